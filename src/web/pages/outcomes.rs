//! The published outcome thresholds: met, not met, or no data. Counted only.

use super::heading;
use crate::web::fields::{Choice, radios};
use crate::web::item::{sources, sure};
use crate::web::store::{State, edits, on_click, rulebook};
use mueang_phrom::assess::OutcomeResult;
use mueang_phrom::plan::{Edit, Outcome};
use mueang_phrom::policy::DIMENSIONS;
use mueang_phrom::route::Page;
use mueang_phrom::text::{dimension_name, messages as m};
use yew::prelude::*;

pub fn outcomes(store: &State) -> Html {
    let (style, dispatch) = (store.style, store.dispatcher());
    let choices = Outcome::ALL
        .iter()
        .map(|outcome| Choice::new(outcome.id(), style.say(m::outcome(*outcome))))
        .collect::<Vec<_>>();
    let threshold = |result: &OutcomeResult<'static>| {
        let threshold = result.threshold;
        let key = threshold.id.clone();
        let onchoose = edits(&dispatch, {
            let key = key.clone();
            move |id: String| Edit::Outcome(key.clone(), Outcome::from_id(&id))
        });
        html! {
            <fieldset class="card" key={key.as_str()}>
                <legend>{style.text(&threshold.title)}</legend>
                <p class="marks">{sure(threshold.confidence, style)}<span class="source">{sources(&rulebook().outcomes, &threshold.sources, style)}</span></p>
                {radios(&key, &choices, result.outcome.map(Outcome::id), true, &onchoose)}
                if result.outcome.is_some() {
                    <p><button type="button" class="quiet" onclick={on_click(&dispatch, Edit::Outcome(key.clone(), None))}>{style.say(m::CLEAR)}</button></p>
                }
            </fieldset>
        }
    };
    html! {
        <article>
            {heading(&Page::Outcomes, style)}
            <p class="lead">{style.say(m::OUTCOMES_LEAD)}</p>
            <p class="note-box">{style.text(&rulebook().outcomes.head.note)}</p>
            {for DIMENSIONS.into_iter().map(|dimension| html! {
                <section key={dimension.id()}>
                    <h2>{style.digits(dimension_name(rulebook(), dimension, style.language))}</h2>
                    <div class="cards two">
                        {for store.assessment.outcomes.thresholds.iter().filter(|result| result.threshold.dimension == dimension).map(threshold)}
                    </div>
                </section>
            })}
        </article>
    }
}
