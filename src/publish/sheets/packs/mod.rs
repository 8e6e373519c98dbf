//! The sheet “packs”: what is in force, a pack that is opened or written, and how it differs from its base.

pub mod compared;
mod editor;
#[cfg(test)]
mod tests;
mod words;

use crate::builtin;
use crate::date::Date;
use crate::packs::draft::{base_of, begin};
use crate::packs::{Place, Refusal, refusal};
use crate::policy::{Pack, Problem, Written, read};
use crate::publish::desk::{Desk, refused};
use crate::publish::document::{Act, Block, Button, Cell, Document, Opens, Part, Row, Tone};
use crate::publish::sheets::build::{bullets, cell, heading, link, paragraph, row, say, table, text};
use crate::publish::sheets::cite;
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::packs as m;
use crate::text::{Message, page_name, problem};
use compared::{changes, differences};

/// How many problems are told at once.
const PROBLEMS: usize = 50;

pub fn packs(desk: &Desk<'_>) -> Document {
    let mut blocks = vec![say(Tone::Lead, desk.style.say(m::LEAD)), heading(desk.style.say(m::IN_FORCE))];
    blocks.extend(in_force(desk));
    blocks.extend(if desk.draft.trim().is_empty() { make(desk) } else { opened(desk) });
    desk.document(blocks)
}

/// The three packs, what was changed in those that were made from others, and the way back from those that were loaded.
fn in_force(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let heads = [m::PACK, m::ID, m::STANDING, m::ISSUER, m::SINCE, m::ORIGIN].map(|head| style.say(head)).to_vec();
    let packs = desk.rulebook.packs();
    let mut blocks = vec![table(style.say(m::IN_FORCE), heads, packs.map(|pack| in_force_row(desk, pack)).to_vec())];
    blocks.extend(packs.into_iter().filter(|pack| !pack.changes.is_empty()).map(|pack| changes(desk, pack)));
    let back = |pack: &&Pack| {
        let text = style.fill(m::BACK, &[&style.text(&pack.head.title)]);
        Button { text, primary: false, act: Act::DropPack(pack.head.id.clone()) }
    };
    let buttons: Vec<Button> = packs.iter().filter(|pack| loaded(desk, &pack.head.id).is_some()).map(back).collect();
    if !buttons.is_empty() {
        blocks.push(Block::Buttons(buttons));
    }
    blocks
}

fn in_force_row(desk: &Desk<'_>, pack: &Pack) -> Row {
    let (style, head) = (desk.style, &pack.head);
    let since = match &head.superseded {
        Some(end) => style.fill(m::SINCE_UNTIL, &[&date(desk, &head.in_force), &date(desk, end)]),
        None => date(desk, &head.in_force),
    };
    let origin = match (&head.base, loaded(desk, &head.id)) {
        // Ids and versions keep their digits.
        (Some(base), _) => {
            let values = [&base.id, &base.version, &head.changed_by, &date(desk, &head.changed_on)];
            m::CHANGED_FROM.with(style.language, &values.map(String::as_str))
        }
        (None, Some(_)) => style.say(m::FROM_FILE),
        (None, None) => style.say(m::BUILT_IN),
    };
    let cells = vec![
        Cell::Parts(vec![Part::Code(format!("{} {}", head.id, head.version))]),
        Cell::Parts(vec![cite::standing(pack, style)]),
        cell(style.text(&head.issuer)),
        cell(since),
        cell(origin),
    ];
    row(vec![text(style.text(&head.title))], cells)
}

/// What to begin with where no pack is open.
fn make(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let supposed = Sheet::new(Topic::Hypothetical);
    let name = page_name(desk.rulebook, &Page::Sheet(supposed.clone()), style);
    let mut buttons = Vec::new();
    let rubric = text_in_force(desk, &desk.rulebook.rubric.head.id);
    if let Some(copy) = rubric.and_then(|text| begin(text, &desk.today.to_string()).ok()) {
        buttons.push(button(desk, m::COPY, true, Act::Draft(copy)));
    }
    buttons.push(button(desk, m::OPEN, false, Act::Open(Opens::Pack)));
    vec![
        heading(style.say(m::MAKE)),
        say(Tone::Note, style.say(m::MAKE_HINT)),
        paragraph(Tone::Hint, vec![text(style.say(m::MAKE_SUPPOSED)), link(&supposed, name)]),
        Block::Buttons(buttons),
    ]
}

/// The open pack: how it stands, what can be done with it, how it differs, and the form to change it.
fn opened(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let written = Written::of(desk.draft).ok();
    let head = |field: &str| written.as_ref().and_then(|written| written.get("pack", "", field)).unwrap_or_default().to_owned();
    let title = match head(&format!("title.{}", style.language.tag())) {
        title if title.is_empty() => style.say(m::UNTITLED),
        title => title,
    };
    let mut blocks = vec![heading(m::DRAFT.with(style.language, &[&title]))];
    let pack = read(desk.draft);
    match &pack {
        Ok(pack) => blocks.push(standing(desk, pack)),
        Err(problems) => blocks.extend(wrong(desk, problems)),
    }
    blocks.push(Block::Buttons(buttons(desk, pack.ok(), head("id"))));
    if let Some(written) = &written {
        let base = base_of(written, desk.packs);
        blocks.extend(differences(desk, written, base.as_ref()));
        if base.is_some() && head("official") == "false" && head("hypothetical") != "true" {
            blocks.extend(editor::editor(desk, written));
        }
    }
    blocks
}

fn standing(desk: &Desk<'_>, pack: &Pack) -> Block {
    let style = desk.style;
    let in_force = desk.packs.iter().any(|text| text == desk.draft);
    match refusal(pack, Place::Page) {
        None => say(Tone::Good, style.say(if in_force { m::IS_IN_FORCE } else { m::IN_ORDER })),
        Some(refusal) => {
            let mut parts = vec![text(style.say(refused(refusal))), text(style.say(m::STAYS))];
            if refusal != Refusal::NotTheBuiltIn {
                let supposed = Sheet::new(Topic::Hypothetical);
                let name = page_name(desk.rulebook, &Page::Sheet(supposed.clone()), style);
                parts.push(link(&supposed, name));
            }
            paragraph(Tone::Problem, parts)
        }
    }
}

fn wrong(desk: &Desk<'_>, problems: &[Problem]) -> Vec<Block> {
    let style = desk.style;
    // The file stands before each problem, as on the command line; its name keeps its digits.
    let file = if desk.draft_file.is_empty() { String::new() } else { format!("{}: ", desk.draft_file) };
    let line = |found: &Problem| vec![text(format!("{file}{}", problem(found, style)))];
    vec![
        say(Tone::Problem, style.fill(m::PROBLEMS, &[&problems.len().to_string()])),
        bullets(problems.iter().take(PROBLEMS).map(line).collect()),
    ]
}

/// What can be done with the open pack: used only where it is in order and may be.
fn buttons(desk: &Desk<'_>, pack: Option<Pack>, id: String) -> Vec<Button> {
    let file = format!("{}.pack.toml", if id.is_empty() { "draft" } else { &id });
    let save = Act::Save { file, text: desk.draft.to_owned() };
    let mut buttons = vec![button(desk, m::SAVE, true, save)];
    let usable = pack.filter(|pack| refusal(pack, Place::Page).is_none() && !desk.packs.iter().any(|text| text == desk.draft));
    if let Some(pack) = usable {
        let replaced = &in_its_place(desk, &pack).head;
        let text = desk.style.fill(m::USE, &[&desk.style.text(&replaced.title)]);
        let act = Act::UsePack { id: pack.head.id, replaces: replaced.id.clone(), text: desk.draft.to_owned() };
        buttons.push(Button { text, primary: false, act });
    }
    buttons.push(button(desk, m::OPEN_ANOTHER, false, Act::Open(Opens::Pack)));
    buttons.push(button(desk, m::DISCARD, false, Act::Draft(String::new())));
    buttons
}

fn button(desk: &Desk<'_>, name: Message, primary: bool, act: Act) -> Button {
    Button { text: desk.style.say(name), primary, act }
}

/// The pack in force that does what this one does.
fn in_its_place<'d>(desk: &'d Desk<'_>, pack: &Pack) -> &'d Pack {
    let [law, rubric, outcomes] = desk.rulebook.packs();
    if !pack.gates.is_empty() {
        law
    } else if !pack.items.is_empty() {
        rubric
    } else {
        outcomes
    }
}

/// The text of the pack in force with this id, where it was loaded.
fn loaded<'d>(desk: &'d Desk<'_>, id: &str) -> Option<&'d str> {
    let is = |text: &&str| Written::of(text).is_ok_and(|written| written.get("pack", "", "id") == Some(id));
    desk.packs.iter().map(String::as_str).find(is)
}

/// The text of the pack in force with this id.
fn text_in_force<'d>(desk: &'d Desk<'_>, id: &str) -> Option<&'d str> {
    loaded(desk, id).or_else(|| builtin::text(id))
}

/// A date of a pack as the reader wants it; what is none stays as it is.
fn date(desk: &Desk<'_>, text: &str) -> String {
    text.parse::<Date>().map_or_else(|_| text.to_owned(), |date| desk.style.date(date))
}
