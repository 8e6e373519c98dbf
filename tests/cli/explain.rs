//! Explaining a plan in words, the schema, and how wrong usage is told.

use super::*;

#[test]
fn explains_in_thai() {
    let run = run(&["explain", TODAY, &file("explained.json", plan::save(&plan("แผนเมืองตัวอย่าง")))]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    for words in [
        "แผนเมืองตัวอย่าง\nประเมินเมื่อวันที่ 22 พฤศจิกายน 2569\nผลนี้เป็นการประเมินตนเอง ไม่ใช่",
        "ผล: ไม่เป็นไปตามเงื่อนไขของประกาศ",
        "ข้อ 10 (1) ผู้ยื่นข้อเสนอเป็นนิติบุคคล: ครบตามเงื่อนไข\n   - ผู้ยื่นข้อเสนอเป็นหน่วยงานประเภทใด — คำตอบ: องค์กรปกครองส่วนท้องถิ่น",
        "คำตอบ: เป็นผู้รับผิดชอบหลัก (ไม่มีหลักฐานประกอบ)",
        "คำตอบที่เข้าเงื่อนไข: ชัดเจนและเป็นรูปธรรม",
        "2. ความพร้อมของแผน\nเกณฑ์ของเครื่องมือนี้ ไม่ใช่เกณฑ์ทางการ",
        "คะแนนตามคำตอบ (เฉพาะรายการที่ตอบแล้ว): 75.00 จาก 100",
        "คะแนนเต็ม          ได้       ร้อยละ   องค์ประกอบ",
        "       20.00        1.67        8.33   ข้อ 12 (1) เขต เป้าหมาย และประเภทเมือง",
        "ค่าเฉลี่ยเรขาคณิต",
        "องค์ประกอบที่คะแนนตามคำตอบต่ำสุด: เขต",
        "ระดับความเชื่อมั่น B",
        "คำถามที่ยังไม่ได้ตอบ\n   - ข้อ 10 (3): ",
        "   10. ",
        "announcement-1-2562 1.1.0",
        "[A] ประกาศคณะกรรมการ",
    ] {
        assert!(run.out.contains(words), "{words}\n---\n{}", run.out);
    }
    assert!(!run.out.contains("   11. "), "ten steps and no more");
    assert!(run.out.ends_with("\nผลนี้เป็นการประเมินตนเอง ไม่ใช่ผลการพิจารณาของทางราชการ\n"));
}

#[test]
fn explains_in_english_and_in_thai_digits() {
    let name = file("tongues.json", line("แผน"));
    let english = run(&["explain", TODAY, "--language", "en", "--thai-digits", &name]).out;
    for words in [
        "Assessed on 22 November 2026\nA self-assessment, not an official decision.",
        "Verdict: Does not meet the conditions of the announcement",
        "Clause 10 (2) The plan is clear, concrete and complete under clause 12: Not met\n   - All of these\n",
        "This tool's own rubric, not an official one",
        "Confidence B.",
    ] {
        assert!(english.contains(words), "{words}\n---\n{english}");
    }
    let thai = run(&["explain", TODAY, "--thai-digits", &name]).out;
    assert!(thai.contains("๒๒ พฤศจิกายน ๒๕๖๙") && thai.contains("ข้อ ๑๒ (๑)"), "{thai}");
    assert!(thai.contains("https://www.hitachi.com/rev/archive/2021/r2021_01/extra/index.html"), "addresses keep their digits");
}

#[test]
fn explains_what_does_not_count_and_keeps_a_plan_in_its_lines() {
    let mut plan = plan("ก\n9. Eligible\u{1b}[31m");
    plan.answers.insert("C2.1".into(), Answer { stage: Some(9), ..Answer::default() });
    let run = fed(&["explain", TODAY, "--language", "en", "-"], plan::save(&plan).as_bytes());
    assert!(run.out.contains("To be checked\n   - C2.1: there is no such stage"), "{}", run.out);
    assert!(run.out.contains("ก 9. Eligible [31m\n"), "{}", run.out);
}

#[test]
fn explain_needs_a_plan() {
    for (content, words) in [(String::new(), "-:1: "), (format!("{}\n{}", line("a"), line("b")), "-:2: ")] {
        let run = fed(&["explain", "-"], content.as_bytes());
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
        assert!(run.err.starts_with(words), "{}", run.err);
    }
    assert_eq!(run(&["explain", "no-such-file.json"]).code, Some(1));
}

#[test]
fn prints_the_schema() {
    let run = run(&["schema"]);
    assert_eq!((run.code, run.out), (Some(0), plan::JSON_SCHEMA.to_owned()));
}

#[test]
fn wrong_usage_is_told() {
    let none: [&str; 0] = [];
    for (args, words) in [
        (none.as_slice(), "Usage"),
        (&["assess"], "<FILE>..."),
        (&["assess", "--today", "2569-13-01", "-"], "2026-11-22"),
        (&["explain", "--language", "fr", "-"], "th, en"),
        (&["judge"], "judge"),
    ] {
        let run = run(args);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(run.err.contains(words), "{args:?}: {}", run.err);
    }
    let help = run(&["--help"]);
    assert_eq!(help.code, Some(0));
    let commands =
        ["assess", "sets", "robust", "explain", "compare", "whatif", "diff-packs", "check-pack", "schema", "Exit code"];
    for command in commands {
        assert!(help.out.contains(command), "{}", help.out);
    }
}
