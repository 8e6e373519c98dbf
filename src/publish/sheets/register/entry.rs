//! The form of one entry: its fields, and the entries it holds as rows of tables.

use super::advice::advice;
use super::field::{Inputs, Money, entry_name};
use crate::plan::{Change, List, Record, Register, Shape, place};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Document, Field, Form, Row, Table, Target, Tone};
use crate::publish::sheets::build::{cell, heading, paragraph, say, text};
use crate::publish::sheets::kpi_chart::kpi_chart;
use crate::route::{Page, Sheet, Topic};
use crate::text::page_name;
use crate::text::sheets::registers as m;

pub fn entry(desk: &Desk<'_>, register: Register) -> Document {
    let style = desk.style;
    let back = back(desk, register);
    let Some(entry) = desk.plan.register(register).find(&desk.sheet.entry) else {
        return desk.document(vec![say(Tone::Problem, style.say(m::NOT_THERE)), Block::Buttons(vec![back])]);
    };
    let at = place(&[register.id(), entry.id()]);
    let inputs = Inputs { desk, money: Money::of(desk) };
    let mut blocks = advice(desk, register, Some(entry.id()));
    if has_money(entry) {
        let fields = vec![inputs.money.choice(style)];
        blocks.push(Block::Form(Form { legend: String::new(), target: Target::Address, fields }));
    }
    // Fields that stand by themselves are gathered in one form; those of several check boxes and of rows stand apart.
    let mut fields = Vec::new();
    for (place, name) in entry.names().iter().enumerate() {
        let value = entry.field(place);
        match value.shape() {
            Shape::Several(_) | Shape::Links | Shape::Rows => {
                blocks.extend(form(std::mem::take(&mut fields)));
                blocks.extend(group(&inputs, register, &at, entry, place));
            }
            _ => fields.extend(inputs.of(register.id(), &at, entry, name)),
        }
    }
    blocks.extend(form(fields));
    blocks.extend(
        desk.plan.kpis.iter().find(|kpi| register == Register::Kpis && kpi.id == entry.id()).and_then(|kpi| kpi_chart(desk, kpi)),
    );
    let remove = Button { text: style.say(m::REMOVE), primary: false, act: Act::Change(vec![Change::Remove(at)]) };
    blocks.push(Block::Buttons(vec![back, remove]));
    let title = entry_name(entry, style);
    Document { title, ..desk.document(blocks) }
}

/// The way back to the list.
fn back(desk: &Desk<'_>, register: Register) -> Button {
    let list = Sheet::new(Topic::Register(register));
    let name = page_name(desk.rulebook, &Page::Sheet(list.clone()), desk.style);
    Button { text: desk.style.fill(m::BACK_TO, &[&name]), primary: false, act: Act::Go(list.address()) }
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

/// A field that holds several things.
fn group(inputs: &Inputs<'_>, register: Register, at: &str, entry: &dyn Record, place: usize) -> Vec<Block> {
    let style = inputs.desk.style;
    let name = entry.names()[place];
    let label = style.say(m::field_text(register.id(), name).label);
    if let Some(list) = entry.field(place).list() {
        return rows(inputs, label, name, &format!("{at}/{name}"), list);
    }
    let fields = inputs.of(register.id(), at, entry, name);
    if fields.is_empty() {
        return vec![paragraph(Tone::Hint, vec![text(style.fill(m::NOTHING_TO_LINK, &[&label]))])];
    }
    vec![Block::Form(Form { legend: label, target: Target::Plan, fields })]
}

/// Entries within the entry: a row each, a column for each field.
fn rows(inputs: &Inputs<'_>, label: String, name: &str, at: &str, list: &dyn List) -> Vec<Block> {
    let style = inputs.desk.style;
    let blank = list.blank();
    let head = |(place, field): (usize, &&str)| inputs.label(m::field_text(name, field).label, blank.field(place).shape());
    let mut heads = vec![style.say(m::NUMBER)];
    heads.extend(blank.names().iter().enumerate().map(head));
    let row = |(number, entry): (usize, &dyn Record)| {
        let at = format!("{at}/{}", place(&[entry.id()]));
        let cell = |field: &&str| {
            let mut fields = inputs.of(name, &at, entry, field);
            fields.pop().map_or_else(|| cell(""), |field| Cell::Field(Target::Plan, field))
        };
        Row { head: vec![text(style.number(number as u64 + 1))], cells: entry.names().iter().map(cell).collect() }
    };
    let mut blocks = vec![heading(label.clone())];
    if !list.is_empty() {
        blocks.push(Block::Table(Table { caption: label, heads, rows: list.iter().enumerate().map(row).collect() }));
    }
    let mut buttons =
        vec![Button { text: style.say(m::ADD), primary: false, act: Act::Change(vec![Change::Add(at.to_owned(), Vec::new())]) }];
    buttons.extend(list.iter().enumerate().map(|(number, entry)| Button {
        text: style.fill(m::REMOVE_ROW, &[&(number + 1).to_string()]),
        primary: false,
        act: Act::Change(vec![Change::Remove(format!("{at}/{}", place(&[entry.id()])))]),
    }));
    blocks.push(Block::Buttons(buttons));
    blocks
}
