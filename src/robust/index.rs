//! The composite index in full precision: weighted means as a tree, from items over blocks and components to the whole.
//!
//! The engine's score rounds at every level, so that each figure shown is the mean of the figures below it. This one rounds nowhere,
//! so that it can be shaken: it agrees with the engine's within the rounding. Only `+ − × ÷` and libm's logarithm and exponential
//! are used, in a fixed order, so native and wasm agree to the bit.

use crate::assess::{Facts, StageAnswer};
use crate::policy::Rulebook;
use serde::Serialize;
use std::ops::Range;

/// Which answers count, and as what: the four readings of the score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Every item, an unanswered one as nothing: the surest reading, with which the result page begins.
    #[default]
    Low,
    /// The answered items alone, taken as given.
    Claimed,
    /// As claimed, but an answer without evidence as nothing.
    Evidenced,
    /// Every item, an unanswered one as full marks.
    High,
}

impl Counted {
    pub const ALL: [Counted; 4] = [Counted::Low, Counted::Claimed, Counted::Evidenced, Counted::High];

    /// The name in addresses and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Counted::Low => "low",
            Counted::Claimed => "claimed",
            Counted::Evidenced => "evidenced",
            Counted::High => "high",
        }
    }

    /// The reading of this name.
    pub fn from_id(id: &str) -> Option<Counted> {
        Counted::ALL.into_iter().find(|counted| counted.id() == id)
    }

    /// What an answer counts as; `None` where it does not count at all.
    fn worth(self, stage: StageAnswer, backed: bool) -> Option<Worth> {
        match (self, stage) {
            (_, StageAnswer::LeftOut) => None,
            (Counted::Low, StageAnswer::Open) => Some(Worth::Nothing),
            (Counted::High, StageAnswer::Open) => Some(Worth::Full),
            (_, StageAnswer::Open) => None,
            (Counted::Evidenced, StageAnswer::Stage(_)) if !backed => Some(Worth::Nothing),
            (_, StageAnswer::Stage(stage)) => Some(Worth::Stage(stage)),
        }
    }
}

/// How component scores become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aggregation {
    /// The weighted mean: what one component lacks another makes up for.
    Arithmetic,
    /// The weighted geometric mean of the components, each at least [`FLOOR`]: the less even they are, the lower.
    Geometric,
}

/// The least a component counts in a geometric mean, in points: without it one component of nothing would undo all others.
pub const FLOOR: f64 = 1.0;

impl Aggregation {
    /// The mean of values by weights. The weights must not add up to nothing.
    pub fn mean(self, weights: &[f64], values: impl Iterator<Item = f64>) -> f64 {
        match self {
            Aggregation::Arithmetic => mean(weights, values),
            Aggregation::Geometric => libm::exp(mean(weights, values.map(|value| libm::log(value.max(FLOOR))))),
        }
    }
}

fn mean(weights: &[f64], values: impl Iterator<Item = f64>) -> f64 {
    let add = |(sum, all): (f64, f64), (weight, value): (&f64, f64)| (sum + weight * value, all + weight);
    let (sum, all) = weights.iter().zip(values).fold((0.0, 0.0), add);
    sum / all
}

/// What a counted answer earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    Nothing,
    Full,
    Stage(u8),
}

impl Worth {
    /// The points on a scale, which has some for each stage.
    pub fn on(self, scale: &[u32]) -> f64 {
        f64::from(match self {
            Worth::Nothing => 0,
            Worth::Full => 100,
            Worth::Stage(stage) => scale[stage as usize],
        })
    }
}

/// A slot that counts.
#[derive(Clone, Copy, Debug)]
pub struct Leaf {
    /// Its place among the slots of the rulebook.
    pub place: usize,
    /// The place of its block among those of the rulebook.
    pub block: usize,
    pub weight: f64,
    pub worth: Worth,
}

/// A block or component of which something counts.
#[derive(Clone, Debug)]
pub struct Branch {
    /// Its place in the rulebook.
    pub place: usize,
    pub weight: f64,
    /// What it is the mean of: places in the level below.
    pub below: Range<usize>,
}

/// Everything that counts, with its weights; what does not count is absent.
#[derive(Clone, Debug)]
pub struct Index<'r> {
    rulebook: &'r Rulebook,
    pub leaves: Vec<Leaf>,
    pub blocks: Vec<Branch>,
    pub components: Vec<Branch>,
}

/// The weights of all that counts, level by level.
#[derive(Clone, Debug)]
pub struct Weights {
    pub items: Vec<f64>,
    pub blocks: Vec<f64>,
    pub components: Vec<f64>,
}

impl<'r> Index<'r> {
    /// The index of what a plan says. A dimension not applied for is absent; of one not decided every item is open.
    pub fn of(rulebook: &'r Rulebook, facts: &Facts, counted: Counted) -> Index<'r> {
        let mut leaves = Vec::new();
        for (block, part) in rulebook.blocks.iter().enumerate() {
            let applied = part.dimension.map_or(Some(true), |dimension| facts.applied(rulebook, dimension));
            for place in part.slots.clone() {
                let worth = match applied {
                    Some(false) => None,
                    None => counted.worth(StageAnswer::Open, false),
                    Some(true) => counted.worth(facts.stages[place], facts.stage_backed[place]),
                };
                let weight = f64::from(rulebook.slots[place].weight);
                leaves.extend(worth.map(|worth| Leaf { place, block, weight, worth }));
            }
        }
        Index::grow(rulebook, leaves)
    }

    /// The same without some of its leaves.
    pub fn without(&self, left_out: impl Fn(&Leaf) -> bool) -> Index<'r> {
        Index::grow(self.rulebook, self.leaves.iter().filter(|leaf| !left_out(leaf)).copied().collect())
    }

    fn grow(rulebook: &'r Rulebook, leaves: Vec<Leaf>) -> Index<'r> {
        // Blocks of a component weigh alike: the rubric gives dimensions no weights of their own.
        let blocks = branches(leaves.iter().map(|leaf| leaf.block), |_| 1.0);
        let of_blocks = blocks.iter().map(|block| rulebook.blocks[block.place].component);
        let components = branches(of_blocks, |place| f64::from(rulebook.rubric.components[place].weight));
        Index { rulebook, leaves, blocks, components }
    }

    pub fn rulebook(&self) -> &'r Rulebook {
        self.rulebook
    }

    /// The points of each stage on the usual scale.
    pub fn usual_scale(&self) -> Vec<u32> {
        self.rulebook.rubric.stages.iter().map(|stage| stage.points).collect()
    }

    /// What each leaf earns on a scale.
    pub fn values(&self, scale: &[u32]) -> Vec<f64> {
        self.leaves.iter().map(|leaf| leaf.worth.on(scale)).collect()
    }

    /// The weights of the rubric.
    pub fn weights(&self) -> Weights {
        Weights {
            items: self.leaves.iter().map(|leaf| leaf.weight).collect(),
            blocks: self.blocks.iter().map(|block| block.weight).collect(),
            components: self.components.iter().map(|component| component.weight).collect(),
        }
    }

    /// Writes the score of each block into `scores`, which has room for all.
    pub fn score_blocks(&self, items: &[f64], values: &[f64], scores: &mut [f64]) {
        for (block, score) in self.blocks.iter().zip(scores) {
            *score = mean(&items[block.below.clone()], values[block.below.clone()].iter().copied());
        }
    }

    /// The score of each component from those of its blocks.
    pub fn score_components<'a>(&'a self, weights: &'a [f64], blocks: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
        let of = |below: &Range<usize>| mean(&weights[below.clone()], blocks[below.clone()].iter().copied());
        self.components.iter().map(move |component| of(&component.below))
    }

    /// The score of each component as the rubric weighs.
    pub fn component_scores(&self) -> Vec<f64> {
        let weights = self.weights();
        let mut blocks = vec![0.0; self.blocks.len()];
        self.score_blocks(&weights.items, &self.values(&self.usual_scale()), &mut blocks);
        self.score_components(&weights.blocks, &blocks).collect()
    }

    /// The score of the whole as the rubric weighs; `None` where nothing counts.
    pub fn score(&self, aggregation: Aggregation) -> Option<f64> {
        let counts = !self.leaves.is_empty();
        counts.then(|| aggregation.mean(&self.weights().components, self.component_scores().into_iter()))
    }

    /// The share of the whole that hangs on each leaf: together 1.
    pub fn shares(&self) -> Vec<f64> {
        let Weights { items, blocks, components } = self.weights();
        let all = |weights: &[f64]| weights.iter().sum::<f64>();
        let mut shares = Vec::with_capacity(items.len());
        for (component, branch) in self.components.iter().enumerate() {
            let of_whole = components[component] / all(&components);
            for block in branch.below.clone() {
                let of_component = blocks[block] / all(&blocks[branch.below.clone()]);
                let items = &items[self.blocks[block].below.clone()];
                shares.extend(items.iter().map(|item| of_whole * of_component * item / all(items)));
            }
        }
        shares
    }
}

/// A branch over each run of equal places.
fn branches(places: impl Iterator<Item = usize>, weight: impl Fn(usize) -> f64) -> Vec<Branch> {
    let mut branches: Vec<Branch> = Vec::new();
    for (below, place) in places.enumerate() {
        match branches.last_mut().filter(|branch| branch.place == place) {
            Some(branch) => branch.below.end = below + 1,
            None => branches.push(Branch { place, weight: weight(place), below: below..below + 1 }),
        }
    }
    branches
}
