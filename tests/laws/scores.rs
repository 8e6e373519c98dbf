//! The score: its four readings keep their order, rise and never fall with the answers, and hold what further answers bring.

use super::common::{rulebook, today};
use super::random::{assessed, back, cases, plan, slots};
use mueang_phrom::assess::{Assessment, Facts, Points, Reading, StageAnswer, StepKind};
use mueang_phrom::plan::{Answer, Plan};
use mueang_phrom::policy::DIMENSIONS;
use proptest::prelude::*;

/// Every reading of an assessment, with the name of what it is of.
fn readings(assessment: &Assessment<'_>) -> Vec<(String, Reading)> {
    let readiness = &assessment.readiness;
    let components = readiness.components.iter().map(|part| (format!("component {}", part.component.id), part.reading));
    let dimensions = readiness.dimensions.iter().map(|part| (part.dimension.id().to_owned(), part.reading));
    [("whole".to_owned(), readiness.whole)].into_iter().chain(components).chain(dimensions).collect()
}

/// The same plan with every open slot answered; dimensions not decided are decided as told.
fn completed(plan: &Plan, slots: &[Answer], applied: &[bool]) -> Plan {
    let mut completed = plan.clone();
    for (dimension, applied) in DIMENSIONS.into_iter().zip(applied) {
        let decided = plan.dimensions.get(dimension).unwrap_or(*applied);
        completed.dimensions.set(dimension, Some(decided));
    }
    let (facts, _) = Facts::read(rulebook(), plan, today());
    for ((slot, stage), answer) in rulebook().slots.iter().zip(&facts.stages).zip(slots) {
        if *stage == StageAnswer::Open {
            let answer = if *answer == Answer::default() { stage_answer(2) } else { answer.clone() };
            completed.answers.insert(slot.key.clone(), answer);
        }
    }
    completed
}

fn stage_answer(stage: u8) -> Answer {
    Answer { stage: Some(stage), ..Answer::default() }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn low_claimed_and_high_keep_their_order(plan in plan()) {
        for (name, reading) in readings(&assessed(&plan)) {
            prop_assert!(reading.low <= reading.claimed && reading.claimed <= reading.high, "{name}: {reading:?}");
            prop_assert!(reading.evidenced <= reading.claimed, "{name}: {reading:?}");
            prop_assert!(reading.high <= Points::FULL, "{name}: {reading:?}");
        }
    }

    #[test]
    fn raising_a_stage_never_lowers_a_score(plan in plan(), which in any::<prop::sample::Index>()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let raisable = rulebook().slots.iter().zip(&facts.stages).filter_map(|(slot, stage)| match stage {
            StageAnswer::Stage(stage @ 0..4) => Some((slot.key.clone(), *stage)),
            _ => None,
        });
        let raisable: Vec<(String, u8)> = raisable.collect();
        prop_assume!(!raisable.is_empty());
        let (key, stage) = which.get(&raisable);
        let mut raised = plan.clone();
        raised.answers.insert(key.clone(), stage_answer(stage + 1));
        let (before, after) = (assessed(&plan), assessed(&raised));
        for ((name, before), (_, after)) in readings(&before).into_iter().zip(readings(&after)) {
            prop_assert!(before.low <= after.low && before.claimed <= after.claimed, "{name}: {before:?} {after:?}");
            prop_assert!(before.evidenced <= after.evidenced && before.high <= after.high, "{name}: {before:?} {after:?}");
        }
        prop_assert!(before.readiness.geometric <= after.readiness.geometric);
        let part = |assessment: &Assessment<'_>| assessment.readiness.items.iter().find(|item| item.key == key).map(|item| item.points);
        prop_assert!(part(&before) < part(&after) || part(&before).is_none(), "the item itself rises");
    }

    #[test]
    fn the_interval_holds_what_completions_claim(
        plan in plan(), slots in slots(), applied in prop::collection::vec(any::<bool>(), 7)
    ) {
        let (before, after) = (assessed(&plan), assessed(&completed(&plan, &slots, &applied)));
        for ((name, before), (_, after)) in readings(&before).into_iter().zip(readings(&after)) {
            prop_assert!(before.low <= after.claimed && after.claimed <= before.high, "{name}: {before:?} {after:?}");
        }
    }

    #[test]
    fn the_interval_is_no_wider_than_it_must_be(plan in plan()) {
        let mut plan = plan;
        // A dimension that is not decided counts as open in all its items.
        let undecided = |key: &str| DIMENSIONS.iter().any(|dimension| key.ends_with(dimension.id()) && plan.dimensions.get(*dimension).is_none());
        plan.answers.retain(|key, _| !key.contains('@') || !undecided(key));
        let before = assessed(&plan).readiness.whole;
        let reached = |stage| assessed(&completed(&plan, &vec![stage_answer(stage); rulebook().slots.len()], &[true; 7])).readiness.whole.claimed;
        prop_assert_eq!((reached(0), reached(4)), (before.low, before.high));
    }

    #[test]
    fn full_coverage_leaves_no_interval(plan in plan(), slots in slots(), applied in prop::collection::vec(any::<bool>(), 7)) {
        let full = assessed(&completed(&plan, &slots, &applied));
        prop_assert_eq!(full.coverage.percent, Points::FULL);
        for (name, reading) in readings(&full) {
            prop_assert_eq!(reading.low, reading.high, "{}", name);
            prop_assert_eq!(reading.low, reading.claimed, "{}", name);
        }
        let partly = assessed(&plan);
        prop_assert!(partly.coverage.percent < Points::FULL || partly.readiness.whole.low == partly.readiness.whole.high);
        prop_assert_eq!(partly.coverage.percent == Points::FULL, partly.coverage.answered == partly.coverage.asked);
    }

    #[test]
    fn a_dimension_not_chosen_is_absent(plan in plan(), slots in slots(), absent in 0..7usize) {
        let dimension = DIMENSIONS[absent];
        let mut plan = plan;
        plan.dimensions.set(dimension, Some(false));
        let mut changed = plan.clone();
        let mine = format!("@{}", dimension.id());
        for (slot, answer) in rulebook().slots.iter().zip(&slots).filter(|(slot, _)| slot.key.ends_with(&mine)) {
            changed.answers.insert(slot.key.clone(), answer.clone());
        }
        back(&mut changed, rulebook().slots.iter().map(|slot| slot.key.clone()).filter(|key| key.ends_with(&mine)).collect());
        let (before, after) = (assessed(&plan), assessed(&changed));
        prop_assert_eq!(before.readiness.whole, after.readiness.whole);
        prop_assert_eq!(before.readiness.geometric, after.readiness.geometric);
        prop_assert_eq!(before.readiness.components, after.readiness.components);
        prop_assert_eq!(before.readiness.items, after.readiness.items);
        prop_assert_eq!(before.coverage, after.coverage);
        prop_assert_eq!(before.steps, after.steps);
    }

    #[test]
    fn the_gain_of_a_step_is_exact(plan in plan(), which in any::<prop::sample::Index>()) {
        let before = assessed(&plan);
        prop_assume!(!before.steps.is_empty());
        let step = which.get(&before.steps);
        let whole = before.readiness.whole;
        let after = |to: u8| {
            let mut done = plan.clone();
            match step.kind {
                StepKind::Evidence => back(&mut done, vec![step.key.to_owned()]),
                StepKind::Answer | StepKind::Raise => done.answers.entry(step.key.to_owned()).or_default().stage = Some(to),
            }
            assessed(&done).readiness.whole
        };
        let rise = |to: u8| match step.kind {
            StepKind::Evidence => after(to).evidenced.0 - whole.evidenced.0,
            StepKind::Answer | StepKind::Raise => after(to).low.0 - whole.low.0,
        };
        prop_assert_eq!(rise(step.to), step.gain.0, "{:?}", step);
        prop_assert_eq!(rise(4), step.potential.0, "{:?}", step);
    }

    #[test]
    fn steps_name_what_counts_and_is_not_yet_full(plan in plan()) {
        let assessment = assessed(&plan);
        let full = |key: &str| assessment.readiness.items.iter().any(|item| item.key == key && item.points == Points::FULL && item.evidenced);
        prop_assert!(assessment.steps.iter().all(|step| !full(step.key)));
        prop_assert!(assessment.steps.is_sorted_by_key(|step| std::cmp::Reverse((step.potential, step.gain))));
        for item in &assessment.readiness.items {
            let raisable = !matches!(item.stage, StageAnswer::LeftOut | StageAnswer::Stage(4));
            let kinds: Vec<StepKind> = assessment.steps.iter().filter(|step| step.key == item.key).map(|step| step.kind).collect();
            prop_assert_eq!(kinds.iter().any(|kind| *kind != StepKind::Evidence), raisable, "{}", item.key);
            let unbacked = item.points > Points::ZERO && !item.evidenced;
            prop_assert_eq!(kinds.contains(&StepKind::Evidence), unbacked, "{}", item.key);
        }
    }

    #[test]
    fn what_components_give_adds_up_to_the_whole(plan in plan()) {
        let readiness = assessed(&plan).readiness;
        let sum = |of: fn(&mueang_phrom::assess::ComponentScore<'_>) -> Points| readiness.components.iter().map(|part| of(part).0).sum::<u32>();
        // Each share is rounded to a hundredth by itself.
        let slack = readiness.components.len() as u32;
        prop_assert!(sum(|part| part.got).abs_diff(readiness.whole.low.0) <= slack);
        prop_assert!(sum(|part| part.full).abs_diff(Points::FULL.0) <= slack);
    }
}
