//! The projects on the page that asks for them: what each is called and which dimensions it serves. All else stands in the register.

use super::fields::{check, text_field};
use super::parts::{button, div, fieldset, h2, link, numbered, p, par, section, space};
use super::store::{Dispatch, State, edits, on_click, rulebook};
use mueang_phrom::plan::{Change, Project, Register, place};
use mueang_phrom::policy::{DIMENSIONS, Dimension};
use mueang_phrom::route::{Sheet, Topic};
use mueang_phrom::text::{Style, dimension_name, messages as m};
use yew::prelude::*;

/// How many projects are shown here: the register shows any number quickly.
const SHOWN: usize = 20;

/// The projects of the plan.
pub fn project_list(store: &State) -> Html {
    let style = store.style;
    let dispatch = store.dispatcher();
    let projects = &store.plan.projects;
    let project = |(place, project): (usize, &Project)| {
        html! {
            <li key={project.id.as_str()}><ProjectCard number={place + 1} project={project.clone()} dispatch={dispatch.clone()} {style} /></li>
        }
    };
    let add = Change::Add(Register::Projects.id().to_owned(), Vec::new()).into();
    let mut buttons = vec![button("", style.say(m::PROJECT_ADD), on_click(&dispatch, add))];
    if projects.len() > SHOWN {
        let all = style.fill(m::PROJECTS_MORE, &[&projects.len().to_string()]);
        buttons.extend([space(), link("", Sheet::new(Topic::Register(Register::Projects)).address(), all)]);
    }
    section(
        "projects".into(),
        "projects-title".into(),
        vec![
            h2("projects-title", style.say(m::PROJECTS)),
            p("hint", style.say(m::PROJECTS_HINT)),
            numbered("plain", 1, projects.iter().enumerate().take(SHOWN).map(project).collect()),
            par("", buttons),
        ],
    )
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
    let Props { number, project, dispatch, style } = props;
    let style = *style;
    let field = |name: &str| place(&[Register::Projects.id(), &project.id, name]);
    let id = |name: &str| format!("{}-{name}", project.id);
    let title = style.fill(m::PROJECT_NUMBER, &[&number.to_string()]);
    let remove = on_click(dispatch, Change::Remove(place(&[Register::Projects.id(), &project.id])).into());
    let dimension = |dimension: Dimension| {
        let dimensions = field("dimensions");
        let onchange = edits(dispatch, move |yes| Change::Put(dimensions.clone(), dimension.id().to_owned(), yes).into());
        let label = style.digits(dimension_name(rulebook(), dimension, style.language));
        check(id(dimension.id()), label, project.dimensions.contains(&dimension), onchange)
    };
    let heading = if project.name.trim().is_empty() { title } else { format!("{title}: {}", project.name) };
    let name = field("name");
    let rename = edits(dispatch, move |text| Change::Set(name.clone(), text).into());
    let details = Sheet::at(Topic::Register(Register::Projects), &project.id).address();
    fieldset(
        "card",
        heading,
        vec![
            text_field(id("name"), style.say(m::PROJECT_NAME), &project.name, rename).view(),
            fieldset("group", style.say(m::PROJECT_DIMENSIONS), vec![div("checks", DIMENSIONS.map(dimension).to_vec())]),
            par(
                "",
                vec![
                    link("", details, style.say(m::PROJECT_DETAILS)),
                    space(),
                    button("quiet", style.fill(m::PROJECT_REMOVE, &[&number.to_string()]), remove),
                ],
            ),
        ],
    )
}
