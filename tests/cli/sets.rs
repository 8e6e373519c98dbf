//! What would make plans eligible, a line for each.

use super::*;

fn sets(args: &[&str]) -> Run {
    run(&[&["sets", TODAY], args].concat())
}

#[test]
fn says_what_would_make_a_plan_eligible() {
    let name = file("sets.ndjson", format!("{}\n{}\n", line("ก"), line("ข")));
    let run = sets(&["--limit=3", &name]);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", 2));
    assert_eq!(places(&run), [(1, "ก".to_owned()), (2, "ข".to_owned())]);
    let all = json(run.out.lines().next().unwrap());
    assert_eq!((&all["verdict"], &all["date"]), (&"not_eligible".into(), &"2026-11-22".into()));
    assert_eq!(all["pack"][0]["id"], "announcement-1-2562");
    // For each of the five dimensions that are not decided on, “no” or a project; or one of them in the place of the second one
    // that is applied for, which is then given up.
    assert_eq!((all["count"].as_u64(), all["sets"].as_array().unwrap().len()), (Some(2u64.pow(5) + 5 * 2u64.pow(4)), 3));
    let kinds: Vec<(&Value, &Value)> =
        all["sets"][0].as_array().unwrap().iter().map(|need| (&need["key"], &need["kind"])).collect();
    assert!(kinds.contains(&(&"plan.clear".into(), &"change".into())), "{kinds:?}");
    assert!(kinds.contains(&(&"zone".into(), &"answer".into())), "{kinds:?}");
    assert_eq!(kinds.iter().filter(|(_, kind)| *kind == "change").count(), 1, "nothing else has to change");
    let model = all["in_every"].as_array().unwrap().iter().find(|need| need["key"] == "management.model").unwrap();
    assert_eq!(model["options"], serde_json::json!(["state", "state_private", "private_or_people", "other"]));
    // The verdict is settled, so an item is asked for.
    let next = &all["next"];
    assert_eq!((&next["settles"], next["item"].is_string(), next["narrows"].as_f64().unwrap() > 0.0), (&0.into(), true, true));
}

#[test]
fn an_eligible_plan_needs_nothing() {
    let complete = |name: &str| format!("{}/tests/fixtures/plans/{name}.plan.json", env!("CARGO_MANIFEST_DIR"));
    let run = sets(&[&complete("town-with-partner"), &complete("empty")]);
    let lines: Vec<Value> = run.out.lines().map(json).collect();
    assert_eq!((&lines[0]["verdict"], &lines[0]["count"]), (&"eligible".into(), &1.into()));
    assert_eq!((&lines[0]["sets"], &lines[0]["in_every"]), (&serde_json::json!([[]]), &serde_json::json!([])));
    assert_eq!(lines[0]["next"], Value::Null);
    assert_eq!((&lines[1]["verdict"], lines[1]["sets"].as_array().unwrap().len()), (&"incomplete".into(), 5));
    assert!(lines[1]["next"]["question"].is_string(), "{}", lines[1]["next"]);
}

#[test]
fn a_plan_that_cannot_be_read_does_not_stop_the_others() {
    let run = fed(&["sets", TODAY, "-"], format!("{}\nnonsense\n{}\n", line("ก"), line("ข")).as_bytes());
    assert_eq!((run.code, places(&run).len()), (Some(1), 2));
    assert!(run.err.starts_with("-:2: ") && run.err.lines().count() == 1, "{}", run.err);
}

/// A law that asks for a kind and forty other things, and for each of sixteen kinds for most of another choice of them.
fn tangled() -> String {
    let words = "{ th = \"ก\", en = \"a\" }";
    let option = |id: String| format!("{{ id = \"{id}\", label = {words} }}");
    let question = |id: String, options: Vec<String>| {
        format!(
            "[[question]]\nid = \"{id}\"\nclause = \"1\"\nbasis = \"fact\"\nask = {words}\noptions = [{}]\n",
            options.into_iter().map(option).collect::<Vec<_>>().join(", ")
        )
    };
    let kinds: Vec<String> = (0..16).map(|kind| format!("k{kind}")).collect();
    let way = |kind: usize| {
        let chosen = (0..40).filter(|thing| (thing * (kind + 3) + thing * thing) % 5 < 3);
        let chosen: Vec<String> = chosen.map(|thing| format!("t{thing} = yes")).collect();
        format!("all(kind = k{kind}, at_least({}, {}))", chosen.len() / 2, chosen.join(", "))
    };
    let ways: Vec<String> = (0..16).map(way).collect();
    [
        "[pack]\nid = \"tangled\"\nversion = \"1\"\nofficial = false\nissued = \"2026-01-01\"\n".into(),
        format!("title = {words}\nissuer = {words}\nnote = {words}\n"),
        format!("[[source]]\nid = \"s\"\nconfidence = \"C\"\ntitle = {words}\n"),
        format!(
            "[[clause]]\nid = \"1\"\nkind = \"gate\"\ntitle = {words}\nsummary = {words}\nsource = {{ id = \"s\", at = \"1\" }}\n"
        ),
        question("kind".into(), kinds),
        (0..40).map(|thing| question(format!("t{thing}"), vec!["yes".into(), "no".into()])).collect(),
        format!("[[gate]]\nid = \"g\"\nclause = \"1\"\ntitle = {words}\nrequires = \"any({})\"\n", ways.join(", ")),
    ]
    .concat()
}

#[test]
fn conditions_that_hang_together_in_too_many_ways_are_refused_and_said() {
    let (law, name) = (file("tangled.toml", tangled()), file("tangled.ndjson", line("ก")));
    let assessed = run(&["assess", TODAY, "--pack", &law, &name]);
    assert_eq!((assessed.code, assessed.err.as_str()), (Some(0), ""), "the pack itself is sound");
    let run = sets(&["--pack", &law, &name]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.starts_with(&format!("{name}:1: the conditions hang together in too many ways")), "{}", run.err);
}
