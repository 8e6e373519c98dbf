//! What the registers of a plan show: which answers they give, and which stages they propose.

mod read;

pub use read::read;

use super::{Facts, StageAnswer, view};
use crate::plan::{InfrastructureKind, List, Plan, Record, Register, Sharing};
use crate::policy::{Dimension, Field, Item, Need, Rulebook};
use serde::Serialize;
use std::rc::Rc;

/// Entries of a register that answer a question with yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    pub register: Register,
    /// How many; never none.
    pub entries: usize,
}

/// The register that a field of the gates reads, where it reads one.
pub fn register_of(field: Field) -> Option<Register> {
    match field {
        Field::Datasets => Some(Register::Datasets),
        Field::Exchanges => Some(Register::Exchanges),
        Field::Security => Some(Register::Security),
        Field::Privacy => Some(Register::Privacy),
        Field::DigitalInfrastructure => Some(Register::Infrastructure),
        Field::ApplicantKind
        | Field::Route
        | Field::Zone
        | Field::Goals
        | Field::Objectives
        | Field::CityType
        | Field::Dimensions
        | Field::Projects => None,
    }
}

/// The entries that answer a question of the gates; `None` where the registers show nothing. An entry without a name is none yet.
pub fn held(plan: &Plan, field: Field) -> Option<Held> {
    let register = register_of(field)?;
    let held = |register, entries| (entries > 0).then_some(Held { register, entries });
    let named = held(register, entries(plan.register(register)).count());
    match field {
        // A dataset that others may use is data that are used.
        Field::Exchanges => named.or_else(|| {
            let shared = |sharing| matches!(sharing, Some(Sharing::Agreed | Sharing::Open));
            let used = plan.datasets.iter().filter(|dataset| dataset.is_named() && shared(dataset.sharing));
            held(Register::Datasets, used.count())
        }),
        Field::DigitalInfrastructure => {
            let digital = |kind| kind == Some(InfrastructureKind::Digital);
            held(register, plan.infrastructure.iter().filter(|entry| entry.is_named() && digital(entry.kind)).count())
        }
        _ => named,
    }
}

/// The stage of a slot that the registers show. It is a proposal, and counts for nothing by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The highest stage shown; 0 where none is.
    pub stage: u8,
    /// The next stage that registers in use could show and do not.
    pub next: Option<u8>,
    /// By what the stage is shown.
    pub by: Option<Rc<ShownBy>>,
}

/// The entries that show a stage, and what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownBy {
    pub register: Register,
    /// How many: one, or where every entry has to say it, all that count.
    pub entries: usize,
    /// The one; `None` where it is all of them.
    pub entry: Option<Named>,
    /// What it says. Of several ways to say it, the one that the entry has.
    pub has: Vec<Need>,
    /// What an entry of another register says that is linked with it.
    pub linked: Option<LinkedBy>,
}

/// The same of another register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedBy {
    pub register: Register,
    pub entry: Option<Named>,
    pub has: Vec<Need>,
}

/// An entry: its id, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub id: String,
    pub name: String,
}

/// How the stage that the registers show stands to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Against {
    /// The registers show more than is answered.
    Proposed,
    /// The answer is what the registers show, or what they cannot show.
    Agreed,
    /// The answer claims a stage that registers in use could show and do not.
    Above,
}

/// What the registers show of an item, beside its answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShownStage<'r> {
    pub key: &'r str,
    #[serde(rename = "id", serialize_with = "view::item")]
    pub item: &'r Item,
    pub dimension: Option<Dimension>,
    /// 0 where the registers show none.
    pub stage: u8,
    #[serde(serialize_with = "view::stage")]
    pub answer: StageAnswer,
    pub against: Against,
    #[serde(serialize_with = "view::shown_by")]
    pub by: Option<Rc<ShownBy>>,
}

impl Shown {
    /// How it stands to an answer; nothing where neither says anything of the other.
    pub fn against(&self, answer: StageAnswer) -> Option<Against> {
        match answer {
            StageAnswer::LeftOut => None,
            StageAnswer::Open => (self.stage > 0).then_some(Against::Proposed),
            StageAnswer::Stage(stage) if stage < self.stage => Some(Against::Proposed),
            StageAnswer::Stage(stage) if self.next.is_some_and(|next| next <= stage) => Some(Against::Above),
            StageAnswer::Stage(_) => (self.stage > 0).then_some(Against::Agreed),
        }
    }
}

/// What the registers show of the items that count, in the rulebook's order.
pub fn stages<'r>(rulebook: &'r Rulebook, facts: &Facts) -> Vec<ShownStage<'r>> {
    let counts = |dimension: Option<Dimension>| dimension.is_none_or(|one| facts.applied(rulebook, one) == Some(true));
    let blocks = rulebook.blocks.iter().filter(|block| counts(block.dimension));
    let slots = blocks.flat_map(|block| block.slots.clone().map(|slot| (slot, block.dimension)));
    slots
        .filter_map(|(place, dimension)| {
            let (slot, shown, answer) = (&rulebook.slots[place], &facts.shown[place], facts.stages[place]);
            let against = shown.against(answer)?;
            let (stage, by) = (shown.stage, shown.by.clone());
            Some(ShownStage { key: &slot.key, item: rulebook.item(slot), dimension, stage, answer, against, by })
        })
        .collect()
}

/// The entries with a name.
fn entries(list: &dyn List) -> impl Iterator<Item = &dyn Record> {
    list.iter().filter(|entry| entry.is_named())
}
