//! Step 3: for which of the seven dimensions the plan applies.

use super::{heading, question_of};
use crate::web::fields::{Choice, radios};
use crate::web::parts::{asked, bullets, button_if, fieldset, fold, li, p, par, text};
use crate::web::question::official_marks;
use crate::web::store::{State, edits, on_click, rulebook};
use crate::web::why::finding_mark;
use mueang_phrom::assess::GateResult;
use mueang_phrom::plan::Edit;
use mueang_phrom::policy::rulebook::key;
use mueang_phrom::policy::{DIMENSIONS, DimensionText, Field};
use mueang_phrom::route::Page;
use mueang_phrom::text::{Style, clause, messages as m};
use yew::prelude::*;

pub fn dimensions(store: &State) -> Html {
    let (style, dispatch) = (store.style, store.dispatcher());
    let Some(question) = question_of(Field::Dimensions) else {
        return heading(&Page::Dimensions, style);
    };
    let choices =
        question.options.iter().map(|option| Choice::new(option.id.clone(), style.text(&option.label))).collect::<Vec<_>>();
    let dimension = |of: &'static DimensionText| {
        let chosen = store.plan.dimensions.get(of.id).map(|applied| if applied { "yes" } else { "no" });
        let id = of.id;
        let choose = edits(&dispatch, move |choice: String| Edit::Dimension(id, Some(choice == "yes")));
        let parts = vec![elements(of, style), radios(&format!("dimension-{}", id.id()), &choices, chosen, true, &choose)];
        asked(&key(&question.id, Some(id)), vec![fieldset("card official", style.text(&of.name), parts)])
    };
    let gate = |result: &GateResult<'static>| {
        let cited = style.digits(&clause(&result.gate.clause, style.language));
        li(
            &result.gate.id,
            vec![finding_mark(result.finding, style), text(format!(" {} ({cited})", style.text(&result.gate.title)))],
        )
    };
    // The gates that ask about dimensions alone.
    let gates = store
        .assessment
        .eligibility
        .gates
        .iter()
        .filter(|result| mueang_phrom::guide::is_about_dimensions(rulebook(), result.gate));
    let undecided = DIMENSIONS.into_iter().any(|dimension| store.plan.dimensions.get(dimension).is_none());
    html! {
        <article>
            {heading(&Page::Dimensions, style)}
            {p("lead", question.hint.as_ref().map(|hint| style.text(hint)).unwrap_or_default())}
            {official_marks(question, style)}
            <ul class="plain gates" aria-live="polite">{for gates.map(gate)}</ul>
            <div class="cards two">{for rulebook().law.dimensions.iter().map(dimension)}</div>
            {par("", vec![button_if(undecided, "second", style.say(m::NO_OTHER_DIMENSION), on_click(&dispatch, Edit::NoOtherDimension))])}
        </article>
    }
}

/// What the announcement names for a dimension, folded.
pub fn elements(dimension: &DimensionText, style: Style) -> Html {
    let named = dimension.elements.iter().map(|element| style.text(element)).collect();
    fold("", vec![text(style.say(m::DIMENSION_ELEMENTS))], vec![bullets(named)])
}
