//! The root: makes the store, provides it, and connects it with the address, the storage and the document.

use super::desk;
use super::packs;
use super::shell::{shell, speak};
use super::storage;
use super::store::{Action, Banner, Saving, State, Store, Undecided, rulebook};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use mueang_phrom::date::Date;
use mueang_phrom::plan::open;
use mueang_phrom::publish::desk::Response;
use mueang_phrom::route::Page;
use mueang_phrom::text::{Language, messages as m, page_name};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, StorageEvent, Window};
use yew::prelude::*;

/// How long after the last change the plan is kept, in milliseconds: short enough to lose nothing, long enough to type.
const KEEP_AFTER: u32 = 250;

/// How long after the last letter a sheet is asked for anew, in milliseconds: what is typed stands in its field meanwhile.
const ASK_AFTER: u32 = 250;

#[component]
pub fn App() -> Html {
    let store = use_reducer(first_state);
    use_kept_language(&store);
    use_address(&store);
    use_keeping(&store);
    use_other_tab(&store);
    use_packs(&store);
    use_sheets(&store);
    use_document(&store);
    shell(&store)
}

fn window() -> Window {
    web_sys::window().expect("the app runs in a window")
}

fn first_state() -> Store {
    let mut style = storage::style();
    // Until its texts are there: see `use_kept_language`.
    style.language = Language::Thai;
    let (plan, undecided) = match storage::plan() {
        None => Default::default(),
        Some(text) => match open(&text) {
            Ok(plan) => (plan, None),
            Err(error) => (Default::default(), Some(Undecided::Unreadable(text.into(), error))),
        },
    };
    let mut store = Store::new(plan, address(), style, undecided, today());
    store.desk.packs_coming = !storage::packs().is_empty();
    store.desk.draft = storage::draft().into();
    store
}

fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date { year: now.get_full_year() as u16, month: now.get_month() as u8 + 1, day: now.get_date() as u8 }
}

fn address() -> Page {
    Page::of(&window().location().hash().unwrap_or_default(), rulebook())
}

/// The language chosen last, as soon as its texts are there.
#[hook]
fn use_kept_language(store: &State) {
    let dispatch = store.dispatcher();
    use_effect_with((), move |()| {
        let language = storage::style().language;
        if language != Language::Thai {
            speak(language, dispatch);
        }
    });
}

/// The page follows the address.
#[hook]
fn use_address(store: &State) {
    let dispatch = store.dispatcher();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "hashchange", move |_| {
            dispatch.dispatch(Action::Go(address()));
            // On the page that is open already no other change leads there.
            Timeout::new(0, focus_asked).forget();
        });
        move || drop(listener)
    });
}

/// The plan is kept soon after each change, and at once when the page is hidden or left.
#[hook]
fn use_keeping(store: &State) {
    let state = store.clone();
    let undecided = store.undecided.is_some();
    use_effect_with((store.plan.clone(), store.saving, undecided), move |(_, saving, undecided)| {
        let pending = *saving == Saving::Pending && !undecided;
        let guard = pending.then(|| {
            let keep = Rc::new(move || {
                let saving = if storage::keep_plan(&state.text()).is_ok() { Saving::Saved } else { Saving::Failed };
                state.dispatch(Action::Saving(saving));
            });
            let at_once = keep.clone();
            (Timeout::new(KEEP_AFTER, move || keep()), EventListener::new(&window(), "pagehide", move |_| at_once()))
        });
        move || drop(guard)
    });
    let first = use_mut_ref(|| true);
    use_effect_with(store.style, move |style| {
        // What was kept is not written over by the state the page starts in.
        if !first.replace(false) {
            storage::keep_style(*style);
        }
    });
}

/// The same plan changed in another tab is noticed, and nothing is written over it.
#[hook]
fn use_other_tab(store: &State) {
    let dispatch = store.dispatcher();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "storage", move |event| {
            let event = event.unchecked_ref::<StorageEvent>();
            match (event.key().as_deref(), event.new_value()) {
                (Some(storage::PLAN), Some(text)) => dispatch.dispatch(Action::Undecided(Undecided::OtherTab(text.into()))),
                // Cleared: what stands here is kept again.
                (Some(storage::PLAN) | None, None) => dispatch.dispatch(Action::KeepAgain),
                _ => {}
            }
        });
        move || drop(listener)
    });
}

/// The packs kept on this device are in force again, and the one that is being written is kept.
#[hook]
fn use_packs(store: &State) {
    let state = store.clone();
    use_effect_with((), move |()| packs::put_kept_in_force(&state));
    let first = use_mut_ref(|| true);
    let state = store.clone();
    use_effect_with(store.desk.draft.clone(), move |draft| {
        if !first.replace(false) && storage::keep_draft(draft).is_err() && !draft.text.is_empty() {
            state.dispatch(Action::Tell(Some(Banner::Problem(state.style.say(m::PACK_NOT_KEPT)))));
        }
    });
}

/// The sheet of the address is asked for, and again whenever something it rests on is another.
#[hook]
fn use_sheets(store: &State) {
    let sheet = matches!(store.page, Page::Sheet(_)).then(|| store.page.address());
    let state = store.clone();
    use_effect_with((sheet, store.style, store.desk.turn), move |(sheet, ..)| {
        let ask = sheet.clone().map(|address| {
            let turn = state.desk.turn;
            let wait = if state.desk.typing { ASK_AFTER } else { 0 };
            Timeout::new(wait, move || {
                desk::sheet(&state.request(&state.desk.packs), move |answer| {
                    state.dispatch(match answer {
                        Ok(Response { sheet, draft, pasted }) => Action::Sheet(turn, address, sheet, draft, pasted),
                        Err(_) => Action::NoSheet,
                    });
                });
            })
        });
        move || drop(ask)
    });
}

/// The document's language and title follow; a new page is read from its heading.
#[hook]
fn use_document(store: &State) {
    use_effect_with((store.page.clone(), store.style), |(page, style)| {
        let document = window().document().expect("a window has a document");
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", style.language.tag());
        }
        document.set_title(&style.fill(m::TITLE, &[&page_name(rulebook(), page, *style)]));
    });
    let first = use_mut_ref(|| true);
    use_effect_with(store.page.place(), move |_| {
        // At the start the reader is where the browser puts them.
        if !first.replace(false) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            let heading = window().document().and_then(|document| document.query_selector("main h1").ok().flatten());
            focus(heading);
        }
        focus_asked();
    });
    // A sheet is read from the entry that the address names, as soon as it is there.
    let came = store.desk.sheet.is_some();
    use_effect_with((store.page.place(), came), move |(place, _)| {
        let document = window().document();
        let entry = document.and_then(|document| document.get_element_by_id(&format!("entry-{}", entry_of(place))));
        if let Some(entry) = entry {
            entry.scroll_into_view();
            focus(Some(entry));
        }
        focus_asked();
    });
}

/// Leads to the question or item that the address names.
fn focus_asked() {
    let Some(key) = Page::asked(&window().location().hash().unwrap_or_default()) else { return };
    let card = |kind| window().document()?.get_element_by_id(&format!("{kind}-{key}"));
    let input = ["ask", "item"].into_iter().find_map(card).and_then(|card| card.query_selector("input, textarea").ok().flatten());
    // A field of a sheet, or the first input within it.
    let field = || window().document()?.query_selector(&format!("[id^='field-{}']", key.replace('\'', "\\'"))).ok().flatten();
    focus(input.or_else(field));
}

/// What stands behind the name of a sheet in an address.
fn entry_of(place: &str) -> &str {
    place.trim_start_matches("#/").split_once('/').map_or("", |(_, entry)| entry)
}

fn focus(place: Option<Element>) {
    if let Some(place) = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        let _ = place.focus();
    }
}
