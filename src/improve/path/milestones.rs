//! The path by time: what to have done after 3, 6 and 12 months.

use super::model::Model;
use super::{Rise, Rises, TooLarge};
use crate::assess::Points;
use serde::Serialize;

/// After so many months so large a share of the effort is made (a quarter, a half, all), where it is spread evenly over a year. That
/// it takes a year is ours: nobody knows how long a step takes.
const SHARES: [(u32, u32); 3] = [(3, 4), (6, 2), (12, 1)];

/// What a stretch of the path brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Milestone<'r> {
    /// How many months after the start.
    pub months: u32,
    /// The effort made by then, the answers for the gates included.
    pub effort: u32,
    /// The low reading by then: the best that this share of the effort can bring on this path.
    pub score: Points,
    /// What is raised since the milestone before.
    pub steps: Vec<Rise<'r>>,
}

/// Divides a path of these steps. Answers for the gates come first. The stages at a milestone are chosen among those of the next, so
/// that each stretch builds on the one before.
pub fn milestones<'r>(
    rises: &Rises<'r, '_>,
    chosen: &[(usize, u8)],
    answers: u32,
    steps: u32,
) -> Result<Vec<Milestone<'r>>, TooLarge> {
    let start: Vec<u8> = (0..rises.rulebook.slots.len()).map(|place| rises.start(place)).collect();
    let mut ends = start.clone();
    chosen.iter().for_each(|(place, to)| ends[*place] = *to);
    let mut reached = Vec::new();
    for (months, share) in SHARES.into_iter().rev() {
        let model = Model::new(rises.rulebook, rises.facts, rises.efforts, &ends)?;
        let score = model.best(((answers + steps) / share).saturating_sub(answers) as usize);
        let effort = answers + model.least_effort(score).unwrap_or_default() as u32;
        ends.copy_from_slice(&start);
        model.cheapest(score).into_iter().flatten().for_each(|(place, to)| ends[place] = to);
        reached.push((months, effort, score, ends.clone()));
    }
    let mut before = start;
    let mut milestones = Vec::new();
    for (months, effort, score, ends) in reached.into_iter().rev() {
        let raised = (0..ends.len()).filter(|place| ends[*place] > before[*place]);
        // What was raised before goes on from there; else it starts as it was answered.
        let from = |place: usize| (before[place] > rises.start(place)).then_some(before[place]);
        let steps = raised.map(|place| rises.of(place, from(place), ends[place])).collect();
        milestones.push(Milestone { months, effort, score, steps });
        before = ends;
    }
    Ok(milestones)
}
