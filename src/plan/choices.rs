//! What can be chosen in a plan: enums whose variants have fixed ids in plan files.

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
                $crate::plan::Id::id(self)
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<$name> {
                $crate::plan::Id::from_id(id)
            }
        }

        impl $crate::plan::Id for $name {
            const IDS: &'static [&'static str] = &[$($id),+];

            fn id(self) -> &'static str {
                Self::IDS[self as usize]
            }

            fn from_id(id: &str) -> Option<$name> {
                Self::IDS.iter().position(|known| *known == id).map(|place| Self::ALL[place])
            }
        }

        impl $crate::plan::json::FromJson for $name {
            fn from_json(value: serde_json::Value, path: &str) -> Result<$name, $crate::plan::Unfit> {
                let found = value.as_str().and_then($name::from_id);
                found.ok_or_else(|| $crate::plan::Unfit::new(path, &value, [$($id),+].join(", ")))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}
pub(super) use ids;

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
    /// Whether a published outcome threshold is reached.
    Outcome {
        Met = "met",
        NotMet = "not_met",
        NoData = "no_data",
    }
}

ids! {
    /// How far a project or a piece of infrastructure has come.
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

ids! {
    /// Who or what named a problem.
    Voice {
        Hearing = "hearing",
        Survey = "survey",
        Data = "data",
        Other = "other",
    }
}

ids! {
    /// The sectors of the role board (study of 2563, chapter 5 and the role tables of its cases).
    Sector {
        Province = "province",
        Municipality = "municipality",
        Depa = "depa",
        University = "university",
        Private = "private",
        StateEnterprise = "state_enterprise",
        Citizens = "citizens",
        Foreign = "foreign",
        Other = "other",
    }
}

ids! {
    /// Where money comes from (study of 2563, L1481-1491, and joint investment of clause 11 (2)).
    FundingSource {
        Provincial = "provincial",
        Local = "local",
        Integrated = "integrated",
        StateEnterprise = "state_enterprise",
        Private = "private",
        PublicPrivate = "public_private",
        Other = "other",
    }
}

ids! {
    /// How often something is measured or brought up to date.
    Frequency {
        Continuous = "continuous",
        Daily = "daily",
        Monthly = "monthly",
        Quarterly = "quarterly",
        HalfYearly = "half_yearly",
        Yearly = "yearly",
        Less = "less",
    }
}

ids! {
    /// The six domains of city data (study of 2563, L2209-2221).
    DataDomain {
        Resources = "resources",
        Infrastructure = "infrastructure",
        Amenities = "amenities",
        Safety = "safety",
        HumanCapital = "human_capital",
        LocalEconomy = "local_economy",
    }
}

ids! {
    /// Where data come from (study of 2563, L411-415).
    DataSource {
        Operations = "operations",
        Citizens = "citizens",
        Sensors = "sensors",
    }
}

ids! {
    /// Who may use a dataset.
    Sharing {
        Within = "within",
        Agreed = "agreed",
        Open = "open",
    }
}

ids! {
    /// The kinds of infrastructure of clause 12 (2); digital is compulsory.
    InfrastructureKind {
        Digital = "digital",
        Transport = "transport",
        Energy = "energy",
        Utilities = "utilities",
        Other = "other",
    }
}

ids! {
    /// What part someone takes in a task. That there is none yet is a value too.
    Part {
        Lead = "lead",
        Support = "support",
        NoneYet = "none_yet",
    }
}

ids! {
    /// A place on the committee.
    Seat {
        Chair = "chair",
        Member = "member",
        Secretary = "secretary",
        Adviser = "adviser",
    }
}

ids! {
    /// Where a city is on the ladder from the first draft to the end of the emblem (clauses 4-8, 13-16).
    Standing {
        Preparing = "preparing",
        Sent = "sent",
        PromotionZone = "promotion_zone",
        Declared = "declared",
        Renewal = "renewal",
        Ended = "ended",
    }
}
