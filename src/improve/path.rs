//! The cheapest path to a goal: so many points of the low reading (answers taken as given, unanswered items as nothing), or every gate.
//!
//! The optimum is exact, on the score as the product rounds it: see [`tree`]. Evidence is apart: it does not move this reading.

mod milestones;
mod model;
mod tree;
mod wish;

pub use milestones::Milestone;
pub use wish::{Goal, NotAGoal, Wish};

use super::Efforts;
use crate::assess::{Assessment, Facts, MissingKind, Points, StageAnswer, Verdict, view};
use crate::date::Date;
use crate::policy::{Dimension, Head, Item, Question, Rulebook};
use model::Model;
use serde::Serialize;

/// The pack has so many items, stages or efforts that the path cannot be worked out in good time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl std::fmt::Display for TooLarge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the rubric has too many items for an exact path; set all efforts to 1, or use a rubric with fewer items")
    }
}

impl std::error::Error for TooLarge {}

/// The cheapest path to a goal. Efforts are whole numbers of [`Efforts`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Path<'r> {
    #[serde(serialize_with = "view::packs")]
    pub pack: [&'r Head; 3],
    pub date: Date,
    pub goal: Goal,
    pub outcome: Outcome,
    /// The low reading now.
    pub now: Points,
    /// The low reading at the end of the steps.
    pub score: Points,
    /// The most the low reading can reach within what was asked.
    pub most: Points,
    /// What to settle for the gates, first of all. Not part of the score: the steps count without it.
    pub answers: Vec<GateAnswer<'r>>,
    /// The effort of the answers and of the steps.
    pub answers_effort: u32,
    pub steps_effort: u32,
    /// The items to raise, in the rulebook's order.
    pub steps: Vec<PathStep<'r>>,
    /// What other cheapest paths raise further than this one.
    pub instead: Vec<Rise<'r>>,
    pub limits: Limits<'r>,
    /// The best way points after 3, 6 and 12 months, the effort spread evenly.
    pub milestones: Vec<Milestone<'r>>,
}

/// Whether the goal can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is reached already.
    Reached,
    Reachable,
    NotReachable,
}

/// A fact that the gates still need.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GateAnswer<'r> {
    pub kind: MissingKind,
    pub key: &'r str,
    #[serde(serialize_with = "view::question")]
    pub question: &'r Question,
    pub dimension: Option<Dimension>,
    pub clause: &'r str,
    pub effort: u32,
}

/// A slot that is raised.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rise<'r> {
    pub key: &'r str,
    #[serde(rename = "id", serialize_with = "view::item")]
    pub item: &'r Item,
    pub dimension: Option<Dimension>,
    /// The stage it stands at before; none where it is not answered.
    pub from: Option<u8>,
    pub to: u8,
    pub effort: u32,
}

/// A slot that the path raises.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PathStep<'r> {
    #[serde(flatten)]
    pub rise: Rise<'r>,
    /// Every cheapest path raises it to this stage at least; none where some does not raise it. What lies above can be exchanged for
    /// other steps of the same effort.
    pub certain: Option<u8>,
}

/// What keeps points out of reach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Limits<'r> {
    /// Dimensions not decided on: each counts as nothing until it is.
    pub undecided: Vec<Dimension>,
    /// Slots below the highest stage that were to stay as they are.
    pub kept: Vec<&'r str>,
    /// Slots whose target lies below the highest stage.
    pub capped: Vec<&'r str>,
    /// Slots left out as not applicable: they stay out of the mean.
    pub left_out: Vec<&'r str>,
}

/// What the gates still need, as the assessment lists it: what stands against them and what is open. Evidence is advice and no part.
pub fn answers<'r>(rulebook: &'r Rulebook, assessment: &Assessment<'r>, efforts: &Efforts) -> Vec<GateAnswer<'r>> {
    let of_fact = |key: &str| rulebook.gates.facts.iter().zip(&efforts.facts).find(|(fact, _)| fact.key == key);
    let needed = assessment.missing.iter().filter(|missing| missing.kind != MissingKind::Evidence);
    needed
        .map(|missing| GateAnswer {
            kind: missing.kind,
            key: missing.key,
            question: missing.question,
            dimension: missing.dimension,
            clause: missing.clause,
            effort: of_fact(missing.key).map_or(Efforts::USUAL, |(_, effort)| *effort),
        })
        .collect()
}

/// The cheapest path from what the facts say to what is wished, after these answers for the gates.
///
/// # Errors
/// When the rubric is too large for an exact answer.
pub fn path<'r>(
    rulebook: &'r Rulebook,
    facts: &Facts,
    assessment: &Assessment<'r>,
    answers: Vec<GateAnswer<'r>>,
    wish: &Wish,
) -> Result<Path<'r>, TooLarge> {
    let efforts = &wish.efforts;
    let ceilings: Vec<u8> = (0..rulebook.slots.len()).map(|place| wish.ceiling(facts, place)).collect();
    let model = Model::new(rulebook, facts, efforts, &ceilings)?;
    let goal = match wish.goal {
        Goal::Points(points) => Points(points * 100),
        // Stages do not move a gate.
        Goal::Gates => Points::ZERO,
    };
    let now = assessment.readiness.whole.low;
    let chosen = model.cheapest(goal);
    let outcome = match wish.goal {
        Goal::Points(_) if now >= goal => Outcome::Reached,
        Goal::Points(_) if chosen.is_none() => Outcome::NotReachable,
        Goal::Gates if assessment.eligibility.verdict == Verdict::Eligible => Outcome::Reached,
        Goal::Points(_) | Goal::Gates => Outcome::Reachable,
    };
    let chosen = chosen.unwrap_or_default();
    let ranges = model.in_cheapest(goal).unwrap_or_default();
    let rises = Rises { rulebook, facts, efforts };
    let steps_effort = model.least_effort(goal).unwrap_or_default() as u32;
    let answers_effort = answers.iter().map(|answer| answer.effort).sum();
    let least = |place: usize| ranges.iter().find(|(at, _, _)| *at == place).map_or(0, |(_, least, _)| *least);
    let to = |place: usize| chosen.iter().find(|(at, _)| *at == place).map(|(_, to)| *to);
    let steps: Vec<PathStep<'r>> = chosen
        .iter()
        .map(|(place, to)| PathStep {
            rise: rises.of(*place, None, *to),
            certain: Some(least(*place)).filter(|least| *least > rises.start(*place)),
        })
        .collect();
    let further = ranges.iter().filter(|(place, _, most)| *most > to(*place).unwrap_or(rises.start(*place)));
    let instead = further.map(|(place, _, most)| rises.of(*place, to(*place), *most)).collect();
    Ok(Path {
        pack: assessment.pack,
        date: assessment.date,
        goal: wish.goal,
        outcome,
        now,
        score: model.best(steps_effort as usize),
        most: model.most(),
        answers_effort,
        steps_effort,
        milestones: milestones::milestones(&rises, &chosen, answers_effort, steps_effort)?,
        steps,
        instead,
        limits: limits(rulebook, facts, assessment, wish),
        answers,
    })
}

/// How a raised slot is told.
struct Rises<'r, 'a> {
    rulebook: &'r Rulebook,
    facts: &'a Facts,
    efforts: &'a Efforts,
}

impl<'r> Rises<'r, '_> {
    /// The stage a slot counts as now: what is not answered counts as the lowest.
    fn start(&self, place: usize) -> u8 {
        stage(self.facts, place).unwrap_or(0)
    }

    /// A slot raised from a stage, or else from where it stands now.
    fn of(&self, place: usize, from: Option<u8>, to: u8) -> Rise<'r> {
        let slot = &self.rulebook.slots[place];
        let from = from.or(stage(self.facts, place));
        let block = self.rulebook.blocks.iter().find(|block| block.slots.contains(&place));
        Rise {
            key: &slot.key,
            item: self.rulebook.item(slot),
            dimension: block.and_then(|block| block.dimension),
            from,
            to,
            effort: u32::from(to - from.unwrap_or(0)) * self.efforts.slots[place],
        }
    }
}

/// The stage that is answered.
fn stage(facts: &Facts, place: usize) -> Option<u8> {
    match facts.stages[place] {
        StageAnswer::Stage(stage) => Some(stage),
        StageAnswer::Open | StageAnswer::LeftOut => None,
    }
}

fn top(rulebook: &Rulebook) -> u8 {
    rulebook.rubric.stages.len().saturating_sub(1) as u8
}

fn limits<'r>(rulebook: &'r Rulebook, facts: &Facts, assessment: &Assessment<'r>, wish: &Wish) -> Limits<'r> {
    let mut limits = Limits::default();
    let dimensions = assessment.readiness.dimensions.iter();
    limits.undecided.extend(dimensions.filter(|score| score.applied.is_none()).map(|score| score.dimension));
    for score in &assessment.readiness.items {
        let Some(place) = rulebook.slots.iter().position(|slot| slot.key == score.key) else { continue };
        if score.stage == StageAnswer::LeftOut {
            limits.left_out.push(score.key);
        } else if wish.ceiling(facts, place) < top(rulebook) {
            let limited = if wish.kept[place] { &mut limits.kept } else { &mut limits.capped };
            limited.push(score.key);
        }
    }
    limits
}
