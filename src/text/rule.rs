//! Expressions in words: one wording, whether a rule is read in the rulebook or explains a finding.

use super::{Language, clause, messages as m, register_name, with_dimension};
use crate::assess::{Held, Reason, Why};
use crate::policy::{At, Count, DIMENSIONS, Dimension, Expr, Gate, NamedOption, Question, Rulebook};
use std::collections::BTreeSet;

/// A rule in words: what it asks, and what its parts ask.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleInWords<'r> {
    pub words: String,
    /// The gate or condition that is named here. A gate is only named, since it has a rule of its own; a condition is told in full
    /// where it is named first.
    pub named: Option<&'r Gate>,
    pub parts: Vec<RuleInWords<'r>>,
}

/// An expression in words, whole: also those parts that no plan at hand makes use of.
pub fn rule<'r>(rulebook: &'r Rulebook, expr: &Expr, language: Language) -> RuleInWords<'r> {
    Teller { rulebook, language, told: BTreeSet::new() }.rule(expr)
}

struct Teller<'r> {
    rulebook: &'r Rulebook,
    language: Language,
    /// The conditions told already: conditions that name each other twice over would double the text at each level.
    told: BTreeSet<&'r str>,
}

impl<'r> Teller<'r> {
    fn rule(&mut self, expr: &Expr) -> RuleInWords<'r> {
        let language = self.language;
        let all = DIMENSIONS.len().to_string();
        let (words, parts) = match expr {
            Expr::Is { question, at, options } => (self.is(question, *at, options), Vec::new()),
            Expr::All(parts) => (m::WHY_ALL.of(language).to_owned(), self.rules(parts)),
            Expr::Any(parts) => (m::WHY_ANY.of(language).to_owned(), self.rules(parts)),
            Expr::AtLeast(least, parts) => (at_least(self.count(least), language), self.rules(parts)),
            Expr::Not(part) => (m::WHY_NOT.of(language).to_owned(), vec![self.rule(part)]),
            Expr::Met(id) => return self.met(id),
            Expr::EveryDimension(part) => (m::RULE_EVERY_DIMENSION.with(language, &[&all]), vec![self.rule(part)]),
            Expr::AtLeastDimensions(least, part) => {
                (m::RULE_AT_LEAST_DIMENSIONS.with(language, &[&self.count(least).to_string(), &all]), vec![self.rule(part)])
            }
        };
        RuleInWords { words, named: None, parts }
    }

    fn count(&self, count: &Count) -> u32 {
        self.rulebook.law.count(count, &self.rulebook.day)
    }

    fn rules(&mut self, parts: &[Expr]) -> Vec<RuleInWords<'r>> {
        parts.iter().map(|part| self.rule(part)).collect()
    }

    fn is(&self, question: &str, at: Option<At>, options: &[String]) -> String {
        let known = self.rulebook.law.questions.iter().find(|known| known.id == question);
        let question = known.expect("checked: the question exists");
        let wanted: Vec<&NamedOption> = question.options.iter().filter(|option| options.contains(&option.id)).collect();
        let dimension = if let Some(At::One(dimension)) = at { Some(dimension) } else { None };
        asked(self.rulebook, question, dimension, &any_of(&wanted, self.language), self.language)
    }

    fn met(&mut self, id: &str) -> RuleInWords<'r> {
        let law = &self.rulebook.law;
        let gate = law.gates.iter().find(|gate| gate.id == id);
        let condition = law.conditions.iter().find(|condition| condition.id == id);
        let named = gate.or(condition).expect("checked: the gate or condition exists");
        let parts = if gate.is_none() && self.told.insert(&named.id) { vec![self.rule(&named.requires)] } else { Vec::new() };
        RuleInWords { words: gate_name(named, self.language), named: Some(named), parts }
    }
}

/// One line of an explanation: what the expression asks and how it stands.
pub fn reason(rulebook: &Rulebook, why: &Why<'_>, language: Language) -> String {
    match &why.reason {
        Reason::Answer { question, dimension, answer, held, .. } => {
            let said = answer.map_or(m::UNANSWERED.of(language), |option| option.label.of(language));
            let said = asked(rulebook, question, *dimension, said, language);
            held.map_or(said.clone(), |held| format!("{said} {}", held_by(held, language)))
        }
        Reason::All => m::WHY_ALL.of(language).to_owned(),
        Reason::Any => m::WHY_ANY.of(language).to_owned(),
        Reason::AtLeast { least } => at_least(*least, language),
        Reason::Not => m::WHY_NOT.of(language).to_owned(),
        Reason::Gate { gate } | Reason::Condition { gate } => gate_name(gate, language),
    }
}

/// That a register gives an answer, and by how many entries.
pub fn held_by(held: Held, language: Language) -> String {
    m::REGISTER_HOLDS.with(language, &[register_name(held.register).of(language), &held.entries.to_string()])
}

/// Options in words, any of which will do.
pub fn any_of(options: &[&NamedOption], language: Language) -> String {
    let options: Vec<&str> = options.iter().map(|option| option.label.of(language)).collect();
    options.join(m::EXPLAIN_OR.of(language))
}

/// A gate or condition with its clause.
pub fn gate_name(gate: &Gate, language: Language) -> String {
    format!("{} {}", clause(&gate.clause, language), gate.title.of(language))
}

fn asked(rulebook: &Rulebook, question: &Question, dimension: Option<Dimension>, said: &str, language: Language) -> String {
    let asked = with_dimension(rulebook, question.ask.of(language), dimension, language);
    m::ASKED_AND_SAID.with(language, &[&asked, said])
}

fn at_least(least: u32, language: Language) -> String {
    m::WHY_AT_LEAST.with(language, &[&least.to_string()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::expr::parse;

    fn lines(rule: &RuleInWords<'_>, depth: usize, text: &mut String) {
        *text += &format!("{}{}\n", "  ".repeat(depth), rule.words);
        rule.parts.iter().for_each(|part| lines(part, depth + 1, text));
    }

    #[test]
    fn every_form_has_its_words_and_all_its_parts() {
        let rulebook = crate::builtin::rulebook();
        for (written, wanted) in [
            (
                "all(city_type in (existing, new), not(zone = none))",
                "All of these\n  Which city type does the plan state? — answer: Existing city or New city\n  Not this\n    \
                 Does the plan set the smart-city area? — answer: Not stated\n",
            ),
            (
                "at_least(1, goals = stated, met(10.3))",
                "At least 1 of these\n  Does the plan state its goals? — answer: Stated\n  Clause 10 (3) Local leaders give \
                 importance to it\n",
            ),
            (
                "any(dimension.applied[environment] = yes)",
                "One of these\n  Is this dimension applied for? · Smart Environment — answer: Applied for\n",
            ),
            (
                "at_least_dimensions(2, dimension.applied[d] = yes)",
                "At least 2 of the 7 dimensions\n  Is this dimension applied for? — answer: Applied for\n",
            ),
            (
                "every_dimension(dimension.applied[d] = yes)",
                "Each of the 7 dimensions\n  Is this dimension applied for? — answer: Applied for\n",
            ),
        ] {
            let mut text = String::new();
            lines(&rule(&rulebook, &parse(written).unwrap(), Language::English), 0, &mut text);
            assert_eq!(text, wanted);
        }
    }

    #[test]
    fn a_gate_is_named_and_a_condition_told_once() {
        let rulebook = crate::builtin::rulebook();
        let told = rule(&rulebook, &parse("all(met(12.2), met(11.1), met(11.1))").unwrap(), Language::Thai);
        let [gate, condition, again] = &told.parts[..] else { panic!("three parts") };
        assert_eq!((gate.named.unwrap().id.as_str(), gate.parts.len()), ("12.2", 0));
        assert_eq!((condition.named.unwrap().id.as_str(), condition.parts[0].parts.len()), ("11.1", 3));
        assert_eq!((&again.words, again.parts.len()), (&condition.words, 0), "told once");
    }
}
