//! What a step costs. Nobody has published or measured it, so every step costs the same until the reader says otherwise.

use super::keyed::{self, Read};
use crate::policy::Rulebook;
use std::ops::RangeInclusive;

/// The effort of each step, in whole numbers without a unit: only their relation counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Efforts {
    /// Of bringing a slot up by one stage; for each slot of the rulebook.
    pub slots: Vec<u32>,
    /// Of settling a fact of the gates; for each fact.
    pub facts: Vec<u32>,
}

impl Efforts {
    /// What every step costs where nothing else is set: ours, equal for all because nothing is known.
    pub const USUAL: u32 = 1;

    /// What can be set.
    pub const FITS: RangeInclusive<u32> = 1..=9;

    /// The efforts as a text sets them, such as `C1.1:3,C4.d.2@energy:2`, and the entries that cannot be used.
    pub fn read(rulebook: &Rulebook, text: &str) -> (Efforts, Vec<String>) {
        let Read { values, unusable } = keyed::numbers(rulebook, text, Efforts::FITS);
        let mut slots: Vec<u32> = values.into_iter().map(|effort| effort.unwrap_or(Efforts::USUAL)).collect();
        let facts = slots.split_off(rulebook.slots.len());
        (Efforts { slots, facts }, unusable)
    }

    /// The same effort for every step.
    pub fn equal(rulebook: &Rulebook) -> Efforts {
        Efforts::read(rulebook, "").0
    }
}
