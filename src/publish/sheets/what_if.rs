//! The sheet “what if”: answers changed in a copy, and what that changes.

use super::build::{bullets, field, paragraph, say, text};
use super::cite::{asked_at, question_name, slot_name, stage_options};
use super::difference;
use crate::assess::{NONE, StageAnswer, assess_facts};
use crate::guide;
use crate::improve::{Asked, compare, suppose};
use crate::policy::Field as PlanField;
use crate::policy::diagram::UNKNOWN;
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Control, Document, Form, Part, Target, Tone};
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::{common, compare as difference_texts, what_if as m};
use crate::text::{messages, page_name};

/// The setting that says which answer to change next.
const CHANGE: &str = "change";

/// An answer that is changed in the copy.
struct Change<'a> {
    asked: Asked,
    key: &'a str,
    value: &'a str,
}

pub fn what_if(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let mut facts = desk.facts.clone();
    let (mut changes, mut unheeded) = (Vec::new(), Vec::new());
    for (key, value) in desk.sheet.settings.iter().filter(|(key, _)| key != CHANGE) {
        let asked = Asked::of(desk.rulebook, key);
        match asked.and_then(|asked| suppose(desk.rulebook, &mut facts, asked, value).map(|()| asked)) {
            Some(asked) => changes.push(Change { asked, key, value }),
            None => unheeded.push(Part::Code(format!("{key}={value}"))),
        }
    }
    let next = desk.sheet.setting(CHANGE).filter(|key| changes.iter().all(|change| change.key != *key));
    let known = next.and_then(|key| Some((key, Asked::of(desk.rulebook, key)?)));
    if let (Some(key), None) = (next, known) {
        unheeded.push(Part::Code(key.to_owned()));
    }
    let mut blocks = vec![say(Tone::Lead, style.say(m::LEAD)), say(Tone::Hint, style.say(m::COPY))];
    if !unheeded.is_empty() {
        blocks.push(paragraph(Tone::Problem, [text(style.say(m::UNHEEDED))].into_iter().chain(unheeded).collect()));
    }
    blocks.push(add(desk, &changes, known));
    if changes.is_empty() {
        blocks.push(say(Tone::Plain, style.say(m::NOT_YET)));
        return desk.document(blocks);
    }
    blocks.push(made(desk, &changes));
    blocks.extend(buttons(desk, &changes));
    let assessment = assess_facts(desk.rulebook, &facts, Vec::new(), desk.today);
    let comparison = compare(desk.assessment, &assessment);
    let names = [difference_texts::ON_SCREEN, m::COPY_NAME].map(|name| style.say(name));
    blocks.extend(difference::tables(desk.rulebook, &comparison, names, false, style));
    Document { hypothetical: Some(style.say(m::ONLY_SUPPOSED)), ..desk.document(blocks) }
}

/// Which answer to change, and once that is chosen, to what.
fn add(desk: &Desk<'_>, changes: &[Change<'_>], next: Option<(&str, Asked)>) -> Block {
    let style = desk.style;
    let open = all(desk).into_iter().filter(|(_, key)| changes.iter().all(|change| change.key != *key));
    let options =
        open.map(|(asked, key)| (key.to_owned(), style.fill(m::PAGE_AND_TITLE, &[&page(desk, asked), &name(desk, asked)])));
    let options = [(String::new(), style.say(m::CHOOSE))].into_iter().chain(options).collect();
    let chosen = next.map(|(key, _)| key).unwrap_or_default().to_owned();
    let control = Control::Choice { value: chosen, options };
    let which = field(CHANGE, style.say(m::WHICH), control);
    let value = next.map(|(key, asked)| field(key, name(desk, asked), values(desk, asked, "")));
    Block::Form(Form { legend: style.say(m::ADD), target: Target::Address, fields: [which].into_iter().chain(value).collect() })
}

/// What is changed; each can be taken back.
fn made(desk: &Desk<'_>, changes: &[Change<'_>]) -> Block {
    let fields =
        changes.iter().map(|change| field(change.key, name(desk, change.asked), values(desk, change.asked, change.value)));
    let legend = desk.style.fill(m::MADE, &[&changes.len().to_string()]);
    Block::Form(Form { legend, target: Target::Address, fields: fields.collect() })
}

/// The values an answer can have; none of them is as in the plan.
fn values(desk: &Desk<'_>, asked: Asked, value: &str) -> Control {
    let (book, style) = (desk.rulebook, desk.style);
    let options: Vec<(String, String)> = match asked {
        Asked::Fact(place) => {
            let options = &book.question(&book.gates.facts[place]).options;
            options.iter().map(|option| (option.id.clone(), style.text(&option.label))).collect()
        }
        Asked::Slot(place) => stage_options(book.item(&book.slots[place]), style).collect(),
    };
    let now = match asked {
        Asked::Fact(place) => Some(desk.facts.answers[place]).filter(|answer| *answer != UNKNOWN).map(usize::from),
        Asked::Slot(place) => match desk.facts.stages[place] {
            StageAnswer::Stage(stage) => Some(usize::from(stage)),
            StageAnswer::Open | StageAnswer::LeftOut => None,
        },
    };
    let left_out = matches!(asked, Asked::Slot(place) if desk.facts.stages[place] == StageAnswer::LeftOut);
    let unanswered = style.say(if left_out { messages::LEFT_OUT } else { common::NOT_ANSWERED });
    let now = now.map_or(unanswered, |now| options[now].1.clone());
    let plan = (String::new(), style.fill(m::AS_IN_PLAN, &[&now]));
    Control::Choice { value: value.to_owned(), options: [plan].into_iter().chain(options).collect() }
}

/// The buttons, and what has to be written by hand.
fn buttons(desk: &Desk<'_>, changes: &[Change<'_>]) -> Vec<Block> {
    let style = desk.style;
    let (put, written): (Vec<&Change<'_>>, Vec<&Change<'_>>) = changes.iter().partition(|change| can_be_put(desk, change));
    let answers = put.iter().map(|change| (change.key.to_owned(), change.value.to_owned())).collect();
    let put = (!put.is_empty()).then(|| Button { text: style.say(m::PUT), primary: true, act: Act::Answer(answers) });
    let anew = Button { text: style.say(m::ANEW), primary: false, act: Act::Go(Sheet::new(Topic::WhatIf).address()) };
    let mut blocks = vec![Block::Buttons(put.into_iter().chain([anew]).collect())];
    if !written.is_empty() {
        let lines = written.iter().filter_map(|change| match change.asked {
            Asked::Fact(place) => {
                let question = desk.rulebook.question(&desk.rulebook.gates.facts[place]);
                Some(vec![text(name(desk, change.asked)), asked_at(desk.rulebook, question, Some(change.key), style)])
            }
            Asked::Slot(_) => None,
        });
        blocks.extend([say(Tone::Plain, style.say(m::TO_BE_WRITTEN)), bullets(lines.collect())]);
    }
    blocks
}

/// Whether a choice alone makes the change: texts and projects have to be written, and only where none is, can that be declared.
fn can_be_put(desk: &Desk<'_>, change: &Change<'_>) -> bool {
    let Asked::Fact(place) = change.asked else {
        return true;
    };
    let question = desk.rulebook.question(&desk.rulebook.gates.facts[place]);
    match question.reads {
        None | Some(PlanField::ApplicantKind | PlanField::Route | PlanField::CityType | PlanField::Dimensions) => true,
        Some(PlanField::Zone | PlanField::Goals | PlanField::Objectives | PlanField::Projects) => {
            let said = question.options.get(usize::from(desk.facts.answers[place]));
            change.value == NONE && said.is_none_or(|said| said.id == NONE)
        }
        // What a register holds cannot be denied beside it.
        Some(_) => desk.facts.held[place].is_none() || change.value == question.options[0].id,
    }
}

/// Everything that can be changed, page by page.
fn all<'a>(desk: &Desk<'a>) -> Vec<(Asked, &'a str)> {
    let book = desk.rulebook;
    let facts = book.gates.facts.iter().enumerate().map(|(place, fact)| (Asked::Fact(place), fact.key.as_str()));
    let slots = book.slots.iter().enumerate().map(|(place, slot)| (Asked::Slot(place), slot.key.as_str()));
    let mut all: Vec<(Asked, &str)> = facts.chain(slots).collect();
    let pages = Page::parts(book);
    // The sort keeps the rulebook's order within a page.
    all.sort_by_key(|(asked, _)| pages.iter().position(|page| *page == page_of(desk, *asked)));
    all
}

fn page_of(desk: &Desk<'_>, asked: Asked) -> Page {
    let book = desk.rulebook;
    match asked {
        Asked::Fact(place) => guide::page_of(book, book.question(&book.gates.facts[place])),
        Asked::Slot(place) => {
            let block = book.blocks.iter().find(|block| block.slots.contains(&place));
            Page::Component(block.expect("each slot stands in a block").component)
        }
    }
}

fn page(desk: &Desk<'_>, asked: Asked) -> String {
    page_name(desk.rulebook, &page_of(desk, asked), desk.style)
}

fn name(desk: &Desk<'_>, asked: Asked) -> String {
    match asked {
        Asked::Fact(place) => question_name(desk.rulebook, place, desk.style),
        Asked::Slot(place) => slot_name(desk.rulebook, place, desk.style),
    }
}
