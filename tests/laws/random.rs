//! Random plans: partly answered, partly well answered, so that every finding is common.

use super::common::{answer, rulebook, today};
use super::plain::{Fact, Reading};
use mueang_phrom::assess::{Assessment, assess};
use mueang_phrom::plan::{Answer, Evidence, Outcome, Plan};
use mueang_phrom::policy::rulebook::key;
use mueang_phrom::policy::{Dimension, Field, Rulebook};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use std::fmt;
use std::sync::OnceLock;

/// So many cases, the same ones on every run (another seed: `PROPTEST_RNG_SEED`).
pub fn cases(cases: u32) -> Config {
    let from_environment = Config::default();
    Config {
        cases,
        failure_persistence: None,
        rng_seed: match from_environment.rng_seed {
            RngSeed::Random => RngSeed::Fixed(1_2562),
            fixed => fixed,
        },
        ..from_environment
    }
}

/// The plain reading of the built-in gates.
pub fn reading() -> &'static Reading {
    static READING: OnceLock<Reading> = OnceLock::new();
    READING.get_or_init(|| Reading::new(&rulebook().law))
}

pub fn assessed(plan: &Plan) -> Assessment<'static> {
    assess(rulebook(), plan, today())
}

/// An answer for each fact of the plain reading, or none.
#[derive(Clone, PartialEq)]
pub struct Sheet(pub Vec<Option<u8>>);

/// What was answered, by name: a failing case can be read.
impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let questions = &rulebook().law.questions;
        let answered = reading().facts.iter().zip(&self.0).filter_map(|(fact, option)| {
            let question = &questions[fact.question];
            Some((key(&question.id, fact.dimension), &question.options[(*option)? as usize].id))
        });
        f.debug_map().entries(answered).finish()
    }
}

/// A sheet with a random share answered, and of these a random share by the first option, which is mostly the one a gate wants.
pub fn sheet() -> impl Strategy<Value = Sheet> {
    let share = |of: &'static [u8]| prop::sample::select(of);
    let shares = (share(&[0, 30, 60, 80, 90, 97, 100]), share(&[0, 50, 80, 95, 100]), share(&[0, 10, 30, 60, 90]));
    let dice = prop::collection::vec((0..100u8, 0..100u8, any::<u8>()), reading().facts.len());
    (shares, dice).prop_map(|((answered, well, applied), dice)| {
        let one = |(fact, (known, good, option)): (&Fact, (u8, u8, u8))| {
            let first = match rulebook().law.questions[fact.question].reads {
                // Few dimensions or many, however well the rest is answered.
                Some(Field::Dimensions) if fact.dimension != Some(Dimension::Environment) => good < applied,
                Some(Field::Dimensions) => good < 90,
                Some(Field::ApplicantKind | Field::Route) => false,
                _ => good < well,
            };
            let option = match (first, fact.options) {
                (true, _) => 0,
                (false, 2) => 1,
                (false, options) => option % options,
            };
            (known < answered).then_some(option)
        };
        Sheet(reading().facts.iter().zip(dice).map(one).collect())
    })
}

/// A sheet with no answer open.
pub fn full_sheet() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), reading().facts.len())
        .prop_map(|dice| reading().facts.iter().zip(dice).map(|(fact, die)| die % fact.options).collect())
}

/// The plan that says what a sheet says.
pub fn plan_of(sheet: &Sheet) -> Plan {
    let mut plan = Plan::default();
    for (fact, option) in reading().facts.iter().zip(&sheet.0) {
        let question = &rulebook().law.questions[fact.question];
        if let Some(option) = option {
            answer(&mut plan, question, fact.dimension, &question.options[*option as usize].id);
        }
    }
    plan
}

/// How a slot is answered: open, a stage, or left out (where the pack allows it, else open).
pub fn slots() -> impl Strategy<Value = Vec<Answer>> {
    let shares = (prop::sample::select(vec![0u8, 20, 50, 80, 100]), prop::sample::select(vec![0u8, 30, 100]));
    (shares, prop::collection::vec((0..100u8, 0..100u8, 0..5u8), rulebook().slots.len())).prop_map(|((share, out), dice)| {
        let one = |(slot, (known, left_out, stage)): (&mueang_phrom::policy::Slot, (u8, u8, u8))| {
            if known >= share {
                Answer::default()
            } else if slot.may_be_left_out && left_out < out {
                Answer { not_applicable: Some("ไม่มีในเขต".into()), ..Answer::default() }
            } else {
                Answer { stage: Some(stage), ..Answer::default() }
            }
        };
        rulebook().slots.iter().zip(dice).map(one).collect()
    })
}

/// A random plan in all its parts: facts, stages, outcomes, evidence.
pub fn plan() -> impl Strategy<Value = Plan> {
    let thresholds = rulebook().outcomes.thresholds.len();
    let keys = keys(rulebook());
    (sheet(), slots(), prop::collection::vec(0..4usize, thresholds), prop::sample::subsequence(keys.clone(), 0..keys.len()))
        .prop_map(|(sheet, slots, outcomes, backed)| {
            let mut plan = plan_of(&sheet);
            fill(&mut plan, &slots);
            for (threshold, outcome) in rulebook().outcomes.thresholds.iter().zip(outcomes) {
                if let Some(outcome) = Outcome::ALL.get(outcome) {
                    plan.answers.entry(threshold.id.clone()).or_default().outcome = Some(*outcome);
                }
            }
            back(&mut plan, backed);
            plan
        })
}

/// Everything evidence can back.
pub fn keys(rulebook: &Rulebook) -> Vec<String> {
    let facts = rulebook.gates.facts.iter().map(|fact| fact.key.clone());
    facts.chain(rulebook.slots.iter().map(|slot| slot.key.clone())).collect()
}

/// Puts answers in the plan, slot by slot; an empty answer leaves what is there.
pub fn fill(plan: &mut Plan, slots: &[Answer]) {
    for (slot, answer) in rulebook().slots.iter().zip(slots) {
        if *answer != Answer::default() {
            plan.answers.insert(slot.key.clone(), answer.clone());
        }
    }
}

pub fn back(plan: &mut Plan, keys: Vec<String>) {
    plan.evidence.push(Evidence {
        id: format!("e{}", plan.evidence.len() + 1),
        title: "รายงานการประชุม".into(),
        supports: keys.into_iter().collect(),
        ..Evidence::default()
    });
}
