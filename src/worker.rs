//! The second wasm module: makes the sheets in a worker, so that neither the first screen carries them nor a long sum stops the page.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod entry {
    use mueang_phrom::publish::desk;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The sheet that a [`desk::Request`] asks for, as a [`desk::Response`]; both as postcard bytes.
    #[wasm_bindgen]
    pub fn sheet(request: &[u8]) -> Vec<u8> {
        let request = postcard::from_bytes(request).expect("the page and its worker are of one build");
        bytes(&desk::answer(&request))
    }

    /// The rules with packs of the reader's own in force: a list of texts in, a rulebook or the problems in words out.
    #[wasm_bindgen]
    pub fn rules(packs: &[u8]) -> Vec<u8> {
        let packs: Vec<String> = postcard::from_bytes(packs).expect("the page and its worker are of one build");
        let words =
            |problems: Vec<mueang_phrom::policy::Problem>| problems.iter().map(|problem| problem.to_string()).collect::<Vec<_>>();
        bytes(&desk::rules(&packs).map_err(words))
    }

    fn bytes<T: serde::Serialize>(value: &T) -> Vec<u8> {
        postcard::to_allocvec(value).expect("plain data")
    }
}
