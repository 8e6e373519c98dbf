//! The Yew app: a page is a function of plan, assessment and style. Nothing is computed here; all state lives in one store.

mod app;
mod chart;
mod desk;
mod evidence;
mod fields;
mod files;
mod item;
mod packs;
mod pages;
mod parts;
mod project;
mod question;
mod sheet;
mod shell;
mod storage;
mod store;
mod why;

/// Mounts the app where the static shell of `index.html` stands.
pub fn start() {
    let window = web_sys::window().expect("the app runs in a window");
    let place = window.document().and_then(|document| document.get_element_by_id("app")).expect("index.html has the element app");
    yew::Renderer::<app::App>::with_root(place).render();
}
