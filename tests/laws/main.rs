//! The laws of the engine, over random plans. Each stands in the project's design under “semantics that must hold”.

#[path = "../common/mod.rs"]
mod common;

mod answers;
mod calendar;
mod compare;
mod desk;
mod exact;
mod file;
mod gaps;
mod needs;
mod next;
mod path;
mod plain;
mod random;
mod review;
mod rows;
mod scores;
mod sheets;
mod shows;
mod small;
mod suppose;
mod trust;
mod trying;
mod why;
