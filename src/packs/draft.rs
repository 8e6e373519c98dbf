//! Copies of a rubric that a province changes: each names its base, who changed it and when, and lists what was changed.

use super::edit::{EditError, document, entry, put, set};
use crate::builtin;
use crate::policy::{Difference, Written, difference, read};
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table};

/// Who changes a copy also issues it: this one value stands for both.
pub const CHANGED_BY: &str = "pack/changed_by";

/// A copy of a rubric, to be changed: not official, with an id of its own, issued on the day it is begun (an ISO date). It is not in
/// order until somebody says to have changed it.
///
/// # Errors
/// Where the pack is not in order or no rubric.
pub fn begin(text: &str, day: &str) -> Result<String, EditError> {
    let pack = read(text).map_err(EditError::Broken)?;
    if pack.items.is_empty() || !pack.gates.is_empty() || pack.head.hypothetical {
        return Err(EditError::NotEditable);
    }
    let mut document = document(text)?;
    let head = entry(&mut document, "pack", "").ok_or(EditError::Missing)?;
    for gone in ["in_force", "superseded", "superseded_by"] {
        head.remove(gone);
    }
    put(head, "id", format!("{}-local", pack.head.id));
    put(head, "version", "1");
    put(head, "official", false);
    put(head, "issued", day);
    put(head, "base", base(&pack.head.id, &pack.head.version));
    put(head, "changed_by", "");
    put(head, "changed_on", day);
    document.remove("change");
    Ok(document.to_string())
}

/// A copy with one value changed on a day, by the value's name as in [`set`]. `others` are texts that the copy's base may be among,
/// besides the built-in ones.
///
/// # Errors
/// Why the value stays as it was.
pub fn change(text: &str, name: &str, value: &str, day: &str, others: &[String]) -> Result<String, EditError> {
    let before = Written::of(text).map_err(EditError::Broken)?;
    if before.get("pack", "", "official") != Some("false") || before.get("pack", "", "base.id").is_none() {
        return Err(EditError::Official);
    }
    let base = base_of(&before, others).ok_or(EditError::UnknownBase)?;
    let mut document = document(text)?;
    set(&mut document, name, value)?;
    if name == CHANGED_BY {
        set(&mut document, "pack/issuer.th", value)?;
        set(&mut document, "pack/issuer.en", value)?;
    }
    put(entry(&mut document, "pack", "").ok_or(EditError::Missing)?, "changed_on", day);
    list_changes(&mut document, &base)?;
    Ok(document.to_string())
}

/// The pack that a text says it was made from, where it is among the built-in ones and `others`.
pub fn base_of(pack: &Written, others: &[String]) -> Option<Written> {
    let named = |field: &str| pack.get("pack", "", field);
    let (id, version) = (named("base.id")?, named("base.version")?);
    let known = builtin::text(id).into_iter().chain(others.iter().map(String::as_str));
    known
        .filter_map(|text| Written::of(text).ok())
        .find(|base| base.get("pack", "", "id") == Some(id) && base.get("pack", "", "version") == Some(version))
}

/// The reference to a base.
pub fn base(id: &str, version: &str) -> InlineTable {
    [("id", id), ("version", version)].into_iter().collect()
}

/// Writes the list of changes anew, after the head.
pub fn list_changes(document: &mut DocumentMut, base: &Written) -> Result<(), EditError> {
    document.remove("change");
    let now = Written::of(&document.to_string()).map_err(EditError::Broken)?;
    let mut list = ArrayOfTables::new();
    let position = document.get("pack").and_then(Item::as_table).and_then(Table::position);
    for change in difference(base, &now).into_iter().filter(is_told).map(Difference::change) {
        let mut table: Table = [("entry", change.entry), ("field", change.field)].into_iter().collect();
        let values = [("from", change.from), ("to", change.to)];
        table.extend(values.into_iter().filter_map(|(name, value)| Some((name, value?))));
        table.set_position(position);
        list.push(table);
    }
    if !list.is_empty() {
        document.insert("change", Item::ArrayOfTables(list));
    }
    Ok(())
}

/// Of the head only the words are listed: the rest of it tells the story itself.
fn is_told(difference: &Difference) -> bool {
    difference.section != "pack" || ["title.", "note."].iter().any(|words| difference.field.starts_with(words))
}
