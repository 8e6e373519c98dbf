//! What would make a plan eligible: all minimal sets of answers, exactly.
//!
//! A set answers open facts; where no further answer can help any more (not eligible), it may change given answers too. It works when
//! the verdict is then “eligible” whatever else is answered, and it is minimal when no part of it works. The minimal sets of a
//! diagram's node follow from those of its kids (Coudert and Madre's way to the primes of a function): those that leave the node's
//! fact alone, and for each way to answer it those of the kid that no set of the former makes needless.

use super::family::{Element, Families, Family, NONE, UNIT};
use crate::assess::{Facts, MissingKind, Verdict, quick, view};
use crate::policy::diagram::{Builder, Node, TRUE, TooLarge, UNKNOWN};
use crate::policy::{Dimension, Fact, Head, NamedOption, Question, Rulebook};
use serde::Serialize;
use std::collections::HashMap;

/// The minimal sets of answers that would make a plan eligible.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Needs<'r> {
    /// The packs they rest on.
    #[serde(serialize_with = "view::packs")]
    pub pack: [&'r Head; 3],
    /// The verdict now.
    pub verdict: Verdict,
    /// How many minimal sets there are; [`u128::MAX`] stands for so many or more. An eligible plan has one, which is empty.
    pub count: u128,
    /// The smallest of them, as many as were asked for; of the same size in the rulebook's order.
    pub sets: Vec<Vec<Need<'r>>>,
    /// What stands in every minimal set.
    pub in_every: Vec<Need<'r>>,
}

/// One answer of a set.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Need<'r> {
    /// Whether the fact is open or its answer has to change.
    pub kind: MissingKind,
    /// The key of the answer in a plan file.
    pub key: &'r str,
    /// Its place among the rulebook's facts.
    #[serde(skip)]
    pub fact: usize,
    #[serde(skip)]
    pub question: &'r Question,
    #[serde(skip)]
    pub dimension: Option<Dimension>,
    /// Any of these will do: nothing that is open to the plan tells them apart.
    #[serde(serialize_with = "view::options")]
    pub options: Vec<&'r NamedOption>,
}

/// Far above what the built-in rules take (some 80): more families and intermediate results than this are refused, so that no pack can
/// exhaust the memory.
const MAX_WORK: usize = 1_000_000;

/// Finds the minimal sets, and lists up to `limit` of them.
///
/// # Errors
/// Refuses where the pack's conditions hang together in so many ways that the sets cannot be followed.
pub fn needs<'r>(rulebook: &'r Rulebook, facts: &Facts, limit: usize) -> Result<Needs<'r>, TooLarge> {
    let sets = Minimal::of(rulebook, facts)?;
    Ok(Needs {
        pack: rulebook.packs().map(|pack| &pack.head),
        verdict: sets.verdict,
        count: sets.families.count(sets.family),
        sets: sets.families.smallest(sets.family, limit).into_iter().map(|set| sets.needs(set)).collect(),
        in_every: sets.needs(sets.families.in_every(sets.family)),
    })
}

/// The set that takes the least effort, by what each fact takes (1 or more); none where no answers can help. A set that works and is
/// cheapest is minimal, so the minimal ones are all that have to be looked at.
///
/// # Errors
/// As [`needs`].
pub fn cheapest<'r>(rulebook: &'r Rulebook, facts: &Facts, efforts: &[u32]) -> Result<Option<Vec<Need<'r>>>, TooLarge> {
    let sets = Minimal::of(rulebook, facts)?;
    let cheapest = sets.families.cheapest(sets.family, 1, |fact| efforts[usize::from(fact)] as usize).pop();
    Ok(cheapest.map(|set| sets.needs(set)))
}

/// The minimal sets, not yet listed.
struct Minimal<'r, 'f> {
    rulebook: &'r Rulebook,
    facts: &'f Facts,
    verdict: Verdict,
    families: Families,
    family: Family,
    /// For each fact, the options of each way to answer it.
    ways: Vec<Vec<Vec<u8>>>,
}

impl<'r, 'f> Minimal<'r, 'f> {
    fn of(rulebook: &'r Rulebook, facts: &'f Facts) -> Result<Minimal<'r, 'f>, TooLarge> {
        let gates = &rulebook.gates;
        let (verdict, _) = quick(rulebook, facts, &mut Vec::new());
        let open = vec![UNKNOWN; facts.answers.len()];
        // Given answers stand as long as further ones can make the plan eligible; then the diagram need not ask for them.
        let (standing, changing) = match verdict {
            Verdict::NotEligible => (&open, &facts.answers),
            Verdict::Eligible | Verdict::Incomplete => (&facts.answers, &open),
        };
        let sizes = gates.facts.iter().map(|fact| rulebook.question(fact).options.len() as u8).collect();
        let mut builder = Builder::new(sizes);
        let root = builder.load(&gates.diagram, gates.verdict, standing)?;
        let ways = ways(&builder, root, gates.facts.len());
        let mut search = Search { builder, families: Families::new(MAX_WORK), ways, present: changing, done: HashMap::new() };
        let family = search.minimal(root)?;
        let Search { families, ways, .. } = search;
        Ok(Minimal { rulebook, facts, verdict, families, family, ways })
    }

    fn needs(&self, set: Vec<Element>) -> Vec<Need<'r>> {
        set.into_iter().map(|element| self.need(element)).collect()
    }

    fn need(&self, (fact, way): Element) -> Need<'r> {
        let fact = usize::from(fact);
        let Fact { key, dimension, .. } = &self.rulebook.gates.facts[fact];
        let question = self.rulebook.question(&self.rulebook.gates.facts[fact]);
        let options = self.ways[fact][usize::from(way)].iter().map(|option| &question.options[usize::from(*option)]);
        Need {
            kind: if self.facts.answers[fact] == UNKNOWN { MissingKind::Answer } else { MissingKind::Change },
            key,
            fact,
            question,
            dimension: *dimension,
            options: options.collect(),
        }
    }
}

/// The ways to answer each fact: its options, those together that lead to the same wherever the fact is asked.
fn ways(builder: &Builder, root: Node, facts: usize) -> Vec<Vec<Vec<u8>>> {
    let mut asked: Vec<Vec<&[Node]>> = vec![Vec::new(); facts];
    let below = builder.below(root);
    for (fact, kids) in below.iter().filter_map(|node| builder.asks(*node)) {
        asked[fact as usize].push(kids);
    }
    let ways = |asked: &Vec<&[Node]>| {
        let mut ways: Vec<Vec<u8>> = Vec::new();
        for option in 0..asked.first().map_or(0, |kids| kids.len()) {
            let alike = |way: &&mut Vec<u8>| asked.iter().all(|kids| kids[way[0] as usize] == kids[option]);
            match ways.iter_mut().find(alike) {
                Some(way) => way.push(option as u8),
                None => ways.push(vec![option as u8]),
            }
        }
        ways
    };
    asked.iter().map(ways).collect()
}

struct Search<'a> {
    builder: Builder,
    families: Families,
    /// For each fact, the options of each way to answer it.
    ways: Vec<Vec<Vec<u8>>>,
    /// The answers that hold where a set says nothing else; where there is none, a set has to work for every option.
    present: &'a [u8],
    done: HashMap<Node, Family>,
}

impl Search<'_> {
    /// The minimal sets that make a node “met”.
    fn minimal(&mut self, node: Node) -> Result<Family, TooLarge> {
        let Some((fact, kids)) = self.builder.asks(node) else {
            return Ok(if node == TRUE { UNIT } else { NONE });
        };
        if let Some(known) = self.done.get(&node) {
            return Ok(*known);
        }
        let kids = kids.to_vec();
        let unchanged = match self.present[fact as usize] {
            UNKNOWN => kids.iter().try_fold(TRUE, |all, kid| self.builder.and(all, *kid))?,
            answer => kids[answer as usize],
        };
        let without = self.minimal(unchanged)?;
        let ways = self.ways[fact as usize].len();
        let mut with = Vec::with_capacity(ways);
        for way in 0..ways {
            let sets = self.minimal(kids[self.ways[fact as usize][way][0] as usize])?;
            with.push(self.families.prune(sets, without)?);
        }
        let family = self.families.join(fact, without, with)?;
        self.done.insert(node, family);
        Ok(family)
    }
}
