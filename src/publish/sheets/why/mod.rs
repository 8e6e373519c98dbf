//! The sheet “why”: each finding and each number with its rule, the answers it rests on, its source and its arithmetic.

mod gates;
mod index;
mod item;
mod outcomes;
mod score;
mod shown;
mod sums;

pub use gates::findings;

use super::build::{bullets, heading, link, paragraph, say};
use super::cite::slot_name;
use crate::assess::GateResult;
use crate::policy::Dimension;
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Document, Part, Tone};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{shows, why as m};
use crate::text::{Message, dimension_name, gate_name};

/// What a page of this sheet explains.
#[derive(Clone, Copy)]
enum Subject<'a> {
    Verdict,
    Score,
    Outcomes,
    /// What the registers of the plan show.
    Registers,
    Gate(&'a GateResult<'a>),
    /// By the place in the rubric.
    Component(usize),
    Dimension(Dimension),
    /// By the place among the rulebook's slots.
    Item(usize),
}

impl<'a> Subject<'a> {
    fn of(desk: &Desk<'a>, entry: &str) -> Option<Subject<'a>> {
        let (kind, id) = entry.split_once('/').unwrap_or((entry, ""));
        let (book, assessment) = (desk.rulebook, desk.assessment);
        match (kind, id) {
            ("verdict", "") => Some(Subject::Verdict),
            ("score", "") => Some(Subject::Score),
            ("outcomes", "") => Some(Subject::Outcomes),
            ("registers", "") => Some(Subject::Registers),
            ("gate", id) => assessment.eligibility.gates.iter().find(|result| result.gate.id == id).map(Subject::Gate),
            ("component", id) => book.rubric.components.iter().position(|part| part.id == id).map(Subject::Component),
            ("dimension", id) => {
                let scores = &assessment.readiness.dimensions;
                scores.iter().map(|score| score.dimension).find(|dimension| dimension.id() == id).map(Subject::Dimension)
            }
            ("item", key) => book.slots.iter().position(|slot| slot.key == key).map(Subject::Item),
            _ => None,
        }
    }

    /// Its page.
    fn sheet(self, desk: &Desk<'_>) -> Sheet {
        let book = desk.rulebook;
        let entry = match self {
            Subject::Verdict => "verdict".to_owned(),
            Subject::Score => "score".to_owned(),
            Subject::Outcomes => "outcomes".to_owned(),
            Subject::Registers => "registers".to_owned(),
            Subject::Gate(result) => format!("gate/{}", result.gate.id),
            Subject::Component(place) => format!("component/{}", book.rubric.components[place].id),
            Subject::Dimension(dimension) => format!("dimension/{}", dimension.id()),
            Subject::Item(slot) => format!("item/{}", book.slots[slot].key),
        };
        Sheet::at(Topic::Why, &entry)
    }

    /// What it is called.
    fn name(self, desk: &Desk<'_>) -> String {
        let (book, style) = (desk.rulebook, desk.style);
        match self {
            Subject::Verdict => style.say(m::VERDICT),
            Subject::Score => style.say(m::SCORE),
            Subject::Outcomes => style.say(m::OUTCOMES),
            Subject::Registers => style.say(shows::TITLE),
            Subject::Gate(result) => style.digits(&gate_name(result.gate, style.language)),
            Subject::Component(place) => style.text(&book.rubric.components[place].title),
            Subject::Dimension(dimension) => style.digits(dimension_name(book, dimension, style.language)),
            Subject::Item(slot) => slot_name(book, slot, style),
        }
    }

    /// A link to its page.
    fn link(self, desk: &Desk<'_>) -> Part {
        link(&self.sheet(desk), self.name(desk))
    }
}

/// The page that the address asks for.
pub fn why(desk: &Desk<'_>) -> Document {
    let entry = desk.sheet.entry.as_str();
    let Some(subject) = Subject::of(desk, entry) else {
        let unknown = (!entry.is_empty()).then(|| say(Tone::Problem, desk.style.fill(m::NO_ENTRY, &[entry])));
        return desk.document(unknown.into_iter().chain(index::index(desk)).collect());
    };
    let back = link(&Sheet::new(Topic::Why), desk.style.say(m::BACK));
    let blocks = match subject {
        Subject::Verdict => gates::verdict(desk),
        Subject::Gate(result) => gates::gate(desk, result),
        Subject::Score => score::whole(desk),
        Subject::Component(place) => score::component(desk, place),
        Subject::Dimension(dimension) => score::dimension(desk, dimension),
        Subject::Item(slot) => item::item(desk, slot),
        Subject::Outcomes => outcomes::outcomes(desk),
        Subject::Registers => shown::shown(desk),
    };
    let mut document = desk.document([paragraph(Tone::Plain, vec![back])].into_iter().chain(blocks).collect());
    document.title = desk.style.fill(m::TITLE, &[&subject.name(desk)]);
    document
}

/// A condition by its name, as a link to its reasons.
pub fn gate_link(desk: &Desk<'_>, result: &GateResult<'_>) -> Part {
    Subject::Gate(result).link(desk)
}

/// The last part of each page: where to go to change what it says.
fn changes(desk: &Desk<'_>, ways: &[(Sheet, Message)]) -> Vec<Block> {
    let ways = ways.iter().map(|(sheet, words)| vec![link(sheet, desk.style.say(*words))]).collect();
    vec![heading(desk.style.say(m::WHAT_WOULD_CHANGE_IT)), bullets(ways)]
}
