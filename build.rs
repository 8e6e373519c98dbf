//! Checks the built-in packs and compiles them, so that no text is parsed in the browser and no broken pack is ever shipped.

#[allow(dead_code, unused_imports)]
#[path = "src/policy/mod.rs"]
mod policy;

use std::path::Path;
use std::process::exit;
use std::{env, fs};

const PACKS: [&str; 3] = ["announcement-1-2562", "readiness", "depa-outcomes"];

fn main() {
    println!("cargo::rerun-if-changed=src/policy");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let mut broken = false;
    for name in PACKS {
        let file = format!("src/policy/packs/{name}.toml");
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        match policy::read(&text) {
            Ok(pack) => {
                let bytes = postcard::to_allocvec(&pack).expect("a pack is plain data");
                fs::write(Path::new(&out).join(format!("{name}.pack")), bytes).expect("the build folder can be written");
            }
            Err(problems) => {
                broken = true;
                problems.iter().for_each(|problem| eprintln!("{file}, {problem}"));
            }
        }
    }
    if broken {
        exit(1);
    }
}
