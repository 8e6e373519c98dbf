//! What is missing for the gates, and what would raise the score most.

use super::readiness::{Scores, Sums, points};
use super::{Eligibility, Facts, Points, Reason, StageAnswer, Why, view};
use crate::policy::diagram::{Node, Reach, UNKNOWN};
use crate::policy::gates::GateRules;
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
        let mut need = |fact: usize, kind: MissingKind| {
            let known = &mut needs[fact][kind as usize];
            if known.last() != Some(&id) {
                known.push(id);
            }
        };
        if result.finding == Finding::NotShown {
            for fact in gates.diagram.open(gates.root(place).node, &facts.answers, reach) {
                need(fact as usize, MissingKind::Answer);
            }
        }
        let mut against = Vec::new();
        result.why.walk(&mut |why| {
            let Reason::Answer { fact, answer: Some(_), basis, evidenced, .. } = &why.reason else {
                return;
            };
            match (result.finding, why.finding) {
                (Finding::NotMet, Finding::NotMet) => against.push(*fact),
                (_, Finding::Met) if *basis == Basis::Judgement && !evidenced => need(*fact, MissingKind::Evidence),
                _ => {}
            }
        });
        if result.finding == Finding::NotMet {
            for fact in to_change(gates, gates.root(place).node, facts, against, &result.why) {
                need(fact, MissingKind::Change);
            }
        }
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

/// The answers that have to change for a gate to be met: of those that stand against it, the ones that would open it again by
/// being taken back alone, or all where it takes several. On one route of clause 11 the answers that rule out the other routes
/// stand against the gate too, yet none of them has to change.
fn to_change(gates: &GateRules, root: Node, facts: &Facts, against: Vec<usize>, why: &Why<'_>) -> Vec<usize> {
    // Answers may rule a gate out only together, none by itself; or they do so through a gate that names its own.
    let against = match against.is_empty() {
        true if rests_on_gate_not_met(why) => return against,
        true => looked_at(gates, root, &facts.answers),
        false => against,
    };
    if against.len() < 2 {
        return against;
    }
    let mut answers = facts.answers.clone();
    let mut reach = Vec::new();
    let mut opens = |fact: usize| {
        answers[fact] = UNKNOWN;
        gates.diagram.sweep(&answers, &mut reach);
        answers[fact] = facts.answers[fact];
        Finding::of(reach[root as usize]) != Finding::NotMet
    };
    let alone: Vec<usize> = against.iter().copied().filter(|fact| opens(*fact)).collect();
    if alone.is_empty() { against } else { alone }
}

/// Whether a gate that has a reason of its own explains this one.
fn rests_on_gate_not_met(why: &Why<'_>) -> bool {
    matches!(why.reason, Reason::Gate { .. }) && why.finding == Finding::NotMet || why.parts.iter().any(rests_on_gate_not_met)
}

/// The answered facts that a gate looks at.
fn looked_at(gates: &GateRules, root: Node, answers: &[u8]) -> Vec<usize> {
    let open = vec![UNKNOWN; answers.len()];
    let mut reach = Vec::new();
    gates.diagram.sweep(&open, &mut reach);
    let facts = gates.diagram.open(root, &open, &reach).into_iter().map(usize::from);
    facts.filter(|fact| answers[*fact] != UNKNOWN).collect()
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
        let applied = block.dimension.is_none_or(|dimension| facts.applied(rulebook, dimension) == Some(true));
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
                    scores.low_with(place, &Sums { claimed: sums.claimed + more, ..sums }).above(scores.whole.low)
                };
                steps.push(step(kind, to, with(to), with(top)));
            }
            if let (Some(stage), false) = (from, facts.stage_backed[at] || now == 0) {
                let backed = Sums { evidenced: sums.evidenced + weight * now, ..sums };
                let gain = scores.evidenced_with(place, &backed).above(scores.whole.evidenced);
                steps.push(step(StepKind::Evidence, stage, gain, gain));
            }
        }
    }
    // The sort keeps the rulebook's order among equals.
    steps.sort_by_key(|step| std::cmp::Reverse((step.potential, step.gain)));
    steps
}
