//! The next best question: the one that settles most. The verdict comes first, then the width of the score's interval.

use crate::assess::{Facts, StageAnswer, quick, view};
use crate::policy::diagram::{Reach, UNKNOWN};
use crate::policy::{Dimension, Item, Question, Rulebook};
use serde::{Serialize, Serializer};

/// The question to answer next, and what answering it brings: all its options together, each counted once.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Next<'r> {
    /// The key of the answer in a plan file.
    pub key: &'r str,
    #[serde(flatten)]
    pub ask: Ask<'r>,
    pub dimension: Option<Dimension>,
    /// How many options it has; a mean over them is what stands below, divided by this.
    pub options: u8,
    /// How many gates the options settle that are not settled now. None are counted once the verdict is settled.
    pub settles: u32,
    /// By how much the options narrow the score's interval from low to high, in hundredths of a point.
    #[serde(serialize_with = "in_points")]
    pub narrows: i32,
}

fn in_points<S: Serializer>(hundredths: &i32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(f64::from(*hundredths) / 100.0)
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask<'r> {
    /// A question of the gates.
    Question(#[serde(serialize_with = "view::question")] &'r Question),
    /// An item of the rubric.
    Item(#[serde(serialize_with = "view::item")] &'r Item),
}

/// Chooses among the open questions: while the verdict is open, among those that can still change it, the one that settles most
/// gates, and of equals the one that narrows the score's interval most. Once the verdict is settled, the item, or the undecided
/// dimension, that narrows the interval most. The mean over the options counts; of equals the first in the rulebook's order is chosen.
pub fn next<'r>(rulebook: &'r Rulebook, facts: &Facts) -> Option<Next<'r>> {
    let gates = &rulebook.gates;
    let mut trial = Trial { rulebook, facts: facts.clone(), reach: Vec::new(), by_verdict: true, best: None };
    let before = trial.look();
    for fact in gates.diagram.open(gates.verdict, &facts.answers, &trial.reach) {
        trial.fact(fact as usize, before);
    }
    if trial.best.is_some() {
        return trial.best;
    }
    trial.by_verdict = false;
    let before = trial.look();
    for fact in rulebook.applied.into_iter().flatten().filter(|fact| facts.answers[*fact] == UNKNOWN) {
        trial.fact(fact, before);
    }
    for block in &rulebook.blocks {
        if block.dimension.is_none_or(|dimension| facts.applied(rulebook, dimension) == Some(true)) {
            for slot in block.slots.clone().filter(|slot| facts.stages[*slot] == StageAnswer::Open) {
                trial.slot(slot, block.dimension, before);
            }
        }
    }
    trial.best
}

/// How many gates are settled, and how wide the score's interval is.
#[derive(Clone, Copy)]
struct Look {
    settled: u32,
    width: i32,
}

/// Answers tried one by one.
struct Trial<'r> {
    rulebook: &'r Rulebook,
    facts: Facts,
    reach: Vec<Reach>,
    /// Whether gates are counted.
    by_verdict: bool,
    best: Option<Next<'r>>,
}

impl<'r> Trial<'r> {
    fn look(&mut self) -> Look {
        let gates = &self.rulebook.gates;
        let (_, whole) = quick(self.rulebook, &self.facts, &mut self.reach);
        let mut settled = 0;
        if self.by_verdict {
            gates.diagram.sweep(&self.facts.answers, &mut self.reach);
            for place in 0..self.rulebook.law.gates.len() {
                settled += u32::from(self.reach[gates.root(place).node as usize] != 3);
            }
        }
        Look { settled, width: whole.high.0 as i32 - whole.low.0 as i32 }
    }

    fn fact(&mut self, place: usize, before: Look) {
        let fact = &self.rulebook.gates.facts[place];
        let question = self.rulebook.question(fact);
        let next = Next {
            key: &fact.key,
            ask: Ask::Question(question),
            dimension: fact.dimension,
            options: question.options.len() as u8,
            settles: 0,
            narrows: 0,
        };
        self.weigh(next, before, &|facts, option| facts.answers[place] = option.unwrap_or(UNKNOWN));
    }

    fn slot(&mut self, place: usize, dimension: Option<Dimension>, before: Look) {
        let slot = &self.rulebook.slots[place];
        let next = Next {
            key: &slot.key,
            ask: Ask::Item(self.rulebook.item(slot)),
            dimension,
            options: self.rulebook.rubric.stages.len() as u8,
            settles: 0,
            narrows: 0,
        };
        self.weigh(next, before, &|facts, stage| facts.stages[place] = stage.map_or(StageAnswer::Open, StageAnswer::Stage));
    }

    /// Tries each option, and keeps the question if it is better than the best so far: by the means of what the options bring,
    /// compared without a division.
    fn weigh(&mut self, mut next: Next<'r>, before: Look, answer: &dyn Fn(&mut Facts, Option<u8>)) {
        for option in 0..next.options {
            answer(&mut self.facts, Some(option));
            let after = self.look();
            next.settles += after.settled - before.settled;
            next.narrows += before.width - after.width;
        }
        answer(&mut self.facts, None);
        let brings = |one: &Next<'_>, other: &Next<'_>| {
            let times = i64::from(other.options);
            (i64::from(one.settles) * times, i64::from(one.narrows) * times)
        };
        if self.best.is_none_or(|best| brings(&next, &best) > brings(&best, &next)) {
            self.best = Some(next);
        }
    }
}
