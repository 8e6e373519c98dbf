//! Places in a plan's registers, such as `projects/p3/funding/f1/baht`: list, id, field; again and again where a field holds entries.

use super::{FieldValue, List, Misfit, Plan, Record, Register};
use std::fmt;

/// Why a field was not set. The plan is as before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetError {
    /// No field stands at the place: its entry was removed, or it names none.
    Nowhere,
    /// What was written does not fit the field.
    Misfit,
}

impl fmt::Display for SetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SetError::Nowhere => "no field stands there",
            SetError::Misfit => "what was written does not fit the field",
        })
    }
}

impl std::error::Error for SetError {}

impl From<Misfit> for SetError {
    fn from(_: Misfit) -> SetError {
        SetError::Misfit
    }
}

/// The place that these parts lead to. Ids may hold any sign, so those that separate are written otherwise.
pub fn place(parts: &[&str]) -> String {
    parts.iter().map(|part| part.replace('~', "~0").replace('/', "~1")).collect::<Vec<_>>().join("/")
}

/// The parts of a place.
fn parts(place: &str) -> Vec<String> {
    place.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect()
}

impl Plan {
    /// The field at a place.
    pub fn field(&self, place: &str) -> Option<&dyn FieldValue> {
        let parts = parts(place);
        let (name, path) = parts.split_last()?;
        self.record(path)?.named(name)
    }

    /// The list at a place: a register, or entries within an entry.
    pub fn list(&self, place: &str) -> Option<&dyn List> {
        match parts(place).as_slice() {
            [name] => Some(self.register(Register::from_id(name)?)),
            [path @ .., name] => self.record(path)?.named(name)?.list(),
            [] => None,
        }
    }

    /// The entry at a place.
    pub fn entry(&self, place: &str) -> Option<&dyn Record> {
        self.record(&parts(place))
    }

    fn record(&self, path: &[String]) -> Option<&dyn Record> {
        let [list, id, rest @ ..] = path else { return None };
        let mut entry = self.register(Register::from_id(list)?).find(id)?;
        let mut rest = rest.iter();
        while let Some(field) = rest.next() {
            entry = entry.named(field)?.list()?.find(rest.next()?)?;
        }
        Some(entry)
    }

    /// The field at a place, to be changed.
    pub(super) fn field_mut(&mut self, place: &str) -> Option<&mut dyn FieldValue> {
        let parts = parts(place);
        let (name, path) = parts.split_last()?;
        let [list, id, rest @ ..] = path else { return None };
        let mut list = self.register_mut(Register::from_id(list)?);
        let mut entry = list.get_mut(list.place(id)?);
        let mut rest = rest.iter();
        while let Some(field) = rest.next() {
            list = entry.named_mut(field)?.list_mut()?;
            entry = list.get_mut(list.place(rest.next()?)?);
        }
        entry.named_mut(name)
    }

    /// The list at a place, to be changed.
    pub(super) fn list_mut(&mut self, place: &str) -> Option<&mut dyn List> {
        if place.contains('/') { self.field_mut(place)?.list_mut() } else { Some(self.register_mut(Register::from_id(place)?)) }
    }
}

/// The list and the id of the entry at a place.
pub(super) fn list_and_id(place: &str) -> Option<(&str, String)> {
    let (list, id) = place.rsplit_once('/')?;
    Some((list, parts(id).pop()?))
}
