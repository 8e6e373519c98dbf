//! Two plans compared.

use super::*;

/// A plan that is further than the usual one.
fn further() -> Plan {
    let mut further = plan("ข");
    further.answers.insert("plan.clear".into(), Answer { choice: Some("yes".into()), ..Answer::default() });
    further.answers.insert("C1.1".into(), Answer { stage: Some(4), ..Answer::default() });
    further.dimensions.set(Dimension::Energy, Some(false));
    further.dimensions.set(Dimension::Mobility, Some(true));
    further
}

fn files() -> [String; 2] {
    [file("compare-a.json", line("ก")), file("compare-b.json", plan::save(&further()))]
}

#[test]
fn says_what_differs_and_no_more() {
    let [a, b] = files();
    let run = run(&["compare", TODAY, &a, &b]);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", 1));
    let all = json(&run.out);
    assert_eq!((&all["plans"]["a"]["title"], &all["plans"]["b"]["file"]), (&"ก".into(), &b.as_str().into()));
    assert_eq!(
        (&all["plans"]["a"]["applicant_kind"], &all["plans"]["a"]["local_type"]),
        (&"local_government".into(), &Value::Null)
    );
    assert_eq!(all["rules"]["b"]["date"], "2026-11-22");
    assert_eq!(all["rules"]["a"]["pack"][0]["id"], "announcement-1-2562");
    assert_eq!(
        (&all["same"], &all["verdict"]["a"], &all["verdict"]["b"]),
        (&false.into(), &"not_eligible".into(), &"incomplete".into())
    );
    let ids = |of: &str, id: &str| -> Vec<String> {
        all[of].as_array().unwrap().iter().map(|one| one[id].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("gates", "id"), ["10.2"]);
    assert_eq!((&all["gates"][0]["a"]["finding"], &all["gates"][0]["b"]["finding"]), (&"not_met".into(), &"not_shown".into()));
    let items = ids("items", "key");
    assert_eq!(items[0], "C1.1");
    assert_eq!((&all["items"][0]["a"]["stage"], &all["items"][0]["b"]["stage"]), (&3.into(), &4.into()));
    assert!(items.contains(&"C4.d.1@energy".to_owned()) && items.contains(&"C4.d.1@mobility".to_owned()));
    let energy = &all["items"].as_array().unwrap().iter().find(|item| item["key"] == "C4.d.1@energy").unwrap();
    assert!(energy["a"].is_object() && energy["b"].is_null(), "{energy}");
    assert_eq!(all["readings"][0]["kind"], "whole");
    assert!(is_points(&all["readings"][0]["a"]["low"]));
}

#[test]
fn a_plan_does_not_differ_from_itself() {
    let [a, _] = files();
    let all = json(&run(&["compare", TODAY, &a, &a]).out);
    assert_eq!(all["same"], true);
    for list in ["gates", "readings", "items"] {
        assert_eq!(all[list], Value::Array(vec![]), "{list}");
    }
}

#[test]
fn all_that_is_wrong_is_told() {
    let bad = file("compare-bad.json", "{");
    let both = run(&["compare", TODAY, &bad, "no-such-file.json"]);
    assert_eq!((both.code, both.out.as_str(), both.err.lines().count()), (Some(1), "", 2));
    let [a, b] = files();
    let pack = file("compare-bad.toml", "[pack]");
    assert_eq!(run(&["compare", "--pack", &pack, &a, &b]).code, Some(2));
    assert_eq!(run(&["compare", &a]).code, Some(2));
}
