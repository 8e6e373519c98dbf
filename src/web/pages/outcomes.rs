//! The published outcome thresholds: met, not met, or no data. Counted only.

use super::heading;
use crate::web::fields::{Choice, radios};
use crate::web::item::{sources, sure};
use crate::web::parts::{button, div, fieldset, p, par, span};
use crate::web::store::{State, edits, on_click, rulebook};
use mueang_phrom::assess::OutcomeResult;
use mueang_phrom::plan::{Edit, Outcome};
use mueang_phrom::policy::{DIMENSIONS, Dimension};
use mueang_phrom::route::Page;
use mueang_phrom::text::{dimension_name, messages as m};
use yew::prelude::*;

pub fn outcomes(store: &State) -> Html {
    let (style, dispatch) = (store.style, store.dispatcher());
    let choices =
        Outcome::ALL.iter().map(|outcome| Choice::new(outcome.id(), style.say(m::outcome(*outcome)))).collect::<Vec<_>>();
    let threshold = |result: &OutcomeResult<'static>| {
        let threshold = result.threshold;
        let key = threshold.id.clone();
        let onchoose = edits(&dispatch, {
            let key = key.clone();
            move |id: String| Edit::Outcome(key.clone(), Outcome::from_id(&id))
        });
        let mut parts = vec![
            par(
                "marks",
                vec![sure(threshold.confidence, style), span("source", sources(&rulebook().outcomes, &threshold.sources, style))],
            ),
            radios(&key, &choices, result.outcome.map(Outcome::id), true, &onchoose),
        ];
        if result.outcome.is_some() {
            parts
                .push(par("", vec![button("quiet", style.say(m::CLEAR), on_click(&dispatch, Edit::Outcome(key.clone(), None)))]));
        }
        html! { <div key={key}>{fieldset("card", style.text(&threshold.title), parts)}</div> }
    };
    let dimension = |dimension: Dimension| {
        let name = style.digits(dimension_name(rulebook(), dimension, style.language));
        let of = store.assessment.outcomes.thresholds.iter().filter(|result| result.threshold.dimension == dimension);
        html! { <section key={dimension.id()}><h2>{name}</h2>{div("cards two", of.map(threshold).collect())}</section> }
    };
    html! {
        <article>
            {heading(&Page::Outcomes, style)}
            {p("lead", style.say(m::OUTCOMES_LEAD))}
            {p("note-box", style.text(&rulebook().outcomes.head.note))}
            {for DIMENSIONS.into_iter().map(dimension)}
        </article>
    }
}
