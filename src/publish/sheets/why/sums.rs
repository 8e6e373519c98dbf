//! The arithmetic of a score, step by step: what goes into each reading as a line that can be worked out by hand, and what the
//! engine made of it.

use crate::assess::{Open, Points, StageAnswer};
use crate::policy::rulebook::Block as Slots;
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Part};
use crate::publish::sheets::build::{NO_NUMBER, cell, row, table, text};
use crate::text::sheets::{common, why as m};
use crate::text::{Message, Style, messages};

/// The four readings, from low to high.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Low,
    Claimed,
    Evidenced,
    High,
}

pub const KINDS: [Kind; 4] = [Kind::Low, Kind::Claimed, Kind::Evidenced, Kind::High];

impl Kind {
    pub fn of(self, open: &Open) -> Option<Points> {
        match self {
            Kind::Low => open.low,
            Kind::Claimed => open.claimed,
            Kind::Evidenced => open.evidenced,
            Kind::High => open.high,
        }
    }

    fn name(self) -> Message {
        match self {
            Kind::Low => common::READING_LOW,
            Kind::Claimed => common::READING_CLAIMED,
            Kind::Evidenced => common::READING_EVIDENCED,
            Kind::High => common::READING_HIGH,
        }
    }
}

/// What goes into a mean: a figure as it is shown, and its weight.
pub type Term = (String, u32);

/// The readings of a mean as a table: each with what it comes to and the line of arithmetic that leads there.
pub fn readings(caption: String, open: &Open, terms: impl Fn(Kind) -> Vec<Term>, style: Style) -> Block {
    let heads = [m::READING_HEAD, common::VALUE, m::ARITHMETIC].map(|head| style.say(head)).to_vec();
    let rows = KINDS.map(|kind| {
        let terms = terms(kind);
        let value = kind.of(open);
        let line = match (value, kind) {
            (Some(points), _) if !terms.is_empty() => mean(&terms, points),
            (_, Kind::Low | Kind::High) => m::LEFT_OUT_WHOLLY.of(style.language).to_owned(),
            (_, Kind::Claimed | Kind::Evidenced) => m::NOTHING_TO_COUNT.of(style.language).to_owned(),
        };
        let value = value.map_or(NO_NUMBER.to_owned(), |points| style.points(points));
        row(vec![text(style.say(kind.name()))], vec![Cell::Number(value), cell(style.digits(&line))])
    });
    table(caption, heads, rows.to_vec())
}

/// “(75×1 + 50×1) ÷ 2 = 62.50”.
fn mean(terms: &[Term], result: Points) -> String {
    share(terms, terms.iter().map(|(_, weight)| u64::from(*weight)).sum(), result)
}

/// The same where the terms are but a part of what the divisor counts.
pub fn share(terms: &[Term], divisor: u64, result: Points) -> String {
    let sum: Vec<String> = terms.iter().map(|(figure, weight)| format!("{figure}×{weight}")).collect();
    format!("({}) ÷ {divisor} = {result}", sum.join(" + "))
}

/// What parts that have readings of their own bring to one of them; one that has none is absent.
pub fn of_parts<'a>(parts: impl Iterator<Item = (u32, &'a Open)>, kind: Kind) -> Vec<Term> {
    parts.filter_map(|(weight, open)| Some((kind.of(open)?.to_string(), weight))).collect()
}

/// What the items of a block bring to a reading: the points of their stages, as the pack gives them.
pub fn of_items(desk: &Desk<'_>, block: &Slots, kind: Kind) -> Vec<Term> {
    let (book, facts) = (desk.rulebook, desk.facts);
    let term = |slot: usize| {
        let figure = match (facts.stages[slot], kind) {
            (StageAnswer::LeftOut, _) | (StageAnswer::Open, Kind::Claimed | Kind::Evidenced) => return None,
            (StageAnswer::Open, Kind::Low) => 0,
            (StageAnswer::Open, Kind::High) => Points::FULL.0 / 100,
            (StageAnswer::Stage(_), Kind::Evidenced) if !facts.stage_backed[slot] => 0,
            (StageAnswer::Stage(stage), _) => book.rubric.stages[usize::from(stage)].points,
        };
        Some((figure.to_string(), book.slots[slot].weight))
    };
    block.slots.clone().filter_map(term).collect()
}

/// A table of items: stage, points, weight and evidence of each.
pub fn items(desk: &Desk<'_>, block: &Slots, name: impl Fn(usize) -> Part) -> Block {
    let (book, facts, style) = (desk.rulebook, desk.facts, desk.style);
    let heads = [common::ITEM, common::STAGE_HEAD, common::POINTS_HEAD, common::WEIGHT_HEAD, common::EVIDENCE_HEAD];
    let rows = block.slots.clone().map(|slot| {
        let (stage, points) = stage_and_points(desk, slot);
        let backed = if facts.stage_backed[slot] { common::HAS_EVIDENCE } else { common::NO_EVIDENCE };
        let weight = style.number(book.slots[slot].weight.into());
        row(vec![name(slot)], vec![cell(stage), Cell::Number(points), Cell::Number(weight), cell(style.say(backed))])
    });
    table(style.say(m::ITEMS), heads.map(|head| style.say(head)).to_vec(), rows.collect())
}

/// The stage answered to an item and its points, as they are shown.
pub fn stage_and_points(desk: &Desk<'_>, slot: usize) -> (String, String) {
    let style = desk.style;
    match desk.facts.stages[slot] {
        StageAnswer::Open => (style.say(common::NOT_ANSWERED), NO_NUMBER.to_owned()),
        StageAnswer::LeftOut => (style.say(messages::LEFT_OUT), NO_NUMBER.to_owned()),
        StageAnswer::Stage(stage) => {
            let known = &desk.rulebook.rubric.stages[usize::from(stage)];
            let words = format!("{stage} · {}", known.label.of(style.language));
            (style.digits(&words), style.number(known.points.into()))
        }
    }
}
