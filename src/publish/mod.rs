//! What leaves the product for people to read: pure, from an assessment alone.

mod explain;

pub use explain::explain;
