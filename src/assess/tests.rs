//! Small tests of the engine's parts. What it finds on whole plans is tested in `tests/cases` and `tests/laws`.

use super::*;
use crate::plan::{Answer, Evidence, Plan, open};
use crate::policy::{Finding, LAST_DAY, Pack, Rulebook, read};

const HEAD: &str = r#"
[pack]
id = "small"
version = "1"
official = false
issued = "2026-11-22"
title = { th = "เล็ก", en = "Small" }
issuer = { th = "ผู้ทดสอบ", en = "A tester" }
note = { th = "ใช้ทดสอบ", en = "For tests" }

[[source]]
id = "law"
confidence = "A"
title = { th = "ประกาศ", en = "Announcement" }

[[clause]]
id = "1"
kind = "gate"
title = { th = "ข้อแรก", en = "First" }
summary = { th = "สรุป", en = "Summary" }
source = { id = "law", at = "1" }
"#;

/// A pack with a question (yes, no) for each letter and one more option (none) for “a3”, and gates (id, expression).
fn law(letters: &[&str], gates: &[(&str, &str)]) -> Pack {
    let mut text = HEAD.to_owned();
    for letter in letters {
        text += &format!(
            "[[question]]\nid = \"{letter}\"\nclause = \"1\"\nbasis = \"judgement\"\nask = {{ th = \"ถาม\", en = \"Ask\" }}\n"
        );
        let option = |id| format!("{{ id = \"{id}\", label = {{ th = \"ตอบ\", en = \"Answer\" }} }}");
        let ids = ["yes", "no", "none"].into_iter().take(if letter.ends_with('3') { 3 } else { 2 });
        text += &format!("options = [{}]\n", ids.map(option).collect::<Vec<_>>().join(", "));
    }
    for (id, requires) in gates {
        text += &format!(
            "[[gate]]\nid = \"{id}\"\nclause = \"1\"\ntitle = {{ th = \"เงื่อนไข\", en = \"Gate\" }}\nrequires = \"{requires}\"\n"
        );
    }
    read(&text).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn with(law: Pack) -> Rulebook {
    crate::builtin::rulebook().with(law, LAST_DAY).unwrap()
}

fn plan(choices: &[(&str, &str)]) -> Plan {
    let mut plan = Plan::default();
    for (key, choice) in choices {
        let answer = Answer { choice: Some((*choice).into()), ..Answer::default() };
        plan.answers.insert((*key).into(), answer);
    }
    plan
}

fn staged(stages: &[(&str, u8)]) -> Plan {
    let mut plan = Plan::default();
    for (key, stage) in stages {
        plan.answers.insert((*key).into(), Answer { stage: Some(*stage), ..Answer::default() });
    }
    plan
}

fn assessed<'r>(rulebook: &'r Rulebook, plan: &Plan) -> Assessment<'r> {
    assess(rulebook, plan, "2026-11-22".parse().unwrap())
}

/// The keys of answers in a reason, in order.
fn answers(why: &Why<'_>) -> Vec<String> {
    let mut keys = Vec::new();
    why.walk(&mut |why| {
        if let Reason::Answer { key, .. } = why.reason {
            keys.push(key.to_owned());
        }
    });
    keys
}

fn missing<'r>(assessment: &Assessment<'r>, kind: MissingKind) -> Vec<(&'r str, Vec<&'r str>)> {
    let of_kind = assessment.missing.iter().filter(|missing| missing.kind == kind);
    of_kind.map(|missing| (missing.key, missing.gates.clone())).collect()
}

#[test]
fn a_reason_names_the_parts_that_bear_on_the_finding() {
    let rulebook = with(law(
        &["a", "b", "c"],
        &[
            ("all", "all(a = yes, b = yes, c = yes)"),
            ("any", "any(a = yes, b = yes, c = yes)"),
            ("two", "at_least(2, a = yes, b = yes, c = yes)"),
        ],
    ));
    let reasons = |choices: &[(&str, &str)]| -> Vec<(Finding, String)> {
        let gates = assessed(&rulebook, &plan(choices)).eligibility.gates;
        gates.iter().map(|gate| (gate.finding, answers(&gate.why).join(" "))).collect()
    };
    use Finding::{Met, NotMet, NotShown};
    for (choices, wanted) in [
        ([("a", "yes"), ("b", "no")], [(NotMet, "b"), (Met, "a"), (NotShown, "a c")]),
        ([("a", "no"), ("b", "no")], [(NotMet, "a b"), (NotShown, "c"), (NotMet, "a b")]),
        ([("a", "yes"), ("b", "yes")], [(NotShown, "c"), (Met, "a b"), (Met, "a b")]),
    ] {
        assert_eq!(reasons(&choices), wanted.map(|(finding, keys)| (finding, keys.to_owned())));
    }
}

#[test]
fn answers_that_decide_only_together_are_all_named() {
    // Neither part is decided, yet no answer to “b” meets both.
    let rulebook =
        with(law(&["a3", "b"], &[("both", "all(any(a3 = yes, b = yes), any(a3 = yes, b = no))"), ("one", "a3 in (yes, no)")]));
    let assessment = assessed(&rulebook, &plan(&[("a3", "no")]));
    let both = &assessment.eligibility.gates[0];
    assert_eq!((both.finding, assessment.eligibility.verdict), (Finding::NotMet, Verdict::NotEligible));
    assert_eq!(both.why.parts.iter().map(|part| part.finding).collect::<Vec<_>>(), [Finding::NotShown; 2]);
    assert_eq!(missing(&assessment, MissingKind::Change), [("a3", vec!["both"])]);
}

#[test]
fn what_stands_against_a_negation_is_named() {
    let rulebook = with(law(&["a3", "b3"], &[("never", "not(a3 = yes)"), ("b", "all(b3 in (yes, no), not(a3 = no))")]));
    let assessment = assessed(&rulebook, &plan(&[("a3", "yes"), ("b3", "none")]));
    assert_eq!(missing(&assessment, MissingKind::Change), [("a3", vec!["never"]), ("b3", vec!["b"])]);
}

#[test]
fn only_what_has_to_change_is_named() {
    // As the routes of clause 11: what rules out the other way stands against the gate, but need not change.
    let rulebook = with(law(&["way3", "a", "b"], &[("way", "any(all(way3 = yes, a = yes), all(way3 = no, b = yes))")]));
    let change = |choices: &[(&str, &str)]| {
        missing(&assessed(&rulebook, &plan(choices)), MissingKind::Change).into_iter().map(|(key, _)| key).collect::<Vec<_>>()
    };
    assert_eq!(change(&[("way3", "yes"), ("a", "no"), ("b", "no")]), ["a"]);
    assert_eq!(change(&[("way3", "yes"), ("a", "no")]), ["way3", "a"], "either will do");
    assert_eq!(change(&[("way3", "none"), ("a", "no"), ("b", "no")]), ["way3", "a", "b"], "it takes several");
}

#[test]
fn a_gate_met_by_a_bare_declaration_is_marked_and_asks_for_evidence() {
    let rulebook = with(law(&["a", "b3"], &[("any", "any(a = yes, b3 = yes)"), ("on", "all(met(any), b3 in (yes, no))")]));
    let mut plan = plan(&[("a", "yes"), ("b3", "no")]);
    let marked =
        |plan: &Plan| assessed(&rulebook, plan).eligibility.gates.iter().map(|gate| gate.unevidenced).collect::<Vec<_>>();
    assert_eq!(marked(&plan), [true, true]);
    plan.evidence.push(Evidence {
        id: "e".into(), title: "เอกสาร".into(), supports: ["a".into()].into(), ..Evidence::default()
    });
    assert_eq!(marked(&plan), [false, true], "the second rests on “b3” too");
    assert_eq!(missing(&assessed(&rulebook, &plan), MissingKind::Evidence), [("b3", vec!["on"])]);
    // A gate that is named by another keeps its reason to itself.
    let gates = assessed(&rulebook, &plan).eligibility.gates;
    assert!(matches!(gates[1].why.parts[0].reason, Reason::Gate { gate } if gate.id == "any"));
    assert!(gates[1].why.parts[0].parts.is_empty());
}

#[test]
fn a_condition_named_again_and_again_is_told_once() {
    // Each condition names the one before twice: told each time, 2^40 reasons would not fit into any memory.
    let mut text = HEAD.to_owned();
    let options = r#"[{ id = "yes", label = { th = "ตอบ", en = "Yes" } }, { id = "no", label = { th = "ตอบ", en = "No" } }]"#;
    text += &format!(
        "[[question]]\nid = \"a\"\nclause = \"1\"\nbasis = \"judgement\"\nask = {{ th = \"ถาม\", en = \"Ask\" }}\noptions = {options}\n"
    );
    let mut rule = |kind: &str, id: &str, requires: &str| {
        text += &format!(
            "[[{kind}]]\nid = \"{id}\"\nclause = \"1\"\ntitle = {{ th = \"ข้อ\", en = \"One\" }}\nrequires = \"{requires}\"\n"
        );
    };
    rule("condition", "x0", "a = yes");
    for level in 1..=40 {
        let before = level - 1;
        rule("condition", &format!("x{level}"), &format!("all(met(x{before}), not(not(met(x{before}))))"));
    }
    rule("gate", "g", "met(x40)");
    let rulebook = with(read(&text).unwrap());
    let assessment = assessed(&rulebook, &plan(&[("a", "no")]));
    assert_eq!(answers(&assessment.eligibility.gates[0].why), ["a"]);
    assert_eq!(missing(&assessment, MissingKind::Change), [("a", vec!["g"])]);
}

#[test]
fn the_weakest_is_the_first_of_the_lowest_and_none_before_any_answer() {
    let rulebook = crate::builtin::rulebook();
    let weakest = |plan: &Plan| assessed(&rulebook, plan).readiness.weakest.map(str::to_owned);
    assert_eq!(weakest(&Plan::default()), None);
    assert_eq!(weakest(&staged(&[("C2.1", 1), ("C3.1", 1), ("C1.1", 3)])).as_deref(), Some("2"));
    assert_eq!(assessed(&rulebook, &Plan::default()).readiness.geometric, Points::ZERO);
}

#[test]
fn a_step_at_the_top_needs_no_raise_and_one_at_the_bottom_no_evidence() {
    let rulebook = crate::builtin::rulebook();
    let assessment = assessed(&rulebook, &staged(&[("C1.1", 4), ("C1.2", 0), ("C1.3", 2)]));
    let kinds = |key: &str| {
        assessment.steps.iter().filter(|step| step.key == key).map(|step| (step.kind, step.from, step.to)).collect::<Vec<_>>()
    };
    assert_eq!(kinds("C1.1"), [(StepKind::Evidence, Some(4), 4)]);
    assert_eq!(kinds("C1.2"), [(StepKind::Raise, Some(0), 1)]);
    assert_eq!(kinds("C1.4"), [(StepKind::Answer, None, 1)]);
    assert_eq!(kinds("C1.3").len(), 2);
    // Nothing is advised for a dimension that is not applied for.
    assert!(assessment.steps.iter().all(|step| step.dimension.is_none()));
}

#[test]
fn json_names_parts_of_the_packs_by_their_ids() {
    let plan = open(
        r#"{"format":"mueang-phrom-plan","schema":3,"dimensions":{"environment":true},"answers":{"C1.1":{"stage":3},
            "C2.2":{"not_applicable":"ไม่มี"},"plan.clear":{"choice":"yes"},"environment.green":{"outcome":"met"}}}"#,
    );
    let rulebook = crate::builtin::rulebook();
    let json = serde_json::to_value(assessed(&rulebook, &plan.unwrap())).unwrap();
    let at = |path: &str| json.pointer(path).unwrap_or_else(|| panic!("no {path}")).to_string();
    for (path, wanted) in [
        ("/date", r#""2026-11-22""#),
        ("/hypothetical", "false"),
        (
            "/pack/0",
            r#"{"hypothetical":false,"id":"announcement-1-2562","in_force":"2019-03-07","official":true,"version":"1.1.0"}"#,
        ),
        ("/eligibility/verdict", r#""incomplete""#),
        ("/eligibility/gates/1/id", r#""10.2""#),
        ("/eligibility/gates/1/clause", r#""10.2""#),
        ("/eligibility/gates/1/finding", r#""not_shown""#),
        ("/eligibility/gates/1/why/kind", r#""all""#),
        ("/eligibility/gates/2/why/answer", "null"),
        ("/eligibility/gates/2/why/question", r#""leaders.importance""#),
        ("/eligibility/gates/2/why/wanted", r#"["yes"]"#),
        ("/readiness/low", "1.67"),
        ("/readiness/claimed", "75.0"),
        ("/readiness/components/0/id", r#""1""#),
        ("/readiness/dimensions/0/id", r#""environment""#),
        ("/readiness/dimensions/1/applied", "null"),
        ("/readiness/items/0/stage", "3"),
        ("/readiness/items/10/stage", r#""not_applicable""#),
        ("/coverage/answered", "2"),
        ("/outcomes/met", "1"),
        ("/outcomes/thresholds/0/outcome", r#""met""#),
        ("/missing/0/kind", r#""answer""#),
        ("/missing/0/question", r#""applicant.kind""#),
        ("/steps/0/kind", r#""evidence""#),
        ("/steps/0/id", r#""C1.1""#),
        ("/notices", "[]"),
    ] {
        assert_eq!(at(path), wanted, "{path}");
    }
}
