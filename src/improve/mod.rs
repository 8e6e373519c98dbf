//! What to do about a plan: what is still needed, what is short, the cheapest path, and how two assessments differ.

pub mod effort;
pub mod gaps;
pub mod keyed;
pub mod path;

pub use effort::Efforts;
pub use gaps::{Gap, gaps};
pub use path::{Goal, Path, TooLarge, Wish, path};
