//! How an assessment names parts of a pack in JSON: by their ids.

use super::StageAnswer;
use crate::policy::{Base, Component, Gate, Head, Item, NamedOption, Question, Threshold};
use serde::{Serialize, Serializer};

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
