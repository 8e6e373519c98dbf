//! Answers changed in a copy: the flat rows that a plan was read into, with some of them overwritten. No field of the plan is
//! edited, so an answer that a field gives can be supposed like any other, and the rest is exactly as in the plan.

use crate::assess::{Facts, StageAnswer};
use crate::policy::Rulebook;

/// What a key of a plan file is the answer of: a place among the rulebook's facts or slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Fact(usize),
    Slot(usize),
}

impl Asked {
    /// What the key asks, where it is that of a question or an item.
    pub fn of(rulebook: &Rulebook, key: &str) -> Option<Asked> {
        let keys = &rulebook.keys;
        let found = keys.binary_search_by(|(known, _)| known.as_str().cmp(key)).ok()?;
        let (facts, slots) = (rulebook.gates.facts.len(), rulebook.slots.len());
        match keys[found].1 {
            place if place < facts => Some(Asked::Fact(place)),
            place if place < facts + slots => Some(Asked::Slot(place - facts)),
            _ => None,
        }
    }
}

/// The answers with one of them changed: a question's to the option of this id, an item's to the stage of this number. `None`, and
/// nothing is changed, where there is no such option or stage.
pub fn suppose(rulebook: &Rulebook, facts: &mut Facts, asked: Asked, value: &str) -> Option<()> {
    match asked {
        Asked::Fact(place) => {
            let options = &rulebook.question(&rulebook.gates.facts[place]).options;
            facts.answers[place] = options.iter().position(|option| option.id == value)? as u8;
        }
        Asked::Slot(place) => {
            let stage = value.parse::<u8>().ok().filter(|stage| usize::from(*stage) < rulebook.rubric.stages.len())?;
            facts.stages[place] = StageAnswer::Stage(stage);
        }
    }
    Some(())
}
