//! The sheets on the fictional plans: kept whole as plain text in both languages, and what holds of every one of them.

#[path = "../common/mod.rs"]
mod common;

mod boards;
mod every;
mod golden;
mod paste;
mod path;
mod review;
mod rulebook;
mod shown;
mod years;
