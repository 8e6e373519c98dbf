//! The boards of a town that writes its plan in depth, kept whole, and of an empty plan: what they say where nothing is written.

use super::common::{golden, path};
use super::golden::request;
use mueang_phrom::publish::desk::document;
use mueang_phrom::publish::plain;

#[test]
fn each_board_is_word_for_word_the_one_kept() {
    for plan in ["town-with-partner", "empty"] {
        let folder = format!("tests/fixtures/sheets/{plan}");
        std::fs::create_dir_all(path(&folder)).unwrap();
        for board in ["data", "people", "infrastructure"] {
            for (english, language) in [(false, "th"), (true, "en")] {
                let page = document(&request(&format!("#/{board}"), plan, english));
                golden(&format!("{folder}/{board}.{language}.txt"), &plain(&page));
            }
        }
    }
}
