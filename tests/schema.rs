//! The published JSON Schema of the plan file: it is the one of the code, takes every plan the product writes and refuses others.

mod common;

use common::{files, golden, path, text};
use jsonschema::Validator;
use mueang_phrom::plan::{Plan, open, save, schema};
use serde_json::{Value, json};

fn validator() -> Validator {
    let published: Value = serde_json::from_str(&text("schema/plan.schema.json")).unwrap();
    jsonschema::options().should_validate_formats(true).build(&published).unwrap()
}

fn plans() -> impl Iterator<Item = (String, Value)> {
    files("tests/fixtures/plans", ".plan.json").into_iter().map(|file| {
        let plan = serde_json::from_str(&text(&format!("tests/fixtures/plans/{file}"))).unwrap();
        (file, plan)
    })
}

#[test]
fn the_published_schema_is_the_one_of_the_code() {
    std::fs::create_dir_all(path("schema")).unwrap();
    golden("schema/plan.schema.json", &schema());
}

#[test]
fn every_plan_of_the_present_version_fits() {
    let validator = validator();
    let mut count = 0;
    for (file, plan) in plans().filter(|(_, plan)| plan["schema"] == 2) {
        let errors: Vec<String> = validator
            .iter_errors(&plan)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{file}: {errors:#?}");
        count += 1;
    }
    assert!(count >= 6, "{count} plans");
    assert!(validator.is_valid(&serde_json::from_str(&save(&Plan::default())).unwrap()));
}

#[test]
fn a_plan_with_fields_of_a_later_version_fits() {
    let later = json!({ "format": "mueang-phrom-plan", "schema": 2, "later": { "a": [1] }, "projects": [{ "id": "p", "colour": "green" }] });
    assert!(validator().is_valid(&later));
}

#[test]
fn what_the_product_cannot_open_does_not_fit() {
    let validator = validator();
    let whole = plans().find(|(file, _)| file.starts_with("subdistrict")).unwrap().1;
    assert!(validator.is_valid(&whole));
    let breaks = [
        ("/format", json!(5)),
        ("/schema", json!("two")),
        ("/title", json!(null)),
        ("/fictional", json!("yes")),
        ("/route", json!("sideways")),
        ("/city_type", json!("old")),
        ("/applicant/kind", json!("municipality")),
        ("/applicant/local_type", json!("village")),
        ("/zone/population", json!(-1)),
        ("/zone/population", json!("มาก")),
        ("/dimensions", json!(["environment"])),
        ("/dimensions/weather", json!(true)),
        ("/dimensions/environment", json!("yes")),
        ("/projects/0/id", json!(1)),
        ("/projects/0/budget_baht", json!(1.5)),
        ("/projects/0/fiscal_year", json!(70_000)),
        ("/projects/0/status", json!("done")),
        ("/projects/0/dimensions/0", json!("weather")),
        ("/evidence/0/date", json!("14 สิงหาคม 2569")),
        ("/evidence/0/date", json!("2026-13-01")),
        ("/evidence/0/supports", json!("C1.1")),
        ("/answers/C1.1", json!(3)),
        ("/answers/C1.1/stage", json!(-1)),
        ("/answers/C1.1/stage", json!(300)),
        ("/answers/plan.clear/choice", json!(true)),
        ("/answers/environment.green/outcome", json!("maybe")),
    ];
    for (path, wrong) in breaks {
        let mut broken = whole.clone();
        let (parent, name) = path.rsplit_once('/').unwrap();
        match broken.pointer_mut(parent).unwrap() {
            Value::Array(list) => list[name.parse::<usize>().unwrap()] = wrong.clone(),
            object => object[name] = wrong.clone(),
        }
        assert!(open(&broken.to_string()).is_err(), "{path} = {wrong} is opened");
        assert!(
            !validator.is_valid(&broken),
            "{path} = {wrong} fits the schema, yet it cannot be opened"
        );
    }
    for missing in ["format", "schema"] {
        let mut broken = whole.clone();
        broken.as_object_mut().unwrap().remove(missing);
        assert!(
            open(&broken.to_string()).is_err() && !validator.is_valid(&broken),
            "without {missing}"
        );
    }
}
