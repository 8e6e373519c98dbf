//! The score under other assumptions, thousands of times: weights drawn around those of the rubric, another mean, another scale.
//!
//! # Draws
//! The generator is PCG64 (XSL-RR 128/64, the one numpy calls `PCG64`), begun at state `seed` and the stream [`STREAM`] as
//! `pcg64_srandom` does. A number between 0 and 1 is the upper 53 bits of a draw over 2⁵³. Each run draws two sets of assumptions, A and
//! then B; each set takes a number for every slot of the rulebook, then every block, then every component (in the rulebook's order,
//! whether they count in this plan or not, so that two versions of a plan meet the same draws), then one for the mean and one for the
//! scale. A number `u` makes a weight `1 + noise·(1 − 2u)` times the rubric's: never quite nothing. Assumptions that are held draw too.
//!
//! # Which assumption moves the score
//! By exchanging one assumption of A for that of B (pick-freeze): first-order indices after Saltelli et al. 2010, total-order indices
//! after Jansen 1999, as shares of the variance of all scores of A and B.

use super::index::{Aggregation, Index, Weights};
use super::settings::{Assumption, Settings};
use super::spread::{Histogram, Spread};
use crate::policy::{LineOf, ReferenceLine};
use rand_pcg::Pcg64;
use rand_pcg::rand_core::Rng;
use serde::{Serialize, Serializer};

/// The stream of the draws: the usual one of PCG.
pub const STREAM: u128 = 0x0a02_bdbf_7bb3_c0a7_ac28_fa16_a64a_bf96;

/// What a simulation found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Runs<'r> {
    /// The scores of all runs (the sets A).
    pub spread: Spread,
    /// How many of them reach each reference line.
    pub lines: Vec<Reached<'r>>,
    pub histogram: Histogram,
    /// In the order of [`Assumption::ALL`].
    pub assumptions: [Influence; 5],
    /// The assumption that moves the score most, by its total share; none where the score does not vary.
    pub most: Option<Assumption>,
}

/// How often the score reached a line that someone drew for something else.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reached<'r> {
    #[serde(rename = "id", serialize_with = "id")]
    pub line: &'r ReferenceLine,
    pub at: u32,
    /// The share of the runs at or above it, 0 to 1.
    pub share: f64,
}

/// How much an assumption moves the score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Influence {
    #[serde(rename = "id")]
    pub assumption: Assumption,
    /// The share of the variance that it explains by itself; none where the score does not vary. An estimate: it may lie a little
    /// outside of 0 to 1.
    pub first: Option<f64>,
    /// The same with all that it does together with others.
    pub total: Option<f64>,
    /// The scores where it alone varies.
    pub alone: Spread,
}

impl Influence {
    /// An estimated share as it is shown: within 0 to 1.
    pub fn shown(share: Option<f64>) -> Option<f64> {
        share.map(|share| share.clamp(0.0, 1.0))
    }
}

/// Shakes an index; none where nothing counts.
pub fn simulate<'r>(index: &Index<'r>, settings: &Settings) -> Option<Runs<'r>> {
    (!index.leaves.is_empty()).then(|| Simulation::new(index, settings).run())
}

/// One set of assumptions.
#[derive(Clone, Debug)]
struct Take {
    weights: Weights,
    aggregation: Aggregation,
    /// Which scale: 0 is the usual one.
    scale: usize,
}

struct Simulation<'a, 'r> {
    index: &'a Index<'r>,
    settings: &'a Settings,
    usual: Take,
    /// What each leaf earns, by scale.
    values: Vec<Vec<f64>>,
    draws: Pcg64,
    /// The numbers of one set.
    row: Vec<f64>,
    /// The scores of the blocks of one set.
    blocks: Vec<f64>,
}

impl<'a, 'r> Simulation<'a, 'r> {
    fn new(index: &'a Index<'r>, settings: &'a Settings) -> Simulation<'a, 'r> {
        let rulebook = index.rulebook();
        let usual = index.values(&index.usual_scale());
        let others = rulebook.rubric.scales.iter().map(|scale| index.values(&scale.points));
        let numbers = rulebook.slots.len() + rulebook.blocks.len() + rulebook.rubric.components.len() + 2;
        Simulation {
            index,
            settings,
            usual: Take { weights: index.weights(), aggregation: Aggregation::Arithmetic, scale: 0 },
            values: [usual].into_iter().chain(others).collect(),
            draws: Pcg64::new(u128::from(settings.seed), STREAM),
            row: vec![0.0; numbers],
            blocks: vec![0.0; index.blocks.len()],
        }
    }

    fn run(mut self) -> Runs<'r> {
        let usual = self.usual.clone();
        let (mut a, mut b) = (usual.clone(), usual.clone());
        let runs = self.settings.runs as usize;
        let [mut of_a, mut of_b] = [(); 2].map(|()| Vec::with_capacity(runs));
        let [mut exchanged, mut alone] = [(); 2].map(|()| [(); 5].map(|()| Vec::with_capacity(runs)));
        for _ in 0..runs {
            self.draw(&mut a);
            self.draw(&mut b);
            of_a.push(self.score([&a; 5]));
            of_b.push(self.score([&b; 5]));
            for place in 0..5 {
                exchanged[place].push(self.score(with(&a, place, &b)));
                alone[place].push(self.score(with(&usual, place, &a)));
            }
        }
        let spread = Spread::of(&mut of_a.clone());
        let varies = !spread.is_a_point();
        let assumptions = std::array::from_fn(|place| {
            let (first, total) = varies.then(|| indices(&of_a, &of_b, &exchanged[place])).unzip();
            Influence { assumption: Assumption::ALL[place], first, total, alone: Spread::of(&mut alone[place]) }
        });
        let size = |influence: &&Influence| influence.total.unwrap_or_default();
        let most = assumptions.iter().max_by(|a, b| size(a).total_cmp(&size(b))).filter(|_| varies);
        let lines = self.index.rulebook().rubric.lines.iter().filter(|line| line.of == LineOf::Score);
        Runs {
            spread,
            lines: lines.map(|line| reached(line, &of_a)).collect(),
            histogram: Histogram::of(&of_a, &spread),
            assumptions,
            most: most.map(|influence| influence.assumption),
        }
    }

    /// Draws a set of assumptions.
    fn draw(&mut self, take: &mut Take) {
        for number in &mut self.row {
            *number = (self.draws.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        }
        let (index, rulebook) = (self.index, self.index.rulebook());
        let (slots, rest) = self.row.split_at(rulebook.slots.len());
        let (blocks, rest) = rest.split_at(rulebook.blocks.len());
        let (components, rest) = rest.split_at(rulebook.rubric.components.len());
        let noise = f64::from(self.settings.noise) / 100.0;
        let shaken = |weight: f64, number: f64| weight * (1.0 + noise * (1.0 - 2.0 * number));
        let varies = |assumption| self.settings.varies(assumption);
        if varies(Assumption::Items) {
            let leaves = take.weights.items.iter_mut().zip(&index.leaves);
            leaves.for_each(|(weight, leaf)| *weight = shaken(leaf.weight, slots[leaf.place]));
        }
        if varies(Assumption::Dimensions) {
            let branches = take.weights.blocks.iter_mut().zip(&index.blocks);
            branches.for_each(|(weight, block)| *weight = shaken(block.weight, blocks[block.place]));
        }
        if varies(Assumption::Components) {
            let branches = take.weights.components.iter_mut().zip(&index.components);
            branches.for_each(|(weight, component)| *weight = shaken(component.weight, components[component.place]));
        }
        if varies(Assumption::Aggregation) {
            take.aggregation = if rest[0] < 0.5 { Aggregation::Arithmetic } else { Aggregation::Geometric };
        }
        if varies(Assumption::Scale) {
            take.scale = (rest[1] * self.values.len() as f64) as usize;
        }
    }

    /// The score with each assumption from a set, in the order of [`Assumption::ALL`].
    fn score(&mut self, [items, dimensions, components, aggregation, scale]: [&Take; 5]) -> f64 {
        self.index.score_blocks(&items.weights.items, &self.values[scale.scale], &mut self.blocks);
        let scores = self.index.score_components(&dimensions.weights.blocks, &self.blocks);
        aggregation.aggregation.mean(&components.weights.components, scores)
    }
}

/// All assumptions of one set but one, which is of another.
fn with<'t>(one: &'t Take, place: usize, other: &'t Take) -> [&'t Take; 5] {
    let mut mixed = [one; 5];
    mixed[place] = other;
    mixed
}

/// First-order and total-order index of an assumption, from the scores of A, of B, and of A with that of B.
fn indices(of_a: &[f64], of_b: &[f64], exchanged: &[f64]) -> (f64, f64) {
    let runs = of_a.len() as f64;
    let all = || of_a.iter().chain(of_b);
    let mean = all().sum::<f64>() / (2.0 * runs);
    let variance = all().map(|score| (score - mean) * (score - mean)).sum::<f64>() / (2.0 * runs);
    let (mut first, mut total) = (0.0, 0.0);
    for ((a, b), mixed) in of_a.iter().zip(of_b).zip(exchanged) {
        first += (b - mean) * (mixed - a);
        total += (a - mixed) * (a - mixed);
    }
    (first / runs / variance, total / (2.0 * runs) / variance)
}

fn reached<'r>(line: &'r ReferenceLine, scores: &[f64]) -> Reached<'r> {
    let reach = scores.iter().filter(|score| **score >= f64::from(line.at) - super::ROUNDING).count();
    Reached { line, at: line.at, share: reach as f64 / scores.len() as f64 }
}

fn id<S: Serializer>(line: &&ReferenceLine, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&line.id)
}
