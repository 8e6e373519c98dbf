//! The list of a register.

use super::advice::advice;
use super::field::{Inputs, Money, entry_name};
use super::lead;
use crate::plan::{Record, Register, Shape};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Document, Part, Row, Tone};
use crate::publish::sheets::build::{say, table};
use crate::publish::sheets::infrastructure::infrastructure_summary;
use crate::route::{Page, Sheet, Topic};
use crate::text::page_name;
use crate::text::sheets::registers as m;

pub fn list(desk: &Desk<'_>, register: Register) -> Document {
    let style = desk.style;
    let topic = Topic::Register(register);
    let inputs = Inputs { desk, money: Money::of(desk) };
    let list = desk.plan.register(register);
    let blank = list.blank();
    let mut blocks = vec![say(Tone::Lead, style.say(lead(register)))];
    if register == Register::Infrastructure {
        blocks.extend(infrastructure_summary(desk));
    }
    // Long texts have no room in a list.
    let columns: Vec<usize> = (1..blank.names().len()).filter(|place| blank.field(*place).shape() != Shape::Text).collect();
    let mut heads = vec![style.say(m::field_text(register.id(), blank.names()[0]).label)];
    heads.extend(
        columns
            .iter()
            .map(|place| inputs.label(m::field_text(register.id(), blank.names()[*place]).label, blank.field(*place).shape())),
    );
    let row = |entry: &dyn Record| {
        let link = Part::Link { to: Sheet::at(topic, entry.id()).address(), text: entry_name(entry, style) };
        let cell = |place: &usize| {
            let field = entry.field(*place);
            let words = inputs.words(entry.names()[*place], field);
            match field.shape() {
                Shape::Baht | Shape::Count | Shape::Percent | Shape::Measure | Shape::Rows => Cell::Number(words),
                _ => Cell::Parts(vec![Part::Text(words)]),
            }
        };
        Row { head: vec![link], cells: columns.iter().map(cell).collect() }
    };
    blocks.extend(advice(desk, register, None));
    if list.is_empty() {
        blocks.push(say(Tone::Hint, style.say(m::NO_ENTRY)));
    } else {
        let name = page_name(desk.rulebook, &Page::Sheet(Sheet::new(topic)), style);
        blocks.push(table(name, heads, list.iter().map(row).collect()));
    }
    let add = Act::Add { list: register.id().to_owned(), says: Vec::new(), to: Sheet::new(topic).address() };
    blocks.push(Block::Buttons(vec![Button { text: style.say(m::ADD), primary: true, act: add }]));
    desk.document(blocks)
}
