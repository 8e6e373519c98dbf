//! The inputs every page is made of. Each has a label, says what fits, and never changes what is being typed.

use mueang_phrom::plan::{Count, FieldValue, Misfit};
use mueang_phrom::text::{Style, messages as m};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A text with its label. Made with [`text_field`] and what it needs beyond.
pub struct TextField {
    /// Unique on the page.
    id: String,
    label: String,
    value: String,
    oninput: Callback<String>,
    hint: Option<String>,
    error: Option<String>,
    suggestions: Vec<&'static str>,
    kind: &'static str,
    long: bool,
}

pub fn text_field(id: impl Into<String>, label: String, value: &str, oninput: Callback<String>) -> TextField {
    let (id, value) = (id.into(), value.to_owned());
    TextField { id, label, value, oninput, hint: None, error: None, suggestions: Vec::new(), kind: "text", long: false }
}

impl TextField {
    pub fn hint(self, hint: Option<String>) -> TextField {
        TextField { hint, ..self }
    }

    /// What is wrong with the value.
    pub fn error(self, error: Option<String>) -> TextField {
        TextField { error, ..self }
    }

    /// Suggestions; anything else may be written too.
    pub fn suggestions(self, suggestions: Vec<&'static str>) -> TextField {
        TextField { suggestions, ..self }
    }

    /// The type of the input, such as `date`.
    pub fn kind(self, kind: &'static str) -> TextField {
        TextField { kind, ..self }
    }

    /// Several lines.
    pub fn long(self) -> TextField {
        TextField { long: true, ..self }
    }

    pub fn view(self) -> Html {
        let TextField { id, label, value, oninput, hint, error, suggestions, kind, long } = self;
        let (hint_id, error_id, list) = (format!("{id}-hint"), format!("{id}-error"), format!("{id}-list"));
        let described = match (&hint, &error) {
            (Some(_), Some(_)) => Some(format!("{hint_id} {error_id}")),
            (Some(_), None) => Some(hint_id.clone()),
            (None, Some(_)) => Some(error_id.clone()),
            (None, None) => None,
        };
        let oninput = Callback::from(move |event: InputEvent| {
            let target = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
            let value = target.or_else(|| event.target_dyn_into::<HtmlTextAreaElement>().map(|input| input.value()));
            oninput.emit(value.unwrap_or_default());
        });
        let input = if long {
            html! { <textarea id={id.clone()} rows="4" {oninput} {value} aria-describedby={described} /> }
        } else {
            html! {
                <input id={id.clone()} type={kind} autocomplete="off" {oninput} {value} aria-describedby={described}
                    list={(!suggestions.is_empty()).then(|| list.clone())} aria-invalid={error.as_ref().map(|_| "true")} />
            }
        };
        html! {
            <div class="field">
                <label for={id}>{label}</label>
                if let Some(hint) = hint {
                    <p class="hint" id={hint_id}>{hint}</p>
                }
                if let Some(error) = error {
                    <p class="error" id={error_id}>{error}</p>
                }
                {input}
                if !suggestions.is_empty() {
                    <datalist id={list}>{for suggestions.into_iter().map(|text| html! { <option key={text} value={text} /> })}</datalist>
                }
            </div>
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct NumberProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: Option<u64>,
    pub oninput: Callback<Option<u64>>,
    pub style: Style,
}

/// A whole number. What is typed stays as it is; what does not fit is said and not taken.
#[component]
pub fn NumberField(props: &NumberProps) -> Html {
    let NumberProps { id, label, value, oninput, style } = props;
    // What was typed, and the value it gave: once the value is another (by undo, or an opened file), the typed text is past.
    let typed = use_state(|| (String::new(), None));
    let shown = match &*typed {
        (text, gave) if gave == value && !text.is_empty() => text.clone(),
        _ => value.map(|number| number.to_string()).unwrap_or_default(),
    };
    let error = whole_number(&shown).is_err().then(|| style.say(m::NOT_A_NUMBER));
    let oninput = {
        let (typed, oninput) = (typed.clone(), oninput.clone());
        Callback::from(move |text: String| {
            let gives = whole_number(&text).unwrap_or_default();
            typed.set((text, gives));
            oninput.emit(gives);
        })
    };
    let echo = value.filter(|number| *number >= 10_000).map(|number| style.number(number));
    html! {
        <div class="number">
            {text_field(id.to_string(), label.to_string(), &shown, oninput).error(error).view()}
            if let Some(echo) = echo {
                <p class="echo">{echo}</p>
            }
        </div>
    }
}

/// Reads a whole number as every field of the plan reads it. Nothing written is no number, and no mistake.
fn whole_number(text: &str) -> Result<Option<u64>, Misfit> {
    let mut count: Option<Count> = None;
    count.write(text)?;
    Ok(count.map(|count| count.0))
}

/// One of several things to choose from.
#[derive(Clone, PartialEq)]
pub struct Choice {
    pub id: String,
    pub label: String,
    /// A second line that says more.
    pub note: Option<String>,
}

impl Choice {
    pub fn new(id: impl Into<String>, label: String) -> Choice {
        Choice { id: id.into(), label, note: None }
    }
}

/// Radio buttons; a legend stands around them. `name` is unique on the page; `inline` puts them side by side where there is room.
pub fn radios(name: &str, choices: &[Choice], chosen: Option<&str>, inline: bool, onchoose: &Callback<String>) -> Html {
    let radio = |choice: &Choice| {
        let id = format!("{name}-{}", choice.id);
        let note_id = format!("{id}-note");
        let (onchoose, value) = (onchoose.clone(), choice.id.clone());
        let onchange = Callback::from(move |_: Event| onchoose.emit(value.clone()));
        html! {
            <div class="radio" key={choice.id.as_str()}>
                <input type="radio" id={id.clone()} name={name.to_owned()} value={choice.id.clone()} checked={chosen == Some(choice.id.as_str())}
                    {onchange} aria-describedby={choice.note.as_ref().map(|_| note_id.clone())} />
                <label for={id}>{choice.label.clone()}</label>
                if let Some(note) = &choice.note {
                    <span class="note" id={note_id}>{note.clone()}</span>
                }
            </div>
        }
    };
    html! { <div class={if inline { "radios inline" } else { "radios" }}>{for choices.iter().map(radio)}</div> }
}

/// A check box by itself, with a label that is read and not shown. The label around it is as large as a finger.
pub fn bare_check(id: String, label: String, checked: bool, onchange: Callback<bool>) -> Html {
    html! { <label class="target">{check_box(id, Some(label), checked, onchange)}</label> }
}

fn check_box(id: String, label: Option<String>, checked: bool, onchange: Callback<bool>) -> Html {
    let onchange = Callback::from(move |event: Event| onchange.emit(event.target_unchecked_into::<HtmlInputElement>().checked()));
    html! { <input type="checkbox" {id} {checked} {onchange} aria-label={label} /> }
}

/// A check box with its label.
pub fn check(id: String, label: String, checked: bool, onchange: Callback<bool>) -> Html {
    html! {
        <div class="check">
            {check_box(id.clone(), None, checked, onchange)}
            <label for={id}>{label}</label>
        </div>
    }
}
