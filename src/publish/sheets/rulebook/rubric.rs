//! What the packs with the score and the thresholds say: components, the answer scale, items and thresholds.

use super::{Article, Desk, at, effect};
use crate::improve::share_at_most;
use crate::policy::{Component, Item, Text, Threshold};
use crate::publish::document::{Block, Cell, ListKind, Mark, Part, Tone};
use crate::publish::sheets::build::{bullets, cell, entry, link, list, paragraph, row, say, table, text};
use crate::publish::sheets::cite::{citation, clause_link, clause_of, standing, sure};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{common, rulebook as m, shows, why};
use crate::text::{dimension_name, messages, rule_of_registers};

pub fn components(desk: &Desk<'_>) -> Vec<Article> {
    let (book, style) = (desk.rulebook, desk.style);
    let scores = &desk.assessment.readiness.components;
    let article = |(component, full): (&Component, String)| {
        let clause = clause_of(book, &component.clause).map(|clause| clause_link(clause, style));
        let about = [standing(&book.rubric, style), Part::Code(component.id.clone())].into_iter().chain(clause).collect();
        let weight = component.weight.to_string();
        let why = link(&Sheet::at(Topic::Why, &format!("component/{}", component.id)), style.say(m::OF_THIS_PLAN));
        let enters = vec![text(style.fill(m::COMPONENT_ENTERS, &[&weight, &full])), why];
        let is_not = style.fill(m::COMPONENT_IS_NOT, &[book.rubric.head.title.of(style.language)]);
        let blocks = [paragraph(Tone::Plain, about)].into_iter().chain(effect(desk, enters, is_not)).collect();
        Article::new(format!("component/{}", component.id), style.text(&component.title), blocks)
    };
    book.rubric.components.iter().zip(scores.iter().map(|score| score.full.to_string())).map(article).collect()
}

/// The answer scale.
pub fn scale(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let heads = [common::STAGE_HEAD, common::POINTS_HEAD, m::ITEM_STAGES].map(|head| style.say(head)).to_vec();
    let rows = desk.rulebook.rubric.stages.iter().enumerate().map(|(place, stage)| {
        let name = style.digits(&format!("{place} · {}", stage.label.of(style.language)));
        row(vec![text(name)], vec![Cell::Number(style.number(stage.points.into())), cell(style.text(&stage.meaning))])
    });
    let standing = paragraph(Tone::Plain, vec![standing(&desk.rulebook.rubric, style)]);
    let enters = vec![text(style.say(m::SCALE_ENTERS))];
    let blocks = [standing, table(style.say(m::SCALE), heads, rows.collect())];
    blocks.into_iter().chain(effect(desk, enters, style.say(m::SCALE_IS_NOT))).collect()
}

pub fn items(desk: &Desk<'_>) -> Vec<Article> {
    desk.rulebook.rubric.items.iter().enumerate().map(|(place, item)| self::item(desk, place, item)).collect()
}

fn item(desk: &Desk<'_>, place: usize, item: &Item) -> Article {
    let (book, style) = (desk.rulebook, desk.style);
    let advice = item.advice.then(|| Part::Mark(Mark::Ours, style.say(messages::MARK_ADVICE)));
    let about = [standing(&book.rubric, style), Part::Code(item.id.clone())]
        .into_iter()
        .chain(advice)
        .chain([sure(item.confidence, style)]);
    let component = book.rubric.components.iter().find(|part| part.id == item.component).expect("checked: the component exists");
    let of = vec![text(style.say(m::ITEM_OF)), link(&at(&format!("component/{}", component.id)), style.text(&component.title))];
    let mut blocks = vec![paragraph(Tone::Plain, about.collect()), paragraph(Tone::Plain, of)];
    blocks.extend(item.hint.iter().map(|hint| say(Tone::Hint, style.text(hint))));
    let stage = |(stage, words): (usize, &Text)| {
        let points = style.fill(messages::POINTS, &[&book.rubric.stages[stage].points.to_string()]);
        entry(vec![text(style.digits(&format!("{stage} · {points} · {}", words.of(style.language))))])
    };
    let stages = item.stages.iter().enumerate().map(stage).collect();
    blocks.extend([say(Tone::Plain, style.say(m::ITEM_STAGES)), list(ListKind::Plain, stages)]);
    blocks.push(say(
        Tone::Plain,
        match &item.not_applicable {
            Some(when) => style.fill(why::MAY_BE_LEFT_OUT, &[when.of(style.language)]),
            None => style.say(why::MAY_NOT_BE_LEFT_OUT),
        },
    ));
    let rules = book.shows[place].iter().map(|rule| vec![text(rule_of_registers(book, rule, style))]);
    let rules: Vec<_> = rules.collect();
    if !rules.is_empty() {
        blocks.extend([say(Tone::Plain, style.say(shows::RULE_LEAD)), bullets(rules)]);
    }
    blocks.push(say(Tone::Plain, style.fill(why::ACTION, &[item.action.of(style.language)])));
    let (weight, share) = (item.weight.to_string(), share_at_most(book, place).to_string());
    let enters = if item.per_dimension { m::ITEM_ENTERS_DIMENSIONS } else { m::ITEM_ENTERS };
    let is_not = style.say(if item.advice { m::ITEM_IS_ADVICE } else { m::ITEM_IS_NOT });
    let mut enters = vec![text(style.fill(enters, &[&weight, &share]))];
    if !item.per_dimension {
        enters.push(link(&Sheet::at(Topic::Why, &format!("item/{}", item.id)), style.say(m::OF_THIS_PLAN)));
    }
    blocks.extend(effect(desk, enters, is_not));
    blocks.push(list(ListKind::Bullets, item.sources.iter().map(|source| citation(&book.rubric, source, style)).collect()));
    Article::new(item.id.clone(), style.text(&item.title), blocks)
}

pub fn thresholds(desk: &Desk<'_>) -> Vec<Article> {
    let (book, style) = (desk.rulebook, desk.style);
    let article = |threshold: &Threshold| {
        let dimension = style.digits(dimension_name(book, threshold.dimension, style.language));
        let about = vec![standing(&book.outcomes, style), Part::Code(threshold.id.clone()), sure(threshold.confidence, style)];
        let why = link(&Sheet::at(Topic::Why, "outcomes"), style.say(m::OF_THIS_PLAN));
        let enters = vec![text(style.say(m::THRESHOLD_ENTERS)), why];
        let mut blocks = vec![paragraph(Tone::Plain, about)];
        blocks.extend(effect(desk, enters, style.say(m::THRESHOLD_IS_NOT)));
        let sources = threshold.sources.iter().map(|source| citation(&book.outcomes, source, style));
        blocks.push(list(ListKind::Bullets, sources.collect()));
        Article::new(threshold.id.clone(), format!("{dimension} · {}", style.text(&threshold.title)), blocks)
    };
    book.outcomes.thresholds.iter().map(article).collect()
}
