//! Which published thresholds are reached: counted, and kept apart.

use super::changes;
use crate::assess::OutcomeCount;
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Part, Tone};
use crate::publish::sheets::build::{cell, heading, link, paragraph, row, say, table, text};
use crate::publish::sheets::cite::{standing, sure};
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::{common, why as m};
use crate::text::{dimension_name, messages, page_name};

pub fn outcomes(desk: &Desk<'_>) -> Vec<Block> {
    let (book, style, outcomes) = (desk.rulebook, desk.style, &desk.assessment.outcomes);
    let pack = &book.outcomes;
    let by = vec![text(style.fill(m::BY, &[pack.head.title.of(style.language)])), standing(pack, style)];
    let mut page = vec![
        say(Tone::Big, counts(desk, &outcomes.whole)),
        paragraph(Tone::Plain, by),
        heading(style.say(m::METHOD)),
        say(Tone::Note, style.say(m::OUTCOMES_RULE)),
        say(Tone::Plain, sum(desk, &outcomes.whole)),
    ];
    let heads = [messages::DIMENSION, m::ARITHMETIC].map(|head| style.say(head)).to_vec();
    let rows = outcomes.dimensions.iter().map(|part| {
        let name = style.digits(dimension_name(book, part.dimension, style.language));
        row(vec![text(name)], vec![cell(sum(desk, &part.count))])
    });
    page.push(table(style.say(m::OUTCOMES), heads, rows.collect()));
    let heads = [m::THRESHOLD, m::ANSWER, m::SOURCE_HEAD].map(|head| style.say(head)).to_vec();
    let rows = outcomes.thresholds.iter().map(|result| {
        let threshold = result.threshold;
        let answer = result.outcome.map_or(common::NOT_ANSWERED, messages::outcome);
        let entry = Sheet::at(Topic::Rulebook, &threshold.id);
        let source = Cell::Parts(vec![sure(threshold.confidence, style)]);
        row(vec![link(&entry, style.text(&threshold.title))], vec![cell(style.say(answer)), source])
    });
    page.push(table(style.say(m::OUTCOMES_CAPTION), heads, rows.collect()));
    let page_of = Part::Link { to: Page::Outcomes.address(), text: page_name(book, &Page::Outcomes, style) };
    page.push(paragraph(Tone::Plain, vec![text(style.say(m::TO_OUTCOMES)), page_of]));
    page.extend(changes(desk, &[(Sheet::new(Topic::Compare), messages::SHEET_COMPARE)]));
    page
}

fn counts(desk: &Desk<'_>, count: &OutcomeCount) -> String {
    let counts = [count.met, count.not_met, count.no_data, count.unanswered].map(|count| count.to_string());
    desk.style.fill(messages::OUTCOME_COUNTS, &counts.each_ref().map(String::as_str))
}

fn sum(desk: &Desk<'_>, count: &OutcomeCount) -> String {
    let counts = [count.met + count.not_met + count.no_data + count.unanswered, count.met, count.not_met, count.no_data];
    let counts: Vec<String> = counts.into_iter().chain([count.unanswered]).map(|count| count.to_string()).collect();
    let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
    desk.style.fill(m::OUTCOMES_COUNT, &counts)
}
