//! Texts that no one would call a pack: refused with a word, never followed into a panic or without end.

use super::{WHOLE, problems, with};
use mueang_phrom::policy;
use std::time::{Duration, Instant};

fn is_refused_soon(text: &str, what: &str) {
    let start = Instant::now();
    let found = problems(text);
    assert!(found.iter().any(|problem| problem.what.en.contains(what)), "{:?}", found.first());
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
