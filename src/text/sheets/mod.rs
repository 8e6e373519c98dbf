//! The texts of the sheets, a file for each topic.

pub mod common;
pub mod compare;
pub mod data;
pub mod gaps;
pub mod hypothetical;
pub mod kpi_chart;
pub mod money;
pub mod needs;
pub mod packs;
pub mod paste;
pub mod path;
pub mod people;
pub mod registers;
pub mod review;
pub mod rulebook;
pub mod shows;
pub mod standing;
pub mod trust;
pub mod what_if;
pub mod why;
