//! Every text of a pack says something in both languages, and names no value that does not exist.

use super::super::super::Text;
use super::Checker;

impl<'p> Checker<'p> {
    pub fn texts(&mut self) {
        let pack = self.pack;
        let mut all: Vec<(&str, usize, String, &'p Text)> = Vec::new();
        let mut look = |section: &'static str, place: usize, field: &str, text: &'p Text| {
            all.push((section, place, field.to_owned(), text));
        };
        for (field, text) in [("title", &pack.head.title), ("issuer", &pack.head.issuer), ("note", &pack.head.note)] {
            look("pack", 0, field, text);
        }
        pack.head.superseded_by.iter().for_each(|text| look("pack", 0, "superseded_by", text));
        for (place, source) in pack.sources.iter().enumerate() {
            look("source", place, "title", &source.title);
        }
        for (place, clause) in pack.clauses.iter().enumerate() {
            look("clause", place, "title", &clause.title);
            look("clause", place, "summary", &clause.summary);
        }
        for (place, dimension) in pack.dimensions.iter().enumerate() {
            look("dimension", place, "name", &dimension.name);
            for (part, text) in dimension.elements.iter().enumerate() {
                look("dimension", place, &format!("elements.{part}"), text);
            }
        }
        for (place, value) in pack.values.iter().enumerate() {
            look("value", place, "title", &value.title);
            look("value", place, "unit", &value.unit);
        }
        for (place, question) in pack.questions.iter().enumerate() {
            look("question", place, "ask", &question.ask);
            question.hint.iter().for_each(|text| look("question", place, "hint", text));
            question.evidence.iter().for_each(|text| look("question", place, "evidence", text));
            for (part, option) in question.options.iter().enumerate() {
                look("question", place, &format!("options.{part}"), &option.label);
            }
        }
        for (section, gates) in [("condition", &pack.conditions), ("gate", &pack.gates)] {
            gates.iter().enumerate().for_each(|(place, gate)| look(section, place, "title", &gate.title));
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
            item.proof.iter().for_each(|text| look("item", place, "proof", text));
            item.hint.iter().for_each(|text| look("item", place, "hint", text));
            item.not_applicable.iter().for_each(|text| look("item", place, "not_applicable", text));
            for (part, text) in item.stages.iter().enumerate() {
                look("item", place, &format!("stages.{part}"), text);
            }
        }
        for (place, threshold) in pack.thresholds.iter().enumerate() {
            look("threshold", place, "title", &threshold.title);
        }
        for (place, scale) in pack.scales.iter().enumerate() {
            look("scale", place, "title", &scale.title);
            look("scale", place, "note", &scale.note);
        }
        for (place, line) in pack.lines.iter().enumerate() {
            look("line", place, "title", &line.title);
        }
        for (section, place, field, text) in all {
            for (language, words) in [("th", &text.th), ("en", &text.en)] {
                if words.trim().is_empty() {
                    let name = field.split('.').next().unwrap_or(&field);
                    let what = both!("“{name}” ไม่มีข้อความ {language}", "“{name}” has no text in {language}");
                    self.report(section, place, &field, what, both!("ข้อความทั้ง th และ en", "a text in th and in en"));
                }
                // Texts that travel apart are not filled in: there, braces are braces.
                if !matches!(section, "value" | "scale" | "line") && field != "proof" {
                    self.braces(section, place, &field, words);
                }
            }
        }
    }
}
