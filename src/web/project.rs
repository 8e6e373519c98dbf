//! The register of services, activities and projects.

use super::fields::{Choice, NumberField, check, radios, text_field};
use super::parts::{button, div, fieldset, h2, numbered, p, par, section};
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
    let project = |(place, project): (usize, &Project)| {
        html! {
            <li key={project.id.as_str()}><ProjectCard number={place + 1} project={project.clone()} dispatch={dispatch.clone()} {style} /></li>
        }
    };
    section(
        "projects".into(),
        "projects-title".into(),
        vec![
            h2("projects-title", style.say(m::PROJECTS)),
            p("hint", style.say(m::PROJECTS_HINT)),
            numbered("plain", 1, store.plan.projects.iter().enumerate().map(project).collect()),
            par("", vec![button("", style.say(m::PROJECT_ADD), on_click(&dispatch, Edit::AddProject(None)))]),
        ],
    )
}

/// The last fiscal year a plan can name.
const LAST_YEAR: u16 = 9999;

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
    let Props { number: place, project, dispatch, style } = props;
    let style = *style;
    let id = |field: &str| format!("{}-{field}", project.id);
    let number = style.fill(m::PROJECT_NUMBER, &[&place.to_string()]);
    let remove = on_click(dispatch, Edit::RemoveProject(project.id.clone()));
    let status = Status::ALL.iter().map(|status| Choice::new(status.id(), style.say(m::status(*status)))).collect::<Vec<_>>();
    // Fiscal years are spoken of in the Buddhist era; the file holds the Gregorian year.
    let era = if style.language == Language::Thai { u64::from(BUDDHIST_ERA) } else { 0 };
    let dimension = |dimension: Dimension| {
        let onchange = editing(dispatch, project, move |yes| ProjectEdit::Dimension(dimension, yes));
        let label = style.digits(dimension_name(rulebook(), dimension, style.language));
        check(id(dimension.id()), label, project.dimensions.contains(&dimension), onchange)
    };
    let heading = if project.name.trim().is_empty() { number } else { format!("{number}: {}", project.name) };
    let choose =
        editing(dispatch, project, |id: String| ProjectEdit::Status(Status::from_id(&id).expect("a radio button of ours")));
    let pick_year =
        editing(dispatch, project, |year: Option<u64>| ProjectEdit::FiscalYear(year.and_then(|year| year.try_into().ok())));
    let figures = html! {
        <div class="pair">
            <NumberField id={id("budget")} label={style.say(m::PROJECT_BUDGET)} value={project.budget_baht} {style}
                oninput={editing(dispatch, project, ProjectEdit::BudgetBaht)} />
            <NumberField id={id("year")} label={style.say(m::PROJECT_YEAR)} value={project.fiscal_year.map(u64::from)} {style} oninput={pick_year}
                ahead={era} most={u64::from(LAST_YEAR)} />
        </div>
    };
    fieldset(
        "card",
        heading,
        vec![
            text_field(id("name"), style.say(m::PROJECT_NAME), &project.name, editing(dispatch, project, ProjectEdit::Name))
                .view(),
            fieldset("group", style.say(m::PROJECT_DIMENSIONS), vec![div("checks", DIMENSIONS.map(dimension).to_vec())]),
            text_field(id("owner"), style.say(m::PROJECT_OWNER), &project.owner, editing(dispatch, project, ProjectEdit::Owner))
                .view(),
            figures,
            fieldset(
                "group",
                style.say(m::PROJECT_STATUS),
                vec![radios(&id("status"), &status, project.status.map(Status::id), true, &choose)],
            ),
            par("", vec![button("quiet", style.fill(m::PROJECT_REMOVE, &[&place.to_string()]), remove)]),
        ],
    )
}

fn editing<T: 'static>(dispatch: &Dispatch, project: &Project, edit: impl Fn(T) -> ProjectEdit + 'static) -> Callback<T> {
    let id = project.id.clone();
    edits(dispatch, move |value| Edit::Project(id.clone(), edit(value)))
}
