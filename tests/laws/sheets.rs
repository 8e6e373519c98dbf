//! Every sheet is made of every plan.

use super::common::rulebook;
use super::desk::made_for;
use super::random::{cases, plan};
use mueang_phrom::plan::{OpenError, Plan};
use mueang_phrom::publish::desk::Other;
use mueang_phrom::publish::plain;
use mueang_phrom::route::{Sheet, Topic};
use mueang_phrom::text::{Language, Style};
use proptest::prelude::*;

/// Addresses of sheets with what a person may set there, and what nobody would.
fn sheets() -> impl Strategy<Value = Vec<Sheet>> {
    let (gates, slots) = (&rulebook().law.gates, &rulebook().slots);
    let kinds = ["verdict", "score", "outcomes"].map(str::to_owned).into_iter();
    let gates = gates.iter().map(|gate| format!("gate/{}", gate.id));
    let slots = slots.iter().map(|slot| format!("item/{}", slot.key));
    let entries: Vec<String> = kinds.chain(gates).chain(slots).collect();
    let why = prop::sample::subsequence(entries, 5);
    let set = ("[a-z=&%ก-ฮ.@0-9]{0,9}", "\\PC{0,9}");
    (why, prop::collection::vec(set, 0..3)).prop_map(|(why, set)| {
        let why = why.into_iter().map(|entry| Sheet::at(Topic::Why, &entry));
        let set = |sheet: Sheet| set.iter().fold(sheet, |sheet, (name, value)| sheet.with(name, value));
        Topic::all().map(Sheet::new).chain(why).chain([Sheet::new(Topic::Rulebook).with("q", "ข้อ 10")]).map(set).collect()
    })
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn no_plan_and_no_setting_stops_a_sheet(a in plan(), b in plan(), sheets in sheets(), thai_digits in any::<bool>()) {
        let others = [
            Other { name: "ข.plan.json".into(), plan: Ok(b) },
            Other { name: "{0}".into(), plan: Err(OpenError::Foreign) },
        ];
        for sheet in sheets {
            for language in [Language::Thai, Language::English] {
                let document = made_for(&a, &sheet, &others, Style { language, thai_digits });
                prop_assert!(!document.title.is_empty());
                prop_assert!(plain(&document).starts_with(&document.title));
            }
        }
    }
}

#[test]
fn an_empty_plan_has_all_its_sheets() {
    for topic in Topic::all() {
        let document = made_for(&Plan::default(), &Sheet::new(topic), &[], Style::default());
        assert!(!document.title.is_empty(), "{topic:?}");
    }
}
