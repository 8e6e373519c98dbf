//! Step 4: one component of the plan: what the announcement asks of it, and the items of the rubric; by dimension where they are.

use super::dimensions::elements;
use super::{declared_none, heading, question_of, questions};
use crate::web::item::ItemCard;
use crate::web::parts::{asked, div, h2, h3, li, link, p, par, plain_list, section, space, text};
use crate::web::project::project_list;
use crate::web::question::{not_stated, official_marks};
use crate::web::store::{State, rulebook};
use mueang_phrom::assess::ItemScore;
use mueang_phrom::guide::{asked_on, page_of};
use mueang_phrom::policy::{Dimension, Field};
use mueang_phrom::route::Page;
use mueang_phrom::text::{clause, dimension_name, messages as m};
use yew::prelude::*;

pub fn component(store: &State, place: usize) -> Html {
    let style = store.style;
    let component = &rulebook().rubric.components[place];
    let page = Page::Component(place);
    let items: Vec<&ItemScore<'static>> =
        store.assessment.readiness.items.iter().filter(|score| score.item.component == component.id).collect();
    let plain: Vec<&ItemScore<'static>> = items.iter().copied().filter(|score| score.dimension.is_none()).collect();
    let dimensions = store.plan.dimensions.chosen();
    let by_dimension = rulebook().rubric.items.iter().any(|item| item.component == component.id && item.per_dimension);
    let asks_for_projects = question_of(Field::Projects).is_some_and(|question| page_of(rulebook(), question) == page);
    let cited = style.digits(&clause(&component.clause, style.language));
    // The first component's facts are fields of the plan with a page of their own.
    let asked_for = asks_for_projects || !asked_on(rulebook(), &store.facts, &page).is_empty();
    let mut asked = vec![h2("clause-title", style.fill(m::WHAT_THE_CLAUSE_ASKS, &[&cited])), questions(store, &page)];
    if asks_for_projects {
        asked.extend([project_list(store), projects_by_dimension(store, &dimensions)]);
    }
    let mut scored = vec![h2("items-title", style.say(m::RUBRIC_ITEMS)), p("hint", style.say(m::RUBRIC_HINT))];
    scored.push(div("cards", plain.into_iter().map(|score| item(store, score)).collect()));
    if by_dimension && dimensions.is_empty() {
        let choose = link("", Page::Dimensions.address(), style.say(m::PAGE_DIMENSIONS));
        scored.push(par("note-box", vec![text(style.say(m::CHOOSE_DIMENSIONS_FIRST)), space(), choose]));
    }
    scored.extend(dimensions.iter().filter(|_| by_dimension).map(|dimension| block(store, *dimension, &items)));
    html! {
        <article>
            {heading(&page, style)}
            if asked_for {
                {section(String::new(), "clause-title".into(), asked)}
            }
            {section(String::new(), "items-title".into(), scored)}
        </article>
    }
}

fn item(store: &State, score: &ItemScore<'static>) -> Html {
    html! {
        <ItemCard key={score.key} item={score.item} answer_key={score.key} answer={store.plan.answers.get(score.key).cloned().unwrap_or_default()}
            shown={store.assessment.shown.iter().find(|shown| shown.key == score.key).cloned()}
            evidence={store.plan.evidence.clone()} dispatch={store.dispatcher()} style={store.style} />
    }
}

/// The items of one dimension, below what the announcement names for it.
fn block(store: &State, dimension: Dimension, items: &[&ItemScore<'static>]) -> Html {
    let style = store.style;
    let name = style.digits(dimension_name(rulebook(), dimension, style.language));
    let id = format!("block-{}", dimension.id());
    let mut parts = vec![h3(id.clone(), name)];
    parts.extend(rulebook().law.dimensions.iter().filter(|text| text.id == dimension).map(|text| elements(text, style)));
    parts.push(div(
        "cards",
        items.iter().filter(|score| score.dimension == Some(dimension)).map(|score| item(store, score)).collect(),
    ));
    html! { <div key={dimension.id()}>{section(String::new(), id, parts)}</div> }
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
            .filter(|project| project.serves(*dimension))
            .map(|project| project.name.as_str())
            .collect();
        let key = mueang_phrom::policy::rulebook::key(&question.id, Some(*dimension));
        let none = declared_none(store, &key);
        let named = if projects.is_empty() { style.say(m::NO_PROJECT_YET) } else { projects.join(" · ") };
        let name = style.digits(dimension_name(rulebook(), *dimension, style.language));
        let mut parts = vec![html! { <strong>{name}</strong> }, text(format!(": {named}"))];
        if projects.is_empty() || none {
            parts.push(not_stated(question, &key, none, &store.dispatcher(), style));
        }
        li(dimension.id(), vec![asked(&key, parts)])
    };
    section(
        "card official".into(),
        "matching-title".into(),
        vec![
            h3("matching-title".into(), style.text(&question.ask)),
            official_marks(question, style),
            plain_list("plain", dimensions.iter().map(row).collect()),
        ],
    )
}
