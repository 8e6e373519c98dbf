//! All that this sheet explains, each with its finding or number.

use super::{Subject, gates, score, sums};
use crate::assess::Against;
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Tone};
use crate::publish::sheets::build::{cell, row, say, table, text};
use crate::text::messages;
use crate::text::sheets::{common, shows, why as m};

pub fn index(desk: &Desk<'_>) -> Vec<Block> {
    let (style, assessment) = (desk.style, desk.assessment);
    let readiness = &assessment.readiness;
    let two = |name: Subject<'_>, words: String| row(vec![name.link(desk)], vec![cell(words)]);
    let counts = &assessment.outcomes.whole;
    let counts = [counts.met, counts.not_met, counts.no_data, counts.unanswered].map(|count| count.to_string());
    let counts = style.fill(messages::OUTCOME_COUNTS, &counts.each_ref().map(String::as_str));
    let verdict = style.say(assessment.eligibility.verdict.message());
    let proposed = assessment.shown.iter().filter(|shown| shown.against == Against::Proposed).count();
    let results = vec![
        two(Subject::Verdict, verdict),
        two(Subject::Score, style.range(readiness.whole)),
        two(Subject::Outcomes, counts),
        two(Subject::Registers, style.fill(shows::PROPOSED_COUNT, &[&proposed.to_string()])),
    ];
    let gates = assessment.eligibility.gates.iter().map(|result| {
        let name = Subject::Gate(result).link(desk);
        row(vec![name], vec![Cell::Parts(gates::findings(desk, result))])
    });
    let components = readiness.components.iter().enumerate();
    let components = components.map(|(place, part)| two(Subject::Component(place), style.range(part.reading)));
    let dimensions =
        readiness.dimensions.iter().map(|score| two(Subject::Dimension(score.dimension), score::of_dimension(score, style)));
    let heads = |name| [name, common::VALUE].map(|head| style.say(head)).to_vec();
    let finding_heads = [common::CONDITION_HEAD, common::FINDING_HEAD].map(|head| style.say(head)).to_vec();
    let mut blocks = vec![
        say(Tone::Lead, style.say(m::LEAD)),
        table(style.say(messages::STANDING), heads(common::FINDING_HEAD), results),
        table(style.say(m::GATES), finding_heads, gates.collect()),
        table(style.say(m::COMPONENTS), heads(messages::COMPONENT), components.collect()),
    ];
    let dimensions: Vec<_> = dimensions.collect();
    if !dimensions.is_empty() {
        blocks.push(table(style.say(messages::DIMENSIONS_TITLE), heads(messages::DIMENSION), dimensions));
    }
    blocks.extend(items(desk));
    blocks
}

/// The items that count, folded: they are many.
fn items(desk: &Desk<'_>) -> Option<Block> {
    let (book, style) = (desk.rulebook, desk.style);
    let scores = &desk.assessment.readiness.items;
    let rows = scores.iter().filter_map(|score| {
        let slot = book.slots.iter().position(|slot| slot.key == score.key)?;
        let (stage, points) = sums::stage_and_points(desk, slot);
        Some(row(vec![Subject::Item(slot).link(desk)], vec![cell(stage), Cell::Number(points)]))
    });
    let rows: Vec<_> = rows.collect();
    let heads = [common::ITEM, common::STAGE_HEAD, common::POINTS_HEAD].map(|head| style.say(head)).to_vec();
    let summary = vec![text(style.fill(m::ITEMS_FOLDED, &[&rows.len().to_string()]))];
    let blocks = vec![table(style.say(m::ITEMS), heads, rows)];
    (!scores.is_empty()).then_some(Block::Fold { summary, open: false, blocks })
}
