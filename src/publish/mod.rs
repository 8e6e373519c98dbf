//! What leaves the product for people to read: pure, from an assessment alone.

pub mod desk;
pub mod document;
mod explain;
pub mod markup;
mod sheets;

pub use explain::explain;
