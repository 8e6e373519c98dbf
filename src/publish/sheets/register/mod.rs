//! The registers of the plan: the list of each, and the form of each entry.

mod advice;
pub mod csv;
mod entry;
pub mod field;
mod list;
#[cfg(test)]
mod tests;

pub use advice::whole as review;
pub use field::{Inputs, Money, entry_name};

use super::super::desk::Desk;
use super::super::document::Document;
use crate::plan::Register;
use crate::text::Message;
use crate::text::sheets::registers as m;

/// The sheet of a register: its list, or the entry that the address names.
pub fn register(desk: &Desk<'_>, register: Register) -> Document {
    if desk.sheet.entry.is_empty() { list::list(desk, register) } else { entry::entry(desk, register) }
}

/// What a register is for.
fn lead(register: Register) -> Message {
    match register {
        Register::Problems => m::LEAD_PROBLEMS,
        Register::Projects => m::LEAD_PROJECTS,
        Register::Kpis => m::LEAD_KPIS,
        Register::Infrastructure => m::LEAD_INFRASTRUCTURE,
        _ => m::LEAD_OTHER,
    }
}
