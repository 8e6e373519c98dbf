//! What to do about a plan: what is still needed, what is short, the cheapest path, and how two assessments differ.

mod share;

pub use share::{share_at_most, share_now};
