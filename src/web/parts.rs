//! The plain parts of a page. `html!` writes some 400 bytes of code for each element it names, and the app travels over slow
//! lines; so what stands on many pages is written here once, and pages put it together.

use super::store::rulebook;
use mueang_phrom::route::{Page, Sheet, Topic};
use mueang_phrom::text::{Message, Style, page_name};
use yew::prelude::*;

/// A paragraph.
pub fn p(class: &'static str, text: String) -> Html {
    html! { <p {class}>{text}</p> }
}

/// A paragraph of several parts.
pub fn par(class: &'static str, parts: Vec<Html>) -> Html {
    html! { <p {class}>{parts}</p> }
}

/// A piece of text with a class of its own.
pub fn span(class: &'static str, text: String) -> Html {
    html! { <span {class}>{text}</span> }
}

/// A small mark beside a heading.
pub fn mark(class: &'static str, text: String) -> Html {
    html! { <span class={format!("mark {class}")}>{text}</span> }
}

/// A heading of the second level; its id names the section.
pub fn h2(id: &'static str, text: String) -> Html {
    html! { <h2 {id}>{text}</h2> }
}

/// A heading of the third level.
pub fn h3(id: String, text: String) -> Html {
    html! { <h3 {id}>{text}</h3> }
}

/// A section that a heading with this id names.
pub fn section(class: String, heading: String, parts: Vec<Html>) -> Html {
    html! { <section {class} aria-labelledby={heading}>{parts}</section> }
}

/// A block of several parts.
pub fn div(class: &'static str, parts: Vec<Html>) -> Html {
    html! { <div {class}>{parts}</div> }
}

/// An entry of a list, with the key that tells it from the others.
pub fn li(key: &str, parts: Vec<Html>) -> Html {
    html! { <li {key}>{parts}</li> }
}

/// What answers the question with this key: a link to the question leads here.
pub fn asked(key: &str, parts: Vec<Html>) -> Html {
    html! { <div {key} id={format!("ask-{key}")}>{parts}</div> }
}

/// A list without marks.
pub fn plain_list(class: &'static str, entries: Vec<Html>) -> Html {
    html! { <ul {class}>{entries}</ul> }
}

/// A numbered list that begins at `start`.
pub fn numbered(class: &'static str, start: usize, entries: Vec<Html>) -> Html {
    html! { <ol {class} start={start.to_string()}>{entries}</ol> }
}

/// A list of texts, of which several may be alike.
pub fn bullets(texts: Vec<String>) -> Html {
    html! { <ul>{for texts.into_iter().enumerate().map(|(place, text)| html! { <li key={place}>{text}</li> })}</ul> }
}

/// Something folded under a summary.
pub fn fold(class: &'static str, summary: Vec<Html>, parts: Vec<Html>) -> Html {
    html! { <details {class}><summary>{summary}</summary>{parts}</details> }
}

/// A link within the app.
pub fn link(class: &'static str, href: String, text: String) -> Html {
    html! { <a {class} {href}>{text}</a> }
}

/// A link to a sheet, at an entry where one is named.
pub fn sheet_link(topic: Topic, entry: &str, style: Style) -> Html {
    let page = Page::Sheet(Sheet::at(topic, entry));
    link("", page.address(), page_name(rulebook(), &page, style))
}

/// A button.
pub fn button(class: &'static str, text: String, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{text}</button> }
}

/// A button that may be out of use.
pub fn button_if(enabled: bool, class: &'static str, text: String, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick} disabled={!enabled}>{text}</button> }
}

/// A set of inputs under a legend.
pub fn fieldset(class: &'static str, legend: String, parts: Vec<Html>) -> Html {
    html! { <fieldset {class}><legend>{legend}</legend>{parts}</fieldset> }
}

/// A table whose rows begin with a heading. On a narrow screen it scrolls by itself.
pub fn table(id: &'static str, caption: Message, heads: &[Message], rows: Vec<(Html, Vec<String>)>, style: Style) -> Html {
    let caption_id = format!("{id}-caption");
    let head = |head: &Message| html! { <th scope="col">{style.say(*head)}</th> };
    let cell = |text: String| html! { <td>{text}</td> };
    let row =
        |(head, cells): (Html, Vec<String>)| html! { <tr><th scope="row">{head}</th>{for cells.into_iter().map(cell)}</tr> };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby={caption_id.clone()}>
            <table {id}>
                <caption id={caption_id}>{style.say(caption)}</caption>
                <thead><tr>{for heads.iter().map(head)}</tr></thead>
                <tbody>{for rows.into_iter().map(row)}</tbody>
            </table>
        </div>
    }
}

/// Text as a part.
pub fn text(text: impl Into<AttrValue>) -> Html {
    Html::from(text.into())
}

/// A space between parts.
pub fn space() -> Html {
    Html::from(" ")
}
