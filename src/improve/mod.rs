//! What to do about a plan: what is still needed, what is short, the cheapest path, and how two assessments differ.

mod family;
mod needs;
mod next;

pub use needs::{Need, Needs, needs};
pub use next::{Ask, Next, next};
