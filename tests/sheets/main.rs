//! The sheets on the fictional plans: kept whole as plain text in both languages, and what holds of every one of them.

#[path = "../common/mod.rs"]
mod common;

mod every;
mod golden;
mod path;
mod rulebook;
mod shown;
