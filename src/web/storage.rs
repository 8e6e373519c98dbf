//! What is kept on this device: the plan, and how the reader wants it shown. Every call may fail, as in a frame where storage is
//! blocked, or on a full disk; none may stop the app.

use mueang_phrom::text::{Language, Style};
use web_sys::Storage;

/// Where the plan is kept. `boot.js` reads the same key when the program has stopped.
pub const PLAN: &str = "mueang-phrom/plan";
const STYLE: &str = "mueang-phrom/style";

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
