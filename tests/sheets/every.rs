//! What holds of every page: it is made without a panic, its links lead somewhere, its texts are filled in, and a Thai page is Thai.

use super::common::{files, rulebook, text, today};
use super::golden::request;
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Act, Block, Button, Cell, Control, Document, Entry, Field, Part, Tone};
use mueang_phrom::route::{Page, Sheet, Topic};
use std::collections::BTreeSet;
use std::sync::OnceLock;

const PLANS: &str = "tests/fixtures/plans";

fn plans() -> Vec<String> {
    let names = files(PLANS, ".plan.json");
    names.into_iter().map(|name| name.strip_suffix(".plan.json").unwrap().to_owned()).collect()
}

/// What a page shows and where it leads.
#[derive(Default)]
pub struct Seen {
    /// Each text by itself.
    pub texts: Vec<String>,
    pub links: Vec<String>,
    pub sections: BTreeSet<String>,
    pub problems: usize,
    pub fields: BTreeSet<String>,
}

impl Seen {
    pub fn of(document: &Document) -> Seen {
        let mut seen = Seen { texts: vec![document.title.clone()], ..Seen::default() };
        seen.blocks(&document.blocks);
        seen
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, .. } => self.texts.push(text.clone()),
            Block::Paragraph { tone, parts } => {
                self.problems += usize::from(*tone == Tone::Problem);
                self.parts(parts);
            }
            Block::List { entries, .. } => entries.iter().for_each(|entry| self.entry(entry)),
            Block::Table(table) => {
                self.texts.push(table.caption.clone());
                self.texts.extend(table.heads.iter().cloned());
                for row in &table.rows {
                    assert_eq!(row.cells.len() + 1, table.heads.len(), "{}: a cell for each head", table.caption);
                    self.parts(&row.head);
                    row.cells.iter().for_each(|cell| match cell {
                        Cell::Number(number) => self.texts.push(number.clone()),
                        Cell::Parts(parts) => self.parts(parts),
                        Cell::Field(_, field) => self.field(field),
                        Cell::Buttons(buttons) => buttons.iter().for_each(|button| self.button(button)),
                    });
                }
            }
            Block::Chart(_) => {}
            Block::Fold { summary, blocks, .. } => {
                self.parts(summary);
                self.blocks(blocks);
            }
            Block::Section { id, blocks } => {
                assert!(self.sections.insert(id.clone()), "the id {id} stands twice");
                self.blocks(blocks);
            }
            Block::Form(form) => {
                self.texts.push(form.legend.clone());
                form.fields.iter().for_each(|field| self.field(field));
            }
            Block::Buttons(buttons) => buttons.iter().for_each(|button| self.button(button)),
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.parts(&entry.parts);
        entry.below.iter().for_each(|entry| self.entry(entry));
    }

    fn button(&mut self, button: &Button) {
        self.texts.push(button.text.clone());
        if let Act::Go(address) = &button.act {
            self.links.push(address.clone());
        }
    }

    fn field(&mut self, field: &Field) {
        assert!(self.fields.insert(field.name.clone()), "the field {} stands twice", field.name);
        self.texts.extend([field.label.clone(), field.hint.clone(), field.problem.clone()]);
        if let Control::Choice { value, options } = &field.control {
            self.texts.extend(options.iter().map(|(_, label)| label.clone()));
            assert!(options.iter().any(|(known, _)| known == value), "{}: “{value}” is no option", field.name);
        }
    }

    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Text(text) | Part::Strong(text) | Part::Mark(_, text) => self.texts.push(text.clone()),
                Part::Link { to, text } => {
                    self.texts.push(text.clone());
                    self.links.push(to.clone());
                }
                Part::Code(_) => {}
            }
        }
    }
}

fn made(address: &str, plan: &str, english: bool) -> Document {
    document(&request(address, plan, english))
}

/// The page at an address of a sheet, without settings; `None` for a page of another kind.
fn sheet_of(address: &str) -> Option<Sheet> {
    match Page::of(address, rulebook()) {
        Page::Sheet(sheet) => Some(Sheet::at(sheet.topic, &sheet.entry)),

        Page::Start => {
            assert_eq!(address, "#/", "the address leads nowhere");
            None
        }
        _ => None,
    }
}

/// Every page that can be reached from the topics, with what stands on it.
fn reached(plan: &str, english: bool) -> Vec<(String, Seen)> {
    let mut waiting: Vec<Sheet> = Topic::all().map(Sheet::new).collect();
    let mut known: BTreeSet<String> = waiting.iter().map(Sheet::address).collect();
    let mut pages = Vec::new();
    // The rulebook is one page: its entries are places on it.
    let rulebook_page = Seen::of(&made("#/rulebook", plan, english));
    while let Some(sheet) = waiting.pop() {
        let address = sheet.address();
        if sheet.topic == Topic::Rulebook && !sheet.entry.is_empty() {
            assert!(rulebook_page.sections.contains(&sheet.entry), "{address}: the rulebook has no such entry");
            continue;
        }
        let seen = Seen::of(&made(&address, plan, english));
        assert!(sheet.entry.is_empty() || seen.problems == 0, "{plan} {address}: there is no such page");
        for link in &seen.links {
            let inner = link.starts_with("#/");
            assert!(inner || link.starts_with("https://"), "{address}: {link}");
            let target = if inner { sheet_of(link) } else { None };
            if let Some(target) = target.filter(|target| known.insert(target.address())) {
                waiting.push(target);
            }
        }
        pages.push((address, seen));
    }
    pages
}

fn is_thai(c: char) -> bool {
    ('\u{e00}'..='\u{e7f}').contains(&c)
}

/// Whether a text is a sentence of another language: several words, none of them Thai.
fn is_foreign(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().filter(|c| c.is_ascii_alphabetic()).count() > 1);
    !text.chars().any(is_thai) && words.count() > 1
}

#[test]
fn each_link_leads_to_a_page_that_exists_and_each_text_is_filled_in() {
    for (plan, english) in [("half-filled", false), ("half-filled", true), ("without-environment", false), ("empty", true)] {
        let pages = reached(plan, english);
        assert!(pages.len() > 80, "only {} pages are reached", pages.len());
        for (address, seen) in pages {
            for text in &seen.texts {
                let open = (0..10).find(|place| text.contains(&format!("{{{place}}}")));
                assert_eq!(open, None, "{address}: {text}");
                assert!(english || !is_foreign(text), "{address}: {text}");
                assert!(!english || !text.chars().any(is_thai) || is_of_a_plan(text), "{address}: {text}");
            }
        }
    }
}

#[test]
fn each_topic_is_made_of_each_plan_in_both_languages_and_digits() {
    for plan in plans() {
        for topic in Topic::all() {
            for (english, thai_digits) in [(false, false), (false, true), (true, false)] {
                let mut request = request(&Sheet::new(topic).address(), &plan, english);
                request.thai_digits = thai_digits;
                let document = document(&request);
                assert!(!document.title.is_empty());
                if thai_digits {
                    let seen = Seen::of(&document);
                    let digits = |text: &String| text.chars().any(|c| c.is_ascii_digit()) && !is_of_a_plan(text);
                    let left: Vec<&String> = seen.texts.iter().filter(|text| digits(text)).collect();
                    assert!(left.is_empty(), "{plan} {topic:?}: {left:?}");
                }
            }
        }
    }
}

/// What the plans say of themselves stays as it is; so do the names of files.
fn is_of_a_plan(said: &str) -> bool {
    static PLANS_AS_WRITTEN: OnceLock<String> = OnceLock::new();
    let written = PLANS_AS_WRITTEN
        .get_or_init(|| plans().iter().map(|plan| text(&format!("{PLANS}/{plan}.plan.json"))).collect::<Vec<_>>().join("\n"));
    let all_written = |list: &str| list.split(", ").all(|name| written.contains(name));
    // Within a sentence the plan's own words stand in quotes.
    let quoted =
        |part: &str| part.split_once('”').is_none_or(|(name, rest)| written.contains(name) && !rest.chars().any(is_thai));
    let in_quotes = said.contains('“') && said.split('“').skip(1).all(quoted);
    let begins = said.split('“').next().unwrap_or_default();
    in_quotes && !begins.chars().any(is_thai)
        || said.split(" · ").any(|part| part.ends_with(".plan.json") || all_written(part.trim_start_matches("· ")))
}

#[test]
fn what_cannot_be_read_is_said() {
    let plan = text(&format!("{PLANS}/empty.plan.json"));
    let good = Request { address: "#/why".into(), today: today().to_string(), plan, ..Request::default() };
    for bad in [
        Request { plan: "{".into(), ..good.clone() },
        Request { today: "today".into(), ..good.clone() },
        Request { packs: vec!["[pack]".into()], ..good.clone() },
        Request { address: "#/why/gate/99".into(), ..good.clone() },
        Request { address: "#/why/nothing".into(), ..good.clone() },
    ] {
        let document = document(&bad);
        assert_eq!(Seen::of(&document).problems, 1, "{}", bad.address);
    }
    assert_eq!(Seen::of(&document(&good)).problems, 0);
}
