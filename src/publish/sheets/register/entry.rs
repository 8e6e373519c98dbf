//! The form of one entry: its fields in groups, the entries it holds as rows of tables, and what is linked with it.

use super::advice::advice;
use super::field::{Inputs, Money, entry_name};
use super::hints::{pooled, privacy, sum_of_years};
use super::layout::groups;
use super::view::folded;
use crate::plan::{Change, List, Project, Record, Register, Shape, place};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Control, Document, Field, Form, Row, Table, Target, Tone};
use crate::publish::sheets::build::{bullets, cell, field, heading, link, paragraph, say, subheading, text};
use crate::publish::sheets::kpi_chart::kpi_chart;
use crate::route::{Page, Sheet, Topic};
use crate::text::page_name;
use crate::text::sheets::registers as m;

/// From how many on what a field can be linked with is searched; and so many are shown beside those it is linked with.
const MANY: usize = 24;
/// What the setting begins with of what is searched for among the entries of a register.
const FIND: &str = "find:";

pub fn entry(desk: &Desk<'_>, register: Register) -> Document {
    let style = desk.style;
    let inputs = Inputs { desk, money: Money::of(desk) };
    let list = desk.plan.register(register);
    let Some(at) = list.place(&desk.sheet.entry) else {
        let buttons = Block::Buttons(vec![back(&inputs, register)]);
        return desk.document(vec![say(Tone::Problem, style.say(m::NOT_THERE)), buttons]);
    };
    let entry = list.get(at);
    let form = Entry { inputs: &inputs, register, entry, at: place(&[register.id(), entry.id()]) };
    let mut blocks = advice(desk, register, Some(entry.id()));
    blocks.push(way(&inputs, register, list, at));
    let number = |count: usize| style.number(count as u64);
    blocks.push(say(Tone::Hint, style.fill(m::ENTRY_OF, &[&number(at + 1), &number(list.len())])));
    if has_money(entry) {
        let fields = vec![inputs.money.choice(style)];
        blocks.push(Block::Form(Form { legend: String::new(), target: Target::Address, fields }));
    }
    match groups(register) {
        [] => blocks.extend(form.fields(entry.names())),
        groups => {
            for (name, fields) in groups {
                blocks.push(heading(style.say(*name)));
                blocks.extend(form.fields(fields));
            }
        }
    }
    blocks.extend(
        desk.plan.kpis.iter().find(|kpi| register == Register::Kpis && kpi.id == entry.id()).and_then(|kpi| kpi_chart(desk, kpi)),
    );
    blocks.extend(form.linked());
    let remove = Button { text: style.say(m::REMOVE), primary: false, act: Act::Change(vec![Change::Remove(form.at.clone())]) };
    blocks.push(Block::Buttons(vec![back(&inputs, register), remove]));
    let title = entry_name(entry, style);
    Document { title, ..desk.document(blocks) }
}

/// The way back to the list.
fn back(inputs: &Inputs<'_>, register: Register) -> Button {
    let list = Sheet::new(Topic::Register(register));
    let name = page_name(inputs.desk.rulebook, &Page::Sheet(list.clone()), inputs.desk.style);
    let to = inputs.money.kept(list).address();
    Button { text: inputs.desk.style.fill(m::BACK_TO, &[&name]), primary: false, act: Act::Go(to) }
}

/// The way to the entries before and after.
fn way(inputs: &Inputs<'_>, register: Register, list: &dyn List, at: usize) -> Block {
    let style = inputs.desk.style;
    let go = |text, at: usize| {
        let to = inputs.money.kept(Sheet::at(Topic::Register(register), list.get(at).id())).address();
        Button { text: style.say(text), primary: false, act: Act::Go(to) }
    };
    let before = at.checked_sub(1).map(|at| go(m::BEFORE, at));
    let after = (at + 1 < list.len()).then(|| go(m::AFTER, at + 1));
    Block::Buttons([Some(back(inputs, register)), before, after].into_iter().flatten().collect())
}

fn has_money(entry: &dyn Record) -> bool {
    (0..entry.names().len()).any(|place| match entry.field(place).shape() {
        Shape::Baht => true,
        Shape::Rows => entry.field(place).list().is_some_and(|list| has_money(&*list.blank())),
        _ => false,
    })
}

fn form(fields: Vec<Field>) -> Option<Block> {
    (!fields.is_empty()).then(|| Block::Form(Form { legend: String::new(), target: Target::Plan, fields }))
}

/// An entry with what its form is made from.
struct Entry<'a> {
    inputs: &'a Inputs<'a>,
    register: Register,
    entry: &'a dyn Record,
    /// Its place.
    at: String,
}

impl Entry<'_> {
    /// The fields of these names. Those that stand by themselves are gathered in one form; those of several check boxes and of rows
    /// stand apart, and so does what is said of one.
    fn fields(&self, names: &[&str]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut fields = Vec::new();
        for name in names {
            let Some(value) = self.entry.named(name) else { continue };
            let said = self.said_of(name);
            match value.shape() {
                Shape::Several(_) | Shape::Links | Shape::Rows => {
                    blocks.extend(form(std::mem::take(&mut fields)));
                    blocks.extend(self.group(name));
                }
                _ => fields.extend(self.inputs.of(self.register.id(), &self.at, self.entry, name)),
            }
            if !said.is_empty() {
                blocks.extend(form(std::mem::take(&mut fields)));
                blocks.extend(said);
            }
        }
        blocks.extend(form(fields));
        blocks
    }

    /// The entry as the project it is, where it is one.
    fn project(&self) -> Option<&Project> {
        let mut projects = self.inputs.desk.plan.projects.iter();
        projects.find(|project| self.register == Register::Projects && project.id == self.entry.id())
    }

    /// What is said below a field. Nothing here changes what was written.
    fn said_of(&self, name: &str) -> Vec<Block> {
        match name {
            "budget_baht" => {
                self.project().and_then(|project| sum_of_years(self.inputs.desk.style, project)).into_iter().collect()
            }
            "funding" => self.project().and_then(|project| pooled(self.inputs.desk.style, project)).into_iter().collect(),
            "personal_data" if self.entry.named("tracking").is_none() => {
                privacy(self.inputs.desk, self.entry).into_iter().collect()
            }
            "tracking" => privacy(self.inputs.desk, self.entry).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// A field that holds several things.
    fn group(&self, name: &str) -> Vec<Block> {
        let style = self.inputs.desk.style;
        let label = style.say(m::field_text(self.register.id(), name).label);
        if let Some(list) = self.entry.named(name).and_then(|field| field.list()) {
            return self.rows(label, name, list);
        }
        let fields = self.inputs.of(self.register.id(), &self.at, self.entry, name);
        match fields.len() {
            0 => vec![paragraph(Tone::Hint, vec![text(style.fill(m::NOTHING_TO_LINK, &[&label]))])],
            MANY.. if Register::from_id(name).is_some() => self.search(label, name, fields),
            _ => vec![Block::Form(Form { legend: label, target: Target::Plan, fields })],
        }
    }

    /// Many check boxes: those that are on, and of the others those that are searched for.
    fn search(&self, label: String, name: &str, fields: Vec<Field>) -> Vec<Block> {
        let style = self.inputs.desk.style;
        let setting = format!("{FIND}{name}");
        let value = self.inputs.desk.sheet.setting(&setting).unwrap_or_default().to_owned();
        let wanted = folded(&value);
        let all = fields.len();
        let is_on = |field: &Field| matches!(field.control, Control::Check { on: true });
        let (mut shown, others): (Vec<Field>, Vec<Field>) = fields.into_iter().partition(is_on);
        shown.extend(others.into_iter().filter(|field| folded(&field.label).contains(&wanted)).take(MANY));
        let count = |count: usize| style.number(count as u64);
        let find = Field {
            hint: style.fill(m::SHOWN_OF, &[&count(shown.len()), &count(all)]),
            ..field(&setting, style.fill(m::FIND, &[&label]), Control::Search { value })
        };
        vec![
            Block::Form(Form { legend: String::new(), target: Target::Address, fields: vec![find] }),
            Block::Form(Form { legend: label, target: Target::Plan, fields: shown }),
        ]
    }

    /// Entries within the entry: a row each, a column for each field.
    fn rows(&self, label: String, name: &str, list: &dyn List) -> Vec<Block> {
        let (inputs, style) = (self.inputs, self.inputs.desk.style);
        let at = format!("{}/{name}", self.at);
        let blank = list.blank();
        let head = |(place, field): (usize, &&str)| inputs.label(m::field_text(name, field).label, blank.field(place).shape());
        let mut heads = vec![style.say(m::NUMBER)];
        heads.extend(blank.names().iter().enumerate().map(head));
        heads.push(style.say(m::ROW_HEAD));
        let row = |(number, entry): (usize, &dyn Record)| {
            let at = format!("{at}/{}", place(&[entry.id()]));
            let input = |field: &&str| {
                let field = inputs.in_row(name, &at, entry, field, number + 1);
                field.map_or_else(|| cell(""), |field| Cell::Field(Target::Plan, field))
            };
            let mut cells: Vec<Cell> = entry.names().iter().map(input).collect();
            cells.push(Cell::Buttons(vec![Button {
                text: style.fill(m::REMOVE_ROW, &[&(number + 1).to_string()]),
                primary: false,
                act: Act::Change(vec![Change::Remove(at)]),
            }]));
            Row { head: vec![text(style.number(number as u64 + 1))], cells }
        };
        let mut blocks = Vec::new();
        // In a group of its own the name of the group says what they are.
        if groups(self.register).iter().all(|(_, names)| *names != [name]) {
            let level = if groups(self.register).is_empty() { heading } else { subheading };
            blocks.push(level(label.clone()));
        }
        if !list.is_empty() {
            let rows = list.iter().enumerate().map(row).collect();
            blocks.push(Block::Table(Table { caption: label.clone(), heads, sorts: Vec::new(), rows }));
        }
        let add = Act::Change(vec![Change::Add(at, Vec::new())]);
        blocks.push(Block::Buttons(vec![Button { text: style.fill(m::ADD_ROW, &[&label]), primary: false, act: add }]));
        blocks
    }

    /// The entries of other registers that are linked with this one, and the way to add one.
    fn linked(&self) -> Vec<Block> {
        let (desk, style) = (self.inputs.desk, self.inputs.desk.style);
        let mut blocks = Vec::new();
        let mine = self.register.id();
        let links = |register: &&Register| {
            desk.plan.register(**register).blank().named(mine).is_some_and(|field| field.shape() == Shape::Links)
        };
        for register in Register::ALL.iter().filter(links) {
            let topic = Topic::Register(*register);
            let name = page_name(desk.rulebook, &Page::Sheet(Sheet::new(topic)), style);
            let list = desk.plan.register(*register);
            let linked = list.iter().filter(|entry| entry.named(mine).is_some_and(|field| field.holds(self.entry.id())));
            let entries: Vec<_> = linked
                .map(|entry| vec![link(&self.inputs.money.kept(Sheet::at(topic, entry.id())), entry_name(entry, style))])
                .collect();
            blocks.push(heading(name.clone()));
            blocks.push(if entries.is_empty() { say(Tone::Hint, style.say(m::LINKED_NONE)) } else { bullets(entries) });
            let says = vec![(mine.to_owned(), self.entry.id().to_owned())];
            let add = Act::Add { list: register.id().to_owned(), says, to: Sheet::new(topic).address() };
            blocks.push(Block::Buttons(vec![Button { text: style.fill(m::LINKED_ADD, &[&name]), primary: false, act: add }]));
        }
        blocks
    }
}
