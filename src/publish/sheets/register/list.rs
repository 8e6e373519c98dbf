//! The list of a register: a few fields of each entry, to be searched, filtered, sorted, edited in the table and changed many at once.

use super::advice::advice;
use super::bulk::{BULK, PICK, bulk};
use super::csv::csv_button;
use super::field::{Inputs, Money, entry_name};
use super::lead;
use super::view::{EDIT, PAGE, PER_PAGE, SEARCH, View, filters};
use crate::plan::{Change, Record, Register, Shape, place};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Control, Document, Field, Form, Part, Row, Sort, Table, Target, Tone};
use crate::publish::sheets::build::{cell, field, say, text};
use crate::publish::sheets::infrastructure::infrastructure_summary;
use crate::route::{Sheet, Topic};
use crate::text::register_name;
use crate::text::sheets::registers as m;

/// From how many entries on a list is searched and filtered: fewer are seen at a glance.
const MANY: usize = 8;

pub fn list(desk: &Desk<'_>, register: Register) -> Document {
    let style = desk.style;
    let inputs = Inputs { desk, money: Money::of(desk) };
    let view = View::of(&inputs, register);
    let mut blocks = advice(desk, register, None);
    blocks.push(say(Tone::Lead, style.say(lead(register))));
    if register == Register::Infrastructure {
        blocks.extend(infrastructure_summary(desk));
    }
    blocks.push(Block::Buttons(buttons(&view)));
    if view.list.is_empty() {
        blocks.push(say(Tone::Hint, style.say(m::NO_ENTRY)));
        return desk.document(blocks);
    }
    let (edited, chosen) = (desk.sheet.setting(EDIT).is_some(), desk.sheet.setting(BULK).is_some());
    if edited {
        blocks.push(say(Tone::Hint, style.say(m::EDITING)));
    }
    let searched = !edited && (view.list.len() >= MANY || view.found.len() < view.list.len());
    blocks.extend(settings(&view, searched));
    blocks.push(say(Tone::Plain, counts(&view)));
    if chosen && !edited {
        blocks.extend(bulk(&view));
    }
    let name = style.say(register_name(register));
    let rows = view.rows();
    let shown = if edited {
        Shown::Inputs
    } else if chosen {
        Shown::Choices
    } else {
        Shown::Words
    };
    if !rows.is_empty() {
        blocks.push(Block::Table(table(&view, shown, name, &rows)));
    }
    blocks.extend(pages(&view));
    desk.document(blocks)
}

/// What the rows of the table are for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Words,
    /// To be typed into.
    Inputs,
    /// To be picked, and changed together.
    Choices,
}

/// What can be done with the list as a whole.
fn buttons(view: &View<'_>) -> Vec<Button> {
    let (desk, register) = (view.inputs.desk, view.register);
    let style = desk.style;
    let sheet = desk.sheet;
    let go = |text, to: Sheet| Button { text: style.say(text), primary: false, act: Act::Go(to.address()) };
    let to = Sheet::new(Topic::Register(register)).address();
    let add = Act::Add { list: register.id().to_owned(), says: Vec::new(), to };
    let mut buttons =
        vec![Button { text: style.say(m::ADD), primary: true, act: add }, go(m::PASTE, Sheet::at(Topic::Paste, register.id()))];
    buttons.extend(csv_button(desk, register, &view.found_entries()));
    if view.list.is_empty() {
        return buttons;
    }
    let (edited, chosen) = (sheet.setting(EDIT).is_some(), sheet.setting(BULK).is_some());
    let plain =
        [EDIT, BULK, PICK, super::bulk::FIELD, super::bulk::VALUE].iter().fold(sheet.clone(), |sheet, name| sheet.with(name, ""));
    if edited || chosen {
        buttons.push(go(m::DONE, plain.clone()));
    }
    if !edited {
        buttons.push(go(m::EDIT_IN_TABLE, plain.with(EDIT, &view.ids(view.page))));
    }
    if !chosen {
        buttons.push(go(m::EDIT_MANY, plain.with(BULK, "yes")));
    }
    buttons
}

/// Search, filters and the unit of money.
fn settings(view: &View<'_>, searched: bool) -> Option<Block> {
    let (inputs, desk) = (view.inputs, view.inputs.desk);
    let style = desk.style;
    let blank = view.list.blank();
    let mut fields = Vec::new();
    if searched {
        let value = desk.sheet.setting(SEARCH).unwrap_or_default().to_owned();
        fields.push(field(SEARCH, style.say(m::SEARCH), Control::Search { value }));
        fields.extend(filters(&*blank).map(|name| filter(view, name)));
    }
    if view.names().iter().any(|name| blank.named(name).is_some_and(|field| field.shape() == Shape::Baht)) {
        fields.push(inputs.money.choice(style));
    }
    (!fields.is_empty()).then(|| Block::Form(Form { legend: String::new(), target: Target::Address, fields }))
}

/// The choice of what a field must say; of the years only those that occur.
fn filter(view: &View<'_>, name: &str) -> Field {
    let (inputs, style) = (view.inputs, view.inputs.desk.style);
    let blank = view.list.blank();
    let shape = blank.named(name).map_or(Shape::Text, |field| field.shape());
    let mut options = match shape {
        Shape::One(ids) | Shape::Several(ids) => ids.iter().map(|id| ((*id).to_owned(), inputs.option(name, id))).collect(),
        _ => years(view, name),
    };
    options.insert(0, (String::new(), style.say(m::ALL)));
    let set = inputs.desk.sheet.setting(name).unwrap_or_default();
    let value = options.iter().find(|(known, _)| known == set).map(|(known, _)| known.clone()).unwrap_or_default();
    let label = inputs.label(m::field_text(view.register.id(), name).label, shape);
    field(name, label, Control::Choice { value, options })
}

/// The years that a field says in some entry: as the plan has each, and as it is read.
fn years(view: &View<'_>, name: &str) -> Vec<(String, String)> {
    let fields = view.list.iter().filter_map(|entry| entry.named(name)).filter(|field| !field.is_empty());
    let mut years: Vec<_> = fields.map(|field| (field.written(), view.inputs.words(name, field))).collect();
    years.sort();
    years.dedup();
    years
}

/// How many entries are shown, and what their amounts come to.
fn counts(view: &View<'_>) -> String {
    let (inputs, style) = (view.inputs, view.inputs.desk.style);
    let number = |count: usize| style.number(count as u64);
    let mut said = style.fill(m::SHOWN_OF, &[&number(view.found.len()), &number(view.list.len())]);
    let blank = view.list.blank();
    for name in view.names() {
        if blank.named(name).is_some_and(|field| field.shape() == Shape::Baht) {
            let amounts = view.found.iter().filter_map(|place| view.list.get(*place).named(name)?.written().parse::<u64>().ok());
            let total = inputs.money.with_unit(style, amounts.fold(0, u64::saturating_add));
            said += " · ";
            said += &style.fill(m::TOTAL_OF, &[&style.say(m::field_text(view.register.id(), name).label), &total]);
        }
    }
    said
}

fn table(view: &View<'_>, shown: Shown, caption: String, rows: &[usize]) -> Table {
    let (inputs, style) = (view.inputs, view.inputs.desk.style);
    let blank = view.list.blank();
    let names = view.names();
    let ranked = shown == Shown::Words && view.shows_ranks();
    let head = |name: &&str| {
        let shape = blank.named(name).map_or(Shape::Text, |field| field.shape());
        inputs.label(m::field_text(view.register.id(), name).label, shape)
    };
    let mut heads: Vec<String> = names.iter().map(head).collect();
    let mut sorts: Vec<Sort> = names.iter().map(|name| view.sort(name)).collect();
    match shown {
        // Rows that are typed into stay where they are.
        Shown::Inputs => {
            heads.insert(0, style.say(m::NUMBER));
            sorts.clear();
        }
        Shown::Choices => {
            heads.insert(1, style.say(m::PICKED));
            sorts.insert(1, Sort::default());
        }
        Shown::Words if ranked => heads.push(style.say(m::RANK)),
        Shown::Words => {}
    }
    let row = |(number, place): (usize, &usize)| match shown {
        Shown::Inputs => typed_row(view, &names, view.page * PER_PAGE + number + 1, *place),
        _ => {
            let mut row = read_row(view, &names, *place);
            if shown == Shown::Choices {
                row.cells.insert(0, pick(view, *place));
            }
            if ranked {
                row.head.insert(0, text(format!("{}.", style.number(*place as u64 + 1))));
                row.cells.push(moves(view, *place));
            }
            row
        }
    };
    Table { caption, heads, sorts, rows: rows.iter().enumerate().map(row).collect() }
}

/// An entry in words.
fn read_row(view: &View<'_>, names: &[&str], at: usize) -> Row {
    let (inputs, entry) = (view.inputs, view.list.get(at));
    let cells = names[1..].iter().map(|name| words(inputs, entry, name)).collect();
    Row { head: vec![link(view, entry, entry_name(entry, inputs.desk.style))], cells }
}

/// An entry to be typed into. It is named by its number, which typing does not change.
fn typed_row(view: &View<'_>, names: &[&str], number: usize, at: usize) -> Row {
    let (inputs, entry) = (view.inputs, view.list.get(at));
    let list = view.register.id();
    let at = place(&[list, entry.id()]);
    let typed = |name: &&str| match inputs.in_row(list, &at, entry, name, number) {
        Some(field) => Cell::Field(Target::Plan, field),
        None => words(inputs, entry, name),
    };
    Row { head: vec![link(view, entry, inputs.desk.style.number(number as u64))], cells: names.iter().map(typed).collect() }
}

fn words(inputs: &Inputs<'_>, entry: &dyn Record, name: &str) -> Cell {
    let Some(field) = entry.named(name) else { return cell("") };
    let words = inputs.words(name, field);
    match field.shape() {
        Shape::Baht | Shape::Count | Shape::Percent | Shape::Measure | Shape::Rows => Cell::Number(words),
        _ => cell(words),
    }
}

/// The way to the form of an entry, in the same unit of money.
fn link(view: &View<'_>, entry: &dyn Record, words: String) -> Part {
    let to = view.inputs.money.kept(Sheet::at(Topic::Register(view.register), entry.id()));
    Part::Link { to: to.address(), text: words }
}

fn pick(view: &View<'_>, at: usize) -> Cell {
    let (desk, entry) = (view.inputs.desk, view.list.get(at));
    let on = desk.sheet.listed(PICK).any(|id| id == entry.id());
    let label = desk.style.fill(m::PICK, &[&entry_name(entry, desk.style)]);
    Cell::Field(Target::Address, field(&format!("{PICK}={}", entry.id()), label, Control::Check { on }))
}

/// Buttons that give an entry another place.
fn moves(view: &View<'_>, at: usize) -> Cell {
    let style = view.inputs.desk.style;
    let entry = place(&[view.register.id(), view.list.get(at).id()]);
    let button = |text, to: Option<usize>| {
        let act = Act::Change(vec![Change::Move(entry.clone(), to?)]);
        Some(Button { text: style.say(text), primary: false, act })
    };
    let down = (at + 1 < view.list.len()).then_some(at + 1);
    Cell::Buttons([button(m::UP, at.checked_sub(1)), button(m::DOWN, down)].into_iter().flatten().collect())
}

/// The way to the other pages.
fn pages(view: &View<'_>) -> Vec<Block> {
    let style = view.inputs.desk.style;
    if view.pages() == 1 {
        return Vec::new();
    }
    let number = |page: usize| style.number(page as u64 + 1);
    let go = |text, page: usize| Button { text: style.say(text), primary: false, act: Act::Go(view.at_page(page).address()) };
    let mut buttons = Vec::new();
    buttons.extend(view.page.checked_sub(1).map(|page| go(m::PAGE_BEFORE, page)));
    buttons.extend((view.page + 1 < view.pages()).then(|| go(m::PAGE_AFTER, view.page + 1)));
    let here = style.fill(m::PAGE_OF, &[&number(view.page), &number(view.pages() - 1)]);
    let mut blocks = vec![say(Tone::Plain, here), Block::Buttons(buttons)];
    if view.inputs.desk.sheet.setting(EDIT).is_none() {
        let page = |page: usize| (if page == 0 { String::new() } else { (page + 1).to_string() }, number(page));
        let value = page(view.page).0;
        let choice = Control::Choice { value, options: (0..view.pages()).map(page).collect() };
        let fields = vec![field(PAGE, style.say(m::PAGE_SHOWN), choice)];
        blocks.push(Block::Form(Form { legend: String::new(), target: Target::Address, fields }));
    }
    blocks
}
