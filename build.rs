//! Checks the built-in packs and compiles them, so that no text is parsed in the browser and no broken pack is ever shipped.

#[allow(dead_code, unused_imports)]
#[path = "src/policy/mod.rs"]
mod policy;

use policy::{LAST_DAY, Pack, Rulebook};
use std::path::Path;
use std::process::exit;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=src/policy");
    let (law, rubric, outcomes) = (pack("announcement-1-2562"), pack("readiness"), pack("depa-outcomes"));
    let (Some(law), Some(rubric), Some(outcomes)) = (law, rubric, outcomes) else { exit(1) };
    // Each value of a built-in pack has one amount (a test sees to it), so what is compiled for one day holds on every other.
    let mut rulebook = Rulebook::new(law, rubric, outcomes, LAST_DAY).expect("the packs were checked");
    let aside = rulebook.take_aside();
    let english = rulebook.take_english();
    write("rulebook.bin", postcard::to_allocvec(&rulebook));
    write("english.bin", postcard::to_allocvec(&english));
    write("aside.bin", postcard::to_allocvec(&aside));
}

/// Reads a built-in pack; what is wrong with it is printed.
fn pack(name: &str) -> Option<Pack> {
    let file = format!("src/policy/packs/{name}.toml");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let problems = match policy::read(&text) {
        Ok(pack) => return Some(pack),
        Err(problems) => problems,
    };
    problems.iter().for_each(|problem| eprintln!("{file}, {problem}"));
    None
}

fn write(name: &str, bytes: postcard::Result<Vec<u8>>) {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join(name), bytes.expect("packs are plain data")).expect("the build folder can be written");
}
