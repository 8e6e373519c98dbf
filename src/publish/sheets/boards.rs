//! What the boards share: pages that show several registers together, with the clauses that they answer.

use super::build::{cell, heading, link, row, say, table};
use super::register::{Inputs, Money, entry_name};
use crate::assess::GateResult;
use crate::plan::{Record, Register};
use crate::policy::{Clause, Rulebook};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Part, Row, Tone};
use crate::route::{Sheet, Topic};
use crate::text::register_name;
use crate::text::sheets::registers as m;

/// A paragraph of a clause of the announcement, as one cites it: `Paragraph(12, 3)` is clause 12 (3). Under other rules nothing may
/// stand there.
#[derive(Clone, Copy)]
pub struct Paragraph(pub u8, pub u8);

impl Paragraph {
    fn id(self) -> String {
        format!("{}.{}", self.0, self.1)
    }

    pub fn clause(self, rulebook: &Rulebook) -> Option<&Clause> {
        rulebook.law.clauses.iter().find(|clause| clause.id == self.id())
    }

    /// Its conditions, as the assessment found them.
    pub fn gates<'a>(self, desk: &Desk<'a>) -> Vec<&'a GateResult<'a>> {
        desk.assessment.eligibility.gates.iter().filter(|result| result.clause == self.id()).collect()
    }

    /// The keys of the answers to its questions.
    pub fn keys(self, rulebook: &Rulebook) -> Vec<&str> {
        let facts = rulebook.gates.facts.iter().filter(|fact| rulebook.question(fact).clause == self.id());
        facts.map(|fact| fact.key.as_str()).collect()
    }
}

/// An entry by its name, as a link to its form.
pub fn entry_link(desk: &Desk<'_>, register: Register, entry: &dyn Record) -> Part {
    link(&Sheet::at(Topic::Register(register), entry.id()), entry_name(entry, desk.style))
}

/// Buttons to add to a register and to see all of it.
pub fn ways(desk: &Desk<'_>, register: Register) -> Block {
    let (style, name) = (desk.style, desk.style.say(register_name(register)));
    let to = Sheet::new(Topic::Register(register)).address();
    let add = Act::Add { list: register.id().to_owned(), says: Vec::new(), to: to.clone() };
    Block::Buttons(vec![
        Button { text: style.fill(m::ADD_TO, &[&name]), primary: false, act: add },
        Button { text: style.fill(m::WHOLE_REGISTER, &[&name]), primary: false, act: Act::Go(to) },
    ])
}

/// What the field of a name says in an entry, as it is read.
pub fn words(desk: &Desk<'_>, entry: &dyn Record, name: &str) -> String {
    let inputs = Inputs { desk, money: Money::of(desk) };
    entry.named(name).map(|field| inputs.words(name, field)).unwrap_or_default()
}

/// What an option of a field is called.
pub fn option(desk: &Desk<'_>, field: &str, id: &str) -> String {
    desk.style.say(m::option(field, id))
}

/// What the fields of these names are called in a register.
pub fn heads(desk: &Desk<'_>, register: Register, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| desk.style.say(m::field_text(register.id(), name).label)).collect()
}

/// A register under its name: a row for each entry, with the fields of these names, the first as a link; what `mark` adds stands
/// behind the last.
pub fn section(desk: &Desk<'_>, register: Register, names: &[&str], mark: impl Fn(&dyn Record) -> Option<Part>) -> Vec<Block> {
    let name = desk.style.say(register_name(register));
    let mut blocks = vec![heading(name.clone())];
    let list = desk.plan.register(register);
    if list.is_empty() {
        blocks.push(say(Tone::Hint, desk.style.say(m::NO_ENTRY)));
    } else {
        let row_of = |entry: &dyn Record| -> Row {
            let mut cells: Vec<Cell> = names[1..].iter().map(|name| cell(words(desk, entry, name))).collect();
            if let (Some(Cell::Parts(parts)), Some(mark)) = (cells.last_mut(), mark(entry)) {
                parts.push(mark);
            }
            row(vec![entry_link(desk, register, entry)], cells)
        };
        blocks.push(table(name, heads(desk, register, names), list.iter().map(row_of).collect()));
    }
    blocks.push(ways(desk, register));
    blocks
}
