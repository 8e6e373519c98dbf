//! What is due after a declaration, and the days of the plan as a calendar file.

use crate::calendar::events::{Day, Kind, days};
use crate::calendar::ics::{Event, file, short};
use crate::calendar::ladder::{declared, emblem_value, report_value};
use crate::date::Date;
use crate::plan::Standing;
use crate::policy::Value;
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Part, Row, Tone};
use crate::publish::sheets::build::{NO_NUMBER, cell, heading, link, paragraph, row, say, table, text};
use crate::publish::sheets::cite::{clause_link, clause_of};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{common, standing as m};

/// The file that the calendar is saved as.
const FILE: &str = "mueang-phrom.ics";
/// How many coming days stand in the open.
const SHOWN: usize = 12;

/// What is due, and what nobody knows yet.
pub fn due(desk: &Desk<'_>) -> Vec<Block> {
    let (style, law) = (desk.style, &desk.rulebook.law);
    let mut blocks = vec![heading(style.say(m::DUE))];
    let Some(declared) = declared(desk.plan, law, desk.today) else {
        blocks.push(say(Tone::Hint, style.fill(m::NO_DUE, &[&super::rung(Standing::Declared, style)])));
        return blocks;
    };
    let values =
        [(m::EMBLEM_ENDS, declared.emblem_ends, emblem_value(law)), (m::REPORT_DUE, declared.report_due, report_value(law))];
    let due_row = |(what, day, value): &(_, Option<Date>, Option<&Value>)| -> Option<Row> {
        let (day, value) = ((*day)?, (*value)?);
        let amount = style.digits(&value.on(&declared.on.to_string()).to_string());
        let counted = style.fill(m::COUNTED, &[&amount, &style.text(&value.unit), &style.date(declared.on)]);
        let cells = [cell(style.date(day)), cell(from_today(desk, day)), cell(counted), Cell::Parts(clause(desk, &value.clause))];
        Some(row(vec![text(style.say(*what))], cells.into()))
    };
    let rows: Vec<Row> = values.iter().filter_map(due_row).collect();
    if declared.renewed {
        blocks.push(say(Tone::Plain, style.fill(m::RENEWED, &[&style.date(declared.on)])));
    } else if rows.is_empty() {
        blocks.push(say(Tone::Hint, style.say(m::NO_NUMBER_OF_YEARS)));
    } else {
        let heads = [m::WHAT, m::DAY, m::FROM_TODAY, m::COUNTED_HEAD, common::CLAUSE_HEAD].map(|head| style.say(head));
        blocks.push(table(style.say(m::DUE), heads.into(), rows));
        blocks.push(say(Tone::Hint, style.say(m::COUNT_NOTE)));
    }
    let told = |words| {
        let clause = report_value(law).map(|value| clause(desk, &value.clause)).unwrap_or_default();
        paragraph(Tone::Plain, [text(style.say(words))].into_iter().chain(clause).collect())
    };
    blocks.extend([told(m::KEPT), told(m::LENGTH_UNKNOWN)]);
    blocks
}

fn clause(desk: &Desk<'_>, id: &str) -> Vec<Part> {
    clause_of(desk.rulebook, id).map(|clause| clause_link(clause, desk.style)).into_iter().collect()
}

/// How far a day is from today, in words.
fn from_today(desk: &Desk<'_>, day: Date) -> String {
    let style = desk.style;
    match desk.today.days_until(day) {
        0 => style.say(m::TODAY),
        days if days > 0 => style.fill(m::IN_DAYS, &[&style.number(days.unsigned_abs())]),
        days => style.fill(m::DAYS_AGO, &[&style.number(days.unsigned_abs())]),
    }
}

/// All days of the plan, and the file with them.
pub fn calendar(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let days = days(desk.plan, &desk.rulebook.law, desk.today);
    let mut blocks = vec![heading(style.say(m::CALENDAR))];
    if days.is_empty() {
        blocks.push(say(Tone::Hint, style.say(m::CALENDAR_EMPTY)));
        return blocks;
    }
    let rows = |days: &[&Day<'_>]| {
        let day_row = |day: &&Day<'_>| {
            let words = event_name(desk, day);
            let what = match day.entry {
                Some((register, id)) => link(&Sheet::at(Topic::Register(register), id), words),
                None => text(words),
            };
            row(vec![text(style.date(day.date))], vec![Cell::Parts(vec![what]), cell(from_today(desk, day.date))])
        };
        let heads = [m::DAY, m::WHAT, m::FROM_TODAY].map(|head| style.say(head));
        table(style.say(m::CALENDAR), heads.into(), days.iter().map(day_row).collect())
    };
    let (past, coming): (Vec<&Day<'_>>, Vec<&Day<'_>>) = days.iter().partition(|day| day.date < desk.today);
    let (near, far) = coming.split_at(coming.len().min(SHOWN));
    if !near.is_empty() {
        blocks.push(rows(near));
    }
    let others: Vec<&Day<'_>> = past.into_iter().chain(far.iter().copied()).collect();
    if !others.is_empty() {
        let summary = vec![text(style.fill(m::OTHER_DAYS, &[&others.len().to_string()]))];
        blocks.push(Block::Fold { summary, open: false, blocks: vec![rows(&others)] });
    }
    blocks.push(say(Tone::Hint, style.say(m::CALENDAR_HINT)));
    let act = Act::Save { file: FILE.to_owned(), text: calendar_file(desk, &days) };
    blocks.push(Block::Buttons(vec![Button { text: style.say(m::SAVE), primary: false, act }]));
    blocks
}

/// The days as a calendar file. Digits in it are 0 to 9, as everywhere in files.
fn calendar_file(desk: &Desk<'_>, days: &[Day<'_>]) -> String {
    let plan = short(&desk.plan.title);
    let title = desk.plan.title.trim();
    let title = if title.is_empty() { desk.document(Vec::new()).title } else { title.to_owned() };
    let event = |day: &Day<'_>| {
        let (register, id) = day.entry.map_or(("", ""), |(register, id)| (register.id(), id));
        Event {
            uid: format!("{plan}-{}-{}@mueang-phrom", day.kind.id(), short(&format!("{register}/{id}"))),
            date: day.date,
            summary: event_name(desk, day),
            description: desk.style.fill(m::EVENT_FROM, &[&title, &desk.style.date(desk.today)]),
        }
    };
    file(&title, desk.today, &days.iter().map(event).collect::<Vec<_>>())
}

/// What a day is called.
fn event_name(desk: &Desk<'_>, day: &Day<'_>) -> String {
    let style = desk.style;
    let name = if day.name.is_empty() { NO_NUMBER } else { day.name };
    match day.kind {
        Kind::EmblemEnds => style.say(m::EMBLEM_ENDS),
        Kind::ReportDue => style.say(m::REPORT_DUE),
        Kind::Target => style.fill(m::EVENT_TARGET, &[name]),
        Kind::ProjectEnds => style.fill(m::EVENT_END, &[name]),
        Kind::DataDue => style.fill(m::EVENT_DATA, &[name]),
    }
}
