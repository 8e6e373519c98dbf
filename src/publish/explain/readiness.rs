//! The second reading: the readiness score with its tables.

use super::Report;
use crate::assess::{ComponentScore, DimensionScore, Points, Reading};
use crate::text::messages as m;

impl Report<'_> {
    pub fn readiness(&mut self) {
        let whole = self.assessment.readiness.whole;
        self.section(m::EXPLAIN_READINESS, &[]);
        if !self.rulebook.rubric.head.official {
            self.say(m::EXPLAIN_OURS);
        }
        for (message, points) in [
            (m::EXPLAIN_CLAIMED, whole.claimed),
            (m::EXPLAIN_EVIDENCED, whole.evidenced),
            (m::EXPLAIN_LOW, whole.low),
            (m::EXPLAIN_HIGH, whole.high),
        ] {
            self.fill(message, &[&points.to_string()]);
        }
        let coverage = self.assessment.coverage;
        let (answered, asked) = (coverage.answered.to_string(), coverage.asked.to_string());
        self.fill(m::EXPLAIN_COVERAGE, &[&answered, &asked, &coverage.percent.to_string()]);
        self.components();
        self.dimensions();
    }

    fn components(&mut self) {
        let readiness = &self.assessment.readiness;
        let heads = [m::FULL_MARKS, m::GOT, m::PERCENT].map(|head| self.style.say(head));
        self.line(0, "");
        self.say(m::COMPONENTS_CAPTION);
        self.row(&heads, &self.style.say(m::COMPONENT));
        for part in &readiness.components {
            self.component(part);
        }
        let low = readiness.whole.low;
        self.points(&[Points::FULL, low, low], &self.style.say(m::EXPLAIN_TOTAL));
        let weakest = readiness.components.iter().find(|part| Some(part.component.id.as_str()) == readiness.weakest);
        if let Some(part) = weakest {
            self.fill(m::EXPLAIN_GEOMETRIC, &[&readiness.geometric.to_string()]);
            let title = self.style.text(&part.component.title);
            self.fill(m::EXPLAIN_WEAKEST, &[&title, &part.reading.claimed.to_string()]);
        }
    }

    fn component(&mut self, part: &ComponentScore<'_>) {
        let name = format!("{} {}", self.clause(part.clause), self.style.text(&part.component.title));
        if part.counts {
            self.points(&[part.full, part.got, part.reading.low], &name);
        } else {
            let absent = self.bracketed(m::EXPLAIN_NOT_COUNTED);
            self.row(&["–".into(), "–".into(), "–".into()], &format!("{name}{absent}"));
        }
    }

    fn dimensions(&mut self) {
        let dimensions = &self.assessment.readiness.dimensions;
        if dimensions.is_empty() {
            return;
        }
        let heads = [m::LOW, m::EXPLAIN_COLUMN_CLAIMED, m::EXPLAIN_COLUMN_EVIDENCED, m::HIGH];
        self.line(0, "");
        self.say(m::DIMENSIONS_CAPTION);
        self.row(&heads.map(|head| self.style.say(head)), &self.style.say(m::DIMENSION));
        for score in dimensions {
            self.dimension_row(score);
        }
    }

    fn dimension_row(&mut self, score: &DimensionScore) {
        let name = self.dimension(score.dimension);
        let absent = match score.applied {
            Some(true) => {
                let Reading { low, claimed, evidenced, high } = score.reading;
                return self.points(&[low, claimed, evidenced, high], &name);
            }
            Some(false) => m::DIMENSION_NOT_APPLIED,
            None => m::DIMENSION_OPEN,
        };
        let absent = self.bracketed(absent);
        self.row(&["–".into(), "–".into(), "–".into(), "–".into()], &format!("{name}{absent}"));
    }

    fn points(&mut self, points: &[Points], name: &str) {
        let cells: Vec<String> = points.iter().map(|points| self.style.points(*points)).collect();
        self.row(&cells, name);
    }

    /// A row of a table: numbers to the right, then what they are of.
    fn row(&mut self, cells: &[String], name: &str) {
        for cell in cells {
            self.text.push_str(&" ".repeat(COLUMN.saturating_sub(width(cell))));
            self.text.push_str(cell);
        }
        self.text.push_str("   ");
        self.line(0, name);
    }
}

/// The width of a column of numbers, in letters; its head must fit.
const COLUMN: usize = 12;

/// How many places a text takes: Thai vowels and tone marks above and below a letter take none.
fn width(text: &str) -> usize {
    let takes_none = |c: &char| matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}');
    text.chars().filter(|c| !takes_none(c)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_take_no_place() {
        assert_eq!(width("เต็ม"), 3);
        assert_eq!(width("ต่ำสุด"), 4);
        assert_eq!(width("12.50"), 5);
    }
}
