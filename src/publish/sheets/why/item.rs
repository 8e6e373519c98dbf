//! What an item is worth, and how that enters the score.

use super::{Subject, score, shown};
use crate::assess::{Scores, StageAnswer};
use crate::improve::share_now;
use crate::policy::Item;
use crate::policy::rulebook::Block as Slots;
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, ListKind, Mark, Part, Tone};
use crate::publish::sheets::build::{bullets, cell, entry, heading, link, list, paragraph, row, say, table, text};
use crate::publish::sheets::cite::{citation, document, evidence, sure};
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::{common, why as m};
use crate::text::{messages, page_name};

pub fn item(desk: &Desk<'_>, slot: usize) -> Vec<Block> {
    let (book, style) = (desk.rulebook, desk.style);
    let block = book.blocks.iter().find(|block| block.slots.contains(&slot)).expect("each slot stands in a block");
    let item = book.item(&book.slots[slot]);
    let answer = desk.facts.stages[slot];
    let mut page = vec![
        paragraph(Tone::Big, vec![text(worth(desk, answer))]),
        paragraph(Tone::Plain, score::by_pack(desk)),
        heading(style.say(m::SCALE)),
        scale(desk, item, answer),
        say(Tone::Hint, may_be_left_out(desk, item)),
        heading(style.say(m::ANSWER)),
    ];
    page.extend(given(desk, slot, block));
    page.extend(shown::of_item(desk, &book.slots[slot].key));
    page.push(heading(style.say(m::ENTERS)));
    page.extend(enters(desk, slot, block));
    page.push(heading(style.say(common::SOURCES)));
    if item.advice {
        page.push(say(Tone::Note, style.say(m::ADVICE)));
    }
    page.push(paragraph(Tone::Plain, vec![sure(item.confidence, style)]));
    page.push(list(ListKind::Bullets, item.sources.iter().map(|source| citation(&book.rubric, source, style)).collect()));
    let mut ways = score::ways(desk);
    // What the pack advises comes before the ways of the product.
    ways.splice(1..1, advised(desk, slot, answer));
    page.extend(ways);
    page
}

/// What the answer is worth, in a word.
fn worth(desk: &Desk<'_>, answer: StageAnswer) -> String {
    let style = desk.style;
    match answer {
        StageAnswer::Open => style.say(common::NOT_ANSWERED),
        StageAnswer::LeftOut => style.say(messages::LEFT_OUT),
        StageAnswer::Stage(stage) => {
            let points = desk.rulebook.rubric.stages[usize::from(stage)].points;
            style.fill(m::ITEM_POINTS, &[&points.to_string()])
        }
    }
}

fn scale(desk: &Desk<'_>, item: &Item, answer: StageAnswer) -> Block {
    let style = desk.style;
    let heads = [common::STAGE_HEAD, common::POINTS_HEAD, m::SCALE_CAPTION].map(|head| style.say(head)).to_vec();
    let rows = desk.rulebook.rubric.stages.iter().zip(&item.stages).enumerate().map(|(place, (stage, words))| {
        let mut head = vec![text(style.digits(&format!("{place} · {}", stage.label.of(style.language))))];
        if answer == StageAnswer::Stage(place as u8) {
            head.push(Part::Mark(Mark::Plain, style.say(m::CHOSEN)));
        }
        row(head, vec![Cell::Number(style.number(stage.points.into())), cell(style.text(words))])
    });
    table(style.say(m::SCALE), heads, rows.collect())
}

fn may_be_left_out(desk: &Desk<'_>, item: &Item) -> String {
    match &item.not_applicable {
        Some(when) => desk.style.fill(m::MAY_BE_LEFT_OUT, &[when.of(desk.style.language)]),
        None => desk.style.say(m::MAY_NOT_BE_LEFT_OUT),
    }
}

/// The answer, the documents that back it, and the page that asks.
fn given(desk: &Desk<'_>, slot: usize, block: &Slots) -> Vec<Block> {
    let (book, style) = (desk.rulebook, desk.style);
    let key = &book.slots[slot].key;
    let item = book.item(&book.slots[slot]);
    let said = match desk.facts.stages[slot] {
        StageAnswer::Open => vec![text(style.say(common::NOT_ANSWERED))],
        StageAnswer::LeftOut => {
            let reason = desk.plan.answers.get(key).and_then(|answer| answer.not_applicable.as_deref()).unwrap_or_default();
            vec![text(style.say(m::ANSWER_LEFT_OUT)), text(reason.trim())]
        }
        StageAnswer::Stage(stage) => {
            let number = style.fill(common::STAGE, &[&stage.to_string()]);
            vec![text(format!("{number} · {}", style.text(&item.stages[usize::from(stage)])))]
        }
    };
    let backing = evidence(desk, key);
    let mut lines: Vec<_> = backing.into_iter().map(|evidence| document(evidence, style)).collect();
    if lines.is_empty() {
        lines.push(entry(vec![Part::Mark(Mark::Warn, style.say(m::NO_EVIDENCE_AT_ALL))]));
    }
    let page = Page::Component(block.component);
    lines.push(entry(vec![Part::Link { to: page.address(), text: page_name(book, &page, style) }]));
    vec![paragraph(Tone::Plain, said), list(ListKind::Bullets, lines)]
}

/// The way of the item's points through its block and component to the whole.
fn enters(desk: &Desk<'_>, slot: usize, block: &Slots) -> Vec<Block> {
    let (book, style) = (desk.rulebook, desk.style);
    let at = book.blocks.iter().position(|known| known == block).expect("a block of this rulebook");
    let mut page = Vec::new();
    let applied = block.dimension.map_or(Some(true), |dimension| desk.facts.applied(book, dimension));
    match (applied, desk.facts.stages[slot]) {
        (None, _) => page.push(say(Tone::Note, style.say(m::NOT_COUNTED_UNDECIDED))),
        (Some(false), _) => page.push(say(Tone::Note, style.say(m::NOT_COUNTED_ABSENT))),
        (_, StageAnswer::LeftOut) => page.push(say(Tone::Note, style.say(m::LEFT_OUT_OF_MEAN))),
        _ => {
            let share = share_now(book, desk.facts, slot).to_string();
            page.push(say(Tone::Plain, style.fill(m::SHARE, &[&book.slots[slot].weight.to_string(), &share])));
        }
    }
    if applied.is_some() {
        page.push(score::of_block(desk, block, &Scores::of(book, desk.facts).blocks[at].score));
        page.push(say(Tone::Hint, style.say(m::ROUNDING)));
    }
    let up = block.dimension.map(Subject::Dimension).into_iter().chain([Subject::Component(block.component), Subject::Score]);
    let mut way = vec![text(style.say(m::PART_OF))];
    for (place, subject) in up.enumerate() {
        way.extend((place > 0).then(|| text("→")));
        way.push(subject.link(desk));
    }
    page.push(paragraph(Tone::Plain, way));
    page
}

/// What raises the item, and the stages that can be tried; nothing at the highest stage.
fn advised(desk: &Desk<'_>, slot: usize, answer: StageAnswer) -> Option<Block> {
    let (book, style) = (desk.rulebook, desk.style);
    let slot = &book.slots[slot];
    let action = style.fill(m::ACTION, &[book.item(slot).action.of(style.language)]);
    let from = if let StageAnswer::Stage(stage) = answer { usize::from(stage) + 1 } else { 0 };
    let tries = (from..book.rubric.stages.len()).map(|stage| {
        let stage = stage.to_string();
        link(&Sheet::new(Topic::WhatIf).with(&slot.key, &stage), style.fill(m::TRY_STAGE, &[&stage]))
    });
    let tries: Vec<Part> = tries.collect();
    (!tries.is_empty()).then(|| bullets(vec![vec![text(action)], tries]))
}
