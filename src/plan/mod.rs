//! The plan file: everything a municipality writes, in one file it owns. Its types, and reading and writing it.
//!
//! Fields that every plan has are typed; answers are keyed by question and item id, so a new pack needs no new plan format.
//! Fields that this version does not know are kept in `other` and written back, so that nothing a newer tool wrote is lost.

mod applied;
mod edit;
mod file;
mod json;
mod migrate;

pub use applied::Applied;
pub use edit::{Edit, EvidenceEdit, ProjectEdit};
pub use file::{MAX_BYTES, OpenError, open, save};
pub use json::Unfit;

use crate::date::Date;
use crate::policy::Dimension;
use json::FromJson;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Marks a file as a plan of this product.
pub const FORMAT: &str = "mueang-phrom-plan";

/// The version of the plan format that this code writes.
pub const SCHEMA: u32 = 2;

/// The JSON Schema of the format, for other tools.
pub const JSON_SCHEMA: &str = include_str!("../../schema/plan.schema.json");

/// Fields of an object that this version does not know.
pub type Other = Map<String, Value>;

/// A smart-city development plan as its municipality wrote it, complete or not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// What the officer calls the plan.
    pub title: String,
    /// Marks an example that describes no real city.
    pub fictional: bool,
    pub applicant: Applicant,
    /// The route of clause 11 by which the applicant applies.
    pub route: Option<Route>,
    pub city: City,
    pub zone: Zone,
    pub city_type: Option<CityType>,
    pub goals: String,
    pub objectives: String,
    /// For each dimension decided on: whether the plan applies for it. One that is absent is not decided yet.
    pub dimensions: Applied,
    pub projects: Vec<Project>,
    pub evidence: Vec<Evidence>,
    /// Answers by the id of the question, item or threshold; `id@dimension` where it is asked for each dimension.
    pub answers: BTreeMap<String, Answer>,
    pub other: Other,
}

/// Who applies (clauses 2, 10 (1) and 11).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applicant {
    pub name: String,
    pub kind: Option<ApplicantKind>,
    /// Where the applicant is a local administrative organisation: which type.
    pub local_type: Option<LocalType>,
    pub other: Other,
}

/// Defines an enum whose variants have fixed ids in plan files.
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
                pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// All values, in the order screens show them.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// The id used in plan files and packs.
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.id() == id)
            }
        }

        impl FromJson for $name {
            fn from_json(value: Value, path: &str) -> Result<$name, Unfit> {
                let found = value.as_str().and_then($name::from_id);
                found.ok_or_else(|| Unfit::new(path, &value, [$($id),+].join(", ")))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}

ids! {
    /// What kind of body applies (clauses 2 and 11).
    ApplicantKind {
        GovernmentAgency = "government_agency",
        LocalGovernment = "local_government",
        PublicOrganisation = "public_organisation",
        OtherStateBody = "other_state_body",
        PrivateCompany = "private_company",
        NotJuristic = "not_juristic",
    }
}

ids! {
    /// The type of a local administrative organisation. Cities of different types are never ranked together.
    LocalType {
        CityMunicipality = "city_municipality",
        TownMunicipality = "town_municipality",
        SubdistrictMunicipality = "subdistrict_municipality",
        SubdistrictOrganisation = "subdistrict_organisation",
        ProvincialOrganisation = "provincial_organisation",
        Special = "special",
    }
}

ids! {
    /// The three ways to apply of clause 11.
    Route {
        /// Clause 11 (1): a public body.
        Public = "public",
        /// Clause 11 (2): a public body that invests jointly with a private partner.
        PublicPrivate = "public_private",
        /// Clause 11 (3): a private landholder.
        Private = "private",
    }
}

ids! {
    /// The two types of clause 2, or an outright statement that the plan names none.
    CityType {
        Existing = "existing",
        New = "new",
        Unstated = "none",
    }
}

ids! {
    /// How far a project has come.
    Status {
        Idea = "idea",
        Studied = "studied",
        Proposed = "proposed",
        Approved = "approved",
        Running = "running",
        InUse = "in_use",
        Stopped = "stopped",
    }
}

/// The city the plan is for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct City {
    pub name: String,
    pub province: String,
    pub other: Other,
}

/// The smart-city zone (clause 12 (1)).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Zone {
    /// The boundary in words.
    pub boundary: String,
    /// Residents or users of the zone.
    pub population: Option<u64>,
    pub other: Other,
}

/// An entry of the plan's register of services, activities and projects (clause 12 (4)).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// Unique within the plan.
    pub id: String,
    pub name: String,
    pub dimensions: Vec<Dimension>,
    /// The one unit that is responsible.
    pub owner: String,
    /// Whole baht.
    pub budget_baht: Option<u64>,
    /// The fiscal year it starts in, as a Gregorian year; screens show it in the Buddhist era.
    pub fiscal_year: Option<u16>,
    pub status: Option<Status>,
    pub other: Other,
}

impl Project {
    /// Whether it counts for a dimension. An entry without a name is not a project yet.
    pub fn serves(&self, dimension: Dimension) -> bool {
        !self.name.trim().is_empty() && self.dimensions.contains(&dimension)
    }
}

/// A document that backs answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Unique within the plan.
    pub id: String,
    /// What the document is called. An entry without a title backs nothing yet.
    pub title: String,
    pub date: Option<Date>,
    pub page: String,
    /// A web address (http or https).
    pub link: String,
    /// The name of a file the municipality keeps.
    pub file: String,
    /// The keys of the answers it backs.
    pub supports: Vec<String>,
    pub other: Other,
}

impl Evidence {
    /// Whether it backs answers on a day: a document needs a title, and cannot be younger than the assessment.
    pub fn counts(&self, today: Date) -> bool {
        !self.title.trim().is_empty() && !self.is_dated_after(today)
    }

    /// Whether it bears a date that is still to come.
    pub fn is_dated_after(&self, today: Date) -> bool {
        self.date.is_some_and(|date| date > today)
    }
}

/// What was answered to a question (`choice`), an item (`stage` or `not_applicable`) or a threshold (`outcome`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The id of an option of the question.
    pub choice: Option<String>,
    /// The stage reached, from 0.
    pub stage: Option<u8>,
    /// Why the item does not apply. It counts only with a reason, and only where the pack allows it.
    pub not_applicable: Option<String>,
    pub outcome: Option<Outcome>,
    pub note: String,
    pub other: Other,
}

ids! {
    /// Whether a published outcome threshold is reached.
    Outcome {
        Met = "met",
        NotMet = "not_met",
        NoData = "no_data",
    }
}
