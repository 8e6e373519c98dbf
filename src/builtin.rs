//! The packs that travel with the product, checked and compiled when it was built (`build.rs`).

use crate::policy::{Pack, Rulebook};

/// The built-in packs, compiled. Takes a few hundred microseconds: call it once.
pub fn rulebook() -> Rulebook {
    let law = pack(include_bytes!(concat!(env!("OUT_DIR"), "/announcement-1-2562.pack")));
    let rubric = pack(include_bytes!(concat!(env!("OUT_DIR"), "/readiness.pack")));
    let outcomes = pack(include_bytes!(concat!(env!("OUT_DIR"), "/depa-outcomes.pack")));
    Rulebook::new(law, rubric, outcomes).expect("the build checked these packs")
}

fn pack(bytes: &[u8]) -> Pack {
    postcard::from_bytes(bytes).expect("the build wrote this pack")
}
