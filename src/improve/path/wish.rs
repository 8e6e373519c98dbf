//! What is asked of a path.

use super::{stage, top};
use crate::assess::{Facts, Points};
use crate::improve::{Efforts, keyed};
use crate::policy::Rulebook;
use serde::{Serialize, Serializer};
use std::str::FromStr;

/// Where the path shall lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// So many whole points of the low reading, 1 to 100.
    Points(u32),
    /// Every gate met.
    Gates,
}

impl Goal {
    /// The goal where none is set: the next full ten above a score. It is but a start; no pass mark is known.
    pub fn usual(now: Points) -> Goal {
        Goal::Points((now.0 / 1000 * 10 + 10).min(100))
    }
}

/// Not a goal: neither a number from 1 to 100 nor “gates”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAGoal;

impl std::fmt::Display for NotAGoal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a goal; write a whole number of points from 1 to 100, or gates")
    }
}

impl std::error::Error for NotAGoal {}

impl FromStr for Goal {
    type Err = NotAGoal;

    fn from_str(text: &str) -> Result<Goal, NotAGoal> {
        match (text, text.parse()) {
            ("gates", _) => Ok(Goal::Gates),
            (_, Ok(points @ 1..=100)) => Ok(Goal::Points(points)),
            _ => Err(NotAGoal),
        }
    }
}

/// A number, or `"gates"`.
impl Serialize for Goal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Goal::Points(points) => serializer.serialize_u32(*points),
            Goal::Gates => serializer.serialize_str("gates"),
        }
    }
}

/// What is asked of a path.
#[derive(Clone, Debug)]
pub struct Wish {
    pub goal: Goal,
    /// Whether every gate shall be met too, before all else.
    pub gates: bool,
    pub efforts: Efforts,
    /// The highest stage each slot may be raised to, in the rulebook's order.
    pub ceilings: Vec<u8>,
    /// The slots that stay as they are.
    pub kept: Vec<bool>,
}

impl Wish {
    /// The wish as texts set it, every gate included: `efforts` as in `C1.1:3`, `kept` as in `C1.1,C4.d.2@energy`, `targets` (never raised beyond) as in
    /// `C1.1:2`; and the entries that cannot be used.
    pub fn read(rulebook: &Rulebook, goal: Goal, efforts: &str, kept: &str, targets: &str) -> (Wish, Vec<String>) {
        let top = top(rulebook);
        let (efforts, mut unusable) = Efforts::read(rulebook, efforts);
        let kept = keyed::kept(rulebook, kept);
        let targets = keyed::stages(rulebook, targets);
        unusable.extend(kept.unusable.into_iter().chain(targets.unusable));
        let ceilings = targets.values.into_iter().map(|target| target.unwrap_or(top)).collect();
        let kept = kept.values.into_iter().map(|kept| kept.is_some()).collect();
        (Wish { goal, gates: true, efforts, ceilings, kept }, unusable)
    }

    /// The highest stage a slot may end at: what stands higher already is never lowered.
    pub(super) fn ceiling(&self, facts: &Facts, place: usize) -> u8 {
        let now = stage(facts, place).unwrap_or(0);
        if self.kept[place] { now } else { self.ceilings[place].max(now) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_goal_is_the_next_full_ten() {
        for (now, goal) in [(0, 10), (999, 10), (1000, 20), (1232, 20), (9999, 100), (10_000, 100)] {
            assert_eq!(Goal::usual(Points(now)), Goal::Points(goal));
        }
    }

    #[test]
    fn goals_are_read() {
        assert_eq!(["1", "100", "gates"].map(str::parse), [Ok(Goal::Points(1)), Ok(Goal::Points(100)), Ok(Goal::Gates)]);
        assert!(["0", "101", "", "70.5", "Gates", "-1"].iter().all(|bad| bad.parse::<Goal>() == Err(NotAGoal)));
    }
}
