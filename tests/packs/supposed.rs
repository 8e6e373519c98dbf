//! Rules that are only supposed: what is supposed counts, the rest does not change, and nothing takes it for real.

use super::common::today;
use mueang_phrom::assess::{Verdict, assess};
use mueang_phrom::builtin;
use mueang_phrom::improve::Supposed;
use mueang_phrom::packs::suppose::{SupposeError, Supposition, suppose};
use mueang_phrom::packs::{Place, Refusal, Unusable, usable};
use mueang_phrom::plan::{Plan, open};
use mueang_phrom::policy::{DIMENSIONS, Finding, Rulebook, Written, difference, read};

fn law() -> &'static str {
    builtin::text("announcement-1-2562").unwrap()
}

fn amount(text: &str, value: &str, amount: &str) -> Result<String, SupposeError> {
    suppose(text, Supposition::Amount { value, amount })
}

fn requires(text: &str, gate: &str, expression: &str) -> Result<String, SupposeError> {
    suppose(text, Supposition::Requires { gate, expression })
}

fn rulebook(text: &str) -> Rulebook {
    builtin::rulebook().with(read(text).unwrap(), "2026-11-22").unwrap()
}

/// A plan that meets all, with these many dimensions.
fn plan(dimensions: usize) -> Plan {
    let mut plan = open(&super::text("tests/fixtures/plans/subdistrict-municipality.plan.json")).unwrap();
    DIMENSIONS.into_iter().enumerate().for_each(|(place, dimension)| plan.dimensions.set(dimension, Some(place < dimensions)));
    plan.projects[0].dimensions = DIMENSIONS.into_iter().collect();
    plan
}

#[test]
fn three_dimensions_instead_of_two() {
    let three = amount(law(), "dimensions.least", "3").unwrap();
    let told: Vec<String> = {
        let [from, to] = [law(), &three].map(|text| Written::of(text).unwrap());
        difference(&from, &to).into_iter().map(|found| format!("{} {} {}", found.section, found.id, found.field)).collect()
    };
    let head = ["id", "official", "title.th", "title.en", "hypothetical", "base.id", "base.version"]
        .map(|field| format!("pack  {field}"));
    assert_eq!(told[..7], head);
    assert_eq!(told[7..], ["value dimensions.least amounts.1.amount"]);
    let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(comments(&three), comments(law()));

    let pack = read(&three).unwrap();
    assert!(pack.head.hypothetical && !pack.head.official);
    assert_eq!(
        (pack.head.id.as_str(), pack.head.base.unwrap().id.as_str()),
        ("announcement-1-2562-hypothetical", "announcement-1-2562")
    );
    assert!(pack.head.title.th.starts_with("สมมติ: ") && pack.head.title.en.starts_with("Hypothetical: "));
    let change = pack.changes.last().unwrap();
    assert_eq!(
        (change.entry.as_str(), change.from.as_deref(), change.to.as_deref()),
        ("value dimensions.least", Some("2"), Some("3"))
    );
    assert_eq!(usable(&three, Place::CommandLine), Err(Unusable::Refused(Refusal::Hypothetical)));

    let (in_force, supposed) = (builtin::rulebook(), rulebook(&three));
    for (dimensions, verdicts, flips) in
        [(2, [Verdict::Eligible, Verdict::NotEligible], 2), (3, [Verdict::Eligible; 2], 0), (1, [Verdict::NotEligible; 2], 0)]
    {
        let plan = plan(dimensions);
        let (before, after) = (assess(&in_force, &plan, today()), assess(&supposed, &plan, today()));
        let told = Supposed::new(&before, &after);
        assert_eq!([told.differences.verdict.a, told.differences.verdict.b], verdicts, "{dimensions}");
        assert_eq!((told.flips_verdict(), told.differences.gates.len()), (verdicts[0] != verdicts[1], flips), "{dimensions}");
        assert!(!told.flips_score() && told.differences.readings.is_empty() && !told.differences.outcomes.differ());
        assert_eq!(serde_json::to_value(&told).unwrap()["hypothetical"], true);
    }
}

#[test]
fn suppositions_add_up_and_keep_their_base() {
    let both = requires(&amount(law(), "dimensions.least", "3").unwrap(), "12.1.environment", "dimension.applied[energy] = yes")
        .unwrap();
    let pack = read(&both).unwrap();
    assert_eq!(
        (pack.head.id.as_str(), pack.head.title.en.matches("Hypothetical").count()),
        ("announcement-1-2562-hypothetical", 1)
    );
    assert_eq!(pack.head.base.unwrap().id, "announcement-1-2562");
    let listed: Vec<&str> = pack.changes.iter().map(|change| change.entry.as_str()).collect();
    assert_eq!(listed, ["pack", "pack", "value dimensions.least", "gate 12.1.environment"]);
    let finding = |rulebook: &Rulebook| {
        let assessment = assess(rulebook, &plan(2), today());
        assessment.eligibility.gates.iter().find(|gate| gate.gate.id == "12.1.environment").unwrap().finding
    };
    assert_eq!((finding(&builtin::rulebook()), finding(&rulebook(&both))), (Finding::Met, Finding::NotMet));
}

#[test]
fn a_condition_that_a_gate_uses_may_be_supposed_too() {
    let supposed = requires(law(), "11.1", "all(route = public, applicant.kind in (local_government))").unwrap();
    assert_eq!(read(&supposed).unwrap().changes.last().unwrap().entry, "condition 11.1");
}

#[test]
fn a_rubric_may_be_supposed_by_hand_and_is_refused_like_the_rest() {
    // Amounts and conditions are of packs that have them.
    let rubric = builtin::text("readiness").unwrap();
    assert_eq!(amount(rubric, "dimensions.least", "3"), Err(SupposeError::Missing));
    assert_eq!(requires(rubric, "12.1.count", "a = b"), Err(SupposeError::Missing));
}

#[test]
fn what_cannot_be_supposed_is_said() {
    for (value, number, wanted) in [
        ("dimensions.most", "3", SupposeError::Missing),
        ("dimensions.least", "three", SupposeError::NotANumber),
        ("dimensions.least", "", SupposeError::NotANumber),
        ("dimensions.least", "-1", SupposeError::NotANumber),
    ] {
        assert_eq!(amount(law(), value, number), Err(wanted), "{value} = {number}");
    }
    let problem = |result: Result<String, SupposeError>| match result {
        Err(SupposeError::Broken(problems)) => problems[0].what.en.clone(),
        other => panic!("{:?}", other.map(|_| ())),
    };
    assert!(problem(amount(law(), "dimensions.least", "8")).contains("at least 8 of 7"));
    assert!(problem(amount(law(), "dimensions.least", "0")).contains("at least 0 of 7"));
    assert!(problem(requires(law(), "12.1.count", "moon = full")).contains("there is no question “moon”"));
    assert_eq!(requires(law(), "no.such", "cyber = yes"), Err(SupposeError::Missing));
    let Err(SupposeError::Misread(misread)) = requires(law(), "12.1.count", "all(cyber = yes") else { panic!("unread") };
    assert_eq!((misread.offset, misread.what.en.as_str()), (15, "“)” is missing here"));
    assert!(matches!(amount("[pack", "a", "1"), Err(SupposeError::Broken(_))));
}
