//! Every set of answers there is, tried one by one: what the minimal sets must be.

use super::plain::{Fact, Plain, Reading};
use mueang_phrom::assess::{MissingKind, Verdict};
use mueang_phrom::policy::diagram::UNKNOWN;
use mueang_phrom::policy::{Rulebook, rulebook::key};
use std::collections::BTreeSet;

/// Where there are more partial answer sheets than this, not all are tried.
const TRIED: usize = 60_000;

/// A set as it is compared: the key of each fact, whether it changes, and the options that will do. By size, then by facts.
pub type Set = Vec<Element>;
pub type Element = (String, MissingKind, Vec<String>);

/// Some facts by number, each free to be answered in any way, among others that stay as they are.
struct Free<'a> {
    facts: Vec<usize>,
    sizes: Vec<usize>,
    present: Vec<Option<u8>>,
    verdict: &'a Plain,
}

/// What every completion of a partial answer sheet says.
#[derive(Clone, Copy)]
struct Outcomes {
    met: bool,
    not_met: bool,
}

impl Free<'_> {
    /// Partial sheets of the free facts are numbers: a digit for each, 0 where it is open.
    fn weights(&self) -> Vec<usize> {
        let digits = self.sizes.iter().scan(1, |weight, size| {
            let own = *weight;
            *weight *= size + 1;
            Some(own)
        });
        digits.collect()
    }

    fn total(&self) -> usize {
        self.sizes.iter().fold(1, |total: usize, size| total.saturating_mul(size + 1))
    }

    /// The outcomes of every partial sheet.
    fn outcomes(&self) -> Vec<Outcomes> {
        let weights = self.weights();
        let mut outcomes = vec![Outcomes { met: false, not_met: false }; self.total()];
        let mut answers: Vec<u8> = self.present.iter().map(|answer| answer.unwrap_or(0)).collect();
        for number in (0..outcomes.len()).rev() {
            let digit = |place: usize| number / weights[place] % (self.sizes[place] + 1);
            outcomes[number] = match (0..self.facts.len()).find(|place| digit(*place) == 0) {
                Some(open) => {
                    let one = |option| outcomes[number + option * weights[open]];
                    let any = |of: fn(Outcomes) -> bool| (1..=self.sizes[open]).any(|option| of(one(option)));
                    Outcomes { met: any(|one| one.met), not_met: any(|one| one.not_met) }
                }
                None => {
                    (0..self.facts.len()).for_each(|place| answers[self.facts[place]] = digit(place) as u8 - 1);
                    let met = self.verdict.holds(&answers);
                    Outcomes { met, not_met: !met }
                }
            };
        }
        outcomes
    }

    /// The options of a free fact that can replace one another in every full sheet.
    fn alike(&self, outcomes: &[Outcomes], place: usize) -> Vec<Vec<usize>> {
        let weight = self.weights()[place];
        let size = self.sizes[place];
        let same = |a: usize, b: usize| {
            let open = (0..outcomes.len()).filter(|number| (number / weight).is_multiple_of(size + 1));
            let both = |number: &usize| (outcomes[number + (a + 1) * weight], outcomes[number + (b + 1) * weight]);
            open.map(|number| both(&number)).all(|(a, b)| (a.met, a.not_met) == (b.met, b.not_met))
        };
        (0..size).map(|option| (0..size).filter(|other| *other == option || same(option, *other)).collect()).collect()
    }

    /// All minimal sets, by size and then by facts and options in the order of `facts`.
    fn minimal(&self, name: &dyn Fn(usize, usize) -> (String, String)) -> Vec<Set> {
        let (weights, outcomes) = (self.weights(), self.outcomes());
        let alike: Vec<Vec<Vec<usize>>> = (0..self.facts.len()).map(|place| self.alike(&outcomes, place)).collect();
        let digit = |number: usize, place: usize| number / weights[place] % (self.sizes[place] + 1);
        // A set is a number too: the partial sheet that says what it says.
        let applied = |set: usize| -> usize {
            let one = |place: usize| match digit(set, place) {
                0 => self.present[self.facts[place]].map_or(0, |answer| answer as usize + 1),
                option => option,
            };
            (0..weights.len()).map(|place| one(place) * weights[place]).sum()
        };
        let mut some_part_works = vec![false; outcomes.len()];
        let mut found: BTreeSet<(usize, Vec<(usize, usize)>)> = BTreeSet::new();
        for set in 0..outcomes.len() {
            let places: Vec<usize> = (0..weights.len()).filter(|place| digit(set, *place) > 0).collect();
            let proper = places.iter().any(|place| some_part_works[set - digit(set, *place) * weights[*place]]);
            let works = !outcomes[applied(set)].not_met;
            some_part_works[set] = proper || works;
            if works && !proper {
                // Options that act alike stand for one another: the first is named.
                let first = |place: &usize| (*place, alike[*place][digit(set, *place) - 1][0]);
                found.insert((places.len(), places.iter().map(first).collect()));
            }
        }
        let element = |(place, option): (usize, usize)| {
            let fact = self.facts[place];
            let kind = if self.present[fact].is_some() { MissingKind::Change } else { MissingKind::Answer };
            let options = alike[place][option].iter().map(|option| name(fact, *option).1).collect();
            (name(fact, option).0, kind, options)
        };
        found.into_iter().map(|(_, set)| set.into_iter().map(element).collect()).collect()
    }
}

/// The facts of the plain reading in the order of the rulebook's.
pub fn order(rulebook: &Rulebook, reading: &Reading) -> Vec<usize> {
    let number = |fact: &mueang_phrom::policy::Fact| {
        let same = |plain: &Fact| plain.question == fact.question && plain.dimension == fact.dimension;
        reading.facts.iter().position(same).unwrap()
    };
    rulebook.gates.facts.iter().map(number).collect()
}

/// The verdict and every minimal set, by size and then in the order of the rulebook; `None` where there is too much to try.
pub fn by_trying(rulebook: &Rulebook, reading: &Reading, answers: &[u8]) -> Option<(Verdict, Vec<Set>)> {
    let order = order(rulebook, reading);
    let mut present = vec![None; reading.facts.len()];
    for (fact, answer) in order.iter().zip(answers) {
        present[*fact] = (*answer != UNKNOWN).then_some(*answer);
    }
    let free = |facts: Vec<usize>| Free {
        sizes: facts.iter().map(|fact| reading.facts[*fact].options as usize).collect(),
        facts,
        present: present.clone(),
        verdict: &reading.verdict,
    };
    let open = free(order.iter().copied().filter(|fact| present[*fact].is_none()).collect());
    if open.total() > TRIED {
        return None;
    }
    let questions = &rulebook.law.questions;
    let name = |fact: usize, option: usize| {
        let Fact { question, dimension, .. } = reading.facts[fact];
        (key(&questions[question].id, dimension), questions[question].options[option].id.clone())
    };
    let Outcomes { met, not_met } = open.outcomes()[0];
    match (met, not_met) {
        (true, false) => Some((Verdict::Eligible, open.minimal(&name))),
        (true, true) => Some((Verdict::Incomplete, open.minimal(&name))),
        _ => {
            let all = free(order);
            (all.total() <= TRIED).then(|| (Verdict::NotEligible, all.minimal(&name)))
        }
    }
}
