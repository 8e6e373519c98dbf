//! Two assessments side by side: of two plans, of two states of one plan, or of one plan under two rulebooks.

use crate::assess::{Assessment, ItemScore, OutcomeCount, Points, Reading, StageAnswer, Verdict, view};
use crate::date::Date;
use crate::policy::{Component, Dimension, Finding, Gate, Head, Item};
use serde::Serialize;

/// What each of the two sides has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sides<T> {
    pub a: T,
    pub b: T,
}

impl<T: PartialEq> Sides<T> {
    pub fn differ(&self) -> bool {
        self.a != self.b
    }
}

impl Sides<Points> {
    /// How many hundredths of a point the second has more than the first.
    pub fn change(&self) -> i64 {
        i64::from(self.b.0) - i64::from(self.a.0)
    }
}

/// Two assessments side by side. What one side does not have is absent there: they may go by different rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison<'r> {
    pub rules: Sides<Rules<'r>>,
    pub verdict: Sides<Verdict>,
    pub gates: Vec<GateSides<'r>>,
    /// The whole, then the components, then the dimensions.
    pub readings: Vec<ReadingSides<'r>>,
    pub items: Vec<ItemSides<'r>>,
    pub outcomes: Sides<OutcomeCount>,
}

/// By which packs and as of which day one side was assessed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rules<'r> {
    #[serde(serialize_with = "view::packs")]
    pub pack: [&'r Head; 3],
    pub date: Date,
}

/// A gate on both sides, known by its id.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GateSides<'r> {
    /// As the first side has it that has it.
    #[serde(rename = "id", serialize_with = "view::gate")]
    pub gate: &'r Gate,
    #[serde(flatten)]
    pub sides: Sides<Option<GateSide>>,
}

/// What a gate found on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct GateSide {
    pub finding: Finding,
    /// Met, but on a declaration that no evidence backs.
    pub unevidenced: bool,
}

/// A score on both sides.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReadingSides<'r> {
    #[serde(flatten)]
    pub of: Scored<'r>,
    #[serde(flatten)]
    pub sides: Sides<Option<Reading>>,
}

/// What a score is of.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Scored<'r> {
    Whole,
    Component {
        #[serde(rename = "id", serialize_with = "view::component")]
        component: &'r Component,
    },
    Dimension {
        #[serde(rename = "id")]
        dimension: Dimension,
    },
}

/// An item on both sides, known by the key of its answer. A dimension that a plan does not apply for has no items.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemSides<'r> {
    pub key: &'r str,
    #[serde(rename = "id", serialize_with = "view::item")]
    pub item: &'r Item,
    pub dimension: Option<Dimension>,
    #[serde(flatten)]
    pub sides: Sides<Option<ItemSide>>,
}

/// What was answered to an item on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ItemSide {
    #[serde(serialize_with = "view::stage")]
    pub stage: StageAnswer,
    pub evidenced: bool,
    pub points: Points,
}

/// Puts two assessments side by side, all that they hold.
pub fn compare<'r>(a: &Assessment<'r>, b: &Assessment<'r>) -> Comparison<'r> {
    let rules = |side: &Assessment<'r>| Rules { pack: side.pack, date: side.date };
    Comparison {
        rules: Sides { a: rules(a), b: rules(b) },
        verdict: Sides { a: a.eligibility.verdict, b: b.eligibility.verdict },
        gates: gates(a, b),
        readings: readings(a, b),
        items: items(a, b),
        outcomes: Sides { a: a.outcomes.whole, b: b.outcomes.whole },
    }
}

impl Comparison<'_> {
    /// Only what differs of gates, readings and items.
    pub fn differences(mut self) -> Self {
        self.gates.retain(|gate| gate.sides.differ());
        self.readings.retain(|reading| reading.sides.differ());
        self.items.retain(|item| item.sides.differ());
        self
    }

    /// Whether nothing of the result differs.
    pub fn is_same(&self) -> bool {
        let same = !self.verdict.differ() && !self.outcomes.differ();
        same && !self.gates.iter().any(|gate| gate.sides.differ())
            && !self.readings.iter().any(|reading| reading.sides.differ())
            && !self.items.iter().any(|item| item.sides.differ())
    }
}

fn gates<'r>(a: &Assessment<'r>, b: &Assessment<'r>) -> Vec<GateSides<'r>> {
    let of = |side: &Assessment<'r>| -> Vec<(&'r Gate, GateSide)> {
        let results = side.eligibility.gates.iter();
        results.map(|result| (result.gate, GateSide { finding: result.finding, unevidenced: result.unevidenced })).collect()
    };
    beside(of(a), of(b), |gate| &gate.id).into_iter().map(|(gate, sides)| GateSides { gate, sides }).collect()
}

fn items<'r>(a: &Assessment<'r>, b: &Assessment<'r>) -> Vec<ItemSides<'r>> {
    let of = |side: &Assessment<'r>| -> Vec<_> {
        let side_of = |score: &ItemScore| ItemSide { stage: score.stage, evidenced: score.evidenced, points: score.points };
        let scores = side.readiness.items.iter();
        scores.map(|score| ((score.key, score.item, score.dimension), side_of(score))).collect()
    };
    let both = beside(of(a), of(b), |(key, ..)| *key);
    both.into_iter().map(|((key, item, dimension), sides)| ItemSides { key, item, dimension, sides }).collect()
}

fn readings<'r>(a: &Assessment<'r>, b: &Assessment<'r>) -> Vec<ReadingSides<'r>> {
    let whole = Sides { a: Some(a.readiness.whole), b: Some(b.readiness.whole) };
    let components = |side: &Assessment<'r>| -> Vec<_> {
        let counting = side.readiness.components.iter().filter(|part| part.counts);
        counting.map(|part| (part.component, part.reading)).collect()
    };
    let dimensions = |side: &Assessment<'r>| -> Vec<_> {
        let counting = side.readiness.dimensions.iter().filter(|score| score.applied != Some(false));
        counting.map(|score| (score.dimension, score.reading)).collect()
    };
    let components = beside(components(a), components(b), |component| &component.id);
    let components = components.into_iter().map(|(component, sides)| ReadingSides { of: Scored::Component { component }, sides });
    let dimensions = beside(dimensions(a), dimensions(b), |dimension| dimension);
    let dimensions = dimensions.into_iter().map(|(dimension, sides)| ReadingSides { of: Scored::Dimension { dimension }, sides });
    [ReadingSides { of: Scored::Whole, sides: whole }].into_iter().chain(components).chain(dimensions).collect()
}

/// Two lists as one: what has the same key stands side by side, and what only the second has, behind what it follows there.
fn beside<T, V: Copy, K: PartialEq + ?Sized>(
    a: Vec<(T, V)>,
    b: Vec<(T, V)>,
    key: impl Fn(&T) -> &K,
) -> Vec<(T, Sides<Option<V>>)> {
    let mut both: Vec<(T, Sides<Option<V>>)> = a.into_iter().map(|(of, value)| (of, Sides { a: Some(value), b: None })).collect();
    let mut next = 0;
    for (of, value) in b {
        match both.iter().position(|(known, _)| key(known) == key(&of)) {
            Some(place) => {
                both[place].1.b = Some(value);
                next = place + 1;
            }
            None => {
                both.insert(next, (of, Sides { a: None, b: Some(value) }));
                next += 1;
            }
        }
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_the_second_has_stands_behind_what_it_follows_there() {
        let merged = |a: &str, b: &str| -> String {
            let list = |text: &str| text.chars().map(|c| (c, ())).collect::<Vec<_>>();
            beside(list(a), list(b), |c| c).into_iter().map(|(c, _)| c).collect()
        };
        assert_eq!(merged("acd", "abd"), "abcd");
        assert_eq!(merged("c", "abc"), "abc");
        assert_eq!(merged("abc", ""), "abc");
        assert_eq!(merged("", "abc"), "abc");
        assert_eq!(merged("ab", "ba"), "ab");
    }

    #[test]
    fn changes_have_a_sign() {
        let sides = Sides { a: Points(100), b: Points(40) };
        assert_eq!((sides.change(), Sides { a: sides.b, b: sides.a }.change()), (-60, 60));
    }
}
