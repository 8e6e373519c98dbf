//! The web app. Everything it says comes from the library; this is the skin that shows it in a browser.

mod web;

fn main() {
    web::start();
}
