//! The sheets: pages made as data from the plan, its assessment and the settings in the address.

mod build;
mod cite;
mod compare;
mod difference;
mod gaps;
mod hypothetical;
mod needs;
mod packs;
mod paste;
mod path;
mod register;
mod rulebook;
mod rules;
mod steps;
mod trust;
mod what_if;
mod why;

use super::desk::Desk;
use super::document::Document;
use crate::route::Topic;

/// The sheet that the desk's address asks for.
pub fn sheet(desk: &Desk<'_>) -> Document {
    match desk.sheet.topic {
        Topic::Register(register) => register::register(desk, register),
        Topic::Data | Topic::People | Topic::Money => desk.document(Vec::new()),
        Topic::Paste => paste::paste(desk),
        Topic::Why => why::why(desk),
        Topic::Needs => needs::needs(desk),
        Topic::Gaps => gaps::gaps(desk),
        Topic::Path => path::path(desk),
        Topic::WhatIf => what_if::what_if(desk),
        Topic::Compare => compare::compare(desk),
        Topic::Trust => trust::trust(desk),
        Topic::Rulebook => rulebook::rulebook(desk),
        Topic::Packs => packs::packs(desk),
        Topic::Hypothetical => hypothetical::hypothetical(desk),
    }
}
