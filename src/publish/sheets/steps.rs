//! What the sheets of gaps and of the path say alike: settings for single items, who can do what, and what would show it.

use super::build::{NO_NUMBER, field, link, paragraph, row, table, text};
use super::cite::{slot_name, stage_options};
use crate::guide::page_of_item;
use crate::improve::Efforts;
use crate::policy::{Actor, Dimension, Item, Text};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Control, Field, Part, Target, Tone};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{common, gaps as m};
use crate::text::{Message, Style, page_name, with_dimension};

/// What stands for “nothing” where a setting for many items names an item that its own setting shall free.
const FREED: &str = "-";

/// What is set for single items under a name, as [`crate::improve::keyed`] reads it. An address may say it for many at once
/// (`target=C1.1:3,C1.2:4`) or for each by itself (`target:C1.1=3`), which is what an input changes; the latter counts.
pub fn keyed(desk: &Desk<'_>, name: &str) -> String {
    let sheet = desk.sheet;
    let single = |entry: &str| sheet.setting(&setting(name, key_of(entry))).is_some();
    let together = sheet.setting(name).unwrap_or_default().split(',').map(str::trim);
    let mut entries: Vec<String> = together.filter(|entry| !single(entry)).map(str::to_owned).collect();
    for (key, value) in &sheet.settings {
        match (key.strip_prefix(name).and_then(|rest| rest.strip_prefix(':')), value.as_str()) {
            (None, _) | (_, FREED) => {}
            // A box that is ticked.
            (Some(key), "yes") => entries.push(key.to_owned()),
            (Some(key), value) => entries.push(format!("{key}:{value}")),
        }
    }
    entries.retain(|entry| !entry.is_empty());
    entries.join(",")
}

fn key_of(entry: &str) -> &str {
    entry.split_once(':').map_or(entry, |(key, _)| key)
}

/// A sheet with what is set here under these names.
pub fn carrying(desk: &Desk<'_>, names: &[&str], to: Sheet) -> Sheet {
    names.iter().fold(to, |to, name| to.with(name, &keyed(desk, name)))
}

/// The setting of one item.
pub fn setting(name: &str, key: &str) -> String {
    format!("{name}:{key}")
}

/// The value that frees an item: no setting of its own, unless one for many names it.
fn freed(desk: &Desk<'_>, name: &str, key: &str) -> &'static str {
    let together = desk.sheet.setting(name).unwrap_or_default();
    if together.split(',').any(|entry| key_of(entry.trim()) == key) { FREED } else { "" }
}

/// The entries of settings that cannot be used.
pub fn unusable(entries: &[String], style: Style) -> Option<Block> {
    let codes = entries.iter().map(|entry| Part::Code(entry.clone()));
    let parts = [text(style.say(m::UNUSABLE))].into_iter().chain(codes).collect();
    (!entries.is_empty()).then(|| paragraph(Tone::Problem, parts))
}

/// An item: its title, which leads to its reasons, and the page that asks for it.
pub fn item(desk: &Desk<'_>, key: &str, item: &Item, dimension: Option<Dimension>) -> Vec<Part> {
    let (rulebook, style) = (desk.rulebook, desk.style);
    let title = with_dimension(rulebook, item.title.of(style.language), dimension, style.language);
    let page = page_of_item(rulebook, item);
    let asked = Part::Link { to: page.asking(key), text: page_name(rulebook, &page, style) };
    vec![link(&Sheet::at(Topic::Why, &format!("item/{key}")), style.digits(&title)), asked]
}

/// From which stage to which; an item not answered has none yet.
pub fn stages(from: Option<u8>, to: u8, style: Style) -> Cell {
    let from = from.map_or_else(|| NO_NUMBER.to_owned(), |from| from.to_string());
    Cell::Number(style.fill(m::STAGES, &[&from, &to.to_string()]))
}

/// Those who can move an item, whoever leads first.
pub fn who(item: &Item, style: Style) -> String {
    let names: Vec<String> = item.who.iter().map(|actor| style.say(actor_name(*actor))).collect();
    names.join(" · ")
}

pub fn proof(item: &Item, style: Style) -> String {
    item.proof.as_ref().map(|proof| style.text(proof)).unwrap_or_default()
}

pub fn actor_name(actor: Actor) -> Message {
    match actor {
        Actor::Mayor => m::MAYOR,
        Actor::Council => m::COUNCIL,
        Actor::It => m::IT,
        Actor::Partner => m::PARTNER,
        Actor::Province => m::PROVINCE,
    }
}

/// The setting that says what steps cost.
pub const EFFORT: &str = "effort";

/// What raising each item by a stage costs, to be changed.
pub fn item_efforts(desk: &Desk<'_>) -> Block {
    let items = &desk.rulebook.rubric.items;
    efforts(desk, [m::EFFORTS, m::EFFORTS_CHANGED], items.iter().map(|item| (item.id.as_str(), &item.title)).collect())
}

/// What settling each question of the gates costs, to be changed.
pub fn question_efforts(desk: &Desk<'_>) -> Block {
    let questions = desk.rulebook.law.questions.iter().map(|question| (question.id.as_str(), &question.ask));
    efforts(desk, [m::ANSWER_EFFORTS, m::ANSWER_EFFORTS_CHANGED], questions.collect())
}

/// What these cost; the title says whether any of them is changed.
fn efforts(desk: &Desk<'_>, titles: [Message; 2], of: Vec<(&str, &Text)>) -> Block {
    let style = desk.style;
    let (least, most) = (*Efforts::FITS.start(), *Efforts::FITS.end());
    let row_of = |(id, title): &(&str, &Text)| {
        let title = style.text(title);
        let name = setting(EFFORT, id);
        let value = desk.sheet.setting(&name).map_or_else(|| Efforts::USUAL.to_string(), str::to_owned);
        let fits = value.parse().is_ok_and(|effort| Efforts::FITS.contains(&effort));
        let problem = if fits { String::new() } else { style.fill(m::UNFIT, &[&least.to_string(), &most.to_string()]) };
        let effort = field(&name, style.fill(m::EFFORT_OF, &[&title]), Control::Number { value, min: least, max: most });
        row(vec![text(title)], vec![Cell::Field(Target::Address, Field { problem, ..effort })])
    };
    let rows = of.iter().map(row_of).collect();
    let set = keyed(desk, EFFORT);
    // A key belongs to the item or question of its id.
    let id_of = |entry| key_of(entry).split('@').next().unwrap_or_default().to_owned();
    let changed = set.split(',').any(|entry| of.iter().any(|(id, _)| id_of(entry) == *id));
    let summary = style.say(titles[usize::from(changed)]);
    let heads = vec![style.say(common::ITEM), style.say(m::EFFORT_HEAD)];
    Block::Fold { summary: vec![text(summary.clone())], open: false, blocks: vec![table(summary, heads, rows)] }
}

/// The setting that says which stage items shall reach.
pub const TARGET: &str = "target";

/// The setting that says that no item shall be raised beyond its target.
pub const CAPPED: &str = "capped";

/// The stage that a slot shall reach, to be chosen.
pub fn target(desk: &Desk<'_>, place: usize, target: Option<u8>) -> Field {
    let (rulebook, style) = (desk.rulebook, desk.style);
    let slot = &rulebook.slots[place];
    let none = freed(desk, TARGET, &slot.key);
    let stages = stage_options(rulebook.item(slot), style);
    let options = [(none.to_owned(), style.say(m::NO_TARGET))].into_iter().chain(stages).collect();
    let value = target.map_or_else(|| none.to_owned(), |target| target.to_string());
    let label = style.fill(m::TARGET_OF, &[&slot_name(rulebook, place, style)]);
    field(&setting(TARGET, &slot.key), label, Control::Choice { value, options })
}

/// Buttons that lead to sheets.
pub fn buttons(to: &[(Message, Sheet)], style: Style) -> Block {
    let button = |(text, to): &(Message, Sheet)| Button { text: style.say(*text), primary: false, act: Act::Go(to.address()) };
    Block::Buttons(to.iter().map(button).collect())
}
