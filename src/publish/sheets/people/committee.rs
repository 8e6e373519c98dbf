//! The committee: its members, the order that appoints it, and whom the study would have on it.

use super::proof::Record;
use crate::plan::{Member, Register, Sector};
use crate::policy::Confidence;
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Mark, Part, Row, Tone};
use crate::publish::sheets::boards::{Paragraph, entry_link, heads, ways, words};
use crate::publish::sheets::build::{cell, heading, paragraph, row, say, subheading, table, text};
use crate::publish::sheets::cite::sure;
use crate::text::sheets::{people as m, registers};
use crate::text::{Message, register_name};

/// What an order of appointment may show: that leaders give the plan importance.
const BACKS: Paragraph = Paragraph(10, 3);

pub fn committee(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let name = style.say(register_name(Register::Committee));
    let mut blocks = vec![heading(name.clone())];
    let mut members: Vec<&Member> = desk.plan.committee.iter().collect();
    // Sectors and seats in the order of their lists; those that are not said come last.
    members.sort_by_key(|member| (member.sector.is_none(), member.sector, member.seat.is_none(), member.seat));
    if members.is_empty() {
        blocks.push(say(Tone::Hint, style.say(registers::NO_ENTRY)));
    } else {
        const SAID: [&str; 5] = ["body", "sector", "seat", "order", "date"];
        let row_of = |member: &&Member| {
            let cells = SAID[1..].iter().map(|field| cell(words(desk, *member, field)));
            row(vec![entry_link(desk, Register::Committee, *member)], cells.collect())
        };
        blocks.push(table(name, heads(desk, Register::Committee, &SAID), members.iter().map(row_of).collect()));
    }
    blocks.push(ways(desk, Register::Committee));
    blocks.extend(orders(desk));
    blocks.extend(checklist(desk));
    blocks
}

/// Each order of appointment once, as evidence or on the way to it.
fn orders(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let mut orders: Vec<Record<'_>> = Vec::new();
    for member in desk.plan.committee.iter().filter(|member| !member.order.trim().is_empty()) {
        if !orders.iter().any(|known| known.title == member.order.trim() && known.date == member.date) {
            orders.push(Record { title: member.order.trim(), date: member.date, backs: BACKS });
        }
    }
    if orders.is_empty() || BACKS.clause(desk.rulebook).is_none() {
        return Vec::new();
    }
    let row_of = |order: &Record<'_>| {
        let date = order.date.map(|date| style.date(date)).unwrap_or_default();
        row(vec![text(order.title)], vec![cell(date), Cell::Parts(order.says(desk))])
    };
    let mut heads = heads(desk, Register::Committee, &["order", "date"]);
    heads.push(style.say(m::EVIDENCE));
    let mut blocks =
        vec![subheading(style.say(m::ORDERS)), table(style.say(m::ORDERS), heads, orders.iter().map(row_of).collect())];
    let buttons: Vec<_> = orders.iter().filter_map(|order| order.button(desk)).collect();
    blocks.extend((!buttons.is_empty()).then_some(Block::Buttons(buttons)));
    blocks
}

/// Whom the study names for the committee, how the register can tell that they are on it, and the lines of the study.
struct Wanted {
    who: Message,
    tell: Tell,
    lines: &'static str,
}

enum Tell {
    /// Members of these sectors.
    Sectors(&'static [Sector]),
    /// Members whose name holds one of these words.
    Words(&'static [&'static str]),
    /// Not at all; members of this sector are those to look at.
    Look(Sector),
}

/// Lines 1399, 1531, 1920, 2092 and 2094 of the study.
const WANTED: [Wanted; 5] = [
    Wanted {
        who: m::STATE,
        tell: Tell::Sectors(&[Sector::Province, Sector::Municipality, Sector::Depa, Sector::StateEnterprise]),
        lines: "L1399",
    },
    Wanted { who: m::BUSINESS, tell: Tell::Sectors(&[Sector::Private]), lines: "L1399, L1531" },
    Wanted { who: m::CITIZENS, tell: Tell::Sectors(&[Sector::Citizens]), lines: "L1399, L1531, L1920, L2092" },
    Wanted { who: m::EXPERTS, tell: Tell::Words(&["สิ่งแวดล้อม", "environment"]), lines: "L1920, L2092" },
    Wanted { who: m::LOCAL_BUSINESS, tell: Tell::Look(Sector::Private), lines: "L2094" },
];

fn checklist(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let heads = [m::STUDY_NAMES, m::ON_IT, m::STUDY_LINES].map(|head| style.say(head)).to_vec();
    let source =
        vec![Part::Mark(Mark::Plain, style.say(m::FROM_STUDY)), sure(Confidence::C, style), text(style.say(m::CHECKLIST_HINT))];
    vec![
        subheading(style.say(m::CHECKLIST)),
        paragraph(Tone::Hint, source),
        table(style.say(m::CHECKLIST), heads, WANTED.iter().map(|wanted| wanted.row(desk)).collect()),
    ]
}

impl Wanted {
    fn row(&self, desk: &Desk<'_>) -> Row {
        let style = desk.style;
        let fits = |member: &&Member| match self.tell {
            Tell::Sectors(sectors) => member.sector.is_some_and(|sector| sectors.contains(&sector)),
            Tell::Words(words) => words.iter().any(|word| member.body.to_lowercase().contains(word)),
            Tell::Look(sector) => member.sector == Some(sector),
        };
        let members: Vec<&Member> = desk.plan.committee.iter().filter(fits).collect();
        let mut parts = Vec::new();
        match (&self.tell, members.is_empty()) {
            (_, true) => parts.push(Part::Mark(Mark::Plain, style.say(m::NOT_ON_IT))),
            (Tell::Look(_), false) => parts.push(text(style.say(m::LOOK))),
            (_, false) => {}
        }
        for (place, member) in members.into_iter().enumerate() {
            parts.extend((place > 0).then(|| text("·")));
            parts.push(entry_link(desk, Register::Committee, member));
        }
        let lines = vec![Part::Code(self.lines.to_owned())];
        row(vec![text(style.say(self.who))], vec![Cell::Parts(parts), Cell::Parts(lines)])
    }
}
