//! What makes questions and gates whole.

use super::super::super::diagram;
use super::super::super::expr::{At, Expr};
use super::super::super::gates::{Finding, GateError, GateRules};
use super::super::super::{DIMENSIONS, Gate, LAST_DAY, Pack, Question, Text};
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
        // Rules that are only supposed may leave a question aside: that is one of the things to suppose.
        if !pack.head.hypothetical {
            self.unused();
        }
    }

    /// Nothing is asked, told apart or named in vain.
    fn unused(&mut self) {
        let pack = self.pack;
        let mut asked = BTreeMap::new();
        let mut named = BTreeSet::new();
        all_gates(pack).for_each(|gate| used(&gate.requires, &mut asked, &mut named));
        for (place, question) in pack.questions.iter().enumerate() {
            let Some(used) = asked.get(question.id.as_str()) else {
                let what = both!("ไม่มีเงื่อนไขใดใช้คำถาม “{}”", "no gate asks “{}”", question.id);
                let fits = both!("เงื่อนไขที่ใช้คำถามนี้ หรือตัดคำถามออก", "a gate that uses it, or no question");
                self.report("question", place, "id", what, fits);
                continue;
            };
            // One option may go unnamed: it is what is left when the others do not hold.
            let ids = question.options.iter().map(|option| option.id.as_str());
            let idle: Vec<&str> = ids.filter(|id| !used.contains(id)).collect();
            if idle.len() > 1 {
                let idle = idle.join(", ");
                let what = both!("ไม่มีเงื่อนไขใดแยกตัวเลือก {idle} ออกจากกัน", "the options {idle} are told apart by no gate");
                let fits =
                    both!("ตัวเลือกที่มีเงื่อนไขอ้างถึง เว้นได้ไม่เกินหนึ่งตัวเลือก", "options that a gate names, and at most one that none does");
                self.report("question", place, "options", what, fits);
            }
        }
        for (place, condition) in pack.conditions.iter().enumerate() {
            if !named.contains(condition.id.as_str()) {
                let id = &condition.id;
                let what = both!("ไม่มีเงื่อนไขใดใช้ “{id}”", "no gate uses “{id}”");
                let fits = both!("เงื่อนไขที่มี met({id}) หรือตัดรายการนี้ออก", "a gate with met({id}), or no condition");
                self.report("condition", place, "id", what, fits);
            }
        }
    }

    fn options(&mut self, place: usize, question: &Question) {
        let ids: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
        if ids.len() < 2 || ids.len() > MAX_OPTIONS {
            let what = both!("มี {} ตัวเลือก", "{} options are given", ids.len());
            let fits = both!("2 ถึง {MAX_OPTIONS} ตัวเลือก", "2 to {MAX_OPTIONS} options");
            self.report("question", place, "options", what, fits);
        }
        for (part, id) in ids.iter().enumerate().filter(|(part, id)| ids[..*part].contains(id)) {
            let what = both!("มีตัวเลือก “{id}” ซ้ำกัน", "the option “{id}” stands twice");
            let fits = both!("ตัวเลือกที่รหัสไม่ซ้ำ", "options with ids of their own");
            self.report("question", place, &format!("options.{part}"), what, fits);
        }
        let Some(field) = question.reads else { return };
        if field.per_dimension() != question.per_dimension {
            let what = both!(
                "ช่องของแผนกับคำถามไม่ตรงกันเรื่องการถามรายด้าน",
                "the field and the question differ in being asked for each dimension"
            );
            let fits = if field.per_dimension() {
                Text::same("per_dimension = true")
            } else {
                both!("ไม่มี per_dimension", "no per_dimension")
            };
            self.report("question", place, "reads", what, fits);
        }
        if !field.options().is_empty() && field.options() != ids {
            let what = both!("ช่องของแผนมีค่าต่างจากตัวเลือกเหล่านี้", "the field of the plan has other values than these options");
            self.report("question", place, "options", what, Text::same(field.options().join(", ")));
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
                    let what = both!("ไม่มีเงื่อนไข “{id}”", "there is no gate or condition “{id}”");
                    self.wrong(section, place, id, what, Text::same(fits.join(", ")));
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
            let what = both!("ไม่มีคำถาม “{id}”", "there is no question “{id}”");
            return self.wrong(section, place, id, what, Text::same(known.join(", ")));
        };
        let known: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
        for option in options.iter().filter(|option| !known.contains(&option.as_str())) {
            let what = both!("คำถาม “{id}” ไม่มีตัวเลือก “{option}”", "“{id}” has no option “{option}”");
            self.wrong(section, place, option, what, Text::same(known.join(", ")));
        }
        let (word, what, fits) = match (question.per_dimension, at) {
            (true, None) => (
                id.to_owned(),
                both!("คำถาม “{id}” ถามรายด้าน", "“{id}” is asked for each dimension"),
                both!("{id}[d] หรือ {id}[environment]", "{id}[d] or {id}[environment]"),
            ),
            (false, Some(_)) => {
                (id.to_owned(), both!("คำถาม “{id}” ไม่ได้ถามรายด้าน", "“{id}” is not asked for each dimension"), Text::same(id))
            }
            (true, Some(At::Each)) if !in_each => (
                format!("{id}[d]"),
                both!(
                    "“{id}[d]” อยู่นอก every_dimension และ at_least_dimensions",
                    "“{id}[d]” stands outside every_dimension and at_least_dimensions"
                ),
                both!("every_dimension({id}[d] = …) หรือ {id}[environment]", "every_dimension({id}[d] = …) or {id}[environment]"),
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
                let what = both!("“{id}” อ้างถึงตัวเองผ่าน met(…)", "“{id}” refers to itself through met(…)");
                let (section, place) = section(place);
                let fits = both!("เงื่อนไขที่ไม่อ้างวนกัน", "gates and conditions without a circle");
                return self.report(section, place, "requires", what, fits);
            }
            Err(GateError::TooLarge) => {
                let what = both!(
                    "เงื่อนไขมีมากเกินไป ซ้อนลึกเกินไป หรือเกี่ยวพันกันมากเกินไป",
                    "the gates are too many, too deep, or hang on each other in too many ways"
                );
                let fits =
                    both!("ลดคำถามที่หลายเงื่อนไขใช้ร่วมกัน และลดการซ้อน", "fewer questions that several gates share, and less nesting");
                return self.report("gate", 0, "", what, fits);
            }
        };
        for (place, gate) in all_gates(pack).enumerate() {
            let id = &gate.id;
            let what = match rules.is_constant(place) {
                Some(Finding::NotMet) => both!("{id}: ไม่มีคำตอบใดครบเงื่อนไขได้เลย", "{id}: no answers can ever meet it"),
                Some(_) if pack.head.hypothetical => continue,
                Some(_) => both!("{id}: ทุกคำตอบครบเงื่อนไขเสมอ", "{id}: every answer meets it"),
                None => continue,
            };
            let (section, place) = section(place);
            let fits = both!("นิพจน์ที่บางคำตอบครบเงื่อนไขและบางคำตอบไม่ครบ", "an expression that some answers meet and others do not");
            self.report(section, place, "requires", what, fits);
        }
        if self.problems.is_empty() && !pack.gates.is_empty() && rules.verdict == diagram::FALSE {
            let what = both!("ไม่มีคำตอบชุดใดครบทุกเงื่อนไขพร้อมกัน", "no answers can meet all gates together");
            let fits = both!("เงื่อนไขที่ไม่ขัดแย้งกัน", "gates that do not contradict each other");
            self.report("gate", 0, "requires", what, fits);
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
