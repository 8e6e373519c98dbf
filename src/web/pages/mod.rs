//! The pages. Each is a function of the store.

mod applicant;
mod city;
mod commitment;
mod component;
mod dimensions;
mod outcomes;
mod result;
mod start;

pub use start::plan_and_day;

use super::question::QuestionCard;
use super::sheet::sheet;
use super::store::{State, rulebook};
use mueang_phrom::assess::NONE;
use mueang_phrom::guide::asked_on;
use mueang_phrom::policy::{Fact, Field, Question};
use mueang_phrom::route::Page;
use mueang_phrom::text::{Style, messages as m, page_name};
use yew::prelude::*;

/// The page that is open.
pub fn page(store: &State) -> Html {
    if store.desk.packs_coming {
        return html! { <p role="status">{store.style.say(m::PACKS_COMING)}</p> };
    }
    match &store.page {
        Page::Start => start::start(store),
        Page::Applicant => applicant::applicant(store),
        Page::City => city::city(store),
        Page::Dimensions => dimensions::dimensions(store),
        Page::Component(place) => component::component(store, *place),
        Page::Commitment => commitment::commitment(store),
        Page::Outcomes => outcomes::outcomes(store),
        Page::Result => result::result(store),
        Page::Sheet(at) => sheet(store, at),
    }
}

/// The heading of a page: takes the focus when the page opens.
fn heading(page: &Page, style: Style) -> Html {
    html! { <h1 tabindex="-1">{page_name(rulebook(), page, style)}</h1> }
}

/// The question that reads a field of the plan, where the pack has one.
fn question_of(field: Field) -> Option<&'static Question> {
    rulebook().law.questions.iter().find(|question| question.reads == Some(field))
}

/// Whether the answer with this key was declared as not stated.
fn declared_none(store: &State, key: &str) -> bool {
    store.plan.answers.get(key).is_some_and(|answer| answer.choice.as_deref() == Some(NONE))
}

/// The questions of the announcement that a page asks by cards of their own.
fn questions(store: &State, page: &Page) -> Html {
    let card = |fact: &'static Fact| {
        let place = rulebook().gates.facts.iter().position(|known| known.key == fact.key);
        let held = place.and_then(|place| store.facts.held[place]);
        let chosen = store.plan.answers.get(&fact.key).and_then(|answer| answer.choice.clone()).map(AttrValue::from);
        html! {
            <QuestionCard key={fact.key.as_str()} question={rulebook().question(fact)} answer={fact.key.as_str()} dimension={fact.dimension} {chosen} {held}
                evidence={store.plan.evidence.clone()} dispatch={store.dispatcher()} style={store.style} />
        }
    };
    html! { <div class="cards">{for asked_on(rulebook(), &store.facts, page).into_iter().map(card)}</div> }
}
