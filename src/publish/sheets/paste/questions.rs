//! Rows that are not taken unasked: sums, and names that are there already.

use super::{Pasted, ROW};
use crate::publish::document::{Block, Cell, Control, Row, Target};
use crate::publish::rows::{Entry, Fate, Question, SKIP, TAKE};
use crate::publish::sheets::build::{cell, field, table, text};
use crate::publish::sheets::register::csv::words;
use crate::text::sheets::paste as m;

/// How many rows are shown at once.
const MOST: usize = 100;

impl Pasted<'_> {
    /// The questions, each with its answers; also those that are answered, so that an answer can be changed.
    pub fn questions(&self) -> Vec<Block> {
        let is_open = |entry: &Entry| entry.fate == Fate::Ask || self.choices.rows.contains_key(&entry.rows[0]);
        let asked = |entry: &Entry| {
            let question = entry.asked.clone().filter(|question| is_open(entry) || *question == Question::Nameless)?;
            Some(self.question(entry, &question))
        };
        let rows: Vec<Row> = self.reading.entries.iter().filter_map(asked).take(MOST).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let heads = [m::ROW, m::QUESTION, m::ANSWER].map(|head| self.say(head));
        self.headed(m::QUESTIONS, vec![table(self.say(m::QUESTIONS), heads.to_vec(), rows)])
    }

    fn question(&self, entry: &Entry, question: &Question) -> Row {
        let row = entry.rows[0];
        let number = self.number(row + 1);
        let name = if entry.name.is_empty() { self.shown(row) } else { entry.name.clone() };
        let mut options = vec![(String::new(), self.say(m::TO_ANSWER))];
        let asked = match question {
            Question::Total => self.say(m::ASK_TOTAL),
            Question::Bare => self.say(m::ASK_BARE),
            Question::Nameless => self.say(m::ASK_NAMELESS),
            Question::Twice(before) => self.fill(m::ASK_TWICE, &[&(before + 1).to_string()]),
            Question::Same(ids) => {
                options.extend(ids.iter().filter_map(|id| self.change(id)));
                self.say(m::ASK_SAME)
            }
        };
        if *question != Question::Nameless {
            options.push((TAKE.to_owned(), self.say(m::AS_NEW)));
        }
        options.push((SKIP.to_owned(), self.say(m::AS_NOTHING)));
        let value = self.choices.rows.get(&row).cloned().unwrap_or_default();
        let answer = field(&format!("{ROW}{}", row + 1), format!("{name}: {asked}"), Control::Choice { value, options });
        Row { head: vec![text(number), text(name)], cells: vec![cell(asked), Cell::Field(Target::Address, answer)] }
    }

    /// The answer that changes an entry of the plan.
    fn change(&self, id: &str) -> Option<(String, String)> {
        let entry = self.desk.plan.register(self.register).find(id)?;
        Some((id.to_owned(), self.fill(m::AS_CHANGE, &[&words(self.desk).name(entry), id])))
    }

    /// The first cell of a row that says something.
    fn shown(&self, row: usize) -> String {
        self.table.rows[row].iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default().to_owned()
    }
}
