//! The form to change a copy of a rubric. It is made from the text alone, which need not be in order.

use crate::packs::draft::CHANGED_BY;
use crate::packs::edit::{EditError, Fits};
use crate::policy::{POINTS, WEIGHTS, Written};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Control, Field, Form, Target, Tone};
use crate::publish::sheets::build::{heading, say, subheading, text};
use crate::publish::sheets::packs::words;
use crate::text::sheets::packs as m;
use std::ops::RangeInclusive;

/// The setting that says whose wording is shown.
const WORDING: &str = "wording";

/// The form, from who changes the copy to the words of its items.
pub fn editor(desk: &Desk<'_>, open: &Written) -> Vec<Block> {
    let style = desk.style;
    let editor = Editor { desk, open };
    let mut blocks = vec![heading(style.say(m::EDIT))];
    if let Some(refused) = desk.refused.filter(|refused| matches!(refused.why, EditError::Missing | EditError::NotEditable)) {
        blocks.push(say(Tone::Problem, refusal(desk, &refused.why)));
    }
    blocks.push(form(
        style.say(m::WHO),
        vec![Field { hint: style.say(m::CHANGED_BY_HINT), ..editor.words(CHANGED_BY, style.say(m::CHANGED_BY)) }],
    ));
    blocks.push(editor.head());
    blocks.push(subheading(style.say(m::WEIGHTS)));
    blocks.extend(open.ids("component").map(|component| editor.component(component)));
    blocks.push(editor.stages());
    blocks.extend(editor.lines());
    blocks.extend(editor.wording());
    blocks
}

struct Editor<'d> {
    desk: &'d Desk<'d>,
    open: &'d Written,
}

impl Editor<'_> {
    fn head(&self) -> Block {
        let style = self.desk.style;
        let names = ["id", "version", "title.th", "title.en", "note.th", "note.en"];
        let fields = names.map(|name| self.words(&format!("pack/{name}"), words::field(name, style)));
        fold(style.say(m::HEAD), vec![form(style.say(m::HEAD), fields.to_vec())])
    }

    /// The weights of a component and of its items, and which items count.
    fn component(&self, id: &str) -> Block {
        let style = self.desk.style;
        let title = style.fill(m::COMPONENT, &[id, &self.title("component", id)]);
        let whole = vec![self.number(&format!("component/{id}/weight"), style.say(m::COMPONENT_WEIGHT), WEIGHTS)];
        let mut fields = Vec::new();
        for item in self.open.ids("item").filter(|item| self.get("item", item, "component") == id) {
            let label = m::ITEM_WEIGHT.with(style.language, &[item, &self.title("item", item)]);
            fields.push(self.number(&format!("item/{item}/weight"), label, WEIGHTS));
            let on = self.get("item", item, "off") == "true";
            let label = m::ITEM_OFF.with(style.language, &[item]);
            fields.push(self.field(&format!("item/{item}/off"), label, |_| Control::Check { on }));
        }
        fold(title.clone(), vec![form(title, whole), form(style.say(m::WEIGHTS), fields)])
    }

    fn stages(&self) -> Block {
        let style = self.desk.style;
        let points = |stage: &str| {
            let label = format!("{stage}. {}", self.get("stage", stage, &format!("label.{}", style.language.tag())));
            self.number(&format!("stage/{stage}/points"), style.digits(&label), POINTS)
        };
        let fields = self.open.ids("stage").map(points).collect();
        let title = style.say(m::STAGES);
        fold(title.clone(), vec![say(Tone::Hint, style.say(m::STAGES_HINT)), form(title, fields)])
    }

    fn lines(&self) -> Option<Block> {
        let style = self.desk.style;
        let at = |line: &str| self.number(&format!("line/{line}/at"), self.title("line", line), POINTS);
        let fields: Vec<Field> = self.open.ids("line").map(at).collect();
        let title = style.say(m::LINES);
        (!fields.is_empty()).then(|| fold(title.clone(), vec![form(title, fields)]))
    }

    /// The words of one entry, chosen in the address: a field for each text of a rubric would be a page of hundreds.
    fn wording(&self) -> Vec<Block> {
        let style = self.desk.style;
        let nothing = (String::new(), style.say(m::NO_WORDING));
        let named = |section: &str, id: &str| {
            let title = match section {
                "stage" => self.get(section, id, &format!("label.{}", style.language.tag())).to_owned(),
                _ => self.title(section, id),
            };
            (format!("{section}/{id}"), format!("{} {id} {title}", words::section(section, style)))
        };
        let of = |section: &'static str| self.open.ids(section).map(move |id| named(section, id)).collect::<Vec<_>>();
        let options: Vec<_> =
            [nothing].into_iter().chain(["component", "item", "stage", "line"].into_iter().flat_map(of)).collect();
        let set = self.desk.sheet.setting(WORDING).unwrap_or_default();
        let chosen = options.iter().find(|(value, _)| value == set).unwrap_or(&options[0]).clone();
        let choice = Field {
            name: WORDING.into(),
            label: style.say(m::WORDING_OF),
            hint: String::new(),
            problem: String::new(),
            control: Control::Choice { value: chosen.0.clone(), options },
        };
        let mut blocks = vec![
            subheading(style.say(m::WORDING)),
            Block::Form(Form { legend: String::new(), target: Target::Address, fields: vec![choice] }),
        ];
        if let Some((section, id)) = chosen.0.split_once('/') {
            let texts = self.open.fields(section, id).map(|(name, _)| name).filter(|name| is_text(name));
            let fields = texts.map(|name| self.words(&format!("{section}/{id}/{name}"), words::field(name, style))).collect();
            blocks.push(form(chosen.1.clone(), fields));
        }
        blocks
    }

    fn get(&self, section: &str, id: &str, field: &str) -> &str {
        self.open.get(section, id, field).unwrap_or_default()
    }

    fn title(&self, section: &str, id: &str) -> String {
        self.get(section, id, &format!("title.{}", self.desk.style.language.tag())).to_owned()
    }

    fn number(&self, name: &str, label: String, fits: RangeInclusive<u32>) -> Field {
        self.field(name, label, |value| Control::Number { value, min: *fits.start(), max: *fits.end() })
    }

    fn words(&self, name: &str, label: String) -> Field {
        let long = |value: &str| value.chars().count() > 60;
        self.field(name, label, |value| Control::Text { long: long(&value), value })
    }

    /// A field with what the pack holds, or what was refused and why.
    fn field(&self, name: &str, label: String, control: impl FnOnce(String) -> Control) -> Field {
        let (section, rest) = name.split_once('/').unwrap_or((name, ""));
        let (id, field) = if section == "pack" { ("", rest) } else { rest.split_once('/').unwrap_or(("", rest)) };
        let refused = self.desk.refused.filter(|refused| refused.name == name);
        let value = refused.map_or_else(|| self.get(section, id, field).to_owned(), |refused| refused.value.clone());
        let problem = refused.map_or_else(String::new, |refused| refusal(self.desk, &refused.why));
        Field { name: name.to_owned(), label, hint: String::new(), problem, control: control(value) }
    }
}

/// Whether a field holds words that may be changed.
fn is_text(name: &str) -> bool {
    let (first, last) = (name.split('.').next(), name.rsplit('.').next());
    let words = ["title", "hint", "stages", "action", "not_applicable", "proof", "label", "meaning"];
    first.is_some_and(|first| words.contains(&first)) && matches!(last, Some("th" | "en"))
}

fn refusal(desk: &Desk<'_>, why: &EditError) -> String {
    let style = desk.style;
    match why {
        EditError::Unfit(Fits::Number(range)) => {
            style.fill(m::FITS_NUMBER, &[&range.start().to_string(), &range.end().to_string()])
        }
        EditError::Unfit(Fits::Words) => style.say(m::FITS_WORDS),
        EditError::Unfit(Fits::Id) => style.say(m::FITS_ID),
        _ => style.say(m::NOT_EDITED),
    }
}

fn form(legend: String, fields: Vec<Field>) -> Block {
    Block::Form(Form { legend, target: Target::Draft, fields })
}

fn fold(summary: String, blocks: Vec<Block>) -> Block {
    Block::Fold { summary: vec![text(summary)], open: false, blocks }
}
