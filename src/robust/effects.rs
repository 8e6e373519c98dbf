//! What hangs on each item and component: its share of the whole, and the score if it did not exist.

use super::index::{Aggregation, Index};
use crate::assess::view;
use crate::policy::{Component, Dimension, Item};
use serde::{Serialize, Serializer};

/// What hangs on an item, for one dimension where it is asked of each.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemEffect<'r> {
    pub key: &'r str,
    #[serde(skip)]
    pub item: &'r Item,
    #[serde(skip)]
    pub dimension: Option<Dimension>,
    /// Its effective weight: the share of the whole that hangs on it, 0 to 1. All shares together are 1.
    pub share: f64,
    /// The score if it did not exist; none where nothing else counts.
    pub without: Option<f64>,
    /// What the score would gain or lose then.
    pub effect: Option<f64>,
}

/// What hangs on a component.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComponentEffect<'r> {
    #[serde(rename = "id", serialize_with = "view::component")]
    pub component: &'r Component,
    /// Its own score, 0 to 100.
    pub score: f64,
    pub share: f64,
    pub without: Option<f64>,
    pub effect: Option<f64>,
}

/// The mean that lets components make up for each other, the one that does not, and the lowest component.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Means<'r> {
    pub arithmetic: f64,
    pub geometric: f64,
    #[serde(serialize_with = "view::component")]
    pub weakest: &'r Component,
    /// Its score.
    pub lowest: f64,
    /// The component that draws the geometric mean down most, by its weight and by how far it lies below the arithmetic mean;
    /// none where the geometric mean is not lower.
    #[serde(serialize_with = "optional_id")]
    pub drag: Option<&'r Component>,
}

/// Each item that counts: those whose absence would change the score most come first.
pub fn items<'r>(index: &Index<'r>) -> Vec<ItemEffect<'r>> {
    let rulebook = index.rulebook();
    let effect = |(leaf, share): (&super::index::Leaf, f64)| {
        let slot = &rulebook.slots[leaf.place];
        let (without, effect) = left_out(index, &index.without(|other| other.place == leaf.place));
        let dimension = rulebook.blocks[leaf.block].dimension;
        ItemEffect { key: &slot.key, item: rulebook.item(slot), dimension, share, without, effect }
    };
    let mut items: Vec<ItemEffect<'r>> = index.leaves.iter().zip(index.shares()).map(effect).collect();
    // Effects that differ by the last bits of their sums only are alike, and keep the order of the rubric.
    let size = |item: &ItemEffect<'_>| libm::round(item.effect.unwrap_or_default().abs() / super::ROUNDING);
    items.sort_by(|a, b| size(b).total_cmp(&size(a)));
    items
}

/// Each component of which something counts, in the order of the rubric.
pub fn components<'r>(index: &Index<'r>) -> Vec<ComponentEffect<'r>> {
    let rulebook = index.rulebook();
    let all: f64 = index.weights().components.iter().sum();
    let effect = |(branch, score): (&super::index::Branch, f64)| {
        let of_it = |block: usize| rulebook.blocks[block].component == branch.place;
        let (without, effect) = left_out(index, &index.without(|leaf| of_it(leaf.block)));
        let component = &rulebook.rubric.components[branch.place];
        ComponentEffect { component, score, share: branch.weight / all, without, effect }
    };
    index.components.iter().zip(index.component_scores()).map(effect).collect()
}

/// The score of what is left, and how much more or less that is.
fn left_out(whole: &Index<'_>, rest: &Index<'_>) -> (Option<f64>, Option<f64>) {
    let score = |index: &Index<'_>| index.score(Aggregation::Arithmetic);
    let without = score(rest);
    (without, without.zip(score(whole)).map(|(without, with)| without - with))
}

/// The three means; none where nothing counts.
pub fn means<'r>(index: &Index<'r>) -> Option<Means<'r>> {
    let arithmetic = index.score(Aggregation::Arithmetic)?;
    let geometric = index.score(Aggregation::Geometric)?;
    let scores = index.component_scores();
    let parts = || index.components.iter().zip(&scores);
    let component = |place: usize| &index.rulebook().rubric.components[place];
    let (weakest, lowest) = parts().min_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let pull = |(branch, score): (&super::index::Branch, &f64)| {
        branch.weight * (libm::log(arithmetic) - libm::log(score.max(super::index::FLOOR)))
    };
    let drag = parts().min_by(|a, b| pull(*b).total_cmp(&pull(*a))).map(|(branch, _)| component(branch.place));
    Some(Means {
        arithmetic,
        geometric,
        weakest: component(weakest.place),
        lowest: *lowest,
        drag: drag.filter(|_| arithmetic - geometric > super::ROUNDING),
    })
}

fn optional_id<S: Serializer>(component: &Option<&Component>, serializer: S) -> Result<S::Ok, S::Error> {
    component.map(|component| &component.id).serialize(serializer)
}
