//! What is kept on this device: the plan, and how the reader wants it shown. Every call may fail, as in a frame where storage is
//! blocked, or on a full disk; none may stop the app.

use super::store::{Draft, Named};
use mueang_phrom::text::{Language, Style};
use web_sys::Storage;

/// Where the plan is kept. `boot.js` reads the same key when the program has stopped.
pub const PLAN: &str = "mueang-phrom/plan";
const STYLE: &str = "mueang-phrom/style";
const PACKS: &str = "mueang-phrom/packs";
const DRAFT: &str = "mueang-phrom/draft";

/// What stands between packs, and between id and text of one: signs that no pack can hold.
const RECORD: &str = "\u{1e}";
const UNIT: &str = "\u{1f}";

/// The browser keeps nothing: forbidden, or no room left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKept;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The text of the plan kept last.
pub fn plan() -> Option<String> {
    storage()?.get_item(PLAN).ok().flatten()
}

/// Keeps the text of a plan.
pub fn keep_plan(text: &str) -> Result<(), NotKept> {
    storage().ok_or(NotKept)?.set_item(PLAN, text).map_err(|_| NotKept)
}

/// The packs in force that were kept last: id and text of each.
pub fn packs() -> Vec<Named> {
    let kept = storage().and_then(|storage| storage.get_item(PACKS).ok().flatten()).unwrap_or_default();
    let packs = kept.split(RECORD).filter_map(|record| record.split_once(UNIT));
    packs.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()
}

/// Keeps the packs in force.
pub fn keep_packs(packs: &[Named]) -> Result<(), NotKept> {
    let records: Vec<String> = packs.iter().map(|(id, text)| format!("{id}{UNIT}{text}")).collect();
    storage().ok_or(NotKept)?.set_item(PACKS, &records.join(RECORD)).map_err(|_| NotKept)
}

/// The pack that is being written.
pub fn draft() -> Draft {
    let kept = storage().and_then(|storage| storage.get_item(DRAFT).ok().flatten()).unwrap_or_default();
    // Without a file's name only the text was kept.
    let (file, text) = kept.split_once(UNIT).unwrap_or(("", &kept));
    Draft { file: file.to_owned(), text: text.to_owned() }
}

/// Keeps the pack that is being written.
pub fn keep_draft(Draft { file, text }: &Draft) -> Result<(), NotKept> {
    let kept = if file.is_empty() { text.clone() } else { format!("{file}{UNIT}{text}") };
    storage().ok_or(NotKept)?.set_item(DRAFT, &kept).map_err(|_| NotKept)
}

/// The style kept last, such as `th thai-digits`.
pub fn style() -> Style {
    let kept = storage().and_then(|storage| storage.get_item(STYLE).ok().flatten()).unwrap_or_default();
    let mut words = kept.split(' ');
    let language = words.next().and_then(Language::from_tag).unwrap_or_default();
    Style { language, thai_digits: words.next() == Some("thai-digits") }
}

/// Keeps the style. Where that fails nothing is lost that a click does not bring back.
pub fn keep_style(style: Style) {
    let digits = if style.thai_digits { "thai-digits" } else { "arabic-digits" };
    if let Some(storage) = storage() {
        let _ = storage.set_item(STYLE, &format!("{} {digits}", style.language.tag()));
    }
}
