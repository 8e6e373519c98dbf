//! The packs that travel with the product, checked and compiled when it was built (`build.rs`).

use crate::policy::Rulebook;

/// The built-in packs, compiled, whole and in both languages.
pub fn rulebook() -> Rulebook {
    let mut rulebook = thai_rulebook();
    learn_english(&mut rulebook, include_bytes!(concat!(env!("OUT_DIR"), "/english.bin"))).expect("the build wrote these texts");
    let aside = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/aside.bin"))).expect("the build wrote this");
    assert!(rulebook.learn_aside(aside), "the build wrote a place for each item");
    rulebook
}

/// The same without what travels apart: the English texts, which the page fetches when they are asked for, and what only the pages
/// of the second module show.
pub fn thai_rulebook() -> Rulebook {
    postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.bin"))).expect("the build wrote this rulebook")
}

/// The built-in packs as written, by id: that with the gates, the rubric, the thresholds.
pub const TEXTS: [(&str, &str); 3] = [
    ("announcement-1-2562", include_str!("policy/packs/announcement-1-2562.toml")),
    ("readiness", include_str!("policy/packs/readiness.toml")),
    ("depa-outcomes", include_str!("policy/packs/depa-outcomes.toml")),
];

/// The built-in pack of this id as written.
pub fn text(id: &str) -> Option<&'static str> {
    TEXTS.into_iter().find(|(known, _)| *known == id).map(|(_, text)| text)
}

/// The English texts are damaged or belong to another build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongWords;

/// Puts the English texts into a rulebook of the same build.
pub fn learn_english(rulebook: &mut Rulebook, words: &[u8]) -> Result<(), WrongWords> {
    let words = postcard::from_bytes(words).map_err(|_| WrongWords)?;
    if rulebook.learn_english(words) { Ok(()) } else { Err(WrongWords) }
}
