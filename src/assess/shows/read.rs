//! Reading the rules of a rubric in the registers of a plan: each rule once, whatever the dimension.

use super::{LinkedBy, Named, Shown, ShownBy, entries};
use crate::plan::{List, Plan, Record, Register};
use crate::policy::shows::{By, Linked};
use crate::policy::{Dimension, Need, Rule, Rulebook};
use std::rc::Rc;

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
    /// The ids that link, in order: of the entries themselves, or of those that they name.
    ids: Vec<&'a str>,
}

impl<'a> Others<'a> {
    fn new(plan: &'a Plan, linked: &'a Linked) -> Others<'a> {
        let list = list(plan, linked.register);
        let fitting: Vec<&dyn Record> = entries(list).filter(|entry| meets(*entry, &linked.has)).collect();
        let mut ids: Vec<&str> = Vec::new();
        for entry in &fitting {
            match linked.by {
                By::Theirs(field) => ids.extend(entry.field(field).links().iter().map(String::as_str)),
                By::Ours(_) => ids.push(entry.id()),
            }
        }
        ids.sort_unstable();
        Others { linked, in_use: entries(list).next().is_some(), ids, fitting }
    }

    /// Whether one of them is linked with the entry.
    fn link(&self, entry: &dyn Record) -> bool {
        let known = |id: &str| self.ids.binary_search(&id).is_ok();
        match self.linked.by {
            By::Theirs(_) => known(entry.id()),
            By::Ours(field) => entry.field(field).links().iter().any(|id| known(id)),
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

fn named(entry: &dyn Record) -> Named {
    Named { id: entry.id().to_owned(), name: entry.field(0).written().trim().to_owned() }
}

fn meets(entry: &dyn Record, needs: &[Need]) -> bool {
    needs.iter().all(|need| met(entry, need))
}

fn met(entry: &dyn Record, need: &Need) -> bool {
    match need {
        Need::Says(field) => !entry.field(*field).is_empty(),
        Need::Among(field, ids) => ids.iter().any(|id| is(entry, *field, id)),
        Need::Row(field, needs) => entry.field(*field).list().is_some_and(|rows| rows.iter().any(|row| meets(row, needs))),
        Need::Either(needs) => needs.iter().any(|need| met(entry, need)),
    }
}

/// A need as an entry that meets it does: of several ways the first that it has, of several ids those that it says.
fn narrowed(entry: &dyn Record, need: &Need) -> Need {
    match need {
        Need::Either(needs) => narrowed(entry, needs.iter().find(|need| met(entry, need)).expect("the entry meets it")),
        Need::Among(field, ids) => Need::Among(*field, ids.iter().filter(|id| is(entry, *field, id)).cloned().collect()),
        Need::Says(_) | Need::Row(..) => need.clone(),
    }
}

/// Whether a field says an id, alone or among others.
fn is(entry: &dyn Record, field: usize, id: &str) -> bool {
    let field = entry.field(field);
    field.holds(id) || field.written() == id
}
