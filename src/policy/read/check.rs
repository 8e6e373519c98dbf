//! What makes a pack whole: every reference leads somewhere, nothing is dead, nothing is said twice.

use super::super::expr::{At, Expr};
use super::super::rulebook::{Finding, GateError, GateRules};
use super::super::{Citation, Gate, Pack, Text};
use super::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// Finds the line of a field (or of the entry): section, place in it, field.
type Place<'a> = &'a dyn Fn(&str, usize, &str) -> usize;

/// A question has at most this many options, since a rule keeps a bit for each.
const MAX_OPTIONS: usize = 16;

/// Every problem of a pack that its types alone do not rule out.
pub fn check(pack: &Pack, place: Place<'_>) -> Vec<Problem> {
    let mut checker = Checker {
        pack,
        place,
        problems: Vec::new(),
    };
    checker.head();
    checker.ids();
    checker.texts();
    checker.references();
    checker.questions();
    checker.rubric();
    if checker.problems.is_empty() {
        checker.gates();
    }
    checker.problems
}

struct Checker<'p> {
    pack: &'p Pack,
    place: Place<'p>,
    problems: Vec<Problem>,
}

impl<'p> Checker<'p> {
    fn report(&mut self, section: &str, place: usize, field: &str, what: String, fits: impl Into<String>) {
        let line = (self.place)(section, place, field);
        self.problems.push(Problem {
            line,
            what,
            fits: fits.into(),
        });
    }

    fn head(&mut self) {
        let pack = self.pack;
        if !is_date(&pack.head.issued) {
            self.report(
                "pack",
                0,
                "issued",
                format!("“{}” is not a date", pack.head.issued),
                "a date such as 2019-03-07",
            );
        }
        if pack.gates.is_empty() && pack.items.is_empty() && pack.thresholds.is_empty() {
            self.report(
                "pack",
                0,
                "",
                "the pack decides nothing".into(),
                "at least one [[gate]], [[item]] or [[threshold]]",
            );
        }
    }

    /// Ids are unique within their section, and across those sections whose ids meet in a plan file or an expression.
    fn ids(&mut self) {
        let pack = self.pack;
        let mut seen = BTreeSet::new();
        for (section, space, place, id) in ids_of(pack) {
            if !seen.insert((space, id)) {
                self.report(
                    section,
                    place,
                    "id",
                    format!("the id “{id}” stands twice"),
                    "an id of its own",
                );
            }
            if id.is_empty() || !id.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) {
                self.report(
                    section,
                    place,
                    "id",
                    format!("“{id}” is not an id"),
                    "letters a–z, digits, and . _ -",
                );
            }
        }
    }

    fn texts(&mut self) {
        let pack = self.pack;
        let mut empty = Vec::new();
        let mut look = |section: &'static str, place: usize, field: &'static str, text: &Text| {
            for (language, words) in [("th", &text.th), ("en", &text.en)] {
                if words.trim().is_empty() {
                    empty.push((section, place, field, language));
                }
            }
        };
        for (field, text) in [
            ("title", &pack.head.title),
            ("issuer", &pack.head.issuer),
            ("note", &pack.head.note),
        ] {
            look("pack", 0, field, text);
        }
        for (place, source) in pack.sources.iter().enumerate() {
            look("source", place, "title", &source.title);
        }
        for (place, clause) in pack.clauses.iter().enumerate() {
            look("clause", place, "title", &clause.title);
            look("clause", place, "summary", &clause.summary);
        }
        for (place, dimension) in pack.dimensions.iter().enumerate() {
            look("dimension", place, "name", &dimension.name);
            dimension
                .elements
                .iter()
                .for_each(|text| look("dimension", place, "elements", text));
        }
        for (place, question) in pack.questions.iter().enumerate() {
            look("question", place, "ask", &question.ask);
            question.hint.iter().for_each(|text| look("question", place, "hint", text));
            question
                .evidence
                .iter()
                .for_each(|text| look("question", place, "evidence", text));
            question
                .options
                .iter()
                .for_each(|option| look("question", place, "options", &option.label));
        }
        for (section, gates) in [("condition", &pack.conditions), ("gate", &pack.gates)] {
            gates
                .iter()
                .enumerate()
                .for_each(|(place, gate)| look(section, place, "title", &gate.title));
        }
        for (place, component) in pack.components.iter().enumerate() {
            look("component", place, "title", &component.title);
        }
        for (place, stage) in pack.stages.iter().enumerate() {
            look("stage", place, "label", &stage.label);
            look("stage", place, "meaning", &stage.meaning);
        }
        for (place, item) in pack.items.iter().enumerate() {
            look("item", place, "title", &item.title);
            look("item", place, "action", &item.action);
            item.hint.iter().for_each(|text| look("item", place, "hint", text));
            item.not_applicable
                .iter()
                .for_each(|text| look("item", place, "not_applicable", text));
            item.stages.iter().for_each(|text| look("item", place, "stages", text));
        }
        for (place, threshold) in pack.thresholds.iter().enumerate() {
            look("threshold", place, "title", &threshold.title);
        }
        for (section, place, field, language) in empty {
            self.report(
                section,
                place,
                field,
                format!("“{field}” has no text in {language}"),
                "a text in th and in en",
            );
        }
    }

    fn references(&mut self) {
        let pack = self.pack;
        let clauses: Vec<&str> = pack.clauses.iter().map(|clause| clause.id.as_str()).collect();
        // A rubric may cite the clauses of another pack, so clauses are looked up only where the pack has its own.
        let named =
            |section: &'static str, ids: Vec<&'p str>| ids.into_iter().enumerate().map(move |(place, id)| (section, place, id));
        let mut cited: Vec<(&str, usize, &str)> = Vec::new();
        cited.extend(named("question", pack.questions.iter().map(|q| q.clause.as_str()).collect()));
        cited.extend(named(
            "condition",
            pack.conditions.iter().map(|gate| gate.clause.as_str()).collect(),
        ));
        cited.extend(named("gate", pack.gates.iter().map(|gate| gate.clause.as_str()).collect()));
        cited.extend(named(
            "dimension",
            pack.dimensions.iter().map(|dimension| dimension.clause.as_str()).collect(),
        ));
        if !clauses.is_empty() {
            cited.extend(named(
                "component",
                pack.components.iter().map(|part| part.clause.as_str()).collect(),
            ));
        }
        for (section, place, clause) in cited {
            if !clauses.contains(&clause) {
                self.report(
                    section,
                    place,
                    "clause",
                    format!("there is no clause “{clause}”"),
                    clauses.join(", "),
                );
            }
        }
        for (place, clause) in pack.clauses.iter().enumerate() {
            self.citations("clause", place, "source", std::slice::from_ref(&clause.source));
        }
        for (place, item) in pack.items.iter().enumerate() {
            self.citations("item", place, "sources", &item.sources);
        }
        for (place, threshold) in pack.thresholds.iter().enumerate() {
            self.citations("threshold", place, "sources", &threshold.sources);
        }
    }

    fn citations(&mut self, section: &str, place: usize, field: &str, citations: &[Citation]) {
        let known: Vec<&str> = self.pack.sources.iter().map(|source| source.id.as_str()).collect();
        if citations.is_empty() {
            self.report(section, place, field, "no source is given".into(), known.join(", "));
        }
        for citation in citations {
            if !known.contains(&citation.id.as_str()) {
                self.report(
                    section,
                    place,
                    field,
                    format!("there is no source “{}”", citation.id),
                    known.join(", "),
                );
            }
            if citation.at.trim().is_empty() {
                self.report(
                    section,
                    place,
                    field,
                    "the place in the source is empty".into(),
                    "a clause, a page or lines",
                );
            }
        }
    }

    fn questions(&mut self) {
        let pack = self.pack;
        for (place, question) in pack.questions.iter().enumerate() {
            let ids: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
            if ids.len() < 2 || ids.len() > MAX_OPTIONS {
                self.report(
                    "question",
                    place,
                    "options",
                    format!("{} options are given", ids.len()),
                    format!("2 to {MAX_OPTIONS} options"),
                );
            }
            if ids.iter().collect::<BTreeSet<_>>().len() < ids.len() {
                self.report(
                    "question",
                    place,
                    "options",
                    "an option stands twice".into(),
                    "options with ids of their own",
                );
            }
            if let Some(field) = question.reads {
                if field.per_dimension() != question.per_dimension {
                    let fits = if field.per_dimension() {
                        "per_dimension = true"
                    } else {
                        "no per_dimension"
                    };
                    self.report(
                        "question",
                        place,
                        "reads",
                        "the field and the question differ in being asked for each dimension".into(),
                        fits,
                    );
                }
                if !field.options().is_empty() && field.options() != ids {
                    let fits = field.options().join(", ");
                    self.report(
                        "question",
                        place,
                        "options",
                        "the field of the plan has other values than these options".into(),
                        fits,
                    );
                }
            }
        }
        for (section, gates) in [("condition", &pack.conditions), ("gate", &pack.gates)] {
            for (place, gate) in gates.iter().enumerate() {
                self.expr(section, place, &gate.requires, false);
            }
        }
        let mut asked: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        all_gates(pack).for_each(|gate| options_used(&gate.requires, &mut asked));
        for (place, question) in pack.questions.iter().enumerate() {
            let Some(used) = asked.get(question.id.as_str()) else {
                self.report(
                    "question",
                    place,
                    "id",
                    format!("no gate asks “{}”", question.id),
                    "a gate that uses it, or no question",
                );
                continue;
            };
            // One option may go unnamed: it is what is left when the others do not hold.
            let idle: Vec<&str> = question
                .options
                .iter()
                .map(|option| option.id.as_str())
                .filter(|id| !used.contains(id))
                .collect();
            if idle.len() > 1 {
                let what = format!("the options {} are told apart by no gate", idle.join(", "));
                self.report(
                    "question",
                    place,
                    "options",
                    what,
                    "options that a gate names, and at most one that none does",
                );
            }
        }
    }

    fn expr(&mut self, section: &str, place: usize, expr: &Expr, in_each: bool) {
        match expr {
            Expr::Is { question, at, options } => self.comparison(section, place, question, *at, options, in_each),
            Expr::All(parts) | Expr::Any(parts) => parts.iter().for_each(|part| self.expr(section, place, part, in_each)),
            Expr::AtLeast(least, parts) => {
                if *least < 1 || *least as usize > parts.len() {
                    let what = format!("at least {least} of {} is asked for", parts.len());
                    self.report(section, place, "requires", what, format!("1 to {}", parts.len()));
                }
                parts.iter().for_each(|part| self.expr(section, place, part, in_each));
            }
            Expr::Not(part) => self.expr(section, place, part, in_each),
            Expr::Met(id) => {
                if !all_gates(self.pack).any(|gate| gate.id == *id) {
                    let fits = all_gates(self.pack)
                        .map(|gate| gate.id.as_str())
                        .collect::<Vec<_>>()
                        .join(", ");
                    self.report(
                        section,
                        place,
                        "requires",
                        format!("there is no gate or condition “{id}”"),
                        fits,
                    );
                }
            }
            Expr::EveryDimension(part) => self.expr(section, place, part, true),
            Expr::AtLeastDimensions(least, part) => {
                if !(1..=7).contains(least) {
                    self.report(
                        section,
                        place,
                        "requires",
                        format!("at least {least} of 7 dimensions is asked for"),
                        "1 to 7",
                    );
                }
                self.expr(section, place, part, true);
            }
        }
    }

    fn comparison(&mut self, section: &str, place: usize, id: &str, at: Option<At>, options: &[String], in_each: bool) {
        let Some(question) = self.pack.questions.iter().find(|question| question.id == *id) else {
            let fits = self
                .pack
                .questions
                .iter()
                .map(|question| question.id.as_str())
                .collect::<Vec<_>>()
                .join(", ");
            return self.report(section, place, "requires", format!("there is no question “{id}”"), fits);
        };
        for option in options {
            if !question.options.iter().any(|known| known.id == *option) {
                let fits = question
                    .options
                    .iter()
                    .map(|known| known.id.as_str())
                    .collect::<Vec<_>>()
                    .join(", ");
                self.report(section, place, "requires", format!("“{id}” has no option “{option}”"), fits);
            }
        }
        let (what, fits) = match (question.per_dimension, at) {
            (true, None) => (
                format!("“{id}” is asked for each dimension"),
                format!("{id}[d] or {id}[environment]"),
            ),
            (false, Some(_)) => (format!("“{id}” is not asked for each dimension"), id.to_owned()),
            (true, Some(At::Each)) if !in_each => (
                format!("“{id}[d]” stands outside every_dimension and at_least_dimensions"),
                format!("every_dimension({id}[d] = …) or {id}[environment]"),
            ),
            _ => return,
        };
        self.report(section, place, "requires", what, fits);
    }

    fn rubric(&mut self) {
        let pack = self.pack;
        for (place, component) in pack.components.iter().enumerate() {
            self.weight("component", place, component.weight);
            let mut kinds = pack
                .items
                .iter()
                .filter(|item| item.component == component.id)
                .map(|item| item.per_dimension);
            match kinds.next() {
                None => self.report(
                    "component",
                    place,
                    "id",
                    format!("component “{}” has no item", component.id),
                    "at least one [[item]]",
                ),
                Some(first) if kinds.any(|kind| kind != first) => {
                    let what = format!(
                        "component “{}” mixes items that are asked once with items asked for each dimension",
                        component.id
                    );
                    self.report("component", place, "id", what, "one kind of item in a component");
                }
                Some(_) => {}
            }
        }
        for (place, stage) in pack.stages.iter().enumerate() {
            let ordered = place == 0 || pack.stages[place - 1].points < stage.points;
            let ends = (place > 0 || stage.points == 0) && (place + 1 < pack.stages.len() || stage.points == 100);
            if !ordered || !ends {
                self.report(
                    "stage",
                    place,
                    "points",
                    format!("{} points do not fit here", stage.points),
                    "rising from 0 to 100",
                );
            }
        }
        if !pack.items.is_empty() && (pack.stages.len() < 2 || pack.stages.len() > 10) {
            self.report(
                "item",
                0,
                "",
                format!("there are {} stages", pack.stages.len()),
                "2 to 10 [[stage]]s",
            );
        }
        let components = pack.components.iter().map(|part| part.id.as_str()).collect::<Vec<_>>();
        for (place, item) in pack.items.iter().enumerate() {
            self.weight("item", place, item.weight);
            if !components.contains(&item.component.as_str()) {
                self.report(
                    "item",
                    place,
                    "component",
                    format!("there is no component “{}”", item.component),
                    components.join(", "),
                );
            }
            if item.stages.len() != pack.stages.len() {
                let what = format!("{} stages are described", item.stages.len());
                self.report(
                    "item",
                    place,
                    "stages",
                    what,
                    format!("{}, one for each [[stage]]", pack.stages.len()),
                );
            }
        }
    }

    fn weight(&mut self, section: &str, place: usize, weight: u32) {
        if !(1..=1000).contains(&weight) {
            self.report(
                section,
                place,
                "weight",
                format!("the weight is {weight}"),
                "a whole number from 1 to 1000",
            );
        }
    }

    fn gates(&mut self) {
        let pack = self.pack;
        let section = |place: usize| match place.checked_sub(pack.gates.len()) {
            None => ("gate", place),
            Some(place) => ("condition", place),
        };
        let rules = match GateRules::new(pack) {
            Ok(rules) => rules,
            Err(GateError::Cycle(place)) => {
                let (section, place) = section(place);
                return self.report(
                    section,
                    place,
                    "requires",
                    "the expression refers to itself through met(…)".into(),
                    "gates and conditions without a circle",
                );
            }
            Err(GateError::TooLarge) => {
                return self.report(
                    "gate",
                    0,
                    "",
                    "the gates together hang on each other in too many ways".into(),
                    "fewer questions that several gates share",
                );
            }
        };
        for (place, gate) in all_gates(pack).enumerate() {
            let what = match rules.is_constant(place) {
                Some(Finding::NotMet) => "no answers can ever meet it",
                Some(_) => "every answer meets it",
                None => continue,
            };
            let (section, place) = section(place);
            self.report(
                section,
                place,
                "requires",
                format!("{}: {what}", gate.id),
                "an expression that some answers meet and others do not",
            );
        }
        if !pack.gates.is_empty() && rules.verdict == super::super::diagram::FALSE {
            self.report(
                "gate",
                0,
                "requires",
                "no answers can meet all gates together".into(),
                "gates that do not contradict each other",
            );
        }
    }
}

fn all_gates(pack: &Pack) -> impl Iterator<Item = &Gate> {
    pack.gates.iter().chain(&pack.conditions)
}

/// Section, id space, place and id of everything that has one. Questions, items and thresholds share a space (the keys of a plan
/// file), and so do gates and conditions (the names in `met(…)`).
fn ids_of<'p>(pack: &'p Pack) -> Vec<(&'static str, &'static str, usize, &'p str)> {
    let mut all = Vec::new();
    let mut add = |section, space, ids: Vec<&'p str>| {
        all.extend(ids.into_iter().enumerate().map(|(place, id)| (section, space, place, id)));
    };
    add(
        "source",
        "source",
        pack.sources.iter().map(|entry| entry.id.as_str()).collect(),
    );
    add(
        "clause",
        "clause",
        pack.clauses.iter().map(|entry| entry.id.as_str()).collect(),
    );
    add(
        "dimension",
        "dimension",
        pack.dimensions.iter().map(|entry| entry.id.id()).collect(),
    );
    add(
        "question",
        "answer",
        pack.questions.iter().map(|entry| entry.id.as_str()).collect(),
    );
    add("item", "answer", pack.items.iter().map(|entry| entry.id.as_str()).collect());
    add(
        "threshold",
        "answer",
        pack.thresholds.iter().map(|entry| entry.id.as_str()).collect(),
    );
    add(
        "condition",
        "gate",
        pack.conditions.iter().map(|entry| entry.id.as_str()).collect(),
    );
    add("gate", "gate", pack.gates.iter().map(|entry| entry.id.as_str()).collect());
    add(
        "component",
        "component",
        pack.components.iter().map(|entry| entry.id.as_str()).collect(),
    );
    all
}

fn options_used<'e>(expr: &'e Expr, used: &mut BTreeMap<&'e str, BTreeSet<&'e str>>) {
    match expr {
        Expr::Is { question, options, .. } => used.entry(question).or_default().extend(options.iter().map(String::as_str)),
        Expr::All(parts) | Expr::Any(parts) | Expr::AtLeast(_, parts) => parts.iter().for_each(|part| options_used(part, used)),
        Expr::Not(part) | Expr::EveryDimension(part) | Expr::AtLeastDimensions(_, part) => options_used(part, used),
        Expr::Met(_) => {}
    }
}

/// Year, month and day in their places; packs need no more.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |place: usize, length: usize| {
        parts
            .get(place)
            .filter(|part| part.len() == length)
            .and_then(|part| part.parse::<u32>().ok())
            .unwrap_or(0)
    };
    parts.len() == 3 && number(0, 4) > 0 && (1..=12).contains(&number(1, 2)) && (1..=31).contains(&number(2, 2))
}
