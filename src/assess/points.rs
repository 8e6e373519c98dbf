//! Scores as fixed-point numbers, so that every machine computes the same.

use serde::{Serialize, Serializer};
use std::fmt;

/// A score in hundredths of a point: `Points(6250)` is 62.50 of 100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(pub u32);

impl Points {
    pub const ZERO: Points = Points(0);
    /// Full marks: 100 points.
    pub const FULL: Points = Points(10_000);

    /// The weighted mean, rounded half up to a hundredth; `None` where nothing has weight.
    pub fn mean(values: impl IntoIterator<Item = (u32, Points)>) -> Option<Points> {
        let mut mean = Mean::default();
        values.into_iter().for_each(|(weight, points)| mean.add(weight, Some(points)));
        mean.value()
    }

    /// `sum / weight`, rounded half up to a hundredth.
    pub fn quotient(sum: u64, weight: u64) -> Option<Points> {
        (weight > 0).then(|| Points(((2 * sum + weight) / (2 * weight)) as u32))
    }

    /// The smallest sum whose [`Points::quotient`] by `weight` is at least this.
    pub fn least_sum(self, weight: u64) -> u64 {
        ((2 * u64::from(self.0)).saturating_sub(1) * weight).div_ceil(2)
    }

    /// This much more, and nothing where it is less.
    pub fn above(self, other: Points) -> Points {
        Points(self.0.saturating_sub(other.0))
    }
}

/// A weighted mean in the making.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mean {
    sum: u64,
    weight: u64,
}

impl Mean {
    /// Adds a value; one that is absent has no weight.
    pub fn add(&mut self, weight: u32, points: Option<Points>) {
        if let Some(points) = points {
            self.sum += u64::from(weight) * u64::from(points.0);
            self.weight += u64::from(weight);
        }
    }

    /// The mean, rounded half up to a hundredth; `None` where nothing has weight.
    pub fn value(self) -> Option<Points> {
        Points::quotient(self.sum, self.weight)
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A quotient of two small whole numbers is the same double everywhere.
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_half_up() {
        assert_eq!(Points::mean([(1, Points(0)), (1, Points(1))]), Some(Points(1)));
        assert_eq!(Points::mean([(1, Points(0)), (2, Points(1))]), Some(Points(1)));
        assert_eq!(Points::mean([(2, Points(0)), (1, Points(1))]), Some(Points(0)));
        assert_eq!(Points::mean([]), None);
        assert_eq!(Points(6205).to_string(), "62.05");
    }

    #[test]
    fn the_least_sum_just_reaches() {
        for weight in 1..9 {
            assert_eq!(Points(0).least_sum(weight), 0);
            for points in (1..40).map(Points) {
                let least = points.least_sum(weight);
                assert_eq!(Points::quotient(least, weight), Some(points));
                assert!(Points::quotient(least - 1, weight) < Some(points), "{points} of {weight}");
            }
        }
    }
}
