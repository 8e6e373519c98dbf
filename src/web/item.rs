//! An item of the rubric, answered by a stage. Marked as ours, with its source and how sure that is.

use super::evidence::evidence_list;
use super::fields::{Choice, radios, text_field};
use super::parts::{button, link, mark, par, sheet_link, space, span, text};
use super::store::{Dispatch, edits, on_click, rulebook};
use mueang_phrom::assess::{Against, ShownStage};
use mueang_phrom::plan::{Answer, Edit, Entries, Evidence};
use mueang_phrom::policy::{Citation, Confidence, Item, Pack};
use mueang_phrom::route::{Sheet, Topic};
use mueang_phrom::text::{Style, messages as m, register_name};
use yew::prelude::*;

/// The value of the radio button “not applicable”.
const LEFT_OUT: &str = "not-applicable";

#[derive(Properties, PartialEq)]
pub struct Props {
    pub item: &'static Item,
    /// The key of the answer.
    pub answer_key: AttrValue,
    pub answer: Answer,
    /// What the registers show of it.
    pub shown: Option<ShownStage<'static>>,
    /// The evidence of the whole plan.
    pub evidence: Entries<Evidence>,
    pub dispatch: Dispatch,
    pub style: Style,
}

/// An item with a radio button for each stage; rendered again only when something of its own changes.
#[component]
pub fn ItemCard(props: &Props) -> Html {
    let Props { item, answer_key, answer, shown, evidence, dispatch, style } = props;
    let style = *style;
    let key = answer_key.to_string();
    let chosen = match (&answer.not_applicable, answer.stage) {
        (Some(_), _) => Some(LEFT_OUT.to_owned()),
        (None, stage) => stage.map(|stage| stage.to_string()),
    };
    let choose = edits(dispatch, {
        let key = key.clone();
        move |id: String| match id.parse() {
            Ok(stage) => Edit::Stage(key.clone(), Some(stage)),
            Err(_) => Edit::LeftOut(key.clone(), String::new()),
        }
    });
    let reason = answer.not_applicable.as_ref().map(|reason| {
        let key = key.clone();
        let error = reason.trim().is_empty().then(|| style.say(m::LEFT_OUT_NEEDS_REASON));
        let oninput = edits(dispatch, {
            let key = key.clone();
            move |text| Edit::LeftOut(key.clone(), text)
        });
        text_field(format!("{key}-reason"), style.say(m::LEFT_OUT_REASON), reason, oninput).error(error).view()
    });
    let hint_id = format!("{key}-hint");
    let kind = style.say(if item.advice { m::MARK_ADVICE } else { m::MARK_OURS });
    let marks = vec![
        link("mark ours", Sheet::at(Topic::Rulebook, &item.id).address(), kind),
        sure(item.confidence, style),
        span("source", sources(&rulebook().rubric, &item.sources, style)),
        sheet_link(Topic::Why, &format!("item/{key}"), style),
    ];
    let clear = button("quiet", style.say(m::CLEAR), on_click(dispatch, Edit::Stage(key.clone(), None)));
    html! {
        <fieldset class="card ours" id={format!("item-{key}")} aria-describedby={item.hint.as_ref().map(|_| hint_id.clone())}>
            <legend>{span("code", item.id.clone())}{" "}{style.text(&item.title)}</legend>
            {par("marks", marks)}
            if let Some(hint) = &item.hint {
                <p class="hint" id={hint_id}>{style.text(hint)}</p>
            }
            {radios(&key, &choices(item, style), chosen.as_deref(), false, &choose)}
            {reason.unwrap_or_default()}
            {registers(&key, shown.as_ref(), &answer.note, dispatch, style)}
            if chosen.is_some() {
                {par("", vec![clear])}
            }
            {evidence_list(&key, evidence, None, dispatch, style)}
        </fieldset>
    }
}

/// What the registers show, a button to take it, and the reason for a claim above it. What the entries say stands on the item's own
/// sheet, so that the first module need not know the fields of the registers by name.
fn registers(key: &str, shown: Option<&ShownStage<'static>>, note: &str, dispatch: &Dispatch, style: Style) -> Html {
    let mut parts = Vec::new();
    if let Some(shown) = shown {
        let stage = shown.stage.to_string();
        let words = match &shown.by {
            None => style.say(m::REGISTER_SHOWS_NONE),
            Some(by) => {
                let register = style.say(register_name(by.register));
                let entries = match &by.entry {
                    Some(entry) => format!("“{}”", entry.name),
                    None => style.fill(m::REGISTER_ALL, &[&by.entries.to_string()]),
                };
                format!("{} · {register}: {entries}", style.fill(m::REGISTER_SHOWS, &[&stage]))
            }
        };
        let mut line = vec![text(words), space()];
        match shown.against {
            Against::Proposed => {
                let take = on_click(dispatch, Edit::Stage(key.to_owned(), Some(shown.stage)));
                line.push(button("second", style.fill(m::REGISTER_TAKE, &[&stage]), take));
            }
            Against::Above if note.trim().is_empty() => line.push(mark("warn", style.say(m::ABOVE_REGISTER))),
            Against::Above => line.push(mark("", style.say(m::ABOVE_REGISTER_EXPLAINED))),
            Against::Agreed => {}
        }
        parts.push(par("note-box", line));
    }
    if !note.trim().is_empty() || shown.is_some_and(|shown| shown.against == Against::Above) {
        let name = key.to_owned();
        let oninput = edits(dispatch, move |text| Edit::Note(name.clone(), text));
        parts.push(text_field(format!("{key}-note"), style.say(m::ABOVE_REGISTER_REASON), note, oninput).view());
    }
    html! { <>{parts}</> }
}

/// A radio button for each stage, worded for the item, and one for leaving it out where the pack allows that.
fn choices(item: &Item, style: Style) -> Vec<Choice> {
    let stages = item.stages.iter().zip(&rulebook().rubric.stages).enumerate().map(|(number, (words, stage))| Choice {
        id: number.to_string(),
        label: format!("{} {}", style.digits(&number.to_string()), style.text(&stage.label)),
        note: Some(style.text(words)),
    });
    let left_out = item.not_applicable.as_ref().map(|when| Choice {
        id: LEFT_OUT.into(),
        label: style.say(m::LEFT_OUT),
        note: Some(style.text(when)),
    });
    stages.chain(left_out).collect()
}

/// How sure a claim is.
pub fn sure(confidence: Confidence, style: Style) -> Html {
    mark("sure", style.say(m::confidence(confidence)))
}

/// The sources of a claim with their places, each source once, such as “announcement 1/2562: 12(1), 13”.
pub fn sources(pack: &Pack, citations: &[Citation], style: Style) -> String {
    let mut told = String::new();
    let mut last = None;
    for citation in citations {
        // The number of a line or of an item is code and keeps its digits; that of a clause is text.
        let code = citation.at.starts_with(|c: char| c.is_ascii_alphabetic());
        let at = if code { citation.at.clone() } else { style.digits(&citation.at) };
        if last == Some(&citation.id) {
            told += ", ";
        } else {
            let source = pack.sources.iter().find(|source| source.id == citation.id);
            let title = source.map(|source| style.text(&source.title)).unwrap_or_default();
            told += if told.is_empty() { "" } else { " · " };
            told += &format!("{title}: ");
        }
        told += &at;
        last = Some(&citation.id);
    }
    told
}
