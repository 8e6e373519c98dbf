//! For which dimensions a plan applies.

use crate::policy::{DIMENSIONS, Dimension};

/// For each dimension decided on: whether the plan applies for it. A row of seven, since a search tree for seven entries would
/// cost more first load than the whole of clause 12.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied([Option<bool>; DIMENSIONS.len()]);

impl Applied {
    /// Whether the plan applies for it; `None` while that is not decided.
    pub fn get(&self, dimension: Dimension) -> Option<bool> {
        self.0[dimension.index()]
    }

    /// Decides on a dimension, or with `None` takes the decision back.
    pub fn set(&mut self, dimension: Dimension, applied: Option<bool>) {
        self.0[dimension.index()] = applied;
    }

    /// The dimensions decided on, in the order of clause 2.
    pub fn iter(&self) -> impl Iterator<Item = (Dimension, bool)> + '_ {
        DIMENSIONS.into_iter().filter_map(|dimension| Some((dimension, self.get(dimension)?)))
    }

    /// The dimensions applied for, in the order of clause 2.
    pub fn chosen(&self) -> Vec<Dimension> {
        DIMENSIONS.into_iter().filter(|dimension| self.get(*dimension) == Some(true)).collect()
    }
}

impl FromIterator<(Dimension, bool)> for Applied {
    fn from_iter<I: IntoIterator<Item = (Dimension, bool)>>(decisions: I) -> Applied {
        let mut applied = Applied::default();
        decisions.into_iter().for_each(|(dimension, decision)| applied.set(dimension, Some(decision)));
        applied
    }
}
