//! Small random rubrics with a plan on each: few enough choices to try them all.

use crate::common::today;
use mueang_phrom::assess::{Facts, Points, StageAnswer};
use mueang_phrom::improve::{Efforts, Goal, Wish};
use mueang_phrom::plan::Plan;
use mueang_phrom::policy::diagram::UNKNOWN;
use mueang_phrom::policy::{Component, Dimension, Pack, Rulebook, Stage, read};
use proptest::prelude::*;
use std::fmt;
use std::sync::OnceLock;

/// A rubric, a plan as facts, and a wish.
#[derive(Clone)]
pub struct Small {
    pub rulebook: Rulebook,
    pub facts: Facts,
    pub wish: Wish,
}

impl Small {
    pub fn goal(&self) -> Points {
        let Goal::Points(goal) = self.wish.goal else { unreachable!("these wish for points") };
        Points(goal * 100)
    }

    /// Whether raising a slot can move the score.
    pub fn counts(&self, facts: &Facts, place: usize) -> bool {
        let block = self.rulebook.blocks.iter().find(|block| block.slots.contains(&place)).unwrap();
        let applied = block.dimension.is_none_or(|dimension| facts.applied(&self.rulebook, dimension) == Some(true));
        applied && facts.stages[place] != StageAnswer::LeftOut
    }

    /// The highest stage of each slot.
    pub fn highest(&self) -> Vec<u8> {
        let wish = &self.wish;
        wish.ceilings.iter().zip(&wish.kept).map(|(ceiling, kept)| if *kept { 0 } else { *ceiling }).collect()
    }
}

/// What is needed to read a failing case.
impl fmt::Debug for Small {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rubric = &self.rulebook.rubric;
        f.debug_struct("Small")
            .field("points", &rubric.stages.iter().map(|stage| stage.points).collect::<Vec<_>>())
            .field("components", &rubric.components.iter().map(|part| part.weight).collect::<Vec<_>>())
            .field("slots", &self.rulebook.slots.iter().map(|slot| (&slot.key, slot.weight)).collect::<Vec<_>>())
            .field("stages", &self.facts.stages)
            .field("answers", &self.facts.answers)
            .field("wish", &self.wish)
            .finish()
    }
}

/// A law of two gates that asks for the dimensions, and a template for each part of a rubric.
pub fn template() -> &'static Pack {
    static TEMPLATE: OnceLock<Pack> = OnceLock::new();
    TEMPLATE.get_or_init(|| read(include_str!("../../loader/whole.toml")).unwrap())
}

/// A rubric from its figures: points of the stages between, weight and items of each component. The last component is asked by
/// dimension.
pub fn rubric(points: &[u32], components: &[(u32, Vec<u32>)]) -> Pack {
    let template = template();
    let mut rubric = template.clone();
    let stage = |points: &u32| Stage { points: *points, ..template.stages[0].clone() };
    rubric.stages = [0].iter().chain(points).chain(&[100]).map(stage).collect();
    let component = |(place, (weight, _)): (usize, &(u32, Vec<u32>))| {
        let id = place.to_string();
        Component { id, weight: *weight, ..template.components[0].clone() }
    };
    rubric.components = components.iter().enumerate().map(component).collect();
    rubric.items.clear();
    for (place, (_, items)) in components.iter().enumerate() {
        for (number, weight) in items.iter().enumerate() {
            let mut item = template.items[0].clone();
            item.id = format!("c{place}.{number}");
            item.component = place.to_string();
            item.weight = *weight;
            item.per_dimension = place + 1 == components.len();
            rubric.items.push(item);
        }
    }
    rubric
}

prop_compose! {
    fn figures()(
        points in prop::collection::btree_set(1..100u32, 0..3),
        components in prop::collection::vec((1..4u32, prop::collection::vec(1..4u32, 1..4)), 1..4),
        // The dimensions a plan applies for: one, two, or one and one not decided.
        dimensions in prop::sample::select(vec![(1, false), (2, false), (1, true), (0, true)]),
    ) -> (Vec<u32>, Vec<(u32, Vec<u32>)>, (usize, bool)) {
        (points.into_iter().collect(), components, dimensions)
    }
}

/// How many choices there are at most.
const MAX_CHOICES: f64 = 1500.0;

/// A small rubric with a plan and a wish.
pub fn small() -> impl Strategy<Value = Small> {
    let dice = prop::collection::vec((0..10u8, 0..4u8, 0..5u32, 0..8u8, 0..4u8), 40);
    // All efforts alike, or more and more unlike: alike ones make ties.
    let asked = (prop_oneof![1..=100u32, 40..=100u32], any::<bool>(), prop::sample::select(vec![1, 2, 5]));
    (figures(), dice, asked).prop_map(|((points, components, (applied, undecided)), dice, (goal, gates, efforts))| {
        let law = template().clone();
        let rulebook = Rulebook::new(law.clone(), rubric(&points, &components), law, "2026-11-22").unwrap();
        let (mut facts, _) = Facts::read(&rulebook, &Plan::default(), today());
        for (place, fact) in rulebook.applied.into_iter().enumerate() {
            let decided = if place < applied { 0 } else { 1 };
            facts.answers[fact.unwrap()] = if undecided && place == applied { UNKNOWN } else { decided };
        }
        let top = points.len() as u8 + 1;
        let slots = rulebook.slots.len();
        let dice = &dice[..slots];
        for (stage, (kind, at, ..)) in facts.stages.iter_mut().zip(dice) {
            *stage = match kind {
                0 => StageAnswer::LeftOut,
                1..5 => StageAnswer::Open,
                _ => StageAnswer::Stage((*at).min(top)),
            };
        }
        let mut wish = Wish {
            goal: Goal::Points(goal),
            gates,
            efforts: Efforts {
                slots: dice.iter().map(|die| 1 + die.2 % efforts).collect(),
                facts: (0..facts.answers.len() as u32).map(|place| 1 + place % efforts).collect(),
            },
            ceilings: dice.iter().map(|die| if die.3 == 0 { die.4.min(top) } else { top }).collect(),
            kept: dice.iter().map(|die| die.3 == 1).collect(),
        };
        // Where there are too many choices, the last slots stay as they are. The gates may ask for one dimension more, the second at most.
        let mut choices = 1.0;
        for (place, kept) in wish.kept.iter_mut().enumerate() {
            let dimension: Option<Dimension> =
                rulebook.blocks.iter().find(|block| block.slots.contains(&place)).unwrap().dimension;
            if dimension.is_none_or(|dimension| dimension.index() < 2) {
                choices *= f64::from(top + 1);
                *kept |= choices > MAX_CHOICES;
            }
        }
        Small { rulebook, facts, wish }
    })
}
