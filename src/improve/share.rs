//! How much of the 100 points an item can give.

use crate::assess::{Facts, Points, StageAnswer, quick};
use crate::policy::Rulebook;
use crate::policy::diagram::UNKNOWN;

/// How many points of the whole the item of a slot can give in a plan: full marks against none, all else as it is. None where the
/// plan does not apply for the slot's dimension.
pub fn share_now(rulebook: &Rulebook, facts: &Facts, slot: usize) -> Points {
    share(rulebook, facts, |place| place == slot)
}

/// How many points of the whole an item can give, over all dimensions where it is asked of each, when the plan applies for all
/// dimensions and leaves nothing out.
pub fn share_at_most(rulebook: &Rulebook, item: usize) -> Points {
    let mut answers = vec![UNKNOWN; rulebook.gates.facts.len()];
    // Yes is the first option of a question that reads the dimensions.
    rulebook.applied.iter().flatten().for_each(|place| answers[*place] = 0);
    let facts = Facts {
        backed: vec![false; answers.len()],
        answers,
        stages: vec![StageAnswer::Open; rulebook.slots.len()],
        stage_backed: vec![false; rulebook.slots.len()],
        outcomes: vec![None; rulebook.outcomes.thresholds.len()],
        held: vec![None; rulebook.gates.facts.len()],
        shown: vec![Default::default(); rulebook.slots.len()],
    };
    share(rulebook, &facts, |place| rulebook.slots[place].item == item)
}

fn share(rulebook: &Rulebook, facts: &Facts, of: impl Fn(usize) -> bool) -> Points {
    let top = rulebook.rubric.stages.len() as u8 - 1;
    let mut buffer = Vec::new();
    let mut low = |stage: u8| {
        let mut facts = facts.clone();
        let stages = facts.stages.iter_mut().enumerate().filter(|(place, _)| of(*place));
        stages.for_each(|(_, answer)| *answer = StageAnswer::Stage(stage));
        quick(rulebook, &facts, &mut buffer).1.low
    };
    low(top).above(low(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Plan;
    use crate::policy::Dimension;

    #[test]
    fn shares_of_all_items_make_the_whole() {
        let rulebook = crate::builtin::rulebook();
        let shares: Vec<u32> = (0..rulebook.rubric.items.len()).map(|item| share_at_most(&rulebook, item).0).collect();
        assert!(shares.iter().all(|share| *share > 0));
        // Each is rounded by itself.
        assert!(shares.iter().sum::<u32>().abs_diff(Points::FULL.0) <= shares.len() as u32);
    }

    #[test]
    fn a_dimension_not_applied_for_gives_nothing() {
        let rulebook = crate::builtin::rulebook();
        let mut plan = Plan::default();
        plan.dimensions.set(Dimension::Environment, Some(true));
        plan.dimensions.set(Dimension::Energy, Some(false));
        let (facts, _) = Facts::read(&rulebook, &plan, "2026-11-22".parse().unwrap());
        let of = |dimension: Dimension| {
            let of = |key: &str| key.ends_with(&format!("@{}", dimension.id()));
            let slot = rulebook.slots.iter().position(|slot| of(&slot.key)).unwrap();
            share_now(&rulebook, &facts, slot)
        };
        assert!(of(Dimension::Environment) > Points::ZERO);
        assert_eq!(of(Dimension::Energy), Points::ZERO);
    }

    #[test]
    fn other_answers_change_no_share() {
        let rulebook = crate::builtin::rulebook();
        let (mut facts, _) = Facts::read(&rulebook, &Plan::default(), "2026-11-22".parse().unwrap());
        let before = share_now(&rulebook, &facts, 0);
        facts.stages[1..].fill(StageAnswer::Stage(3));
        assert!(share_now(&rulebook, &facts, 0).0.abs_diff(before.0) <= 2, "each level is rounded");
    }
}
