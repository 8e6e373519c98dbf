//! Step 4: one component of the plan: what the announcement asks of it, and the items of the rubric; by dimension where they are.

use super::{declared_none, heading, question_of, questions};
use crate::web::item::ItemCard;
use crate::web::project::project_list;
use crate::web::question::{not_stated, official_marks};
use crate::web::store::{State, rulebook};
use mueang_phrom::assess::ItemScore;
use mueang_phrom::guide::page_of;
use mueang_phrom::policy::{Dimension, Field};
use mueang_phrom::route::Page;
use mueang_phrom::text::{clause, dimension_name, messages as m};
use yew::prelude::*;

pub fn component(store: &State, place: usize) -> Html {
    let style = store.style;
    let component = &rulebook().rubric.components[place];
    let page = Page::Component(place);
    let items: Vec<&ItemScore<'static>> = store
        .assessment
        .readiness
        .items
        .iter()
        .filter(|score| score.item.component == component.id)
        .collect();
    let plain: Vec<&ItemScore<'static>> = items.iter().copied().filter(|score| score.dimension.is_none()).collect();
    let dimensions: Vec<Dimension> = store
        .plan
        .dimensions
        .iter()
        .filter(|(_, applied)| **applied)
        .map(|(dimension, _)| *dimension)
        .collect();
    let by_dimension = rulebook()
        .rubric
        .items
        .iter()
        .any(|item| item.component == component.id && item.per_dimension);
    let asks_for_projects = question_of(Field::Projects).is_some_and(|question| page_of(rulebook(), question) == page);
    let cited = style.digits(&clause(&component.clause, style.language));
    html! {
        <article>
            {heading(&page, style)}
            <section>
                <h2>{style.fill(m::WHAT_THE_CLAUSE_ASKS, &[&cited])}</h2>
                {questions(store, &page)}
                if asks_for_projects {
                    {project_list(store)}
                    {projects_by_dimension(store, &dimensions)}
                }
            </section>
            <section>
                <h2>{style.say(m::RUBRIC_ITEMS)}</h2>
                <p class="hint">{style.say(m::RUBRIC_HINT)}</p>
                <div class="cards">{for plain.into_iter().map(|score| item(store, score))}</div>
                if by_dimension && dimensions.is_empty() {
                    <p class="note-box">{style.say(m::CHOOSE_DIMENSIONS_FIRST)}{" "}<a href={Page::Dimensions.address()}>{style.say(m::PAGE_DIMENSIONS)}</a></p>
                }
                {for dimensions.iter().filter(|_| by_dimension).map(|dimension| block(store, *dimension, &items))}
            </section>
        </article>
    }
}

fn item(store: &State, score: &ItemScore<'static>) -> Html {
    html! {
        <ItemCard key={score.key} item={score.item} answer_key={score.key} answer={store.plan.answers.get(score.key).cloned().unwrap_or_default()}
            evidence={store.plan.evidence.clone()} dispatch={store.dispatcher()} style={store.style} />
    }
}

/// The items of one dimension, below what the announcement names for it.
fn block(store: &State, dimension: Dimension, items: &[&ItemScore<'static>]) -> Html {
    let style = store.style;
    let name = style.digits(dimension_name(rulebook(), dimension, style.language));
    let elements = rulebook()
        .law
        .dimensions
        .iter()
        .filter(|text| text.id == dimension)
        .flat_map(|text| &text.elements);
    html! {
        <section key={dimension.id()} aria-labelledby={format!("block-{}", dimension.id())}>
            <h3 id={format!("block-{}", dimension.id())}>{name}</h3>
            <details>
                <summary>{style.say(m::DIMENSION_ELEMENTS)}</summary>
                <ul>{for elements.map(|element| html! { <li key={element.en.as_str()}>{style.text(element)}</li> })}</ul>
            </details>
            <div class="cards">{for items.iter().filter(|score| score.dimension == Some(dimension)).map(|score| item(store, score))}</div>
        </section>
    }
}

/// For each dimension applied for: whether a project matches it, as the announcement asks, or the plan says it has none.
fn projects_by_dimension(store: &State, dimensions: &[Dimension]) -> Html {
    let style = store.style;
    let Some(question) = question_of(Field::Projects) else {
        return html! { <div /> };
    };
    let row = |dimension: &Dimension| {
        let projects: Vec<&str> = store
            .plan
            .projects
            .iter()
            .filter(|project| project.dimensions.contains(dimension) && !project.name.trim().is_empty())
            .map(|project| project.name.as_str())
            .collect();
        let key = mueang_phrom::policy::rulebook::key(&question.id, Some(*dimension));
        let none = declared_none(store, &key);
        html! {
            <li key={dimension.id()}>
                <strong>{style.digits(dimension_name(rulebook(), *dimension, style.language))}</strong>{": "}
                {if projects.is_empty() { style.say(m::NO_PROJECT_YET) } else { projects.join(" · ") }}
                if projects.is_empty() || none {
                    {not_stated(question, &key, none, &store.dispatcher(), style)}
                }
            </li>
        }
    };
    html! {
        <section class="card official" aria-labelledby="matching-title">
            <h3 id="matching-title">{style.text(&question.ask)}</h3>
            {official_marks(question, style)}
            <ul class="plain">{for dimensions.iter().map(row)}</ul>
        </section>
    }
}
