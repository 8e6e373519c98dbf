//! What many scores have in common: their middle, their ends, and how often they fall where.

use super::ROUNDING;
use serde::Serialize;

/// Where scores lie, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Spread {
    pub mean: f64,
    pub min: f64,
    /// A twentieth of the scores lies below.
    pub p5: f64,
    pub p50: f64,
    /// A twentieth of the scores lies above.
    pub p95: f64,
    pub max: f64,
}

impl Spread {
    /// The spread of scores, of which there is at least one; they are left in order.
    pub fn of(scores: &mut [f64]) -> Spread {
        let mean = scores.iter().sum::<f64>() / scores.len() as f64;
        scores.sort_unstable_by(f64::total_cmp);
        let at = |share: f64| percentile(scores, share);
        Spread { mean, min: scores[0], p5: at(0.05), p50: at(0.50), p95: at(0.95), max: scores[scores.len() - 1] }
    }

    /// Whether all scores are the same but for the last bits of their sums.
    pub fn is_a_point(&self) -> bool {
        self.max - self.min <= ROUNDING
    }
}

/// The value below which this share (0 to 1) of ordered values lies, between two of them by distance: numpy's usual method (“linear”,
/// type 7 of Hyndman and Fan).
pub fn percentile(ordered: &[f64], share: f64) -> f64 {
    let place = share * (ordered.len() - 1) as f64;
    let below = place as usize;
    let above = (below + 1).min(ordered.len() - 1);
    ordered[below] + (ordered[above] - ordered[below]) * (place - below as f64)
}

/// How many bins a histogram has.
pub const BINS: usize = 20;

/// How often scores fell into bins of equal width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Histogram {
    /// Whole points that hold every score, at most 0 to 100.
    pub from: u32,
    pub to: u32,
    pub counts: [u32; BINS],
}

impl Histogram {
    /// The histogram of scores with this spread.
    pub fn of(scores: &[f64], spread: &Spread) -> Histogram {
        let from = libm::floor(spread.min + ROUNDING).clamp(0.0, 99.0);
        let to = libm::ceil(spread.max - ROUNDING).clamp(from + 1.0, 100.0);
        let mut counts = [0; BINS];
        for score in scores {
            let bin = (score - from) / (to - from) * BINS as f64;
            // What lies on the last edge, or the last bits of a sum outside, belongs to the nearest bin.
            counts[(bin as usize).min(BINS - 1)] += 1;
        }
        Histogram { from: from as u32, to: to as u32, counts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_lie_between_values_by_distance() {
        // numpy.percentile([1, 2, 4, 8], [0, 5, 50, 95, 100])
        let values = [1.0, 2.0, 4.0, 8.0];
        let found = [0.0, 0.05, 0.5, 0.95, 1.0].map(|share| percentile(&values, share));
        let wanted = [1.0, 1.15, 3.0, 7.4, 8.0];
        assert!(found.iter().zip(wanted).all(|(found, wanted)| (found - wanted).abs() < 1e-12), "{found:?}");
        assert_eq!(percentile(&[7.0], 0.95), 7.0);
    }

    #[test]
    fn every_score_falls_into_a_bin() {
        let histogram = |scores: &[f64]| {
            let spread = Spread::of(&mut scores.to_vec());
            Histogram::of(scores, &spread)
        };
        let wide = histogram(&[10.2, 10.2, 19.99, 12.0, 11.99]);
        assert_eq!((wide.from, wide.to, wide.counts.iter().sum::<u32>()), (10, 20, 5));
        assert_eq!((wide.counts[0], wide.counts[3], wide.counts[4], wide.counts[19]), (2, 1, 1, 1));
        // A point has a bin too, and the last bits of a sum make no bin of their own.
        for (score, from, to) in [(0.0, 0, 1), (50.0, 50, 51), (49.999_999_999_999, 50, 51), (100.000_000_000_000_01, 99, 100)] {
            let point = histogram(&[score, score]);
            assert_eq!((point.from, point.to, point.counts.iter().sum::<u32>()), (from, to, 2), "{score}");
        }
    }
}
