//! Edits on the text of a pack: one value at a time, with every comment and every line in its place.

use crate::policy::{POINTS, Problem, Text, WEIGHTS, Written, is_id};
use std::ops::RangeInclusive;
use toml_edit::{DocumentMut, Item, TableLike, Value};

/// What fits where something is edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fits {
    /// A whole number within these.
    Number(RangeInclusive<u32>),
    /// Some words.
    Words,
    /// Letters a–z, digits, and `.` `_` `-`.
    Id,
    /// `yes`, or nothing.
    Switch,
}

/// Why an edit was not made. The text stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The text is no TOML, or no pack in order where one is needed.
    Broken(Vec<Problem>),
    /// The pack is official: it stays as it was issued.
    Official,
    /// Only a rubric can be copied and changed, and of it weights, items on or off, points, lines and words: never conditions.
    NotEditable,
    /// The pack has no such value.
    Missing,
    Unfit(Fits),
    /// The pack's base is not at hand, so what was changed could not be told.
    UnknownBase,
}

/// Reads a text for editing.
pub fn document(text: &str) -> Result<DocumentMut, EditError> {
    text.parse().map_err(|error: toml_edit::TomlError| {
        // The reader of packs says it in its own words.
        let problems = Written::of(text).err();
        EditError::Broken(
            problems.unwrap_or_else(|| vec![Problem { line: 1, what: Text::same(error.to_string()), fits: Text::same("TOML") }]),
        )
    })
}

/// Sets a value by its name: `item/C1.1/weight`, `stage/2/points` (by place, since stages have no id), `pack/title.th`.
pub fn set(document: &mut DocumentMut, name: &str, value: &str) -> Result<(), EditError> {
    let (section, rest) = name.split_once('/').ok_or(EditError::NotEditable)?;
    let (id, field) = if section == "pack" { ("", rest) } else { rest.split_once('/').ok_or(EditError::NotEditable)? };
    let path: Vec<&str> = field.split('.').collect();
    let fits = fits(section, &path).ok_or(EditError::NotEditable)?;
    let entry = entry(document, section, id).ok_or(EditError::Missing)?;
    match (&fits, value.trim()) {
        (Fits::Switch, "yes") => put(entry, field, true),
        (Fits::Switch, "") => drop(entry.remove(field)),
        (Fits::Number(range), value) => match value.parse::<u32>() {
            Ok(number) if range.contains(&number) => return replace(entry, &path, i64::from(number)),
            _ => return Err(EditError::Unfit(fits)),
        },
        (Fits::Id, value) if is_id(value) => return replace(entry, &path, value),
        (Fits::Words, value) if !value.is_empty() => return replace(entry, &path, value),
        _ => return Err(EditError::Unfit(fits)),
    }
    Ok(())
}

/// What fits a field, where it may be edited.
fn fits(section: &str, path: &[&str]) -> Option<Fits> {
    Some(match (section, path) {
        ("pack", ["id"]) => Fits::Id,
        ("pack", ["version" | "changed_by"]) => Fits::Words,
        ("pack", ["title" | "issuer" | "note", "th" | "en"]) => Fits::Words,
        ("component" | "item", ["weight"]) => Fits::Number(WEIGHTS),
        ("component" | "line", ["title", "th" | "en"]) => Fits::Words,
        ("stage", ["points"]) | ("line", ["at"]) => Fits::Number(POINTS),
        ("stage", ["label" | "meaning", "th" | "en"]) => Fits::Words,
        ("item", ["off"]) => Fits::Switch,
        ("item", ["title" | "hint" | "action" | "not_applicable" | "proof", "th" | "en"]) => Fits::Words,
        ("item", ["stages", _, "th" | "en"]) => Fits::Words,
        _ => return None,
    })
}

/// An entry by section and id, or by its place where entries have no id; the head by section alone.
pub fn entry<'d>(document: &'d mut DocumentMut, section: &str, id: &str) -> Option<&'d mut dyn TableLike> {
    let place = id.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
    let is = |at: usize, table: &dyn TableLike| match table.get("id") {
        Some(known) => known.as_str() == Some(id),
        None => place == Some(at),
    };
    match document.get_mut(section)? {
        Item::ArrayOfTables(list) => {
            let at = list.iter().enumerate().position(|(at, table)| is(at, table))?;
            list.get_mut(at).map(|table| table as &mut dyn TableLike)
        }
        Item::Value(Value::Array(list)) => {
            let at =
                list.iter().enumerate().position(|(at, entry)| entry.as_inline_table().is_some_and(|table| is(at, table)))?;
            list.get_mut(at)?.as_inline_table_mut().map(|table| table as &mut dyn TableLike)
        }
        item => item.as_table_like_mut(),
    }
}

/// Sets a value of an entry that may be new in it.
pub fn put(entry: &mut dyn TableLike, field: &str, value: impl Into<Value>) {
    let value = value.into();
    match entry.get_mut(field) {
        Some(Item::Value(old)) => exchange(old, value),
        _ => drop(entry.insert(field, Item::Value(value))),
    }
}

/// Sets a value that is there.
fn replace(entry: &mut dyn TableLike, path: &[&str], value: impl Into<Value>) -> Result<(), EditError> {
    let old = in_table(entry, path).ok_or(EditError::Missing)?;
    exchange(old, value.into());
    Ok(())
}

/// A value in the place of another, with the spaces and comments around it.
fn exchange(old: &mut Value, value: Value) {
    let decor = old.decor().clone();
    *old = value;
    *old.decor_mut() = decor;
}

fn in_table<'t>(table: &'t mut dyn TableLike, path: &[&str]) -> Option<&'t mut Value> {
    let (first, rest) = path.split_first()?;
    match table.get_mut(first)? {
        Item::Value(value) => in_value(value, rest),
        Item::ArrayOfTables(list) => {
            let (place, rest) = rest.split_first()?;
            in_table(list.get_mut(index(place)?)?, rest)
        }
        item => in_table(item.as_table_like_mut()?, rest),
    }
}

fn in_value<'t>(value: &'t mut Value, path: &[&str]) -> Option<&'t mut Value> {
    match (value, path) {
        (value, []) => Some(value),
        (Value::InlineTable(table), path) => in_table(table, path),
        (Value::Array(list), [place, rest @ ..]) => in_value(list.get_mut(index(place)?)?, rest),
        _ => None,
    }
}

/// Places are counted from 1.
fn index(place: &str) -> Option<usize> {
    place.parse::<usize>().ok()?.checked_sub(1)
}
