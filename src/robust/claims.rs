//! What the score rests on: how much is answered, how much of that evidence backs, and what was left out of it.

use crate::assess::{Assessment, Coverage, Reading, StageAnswer};
use crate::plan::Plan;
use crate::policy::{Dimension, Item, Rulebook};
use serde::Serialize;

/// What the score of a plan rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Claims<'r> {
    pub coverage: Coverage,
    pub readings: Reading,
    /// How many items are answered by a stage, and how many of these evidence backs.
    pub staged: usize,
    pub backed: usize,
    /// How many are answered by the highest stage, and how many of these no evidence backs.
    pub top: usize,
    pub top_unbacked: usize,
    /// Whether every item answered by a stage is at the highest, and evidence backs none of them.
    pub over_perfect: bool,
    /// What does not apply, in the order of the rubric.
    pub left_out: Vec<LeftOut<'r>>,
}

/// An item that does not apply to this plan, and so does not count.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeftOut<'r> {
    pub key: &'r str,
    #[serde(skip)]
    pub item: &'r Item,
    #[serde(skip)]
    pub dimension: Option<Dimension>,
    /// As the plan gives it.
    pub reason: String,
}

/// Reads off what a score rests on. Items of dimensions that are not applied for, or not decided on, are not looked at.
pub fn claims<'r>(rulebook: &'r Rulebook, plan: &Plan, assessment: &Assessment<'r>) -> Claims<'r> {
    let items = &assessment.readiness.items;
    let highest = rulebook.rubric.stages.len() - 1;
    let staged = || items.iter().filter(|item| matches!(item.stage, StageAnswer::Stage(_)));
    let top = || items.iter().filter(|item| matches!(item.stage, StageAnswer::Stage(stage) if stage as usize == highest));
    let (all, backed) = (staged().count(), staged().filter(|item| item.evidenced).count());
    let left_out = items.iter().filter(|item| item.stage == StageAnswer::LeftOut);
    Claims {
        coverage: assessment.coverage,
        readings: assessment.readiness.whole,
        staged: all,
        backed,
        top: top().count(),
        top_unbacked: top().filter(|item| !item.evidenced).count(),
        over_perfect: all > 0 && top().count() == all && backed == 0,
        left_out: left_out
            .map(|item| {
                let reason = plan.answers.get(item.key).and_then(|answer| answer.not_applicable.clone());
                LeftOut { key: item.key, item: item.item, dimension: item.dimension, reason: reason.unwrap_or_default() }
            })
            .collect(),
    }
}
