//! What the registers of a plan hold, by name: so much a pack must know to say what they show. A test holds this list equal to the
//! plan's own records; this module cannot name them, since the build script compiles it too.

use super::{DIMENSIONS, Dimension};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Words, a number, a day: something or nothing.
    Words,
    /// One or several of these ids.
    Ids(&'static [&'static str]),
    /// Ids of entries of the register that the field is named after, or keys of answers.
    Links,
    /// Entries of their own, with these fields.
    Rows(Fields),
}

/// Fields in their order: the name of each and what it holds.
pub type Fields = &'static [(&'static str, Holds)];

/// The registers in their order, with their fields. An entry is named when its first field says something.
pub const REGISTERS: &[(&str, Fields)] = &[
    ("problems", &[("name", Words), ("detail", Words), ("said_by", Ids(VOICE)), ("source", Words), ("date", Words)]),
    ("projects", PROJECT),
    ("kpis", KPI),
    ("infrastructure", INFRASTRUCTURE),
    ("datasets", DATASET),
    ("exchanges", &[("partner", Words), ("datasets", Links), ("purpose", Words), ("basis", Words), ("start", Words)]),
    ("data_roles", &[("role", Words), ("holder", Words), ("duty", Words)]),
    ("security", SAFEGUARD),
    ("privacy", SAFEGUARD),
    ("tasks", &[("name", Words), ("roles", Rows(&[("sector", Ids(SECTOR)), ("body", Words), ("part", Ids(PART))]))]),
    ("committee", &[("body", Words), ("sector", Ids(SECTOR)), ("seat", Ids(SEAT)), ("order", Words), ("date", Words)]),
    ("events", EVENT),
    ("standing", &[("standing", Ids(STANDING)), ("date", Words), ("note", Words)]),
    ("evidence", EVIDENCE),
];

use Holds::{Ids, Links, Rows, Words};

/// The place of a register, by its name.
pub fn register(name: &str) -> Option<usize> {
    REGISTERS.iter().position(|(known, _)| *known == name)
}

/// The place of a field among others.
pub fn field(fields: Fields, name: &str) -> Option<usize> {
    fields.iter().position(|(known, _)| *known == name)
}

const PROJECT: Fields = &[
    ("name", Words),
    ("dimensions", DIMENSION),
    ("problems", Links),
    ("boundary", Words),
    ("owner", Words),
    ("partners", Rows(&[("sector", Ids(SECTOR)), ("name", Words), ("role", Words)])),
    ("status", Ids(STATUS)),
    ("start", Words),
    ("end", Words),
    ("fiscal_year", Words),
    ("budget_baht", Words),
    ("funding", Rows(&[("year", Words), ("source", Ids(FUNDING)), ("baht", Words)])),
    ("procurement", Words),
    ("upkeep", Rows(&[("year", Words), ("payer", Words), ("repairer", Words), ("baht", Words)])),
    ("data", Words),
    ("datasets", Links),
    ("personal_data", YES_NO),
    ("tracking", YES_NO),
    ("benefit", Words),
    ("planned", Words),
    ("done", Words),
    ("progress_on", Words),
];

const KPI: Fields = &[
    ("name", Words),
    ("unit", Words),
    ("projects", Links),
    ("dimensions", DIMENSION),
    ("baseline", Words),
    ("baseline_year", Words),
    ("target", Words),
    ("target_date", Words),
    ("method", Words),
    ("source", Words),
    ("frequency", Ids(FREQUENCY)),
    ("responsible", Words),
    ("values", Rows(&[("date", Words), ("value", Words)])),
];

const INFRASTRUCTURE: Fields = &[
    ("name", Words),
    ("kind", Ids(&["digital", "transport", "energy", "utilities", "other"])),
    ("existing", Words),
    ("method", Words),
    ("owner", Words),
    ("baht", Words),
    ("year", Words),
    ("status", Ids(STATUS)),
    ("projects", Links),
];

const DATASET: Fields = &[
    ("name", Words),
    ("domain", Ids(&["resources", "infrastructure", "amenities", "safety", "human_capital", "local_economy"])),
    ("owner", Words),
    ("sources", Ids(&["operations", "citizens", "sensors"])),
    ("update", Ids(FREQUENCY)),
    ("format", Words),
    ("sharing", Ids(&["within", "agreed", "open"])),
    ("personal_data", YES_NO),
];

const SAFEGUARD: Fields =
    &[("name", Words), ("covers", Words), ("owner", Words), ("baht", Words), ("due", Words), ("status", Ids(STATUS))];

const EVENT: Fields = &[
    ("name", Words),
    ("date", Words),
    ("groups", Rows(&[("name", Words), ("count", Words)])),
    ("ideas", Words),
    ("taken", Words),
    ("objections", Words),
    ("answers", Words),
];

const EVIDENCE: Fields =
    &[("title", Words), ("date", Words), ("page", Words), ("link", Words), ("file", Words), ("supports", Links)];

const DIMENSION: Holds = Ids(&{
    let mut ids = [""; DIMENSIONS.len()];
    let mut place = 0;
    while place < ids.len() {
        ids[place] = Dimension::id(DIMENSIONS[place]);
        place += 1;
    }
    ids
});
const YES_NO: Holds = Ids(&["yes", "no"]);
const VOICE: &[&str] = &["hearing", "survey", "data", "other"];
const STATUS: &[&str] = &["idea", "studied", "proposed", "approved", "running", "in_use", "stopped"];
const FUNDING: &[&str] = &["provincial", "local", "integrated", "state_enterprise", "private", "public_private", "other"];
const FREQUENCY: &[&str] = &["continuous", "daily", "monthly", "quarterly", "half_yearly", "yearly", "less"];
const SECTOR: &[&str] =
    &["province", "municipality", "depa", "university", "private", "state_enterprise", "citizens", "foreign", "other"];
const PART: &[&str] = &["lead", "support", "none_yet"];
const SEAT: &[&str] = &["chair", "member", "secretary", "adviser"];
const STANDING: &[&str] = &["preparing", "sent", "promotion_zone", "declared", "renewal", "ended"];
