//! What makes the values of a pack whole.

use super::super::super::Count;
use super::super::super::value::named_in;
use super::Checker;
use super::head::is_date;
use std::collections::BTreeSet;

/// On so many days values may change at most: the gates are compiled and checked for each.
const MAX_DAYS: usize = 20;

impl<'p> Checker<'p> {
    pub fn values(&mut self) {
        for (place, value) in self.pack.values.iter().enumerate() {
            if value.amounts.is_empty() {
                self.report(
                    "value",
                    place,
                    "amounts",
                    format!("“{}” has no amount", value.id),
                    "{ from = \"2019-03-07\", amount = 2 }",
                );
            }
            for (part, amount) in value.amounts.iter().enumerate() {
                let field = &format!("amounts.{part}");
                if !is_date(&amount.from) {
                    self.report("value", place, field, format!("“{}” is not a date", amount.from), "a date such as 2019-03-07");
                }
                if part > 0 && value.amounts[part - 1].from >= amount.from {
                    let what = format!("{} does not come after the date before it", amount.from);
                    self.report("value", place, field, what, "dates in their order, each once");
                }
            }
        }
        let days = self.days().len();
        if days > MAX_DAYS {
            self.report("value", 0, "", format!("values change on {days} days"), format!("at most {MAX_DAYS} days"));
        }
    }

    /// The days from which some value has another amount.
    pub fn days(&self) -> BTreeSet<&'p str> {
        self.pack.values.iter().flat_map(|value| &value.amounts).map(|amount| amount.from.as_str()).collect()
    }

    /// A count of an expression: it lies between 1 and `most` on every day, and the value it may name exists.
    pub fn count(&mut self, section: &str, place: usize, count: &Count, most: usize) {
        let pack = self.pack;
        let asked = |amount: u32| format!("at least {amount} of {most} is asked for");
        let fits = |amount: u32| amount >= 1 && amount as usize <= most;
        match count {
            Count::Number(number) if !fits(*number) => {
                self.wrong(section, place, &number.to_string(), asked(*number), format!("1 to {most}"));
            }
            Count::Number(_) => {}
            Count::Value(id) => {
                let Some(at) = pack.values.iter().position(|value| value.id == *id) else {
                    let known = pack.values.iter().map(|value| value.id.as_str());
                    let known: Vec<&str> = ["a whole number"].into_iter().chain(known).collect();
                    return self.wrong(section, place, id, format!("there is no value “{id}”"), known.join(", "));
                };
                for (part, amount) in pack.values[at].amounts.iter().enumerate().filter(|(_, amount)| !fits(amount.amount)) {
                    self.report("value", at, &format!("amounts.{part}"), asked(amount.amount), format!("1 to {most}"));
                }
            }
        }
    }

    /// The values that a text names in braces exist.
    pub fn braces(&mut self, section: &str, place: usize, field: &str, words: &str) {
        for id in named_in(words) {
            if !self.pack.values.iter().any(|value| value.id == id) {
                let what = format!("a text names the value “{id}”, which does not exist");
                let known: Vec<&str> = self.pack.values.iter().map(|value| value.id.as_str()).collect();
                self.report(section, place, field, what, format!("no braces, or one of: {}", known.join(", ")));
            }
        }
    }
}
