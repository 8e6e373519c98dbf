//! What is to be said of a register, or of one of its entries.

use crate::plan::Register;
use crate::publish::desk::Desk;
use crate::publish::document::Block;

pub fn advice(_desk: &Desk<'_>, _register: Register, _id: Option<&str>) -> Vec<Block> {
    Vec::new()
}
