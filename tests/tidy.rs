//! The house's borders, kept by reading its files: who may name whom, what the pure part must not know, how long a file may be.

mod common;

use common::{path, rulebook};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Folders that are installed, built or someone else's.
const NOT_OURS: [&str; 5] = ["target", "node_modules", ".git", ".tools", "dist"];

/// Every file of the project: its path from the root, and its text (files that are not text are left out).
fn project() -> Vec<(String, String)> {
    fn collect(folder: &Path, from: &str, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let place = if from.is_empty() { name.clone() } else { format!("{from}/{name}") };
            if entry.file_type().unwrap().is_dir() {
                if !NOT_OURS.contains(&name.as_str()) {
                    collect(&entry.path(), &place, found);
                }
            } else if let Ok(text) = fs::read_to_string(entry.path()) {
                found.push((place, text));
            }
        }
    }
    let mut found = Vec::new();
    collect(&path(""), "", &mut found);
    found.sort();
    assert!(found.len() > 50, "only {} files found", found.len());
    found
}

fn rust() -> Vec<(String, String)> {
    project().into_iter().filter(|(file, _)| file.ends_with(".rs")).collect()
}

/// The library's files without their tests and comments. The web app and the command line are not part of it.
fn library() -> Vec<(String, String)> {
    let apart = ["src/web/", "src/bin/", "src/main.rs", "src/worker.rs"];
    let ours = |file: &str| {
        file.starts_with("src/") && !apart.iter().any(|other| file.starts_with(other)) && !file.ends_with("/tests.rs")
    };
    let library: Vec<_> = rust().into_iter().filter(|(file, _)| ours(file)).map(|(file, text)| (file, code(&text))).collect();
    assert!(library.len() > 15, "only {} files of the library found", library.len());
    library
}

/// Code without comments, and without the tests at the end of a file.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    text.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

/// Whether the word stands by itself.
fn names(code: &str, word: &str) -> bool {
    let in_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| !code[..at].ends_with(in_name) && !code[at + word.len()..].starts_with(in_name))
}

fn nothing(found: Vec<String>, what: &str) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

/// Which of the words each file names.
fn naming(files: &[(String, String)], words: &[&str]) -> Vec<String> {
    let of_file = |(file, text): &(String, String)| {
        let found: Vec<&str> = words.iter().copied().filter(|word| names(text, word)).collect();
        (!found.is_empty()).then(|| format!("{file}: {}", found.join(", ")))
    };
    files.iter().filter_map(of_file).collect()
}

#[test]
fn the_library_knows_no_screen() {
    let words = ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures", "leptos", "dioxus"];
    nothing(naming(&library(), &words), "only src/web may know the screen");
}

#[test]
fn the_library_knows_no_clock_chance_file_or_environment() {
    let words = [
        "std::fs",
        "std::time",
        "std::env",
        "std::io",
        "std::net",
        "std::process",
        "std::thread",
        "SystemTime",
        "Instant",
        "rand",
        "getrandom",
        "HashSet",
        "RandomState",
        "f32",
        "println",
        "eprintln",
    ];
    nothing(naming(&library(), &words), "the day, the seed and the text are arguments");
    // The order of a HashMap differs from run to run: it may be looked up, never walked.
    let walked = |text: &str| [".values()", ".keys()", ".drain()", ".into_values()"].iter().any(|walk| text.contains(walk));
    let at_risk =
        library().into_iter().filter(|(_, text)| names(text, "HashMap") && walked(text)).map(|(file, _)| file).collect();
    nothing(at_risk, "a HashMap beside a walk over something: use a BTreeMap");
}

/// What each part of the library may name of the others. Arrows run one way.
const ARROWS: [(&str, &[&str]); 16] = [
    ("date", &[]),
    ("policy", &[]),
    ("plan", &["date", "policy"]),
    ("assess", &["date", "plan", "policy"]),
    ("builtin", &["policy"]),
    ("calendar", &["date", "plan", "policy"]),
    ("packs", &["builtin", "policy"]),
    ("robust", &["assess", "date", "plan", "policy"]),
    ("improve", &["assess", "date", "plan", "policy"]),
    ("review", &["date", "plan", "policy"]),
    ("library", &["policy"]),
    ("route", &["plan", "policy"]),
    ("guide", &["assess", "plan", "policy", "route"]),
    ("text", &["assess", "date", "plan", "policy", "route"]),
    (
        "publish",
        &[
            "assess", "builtin", "calendar", "date", "guide", "improve", "library", "packs", "plan", "policy", "review", "robust",
            "route",
            "text",
        ],
    ),
    ("lib", &[]),
];

#[test]
fn arrows_run_one_way() {
    let parts: Vec<&str> = ARROWS.iter().map(|(part, _)| *part).collect();
    let mut wrong = Vec::new();
    for (file, text) in library() {
        let part = file["src/".len()..].split(['/', '.']).next().unwrap();
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == part) else {
            wrong.push(format!("{file}: say in tests/tidy.rs what “{part}” may name"));
            continue;
        };
        for (at, _) in text.match_indices("crate::") {
            // `use crate::{a, b}` names several at once.
            let rest = &text[at + "crate::".len()..];
            let list = rest.strip_prefix('{').map_or(rest, |rest| rest.split('}').next().unwrap());
            let named = if rest.starts_with('{') { list.split(',').collect() } else { vec![list] };
            for named in named {
                let named: String = named.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if named != part && !allowed.contains(&named.as_str()) && (parts.contains(&named.as_str()) || part == "policy") {
                    wrong.push(format!("{file} names {named}"));
                }
            }
        }
    }
    nothing(wrong, "arrows run one way");
}

#[test]
fn the_web_app_and_the_command_line_do_not_know_each_other() {
    let of = |folder: &str| -> Vec<_> { rust().into_iter().filter(|(file, _)| file.starts_with(folder)).collect() };
    let (web, bin) = (of("src/web/"), of("src/bin/"));
    assert!(!web.is_empty() && !bin.is_empty());
    nothing(
        naming(&web, &["clap", "std::fs", "std::env", "std::process", "std::time"]),
        "the page has no files, no clock of its own",
    );
    nothing(naming(&bin, &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"]), "the command line has no screen");
}

#[test]
fn no_rule_is_written_twice() {
    // A question, gate or item is named in its pack; code that names one repeats a rule. A field of the plan that answers a question
    // has its own name, which is the question's.
    let law = &rulebook().law;
    let gates = law.gates.iter().chain(&law.conditions).map(|gate| gate.id.as_str());
    let questions = law.questions.iter().filter(|question| question.reads.is_none()).map(|question| question.id.as_str());
    let items = rulebook().rubric.items.iter().map(|item| item.id.as_str());
    let thresholds = rulebook().outcomes.thresholds.iter().map(|threshold| threshold.id.as_str());
    let ids: BTreeSet<&str> = gates.chain(questions).chain(items).chain(thresholds).filter(|id| id.contains('.')).collect();
    let app = rust().into_iter().filter(|(file, _)| file.starts_with("src/") && !file.ends_with("/tests.rs"));
    let app = app.map(|(file, text)| (file, code(&text)));
    let repeats = app.filter_map(|(file, text)| {
        let found: Vec<&str> = ids.iter().copied().filter(|id| text.contains(&format!("\"{id}"))).collect();
        (!found.is_empty()).then(|| format!("{file}: {}", found.join(", ")))
    });
    nothing(repeats.collect(), "these belong in a pack alone");
}

#[test]
fn files_are_small_enough_to_read_in_one_sitting() {
    let lines = |text: &str| text.lines().count();
    let long: Vec<(String, usize)> =
        rust().into_iter().map(|(file, text)| (file, lines(&text))).filter(|(_, lines)| *lines > 300).collect();
    long.iter()
        .filter(|(_, lines)| *lines <= 500)
        .for_each(|(file, lines)| println!("longer than one likes: {file}, {lines} lines"));
    let too_long = long.into_iter().filter(|(_, lines)| *lines > 500).map(|(file, lines)| format!("{file}: {lines} lines"));
    nothing(too_long.collect(), "more than 500 lines");
}

#[test]
fn nothing_unfinished_is_left() {
    let macros = [concat!("to", "do!"), concat!("unimple", "mented!"), concat!("db", "g!"), concat!("#[ig", "nore")];
    let left = rust().into_iter().filter_map(|(file, text)| {
        let found: Vec<&str> = macros.into_iter().filter(|unfinished| text.contains(unfinished)).collect();
        (!found.is_empty()).then(|| format!("{file}: {}", found.join(", ")))
    });
    nothing(left.collect(), "unfinished");
}

#[test]
fn no_file_names_a_package_registry() {
    let hosts = [
        concat!("crates", ".io"),
        concat!("npmjs", ".org"),
        concat!("npmjs", ".com"),
        concat!("pypi", ".org"),
        concat!("python", "hosted.org"),
        concat!("sparse", "+http"),
        concat!("yarn", "pkg.com"),
        concat!("\"resol", "ved\""),
    ];
    // Cargo's lock file calls the usual registry by the address of its index, whichever one answers.
    let usual = format!("source = \"registry+https://github.com/rust-lang/{}-index\"", hosts[0]);
    let named = project().into_iter().filter_map(|(file, text)| {
        let text = if file == "Cargo.lock" { text.replace(&usual, "") } else { text };
        let found: Vec<&str> = hosts.into_iter().filter(|host| text.contains(host)).collect();
        (!found.is_empty()).then(|| format!("{file}: {}", found.join(", ")))
    });
    nothing(named.collect(), "the registry is the user's own choice");
}

#[test]
fn texts_end_with_a_line_break_and_have_no_stray_spaces() {
    let ours = |file: &str| [".rs", ".toml", ".md", ".css", ".js", ".mjs"].iter().any(|ending| file.ends_with(ending));
    let stray = project().into_iter().filter(|(file, text)| {
        ours(file) && (!text.ends_with('\n') || text.lines().any(|line| line.ends_with([' ', '\t'])) || text.contains("\r\n"))
    });
    nothing(stray.map(|(file, _)| file).collect(), "stray spaces, or no line break at the end");
}
