//! Step 5: a clear plan, leadership, citizens and monitoring: what the officer declares, with evidence.

use super::{heading, questions};
use crate::web::parts::p;
use crate::web::store::State;
use mueang_phrom::route::Page;
use mueang_phrom::text::messages as m;
use yew::prelude::*;

pub fn commitment(store: &State) -> Html {
    html! {
        <article>
            {heading(&Page::Commitment, store.style)}
            {p("lead", store.style.say(m::COMMITMENT_LEAD))}
            {questions(store, &Page::Commitment)}
        </article>
    }
}
