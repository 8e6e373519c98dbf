//! Rules that are only supposed: a copy of a pack with another amount or another condition, marked hypothetical.

use super::draft::{base, base_of, list_changes};
use super::edit::{EditError, Fits, document, entry, put};
use crate::policy::expr::{Misread, parse};
use crate::policy::{Problem, Written, read};
use toml_edit::{Array, DocumentMut, InlineTable, TableLike, Value};

/// What is supposed to be different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Supposition<'a> {
    /// A value has this amount, on every day.
    Amount { value: &'a str, amount: &'a str },
    /// A gate or condition has this expression.
    Requires { gate: &'a str, expression: &'a str },
}

/// Why something cannot be supposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SupposeError {
    /// The pack, with what is supposed in it, would not be in order.
    Broken(Vec<Problem>),
    /// The pack has no such value, gate or condition.
    Missing,
    /// The amount is no whole number.
    NotANumber,
    /// The expression cannot be read; the offset is its own.
    Misread(Misread),
}

impl From<EditError> for SupposeError {
    fn from(error: EditError) -> SupposeError {
        match error {
            EditError::Broken(problems) => SupposeError::Broken(problems),
            EditError::Unfit(Fits::Number(_)) => SupposeError::NotANumber,
            _ => SupposeError::Missing,
        }
    }
}

/// A hypothetical copy of a pack in which something is different. A pack that is hypothetical already keeps its base.
///
/// # Errors
/// Why it cannot be supposed.
pub fn suppose(text: &str, supposition: Supposition<'_>) -> Result<String, SupposeError> {
    let mut document = document(text)?;
    match supposition {
        Supposition::Amount { value, amount } => set_amount(&mut document, value, amount)?,
        Supposition::Requires { gate, expression } => {
            parse(expression).map_err(SupposeError::Misread)?;
            let section = ["gate", "condition"].into_iter().find(|section| entry(&mut document, section, gate).is_some());
            let found = section.and_then(|section| entry(&mut document, section, gate)).ok_or(SupposeError::Missing)?;
            put(found, "requires", expression);
        }
    }
    mark(&mut document);
    let supposed = document.to_string();
    if let Some(base) = Written::of(&supposed).ok().and_then(|written| base_of(&written, &[text.to_owned()])) {
        list_changes(&mut document, &base)?;
    }
    let supposed = document.to_string();
    read(&supposed).map_err(SupposeError::Broken)?;
    Ok(supposed)
}

/// From the value's first day on, and so on every day.
fn set_amount(document: &mut DocumentMut, value: &str, amount: &str) -> Result<(), SupposeError> {
    let amount: u32 = amount.trim().parse().map_err(|_| SupposeError::NotANumber)?;
    let entry = entry(document, "value", value).ok_or(SupposeError::Missing)?;
    let first = entry.get("amounts").and_then(|amounts| amounts.as_array()?.get(0)?.as_inline_table()?.get("from")?.as_str());
    let from = first.ok_or(SupposeError::Missing)?.to_owned();
    let table: InlineTable = [("from", Value::from(from)), ("amount", Value::from(i64::from(amount)))].into_iter().collect();
    put(entry, "amounts", [table].into_iter().collect::<Array>());
    Ok(())
}

/// Marks a pack hypothetical: in its head, its id and its title.
fn mark(document: &mut DocumentMut) {
    let Some(head) = entry(document, "pack", "") else { return };
    let is = |head: &dyn TableLike, field: &str| head.get(field).and_then(|item| item.as_bool()) == Some(true);
    if is(head, "hypothetical") {
        return;
    }
    let word = |head: &dyn TableLike, field: &str| head.get(field).and_then(|item| item.as_str()).unwrap_or_default().to_owned();
    let (id, version) = (word(head, "id"), word(head, "version"));
    put(head, "id", format!("{id}-hypothetical"));
    put(head, "official", false);
    put(head, "hypothetical", true);
    put(head, "base", base(&id, &version));
    let title = head.get_mut("title").and_then(|title| title.as_table_like_mut());
    if let Some(title) = title {
        for (language, mark) in [("th", "สมมติ: "), ("en", "Hypothetical: ")] {
            let words = word(title, language);
            put(title, language, format!("{mark}{words}"));
        }
    }
}
