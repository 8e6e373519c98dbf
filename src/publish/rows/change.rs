//! What is read as changes of the plan.

use super::head::{BY_YEAR, Leads};
use super::read::{Blanks, Entry, Fate, Reading};
use crate::plan::{Change, List, Plan, Record, Register, place};

/// The changes that take entries into a register. Only what becomes another is changed.
pub fn changes(plan: &Plan, register: Register, reading: &Reading, entries: &[&Entry], blanks: Blanks) -> Vec<Change> {
    let list = plan.register(register);
    let mut changes = Vec::new();
    for entry in entries {
        match &entry.fate {
            Fate::New => changes.push(Change::Add(register.id().to_owned(), says(&*entry.record))),
            Fate::Change(id) => {
                let Some(known) = list.find(id) else { continue };
                let changer = Changer { at: place(&[register.id(), id]), known, entry, reading, blanks };
                changer.change(&mut changes);
            }
            Fate::Ask | Fate::Out => {}
        }
    }
    changes
}

/// What a new entry says, field by field, with what it holds.
fn says(record: &dyn Record) -> Vec<(String, String)> {
    let mut says = Vec::new();
    if !record.id().is_empty() {
        says.push(("id".to_owned(), record.id().to_owned()));
    }
    for (place, name) in record.names().iter().enumerate() {
        match record.field(place).list() {
            None if record.field(place).is_empty() => {}
            None => says.push(((*name).to_owned(), record.field(place).written())),
            Some(list) => {
                for (number, inner) in list.iter().enumerate() {
                    let field =
                        |place: usize| (format!("{name}/{}/{}", number + 1, inner.names()[place]), inner.field(place).written());
                    says.extend((0..inner.names().len()).map(field));
                }
            }
        }
    }
    says
}

/// Changes an entry that is there.
struct Changer<'a> {
    at: String,
    known: &'a dyn Record,
    entry: &'a Entry,
    reading: &'a Reading,
    blanks: Blanks,
}

impl Changer<'_> {
    fn change(&self, changes: &mut Vec<Change>) {
        for name in self.known.names() {
            let (Some(known), Some(said)) = (self.known.named(name), self.entry.record.named(name)) else { continue };
            match (known.list(), said.list()) {
                (Some(known), Some(said)) => self.list(changes, name, known, said),
                _ if self.is_said(name) => set(changes, &self.at, name, self.known, &*self.entry.record),
                _ => {}
            }
        }
    }

    /// Whether the table says something for a field of the entry, be it that it is empty.
    fn is_said(&self, name: &str) -> bool {
        let column = || self.reading.columns.iter().filter_map(|column| column.target());
        self.entry.given.contains(name)
            || (self.blanks == Blanks::Clear && column().any(|target| target.within.unwrap_or(target.name) == name))
    }

    /// Entries within: amounts under heads of years change those of their years; all others take the places of those that are there.
    fn list(&self, changes: &mut Vec<Change>, name: &str, known: &dyn List, said: &dyn List) {
        if !self.is_said(name) {
            return;
        }
        let at = format!("{}/{name}", self.at);
        let by_year = self.reading.columns.iter().any(|column| matches!(column.leads, Some(Leads::Year(..))));
        let mut left: Vec<&dyn Record> = known.iter().collect();
        for inner in said.iter() {
            let found =
                if name == BY_YEAR && by_year { left.iter().position(|other| is_same_year(*other, inner)) } else { Some(0) };
            match found.filter(|place| *place < left.len()).map(|place| left.remove(place)) {
                Some(known) => {
                    let at = format!("{at}/{}", place(&[known.id()]));
                    let columns = self.reading.columns.iter().filter_map(|column| column.target());
                    let own: Vec<&str> = columns.filter(|target| target.within == Some(name)).map(|target| target.name).collect();
                    let own = if by_year && name == BY_YEAR { vec!["baht"] } else { own };
                    own.iter().for_each(|field| set(changes, &at, field, known, inner));
                }
                None => {
                    let mut says = says(inner);
                    says.retain(|(field, _)| field != "id");
                    changes.push(Change::Add(at.clone(), says));
                }
            }
        }
        if !(by_year && name == BY_YEAR) {
            changes.extend(left.iter().map(|gone| Change::Remove(format!("{at}/{}", place(&[gone.id()])))));
        }
    }
}

/// Whether two amounts are of one year, and of one source where the second names one.
fn is_same_year(known: &dyn Record, said: &dyn Record) -> bool {
    let written = |record: &dyn Record, name: &str| record.named(name).map(|field| field.written()).unwrap_or_default();
    let source = written(said, "source");
    written(known, "year") == written(said, "year") && (source.is_empty() || source == written(known, "source"))
}

/// A field takes over what another record says, where that is something else.
fn set(changes: &mut Vec<Change>, at: &str, name: &str, known: &dyn Record, said: &dyn Record) {
    let written = |record: &dyn Record| record.named(name).map(|field| field.written()).unwrap_or_default();
    let text = written(said);
    if written(known) != text {
        changes.push(Change::Set(format!("{at}/{name}"), text));
    }
}
