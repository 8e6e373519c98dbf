//! How the open pack differs from its base or from the pack in force.

use super::{text_in_force, words};
use crate::policy::{Change, Difference, Pack, Written, difference};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Control, Field, Form, Part, Row, Target, Tone};
use crate::publish::sheets::build::{cell, heading, row, say, table, text};
use crate::text::Message;
use crate::text::sheets::packs as m;

/// The setting that says what the open pack is compared with.
const AGAINST: &str = "against";
const IN_FORCE: &str = "in-force";
const BASE: &str = "base";

/// A pack can differ from another in all it holds; so many fields are shown.
const SHOWN: usize = 200;

/// What the open pack has otherwise than its base, or than the pack in force that does what it does.
pub fn differences(desk: &Desk<'_>, open: &Written, base: Option<&Written>) -> Vec<Block> {
    let style = desk.style;
    let mut blocks = vec![heading(style.say(m::DIFFERENCES))];
    if let (None, Some(id)) = (base, open.get("pack", "", "base.id")) {
        let version = open.get("pack", "", "base.version").unwrap_or_default();
        blocks.push(say(Tone::Note, m::UNKNOWN_BASE.with(style.language, &[id, version])));
    }
    let in_force = in_force(desk, open).and_then(|text| Written::of(text).ok());
    let options = [(BASE, base, m::AGAINST_BASE), (IN_FORCE, in_force.as_ref(), m::AGAINST_IN_FORCE)];
    let options: Vec<_> = options.into_iter().filter_map(|(value, pack, name)| Some((value, pack?, name))).collect();
    let set = desk.sheet.setting(AGAINST);
    let Some((chosen, against, _)) = options.iter().find(|(value, ..)| set == Some(*value)).or(options.first()) else {
        return blocks;
    };
    let label = |(value, pack, name): &(&str, &Written, Message)| {
        let head = |field: &str| pack.get("pack", "", field).unwrap_or_default();
        ((*value).to_owned(), name.with(style.language, &[head("id"), head("version")]))
    };
    let control = Control::Choice { value: (*chosen).to_owned(), options: options.iter().map(label).collect() };
    let (hint, problem) = (String::new(), String::new());
    let choice = Field { name: AGAINST.into(), label: style.say(m::AGAINST), hint, problem, control };
    blocks.push(Block::Form(Form { legend: String::new(), target: Target::Address, fields: vec![choice] }));

    let found = difference(against, open);
    if found.is_empty() {
        blocks.push(say(Tone::Plain, style.say(m::SAME)));
        return blocks;
    }
    let caption = style.fill(m::DIFFER, &[&style.number(found.len() as u64)]);
    let title = |section: &str, id: &str| {
        let field = format!("title.{}", style.language.tag());
        open.get(section, id, &field).or_else(|| against.get(section, id, &field)).map(str::to_owned)
    };
    let rows = found.iter().take(SHOWN).map(|found| difference_row(desk, found, title(&found.section, &found.id)));
    blocks.push(table(caption, heads(desk), rows.collect()));
    if found.len() > SHOWN {
        blocks.push(say(Tone::Hint, style.fill(m::MORE, &[&style.number((found.len() - SHOWN) as u64)])));
    }
    blocks
}

/// What a pack in force says to have changed in its base.
pub fn changes(desk: &Desk<'_>, pack: &Pack) -> Block {
    let style = desk.style;
    let words = [pack.changes.len().to_string(), style.text(&pack.head.title)];
    let summary = style.fill(m::CHANGES, &words.each_ref().map(String::as_str));
    let told = |change: &Change| {
        let Change { entry, field, from, to } = change.clone();
        let (section, id) = entry.split_once(' ').unwrap_or((&entry, ""));
        let (section, id) = (section.to_owned(), id.to_owned());
        difference_row(desk, &Difference { section, id, field, from, to }, None)
    };
    let rows = pack.changes.iter().map(told).collect();
    Block::Fold { summary: vec![text(summary.clone())], open: false, blocks: vec![table(summary, heads(desk), rows)] }
}

fn heads(desk: &Desk<'_>) -> Vec<String> {
    [m::ENTRY, m::FIELD, m::FROM, m::TO].map(|head| desk.style.say(head)).to_vec()
}

/// A field that differs: of which entry, and what it held and holds.
pub fn difference_row(desk: &Desk<'_>, found: &Difference, title: Option<String>) -> Row {
    let style = desk.style;
    let mut head = vec![text(words::section(&found.section, style))];
    if !found.id.is_empty() {
        head.push(Part::Code(found.id.clone()));
    }
    head.extend(title.filter(|_| found.section != "pack").map(text));
    let value = |value: &Option<String>| match value {
        Some(value) => Cell::Parts(vec![Part::Code(value.clone())]),
        None => cell(style.say(m::NOTHING)),
    };
    row(head, vec![cell(words::field(&found.field, style)), value(&found.from), value(&found.to)])
}

/// The text of the pack in force that does what the open one does.
fn in_force<'d>(desk: &'d Desk<'_>, open: &Written) -> Option<&'d str> {
    let [law, rubric, outcomes] = desk.rulebook.packs();
    let has = |section: &str| open.ids(section).next().is_some();
    let pack = match (has("gate"), has("item"), has("threshold")) {
        (true, ..) => law,
        (_, true, _) => rubric,
        (.., true) => outcomes,
        _ => return None,
    };
    text_in_force(desk, &pack.head.id)
}
