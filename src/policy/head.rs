//! What a pack says of itself: who issued it, from when it holds, and what it was made from.

use super::Text;
use serde::{Deserialize, Serialize};

/// Who issued the pack, when, and whether it is official. Days are ISO dates, which compare as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    pub id: String,
    pub version: String,
    pub official: bool,
    pub issued: String,
    /// From when it holds; where the text does not say, from the day it was issued.
    #[serde(default)]
    pub in_force: String,
    /// From when it no longer holds.
    #[serde(default)]
    pub superseded: Option<String>,
    /// What holds instead.
    #[serde(default)]
    pub superseded_by: Option<Text>,
    /// Rules that are only supposed: nothing real may rest on them.
    #[serde(default)]
    pub hypothetical: bool,
    /// The pack it was made from.
    #[serde(default)]
    pub base: Option<Base>,
    /// Who changed the base, and when; what was changed stands in the pack's list of changes.
    #[serde(default)]
    pub changed_by: String,
    #[serde(default)]
    pub changed_on: String,
    pub title: Text,
    pub issuer: Text,
    pub note: Text,
}

/// The pack that another was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    pub id: String,
    pub version: String,
}

/// One difference between a pack and its base, in the words of [`super::Difference`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Section and id, such as `item C1.1`.
    pub entry: String,
    pub field: String,
    /// As the base has it; absent where the base has nothing there.
    #[serde(default)]
    pub from: Option<String>,
    #[serde(default)]
    pub to: Option<String>,
}

/// Whether a pack holds on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    NotYet,
    Holds,
    NoLonger,
}

impl Head {
    /// Whether the pack holds on a day, given as an ISO date.
    pub fn force(&self, day: &str) -> Force {
        if day < self.in_force.as_str() {
            Force::NotYet
        } else if self.superseded.as_deref().is_some_and(|end| end <= day) {
            Force::NoLonger
        } else {
            Force::Holds
        }
    }

    /// Its texts, in a fixed order.
    pub fn texts(&mut self) -> impl Iterator<Item = &mut Text> {
        [&mut self.title, &mut self.issuer, &mut self.note].into_iter().chain(&mut self.superseded_by)
    }
}
