//! The cheapest path to a goal: so many points of the low reading (answers taken as given, unanswered items as nothing), or every gate.
//!
//! The optimum is exact, on the score as the product rounds it: see [`tree`]. Evidence is apart: it does not move this reading.

mod milestones;
mod model;
mod tree;
mod wish;

pub use milestones::Milestone;
pub use wish::{Goal, NotAGoal, Wish};

use super::{Efforts, Need, cheapest};
use crate::assess::{Facts, Points, StageAnswer, Verdict, quick, view};
use crate::policy::{Dimension, Head, Item, Rulebook};
use model::Model;
use serde::Serialize;

/// Why there is no answer in good time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLarge {
    /// The rubric has so many items, stages or efforts.
    Rubric,
    /// The gates hang together in so many ways.
    Gates,
}

impl std::fmt::Display for TooLarge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TooLarge::Rubric => {
                "the rubric has too many items for an exact path; set smaller efforts, or use a rubric with fewer items"
            }
            TooLarge::Gates => {
                "the conditions hang together in too many ways to be followed; use a pack with simpler gates, or leave them out"
            }
        })
    }
}

impl std::error::Error for TooLarge {}

/// The cheapest path to a goal. Efforts are whole numbers of [`Efforts`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Path<'r> {
    #[serde(serialize_with = "view::packs")]
    pub pack: [&'r Head; 3],
    pub goal: Goal,
    pub outcome: Outcome,
    pub gates: Gates,
    /// The low reading now.
    pub now: Points,
    /// The low reading after the answers for the gates: deciding on a dimension moves it.
    pub settled: Points,
    /// The low reading at the end of the steps.
    pub score: Points,
    /// The most the low reading can reach, once the answers are given, within what was asked.
    pub most: Points,
    /// The cheapest set of answers that meets every gate. They come first, and the steps count on them.
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

/// How the path treats the gates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gates {
    /// Not asked for: the path is about points alone.
    Apart,
    /// Every gate is met already.
    Met,
    /// The path's answers meet them all.
    Settled,
    /// No answers can meet them: the pack's gates contradict each other.
    BeyondHelp,
}

/// A fact to settle for the gates.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GateAnswer<'r> {
    #[serde(flatten)]
    pub need: Need<'r>,
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

/// The cheapest path from what the facts say to what is wished.
///
/// # Errors
/// When the rubric or the gates are too large for an exact answer.
pub fn path<'r>(rulebook: &'r Rulebook, facts: &Facts, wish: &Wish) -> Result<Path<'r>, TooLarge> {
    let efforts = &wish.efforts;
    let (gates, answers) = if wish.gates { gates(rulebook, facts, efforts)? } else { (Gates::Apart, Vec::new()) };
    let low = |facts: &Facts| quick(rulebook, facts, &mut Vec::new()).1.low;
    let settled = &settled(facts, &answers);
    let ceilings: Vec<u8> = (0..rulebook.slots.len()).map(|place| wish.ceiling(settled, place)).collect();
    let model = Model::new(rulebook, settled, efforts, &ceilings)?;
    let goal = match wish.goal {
        Goal::Points(points) => Points(points * 100),
        // Stages do not move a gate.
        Goal::Gates => Points::ZERO,
    };
    let chosen = model.cheapest(goal);
    let outcome = match (wish.goal, &chosen) {
        (Goal::Gates, _) if gates == Gates::BeyondHelp => Outcome::NotReachable,
        (Goal::Points(_), None) => Outcome::NotReachable,
        (_, steps) if steps.iter().flatten().next().is_none() && answers.is_empty() => Outcome::Reached,
        _ => Outcome::Reachable,
    };
    let chosen = chosen.unwrap_or_default();
    let rises = Rises { rulebook, facts: settled, efforts };
    let (steps, instead) = rises.steps(&chosen, &model.in_cheapest(goal).unwrap_or_default());
    let steps_effort = model.least_effort(goal).unwrap_or_default() as u32;
    let answers_effort = answers.iter().map(|answer| answer.effort).sum();
    Ok(Path {
        pack: rulebook.packs().map(|pack| &pack.head),
        goal: wish.goal,
        outcome,
        gates,
        now: low(facts),
        settled: low(settled),
        score: model.best(steps_effort as usize),
        most: model.most(),
        answers_effort,
        steps_effort,
        milestones: milestones::milestones(&rises, &chosen, answers_effort, steps_effort)?,
        answers,
        steps,
        instead,
        limits: limits(rulebook, settled, wish),
    })
}

/// How the gates stand, and the cheapest answers that meet them all.
fn gates<'r>(rulebook: &'r Rulebook, facts: &Facts, efforts: &Efforts) -> Result<(Gates, Vec<GateAnswer<'r>>), TooLarge> {
    let (verdict, _) = quick(rulebook, facts, &mut Vec::new());
    if verdict == Verdict::Eligible {
        return Ok((Gates::Met, Vec::new()));
    }
    let Some(set) = cheapest(rulebook, facts, &efforts.facts).map_err(|_| TooLarge::Gates)? else {
        return Ok((Gates::BeyondHelp, Vec::new()));
    };
    let answers = set.into_iter().map(|need| GateAnswer { effort: efforts.facts[need.fact], need });
    Ok((Gates::Settled, answers.collect()))
}

/// The facts once these answers are given. Of options that act alike the first stands for all.
fn settled(facts: &Facts, answers: &[GateAnswer<'_>]) -> Facts {
    let mut settled = facts.clone();
    for GateAnswer { need, .. } in answers {
        let option = need.question.options.iter().position(|option| Some(option) == need.options.first().copied());
        settled.answers[need.fact] = option.expect("an option of the question") as u8;
    }
    settled
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

    /// The steps of a path, and what other cheapest paths raise further: from the stages it chooses, and between which the cheapest
    /// paths have each slot.
    fn steps(&self, chosen: &[(usize, u8)], ranges: &[(usize, u8, u8)]) -> (Vec<PathStep<'r>>, Vec<Rise<'r>>) {
        let least = |place: usize| ranges.iter().find(|(at, ..)| *at == place).map(|(_, least, _)| *least);
        let step = |(place, to): &(usize, u8)| PathStep {
            rise: self.of(*place, None, *to),
            certain: least(*place).filter(|least| *least > self.start(*place)),
        };
        let to = |place: usize| chosen.iter().find(|(at, _)| *at == place).map(|(_, to)| *to);
        let further = ranges.iter().filter(|(place, _, most)| *most > to(*place).unwrap_or(self.start(*place)));
        let instead = further.map(|(place, _, most)| self.of(*place, to(*place), *most)).collect();
        (chosen.iter().map(step).collect(), instead)
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

fn limits<'r>(rulebook: &'r Rulebook, facts: &Facts, wish: &Wish) -> Limits<'r> {
    let mut limits = Limits::default();
    for block in &rulebook.blocks {
        match block.dimension.map_or(Some(true), |dimension| facts.applied(rulebook, dimension)) {
            Some(true) => {}
            Some(false) => continue,
            None => {
                limits.undecided.extend(block.dimension.filter(|dimension| !limits.undecided.contains(dimension)));
                continue;
            }
        }
        for place in block.slots.clone() {
            let key = rulebook.slots[place].key.as_str();
            if facts.stages[place] == StageAnswer::LeftOut {
                limits.left_out.push(key);
            } else if wish.ceiling(facts, place) < top(rulebook) {
                let limited = if wish.kept[place] { &mut limits.kept } else { &mut limits.capped };
                limited.push(key);
            }
        }
    }
    limits
}
