//! Many entries changed at once: those that are picked, or all that search and filters leave.

use super::field::{fits, is_long};
use super::view::View;
use crate::plan::{Change, FieldValue, Record, Shape, place};
use crate::publish::document::{Act, Block, Button, Control, Field, Form, Target, Tone};
use crate::publish::sheets::build::{field, heading, say};
use crate::text::sheets::registers as m;

/// The setting that shows this part of the list.
pub const BULK: &str = "bulk";
/// The ids of the entries that are picked.
pub const PICK: &str = "pick";
/// The field that is changed.
pub const FIELD: &str = "field";
/// What it becomes: `-` empties it; before an id of a field that holds several, `-` takes the id out.
pub const VALUE: &str = "value";

/// The form for changing many, and the buttons that do it.
pub fn bulk(view: &View<'_>) -> Vec<Block> {
    let (inputs, desk) = (view.inputs, view.inputs.desk);
    let style = desk.style;
    let picked: Vec<usize> = desk.sheet.listed(PICK).filter_map(|id| view.list.place(id)).collect();
    let (entries, who) = if picked.is_empty() { (&view.found, m::ALL_FOUND) } else { (&picked, m::ALL_PICKED) };
    let count = |count: usize| style.number(count as u64);
    let page: Vec<&str> = view.rows().iter().map(|place| view.list.get(*place).id()).collect();
    let pick =
        |text, ids: &str| Button { text: style.say(text), primary: false, act: Act::Go(desk.sheet.with(PICK, ids).address()) };
    let mut blocks = vec![
        heading(style.say(m::EDIT_MANY)),
        say(Tone::Plain, style.fill(who, &[&count(entries.len())])),
        Block::Buttons(vec![pick(m::PICK_PAGE, &page.join(",")), pick(m::PICK_NONE, "")]),
    ];
    let blank = view.list.blank();
    let names: Vec<&str> = blank.names().iter().copied().filter(|name| is_shared(&*blank, name)).collect();
    let label = |name: &str| {
        let shape = blank.named(name).map_or(Shape::Text, |field| field.shape());
        inputs.label(m::field_text(view.register.id(), name).label, shape)
    };
    let chosen = names.iter().copied().find(|name| desk.sheet.setting(FIELD) == Some(name));
    let mut options = vec![(String::new(), style.say(m::NOT_CHOSEN))];
    options.extend(names.iter().map(|name| ((*name).to_owned(), label(name))));
    let which = Control::Choice { value: chosen.unwrap_or_default().to_owned(), options };
    let mut fields = vec![field(FIELD, style.say(m::WHICH_FIELD), which)];
    let mut buttons = Vec::new();
    if let Some(name) = chosen {
        let value = value(view, name);
        let wanted = wanted(view, name, said(&value.control));
        let shown = shown(&value.control);
        fields.push(value);
        if let Some(wanted) = wanted {
            let differs = |at: &&usize| view.list.get(**at).named(name).is_some_and(|field| !wanted.is_so(field));
            let at = |at: &usize| place(&[view.register.id(), view.list.get(*at).id(), name]);
            let changes: Vec<Change> = entries.iter().filter(differs).map(|place| wanted.change(at(place))).collect();
            match changes.len() {
                0 => blocks.push(say(Tone::Good, style.say(m::ALREADY_SO))),
                number => buttons.push(Button {
                    text: style.fill(m::CHANGE_MANY, &[&label(name), &shown, &count(number)]),
                    primary: true,
                    act: Act::Change(changes),
                }),
            }
        }
    }
    blocks.push(Block::Form(Form { legend: String::new(), target: Target::Address, fields }));
    if !picked.is_empty() {
        let gone = picked.iter().map(|at| Change::Remove(place(&[view.register.id(), view.list.get(*at).id()])));
        let text = style.fill(m::REMOVE_MANY, &[&count(picked.len())]);
        buttons.push(Button { text, primary: false, act: Act::Change(gone.collect()) });
    }
    blocks.extend((!buttons.is_empty()).then_some(Block::Buttons(buttons)));
    blocks
}

/// Whether many entries may well say the same in a field.
fn is_shared(blank: &dyn Record, name: &str) -> bool {
    let Some(field) = blank.named(name) else { return false };
    match field.shape() {
        Shape::One(_) | Shape::Several(_) | Shape::YesNo | Shape::Year | Shape::Date | Shape::Percent => true,
        Shape::Text => name != blank.names()[0] && !is_long(name),
        _ => false,
    }
}

/// The input of what a field becomes.
fn value(view: &View<'_>, name: &str) -> Field {
    let (inputs, style) = (view.inputs, view.inputs.desk.style);
    let set = inputs.desk.sheet.setting(VALUE).unwrap_or_default();
    let shape = view.list.blank().named(name).map_or(Shape::Text, |field| field.shape());
    let choice = |ids: &[&str]| {
        let mut options = vec![(String::new(), style.say(m::NOT_CHOSEN))];
        options.extend(ids.iter().map(|id| ((*id).to_owned(), inputs.option(name, id))));
        match shape {
            Shape::Several(_) => {
                options.extend(ids.iter().map(|id| (format!("-{id}"), style.fill(m::TAKEN_OUT, &[&inputs.option(name, id)]))));
            }
            _ => options.push(("-".to_owned(), style.say(m::EMPTIED))),
        }
        let value = if options.iter().any(|(known, _)| known == set) { set } else { "" }.to_owned();
        Control::Choice { value, options }
    };
    let control = match shape {
        Shape::One(ids) | Shape::Several(ids) => choice(ids),
        Shape::YesNo => choice(&["yes", "no"]),
        Shape::Date => Control::Date { value: set.to_owned(), echo: String::new() },
        _ => Control::Search { value: set.to_owned() },
    };
    let misfit = !said(&control).is_empty() && wanted(view, name, said(&control)).is_none();
    let problem = if misfit { style.say(fits(shape)) } else { String::new() };
    let hint = if matches!(control, Control::Search { .. }) { style.say(m::NEW_VALUE_HINT) } else { String::new() };
    Field { hint, problem, ..field(VALUE, style.say(m::NEW_VALUE), control) }
}

/// What a field of many entries is to say.
enum Wanted {
    Text(String),
    Holds(String, bool),
}

impl Wanted {
    fn is_so(&self, field: &dyn FieldValue) -> bool {
        match self {
            Wanted::Text(text) => field.written() == *text,
            Wanted::Holds(id, wanted) => field.holds(id) == *wanted,
        }
    }

    fn change(&self, at: String) -> Change {
        match self {
            Wanted::Text(text) => Change::Set(at, text.clone()),
            Wanted::Holds(id, wanted) => Change::Put(at, id.clone(), *wanted),
        }
    }
}

/// What the field is to say, as the plan has it; none where nothing is set, or it does not fit.
fn wanted(view: &View<'_>, name: &str, set: &str) -> Option<Wanted> {
    let mut blank = view.list.blank();
    let field = blank.named_mut(name)?;
    match (field.shape(), set.strip_prefix('-')) {
        (_, None) if set.is_empty() => None,
        (Shape::Several(_), out) => {
            let id = out.unwrap_or(set);
            field.put(id, true).ok()?;
            Some(Wanted::Holds(id.to_owned(), out.is_none()))
        }
        (_, Some("")) => Some(Wanted::Text(String::new())),
        _ => {
            field.write(set).ok()?;
            Some(Wanted::Text(field.written()))
        }
    }
}

/// What an input says.
fn said(control: &Control) -> &str {
    match control {
        Control::Choice { value, .. } | Control::Date { value, .. } | Control::Search { value } => value,
        _ => "",
    }
}

/// What an input says, as it is read.
fn shown(control: &Control) -> String {
    match control {
        Control::Choice { value, options } => {
            options.iter().find(|(known, _)| known == value).map(|(_, label)| label.clone()).unwrap_or_default()
        }
        control => said(control).to_owned(),
    }
}
