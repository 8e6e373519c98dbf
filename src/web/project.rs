//! The register of services, activities and projects.

use super::fields::{Choice, NumberField, check, radios, text_field};
use super::store::{Dispatch, State, edits, on_click, rulebook};
use mueang_phrom::date::BUDDHIST_ERA;
use mueang_phrom::plan::{Edit, Project, ProjectEdit, Status};
use mueang_phrom::policy::{DIMENSIONS, Dimension};
use mueang_phrom::text::{Language, Style, dimension_name, messages as m};
use yew::prelude::*;

/// All projects of the plan.
pub fn project_list(store: &State) -> Html {
    let style = store.style;
    let dispatch = store.dispatcher();
    html! {
        <section class="projects" aria-labelledby="projects-title">
            <h2 id="projects-title">{style.say(m::PROJECTS)}</h2>
            <p class="hint">{style.say(m::PROJECTS_HINT)}</p>
            <ol class="plain">
                {for store.plan.projects.iter().enumerate().map(|(place, project)| html! {
                    <li key={project.id.as_str()}><ProjectCard number={place + 1} project={project.clone()} dispatch={dispatch.clone()} {style} /></li>
                })}
            </ol>
            <p><button type="button" onclick={on_click(&dispatch, Edit::AddProject(None))}>{style.say(m::PROJECT_ADD)}</button></p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    number: usize,
    project: Project,
    dispatch: Dispatch,
    style: Style,
}

/// One project; rendered again only when something of its own changes.
#[component]
fn ProjectCard(props: &Props) -> Html {
    let Props {
        number: place,
        project,
        dispatch,
        style,
    } = props;
    let style = *style;
    let id = |field: &str| format!("{}-{field}", project.id);
    let number = style.fill(m::PROJECT_NUMBER, &[&place.to_string()]);
    let remove = on_click(dispatch, Edit::RemoveProject(project.id.clone()));
    let status = Status::ALL
        .iter()
        .map(|status| Choice::new(status.id(), style.say(m::status(*status))))
        .collect::<Vec<_>>();
    // Fiscal years are spoken of in the Buddhist era; the file holds the Gregorian year.
    let era = if style.language == Language::Thai {
        u64::from(BUDDHIST_ERA)
    } else {
        0
    };
    let year = project.fiscal_year.map(|year| u64::from(year) + era);
    let dimension = |dimension: Dimension| {
        let onchange = editing(dispatch, project, move |yes| ProjectEdit::Dimension(dimension, yes));
        let label = style.digits(dimension_name(rulebook(), dimension, style.language));
        check(id(dimension.id()), label, project.dimensions.contains(&dimension), onchange)
    };
    html! {
        <fieldset class="card">
            <legend>{if project.name.trim().is_empty() { number } else { format!("{number}: {}", project.name) }}</legend>
            {text_field(id("name"), style.say(m::PROJECT_NAME), &project.name, editing(dispatch, project, ProjectEdit::Name)).view()}
            <fieldset class="group">
                <legend>{style.say(m::PROJECT_DIMENSIONS)}</legend>
                <div class="checks">{for DIMENSIONS.map(dimension)}</div>
            </fieldset>
            {text_field(id("owner"), style.say(m::PROJECT_OWNER), &project.owner, editing(dispatch, project, ProjectEdit::Owner)).view()}
            <div class="pair">
                <NumberField {style} id={id("budget")} label={style.say(m::PROJECT_BUDGET)} value={project.budget_baht} oninput={editing(dispatch, project, ProjectEdit::BudgetBaht)} />
                <NumberField {style} id={id("year")} label={style.say(m::PROJECT_YEAR)} value={year}
                    oninput={editing(dispatch, project, move |year: Option<u64>| ProjectEdit::FiscalYear(year.and_then(|year| gregorian(year, era))))} />
            </div>
            <fieldset class="group">
                <legend>{style.say(m::PROJECT_STATUS)}</legend>
                {radios(&id("status"), &status, project.status.map(Status::id), true, &editing(dispatch, project, |id: String| ProjectEdit::Status(Status::from_id(&id).expect("a radio button of ours"))))}
            </fieldset>
            <p><button type="button" class="quiet" onclick={remove}>{style.fill(m::PROJECT_REMOVE, &[&place.to_string()])}</button></p>
        </fieldset>
    }
}

fn editing<T: 'static>(dispatch: &Dispatch, project: &Project, edit: impl Fn(T) -> ProjectEdit + 'static) -> Callback<T> {
    let id = project.id.clone();
    edits(dispatch, move |value| Edit::Project(id.clone(), edit(value)))
}

/// The Gregorian year of a year typed in an era; what cannot be one is not taken.
fn gregorian(year: u64, era: u64) -> Option<u16> {
    year.checked_sub(era)
        .and_then(|year| u16::try_from(year).ok())
        .filter(|year| *year > 0)
}
