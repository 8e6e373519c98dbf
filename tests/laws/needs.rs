//! What would make a plan eligible: the minimal sets are all there, and nothing else is. Judged by trying every set there is.

use super::common::{rulebook, today};
use super::plain::Reading;
use super::random::{Sheet, cases, plan_of, reading, sheet};
use super::small::{answered, small, some_answers};
use super::trying::{Element, Set, by_trying};
use mueang_phrom::assess::{Facts, MissingKind, Verdict, quick};
use mueang_phrom::improve::{Need, Needs, needs};
use mueang_phrom::policy::diagram::UNKNOWN;
use mueang_phrom::policy::{Field, Rulebook};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

const PACKS: usize = 2_500;

fn listed(needs: &Needs<'_>) -> Vec<Set> {
    let need = |need: &Need<'_>| (need.key.to_owned(), need.kind, need.options.iter().map(|option| option.id.clone()).collect());
    needs.sets.iter().map(|set| set.iter().map(need).collect()).collect()
}

/// Compares all that the engine says with what trying every set says.
fn compare(rulebook: &Rulebook, facts: &Facts, verdict: Verdict, wanted: &[Set]) {
    let found = needs(rulebook, facts, usize::MAX).unwrap();
    assert_eq!(found.verdict, verdict);
    assert_eq!(listed(&found), wanted, "of {:?}", facts.answers);
    assert_eq!(found.count, wanted.len() as u128);
    let in_every: Vec<String> = found.in_every.iter().map(|need| need.key.to_owned()).collect();
    let shared = wanted.first().into_iter().flatten().filter(|element| wanted.iter().all(|set| set.contains(element)));
    assert_eq!(in_every, shared.map(|(key, ..)| key.clone()).collect::<Vec<_>>());
    let few = needs(rulebook, facts, 3).unwrap();
    assert_eq!((listed(&few).as_slice(), few.count), (&wanted[..wanted.len().min(3)], found.count));
}

#[test]
fn the_minimal_sets_of_small_packs_are_those_that_trying_finds() {
    let mut runner = TestRunner::new(cases(1));
    let mut seen = [0; 3];
    let (mut several, mut none, mut changes, mut merged) = (0, 0, 0, 0);
    for _ in 0..PACKS {
        let (pack, share, dice) = small().new_tree(&mut runner).unwrap().current();
        let reading = Reading::new(&pack);
        let rulebook = rulebook().clone().with(pack, &today().to_string()).unwrap();
        let facts = answered(&rulebook, some_answers(&rulebook, share, &dice));
        let Some((verdict, sets)) = by_trying(&rulebook, &reading, &facts.answers) else { panic!("small") };
        compare(&rulebook, &facts, verdict, &sets);
        match verdict {
            Verdict::Eligible => assert_eq!(sets, [vec![]], "nothing is needed"),
            Verdict::Incomplete => assert!(!sets.is_empty() && sets.iter().all(|set| !set.is_empty())),
            Verdict::NotEligible => none += usize::from(sets.is_empty()),
        }
        seen[verdict as usize] += 1;
        several += usize::from(sets.len() > 3);
        let some = |of: fn(&Element) -> bool| usize::from(sets.iter().flatten().any(of));
        changes += some(|(_, kind, _)| *kind == MissingKind::Change);
        merged += some(|(_, _, options)| options.len() > 1);
    }
    println!("{PACKS} packs: {seen:?} eligible, not, incomplete; {several} with more than 3 sets, {none} beyond help");
    println!("{changes} with changes, {merged} with options that act alike");
    assert!(seen.iter().chain([&several, &none, &changes, &merged]).all(|count| *count >= 100), "the packs are too much alike");
}

// ---- the built-in rules

fn facts_of(sheet: &Sheet) -> Facts {
    Facts::read(rulebook(), &plan_of(sheet), today()).0
}

fn verdict(facts: &Facts) -> Verdict {
    quick(rulebook(), facts, &mut Vec::new()).0
}

#[test]
fn nearly_finished_plans_need_what_trying_finds() {
    let mut runner = TestRunner::new(cases(1));
    let mut tried = 0;
    for _ in 0..1_500 {
        let mut sheet = sheet().new_tree(&mut runner).unwrap().current();
        // What is answered is mostly answered well, so that the plan can still become eligible.
        for (fact, answer) in reading().facts.iter().zip(&mut sheet.0) {
            let wants_first = !matches!(rulebook().law.questions[fact.question].reads, Some(Field::Dimensions));
            *answer = answer.map(|answer| if wants_first { 0 } else { answer });
        }
        let facts = facts_of(&sheet);
        if let Some((verdict @ Verdict::Incomplete, sets)) = by_trying(rulebook(), reading(), &facts.answers) {
            compare(rulebook(), &facts, verdict, &sets);
            tried += 1;
        }
    }
    println!("{tried} plans");
    assert!(tried >= 100, "only {tried} plans");
}

#[test]
fn an_empty_plan_has_the_sets_that_can_be_counted_by_hand() {
    let facts = facts_of(&Sheet(vec![None; reading().facts.len()]));
    let found = needs(rulebook(), &facts, 5).unwrap();
    // One of the three routes of clause 11; one dimension beside Environment, with a project; and for each of the five others either
    // “not applied for” or a project.
    assert_eq!((found.count, found.sets.len()), (3 * 6 * 2u128.pow(5), 5));
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn each_listed_set_works_and_no_part_of_it_does(partial in sheet(), dice in prop::collection::vec(any::<u8>(), 64)) {
        let facts = facts_of(&partial);
        let found = needs(rulebook(), &facts, 12).unwrap();
        prop_assert_eq!(found.verdict, verdict(&facts));
        prop_assert!(found.count >= found.sets.len() as u128 && !found.sets.is_empty());
        prop_assert!(found.sets.len() == 12 || found.count == found.sets.len() as u128);
        prop_assert!(found.sets.windows(2).all(|pair| pair[0].len() <= pair[1].len()));
        prop_assert!(found.in_every.iter().all(|need| found.sets.iter().all(|set| set.contains(need))));
        let mut die = dice.iter().cycle();
        for set in &found.sets {
            let mut with = facts.clone();
            let mut places = Vec::new();
            for need in set {
                let place = need.fact;
                prop_assert_eq!(&rulebook().gates.facts[place].key, need.key);
                let option = need.options[*die.next().unwrap() as usize % need.options.len()];
                let wanted = need.question.options.iter().position(|known| known.id == option.id).unwrap() as u8;
                prop_assert_ne!(facts.answers[place], wanted, "{} is answered so", need.key);
                let open = facts.answers[place] == UNKNOWN;
                prop_assert_eq!(need.kind, if open { MissingKind::Answer } else { MissingKind::Change });
                prop_assert!(open || found.verdict == Verdict::NotEligible, "given answers stand");
                with.answers[place] = wanted;
                places.push(place);
            }
            prop_assert_eq!(verdict(&with), Verdict::Eligible);
            // Each part that lacks one answer, and as many that lack some.
            for lacking in &places {
                for some in [false, true] {
                    let mut part = with.clone();
                    let drops = places.iter().filter(|place| *place == lacking || some && die.next().unwrap() % 3 == 0);
                    drops.for_each(|place| part.answers[*place] = facts.answers[*place]);
                    prop_assert_ne!(verdict(&part), Verdict::Eligible);
                }
            }
        }
    }
}
