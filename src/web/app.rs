//! The root: makes the store, provides it, and connects it with the address, the storage and the document.

use super::shell::{shell, speak};
use super::storage;
use super::store::{Action, Saving, State, Store, Undecided, rulebook};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use mueang_phrom::date::Date;
use mueang_phrom::plan::{open, save};
use mueang_phrom::route::Page;
use mueang_phrom::text::{Language, messages as m, page_name};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, StorageEvent, Window};
use yew::prelude::*;

/// How long after the last change the plan is kept, in milliseconds: short enough to lose nothing, long enough to type.
const KEEP_AFTER: u32 = 250;

#[component]
pub fn App() -> Html {
    let store = use_reducer(first_state);
    use_kept_language(&store);
    use_address(&store);
    use_keeping(&store);
    use_other_tab(&store);
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
    Store::new(plan, address(), style, undecided, today())
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
        let listener = EventListener::new(&window(), "hashchange", move |_| dispatch.dispatch(Action::Go(address())));
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
                let saving = if storage::keep_plan(&save(&state.plan)).is_ok() { Saving::Saved } else { Saving::Failed };
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
    use_effect_with(store.page.clone(), move |page| {
        // At the start the reader is where the browser puts them, unless the address names an entry.
        if first.replace(false) && !matches!(page, Page::Rulebook(Some(_))) {
            return;
        }
        let document = window().document().expect("a window has a document");
        let entry = match page {
            Page::Rulebook(Some(entry)) => document.get_element_by_id(&format!("entry-{entry}")),
            _ => None,
        };
        match &entry {
            Some(entry) => entry.scroll_into_view(),
            None => window().scroll_to_with_x_and_y(0.0, 0.0),
        }
        let place = entry.or_else(|| document.query_selector("main h1").ok().flatten());
        if let Some(place) = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
            let _ = place.focus();
        }
    });
}
