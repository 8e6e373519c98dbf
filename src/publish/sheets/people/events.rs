//! Occasions on which people took part: who came, what they brought in, what became of it.

use super::proof::Record;
use crate::plan::{Count, Event, Group, Register};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Mark, Part, Row, Tone};
use crate::publish::sheets::boards::{Paragraph, entry_link, ways};
use crate::publish::sheets::build::{NO_NUMBER, cell, heading, row, say, table, text};
use crate::text::register_name;
use crate::text::sheets::{people as m, registers};

/// What an occasion may show: that the people of the area cooperate.
const BACKS: Paragraph = Paragraph(10, 4);

pub fn events(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let name = style.say(register_name(Register::Events));
    let mut blocks = vec![heading(name.clone())];
    let events = &desk.plan.events;
    if events.is_empty() {
        blocks.push(say(Tone::Hint, style.say(registers::NO_ENTRY)));
    } else {
        let heads = [m::OCCASION, m::DATE, m::GROUPS, m::PEOPLE, m::IDEAS, m::TAKEN, m::OBJECTIONS, m::EVIDENCE];
        let mut rows: Vec<Row> = events.iter().map(|event| event_row(desk, event)).collect();
        rows.push(total(desk));
        blocks.push(table(name, heads.map(|head| style.say(head)).to_vec(), rows));
        blocks.push(say(Tone::Hint, style.say(m::NO_QUORUM)));
        blocks.extend(unsaid(desk));
    }
    blocks.push(ways(desk, Register::Events));
    let buttons: Vec<_> = events.iter().filter_map(|event| record(event).button(desk)).collect();
    blocks.extend((!buttons.is_empty()).then_some(Block::Buttons(buttons)));
    blocks
}

fn record(event: &Event) -> Record<'_> {
    Record { title: &event.name, date: event.date, backs: BACKS }
}

fn event_row(desk: &Desk<'_>, event: &Event) -> Row {
    let style = desk.style;
    let date = event.date.map(|date| style.date(date)).unwrap_or_default();
    let number = |count: Option<u64>| Cell::Number(count.map_or_else(|| NO_NUMBER.to_owned(), |count| style.number(count)));
    row(
        vec![entry_link(desk, Register::Events, event)],
        vec![
            cell(date),
            cell(groups(desk, event)),
            number(people(event)),
            number(event.ideas.map(|ideas| ideas.0)),
            number(event.taken.map(|taken| taken.0)),
            Cell::Parts(objections(desk, event)),
            Cell::Parts(record(event).says(desk)),
        ],
    )
}

/// The groups that came, with their numbers.
fn groups(desk: &Desk<'_>, event: &Event) -> String {
    let name = |group: &Group| match group.count {
        Some(count) => format!("{} {}", group.name.trim(), desk.style.number(count.0)),
        None => group.name.trim().to_owned(),
    };
    event.groups.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// How many came, of the groups that are counted; nothing where none is.
fn people(event: &Event) -> Option<u64> {
    sum(event.groups.iter().map(|group| group.count))
}

/// The sum of the counts that are said; nothing where none is.
fn sum(counts: impl Iterator<Item = Option<Count>>) -> Option<u64> {
    counts.flatten().map(|count| count.0).reduce(u64::saturating_add)
}

/// What was said against it, and the answer; an objection without an answer is marked.
fn objections(desk: &Desk<'_>, event: &Event) -> Vec<Part> {
    let (against, answer) = (event.objections.trim(), event.answers.trim());
    if against.is_empty() {
        return vec![text(answer)];
    }
    let answer = if answer.is_empty() {
        vec![Part::Mark(Mark::Warn, desk.style.say(m::UNANSWERED))]
    } else {
        vec![text("→"), text(answer)]
    };
    [text(against)].into_iter().chain(answer).collect()
}

fn total(desk: &Desk<'_>) -> Row {
    let (style, events) = (desk.style, &desk.plan.events);
    let number = |sum: Option<u64>| Cell::Number(sum.map_or_else(|| NO_NUMBER.to_owned(), |sum| style.number(sum)));
    let came = events.iter().filter_map(people).reduce(u64::saturating_add);
    row(
        vec![text(style.fill(m::TOTAL, &[&events.len().to_string()]))],
        vec![
            cell(""),
            cell(""),
            number(came),
            number(sum(events.iter().map(|event| event.ideas))),
            number(sum(events.iter().map(|event| event.taken))),
            cell(""),
            cell(""),
        ],
    )
}

/// That sums leave out what is not counted.
fn unsaid(desk: &Desk<'_>) -> Option<Block> {
    let uncounted = |event: &&Event| event.groups.is_empty() || event.groups.iter().any(|group| group.count.is_none());
    let count = desk.plan.events.iter().filter(uncounted).count();
    (count > 0).then(|| say(Tone::Hint, desk.style.fill(m::UNCOUNTED, &[&count.to_string()])))
}
