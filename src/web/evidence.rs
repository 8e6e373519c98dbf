//! The documents behind an answer: attach a new one, use one that backs other answers too, or take one away.

use super::fields::{check, text_field};
use super::parts::{button, div, fieldset, fold, li, p, par, plain_list, text};
use super::store::{Dispatch, edits, on_click};
use mueang_phrom::plan::{Change, Entries, Evidence, place};
use mueang_phrom::text::{Message, Style, messages as m};
use yew::prelude::*;

/// The evidence of the answer with this key, folded. `all` is that of the whole plan; `suggestion` what would show it.
pub fn evidence_list(key: &str, all: &Entries<Evidence>, suggestion: Option<String>, dispatch: &Dispatch, style: Style) -> Html {
    let (backing, other): (Vec<&Evidence>, Vec<&Evidence>) =
        all.iter().partition(|evidence| evidence.supports.iter().any(|backed| backed == key));
    let other: Vec<&Evidence> = other.into_iter().filter(|evidence| has_title(evidence)).collect();
    let count = backing.iter().filter(|evidence| has_title(evidence)).count();
    let summary = if count == 0 { style.say(m::EVIDENCE_NONE) } else { style.fill(m::EVIDENCE_COUNT, &[&count.to_string()]) };
    let usable = |evidence: &&Evidence| {
        let (supports, key) = (field_of(evidence, "supports"), key.to_owned());
        let box_id = format!("use-{}-{key}", evidence.id);
        let onchange = edits(dispatch, move |yes| Change::Put(supports.clone(), key.clone(), yes).into());
        li(&evidence.id, vec![check(box_id, evidence.title.clone(), false, onchange)])
    };
    let entries = backing.iter().map(|evidence| li(&evidence.id, vec![entry(key, evidence, dispatch, style)])).collect();
    let mut parts: Vec<Html> =
        suggestion.map(|text| p("hint", format!("{} {text}", style.say(m::EVIDENCE_SUGGESTED)))).into_iter().collect();
    parts.push(plain_list("plain", entries));
    let add = Change::Add("evidence".into(), vec![("supports".into(), key.to_owned())]).into();
    parts.push(par("", vec![button("quiet", style.say(m::EVIDENCE_ADD), on_click(dispatch, add))]));
    if !other.is_empty() {
        let list = plain_list("plain", other.iter().map(usable).collect());
        parts.push(fieldset("", style.say(m::EVIDENCE_OTHER), vec![list]));
    }
    fold(if count > 0 { "evidence backed" } else { "evidence" }, vec![text(summary)], parts)
}

fn has_title(evidence: &Evidence) -> bool {
    !evidence.title.trim().is_empty()
}

/// The place of a field of a piece of evidence.
fn field_of(evidence: &Evidence, name: &str) -> String {
    place(&["evidence", &evidence.id, name])
}

fn entry(key: &str, evidence: &Evidence, dispatch: &Dispatch, style: Style) -> Html {
    let id = |field: &str| format!("{key}-{}-{field}", evidence.id);
    let field = |name: &str, label: Message, value: &str| {
        let place = field_of(evidence, name);
        text_field(id(name), style.say(label), value, edits(dispatch, move |text| Change::Set(place.clone(), text).into()))
    };
    // One button serves both: a document that backs nothing else goes away with its last answer.
    let remove = if evidence.supports.len() > 1 {
        Change::Put(field_of(evidence, "supports"), key.to_owned(), false)
    } else {
        Change::Remove(place(&["evidence", &evidence.id]))
    };
    let link_error = (!evidence.link.trim().is_empty() && !is_web_address(&evidence.link)).then(|| style.say(m::NOT_A_LINK));
    let date = evidence.date.map(|date| date.to_string()).unwrap_or_default();
    let date_field = field("date", m::EVIDENCE_DATE, &date).kind("date").view();
    let echo = evidence.date.map(|date| p("echo", style.date(date)));
    div(
        "card inner",
        vec![
            field("title", m::EVIDENCE_TITLE, &evidence.title).view(),
            div(
                "pair",
                vec![
                    div("", [date_field].into_iter().chain(echo).collect()),
                    field("page", m::EVIDENCE_PAGE, &evidence.page).view(),
                ],
            ),
            div(
                "pair",
                vec![
                    field("link", m::EVIDENCE_LINK, &evidence.link).error(link_error).view(),
                    field("file", m::EVIDENCE_FILE, &evidence.file).view(),
                ],
            ),
            par("", vec![button("quiet", style.say(m::EVIDENCE_REMOVE), on_click(dispatch, remove.into()))]),
        ],
    )
}

/// Only addresses that open a page; never a script.
fn is_web_address(link: &str) -> bool {
    let link = link.trim().to_ascii_lowercase();
    ["https://", "http://"].iter().any(|scheme| link.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}
