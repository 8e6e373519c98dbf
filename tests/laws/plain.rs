//! A second reading of the packs' expressions, as plain as can be and apart from the engine's: every fact is answered, and an
//! expression holds or does not. What it says of all completions of a plan is what the engine has to find.

use mueang_phrom::policy::{At, Count, DIMENSIONS, Dimension, Expr, Pack};
use std::collections::BTreeSet;

/// One answer the gates look at.
pub struct Fact {
    pub question: usize,
    pub dimension: Option<Dimension>,
    pub options: u8,
}

/// An expression with its facts by number.
pub enum Plain {
    Is(usize, Vec<u8>),
    AtLeast(usize, Vec<Plain>),
    Not(Box<Plain>),
}

/// All facts of a pack, its gates, and the verdict: all gates together.
pub struct Reading {
    pub facts: Vec<Fact>,
    pub gates: Vec<Plain>,
    pub verdict: Plain,
}

impl Reading {
    pub fn new(pack: &Pack) -> Reading {
        let mut facts = Vec::new();
        for (place, question) in pack.questions.iter().enumerate() {
            let dimensions = if question.per_dimension { DIMENSIONS.map(Some).to_vec() } else { vec![None] };
            facts.extend(dimensions.into_iter().map(|dimension| Fact {
                question: place,
                dimension,
                options: question.options.len() as u8,
            }));
        }
        let gates = || pack.gates.iter().map(|gate| plain(pack, &facts, &gate.requires, None)).collect();
        let (gates, verdict) = (gates(), all(gates()));
        Reading { facts, gates, verdict }
    }
}

fn all(parts: Vec<Plain>) -> Plain {
    Plain::AtLeast(parts.len(), parts)
}

/// A number as written, or what its value was last set to.
fn number(pack: &Pack, count: &Count) -> usize {
    let amount = match count {
        Count::Number(number) => *number,
        Count::Value(id) => pack.values.iter().find(|value| value.id == *id).unwrap().amounts.last().unwrap().amount,
    };
    amount as usize
}

fn plain(pack: &Pack, facts: &[Fact], expr: &Expr, here: Option<Dimension>) -> Plain {
    let each = |parts: &[Expr]| -> Vec<Plain> { parts.iter().map(|part| plain(pack, facts, part, here)).collect() };
    let of_dimensions =
        |part: &Expr| -> Vec<Plain> { DIMENSIONS.map(|dimension| plain(pack, facts, part, Some(dimension))).into() };
    match expr {
        Expr::Is { question, at, options } => {
            let dimension = match at {
                None => None,
                Some(At::Each) => here,
                Some(At::One(dimension)) => Some(*dimension),
            };
            let asked = pack.questions.iter().position(|known| known.id == *question).unwrap();
            let fact = facts.iter().position(|fact| fact.question == asked && fact.dimension == dimension);
            let place = |id: &String| pack.questions[asked].options.iter().position(|option| option.id == *id).unwrap() as u8;
            Plain::Is(fact.unwrap(), options.iter().map(place).collect())
        }
        Expr::All(parts) => all(each(parts)),
        Expr::Any(parts) => Plain::AtLeast(1, each(parts)),
        Expr::AtLeast(least, parts) => Plain::AtLeast(number(pack, least), each(parts)),
        Expr::Not(part) => Plain::Not(Box::new(plain(pack, facts, part, here))),
        Expr::Met(id) => {
            let named = pack.gates.iter().chain(&pack.conditions).find(|gate| gate.id == *id).unwrap();
            plain(pack, facts, &named.requires, None)
        }
        Expr::EveryDimension(part) => all(of_dimensions(part)),
        Expr::AtLeastDimensions(least, part) => Plain::AtLeast(number(pack, least), of_dimensions(part)),
    }
}

impl Plain {
    /// Whether it holds when every fact is answered.
    pub fn holds(&self, answers: &[u8]) -> bool {
        match self {
            Plain::Is(fact, options) => options.contains(&answers[*fact]),
            Plain::AtLeast(least, parts) => {
                let mut missing = *least;
                for (place, part) in parts.iter().enumerate() {
                    if missing == 0 || missing > parts.len() - place {
                        break;
                    }
                    missing -= usize::from(part.holds(answers));
                }
                missing == 0
            }
            Plain::Not(part) => !part.holds(answers),
        }
    }

    /// The facts it speaks of.
    pub fn facts(&self) -> BTreeSet<usize> {
        match self {
            Plain::Is(fact, _) => [*fact].into(),
            Plain::AtLeast(_, parts) => parts.iter().flat_map(Plain::facts).collect(),
            Plain::Not(part) => part.facts(),
        }
    }

    /// A completion of a partial answer sheet in which it comes out as `wanted`, if one is found by trying facts one by one.
    pub fn witness(&self, partial: &[Option<u8>], facts: &[Fact], wanted: bool) -> Option<Vec<u8>> {
        let mut sheet = partial.to_vec();
        let open: Vec<usize> = self.facts().into_iter().filter(|fact| partial[*fact].is_none()).collect();
        self.search(&mut sheet, &open, facts, wanted).then(|| sheet.iter().map(|answer| answer.unwrap_or(0)).collect())
    }

    fn search(&self, sheet: &mut [Option<u8>], open: &[usize], facts: &[Fact], wanted: bool) -> bool {
        match (self.guess(sheet), open) {
            (Some(outcome), _) => outcome == wanted,
            (None, []) => unreachable!("every fact is answered"),
            (None, [fact, rest @ ..]) => {
                for option in 0..facts[*fact].options {
                    sheet[*fact] = Some(option);
                    if self.search(sheet, rest, facts, wanted) {
                        return true;
                    }
                }
                sheet[*fact] = None;
                false
            }
        }
    }

    /// Connective by connective: right when it says something, but silent more often than it must be. Only guides the search.
    fn guess(&self, sheet: &[Option<u8>]) -> Option<bool> {
        match self {
            Plain::Is(fact, options) => sheet[*fact].map(|answer| options.contains(&answer)),
            Plain::AtLeast(least, parts) => {
                let (mut yes, mut open) = (0, 0);
                for part in parts {
                    match part.guess(sheet) {
                        Some(true) => yes += 1,
                        None => open += 1,
                        Some(false) => {}
                    }
                }
                (yes >= *least || yes + open < *least).then_some(yes >= *least)
            }
            Plain::Not(part) => part.guess(sheet).map(|outcome| !outcome),
        }
    }
}
