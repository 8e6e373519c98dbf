//! What makes a pack whole: every reference leads somewhere, nothing is dead, nothing is said twice.

mod gates;
mod head;
mod texts;
mod values;

use super::super::shows::Misfit;
use super::super::{Citation, POINTS, Pack, Text, WEIGHTS};
use super::Problem;
use std::collections::BTreeSet;

/// Finds the line of a field (or of the entry): section, place in it, field, and a word in the field where one is meant.
/// `options.1` is the second entry of the field `options`.
type Place<'a> = &'a dyn Fn(&str, usize, &str, Option<&str>) -> usize;

/// Every problem of a pack that its types alone do not rule out.
pub fn check(pack: &Pack, place: Place<'_>) -> Vec<Problem> {
    let mut checker = Checker { pack, place, problems: Vec::new() };
    checker.head();
    checker.lineage();
    checker.ids();
    checker.texts();
    checker.values();
    checker.references();
    checker.questions();
    checker.rubric();
    checker.comparisons();
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
    fn report(&mut self, section: &str, place: usize, field: &str, what: Text, fits: Text) {
        let line = (self.place)(section, place, field, None);
        self.problems.push(Problem { line, what, fits });
    }

    /// A problem in an expression, on the line where `word` stands in it.
    fn wrong(&mut self, section: &str, place: usize, word: &str, what: Text, fits: Text) {
        let line = (self.place)(section, place, "requires", Some(word));
        self.problems.push(Problem { line, what, fits });
    }

    /// Ids are unique within their section, and across those sections whose ids meet in a plan file or an expression.
    fn ids(&mut self) {
        let pack = self.pack;
        let mut seen = BTreeSet::new();
        for (section, space, place, id) in ids_of(pack) {
            if !seen.insert((space, id)) {
                let what = both!("มีรหัส “{id}” ซ้ำกัน", "the id “{id}” stands twice");
                self.report(section, place, "id", what, both!("รหัสที่ไม่ซ้ำ", "an id of its own"));
            }
            if !is_id(id) {
                self.no_id(section, place, id);
            }
        }
    }

    fn no_id(&mut self, section: &str, place: usize, id: &str) {
        let what = both!("“{id}” ใช้เป็นรหัสไม่ได้", "“{id}” is not an id");
        self.report(section, place, "id", what, both!("ตัวอักษร a–z ตัวเลข และ . _ -", "letters a–z, digits, and . _ -"));
    }

    fn references(&mut self) {
        let pack = self.pack;
        let clauses: Vec<&str> = pack.clauses.iter().map(|clause| clause.id.as_str()).collect();
        // A rubric may cite the clauses of another pack, so clauses are looked up only where the pack has its own.
        let named =
            |section: &'static str, ids: Vec<&'p str>| ids.into_iter().enumerate().map(move |(place, id)| (section, place, id));
        let mut cited: Vec<(&str, usize, &str)> = Vec::new();
        cited.extend(named("value", pack.values.iter().map(|value| value.clause.as_str()).collect()));
        cited.extend(named("question", pack.questions.iter().map(|q| q.clause.as_str()).collect()));
        cited.extend(named("condition", pack.conditions.iter().map(|gate| gate.clause.as_str()).collect()));
        cited.extend(named("gate", pack.gates.iter().map(|gate| gate.clause.as_str()).collect()));
        cited.extend(named("dimension", pack.dimensions.iter().map(|dimension| dimension.clause.as_str()).collect()));
        if !clauses.is_empty() {
            cited.extend(named("component", pack.components.iter().map(|part| part.clause.as_str()).collect()));
        }
        for (section, place, clause) in cited {
            if !clauses.contains(&clause) {
                let what = both!("ไม่มีข้อ “{clause}”", "there is no clause “{clause}”");
                self.report(section, place, "clause", what, Text::same(clauses.join(", ")));
            }
        }
        for (place, clause) in pack.clauses.iter().enumerate() {
            self.citations("clause", place, "source", std::slice::from_ref(&clause.source));
        }
        for (place, value) in pack.values.iter().enumerate() {
            self.citations("value", place, "source", std::slice::from_ref(&value.source));
        }
        for (place, item) in pack.items.iter().enumerate() {
            self.citations("item", place, "sources", &item.sources);
        }
        for (place, threshold) in pack.thresholds.iter().enumerate() {
            self.citations("threshold", place, "sources", &threshold.sources);
        }
        for (place, scale) in pack.scales.iter().enumerate() {
            self.citations("scale", place, "sources", &scale.sources);
        }
        for (place, line) in pack.lines.iter().enumerate() {
            self.citations("line", place, "sources", &line.sources);
        }
    }

    fn citations(&mut self, section: &str, place: usize, field: &str, citations: &[Citation]) {
        let known: Vec<&str> = self.pack.sources.iter().map(|source| source.id.as_str()).collect();
        if citations.is_empty() {
            self.report(section, place, field, both!("ไม่ได้ระบุแหล่งที่มา", "no source is given"), Text::same(known.join(", ")));
        }
        for (part, citation) in citations.iter().enumerate() {
            let field = &format!("{field}.{part}");
            if !known.contains(&citation.id.as_str()) {
                let what = both!("ไม่มีแหล่งที่มา “{}”", "there is no source “{}”", citation.id);
                self.report(section, place, field, what, Text::same(known.join(", ")));
            }
            if citation.at.trim().is_empty() {
                let what = both!("ไม่ได้ระบุตำแหน่งในแหล่งที่มา", "the place in the source is empty");
                self.report(section, place, field, what, both!("เลขข้อ เลขหน้า หรือบรรทัด", "a clause, a page or lines"));
            }
        }
    }

    fn rubric(&mut self) {
        let pack = self.pack;
        for (place, component) in pack.components.iter().enumerate() {
            self.weight("component", place, component.weight);
            let mine = pack.items.iter().filter(|item| item.component == component.id && !item.off);
            let mut kinds = mine.map(|item| item.per_dimension);
            match kinds.next() {
                None => {
                    let what = both!("องค์ประกอบ “{}” ไม่มีรายการที่นับคะแนน", "component “{}” has no item that counts", component.id);
                    let fits = both!("[[item]] อย่างน้อยหนึ่งรายการที่ไม่ได้ปิดไว้", "at least one [[item]] that is not off");
                    self.report("component", place, "id", what, fits);
                }
                Some(first) if kinds.any(|kind| kind != first) => {
                    let what = both!(
                        "องค์ประกอบ “{}” มีทั้งรายการที่ถามครั้งเดียวและรายการที่ถามรายด้าน",
                        "component “{}” mixes items that are asked once with items asked for each dimension",
                        component.id
                    );
                    let fits = both!("รายการแบบเดียวกันทั้งองค์ประกอบ", "one kind of item in a component");
                    self.report("component", place, "id", what, fits);
                }
                Some(_) => {}
            }
        }
        for (place, stage) in pack.stages.iter().enumerate() {
            let ordered = place == 0 || pack.stages[place - 1].points < stage.points;
            let ends = (place > 0 || stage.points == 0) && (place + 1 < pack.stages.len() || stage.points == 100);
            if !ordered || !ends {
                let what = both!("คะแนน {} ไม่ถูกลำดับ", "{} points do not fit here", stage.points);
                let fits = both!("เรียงจากน้อยไปมาก ตั้งแต่ 0 ถึง 100", "rising from 0 to 100");
                self.report("stage", place, "points", what, fits);
            }
        }
        if !pack.items.is_empty() && (pack.stages.len() < 2 || pack.stages.len() > 10) {
            let what = both!("มี {} ระดับ", "there are {} stages", pack.stages.len());
            self.report("item", 0, "", what, both!("[[stage]] 2 ถึง 10 ระดับ", "2 to 10 [[stage]]s"));
        }
        let components = pack.components.iter().map(|part| part.id.as_str()).collect::<Vec<_>>();
        for (place, item) in pack.items.iter().enumerate() {
            self.weight("item", place, item.weight);
            if !components.contains(&item.component.as_str()) {
                let what = both!("ไม่มีองค์ประกอบ “{}”", "there is no component “{}”", item.component);
                self.report("item", place, "component", what, Text::same(components.join(", ")));
            }
            for actor in item.who.iter().enumerate().filter(|(at, actor)| item.who[..*at].contains(actor)).map(|(_, actor)| actor)
            {
                let what = both!("มี “{}” ซ้ำ", "“{}” stands twice", actor.id());
                let fits = both!("ผู้ละหนึ่งครั้ง ผู้นำอยู่หน้าสุด", "each one once, whoever leads first");
                self.report("item", place, "who", what, fits);
            }
            if item.stages.len() != pack.stages.len() {
                let what = both!("อธิบายไว้ {} ระดับ", "{} stages are described", item.stages.len());
                self.report("item", place, "stages", what, self.one_for_each_stage());
            }
            if let Err((rule, Misfit { word, what, fits })) = pack.rules_of(place) {
                let line = (self.place)("item", place, &format!("shows.{rule}"), Some(&word));
                self.problems.push(Problem { line, what, fits });
            }
        }
    }

    /// What the score is held against: other scales and other people's lines.
    fn comparisons(&mut self) {
        let pack = self.pack;
        for (place, scale) in pack.scales.iter().enumerate() {
            if scale.points.len() != pack.stages.len() {
                let what = both!("กำหนดคะแนนไว้ {} ระดับ", "{} stages have points", scale.points.len());
                self.report("scale", place, "points", what, self.one_for_each_stage());
            }
            let falls = |part: usize| part > 0 && scale.points[part - 1] > scale.points[part];
            for (part, points) in scale.points.iter().enumerate().filter(|(part, points)| falls(*part) || **points > 100) {
                let what = both!("คะแนน {points} ไม่ถูกลำดับ", "{points} points do not fit here");
                let fits = both!("0 ถึง 100 และไม่น้อยกว่าระดับก่อนหน้า", "0 to 100, and never less than the stage before");
                self.report("scale", place, &format!("points.{part}"), what, fits);
            }
        }
        for (place, line) in pack.lines.iter().enumerate().filter(|(_, line)| !POINTS.contains(&line.at)) {
            let what = both!("เส้นอยู่ที่ {}", "the line is at {}", line.at);
            self.report("line", place, "at", what, both!("0 ถึง 100 คะแนน", "0 to 100 points"));
        }
    }

    fn one_for_each_stage(&self) -> Text {
        both!("{} ระดับ ตรงกับ [[stage]] ทุกระดับ", "{}, one for each [[stage]]", self.pack.stages.len())
    }

    fn weight(&mut self, section: &str, place: usize, weight: u32) {
        if !WEIGHTS.contains(&weight) {
            let what = both!("ค่าน้ำหนักเป็น {weight}", "the weight is {weight}");
            let (least, most) = (WEIGHTS.start(), WEIGHTS.end());
            let fits = both!("จำนวนเต็มตั้งแต่ {least} ถึง {most}", "a whole number from {least} to {most}");
            self.report(section, place, "weight", what, fits);
        }
    }
}

/// Whether this may be the id of a pack or of an entry.
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
}

/// Section, id space, place and id of everything that has one. Questions, items and thresholds share a space (the keys of a plan
/// file), and so do gates and conditions (the names in `met(…)`).
fn ids_of<'p>(pack: &'p Pack) -> Vec<(&'static str, &'static str, usize, &'p str)> {
    let mut all = Vec::new();
    let mut add = |section, space, ids: Vec<&'p str>| {
        all.extend(ids.into_iter().enumerate().map(|(place, id)| (section, space, place, id)));
    };
    add("source", "source", pack.sources.iter().map(|entry| entry.id.as_str()).collect());
    add("clause", "clause", pack.clauses.iter().map(|entry| entry.id.as_str()).collect());
    add("dimension", "dimension", pack.dimensions.iter().map(|entry| entry.id.id()).collect());
    add("value", "value", pack.values.iter().map(|entry| entry.id.as_str()).collect());
    add("question", "answer", pack.questions.iter().map(|entry| entry.id.as_str()).collect());
    add("item", "answer", pack.items.iter().map(|entry| entry.id.as_str()).collect());
    add("threshold", "answer", pack.thresholds.iter().map(|entry| entry.id.as_str()).collect());
    add("condition", "gate", pack.conditions.iter().map(|entry| entry.id.as_str()).collect());
    add("gate", "gate", pack.gates.iter().map(|entry| entry.id.as_str()).collect());
    add("component", "component", pack.components.iter().map(|entry| entry.id.as_str()).collect());
    add("scale", "scale", pack.scales.iter().map(|entry| entry.id.as_str()).collect());
    add("line", "line", pack.lines.iter().map(|entry| entry.id.as_str()).collect());
    all
}
