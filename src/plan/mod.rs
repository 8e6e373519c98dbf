//! The plan file: everything a municipality writes, in one file it owns. Its types, and reading and writing it.
//!
//! Fields that every plan has are typed; answers are keyed by question and item id, so a new pack needs no new plan format.
//! Fields that this version does not know are kept in `other` and written back, so that nothing a newer tool wrote is lost.

mod applied;
mod change;
mod choices;
mod edit;
mod file;
mod json;
mod migrate;
mod place;
mod record;
mod registers;
mod value;
mod written;

pub use applied::Applied;
pub use change::Change;
pub use choices::{
    ApplicantKind, CityType, DataDomain, DataSource, Frequency, FundingSource, InfrastructureKind, LocalType, Outcome, Part,
    Route, Seat, Sector, Sharing, Standing, Status, Voice,
};
pub use edit::Edit;
pub use file::{MAX_BYTES, OpenError, open, save};
pub use json::Unfit;
pub use place::{SetError, place};
pub use record::{Entries, Entry, List, Other, Record};
pub use registers::{
    DataRole, Dataset, Event, Evidence, Exchange, Funding, Group, Infrastructure, Kpi, Measured, Member, Partner, Problem,
    Project, Role, Safeguard, StandingStep, Task, Upkeep,
};
pub use value::{Baht, Count, FieldValue, Id, Links, Measure, Misfit, Percent, Shape, Year};

use std::collections::BTreeMap;

/// Marks a file as a plan of this product.
pub const FORMAT: &str = "mueang-phrom-plan";

/// The version of the plan format that this code writes.
pub const SCHEMA: u32 = 3;

/// The JSON Schema of the format, for other tools.
pub const JSON_SCHEMA: &str = include_str!("../../schema/plan.schema.json");

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
    /// The city's problems, the gravest first.
    pub problems: Entries<Problem>,
    pub projects: Entries<Project>,
    pub kpis: Entries<Kpi>,
    pub infrastructure: Entries<Infrastructure>,
    pub datasets: Entries<Dataset>,
    pub exchanges: Entries<Exchange>,
    pub data_roles: Entries<DataRole>,
    /// Measures of cybersecurity.
    pub security: Entries<Safeguard>,
    /// Measures of personal-data protection.
    pub privacy: Entries<Safeguard>,
    pub tasks: Entries<Task>,
    pub committee: Entries<Member>,
    pub events: Entries<Event>,
    /// The steps taken on the ladder of the announcement.
    pub standing: Entries<StandingStep>,
    pub evidence: Entries<Evidence>,
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

/// Defines the registers: the lists of a plan, each under its name in the file.
macro_rules! registers {
    ($($register:ident = $id:literal in $field:ident),+ $(,)?) => {
        choices::ids! {
            /// A register of a plan.
            Register { $($register = $id),+ }
        }

        impl Plan {
            /// The entries of a register.
            pub fn register(&self, register: Register) -> &dyn List {
                match register { $(Register::$register => &self.$field),+ }
            }

            /// The same, to be changed.
            pub fn register_mut(&mut self, register: Register) -> &mut dyn List {
                match register { $(Register::$register => &mut self.$field),+ }
            }
        }
    };
}

registers! {
    Problems = "problems" in problems,
    Projects = "projects" in projects,
    Kpis = "kpis" in kpis,
    Infrastructure = "infrastructure" in infrastructure,
    Datasets = "datasets" in datasets,
    Exchanges = "exchanges" in exchanges,
    DataRoles = "data_roles" in data_roles,
    Security = "security" in security,
    Privacy = "privacy" in privacy,
    Tasks = "tasks" in tasks,
    Committee = "committee" in committee,
    Events = "events" in events,
    Standing = "standing" in standing,
    Evidence = "evidence" in evidence,
}
