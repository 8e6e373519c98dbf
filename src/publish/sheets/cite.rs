//! What a sheet says of where things come from: packs, clauses, sources, evidence, and the pages that ask.

use super::build::{link, text};
use crate::assess::Verdict;
use crate::guide;
use crate::plan::Evidence;
use crate::policy::{Basis, Citation, Clause, Confidence, Finding, Item, Pack, Question, Rulebook};
use crate::publish::desk::Desk;
use crate::publish::document::{Entry, Mark, Part};
use crate::route::{Sheet, Topic};
use crate::text::sheets::common as m;
use crate::text::{Style, clause, messages, page_name, with_dimension};

/// Official and ours never look alike.
pub fn standing(pack: &Pack, style: Style) -> Part {
    let (mark, words) =
        if pack.head.official { (Mark::Official, messages::OFFICIAL) } else { (Mark::Ours, messages::NOT_OFFICIAL) };
    Part::Mark(mark, style.say(words))
}

pub fn finding(finding: Finding, style: Style) -> Part {
    let mark = match finding {
        Finding::Met => Mark::Met,
        Finding::NotMet => Mark::NotMet,
        Finding::NotShown => Mark::NotShown,
    };
    Part::Mark(mark, style.digits(finding.label(style.language)))
}

/// The mark of a verdict.
pub fn verdict_mark(verdict: Verdict, style: Style) -> Part {
    verdict_in(verdict, style.say(verdict.message()))
}

/// A verdict in words of its own.
pub fn verdict_in(verdict: Verdict, words: String) -> Part {
    let mark = match verdict {
        Verdict::Eligible => Mark::Met,
        Verdict::NotEligible => Mark::NotMet,
        Verdict::Incomplete => Mark::NotShown,
    };
    Part::Mark(mark, words)
}

/// How sure a claim is.
pub fn sure(confidence: Confidence, style: Style) -> Part {
    Part::Mark(Mark::Plain, style.say(messages::confidence(confidence)))
}

pub fn basis(basis: Basis, style: Style) -> Part {
    let words = if basis == Basis::Judgement { messages::BASIS_JUDGEMENT } else { messages::BASIS_FACT };
    Part::Mark(Mark::Plain, style.say(words))
}

/// A place in a source: what it is called, where in it, and how sure the source is.
pub fn citation(pack: &Pack, citation: &Citation, style: Style) -> Entry {
    let known = pack.sources.iter().find(|source| source.id == citation.id);
    let source = known.expect("checked: the source exists");
    let title = style.text(&source.title);
    let title = match &source.url {
        Some(url) => Part::Link { to: url.clone(), text: title },
        None => text(title),
    };
    Entry { parts: vec![title, text("·"), Part::Code(citation.at.clone()), sure(source.confidence, style)], below: Vec::new() }
}

/// A clause by its number and title, as a link to what the rulebook says of it.
pub fn clause_link(clause_of: &Clause, style: Style) -> Part {
    let words = format!("{} {}", clause(&clause_of.id, style.language), clause_of.title.of(style.language));
    link(&Sheet::at(Topic::Rulebook, &clause_of.id), style.digits(&words))
}

/// The clause with this id among those of the announcement. A rubric may stand on clauses of another one.
pub fn clause_of<'r>(rulebook: &'r Rulebook, id: &str) -> Option<&'r Clause> {
    rulebook.law.clauses.iter().find(|clause| clause.id == id)
}

/// What the question of a fact asks.
pub fn question_name(rulebook: &Rulebook, fact: usize, style: Style) -> String {
    let fact = &rulebook.gates.facts[fact];
    let asked = rulebook.question(fact).ask.of(style.language);
    style.digits(&with_dimension(rulebook, asked, fact.dimension, style.language))
}

/// What the item of a slot is called.
pub fn slot_name(rulebook: &Rulebook, slot: usize, style: Style) -> String {
    let block = rulebook.blocks.iter().find(|block| block.slots.contains(&slot)).expect("each slot stands in a block");
    let title = rulebook.item(&rulebook.slots[slot]).title.of(style.language);
    style.digits(&with_dimension(rulebook, title, block.dimension, style.language))
}

/// The stages of an item as choices: the number of each, and its words for this item.
pub fn stage_options(item: &Item, style: Style) -> impl Iterator<Item = (String, String)> {
    let stages = item.stages.iter().enumerate();
    stages.map(move |(stage, words)| (stage.to_string(), format!("{} · {}", style.digits(&stage.to_string()), style.text(words))))
}

/// The page of the plan that asks a question; the question itself on it, where the key of its answer is named.
pub fn asked_at(rulebook: &Rulebook, question: &Question, key: Option<&str>, style: Style) -> Part {
    let page = guide::page_of(rulebook, question);
    let to = key.map_or_else(|| page.address(), |key| page.asking(key));
    Part::Link { to, text: page_name(rulebook, &page, style) }
}

/// The documents of the plan that back an answer.
pub fn evidence<'a>(desk: &Desk<'a>, key: &str) -> Vec<&'a Evidence> {
    let counts = |evidence: &&Evidence| evidence.counts(desk.today) && evidence.supports.iter().any(|known| known == key);
    desk.plan.evidence.iter().filter(counts).collect()
}

/// A line that names a document.
pub fn document(evidence: &Evidence, style: Style) -> Entry {
    let title = evidence.title.trim().to_owned();
    let title = match evidence.link.trim() {
        "" => text(title),
        address => Part::Link { to: address.to_owned(), text: title },
    };
    let date = evidence.date.map(|date| style.date(date));
    let page = Some(evidence.page.trim().to_owned()).filter(|page| !page.is_empty());
    let more = date.into_iter().chain(page).map(|more| text(format!("· {more}")));
    Entry { parts: [text(style.say(m::EVIDENCE)), title].into_iter().chain(more).collect(), below: Vec::new() }
}
