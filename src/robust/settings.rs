//! What is assumed otherwise in a simulation, and how often.

use super::Counted;
use serde::Serialize;
use std::ops::RangeInclusive;

/// Something that reasonable people could choose otherwise. In a simulation each is drawn anew in every run, unless held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Assumption {
    /// The weight of each item, up to `noise` per cent more or less.
    Items,
    /// The weight of each dimension within its component, likewise.
    Dimensions,
    /// The weight of each component, likewise.
    Components,
    /// The mean over the components: arithmetic or geometric, each in half of the runs.
    Aggregation,
    /// What the stages earn: the usual scale or one of the pack's others, each as often.
    Scale,
}

impl Assumption {
    pub const ALL: [Assumption; 5] =
        [Assumption::Items, Assumption::Dimensions, Assumption::Components, Assumption::Aggregation, Assumption::Scale];

    /// The name in addresses and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Assumption::Items => "items",
            Assumption::Dimensions => "dimensions",
            Assumption::Components => "components",
            Assumption::Aggregation => "aggregation",
            Assumption::Scale => "scale",
        }
    }

    /// The assumption of this name.
    pub fn from_id(id: &str) -> Option<Assumption> {
        Assumption::ALL.into_iter().find(|assumption| assumption.id() == id)
    }
}

/// How often a simulation may run.
pub const RUNS: RangeInclusive<u32> = 100..=100_000;

/// How far a weight may be off, in per cent of itself.
pub const NOISE: RangeInclusive<u32> = 0..=100;

/// How a score is shaken. The same settings and plan give the same bytes on every machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Settings {
    pub reading: Counted,
    /// Where the draws begin.
    pub seed: u64,
    /// How many runs, within [`RUNS`].
    pub runs: u32,
    /// How far weights are off at most, in per cent, within [`NOISE`].
    pub noise: u32,
    /// What is not varied.
    pub held: Vec<Assumption>,
}

impl Default for Settings {
    /// The noise is that of the example of COINr, the reference software; runs and seed are our choice.
    fn default() -> Settings {
        Settings { reading: Counted::default(), seed: 2562, runs: 10_000, noise: 25, held: Vec::new() }
    }
}

impl Settings {
    pub fn varies(&self, assumption: Assumption) -> bool {
        !self.held.contains(&assumption)
    }
}
