//! Copies of a rubric that a province changes: exactly what was changed differs, it is listed, and every comment stays.

use mueang_phrom::builtin;
use mueang_phrom::packs::draft::{CHANGED_BY, begin, change};
use mueang_phrom::packs::edit::{EditError, Fits};
use mueang_phrom::packs::{Place, usable};
use mueang_phrom::policy::{Difference, Pack, Written, difference, read};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use std::collections::BTreeMap;

const DAY: &str = "2026-12-01";

fn rubric() -> &'static str {
    builtin::text("readiness").unwrap()
}

fn begun() -> String {
    begin(rubric(), DAY).unwrap()
}

fn changed(text: &str, name: &str, value: &str) -> String {
    change(text, name, value, DAY, &[]).unwrap_or_else(|error| panic!("{name} = {value}: {error:?}"))
}

/// A copy that says who changed it, and so is in order.
fn signed() -> String {
    changed(&begun(), CHANGED_BY, "จังหวัดตัวอย่าง")
}

fn differences(from: &str, to: &str) -> Vec<Difference> {
    let [from, to] = [from, to].map(|text| Written::of(text).unwrap_or_else(|problems| panic!("{problems:?}")));
    difference(&from, &to)
}

fn told(differences: Vec<Difference>) -> Vec<String> {
    let said = |value: Option<String>| value.unwrap_or_else(|| "nothing".into());
    let line =
        |found: Difference| format!("{}/{}/{}: {} → {}", found.section, found.id, found.field, said(found.from), said(found.to));
    differences.into_iter().map(line).collect()
}

fn comments(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.trim_start().starts_with('#')).collect()
}

#[test]
fn a_copy_differs_in_its_head_alone_and_waits_for_a_name() {
    let copy = begun();
    assert_eq!(
        told(differences(rubric(), &copy)),
        [
            "pack//id: readiness → readiness-local",
            "pack//version: 1.1.0 → 1",
            "pack//issued: 2026-11-22 → 2026-12-01",
            "pack//base.id: nothing → readiness",
            "pack//base.version: nothing → 1.1.0",
            "pack//changed_by: nothing → ",
            "pack//changed_on: nothing → 2026-12-01",
        ]
    );
    assert_eq!(comments(&copy), comments(rubric()));
    let problems = read(&copy).unwrap_err();
    assert_eq!((problems.len(), problems[0].what.en.as_str()), (1, "it does not say who changed the base"));

    let pack = usable(&signed(), Place::Page).unwrap();
    assert_eq!((pack.head.issuer.th.as_str(), pack.head.changed_by.as_str()), ("จังหวัดตัวอย่าง", "จังหวัดตัวอย่าง"));
    assert!(!pack.head.official && pack.changes.is_empty());
    assert_eq!((pack.head.issued.as_str(), pack.head.in_force.as_str()), (DAY, DAY));
}

#[test]
fn only_a_rubric_is_copied() {
    let law = builtin::text("announcement-1-2562").unwrap();
    assert_eq!(begin(law, DAY), Err(EditError::NotEditable));
    assert_eq!(begin(builtin::text("depa-outcomes").unwrap(), DAY), Err(EditError::NotEditable));
    assert!(matches!(begin("[pack]", DAY), Err(EditError::Broken(_))));
    let supposed = begun().replacen("official = false", "official = false\nhypothetical = true", 1);
    assert_eq!(begin(&supposed, DAY), Err(EditError::NotEditable));
}

#[test]
fn each_kind_of_edit_changes_its_line_alone_and_is_listed() {
    for (name, value, told_as) in [
        ("component/2/weight", "3", "component/2/weight: 1 → 3"),
        ("item/C1.1/weight", " 1000 ", "item/C1.1/weight: 1 → 1000"),
        ("item/C1.1/off", "yes", "item/C1.1/off: nothing → true"),
        ("item/C1.1/title.en", "The \"zone\"\\", "item/C1.1/title.en: The zone, with its boundary on a map → The \"zone\"\\"),
        ("item/C1.1/stages.2.en", "Soon", "item/C1.1/stages.2.en: A quarter is in mind, without a boundary → Soon"),
        ("stage/2/points", "30", "stage/2/points: 25 → 30"),
        ("stage/2/label.en", "Meant", "stage/2/label.en: Intended → Meant"),
        ("line/lpa/at", "75", "line/lpa/at: 70 → 75"),
        ("pack/title.en", "Ours", "pack//title.en: Readiness of a smart-city plan → Ours"),
    ] {
        let base = signed();
        let text = changed(&base, name, value);
        assert_eq!(told(differences(&base, &text)), [told_as]);
        assert_eq!(comments(&text), comments(rubric()), "{name}");
        // One line is another or new; the rest, spaces and all, is as it was.
        let lines: Vec<&str> = base.lines().collect();
        let new: Vec<&str> = text.lines().filter(|line| !lines.contains(line)).collect();
        let list: Vec<&&str> = new
            .iter()
            .filter(|line| !["entry =", "field =", "from =", "to =", "[[change]]"].iter().any(|start| line.starts_with(start)))
            .collect();
        assert_eq!(list.len(), 1, "{name}: {new:?}");

        let pack = read(&text).unwrap();
        let entry = told_as.split(": ").next().unwrap().rsplit_once('/').unwrap();
        assert_eq!(pack.changes.len(), 1, "{name}");
        assert_eq!(
            (pack.changes[0].entry.replace(' ', "/"), pack.changes[0].field.as_str()),
            (entry.0.trim_end_matches('/').to_owned(), entry.1)
        );
        // Changed back, it is the copy as it was begun.
        let from = pack.changes[0].from.clone().unwrap_or_default();
        assert_eq!(changed(&text, name, &from), base, "{name}");
    }
}

#[test]
fn what_stands_beside_a_value_stays_there() {
    let spaced = |weight: u8| format!("clause = \"12.1\"\nweight   =    {weight}     # equal, since none is known\n");
    let text = signed().replacen("clause = \"12.1\"\nweight = 1\n", &spaced(1), 1);
    assert!(text.contains(&spaced(1)));
    assert!(changed(&text, "component/1/weight", "4").contains(&spaced(4)));
}

#[test]
fn an_edit_that_does_not_fit_is_refused_with_what_fits() {
    let copy = signed();
    let refused = |name: &str, value: &str| change(&copy, name, value, DAY, &[]).map(|_| ()).unwrap_err();
    for (name, value, fits) in [
        ("component/2/weight", "0", Fits::Number(1..=1000)),
        ("component/2/weight", "1001", Fits::Number(1..=1000)),
        ("item/C1.1/weight", "-1", Fits::Number(1..=1000)),
        ("item/C1.1/weight", "", Fits::Number(1..=1000)),
        ("stage/2/points", "101", Fits::Number(0..=100)),
        ("line/lpa/at", "many", Fits::Number(0..=100)),
        ("item/C1.1/title.th", "  ", Fits::Words),
        ("pack/changed_by", "", Fits::Words),
        ("pack/id", "a b", Fits::Id),
        ("item/C1.1/off", "no", Fits::Switch),
    ] {
        assert_eq!(refused(name, value), EditError::Unfit(fits), "{name} = {value}");
    }
    for name in
        ["item/C9.9/weight", "stage/6/points", "stage/0/points", "item/C1.2/hint.th", "item/C1.1/stages.9.th", "line/x/at"]
    {
        assert_eq!(refused(name, "1"), EditError::Missing, "{name}");
    }
    for name in [
        "",
        "item",
        "item/C1.1",
        "pack/official",
        "pack/base.id",
        "pack/hypothetical",
        "item/C1.1/component",
        "item/C1.1/id",
        "item/C1.1/sources",
        "item/C1.1/confidence",
        "item/C1.1/advice",
        "item/C1.1/title",
        "item/C1.1/title.de",
        "gate/10.1/requires",
        "gate/10.1/title.th",
        "question/route/ask.th",
        "clause/1/summary.th",
        "value/dimensions.least/amounts",
        "source/announcement/url",
        "change/1/to",
    ] {
        assert_eq!(refused(name, "1"), EditError::NotEditable, "{name}");
    }
}

#[test]
fn neither_an_official_pack_nor_one_that_is_no_copy_is_edited() {
    for (id, text) in builtin::TEXTS {
        let edited = change(text, "pack/title.th", "ของเรา", DAY, &[]).map(|_| ());
        assert_eq!(edited, Err(EditError::Official), "{id}");
    }
    let posing = signed().replacen("official = false", "official = true", 1);
    assert_eq!(change(&posing, "item/C1.1/weight", "2", DAY, &[]), Err(EditError::Official));
}

#[test]
fn a_copy_of_a_copy_is_told_from_its_own_base_where_that_is_at_hand() {
    let first = changed(&signed(), "item/C1.1/weight", "2");
    let second = begin(&first, "2027-01-01").unwrap();
    assert!(!second.contains("[[change]]"), "it differs from its base in nothing yet");
    assert_eq!(change(&second, "item/C1.2/weight", "3", DAY, &[]), Err(EditError::UnknownBase));
    let second = change(&second, "item/C1.2/weight", "3", DAY, &[first]).unwrap();
    let second = second.replacen("changed_by = \"\"", "changed_by = \"อำเภอตัวอย่าง\"", 1);
    let pack = read(&second).unwrap();
    assert_eq!((pack.head.id.as_str(), pack.head.base.unwrap().id.as_str()), ("readiness-local-local", "readiness-local"));
    assert_eq!(pack.changes.len(), 1);
}

#[test]
fn changes_stand_after_the_head() {
    let text = changed(&changed(&signed(), "item/C5.13/weight", "2"), "component/1/weight", "2");
    let places = ["[pack]", "[[change]]", "# ---- sources", "[[source]]", "[[item]]"].map(|word| text.find(word).unwrap());
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(text.matches("[[change]]").count(), 2);
}

/// Every value of the rubric that may be edited without the others, and values that fit it.
fn edits() -> Vec<(String, Vec<String>)> {
    let pack: Pack = read(rubric()).unwrap();
    let weights = || ["1", "2", "30"].map(str::to_owned).to_vec();
    let words = || ["ถ้อยคำ", "two\nlines", "\"quoted\" \\ # no comment", "'''"].map(str::to_owned).to_vec();
    let mut all = Vec::new();
    all.extend(pack.components.iter().map(|part| (format!("component/{}/weight", part.id), weights())));
    for item in &pack.items {
        all.push((format!("item/{}/weight", item.id), weights()));
        all.extend(
            ["title.th", "action.en", "stages.1.th", "stages.5.en"].map(|field| (format!("item/{}/{field}", item.id), words())),
        );
        // The first of each component stays on, so that none is left without items.
        if !item.id.ends_with(".1") {
            all.push((format!("item/{}/off", item.id), ["yes", ""].map(str::to_owned).to_vec()));
        }
    }
    all.extend(pack.lines.iter().map(|line| (format!("line/{}/at", line.id), ["0", "60", "100"].map(str::to_owned).to_vec())));
    all.extend(["pack/title.th", "pack/note.en"].map(|name| (name.to_owned(), words())));
    all
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, rng_seed: RngSeed::Fixed(1_2562), ..Config::default() })]

    #[test]
    fn edits_show_in_the_difference_and_nothing_else_does(chosen in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..8)) {
        let all = edits();
        let base = signed();
        let mut text = base.clone();
        let mut wanted = BTreeMap::new();
        for (which, value) in chosen {
            let (name, values) = which.get(&all);
            let value = value.get(values);
            text = changed(&text, name, value);
            wanted.insert(name.clone(), value.clone());
        }
        let is = |found: &Difference| {
            let id = if found.id.is_empty() { String::new() } else { format!("{}/", found.id) };
            let to = if found.field == "off" { "yes".to_owned() } else { found.to.clone().unwrap() };
            (format!("{}/{id}{}", found.section, found.field), to)
        };
        let found = differences(&base, &text);
        let shown: BTreeMap<String, String> = found.iter().map(is).collect();
        prop_assert_eq!(found.len(), shown.len());
        // What was set to what it was before is no difference.
        let [before, after] = [&base, &text].map(|text| Written::of(text).unwrap());
        for (name, value) in &wanted {
            let (section, rest) = name.split_once('/').unwrap();
            let (id, field) = if section == "pack" { ("", rest) } else { rest.split_once('/').unwrap() };
            let was = before.get(section, id, field).unwrap_or_default();
            prop_assert_eq!(after.get(section, id, field).unwrap_or_default(), if field == "off" && value == "yes" { "true" } else { value });
            prop_assert_eq!(shown.contains_key(name), was != value, "{} was {} and is {}", name, was, value);
        }
        prop_assert!(shown.keys().all(|name| wanted.contains_key(name)));
        prop_assert_eq!(comments(&text), comments(rubric()));
        // The pack is in order, and its own list says the same of its base.
        let pack = read(&text).unwrap();
        let listed: Vec<_> = found.into_iter().map(Difference::change).collect();
        prop_assert_eq!(pack.changes, listed);
    }
}
