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

    /// The rules with the packs of a [`desk::Request`] in force: a rulebook, or in words why not.
    #[wasm_bindgen]
    pub fn rules(request: &[u8]) -> Vec<u8> {
        let request = postcard::from_bytes(request).expect("the page and its worker are of one build");
        bytes(&desk::compiled(&request))
    }

    fn bytes<T: serde::Serialize>(value: &T) -> Vec<u8> {
        postcard::to_allocvec(value).expect("plain data")
    }
}
