//! What makes questions and gates whole.

use super::super::super::diagram;
use super::super::super::expr::{At, Expr};
use super::super::super::rulebook::{Finding, GateError, GateRules};
use super::super::super::{DIMENSIONS, Gate, LAST_DAY, Pack, Question};
use super::Checker;
use std::collections::{BTreeMap, BTreeSet};

/// A question has at most this many options, since a rule keeps a bit for each.
const MAX_OPTIONS: usize = 16;

impl Checker<'_> {
    pub fn questions(&mut self) {
        let pack = self.pack;
        for (place, question) in pack.questions.iter().enumerate() {
            self.options(place, question);
        }
        for (section, gates) in [("condition", &pack.conditions), ("gate", &pack.gates)] {
            for (place, gate) in gates.iter().enumerate() {
                self.expr(section, place, &gate.requires, false);
            }
        }
        let mut asked = BTreeMap::new();
        let mut named = BTreeSet::new();
        all_gates(pack).for_each(|gate| used(&gate.requires, &mut asked, &mut named));
        for (place, question) in pack.questions.iter().enumerate() {
            let Some(used) = asked.get(question.id.as_str()) else {
                let what = format!("no gate asks “{}”", question.id);
                self.report("question", place, "id", what, "a gate that uses it, or no question");
                continue;
            };
            // One option may go unnamed: it is what is left when the others do not hold.
            let ids = question.options.iter().map(|option| option.id.as_str());
            let idle: Vec<&str> = ids.filter(|id| !used.contains(id)).collect();
            if idle.len() > 1 {
                let what = format!("the options {} are told apart by no gate", idle.join(", "));
                let fits = "options that a gate names, and at most one that none does";
                self.report("question", place, "options", what, fits);
            }
        }
        for (place, condition) in pack.conditions.iter().enumerate() {
            if !named.contains(condition.id.as_str()) {
                let what = format!("no gate uses “{}”", condition.id);
                self.report("condition", place, "id", what, format!("a gate with met({}), or no condition", condition.id));
            }
        }
    }

    fn options(&mut self, place: usize, question: &Question) {
        let ids: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
        if ids.len() < 2 || ids.len() > MAX_OPTIONS {
            let what = format!("{} options are given", ids.len());
            self.report("question", place, "options", what, format!("2 to {MAX_OPTIONS} options"));
        }
        for (part, id) in ids.iter().enumerate().filter(|(part, id)| ids[..*part].contains(id)) {
            let what = format!("the option “{id}” stands twice");
            self.report("question", place, &format!("options.{part}"), what, "options with ids of their own");
        }
        let Some(field) = question.reads else { return };
        if field.per_dimension() != question.per_dimension {
            let what = "the field and the question differ in being asked for each dimension".into();
            let fits = if field.per_dimension() { "per_dimension = true" } else { "no per_dimension" };
            self.report("question", place, "reads", what, fits);
        }
        if !field.options().is_empty() && field.options() != ids {
            let what = "the field of the plan has other values than these options".into();
            self.report("question", place, "options", what, field.options().join(", "));
        }
    }

    fn expr(&mut self, section: &str, place: usize, expr: &Expr, in_each: bool) {
        match expr {
            Expr::Is { question, at, options } => self.comparison(section, place, question, *at, options, in_each),
            Expr::All(parts) | Expr::Any(parts) => parts.iter().for_each(|part| self.expr(section, place, part, in_each)),
            Expr::AtLeast(least, parts) => {
                self.count(section, place, least, parts.len());
                parts.iter().for_each(|part| self.expr(section, place, part, in_each));
            }
            Expr::Not(part) => self.expr(section, place, part, in_each),
            Expr::Met(id) => {
                if !all_gates(self.pack).any(|gate| gate.id == *id) {
                    let fits: Vec<&str> = all_gates(self.pack).map(|gate| gate.id.as_str()).collect();
                    self.wrong(section, place, id, format!("there is no gate or condition “{id}”"), fits.join(", "));
                }
            }
            Expr::EveryDimension(part) => self.expr(section, place, part, true),
            Expr::AtLeastDimensions(least, part) => {
                self.count(section, place, least, DIMENSIONS.len());
                self.expr(section, place, part, true);
            }
        }
    }

    fn comparison(&mut self, section: &str, place: usize, id: &str, at: Option<At>, options: &[String], in_each: bool) {
        let pack = self.pack;
        let Some(question) = pack.questions.iter().find(|question| question.id == *id) else {
            let known: Vec<&str> = pack.questions.iter().map(|question| question.id.as_str()).collect();
            return self.wrong(section, place, id, format!("there is no question “{id}”"), known.join(", "));
        };
        let known: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
        for option in options.iter().filter(|option| !known.contains(&option.as_str())) {
            self.wrong(section, place, option, format!("“{id}” has no option “{option}”"), known.join(", "));
        }
        let (word, what, fits) = match (question.per_dimension, at) {
            (true, None) => {
                (id.to_owned(), format!("“{id}” is asked for each dimension"), format!("{id}[d] or {id}[environment]"))
            }
            (false, Some(_)) => (id.to_owned(), format!("“{id}” is not asked for each dimension"), id.to_owned()),
            (true, Some(At::Each)) if !in_each => (
                format!("{id}[d]"),
                format!("“{id}[d]” stands outside every_dimension and at_least_dimensions"),
                format!("every_dimension({id}[d] = …) or {id}[environment]"),
            ),
            _ => return,
        };
        self.wrong(section, place, &word, what, fits);
    }

    /// What shows only once the gates are compiled, for each day from which some value has another amount.
    pub fn gates(&mut self) {
        let days = self.days();
        let days = if days.is_empty() { BTreeSet::from([LAST_DAY]) } else { days };
        for day in days {
            self.compiled(day);
            if !self.problems.is_empty() {
                return;
            }
        }
    }

    fn compiled(&mut self, day: &str) {
        let pack = self.pack;
        let section = |place: usize| match place.checked_sub(pack.gates.len()) {
            None => ("gate", place),
            Some(place) => ("condition", place),
        };
        let rules = match GateRules::new(pack, day) {
            Ok(rules) => rules,
            Err(GateError::Cycle(place)) => {
                let id = all_gates(pack).nth(place).map_or("", |gate| &gate.id);
                let what = format!("“{id}” refers to itself through met(…)");
                let (section, place) = section(place);
                return self.report(section, place, "requires", what, "gates and conditions without a circle");
            }
            Err(GateError::TooLarge) => {
                let what = "the gates are too many, too deep, or hang on each other in too many ways".into();
                return self.report("gate", 0, "", what, "fewer questions that several gates share, and less nesting");
            }
        };
        for (place, gate) in all_gates(pack).enumerate() {
            let what = match rules.is_constant(place) {
                Some(Finding::NotMet) => "no answers can ever meet it",
                Some(_) => "every answer meets it",
                None => continue,
            };
            let what = format!("{}: {what}", gate.id);
            let (section, place) = section(place);
            self.report(section, place, "requires", what, "an expression that some answers meet and others do not");
        }
        if self.problems.is_empty() && !pack.gates.is_empty() && rules.verdict == diagram::FALSE {
            let what = "no answers can meet all gates together".into();
            self.report("gate", 0, "requires", what, "gates that do not contradict each other");
        }
    }
}

fn all_gates(pack: &Pack) -> impl Iterator<Item = &Gate> {
    pack.gates.iter().chain(&pack.conditions)
}

/// The options of questions and the gates and conditions that an expression names.
fn used<'e>(expr: &'e Expr, asked: &mut BTreeMap<&'e str, BTreeSet<&'e str>>, named: &mut BTreeSet<&'e str>) {
    match expr {
        Expr::Is { question, options, .. } => asked.entry(question).or_default().extend(options.iter().map(String::as_str)),
        Expr::All(parts) | Expr::Any(parts) | Expr::AtLeast(_, parts) => {
            parts.iter().for_each(|part| used(part, asked, named));
        }
        Expr::Not(part) | Expr::EveryDimension(part) | Expr::AtLeastDimensions(_, part) => used(part, asked, named),
        Expr::Met(id) => {
            named.insert(id);
        }
    }
}
