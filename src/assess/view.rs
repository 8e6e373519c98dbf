//! How an assessment names parts of a pack in JSON: by their ids.

use super::{Named, ShownBy, StageAnswer};
use crate::plan::Register;
use crate::policy::registers::{REGISTERS, register};
use crate::policy::{Base, Component, Gate, Head, Item, NamedOption, Need, Question, Threshold};
use serde::{Serialize, Serializer};
use std::rc::Rc;

#[derive(Serialize)]
struct PackName<'a> {
    id: &'a str,
    version: &'a str,
    official: bool,
    hypothetical: bool,
    in_force: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    superseded: Option<&'a str>,
    /// The pack it was made from, and who changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<&'a Base>,
    #[serde(skip_serializing_if = "str::is_empty")]
    changed_by: &'a str,
}

pub fn packs<S: Serializer>(heads: &[&Head; 3], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(heads.iter().map(|head| PackName {
        id: &head.id,
        version: &head.version,
        official: head.official,
        hypothetical: head.hypothetical,
        in_force: &head.in_force,
        superseded: head.superseded.as_deref(),
        base: head.base.as_ref(),
        changed_by: &head.changed_by,
    }))
}

pub fn gate<S: Serializer>(gate: &&Gate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&gate.id)
}

pub fn question<S: Serializer>(question: &&Question, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&question.id)
}

pub fn option<S: Serializer>(option: &Option<&NamedOption>, serializer: S) -> Result<S::Ok, S::Error> {
    option.map(|option| &option.id).serialize(serializer)
}

pub fn options<S: Serializer>(options: &[&NamedOption], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(options.iter().map(|option| &option.id))
}

pub fn component<S: Serializer>(component: &&Component, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&component.id)
}

pub fn item<S: Serializer>(item: &&Item, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&item.id)
}

pub fn threshold<S: Serializer>(threshold: &&Threshold, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&threshold.id)
}

/// The number of the stage, `"not_applicable"`, or null.
pub fn stage<S: Serializer>(stage: &StageAnswer, serializer: S) -> Result<S::Ok, S::Error> {
    match stage {
        StageAnswer::Open => serializer.serialize_none(),
        StageAnswer::LeftOut => serializer.serialize_str("not_applicable"),
        StageAnswer::Stage(stage) => serializer.serialize_u8(*stage),
    }
}

#[derive(Serialize)]
struct EntryName<'a> {
    register: Register,
    #[serde(skip_serializing_if = "Option::is_none")]
    entries: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    /// As a pack writes it.
    has: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked: Option<Box<EntryName<'a>>>,
}

impl<'a> EntryName<'a> {
    fn new(of: Register, entry: Option<&'a Named>, has: &[Need]) -> EntryName<'a> {
        let fields = register(of.id()).map_or(&[][..], |place| REGISTERS[place].1);
        EntryName {
            register: of,
            entries: None,
            id: entry.map(|entry| entry.id.as_str()),
            name: entry.map(|entry| entry.name.as_str()),
            has: has.iter().map(|need| need.written(fields)).collect(),
            linked: None,
        }
    }
}

/// The entries that show a stage: the one, or how many they are.
pub fn shown_by<S: Serializer>(by: &Option<Rc<ShownBy>>, serializer: S) -> Result<S::Ok, S::Error> {
    let told = by.as_ref().map(|by| EntryName {
        entries: by.entry.is_none().then_some(by.entries),
        linked: by.linked.as_ref().map(|linked| Box::new(EntryName::new(linked.register, linked.entry.as_ref(), &linked.has))),
        ..EntryName::new(by.register, by.entry.as_ref(), &by.has)
    });
    told.serialize(serializer)
}
