//! What to do about a plan: what is still needed, what is short, the cheapest path, and how two assessments differ.

pub mod effort;
mod family;
pub mod gaps;
pub mod keyed;
mod needs;
mod next;
pub mod path;

pub use effort::Efforts;
pub use gaps::{Gap, gaps};
pub use needs::{Need, Needs, cheapest, needs};
pub use next::{Ask, Next, next};
pub use path::{Goal, Path, TooLarge, Wish, path};
