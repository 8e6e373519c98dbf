//! Step 1: who applies, and by which route of clause 11.

use super::{heading, question_of, questions};
use crate::web::fields::{Choice, radios, text_field};
use crate::web::parts::{fieldset, p};
use crate::web::question::question_set;
use crate::web::store::{State, edits};
use mueang_phrom::plan::{ApplicantKind, Edit, LocalType, Route};
use mueang_phrom::policy::Field;
use mueang_phrom::route::Page;
use mueang_phrom::text::messages as m;
use yew::prelude::*;

pub fn applicant(store: &State) -> Html {
    let (style, plan, dispatch) = (store.style, &store.plan, store.dispatcher());
    let card = |field: Field, chosen: Option<&'static str>, choose: fn(&str) -> Option<Edit>| {
        let onchoose = edits(&dispatch, move |id: String| choose(&id).expect("an option of the plan's own field"));
        let set = question_of(field).map(|question| {
            question_set(question, &question.id, style.text(&question.ask), chosen, &onchoose, Vec::new(), style)
        });
        html! { <div>{for set}</div> }
    };
    let types = LocalType::ALL.iter().map(|kind| Choice::new(kind.id(), style.say(m::local_type(*kind)))).collect::<Vec<_>>();
    let choose_type = edits(&dispatch, |id: String| Edit::LocalType(LocalType::from_id(&id).expect("a radio button of ours")));
    html! {
        <article>
            {heading(&Page::Applicant, style)}
            {p("lead", style.say(m::APPLICANT_LEAD))}
            {text_field("title", style.say(m::PLAN_TITLE), &plan.title, edits(&dispatch, Edit::Title)).hint(Some(style.say(m::PLAN_TITLE_HINT))).view()}
            {text_field("applicant-name", style.say(m::APPLICANT_NAME), &plan.applicant.name, edits(&dispatch, Edit::ApplicantName)).view()}
            {card(Field::ApplicantKind, plan.applicant.kind.map(ApplicantKind::id), |id| ApplicantKind::from_id(id).map(Edit::ApplicantKind))}
            if plan.applicant.kind == Some(ApplicantKind::LocalGovernment) {
                {fieldset("card", style.say(m::LOCAL_TYPE), vec![
                    p("hint", style.say(m::LOCAL_TYPE_HINT)),
                    radios("local-type", &types, plan.applicant.local_type.map(LocalType::id), false, &choose_type),
                ])}
            }
            {card(Field::Route, plan.route.map(Route::id), |id| Route::from_id(id).map(Edit::Route))}
            {questions(store, &Page::Applicant)}
        </article>
    }
}
