//! Rows: the entries of a register as a table of text, for those who work in spreadsheets; written, and read again.
//!
//! An entry takes one row. What it holds several of (money by year, partners, values) takes rows below it: each says the entry's id
//! again, so that sorting and filtering in the spreadsheet tears nothing apart, and each figure has a cell of its own, so that it can
//! be summed there. So one file holds a register whole, and a table whose names are merged over several rows is read the same way.

mod cell;
mod change;
mod head;
mod known;
mod read;
mod table;
#[cfg(test)]
mod tests;
mod write;

pub use change::changes;
pub use head::{Column, Leads, head};
pub use known::{Known, key};
pub use read::{Blanks, Choices, Entry, Fate, Head, Problem, Question, Reading, SKIP, Same, TAKE, Why, read};
pub use table::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Table, Unread};
pub use write::csv;

use crate::plan::{Plan, Record, Shape};
use crate::policy::Rulebook;
use crate::text::Language;

/// What cells are read and written by: the names in the plan, in the packs and in the product.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub plan: &'a Plan,
    pub rulebook: &'a Rulebook,
    pub language: Language,
}

/// A field that a column can lead to: of the entry, or of the entries that it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The list that the field's names are said for.
    pub list: &'static str,
    /// The field of the entry that holds it; none where it is the entry's own.
    pub within: Option<&'static str>,
    pub name: &'static str,
    pub shape: Shape,
}

/// The fields that a register's columns can lead to, in their order.
pub fn targets(register: &'static str, blank: &dyn Record) -> Vec<Target> {
    let mut targets = Vec::new();
    for (place, name) in blank.names().iter().enumerate() {
        let field = blank.field(place);
        match field.list() {
            None => targets.push(Target { list: register, within: None, name, shape: field.shape() }),
            Some(list) => {
                let inner = list.blank();
                let of = |(place, field): (usize, &&'static str)| Target {
                    list: name,
                    within: Some(name),
                    name: field,
                    shape: inner.field(place).shape(),
                };
                targets.extend(inner.names().iter().enumerate().map(of));
            }
        }
    }
    targets
}
