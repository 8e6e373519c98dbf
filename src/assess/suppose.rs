//! What would be otherwise if the rules were different: one plan under the rules in force and under supposed ones.

use super::view;
use super::{Assessment, OutcomeCount, Points, Reading, Verdict};
use crate::date::Date;
use crate::policy::{Finding, Gate, Head};
use serde::Serialize;

/// The two results side by side, and what differs. Never a result of its own: it is marked hypothetical wherever it goes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Supposed<'r> {
    hypothetical: bool,
    pub date: Date,
    pub in_force: Under<'r>,
    pub supposed: Under<'r>,
    pub flips: Flips<'r>,
}

/// What one set of rules says of the plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Under<'r> {
    #[serde(serialize_with = "view::packs")]
    pub pack: [&'r Head; 3],
    pub verdict: Verdict,
    pub readiness: Reading,
    pub outcomes: OutcomeCount,
}

/// What the one set of rules says otherwise than the other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Flips<'r> {
    pub verdict: bool,
    /// Gates whose finding differs, those in force first; a gate that only one set of rules has is among them.
    pub gates: Vec<GateFlip<'r>>,
    pub readings: Vec<ReadingFlip>,
    pub outcomes: bool,
}

/// A gate under both; `None` where the rules have no such gate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GateFlip<'r> {
    #[serde(rename = "id", serialize_with = "view::gate")]
    pub gate: &'r Gate,
    pub in_force: Option<Finding>,
    pub supposed: Option<Finding>,
}

/// A reading of the score that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingFlip {
    pub reading: &'static str,
    pub in_force: Points,
    pub supposed: Points,
}

impl<'r> Supposed<'r> {
    /// Two assessments of one plan on one day: by the rules in force, and by supposed ones.
    pub fn new(in_force: &Assessment<'r>, supposed: &Assessment<'r>) -> Supposed<'r> {
        let (before, after) = (Under::of(in_force), Under::of(supposed));
        let flips = Flips {
            verdict: before.verdict != after.verdict,
            gates: gates(in_force, supposed).into_iter().filter(|gate| gate.in_force != gate.supposed).collect(),
            readings: readings(before.readiness, after.readiness),
            outcomes: before.outcomes != after.outcomes,
        };
        Supposed { hypothetical: true, date: supposed.date, in_force: before, supposed: after, flips }
    }
}

impl<'r> Under<'r> {
    fn of(assessment: &Assessment<'r>) -> Under<'r> {
        Under {
            pack: assessment.pack,
            verdict: assessment.eligibility.verdict,
            readiness: assessment.readiness.whole,
            outcomes: assessment.outcomes.whole,
        }
    }
}

/// Every gate under both sets of rules, those in force first.
pub fn gates<'r>(in_force: &Assessment<'r>, supposed: &Assessment<'r>) -> Vec<GateFlip<'r>> {
    let finding = |assessment: &Assessment<'r>, gate: &Gate| {
        assessment.eligibility.gates.iter().find(|result| result.gate.id == gate.id).map(|result| result.finding)
    };
    let only = supposed.eligibility.gates.iter().filter(|result| finding(in_force, result.gate).is_none());
    let all = in_force.eligibility.gates.iter().chain(only).map(|result| result.gate);
    all.map(|gate| GateFlip { gate, in_force: finding(in_force, gate), supposed: finding(supposed, gate) }).collect()
}

fn readings(before: Reading, after: Reading) -> Vec<ReadingFlip> {
    let all = [
        ("low", before.low, after.low),
        ("claimed", before.claimed, after.claimed),
        ("evidenced", before.evidenced, after.evidenced),
        ("high", before.high, after.high),
    ];
    let flip = |(reading, in_force, supposed)| ReadingFlip { reading, in_force, supposed };
    all.map(flip).into_iter().filter(|flip| flip.in_force != flip.supposed).collect()
}
