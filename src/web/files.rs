//! Files in and out, without anything leaving the device but what the reader saves.

use js_sys::{Array, Uint8Array};
use mueang_phrom::plan::{MAX_BYTES, OpenError, Plan, open, save};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Response, Url};

/// Why a file gives no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The browser could not read it.
    Unreadable,
    Refused(OpenError),
}

/// Reads a plan from a file the reader chose.
pub async fn read(file: File) -> Result<Plan, FileError> {
    open(&text_of(file).await?).map_err(FileError::Refused)
}

/// Reads the text of a file the reader chose. One that is too large for a plan, and so for a pack, is not even read.
pub async fn text_of(file: File) -> Result<String, FileError> {
    if file.size() > MAX_BYTES as f64 {
        return Err(FileError::Refused(OpenError::TooLarge { bytes: file.size() as usize }));
    }
    JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()).ok_or(FileError::Unreadable)
}

/// Fetches one of the examples that lie beside the page.
pub async fn example(name: &str) -> Result<Plan, FileError> {
    let text = fetch_text(&format!("examples/{name}.plan.json")).await.map_err(|_| FileError::Unreadable)?;
    open(&text).map_err(FileError::Refused)
}

/// Fetches the packs' English texts.
pub async fn english() -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(fetch("english.bin").await?.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Fetches a file of the site.
async fn fetch(address: &str) -> Result<Response, JsValue> {
    let window = web_sys::window().expect("the app runs in a window");
    let response: Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::NULL) }
}

async fn fetch_text(address: &str) -> Result<String, JsValue> {
    JsFuture::from(fetch(address).await?.text()?).await?.as_string().ok_or(JsValue::NULL)
}

/// Hands the plan to the browser to save as a file.
pub fn download_plan(plan: &Plan) -> Result<(), JsValue> {
    download(&file_name(plan), &save(plan))
}

/// Hands a text to the browser to save as a file.
pub fn download(name: &str, text: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).expect("the app runs in a page");
    let options = BlobPropertyBag::new();
    let kinds = [(".toml", "application/toml"), (".csv", "text/csv"), (".ics", "text/calendar")];
    options.set_type(kinds.iter().find(|(ending, _)| name.ends_with(ending)).map_or("application/json", |(_, kind)| kind));
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read it late.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// A file name made from the plan's title, without what file systems forbid.
fn file_name(plan: &Plan) -> String {
    let title = [&plan.title, &plan.city.name].into_iter().find(|name| !name.trim().is_empty());
    let name: String = title
        .map_or("mueang-phrom", |title| title.trim())
        .chars()
        .map(|c| if "/\\:*?\"<>|".contains(c) || c.is_control() { '-' } else { c })
        .take(80)
        .collect();
    format!("{name}.plan.json")
}
