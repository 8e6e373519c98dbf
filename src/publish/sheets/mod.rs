//! The sheets: pages made as data from the plan, its assessment and the settings in the address.

mod boards;
mod build;
mod cite;
mod compare;
mod data;
mod difference;
mod gaps;
mod hypothetical;
mod infrastructure;
mod kpi_chart;
mod money;
mod needs;
mod packs;
mod paged;
mod paste;
mod path;
mod people;
mod register;
mod rulebook;
mod rules;
mod standing;
mod steps;
mod trust;
mod what_if;
mod why;

use super::desk::Desk;
use super::document::Document;
use crate::plan::Register;
use crate::route::Topic;

/// The sheet that the desk's address asks for.
pub fn sheet(desk: &Desk<'_>) -> Document {
    match desk.sheet.topic {
        Topic::Register(Register::Standing) if desk.sheet.entry.is_empty() => standing::standing(desk),
        Topic::Register(register) => register::register(desk, register),
        Topic::Data => data::data(desk),
        Topic::People => people::people(desk),
        Topic::Money => money::money(desk),
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
