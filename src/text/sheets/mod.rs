//! The texts of the sheets, a file for each topic.

pub mod common;
pub mod compare;
pub mod gaps;
pub mod hypothetical;
pub mod needs;
pub mod packs;
pub mod path;
pub mod registers;
pub mod rulebook;
pub mod shows;
pub mod trust;
pub mod what_if;
pub mod why;
