//! A sheet on screen: the elements that the desk made, with inputs and buttons that work.

mod form;

use super::parts::text;
use super::store::{State, rulebook};
use form::{button, files, input};
use mueang_phrom::publish::markup::Node;
use mueang_phrom::route::Sheet;
use mueang_phrom::text::{Style, messages as m, page_name};
use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, VTag};

/// The sheet of the address, or that it is on its way.
pub fn sheet(store: &State, sheet: &Sheet) -> Html {
    let desk = &store.desk;
    // Both in one place, so that the heading that is read while the sheet comes is the one that stays.
    let coming = || Rc::new(coming(page_name(rulebook(), &store.page, store.style), desk.failed, store.style));
    html! { <Made store={store.clone()} sheet={sheet.clone()} made={desk.sheet.clone().unwrap_or_else(coming)} /> }
}

#[derive(Properties)]
struct Props {
    store: State,
    sheet: Sheet,
    made: Rc<Node>,
}

impl PartialEq for Props {
    /// A letter typed changes the store and not the sheet. The input shows it already, so nothing is built anew until the sheet
    /// follows.
    fn eq(&self, other: &Props) -> bool {
        Rc::ptr_eq(&self.made, &other.made) && self.sheet == other.sheet
    }
}

/// A sheet that has come.
#[component]
fn Made(props: &Props) -> Html {
    shown(&props.store, &props.sheet, &props.made, 0)
}

/// What stands in the place of a sheet until it is there. Its heading is the sheet's, so that whoever reads it is not interrupted.
fn coming(title: String, failed: bool, style: Style) -> Node {
    let element = |tag: &str, name: &str, value: &str, children| {
        Node::Element(tag.to_owned(), vec![(name.to_owned(), value.to_owned())], children)
    };
    let said = style.say(if failed { m::SHEET_FAILED } else { m::SHEET_COMING });
    let parts =
        vec![element("h1", "tabindex", "-1", vec![Node::Text(title)]), element("p", "role", "status", vec![Node::Text(said)])];
    element("article", "aria-busy", if failed { "false" } else { "true" }, parts)
}

/// `place`, the node's number among its siblings of the same kind, tells it from the others. So one that stays is not made anew
/// when others come or go: what is typed in it, the focus, and what was unfolded stay.
fn shown(store: &State, sheet: &Sheet, node: &Node, place: usize) -> Html {
    match node {
        Node::Text(words) => text(words.clone()),
        Node::Element(tag, attributes, children) => {
            let mut element = VTag::new(tag.clone());
            element.key = Some(format!("{tag}{place}").into());
            let known = element.attributes.get_mut_index_map();
            for (name, value) in attributes {
                known.insert(name.clone().into(), AttributeOrProperty::Attribute(value.clone().into()));
            }
            let mut kinds: Vec<(&str, usize)> = Vec::new();
            element.add_children(children.iter().map(|child| {
                let kind = if let Node::Element(tag, ..) = child { tag.as_str() } else { "" };
                let known = kinds.iter().position(|(known, _)| *known == kind).unwrap_or_else(|| {
                    kinds.push((kind, 0));
                    kinds.len() - 1
                });
                kinds[known].1 += 1;
                shown(store, sheet, child, kinds[known].1)
            }));
            element.into()
        }
        Node::Input(made) => keyed(made.id.clone(), input(store, sheet, made)),
        Node::Button(class, words, act) => keyed(format!("button{place}"), button(store, class, words, act)),
        Node::Files(opens, label) => keyed(format!("files{place}"), files(store, *opens, label)),
    }
}

/// One sibling without a key would have all of them told apart by their places: an echo that comes would take an input's.
fn keyed(key: String, view: Html) -> Html {
    html! { <key={key}>{view}</> }
}
