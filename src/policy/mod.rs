//! The rules as data: what a pack is, how its text is read and checked, and how packs compile into a [`Rulebook`].
//!
//! This module stands alone (it names nothing else of the crate), because the build script compiles it too:
//! the packs that travel with the product are read and checked by the very code that reads a province's own.

/// A text of this module in both languages, with values filled in. One without Thai or English does not compile.
macro_rules! both {
    ($th:literal, $en:literal $(, $value:expr)* $(,)?) => {
        $crate::policy::Text { th: format!($th $(, $value)*), en: format!($en $(, $value)*) }
    };
}

pub mod aside;
pub mod diagram;
pub mod difference;
pub mod dimension;
pub mod expr;
pub mod gates;
pub mod head;
pub mod pack;
pub mod read;
pub mod registers;
pub mod rulebook;
pub mod shows;
pub mod value;

pub use aside::Aside;
pub use difference::{Difference, Written, difference};
pub use dimension::{DIMENSIONS, Dimension};
pub use expr::{At, Count, Expr};
pub use gates::{Fact, Finding, Kind};
pub use head::{Base, Change, Force, Head};
pub use pack::{
    Actor, Basis, Citation, Clause, ClauseKind, Component, Confidence, DimensionText, Field, Gate, Item, LineOf, NamedOption,
    POINTS, Pack, Question, ReferenceLine, Scale, Source, Stage, Text, Threshold, WEIGHTS,
};
pub use read::{Problem, is_id, read};
pub use rulebook::{Rulebook, Slot};
pub use shows::{Need, Rule, Shows};
pub use value::{Amount, LAST_DAY, Value};
