//! A register as a table for other programs.

use crate::plan::{Record, Register};
use crate::publish::desk::Desk;
use crate::publish::document::Button;

/// The button that saves these entries of a register as a table.
pub fn csv_button(_desk: &Desk<'_>, _register: Register, _entries: &[&dyn Record]) -> Option<Button> {
    None
}
