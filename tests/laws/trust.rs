//! How far the score can be trusted: the index in full precision is the engine's, and what hangs on each part adds up.

use super::common::{rulebook, today};
use super::random::{back, cases, plan};
use mueang_phrom::assess::{Facts, Points, Readiness, StageAnswer, assess_facts};
use mueang_phrom::plan::{Answer, Plan};
use mueang_phrom::robust::{self, Aggregation, Assumption, Counted, FLOOR, Index, Settings, components, items, means, simulate};
use proptest::prelude::*;

/// The engine rounds blocks, components and the whole to hundredths: three halves of one, and a little room.
const ROUNDED: f64 = 0.03;

fn facts(plan: &Plan) -> Facts {
    Facts::read(rulebook(), plan, today()).0
}

fn readiness(facts: &Facts) -> Readiness<'static> {
    assess_facts(rulebook(), facts, Vec::new(), today()).readiness
}

fn points(points: Points) -> f64 {
    f64::from(points.0) / 100.0
}

/// What the engine gives as this reading.
fn engine(readiness: &Readiness<'_>, counted: Counted) -> f64 {
    points(match counted {
        Counted::Low => readiness.whole.low,
        Counted::Claimed => readiness.whole.claimed,
        Counted::Evidenced => readiness.whole.evidenced,
        Counted::High => readiness.whole.high,
    })
}

fn counted() -> impl Strategy<Value = Counted> {
    prop::sample::select(Counted::ALL.to_vec())
}

fn claims(plan: &Plan) -> robust::Claims<'static> {
    let assessment = assess_facts(rulebook(), &facts(plan), Vec::new(), today());
    robust::claims(rulebook(), plan, &assessment)
}

/// Few runs, so that many plans can be shaken.
fn settings() -> impl Strategy<Value = Settings> {
    let held = prop::sample::subsequence(Assumption::ALL.to_vec(), 0..=5);
    let noise = prop::sample::select(vec![0, 10, 25, 100]);
    (counted(), any::<u64>(), 100..120u32, noise, held).prop_map(|(reading, seed, runs, noise, held)| Settings {
        reading,
        seed,
        runs,
        noise,
        held,
    })
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn the_index_is_the_engines_score(plan in plan(), counted in counted()) {
        let facts = facts(&plan);
        let readiness = readiness(&facts);
        let index = Index::of(rulebook(), &facts, counted);
        let score = index.score(Aggregation::Arithmetic).unwrap_or_default();
        prop_assert!((score - engine(&readiness, counted)).abs() < ROUNDED, "{score} {counted:?} {:?}", readiness.whole);
        if let (Counted::Claimed, Some(means)) = (counted, means(&index)) {
            // A low component's rounding weighs more in a geometric mean.
            prop_assert!((means.geometric - points(readiness.geometric)).abs() < 0.1, "{means:?} {}", readiness.geometric);
            let lowest = readiness.components.iter().find(|part| Some(part.component.id.as_str()) == readiness.weakest);
            prop_assert!((means.lowest - points(lowest.unwrap().reading.claimed)).abs() < ROUNDED);
        }
    }

    #[test]
    fn the_geometric_mean_is_never_above_the_arithmetic(plan in plan(), counted in counted()) {
        let index = Index::of(rulebook(), &facts(&plan), counted);
        if let Some(means) = means(&index) {
            let least: Vec<f64> = index.component_scores().into_iter().map(|score| score.max(FLOOR)).collect();
            let arithmetic = Aggregation::Arithmetic.mean(&index.weights().components, least.iter().copied());
            prop_assert!(means.geometric <= arithmetic + 1e-9, "{means:?}");
            prop_assert!(means.geometric <= means.arithmetic + 1e-9 || means.lowest < FLOOR, "{means:?}");
            prop_assert!(means.lowest <= means.arithmetic + 1e-9, "{means:?}");
            prop_assert_eq!(means.drag.is_some(), means.arithmetic - means.geometric > 1e-9);
        }
    }

    #[test]
    fn effective_weights_add_up_to_one(plan in plan(), counted in counted()) {
        let index = Index::of(rulebook(), &facts(&plan), counted);
        let (items, components) = (items(&index), components(&index));
        prop_assert!(items.iter().all(|item| item.share > 0.0) && components.iter().all(|part| part.share > 0.0));
        for all in [items.iter().map(|item| item.share).sum::<f64>(), components.iter().map(|part| part.share).sum()] {
            prop_assert!(items.is_empty() || (all - 1.0).abs() < 1e-9, "{all}");
        }
        // The score is what the items earn, each by its share.
        let scale = index.usual_scale();
        let earned: f64 = index.shares().iter().zip(index.values(&scale)).map(|(share, value)| share * value).sum();
        prop_assert!((earned - index.score(Aggregation::Arithmetic).unwrap_or_default()).abs() < 1e-9);
    }

    #[test]
    fn without_an_item_the_score_is_what_the_engine_gives_when_it_is_left_out(
        plan in plan(), counted in counted(), which in any::<prop::sample::Index>()
    ) {
        let facts = facts(&plan);
        let items = items(&Index::of(rulebook(), &facts, counted));
        let sizes: Vec<f64> = items.iter().map(|item| item.effect.unwrap_or_default().abs()).collect();
        prop_assert!(sizes.windows(2).all(|pair| pair[0] >= pair[1] - 1e-8), "most first: {sizes:?}");
        prop_assume!(!items.is_empty());
        let item = which.get(&items);
        let mut left_out = facts.clone();
        let place = rulebook().slots.iter().position(|slot| slot.key == item.key).unwrap();
        left_out.stages[place] = StageAnswer::LeftOut;
        let engine = engine(&readiness(&left_out), counted);
        prop_assert!((item.without.unwrap_or_default() - engine).abs() < ROUNDED, "{item:?} {engine}");
    }

    #[test]
    fn without_a_component_the_score_is_what_the_engine_gives_when_all_of_it_is_left_out(
        plan in plan(), counted in counted(), which in any::<prop::sample::Index>()
    ) {
        let facts = facts(&plan);
        let parts = components(&Index::of(rulebook(), &facts, counted));
        prop_assume!(!parts.is_empty());
        let part = which.get(&parts);
        let mut left_out = facts.clone();
        for block in rulebook().blocks.iter().filter(|block| rulebook().rubric.components[block.component].id == part.component.id) {
            block.slots.clone().for_each(|place| left_out.stages[place] = StageAnswer::LeftOut);
            if let Some(dimension) = block.dimension {
                // Not applied for: a dimension that is not decided would still count as open.
                left_out.answers[rulebook().applied[dimension.index()].unwrap()] = 1;
            }
        }
        let engine = engine(&readiness(&left_out), counted);
        prop_assert!((part.without.unwrap_or_default() - engine).abs() < ROUNDED, "{part:?} {engine}");
    }

}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn claims_are_those_of_the_plan(plan in plan()) {
        let claims = claims(&plan);
        let facts = facts(&plan);
        // Counted anew, slot by slot, from what the facts say.
        let applied = |dimension| facts.applied(rulebook(), dimension) == Some(true);
        let blocks = rulebook().blocks.iter().filter(|block| block.dimension.is_none_or(applied));
        let slots: Vec<usize> = blocks.flat_map(|block| block.slots.clone()).collect();
        let count = |counts: &dyn Fn(StageAnswer, bool) -> bool| {
            slots.iter().filter(|place| counts(facts.stages[**place], facts.stage_backed[**place])).count()
        };
        prop_assert_eq!(claims.staged, count(&|stage, _| matches!(stage, StageAnswer::Stage(_))));
        prop_assert_eq!(claims.backed, count(&|stage, backed| matches!(stage, StageAnswer::Stage(_)) && backed));
        prop_assert_eq!(claims.top, count(&|stage, _| stage == StageAnswer::Stage(4)));
        prop_assert_eq!(claims.top_unbacked, count(&|stage, backed| stage == StageAnswer::Stage(4) && !backed));
        let left_out = slots.iter().filter(|place| facts.stages[**place] == StageAnswer::LeftOut);
        let keys: Vec<&str> = left_out.map(|place| rulebook().slots[*place].key.as_str()).collect();
        prop_assert_eq!(claims.left_out.iter().map(|out| out.key).collect::<Vec<_>>(), keys);
        prop_assert!(claims.left_out.iter().all(|out| Some(&out.reason) == plan.answers[out.key].not_applicable.as_ref()));
    }

    #[test]
    fn over_perfect_is_all_at_the_top_and_nothing_shown(plan in plan(), which in any::<prop::sample::Index>()) {
        let mut perfect = plan;
        perfect.evidence = Default::default();
        perfect.answers.values_mut().for_each(|answer| answer.stage = answer.stage.map(|_| 4));
        let said = claims(&perfect);
        prop_assert_eq!(said.over_perfect, said.staged > 0);
        let items = robust::items(&Index::of(rulebook(), &facts(&perfect), Counted::Claimed));
        prop_assume!(!items.is_empty());
        let key = which.get(&items).key;
        let mut shown = perfect.clone();
        back(&mut shown, vec![key.to_owned()]);
        prop_assert!(!claims(&shown).over_perfect);
        perfect.answers.insert(key.to_owned(), Answer { stage: Some(3), ..Answer::default() });
        prop_assert!(!claims(&perfect).over_perfect);
    }
}

// Each case runs hundreds of times.
proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn a_simulation_keeps_its_order(plan in plan(), settings in settings()) {
        let index = Index::of(rulebook(), &facts(&plan), settings.reading);
        let Some(runs) = simulate(&index, &settings) else { return Ok(()) };
        let alone = runs.assumptions.iter().map(|influence| influence.alone);
        for spread in alone.chain([runs.spread]) {
            let ladder = [0.0, spread.min, spread.p5, spread.p50, spread.p95, spread.max, 100.0 + 1e-9];
            prop_assert!(ladder.is_sorted(), "{spread:?}");
            prop_assert!(spread.min <= spread.mean + 1e-9 && spread.mean <= spread.max + 1e-9, "{spread:?}");
        }
        let histogram = &runs.histogram;
        prop_assert_eq!(histogram.counts.iter().sum::<u32>(), settings.runs);
        prop_assert!(f64::from(histogram.from) <= runs.spread.min + 1e-9 && runs.spread.max <= f64::from(histogram.to) + 1e-9);
        // The higher a line, the fewer reach it.
        prop_assert!(runs.lines.windows(2).all(|pair| pair[0].at > pair[1].at || pair[0].share >= pair[1].share));
        for (influence, assumption) in runs.assumptions.iter().zip(Assumption::ALL) {
            prop_assert_eq!(influence.first.is_some(), runs.most.is_some());
            if !settings.varies(assumption) {
                prop_assert!(influence.total.unwrap_or_default() == 0.0 && influence.alone.is_a_point());
            }
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_another_another(plan in plan(), settings in settings()) {
        let index = Index::of(rulebook(), &facts(&plan), settings.reading);
        let bytes = |settings: &Settings| serde_json::to_string(&simulate(&index, settings)).unwrap();
        let first = bytes(&settings);
        prop_assert_eq!(&first, &bytes(&settings));
        let moved = simulate(&index, &settings).is_some_and(|runs| !runs.assumptions[0].alone.is_a_point());
        let other = Settings { seed: settings.seed.wrapping_add(1), ..settings };
        prop_assert!(!moved || first != bytes(&other), "the weights of items move, but not with the seed");
    }

    #[test]
    fn what_is_held_does_not_vary(plan in plan(), settings in settings()) {
        let index = Index::of(rulebook(), &facts(&plan), settings.reading);
        let Some(score) = index.score(Aggregation::Arithmetic) else { return Ok(()) };
        let all_held = Settings { held: Assumption::ALL.to_vec(), ..settings.clone() };
        let still = Settings { noise: 0, held: vec![Assumption::Aggregation, Assumption::Scale], ..settings };
        for settings in [all_held, still] {
            let runs = simulate(&index, &settings).unwrap();
            let spread = runs.spread;
            prop_assert!([spread.min, spread.p5, spread.p50, spread.p95, spread.max].iter().all(|value| *value == score));
            prop_assert!((spread.mean - score).abs() < 1e-9 && runs.most.is_none());
        }
    }

    #[test]
    fn no_weighting_leads_out_of_what_the_items_earn(plan in plan(), settings in settings()) {
        let index = Index::of(rulebook(), &facts(&plan), settings.reading);
        let settings = Settings { held: vec![Assumption::Aggregation, Assumption::Scale], ..settings };
        let Some(runs) = simulate(&index, &settings) else { return Ok(()) };
        let values = index.values(&index.usual_scale());
        let [least, most] = [f64::min, f64::max].map(|of| values.iter().copied().reduce(of).unwrap());
        prop_assert!(least - 1e-9 <= runs.spread.min && runs.spread.max <= most + 1e-9, "{least} {most} {:?}", runs.spread);
    }
}
