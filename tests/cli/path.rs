//! The cheapest path of plans, a line for each.

use super::*;

fn path(args: &[&str]) -> Run {
    run(&[&["path", TODAY], args].concat())
}

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/plans/{name}.plan.json", env!("CARGO_MANIFEST_DIR"))
}

/// The one line of a run that went well.
fn one(run: &Run) -> Value {
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", 1));
    json(&run.out)
}

fn sum(list: &Value, field: &str) -> u64 {
    list.as_array().unwrap().iter().map(|entry| entry[field].as_u64().unwrap()).sum()
}

#[test]
fn says_the_way_to_so_many_points() {
    let all = one(&path(&["--goal=70", &fixture("half-filled")]));
    assert_eq!((&all["goal"], &all["outcome"], &all["gates"]), (&70.into(), &"reachable".into(), &"settled".into()));
    assert_eq!((&all["date"], &all["pack"][1]["id"]), (&"2026-11-22".into(), &"readiness".into()));
    assert!(all["now"].as_f64() < Some(70.0) && all["score"].as_f64() >= Some(70.0) && is_points(&all["score"]));
    assert!(sum(&all["answers"], "effort") > 0);
    assert_eq!(sum(&all["answers"], "effort"), all["answers_effort"].as_u64().unwrap());
    assert_eq!(sum(&all["steps"], "effort"), all["steps_effort"].as_u64().unwrap());
    for step in all["steps"].as_array().unwrap() {
        assert!(step["key"].is_string() && step["id"].is_string() && step["from"].as_u64() < step["to"].as_u64(), "{step}");
    }
    let milestones = all["milestones"].as_array().unwrap();
    assert_eq!(milestones.iter().map(|milestone| milestone["months"].as_u64().unwrap()).collect::<Vec<_>>(), [3, 6, 12]);
    assert_eq!(milestones[2]["score"], all["score"]);
}

#[test]
fn conditions_are_left_aside_where_points_alone_are_asked_for() {
    let all = one(&path(&["--goal=70", "--points-only", &fixture("half-filled")]));
    assert_eq!((&all["gates"], &all["answers"]), (&"apart".into(), &serde_json::json!([])));
    // Three dimensions are not decided on, so that not all points can be had.
    assert_eq!(all["limits"]["undecided"].as_array().unwrap().len(), 3);
    let all = one(&path(&["--goal=95", "--points-only", &fixture("half-filled")]));
    assert_eq!((&all["outcome"], &all["steps"]), (&"not_reachable".into(), &serde_json::json!([])));
    assert!(all["most"].as_f64() < Some(95.0));
}

#[test]
fn every_gate_is_a_goal() {
    let run = path(&["--goal=gates", &fixture("half-filled"), &fixture("town-with-partner")]);
    let lines: Vec<Value> = run.out.lines().map(json).collect();
    assert_eq!(
        (&lines[0]["goal"], &lines[0]["outcome"], &lines[0]["steps"]),
        (&"gates".into(), &"reachable".into(), &serde_json::json!([]))
    );
    assert!(!lines[0]["answers"].as_array().unwrap().is_empty());
    assert_eq!((&lines[1]["outcome"], &lines[1]["gates"]), (&"reached".into(), &"met".into()));
}

#[test]
fn efforts_kept_items_and_targets_are_heeded() {
    let name = fixture("half-filled");
    let step = |all: &Value, key: &str| all["steps"].as_array().unwrap().iter().find(|step| step["key"] == key).cloned();
    let usual = one(&path(&["--goal=60", &name]));
    assert_eq!(step(&usual, "C2.3").unwrap()["to"], 4);
    let set = one(&path(&["--goal=60", "--effort=C2.1:9", "--keep=C2.3", "--target=C2.4:3", &name]));
    assert_eq!((step(&set, "C2.3"), &step(&set, "C2.4").unwrap()["to"]), (None, &3.into()));
    assert_eq!((&set["limits"]["kept"], &set["limits"]["capped"]), (&serde_json::json!(["C2.3"]), &serde_json::json!(["C2.4"])));
    // Dearer, since what is cheapest was ruled out.
    assert!(set["steps_effort"].as_u64() > usual["steps_effort"].as_u64());
    let answer =
        |all: &Value| all["answers"].as_array().unwrap().iter().find(|answer| answer["key"] == "cyber").cloned().unwrap();
    assert_eq!(answer(&usual)["effort"], 1);
    assert_eq!(answer(&one(&path(&["--goal=60", "--effort=cyber:5", &name])))["effort"], 5);
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let name = file("path.json", line("ก"));
    for (args, words) in [
        (["--goal=0"].as_slice(), "from 1 to 100, or gates"),
        (&["--goal=eligible"], "from 1 to 100, or gates"),
        (&[], "--goal"),
        (&["--goal=50", "--effort=C1.1:10"], "“C1.1:10” names no item"),
        (&["--goal=50", "--keep=C9.9,C1.1:2"], "“C1.1:2” names no item"),
        (&["--goal=50", "--target=C1.1:5"], "“C1.1:5” names no item"),
    ] {
        let run = path(&[args, &[name.as_str()]].concat());
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(run.err.contains(words), "{args:?}: {}", run.err);
    }
}

#[test]
fn a_plan_that_cannot_be_read_does_not_stop_the_others() {
    let run = fed(&["path", TODAY, "--goal=50", "-"], format!("{}\nnonsense\n{}\n", line("ก"), line("ข")).as_bytes());
    assert_eq!((run.code, places(&run).len()), (Some(1), 2));
    assert!(run.err.starts_with("-:2: ") && run.err.lines().count() == 1, "{}", run.err);
}
