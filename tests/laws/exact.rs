//! Exactness: a finding is never contradicted by a completion of the plan, and never late. Judged by a second, plain reading of the
//! expressions that knows nothing of the engine's diagrams.

use super::common::rulebook;
use super::plain::{Plain, Reading};
use super::random::{Sheet, assessed, cases, full_sheet, plan_of, reading, sheet};
use mueang_phrom::assess::{MissingKind, Reason, Verdict};
use mueang_phrom::policy::{Expr, Finding, rulebook::key};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

const PLANS: usize = 10_000;
/// Up to so many open facts, all their completions are tried.
const EXHAUSTIVE: usize = 10;
/// Above it, so many random ones.
const SAMPLES: usize = 200;

/// What the completions of a plan say of one gate, as far as they were tried.
#[derive(Default)]
struct Seen {
    met: bool,
    not_met: bool,
}

/// How often a gate had each finding, and how often the finding was wrong.
#[derive(Clone, Default)]
struct Tally {
    findings: [usize; 3],
    exhaustive: usize,
    contradicted: usize,
    late: usize,
}

#[test]
fn no_finding_is_contradicted_or_late() {
    let reading = reading();
    let mut runner = TestRunner::new(cases(1));
    // The same completions serve for all plans; each plan keeps its own answers.
    let completions: Vec<Vec<u8>> = (0..SAMPLES).map(|_| full_sheet().new_tree(&mut runner).unwrap().current()).collect();
    let names: Vec<&str> = rulebook().law.gates.iter().map(|gate| gate.id.as_str()).chain(["verdict"]).collect();
    let gates: Vec<(&Plain, BTreeSet<usize>)> =
        reading.gates.iter().chain([&reading.verdict]).map(|gate| (gate, gate.facts())).collect();
    let mut tallies = vec![Tally::default(); gates.len()];

    for _ in 0..PLANS {
        let partial = sheet().new_tree(&mut runner).unwrap().current();
        let eligibility = assessed(&plan_of(&partial)).eligibility;
        let verdict = match eligibility.verdict {
            Verdict::Eligible => Finding::Met,
            Verdict::NotEligible => Finding::NotMet,
            Verdict::Incomplete => Finding::NotShown,
        };
        let findings = eligibility.gates.iter().map(|gate| gate.finding).chain([verdict]);
        for (((gate, facts), finding), tally) in gates.iter().zip(findings).zip(&mut tallies) {
            let open: Vec<usize> = facts.iter().copied().filter(|fact| partial.0[*fact].is_none()).collect();
            let all = open.len() <= EXHAUSTIVE;
            let seen = if all {
                every_completion(gate, &partial, &open, reading)
            } else {
                some_completions(gate, &partial, finding, reading, &completions)
            };
            assert!(seen.met || seen.not_met);
            tally.findings[finding as usize] += 1;
            tally.exhaustive += usize::from(all);
            tally.contradicted += usize::from(finding == Finding::Met && seen.not_met || finding == Finding::NotMet && seen.met);
            tally.late += usize::from(finding == Finding::NotShown && !(seen.met && seen.not_met));
        }
    }

    println!("{PLANS} random partial plans\n{:17} met  not met  not shown  exhaustive  contradicted  late", "gate");
    for (name, tally) in names.iter().zip(&tallies) {
        let [met, not_met, not_shown] = tally.findings;
        let (all, contradicted, late) = (tally.exhaustive, tally.contradicted, tally.late);
        println!("{name:15} {met:>5} {not_met:>8} {not_shown:>10} {all:>11} {contradicted:>13} {late:>5}");
    }
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let judged = PLANS * gates.len();
    println!("{judged} findings, {} checked against every completion", sum(|tally| tally.exhaustive));
    assert_eq!((sum(|tally| tally.contradicted), sum(|tally| tally.late)), (0, 0), "contradicted, late");
    assert!(sum(|tally| tally.exhaustive) * 10 >= judged * 9, "most are checked against every completion");
    for (name, tally) in names.iter().zip(&tallies) {
        assert!(tally.findings.iter().all(|count| *count >= 100), "{name}: the plans are too much alike: {:?}", tally.findings);
    }
}

/// Tries every completion, until both outcomes are seen.
fn every_completion(gate: &Plain, partial: &Sheet, open: &[usize], reading: &Reading) -> Seen {
    let mut sheet: Vec<u8> = partial.0.iter().map(|answer| answer.unwrap_or(0)).collect();
    let mut seen = Seen::default();
    loop {
        let holds = gate.holds(&sheet);
        seen.met |= holds;
        seen.not_met |= !holds;
        if seen.met && seen.not_met {
            return seen;
        }
        // Counts up through the open facts, each a digit.
        let Some(digit) = open.iter().find(|fact| sheet[**fact] + 1 < reading.facts[**fact].options) else {
            return seen;
        };
        sheet[*digit] += 1;
        open.iter().take_while(|fact| *fact != digit).for_each(|fact| sheet[*fact] = 0);
    }
}

/// Random completions; and where the finding claims that both outcomes are possible, a witness is sought for each.
fn some_completions(gate: &Plain, partial: &Sheet, finding: Finding, reading: &Reading, completions: &[Vec<u8>]) -> Seen {
    let mut seen = Seen::default();
    let mut look = |sheet: &[u8]| {
        let holds = gate.holds(sheet);
        seen.met |= holds;
        seen.not_met |= !holds;
    };
    if finding == Finding::NotShown {
        [true, false]
            .into_iter()
            .filter_map(|wanted| gate.witness(&partial.0, &reading.facts, wanted))
            .for_each(|sheet| look(&sheet));
    } else {
        for completion in completions {
            let completed: Vec<u8> = partial.0.iter().zip(completion).map(|(known, other)| known.unwrap_or(*other)).collect();
            look(&completed);
        }
    }
    seen
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn answering_more_never_takes_back_what_is_decided(partial in sheet(), more in sheet()) {
        let extended = Sheet(partial.0.iter().zip(&more.0).map(|(known, new)| known.or(*new)).collect());
        let before = assessed(&plan_of(&partial)).eligibility;
        let after = assessed(&plan_of(&extended)).eligibility;
        for (before, after) in before.gates.iter().zip(&after.gates) {
            if before.finding != Finding::NotShown {
                prop_assert_eq!(before.finding, after.finding, "{}", &before.gate.id);
            }
        }
        if before.verdict != Verdict::Incomplete {
            prop_assert_eq!(before.verdict, after.verdict);
        }
    }

    #[test]
    fn a_full_answer_sheet_decides_everything_as_written(full in full_sheet()) {
        let eligibility = assessed(&plan_of(&Sheet(full.iter().copied().map(Some).collect()))).eligibility;
        for (result, plain) in eligibility.gates.iter().zip(&reading().gates) {
            let wanted = if plain.holds(&full) { Finding::Met } else { Finding::NotMet };
            prop_assert_eq!(result.finding, wanted, "{}", &result.gate.id);
        }
    }

    #[test]
    fn what_is_missing_is_what_can_still_decide(partial in sheet()) {
        let reading = reading();
        let assessment = assessed(&plan_of(&partial));
        for (result, gate) in assessment.eligibility.gates.iter().zip(&reading.gates) {
            let named = |kind| {
                let of_gate = assessment.missing.iter().filter(move |missing| missing.kind == kind);
                of_gate.filter(|missing| missing.gates.contains(&result.gate.id.as_str())).map(|missing| missing.key.to_owned())
            };
            let open: Vec<usize> = gate.facts().into_iter().filter(|fact| partial.0[*fact].is_none()).collect();
            let asked: BTreeSet<String> = named(MissingKind::Answer).collect();
            if result.finding != Finding::NotShown {
                prop_assert!(asked.is_empty(), "{} is decided and asks for {asked:?}", &result.gate.id);
            } else if open.len() <= 7 {
                let deciding = open.iter().filter(|fact| decides(gate, &partial, **fact, &open, reading)).map(|fact| name(reading, *fact));
                prop_assert_eq!(asked, deciding.collect::<BTreeSet<_>>(), "{}", &result.gate.id);
            }
        }
    }

    #[test]
    fn what_has_to_change_is_named_for_every_gate_not_met(partial in sheet()) {
        let assessment = assessed(&plan_of(&partial));
        for result in assessment.eligibility.gates.iter().filter(|result| result.finding == Finding::NotMet) {
            let changes = assessment.missing.iter().filter(|missing| missing.kind == MissingKind::Change);
            let keys: Vec<&str> =
                changes.filter(|missing| missing.gates.contains(&result.gate.id.as_str())).map(|missing| missing.key).collect();
            // The gates that this one rests on name their own.
            let rests_on_another = result.why.parts.iter().any(|part| {
                matches!(part.reason, Reason::Gate { .. }) && part.finding == Finding::NotMet
            });
            prop_assert!(!keys.is_empty() || rests_on_another, "{}: {:?}", &result.gate.id, &result.why);
        }
    }

    #[test]
    fn taking_back_what_has_to_change_opens_the_gate(partial in sheet()) {
        let before = assessed(&plan_of(&partial));
        for (place, result) in before.eligibility.gates.iter().enumerate() {
            // A gate that needs others is met step by step: they name what has to change of their own.
            let gates = &rulebook().law.gates;
            let other = |part: &Expr| matches!(part, Expr::Met(id) if gates.iter().any(|gate| gate.id == *id));
            let rests_on_others = matches!(&result.gate.requires, Expr::All(parts) if parts.iter().any(other));
            if result.finding != Finding::NotMet || rests_on_others {
                continue;
            }
            let of_gate = before.missing.iter().filter(|missing| missing.gates.contains(&result.gate.id.as_str()));
            let change: BTreeSet<&str> = of_gate.filter(|missing| missing.kind == MissingKind::Change).map(|missing| missing.key).collect();
            let mut opened = partial.clone();
            for fact in (0..reading().facts.len()).filter(|fact| change.contains(name(reading(), *fact).as_str())) {
                opened.0[fact] = None;
            }
            let after = assessed(&plan_of(&opened)).eligibility.gates.swap_remove(place);
            prop_assert_ne!(after.finding, Finding::NotMet, "{} after taking back {:?}", &result.gate.id, change);
        }
    }

    #[test]
    fn a_plan_is_not_eligible_exactly_when_some_gate_is_not_met(partial in sheet()) {
        let eligibility = assessed(&plan_of(&partial)).eligibility;
        let verdict = match (eligibility.not_met, eligibility.not_shown) {
            (0, 0) => Verdict::Eligible,
            (0, _) => Verdict::Incomplete,
            _ => Verdict::NotEligible,
        };
        prop_assert_eq!(eligibility.verdict, verdict);
    }
}

/// Whether some completion of the others makes the gate depend on this fact.
fn decides(gate: &Plain, partial: &Sheet, fact: usize, open: &[usize], reading: &Reading) -> bool {
    let others: Vec<usize> = open.iter().copied().filter(|other| *other != fact).collect();
    let mut sheet: Vec<u8> = partial.0.iter().map(|answer| answer.unwrap_or(0)).collect();
    loop {
        let outcomes = (0..reading.facts[fact].options).map(|option| {
            sheet[fact] = option;
            gate.holds(&sheet)
        });
        let outcomes: BTreeSet<bool> = outcomes.collect();
        if outcomes.len() == 2 {
            return true;
        }
        let Some(digit) = others.iter().find(|fact| sheet[**fact] + 1 < reading.facts[**fact].options) else {
            return false;
        };
        sheet[*digit] += 1;
        others.iter().take_while(|fact| *fact != digit).for_each(|fact| sheet[*fact] = 0);
    }
}

fn name(reading: &Reading, fact: usize) -> String {
    let fact = &reading.facts[fact];
    key(&rulebook().law.questions[fact.question].id, fact.dimension)
}
