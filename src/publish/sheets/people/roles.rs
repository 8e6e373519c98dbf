//! The role board: tasks down, sectors across, and who leads or supports where they meet.

use crate::plan::{Part as Takes, Register, Role, Sector, Task};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Mark, Part, Row, Tone};
use crate::publish::sheets::boards::{Paragraph, entry_link, option, ways};
use crate::publish::sheets::build::{NO_NUMBER, heading, paragraph, row, say, table, text};
use crate::route::{Sheet, Topic};
use crate::text::Message;
use crate::text::sheets::{people as m, registers};

/// Tasks to begin with: what clauses ask for, in words of ours.
const OFFERED: [(Paragraph, Message); 4] = [
    (Paragraph(12, 5), m::TASK_MANAGEMENT),
    (Paragraph(12, 3), m::TASK_DATA),
    (Paragraph(10, 5), m::TASK_MONITORING),
    (Paragraph(10, 4), m::TASK_HEARING),
];

pub fn roles(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let mut blocks = vec![heading(style.say(m::BOARD)), say(Tone::Hint, style.say(m::BOARD_HINT))];
    let tasks = &desk.plan.tasks;
    if tasks.is_empty() {
        blocks.push(say(Tone::Hint, style.say(registers::NO_ENTRY)));
    } else {
        let sectors = columns(desk);
        let name = |sector: &Option<Sector>| {
            sector.map_or_else(|| style.say(m::NO_SECTOR), |sector| option(desk, "sector", sector.id()))
        };
        let mut heads = vec![style.say(registers::field_text(Register::Tasks.id(), "name").label)];
        heads.extend(sectors.iter().map(name));
        blocks.push(table(style.say(m::BOARD), heads, tasks.iter().map(|task| task_row(desk, task, &sectors)).collect()));
        let idle: Vec<String> = Sector::ALL
            .iter()
            .filter(|sector| is_idle(desk, **sector))
            .map(|sector| option(desk, "sector", sector.id()))
            .collect();
        if !idle.is_empty() {
            blocks.push(say(Tone::Hint, style.fill(m::IDLE, &[&idle.join(", ")])));
        }
    }
    blocks.push(ways(desk, Register::Tasks));
    blocks.extend(offers(desk));
    blocks
}

/// The sectors that some task speaks of, or all while none does; behind them those who take part without a sector, where there are
/// such. A column that says nothing would only take the room of the others: it is said below.
fn columns(desk: &Desk<'_>) -> Vec<Option<Sector>> {
    let roles = || desk.plan.tasks.iter().flat_map(|task| task.roles.iter());
    let spoken_of = |sector: &Option<Sector>| roles().any(|role| role.sector == *sector);
    let all: Vec<Option<Sector>> = Sector::ALL.iter().map(|sector| Some(*sector)).collect();
    if roles().next().is_none() {
        return all;
    }
    all.into_iter().chain([None]).filter(spoken_of).collect()
}

fn task_row(desk: &Desk<'_>, task: &Task, sectors: &[Option<Sector>]) -> Row {
    let style = desk.style;
    let mut head = vec![entry_link(desk, Register::Tasks, task)];
    let leaders = task.leaders().len();
    let doubt = match leaders {
        0 => Some((Mark::Plain, style.say(m::NO_LEADER))),
        1 => None,
        _ => Some((Mark::Warn, style.fill(m::LEADERS, &[&leaders.to_string()]))),
    };
    head.extend(doubt.map(|(mark, words)| Part::Mark(mark, words)));
    row(head, sectors.iter().map(|sector| roles_cell(desk, task, *sector)).collect())
}

/// Who of a sector takes which part in a task.
fn roles_cell(desk: &Desk<'_>, task: &Task, sector: Option<Sector>) -> Cell {
    let mut parts = Vec::new();
    for role in task.roles.iter().filter(|role| role.sector == sector) {
        parts.extend((!parts.is_empty()).then(|| text("·")));
        parts.extend(role_parts(desk, role));
    }
    if parts.is_empty() {
        parts.push(text(NO_NUMBER));
    }
    Cell::Parts(parts)
}

fn role_parts(desk: &Desk<'_>, role: &Role) -> Vec<Part> {
    let style = desk.style;
    let part = role.part.map_or_else(|| style.say(m::PART_UNSAID), |part| option(desk, "part", part.id()));
    let body = role.body.trim();
    let part = if body.is_empty() { part } else { format!("{part}:") };
    let part = if role.part == Some(Takes::Lead) { Part::Strong(part) } else { text(part) };
    [part].into_iter().chain((!body.is_empty()).then(|| text(body))).collect()
}

/// Whether a sector takes no part in any task: it is not there, or has no role yet.
fn is_idle(desk: &Desk<'_>, sector: Sector) -> bool {
    let mut roles = desk.plan.tasks.iter().flat_map(|task| task.roles.iter());
    sector != Sector::Other && !roles.any(|role| role.sector == Some(sector) && !matches!(role.part, None | Some(Takes::NoneYet)))
}

/// Buttons for the tasks that clauses ask for and the plan does not list yet.
fn offers(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let listed = |name: Message| desk.plan.tasks.iter().any(|task| [name.th, name.en].contains(&task.name.trim()));
    let offer = |(clause, name): (Paragraph, Message)| {
        let cited = crate::text::clause(&clause.clause(desk.rulebook)?.id, style.language);
        let says = vec![("name".to_owned(), name.of(style.language).to_owned())];
        let to = Sheet::new(Topic::Register(Register::Tasks)).address();
        let add = Act::Add { list: Register::Tasks.id().to_owned(), says, to };
        Some(Button { text: style.fill(m::OFFER, &[name.of(style.language), &cited]), primary: false, act: add })
    };
    let buttons: Vec<Button> = OFFERED.into_iter().filter(|(_, name)| !listed(*name)).filter_map(offer).collect();
    if buttons.is_empty() {
        return Vec::new();
    }
    let whose = vec![Part::Mark(Mark::Ours, style.say(m::OURS)), text(style.say(m::OFFER_HINT))];
    vec![paragraph(Tone::Hint, whose), Block::Buttons(buttons)]
}
