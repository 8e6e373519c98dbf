//! Two assessments side by side: what is the same is left out, what differs is there, and the sides can be changed over.

use super::common::rulebook;
use super::random::{assessed, cases, plan};
use mueang_phrom::assess::{Assessment, StageAnswer};
use mueang_phrom::improve::compare::{ItemSides, Sides};
use mueang_phrom::improve::{Comparison, compare};
use mueang_phrom::plan::Plan;
use mueang_phrom::policy::Finding;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A plan and one that differs from it here and there, or altogether.
fn two() -> impl Strategy<Value = (Plan, Plan)> {
    let some = prop::collection::vec(any::<prop::sample::Index>(), 0..6);
    (plan(), plan(), some, any::<bool>()).prop_map(|(a, b, some, altogether)| {
        if altogether {
            return (a, b);
        }
        let mut near = a.clone();
        let keys: Vec<&String> = rulebook().slots.iter().map(|slot| &slot.key).collect();
        for key in some.into_iter().map(|which| *which.get(&keys)) {
            match b.answers.get(key) {
                Some(answer) => drop(near.answers.insert(key.clone(), answer.clone())),
                None => drop(near.answers.remove(key)),
            }
        }
        (a, near)
    })
}

fn turned<T>(sides: Sides<T>) -> Sides<T> {
    Sides { a: sides.b, b: sides.a }
}

/// The same from the other side, in an order of its own.
fn mirrored(comparison: Comparison<'_>) -> Comparison<'_> {
    let Comparison { rules, verdict, mut gates, mut readings, mut items, outcomes } = comparison;
    gates.iter_mut().for_each(|gate| gate.sides = turned(gate.sides));
    readings.iter_mut().for_each(|reading| reading.sides = turned(reading.sides));
    items.iter_mut().for_each(|item| item.sides = turned(item.sides));
    in_order(Comparison { rules: turned(rules), verdict: turned(verdict), gates, readings, items, outcomes: turned(outcomes) })
}

fn in_order(mut comparison: Comparison<'_>) -> Comparison<'_> {
    comparison.items.sort_by_key(|item| item.key);
    comparison.readings.sort_by_key(|reading| format!("{:?}", reading.of));
    comparison
}

type Answers<'a> = BTreeMap<&'a str, (StageAnswer, bool)>;

fn answers<'a>(assessment: &'a Assessment<'_>) -> Answers<'a> {
    assessment.readiness.items.iter().map(|item| (item.key, (item.stage, item.evidenced))).collect()
}

fn findings<'a>(assessment: &'a Assessment<'_>) -> BTreeMap<&'a str, (Finding, bool)> {
    let results = assessment.eligibility.gates.iter();
    results.map(|result| (result.gate.id.as_str(), (result.finding, result.unevidenced))).collect()
}

/// The keys that both hold alike are not told; all others are.
fn unlike<'a, V: PartialEq>(a: &BTreeMap<&'a str, V>, b: &BTreeMap<&'a str, V>) -> Vec<&'a str> {
    let mut keys: Vec<&str> = a.keys().chain(b.keys()).copied().filter(|key| a.get(key) != b.get(key)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn nothing_differs_from_itself((a, _) in two()) {
        let comparison = compare(&assessed(&a), &assessed(&a));
        prop_assert!(comparison.is_same());
        let Comparison { gates, readings, items, .. } = comparison.differences();
        prop_assert_eq!((gates.len(), readings.len(), items.len()), (0, 0, 0));
    }

    #[test]
    fn changing_sides_mirrors((a, b) in two()) {
        let (a, b) = (assessed(&a), assessed(&b));
        prop_assert_eq!(mirrored(compare(&a, &b)), in_order(compare(&b, &a)));
        prop_assert_eq!(mirrored(compare(&a, &b).differences()), in_order(compare(&b, &a).differences()));
    }

    #[test]
    fn what_differs_is_told_and_nothing_else((a, b) in two()) {
        let (a, b) = (assessed(&a), assessed(&b));
        let differences = compare(&a, &b).differences();
        let mut items: Vec<&str> = differences.items.iter().map(|item| item.key).collect();
        items.sort_unstable();
        prop_assert_eq!(items, unlike(&answers(&a), &answers(&b)));
        let mut gates: Vec<&str> = differences.gates.iter().map(|gate| gate.gate.id.as_str()).collect();
        gates.sort_unstable();
        prop_assert_eq!(gates, unlike(&findings(&a), &findings(&b)));
        let same = differences.items.is_empty() && differences.gates.is_empty() && differences.readings.is_empty();
        let same = same && !differences.outcomes.differ() && !differences.verdict.differ();
        prop_assert_eq!(differences.is_same(), same);
        prop_assert_eq!(compare(&a, &b).is_same(), same);
    }

    #[test]
    fn each_side_is_whole_and_in_its_order((a, b) in two()) {
        let (a, b) = (assessed(&a), assessed(&b));
        let comparison = compare(&a, &b);
        let side = |of: fn(&ItemSides<'static>) -> bool| -> Vec<&str> {
            comparison.items.iter().filter(|item| of(item)).map(|item| item.key).collect()
        };
        let keys = |side: &Assessment<'static>| side.readiness.items.iter().map(|item| item.key).collect::<Vec<_>>();
        prop_assert_eq!(side(|item| item.sides.a.is_some()), keys(&a));
        prop_assert_eq!(side(|item| item.sides.b.is_some()), keys(&b));
        prop_assert!(comparison.items.iter().all(|item| item.sides.a.is_some() || item.sides.b.is_some()));
        let whole = comparison.readings[0].sides;
        prop_assert_eq!((whole.a, whole.b), (Some(a.readiness.whole), Some(b.readiness.whole)));
    }
}
