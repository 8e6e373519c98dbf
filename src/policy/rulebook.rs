//! Packs compiled: gates as rules over one decision diagram, items as flat slots.

use super::gates::{Fact, GateError, GateRules};
use super::{DIMENSIONS, Dimension, Gate, Item, Pack, Question, Rule, Text};
use serde::{Deserialize, Serialize};

/// The key of an answer in a plan file.
pub fn key(id: &str, dimension: Option<Dimension>) -> String {
    match dimension {
        Some(dimension) => format!("{id}@{}", dimension.id()),
        None => id.to_owned(),
    }
}

/// One answer the score looks at: an item, for one dimension where it is asked of each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Index of the item in its pack.
    pub item: usize,
    /// The key of the answer in a plan file: `item` or `item@dimension`.
    pub key: String,
    pub weight: u32,
    pub may_be_left_out: bool,
}

/// The slots whose mean makes a component, or its part for one dimension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    pub component: usize,
    pub dimension: Option<Dimension>,
    pub slots: std::ops::Range<usize>,
}

/// The packs an assessment rests on, compiled once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rulebook {
    /// The pack with gates, clauses and dimensions.
    pub law: Pack,
    /// The pack with components and items.
    pub rubric: Pack,
    /// The pack with outcome thresholds.
    pub outcomes: Pack,
    pub gates: GateRules,
    pub slots: Vec<Slot>,
    pub blocks: Vec<Block>,
    /// For each item, which stages the registers of a plan show, in rising order.
    pub shows: Vec<Vec<Rule>>,
    /// Every key an answer in a plan file can have, in order, with its place: that of a fact, behind them of a slot, behind those of
    /// a threshold.
    pub keys: Vec<(String, usize)>,
    /// Where in `gates.facts` each dimension's “applied for” stands; the readiness of a dimension counts only then.
    pub applied: [Option<usize>; DIMENSIONS.len()],
    /// The day, as an ISO date, whose amounts hold.
    pub day: String,
}

impl Rulebook {
    /// Compiles three packs that [`super::read()`] has checked (one with gates, one with items, one with thresholds) as they hold on
    /// a day, given as an ISO date.
    pub fn new(mut law: Pack, mut rubric: Pack, mut outcomes: Pack, day: &str) -> Result<Rulebook, GateError> {
        let gates = GateRules::new(&law, day)?;
        [&mut law, &mut rubric, &mut outcomes].into_iter().for_each(|pack| pack.fill(day));
        rubric.items.retain(|item| !item.off);
        let (slots, blocks) = slots(&rubric);
        let shows = (0..rubric.items.len()).map(|item| rubric.rules_of(item).expect("checked: the rules can be used")).collect();
        let applied = DIMENSIONS.map(|dimension| {
            gates.facts.iter().position(|fact| {
                fact.dimension == Some(dimension) && law.questions[fact.question].reads == Some(super::Field::Dimensions)
            })
        });
        let keys = keys(&gates.facts, &slots, &outcomes);
        Ok(Rulebook { law, rubric, outcomes, gates, slots, blocks, shows, keys, applied, day: day.to_owned() })
    }

    /// The same with a pack put in the place of the built-in one that does what it does, as it holds on a day (an ISO date).
    pub fn with(self, pack: Pack, day: &str) -> Result<Rulebook, GateError> {
        let Rulebook { law, rubric, outcomes, .. } = self;
        if !pack.gates.is_empty() {
            Rulebook::new(pack, rubric, outcomes, day)
        } else if !pack.items.is_empty() {
            Rulebook::new(law, pack, outcomes, day)
        } else {
            Rulebook::new(law, rubric, pack, day)
        }
    }

    /// Whether any of its packs is only supposed.
    pub fn is_hypothetical(&self) -> bool {
        self.packs().into_iter().any(|pack| pack.head.hypothetical)
    }

    /// Takes the English texts out, in an order that [`Rulebook::learn_english`] knows. They travel apart: most readers never ask for
    /// them, and they are half of the words.
    pub fn take_english(&mut self) -> Vec<String> {
        self.texts().map(|text| std::mem::take(&mut text.en)).collect()
    }

    /// Puts the English texts in; false, and nothing is changed, where there are more or fewer of them than texts.
    pub fn learn_english(&mut self, words: Vec<String>) -> bool {
        let texts: Vec<&mut Text> = self.texts().collect();
        let fit = texts.len() == words.len();
        if fit {
            texts.into_iter().zip(words).for_each(|(text, word)| text.en = word);
        }
        fit
    }

    fn texts(&mut self) -> impl Iterator<Item = &mut Text> {
        self.packs_mut().into_iter().flat_map(Pack::texts)
    }

    pub(super) fn packs_mut(&mut self) -> [&mut Pack; 3] {
        [&mut self.law, &mut self.rubric, &mut self.outcomes]
    }

    /// The packs, in the order the product shows them.
    pub fn packs(&self) -> [&Pack; 3] {
        [&self.law, &self.rubric, &self.outcomes]
    }

    pub fn question(&self, fact: &Fact) -> &Question {
        &self.law.questions[fact.question]
    }

    pub fn item(&self, slot: &Slot) -> &Item {
        &self.rubric.items[slot.item]
    }

    /// The gate or condition of a place in [`GateRules::named`].
    pub fn named(&self, place: usize) -> &Gate {
        let gates = &self.law.gates;
        gates.get(place).unwrap_or_else(|| &self.law.conditions[place - gates.len()])
    }
}

fn keys(facts: &[Fact], slots: &[Slot], outcomes: &Pack) -> Vec<(String, usize)> {
    let facts = facts.iter().map(|fact| &fact.key);
    let slots = slots.iter().map(|slot| &slot.key);
    let thresholds = outcomes.thresholds.iter().map(|threshold| &threshold.id);
    let all = facts.chain(slots).chain(thresholds).enumerate();
    let mut keys: Vec<(String, usize)> = all.map(|(place, key)| (key.clone(), place)).collect();
    keys.sort();
    keys
}

fn slots(rubric: &Pack) -> (Vec<Slot>, Vec<Block>) {
    let (mut slots, mut blocks) = (Vec::new(), Vec::new());
    for (component, part) in rubric.components.iter().enumerate() {
        for dimension in [None].into_iter().chain(DIMENSIONS.map(Some)) {
            let first = slots.len();
            let items = rubric.items.iter().enumerate();
            slots.extend(items.filter(|(_, item)| item.component == part.id && item.per_dimension == dimension.is_some()).map(
                |(place, item)| Slot {
                    item: place,
                    key: key(&item.id, dimension),
                    weight: item.weight,
                    may_be_left_out: item.not_applicable.is_some(),
                },
            ));
            if slots.len() > first {
                blocks.push(Block { component, dimension, slots: first..slots.len() });
            }
        }
    }
    (slots, blocks)
}
