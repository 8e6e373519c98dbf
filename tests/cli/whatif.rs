//! What if the rules were different, and how two packs differ.

use super::*;

/// A complete plan with these many dimensions, on one line.
fn complete(dimensions: usize) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/plans/subdistrict-municipality.plan.json");
    let mut plan = plan::open(&fs::read_to_string(folder).unwrap()).unwrap();
    for (place, dimension) in mueang_phrom::policy::DIMENSIONS.into_iter().enumerate() {
        plan.dimensions.set(dimension, Some(place < dimensions));
    }
    plan.projects[0].dimensions = mueang_phrom::policy::DIMENSIONS.into_iter().collect();
    plan.title = format!("{dimensions} ด้าน");
    let json: Value = serde_json::from_str(&plan::save(&plan)).unwrap();
    format!("{json}\n")
}

/// The announcement with one more dimension asked for, as a hypothetical pack.
fn three() -> String {
    let head = "id = \"announcement-1-2562\"\nversion = \"1.1.0\"\nofficial = true";
    let own = "id = \"three\"\nversion = \"1\"\nofficial = false\nhypothetical = true\nbase = { id = \"announcement-1-2562\", version = \"1.1.0\" }";
    pack("announcement-1-2562").replacen(head, own, 1).replacen("amount = 2", "amount = 3", 1)
}

#[test]
fn whatif_tells_for_each_plan_what_flips_and_how_many_on_stderr() {
    let pack = file("three.toml", three());
    let plans = file("folder.jsonl", complete(2) + &complete(3));
    let half = file("half.json", plan::save(&plan("ครึ่งเดียว")));
    let run = run(&["whatif", TODAY, "--pack", &pack, &plans, &half]);
    assert_eq!(run.code, Some(0));
    assert_eq!(run.err, "hypothetical: of 3 plans, 1 would have another verdict and 0 another score\n");
    let lines: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    for line in &lines {
        assert_eq!(line["hypothetical"], true);
        assert_eq!(
            (&line["rules"]["a"]["pack"][0]["id"], &line["rules"]["b"]["pack"][0]["id"]),
            (&"announcement-1-2562".into(), &"three".into())
        );
        assert_eq!(
            (&line["rules"]["a"]["pack"][0]["hypothetical"], &line["rules"]["b"]["pack"][0]["hypothetical"]),
            (&false.into(), &true.into())
        );
        assert_eq!(line["readings"], serde_json::json!([]));
    }
    let verdicts = |line: &Value| ["a", "b"].map(|side| line["verdict"][side].as_str().unwrap().to_owned());
    assert_eq!(verdicts(&lines[0]), ["eligible", "not_eligible"]);
    assert_eq!((lines[0]["line"].as_u64(), &lines[0]["title"]), (Some(1), &"2 ด้าน".into()));
    // The gate itself, and that of the plan as a whole, which asks for it.
    let flip = |id: &str| (id.to_owned(), "met".to_owned(), "not_met".to_owned());
    let flips: Vec<_> = lines[0]["gates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|gate| {
            let finding = |side: &str| gate[side]["finding"].as_str().unwrap().to_owned();
            (gate["id"].as_str().unwrap().to_owned(), finding("a"), finding("b"))
        })
        .collect();
    assert_eq!(flips, [flip("10.2"), flip("12.1.count")]);
    assert_eq!(verdicts(&lines[1]), ["eligible", "eligible"]);
    assert_eq!((&lines[1]["gates"], lines[1]["line"].as_u64()), (&serde_json::json!([]), Some(2)));
    // Not eligible under both; the gate that is met with two of the named dimensions is open again with three.
    assert_eq!(verdicts(&lines[2]), ["not_eligible", "not_eligible"]);
    assert_eq!(lines[2]["gates"][0]["b"]["finding"], "not_shown");
}

#[test]
fn whatif_takes_rubrics_too_and_says_which_readings_change() {
    let text = pack("readiness").replacen("weight = 1", "weight = 3", 1);
    let pack = file("heavier.toml", text);
    let run = run(&["whatif", TODAY, "--pack", &pack, &file("weighed.json", plan::save(&plan("ก")))]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (Some(0), "hypothetical: of 1 plans, 0 would have another verdict and 1 another score\n")
    );
    let line: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&line["hypothetical"], &line["verdict"]["a"]), (&true.into(), &line["verdict"]["b"]));
    let whole = line["readings"].as_array().unwrap().iter().find(|reading| reading["kind"] == "whole").unwrap();
    assert!(whole["a"]["low"].as_f64() < whole["b"]["low"].as_f64(), "{whole}");
}

#[test]
fn whatif_needs_a_pack_in_order_and_goes_on_after_a_bad_plan() {
    assert_eq!(run(&["whatif", TODAY, "-"]).code, Some(2));
    let broken = file("three-broken.toml", three().replacen("amount = 3", "amount = 8", 1));
    let refused = run(&["whatif", TODAY, "--pack", &broken, "-"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.contains("at least 8 of 7 is asked for"), "{}", refused.err);

    let pack = file("three-again.toml", three());
    let run = fed(&["whatif", TODAY, "--pack", &pack, "-"], format!("{{}}\n{}", complete(2)).as_bytes());
    assert_eq!((run.code, run.out.lines().count(), run.err.lines().count()), (Some(1), 1, 2));
    assert!(run.err.starts_with("-:1: ") && run.err.contains("of 1 plans, 1 would"), "{}", run.err);
}

#[test]
fn diff_packs_tells_each_field_as_written() {
    let (law, three) = (file("law.txt", pack("announcement-1-2562")), file("three.txt", three()));
    let run = run(&["diff-packs", &law, &three]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let found: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<[&str; 5]> = found
        .iter()
        .map(|line| ["section", "id", "field", "from", "to"].map(|field| line[field].as_str().unwrap_or("nothing")))
        .collect();
    assert_eq!(
        told,
        [
            ["pack", "", "id", "announcement-1-2562", "three"],
            ["pack", "", "version", "1.1.0", "1"],
            ["pack", "", "official", "true", "false"],
            ["pack", "", "hypothetical", "nothing", "true"],
            ["pack", "", "base.id", "nothing", "announcement-1-2562"],
            ["pack", "", "base.version", "nothing", "1.1.0"],
            ["value", "dimensions.least", "amounts.1.amount", "2", "3"],
        ]
    );
    assert_eq!(super::run(&["diff-packs", &law, &law]).out, "");
    let (cut, gone) = (file("cut.txt", "[pack"), super::run(&["diff-packs", "no-such-pack.toml", &file("cut.txt", "[pack")]));
    assert_eq!((gone.code, gone.err.lines().count()), (Some(2), 2), "{}", gone.err);
    assert!(gone.err.contains(&format!("{cut}: line 1: ")), "{}", gone.err);
}

#[test]
fn check_pack_says_what_kind_a_pack_is_and_when_it_holds() {
    for (name, text, said) in [
        ("kind-law.toml", pack("announcement-1-2562"), "(official, in force from 2019-03-07)"),
        ("kind-three.toml", three(), "(hypothetical, made from announcement-1-2562 1.1.0, in force from 2019-03-07)"),
        (
            "kind-old.toml",
            pack("readiness").replacen("official = false", "official = false\nsuperseded = \"2027-01-01\"", 1),
            "(not official, in force from 2026-11-22 until 2027-01-01)",
        ),
    ] {
        let run = run(&["check-pack", &file(name, text)]);
        assert_eq!(run.code, Some(0));
        assert!(run.out.contains(said), "{}", run.out);
    }
}
