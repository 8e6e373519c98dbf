//! The rulebook: every clause, item and threshold with its source. Made from the packs.

use super::heading;
use crate::web::item::{sources, sure};
use crate::web::store::rulebook;
use mueang_phrom::policy::{Citation, Clause, Confidence, Gate, Item, Pack, Threshold};
use mueang_phrom::route::Page;
use mueang_phrom::text::{Style, clause, dimension_name, messages as m};
use yew::prelude::*;

pub fn rulebook_page(style: Style) -> Html {
    let book = rulebook();
    html! {
        <article class="rulebook">
            {heading(&Page::Rulebook(None), style)}
            <p class="lead">{style.say(m::RULEBOOK_LEAD)}</p>
            <section>
                {pack_head(&book.law, style)}
                {for book.law.clauses.iter().map(|clause| clause_entry(clause, style))}
            </section>
            <section>
                {pack_head(&book.rubric, style)}
                <h3>{style.say(m::SCALE)}</h3>
                <ol start="0">
                    {for book.rubric.stages.iter().map(|stage| html! {
                        <li key={stage.points}><strong>{style.text(&stage.label)}</strong>{" · "}{style.fill(m::POINTS, &[&stage.points.to_string()])}{" · "}{style.text(&stage.meaning)}</li>
                    })}
                </ol>
                {for book.rubric.components.iter().map(|component| html! {
                    <section key={component.id.as_str()}>
                        <h3>{style.text(&component.title)}{" · "}{style.fill(m::WEIGHT, &[&component.weight.to_string()])}</h3>
                        {for book.rubric.items.iter().filter(|item| item.component == component.id).map(|item| item_entry(item, style))}
                    </section>
                })}
            </section>
            <section>
                {pack_head(&book.outcomes, style)}
                {for book.outcomes.thresholds.iter().map(|threshold| threshold_entry(threshold, style))}
            </section>
        </article>
    }
}

fn pack_head(pack: &Pack, style: Style) -> Html {
    let head = &pack.head;
    html! {
        <header>
            <h2>{style.text(&head.title)}</h2>
            <p class="marks">
                <span class={if head.official { "mark official" } else { "mark ours" }}>{style.say(if head.official { m::OFFICIAL } else { m::NOT_OFFICIAL })}</span>
                <span class="source">{style.fill(m::ISSUED, &[&style.text(&head.issuer), &head.issued.parse().map(|date| style.date(date)).unwrap_or_default(), &head.version])}</span>
            </p>
            <p>{style.text(&head.note)}</p>
        </header>
    }
}

fn citation(pack: &Pack, citations: &[Citation], confidence: Confidence, style: Style) -> Html {
    html! { <p class="marks">{sure(confidence, style)}<span class="source">{sources(pack, citations, style)}</span></p> }
}

fn clause_entry(entry: &'static Clause, style: Style) -> Html {
    let law = &rulebook().law;
    let confidence = law
        .sources
        .iter()
        .find(|source| source.id == entry.source.id)
        .map_or(Confidence::C, |source| source.confidence);
    let gates: Vec<&Gate> = law.gates.iter().filter(|gate| gate.clause == entry.id).collect();
    html! {
        <section class="entry" key={entry.id.as_str()} id={format!("entry-{}", entry.id)} tabindex="-1">
            <h3>{style.digits(&clause(&entry.id, style.language))}{" "}{style.text(&entry.title)}{" "}<span class="mark">{style.say(m::clause_kind(entry.kind))}</span></h3>
            <p>{style.text(&entry.summary)}</p>
            if !gates.is_empty() {
                <p>{style.say(m::GATES_OF_CLAUSE)}{" "}{gates.iter().map(|gate| style.text(&gate.title)).collect::<Vec<_>>().join(" · ")}</p>
            }
            {citation(law, std::slice::from_ref(&entry.source), confidence, style)}
        </section>
    }
}

fn item_entry(item: &'static Item, style: Style) -> Html {
    html! {
        <section class="entry" key={item.id.as_str()} id={format!("entry-{}", item.id)} tabindex="-1">
            <h4>{style.digits(&item.id)}{" "}{style.text(&item.title)}{" "}
                <span class="mark ours">{style.say(if item.advice { m::MARK_ADVICE } else { m::MARK_OURS })}</span></h4>
            <details>
                <summary>{style.say(m::STAGES)}</summary>
                <ol start="0">{for item.stages.iter().map(|stage| html! { <li key={stage.en.as_str()}>{style.text(stage)}</li> })}</ol>
                if let Some(when) = &item.not_applicable {
                    <p>{style.say(m::LEFT_OUT)}{": "}{style.text(when)}</p>
                }
                <p>{style.say(m::WHAT_RAISES_IT)}{" "}{style.text(&item.action)}</p>
            </details>
            {citation(&rulebook().rubric, &item.sources, item.confidence, style)}
        </section>
    }
}

fn threshold_entry(threshold: &'static Threshold, style: Style) -> Html {
    let dimension = style.digits(dimension_name(rulebook(), threshold.dimension, style.language));
    html! {
        <section class="entry" key={threshold.id.as_str()} id={format!("entry-{}", threshold.id)} tabindex="-1">
            <h3>{dimension}{" · "}{style.text(&threshold.title)}</h3>
            {citation(&rulebook().outcomes, &threshold.sources, threshold.confidence, style)}
        </section>
    }
}
