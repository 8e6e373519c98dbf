//! Where the city stands on the ladder, what is due, which days come, and how far the projects have come.

mod due;
mod progress;

use super::build::{bullets, heading, link, list, paragraph, say, text};
use super::cite::{clause_link, clause_of};
use crate::calendar::ladder::{Doubt, dated, doubts, next, now};
use crate::plan::{Register, Standing, StandingStep};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Document, Entry, ListKind, Mark, Part, Tone};
use crate::route::{Sheet, Topic};
use crate::text::Style;
use crate::text::sheets::{registers, standing as m};

const TOPIC: Topic = Topic::Register(Register::Standing);

/// The sheet of the city's standing.
pub fn standing(desk: &Desk<'_>) -> Document {
    let mut blocks = vec![say(Tone::Lead, desk.style.say(m::LEAD))];
    blocks.extend(ladder(desk));
    blocks.extend(questioned(desk));
    blocks.extend(buttons(desk));
    blocks.extend(due::due(desk));
    blocks.extend(due::calendar(desk));
    blocks.extend(progress::progress(desk));
    desk.document(blocks)
}

/// What a rung is called.
fn rung(standing: Standing, style: Style) -> String {
    style.say(registers::option("standing", standing.id()))
}

/// The clauses of the announcement that a rung follows. It names no promotion zone.
fn clauses(standing: Standing) -> &'static [&'static str] {
    match standing {
        Standing::Preparing => &["9"],
        Standing::Sent => &["4", "5", "6", "8"],
        Standing::PromotionZone => &[],
        Standing::Declared => &["7", "13"],
        Standing::Renewal => &["15"],
        Standing::Ended => &["14", "16"],
    }
}

/// Today's rung, and all of them with their days.
fn ladder(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let now = now(desk.plan, desk.today);
    let said = match now {
        Some((since, standing)) => style.fill(m::NOW, &[&rung(standing, style), &style.date(since)]),
        None => style.say(m::NOW_NONE),
    };
    let steps = dated(desk.plan);
    let entry = |standing: &Standing| {
        let own = || steps.iter().filter(|(_, known, _)| known == standing);
        let (mark, words) = if now.is_some_and(|(_, now)| now == *standing) {
            (Mark::Met, m::HERE)
        } else if own().any(|(date, ..)| *date <= desk.today) {
            (Mark::Plain, m::RECORDED)
        } else if own().next().is_some() {
            (Mark::NotShown, m::NOT_YET)
        } else {
            (Mark::NotShown, m::NOT_RECORDED)
        };
        let days = own().map(|(date, _, step)| {
            let note = Some(step.note.trim()).filter(|note| !note.is_empty()).map(|note| text(format!("· {note}")));
            let parts = [link(&Sheet::at(TOPIC, &step.id), style.date(*date))].into_iter().chain(note);
            Entry { parts: parts.collect(), below: Vec::new() }
        });
        let of_law = clauses(*standing).iter().filter_map(|id| clause_of(desk.rulebook, id));
        let law = of_law.map(|clause| Entry { parts: vec![clause_link(clause, style)], below: Vec::new() });
        let unnamed = clauses(*standing).is_empty();
        let unnamed = unnamed.then(|| Entry { parts: vec![text(style.say(m::NO_CLAUSE))], below: Vec::new() });
        Entry {
            parts: vec![Part::Strong(rung(*standing, style)), Part::Mark(mark, style.say(words))],
            below: days.chain(law).chain(unnamed).collect(),
        }
    };
    vec![say(Tone::Big, said), heading(style.say(m::LADDER)), list(ListKind::Tree, Standing::ALL.iter().map(entry).collect())]
}

/// The steps that are questioned, each with the way to its entry.
fn questioned(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let name = |step: &StandingStep| {
        let name = step.standing.map_or_else(|| style.say(registers::UNNAMED), |standing| rung(standing, style));
        let date = step.date.map(|date| style.date(date));
        let words = date.map_or(name.clone(), |date| format!("{name} · {date}"));
        link(&Sheet::at(TOPIC, &step.id), words)
    };
    let doubt = |doubt: &Doubt<'_>| {
        let (step, why) = match doubt {
            Doubt::NoRung(step) => (step, style.say(m::DOUBT_NO_RUNG)),
            Doubt::NoDay(step) => (step, style.say(m::DOUBT_NO_DAY)),
            Doubt::Later(step) => (step, style.say(m::DOUBT_LATER)),
            Doubt::Undeclared(step) => (step, style.say(m::DOUBT_UNDECLARED)),
            Doubt::OutOfOrder(step, before) => {
                let rung = before.standing.map(|standing| rung(standing, style)).unwrap_or_default();
                let date = before.date.map(|date| style.date(date)).unwrap_or_default();
                (step, style.fill(m::DOUBT_ORDER, &[&rung, &date]))
            }
        };
        vec![name(step), text(why)]
    };
    let doubts = doubts(desk.plan, desk.today);
    if doubts.is_empty() {
        return Vec::new();
    }
    vec![heading(style.say(m::DOUBTS)), bullets(doubts.iter().map(doubt).collect())]
}

/// Buttons that record the next step as of today.
fn buttons(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let add = |text, says, primary| {
        let (list, to) = (Register::Standing.id().to_owned(), Sheet::new(TOPIC).address());
        Button { text, primary, act: Act::Add { list, says, to } }
    };
    let now = now(desk.plan, desk.today).map(|(_, standing)| standing);
    let record = |(place, standing): (usize, &Standing)| {
        let says = vec![("standing".to_owned(), standing.id().to_owned()), ("date".to_owned(), desk.today.to_string())];
        add(style.fill(m::RECORD, &[&rung(*standing, style)]), says, place == 0)
    };
    let mut buttons: Vec<Button> = next(now).iter().enumerate().map(record).collect();
    buttons.push(add(style.say(m::RECORD_OTHER), Vec::new(), false));
    vec![heading(style.say(m::NEXT)), paragraph(Tone::Hint, vec![text(style.say(m::NEXT_HINT))]), Block::Buttons(buttons)]
}
