//! The documents behind an answer: attach a new one, use one that backs other answers too, or take one away.

use super::fields::{check, text_field};
use super::store::{Dispatch, edits, on_click};
use mueang_phrom::plan::{Edit, Evidence, EvidenceEdit};
use mueang_phrom::text::{Message, Style, messages as m};
use yew::prelude::*;

/// The evidence of the answer with this key, folded. `all` is that of the whole plan; `suggestion` what would show it.
pub fn evidence_list(key: &str, all: &[Evidence], suggestion: Option<String>, dispatch: &Dispatch, style: Style) -> Html {
    let (backing, other): (Vec<&Evidence>, Vec<&Evidence>) = all.iter().partition(|evidence| evidence.supports.contains(key));
    let other: Vec<&Evidence> = other.into_iter().filter(|evidence| has_title(evidence)).collect();
    let count = backing.iter().filter(|evidence| has_title(evidence)).count();
    let summary = if count == 0 {
        style.say(m::EVIDENCE_NONE)
    } else {
        style.fill(m::EVIDENCE_COUNT, &[&count.to_string()])
    };
    let usable = |evidence: &&Evidence| {
        let (id, key) = (evidence.id.clone(), key.to_owned());
        let box_id = format!("use-{}-{key}", evidence.id);
        let onchange = edits(dispatch, move |yes| {
            Edit::Evidence(id.clone(), EvidenceEdit::Supports(key.clone(), yes))
        });
        html! { <li key={evidence.id.as_str()}>{check(box_id, evidence.title.clone(), false, onchange)}</li> }
    };
    html! {
        <details class={if count > 0 { "evidence backed" } else { "evidence" }}>
            <summary>{summary}</summary>
            if let Some(suggestion) = suggestion {
                <p class="hint">{style.say(m::EVIDENCE_SUGGESTED)}{" "}{suggestion}</p>
            }
            <ul class="plain">
                {for backing.iter().map(|evidence| html! { <li key={evidence.id.as_str()}>{entry(key, evidence, dispatch, style)}</li> })}
            </ul>
            <p><button type="button" class="quiet" onclick={on_click(dispatch, Edit::AddEvidence(key.to_owned()))}>{style.say(m::EVIDENCE_ADD)}</button></p>
            if !other.is_empty() {
                <fieldset>
                    <legend>{style.say(m::EVIDENCE_OTHER)}</legend>
                    <ul class="plain">{for other.iter().map(usable)}</ul>
                </fieldset>
            }
        </details>
    }
}

fn has_title(evidence: &Evidence) -> bool {
    !evidence.title.trim().is_empty()
}

fn entry(key: &str, evidence: &Evidence, dispatch: &Dispatch, style: Style) -> Html {
    let id = |field: &str| format!("{key}-{}-{field}", evidence.id);
    let edit = |of: fn(String) -> EvidenceEdit| {
        let id = evidence.id.clone();
        edits(dispatch, move |text| Edit::Evidence(id.clone(), of(text)))
    };
    let field = |name: &str, label: Message, value: &str, of: fn(String) -> EvidenceEdit| {
        text_field(id(name), style.say(label), value, edit(of))
    };
    // One button serves both: a document that backs nothing else goes away with its last answer.
    let remove = if evidence.supports.len() > 1 {
        Edit::Evidence(evidence.id.clone(), EvidenceEdit::Supports(key.to_owned(), false))
    } else {
        Edit::RemoveEvidence(evidence.id.clone())
    };
    let link_error = (!evidence.link.trim().is_empty() && !is_web_address(&evidence.link)).then(|| style.say(m::NOT_A_LINK));
    let date = evidence.date.map(|date| date.to_string()).unwrap_or_default();
    html! {
        <div class="card inner">
            {field("title", m::EVIDENCE_TITLE, &evidence.title, EvidenceEdit::Title).view()}
            <div class="pair">
                <div>
                    {field("date", m::EVIDENCE_DATE, &date, |text| EvidenceEdit::Date(text.parse().ok())).kind("date").view()}
                    if let Some(date) = evidence.date {
                        <p class="echo">{style.date(date)}</p>
                    }
                </div>
                {field("page", m::EVIDENCE_PAGE, &evidence.page, EvidenceEdit::Page).view()}
            </div>
            <div class="pair">
                {field("link", m::EVIDENCE_LINK, &evidence.link, EvidenceEdit::Link).error(link_error).view()}
                {field("file", m::EVIDENCE_FILE, &evidence.file, EvidenceEdit::File).view()}
            </div>
            <p><button type="button" class="quiet" onclick={on_click(dispatch, remove)}>{style.say(m::EVIDENCE_REMOVE)}</button></p>
        </div>
    }
}

/// Only addresses that open a page; never a script.
fn is_web_address(link: &str) -> bool {
    let link = link.trim().to_ascii_lowercase();
    ["https://", "http://"]
        .iter()
        .any(|scheme| link.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}
