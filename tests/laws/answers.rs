//! What may change an outcome and what may not: evidence, advice, the order of things, the fast path.

use super::common::{rulebook, today};
use super::random::{assessed, back, cases, fill, keys, plan, slots};
use mueang_phrom::assess::{Facts, assess, quick};
use mueang_phrom::plan::{open, save};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn evidence_never_changes_the_verdict_or_what_is_claimed(plan in plan(), more in prop::sample::subsequence(keys(rulebook()), 0..30)) {
        let mut backed = plan.clone();
        back(&mut backed, more);
        let (before, after) = (assessed(&plan), assessed(&backed));
        prop_assert_eq!(before.eligibility.verdict, after.eligibility.verdict);
        for (before, after) in before.eligibility.gates.iter().zip(&after.eligibility.gates) {
            prop_assert_eq!(before.finding, after.finding, "{}", &before.gate.id);
            prop_assert!(before.unevidenced >= after.unevidenced, "{}", &before.gate.id);
        }
        let (before, after) = (before.readiness.whole, after.readiness.whole);
        prop_assert_eq!((before.low, before.claimed, before.high), (after.low, after.claimed, after.high));
        prop_assert!(before.evidenced <= after.evidenced);
    }

    #[test]
    fn the_rubric_advice_included_never_touches_a_gate(plan in plan(), slots in slots()) {
        let mut answered = plan.clone();
        for slot in &rulebook().slots {
            answered.answers.remove(&slot.key);
        }
        fill(&mut answered, &slots);
        let (before, after) = (assessed(&plan), assessed(&answered));
        prop_assert_eq!(before.eligibility, after.eligibility);
        prop_assert_eq!(before.missing, after.missing);
    }

    #[test]
    fn outcomes_never_touch_the_verdict_or_the_score(plan in plan()) {
        let mut bare = plan.clone();
        for threshold in &rulebook().outcomes.thresholds {
            bare.answers.remove(&threshold.id);
        }
        let (before, after) = (assessed(&plan), assessed(&bare));
        prop_assert_eq!(before.eligibility, after.eligibility);
        prop_assert_eq!(before.readiness, after.readiness);
        prop_assert_eq!(after.outcomes.whole.unanswered, rulebook().outcomes.thresholds.len());
    }

    #[test]
    fn the_same_plan_gives_the_same_bytes(plan in plan()) {
        let bytes = |plan| serde_json::to_vec(&assessed(plan)).unwrap();
        let reopened = open(&save(&plan)).unwrap();
        prop_assert_eq!(bytes(&plan), bytes(&reopened));
    }

    #[test]
    fn the_fast_path_says_what_the_full_assessment_says(plan in plan(), stale in any::<u8>()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let mut buffer = vec![stale; 3];
        let (verdict, whole) = quick(rulebook(), &facts, &mut buffer);
        let full = assessed(&plan);
        prop_assert_eq!((verdict, whole), (full.eligibility.verdict, full.readiness.whole));
    }
}

#[test]
fn a_rulebook_compiled_anew_gives_the_same_bytes() {
    let again = mueang_phrom::builtin::rulebook();
    let mut runner = proptest::test_runner::TestRunner::new(cases(1));
    for _ in 0..50 {
        let plan = proptest::strategy::ValueTree::current(&plan().new_tree(&mut runner).unwrap());
        let anew = serde_json::to_string(&assess(&again, &plan, today())).unwrap();
        assert_eq!(anew, serde_json::to_string(&assessed(&plan)).unwrap());
    }
}
