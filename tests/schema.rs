//! The published JSON Schema of the plan file: it says what the code says, takes every plan the product writes, and accepts exactly
//! what the product opens.

mod common;

use common::entries::{shapes, with_entries};
use common::{files, text};
use jsonschema::Validator;
use mueang_phrom::plan::{
    ApplicantKind, CityType, FORMAT, JSON_SCHEMA, LocalType, OpenError, Outcome, Plan, Register, Route, SCHEMA, Shape, open, save,
};
use mueang_phrom::policy::DIMENSIONS;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn schema() -> Value {
    serde_json::from_str(JSON_SCHEMA).unwrap()
}

fn validator() -> Validator {
    jsonschema::options().should_validate_formats(true).build(&schema()).unwrap()
}

fn plans() -> impl Iterator<Item = (String, Value)> {
    files("tests/fixtures/plans", ".plan.json").into_iter().map(|file| {
        let plan = serde_json::from_str(&text(&format!("tests/fixtures/plans/{file}"))).unwrap();
        (file, plan)
    })
}

/// A plan in which every field says something.
fn full() -> Value {
    let plan = json!({
        "format": FORMAT, "schema": SCHEMA, "title": "แผน (ตัวอย่างสมมติ)", "fictional": true,
        "applicant": { "name": "เทศบาลตำบลบ้านตัวอย่าง", "kind": "local_government", "local_type": "town_municipality" },
        "route": "public", "city": { "name": "บ้านตัวอย่าง", "province": "ตัวอย่าง" },
        "zone": { "boundary": "ทั้งเขต", "population": 8460 }, "city_type": "existing", "goals": "น่าอยู่", "objectives": "ลดขยะ",
        "dimensions": { "environment": true, "living": false },
        "answers": { "C1.1": { "choice": "yes", "stage": 3, "not_applicable": "ไม่มี", "outcome": "met", "note": "ดู" } },
    });
    serde_json::from_str(&save(&with_entries(open(&plan.to_string()).unwrap(), 1))).unwrap()
}

#[test]
fn it_is_a_json_schema_and_the_published_file() {
    assert!(jsonschema::meta::is_valid(&schema()));
    assert_eq!(JSON_SCHEMA, text("schema/plan.schema.json"));
}

#[test]
fn it_names_every_field_that_the_product_writes_and_no_other() {
    let schema = schema();
    let written: Value = serde_json::from_str(&save(&open(&full().to_string()).unwrap())).unwrap();
    assert_eq!(written, full(), "the plan above has every field");
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let places = [
        ("", "/properties"),
        ("/applicant", "/properties/applicant/properties"),
        ("/city", "/properties/city/properties"),
        ("/zone", "/properties/zone/properties"),
        ("/answers/C1.1", "/$defs/answer/properties"),
    ];
    for (in_plan, in_schema) in places {
        assert_eq!(keys(written.pointer(in_plan).unwrap()), keys(schema.pointer(in_schema).unwrap()), "{in_plan}");
    }
    for register in Register::ALL {
        let list = register.id();
        named_alike(&written[list][0], &schema["properties"][list]["items"], &schema);
    }
    let dimensions: BTreeSet<String> = DIMENSIONS.map(|dimension| dimension.id().to_owned()).into();
    assert_eq!(keys(&schema["properties"]["dimensions"]["properties"]), dimensions);
}

/// An entry and its definition name the same fields, and so do the entries within.
fn named_alike(entry: &Value, reference: &Value, schema: &Value) {
    let defined = schema.pointer(reference["$ref"].as_str().unwrap().trim_start_matches('#')).unwrap();
    let (entry, fields) = (entry.as_object().unwrap(), defined["properties"].as_object().unwrap());
    assert!(entry.keys().eq(fields.keys()), "{reference}: {entry:?}");
    for (name, value) in entry.iter().filter(|(_, value)| value[0].is_object()) {
        named_alike(&value[0], &fields[name]["items"], schema);
    }
}

#[test]
fn its_values_are_those_of_the_code() {
    let schema = schema();
    let places = [
        ("/properties/applicant/properties/kind", ApplicantKind::ALL.iter().map(|value| value.id()).collect::<Vec<_>>()),
        ("/properties/applicant/properties/local_type", LocalType::ALL.iter().map(|value| value.id()).collect()),
        ("/properties/route", Route::ALL.iter().map(|value| value.id()).collect()),
        ("/properties/city_type", CityType::ALL.iter().map(|value| value.id()).collect()),
        ("/$defs/answer/properties/outcome", Outcome::ALL.iter().map(|value| value.id()).collect()),
    ];
    for (place, ids) in places {
        let listed = schema.pointer(place).unwrap()["enum"].as_array().unwrap();
        assert_eq!(listed.iter().filter_map(Value::as_str).collect::<Vec<_>>(), ids, "{place}");
    }
    // The choices within entries: whatever an entry may say, the schema takes, and no other id.
    let ids = |shape| match shape {
        Shape::One(ids) | Shape::Several(ids) => Some(ids.to_vec()),
        _ => None,
    };
    for register in Register::ALL {
        let reference = schema["properties"][register.id()]["items"]["$ref"].as_str().unwrap();
        let blank = Plan::default().register(*register).blank();
        for (name, shape) in shapes(&*blank) {
            let field = &schema.pointer(reference.trim_start_matches('#')).unwrap()["properties"][name];
            let listed = if field["items"]["enum"].is_array() { &field["items"]["enum"] } else { &field["enum"] };
            let listed = listed.as_array().map(|listed| listed.iter().filter_map(Value::as_str).collect::<Vec<_>>());
            assert_eq!(listed, ids(shape), "{} {name}", register.id());
        }
    }
    assert_eq!(schema["properties"]["format"]["const"], FORMAT);
    assert_eq!(schema["properties"]["schema"]["const"], SCHEMA);
}

#[test]
fn every_plan_of_the_present_version_fits() {
    let validator = validator();
    let mut count = 0;
    for (file, plan) in plans().filter(|(_, plan)| plan["schema"] == SCHEMA) {
        let errors: Vec<String> =
            validator.iter_errors(&plan).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{file}: {errors:#?}");
        count += 1;
    }
    assert!(count >= 6, "{count} plans");
    assert!(validator.is_valid(&serde_json::from_str(&save(&Plan::default())).unwrap()));
}

#[test]
fn what_the_product_cannot_open_does_not_fit() {
    let validator = validator();
    assert!(validator.is_valid(&full()));
    let breaks = [
        ("/format", json!(5)),
        ("/schema", json!("two")),
        ("/title", json!(5)),
        ("/fictional", json!("yes")),
        ("/route", json!("sideways")),
        ("/city_type", json!("old")),
        ("/applicant", json!("เทศบาล")),
        ("/applicant/kind", json!("municipality")),
        ("/applicant/local_type", json!("village")),
        ("/zone/population", json!(-1)),
        ("/zone/population", json!("มาก")),
        ("/dimensions", json!(["environment"])),
        ("/dimensions/weather", json!(true)),
        ("/dimensions/environment", json!("yes")),
        ("/projects", json!({})),
        ("/projects/0", json!("ขยะ")),
        ("/projects/0/id", json!(1)),
        ("/projects/0/budget_baht", json!(1.5)),
        ("/projects/0/fiscal_year", json!(65_536)),
        ("/projects/0/status", json!("done")),
        ("/projects/0/dimensions/0", json!("weather")),
        ("/evidence/0/date", json!("14 สิงหาคม 2569")),
        ("/evidence/0/date", json!("2026-13-01")),
        ("/evidence/0/supports", json!("C1.1")),
        ("/answers/C1.1", json!(3)),
        ("/answers/C1.1/stage", json!(-1)),
        ("/answers/C1.1/stage", json!(256)),
        ("/answers/C1.1/choice", json!(true)),
        ("/answers/C1.1/outcome", json!("maybe")),
    ];
    for (path, wrong) in breaks {
        let broken = with(full(), path, wrong.clone());
        let refusal = open(&broken.to_string()).expect_err(path);
        assert!(!validator.is_valid(&broken), "{path} = {wrong} fits the schema, yet it cannot be opened");
        // And the refusal names the place.
        if let OpenError::Unfit(unfit) = refusal {
            let place =
                path[1..].split('/').map(|part| part.parse::<usize>().map_or(format!(".{part}"), |place| format!("[{place}]")));
            assert_eq!(format!(".{}", unfit.path), place.collect::<String>());
            assert!(!unfit.fits.is_empty(), "{unfit:?}");
        } else {
            assert!(["/format", "/schema"].contains(&path), "{path}: {refusal:?}");
        }
    }
    for missing in ["format", "schema"] {
        let mut broken = full();
        broken.as_object_mut().unwrap().remove(missing);
        assert!(open(&broken.to_string()).is_err() && !validator.is_valid(&broken), "without {missing}");
    }
}

/// The same with another value at a place (`/projects/0/id`).
fn with(mut plan: Value, path: &str, value: Value) -> Value {
    let (parent, name) = path.rsplit_once('/').unwrap();
    match plan.pointer_mut(parent).unwrap() {
        Value::Array(list) => list[name.parse::<usize>().unwrap()] = value,
        object => object[name] = value,
    }
    plan
}

/// The places of a value and of all within it.
fn places(value: &Value, path: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, format!("{path}/{name}"), found)),
        Value::Array(list) => list.iter().enumerate().for_each(|(place, value)| places(value, format!("{path}/{place}"), found)),
        _ => {}
    }
    if !path.is_empty() {
        found.push(path);
    }
}

/// Values that fit somewhere or nearly do.
fn value() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "",
        "x",
        "public",
        "none",
        "new",
        "special",
        "private_company",
        "idea",
        "in_use",
        "met",
        "environment",
        "2026-11-22",
        "2024-02-29",
        "2025-02-29",
        "2569-1-1",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        prop::sample::select(vec![-1i64, 0, 1, 2, 4, 255, 256, 2027, 65535, 65536, i64::MAX]).prop_map(Value::from),
        Just(json!(0.5)),
        word.prop_map(Value::from),
    ];
    let name = prop::sample::select(vec!["id", "title", "name", "kind", "stage", "environment", "weather", "C1.1", "later"]);
    leaf.prop_recursive(2, 6, 2, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..2).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..2)
                .prop_map(|fields| Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())),
        ]
    })
}

proptest! {
    #![proptest_config(Config { cases: 3000, failure_persistence: None, rng_seed: RngSeed::Fixed(1_2562), ..Config::default() })]

    #[test]
    fn it_accepts_exactly_what_the_product_opens(place in any::<prop::sample::Index>(), value in value(), later in value()) {
        thread_local!(static VALIDATOR: Validator = validator());
        let mut all = Vec::new();
        places(&full(), String::new(), &mut all);
        let place = place.get(&all);
        let mut plan = with(full(), place, value);
        plan["later"] = later;
        let (opened, fits) = (open(&plan.to_string()), VALIDATOR.with(|validator| validator.is_valid(&plan)));
        // An older version is opened too, though the schema describes the present one.
        if plan["schema"] != 1 {
            prop_assert_eq!(opened.is_ok(), fits, "{}: {:?}", place, opened.err());
        }
    }
}
