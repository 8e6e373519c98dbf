//! The gaps: each gain is what the engine says, and the order is the one that is promised.

use super::common::{rulebook, today};
use super::random::{assessed, cases, plan};
use mueang_phrom::assess::{Facts, Points, StageAnswer, StepKind};
use mueang_phrom::improve::Efforts;
use mueang_phrom::improve::gaps::{Filter, Gap, gaps, with_stages};
use mueang_phrom::plan::Answer;
use mueang_phrom::policy::{Actor, DIMENSIONS};
use proptest::prelude::*;

/// A target for some slots, and an effort for each.
fn settings() -> impl Strategy<Value = (Vec<Option<u8>>, Efforts)> {
    let dice = prop::collection::vec((prop::option::of(0..5u8), 1..10u32), rulebook().slots.len());
    dice.prop_map(|dice| {
        let (targets, slots) = dice.into_iter().unzip();
        (targets, Efforts { slots, ..Efforts::equal(rulebook()) })
    })
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn gains_and_efforts_are_those_of_the_engine(plan in plan(), (targets, efforts) in settings()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let assessment = assessed(&plan);
        let low = assessment.readiness.whole.low;
        for gap in gaps(rulebook(), &facts, &assessment, &efforts, &targets) {
            let now = gap.step.from.unwrap_or(0);
            prop_assert_eq!(gap.aim, targets[gap.place].unwrap_or(4));
            prop_assert!(gap.aim > now);
            let mut raised = plan.clone();
            raised.answers.insert(gap.step.key.to_owned(), Answer { stage: Some(gap.aim), ..Answer::default() });
            prop_assert_eq!(gap.gain.0, assessed(&raised).readiness.whole.low.0 - low.0);
            let each = efforts.slots[gap.place];
            prop_assert_eq!(gap.effort, each * u32::from(gap.aim - now));
            prop_assert_eq!((gap.effort_next, gap.effort_top), (each, each * u32::from(4 - now)));
        }
    }

    #[test]
    fn those_that_bring_most_for_their_effort_come_first(plan in plan(), (targets, efforts) in settings()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let gaps = gaps(rulebook(), &facts, &assessed(&plan), &efforts, &targets);
        for pair in gaps.windows(2) {
            let rate = |gap: &Gap<'_>| f64::from(gap.gain.0) / f64::from(gap.effort);
            let key = |gap: &Gap<'_>| (gap.gain, std::cmp::Reverse(gap.place));
            let (one, other) = (rate(&pair[0]), rate(&pair[1]));
            prop_assert!(one > other || (one - other).abs() < 1e-9 && key(&pair[0]) > key(&pair[1]), "{one} {other}");
        }
    }

    #[test]
    fn without_targets_every_step_but_evidence_is_a_gap(plan in plan()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let assessment = assessed(&plan);
        let none = vec![None; rulebook().slots.len()];
        let gaps = gaps(rulebook(), &facts, &assessment, &Efforts::equal(rulebook()), &none);
        let mut keys: Vec<&str> = gaps.iter().map(|gap| gap.step.key).collect();
        let mut steps: Vec<&str> = assessment.steps.iter().filter(|step| step.kind != StepKind::Evidence).map(|step| step.key).collect();
        keys.sort_unstable();
        steps.sort_unstable();
        prop_assert_eq!(keys, steps);
        prop_assert!(gaps.iter().all(|gap| gap.gain == gap.step.potential));
        // Each filter parts the gaps, and none of them is lost.
        let count = |filter: Filter<'_>| gaps.iter().filter(|gap| filter.fits(gap.step.item, gap.step.dimension)).count();
        let of_components = rulebook().rubric.components.iter().map(|part| count(Filter { component: Some(&part.id), ..Filter::default() }));
        prop_assert_eq!(of_components.sum::<usize>(), gaps.len());
        let of_dimensions = DIMENSIONS.map(|dimension| count(Filter { dimension: Some(dimension), ..Filter::default() }));
        prop_assert_eq!(of_dimensions.iter().sum::<usize>(), gaps.iter().filter(|gap| gap.step.dimension.is_some()).count());
        for who in Actor::ALL {
            prop_assert_eq!(count(Filter { who: Some(who), ..Filter::default() }), gaps.iter().filter(|gap| gap.step.item.who.contains(&who)).count());
        }
    }

    #[test]
    fn at_its_targets_a_plan_never_scores_less(plan in plan(), (targets, _) in settings()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let before = assessed(&plan).readiness.whole;
        let after = with_stages(rulebook(), &facts, &targets);
        prop_assert!(after.low >= before.low && after.high <= Points::FULL);
        let mut raised = plan.clone();
        for ((slot, stage), target) in rulebook().slots.iter().zip(&facts.stages).zip(&targets) {
            let stage = match (stage, target) {
                (StageAnswer::Open, Some(target)) => Some(*target),
                (StageAnswer::Stage(stage), Some(target)) => Some(*stage.max(target)),
                _ => None,
            };
            if let Some(stage) = stage {
                raised.answers.insert(slot.key.clone(), Answer { stage: Some(stage), ..Answer::default() });
            }
        }
        prop_assert_eq!(assessed(&raised).readiness.whole, after);
    }
}
