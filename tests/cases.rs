//! Runs the cases of `tests/cases/*.toml`: a plan that starts from a base, and what has to be found. Gates that a case does not name
//! have to stay as the base has them.

mod common;

use common::{files, rulebook, text, today};
use mueang_phrom::assess::{Assessment, Coverage, MissingKind, OutcomeCount, Points, Reading, assess};
use mueang_phrom::plan::{FORMAT, Plan, SCHEMA, open};
use mueang_phrom::policy::{Finding, Text};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: Text,
    kind: String,
    #[serde(default)]
    base: Option<String>,
    /// Written over the base.
    #[serde(default)]
    plan: Map<String, Value>,
    /// Taken out of the base first.
    #[serde(default)]
    without: Vec<String>,
    /// Every item of a component, or of a dimension in it, at a stage.
    #[serde(default)]
    stages: BTreeMap<String, u8>,
    /// Of cases from the study: lines, and who named the dimensions.
    #[serde(default)]
    lines: Option<String>,
    #[serde(default)]
    mapping: Option<String>,
    #[serde(default)]
    note: Option<Text>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    verdict: Option<String>,
    #[serde(default)]
    gates: BTreeMap<String, String>,
    unevidenced: Option<Vec<String>>,
    /// What has to change and what is open, in order: `change zone`, `answer route`.
    missing: Option<Vec<String>>,
    /// What has to change alone.
    changes: Option<Vec<String>>,
    evidence_wanted: Option<Vec<String>>,
    notices: Option<Vec<String>>,
    readiness: Option<BTreeMap<String, Value>>,
    #[serde(default)]
    components: BTreeMap<String, BTreeMap<String, Value>>,
    #[serde(default)]
    dimensions: BTreeMap<String, BTreeMap<String, Value>>,
    coverage: Option<BTreeMap<String, usize>>,
    outcomes: Option<BTreeMap<String, usize>>,
    /// The first steps: kind, item, gain and potential.
    next: Option<Vec<String>>,
}

/// The base plans, each built upon the one it names.
fn bases() -> BTreeMap<String, Value> {
    let written: BTreeMap<String, Value> = toml::from_str(&text("tests/cases/bases.toml")).unwrap();
    let mut built = BTreeMap::new();
    fn build(name: &str, written: &BTreeMap<String, Value>, built: &mut BTreeMap<String, Value>) -> Value {
        let mut own = written[name].clone();
        let mut plan = match own.as_object_mut().unwrap().remove("base") {
            Some(base) => build(base.as_str().unwrap(), written, built),
            None => json!({ "format": FORMAT, "schema": SCHEMA }),
        };
        let without = own.as_object_mut().unwrap().remove("without").unwrap_or_default();
        without.as_array().into_iter().flatten().for_each(|path| remove(&mut plan, path.as_str().unwrap()));
        merge(&mut plan, own);
        built.insert(name.to_owned(), plan.clone());
        plan
    }
    written.keys().for_each(|name| drop(build(name, &written, &mut built)));
    built
}

/// Takes out what stands at `answers/route`.
fn remove(plan: &mut Value, path: &str) {
    let (parent, name) = path.rsplit_once('/').map_or((String::new(), path), |(parent, name)| (format!("/{parent}"), name));
    let removed = plan.pointer_mut(&parent).and_then(Value::as_object_mut).and_then(|fields| fields.remove(name));
    assert!(removed.is_some(), "there is no “{path}” to take out");
}

/// Writes one plan over another: objects field by field, all else as a whole.
fn merge(onto: &mut Value, from: Value) {
    match (onto, from) {
        (Value::Object(onto), Value::Object(from)) => {
            from.into_iter().for_each(|(name, value)| merge(onto.entry(name).or_insert(Value::Null), value));
        }
        (onto, from) => *onto = from,
    }
}

/// The plan of a case, opened as a file would be.
fn plan(base: &Value, case: &Case) -> Plan {
    let mut plan = base.clone();
    case.without.iter().for_each(|path| remove(&mut plan, path));
    merge(&mut plan, Value::Object(case.plan.clone()));
    for (part, stage) in &case.stages {
        let (component, dimension) = part.split_once('@').unwrap_or((part, ""));
        let of_component = rulebook().slots.iter().filter(|slot| rulebook().item(slot).component == component);
        let keys: Vec<&str> = of_component.map(|slot| slot.key.as_str()).filter(|key| key.ends_with(dimension)).collect();
        assert!(!keys.is_empty(), "no item in “{part}”");
        keys.into_iter().for_each(|key| merge(&mut plan, json!({ "answers": { key: stage } })));
    }
    open(&opened(plan).to_string()).unwrap()
}

/// Answers in full: they are written short, a text for a choice and a number for a stage.
fn opened(mut plan: Value) -> Value {
    for answer in plan.get_mut("answers").and_then(Value::as_object_mut).into_iter().flat_map(|answers| answers.values_mut()) {
        *answer = match answer.take() {
            Value::String(choice) => json!({ "choice": choice }),
            Value::Number(stage) => json!({ "stage": stage }),
            other => other,
        };
    }
    plan
}

/// How JSON names a finding, a verdict or a kind.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

fn findings(assessment: &Assessment<'_>) -> BTreeMap<String, String> {
    assessment.eligibility.gates.iter().map(|gate| (gate.gate.id.clone(), word(gate.finding))).collect()
}

/// What a case has found to be otherwise than written.
#[derive(Default)]
struct Report(Vec<String>);

impl Report {
    fn compare<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, found: T, wanted: T) {
        if found != wanted {
            self.0.push(format!("{what}: found {found:?}, wanted {wanted:?}"));
        }
    }

    /// Compares the readings that a case names.
    fn readings(&mut self, of: &str, wanted: &BTreeMap<String, Value>, reading: Reading, more: &[(&str, Points)]) {
        let four = [("low", reading.low), ("claimed", reading.claimed), ("evidenced", reading.evidenced), ("high", reading.high)];
        for (name, value) in wanted.iter().filter(|(name, _)| *name != "weakest") {
            let found = four.iter().chain(more).find(|(known, _)| known == name);
            let wanted = Points((value.as_f64().unwrap() * 100.0).round() as u32);
            self.compare(&format!("{name} of {of}"), found.map(|(_, points)| points.to_string()), Some(wanted.to_string()));
        }
    }

    fn counts(&mut self, what: &str, wanted: Option<&BTreeMap<String, usize>>, found: &[(&str, usize)]) {
        let found: BTreeMap<String, usize> = found.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        wanted.into_iter().for_each(|wanted| self.compare(what, &found, wanted));
    }

    fn list(&mut self, what: &str, wanted: Option<&Vec<String>>, found: impl Iterator<Item = String>) {
        let found: Vec<String> = found.collect();
        wanted.into_iter().for_each(|wanted| self.compare(what, &found, wanted));
    }
}

/// Runs one case.
fn run(case: &Case, bases: &BTreeMap<String, Value>) -> Report {
    let base = &bases[case.base.as_deref().unwrap_or("empty")];
    let assessment = assess(rulebook(), &plan(base, case), today());
    let expect = &case.expect;
    let mut report = Report::default();

    // A case of the study speaks of the gates it names alone; any other says that all else stays.
    let unchanged = findings(&assess(rulebook(), &open(&opened(base.clone()).to_string()).unwrap(), today()));
    for (gate, found) in findings(&assessment) {
        let named = expect.gates.get(&gate);
        let wanted = named.or(unchanged.get(&gate).filter(|_| case.kind != "study")).unwrap_or(&found);
        report.compare(&format!("gate {gate}"), &found, wanted);
    }
    report.compare("gates named", expect.gates.keys().all(|gate| unchanged.contains_key(gate)), true);
    let verdict = word(assessment.eligibility.verdict);
    report.compare("verdict", &verdict, expect.verdict.as_ref().unwrap_or(&verdict));
    let marked = assessment.eligibility.gates.iter().filter(|gate| gate.unevidenced);
    report.list("unevidenced", expect.unevidenced.as_ref(), marked.map(|gate| gate.gate.id.clone()));

    let missing =
        |kind| assessment.missing.iter().filter(move |missing| missing.kind == kind).map(|missing| missing.key.to_owned());
    let open = missing(MissingKind::Answer).map(|key| format!("answer {key}"));
    let all = missing(MissingKind::Change).map(|key| format!("change {key}")).chain(open);
    report.list("missing", expect.missing.as_ref(), all);
    report.list("changes", expect.changes.as_ref(), missing(MissingKind::Change));
    report.list("evidence wanted", expect.evidence_wanted.as_ref(), missing(MissingKind::Evidence));
    let notices = assessment.notices.iter().map(|notice| format!("{} {}", notice.key, word(notice.kind)));
    report.list("notices", expect.notices.as_ref(), notices);
    scores(expect, &assessment, &mut report);
    report
}

fn scores(expect: &Expect, assessment: &Assessment<'_>, report: &mut Report) {
    let readiness = &assessment.readiness;
    if let Some(wanted) = &expect.readiness {
        report.readings("the whole", wanted, readiness.whole, &[("geometric", readiness.geometric)]);
        if let Some(weakest) = wanted.get("weakest") {
            report.compare("weakest", readiness.weakest, weakest.as_str());
        }
    }
    for (id, wanted) in &expect.components {
        let part = readiness.components.iter().find(|part| part.component.id == *id).unwrap();
        report.readings(&format!("component {id}"), wanted, part.reading, &[("full", part.full), ("got", part.got)]);
    }
    for (id, wanted) in &expect.dimensions {
        let part = readiness.dimensions.iter().find(|part| part.dimension.id() == id).unwrap();
        report.readings(id, wanted, part.reading, &[]);
    }
    let Coverage { answered, asked, .. } = assessment.coverage;
    report.counts("coverage", expect.coverage.as_ref(), &[("answered", answered), ("asked", asked)]);
    let OutcomeCount { met, not_met, no_data, unanswered } = assessment.outcomes.whole;
    let outcomes = [("met", met), ("not_met", not_met), ("no_data", no_data), ("unanswered", unanswered)];
    report.counts("outcomes", expect.outcomes.as_ref(), &outcomes);
    let steps = assessment.steps.iter().map(|step| format!("{} {} {} {}", word(step.kind), step.key, step.gain, step.potential));
    report.list("steps", expect.next.as_ref(), steps.take(expect.next.as_ref().map_or(0, Vec::len)));
}

fn cases() -> Vec<(String, Case)> {
    let files = files("tests/cases", ".toml").into_iter().filter(|file| file != "bases.toml");
    let of_file = |file: String| {
        let read: Cases = toml::from_str(&text(&format!("tests/cases/{file}"))).unwrap_or_else(|error| panic!("{file}: {error}"));
        read.case.into_iter().map(move |case| (file.clone(), case)).collect::<Vec<_>>()
    };
    files.flat_map(of_file).collect()
}

#[test]
fn every_case_comes_out_as_written() {
    let bases = bases();
    let (mut count, mut failed) = (0, String::new());
    for (file, case) in cases() {
        let Report(problems) = run(&case, &bases);
        count += 1;
        if !problems.is_empty() {
            failed += &format!("\n{file}: {} / {}\n  {}\n", case.title.th, case.title.en, problems.join("\n  "));
        }
    }
    println!("{count} cases");
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn every_gate_has_a_case_that_is_met_one_that_is_not_and_one_not_shown() {
    let mut named = BTreeSet::new();
    for (_, case) in cases().iter().filter(|(_, case)| ["gate", "route", "dimension-rule"].contains(&case.kind.as_str())) {
        named.extend(case.expect.gates.iter().map(|(gate, finding)| (gate.clone(), finding.clone())));
    }
    let kinds = [Finding::Met, Finding::NotMet, Finding::NotShown].map(word);
    let all = rulebook().law.gates.iter().flat_map(|gate| kinds.iter().map(|kind| (gate.id.clone(), kind.clone())));
    let without: Vec<_> = all.filter(|pair| !named.contains(pair)).collect();
    assert_eq!(without, [], "no case");
}

#[test]
fn every_condition_of_clause_11_has_a_case_where_it_alone_fails_and_one_where_it_alone_is_open() {
    let routes = [
        ("municipality", ["main_responsible"].as_slice()),
        ("with-partner", &["main_responsible", "partner.registered", "partner.joint_investment"]),
        ("company", &["company.registered", "company.title", "company.approval", "company.hearing"]),
    ];
    let cases = cases();
    for (base, conditions) in routes {
        let of_base = || cases.iter().map(|(_, case)| case).filter(|case| case.base.as_deref() == Some(base));
        let outcome = |case: &Case| case.expect.gates.get("11").cloned().unwrap_or_default();
        for condition in conditions {
            let answers = Map::from_iter([("answers".to_owned(), json!({ *condition: "no" }))]);
            let fails = of_base().any(|case| case.plan == answers && case.without.is_empty() && outcome(case) == "not_met");
            let path = format!("answers/{condition}");
            let open =
                of_base().any(|case| case.without == [path.as_str()] && case.plan.is_empty() && outcome(case) == "not_shown");
            assert!(fails && open, "{base}: {condition}: fails {fails}, open {open}");
        }
    }
}

#[test]
fn cases_from_the_study_test_the_dimension_rule_alone_and_say_so() {
    let cases = cases();
    let study: Vec<&Case> = cases.iter().filter(|(file, _)| file == "study.toml").map(|(_, case)| case).collect();
    assert_eq!(study.len(), 9);
    for case in study {
        let title = &case.title.th;
        assert!(title.starts_with("ตัวอย่างจากรายงาน: "), "{title}");
        assert_eq!(case.kind, "study", "{title}");
        assert!(case.lines.as_ref().is_some_and(|lines| lines.starts_with('L')), "{title}: the lines of the source");
        let editorial = match case.mapping.as_deref() {
            Some("stated") => false,
            Some("EDITORIAL") => true,
            other => panic!("{title}: {other:?}"),
        };
        assert_eq!(case.note.is_some(), editorial, "{title}: a mapping of ours says what it maps, and only such a one");
        assert_eq!(case.plan.keys().collect::<Vec<_>>(), ["dimensions"], "{title}");
        assert_eq!(case.expect.gates.keys().collect::<Vec<_>>(), ["12.1.count", "12.1.environment"], "{title}");
        assert!(case.expect.verdict.is_none(), "{title}: nothing is said of the city's eligibility");
    }
    assert!(cases.iter().all(|(file, case)| file == "study.toml" || case.lines.is_none() && case.mapping.is_none()));
}
