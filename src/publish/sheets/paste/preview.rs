//! What would go into the plan, as it was understood.

use super::Pasted;
use crate::plan::Shape;
use crate::publish::document::{Block, Cell, Mark, Part, Row, Tone};
use crate::publish::rows::{Entry, Fate};
use crate::publish::sheets::build::{cell, say, table, text};
use crate::publish::sheets::register::field::{Inputs, Money};
use crate::text::sheets::{paste as m, registers};

/// How many entries are shown.
const MOST: usize = 100;
/// How much of a text is shown, in letters.
const SHOWN: usize = 60;

impl Pasted<'_> {
    pub fn preview(&self) -> Vec<Block> {
        let entries = &self.reading.entries;
        if entries.is_empty() {
            return Vec::new();
        }
        let inputs = Inputs { desk: self.desk, money: Money::of(self.desk) };
        let blank = self.desk.plan.register(self.register).blank();
        // Of the first field the row says the name.
        let names: Vec<&str> =
            blank.names()[1..].iter().copied().filter(|name| entries.iter().any(|entry| entry.given.contains(name))).collect();
        let mut heads = [m::ROW, m::BECOMES].map(|head| self.say(head)).to_vec();
        heads.extend(names.iter().map(|name| {
            let shape = blank.named(name).map_or(Shape::Text, |field| field.shape());
            inputs.label(registers::field_text(self.register.id(), name).label, shape)
        }));
        let rows = entries.iter().take(MOST).map(|entry| self.entry(&inputs, entry, &names)).collect();
        let mut blocks = Vec::new();
        if entries.len() > MOST {
            blocks.push(say(Tone::Hint, self.fill(m::PREVIEW_SOME, &[&self.number(MOST)])));
        }
        blocks.push(table(self.say(m::PREVIEW), heads, rows));
        self.headed(m::PREVIEW, blocks)
    }

    fn entry(&self, inputs: &Inputs<'_>, entry: &Entry, names: &[&str]) -> Row {
        let mut cells = vec![Cell::Parts(vec![self.becomes(entry)])];
        cells.extend(names.iter().map(|name| {
            let field = entry.record.named(name).filter(|_| entry.given.contains(name));
            let words = field.map(|field| inputs.words(name, field)).unwrap_or_default();
            match field.map(|field| field.shape()) {
                Some(Shape::Baht | Shape::Count | Shape::Percent | Shape::Measure | Shape::Rows) => Cell::Number(words),
                _ if words.chars().count() > SHOWN => cell(words.chars().take(SHOWN).chain(['…']).collect::<String>()),
                _ => cell(words),
            }
        }));
        Row { head: vec![text(self.number(entry.rows[0] + 1)), text(entry.name.clone())], cells }
    }

    fn becomes(&self, entry: &Entry) -> Part {
        match &entry.fate {
            Fate::Out => text(self.say(m::BECOMES_NOTHING)),
            _ if !entry.problems.is_empty() => Part::Mark(Mark::NotMet, self.say(m::BECOMES_WRONG)),
            Fate::Ask => Part::Mark(Mark::NotShown, self.say(m::BECOMES_ASKED)),
            Fate::New => Part::Mark(Mark::Met, self.say(m::BECOMES_NEW)),
            Fate::Change(id) => Part::Mark(Mark::Met, self.fill(m::BECOMES_CHANGED, &[id])),
        }
    }
}
