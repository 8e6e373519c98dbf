//! Step 2: the city, its zone, type, goals and objectives.

use super::{declared_none, heading, question_of, questions};
use crate::web::fields::{NumberField, text_field};
use crate::web::parts::{asked, div, p};
use crate::web::question::{not_stated, official_marks, question_set};
use crate::web::store::{State, edits};
use mueang_phrom::plan::{CityType, Edit};
use mueang_phrom::policy::Field;
use mueang_phrom::route::Page;
use mueang_phrom::text::{Message, messages as m, provinces};
use yew::prelude::*;

pub fn city(store: &State) -> Html {
    let (style, plan, dispatch) = (store.style, &store.plan, store.dispatcher());
    let choose_type =
        edits(&dispatch, |id: String| Edit::CityType(CityType::from_id(&id).expect("an option of the plan's own field")));
    let city_type = question_of(Field::CityType).map(|question| {
        let chosen = plan.city_type.map(CityType::id);
        question_set(question, &question.id, style.text(&question.ask), chosen, &choose_type, Vec::new(), style)
    });
    // A text that the announcement asks for: the field, its marks, and a way to say outright that the plan does not state it.
    let stated = |field: Field, id: &'static str, label: Message, value: &str, edit: fn(String) -> Edit| {
        let Some(question) = question_of(field) else {
            return html! { <div /> };
        };
        let none = declared_none(store, &question.id);
        let hint = question.hint.as_ref().map(|hint| style.text(hint));
        let mut parts = vec![
            text_field(id, style.say(label), value, edits(&dispatch, edit)).hint(hint).long().view(),
            official_marks(question, style),
        ];
        if value.trim().is_empty() || none {
            parts.push(not_stated(question, &question.id, none, &dispatch, style));
        }
        asked(&question.id, vec![div("card official", parts)])
    };
    let province = text_field("province", style.say(m::PROVINCE), &plan.city.province, edits(&dispatch, Edit::Province));
    html! {
        <article>
            {heading(&Page::City, style)}
            {p("lead", style.say(m::CITY_LEAD))}
            <div class="pair">
                {text_field("city-name", style.say(m::CITY_NAME), &plan.city.name, edits(&dispatch, Edit::CityName)).view()}
                {province.suggestions(provinces(style.language).collect()).view()}
            </div>
            {stated(Field::Zone, "zone", m::ZONE, &plan.zone.boundary, Edit::Boundary)}
            <NumberField id="population" label={style.say(m::POPULATION)} value={plan.zone.population} oninput={edits(&dispatch, Edit::Population)} {style} />
            <div>{for city_type}</div>
            {stated(Field::Goals, "goals", m::GOALS, &plan.goals, Edit::Goals)}
            {stated(Field::Objectives, "objectives", m::OBJECTIVES, &plan.objectives, Edit::Objectives)}
            {questions(store, &Page::City)}
        </article>
    }
}
