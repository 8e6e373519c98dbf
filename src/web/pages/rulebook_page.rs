//! The rulebook: every clause, item and threshold with its source. Made from the packs.

use super::heading;
use crate::web::item::{sources, sure};
use crate::web::parts::{bullets, div, fold, h3, mark, numbered, p, par, space, span, text};
use crate::web::store::rulebook;
use mueang_phrom::policy::{Citation, Clause, Component, Confidence, Item, Pack, Stage, Text, Threshold};
use mueang_phrom::route::Page;
use mueang_phrom::text::{Style, clause, dimension_name, messages as m};
use yew::prelude::*;

pub fn rulebook_page(style: Style) -> Html {
    let book = rulebook();
    let component = |part: &'static Component| {
        let title = format!("{} · {}", style.text(&part.title), style.fill(m::WEIGHT, &[&part.weight.to_string()]));
        let items = book.rubric.items.iter().filter(|item| item.component == part.id).map(|item| item_entry(item, style));
        div("", [h3(format!("component-{}", part.id), title)].into_iter().chain(items).collect())
    };
    let stage = |stage: &Stage| {
        let points = style.fill(m::POINTS, &[&stage.points.to_string()]);
        html! { <li key={stage.points}>{format!("{} · {points} · {}", style.text(&stage.label), style.text(&stage.meaning))}</li> }
    };
    html! {
        <article class="rulebook">
            {heading(&Page::Rulebook(None), style)}
            {p("lead", style.say(m::RULEBOOK_LEAD))}
            {pack_head(&book.law, style)}
            <div>{for book.law.clauses.iter().map(|clause| clause_entry(clause, style))}</div>
            {pack_head(&book.rubric, style)}
            {h3("scale".into(), style.say(m::SCALE))}
            {numbered("", 0, book.rubric.stages.iter().map(stage).collect())}
            <div>{for book.rubric.components.iter().map(component)}</div>
            {pack_head(&book.outcomes, style)}
            <div>{for book.outcomes.thresholds.iter().map(|threshold| threshold_entry(threshold, style))}</div>
        </article>
    }
}

fn pack_head(pack: &Pack, style: Style) -> Html {
    let head = &pack.head;
    let (class, official) = if head.official { ("official", m::OFFICIAL) } else { ("ours", m::NOT_OFFICIAL) };
    let date = head.issued.parse().map(|date| style.date(date)).unwrap_or_default();
    let issued = style.fill(m::ISSUED, &[&style.text(&head.issuer), &date, &head.version]);
    html! {
        <header>
            <h2>{style.text(&head.title)}</h2>
            {par("marks", vec![mark(class, style.say(official)), span("source", issued)])}
            {p("", style.text(&head.note))}
        </header>
    }
}

/// An entry that can be linked to.
fn entry(id: &str, parts: Vec<Html>) -> Html {
    html! { <section class="entry" key={id} id={format!("entry-{id}")} tabindex="-1">{parts}</section> }
}

fn citation(pack: &Pack, citations: &[Citation], confidence: Confidence, style: Style) -> Html {
    par("marks", vec![sure(confidence, style), span("source", sources(pack, citations, style))])
}

fn clause_entry(clause_of: &'static Clause, style: Style) -> Html {
    let law = &rulebook().law;
    let Clause { id, kind, title, summary, source } = clause_of;
    let confidence = law.sources.iter().find(|known| known.id == source.id).map_or(Confidence::C, |known| known.confidence);
    let gates: Vec<String> = law.gates.iter().filter(|gate| gate.clause == *id).map(|gate| style.text(&gate.title)).collect();
    let checked = (!gates.is_empty()).then(|| p("", format!("{} {}", style.say(m::GATES_OF_CLAUSE), gates.join(" · "))));
    let cited = format!("{} {} ", style.digits(&clause(id, style.language)), style.text(title));
    let mut parts = vec![html! { <h3>{cited}{mark("", style.say(m::clause_kind(*kind)))}</h3> }, p("", style.text(summary))];
    parts.extend(checked);
    parts.push(citation(law, std::slice::from_ref(source), confidence, style));
    entry(id, parts)
}

fn item_entry(item: &'static Item, style: Style) -> Html {
    let title = format!("{} {} ", item.id, style.text(&item.title));
    let kind = mark("ours", style.say(if item.advice { m::MARK_ADVICE } else { m::MARK_OURS }));
    let stage = |(place, words): (usize, &Text)| html! { <li key={place}>{style.text(words)}</li> };
    let mut more: Vec<String> =
        item.not_applicable.iter().map(|when| format!("{}: {}", style.say(m::LEFT_OUT), style.text(when))).collect();
    more.push(format!("{} {}", style.say(m::WHAT_RAISES_IT), style.text(&item.action)));
    entry(
        &item.id,
        vec![
            html! { <h4>{title}{kind}</h4> },
            fold(
                "",
                vec![text(style.say(m::STAGES))],
                vec![numbered("", 0, item.stages.iter().enumerate().map(stage).collect()), bullets(more)],
            ),
            space(),
            citation(&rulebook().rubric, &item.sources, item.confidence, style),
        ],
    )
}

fn threshold_entry(threshold: &'static Threshold, style: Style) -> Html {
    let dimension = style.digits(dimension_name(rulebook(), threshold.dimension, style.language));
    entry(
        &threshold.id,
        vec![
            html! { <h3>{format!("{dimension} · {}", style.text(&threshold.title))}</h3> },
            citation(&rulebook().outcomes, &threshold.sources, threshold.confidence, style),
        ],
    )
}
