//! What the registers show: the stages they propose, and the stages claimed above them.

use super::Subject;
use crate::assess::{Against, ShownStage, StageAnswer};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Mark, Part, Tone};
use crate::publish::sheets::build::{NO_NUMBER, cell, heading, paragraph, row, say, table, text};
use crate::publish::sheets::steps;
use crate::text::sheets::{common, shows as m};
use crate::text::{because, messages};

/// All items of which the registers say something else than the answer.
pub fn shown(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let of = |against: Against| -> Vec<&ShownStage<'_>> {
        desk.assessment.shown.iter().filter(|shown| shown.against == against).collect()
    };
    let (proposed, above) = (of(Against::Proposed), of(Against::Above));
    let ours = vec![Part::Mark(Mark::Ours, style.say(messages::MARK_OURS)), text(style.say(m::LEAD))];
    let mut blocks = vec![paragraph(Tone::Note, ours), heading(style.say(m::PROPOSED))];
    if proposed.is_empty() {
        blocks.push(say(Tone::Plain, style.say(m::NOTHING_PROPOSED)));
    } else {
        let take = style.fill(m::TAKE_ALL, &[&proposed.len().to_string()]);
        blocks.push(Block::Buttons(vec![Button { text: take, primary: true, act: take_all(&proposed) }]));
        blocks.push(list(desk, style.say(m::PROPOSED), &proposed, None));
    }
    if !above.is_empty() {
        blocks.extend([heading(style.say(m::ABOVE)), say(Tone::Hint, style.say(m::ABOVE_HINT))]);
        blocks.push(list(desk, style.say(m::ABOVE), &above, Some(&|shown| reason(desk, shown))));
    }
    blocks
}

/// What the registers show of one item, and a button to take it.
pub fn of_item(desk: &Desk<'_>, key: &str) -> Vec<Block> {
    let style = desk.style;
    let Some(shown) = desk.assessment.shown.iter().find(|shown| shown.key == key) else { return Vec::new() };
    let mut blocks = vec![heading(style.say(m::TITLE)), say(Tone::Plain, in_words(desk, shown))];
    match shown.against {
        Against::Proposed => {
            let take = style.fill(m::TAKE, &[&shown.stage.to_string()]);
            blocks.push(Block::Buttons(vec![Button { text: take, primary: false, act: take_all(&[shown]) }]));
        }
        Against::Above => {
            let answer = answer(desk, shown);
            blocks.push(say(Tone::Note, style.fill(m::ONLY, &[&answer])));
            blocks.push(say(Tone::Hint, reason(desk, shown)));
        }
        Against::Agreed => {}
    }
    blocks.push(paragraph(Tone::Plain, vec![Subject::Registers.link(desk)]));
    blocks
}

/// An answer for each, as one change of the plan.
fn take_all(shown: &[&ShownStage<'_>]) -> Act {
    Act::Answer(shown.iter().map(|shown| (shown.key.to_owned(), shown.stage.to_string())).collect())
}

fn list(desk: &Desk<'_>, caption: String, all: &[&ShownStage<'_>], reason: Option<&dyn Fn(&ShownStage<'_>) -> String>) -> Block {
    let style = desk.style;
    let rows = all.iter().map(|shown| {
        let words =
            format!("{} · {}", style.digits(&shown.stage.to_string()), style.text(&shown.item.stages[usize::from(shown.stage)]));
        let mut cells = vec![Cell::Number(answer(desk, shown)), cell(words), cell(why(desk, shown))];
        cells.extend(reason.map(|reason| cell(reason(shown))));
        row(steps::item(desk, shown.key, shown.item, shown.dimension), cells)
    });
    let heads = [common::ITEM, m::NOW_HEAD, m::SHOWN_HEAD, m::BECAUSE_HEAD].map(|head| style.say(head));
    let heads = heads.into_iter().chain(reason.map(|_| style.say(m::REASON_HEAD)));
    table(caption, heads.collect(), rows.collect())
}

fn in_words(desk: &Desk<'_>, shown: &ShownStage<'_>) -> String {
    match &shown.by {
        Some(_) => format!("{}: {}", desk.style.fill(m::SHOWN, &[&shown.stage.to_string()]), why(desk, shown)),
        None => desk.style.say(m::NONE_SHOWN),
    }
}

fn why(desk: &Desk<'_>, shown: &ShownStage<'_>) -> String {
    shown.by.as_ref().map_or_else(|| desk.style.say(m::NONE_SHOWN), |by| because(desk.rulebook, by, desk.style))
}

fn answer(desk: &Desk<'_>, shown: &ShownStage<'_>) -> String {
    match shown.answer {
        StageAnswer::Stage(stage) => desk.style.digits(&stage.to_string()),
        StageAnswer::Open | StageAnswer::LeftOut => NO_NUMBER.to_owned(),
    }
}

/// Why the officer claims more.
fn reason(desk: &Desk<'_>, shown: &ShownStage<'_>) -> String {
    let note = desk.plan.answers.get(shown.key).map(|answer| answer.note.trim()).filter(|note| !note.is_empty());
    note.map_or_else(|| desk.style.say(m::NO_REASON), |note| m::REASON_GIVEN.with(desk.style.language, &[note]))
}
