//! The plan file: everything a municipality writes, in one file it owns. Its types, and reading and writing it.
//!
//! Fields that every plan has are typed; answers are keyed by question and item id, so a new pack needs no new plan format.
//! Fields that this version does not know are kept in `other` and written back, so that nothing a newer tool wrote is lost.

mod file;
mod migrate;
#[cfg(not(target_arch = "wasm32"))]
mod schema;

pub use file::{MAX_BYTES, OpenError, open, save};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;

use crate::date::Date;
use crate::policy::Dimension;
#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Marks a file as a plan of this product.
pub const FORMAT: &str = "mueang-phrom-plan";

/// The version of the plan format that this code writes.
pub const SCHEMA: u32 = 2;

/// Fields of an object that this version does not know.
pub type Other = Map<String, Value>;

/// A smart-city development plan as its municipality wrote it, complete or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub struct Plan {
    /// Always `mueang-phrom-plan`.
    pub format: String,
    /// The version of this format.
    pub schema: u32,
    /// What the officer calls the plan.
    #[serde(default)]
    pub title: String,
    /// Marks an example that describes no real city.
    #[serde(default, skip_serializing_if = "is_false")]
    pub fictional: bool,
    #[serde(default)]
    pub applicant: Applicant,
    /// The route of clause 11 by which the applicant applies.
    #[serde(default)]
    pub route: Option<Route>,
    #[serde(default)]
    pub city: City,
    #[serde(default)]
    pub zone: Zone,
    #[serde(default)]
    pub city_type: Option<CityType>,
    #[serde(default)]
    pub goals: String,
    #[serde(default)]
    pub objectives: String,
    /// For each dimension decided on: whether the plan applies for it. One that is absent is not decided yet.
    #[serde(default)]
    pub dimensions: BTreeMap<Dimension, bool>,
    #[serde(default)]
    pub projects: Vec<Project>,
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// Answers by the id of the question, item or threshold; `id@dimension` where it is asked for each dimension.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    #[serde(flatten)]
    pub other: Other,
}

impl Default for Plan {
    fn default() -> Plan {
        Plan {
            format: FORMAT.into(),
            schema: SCHEMA,
            title: String::new(),
            fictional: false,
            applicant: Applicant::default(),
            route: None,
            city: City::default(),
            zone: Zone::default(),
            city_type: None,
            goals: String::new(),
            objectives: String::new(),
            dimensions: BTreeMap::new(),
            projects: Vec::new(),
            evidence: Vec::new(),
            answers: BTreeMap::new(),
            other: Map::new(),
        }
    }
}

/// Who applies (clauses 2, 10 (1) and 11).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub struct Applicant {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub kind: Option<ApplicantKind>,
    /// Where the applicant is a local administrative organisation: which type.
    #[serde(default)]
    pub local_type: Option<LocalType>,
    #[serde(flatten)]
    pub other: Other,
}

/// Defines an enum whose variants have fixed ids in plan files.
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $id)] $variant),+ }

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
    /// The two types of clause 2.
    CityType {
        Existing = "existing",
        New = "new",
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub struct City {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub province: String,
    #[serde(flatten)]
    pub other: Other,
}

/// The smart-city zone (clause 12 (1)).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub struct Zone {
    /// The boundary in words.
    #[serde(default)]
    pub boundary: String,
    /// Residents or users of the zone.
    #[serde(default)]
    pub population: Option<u64>,
    #[serde(flatten)]
    pub other: Other,
}

/// An entry of the plan's register of services, activities and projects (clause 12 (4)).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub struct Project {
    /// Unique within the plan.
    pub id: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub dimensions: BTreeSet<Dimension>,
    /// The one unit that is responsible.
    #[serde(default)]
    pub owner: String,
    /// Whole baht.
    #[serde(default)]
    pub budget_baht: Option<u64>,
    /// The fiscal year it starts in, as a Gregorian year; screens show it in the Buddhist era.
    #[serde(default)]
    pub fiscal_year: Option<u16>,
    #[serde(default)]
    pub status: Option<Status>,
    #[serde(flatten)]
    pub other: Other,
}

/// A document that backs answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub struct Evidence {
    /// Unique within the plan.
    pub id: String,
    /// What the document is called. An entry without a title backs nothing yet.
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<String>", extend("format" = "date")))]
    pub date: Option<Date>,
    #[serde(default)]
    pub page: String,
    /// A web address (http or https).
    #[serde(default)]
    pub link: String,
    /// The name of a file the municipality keeps.
    #[serde(default)]
    pub file: String,
    /// The keys of the answers it backs.
    #[serde(default)]
    pub supports: BTreeSet<String>,
    #[serde(flatten)]
    pub other: Other,
}

/// What was answered to a question (`choice`), an item (`stage` or `not_applicable`) or a threshold (`outcome`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub struct Answer {
    /// The id of an option of the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
    /// The stage reached, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<u8>,
    /// Why the item does not apply. It counts only with a reason, and only where the pack allows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_applicable: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(flatten)]
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

fn is_false(value: &bool) -> bool {
    !value
}
