//! Outcome thresholds that depa published: counted, never averaged, never part of the score.

use super::{Facts, view};
use crate::plan::Outcome;
use crate::policy::{DIMENSIONS, Dimension, Rulebook, Threshold};
use serde::Serialize;

/// Which published thresholds are reached.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcomes<'r> {
    #[serde(flatten)]
    pub whole: OutcomeCount,
    pub dimensions: Vec<DimensionOutcomes>,
    pub thresholds: Vec<OutcomeResult<'r>>,
}

/// The counts of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DimensionOutcomes {
    #[serde(rename = "id")]
    pub dimension: Dimension,
    #[serde(flatten)]
    pub count: OutcomeCount,
}

/// How many thresholds are met, not met, without data, and not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OutcomeCount {
    pub met: usize,
    pub not_met: usize,
    pub no_data: usize,
    pub unanswered: usize,
}

/// The answer to one threshold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeResult<'r> {
    #[serde(rename = "id", serialize_with = "view::threshold")]
    pub threshold: &'r Threshold,
    pub outcome: Option<Outcome>,
}

impl OutcomeCount {
    fn of<'a>(results: impl Iterator<Item = &'a OutcomeResult<'a>>) -> OutcomeCount {
        let mut count = OutcomeCount::default();
        for result in results {
            *match result.outcome {
                Some(Outcome::Met) => &mut count.met,
                Some(Outcome::NotMet) => &mut count.not_met,
                Some(Outcome::NoData) => &mut count.no_data,
                None => &mut count.unanswered,
            } += 1;
        }
        count
    }
}

pub fn count<'r>(rulebook: &'r Rulebook, facts: &Facts) -> Outcomes<'r> {
    let thresholds: Vec<OutcomeResult> = rulebook
        .outcomes
        .thresholds
        .iter()
        .zip(&facts.outcomes)
        .map(|(threshold, outcome)| OutcomeResult { threshold, outcome: *outcome })
        .collect();
    let of = |dimension| OutcomeCount::of(thresholds.iter().filter(|result| result.threshold.dimension == dimension));
    Outcomes {
        whole: OutcomeCount::of(thresholds.iter()),
        dimensions: DIMENSIONS.map(|dimension| DimensionOutcomes { dimension, count: of(dimension) }).to_vec(),
        thresholds,
    }
}
