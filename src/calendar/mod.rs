//! What a plan holds over the years: its place on the ladder of the announcement, the days that come, the progress of its projects,
//! and its money by year.

pub mod events;
pub mod ics;
pub mod ladder;
pub mod money;
pub mod progress;
pub mod time;
