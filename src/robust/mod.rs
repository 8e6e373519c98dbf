//! How far the score can be trusted: what hangs on each item, how the score would move if reasonable people weighed things
//! differently, and what its answers rest on. Method: the OECD and JRC handbook on composite indicators (2008), for one plan.

mod claims;
mod effects;
mod index;
mod runs;
mod settings;
mod spread;

pub use claims::{Claims, LeftOut, claims};
pub use effects::{ComponentEffect, ItemEffect, Means, components, items, means};
pub use index::{Aggregation, Counted, FLOOR, Index};
pub use runs::{Influence, Reached, Runs, STREAM, simulate};
pub use settings::{Assumption, NOISE, RUNS, Settings};
pub use spread::{BINS, Histogram, Spread, percentile};

use crate::assess::{Assessment, Facts, Points, view};
use crate::date::Date;
use crate::plan::Plan;
use crate::policy::{Head, Rulebook};
use serde::Serialize;

/// Scores less apart than this, in points, do not differ: the last bits of a sum depend on its weights.
const ROUNDING: f64 = 1e-9;

/// A score as it is shown, in whole hundredths.
pub fn shown(score: f64) -> Points {
    Points(libm::round(score * 100.0) as u32)
}

/// All that is said about how far a plan's score can be trusted. Every number of it is ours, never official.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trust<'r> {
    #[serde(serialize_with = "view::packs")]
    pub pack: [&'r Head; 3],
    pub date: Date,
    #[serde(flatten)]
    pub settings: Settings,
    /// None where nothing counts in this reading, and so for the simulation.
    pub means: Option<Means<'r>>,
    pub components: Vec<ComponentEffect<'r>>,
    /// Those whose absence would change the score most come first.
    pub items: Vec<ItemEffect<'r>>,
    pub simulation: Option<Runs<'r>>,
    pub claims: Claims<'r>,
}

/// Says how far a plan's score can be trusted. `facts` and `assessment` are the plan's.
pub fn trust<'r>(
    rulebook: &'r Rulebook,
    plan: &Plan,
    facts: &Facts,
    assessment: &Assessment<'r>,
    settings: Settings,
) -> Trust<'r> {
    let index = Index::of(rulebook, facts, settings.reading);
    Trust {
        pack: assessment.pack,
        date: assessment.date,
        means: means(&index),
        components: components(&index),
        items: items(&index),
        simulation: simulate(&index, &settings),
        claims: claims(rulebook, plan, assessment),
        settings,
    }
}
