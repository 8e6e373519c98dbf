//! The plan file: whatever a plan holds, known to this version or not, comes back from a file as it was.

use super::common::entries::{shapes, with_entries, words};
use super::random::{cases, plan};
use mueang_phrom::plan::{LocalType, Other, Plan, Register, Shape, open, save};
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

/// The plan with so many entries in each register, and fields of a later version in the first of each.
fn with_registers(mut plan: Plan, numbers: &[u64], other: &Other) -> Plan {
    for number in numbers {
        plan = with_entries(plan, *number);
    }
    for register in Register::ALL {
        let list = plan.register_mut(*register);
        if !list.is_empty() {
            *list.get_mut(0).other_mut() = other.clone();
        }
    }
    plan
}

/// A random plan with random texts and fields of a later version everywhere.
fn filled() -> impl Strategy<Value = Plan> {
    let lists = prop::collection::vec(any::<u64>(), 0..3);
    let local_type = prop::option::of(prop::sample::select(LocalType::ALL.to_vec()));
    let numbers = (any::<Option<u64>>(), any::<bool>());
    (plan(), any::<[String; 7]>(), prop::array::uniform6(other()), lists, local_type, numbers).prop_map(
        |(mut plan, [title, name, city, province, boundary, goals, note], others, lists, local_type, (population, fictional))| {
            let [of_plan, of_applicant, of_city, of_zone, of_answer, of_entries] = others;
            (plan.title, plan.applicant.name, plan.city.name, plan.city.province) = (title, name, city, province);
            (plan.zone.boundary, plan.goals, plan.zone.population, plan.fictional) = (boundary, goals, population, fictional);
            (plan.other, plan.applicant.other, plan.city.other, plan.zone.other) = (of_plan, of_applicant, of_city, of_zone);
            plan.applicant.local_type = local_type;
            let answer = plan.answers.entry("another.pack".into()).or_default();
            (answer.note, answer.other) = (note, of_answer);
            with_registers(plan, &lists, &of_entries)
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
        let _ = open(&format!(r#"{{"format":"mueang-phrom-plan","schema":3,"projects":[{value}],"kpis":[{{"values":[{value}]}}],"zone":{value}}}"#));
    }

    #[test]
    fn what_a_field_says_in_writing_it_takes_back(number in any::<u64>(), text in any::<String>()) {
        for register in Register::ALL {
            let mut entry = Plan::default().register(*register).blank();
            for (place, (name, shape)) in shapes(&*entry).into_iter().enumerate() {
                let field = entry.field_mut(place);
                if shape == Shape::Rows {
                    continue;
                }
                field.write(&words(shape, number)).unwrap();
                let (written, json) = (field.written(), field.json());
                // What does not fit changes nothing; what does is read as it is written.
                match field.write(&text) {
                    Err(_) => prop_assert_eq!(field.json(), json, "{}", name),
                    Ok(()) => field.write(&written).unwrap(),
                }
                prop_assert_eq!(field.written(), written, "{}", name);
                field.write(" ").unwrap();
                prop_assert!(field.is_empty(), "{}", name);
            }
        }
    }
}

#[test]
fn a_file_with_many_thousand_entries_opens_soon() {
    let start = std::time::Instant::now();
    for entry in ["{}", r#"{"id":"p1"}"#] {
        let entries = vec![entry; 30_000].join(",");
        let plan = open(&format!(r#"{{"format":"mueang-phrom-plan","schema":3,"projects":[{entries}],"evidence":[{entries}]}}"#))
            .unwrap();
        let ids: std::collections::BTreeSet<&str> = plan.projects.iter().map(|project| project.id.as_str()).collect();
        assert_eq!(ids.len(), 30_000, "each has an id of its own");
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }
}
