//! A sheet on screen: its document as elements. What it says is made elsewhere; here it is only shown.

mod chart;
mod form;

use super::parts::{link, mark, par, space, text};
use super::store::{State, rulebook};
use super::why::finding_mark;
use chart::chart;
use form::{buttons, control, field};
use mueang_phrom::policy::Finding;
use mueang_phrom::publish::document::{Block, Cell, Entry, Form, ListKind, Mark, Part, Row, Table, Target, Tone};
use mueang_phrom::route::Sheet;
use mueang_phrom::text::{messages as m, page_name};
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// An element that takes no input. `html!` would write the same code anew for each.
fn element(tag: &'static str, attributes: &[(&'static str, &str)], children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    for (name, value) in attributes {
        element.add_attribute(name, (*value).to_owned());
    }
    element.add_children(children);
    element.into()
}

/// The sheet of the address, or that it is on its way.
pub fn sheet(store: &State, sheet: &Sheet) -> Html {
    let view = View { store, sheet };
    let document = store.desk.document.as_deref();
    let title = document.map_or_else(|| page_name(rulebook(), &store.page, store.style), |document| document.title.clone());
    let waiting = if store.desk.failed { m::SHEET_FAILED } else { m::SHEET_COMING };
    let mut parts = vec![element("h1", &[("tabindex", "-1")], vec![text(title)])];
    let Some(document) = document else {
        parts.push(element("p", &[("role", "status")], vec![text(store.style.say(waiting))]));
        return element("article", &[("aria-busy", if store.desk.failed { "false" } else { "true" })], parts);
    };
    if let Some(supposed) = &document.hypothetical {
        parts.push(element("p", &[("class", "supposed")], vec![text(supposed.clone())]));
    }
    parts.extend(view.blocks(&document.blocks));
    element("article", &[("class", if document.hypothetical.is_some() { "sheet hypothetical" } else { "sheet" })], parts)
}

/// What the parts of a sheet need to be shown.
#[derive(Clone, Copy)]
struct View<'a> {
    store: &'a State,
    sheet: &'a Sheet,
}

impl View<'_> {
    fn blocks(self, blocks: &[Block]) -> Vec<Html> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(self, block: &Block) -> Html {
        match block {
            Block::Heading { level: 2, text: words } => element("h2", &[], vec![text(words.clone())]),
            Block::Heading { text: words, .. } => element("h3", &[], vec![text(words.clone())]),
            Block::Paragraph { tone, parts } => {
                let class = match tone {
                    Tone::Plain => "",
                    Tone::Lead => "lead",
                    Tone::Big => "big",
                    Tone::Note => "note-box",
                    Tone::Hint => "hint",
                    Tone::Problem => "banner problem",
                    Tone::Good => "banner good",
                };
                par(class, self.parts(parts))
            }
            Block::List { kind, entries } => self.list(*kind, entries),
            Block::Table(table) => self.table(table),
            Block::Chart(shown) => chart(shown, self.store.style),
            Block::Fold { summary, open, blocks } => {
                let mut parts = vec![element("summary", &[], self.parts(summary))];
                parts.extend(self.blocks(blocks));
                if *open { element("details", &[("open", "")], parts) } else { element("details", &[], parts) }
            }
            Block::Section { id, blocks } => {
                element("section", &[("class", "entry"), ("id", &format!("entry-{id}")), ("tabindex", "-1")], self.blocks(blocks))
            }
            Block::Form(Form { legend, target, fields }) => {
                let legend = element("legend", &[], vec![text(legend.clone())]);
                let fields = fields.iter().map(|one| field(self, one, *target));
                element("fieldset", &[("class", "settings no-print")], [legend].into_iter().chain(fields).collect())
            }
            Block::Buttons(all) => element("p", &[("class", "actions no-print")], buttons(self, all)),
        }
    }

    fn parts(self, parts: &[Part]) -> Vec<Html> {
        let part = |part: &Part| match part {
            Part::Text(words) => text(words.clone()),
            Part::Strong(words) => element("strong", &[], vec![text(words.clone())]),
            Part::Code(words) => element("code", &[], vec![text(words.clone())]),
            Part::Mark(kind, words) => match kind {
                Mark::Met => finding_mark(Finding::Met, self.store.style),
                Mark::NotMet => finding_mark(Finding::NotMet, self.store.style),
                Mark::NotShown => finding_mark(Finding::NotShown, self.store.style),
                Mark::Plain => mark("", words.clone()),
                Mark::Official => mark("official", words.clone()),
                Mark::Ours => mark("ours", words.clone()),
                Mark::Warn => mark("warn", words.clone()),
            },
            Part::Link { to, text: words } => safe_link(to, words),
        };
        let mut shown = Vec::with_capacity(parts.len() * 2);
        for one in parts {
            if !shown.is_empty() {
                shown.push(space());
            }
            shown.push(part(one));
        }
        shown
    }

    fn list(self, kind: ListKind, entries: &[Entry]) -> Html {
        let entry = |entry: &Entry| {
            let mut parts = self.parts(&entry.parts);
            if !entry.below.is_empty() {
                parts.push(self.list(kind, &entry.below));
            }
            element("li", &[], parts)
        };
        let (tag, class) = match kind {
            ListKind::Bullets => ("ul", ""),
            ListKind::Numbers => ("ol", ""),
            ListKind::Tree => ("ul", "why"),
            ListKind::Plain => ("ul", "plain"),
        };
        element(tag, &[("class", class)], entries.iter().map(entry).collect())
    }

    fn table(self, table: &Table) -> Html {
        let head = |head: &String| element("th", &[("scope", "col")], vec![text(head.clone())]);
        let cell = |cell: &Cell| match cell {
            Cell::Number(number) => element("td", &[], vec![text(number.clone())]),
            Cell::Parts(parts) => element("td", &[("class", "words")], self.parts(parts)),
            Cell::Field(field) => element("td", &[("class", "words")], vec![control(self, field, Target::Address)]),
        };
        let row = |row: &Row| {
            let head = element("th", &[("scope", "row")], self.parts(&row.head));
            element("tr", &[], [head].into_iter().chain(row.cells.iter().map(cell)).collect())
        };
        let parts = vec![
            element("caption", &[], vec![text(table.caption.clone())]),
            element("thead", &[], vec![element("tr", &[], table.heads.iter().map(head).collect())]),
            element("tbody", &[], table.rows.iter().map(row).collect()),
        ];
        let scroll = [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", table.caption.as_str())];
        element("div", &scroll, vec![element("table", &[], parts)])
    }
}

/// A link within the app, or to a source on the web. Any other address is shown as text.
fn safe_link(to: &str, words: &str) -> Html {
    if to.starts_with("#/") {
        return link("", to.to_owned(), words.to_owned());
    }
    if to.starts_with("https://") {
        return element("a", &[("href", to), ("rel", "noreferrer"), ("target", "_blank")], vec![text(words.to_owned())]);
    }
    text(words.to_owned())
}
