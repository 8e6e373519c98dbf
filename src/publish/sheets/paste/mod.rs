//! Rows pasted into a register: what is read, what does not fit, and what would become of the plan.

mod columns;
mod preview;
mod problems;
mod questions;

use super::build::{field, heading, link, list, say};
use super::register::csv::{csv_button, heads_button, words};
use crate::plan::{Change, Record, Register, Shape};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Control, Document, Field, Form, ListKind, Opens, PASTED, Target, Tone};
use crate::publish::rows::{
    Blanks, Choices, Entry, Fate, Head, Known, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Reading, Same, Table, Unread, Why, changes, read,
};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{paste as m, registers};
use crate::text::{Message, register_name};
use std::collections::{BTreeMap, BTreeSet};

/// The settings of the sheet: the row of the heads, rows of a known name, empty cells; and of each column and row.
const HEAD: &str = "head";
const SAME: &str = "same";
const BLANKS: &str = "blanks";
const COLUMN: &str = "column";
const ROW: &str = "row";

/// What the page is made from.
struct Pasted<'a> {
    desk: &'a Desk<'a>,
    register: Register,
    table: Table,
    choices: Choices,
    reading: Reading,
    /// What cells can name, for each column in which one names what is not known.
    known: BTreeMap<usize, (Known, &'static str, Shape)>,
}

pub fn paste(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let Some(register) = Register::from_id(&desk.sheet.entry) else { return choose(desk) };
    let mut blocks = vec![say(Tone::Lead, style.say(m::LEAD)), input(desk)];
    let entries: Vec<&dyn Record> = desk.plan.register(register).iter().collect();
    let open = Button { text: style.say(m::OPEN_CSV), primary: false, act: Act::Open(Opens::Rows) };
    let mut buttons = vec![open, heads_button(desk, register)];
    buttons.extend(csv_button(desk, register, &entries));
    blocks.push(Block::Buttons(buttons));
    if !desk.pasted.trim().is_empty() {
        match Table::read(desk.pasted) {
            Ok(table) => blocks.extend(shown(desk, register, table)),
            Err(unread) => blocks.push(say(Tone::Problem, refusal(desk, unread))),
        }
    }
    let title = format!("{}: {}", desk.document(Vec::new()).title, desk.style.say(register_name(register)));
    Document { title, ..desk.document(blocks) }
}

/// The registers to choose from.
fn choose(desk: &Desk<'_>) -> Document {
    let links = Register::ALL.iter().map(|register| {
        super::build::entry(vec![link(&Sheet::at(Topic::Paste, register.id()), desk.style.say(register_name(*register)))])
    });
    desk.document(vec![say(Tone::Lead, desk.style.say(m::CHOOSE)), list(ListKind::Plain, links.collect())])
}

fn input(desk: &Desk<'_>) -> Block {
    let style = desk.style;
    let control = Control::Text { value: desk.pasted.to_owned(), long: true };
    let hint = style.fill(m::PASTED_HINT, &[&style.number(MAX_ROWS as u64), &MAX_COLUMNS.to_string()]);
    let field = Field { hint, ..field(PASTED, style.say(m::PASTED), control) };
    Block::Form(Form { legend: String::new(), target: Target::Pasted, fields: vec![field] })
}

fn refusal(desk: &Desk<'_>, unread: Unread) -> String {
    let style = desk.style;
    match unread {
        Unread::Long => style.fill(m::TOO_LONG, &[&(MAX_BYTES / 1_000_000).to_string()]),
        Unread::Large => style.fill(m::TOO_LARGE, &[&style.number(MAX_ROWS as u64), &MAX_COLUMNS.to_string()]),
        Unread::Encoding => style.say(m::ENCODING),
    }
}

/// What the reader chose, as the address says it. Rows and columns are counted from 1 there.
fn choices(sheet: &Sheet) -> Choices {
    let place = |name: &str, kind: &str| name.strip_prefix(kind)?.parse::<usize>().ok()?.checked_sub(1);
    let numbered = |kind: &str| {
        let settings = sheet.settings.iter();
        settings.filter_map(|(name, value)| Some((place(name, kind)?, value.clone()))).collect()
    };
    Choices {
        head: match sheet.setting(HEAD) {
            Some("none") => Head::None,
            Some(row) => place(row, "").map_or(Head::Found, Head::Row),
            None => Head::Found,
        },
        same: match sheet.setting(SAME) {
            Some("change") => Same::Change,
            Some("new") => Same::New,
            _ => Same::Asked,
        },
        blanks: if sheet.setting(BLANKS) == Some("clear") { Blanks::Clear } else { Blanks::Keep },
        columns: numbered(COLUMN),
        rows: numbered(ROW),
    }
}

/// Everything that is said of a table.
fn shown(desk: &Desk<'_>, register: Register, table: Table) -> Vec<Block> {
    let choices = choices(desk.sheet);
    let reading = read(&words(desk), register, &table, &choices);
    let mut known = BTreeMap::new();
    for problem in reading.entries.iter().flat_map(|entry| &entry.problems) {
        let target = reading.columns.get(problem.column).and_then(|column| column.target());
        if let (Why::Unknown(_), Some(target)) = (&problem.why, target) {
            let of = || (Known::of(&words(desk), target.name, target.shape), target.name, target.shape);
            known.entry(problem.column).or_insert_with(of);
        }
    }
    let pasted = Pasted { desk, register, table, choices, reading, known };
    let mut blocks = pasted.summary();
    blocks.extend(pasted.problems());
    blocks.extend(pasted.questions());
    blocks.extend(pasted.settings());
    blocks.push(pasted.columns());
    blocks.extend(pasted.preview());
    blocks
}

impl Entry {
    /// Whether it can be taken in as it is.
    fn is_ready(&self) -> bool {
        self.problems.is_empty() && matches!(self.fate, Fate::New | Fate::Change(_))
    }
}

impl Pasted<'_> {
    fn say(&self, message: Message) -> String {
        self.desk.style.say(message)
    }

    fn fill(&self, message: Message, values: &[&str]) -> String {
        self.desk.style.fill(message, values)
    }

    /// A count as text.
    fn number(&self, number: usize) -> String {
        self.desk.style.number(number as u64)
    }

    fn ready(&self) -> Vec<&Entry> {
        self.reading.entries.iter().filter(|entry| entry.is_ready()).collect()
    }

    /// How much was read, what is not known, and the buttons that take it in.
    fn summary(&self) -> Vec<Block> {
        let entries = &self.reading.entries;
        let mut blocks = Vec::new();
        if !self.reading.named {
            let first = self.desk.plan.register(self.register).blank().names()[0];
            let label = self.say(registers::field_text(self.register.id(), first).label);
            blocks.push(say(Tone::Problem, self.fill(m::NO_NAMES, &[&label])));
        } else if entries.is_empty() {
            blocks.push(say(Tone::Problem, self.say(m::NO_ROWS)));
        } else {
            let count = |is: &dyn Fn(&Entry) -> bool| self.number(entries.iter().filter(|entry| is(entry)).count());
            let values = [
                self.number(entries.len()),
                count(&|entry| entry.is_ready() && entry.fate == Fate::New),
                count(&|entry| entry.is_ready() && entry.fate != Fate::New),
                count(&|entry| !entry.problems.is_empty() && entry.fate != Fate::Out),
                count(&|entry| entry.problems.is_empty() && entry.fate == Fate::Ask),
                count(&|entry| entry.fate == Fate::Out),
            ];
            blocks.push(say(Tone::Big, self.fill(m::READ, &values.each_ref().map(String::as_str))));
        }
        let unknown = self.reading.columns.iter().filter(|column| column.leads.is_none() && !column.head.is_empty());
        let unknown: Vec<String> = unknown.map(|column| format!("“{}”", column.head)).collect();
        if !unknown.is_empty() {
            blocks.push(say(Tone::Note, self.fill(m::UNKNOWN_COLUMNS, &[&unknown.join(", ")])));
        }
        blocks.extend(self.take());
        blocks
    }

    /// The button that takes in what is ready: all of it as one change.
    fn take(&self) -> Vec<Block> {
        let ready = self.ready();
        let made = changes(self.desk.plan, self.register, &self.reading, &ready, self.choices.blanks);
        let left: Vec<&Entry> =
            self.reading.entries.iter().filter(|entry| !entry.is_ready() && entry.fate != Fate::Out).collect();
        match (ready.len(), left.len()) {
            (0, _) => Vec::new(),
            (_, 0) if made.is_empty() => vec![say(Tone::Good, self.say(m::NOTHING_NEW))],
            (all, 0) => {
                let to = Sheet::new(Topic::Register(self.register)).address();
                let button = self.button(self.fill(m::TAKE_ALL, &[&self.number(all)]), true, made, String::new(), to);
                vec![say(Tone::Good, self.say(m::ALL_READY)), button]
            }
            (some, stay) => {
                let words = self.fill(m::TAKE_READY, &[&self.number(some), &self.number(stay)]);
                let from = self.reading.head.map_or(0, |head| head + 1 + usize::from(self.reading.two));
                let rows: BTreeSet<usize> = left.iter().flat_map(|entry| entry.rows.iter().copied()).collect();
                let text = self.table.text(|row| row < from || rows.contains(&row));
                // What was chosen for rows goes by their numbers, which are others now.
                let settings = self.desk.sheet.settings.iter().filter(|(name, _)| !name.starts_with(ROW)).cloned();
                let to = Sheet { settings: settings.collect(), ..self.desk.sheet.clone() }.address();
                vec![self.button(words, false, made, text, to)]
            }
        }
    }

    fn button(&self, text: String, primary: bool, changes: Vec<Change>, left: String, to: String) -> Block {
        Block::Buttons(vec![Button { text, primary, act: Act::Take { changes, left, to } }])
    }

    /// How rows are taken in, where entries are there already.
    fn settings(&self) -> Option<Block> {
        if self.desk.plan.register(self.register).is_empty() {
            return None;
        }
        let choice = |name: &str, label: Message, options: &[(&str, Message)]| {
            let value = self.desk.sheet.setting(name).unwrap_or_default().to_owned();
            let options = options.iter().map(|(value, label)| ((*value).to_owned(), self.say(*label))).collect();
            field(name, self.say(label), Control::Choice { value, options })
        };
        let same = [("", m::SAME_ASK), ("change", m::SAME_CHANGE), ("new", m::SAME_NEW)];
        let blanks = [("", m::BLANKS_KEEP), ("clear", m::BLANKS_CLEAR)];
        let fields = vec![choice(SAME, m::SAME, &same), choice(BLANKS, m::BLANKS, &blanks)];
        Some(Block::Form(Form { legend: self.say(m::SETTINGS), target: Target::Address, fields }))
    }

    /// A heading over blocks, where there are any.
    fn headed(&self, title: Message, mut blocks: Vec<Block>) -> Vec<Block> {
        if !blocks.is_empty() {
            blocks.insert(0, heading(self.say(title)));
        }
        blocks
    }
}
