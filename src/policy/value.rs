//! Numbers of the rules that have a name, a source and a history, so that no expression and no sentence repeats them.

use super::expr::Count;
use super::pack::{Citation, Pack, Text};
use serde::{Deserialize, Serialize};

/// A day after all others, for the amounts that were set last.
pub const LAST_DAY: &str = "9999-12-31";

/// A number that a provision sets, with every amount it has had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub id: String,
    pub clause: String,
    pub title: Text,
    /// What is counted.
    pub unit: Text,
    pub source: Citation,
    /// In the order of their days; each takes the place of the one before.
    pub amounts: Vec<Amount>,
}

/// An amount and the day from which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// ISO date.
    pub from: String,
    pub amount: u32,
}

impl Value {
    /// The amount that holds on a day (an ISO date); before all of them, the first.
    pub fn on(&self, day: &str) -> u32 {
        let in_force = self.amounts.iter().rev().find(|amount| amount.from.as_str() <= day);
        in_force.or(self.amounts.first()).map_or(0, |amount| amount.amount)
    }
}

impl Pack {
    /// How many an expression asks for on a day (an ISO date).
    pub fn count(&self, count: &Count, day: &str) -> u32 {
        match count {
            Count::Number(number) => *number,
            Count::Value(id) => self.values.iter().find(|value| value.id == *id).expect("checked: the value exists").on(day),
        }
    }

    /// Puts the amounts of a day into the texts that name values: `{dimensions.least}` becomes `2`.
    pub fn fill(&mut self, day: &str) {
        let amounts: Vec<(String, String)> =
            self.values.iter().map(|value| (format!("{{{}}}", value.id), value.on(day).to_string())).collect();
        for words in self.texts().into_iter().flat_map(|text| [&mut text.th, &mut text.en]) {
            for (name, amount) in &amounts {
                if words.contains(name) {
                    *words = words.replace(name, amount);
                }
            }
        }
    }
}

/// The ids that stand in braces in a text, to be filled in.
pub fn named_in(words: &str) -> impl Iterator<Item = &str> {
    words.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amount_is_that_of_the_day() {
        let text = |text: &str| Text { th: text.into(), en: text.into() };
        let amount = |from: &str, amount| Amount { from: from.into(), amount };
        let value = Value {
            id: "least".into(),
            clause: "1".into(),
            title: text("least"),
            unit: text("parts"),
            source: Citation { id: "law".into(), at: "1".into() },
            amounts: vec![amount("2019-03-07", 2), amount("2027-01-01", 3)],
        };
        let on = ["2000-01-01", "2019-03-07", "2026-12-31", "2027-01-01", "2999-01-01"].map(|day| value.on(day));
        assert_eq!(on, [2, 2, 2, 3, 3]);
    }

    #[test]
    fn braces_are_found() {
        assert_eq!(named_in("at least {a.least} of {b}").collect::<Vec<_>>(), ["a.least", "b"]);
        assert_eq!(named_in("open {a").collect::<Vec<_>>(), ["a"]);
        assert_eq!(named_in("none").count(), 0);
    }
}
