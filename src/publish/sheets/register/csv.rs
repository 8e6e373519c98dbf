//! The entries of a register as a file for spreadsheets.

use crate::plan::{Record, Register};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Button};
use crate::publish::rows::{Words, csv};
use crate::text::sheets::paste as m;
use crate::text::{Message, register_name};

/// A button that saves these entries of a register as CSV; none where there are none.
pub fn csv_button(desk: &Desk<'_>, register: Register, entries: &[&dyn Record]) -> Option<Button> {
    (!entries.is_empty()).then(|| button(desk, register, entries, m::SAVE_CSV))
}

/// A button that saves a table with nothing but the heads of a register, to be filled in.
pub fn heads_button(desk: &Desk<'_>, register: Register) -> Button {
    button(desk, register, &[], m::SAVE_HEADS)
}

fn button(desk: &Desk<'_>, register: Register, entries: &[&dyn Record], label: Message) -> Button {
    let name = desk.style.say(register_name(register));
    Button {
        text: desk.style.say(label),
        primary: false,
        act: Act::Save { file: format!("{name}.csv"), text: csv(&words(desk), register, entries) },
    }
}

/// What cells are read and written by at a desk.
pub fn words<'a>(desk: &Desk<'a>) -> Words<'a> {
    Words { plan: desk.plan, rulebook: desk.rulebook, language: desk.style.language }
}
