//! The numbers of the packs: values of the rules with their days, and what a score is held against.

use super::law::{clause_at, users};
use super::{Article, Desk, effect};
use crate::date::Date;
use crate::plan::Register;
use crate::policy::{Amount, Citation, Confidence, LineOf, ReferenceLine, Scale, Value};
use crate::publish::document::{Block, ListKind, Part, Tone};
use crate::publish::sheets::build::{bullets, link, list, paragraph, say, text};
use crate::publish::sheets::cite::{citation, standing, sure};
use crate::route::{Page, Sheet, Topic};
use crate::text::page_name;
use crate::text::sheets::rulebook as m;

/// Each value with every amount it has had, and what it decides.
pub fn values(desk: &Desk<'_>) -> Vec<Article> {
    let (style, law) = (desk.style, &desk.rulebook.law);
    let article = |value: &Value| {
        let about = vec![standing(law, style), Part::Code(value.id.clone())];
        let about = about.into_iter().chain(clause_at(desk, &value.clause)).collect();
        let from = |day: &str| day.parse::<Date>().map_or_else(|_| day.to_owned(), |day| style.date(day));
        let amount = |amount: &Amount| {
            let words = [amount.amount.to_string(), value.unit.of(style.language).to_owned(), from(&amount.from)];
            vec![text(style.fill(m::AMOUNT_FROM, &words.each_ref().map(String::as_str)))]
        };
        let mut blocks = vec![paragraph(Tone::Plain, about), bullets(value.amounts.iter().map(amount).collect())];
        let decides = law.gates.iter().chain(&law.conditions).any(|gate| gate.requires.counts(&value.id));
        let enters = vec![text(style.say(if decides { m::VALUE_ENTERS } else { m::VALUE_INFORMS }))];
        let [enters, is_not] = effect(desk, enters, style.say(m::VALUE_IS_NOT));
        blocks.push(enters);
        if decides {
            blocks.push(users(desk, |expr| expr.asks_for(&value.id)));
            let supposed = Sheet::new(Topic::Hypothetical);
            let name = page_name(desk.rulebook, &Page::Sheet(supposed.clone()), style);
            blocks.push(paragraph(Tone::Hint, vec![text(style.say(m::VALUE_SUPPOSE)), link(&supposed, name)]));
        }
        blocks.push(is_not);
        blocks.push(list(ListKind::Bullets, vec![citation(law, &value.source, style)]));
        Article::new(format!("value/{}", value.id), style.text(&value.title), blocks)
    };
    law.values.iter().map(article).collect()
}

/// Other scales and other people's lines: never part of the score.
pub fn comparisons(desk: &Desk<'_>) -> Vec<Article> {
    let (style, rubric) = (desk.style, &desk.rulebook.rubric);
    let about = |id: &str, confidence: Confidence| {
        paragraph(Tone::Plain, vec![standing(rubric, style), Part::Code(id.to_owned()), sure(confidence, style)])
    };
    let sources =
        |sources: &[Citation]| list(ListKind::Bullets, sources.iter().map(|source| citation(rubric, source, style)).collect());
    let shown = |of: LineOf| {
        let topic = if of == LineOf::Score { Topic::Trust } else { Topic::Register(Register::Standing) };
        let page = Sheet::new(topic);
        link(&page, page_name(desk.rulebook, &Page::Sheet(page.clone()), style))
    };
    let scale = |scale: &Scale| {
        let points: Vec<String> = scale.points.iter().map(u32::to_string).collect();
        let mut blocks: Vec<Block> = vec![about(&scale.id, scale.confidence), say(Tone::Plain, style.text(&scale.note))];
        blocks.push(say(Tone::Plain, style.fill(m::SCALE_POINTS, &[&points.join(", ")])));
        blocks.extend(effect(
            desk,
            vec![text(style.say(m::COMPARISON_ENTERS)), shown(LineOf::Score)],
            style.say(m::COMPARISON_IS_NOT),
        ));
        blocks.push(sources(&scale.sources));
        Article::new(format!("scale/{}", scale.id), style.text(&scale.title), blocks)
    };
    let line = |line: &ReferenceLine| {
        let at = if line.of == LineOf::Score { m::LINE_AT } else { m::LINE_AT_PROGRESS };
        let mut blocks = vec![about(&line.id, line.confidence), say(Tone::Plain, style.fill(at, &[&line.at.to_string()]))];
        blocks.extend(effect(desk, vec![text(style.say(m::COMPARISON_ENTERS)), shown(line.of)], style.say(m::LINE_IS_NOT)));
        blocks.push(sources(&line.sources));
        Article::new(format!("line/{}", line.id), style.text(&line.title), blocks)
    };
    rubric.scales.iter().map(scale).chain(rubric.lines.iter().map(line)).collect()
}
