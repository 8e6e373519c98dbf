//! The next best question is the one that settles most. Judged by trying every answer, and on small packs every completion.

use super::common::{rulebook, today};
use super::plain::Reading;
use super::random::{cases, plan};
use super::small::{answered, small, some_answers};
use super::trying::order;
use mueang_phrom::assess::{Assessment, Facts, StageAnswer, Verdict, assess_facts};
use mueang_phrom::improve::{Ask, Next, next};
use mueang_phrom::policy::diagram::UNKNOWN;
use mueang_phrom::policy::{Finding, Rulebook};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::{BTreeMap, BTreeSet};

/// A whole number that 2 to 6 options divide: means become whole.
const ALL: i64 = 60;

/// What a question brings, as a mean of [`ALL`] answers.
type Worth = (i64, i64);

fn worth(next: &Next<'_>) -> Worth {
    let each = ALL / i64::from(next.options);
    (i64::from(next.settles) * each, i64::from(next.narrows) * each)
}

/// The first of those worth most.
fn best(candidates: &[(String, Worth)]) -> Option<(String, Worth)> {
    let most = candidates.iter().map(|(_, worth)| *worth).max()?;
    candidates.iter().find(|(_, worth)| *worth == most).cloned()
}

// ---- small packs, by every completion

/// The open facts that can change the verdict, in the rulebook's order, with the gates that they settle.
fn by_trying(rulebook: &Rulebook, reading: &Reading, answers: &[u8]) -> Vec<(String, Worth)> {
    let order = order(rulebook, reading);
    let mut sheets: Vec<Vec<u8>> = vec![vec![0; reading.facts.len()]];
    for (fact, answer) in order.iter().zip(answers) {
        let options = if *answer == UNKNOWN { 0..reading.facts[*fact].options } else { *answer..*answer + 1 };
        let with = |sheet: &Vec<u8>, option| {
            let mut sheet = sheet.clone();
            sheet[*fact] = option;
            sheet
        };
        sheets = sheets.iter().flat_map(|sheet| options.clone().map(move |option| with(sheet, option))).collect();
    }
    // What each completion says of each gate.
    let said: Vec<Vec<bool>> = sheets.iter().map(|sheet| reading.gates.iter().map(|gate| gate.holds(sheet)).collect()).collect();
    let settled = |fact: usize, option: Option<u8>| -> i64 {
        let fitting = sheets.iter().zip(&said).filter(|(sheet, _)| option.is_none_or(|option| sheet[fact] == option));
        let fitting: Vec<&Vec<bool>> = fitting.map(|(_, said)| said).collect();
        (0..reading.gates.len()).filter(|gate| fitting.iter().all(|said| said[*gate] == fitting[0][*gate])).count() as i64
    };
    let matters = |fact: usize| {
        let mut verdicts: BTreeMap<Vec<u8>, BTreeSet<bool>> = BTreeMap::new();
        for (sheet, said) in sheets.iter().zip(&said) {
            let mut others = sheet.clone();
            others[fact] = 0;
            verdicts.entry(others).or_default().insert(said.iter().all(|met| *met));
        }
        verdicts.values().any(|verdicts| verdicts.len() == 2)
    };
    let candidates = order.iter().zip(&rulebook.gates.facts).filter(|(fact, _)| matters(**fact));
    let one = |(fact, named): (&usize, &mueang_phrom::policy::Fact)| {
        let options = reading.facts[*fact].options;
        let brings: i64 = (0..options).map(|option| settled(*fact, Some(option)) - settled(*fact, None)).sum();
        (named.key.clone(), (brings * (ALL / i64::from(options)), 0))
    };
    candidates.map(one).collect()
}

#[test]
fn on_small_packs_no_question_settles_more() {
    let mut runner = TestRunner::new(cases(1));
    let (mut asked, mut choices) = (0, 0);
    for _ in 0..600 {
        let (pack, share, dice) = small().new_tree(&mut runner).unwrap().current();
        let reading = Reading::new(&pack);
        let rulebook = rulebook().clone().with(pack, &today().to_string()).unwrap();
        let facts = answered(&rulebook, some_answers(&rulebook, share, &dice));
        let candidates = by_trying(&rulebook, &reading, &facts.answers);
        let found = next(&rulebook, &facts).expect("the items are open");
        match best(&candidates) {
            Some(best) => assert_eq!((found.key.to_owned(), worth(&found)), best, "of {candidates:?}"),
            None => assert!(matches!(found.ask, Ask::Item(_)), "the verdict is settled"),
        }
        asked += usize::from(!candidates.is_empty());
        choices += usize::from(candidates.iter().any(|(_, worth)| *worth != candidates[0].1));
    }
    println!("{asked} packs with a question, {choices} with questions of different worth");
    assert!(choices >= 50);
}

// ---- the built-in rules, by full assessments

fn assessed(facts: &Facts) -> Assessment<'static> {
    assess_facts(rulebook(), facts, Vec::new(), today())
}

/// What the answers to one question bring over an assessment, with every option set by `answer`.
fn brings(before: &Assessment<'_>, facts: &Facts, options: u8, answer: impl Fn(&mut Facts, u8)) -> Worth {
    let settled = |assessment: &Assessment<'_>| {
        let verdict_open = before.eligibility.verdict == Verdict::Incomplete;
        let gates = assessment.eligibility.gates.iter().filter(|gate| gate.finding != Finding::NotShown);
        if verdict_open { gates.count() as i64 } else { 0 }
    };
    let width = |assessment: &Assessment<'_>| {
        let whole = assessment.readiness.whole;
        i64::from(whole.high.0) - i64::from(whole.low.0)
    };
    let mut sum = (0, 0);
    for option in 0..options {
        let mut with = facts.clone();
        answer(&mut with, option);
        let after = assessed(&with);
        sum.0 += settled(&after) - settled(before);
        sum.1 += width(before) - width(&after);
    }
    let each = ALL / i64::from(options);
    (sum.0 * each, sum.1 * each)
}

/// Every open fact that some gate still asks for.
fn of_gates(before: &Assessment<'_>, facts: &Facts) -> Vec<(String, Worth)> {
    let open =
        rulebook().gates.facts.iter().enumerate().filter(|(place, fact)| {
            facts.answers[*place] == UNKNOWN && before.missing.iter().any(|missing| missing.key == fact.key)
        });
    let one = |(place, fact): (usize, &mueang_phrom::policy::Fact)| {
        let options = rulebook().question(fact).options.len() as u8;
        (fact.key.clone(), brings(before, facts, options, |facts, option| facts.answers[place] = option))
    };
    open.map(one).collect()
}

/// Every undecided dimension, then every open item of those applied for.
fn of_score(before: &Assessment<'_>, facts: &Facts) -> Vec<(String, Worth)> {
    let undecided = rulebook().applied.into_iter().flatten().filter(|place| facts.answers[*place] == UNKNOWN);
    let decided = |place: usize| {
        let key = rulebook().gates.facts[place].key.clone();
        (key, brings(before, facts, 2, |facts, option| facts.answers[place] = option))
    };
    let items = before.readiness.items.iter().filter(|item| item.stage == StageAnswer::Open);
    let item = |key: &str| {
        let place = rulebook().slots.iter().position(|slot| slot.key == key).unwrap();
        (key.to_owned(), brings(before, facts, 5, |facts, stage| facts.stages[place] = StageAnswer::Stage(stage)))
    };
    undecided.map(decided).chain(items.map(|score| item(score.key))).collect()
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn no_open_question_settles_more(plan in plan()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let before = assessed(&facts);
        let verdict_open = before.eligibility.verdict == Verdict::Incomplete;
        let candidates = if verdict_open { of_gates(&before, &facts) } else { of_score(&before, &facts) };
        let found = next(rulebook(), &facts);
        prop_assert_eq!(found.map(|found| (found.key.to_owned(), worth(&found))), best(&candidates), "of {:?}", candidates);
        prop_assert_eq!(found, next(rulebook(), &facts));
        prop_assert!(verdict_open || found.is_none_or(|found| found.settles == 0));
    }
}

#[test]
fn a_finished_plan_has_no_next_question() {
    for (name, asks) in
        [("subdistrict-municipality", false), ("empty", true), ("half-filled", true), ("without-environment", true)]
    {
        let plan = mueang_phrom::plan::open(&super::common::text(&format!("tests/fixtures/plans/{name}.plan.json"))).unwrap();
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        assert_eq!(next(rulebook(), &facts).is_some(), asks, "{name}: {:?}", next(rulebook(), &facts));
    }
}
