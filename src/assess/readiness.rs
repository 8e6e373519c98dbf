//! The readiness score: four readings of the same answers, by item, dimension, component and whole.

use super::points::Mean;
use super::{Facts, Points, StageAnswer, view};
use crate::policy::rulebook::Block;
use crate::policy::{Component, DIMENSIONS, Dimension, Item, Rulebook};
use serde::Serialize;
use std::ops::Range;

/// Four readings of one score. Always low ≤ claimed ≤ high and evidenced ≤ claimed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// Every unanswered item counted as nothing.
    pub low: Points,
    /// The answered items alone, taken as given.
    pub claimed: Points,
    /// As claimed, but an answer without evidence counted as nothing.
    pub evidenced: Points,
    /// Every unanswered item counted as full marks.
    pub high: Points,
}

/// The readiness of a plan by the rubric: ours, never official.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Readiness<'r> {
    #[serde(flatten)]
    pub whole: Reading,
    /// The geometric mean of the claimed components (each at least 1): lower than the mean, the more they differ.
    pub geometric: Points,
    /// The component claimed lowest; none before anything is answered.
    pub weakest: Option<&'r str>,
    pub components: Vec<ComponentScore<'r>>,
    /// The seven dimensions in the order of clause 2.
    pub dimensions: Vec<DimensionScore>,
    pub items: Vec<ItemScore<'r>>,
}

/// The score of one component.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComponentScore<'r> {
    #[serde(rename = "id", serialize_with = "view::component")]
    pub component: &'r Component,
    pub clause: &'r str,
    pub weight: u32,
    /// False where every item is left out, so that the component leaves the mean.
    pub counts: bool,
    /// What the component can give of the 100 points of the whole.
    pub full: Points,
    /// What it gives of them now, unanswered items counted as nothing.
    pub got: Points,
    #[serde(flatten)]
    pub reading: Reading,
    #[serde(flatten)]
    pub coverage: Coverage,
}

/// The score of one dimension's block.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DimensionScore {
    #[serde(rename = "id")]
    pub dimension: Dimension,
    /// Whether the plan applies for it; null while that is not decided. The score counts only when it does.
    pub applied: Option<bool>,
    #[serde(flatten)]
    pub reading: Reading,
    #[serde(flatten)]
    pub coverage: Coverage,
}

/// What was answered to one item and what that is worth.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemScore<'r> {
    pub key: &'r str,
    #[serde(rename = "id", serialize_with = "view::item")]
    pub item: &'r Item,
    pub dimension: Option<Dimension>,
    #[serde(serialize_with = "view::stage")]
    pub stage: StageAnswer,
    pub evidenced: bool,
    pub points: Points,
}

/// How much is answered. Items of a dimension that is not decided on count as asked, so that full coverage means low = high.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    pub answered: usize,
    pub asked: usize,
    /// The share answered, 0 to 100.
    pub percent: Points,
}

impl Coverage {
    fn of<'a>(blocks: impl Iterator<Item = &'a BlockScore>) -> Coverage {
        let (answered, asked) = blocks.fold((0, 0), |(answered, asked), block| (answered + block.answered, asked + block.asked));
        let percent = Points::quotient(answered as u64 * u64::from(Points::FULL.0), asked as u64).unwrap_or(Points::FULL);
        Coverage { answered, asked, percent }
    }
}

/// Weighted sums of the slots of a block, kept so that one changed answer need not recompute the rest.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sums {
    /// Weight of what is not left out, and of what is answered.
    pub weight: u64,
    pub answered: u64,
    /// Points of the answered slots, by weight: all of them, and those that evidence backs.
    pub claimed: u64,
    pub evidenced: u64,
}

impl Sums {
    fn low(&self) -> Option<Points> {
        Points::quotient(self.claimed, self.weight)
    }

    fn high(&self) -> Option<Points> {
        Points::quotient(self.claimed + (self.weight - self.answered) * u64::from(Points::FULL.0), self.weight)
    }

    fn claimed(&self) -> Option<Points> {
        Points::quotient(self.claimed, self.answered)
    }

    fn evidenced(&self) -> Option<Points> {
        Points::quotient(self.evidenced, self.answered)
    }
}

/// The four readings, `None` where there is nothing to read: `low` and `high` when all is left out, the others before any answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Open {
    pub low: Option<Points>,
    pub claimed: Option<Points>,
    pub evidenced: Option<Points>,
    pub high: Option<Points>,
}

impl Open {
    /// The weighted means; each is of those parts that have it.
    fn mean<'a>(parts: impl Iterator<Item = (u32, &'a Open)>) -> Open {
        let [mut low, mut claimed, mut evidenced, mut high] = [Mean::default(); 4];
        for (weight, part) in parts {
            low.add(weight, part.low);
            claimed.add(weight, part.claimed);
            evidenced.add(weight, part.evidenced);
            high.add(weight, part.high);
        }
        Open { low: low.value(), claimed: claimed.value(), evidenced: evidenced.value(), high: high.value() }
    }

    fn closed(self) -> Reading {
        Reading {
            low: self.low.unwrap_or_default(),
            claimed: self.claimed.unwrap_or_default(),
            evidenced: self.evidenced.unwrap_or_default(),
            high: self.high.unwrap_or_default(),
        }
    }
}

/// The score of a plan, block by block: the steps between the answers and the [`Readiness`] that is shown.
pub struct Scores<'r> {
    rulebook: &'r Rulebook,
    /// In the order of the rulebook's blocks.
    pub blocks: Vec<BlockScore>,
    /// In the order of the rubric's components.
    pub components: Vec<Open>,
    pub whole: Reading,
}

/// One block: a component's items, or those of one dimension.
#[derive(Clone, Copy, Debug)]
pub struct BlockScore {
    /// The place of its component in the rubric.
    pub component: usize,
    /// False for a dimension that the plan does not apply for: it is absent, not zero.
    pub present: bool,
    pub sums: Sums,
    pub score: Open,
    /// How many of its slots are answered, and how many there are.
    pub answered: usize,
    pub asked: usize,
}

impl<'r> Scores<'r> {
    /// Computes the score.
    pub fn of(rulebook: &'r Rulebook, facts: &Facts) -> Scores<'r> {
        let blocks: Vec<BlockScore> = rulebook.blocks.iter().map(|block| score(rulebook, facts, block)).collect();
        let components: Vec<Open> = (0..rulebook.rubric.components.len()).map(|place| component(&blocks, place)).collect();
        let whole = Open::mean(weighted(rulebook, &components)).closed();
        Scores { rulebook, blocks, components, whole }
    }

    /// How much of what counts is answered.
    pub fn coverage(&self) -> Coverage {
        Coverage::of(self.blocks.iter().filter(|block| block.present))
    }

    /// The whole's low reading if the claimed points of one block were `sums`.
    pub fn low_with(&self, block: usize, sums: &Sums) -> Points {
        self.with(block, sums.low(), |part| part.low)
    }

    /// The whole's evidenced reading if the sums of one block were `sums`.
    pub fn evidenced_with(&self, block: usize, sums: &Sums) -> Points {
        self.with(block, sums.evidenced(), |part| part.evidenced)
    }

    fn with(&self, changed: usize, value: Option<Points>, of: fn(&Open) -> Option<Points>) -> Points {
        let component = self.blocks[changed].component;
        let blocks = self.blocks.iter().enumerate().filter(|(_, block)| block.present && block.component == component);
        let part = Points::mean(blocks.filter_map(|(place, block)| {
            let points = if place == changed { value } else { of(&block.score) };
            Some((1, points?))
        }));
        let parts = self.components.iter().zip(&self.rulebook.rubric.components).enumerate();
        let whole = Points::mean(parts.filter_map(|(place, (score, rubric))| {
            let points = if place == component { part } else { of(score) };
            Some((rubric.weight, points?))
        }));
        whole.unwrap_or_default()
    }
}

fn weighted<'a>(rulebook: &'a Rulebook, components: &'a [Open]) -> impl Iterator<Item = (u32, &'a Open)> {
    rulebook.rubric.components.iter().zip(components).map(|(component, score)| (component.weight, score))
}

fn component(blocks: &[BlockScore], place: usize) -> Open {
    Open::mean(blocks.iter().filter(|block| block.component == place && block.present).map(|block| (1, &block.score)))
}

fn score(rulebook: &Rulebook, facts: &Facts, block: &Block) -> BlockScore {
    let applied = block.dimension.map_or(Some(true), |dimension| facts.applied(rulebook, dimension));
    let (sums, answered) = match applied {
        // Not decided: anything between nothing and full marks.
        None => (Sums { weight: 1, ..Sums::default() }, 0),
        _ => sums(rulebook, facts, block.slots.clone()),
    };
    let score = Open { low: sums.low(), claimed: sums.claimed(), evidenced: sums.evidenced(), high: sums.high() };
    BlockScore { component: block.component, present: applied != Some(false), sums, score, answered, asked: block.slots.len() }
}

fn sums(rulebook: &Rulebook, facts: &Facts, slots: Range<usize>) -> (Sums, usize) {
    let mut sums = Sums::default();
    let mut answered = 0;
    for place in slots {
        let weight = u64::from(rulebook.slots[place].weight);
        match facts.stages[place] {
            StageAnswer::Open => sums.weight += weight,
            StageAnswer::LeftOut => answered += 1,
            StageAnswer::Stage(stage) => {
                let points = weight * u64::from(points(rulebook, stage).0);
                answered += 1;
                sums.weight += weight;
                sums.answered += weight;
                sums.claimed += points;
                sums.evidenced += if facts.stage_backed[place] { points } else { 0 };
            }
        }
    }
    (sums, answered)
}

/// What a stage is worth.
pub fn points(rulebook: &Rulebook, stage: u8) -> Points {
    Points(rulebook.rubric.stages[stage as usize].points * 100)
}

/// The score in full, for showing and explaining.
pub fn explain<'r>(rulebook: &'r Rulebook, facts: &Facts, scores: &Scores<'_>) -> Readiness<'r> {
    let components = component_scores(rulebook, scores);
    let claimed =
        || rulebook.rubric.components.iter().zip(&scores.components).filter_map(|(part, score)| Some((part, score.claimed?)));
    Readiness {
        whole: scores.whole,
        geometric: geometric(claimed().map(|(part, points)| (part.weight, points))),
        weakest: claimed().min_by_key(|(_, points)| *points).map(|(part, _)| part.id.as_str()),
        components,
        dimensions: DIMENSIONS.into_iter().filter_map(|dimension| dimension_score(rulebook, facts, scores, dimension)).collect(),
        items: items(rulebook, facts),
    }
}

fn component_scores<'r>(rulebook: &'r Rulebook, scores: &Scores<'_>) -> Vec<ComponentScore<'r>> {
    let parts = rulebook.rubric.components.iter().zip(&scores.components);
    let weight: u64 = parts.clone().filter(|(_, score)| score.low.is_some()).map(|(part, _)| u64::from(part.weight)).sum();
    parts
        .enumerate()
        .map(|(place, (component, score))| {
            let share = |of: Points| Points::quotient(u64::from(component.weight) * u64::from(of.0), weight).unwrap_or_default();
            let reading = score.closed();
            let counts = score.low.is_some();
            let blocks = scores.blocks.iter().filter(|block| block.component == place && block.present);
            ComponentScore {
                component,
                clause: &component.clause,
                weight: component.weight,
                counts,
                full: if counts { share(Points::FULL) } else { Points::ZERO },
                got: if counts { share(reading.low) } else { Points::ZERO },
                reading,
                coverage: Coverage::of(blocks),
            }
        })
        .collect()
}

/// A dimension may have blocks in several components; its score is their mean.
fn dimension_score(rulebook: &Rulebook, facts: &Facts, scores: &Scores<'_>, dimension: Dimension) -> Option<DimensionScore> {
    let blocks = || {
        rulebook
            .blocks
            .iter()
            .zip(&scores.blocks)
            .filter(move |(block, _)| block.dimension == Some(dimension))
            .map(|(_, score)| score)
    };
    blocks().next()?;
    Some(DimensionScore {
        dimension,
        applied: facts.applied(rulebook, dimension),
        reading: Open::mean(blocks().map(|block| (1, &block.score))).closed(),
        coverage: Coverage::of(blocks()),
    })
}

fn items<'r>(rulebook: &'r Rulebook, facts: &Facts) -> Vec<ItemScore<'r>> {
    let of_block = |block: &'r Block| block.slots.clone().map(move |place| (place, block.dimension));
    rulebook
        .blocks
        .iter()
        .filter(|block| block.dimension.is_none_or(|dimension| facts.applied(rulebook, dimension) == Some(true)))
        .flat_map(of_block)
        .map(|(place, dimension)| {
            let slot = &rulebook.slots[place];
            let stage = facts.stages[place];
            let worth = if let StageAnswer::Stage(stage) = stage { points(rulebook, stage) } else { Points::ZERO };
            ItemScore {
                key: &slot.key,
                item: rulebook.item(slot),
                dimension,
                stage,
                evidenced: facts.stage_backed[place],
                points: worth,
            }
        })
        .collect()
}

/// The weighted geometric mean of values of at least one point. The logarithm is a portable one, so native and wasm agree.
fn geometric(values: impl Iterator<Item = (u32, Points)>) -> Points {
    let one = |points: Points| f64::from(points.0.max(100));
    let (sum, weight) = values
        .fold((0.0, 0u64), |(sum, weight), (w, points)| (sum + f64::from(w) * libm::log(one(points)), weight + u64::from(w)));
    if weight == 0 { Points::ZERO } else { Points(libm::round(libm::exp(sum / weight as f64)) as u32) }
}
