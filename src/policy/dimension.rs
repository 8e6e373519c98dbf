//! The seven dimensions of clause 2, in its order.

use serde::{Deserialize, Serialize};

/// One of the seven dimensions of smart-city development that clause 2 of the announcement defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    Environment,
    Economy,
    Mobility,
    Energy,
    People,
    Living,
    Governance,
}

/// All seven, in the order of clause 2.
pub const DIMENSIONS: [Dimension; 7] = [
    Dimension::Environment,
    Dimension::Economy,
    Dimension::Mobility,
    Dimension::Energy,
    Dimension::People,
    Dimension::Living,
    Dimension::Governance,
];

impl Dimension {
    /// The id used in packs and plan files.
    pub const fn id(self) -> &'static str {
        match self {
            Dimension::Environment => "environment",
            Dimension::Economy => "economy",
            Dimension::Mobility => "mobility",
            Dimension::Energy => "energy",
            Dimension::People => "people",
            Dimension::Living => "living",
            Dimension::Governance => "governance",
        }
    }

    /// The dimension with this id.
    pub fn from_id(id: &str) -> Option<Dimension> {
        DIMENSIONS.into_iter().find(|dimension| dimension.id() == id)
    }

    /// Its place in [`DIMENSIONS`].
    pub fn index(self) -> usize {
        self as usize
    }
}
