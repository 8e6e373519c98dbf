//! How the whole, a component and a dimension come to their points.

use super::sums::{self, KINDS, Kind};
use super::{Subject, changes};
use crate::assess::{ComponentScore, DimensionScore, Open, Points, Reading, Scores};
use crate::policy::Dimension;
use crate::policy::rulebook::Block as Slots;
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Part, Row, Tone};
use crate::publish::sheets::build::{NO_NUMBER, cell, heading, paragraph, row, say, subheading, table, text};
use crate::publish::sheets::cite::{clause_link, clause_of, standing};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{common, why as m};
use crate::text::{Style, messages};

pub fn whole(desk: &Desk<'_>) -> Vec<Block> {
    let (book, style, readiness) = (desk.rulebook, desk.style, &desk.assessment.readiness);
    let scores = Scores::of(book, desk.facts);
    let parts = || book.rubric.components.iter().map(|part| part.weight).zip(&scores.components);
    let open = closed(readiness.whole);
    let mut blocks = vec![
        say(Tone::Big, style.range(readiness.whole)),
        paragraph(Tone::Plain, by_pack(desk)),
        heading(style.say(m::METHOD)),
        say(Tone::Plain, style.say(m::WHOLE_RULE)),
        sums::readings(style.say(m::WHOLE_CAPTION), &open, |kind| sums::of_parts(parts(), kind), style),
        say(Tone::Hint, style.say(m::ROUNDING)),
        components(desk, &scores),
    ];
    blocks.push(say(Tone::Plain, style.fill(m::GEOMETRIC, &[&readiness.geometric.to_string()])));
    let weakest = readiness.weakest.and_then(|id| book.rubric.components.iter().position(|part| part.id == id));
    if let Some(place) = weakest {
        let points = text(style.points(readiness.components[place].reading.claimed));
        let parts = vec![text(style.say(m::WEAKEST)), Subject::Component(place).link(desk), points];
        blocks.push(paragraph(Tone::Plain, parts));
    }
    blocks.push(say(Tone::Note, style.fill(m::WEIGHTS_ARE_OURS, &[book.rubric.head.title.of(style.language)])));
    blocks.extend(ways(desk));
    blocks
}

pub fn component(desk: &Desk<'_>, place: usize) -> Vec<Block> {
    let (book, style) = (desk.rulebook, desk.style);
    let scores = Scores::of(book, desk.facts);
    let part = &desk.assessment.readiness.components[place];
    let open = &scores.components[place];
    let blocks: Vec<usize> = (0..book.blocks.len()).filter(|at| book.blocks[*at].component == place).collect();
    let mut page = vec![say(Tone::Big, style.range(part.reading)), paragraph(Tone::Plain, by_pack(desk))];
    if !part.counts {
        page.push(say(Tone::Note, style.say(m::LEFT_OUT_WHOLLY)));
    }
    page.push(heading(style.say(m::METHOD)));
    let caption = style.say(m::COMPONENT_CAPTION);
    // A component asks all its items once, or all of each dimension.
    match blocks[..] {
        [only] if book.blocks[only].dimension.is_none() => {
            let block = &book.blocks[only];
            page.push(say(Tone::Plain, style.say(m::COMPONENT_RULE_ITEMS)));
            page.push(sums::readings(caption, open, |kind| sums::of_items(desk, block, kind), style));
            page.push(sums::items(desk, block, |slot| Subject::Item(slot).link(desk)));
        }
        _ => {
            let present =
                || blocks.iter().map(|at| &scores.blocks[*at]).filter(|block| block.present).map(|block| (1, &block.score));
            page.push(say(Tone::Plain, style.say(m::COMPONENT_RULE_DIMENSIONS)));
            page.push(sums::readings(caption, open, |kind| sums::of_parts(present(), kind), style));
            page.push(dimensions(desk, &scores, &blocks));
        }
    }
    page.push(say(Tone::Hint, style.say(m::ROUNDING)));
    page.extend(gives(desk, part));
    let clause = clause_of(book, part.clause).map(|clause| clause_link(clause, style));
    if let Some(clause) = clause {
        page.extend([heading(style.say(m::CLAUSE_AND_SOURCE)), paragraph(Tone::Plain, vec![clause])]);
    }
    page.extend(ways(desk));
    page
}

pub fn dimension(desk: &Desk<'_>, dimension: Dimension) -> Vec<Block> {
    let (book, style) = (desk.rulebook, desk.style);
    let scores = Scores::of(book, desk.facts);
    let all = &desk.assessment.readiness.dimensions;
    let score = all.iter().find(|score| score.dimension == dimension).expect("a subject of this sheet has a score");
    let mut page = vec![say(Tone::Big, of_dimension(score, style)), paragraph(Tone::Plain, by_pack(desk))];
    match score.applied {
        Some(true) => {}
        Some(false) => page.push(say(Tone::Note, style.say(m::DIMENSION_ABSENT))),
        None => page.push(say(Tone::Note, style.say(m::UNDECIDED))),
    }
    let parts: Vec<usize> = (0..book.blocks.len()).filter(|at| book.blocks[*at].dimension == Some(dimension)).collect();
    if parts.len() > 1 {
        let opens = || parts.iter().map(|at| (1, &scores.blocks[*at].score));
        page.push(say(Tone::Plain, style.say(m::DIMENSION_MEAN)));
        let caption = style.say(m::BLOCK_CAPTION);
        page.push(sums::readings(caption, &closed(score.reading), |kind| sums::of_parts(opens(), kind), style));
    }
    for at in parts {
        let block = &book.blocks[at];
        let link = Subject::Component(block.component).link(desk);
        page.push(heading(style.say(m::METHOD)));
        page.push(paragraph(Tone::Plain, vec![text(style.say(m::PART_OF)), link]));
        // Where nothing is decided, the engine looks at no answer.
        if score.applied.is_some() {
            page.push(of_block(desk, block, &scores.blocks[at].score));
        }
        page.push(sums::items(desk, block, |slot| Subject::Item(slot).link(desk)));
    }
    page.push(say(Tone::Hint, style.say(m::ROUNDING)));
    page.extend(ways(desk));
    page
}

/// A dimension's score; one that is not applied for has none.
pub fn of_dimension(score: &DimensionScore, style: Style) -> String {
    if score.applied == Some(false) { style.say(messages::DIMENSION_NOT_APPLIED) } else { style.range(score.reading) }
}

/// How a block follows from its items.
pub fn of_block(desk: &Desk<'_>, block: &Slots, open: &Open) -> Block {
    let caption = if block.dimension.is_some() { m::BLOCK_CAPTION } else { m::COMPONENT_CAPTION };
    sums::readings(desk.style.say(caption), open, |kind| sums::of_items(desk, block, kind), desk.style)
}

/// By which pack the points are, and whether it is official.
pub fn by_pack(desk: &Desk<'_>) -> Vec<Part> {
    let rubric = &desk.rulebook.rubric;
    vec![text(desk.style.fill(m::BY, &[rubric.head.title.of(desk.style.language)])), standing(rubric, desk.style)]
}

fn components(desk: &Desk<'_>, scores: &Scores<'_>) -> Block {
    let style = desk.style;
    let heads = [messages::COMPONENT, common::WEIGHT_HEAD, messages::LOW, messages::EXPLAIN_COLUMN_CLAIMED];
    let heads = heads.into_iter().chain([messages::EXPLAIN_COLUMN_EVIDENCED, messages::HIGH]).map(|head| style.say(head));
    let rows = scores.components.iter().enumerate().map(|(place, open)| {
        let weight = style.number(desk.rulebook.rubric.components[place].weight.into());
        row(vec![Subject::Component(place).link(desk)], [Cell::Number(weight)].into_iter().chain(numbers(desk, open)).collect())
    });
    table(style.say(m::COMPONENTS), heads.collect(), rows.collect())
}

fn dimensions(desk: &Desk<'_>, scores: &Scores<'_>, blocks: &[usize]) -> Block {
    let style = desk.style;
    let heads = [messages::DIMENSION, messages::APPLIED, messages::LOW, messages::EXPLAIN_COLUMN_CLAIMED];
    let heads = heads.into_iter().chain([messages::EXPLAIN_COLUMN_EVIDENCED, messages::HIGH]).map(|head| style.say(head));
    let rows = blocks.iter().filter_map(|at| -> Option<Row> {
        let dimension = desk.rulebook.blocks[*at].dimension?;
        let applied = match desk.facts.applied(desk.rulebook, dimension) {
            Some(true) => messages::DIMENSION_APPLIED,
            Some(false) => messages::DIMENSION_NOT_APPLIED,
            None => messages::DIMENSION_OPEN,
        };
        let block = &scores.blocks[*at];
        let score = if block.present { block.score } else { Open::default() };
        let cells = [cell(style.say(applied))].into_iter().chain(numbers(desk, &score)).collect();
        Some(row(vec![Subject::Dimension(dimension).link(desk)], cells))
    });
    table(style.say(messages::DIMENSIONS_CAPTION), heads.collect(), rows.collect())
}

fn numbers(desk: &Desk<'_>, open: &Open) -> [Cell; 4] {
    KINDS.map(|kind: Kind| Cell::Number(kind.of(open).map_or(NO_NUMBER.to_owned(), |points| desk.style.points(points))))
}

/// What a component gives to the whole.
fn gives(desk: &Desk<'_>, part: &ComponentScore<'_>) -> Vec<Block> {
    let style = desk.style;
    let mut blocks = vec![subheading(style.say(m::ENTERS))];
    if part.counts {
        let counting = desk.assessment.readiness.components.iter().filter(|part| part.counts);
        let weights = counting.map(|part| u64::from(part.weight)).sum();
        let line = |of: Points, result| sums::share(&[(of.to_string(), part.weight)], weights, result);
        blocks.push(say(Tone::Plain, style.fill(m::GIVES, &[&line(part.reading.low, part.got)])));
        blocks.push(say(Tone::Plain, style.fill(m::GIVES_AT_MOST, &[&line(Points::FULL, part.full)])));
    }
    blocks.push(paragraph(Tone::Plain, vec![text(style.say(m::PART_OF)), Subject::Score.link(desk)]));
    blocks
}

/// The whole has readings even where nothing is answered.
fn closed(reading: Reading) -> Open {
    let Reading { low, claimed, evidenced, high } = reading;
    Open { low: Some(low), claimed: Some(claimed), evidenced: Some(evidenced), high: Some(high) }
}

pub fn ways(desk: &Desk<'_>) -> Vec<Block> {
    let ways =
        [(Topic::Path, m::TO_PATH), (Topic::Gaps, m::TO_GAPS), (Topic::WhatIf, m::TO_WHAT_IF), (Topic::Trust, m::TO_TRUST)];
    changes(desk, &ways.map(|(topic, words)| (Sheet::new(topic), words)))
}
