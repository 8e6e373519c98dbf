use super::*;
use crate::builtin;
use crate::plan::{Change, Edit, Register};

const TABLE: &str = "รหัส\tชื่อโครงการ\tหน่วยงาน\tงบประมาณ (ล้านบาท)\n";

fn reading(plan: &Plan, text: &str, choices: &Choices) -> Reading {
    let rulebook = builtin::rulebook();
    let words = Words { plan, rulebook: &rulebook, language: Language::Thai };
    read(&words, Register::Projects, &Table::read(text).unwrap(), choices)
}

/// The plan with what a table says, as far as it can be taken.
fn taken(plan: &Plan, text: &str, choices: &Choices) -> Plan {
    let reading = reading(plan, text, choices);
    let ready: Vec<&Entry> = reading.entries.iter().filter(|entry| entry.problems.is_empty()).collect();
    plan.after(&Edit::Entries(changes(plan, Register::Projects, &reading, &ready, choices.blanks)))
}

fn plan() -> Plan {
    let text = format!("{TABLE}p1\tลดขยะ\tกองช่าง\t12.5\np2\tไฟถนน\t\t\n");
    taken(&Plan::default(), &text, &Choices::default())
}

fn fates(plan: &Plan, text: &str, choices: &Choices) -> Vec<Fate> {
    reading(plan, text, choices).entries.into_iter().map(|entry| entry.fate).collect()
}

fn leads(text: &str) -> Vec<Option<String>> {
    let columns = reading(&Plan::default(), text, &Choices::default()).columns;
    columns.into_iter().map(|column| column.leads.map(|leads| leads.name())).collect()
}

fn amounts(plan: &Plan) -> Vec<(u16, Option<&str>, u64)> {
    let funding = plan.projects[0].funding.iter();
    funding.map(|row| (row.year.unwrap().0, row.source.map(|source| source.id()), row.baht.unwrap().0)).collect()
}

#[test]
fn heads_are_known_in_both_languages_and_as_officers_write_them() {
    let known = |name: &str| Some(name.to_owned());
    for (head, name) in [
        ("Name of the project", "name"),
        ("ชื่อ โครงการ:", "name"),
        ("โครงการ/กิจกรรม", "name"),
        ("budget_baht", "budget_baht"),
        ("งบประมาณ (ล้านบาท)", "budget_baht"),
        ("วงเงิน\nงบประมาณ", "budget_baht"),
        ("แหล่งเงิน", "funding/source"),
        ("Budget by year and source: Amount (baht)", "funding/baht"),
        ("ปี 2570 (บาท)", "2027"),
        ("งบประมาณ พ.ศ. ๒๕๗๑", "2028"),
        ("2570 งบท้องถิ่น", "2027/local"),
        ("ลําดับที่", "number"),
    ] {
        let second = if name == "name" { "สถานะ" } else { "ชื่อโครงการ" };
        assert_eq!(leads(&format!("{second}\t\"{head}\"\nก\t1\n"))[1], known(name), "{head}");
    }
    assert_eq!(leads("ชื่อโครงการ\tผู้ประสานงาน\tโครงการ\nก\tข\tค\n"), [known("name"), None, None], "a field is led to once");
    assert_eq!(leads("ก\t2570\nข\t2571\n"), [None, None], "years alone are no heads");
    assert_eq!(leads("ก\t2570\t2571\nข\t2571\t2572\n"), [None, None, None]);
}

#[test]
fn titles_above_and_a_second_row_of_heads_are_no_entries() {
    let text = "แผนพัฒนา 5 ปี\t\t\t\nโครงการ\tสถานะ\tงบประมาณรายปี (บาท)\t\n\t\t2570\t2571\nลดขยะ\tแนวคิด\t5\t-\n";
    let plan = taken(&Plan::default(), text, &Choices::default());
    assert_eq!((plan.projects.len(), amounts(&plan)), (1, vec![(2027, None, 5)]));
}

#[test]
fn without_heads_the_reader_says_what_the_columns_are() {
    let columns = [(0, "name".to_owned()), (1, "status".to_owned())].into();
    assert!(!reading(&Plan::default(), "ลดขยะ\tแนวคิด\n", &Choices::default()).named);
    let plan = taken(&Plan::default(), "ลดขยะ\tแนวคิด\n", &Choices { columns, ..Choices::default() });
    assert_eq!(plan.projects[0].status.map(|status| status.id()), Some("idea"));
}

#[test]
fn a_unit_in_the_head_counts_for_cells_without_one() {
    let plan = taken(
        &Plan::default(),
        &format!("{TABLE}\tก\t\t12.5\n\tข\t\t๑๒.๕ ล้านบาท\n\tค\t\t2,000 บาท\n\tง\tกองช่าง\t-\n"),
        &Choices::default(),
    );
    let amounts: Vec<_> = plan.projects.iter().map(|project| project.budget_baht.map(|baht| baht.0)).collect();
    assert_eq!(amounts, [Some(12_500_000), Some(12_500_000), Some(2_000), None]);
}

#[test]
fn an_id_changes_its_entry_and_a_name_asks() {
    let (plan, ask) = (plan(), Choices::default());
    assert_eq!(plan.projects[0].budget_baht.map(|baht| baht.0), Some(12_500_000));
    let ids = fates(&plan, &format!("{TABLE}p1\tใหม่\t\t\np9\tอื่น\t\t\n"), &ask);
    assert_eq!(ids, [Fate::Change("p1".into()), Fate::New]);
    let text = format!("{TABLE}\tลด ขยะ\tกองคลัง\t\n\tสวน\t\t1\n\tสวน\t\t2\n\tรวม\t\t3\n");
    assert_eq!(fates(&plan, &text, &ask), [Fate::Ask, Fate::New, Fate::Ask, Fate::Ask]);
    let change = Choices { same: Same::Change, ..Choices::default() };
    assert_eq!(fates(&plan, &text, &change)[0], Fate::Change("p1".into()));
    let rows = [(1, "p1"), (3, TAKE), (4, SKIP)].map(|(row, choice)| (row, choice.to_owned())).into();
    let answered = Choices { rows, ..Choices::default() };
    assert_eq!(fates(&plan, &text, &answered), [Fate::Change("p1".into()), Fate::New, Fate::New, Fate::Out]);
    // An answer that fits no question of its row is none.
    let wrong = Choices { rows: [(1, "p2".to_owned())].into(), ..Choices::default() };
    assert_eq!(fates(&plan, &text, &wrong)[0], Fate::Ask);
}

#[test]
fn headings_between_the_rows_are_asked_about() {
    let text = format!("{TABLE}\tยุทธศาสตร์ที่ 1\t\t\n\tก\tกองช่าง\t\n\tข\tกองช่าง\t\n");
    assert_eq!(fates(&Plan::default(), &text, &Choices::default()), [Fate::Ask, Fate::New, Fate::New]);
    let names = format!("{TABLE}\tก\t\t\n\tข\t\t\n");
    assert_eq!(fates(&Plan::default(), &names, &Choices::default()), [Fate::New, Fate::New], "a list of names is one of entries");
}

#[test]
fn an_empty_cell_keeps_what_is_there_unless_the_reader_clears_it() {
    let text = format!("{TABLE}p1\tลดขยะ\t\t3\n");
    let kept = taken(&plan(), &text, &Choices::default());
    assert_eq!((kept.projects[0].owner.as_str(), kept.projects[0].budget_baht.map(|baht| baht.0)), ("กองช่าง", Some(3_000_000)));
    let cleared = taken(&plan(), &text, &Choices { blanks: Blanks::Clear, ..Choices::default() });
    assert_eq!(cleared.projects[0].owner, "");
}

#[test]
fn rows_below_go_on_with_an_entry_and_say_nothing_else() {
    let head = "รหัส\tโครงการ\tแหล่งเงิน\tงบประมาณรายปีและแหล่งเงิน: ปีงบประมาณ\tงบประมาณรายปีและแหล่งเงิน: จำนวนเงิน\n";
    let merged = format!("{head}\tลดขยะ\tงบเทศบาล\t2570\t5\n\t\tงบจังหวัด\t2571\t6\n\tรวม\t\t\t11\n");
    let plan = taken(&Plan::default(), &merged, &Choices::default());
    assert_eq!(amounts(&plan), [(2027, Some("local"), 5), (2028, Some("provincial"), 6)]);
    assert_eq!(plan.projects.len(), 1, "the sum waits for an answer");
    // Where the sum is named in the column of numbers, its row looks like one that goes on.
    let numbered = "ลำดับ\tโครงการ\tแหล่งเงิน\tงบประมาณรายปีและแหล่งเงิน: จำนวนเงิน\n1\tลดขยะ\tงบเทศบาล\t5\nรวม\t\t\t5\n";
    assert_eq!(fates(&Plan::default(), numbered, &Choices::default()), [Fate::New, Fate::Ask]);
    // Sorted apart in the spreadsheet, rows of one id still belong together.
    let apart = format!("{head}p1\tลดขยะ\tlocal\t2570\t5\np2\tสวน\tlocal\t2570\t9\np1\tลดขยะ\tlocal\t2571\t7\n");
    assert_eq!(
        amounts(&taken(&Plan::default(), &apart, &Choices::default())),
        [(2027, Some("local"), 5), (2028, Some("local"), 7)]
    );
    // The rows that are pasted take the places of those that are there.
    let fewer = taken(&plan, &format!("{head}p1\tลดขยะ\tlocal\t2570\t8\n"), &Choices::default());
    assert_eq!(amounts(&fewer), [(2027, Some("local"), 8)]);
    let differs =
        reading(&Plan::default(), &format!("{head}p1\tลดขยะ\tlocal\t2570\t5\np1\tสวน\tlocal\t2571\t7\n"), &Choices::default());
    assert_eq!(differs.entries[0].problems, [Problem { row: 2, column: 1, why: Why::Differs(1) }]);
}

#[test]
fn amounts_under_years_change_those_of_their_years_alone() {
    let mut plan = plan();
    for says in [[("year", "2570"), ("source", "local"), ("baht", "5")], [("year", "2571"), ("source", "private"), ("baht", "6")]]
    {
        let says = says.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec();
        plan = plan.after(&Change::Add("projects/p1/funding".into(), says).into());
    }
    let text = "รหัส\tโครงการ\tปี 2571\tปี 2572\np1\tลดขยะ\t7\t8\n";
    let after = taken(&plan, text, &Choices::default());
    assert_eq!(amounts(&after), [(2027, Some("local"), 5), (2028, Some("private"), 7), (2029, None, 8)]);
}

#[test]
fn links_go_by_name_or_id_and_say_what_is_unknown() {
    let mut plan = Plan::default();
    for name in ["น้ำท่วม", "ขยะ, น้ำเสีย", "ฝุ่น", "ฝุ่น"] {
        plan = plan.after(&Change::Add("problems".into(), vec![("name".into(), name.into())]).into());
    }
    let of = |cell: &str| {
        let text = format!("ชื่อโครงการ\tปัญหา\nก\t\"{cell}\"\n");
        let entry = reading(&plan, &text, &Choices::default()).entries.remove(0);
        entry
            .problems
            .first()
            .map_or_else(|| Ok(entry.record.named("problems").unwrap().written()), |problem| Err(problem.why.clone()))
    };
    for (cell, ids) in
        [("น้ำท่วม", "q1"), ("1. น้ำ ท่วม\n2. ขยะ, น้ำเสีย", "q1, q2"), ("q2, น้ำท่วม", "q2, q1"), ("ฝุ่น [q4]; [q3]", "q4, q3")]
    {
        assert_eq!(of(cell).as_deref(), Ok(ids), "{cell}");
    }
    assert_eq!(of("ฝุ่น"), Err(Why::Unknown("ฝุ่น".into())), "two are called so");
    assert_eq!(of("น้ำท่วม; ควัน"), Err(Why::Unknown("ควัน".into())));
}

#[test]
fn dates_are_read_as_people_write_them() {
    let of = |cell: &str| {
        let entry = reading(&Plan::default(), &format!("ชื่อโครงการ\tวันเริ่ม\nก\t{cell}\n"), &Choices::default()).entries.remove(0);
        entry.problems.is_empty().then(|| entry.record.named("start").unwrap().written())
    };
    for cell in [
        "1 ต.ค. 2569",
        "๑ ตุลาคม พ.ศ. ๒๕๖๙",
        "1 October 2026",
        "1-Oct-2026",
        "1/10/2569",
        "2026-10-01 00:00:00",
        "วันที่ 1 ตุลาคม 2569",
    ] {
        assert_eq!(of(cell).as_deref(), Some("2026-10-01"), "{cell}");
    }
    for cell in ["1/10/69", "ต.ค. 2569", "31 เม.ย. 2570", "เร็ว ๆ นี้"] {
        assert_eq!(of(cell), None, "{cell}");
    }
}
