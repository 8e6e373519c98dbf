//! The inputs and buttons of a sheet. An input changes a setting in the address, or a value of the pack that is being written.

use crate::web::fields::{bare_check, check};
use crate::web::files::{download, text_of};
use crate::web::packs::{put_in_force, with_pack, without_pack};
use crate::web::store::{Action, Banner, Dispatch, Draft, State, rulebook};
use mueang_phrom::guide::edit_of;
use mueang_phrom::plan::{Change, Edit};
use mueang_phrom::publish::document::{Act, Control, Opens, PASTED, Target};
use mueang_phrom::publish::markup::Input;
use mueang_phrom::route::{Page, Sheet};
use mueang_phrom::text::messages as m;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// An input.
pub fn input(store: &State, sheet: &Sheet, input: &Input) -> Html {
    let Input { id, label, described, invalid, .. } = input.clone();
    let invalid = invalid.then_some("true");
    let said = said(store, sheet, input);
    let value = |made: &str| AttrValue::from(being_typed(&input.id).unwrap_or_else(|| said.unwrap_or(made).to_owned()));
    let set = setter(store, sheet, input);
    let onchange = {
        let set = set.clone();
        Callback::from(move |event: Event| set.emit(value_of(&event)))
    };
    match &input.control {
        Control::Number { value: made, min, max } => html! {
            <input type="text" inputmode="numeric" autocomplete="off" {id} value={value(made)} {onchange} aria-label={label} aria-describedby={described}
                aria-invalid={invalid} size={max.to_string().len().max(min.to_string().len()).to_string()} />
        },
        // What is pasted is read at once; nobody leaves the input to see what became of it.
        Control::Text { value: made, long: true } if input.target == Target::Pasted => {
            let oninput = Callback::from(move |event: InputEvent| set.emit(value_of(&event)));
            html! { <textarea {id} rows="10" wrap="off" value={value(made)} {oninput} aria-label={label} aria-describedby={described} aria-invalid={invalid} /> }
        }
        Control::Text { value: made, long: true } => html! {
            <textarea {id} rows="4" value={value(made)} {onchange} aria-label={label} aria-describedby={described} aria-invalid={invalid} />
        },
        Control::Text { value: made, long: false } => html! {
            <input type="text" autocomplete="off" {id} value={value(made)} {onchange} aria-label={label} aria-describedby={described} aria-invalid={invalid} />
        },
        Control::Date { value: made } => html! {
            <input type="date" {id} value={value(made)} {onchange} aria-label={label} aria-describedby={described} aria-invalid={invalid} />
        },
        Control::Amount { value: made, .. } => html! {
            <input type="text" inputmode="decimal" autocomplete="off" {id} value={value(made)} {onchange} aria-label={label}
                aria-describedby={described} aria-invalid={invalid} />
        },
        Control::Search { .. } => {
            let value = value("");
            let oninput = Callback::from(move |event: InputEvent| set.emit(value_of(&event)));
            html! { <input type="search" autocomplete="off" {id} {value} {oninput} aria-label={label} aria-describedby={described} /> }
        }
        Control::Choice { value: made, options } => {
            let chosen = said.unwrap_or(made);
            let option = |(id, label): &(String, String)| html! { <option value={id.clone()} selected={id == chosen}>{label.clone()}</option> };
            html! { <select {id} {onchange} aria-label={label} aria-describedby={described}>{for options.iter().map(option)}</select> }
        }
        Control::Check { on } => {
            let onchange = Callback::from(move |on: bool| set.emit(if on { "yes".into() } else { String::new() }));
            let on = match input.target {
                Target::Plan => holds(store, &input.name),
                _ => said.map_or(*on, |said| said == "yes"),
            };
            let shown = if input.in_table { bare_check } else { check };
            shown(id, label.unwrap_or_default(), on, onchange)
        }
    }
}

/// What the reader said last, which may be ahead of the sheet that answers it: it must not be written over meanwhile.
fn said<'a>(store: &'a State, sheet: &'a Sheet, input: &Input) -> Option<&'a str> {
    match input.target {
        Target::Address => sheet.setting(&input.name),
        Target::Draft => {
            let last = store.desk.changes.iter().rev().find(|(name, _)| *name == input.name);
            last.map(|(_, value)| value.as_str())
        }
        Target::Plan => store.desk.typed.iter().find(|(place, _)| *place == input.name).map(|(_, text)| text.as_str()),
        Target::Pasted if input.name == PASTED => Some(&store.desk.pasted),
        Target::Pasted => store.desk.corrected.iter().find(|(cell, _)| *cell == input.name).map(|(_, text)| text.as_str()),
    }
}

/// Whether the plan has the id in that a check box names after its place.
fn holds(store: &State, name: &str) -> bool {
    let field = name.split_once('=').and_then(|(place, id)| Some((store.plan.field(place)?, id)));
    field.is_some_and(|(field, id)| field.holds(id))
}

/// What stands in the input that has the focus: what is being typed is not touched by a sheet that comes meanwhile.
fn being_typed(id: &str) -> Option<String> {
    let focused = web_sys::window()?.document()?.active_element().filter(|focused| focused.id() == id)?;
    Some(value_in(&focused))
}

fn value_of(event: &Event) -> String {
    event.target().map(|target| value_in(&target)).unwrap_or_default()
}

fn value_in(target: &JsValue) -> String {
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return input.value();
    }
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return select.value();
    }
    target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
}

/// Takes what an input says to where it belongs.
fn setter(store: &State, sheet: &Sheet, input: &Input) -> Callback<String> {
    let (dispatch, name, sheet, target) = (store.dispatcher(), input.name.clone(), sheet.clone(), input.target);
    let unit = if let Control::Amount { unit, .. } = &input.control { unit.clone() } else { String::new() };
    Callback::from(move |value: String| match target {
        Target::Address => go(&dispatch, &sheet.with(&name, value.trim())),
        Target::Draft => dispatch.dispatch(Action::Change(name.clone(), value)),
        Target::Plan => match name.split_once('=') {
            Some((place, id)) => change(&dispatch, vec![Change::Put(place.to_owned(), id.to_owned(), !value.is_empty())]),
            None => dispatch.dispatch(Action::Type(name.clone(), with_unit(value, &unit))),
        },
        Target::Pasted if name == PASTED => dispatch.dispatch(Action::Paste(value)),
        Target::Pasted => dispatch.dispatch(Action::Correct(name.clone(), value)),
    })
}

/// An amount with the unit of its input, where it was typed without one.
fn with_unit(text: String, unit: &str) -> String {
    if text.trim_end().ends_with(char::is_numeric) { format!("{text} {unit}") } else { text }
}

fn change(dispatch: &Dispatch, changes: Vec<Change>) {
    dispatch.dispatch(Action::Edit(Edit::Entries(changes)));
}

/// Goes to the sheet with another setting, in place of the one before: settings are no steps of the browser's history.
fn go(dispatch: &Dispatch, sheet: &Sheet) {
    let window = web_sys::window().expect("the app runs in a window");
    // At once, so that what is typed next builds on it; the address follows.
    dispatch.dispatch(Action::Go(Page::Sheet(sheet.clone())));
    let _ = window.location().replace(&sheet.address());
}

/// A button that does what it says.
pub fn button(store: &State, class: &str, words: &str, act: &Act) -> Html {
    let (store, act) = (store.clone(), act.clone());
    let onclick = Callback::from(move |_: MouseEvent| do_it(&store, &act));
    html! { <button type="button" class={class.to_owned()} {onclick}>{words.to_owned()}</button> }
}

fn do_it(store: &State, act: &Act) {
    let dispatch = store.dispatcher();
    match act {
        Act::Save { file, text } => {
            let _ = download(file, text);
        }
        Act::Close(Opens::Plans) => dispatch.dispatch(Action::Others(Vec::new())),
        Act::Close(Opens::Rows) => dispatch.dispatch(Action::Paste(String::new())),
        Act::Close(Opens::Pack) => dispatch.dispatch(Action::Draft(Draft::default())),
        Act::Answer(answers) => {
            let edits = answers.iter().filter_map(|(key, value)| edit_of(rulebook(), key, value));
            let plan = edits.fold((*store.plan).clone(), |plan, edit| plan.after(&edit));
            dispatch.dispatch(Action::Replace(Box::new(plan), Some(Banner::Good(m::ANSWERS_TAKEN))));
        }
        Act::Change(changes) => change(&dispatch, changes.clone()),
        Act::Add { list, says, to } => {
            let add = Edit::from(Change::Add(list.clone(), says.clone()));
            // The new entry stands last.
            let plan = store.plan.after(&add);
            let added = plan.list(list).and_then(|list| Some(list.get(list.len().checked_sub(1)?).id().to_owned()));
            dispatch.dispatch(Action::Edit(add));
            if let (Some(id), Some(window)) = (added, web_sys::window()) {
                let _ = window.location().set_hash(&format!("{to}/{}", mueang_phrom::route::encoded(&id)));
            }
        }
        Act::Take { changes, left, to } => {
            change(&dispatch, changes.clone());
            dispatch.dispatch(Action::Paste(left.clone()));
            dispatch.dispatch(Action::Tell(Some(Banner::Good(m::ROWS_TAKEN))));
            let _ = web_sys::window().map(|window| window.location().set_hash(to));
        }
        Act::Draft(text) => dispatch.dispatch(Action::Draft(Draft { file: String::new(), text: text.clone() })),
        Act::UsePack { id, replaces, text } => put_in_force(store, with_pack(&store.desk.packs, id, replaces, text)),
        Act::DropPack(id) => put_in_force(store, without_pack(&store.desk.packs, id)),
        Act::Print => {
            let _ = web_sys::window().map(|window| window.print());
        }
        // These two are a link and a file input.
        Act::Go(_) | Act::Open(_) => {}
    }
}

/// Takes files in. One that cannot be read is named, and the others are still taken.
async fn take(store: State, opens: Opens, files: Vec<File>) {
    let mut others = store.desk.others.to_vec();
    for file in files {
        let name = file.name();
        match (text_of(file).await, opens) {
            (Ok(text), Opens::Pack) => store.dispatch(Action::Draft(Draft { file: name, text })),
            (Ok(text), Opens::Rows) => store.dispatch(Action::Paste(text)),
            (Ok(text), Opens::Plans) => {
                others.retain(|(known, _)| *known != name);
                others.push((name, text));
            }
            (Err(_), _) => {
                let said = format!("{name}: {}", store.style.say(m::UNREADABLE));
                store.dispatch(Action::Tell(Some(Banner::Problem(said))));
            }
        }
    }
    if opens == Opens::Plans {
        store.dispatch(Action::Others(others));
    }
}

/// A file input that looks like the buttons beside it.
pub fn files(store: &State, opens: Opens, label: &str) -> Html {
    let store = store.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let chosen: Vec<File> =
            input.files().map(|files| (0..files.length()).filter_map(|at| files.get(at)).collect()).unwrap_or_default();
        spawn_local(take(store.clone(), opens, chosen));
        // So that the same file can be chosen again.
        input.set_value("");
    });
    let (id, accept) = match opens {
        Opens::Plans => ("open-plans", ".json,application/json"),
        Opens::Pack => ("open-pack", ".toml,text/plain"),
        Opens::Rows => ("open-rows", ".csv,.tsv,.txt,text/csv,text/plain"),
    };
    html! {
        <span class="field file">
            <label for={id}>{label.to_owned()}</label>
            <input type="file" {id} {accept} multiple={opens == Opens::Plans} {onchange} />
        </span>
    }
}
