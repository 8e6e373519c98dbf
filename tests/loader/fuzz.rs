//! No text makes the loader panic, nor what works with what it read: thousands of texts that are almost packs.

use super::common::{rulebook, today};
use super::mutation::{changes, mutated};
use super::{WHOLE, with};
use mueang_phrom::assess::assess;
use mueang_phrom::builtin::TEXTS;
use mueang_phrom::packs::draft::{begin, change};
use mueang_phrom::packs::suppose::{Supposition, suppose};
use mueang_phrom::plan::Plan;
use mueang_phrom::policy::{LAST_DAY, Pack, Written, difference, read};
use mueang_phrom::publish::explain;
use mueang_phrom::text::{Language, Style};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};

fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(1_2562), ..Config::default() }
}

/// A text is read, or refused with problems whose lines are in it; and can be compared with another in any case.
fn is_read_or_refused(text: &str) -> Result<(), TestCaseError> {
    let written = Written::of(text);
    if let Ok(written) = &written {
        prop_assert_eq!(difference(written, written), []);
    }
    match read(text) {
        Ok(pack) => {
            prop_assert!(written.is_ok());
            holds_up(&pack)
        }
        Err(found) => {
            let lines = text.split('\n').count();
            prop_assert!(!found.is_empty());
            prop_assert!(found.is_sorted_by_key(|problem| problem.line));
            prop_assert!(found.iter().all(|problem| (1..=lines).contains(&problem.line)), "{} lines: {:?}", lines, found);
            prop_assert!(
                found
                    .iter()
                    .all(|problem| !problem.what.en.is_empty() && !problem.fits.en.is_empty() && !problem.what.th.is_empty()),
                "{:?}",
                found
            );
            Ok(())
        }
    }
}

/// A pack that was read can be put in force, and a plan assessed and explained by it.
fn holds_up(pack: &Pack) -> Result<(), TestCaseError> {
    for day in ["0001-01-01", LAST_DAY] {
        let rulebook = rulebook().clone().with(pack.clone(), day);
        prop_assert!(rulebook.is_ok());
        let rulebook = rulebook.unwrap();
        let assessment = assess(&rulebook, &Plan::default(), today());
        let told = explain(&rulebook, "", &assessment, Style { language: Language::Thai, thai_digits: true });
        prop_assert!(!told.is_empty());
    }
    Ok(())
}

/// An expression over the questions of the whole pack, well formed or almost.
fn expression() -> impl Strategy<Value = String> {
    let fine = ["sky = blue", "sky in (red, grey)", "chosen[d] = yes", "chosen[energy] = no", "met(fair)"];
    let odd = ["met(1.sky)", "chosen = yes", "sky[d] = blue", "sky = green", "moon = full", "", "met()", "sky"];
    let word = prop_oneof![8 => prop::sample::select(fine.to_vec()), 1 => prop::sample::select(odd.to_vec())];
    let counts = ["1", "2", "signs.least", "0", "9", "none.such", "99999999999", "-1"];
    word.prop_map(str::to_owned).prop_recursive(5, 40, 4, move |inner| {
        let list = prop::collection::vec(inner, 1..4).prop_map(|parts| parts.join(", "));
        let form = prop::sample::select(vec!["all", "any", "not", "every_dimension", "al", ""]);
        let counted = (prop::sample::select(vec!["at_least", "at_least_dimensions"]), prop::sample::select(counts.to_vec()));
        prop_oneof![
            (form, list.clone()).prop_map(|(form, list)| format!("{form}({list})")),
            (counted, list).prop_map(|((form, count), list)| format!("{form}({count}, {list})")),
        ]
    })
}

/// TOML with the names of the format and anything under them.
fn document() -> impl Strategy<Value = String> {
    const FIELDS: [&str; 13] =
        ["id", "clause", "title", "th", "en", "requires", "options", "amounts", "from", "amount", "base", "source", "points"];
    const SECTIONS: [&str; 10] =
        ["[pack]", "[[item]]", "[[gate]]", "[[value]]", "[[question]]", "[item]", "[[change]]", "[[stage]]", "[[line]]", "[[x]]"];
    const WORDS: [&str; 9] = ["\"\"", "\"1\"", "\"yes\"", "\"2026-11-22\"", "2026-11-22", "1.5", "\"all(\"", "\"ก\"", "'''\n'''"];
    let field = || prop::sample::select(FIELDS.to_vec());
    let leaf = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<bool>().prop_map(|yes| yes.to_string()),
        prop::sample::select(WORDS.to_vec()).prop_map(str::to_owned),
    ];
    let value = leaf.prop_recursive(4, 30, 5, move |inner| {
        let pair = (field(), inner.clone()).prop_map(|(name, value)| format!("{name} = {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|list| format!("[{}]", list.join(", "))),
            prop::collection::vec(pair, 0..4).prop_map(|pairs| format!("{{ {} }}", pairs.join(", "))),
        ]
    });
    let line = prop_oneof![
        1 => prop::sample::select(SECTIONS.to_vec()).prop_map(str::to_owned),
        3 => (field(), value).prop_map(|(name, value)| format!("{name} = {value}")),
    ];
    prop::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), ascii in "[ -~\n]{0,200}") {
        is_read_or_refused(&text)?;
        is_read_or_refused(&ascii)?;
    }

    #[test]
    fn any_toml_is_read_or_refused(document in document()) {
        is_read_or_refused(&document)?;
        is_read_or_refused(&format!("{WHOLE}\n{document}"))?;
    }

    #[test]
    fn any_expression_is_read_or_refused(noise in "[a-z_.\\[\\]=,() 0-9ก]{0,60}", expression in expression()) {
        is_read_or_refused(&with("chosen[environment] = yes", &noise))?;
        is_read_or_refused(&with("chosen[environment] = yes", &expression))?;
    }

    #[test]
    fn a_changed_pack_is_read_or_refused(changes in changes(4)) {
        is_read_or_refused(&mutated(WHOLE, &changes))?;
    }

}

proptest! {
    #![proptest_config(cases(1200))]

    #[test]
    fn a_changed_built_in_pack_is_read_or_refused(which in 0..3usize, changes in changes(3)) {
        is_read_or_refused(&mutated(TEXTS[which].1, &changes))?;
    }
}

/// Whatever is edited in whatever text: the edit is made or refused, and what it makes is TOML still.
fn is_edited_or_refused(text: &str, name: &str, value: &str) -> Result<(), TestCaseError> {
    let of_base = [text.to_owned()];
    let edited = [
        begin(text, "2026-12-01").ok(),
        change(text, name, value, "2026-12-01", &of_base).ok(),
        suppose(text, Supposition::Amount { value: "signs.least", amount: value }).ok(),
        suppose(text, Supposition::Requires { gate: "1.sky", expression: value }).ok(),
    ];
    for edited in edited.into_iter().flatten() {
        prop_assert!(Written::of(&edited).is_ok(), "{}", edited);
    }
    Ok(())
}

/// The whole pack as a copy of itself, so that it may be edited.
fn copy() -> String {
    with(
        "official = false",
        "official = false\nbase = { id = \"small\", version = \"1.0.0\" }\nchanged_by = \"a\"\nchanged_on = \"\"",
    )
}

const NAMES: [&str; 16] = [
    "item/C1.1/weight",
    "item/C1.1/off",
    "item/C1.1/title.th",
    "item/C1.1/stages.2.en",
    "item/1/weight",
    "component/1/weight",
    "stage/1/points",
    "stage/2/meaning.en",
    "line/theirs/at",
    "pack/title.th",
    "pack/changed_by",
    "pack/id",
    "gate/1.sky/requires",
    "//",
    "item//weight",
    "",
];

const VALUES: [&str; 8] = ["3", "yes", "", "\"\n'''", "ก", "sky = blue", "all(sky = blue, met(fair))", "99999999999"];

proptest! {
    #![proptest_config(cases(1200))]

    #[test]
    fn any_text_is_edited_or_refused(
        document in document(),
        changes in changes(3),
        name in prop_oneof![4 => prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned), 1 => "[a-z/.0-9]{0,12}"],
        value in prop_oneof![4 => prop::sample::select(VALUES.to_vec()).prop_map(str::to_owned), 1 => any::<String>()],
    ) {
        is_edited_or_refused(&copy(), &name, &value)?;
        is_edited_or_refused(&mutated(&copy(), &changes), &name, &value)?;
        is_edited_or_refused(&document, &name, &value)?;
    }
}

#[test]
fn the_copy_is_edited() {
    let edited = |name: &str, value: &str| change(&copy(), name, value, "2026-12-01", &[WHOLE.to_owned()]).is_ok();
    let made: Vec<&str> = NAMES.into_iter().filter(|name| VALUES.iter().any(|value| edited(name, value))).collect();
    assert_eq!(made.len(), 11, "{made:?}");
}

#[test]
fn the_changes_lead_far_enough() {
    // Not all are stopped at the door: some of the changed packs are read, and some are refused by each part of the checker.
    let mut runner = TestRunner::new(cases(1));
    let (mut in_order, mut refused) = (0, Vec::new());
    for _ in 0..3000 {
        match read(&mutated(WHOLE, &changes(2).new_tree(&mut runner).unwrap().current())) {
            Ok(_) => in_order += 1,
            Err(found) => refused.extend(found.into_iter().map(|problem| problem.what.en)),
        }
    }
    assert!(in_order > 200, "only {in_order} were read");
    for part in ["there is no", "stands twice", "is not a date", "the weight is", "points do not fit", "is missing", "gate asks"]
    {
        assert!(refused.iter().any(|what| what.contains(part)), "none was refused with “{part}”");
    }
}
