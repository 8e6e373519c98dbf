//! The sheet “path”: the way of least effort to so many points, or to every gate.

mod found;

use super::build::{NO_NUMBER, cell, field, paragraph, row, say, table, text};
use super::cite::slot_name;
use super::steps::{self, CAPPED, EFFORT, TARGET, buttons};
use crate::assess::StageAnswer;
use crate::improve::path::TooLarge;
use crate::improve::{Goal, Wish, keyed, path as find};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Control, Document, Field, Form, Mark, Part, Target, Tone};
use crate::text::messages;
use crate::text::sheets::{common, gaps, path as m};
use found::Found;

/// The settings in the address.
const GOAL: &str = "goal";
const POINTS_ONLY: &str = "points";
const KEEP: &str = "keep";

pub fn path(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let (wish, unusable) = wish(desk);
    let mut blocks = vec![
        say(Tone::Lead, style.say(m::LEAD)),
        paragraph(Tone::Note, vec![Part::Mark(Mark::Ours, style.say(messages::MARK_OURS)), text(style.say(gaps::OURS))]),
        say(Tone::Hint, style.say(gaps::LOW_ONLY)),
    ];
    blocks.extend(steps::unusable(&unusable, style));
    blocks.extend(form(desk, &wish));
    match find(desk.rulebook, desk.facts, &wish) {
        Ok(path) => blocks.extend(Found { desk, path: &path }.blocks()),
        Err(TooLarge::Rubric) => blocks.push(say(Tone::Problem, style.say(m::TOO_LARGE_RUBRIC))),
        Err(TooLarge::Gates) => blocks.push(say(Tone::Problem, style.fill(m::TOO_LARGE_GATES, &[&style.say(m::POINTS_ONLY)]))),
    }
    blocks.extend([items(desk, &wish), steps::item_efforts(desk), steps::question_efforts(desk)]);
    desk.document(blocks)
}

/// The wish as the address sets it; what is not set or does not fit is as usual.
fn wish(desk: &Desk<'_>) -> (Wish, Vec<String>) {
    let goal = desk.sheet.setting(GOAL).and_then(|goal| goal.parse().ok());
    let goal = goal.unwrap_or_else(|| Goal::usual(desk.assessment.readiness.whole.low));
    let set = |name: &str| steps::keyed(desk, name);
    // Targets may stand in the address for the sheet of gaps alone.
    let targets = desk.sheet.setting(CAPPED).map(|_| set(TARGET)).unwrap_or_default();
    let (wish, unusable) = Wish::read(desk.rulebook, goal, &set(EFFORT), &set(KEEP), &targets);
    (Wish { gates: goal == Goal::Gates || desk.sheet.setting(POINTS_ONLY).is_none(), ..wish }, unusable)
}

fn form(desk: &Desk<'_>, wish: &Wish) -> Vec<Block> {
    let style = desk.style;
    let check = |name: &str, label: String| field(name, label, Control::Check { on: desk.sheet.setting(name).is_some() });
    let points = match wish.goal {
        Goal::Points(points) => points,
        Goal::Gates => {
            let to_points = desk.sheet.with(GOAL, "");
            return vec![say(Tone::Plain, style.say(m::GOAL_GATES)), buttons(&[(m::GO_POINTS, to_points)], style)];
        }
    };
    let value = desk.sheet.setting(GOAL).map_or_else(|| points.to_string(), str::to_owned);
    let problem = match value.parse() == Ok(wish.goal) {
        true => String::new(),
        false => style.fill(m::GOAL_UNFIT, &[&points.to_string()]),
    };
    let goal = field(GOAL, style.say(m::GOAL), Control::Number { value, min: 1, max: 100 });
    let goal = Field { hint: style.say(m::GOAL_HINT), problem, ..goal };
    let fields = vec![goal, check(POINTS_ONLY, style.say(m::POINTS_ONLY)), check(CAPPED, style.say(m::CAPPED))];
    vec![
        Block::Form(Form { legend: style.say(m::FORM), target: Target::Address, fields }),
        buttons(&[(m::GO_GATES, desk.sheet.with(GOAL, "gates"))], style),
    ]
}

/// What can be set for each item that counts: that it stays as it is, and its target.
fn items(desk: &Desk<'_>, wish: &Wish) -> Block {
    let (style, rulebook) = (desk.style, desk.rulebook);
    let targets = keyed::stages(rulebook, &steps::keyed(desk, TARGET)).values;
    let counting = desk.assessment.readiness.items.iter().filter(|score| score.stage != StageAnswer::LeftOut);
    let rows = counting.filter_map(|score| {
        let place = rulebook.slots.iter().position(|slot| slot.key == score.key)?;
        let now = match score.stage {
            StageAnswer::Stage(stage) => style.digits(&stage.to_string()),
            StageAnswer::Open | StageAnswer::LeftOut => NO_NUMBER.to_owned(),
        };
        let title = slot_name(rulebook, place, style);
        let keep =
            field(&steps::setting(KEEP, score.key), style.fill(m::KEEP, &[&title]), Control::Check { on: wish.kept[place] });
        let cells = vec![
            cell(now),
            Cell::Field(Target::Address, keep),
            Cell::Field(Target::Address, steps::target(desk, place, targets[place])),
        ];
        Some(row(vec![text(title)], cells))
    });
    let heads = [common::ITEM, gaps::NOW_HEAD, m::KEEP_HEAD, gaps::TARGET_HEAD].map(|head| style.say(head));
    let changed = [KEEP, TARGET].iter().any(|name| !steps::keyed(desk, name).is_empty());
    let summary = style.say(if changed { m::ITEMS_CHANGED } else { m::ITEMS });
    let terms = table(summary.clone(), heads.into(), rows.collect());
    Block::Fold { summary: vec![text(summary)], open: false, blocks: vec![terms] }
}
