//! What the pack with the conditions says: clauses, dimensions, conditions and questions.

use super::coverage::{Uses, used};
use super::{Article, Desk, at, effect};
use crate::policy::{Clause, DimensionText, Expr, Gate, NamedOption, Question};
use crate::publish::document::{Block, Entry, ListKind, Mark, Part, Tone};
use crate::publish::sheets::build::{bullets, entry, link, list, paragraph, say, text};
use crate::publish::sheets::cite::{asked_at, basis, citation, clause_link, clause_of, standing};
use crate::publish::sheets::rules::in_words;
use crate::route::{Sheet, Topic};
use crate::text::sheets::{common, rulebook as m};
use crate::text::{clause, gate_name, messages};

pub fn clauses(desk: &Desk<'_>) -> Vec<Article> {
    let (style, law) = (desk.style, &desk.rulebook.law);
    let article = |of: &Clause| {
        let uses = Uses::of_clause(desk.rulebook, &of.id);
        let kind = Part::Mark(Mark::Plain, style.say(messages::clause_kind(of.kind)));
        let mut blocks = vec![
            paragraph(Tone::Plain, vec![standing(law, style), kind, Part::Code(of.id.clone())]),
            say(Tone::Plain, style.text(&of.summary)),
        ];
        let mut lines: Vec<Vec<Part>> = Vec::new();
        lines.extend(uses.gates.iter().map(|gate| vec![gate_link(desk, gate)]));
        lines.extend(uses.questions.iter().map(|question| vec![question_link(desk, question)]));
        lines.extend(uses.items.iter().map(|item| vec![link(&at(&item.id), style.text(&item.title))]));
        blocks.extend(effect(desk, vec![text(used(desk, &of.id, &uses))], style.say(m::CLAUSE_IS_NOT)));
        blocks.extend((!lines.is_empty()).then(|| bullets(lines)));
        blocks.push(list(ListKind::Bullets, vec![citation(law, &of.source, style)]));
        let title = style.digits(&format!("{} {}", clause(&of.id, style.language), of.title.of(style.language)));
        Article::new(of.id.clone(), title, blocks)
    };
    law.clauses.iter().map(article).collect()
}

pub fn dimensions(desk: &Desk<'_>) -> Vec<Article> {
    let (style, law) = (desk.style, &desk.rulebook.law);
    let article = |of: &DimensionText| {
        let elements = of.elements.iter().map(|element| vec![text(style.text(element))]).collect();
        let mut blocks =
            vec![paragraph(Tone::Plain, vec![standing(law, style)].into_iter().chain(clause_at(desk, &of.clause)).collect())];
        blocks.extend([say(Tone::Plain, style.say(m::ELEMENTS)), bullets(elements)]);
        blocks.extend(effect(desk, vec![text(style.say(m::DIMENSION_ENTERS))], style.say(m::DIMENSION_IS_NOT)));
        Article::new(format!("dimension/{}", of.id.id()), style.text(&of.name), blocks)
    };
    law.dimensions.iter().map(article).collect()
}

pub fn gates(desk: &Desk<'_>) -> Vec<Article> {
    let style = desk.style;
    let article = |gate: &Gate| {
        let why = link(&Sheet::at(Topic::Why, &format!("gate/{}", gate.id)), style.say(m::OF_THIS_PLAN));
        let enters = vec![text(style.say(m::GATE_ENTERS)), why];
        condition_article(desk, gate, "gate", effect(desk, enters, style.say(m::GATE_IS_NOT)).to_vec())
    };
    desk.rulebook.law.gates.iter().map(article).collect()
}

pub fn conditions(desk: &Desk<'_>) -> Vec<Article> {
    let style = desk.style;
    let article = |condition: &Gate| {
        let names = |expr: &Expr| matches!(expr, Expr::Met(id) if *id == condition.id);
        let mut blocks = effect(desk, vec![text(style.say(m::CONDITION_ENTERS))], style.say(m::GATE_IS_NOT)).to_vec();
        blocks.insert(1, users(desk, names));
        condition_article(desk, condition, "condition", blocks)
    };
    desk.rulebook.law.conditions.iter().map(article).collect()
}

/// A gate or condition: its rule in words and as written, its clause, and what it does.
fn condition_article(desk: &Desk<'_>, of: &Gate, kind: &str, effect: Vec<Block>) -> Article {
    let (style, law) = (desk.style, &desk.rulebook.law);
    let about = vec![standing(law, style), Part::Code(of.id.clone())].into_iter().chain(clause_at(desk, &of.clause)).collect();
    let rule = in_words(desk.rulebook, &of.requires, style, &|id| at(&format!("gate/{id}")));
    let written = vec![text(style.say(common::WRITTEN_AS)), Part::Code(of.requires.to_string())];
    let blocks = vec![paragraph(Tone::Plain, about), list(ListKind::Tree, vec![rule]), paragraph(Tone::Hint, written)];
    let title = style.digits(&gate_name(of, style.language));
    Article::new(format!("{kind}/{}", of.id), title, blocks.into_iter().chain(effect).collect())
}

pub fn questions(desk: &Desk<'_>) -> Vec<Article> {
    let style = desk.style;
    let article = |question: &Question| {
        let mut about = vec![standing(&desk.rulebook.law, style), Part::Code(question.id.clone()), basis(question.basis, style)];
        about.extend(question.per_dimension.then(|| Part::Mark(Mark::Plain, style.say(m::QUESTION_PER_DIMENSION))));
        about.extend(clause_at(desk, &question.clause));
        let mut blocks = vec![paragraph(Tone::Plain, about)];
        blocks.extend(question.hint.iter().map(|hint| say(Tone::Hint, style.text(hint))));
        let option = |option: &NamedOption| entry(vec![text(style.text(&option.label)), Part::Code(option.id.clone())]);
        let options: Vec<Entry> = question.options.iter().map(option).collect();
        blocks.extend([say(Tone::Plain, style.say(m::OPTIONS)), list(ListKind::Bullets, options)]);
        let evidence = question.evidence.iter().map(|evidence| style.fill(m::ADVICE_ON_EVIDENCE, &[evidence.of(style.language)]));
        blocks.extend(evidence.map(|words| say(Tone::Hint, words)));
        blocks.push(paragraph(Tone::Plain, vec![text(style.say(m::ASKED_ON)), asked_at(desk.rulebook, question, None, style)]));
        let asks = |expr: &Expr| matches!(expr, Expr::Is { question: asked, .. } if *asked == question.id);
        let used = is_used(desk, asks);
        let enters = style.say(if used { m::QUESTION_ENTERS } else { m::QUESTION_UNUSED });
        let [enters, is_not] = effect(desk, vec![text(enters)], style.say(m::QUESTION_IS_NOT));
        blocks.push(enters);
        blocks.extend(used.then(|| users(desk, asks)));
        blocks.push(is_not);
        Article::new(format!("question/{}", question.id), style.text(&question.ask), blocks)
    };
    desk.rulebook.law.questions.iter().map(article).collect()
}

pub fn clause_at(desk: &Desk<'_>, id: &str) -> Option<Part> {
    clause_of(desk.rulebook, id).map(|clause| clause_link(clause, desk.style))
}

/// A gate or condition as a link to its entry.
pub fn gate_link(desk: &Desk<'_>, gate: &Gate) -> Part {
    let gates = &desk.rulebook.law.gates;
    let kind = if gates.iter().any(|known| known.id == gate.id) { "gate" } else { "condition" };
    link(&at(&format!("{kind}/{}", gate.id)), desk.style.text(&gate.title))
}

/// A question as a link to its entry.
pub fn question_link(desk: &Desk<'_>, question: &Question) -> Part {
    link(&at(&format!("question/{}", question.id)), desk.style.text(&question.ask))
}

/// The gates and conditions in whose rule something stands.
fn using<'d>(desk: &'d Desk<'_>, of: impl Fn(&Expr) -> bool) -> impl Iterator<Item = &'d Gate> {
    let law = &desk.rulebook.law;
    law.gates.iter().chain(&law.conditions).filter(move |gate| {
        let mut found = false;
        gate.requires.walk(&mut |expr| found |= of(expr));
        found
    })
}

fn is_used(desk: &Desk<'_>, of: impl Fn(&Expr) -> bool) -> bool {
    using(desk, of).next().is_some()
}

pub fn users(desk: &Desk<'_>, of: impl Fn(&Expr) -> bool) -> Block {
    bullets(using(desk, of).map(|gate| vec![gate_link(desk, gate)]).collect())
}
