//! How far the score can be trusted: what hangs on each item, how the score would move if reasonable people weighed things
//! differently, and what its answers rest on. Method: the OECD and JRC handbook on composite indicators (2008), for one plan.

mod effects;
mod index;
mod runs;
mod settings;
mod spread;

pub use effects::{ComponentEffect, ItemEffect, Means, components, items, means};
pub use index::{Aggregation, Counted, FLOOR, Index};
pub use runs::{Influence, Reached, Runs, STREAM, simulate};
pub use settings::{Assumption, NOISE, RUNS, Settings};
pub use spread::{BINS, Histogram, Spread, percentile};

/// Scores less apart than this, in points, do not differ: the last bits of a sum depend on its weights.
const ROUNDING: f64 = 1e-9;
