//! The score of a plan as a tree of what can still be raised.

use super::tree::{Range, State, Tree};
use super::{Efforts, TooLarge};
use crate::assess::{Facts, Points, StageAnswer, stage_points};
use crate::policy::Rulebook;
use crate::policy::rulebook::Block;

/// So much reckoning is done at most (slots × total effort²), so that no pack can keep a page busy for ever. The packs of the
/// product stay below a quarter of it, whatever efforts are set.
const MAX_WORK: u64 = 2_000_000_000;

/// The low reading of a plan, with the slots that may be raised and how far.
pub struct Model {
    /// None where nothing counts, so that there is no score to raise.
    tree: Option<Tree>,
    /// The place of each leaf's slot in the rulebook, and the stage it stands at; none for a dimension that is not decided, which
    /// counts as nothing whatever is done.
    leaves: Vec<Option<(usize, u8)>>,
}

impl Model {
    /// Each slot may rise to the stage that `ceilings` names for it, in the rulebook's order: none below where it stands.
    pub fn new(rulebook: &Rulebook, facts: &Facts, efforts: &Efforts, ceilings: &[u8]) -> Result<Model, TooLarge> {
        let mut builder = Builder { rulebook, facts, efforts, ceilings, leaves: Vec::new() };
        builder.check_size()?;
        let components = rulebook.rubric.components.iter().enumerate();
        let parts = components.filter_map(|(place, component)| Some((component.weight, builder.component(place)?))).collect();
        Ok(Model { tree: Tree::mean(parts), leaves: builder.leaves })
    }

    /// The most points there are.
    pub fn most(&self) -> Points {
        self.tree.as_ref().map_or(Points::ZERO, Tree::most)
    }

    /// The most points that an effort brings.
    pub fn best(&self, effort: usize) -> Points {
        self.tree.as_ref().map_or(Points::ZERO, |tree| tree.best(effort))
    }

    /// The least effort that brings so many points.
    pub fn least_effort(&self, goal: Points) -> Option<usize> {
        self.tree.as_ref()?.least_effort(goal)
    }

    /// The slots that the cheapest choice raises, with their new stages, in the rulebook's order.
    pub fn cheapest(&self, goal: Points) -> Option<Vec<(usize, u8)>> {
        let chosen = self.tree.as_ref()?.cheapest(goal)?;
        let raised = self.leaves.iter().zip(chosen).filter(|(_, state)| *state > 0);
        Some(raised.filter_map(|(leaf, state)| leaf.map(|(place, from)| (place, from + state as u8))).collect())
    }

    /// For each slot that may be raised, the lowest and the highest stage that a cheapest choice gives it.
    pub fn in_cheapest(&self, goal: Points) -> Option<Vec<(usize, u8, u8)>> {
        let ranges = self.tree.as_ref()?.in_cheapest(goal)?;
        let of_slot = |(leaf, Range { least, most }): (&Option<(usize, u8)>, Range)| {
            leaf.map(|(place, from)| (place, from + least as u8, from + most as u8))
        };
        Some(self.leaves.iter().zip(ranges).filter_map(of_slot).collect())
    }
}

struct Builder<'a> {
    rulebook: &'a Rulebook,
    facts: &'a Facts,
    efforts: &'a Efforts,
    ceilings: &'a [u8],
    leaves: Vec<Option<(usize, u8)>>,
}

impl Builder<'_> {
    fn check_size(&self) -> Result<(), TooLarge> {
        let efforts = self.efforts.slots.iter().zip(self.ceilings);
        let total: u64 = efforts.map(|(effort, ceiling)| u64::from(*effort) * u64::from(*ceiling)).sum();
        let work = total.saturating_mul(total).saturating_mul(self.ceilings.len() as u64);
        if work > MAX_WORK { Err(TooLarge::Rubric) } else { Ok(()) }
    }

    fn component(&mut self, place: usize) -> Option<Tree> {
        let blocks = self.rulebook.blocks.iter().filter(|block| block.component == place);
        Tree::mean(blocks.filter_map(|block| Some((1, self.block(block)?))).collect())
    }

    /// Nothing for a dimension that the plan does not apply for, or where all is left out.
    fn block(&mut self, block: &Block) -> Option<Tree> {
        match block.dimension.map_or(Some(true), |dimension| self.facts.applied(self.rulebook, dimension)) {
            Some(true) => Tree::mean(block.slots.clone().filter_map(|place| self.slot(place)).collect()),
            Some(false) => None,
            None => {
                self.leaves.push(None);
                Some(Tree::leaf(vec![State { effort: 0, points: Points::ZERO }]))
            }
        }
    }

    fn slot(&mut self, place: usize) -> Option<(u32, Tree)> {
        let from = match self.facts.stages[place] {
            StageAnswer::LeftOut => return None,
            StageAnswer::Open => 0,
            StageAnswer::Stage(stage) => stage,
        };
        let effort = self.efforts.slots[place] as usize;
        let state = |stage| State { effort: usize::from(stage - from) * effort, points: stage_points(self.rulebook, stage) };
        let states = (from..=self.ceilings[place]).map(state).collect();
        self.leaves.push(Some((place, from)));
        Some((self.rulebook.slots[place].weight, Tree::leaf(states)))
    }
}
