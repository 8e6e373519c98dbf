//! What to do about a plan: what is still needed, what is short, the cheapest path, and how two assessments differ.

pub mod compare;
mod share;
mod suppose;

pub use compare::{Comparison, compare};
pub use share::{share_at_most, share_now};
pub use suppose::{Asked, suppose};
