//! Texts that no one would call a pack: refused with a word, never followed into a panic or without end.

use super::common::text;
use super::{WHOLE, problems, with};
use mueang_phrom::policy::{self, read};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use std::time::{Duration, Instant};

fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(1_2562), ..Config::default() }
}

fn is_refused_soon(text: &str, what: &str) {
    let start = Instant::now();
    let found = problems(text);
    assert!(found.iter().any(|problem| problem.what.contains(what)), "{:?}", found.first());
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn dimensions_within_dimensions_do_not_multiply_without_end() {
    let nested = |depth: usize| format!("{}chosen[d] = yes{}", "every_dimension(".repeat(depth), ")".repeat(depth));
    assert_eq!(problems(&with("chosen[environment] = yes", &nested(3))), []);
    for depth in [6, 9, 25] {
        is_refused_soon(&with("chosen[environment] = yes", &nested(depth)), "too many, too deep");
    }
}

#[test]
fn a_long_chain_of_conditions_does_not_exhaust_the_stack() {
    let chain = |length: usize| {
        let mut text = with("sky in (blue, red)", "met(c0)");
        for link in 0..length {
            let requires = if link + 1 == length { "sky in (blue, red)".into() } else { format!("met(c{})", link + 1) };
            text += &format!(
                "\n[[condition]]\nid = \"c{link}\"\nclause = \"1\"\ntitle = {{ th = \"ข้อ\", en = \"Link\" }}\nrequires = \"{requires}\"\n"
            );
        }
        text
    };
    assert_eq!(problems(&chain(50)), []);
    is_refused_soon(&chain(3000), "too many, too deep");
}

#[test]
fn thousands_of_questions_are_refused() {
    let mut text = WHOLE.to_owned();
    let mut requires = Vec::new();
    for number in 0..2000 {
        text += &format!(
            "\n[[question]]\nid = \"q{number}\"\nclause = \"1\"\nbasis = \"fact\"\nask = {{ th = \"ข้อ\", en = \"Well?\" }}\n"
        );
        text += "options = [{ id = \"y\", label = { th = \"มี\", en = \"Yes\" } }, { id = \"n\", label = { th = \"ไม่\", en = \"No\" } }]\n";
        requires.push(format!("q{number} = y"));
    }
    // The last first, so that each question joins the diagram at its top and only its depth grows.
    requires.reverse();
    let all = requires.join(", ");
    text +=
        &format!("\n[[gate]]\nid = \"2\"\nclause = \"1\"\ntitle = {{ th = \"รวม\", en = \"All\" }}\nrequires = \"all({all})\"\n");
    is_refused_soon(&text, "too many, too deep");
}

#[test]
fn a_huge_file_and_deep_nesting_are_refused() {
    is_refused_soon(&"#".repeat(policy::read::MAX_BYTES + 1), "larger than");
    assert!(!problems(&format!("a = {}1{}", "[".repeat(100_000), "]".repeat(100_000))).is_empty());
    let deep = format!("{}sky = red{}", "not(".repeat(1000), ")".repeat(1000));
    is_refused_soon(&with("all(met(fair), not(sky = red))", &deep), "nested too deeply");
}

/// One change of a text, by lines: take one out, write one twice, swap two, or put a piece of one into another.
fn mutated(text: &str, (kind, first, second, place): (u8, usize, usize, usize)) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let (first, second) = (first % lines.len(), second % lines.len());
    match kind {
        0 if lines.len() > 1 => drop(lines.remove(first)),
        1 => lines.insert(second, lines[first].clone()),
        2 => lines.swap(first, second),
        3 => {
            let piece: String = lines[second].chars().skip(place % 20).take(12).collect();
            let at = lines[first].char_indices().map(|(at, _)| at).nth(place % 40).unwrap_or(lines[first].len());
            lines[first].insert_str(at, &piece);
        }
        _ => lines.truncate(first + 1),
    }
    lines.join("\n")
}

fn changes(most: usize) -> impl Strategy<Value = Vec<(u8, usize, usize, usize)>> {
    prop::collection::vec((0..5u8, any::<usize>(), any::<usize>(), any::<usize>()), 1..=most)
}

/// A text is read, or refused with problems whose lines are in it.
fn is_read_or_refused(text: &str) -> Result<(), TestCaseError> {
    if let Err(found) = read(text) {
        let lines = text.split('\n').count();
        prop_assert!(!found.is_empty());
        prop_assert!(found.is_sorted_by_key(|problem| problem.line));
        prop_assert!(found.iter().all(|problem| (1..=lines).contains(&problem.line)), "{lines} lines: {found:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), ascii in "[ -~\n]{0,200}") {
        is_read_or_refused(&text)?;
        is_read_or_refused(&ascii)?;
    }

    #[test]
    fn any_expression_is_read_or_refused(expr in "[a-z_.\\[\\]=,() 0-9ก]{0,60}") {
        is_read_or_refused(&with("chosen[environment] = yes", &expr))?;
    }

    #[test]
    fn a_changed_pack_is_read_or_refused(changes in changes(4)) {
        is_read_or_refused(&changes.into_iter().fold(WHOLE.to_owned(), |text, change| mutated(&text, change)))?;
    }
}

proptest! {
    #![proptest_config(cases(25))]

    #[test]
    fn the_changed_built_in_packs_are_read_or_refused(changes in changes(3)) {
        for name in ["announcement-1-2562", "readiness", "depa-outcomes"] {
            let pack = text(&format!("src/policy/packs/{name}.toml"));
            is_read_or_refused(&changes.iter().fold(pack, |text, change| mutated(&text, *change)))?;
        }
    }
}
