//! What leaves the product for people to read: pure, from an assessment alone.

pub mod desk;
pub mod document;
mod explain;
pub mod markup;
mod plain;
mod sheets;

pub use explain::explain;
pub use plain::plain;
pub use sheets::sheet;
