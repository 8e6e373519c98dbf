//! How far the score can be trusted, a line for each plan.

use super::*;

fn robust(args: &[&str]) -> Run {
    run(&[&["robust", TODAY, "--runs=200"], args].concat())
}

#[test]
fn says_how_far_to_trust_each_score() {
    let name = file("robust.ndjson", format!("{}\n{}\n", line("ก"), line("ข")));
    let run = robust(&[&name]);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", 2));
    let first = json(run.out.lines().next().unwrap());
    assert_eq!((&first["title"], &first["line"], &first["date"]), (&"ก".into(), &1.into(), &"2026-11-22".into()));
    assert_eq!(
        (&first["seed"], &first["runs"], &first["noise"], &first["reading"]),
        (&2562.into(), &200.into(), &25.into(), &"low".into())
    );
    assert_eq!(first["pack"][1]["id"], "readiness");
    let spread = &first["simulation"]["spread"];
    let ladder = ["min", "p5", "p50", "p95", "max"].map(|part| spread[part].as_f64().unwrap());
    assert!(ladder.is_sorted() && ladder[1] < ladder[3], "{spread}");
    // One item of nine at stage 3, in one component of five.
    assert!((first["means"]["arithmetic"].as_f64().unwrap() - 75.0 / 45.0).abs() < 1e-9, "{}", first["means"]);
    assert_eq!(first["claims"]["staged"], 1);
}

#[test]
fn the_same_seed_prints_the_same_bytes() {
    let name = file("seeded.json", line("ก"));
    let said = |args: &[&str]| robust(&[args, &[&name]].concat()).out;
    assert_eq!(said(&["--seed=7"]), said(&["--seed=7"]));
    assert_ne!(said(&["--seed=7"]), said(&["--seed=8"]));
    let seed = u64::MAX.to_string();
    assert!(said(&["--seed", &seed]).contains(&format!("\"seed\":{seed},")), "a seed is printed in full");
}

#[test]
fn shakes_what_it_is_told_by_the_pack_it_is_given() {
    let [pack, plan] = ["pack.toml", "plan.json"].map(|name| format!("{}/tests/robust/{name}", env!("CARGO_MANIFEST_DIR")));
    let said = |args: &[&str]| json(&robust(&[args, &["--pack", &pack, &plan]].concat()).out);
    let all = said(&["--reading", "high", "--noise", "0", "--hold", "scale", "--hold", "aggregation"]);
    assert_eq!((&all["pack"][1]["id"], &all["reading"]), (&"uneven".into(), &"high".into()));
    assert_eq!((&all["held"][0], &all["held"][1]), (&"scale".into(), &"aggregation".into()));
    let spread = &all["simulation"]["spread"];
    assert!(spread["min"] == spread["max"] && spread["p50"] == all["means"]["arithmetic"], "{spread}");
    assert_eq!(all["simulation"]["most"], Value::Null);
    assert_eq!(said(&[])["simulation"]["lines"][0]["id"], "low");
}

#[test]
fn a_plan_of_which_nothing_counts_is_no_mistake() {
    let run = robust(&["--reading=claimed", &file("nothing.json", plan::save(&Plan::default()))]);
    let said = json(&run.out);
    assert_eq!((run.code, &said["means"], &said["simulation"]), (Some(0), &Value::Null, &Value::Null));
    assert_eq!((&said["items"], &said["claims"]["over_perfect"]), (&Value::Array(Vec::new()), &false.into()));
}

#[test]
fn settings_that_do_not_fit_are_refused() {
    for (arg, words) in [
        ("--runs=99", "100..=100000"),
        ("--noise=101", "0..=100"),
        ("--seed=-1", "invalid digit"),
        ("--reading=best", "low, claimed, evidenced, high"),
        ("--hold=moon", "items, dimensions, components, aggregation, scale"),
    ] {
        let run = run(&["robust", arg, "-"]);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arg}");
        assert!(run.err.contains(words), "{arg}: {}", run.err);
    }
}
