//! The engine: packs and a plan in, an assessment out. Pure, total and deterministic: any plan, however unfinished, is assessed,
//! and the same input gives the same bytes on every machine.

mod eligibility;
mod facts;
mod force;
mod outcomes;
mod points;
mod readiness;
mod shows;
mod steps;
#[cfg(test)]
mod tests;
pub(crate) mod view;

pub use eligibility::{Eligibility, GateResult, Reason, Verdict, Why};
pub use facts::{Facts, NONE, Notice, NoticeKind, StageAnswer};
pub use outcomes::{OutcomeCount, OutcomeResult, Outcomes};
pub use points::Points;
pub use readiness::{
    BlockScore, ComponentScore, Coverage, DimensionScore, ItemScore, Open, Readiness, Reading, Scores, Sums,
    points as stage_points,
};
pub use shows::{Against, Held, LinkedBy, Named, Shown, ShownBy, ShownStage, held, register_of};
pub use steps::{Missing, MissingKind, Step, StepKind};

use crate::date::Date;
use crate::plan::Plan;
use crate::policy::diagram::Reach;
use crate::policy::{Head, Rulebook};
use serde::Serialize;

/// Everything the product says about a plan. The three readings (eligibility, readiness, outcomes) are never mixed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessment<'r> {
    /// The packs it rests on: the gates', the rubric's, the thresholds'.
    #[serde(serialize_with = "view::packs")]
    pub pack: [&'r Head; 3],
    /// Whether any of them is only supposed. Then nothing here is a result.
    pub hypothetical: bool,
    pub date: Date,
    pub eligibility: Eligibility<'r>,
    pub readiness: Readiness<'r>,
    pub coverage: Coverage,
    pub outcomes: Outcomes<'r>,
    /// What the gates still need, in the order to see to it.
    pub missing: Vec<Missing<'r>>,
    /// What would raise the score, most first.
    pub steps: Vec<Step<'r>>,
    /// What the registers show of the items. A stage shown counts only once it is answered.
    pub shown: Vec<ShownStage<'r>>,
    /// Packs that do not hold on the day, and answers that do not fit and therefore do not count.
    pub notices: Vec<Notice>,
}

/// Assesses a plan.
pub fn assess<'r>(rulebook: &'r Rulebook, plan: &Plan, today: Date) -> Assessment<'r> {
    let (facts, notices) = Facts::read(rulebook, plan, today);
    assess_facts(rulebook, &facts, notices, today)
}

/// Assesses what [`Facts::read`] took from a plan.
pub fn assess_facts<'r>(rulebook: &'r Rulebook, facts: &Facts, notices: Vec<Notice>, today: Date) -> Assessment<'r> {
    let mut reach = Vec::new();
    rulebook.gates.diagram.sweep(&facts.answers, &mut reach);
    let eligibility = eligibility::explain(rulebook, facts, &reach);
    let missing = steps::missing(rulebook, facts, &reach, &eligibility);
    let scores = readiness::Scores::of(rulebook, facts);
    let steps = steps::steps(rulebook, facts, &scores);
    Assessment {
        pack: rulebook.packs().map(|pack| &pack.head),
        hypothetical: rulebook.is_hypothetical(),
        date: today,
        eligibility,
        coverage: scores.coverage(),
        readiness: readiness::explain(rulebook, facts, &scores),
        outcomes: outcomes::count(rulebook, facts),
        missing,
        steps,
        shown: shows::stages(rulebook, facts),
        notices: force::notices(rulebook, today).chain(notices).collect(),
    }
}

/// The verdict and the score alone: the same expressions and sums as [`assess`], without the explanation. `buffer` is reused.
pub fn quick(rulebook: &Rulebook, facts: &Facts, buffer: &mut Vec<Reach>) -> (Verdict, Reading) {
    (eligibility::verdict(rulebook, facts, buffer), readiness::Scores::of(rulebook, facts).whole)
}
