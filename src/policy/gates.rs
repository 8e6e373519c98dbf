//! The gates of a pack compiled: flat rules over one decision diagram.

use super::diagram::{Builder, Diagram, FALSE, Node, Reach, TRUE, TooLarge};
use super::rulebook::key;
use super::{At, DIMENSIONS, Dimension, Expr, Gate, Pack, Question};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What is known of a condition: strong three-valued logic, exact (never contradicted by a later answer, never late).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    Met,
    NotMet,
    /// Some completion of the plan meets it and another does not.
    NotShown,
}

impl Finding {
    /// The finding of what a diagram's node can reach.
    pub fn of(reach: Reach) -> Finding {
        match reach {
            1 => Finding::NotMet,
            2 => Finding::Met,
            _ => Finding::NotShown,
        }
    }
}

/// One answer the gates look at: a question, for one dimension where it is asked of each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Index of the question in its pack.
    pub question: usize,
    pub dimension: Option<Dimension>,
    /// The key of the answer in a plan file: `question` or `question@dimension`.
    pub key: String,
}

/// A node of a compiled expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    pub kind: Kind,
    /// Indices of the rules it is made of.
    pub parts: Vec<u16>,
    /// Where its outcome stands in the diagram.
    pub node: Node,
}

/// What a rule says about its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// The fact's answer is one of the options (a bit for each).
    Is {
        fact: u16,
        options: u16,
    },
    All,
    Any,
    AtLeast(u32),
    Not,
    /// The gate or condition of this place in [`GateRules::named`].
    Met(u16),
}

/// The gates of a pack, compiled.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GateRules {
    pub facts: Vec<Fact>,
    pub rules: Vec<Rule>,
    /// The root rule of each gate, in the pack's order, then of each condition.
    pub named: Vec<u16>,
    /// Eligible: every gate met.
    pub verdict: Node,
    pub diagram: Diagram,
}

/// Why gates do not compile. References are checked before, so only these are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GateError {
    /// The gate or condition of this place refers to itself through others.
    Cycle(usize),
    /// The gates are too many or too deep, or together hang on each other in too many ways.
    TooLarge,
}

/// Far above any announcement: more facts, rules or levels than this are refused, so that no pack can exhaust the stack or memory.
const MAX_FACTS: usize = 1000;
const MAX_RULES: usize = 20_000;
const MAX_LEVELS: usize = 200;

impl From<TooLarge> for GateError {
    fn from(_: TooLarge) -> GateError {
        GateError::TooLarge
    }
}

impl GateRules {
    /// Compiles the gates of a pack whose references have been checked, with the amounts that values have on a day (an ISO date).
    pub fn new(pack: &Pack, day: &str) -> Result<GateRules, GateError> {
        let facts = facts(&pack.questions);
        if facts.len() > MAX_FACTS {
            return Err(GateError::TooLarge);
        }
        let sizes = facts.iter().map(|fact| pack.questions[fact.question].options.len() as u8).collect();
        let places = facts.iter().enumerate().map(|(place, fact)| (fact.key.clone(), place as u16)).collect();
        let named: Vec<&Gate> = pack.gates.iter().chain(&pack.conditions).collect();
        let mut compiler = Compiler {
            pack,
            day,
            places,
            builder: Builder::new(sizes),
            rules: Vec::new(),
            roots: vec![Root::Waiting; named.len()],
            named,
            level: 0,
        };
        let named = (0..compiler.named.len()).map(|place| compiler.named(place)).collect::<Result<Vec<u16>, _>>()?;
        let Compiler { mut rules, mut builder, .. } = compiler;
        let mut verdict = TRUE;
        for &root in &named[..pack.gates.len()] {
            verdict = builder.and(verdict, rules[root as usize].node)?;
        }
        let mut roots: Vec<Node> = [verdict].into_iter().chain(rules.iter().map(|rule| rule.node)).collect();
        let diagram = builder.finish(&mut roots);
        rules.iter_mut().zip(&roots[1..]).for_each(|(rule, root)| rule.node = *root);
        Ok(GateRules { facts, rules, named, verdict: roots[0], diagram })
    }

    /// The root rule of a gate or condition, by its place in [`GateRules::named`].
    pub fn root(&self, place: usize) -> &Rule {
        &self.rules[self.named[place] as usize]
    }

    /// Whether no answer, or every answer, meets this gate or condition.
    pub fn is_constant(&self, place: usize) -> Option<Finding> {
        match self.root(place).node {
            FALSE => Some(Finding::NotMet),
            TRUE => Some(Finding::Met),
            _ => None,
        }
    }
}

/// Plain questions in the pack's order, then for each dimension its own: what belongs together stays together, which keeps the
/// diagram small.
fn facts(questions: &[Question]) -> Vec<Fact> {
    let asked = |dimension: Option<Dimension>| {
        questions
            .iter()
            .enumerate()
            .filter(move |(_, question)| question.per_dimension == dimension.is_some())
            .map(move |(place, question)| Fact { question: place, dimension, key: key(&question.id, dimension) })
    };
    asked(None).chain(DIMENSIONS.into_iter().flat_map(|dimension| asked(Some(dimension)))).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Root {
    Waiting,
    Busy,
    Done(u16),
}

struct Compiler<'p> {
    pack: &'p Pack,
    day: &'p str,
    places: HashMap<String, u16>,
    builder: Builder,
    rules: Vec<Rule>,
    named: Vec<&'p Gate>,
    roots: Vec<Root>,
    /// How deep in expressions within expressions it is.
    level: usize,
}

impl Compiler<'_> {
    fn named(&mut self, place: usize) -> Result<u16, GateError> {
        match self.roots[place] {
            Root::Done(rule) => Ok(rule),
            Root::Busy => Err(GateError::Cycle(place)),
            Root::Waiting => {
                self.roots[place] = Root::Busy;
                let rule = self.rule(&self.named[place].requires, None)?;
                self.roots[place] = Root::Done(rule);
                Ok(rule)
            }
        }
    }

    fn rule(&mut self, expr: &Expr, at: Option<Dimension>) -> Result<u16, GateError> {
        if self.level == MAX_LEVELS || self.rules.len() == MAX_RULES {
            return Err(GateError::TooLarge);
        }
        self.level += 1;
        let (kind, parts) = match expr {
            Expr::Is { question, at: of, options } => (self.is(question, *of, options, at), vec![]),
            Expr::All(parts) => (Kind::All, self.rules(parts, at)?),
            Expr::Any(parts) => (Kind::Any, self.rules(parts, at)?),
            Expr::AtLeast(least, parts) => (Kind::AtLeast(self.pack.count(least, self.day)), self.rules(parts, at)?),
            Expr::Not(part) => (Kind::Not, vec![self.rule(part, at)?]),
            Expr::Met(id) => {
                let place = self.named.iter().position(|gate| gate.id == *id).expect("checked: the gate or condition exists");
                (Kind::Met(place as u16), vec![self.named(place)?])
            }
            Expr::EveryDimension(part) => (Kind::All, self.of_each_dimension(part)?),
            Expr::AtLeastDimensions(least, part) => {
                (Kind::AtLeast(self.pack.count(least, self.day)), self.of_each_dimension(part)?)
            }
        };
        self.level -= 1;
        let node = self.node(kind, &parts)?;
        self.rules.push(Rule { kind, parts, node });
        Ok(self.rules.len() as u16 - 1)
    }

    fn is(&self, question: &str, of: Option<At>, options: &[String], at: Option<Dimension>) -> Kind {
        let dimension = match of {
            Some(At::One(dimension)) => Some(dimension),
            Some(At::Each) => at,
            None => None,
        };
        let fact = self.places[&key(question, dimension)];
        let known = &self.pack.questions.iter().find(|known| known.id == question).expect("checked: the question exists").options;
        let bit = |id: &String| 1 << known.iter().position(|option| option.id == *id).expect("checked: the option exists");
        Kind::Is { fact, options: options.iter().fold(0, |bits, id| bits | bit(id)) }
    }

    fn rules(&mut self, parts: &[Expr], at: Option<Dimension>) -> Result<Vec<u16>, GateError> {
        parts.iter().map(|part| self.rule(part, at)).collect()
    }

    fn of_each_dimension(&mut self, part: &Expr) -> Result<Vec<u16>, GateError> {
        DIMENSIONS.into_iter().map(|dimension| self.rule(part, Some(dimension))).collect()
    }

    fn node(&mut self, kind: Kind, parts: &[u16]) -> Result<Node, GateError> {
        let nodes: Vec<Node> = parts.iter().map(|&part| self.rules[part as usize].node).collect();
        let builder = &mut self.builder;
        Ok(match kind {
            Kind::Is { fact, options } => builder.is(fact, options)?,
            Kind::All => nodes.iter().try_fold(TRUE, |all, &node| builder.and(all, node))?,
            Kind::Any => nodes.iter().try_fold(FALSE, |any, &node| builder.or(any, node))?,
            Kind::AtLeast(least) => builder.at_least(least as usize, &nodes)?,
            Kind::Not => builder.not(nodes[0])?,
            Kind::Met(_) => nodes[0],
        })
    }
}
