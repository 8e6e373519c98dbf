//! A score made of rounded means of rounded means, and the least effort that raises it so far.
//!
//! Rounding never turns an order round: of two sums the larger never gives the smaller mean. So the best score of a mean, for each
//! effort, comes from the best scores of its parts alone, and a table of these, level by level, is an exact optimum.

use crate::assess::Points;

/// A part of the score, with the best that each effort can make of it.
pub struct Tree {
    /// The most points by effort: at place `e`, what an effort of `e` or less can bring.
    best: Vec<Points>,
    kind: Kind,
}

enum Kind {
    /// What is raised as a whole.
    Leaf(Vec<State>),
    /// The mean of parts by weight, rounded half up to a hundredth.
    Mean { weight: u64, parts: Vec<(u64, Tree)> },
}

/// A state that a leaf can be brought to: what that costs and what it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    pub effort: usize,
    pub points: Points,
}

/// The states of a leaf that choices may bring it to: the lowest and the highest, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub least: usize,
    pub most: usize,
}

impl Tree {
    /// Something that can be brought to these states: the first is as it stands and costs nothing, each further one costs more and
    /// is worth no less.
    pub fn leaf(states: Vec<State>) -> Tree {
        let length = states.last().map_or(1, |last| last.effort + 1);
        let reached = |effort| states.iter().rev().find(|state| state.effort <= effort);
        let best = (0..length).map(|effort| reached(effort).map_or(Points::ZERO, |state| state.points)).collect();
        Tree { best, kind: Kind::Leaf(states) }
    }

    /// The mean of parts; none where it has none.
    pub fn mean(parts: Vec<(u32, Tree)>) -> Option<Tree> {
        let parts: Vec<(u64, Tree)> = parts.into_iter().map(|(weight, part)| (u64::from(weight), part)).collect();
        let weight = parts.iter().map(|(weight, _)| weight).sum();
        let sums = parts.iter().fold(vec![0], |sums, (weight, part)| together(&sums, &part.sums(*weight)));
        let best = sums.into_iter().map(|sum| Points::quotient(sum, weight)).collect::<Option<_>>()?;
        Some(Tree { best, kind: Kind::Mean { weight, parts } })
    }

    /// The most points that an effort can bring; more effort than there is to make brings no more.
    pub fn best(&self, effort: usize) -> Points {
        self.best[effort.min(self.best.len() - 1)]
    }

    /// The most points there are.
    pub fn most(&self) -> Points {
        self.best(usize::MAX)
    }

    /// The least effort that brings at least so many points; none where nothing does.
    pub fn least_effort(&self, goal: Points) -> Option<usize> {
        Some(self.best.partition_point(|points| *points < goal)).filter(|effort| *effort < self.best.len())
    }

    /// The state of each leaf that reaches the goal with the least effort: of all such choices one with the most points, and of
    /// these the one that raises most what stands first. None where nothing reaches the goal.
    pub fn cheapest(&self, goal: Points) -> Option<Vec<usize>> {
        let effort = self.least_effort(goal)?;
        let mut chosen = Vec::new();
        self.choose(&vec![self.best[effort]; effort + 1], &mut chosen);
        Some(chosen)
    }

    /// Between which states each leaf stands in all the choices that reach the goal with the least effort.
    pub fn in_cheapest(&self, goal: Points) -> Option<Vec<Range>> {
        let effort = self.least_effort(goal)?;
        let mut ranges = Vec::new();
        self.ranges(&vec![goal; effort + 1], &mut ranges);
        Some(ranges)
    }

    /// Chooses the highest state that what is needed allows, leaf by leaf. `need` is the points this part has to bring, by the
    /// effort it takes; more effort is not to be had. Some choice must meet it. Gives the effort taken and the points brought.
    fn choose(&self, need: &[Points], chosen: &mut Vec<usize>) -> State {
        match &self.kind {
            Kind::Leaf(states) => {
                let fit = states.iter().rposition(|state| state.meets(need)).expect("some state meets the need");
                chosen.push(fit);
                states[fit]
            }
            Kind::Mean { weight, parts } => {
                let (mut effort, mut sum) = (0, 0);
                for ((of_part, part), rest) in parts.iter().zip(behind_each(parts)) {
                    let need = Need { of_mean: need, weight: *weight, effort, sum, rest: &rest }.of(part, *of_part);
                    let state = part.choose(&need, chosen);
                    effort += state.effort;
                    sum += of_part * u64::from(state.points.0);
                }
                State { effort, points: Points::quotient(sum, *weight).unwrap_or_default() }
            }
        }
    }

    /// The lowest and the highest state of each leaf that what is needed allows, whatever the other leaves do.
    fn ranges(&self, need: &[Points], ranges: &mut Vec<Range>) {
        match &self.kind {
            Kind::Leaf(states) => {
                let mut fitting = (0..states.len()).filter(|place| states[*place].meets(need));
                let least = fitting.next().expect("some state meets the need");
                ranges.push(Range { least, most: fitting.next_back().unwrap_or(least) });
            }
            Kind::Mean { weight, parts } => {
                let mut before = vec![0];
                for ((of_part, part), behind) in parts.iter().zip(behind_each(parts)) {
                    let rest = together(&before, &behind);
                    let need = Need { of_mean: need, weight: *weight, effort: 0, sum: 0, rest: &rest }.of(part, *of_part);
                    part.ranges(&need, ranges);
                    before = together(&before, &part.sums(*of_part));
                }
            }
        }
    }

    /// What it adds to a sum in which it has this weight, by effort.
    fn sums(&self, weight: u64) -> Vec<u64> {
        self.best.iter().map(|points| weight * u64::from(points.0)).collect()
    }
}

impl State {
    /// Whether it can be had and brings what its effort asks for.
    fn meets(self, need: &[Points]) -> bool {
        need.get(self.effort).is_some_and(|need| self.points >= *need)
    }
}

/// What one part of a mean has to bring.
struct Need<'a> {
    /// What the mean has to bring, by the effort it takes.
    of_mean: &'a [Points],
    /// The weight of all its parts.
    weight: u64,
    /// What parts already chosen took and brought.
    effort: usize,
    sum: u64,
    /// The most that the parts yet to be chosen can bring, by effort.
    rest: &'a [u64],
}

impl Need<'_> {
    /// The points that the part has to bring, by the effort it takes, for the rest to be able to bring what is then missing.
    fn of(&self, part: &Tree, weight: u64) -> Vec<Points> {
        let left = &self.of_mean[self.effort..];
        let sums: Vec<u64> = left.iter().map(|need| need.least_sum(self.weight).saturating_sub(self.sum)).collect();
        let missing = |effort: usize| {
            let missing = sums[effort..].iter().zip(self.rest).map(|(sum, rest)| sum.saturating_sub(*rest));
            // More points than there are cannot be brought, so it does not matter how many more.
            missing.min().map(|missing| Points(missing.div_ceil(weight).min(u64::from(u32::MAX)) as u32))
        };
        (0..sums.len().min(part.best.len())).filter_map(missing).collect()
    }
}

/// For each part, the most that all parts behind it can bring, by effort.
fn behind_each(parts: &[(u64, Tree)]) -> Vec<Vec<u64>> {
    let mut behind = vec![vec![0]];
    for (weight, part) in parts.iter().skip(1).rev() {
        let next = together(&behind[behind.len() - 1], &part.sums(*weight));
        behind.push(next);
    }
    behind.reverse();
    behind
}

/// The most that two parts bring together, by the effort of both.
fn together(one: &[u64], other: &[u64]) -> Vec<u64> {
    let mut most = vec![0; one.len() + other.len() - 1];
    for (effort, sum) in one.iter().enumerate() {
        for (most, more) in most[effort..].iter_mut().zip(other) {
            *most = (sum + more).max(*most);
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree as it is built, to be worked out by trying everything.
    enum Plain {
        Leaf(Vec<State>),
        Mean(Vec<(u32, Plain)>),
    }

    impl Plain {
        fn tree(&self) -> Tree {
            match self {
                Plain::Leaf(states) => Tree::leaf(states.clone()),
                Plain::Mean(parts) => Tree::mean(parts.iter().map(|(weight, part)| (*weight, part.tree())).collect()).unwrap(),
            }
        }

        /// How many choices there are.
        fn count(&self) -> u64 {
            match self {
                Plain::Leaf(states) => states.len() as u64,
                Plain::Mean(parts) => parts.iter().fold(1, |count, (_, part)| part.count().saturating_mul(count)),
            }
        }

        /// Every choice: the state of each leaf, and the effort and points of it all.
        fn choices(&self) -> Vec<(Vec<usize>, State)> {
            let parts = match self {
                Plain::Leaf(states) => return states.iter().enumerate().map(|(place, state)| (vec![place], *state)).collect(),
                Plain::Mean(parts) => parts,
            };
            let mut all: Vec<(Vec<usize>, usize, u64)> = vec![Default::default()];
            for (weight, part) in parts {
                let more = part.choices();
                let with = |(chosen, effort, sum): &(Vec<usize>, usize, u64)| {
                    let with = |(further, state): &(Vec<usize>, State)| {
                        let more = u64::from(*weight) * u64::from(state.points.0);
                        ([chosen.as_slice(), further].concat(), effort + state.effort, sum + more)
                    };
                    more.iter().map(with).collect::<Vec<_>>()
                };
                all = all.iter().flat_map(with).collect();
            }
            let weight: u32 = parts.iter().map(|(weight, _)| weight).sum();
            let mean = |sum| Points::quotient(sum, u64::from(weight)).unwrap();
            all.into_iter().map(|(chosen, effort, sum)| (chosen, State { effort, points: mean(sum) })).collect()
        }
    }

    /// Numbers that look random and are the same on every run.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % sides
        }

        /// A tree of few hundredths, so that rounding decides everywhere.
        fn tree(&mut self, levels: u32) -> Plain {
            if levels > 0 {
                let parts = 1 + self.roll(3);
                return Plain::Mean((0..parts).map(|_| (1 + self.roll(3) as u32, self.tree(levels - 1))).collect());
            }
            let mut states = vec![State { effort: 0, points: Points(self.roll(3) as u32) }];
            for _ in 0..self.roll(3) {
                let State { effort, points } = states[states.len() - 1];
                let effort = effort + 1 + self.roll(3) as usize;
                states.push(State { effort, points: Points(points.0 + self.roll(4) as u32) });
            }
            Plain::Leaf(states)
        }
    }

    #[test]
    fn finds_what_trying_everything_finds() {
        let mut dice = Dice(1);
        let mut tried = 0;
        for round in 0..1000 {
            let plain = dice.tree(1 + round % 3);
            if plain.count() > 300 {
                continue;
            }
            tried += 1;
            let mut all = plain.choices();
            let tree = plain.tree();
            all.sort_by(|(a, x), (b, y)| (x.effort, y.points, b).cmp(&(y.effort, x.points, a)));
            for goal in (0..=tree.most().0 + 1).map(Points) {
                let cheapest = all.iter().find(|(_, state)| state.points >= goal);
                assert_eq!(tree.cheapest(goal), cheapest.map(|(chosen, _)| chosen.clone()));
                assert_eq!(tree.least_effort(goal), cheapest.map(|(_, state)| state.effort));
                let Some((_, State { effort, points })) = cheapest else { continue };
                assert_eq!(tree.best(*effort), *points);
                let as_cheap = all.iter().filter(|(_, state)| state.effort == *effort && state.points >= goal);
                let ranges = tree.in_cheapest(goal).unwrap();
                for (leaf, range) in ranges.into_iter().enumerate() {
                    let places = || as_cheap.clone().map(|(chosen, _)| chosen[leaf]);
                    assert_eq!((range.least, range.most), (places().min().unwrap(), places().max().unwrap()));
                }
            }
        }
        assert!(tried > 500, "{tried}");
    }
}
