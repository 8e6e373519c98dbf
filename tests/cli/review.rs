//! What in plans is worth a second look, a line for each question.

use super::*;

fn questioned(name: &str) -> String {
    format!("{}/tests/fixtures/{name}.plan.json", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn each_question_has_a_line_with_its_place_and_its_source() {
    let (plan, empty) = (questioned("review/every-question"), questioned("plans/empty"));
    let run = run(&["review", TODAY, &empty, &plan]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "questions are no failure");
    let lines: Vec<Value> = run.out.lines().map(json).collect();
    assert!(lines.len() > 20 && lines.iter().all(|line| line["file"] == plan.as_str()), "an empty plan has no line");
    let asked = |name: &str| lines.iter().find(|line| line["question"] == name).unwrap_or_else(|| panic!("no {name}"));
    let total = asked("total_differs");
    assert_eq!((&total["place"], &total["source"]), (&"projects/p1/budget_baht".into(), &"ours".into()));
    assert_eq!((&total["written_baht"], &total["sum_baht"]), (&12_500_000.into(), &12_000_000.into()));
    assert_eq!(total["confidence"], Value::Null);
    let heads = asked("only_heads");
    assert_eq!((&heads["about"][0], &heads["source"]["study"]), (&"kpis/k1/unit".into(), &"L1726".into()));
    let data = asked("personal_data_unprotected");
    assert_eq!((&data["source"]["clause"], &data["confidence"]), (&"12.3".into(), &"A".into()));
    assert_eq!(asked("end_before_start")["end"], "2026-03-31");
}

#[test]
fn the_day_decides_what_is_still_to_come() {
    let ask = |day: &str| run(&["review", day, &questioned("review/every-question")]).out.contains("still_to_come");
    assert_eq!((ask("--today=2026-12-30"), ask("--today=2026-12-31")), (true, false));
}

#[test]
fn a_plan_that_cannot_be_read_does_not_stop_the_others() {
    let plan = std::fs::read_to_string(questioned("review/every-question")).unwrap();
    let plan: Value = serde_json::from_str(&plan).unwrap();
    let run = fed(&["review", TODAY, "-"], format!("{plan}\nnonsense\n{plan}\n").as_bytes());
    let lines: Vec<Value> = run.out.lines().map(json).collect();
    assert_eq!((run.code, run.err.lines().count()), (Some(1), 1));
    assert_eq!((&lines[0]["line"], &lines.last().unwrap()["line"]), (&1.into(), &3.into()));
}
