//! What the registers of a plan show: which answers they give, and which stages they propose.

use super::{Facts, StageAnswer, view};
use crate::plan::{InfrastructureKind, List, Plan, Record, Register, Sharing};
use crate::policy::shows::{By, Linked};
use crate::policy::{Dimension, Field, Item, Need, Rule, Rulebook};
use serde::Serialize;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Entries of a register that answer a question with yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    pub register: Register,
    /// How many; never none.
    pub entries: usize,
}

/// The entries that answer a question of the gates; `None` where the registers show nothing. An entry without a name is none yet.
pub fn held(plan: &Plan, field: Field) -> Option<Held> {
    let named = |register: Register| (register, entries(plan.register(register)).count());
    let (register, entries) = match field {
        Field::Datasets => named(Register::Datasets),
        Field::Security => named(Register::Security),
        Field::Privacy => named(Register::Privacy),
        Field::Exchanges => match named(Register::Exchanges) {
            (_, 0) => {
                let shared = |sharing| matches!(sharing, Some(Sharing::Agreed | Sharing::Open));
                let used = plan.datasets.iter().filter(|dataset| is_named(*dataset) && shared(dataset.sharing));
                (Register::Datasets, used.count())
            }
            partners => partners,
        },
        Field::DigitalInfrastructure => {
            let digital = |kind| kind == Some(InfrastructureKind::Digital);
            let found = plan.infrastructure.iter().filter(|entry| is_named(*entry) && digital(entry.kind));
            (Register::Infrastructure, found.count())
        }
        Field::ApplicantKind
        | Field::Route
        | Field::Zone
        | Field::Goals
        | Field::Objectives
        | Field::CityType
        | Field::Dimensions
        | Field::Projects => return None,
    };
    (entries > 0).then_some(Held { register, entries })
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

/// What the registers of a plan show of each slot.
pub fn read(rulebook: &Rulebook, plan: &Plan) -> Vec<Shown> {
    let mut shown = vec![Shown::default(); rulebook.slots.len()];
    let readers: Vec<Vec<Reader<'_>>> =
        rulebook.shows.iter().map(|rules| rules.iter().map(|rule| Reader::new(plan, rule)).collect()).collect();
    for block in &rulebook.blocks {
        for slot in block.slots.clone() {
            shown[slot] = of_slot(&readers[rulebook.slots[slot].item], block.dimension);
        }
    }
    shown
}

/// Stage by stage, as far as the registers show each of them.
fn of_slot(rules: &[Reader<'_>], dimension: Option<Dimension>) -> Shown {
    let mut shown = Shown::default();
    for same in rules.chunk_by(|one, other| one.rule.stage == other.rule.stage) {
        let stage = same[0].rule.stage;
        match same.iter().find_map(|reader| reader.by(dimension)) {
            Some(by) => shown = Shown { stage, next: None, by: Some(Rc::new(by)) },
            None => {
                shown.next = same.iter().any(|reader| reader.in_use).then_some(stage);
                break;
            }
        }
    }
    shown
}

/// A rule, read in a plan.
struct Reader<'a> {
    rule: &'a Rule,
    plan: &'a Plan,
    /// Whether each of its registers has a named entry: else the plan is not written there, and nothing can be held against it.
    in_use: bool,
    /// The entries that count, and whether each has what the rule asks for.
    entries: Vec<(&'a dyn Record, bool)>,
}

impl<'a> Reader<'a> {
    fn new(plan: &'a Plan, rule: &'a Rule) -> Reader<'a> {
        let list = list(plan, rule.register);
        let linked = rule.linked.as_ref().map(|linked| Others::new(plan, linked));
        let in_use = entries(list).next().is_some() && linked.as_ref().is_none_or(|others| others.in_use);
        let counting = entries(list).filter(|entry| meets(*entry, &rule.of));
        let has = |entry: &dyn Record| meets(entry, &rule.has) && linked.as_ref().is_none_or(|others| others.link(entry));
        Reader { rule, plan, in_use, entries: counting.map(|entry| (entry, has(entry))).collect() }
    }

    /// By what the rule holds, for one dimension where it is asked of each.
    fn by(&self, dimension: Option<Dimension>) -> Option<ShownBy> {
        let rule = self.rule;
        let serves = |entry: &dyn Record| match (rule.dimensions, dimension) {
            (Some(field), Some(dimension)) => entry.field(field).holds(dimension.id()),
            _ => true,
        };
        let mut counting = self.entries.iter().filter(|(entry, _)| serves(*entry));
        let register = Register::ALL[rule.register];
        if rule.every {
            let entries = counting.clone().count();
            let all = entries > 0 && counting.all(|(_, has)| *has);
            let linked = rule.linked.as_ref().map(|linked| LinkedBy {
                register: Register::ALL[linked.register],
                entry: None,
                has: linked.has.clone(),
            });
            return all.then(|| ShownBy { register, entries, entry: None, has: rule.has.clone(), linked });
        }
        let (entry, _) = *counting.find(|(_, has)| *has)?;
        let has = rule.has.iter().map(|need| narrowed(entry, need)).collect();
        let linked = rule.linked.as_ref().map(|linked| Others::new(self.plan, linked).linked_by(entry));
        Some(ShownBy { register, entries: 1, entry: Some(named(entry)), has, linked })
    }
}

/// The entries of another register that have what a rule asks of them.
struct Others<'a> {
    linked: &'a Linked,
    in_use: bool,
    fitting: Vec<&'a dyn Record>,
    /// The ids that link: of the entries themselves, or of those that they name.
    ids: BTreeSet<&'a str>,
}

impl<'a> Others<'a> {
    fn new(plan: &'a Plan, linked: &'a Linked) -> Others<'a> {
        let list = list(plan, linked.register);
        let fitting: Vec<&dyn Record> = entries(list).filter(|entry| meets(*entry, &linked.has)).collect();
        let ids = fitting.iter().flat_map(|entry| match linked.by {
            By::Theirs(field) => entry.field(field).links().iter().map(String::as_str).collect(),
            By::Ours(_) => vec![entry.id()],
        });
        Others { linked, in_use: entries(list).next().is_some(), ids: ids.collect(), fitting }
    }

    /// Whether one of them is linked with the entry.
    fn link(&self, entry: &dyn Record) -> bool {
        match self.linked.by {
            By::Theirs(_) => self.ids.contains(entry.id()),
            By::Ours(field) => entry.field(field).links().iter().any(|id| self.ids.contains(id.as_str())),
        }
    }

    /// The first of them that is linked with the entry.
    fn linked_by(&self, entry: &dyn Record) -> LinkedBy {
        let links = |other: &&&dyn Record| match self.linked.by {
            By::Theirs(field) => other.field(field).holds(entry.id()),
            By::Ours(field) => entry.field(field).holds(other.id()),
        };
        let other = *self.fitting.iter().find(links).expect("the rule holds by one of them");
        let has = self.linked.has.iter().map(|need| narrowed(other, need)).collect();
        LinkedBy { register: Register::ALL[self.linked.register], entry: Some(named(other)), has }
    }
}

/// A register by its place in the list of the packs' reader, which is the plan's own.
fn list(plan: &Plan, register: usize) -> &dyn List {
    plan.register(Register::ALL[register])
}

/// The entries with a name.
fn entries(list: &dyn List) -> impl Iterator<Item = &dyn Record> {
    list.iter().filter(|entry| is_named(*entry))
}

fn is_named(entry: &dyn Record) -> bool {
    !entry.field(0).is_empty()
}

fn named(entry: &dyn Record) -> Named {
    Named { id: entry.id().to_owned(), name: entry.field(0).written().trim().to_owned() }
}

fn meets(entry: &dyn Record, needs: &[Need]) -> bool {
    needs.iter().all(|need| met(entry, need))
}

fn met(entry: &dyn Record, need: &Need) -> bool {
    match need {
        Need::Says(field) => !entry.field(*field).is_empty(),
        Need::Among(field, ids) => {
            let field = entry.field(*field);
            let written = field.written();
            ids.iter().any(|id| written == *id || field.holds(id))
        }
        Need::Row(field, needs) => entry.field(*field).list().is_some_and(|rows| rows.iter().any(|row| meets(row, needs))),
        Need::Either(needs) => needs.iter().any(|need| met(entry, need)),
    }
}

/// A need as an entry that meets it does: of several ways the first that it has.
fn narrowed(entry: &dyn Record, need: &Need) -> Need {
    match need {
        Need::Either(needs) => needs.iter().find(|need| met(entry, need)).map_or_else(|| need.clone(), |way| narrowed(entry, way)),
        need => need.clone(),
    }
}
