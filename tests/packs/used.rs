//! Which packs may be put in force: none that is only supposed, none that only looks official, and on a page none with conditions.

use super::common::today;
use mueang_phrom::builtin;
use mueang_phrom::packs::{Place, Refusal, Unusable, usable};
use mueang_phrom::policy;
use mueang_phrom::publish::desk::{Request, document, rules};

const PLACES: [Place; 2] = [Place::CommandLine, Place::Page];

/// A built-in pack with one place of it written differently.
fn changed(id: &str, from: &str, to: &str) -> String {
    let text = builtin::text(id).unwrap();
    assert_eq!(text.matches(from).count(), 1, "“{from}” has to stand once");
    text.replace(from, to)
}

fn law(from: &str, to: &str) -> String {
    changed("announcement-1-2562", from, to)
}

fn refusals(text: &str) -> [Option<Refusal>; 2] {
    PLACES.map(|place| match usable(text, place) {
        Ok(_) => None,
        Err(Unusable::Refused(refusal)) => Some(refusal),
        Err(Unusable::Broken(problems)) => panic!("{problems:?}"),
    })
}

#[test]
fn the_built_in_texts_are_those_of_the_built_in_packs() {
    let ids = builtin::rulebook().packs().map(|pack| pack.head.id.clone());
    assert_eq!(builtin::TEXTS.map(|(id, _)| id.to_owned()), ids);
    assert_eq!(builtin::text("another"), None);
}

#[test]
fn conditions_come_by_the_command_line_alone_and_only_as_what_they_are() {
    let only_page = [None, Some(Refusal::Conditions)];
    // A newer version with the same conditions, and conditions that say whose they are.
    assert_eq!(refusals(&law("version = \"1.1.0\"", "version = \"9.0.0\"")), only_page);
    assert_eq!(refusals(&law("id = \"announcement-1-2562\"\nversion", "id = \"another\"\nversion")), only_page);
    let own = law("version = \"1.1.0\"\nofficial = true", "version = \"1.1.0-own\"\nofficial = false");
    let own = own.replace("requires = \"cyber = yes\"", "requires = \"cyber = no\"");
    assert_eq!(refusals(&own), only_page);
    // Not under the very name of the official one, though.
    let own = own.replace("1.1.0-own", "1.1.0");
    assert_eq!(refusals(&own), [Some(Refusal::NotTheBuiltIn), Some(Refusal::Conditions)]);

    // The official pack with something changed in it.
    let not_it = [Some(Refusal::NotTheBuiltIn), Some(Refusal::Conditions)];
    for (from, to) in [
        ("requires = \"cyber = yes\"", "requires = \"cyber = no\""),
        ("in_force = \"2019-03-07\"", "in_force = \"2027-01-01\""),
        ("title = { th = \"แผนระบุเป้าหมาย\"", "title = { th = \"แผนไม่ต้องระบุเป้าหมาย\""),
        (
            "unit = { th = \"ด้าน\", en = \"dimensions\" }\nsource = { id = \"announcement\", at = \"12(1)\" }\namounts = [{ from = \"2019-03-07\", amount = 2 }]",
            "unit = { th = \"ด้าน\", en = \"dimensions\" }\nsource = { id = \"announcement\", at = \"12(1)\" }\namounts = [{ from = \"2019-03-07\", amount = 1 }]",
        ),
    ] {
        assert_eq!(refusals(&law(from, to)), not_it, "{from} → {to}");
    }
    // A rubric that only calls itself official.
    let rubric = changed("readiness", "official = false", "official = true");
    assert_eq!(refusals(&rubric), [Some(Refusal::NotTheBuiltIn); 2]);
}

#[test]
fn what_is_supposed_is_used_nowhere() {
    for (id, text) in builtin::TEXTS {
        let own = text.replacen(&format!("id = \"{id}\""), "id = \"supposed\"", 1).replace("official = true", "official = false");
        let version = policy::read(text).unwrap().head.version;
        let base = format!("official = false\nhypothetical = true\nbase = {{ id = \"{id}\", version = \"{version}\" }}");
        assert_eq!(refusals(&own.replacen("official = false", &base, 1)), [Some(Refusal::Hypothetical); 2], "{id}");
    }
}

#[test]
fn a_rubric_and_thresholds_may_be_replaced_everywhere() {
    let heavier = builtin::text("readiness").unwrap().replacen("weight = 1", "weight = 2", 1);
    assert_eq!(refusals(&heavier), [Some(Refusal::NotTheBuiltIn); 2], "results would name the wrong one");
    assert_eq!(refusals(&heavier.replacen("version = \"1.1.0\"", "version = \"2\"", 1)), [None; 2]);
    assert_eq!(refusals(&heavier.replacen("id = \"readiness\"", "id = \"own\"", 1)), [None; 2]);
    assert_eq!(refusals(&changed("depa-outcomes", "version = \"1.0.0\"", "version = \"2\"")), [None; 2]);
}

#[test]
fn the_desk_refuses_what_may_not_be_in_force() {
    let supposed = changed(
        "readiness",
        "id = \"readiness\"\nversion = \"1.1.0\"\nofficial = false",
        "id = \"supposed\"\nversion = \"1\"\nofficial = false\nhypothetical = true\nbase = { id = \"readiness\", version = \"1.1.0\" }",
    );
    assert_eq!(rules(std::slice::from_ref(&supposed), today()).err(), Some(Unusable::Refused(Refusal::Hypothetical)));
    assert!(matches!(rules(&["[pack]".into()], today()), Err(Unusable::Broken(_))));
    let heavier = changed("readiness", "version = \"1.1.0\"", "version = \"2\"").replacen("weight = 1", "weight = 2", 1);
    assert_eq!(rules(&[heavier], today()).unwrap().rubric.components[0].weight, 2);

    let request = |packs| Request {
        address: "#/packs".into(),
        english: true,
        today: "2026-11-22".into(),
        plan: "{\"format\":\"mueang-phrom-plan\",\"schema\":2}".into(),
        packs,
        ..Request::default()
    };
    let said = format!("{:?}", document(&request(vec![supposed])));
    assert!(said.contains("The pack is hypothetical"), "{said}");
}
