//! What would be otherwise if the rules were different: one plan under the rules in force and under supposed ones.

use super::compare::{Comparison, Scored, compare};
use crate::assess::Assessment;
use serde::Serialize;

/// What differs between the rules in force (the first side) and supposed ones (the second). Never a result of its own: it is marked
/// hypothetical wherever it goes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Supposed<'r> {
    hypothetical: bool,
    #[serde(flatten)]
    pub differences: Comparison<'r>,
}

impl<'r> Supposed<'r> {
    /// Two assessments of one plan on one day: by the rules in force, and by supposed ones.
    pub fn new(in_force: &Assessment<'r>, supposed: &Assessment<'r>) -> Supposed<'r> {
        Supposed { hypothetical: true, differences: compare(in_force, supposed).differences() }
    }

    /// Whether the plan would have another verdict.
    pub fn flips_verdict(&self) -> bool {
        self.differences.verdict.differ()
    }

    /// Whether the plan would have another score.
    pub fn flips_score(&self) -> bool {
        self.differences.readings.iter().any(|reading| reading.of == Scored::Whole)
    }
}
