//! The cheapest path: exactly the optimum that trying everything finds, and exactly what the engine then says.

mod small;
mod solver;

use super::common::{rulebook, today};
use super::random::{cases, plan};
use mueang_phrom::assess::{Facts, Points, Reading, StageAnswer, Verdict, quick};
use mueang_phrom::improve::keyed::raised;
use mueang_phrom::improve::path::{GateAnswer, Gates, Outcome, Path, TooLarge, path};
use mueang_phrom::improve::{Efforts, Goal, Need, Wish, needs};
use mueang_phrom::plan::Plan;
use mueang_phrom::policy::Rulebook;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use small::{Small, small};
use solver::GaveUp;

/// The path that the product finds.
fn found<'r>(rulebook: &'r Rulebook, facts: &Facts, wish: &Wish) -> Path<'r> {
    path(rulebook, facts, wish).unwrap()
}

/// The facts once a path's answers for the gates are given.
fn settled(facts: &Facts, path: &Path<'_>) -> Facts {
    let mut settled = facts.clone();
    for GateAnswer { need, .. } in &path.answers {
        let option = need.question.options.iter().position(|option| option.id == need.options[0].id);
        settled.answers[need.fact] = option.unwrap() as u8;
    }
    settled
}

/// The readings after raising slots, as the engine has them.
fn reading(rulebook: &Rulebook, facts: &Facts, stages: &[u8]) -> Reading {
    let stages: Vec<Option<u8>> = stages.iter().copied().map(Some).collect();
    quick(rulebook, &raised(facts, &stages), &mut Vec::new()).1
}

/// The stage each slot counts as.
fn start(facts: &Facts) -> Vec<u8> {
    let stage = |answer: &StageAnswer| if let StageAnswer::Stage(stage) = answer { *stage } else { 0 };
    facts.stages.iter().map(stage).collect()
}

/// The stages after the steps of a path.
fn end(rulebook: &Rulebook, facts: &Facts, path: &Path<'_>) -> Vec<u8> {
    let mut stages = start(facts);
    for step in &path.steps {
        stages[place(rulebook, step.rise.key)] = step.rise.to;
    }
    stages
}

fn place(rulebook: &Rulebook, key: &str) -> usize {
    rulebook.slots.iter().position(|slot| slot.key == key).unwrap()
}

/// Everything that can be chosen below these stages: the stages, their effort and the low reading, cheapest and best first; among
/// equals what raises most what stands first.
fn all_choices(small: &Small, facts: &Facts, highest: &[u8]) -> Vec<(Vec<u8>, u32, Points)> {
    let start = start(facts);
    let mut choices = vec![Vec::new()];
    for (place, from) in start.iter().enumerate() {
        // What does not count moves nothing, so it need not be tried.
        let stages = if small.counts(facts, place) { (*from..=highest[place].max(*from)).collect() } else { vec![*from] };
        choices =
            choices.iter().flat_map(|choice| stages.iter().map(move |stage| [choice.as_slice(), &[*stage]].concat())).collect();
    }
    let effort = |choice: &[u8]| -> u32 {
        let steps = choice.iter().zip(&start).map(|(to, from)| u32::from(to - from));
        steps.zip(&small.wish.efforts.slots).map(|(steps, effort)| steps * effort).sum()
    };
    let mut all: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let low = reading(&small.rulebook, facts, &choice).low;
            (choice.clone(), effort(&choice), low)
        })
        .collect();
    all.sort_by(|a, b| (a.1, b.2, &b.0).cmp(&(b.1, a.2, &a.0)));
    all
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn it_is_what_trying_everything_finds(small in small()) {
        let goal = small.goal();
        let path = found(&small.rulebook, &small.facts, &small.wish);
        let facts = settled(&small.facts, &path);
        let all = all_choices(&small, &facts, &small.highest());
        prop_assert_eq!(path.most, all.iter().map(|(_, _, low)| *low).max().unwrap());
        let Some((best, effort, low)) = all.iter().find(|(_, _, low)| *low >= goal) else {
            prop_assert_eq!(path.outcome, Outcome::NotReachable);
            prop_assert!(path.steps.is_empty() && path.steps_effort == 0);
            return Ok(());
        };
        prop_assert_eq!(path.outcome, if *effort == 0 && path.answers.is_empty() { Outcome::Reached } else { Outcome::Reachable });
        prop_assert_eq!(path.steps_effort, *effort);
        prop_assert_eq!(path.score, *low);
        prop_assert_eq!(&end(&small.rulebook, &facts, &path), best);
        // What all cheapest paths share, and what some raise further.
        let cheapest: Vec<&Vec<u8>> = all.iter().filter(|(_, e, low)| e == effort && *low >= goal).map(|(stages, _, _)| stages).collect();
        let start = start(&facts);
        for place in 0..start.len() {
            let key = small.rulebook.slots[place].key.as_str();
            let least = cheapest.iter().map(|stages| stages[place]).min().unwrap();
            let most = cheapest.iter().map(|stages| stages[place]).max().unwrap();
            let step = path.steps.iter().find(|step| step.rise.key == key);
            prop_assert_eq!(step.is_some(), best[place] > start[place], "{}", key);
            if let Some(step) = step {
                prop_assert_eq!(step.certain, Some(least).filter(|least| *least > start[place]), "{}", key);
            }
            let instead = path.instead.iter().find(|rise| rise.key == key).map(|rise| rise.to);
            prop_assert_eq!(instead, Some(most).filter(|most| *most > best[place]), "{}", key);
        }
    }

    #[test]
    fn milestones_are_the_best_that_their_share_can_buy(small in small()) {
        let path = found(&small.rulebook, &small.facts, &small.wish);
        let facts = settled(&small.facts, &path);
        let total = path.answers_effort + path.steps_effort;
        let mut highest = end(&small.rulebook, &facts, &path);
        let mut by_milestone = Vec::new();
        for (months, budget) in [(12, total), (6, total / 2), (3, total / 4)] {
            let all = all_choices(&small, &facts, &highest);
            let budget = budget.saturating_sub(path.answers_effort);
            let score = all.iter().filter(|(_, effort, _)| *effort <= budget).map(|(_, _, low)| *low).max().unwrap();
            let (stages, effort, _) = all.iter().find(|(_, _, low)| *low >= score).unwrap();
            highest.clone_from(stages);
            by_milestone.push((months, path.answers_effort + effort, score, stages.clone()));
        }
        let mut stages = start(&small.facts);
        for (milestone, (months, effort, score, expected)) in path.milestones.iter().zip(by_milestone.into_iter().rev()) {
            prop_assert_eq!((milestone.months, milestone.effort, milestone.score), (months, effort, score));
            for rise in &milestone.steps {
                let stage = &mut stages[place(&small.rulebook, rise.key)];
                prop_assert_eq!(rise.from.unwrap_or(0), *stage);
                *stage = rise.to;
            }
            prop_assert_eq!(&stages, &expected);
        }
    }
}

/// Puts so many cases to a solver, which may give up on every tenth.
fn solved<T>(cases_in_all: u32, strategy: impl Strategy<Value = T>, solve: impl Fn(T) -> Result<(), GaveUp>) {
    let mut runner = TestRunner::new(cases(1));
    let case = |_| solve(strategy.new_tree(&mut runner).unwrap().current());
    let settled = (0..cases_in_all).map(case).filter(Result::is_ok).count();
    println!("{settled} of {cases_in_all} cases settled by the solver");
    assert!(settled as u32 * 10 >= cases_in_all * 9);
}

#[test]
fn a_solver_finds_no_cheaper_path() {
    solved(200, small(), |small| {
        let Small { rulebook, facts, wish } = &small;
        let path = found(rulebook, facts, wish);
        let facts = settled(facts, &path);
        let least = solver::least_effort(rulebook, &facts, wish, small.goal().0)?;
        assert_eq!(least, (path.outcome != Outcome::NotReachable).then_some(path.steps_effort), "{small:?}");
        assert_eq!(solver::most_points(rulebook, &facts, wish, path.steps_effort)?, path.score.0, "{small:?}");
        Ok(())
    });
}

#[test]
fn a_solver_agrees_on_the_built_in_rubric() {
    solved(60, (plan(), wish()), |(plan, wish)| {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let path = found(rulebook(), &facts, &wish);
        let facts = settled(&facts, &path);
        let most = |effort| solver::most_points(rulebook(), &facts, &wish, effort).map(Points);
        assert_eq!(most(path.steps_effort)?, path.score, "{wish:?}");
        assert_eq!(most(10_000)?, path.most, "{wish:?}");
        let Goal::Points(goal) = wish.goal else { unreachable!() };
        if let Some(less) = path.steps_effort.checked_sub(1) {
            assert!(most(less)? < Points(goal * 100), "one effort less is not enough: {wish:?}");
        }
        Ok(())
    });
}

#[test]
fn a_rubric_too_large_is_refused_and_the_largest_efforts_on_the_built_in_one_are_not() {
    let rubric = small::rubric(&[25, 50, 75], &[(1, vec![1; 300]), (1, vec![1])]);
    let large = Rulebook::new(small::template().clone(), rubric, small::template().clone(), &today().to_string()).unwrap();
    let (facts, _) = Facts::read(&large, &Plan::default(), today());
    let wish = |rulebook, effort: u32| {
        let (wish, _) = Wish::read(rulebook, Goal::Points(50), "", "", "");
        let slots = vec![effort; wish.efforts.slots.len()];
        Wish { gates: false, efforts: Efforts { slots, ..wish.efforts.clone() }, ..wish }
    };
    assert_eq!(path(&large, &facts, &wish(&large, 9)), Err(TooLarge::Rubric));
    assert!(path(&large, &facts, &wish(&large, 1)).is_ok());
    let (facts, _) = Facts::read(rulebook(), &Plan::default(), today());
    assert!(path(rulebook(), &facts, &wish(rulebook(), 9)).is_ok());
}

/// A wish for the built-in rubric.
fn wish() -> impl Strategy<Value = Wish> {
    let slots = rulebook().slots.len();
    let facts = rulebook().gates.facts.len();
    let effort = |most: u32| (1..=most, prop::collection::vec(1..=most, slots), prop::collection::vec(1..=most, facts));
    (1..=100u32, any::<bool>(), prop_oneof![effort(1), effort(3)], prop::collection::vec((0..12u8, 0..6u8), slots)).prop_map(
        |(goal, gates, efforts, dice)| Wish {
            goal: Goal::Points(goal),
            gates,
            efforts: Efforts { slots: efforts.1, facts: efforts.2 },
            ceilings: dice.iter().map(|(die, stage)| if *die == 0 { (*stage).min(4) } else { 4 }).collect(),
            kept: dice.iter().map(|(die, _)| *die == 1).collect(),
        },
    )
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn the_engine_says_what_the_path_promises(plan in plan(), wish in wish()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let path = found(rulebook(), &facts, &wish);
        let Goal::Points(goal) = wish.goal else { unreachable!() };
        let verdict = |facts: &Facts| quick(rulebook(), facts, &mut Vec::new()).0;
        prop_assert_eq!(path.now, reading(rulebook(), &facts, &start(&facts)).low);
        prop_assert_eq!(path.gates == Gates::Apart, !wish.gates);
        prop_assert_eq!(path.gates == Gates::Met, wish.gates && verdict(&facts) == Verdict::Eligible);
        prop_assert_eq!(path.answers.is_empty(), path.gates != Gates::Settled);
        // From here on with the answers given.
        let facts = settled(&facts, &path);
        prop_assert!(path.gates == Gates::Apart || verdict(&facts) == Verdict::Eligible);
        let after = |stages: &[u8]| reading(rulebook(), &facts, stages);
        let (start, end) = (start(&facts), end(rulebook(), &facts, &path));
        prop_assert_eq!(path.settled, after(&start).low);
        prop_assert_eq!(path.score, after(&end).low);
        prop_assert_eq!(path.outcome != Outcome::NotReachable, path.score >= Points(goal * 100));
        prop_assert_eq!(path.outcome == Outcome::NotReachable, path.most < Points(goal * 100));
        prop_assert_eq!(path.outcome == Outcome::Reached, path.settled >= Points(goal * 100) && path.answers.is_empty());
        // Nothing kept moves, nothing rises beyond its ceiling, and what is left out stays so.
        for (place, (from, to)) in start.iter().zip(&end).enumerate() {
            prop_assert!(to == from || !wish.kept[place] && *to <= wish.ceilings[place] && facts.stages[place] != StageAnswer::LeftOut);
        }
        let all: Vec<u8> = start.iter().enumerate().map(|(place, from)| if wish.kept[place] { *from } else { wish.ceilings[place].max(*from) }).collect();
        prop_assert_eq!(path.most, after(&all).low);
        // Efforts add up, by step and by milestone.
        prop_assert_eq!(path.steps.iter().map(|step| step.rise.effort).sum::<u32>(), path.steps_effort);
        prop_assert_eq!(path.answers.iter().map(|answer| answer.effort).sum::<u32>(), path.answers_effort);
        let (mut stages, mut effort, mut score) = (start.clone(), path.answers_effort, path.settled);
        for milestone in &path.milestones {
            prop_assert!(milestone.score >= score && milestone.effort >= effort);
            milestone.steps.iter().for_each(|rise| stages[place(rulebook(), rise.key)] = rise.to);
            effort += milestone.steps.iter().map(|rise| rise.effort).sum::<u32>();
            score = milestone.score;
            prop_assert_eq!((milestone.effort, milestone.score), (effort, after(&stages).low));
            prop_assert!(stages.iter().zip(&end).all(|(stage, end)| stage <= end));
        }
        prop_assert_eq!((stages, score), (end, path.score));
        // A step that every cheapest path has is part of this one.
        prop_assert!(path.steps.iter().all(|step| step.certain.is_none_or(|certain| certain <= step.rise.to)));
    }

    #[test]
    fn a_step_that_is_certain_cannot_be_done_without(plan in plan(), wish in wish(), which in any::<prop::sample::Index>()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let path = found(rulebook(), &facts, &wish);
        prop_assume!(!path.steps.is_empty());
        let step = which.get(&path.steps);
        let mut without = wish.clone();
        let least = step.certain.unwrap_or(step.rise.from.unwrap_or(0));
        // One stage below what every cheapest path has: dearer, or out of reach. Down to it: as cheap.
        for (ceiling, as_cheap) in [(least.checked_sub(1), false), (Some(least), true)] {
            let Some(ceiling) = ceiling.filter(|_| as_cheap || step.certain.is_some()) else { continue };
            without.ceilings[place(rulebook(), step.rise.key)] = ceiling;
            let other = found(rulebook(), &facts, &without);
            prop_assert_eq!(other.outcome == Outcome::Reachable && other.steps_effort == path.steps_effort, as_cheap, "{:?}", step);
        }
    }

    #[test]
    fn the_answers_are_the_cheapest_that_meet_every_gate(plan in plan(), wish in wish()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let path = found(rulebook(), &facts, &Wish { goal: Goal::Gates, gates: true, ..wish.clone() });
        let sets = needs(rulebook(), &facts, 10_000).unwrap().sets;
        let cost = |set: &Vec<Need<'_>>| set.iter().map(|need| wish.efforts.facts[need.fact]).sum::<u32>();
        prop_assert_eq!(Some(path.answers_effort), sets.iter().map(cost).min());
        let answers: Vec<Need<'_>> = path.answers.iter().map(|answer| answer.need.clone()).collect();
        prop_assert!(sets.contains(&answers));
        prop_assert_eq!(path.outcome == Outcome::Reached, path.answers.is_empty());
        prop_assert!(path.outcome != Outcome::NotReachable && path.steps.is_empty() && path.score == path.settled);
    }
}
