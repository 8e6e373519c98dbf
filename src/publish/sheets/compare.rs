//! The sheet “compare”: the plan on screen beside a plan that was opened.

use super::build::{NO_NUMBER, cell, paragraph, row, say, table, text};
use super::difference;
use crate::assess::assess;
use crate::improve::compare as put_side_by_side;
use crate::plan::Plan;
use crate::policy::Field as PlanField;
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Cell, Control, Document, Field, Form, Opens, Part, Row, Target, Tone};
use crate::text::sheets::compare as m;
use crate::text::{Message, messages, open_error};

pub fn compare(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let mut blocks = vec![say(Tone::Lead, style.say(m::LEAD)), buttons(desk), say(Tone::Hint, style.say(m::STAYS_HERE))];
    for other in desk.others {
        if let Err(error) = &other.plan {
            let why = style.digits(&open_error(error, style.language));
            blocks.push(paragraph(Tone::Problem, vec![Part::Code(other.name.clone()), text(why)]));
        }
    }
    let readable: Vec<(usize, &str, &Plan)> = desk
        .others
        .iter()
        .enumerate()
        .filter_map(|(place, other)| Some((place + 1, other.name.as_str(), other.plan.as_ref().ok()?)))
        .collect();
    let Some(first) = readable.first() else {
        return desk.document(blocks);
    };
    let wanted = desk.sheet.setting("with").unwrap_or_default();
    let chosen = readable.iter().find(|(number, ..)| number.to_string() == wanted);
    let (number, name, plan) = *chosen.unwrap_or(first);
    let all = desk.sheet.setting("all") == Some("yes");
    let problem = if wanted.is_empty() || chosen.is_some() { String::new() } else { style.say(m::WITH_UNKNOWN) };
    blocks.push(form(desk, &readable, number, problem, all));
    blocks.push(say(Tone::Note, style.say(m::NO_RANKING)));
    blocks.extend(kinds(desk, plan));
    blocks.push(plans(desk, name, plan));
    blocks.push(say(Tone::Hint, style.fill(m::SAME_RULES, &[&style.date(desk.today)])));
    let packs = desk
        .rulebook
        .packs()
        .into_iter()
        .flat_map(|pack| [text(style.text(&pack.head.title)), super::cite::standing(pack, style)]);
    blocks.push(paragraph(Tone::Hint, packs.collect()));
    let assessment = assess(desk.rulebook, plan, desk.today);
    let comparison = put_side_by_side(desk.assessment, &assessment);
    let names = [m::ON_SCREEN, m::IN_FILE].map(|name| style.say(name));
    blocks.extend(difference::tables(desk.rulebook, &comparison, names, all, style));
    desk.document(blocks)
}

fn buttons(desk: &Desk<'_>) -> Block {
    let button = |name: Message, primary, act| Button { text: desk.style.say(name), primary, act };
    let close = (!desk.others.is_empty()).then(|| button(m::CLOSE, false, Act::Close(Opens::Plans)));
    Block::Buttons([button(m::OPEN, true, Act::Open(Opens::Plans))].into_iter().chain(close).collect())
}

/// Which file, and whether to show all.
fn form(desk: &Desk<'_>, readable: &[(usize, &str, &Plan)], chosen: usize, problem: String, all: bool) -> Block {
    let style = desk.style;
    let options = readable.iter().map(|(number, name, plan)| {
        let title = Some(plan.title.trim()).filter(|title| !title.is_empty()).map(|title| format!(" · {title}"));
        (number.to_string(), format!("{name}{}", title.unwrap_or_default()))
    });
    let field = |name: &str, label: Message, problem, control| Field {
        name: name.to_owned(),
        label: style.say(label),
        hint: String::new(),
        problem,
        control,
    };
    let choice = Control::Choice { value: chosen.to_string(), options: options.collect() };
    let fields = vec![field("with", m::WITH, problem, choice), field("all", m::ALL, String::new(), Control::Check { on: all })];
    Block::Form(Form { legend: style.say(m::CHOOSE), target: Target::Address, fields })
}

/// What kind of body applies, with its type where it is a local one.
fn kind(desk: &Desk<'_>, plan: &Plan) -> Option<String> {
    let id = plan.applicant.kind?.id();
    let asks = |question: &&crate::policy::Question| question.reads == Some(PlanField::ApplicantKind);
    let question = desk.rulebook.law.questions.iter().find(asks)?;
    let known = question.options.iter().find(|option| option.id == id)?;
    let local = plan.applicant.local_type.map(|local| desk.style.say(messages::local_type(local)));
    Some(local.unwrap_or_else(|| desk.style.text(&known.label)))
}

/// Said where the applicants are not alike, or it is not known whether they are.
fn kinds(desk: &Desk<'_>, other: &Plan) -> Option<Block> {
    let words = match (kind(desk, desk.plan), kind(desk, other)) {
        (Some(a), Some(b)) if a == b => return None,
        (Some(a), Some(b)) => desk.style.fill(m::KINDS_DIFFER, &[&a, &b]),
        _ => desk.style.say(m::KIND_UNKNOWN),
    };
    Some(say(Tone::Note, words))
}

/// What the plans are.
fn plans(desk: &Desk<'_>, name: &str, other: &Plan) -> Block {
    let style = desk.style;
    let words = |name: Message, of: &dyn Fn(&Plan) -> String| -> Row {
        let cells = [desk.plan, other]
            .map(|plan| cell(Some(of(plan)).filter(|words| !words.is_empty()).unwrap_or_else(|| NO_NUMBER.to_owned())));
        row(vec![text(style.say(name))], cells.to_vec())
    };
    let latest = |plan: &Plan| plan.evidence.iter().filter_map(|evidence| evidence.date).max();
    let rows = vec![
        row(vec![text(style.say(m::FILE))], vec![cell(style.say(m::ON_SCREEN)), Cell::Parts(vec![Part::Code(name.to_owned())])]),
        words(m::TITLE, &|plan| plan.title.trim().to_owned()),
        words(m::CITY, &|plan| plan.city.name.trim().to_owned()),
        words(m::KIND, &|plan| kind(desk, plan).unwrap_or_default()),
        words(m::PROJECTS, &|plan| style.number(plan.projects.len() as u64)),
        words(m::EVIDENCE, &|plan| style.number(plan.evidence.len() as u64)),
        words(m::LATEST, &|plan| latest(plan).map(|date| style.date(date)).unwrap_or_default()),
    ];
    let heads = [m::PLAN_HEAD, m::ON_SCREEN, m::IN_FILE].map(|head| style.say(head)).to_vec();
    table(style.say(m::PLANS), heads, rows)
}
