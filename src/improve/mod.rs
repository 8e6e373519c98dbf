//! What to do about a plan: what is still needed, what is short, the cheapest path, and how two assessments differ.

pub mod compare;
pub mod effort;
mod family;
pub mod gaps;
pub mod keyed;
mod needs;
mod next;
pub mod path;
mod share;
mod suppose;
mod supposed;

pub use compare::{Comparison, compare};
pub use effort::Efforts;
pub use gaps::{Gap, gaps};
pub use needs::{Need, Needs, cheapest, needs};
pub use next::{Ask, Next, next};
pub use path::{Goal, Path, TooLarge, Wish, path};
pub use share::{share_at_most, share_now};
pub use suppose::{Asked, suppose};
pub use supposed::Supposed;
