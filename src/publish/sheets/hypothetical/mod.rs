//! The sheet “hypothetical”: what would become of the plans if the rules were different.

mod result;
mod rules;
#[cfg(test)]
mod tests;

use crate::packs::suppose::SupposeError;
use crate::policy::{Gate, Pack, Problem, Value};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Control, Document, Field, Form, Opens, Part, Target, Tone};
use crate::publish::sheets::build::{heading, link, paragraph, say, table, text};
use crate::publish::sheets::packs::compared::difference_row;
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::hypothetical as m;
use crate::text::{Message, clause, page_name};
use rules::{AMOUNT, Opened, REQUIRES, Rules, WITH};

/// The setting that says which condition is being changed.
const GATE: &str = "gate";

/// One change can make several conditions impossible at once; so many of them are told.
const TOLD: usize = 3;

/// Above any number that a provision counts.
const MOST: u32 = 1000;

pub fn hypothetical(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let rules = Rules::of(desk);
    let mut blocks = vec![say(Tone::Lead, style.say(m::LEAD)), amounts(desk, &rules)];
    blocks.extend(condition(desk, &rules));
    blocks.push(heading(style.say(m::PACK)));
    blocks.extend(pack(desk, &rules));
    blocks.push(heading(style.say(m::WHAT)));
    blocks.extend(what(desk, &rules));
    if let Some(supposed) = &rules.supposed {
        blocks.push(heading(style.say(m::RESULT)));
        blocks.extend(result::result(desk, supposed));
    }
    blocks.push(Block::Buttons(buttons(desk, &rules)));
    Document { hypothetical: Some(style.say(m::SUPPOSED)), ..desk.document(blocks) }
}

/// The numbers that conditions ask for.
fn amounts(desk: &Desk<'_>, rules: &Rules) -> Block {
    let style = desk.style;
    let field = |value: &Value| {
        let name = format!("{AMOUNT}{}", value.id);
        let (now, unit) = (value.on(&desk.today.to_string()).to_string(), style.text(&value.unit));
        let set = desk.sheet.setting(&name).unwrap_or(&now).to_owned();
        let clause = style.digits(&clause(&value.clause, style.language));
        Field {
            label: style.fill(m::AMOUNT, &[&style.text(&value.title), &clause]),
            hint: style.fill(m::AMOUNT_NOW, &[&now, &unit]),
            problem: trouble(desk, rules, &name),
            control: Control::Number { value: set, min: 1, max: MOST },
            name,
        }
    };
    let counted = rules.law.values.iter().filter(|value| all_gates(&rules.law).any(|gate| gate.requires.counts(&value.id)));
    Block::Form(Form { legend: style.say(m::AMOUNTS), target: Target::Address, fields: counted.map(field).collect() })
}

/// The choice of a condition, and its expression.
fn condition(desk: &Desk<'_>, rules: &Rules) -> Vec<Block> {
    let style = desk.style;
    let named = |gate: &Gate| format!("{} {}", clause(&gate.clause, style.language), gate.title.of(style.language));
    let option = |gate: &Gate| (gate.id.clone(), style.digits(&named(gate)));
    let nothing = (String::new(), style.say(m::NO_GATE));
    let options: Vec<_> = [nothing].into_iter().chain(all_gates(&rules.law).map(option)).collect();
    let set = desk.sheet.setting(GATE).unwrap_or_default();
    let chosen = all_gates(&rules.law).find(|gate| gate.id == set);
    let plain = |name: &str, label: String, control| Field {
        name: name.to_owned(),
        label,
        hint: String::new(),
        problem: String::new(),
        control,
    };
    let value = chosen.map(|gate| gate.id.clone()).unwrap_or_default();
    let mut fields = vec![plain(GATE, style.say(m::GATE), Control::Choice { value, options })];
    if let Some(gate) = chosen {
        let name = format!("{REQUIRES}{}", gate.id);
        let value = desk.sheet.setting(&name).map_or_else(|| rules.written(&gate.id), str::to_owned);
        fields.push(Field {
            hint: style.say(m::EXPRESSION_HINT),
            problem: trouble(desk, rules, &name),
            ..plain(&name, style.fill(m::EXPRESSION, &[&named(gate)]), Control::Text { value, long: true })
        });
    }
    vec![Block::Form(Form { legend: style.say(m::CONDITION), target: Target::Address, fields })]
}

/// The pack that is open, and whether it counts here.
fn pack(desk: &Desk<'_>, rules: &Rules) -> Vec<Block> {
    let style = desk.style;
    let mut buttons = vec![button(desk, m::OPEN_PACK, Act::Open(Opens::Pack))];
    let block = match &rules.opened {
        Opened::Nothing => return vec![Block::Buttons(buttons)],
        Opened::Broken => {
            let packs = Sheet::new(Topic::Packs);
            let name = page_name(desk.rulebook, &Page::Sheet(packs.clone()), style);
            paragraph(Tone::Problem, vec![text(style.say(m::PACK_BROKEN)), link(&packs, name)])
        }
        Opened::Supposed(title) => say(Tone::Note, m::PACK_USED.with(style.language, &[title.of(style.language)])),
        Opened::Real(title, on) => {
            let label = m::PACK_WITH.with(style.language, &[title.of(style.language)]);
            let control = Control::Check { on: *on };
            let field = Field { name: WITH.into(), label, hint: String::new(), problem: String::new(), control };
            Block::Form(Form { legend: String::new(), target: Target::Address, fields: vec![field] })
        }
    };
    buttons.push(button(desk, m::CLOSE_PACK, Act::Draft(String::new())));
    vec![block, Block::Buttons(buttons)]
}

/// What is otherwise than in force, as it is written; before it what could not be supposed, whether its field is shown or not.
fn what(desk: &Desk<'_>, rules: &Rules) -> Vec<Block> {
    let style = desk.style;
    let refused = |(name, _): &(String, SupposeError)| {
        let id = name.split_once(':').map_or(name.as_str(), |(_, id)| id);
        paragraph(Tone::Problem, vec![Part::Code(id.to_owned()), text(trouble(desk, rules, name))])
    };
    let mut blocks: Vec<Block> = rules.refused.iter().map(refused).collect();
    if rules.supposed.is_none() {
        blocks.push(say(Tone::Plain, style.say(m::NOTHING)));
        return blocks;
    }
    let rows = rules.differences(style.language).into_iter().map(|(found, title)| difference_row(desk, &found, title));
    let heads = [m::WHAT, m::FIELD, m::NOW, m::THEN].map(|head| style.say(head));
    blocks.push(table(style.say(m::WHAT), heads.to_vec(), rows.collect()));
    blocks
}

fn buttons(desk: &Desk<'_>, rules: &Rules) -> Vec<Button> {
    let mut buttons = Vec::new();
    if let Some((file, text)) = rules.file() {
        buttons.push(Button { primary: true, ..button(desk, m::SAVE, Act::Save { file, text }) });
    }
    buttons.push(button(desk, m::OPEN_PLANS, Act::Open(Opens::Plans)));
    if !desk.others.is_empty() {
        buttons.push(button(desk, m::CLOSE_PLANS, Act::Close(Opens::Plans)));
    }
    if !desk.sheet.settings.is_empty() {
        buttons.push(button(desk, m::RESET, Act::Go(Sheet::new(Topic::Hypothetical).address())));
    }
    buttons
}

fn button(desk: &Desk<'_>, name: Message, act: Act) -> Button {
    Button { text: desk.style.say(name), primary: false, act }
}

fn all_gates(law: &Pack) -> impl Iterator<Item = &Gate> {
    law.gates.iter().chain(&law.conditions)
}

/// Why what is set under a name is not supposed; nothing where it is.
fn trouble(desk: &Desk<'_>, rules: &Rules, name: &str) -> String {
    let style = desk.style;
    let Some((_, error)) = rules.refused.iter().find(|(refused, _)| refused == name) else { return String::new() };
    // What is of the file keeps its digits.
    match error {
        SupposeError::NotANumber => style.say(m::NOT_A_NUMBER),
        SupposeError::Missing => style.say(m::MISSING),
        SupposeError::Broken(problems) => {
            let told = |problem: &Problem| {
                m::NOT_USED.with(style.language, &[problem.what.of(style.language), problem.fits.of(style.language)])
            };
            problems.iter().take(TOLD).map(told).collect::<Vec<_>>().join(" · ")
        }
        SupposeError::Misread(misread) => {
            let before = desk.sheet.setting(name).and_then(|text| text.get(..misread.offset)).unwrap_or_default();
            let place = style.digits(&(before.chars().count() + 1).to_string());
            let (what, fits) = (misread.what.of(style.language), misread.fits.of(style.language));
            m::NOT_USED_AT.with(style.language, &[&place, what, fits])
        }
    }
}
