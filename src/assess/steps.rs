//! What is missing for the gates, and what would raise the score most.

use super::readiness::{Scores, Sums, points};
use super::{Eligibility, Facts, Points, Reason, StageAnswer, view};
use crate::policy::diagram::Reach;
use crate::policy::{Basis, Dimension, Finding, Item, Question, Rulebook};
use serde::Serialize;

/// Something a gate still needs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Missing<'r> {
    pub kind: MissingKind,
    pub key: &'r str,
    #[serde(serialize_with = "view::question")]
    pub question: &'r Question,
    pub dimension: Option<Dimension>,
    pub clause: &'r str,
    /// The ids of the gates that need it.
    pub gates: Vec<&'r str>,
}

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingKind {
    /// A present answer stands against the gate and has to change.
    Change,
    /// An answer that can still decide the gate.
    Answer,
    /// A declaration that no evidence backs.
    Evidence,
}

/// Lists what the gates need: what stands against them, then what is open, then what is unbacked; each in the rulebook's order.
pub fn missing<'r>(rulebook: &'r Rulebook, facts: &Facts, reach: &[Reach], eligibility: &Eligibility<'r>) -> Vec<Missing<'r>> {
    let gates = &rulebook.gates;
    let mut needs: Vec<[Vec<&'r str>; 3]> = vec![Default::default(); gates.facts.len()];
    for (place, result) in eligibility.gates.iter().enumerate() {
        let id = result.gate.id.as_str();
        if result.finding == Finding::NotShown {
            for fact in gates.diagram.open(gates.root(place).node, &facts.answers, reach) {
                needs[fact as usize][MissingKind::Answer as usize].push(id);
            }
        }
        result.why.walk(&mut |why| {
            let Reason::Answer {
                key,
                answer: Some(_),
                basis,
                evidenced,
                ..
            } = &why.reason
            else {
                return;
            };
            let kind = match (result.finding, why.finding) {
                (Finding::NotMet, Finding::NotMet) => MissingKind::Change,
                (_, Finding::Met) if *basis == Basis::Judgement && !evidenced => MissingKind::Evidence,
                _ => return,
            };
            let fact = gates
                .facts
                .iter()
                .position(|fact| fact.key == *key)
                .expect("the reason names a fact");
            let known = &mut needs[fact][kind as usize];
            if known.last() != Some(&id) {
                known.push(id);
            }
        });
    }
    let mut missing = Vec::new();
    for kind in [MissingKind::Change, MissingKind::Answer, MissingKind::Evidence] {
        for (fact, needs) in gates.facts.iter().zip(&mut needs) {
            let gates = std::mem::take(&mut needs[kind as usize]);
            if !gates.is_empty() {
                let question = rulebook.question(fact);
                missing.push(Missing {
                    kind,
                    key: &fact.key,
                    question,
                    dimension: fact.dimension,
                    clause: &question.clause,
                    gates,
                });
            }
        }
    }
    missing
}

/// An action that raises a score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step<'r> {
    pub kind: StepKind,
    pub key: &'r str,
    #[serde(rename = "id", serialize_with = "view::item")]
    pub item: &'r Item,
    pub dimension: Option<Dimension>,
    /// The stage answered now.
    pub from: Option<u8>,
    /// The stage to reach next.
    pub to: u8,
    /// What reaching that stage adds: to the low reading, or for [`StepKind::Evidence`] to the evidenced one.
    pub gain: Points,
    /// What full marks (with evidence, for [`StepKind::Evidence`] the same) would add to that reading.
    pub potential: Points,
}

/// What the action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Answer an item; `to` is the first stage that counts.
    Answer,
    /// Bring an item to its next stage.
    Raise,
    /// Back an answer with evidence.
    Evidence,
}

/// Lists the steps that raise the score: those with most to gain first, in the rulebook's order where equal.
pub fn steps<'r>(rulebook: &'r Rulebook, facts: &Facts, scores: &Scores<'_>) -> Vec<Step<'r>> {
    let top = rulebook.rubric.stages.len() as u8 - 1;
    let mut steps = Vec::new();
    for (place, block) in rulebook.blocks.iter().enumerate() {
        let applied = block
            .dimension
            .is_none_or(|dimension| facts.applied(rulebook, dimension) == Some(true));
        if !applied {
            continue;
        }
        for at in block.slots.clone() {
            let slot = &rulebook.slots[at];
            let weight = u64::from(slot.weight);
            let sums = scores.blocks[place].sums;
            let (kind, from) = match facts.stages[at] {
                StageAnswer::LeftOut => continue,
                StageAnswer::Open => (StepKind::Answer, None),
                StageAnswer::Stage(stage) => (StepKind::Raise, Some(stage)),
            };
            let step = |kind, to, gain, potential| Step {
                kind,
                key: &slot.key,
                item: rulebook.item(slot),
                dimension: block.dimension,
                from,
                to,
                gain,
                potential,
            };
            let now = from.map_or(0, |stage| u64::from(points(rulebook, stage).0));
            if from != Some(top) {
                let to = from.map_or(1, |stage| stage + 1);
                let with = |stage| {
                    let more = weight * (u64::from(points(rulebook, stage).0) - now);
                    scores
                        .low_with(
                            place,
                            &Sums {
                                claimed: sums.claimed + more,
                                ..sums
                            },
                        )
                        .above(scores.whole.low)
                };
                steps.push(step(kind, to, with(to), with(top)));
            }
            if let (Some(stage), false) = (from, facts.stage_backed[at] || now == 0) {
                let backed = Sums {
                    evidenced: sums.evidenced + weight * now,
                    ..sums
                };
                let gain = scores.evidenced_with(place, &backed).above(scores.whole.evidenced);
                steps.push(step(StepKind::Evidence, stage, gain, gain));
            }
        }
    }
    // The sort keeps the rulebook's order among equals.
    steps.sort_by_key(|step| std::cmp::Reverse((step.potential, step.gain)));
    steps
}
