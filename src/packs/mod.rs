//! Packs as texts: which may be put in force and where, copies that a province changes, and rules that are only supposed.
//!
//! Nothing here is needed for the first screen, which rests on packs that were compiled before.

pub mod draft;
pub mod edit;
pub mod suppose;

use crate::builtin;
use crate::policy::{Pack, Problem, read};
use std::fmt;

/// Where a pack is to be put in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// For one run, by whoever named the file.
    CommandLine,
    /// On a device, where its results are seen by people who did not choose it.
    Page,
}

/// Why a pack cannot be put in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    Broken(Vec<Problem>),
    Refused(Refusal),
}

/// Why a pack that is in order is not put in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Its rules are only supposed.
    Hypothetical,
    /// It goes by the name of a built-in pack, and is not that pack: results would name the wrong one.
    NotTheBuiltIn,
    /// It brings conditions of eligibility; on a page these come with the product alone.
    Conditions,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::Hypothetical => {
                "the pack is hypothetical, so no result may rest on it; see what it would change with `whatif --pack`"
            }
            Refusal::NotTheBuiltIn => {
                "the pack goes by the id of a built-in pack, but differs from it; \
                 give it an id of its own and official = false, or hypothetical = true and a base"
            }
            Refusal::Conditions => {
                "the pack holds conditions of eligibility, which come with the product alone; \
                 mark it hypothetical to see what they would change"
            }
        })
    }
}

/// Reads a pack that is to be put in force.
///
/// # Errors
/// What is wrong with it, or why it is refused although nothing is.
pub fn usable(text: &str, place: Place) -> Result<Pack, Unusable> {
    let pack = read(text).map_err(Unusable::Broken)?;
    match refusal(&pack, place) {
        None => Ok(pack),
        Some(refusal) => Err(Unusable::Refused(refusal)),
    }
}

/// Why a pack that is in order is not put in force, if so.
pub fn refusal(pack: &Pack, place: Place) -> Option<Refusal> {
    if pack.head.hypothetical {
        return Some(Refusal::Hypothetical);
    }
    if place == Place::Page && !pack.gates.is_empty() {
        return Some(Refusal::Conditions);
    }
    let poses = builtin::text(&pack.head.id).is_some_and(|text| poses(pack, text));
    poses.then_some(Refusal::NotTheBuiltIn)
}

/// Whether a pack goes by the name of the built-in one of this text and is not it. An older or newer version may differ, but not
/// where it calls itself official.
fn poses(pack: &Pack, text: &str) -> bool {
    let mut known = read(text).expect("the build checked this pack");
    let as_such = pack.head.official || pack.head.version == known.head.version;
    known.head.version.clone_from(&pack.head.version);
    as_such && *pack != known
}
