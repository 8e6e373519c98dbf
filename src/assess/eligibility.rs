//! The verdict, each gate's finding, and why.

use super::view;
use super::{Facts, Held};
use crate::policy::diagram::{Reach, UNKNOWN};
use crate::policy::{Basis, Dimension, Finding, Gate, Kind, NamedOption, Question, Rulebook};
use serde::Serialize;
use std::collections::BTreeSet;

/// What the announcement's conditions say of the plan as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every gate is met.
    Eligible,
    /// No further answer can make every gate met; some present answer has to change.
    NotEligible,
    /// Further answers decide.
    Incomplete,
}

impl From<Finding> for Verdict {
    fn from(finding: Finding) -> Verdict {
        match finding {
            Finding::Met => Verdict::Eligible,
            Finding::NotMet => Verdict::NotEligible,
            Finding::NotShown => Verdict::Incomplete,
        }
    }
}

/// Eligibility under the announcement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Eligibility<'r> {
    pub verdict: Verdict,
    /// How many gates are met, not met, and not shown.
    pub met: usize,
    pub not_met: usize,
    pub not_shown: usize,
    pub gates: Vec<GateResult<'r>>,
}

/// A gate's finding with its reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GateResult<'r> {
    #[serde(rename = "id", serialize_with = "view::gate")]
    pub gate: &'r Gate,
    pub clause: &'r str,
    pub finding: Finding,
    /// Met, but on a declaration that no evidence backs.
    pub unevidenced: bool,
    pub why: Why<'r>,
}

/// Why an expression has its finding: what it says, and those of its parts that bear on the finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Why<'r> {
    pub finding: Finding,
    #[serde(flatten)]
    pub reason: Reason<'r>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Why<'r>>,
}

/// What an expression says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason<'r> {
    /// The answer to a question is one of those wanted.
    Answer {
        /// Its place among the rulebook's facts.
        #[serde(skip)]
        fact: usize,
        key: &'r str,
        #[serde(serialize_with = "view::question")]
        question: &'r Question,
        dimension: Option<Dimension>,
        #[serde(serialize_with = "view::option")]
        answer: Option<&'r NamedOption>,
        #[serde(serialize_with = "view::options")]
        wanted: Vec<&'r NamedOption>,
        basis: Basis,
        evidenced: bool,
        /// The entries of a register that give the answer, where they do.
        #[serde(skip_serializing_if = "Option::is_none")]
        held: Option<Held>,
    },
    /// All parts.
    All,
    /// One of the parts.
    Any,
    /// At least so many of the parts.
    AtLeast { least: u32 },
    /// Not the part.
    Not,
    /// Another gate of the list, which has a reason of its own.
    Gate {
        #[serde(rename = "id", serialize_with = "view::gate")]
        gate: &'r Gate,
    },
    /// A named condition; its parts stand where a gate's reason names it first.
    Condition {
        #[serde(rename = "id", serialize_with = "view::gate")]
        gate: &'r Gate,
    },
}

/// The verdict alone.
pub fn verdict(rulebook: &Rulebook, facts: &Facts, buffer: &mut Vec<Reach>) -> Verdict {
    let gates = &rulebook.gates;
    gates.diagram.sweep_first(&facts.answers, buffer);
    Finding::of(buffer[gates.verdict as usize]).into()
}

/// The verdict with its reasons, given what each node of the diagram can reach.
pub fn explain<'r>(rulebook: &'r Rulebook, facts: &Facts, reach: &[Reach]) -> Eligibility<'r> {
    let explainer = Explainer { rulebook, facts, reach };
    let gates: Vec<GateResult> = rulebook
        .law
        .gates
        .iter()
        .zip(&rulebook.gates.named)
        .map(|(gate, root)| {
            let why = explainer.why(*root, &mut BTreeSet::new());
            let unevidenced = why.finding == Finding::Met && why.rests_on_unbacked_judgement();
            GateResult { gate, clause: &gate.clause, finding: why.finding, unevidenced, why }
        })
        .collect();
    let count = |finding| gates.iter().filter(|gate| gate.finding == finding).count();
    Eligibility {
        verdict: Finding::of(reach[rulebook.gates.verdict as usize]).into(),
        met: count(Finding::Met),
        not_met: count(Finding::NotMet),
        not_shown: count(Finding::NotShown),
        gates,
    }
}

struct Explainer<'r, 'a> {
    rulebook: &'r Rulebook,
    facts: &'a Facts,
    reach: &'a [Reach],
}

impl<'r> Explainer<'r, '_> {
    /// `told` are the conditions told already: one that is named again has its reason there, and conditions that name each other
    /// twice over would double the reasons at each level.
    fn why(&self, rule: u16, told: &mut BTreeSet<u16>) -> Why<'r> {
        let compiled = &self.rulebook.gates.rules[rule as usize];
        let finding = self.finding(rule);
        let reason = match compiled.kind {
            Kind::Is { fact, options } => self.answer(fact as usize, options),
            Kind::All => Reason::All,
            Kind::Any => Reason::Any,
            Kind::AtLeast(least) => Reason::AtLeast { least },
            Kind::Not => Reason::Not,
            Kind::Met(place) => {
                let gate = self.rulebook.named(place as usize);
                if (place as usize) < self.rulebook.law.gates.len() {
                    // It stands in the list with its own reason; saying it twice would only hide it.
                    return Why { finding, reason: Reason::Gate { gate }, parts: Vec::new() };
                }
                if !told.insert(place) {
                    return Why { finding, reason: Reason::Condition { gate }, parts: Vec::new() };
                }
                Reason::Condition { gate }
            }
        };
        let parts = self.bearing(compiled.kind, finding, &compiled.parts).map(|part| self.why(part, told)).collect();
        Why { finding, reason, parts }
    }

    fn finding(&self, rule: u16) -> Finding {
        Finding::of(self.reach[self.rulebook.gates.rules[rule as usize].node as usize])
    }

    /// The parts that bear on a finding. Where no part alone explains it (they decide it only together), all do.
    fn bearing<'s>(&'s self, kind: Kind, finding: Finding, parts: &'s [u16]) -> impl Iterator<Item = u16> + 's {
        let bears = move |part: Finding| match (kind, finding) {
            (Kind::All, Finding::NotMet) | (Kind::AtLeast(_), Finding::NotMet) => part == Finding::NotMet,
            (Kind::Any, Finding::Met) | (Kind::AtLeast(_), Finding::Met) => part == Finding::Met,
            (Kind::All, Finding::NotShown) => part != Finding::Met,
            (Kind::Any | Kind::AtLeast(_), Finding::NotShown) => part != Finding::NotMet,
            _ => true,
        };
        let some = parts.iter().any(|part| bears(self.finding(*part)));
        parts.iter().copied().filter(move |part| !some || bears(self.finding(*part)))
    }

    fn answer(&self, place: usize, options: u16) -> Reason<'r> {
        let fact = &self.rulebook.gates.facts[place];
        let question = self.rulebook.question(fact);
        let answer = self.facts.answers[place];
        Reason::Answer {
            fact: place,
            key: &fact.key,
            question,
            dimension: fact.dimension,
            answer: (answer != UNKNOWN).then(|| &question.options[answer as usize]),
            wanted: question
                .options
                .iter()
                .enumerate()
                .filter(|(bit, _)| options >> bit & 1 == 1)
                .map(|(_, option)| option)
                .collect(),
            basis: question.basis,
            evidenced: self.facts.backed[place],
            // A register says yes, the first option; what is supposed otherwise does not rest on it.
            held: self.facts.held[place].filter(|_| answer == 0),
        }
    }
}

impl Why<'_> {
    fn rests_on_unbacked_judgement(&self) -> bool {
        matches!(self.reason, Reason::Answer { basis: Basis::Judgement, evidenced: false, .. })
            || self.parts.iter().any(Why::rests_on_unbacked_judgement)
    }

    /// Calls `look` on this reason and those below, in order.
    pub fn walk<'w>(&'w self, look: &mut impl FnMut(&'w Why<'w>)) {
        look(self);
        self.parts.iter().for_each(|part| part.walk(look));
    }
}
