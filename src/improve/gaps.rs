//! What is short of full marks or of a target, and where effort brings most.

use super::Efforts;
use super::keyed::raised;
use crate::assess::{Assessment, Facts, Points, Reading, Step, StepKind, quick};
use crate::policy::{Actor, Dimension, Item, Rulebook};
use std::cmp::Reverse;

/// A slot that can still be raised.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap<'r> {
    /// What the assessment says of it: the stage now and the next one, and what that and full marks would add.
    pub step: Step<'r>,
    /// The stage to reach: the target where one is set, else the highest.
    pub aim: u8,
    /// What reaching it adds to the low reading of the whole.
    pub gain: Points,
    /// What it costs to reach, and what only the next stage and the highest cost.
    pub effort: u32,
    pub effort_next: u32,
    pub effort_top: u32,
    /// The place of the slot in the rulebook.
    pub place: usize,
}

impl Gap<'_> {
    /// What an effort of 1 adds on the way to the aim, rounded half up.
    pub fn per_effort(&self) -> Points {
        Points::quotient(u64::from(self.gain.0), u64::from(self.effort)).unwrap_or_default()
    }

    /// Whether this brings more for its effort, compared without rounding.
    fn rank(&self, other: &Gap<'_>) -> std::cmp::Ordering {
        let product = |gap: &Gap<'_>, of: &Gap<'_>| u64::from(gap.gain.0) * u64::from(of.effort);
        let rate = product(other, self).cmp(&product(self, other));
        rate.then_with(|| (Reverse(self.gain), self.place).cmp(&(Reverse(other.gain), other.place)))
    }
}

/// Which items are asked for; what is not set fits all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter<'a> {
    pub who: Option<Actor>,
    /// The id of a component.
    pub component: Option<&'a str>,
    pub dimension: Option<Dimension>,
}

impl Filter<'_> {
    /// Whether an item, for this dimension where it is asked by dimension, is asked for.
    pub fn fits(&self, item: &Item, dimension: Option<Dimension>) -> bool {
        self.who.is_none_or(|who| item.who.contains(&who))
            && self.component.is_none_or(|component| item.component == component)
            && self.dimension.is_none_or(|wanted| dimension == Some(wanted))
    }
}

/// The gaps of a plan, those that bring most for their effort first; then by what they bring, then in the rulebook's order. A slot
/// that stands at its target or above has none, and the slots of a dimension that is not decided have none yet.
pub fn gaps<'r>(
    rulebook: &'r Rulebook,
    facts: &Facts,
    assessment: &Assessment<'r>,
    efforts: &Efforts,
    targets: &[Option<u8>],
) -> Vec<Gap<'r>> {
    let top = rulebook.rubric.stages.len().saturating_sub(1) as u8;
    let gap = |step: &Step<'r>| {
        let place = rulebook.slots.iter().position(|slot| slot.key == step.key)?;
        let now = step.from.unwrap_or(0);
        let aim = targets[place].unwrap_or(top);
        let mut aimed = vec![None; targets.len()];
        aimed[place] = Some(aim);
        let gain = match aim {
            aim if aim == step.to => step.gain,
            aim if aim == top => step.potential,
            _ => with_stages(rulebook, facts, &aimed).low.above(assessment.readiness.whole.low),
        };
        let effort = |to: u8| u32::from(to.saturating_sub(now)) * efforts.slots[place];
        let (effort, effort_next, effort_top) = (effort(aim), effort(step.to), effort(top));
        Some(Gap { step: step.clone(), aim, gain, effort, effort_next, effort_top, place }).filter(|_| aim > now)
    };
    let mut gaps: Vec<Gap<'r>> = assessment.steps.iter().filter(|step| step.kind != StepKind::Evidence).filter_map(gap).collect();
    gaps.sort_by(Gap::rank);
    gaps
}

/// The score once every slot stands at the stage that is set for it, as the engine gives it.
pub fn with_stages(rulebook: &Rulebook, facts: &Facts, stages: &[Option<u8>]) -> Reading {
    quick(rulebook, &raised(facts, stages), &mut Vec::new()).1
}
