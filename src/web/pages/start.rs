//! The first page: begin, go on, open a file, try an example; what this is and is not.

use crate::web::files::{self, FileError};
use crate::web::parts::{bullets, button, h2, li, link, numbered, p, plain_list, section};
use crate::web::store::{Action, Banner, Dispatch, State, rulebook};
use mueang_phrom::plan::Plan;
use mueang_phrom::route::Page;
use mueang_phrom::text::{Message, Style, messages as m, open_error};
use std::future::Future;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The examples that lie beside the page.
const EXAMPLES: [(&str, Message); 3] = [
    ("subdistrict-municipality", m::EXAMPLE_COMPLETE),
    ("town-with-partner", m::EXAMPLE_IN_DEPTH),
    ("half-filled", m::EXAMPLE_HALF),
];

pub fn start(store: &State) -> Html {
    let style = store.style;
    let dispatch = store.dispatcher();
    let begin = {
        let (dispatch, blank) = (dispatch.clone(), store.is_blank());
        Callback::from(move |_: MouseEvent| {
            if !blank {
                dispatch.dispatch(Action::Replace(Box::default(), Some(Banner::Good(m::BEGUN_ANEW))));
            }
        })
    };
    let open = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                take(&dispatch, style, files::read(file));
            }
            // So that the same file can be chosen again.
            input.set_value("");
        })
    };
    let example = |(name, label): (&'static str, Message)| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| take(&dispatch, style, files::example(name)));
        li(name, vec![button("quiet", style.say(label), onclick)])
    };
    let reading = |name: Message, says: Message| html! { <li key={name.en}><strong>{style.say(name)}</strong>{format!(" {}", style.say(says))}</li> };
    let readings =
        [(m::ELIGIBILITY, m::READING_ELIGIBILITY), (m::READINESS, m::READING_READINESS), (m::OUTCOMES, m::READING_OUTCOMES)];
    let is_not = [m::IS_NOT_OFFICIAL, m::IS_NOT_RANKING, m::IS_NOT_SENT, m::IS_NOT_BACKUP];
    let first = Page::Applicant.address();
    html! {
        <article class="start">
            <h1 tabindex="-1">{style.say(m::START_TITLE)}</h1>
            {p("lead", style.say(m::START_LEAD))}
            <div class="doors">
                if !store.is_blank() {
                    {link("button", first.clone(), style.fill(m::GO_ON, &[&name_of(&store.plan, style)]))}
                }
                <a class={if store.is_blank() { "button" } else { "button second" }} href={first} onclick={begin}>{style.say(m::BEGIN)}</a>
                <div class="field">
                    <label for="open-file">{style.say(m::OPEN_FILE)}</label>
                    <p class="hint" id="open-hint">{style.say(m::OPEN_HINT)}</p>
                    <input type="file" id="open-file" accept=".json,application/json" onchange={open} aria-describedby="open-hint" />
                </div>
            </div>
            {section(String::new(), "examples-title".into(), vec![
                h2("examples-title", style.say(m::EXAMPLES)),
                p("hint", style.say(m::EXAMPLES_HINT)),
                plain_list("plain", EXAMPLES.into_iter().map(example).collect()),
            ])}
            {section(String::new(), "readings-title".into(), vec![
                h2("readings-title", style.say(m::READINGS_TITLE)),
                numbered("", 1, readings.into_iter().map(|(name, says)| reading(name, says)).collect()),
            ])}
            {section(String::new(), "is-not-title".into(), vec![
                h2("is-not-title", style.say(m::IS_NOT_TITLE)),
                bullets(is_not.into_iter().map(|text| style.say(text)).collect()),
                p("", style.text(&rulebook().law.head.note)),
            ])}
        </article>
    }
}

/// What a plan is called on screen.
fn name_of(plan: &Plan, style: Style) -> String {
    let named = [&plan.title, &plan.city.name, &plan.applicant.name].into_iter().find(|name| !name.trim().is_empty());
    named.cloned().unwrap_or_else(|| style.say(m::UNTITLED))
}

/// Of which plan a page is, and of which day. On paper each page has to say so itself.
pub fn plan_and_day(store: &State) -> String {
    let style = store.style;
    format!("{} · {}", name_of(&store.plan, style), style.fill(m::AS_OF, &[&style.date(store.assessment.date)]))
}

/// Takes a plan once it is read. Where it cannot be, the present plan stays and the reader is told why.
fn take(dispatch: &Dispatch, style: Style, reading: impl Future<Output = Result<Plan, FileError>> + 'static) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        dispatch.dispatch(match reading.await {
            Ok(plan) => Action::Replace(Box::new(plan), Some(Banner::Good(m::OPENED))),
            Err(FileError::Unreadable) => Action::Tell(Some(Banner::Problem(style.say(m::UNREADABLE)))),
            Err(FileError::Refused(error)) => {
                Action::Tell(Some(Banner::Problem(style.digits(&open_error(&error, style.language)))))
            }
        });
    });
}
