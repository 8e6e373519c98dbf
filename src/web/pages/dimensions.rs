//! Step 3: for which of the seven dimensions the plan applies.

use super::{heading, question_of};
use crate::web::fields::{Choice, radios};
use crate::web::question::official_marks;
use crate::web::store::{State, edits, on_click, rulebook};
use crate::web::why::finding_mark;
use mueang_phrom::assess::GateResult;
use mueang_phrom::plan::Edit;
use mueang_phrom::policy::{DIMENSIONS, DimensionText, Field};
use mueang_phrom::route::Page;
use mueang_phrom::text::{clause, messages as m};
use yew::prelude::*;

pub fn dimensions(store: &State) -> Html {
    let (style, dispatch) = (store.style, store.dispatcher());
    let Some(question) = question_of(Field::Dimensions) else {
        return heading(&Page::Dimensions, style);
    };
    let choices = question
        .options
        .iter()
        .map(|option| Choice::new(option.id.clone(), style.text(&option.label)))
        .collect::<Vec<_>>();
    let dimension = |text: &'static DimensionText| {
        let chosen = store
            .plan
            .dimensions
            .get(&text.id)
            .map(|applied| if *applied { "yes" } else { "no" });
        let id = text.id;
        let choose = edits(&dispatch, move |choice: String| Edit::Dimension(id, Some(choice == "yes")));
        html! {
            <fieldset class="card official" key={id.id()}>
                <legend>{style.text(&text.name)}</legend>
                <details>
                    <summary>{style.say(m::DIMENSION_ELEMENTS)}</summary>
                    <ul>{for text.elements.iter().map(|element| html! { <li key={element.en.as_str()}>{style.text(element)}</li> })}</ul>
                </details>
                {radios(&format!("dimension-{}", id.id()), &choices, chosen, true, &choose)}
            </fieldset>
        }
    };
    let gate = |result: &GateResult<'static>| {
        html! {
            <li key={result.gate.id.as_str()}>
                {finding_mark(result.finding, style)}{" "}{style.text(&result.gate.title)}{" ("}{style.digits(&clause(&result.gate.clause, style.language))}{")"}
            </li>
        }
    };
    // The gates that ask about dimensions alone.
    let gates = store
        .assessment
        .eligibility
        .gates
        .iter()
        .filter(|result| mueang_phrom::guide::is_about_dimensions(rulebook(), result.gate));
    let undecided = DIMENSIONS
        .iter()
        .any(|dimension| !store.plan.dimensions.contains_key(dimension));
    html! {
        <article>
            {heading(&Page::Dimensions, style)}
            <p class="lead">{question.hint.as_ref().map(|hint| style.text(hint))}</p>
            {official_marks(question, style)}
            <ul class="plain gates" aria-live="polite">{for gates.map(gate)}</ul>
            <div class="cards two">{for rulebook().law.dimensions.iter().map(dimension)}</div>
            <p><button type="button" class="second" disabled={!undecided} onclick={on_click(&dispatch, Edit::NoOtherDimension)}>{style.say(m::NO_OTHER_DIMENSION)}</button></p>
        </article>
    }
}
