//! The cells that do not fit, each to be put right where it stands.

use super::Pasted;
use crate::plan::{Change, Register, Shape};
use crate::publish::document::{Act, Block, Button, Cell, Control, Mark, Part, Row, Target, Tone};
use crate::publish::rows::{Fate, Problem, Why};
use crate::publish::sheets::build::{field, say, table, text};
use crate::publish::sheets::register::field::fits;
use crate::text::register_name;
use crate::text::sheets::paste as m;
use std::collections::{BTreeMap, BTreeSet};

/// How many cells are shown at once, and how many of the names that fit.
const MOST: usize = 100;
const NAMES: usize = 12;

impl Pasted<'_> {
    /// The cells that do not fit; and those that were put right, so that none is moved away while the next is written.
    pub fn problems(&self) -> Vec<Block> {
        let wrong = self.reading.entries.iter().filter(|entry| entry.fate != Fate::Out).flat_map(|entry| &entry.problems);
        let mut cells: BTreeMap<(usize, usize), Option<&Problem>> = BTreeMap::new();
        for (name, _) in self.desk.corrected {
            let Some((row, column)) = name.split_once(':') else { continue };
            if let (Ok(row), Ok(column)) = (row.parse::<usize>(), column.parse::<usize>()) {
                cells.insert((row.saturating_sub(1), column.saturating_sub(1)), None);
            }
        }
        for problem in wrong {
            cells.insert((problem.row, problem.column), Some(problem));
        }
        if cells.is_empty() {
            return Vec::new();
        }
        let rows = cells.iter().take(MOST).map(|((row, column), problem)| self.problem(*row, *column, *problem)).collect();
        let heads = [m::ROW, m::COLUMN, m::SAYS].map(|head| self.say(head));
        let mut blocks = self.add_linked();
        blocks.push(say(Tone::Hint, self.say(m::PROBLEMS_HINT)));
        blocks.push(table(self.say(m::PROBLEMS), heads.to_vec(), rows));
        if cells.len() > MOST {
            blocks.push(say(Tone::Hint, self.fill(m::MORE, &[&self.number(cells.len() - MOST)])));
        }
        self.headed(m::PROBLEMS, blocks)
    }

    fn problem(&self, row: usize, column: usize, problem: Option<&Problem>) -> Row {
        let number = self.number(row + 1);
        let entry = self.reading.entries.iter().find(|entry| entry.rows.contains(&row));
        let head = self.head(column);
        let label = self.fill(m::CELL, &[&number, &head]);
        let control = Control::Text { value: self.table.cell(row, column).to_owned(), long: false };
        let input = crate::publish::document::Field {
            problem: problem.map(|problem| self.why(problem)).unwrap_or_default(),
            ..field(&format!("{}:{}", row + 1, column + 1), label, control)
        };
        let right = problem.is_none().then(|| Part::Mark(Mark::Met, self.say(m::RIGHT_NOW)));
        Row {
            head: vec![text(number), text(entry.map_or("", |entry| entry.name.as_str()))],
            cells: vec![Cell::Parts([text(head)].into_iter().chain(right).collect()), Cell::Field(Target::Pasted, input)],
        }
    }

    /// The head of a column; its number where it has none.
    pub fn head(&self, column: usize) -> String {
        let head = self.reading.columns.get(column).map_or("", |column| column.head.as_str());
        if head.is_empty() { self.number(column + 1) } else { head.to_owned() }
    }

    /// What is wrong with a cell, and what fits.
    fn why(&self, problem: &Problem) -> String {
        match &problem.why {
            Why::NoName => self.say(m::NO_NAME),
            Why::Misfit(Shape::Date) => self.say(m::FITS_A_DATE),
            Why::Misfit(shape) => self.say(fits(*shape)),
            Why::Differs(row) => self.fill(m::DIFFERS, &[&(row + 1).to_string(), self.table.cell(*row, problem.column).trim()]),
            Why::Unknown(name) => self.unknown(problem.column, name),
        }
    }

    fn unknown(&self, column: usize, name: &str) -> String {
        let Some((known, field, shape)) = self.known.get(&column) else { return String::new() };
        let alike = known.called(name);
        if let Some(id) = alike.first() {
            return self.fill(m::FITS_ID, &[name, &known.written(id)]);
        }
        let names: Vec<&str> = known.ids.iter().take(NAMES).map(|(_, name)| name.as_str()).collect();
        let more = known.ids.len().saturating_sub(NAMES);
        let names = names.join(", ");
        let names = if more > 0 { self.fill(m::AND_MORE, &[&names, &self.number(more)]) } else { names };
        match Register::from_id(field).filter(|_| *shape == Shape::Links) {
            None => self.fill(m::FITS_ONE, &[name, &names]),
            Some(register) if names.is_empty() => {
                self.fill(m::FITS_NO_LINK, &[name, &self.desk.style.say(register_name(register))])
            }
            Some(register) => self.fill(m::FITS_LINK, &[name, &self.desk.style.say(register_name(register)), &names]),
        }
    }

    /// Buttons that add what the rows name and no register has: the officer's table comes before the list of problems.
    fn add_linked(&self) -> Vec<Block> {
        let mut missing: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for problem in self.reading.entries.iter().flat_map(|entry| &entry.problems) {
            let Why::Unknown(name) = &problem.why else { continue };
            let Some((known, field, Shape::Links)) = self.known.get(&problem.column) else { continue };
            if known.called(name).is_empty() {
                missing.entry(field).or_default().insert(name);
            }
        }
        let button = |(field, names): (&str, BTreeSet<&str>)| {
            let register = Register::from_id(field)?;
            let first = self.desk.plan.register(register).blank().names()[0];
            let add = |name: &&str| Change::Add(field.to_owned(), vec![(first.to_owned(), (*name).to_owned())]);
            let listed = names.iter().copied().take(NAMES).collect::<Vec<_>>().join(", ");
            let listed = if names.len() > NAMES { format!("{listed} …") } else { listed };
            let values = [&self.number(names.len()), &self.desk.style.say(register_name(register)), &listed];
            let words = self.fill(m::ADD_LINKED, &values.map(String::as_str));
            Some(Button { text: words, primary: false, act: Act::Change(names.iter().map(add).collect()) })
        };
        let buttons: Vec<Button> = missing.into_iter().filter_map(button).collect();
        if buttons.is_empty() { Vec::new() } else { vec![say(Tone::Note, self.say(m::MISSING)), Block::Buttons(buttons)] }
    }
}
