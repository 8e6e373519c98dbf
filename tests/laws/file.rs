//! The plan file: whatever a plan holds, known to this version or not, comes back from a file as it was.

use super::random::{cases, plan};
use mueang_phrom::date::Date;
use mueang_phrom::plan::{Evidence, LocalType, Other, Plan, Project, Status, open, save};
use mueang_phrom::policy::DIMENSIONS;
use proptest::prelude::*;
use serde_json::Value;

/// Anything JSON can say.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1.0e15f64..1.0e15).prop_map(Value::from),
        any::<f64>().prop_filter("JSON knows no infinity", |number| number.is_finite()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[ก-๙ ]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..4).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Fields that this version does not know.
fn other() -> impl Strategy<Value = Other> {
    prop::collection::btree_map("x-[a-zก-๙]{0,8}", value(), 0..3).prop_map(|fields| fields.into_iter().collect())
}

fn date() -> impl Strategy<Value = Date> {
    (1u16..=9999, 1u8..=12, 1u8..=28).prop_map(|(year, month, day)| Date { year, month, day })
}

fn project() -> impl Strategy<Value = Project> {
    let dimensions = prop::sample::subsequence(DIMENSIONS.to_vec(), 0..=7);
    let money = (any::<Option<u64>>(), any::<Option<u16>>());
    let status = prop::option::of(prop::sample::select(Status::ALL.to_vec()));
    (any::<[String; 3]>(), dimensions, money, status, other()).prop_map(
        |([id, name, owner], dimensions, money, status, other)| Project {
            id,
            name,
            dimensions: dimensions.into_iter().collect(),
            owner,
            budget_baht: money.0,
            fiscal_year: money.1,
            status,
            other,
        },
    )
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let supports = prop::collection::vec(any::<String>(), 0..3);
    (any::<[String; 5]>(), prop::option::of(date()), supports, other()).prop_map(
        |([id, title, page, link, file], date, supports, other)| Evidence { id, title, date, page, link, file, supports, other },
    )
}

/// A random plan with random texts and fields of a later version everywhere.
fn filled() -> impl Strategy<Value = Plan> {
    let lists = (prop::collection::vec(project(), 0..3), prop::collection::vec(evidence(), 0..3));
    let local_type = prop::option::of(prop::sample::select(LocalType::ALL.to_vec()));
    let numbers = (any::<Option<u64>>(), any::<bool>());
    (plan(), any::<[String; 7]>(), prop::array::uniform5(other()), lists, local_type, numbers).prop_map(
        |(mut plan, [title, name, city, province, boundary, goals, note], others, lists, local_type, (population, fictional))| {
            let [of_plan, of_applicant, of_city, of_zone, of_answer] = others;
            (plan.title, plan.applicant.name, plan.city.name, plan.city.province) = (title, name, city, province);
            (plan.zone.boundary, plan.goals, plan.zone.population, plan.fictional) = (boundary, goals, population, fictional);
            (plan.other, plan.applicant.other, plan.city.other, plan.zone.other) = (of_plan, of_applicant, of_city, of_zone);
            plan.applicant.local_type = local_type;
            plan.projects.extend(lists.0);
            plan.evidence.extend(lists.1);
            // Opening a file gives an id to each entry that has none of its own, so here each has.
            plan.projects.iter_mut().enumerate().for_each(|(place, project)| project.id.insert_str(0, &format!("{place} ")));
            plan.evidence.iter_mut().enumerate().for_each(|(place, evidence)| evidence.id.insert_str(0, &format!("{place} ")));
            let answer = plan.answers.entry("another.pack".into()).or_default();
            (answer.note, answer.other) = (note, of_answer);
            plan
        },
    )
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn saving_and_opening_changes_nothing(plan in filled()) {
        let text = save(&plan);
        let again = open(&text).unwrap();
        prop_assert_eq!(&again, &plan);
        prop_assert_eq!(save(&again), text);
    }

    #[test]
    fn a_damaged_file_is_refused_or_read_and_never_panics(plan in plan(), cut in any::<prop::sample::Index>(), junk in any::<char>()) {
        let text = save(&plan);
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let place = *cut.get(&places);
        let _ = open(&format!("{}{junk}{}", &text[..place], &text[place..]));
        prop_assert!(open(&text[..place]).is_err(), "a file that is cut off is not a plan");
    }

    #[test]
    fn any_text_is_refused_or_read_and_never_panics(text in any::<String>(), value in value()) {
        let _ = open(&text);
        let _ = open(&value.to_string());
        let _ = open(&format!(r#"{{"format":"mueang-phrom-plan","schema":1,"answers":{value},"dimensions":{value}}}"#));
        let _ = open(&format!(r#"{{"format":"mueang-phrom-plan","schema":2,"projects":[{value}],"zone":{value}}}"#));
    }
}

#[test]
fn a_file_with_many_thousand_entries_opens_soon() {
    let start = std::time::Instant::now();
    for entry in ["{}", r#"{"id":"p1"}"#] {
        let entries = vec![entry; 30_000].join(",");
        let plan = open(&format!(r#"{{"format":"mueang-phrom-plan","schema":2,"projects":[{entries}],"evidence":[{entries}]}}"#))
            .unwrap();
        let ids: std::collections::BTreeSet<&str> = plan.projects.iter().map(|project| project.id.as_str()).collect();
        assert_eq!(ids.len(), 30_000, "each has an id of its own");
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }
}
