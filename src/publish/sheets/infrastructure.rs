//! Infrastructure by kind: what clause 12 (2) makes compulsory, and what it leaves to the city.

use super::boards::{Paragraph, option};
use super::build::{NO_NUMBER, cell, heading, paragraph, row, say, table, text};
use super::cite;
use super::why;
use crate::plan::{Baht, Infrastructure, InfrastructureKind};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Mark, Part, Row, Tone};
use crate::text::sheets::{data as m, registers};

const CLAUSE: Paragraph = Paragraph(12, 2);

/// The condition with its finding, and for each kind: how many entries, their sum, and who is responsible.
pub fn infrastructure_summary(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let mut blocks = vec![heading(style.say(m::BY_KIND))];
    for result in CLAUSE.gates(desk) {
        let mut parts = vec![why::gate_link(desk, result)];
        parts.extend(why::findings(desk, result));
        parts.push(cite::standing(&desk.rulebook.law, style));
        blocks.push(paragraph(Tone::Plain, parts));
    }
    let heads = vec![
        style.say(registers::field_text("infrastructure", "kind").label),
        style.say(m::ASKED),
        style.say(m::COUNT),
        style.fill(registers::WITH_UNIT, &[&style.say(m::SUM), &style.say(registers::BAHT)]),
        style.say(registers::field_text("infrastructure", "owner").label),
    ];
    let rows = InfrastructureKind::ALL.iter().map(|kind| Some(*kind)).chain([None]).filter_map(|kind| kind_row(desk, kind));
    blocks.extend([table(style.say(m::BY_KIND), heads, rows.collect()), say(Tone::Hint, style.say(m::SUM_HINT))]);
    blocks
}

/// The row of a kind, or of what has none yet where there is such.
fn kind_row(desk: &Desk<'_>, kind: Option<InfrastructureKind>) -> Option<Row> {
    let style = desk.style;
    let entries: Vec<&Infrastructure> = desk.plan.infrastructure.iter().filter(|entry| entry.kind == kind).collect();
    if kind.is_none() && entries.is_empty() {
        return None;
    }
    let name = kind.map_or_else(|| style.say(m::NO_KIND), |kind| option(desk, "kind", kind.id()));
    let asked = match kind {
        Some(InfrastructureKind::Digital) => vec![Part::Mark(Mark::Official, style.say(m::COMPULSORY))],
        Some(_) => vec![text(style.say(m::OPTIONAL))],
        None => Vec::new(),
    };
    let sum = entries.iter().filter_map(|entry| entry.baht).reduce(Baht::plus).map(|sum| style.number(sum.0));
    let without = entries.iter().filter(|entry| entry.baht.is_none()).count();
    let without = (without > 0).then(|| style.fill(m::WITHOUT_AMOUNT, &[&without.to_string()]));
    let said: Vec<String> = sum.into_iter().chain(without).collect();
    let sum = if said.is_empty() { NO_NUMBER.to_owned() } else { said.join(" · ") };
    let mut owners: Vec<&str> = entries.iter().map(|entry| entry.owner.trim()).filter(|owner| !owner.is_empty()).collect();
    owners.sort_unstable();
    owners.dedup();
    Some(row(
        vec![text(name)],
        vec![Cell::Parts(asked), Cell::Number(style.number(entries.len() as u64)), Cell::Number(sum), cell(owners.join(", "))],
    ))
}
