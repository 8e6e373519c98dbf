//! Families of sets of answers, kept as a diagram: a zero-suppressed one with a branch for each way a fact can be answered. Sets that
//! agree share their nodes, so a family of millions may take a hundred nodes, and it is counted and searched without being listed.

use crate::policy::diagram::TooLarge;
use std::collections::HashMap;

/// A family by its place in the pool. Families with the same sets have the same place.
pub type Family = u32;

/// The family without any set.
pub const NONE: Family = 0;
/// The family of the empty set alone.
pub const UNIT: Family = 1;

/// An answer: the fact, and which of the ways to answer it.
pub type Element = (u16, u8);

/// The pool of families, in which each is kept once.
pub struct Families {
    nodes: Vec<Branches>,
    known: HashMap<Branches, Family>,
    pruned: HashMap<(Family, Family), Family>,
    /// So many families and intermediate results, and no more.
    most: usize,
}

/// The sets of a family by their first fact: those without it, then the rest of those with each way to answer it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Branches {
    fact: u16,
    without: Family,
    with: Box<[Family]>,
}

impl Families {
    /// A pool that refuses to hold more than `most` families and intermediate results.
    pub fn new(most: usize) -> Families {
        // The two first families ask no fact.
        let end = Branches { fact: u16::MAX, without: NONE, with: Box::from([]) };
        Families { nodes: vec![end.clone(), end], known: HashMap::new(), pruned: HashMap::new(), most }
    }

    /// The sets of `without`, and for each way to answer the fact the sets of `with` with that answer added. All facts of these
    /// families come after `fact`.
    pub fn join(&mut self, fact: u16, without: Family, with: Vec<Family>) -> Result<Family, TooLarge> {
        if with.iter().all(|family| *family == NONE) {
            return Ok(without);
        }
        let branches = Branches { fact, without, with: with.into_boxed_slice() };
        if let Some(family) = self.known.get(&branches) {
            return Ok(*family);
        }
        if self.nodes.len() + self.pruned.len() >= self.most {
            return Err(TooLarge);
        }
        let family = self.nodes.len() as Family;
        self.nodes.push(branches.clone());
        self.known.insert(branches, family);
        Ok(family)
    }

    /// The sets of `family` that contain no set of `other`.
    pub fn prune(&mut self, family: Family, other: Family) -> Result<Family, TooLarge> {
        if family == NONE || other == NONE {
            return Ok(family);
        }
        if family == other || other == UNIT {
            return Ok(NONE);
        }
        if let Some(known) = self.pruned.get(&(family, other)) {
            return Ok(*known);
        }
        let (Branches { fact, without, with }, by) = (self.nodes[family as usize].clone(), self.nodes[other as usize].clone());
        let rest = if by.fact < fact {
            // No set of this family has that fact.
            self.prune(family, by.without)?
        } else {
            let mut left = Vec::with_capacity(with.len());
            for (place, part) in with.into_iter().enumerate() {
                if by.fact > fact {
                    left.push(self.prune(part, other)?);
                } else {
                    let part = self.prune(part, by.without)?;
                    left.push(self.prune(part, by.with[place])?);
                }
            }
            let without = self.prune(without, if by.fact > fact { other } else { by.without })?;
            self.join(fact, without, left)?
        };
        self.pruned.insert((family, other), rest);
        Ok(rest)
    }

    /// How many sets the family has; [`u128::MAX`] stands for so many or more.
    pub fn count(&self, family: Family) -> u128 {
        self.upward(family, [0, 1], |branches, counts: &[u128]| {
            branches.with.iter().fold(counts[branches.without as usize], |sum, part| sum.saturating_add(counts[*part as usize]))
        })[family as usize]
    }

    /// Up to `limit` sets: the smallest first, and of the same size those first that answer an earlier fact.
    pub fn smallest(&self, family: Family, limit: usize) -> Vec<Vec<Element>> {
        self.cheapest(family, limit, |_| 1)
    }

    /// Up to `limit` sets: first those that cost least by what each fact costs (1 or more), and of equals those first that answer an
    /// earlier fact.
    pub fn cheapest(&self, family: Family, limit: usize, cost: impl Fn(u16) -> usize) -> Vec<Vec<Element>> {
        let least = self.upward(family, [usize::MAX, 0], |branches, least: &[usize]| {
            let with = branches.with.iter().map(|part| least[*part as usize].saturating_add(cost(branches.fact)));
            with.fold(least[branches.without as usize], usize::min)
        });
        let limit = limit.min(usize::try_from(self.count(family)).unwrap_or(usize::MAX));
        let mut listing = Listing { families: self, cost, least, limit, taken: Vec::new(), found: Vec::new() };
        let mut left = listing.least[family as usize];
        while listing.found.len() < limit {
            listing.list(family, left);
            left += 1;
        }
        listing.found
    }

    /// The answers that stand in every set.
    pub fn in_every(&self, family: Family) -> Vec<Element> {
        let mut elements = self.smallest(family, 1).pop().unwrap_or_default();
        elements.retain(|(fact, way)| {
            let some_without = self.upward(family, [false, true], |branches, some: &[bool]| {
                let parts = branches.with.iter().enumerate();
                let mut others = parts.filter(|(place, _)| branches.fact != *fact || *place != *way as usize);
                some[branches.without as usize] || others.any(|(_, part)| some[*part as usize])
            });
            !some_without[family as usize]
        });
        elements
    }

    /// A value for each family up to this one, made from the values of its branches, which come before it.
    fn upward<T>(&self, family: Family, ends: [T; 2], of: impl Fn(&Branches, &[T]) -> T) -> Vec<T> {
        let mut values = Vec::from(ends);
        for branches in self.nodes.iter().take(family as usize + 1).skip(2) {
            let value = of(branches, &values);
            values.push(value);
        }
        values
    }
}

/// Sets in the making.
struct Listing<'a, C> {
    families: &'a Families,
    cost: C,
    /// What the cheapest set of each family costs.
    least: Vec<usize>,
    limit: usize,
    taken: Vec<Element>,
    found: Vec<Vec<Element>>,
}

impl<C: Fn(u16) -> usize> Listing<'_, C> {
    /// Finds the sets that cost exactly `left` more. All cheaper ones were found before, fewer than the limit, so no way that is
    /// tried in vain is long.
    fn list(&mut self, family: Family, left: usize) {
        if self.found.len() == self.limit || self.least[family as usize] > left {
            return;
        }
        if family == UNIT {
            if left == 0 {
                self.found.push(self.taken.clone());
            }
            return;
        }
        let branches = &self.families.nodes[family as usize];
        if let Some(left) = left.checked_sub((self.cost)(branches.fact)) {
            for (way, part) in branches.with.iter().enumerate() {
                self.taken.push((branches.fact, way as u8));
                self.list(*part, left);
                self.taken.pop();
            }
        }
        self.list(branches.without, left);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The family of these sets, by the plainest way: each alone, then joined fact by fact.
    fn family(families: &mut Families, sets: &[&[Element]]) -> Family {
        let Some(fact) = sets.iter().flat_map(|set| set.iter().map(|(fact, _)| *fact)).min() else {
            return if sets.is_empty() { NONE } else { UNIT };
        };
        let starts = |set: &[Element], way| set.first() == Some(&(fact, way));
        let with = (0..3).map(|way| {
            let rest: Vec<&[Element]> = sets.iter().filter(|set| starts(set, way)).map(|set| &set[1..]).collect();
            family(families, &rest)
        });
        let with: Vec<Family> = with.collect();
        let others: Vec<&[Element]> = sets.iter().copied().filter(|set| !(0..3).any(|way| starts(set, way))).collect();
        let without = family(families, &others);
        families.join(fact, without, with).unwrap()
    }

    #[test]
    fn lists_counts_and_shares() {
        let mut families = Families::new(1_000);
        let sets: [&[Element]; 4] = [&[(1, 0), (2, 0), (4, 1)], &[(1, 2), (4, 1)], &[(4, 1)], &[(3, 0), (4, 1)]];
        let all = family(&mut families, &sets);
        assert_eq!(families.count(all), 4);
        assert_eq!(families.smallest(all, 9), [sets[2], sets[1], sets[3], sets[0]]);
        assert_eq!(families.smallest(all, 2), [sets[2], sets[1]]);
        assert_eq!(families.in_every(all), [(4, 1)]);
        let dear_when_late = |fact: u16| 1 + usize::from(fact == 3) * 4;
        assert_eq!(families.cheapest(all, 9, dear_when_late), [sets[2], sets[1], sets[0], sets[3]]);
        assert_eq!(all, family(&mut families, &[sets[3], sets[2], sets[1], sets[0]]));
        assert_eq!((families.count(NONE), families.smallest(NONE, 5)), (0, vec![]));
        assert_eq!((families.count(UNIT), families.smallest(UNIT, 5)), (1, vec![vec![]]));
    }

    #[test]
    fn prunes_what_contains_a_set() {
        let mut families = Families::new(1_000);
        let all = family(&mut families, &[&[(1, 0), (2, 0)], &[(1, 1)], &[(2, 0), (3, 0)], &[(2, 1), (3, 0)]]);
        let other = family(&mut families, &[&[(1, 1), (9, 0)], &[(2, 0)], &[(0, 0)]]);
        let left = family(&mut families, &[&[(1, 1)], &[(2, 1), (3, 0)]]);
        assert_eq!(families.prune(all, other), Ok(left));
        assert_eq!(families.prune(all, UNIT), Ok(NONE));
        assert_eq!(families.prune(UNIT, other), Ok(UNIT));
    }

    #[test]
    fn counts_more_than_can_be_listed() {
        let mut families = Families::new(1_000);
        let half = |families: &mut Families, first| {
            (first..first + 100).rev().fold(UNIT, |rest, fact| families.join(fact, NONE, vec![rest, rest]).unwrap())
        };
        let many = half(&mut families, 0);
        assert_eq!(families.count(many), 1 << 100);
        assert_eq!(families.smallest(many, 3)[2][98..], [(98, 1), (99, 0)]);
        let more = (100..200).rev().fold(many, |rest, fact| families.join(fact - 100, NONE, vec![rest, rest]).unwrap());
        assert_eq!(families.count(more), u128::MAX);
    }

    #[test]
    fn refuses_what_it_cannot_hold() {
        let mut families = Families::new(10);
        let joined: Vec<_> = (0..20).map(|fact| families.join(fact, NONE, vec![UNIT])).collect();
        assert!(joined[7].is_ok() && joined[8] == Err(TooLarge), "{joined:?}");
        assert_eq!(families.join(7, NONE, vec![UNIT]), joined[7], "what is known needs no room");
    }
}
