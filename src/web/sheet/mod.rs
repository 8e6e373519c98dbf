//! A sheet on screen: the elements that the desk made, with inputs and buttons that work.

mod form;

use super::parts::text;
use super::store::{State, rulebook};
use form::{button, files, input};
use mueang_phrom::publish::markup::Node;
use mueang_phrom::route::Sheet;
use mueang_phrom::text::{messages as m, page_name};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, VTag};

/// The sheet of the address, or that it is on its way.
pub fn sheet(store: &State, sheet: &Sheet) -> Html {
    let desk = &store.desk;
    match &desk.sheet {
        Some(made) => shown(store, sheet, made),
        None => html! {
            <article aria-busy={(!desk.failed).to_string()}>
                <h1 tabindex="-1">{page_name(rulebook(), &store.page, store.style)}</h1>
                <p role="status">{store.style.say(if desk.failed { m::SHEET_FAILED } else { m::SHEET_COMING })}</p>
            </article>
        },
    }
}

fn shown(store: &State, sheet: &Sheet, node: &Node) -> Html {
    match node {
        Node::Text(words) => text(words.clone()),
        Node::Element(tag, attributes, children) => {
            let mut element = VTag::new(tag.clone());
            let known = element.attributes.get_mut_index_map();
            for (name, value) in attributes {
                known.insert(name.clone().into(), AttributeOrProperty::Attribute(value.clone().into()));
            }
            element.add_children(children.iter().map(|child| shown(store, sheet, child)));
            element.into()
        }
        Node::Input(made) => input(store, sheet, made),
        Node::Button(class, words, act) => button(store, class, words, act),
        Node::Files(opens, label) => files(store, *opens, label),
    }
}
