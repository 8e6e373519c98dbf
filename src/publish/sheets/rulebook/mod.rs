//! The sheet “rulebook”: everything the packs in force say, entry by entry, with what each does to the result.

mod coverage;
mod law;
mod numbers;
mod packs;
mod rubric;
mod search;

use super::build::{bullets, heading, link, paragraph, say, subheading, text};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Control, Document, Field, Form, Part, Target, Tone};
use crate::route::{Sheet, Topic};
use crate::text::Message;
use crate::text::sheets::rulebook as m;
use search::Query;

/// A part of the rulebook: what is said of all its articles, and the articles.
struct Chapter {
    id: &'static str,
    name: Message,
    about: Vec<Block>,
    articles: Vec<Article>,
}

/// An entry that can be linked to and found.
struct Article {
    id: String,
    /// The first block is its heading.
    blocks: Vec<Block>,
}

impl Article {
    fn new(id: String, title: String, blocks: Vec<Block>) -> Article {
        Article { id, blocks: [subheading(title)].into_iter().chain(blocks).collect() }
    }
}

impl Chapter {
    fn new(id: &'static str, name: Message, articles: Vec<Article>) -> Chapter {
        Chapter { id, name, about: Vec::new(), articles }
    }
}

/// All chapters in order. What a pack may newly hold gets a chapter here.
fn chapters(desk: &Desk<'_>) -> Vec<Chapter> {
    vec![
        Chapter::new("packs", m::PACKS, packs::packs(desk)),
        Chapter { about: coverage::table_of(desk), ..Chapter::new("coverage", m::COVERAGE, Vec::new()) },
        Chapter::new("clauses", m::CLAUSES, law::clauses(desk)),
        Chapter::new("dimensions", m::DIMENSIONS, law::dimensions(desk)),
        Chapter::new("values", m::VALUES, numbers::values(desk)),
        Chapter::new("gates", m::GATES, law::gates(desk)),
        Chapter::new("conditions", m::CONDITIONS, law::conditions(desk)),
        Chapter::new("questions", m::QUESTIONS, law::questions(desk)),
        Chapter::new("components", m::COMPONENTS, rubric::components(desk)),
        Chapter { about: rubric::scale(desk), ..Chapter::new("scale", m::SCALE, Vec::new()) },
        Chapter::new("items", m::ITEMS, rubric::items(desk)),
        Chapter::new("thresholds", m::THRESHOLDS, rubric::thresholds(desk)),
        Chapter::new("comparisons", m::COMPARISONS, numbers::comparisons(desk)),
    ]
}

pub fn rulebook(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let query = Query::of(desk.sheet.setting("q").unwrap_or_default());
    let mut chapters = chapters(desk);
    chapters.retain(|chapter| !(chapter.about.is_empty() && chapter.articles.is_empty()));
    let entry = desk.sheet.entry.as_str();
    let known = |chapter: &Chapter| chapter.id == entry || chapter.articles.iter().any(|article| article.id == entry);
    let unknown = !entry.is_empty() && !chapters.iter().any(known);
    let mut blocks = vec![say(Tone::Lead, style.say(m::LEAD)), form(desk, &query)];
    if unknown {
        blocks.push(say(Tone::Problem, style.fill(m::NO_ENTRY, &[entry])));
    }
    if query.is_empty() {
        blocks.push(contents(desk, &chapters));
    } else {
        let all: usize = chapters.iter().map(|chapter| chapter.articles.len()).sum();
        chapters.iter_mut().for_each(|chapter| chapter.articles.retain(|article| query.finds(&article.id, &article.blocks)));
        // What is said of a whole chapter is no entry.
        chapters.retain(|chapter| !chapter.articles.is_empty());
        let found: usize = chapters.iter().map(|chapter| chapter.articles.len()).sum();
        blocks.push(say(Tone::Plain, style.fill(m::FOUND, &[&found.to_string(), &all.to_string()])));
        blocks.extend((found == 0).then(|| say(Tone::Hint, style.say(m::FOUND_NONE))));
    }
    for Chapter { id, name, about, articles } in chapters {
        let about = if query.is_empty() { about } else { Vec::new() };
        let articles = articles.into_iter().map(|Article { id, blocks }| Block::Section { id, blocks });
        let inner = [heading(style.say(name))].into_iter().chain(about).chain(articles).collect();
        blocks.push(Block::Section { id: id.to_owned(), blocks: inner });
    }
    let print = Button { text: style.say(m::PRINT), primary: false, act: Act::Print };
    blocks.push(Block::Buttons(vec![print]));
    desk.document(blocks)
}

fn form(desk: &Desk<'_>, query: &Query) -> Block {
    let style = desk.style;
    let search = Field {
        name: "q".to_owned(),
        label: style.say(m::SEARCH),
        hint: style.say(m::SEARCH_HINT),
        problem: String::new(),
        control: Control::Search { value: query.written().to_owned() },
    };
    Block::Form(Form { legend: style.say(m::SEARCH_LEGEND), target: Target::Address, fields: vec![search] })
}

fn contents(desk: &Desk<'_>, chapters: &[Chapter]) -> Block {
    let style = desk.style;
    let line = |chapter: &Chapter| {
        let name = style.say(chapter.name);
        let count = chapter.articles.len();
        let words = if count == 0 { name } else { style.fill(m::COUNTED, &[&name, &count.to_string()]) };
        vec![link(&at(chapter.id), words)]
    };
    let summary = vec![text(style.say(m::CONTENTS))];
    Block::Fold { summary, open: true, blocks: vec![bullets(chapters.iter().map(line).collect())] }
}

/// The address of an entry.
fn at(id: &str) -> Sheet {
    Sheet::at(Topic::Rulebook, id)
}

/// How an entry enters the result, and what it is not.
fn effect(desk: &Desk<'_>, enters: Vec<Part>, is_not: String) -> [Block; 2] {
    let style = desk.style;
    let enters = [Part::Strong(style.say(m::ENTERS))].into_iter().chain(enters).collect();
    let is_not = vec![Part::Strong(style.say(m::IS_NOT)), text(is_not)];
    [paragraph(Tone::Plain, enters), paragraph(Tone::Plain, is_not)]
}
