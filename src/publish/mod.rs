//! What people read: pure, from an assessment and what is worked out from it.

pub mod desk;
pub mod document;
mod explain;
pub mod markup;
mod plain;
pub mod rows;
mod sheets;

pub use explain::explain;
pub use plain::plain;
pub use sheets::sheet;
