//! An assessment with its reasons as plain text, as an officer would report it.

mod readiness;

use crate::assess::{Against, Assessment, Missing, MissingKind, Reason, Step, Why};
use crate::date::Date;
use crate::policy::{Basis, Dimension, Finding, Pack, Rulebook};
use crate::text::sheets::shows;
use crate::text::{
    Message, Style, any_of, because, clause, dimension_name, messages as m, missing_title, reason, step_action, step_gain,
    step_title, with_dimension,
};

/// How many steps are told; an assessment lists them all.
const STEPS: usize = 10;

/// The reasons of an assessment: its three readings apart from each other, what is missing, what to do next, and by which rules.
/// `rulebook` must be the one that the assessment was made by.
pub fn explain(rulebook: &Rulebook, title: &str, assessment: &Assessment<'_>, style: Style) -> String {
    let mut report = Report { rulebook, assessment, style, sections: 0, text: String::new() };
    report.supposed();
    report.head(title);
    report.eligibility();
    report.readiness();
    report.outcomes();
    report.missing();
    report.steps();
    report.shown();
    report.notices();
    report.packs();
    report.supposed();
    report.text
}

struct Report<'a> {
    rulebook: &'a Rulebook,
    assessment: &'a Assessment<'a>,
    style: Style,
    /// How many sections have begun.
    sections: usize,
    text: String,
}

impl Report<'_> {
    /// First and last of all, where the rules are only supposed.
    fn supposed(&mut self) {
        if self.assessment.hypothetical {
            self.say(m::HYPOTHETICAL_RESULT);
        }
    }

    fn head(&mut self, title: &str) {
        self.say(m::EXPLAIN_TITLE);
        match title.trim() {
            "" => self.say(m::UNTITLED),
            title => self.line(0, title),
        }
        let date = self.style.date(self.assessment.date);
        self.fill(m::AS_OF, &[&date]);
        self.say(m::FOOT_SELF);
    }

    fn eligibility(&mut self) {
        let Assessment { eligibility, .. } = self.assessment;
        let law = self.style.text(&self.rulebook.law.head.title);
        self.section(m::EXPLAIN_ELIGIBILITY, &[&law]);
        let verdict = self.style.say(eligibility.verdict.message());
        self.fill(m::EXPLAIN_VERDICT, &[&verdict]);
        let counts = [eligibility.gates.len(), eligibility.met, eligibility.not_met, eligibility.not_shown];
        self.count(0, m::EXPLAIN_GATES, &counts);
        for result in &eligibility.gates {
            let unevidenced = if result.unevidenced { self.bracketed(m::UNEVIDENCED) } else { String::new() };
            let title = self.style.text(&result.gate.title);
            let finding = self.finding(result.finding);
            self.line(0, "");
            self.line(0, &format!("{} {title}: {finding}{unevidenced}", self.clause(result.clause)));
            self.why(&result.why, 1, result.finding, false);
        }
    }

    /// A reason and those below it. A finding is said where it is not that of the reason above. Below “not”, where what meets an
    /// expression speaks against the gate, nothing is said of what would meet it.
    fn why(&mut self, why: &Why<'_>, depth: usize, above: Finding, negated: bool) {
        let mut line = self.style.digits(&reason(self.rulebook, why, self.style.language));
        if why.finding != above {
            line += &format!(" ({})", self.finding(why.finding));
        }
        if let Reason::Answer { wanted, basis, evidenced, answer, .. } = &why.reason {
            if *basis == Basis::Judgement && answer.is_some() && !evidenced {
                line += &self.bracketed(m::UNEVIDENCED);
            }
            if why.finding == Finding::NotMet && !negated {
                line += &self.style.fill(m::EXPLAIN_WANTED, &[&any_of(wanted, self.style.language)]);
            }
        }
        self.line(depth, &format!("- {line}"));
        let negated = negated != matches!(why.reason, Reason::Not);
        why.parts.iter().for_each(|part| self.why(part, depth + 1, why.finding, negated));
    }

    /// Counted, and kept apart from the score.
    fn outcomes(&mut self) {
        let Assessment { outcomes, .. } = self.assessment;
        let pack = &self.rulebook.outcomes;
        self.heading(&self.style.text(&pack.head.title));
        let mut confidence: Vec<String> = pack.thresholds.iter().map(|one| format!("{:?}", one.confidence)).collect();
        confidence.sort();
        confidence.dedup();
        self.fill(m::EXPLAIN_OUTCOMES_APART, &[&confidence.join(", ")]);
        let whole = &outcomes.whole;
        let counts = [whole.met, whole.not_met, whole.no_data, whole.unanswered];
        self.count(0, m::OUTCOME_COUNTS, &counts);
        for part in &outcomes.dimensions {
            let name = self.dimension(part.dimension);
            let count = &part.count;
            let counts = [count.met, count.not_met, count.no_data, count.unanswered].map(|count| count.to_string());
            let counts = self.style.fill(m::OUTCOME_COUNTS, &counts.each_ref().map(String::as_str));
            self.line(1, &format!("- {name}: {counts}"));
        }
    }

    fn missing(&mut self) {
        self.section(m::MISSING_TITLE, &[]);
        if self.assessment.missing.is_empty() {
            return self.say(m::NOTHING_MISSING);
        }
        for (kind, head) in [
            (MissingKind::Change, m::EXPLAIN_CHANGE),
            (MissingKind::Answer, m::EXPLAIN_ANSWER),
            (MissingKind::Evidence, m::EXPLAIN_EVIDENCE),
        ] {
            let missing = self.assessment.missing.iter().filter(|missing| missing.kind == kind);
            let lines: Vec<String> = missing.map(|missing| self.missing_line(missing)).collect();
            if !lines.is_empty() {
                self.say(head);
                lines.iter().for_each(|line| self.line(1, &format!("- {line}")));
            }
        }
    }

    fn missing_line(&self, missing: &Missing<'_>) -> String {
        let title = self.style.digits(&missing_title(self.rulebook, missing, self.style.language));
        let line = format!("{}: {title}", self.clause(missing.clause));
        match (&missing.question.evidence, missing.kind) {
            (Some(evidence), MissingKind::Evidence) => format!("{line} ({})", self.style.text(evidence)),
            _ => line,
        }
    }

    fn steps(&mut self) {
        let steps = &self.assessment.steps;
        let shown = steps.len().min(STEPS);
        self.section(m::STEPS_TITLE, &[]);
        if steps.is_empty() {
            return self.say(m::NOTHING_MISSING);
        }
        self.count(0, m::EXPLAIN_STEPS_SHOWN, &[shown, steps.len()]);
        steps[..shown].iter().enumerate().for_each(|(place, step)| self.step(place + 1, step));
    }

    fn step(&mut self, number: usize, step: &Step<'_>) {
        let title = step_title(self.rulebook, step, self.style.language);
        let title = self.style.digits(&format!("{number}. {title}"));
        self.line(1, &format!("{title} ({})", step_gain(step, self.style)));
        if let Some(action) = step_action(step) {
            self.line(2, &self.style.text(action));
        }
    }

    /// Answers that do not count, where there are any.
    /// What the registers show beside the answers, where they show anything.
    fn shown(&mut self) {
        let all = &self.assessment.shown;
        if all.is_empty() {
            return;
        }
        self.section(shows::TITLE, &[]);
        self.say(shows::LEAD);
        for shown in all {
            let title = shown.item.title.of(self.style.language);
            let title = with_dimension(self.rulebook, title, shown.dimension, self.style.language);
            let against = match shown.against {
                Against::Proposed => shows::IS_PROPOSED,
                Against::Agreed => shows::IS_AGREED,
                Against::Above => shows::IS_ABOVE,
            };
            let line = format!("- {} ({})", self.style.digits(&title), self.style.say(against));
            self.line(1, &line);
            let because = shown.by.as_ref().map(|by| because(self.rulebook, by, self.style));
            let shown = match because {
                Some(because) => format!("{}: {because}", self.style.fill(shows::SHOWN, &[&shown.stage.to_string()])),
                None => self.style.say(shows::NONE_SHOWN),
            };
            self.line(2, &shown);
        }
    }

    fn notices(&mut self) {
        if self.assessment.notices.is_empty() {
            return;
        }
        self.section(m::NOTICES, &[]);
        for notice in &self.assessment.notices {
            // A key is code: its digits stay as they are.
            self.line(1, &format!("- {}: {}", notice.key, self.style.say(notice.kind.message())));
        }
    }

    fn packs(&mut self) {
        self.section(m::PACKS_USED, &[]);
        for pack in self.rulebook.packs() {
            self.pack(pack);
        }
        self.line(0, "");
        self.say(m::FOOT_SELF);
    }

    fn pack(&mut self, pack: &Pack) {
        let head = &pack.head;
        let official = self.style.say(if head.official { m::OFFICIAL } else { m::NOT_OFFICIAL });
        self.line(1, &format!("- {} — {official}", self.style.text(&head.title)));
        let date = |text: &str| text.parse::<Date>().map_or_else(|_| text.to_owned(), |date| self.style.date(date));
        let mut about = vec![self.style.fill(m::EXPLAIN_PACK, &[&self.style.text(&head.issuer), &date(&head.issued)])];
        about.push(self.style.fill(m::EXPLAIN_IN_FORCE, &[&date(&head.in_force)]));
        about.extend(head.superseded.as_ref().map(|end| self.style.fill(m::EXPLAIN_SUPERSEDED, &[&date(end)])));
        about.push(format!("{} {}", head.id, head.version));
        self.line(2, &about.join(" · "));
        if let Some(base) = &head.base {
            // Names of a file keep their digits.
            self.line(2, &m::EXPLAIN_CHANGED.with(self.style.language, &[&base.id, &base.version, &head.changed_by]));
        }
        self.line(2, &self.style.text(&head.note));
        self.line(2, &self.style.say(m::EXPLAIN_SOURCES));
        for source in &pack.sources {
            let title = self.style.text(&source.title);
            let address = source.url.as_ref().map(|url| format!(" {url}")).unwrap_or_default();
            self.line(3, &format!("- [{:?}] {title}{address}", source.confidence));
        }
    }

    // ---- how lines are written

    fn section(&mut self, title: Message, values: &[&str]) {
        self.heading(&self.style.fill(title, values));
    }

    fn heading(&mut self, title: &str) {
        self.sections += 1;
        let number = self.style.digits(&format!("{}. ", self.sections));
        self.line(0, "");
        self.line(0, &format!("{number}{title}"));
    }

    fn say(&mut self, message: Message) {
        self.line(0, &self.style.say(message));
    }

    fn fill(&mut self, message: Message, values: &[&str]) {
        self.line(0, &self.style.fill(message, values));
    }

    fn count(&mut self, depth: usize, message: Message, counts: &[usize]) {
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
        self.line(depth, &self.style.fill(message, &counts));
    }

    /// A line as it is: its digits are chosen by whoever writes it, since those of an address must stay. What a plan brings cannot
    /// break out of its line.
    fn line(&mut self, depth: usize, text: &str) {
        if !text.is_empty() {
            self.text.push_str(&"   ".repeat(depth));
            self.text.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
        }
        self.text.push('\n');
    }

    fn bracketed(&self, message: Message) -> String {
        format!(" ({})", self.style.say(message))
    }

    fn finding(&self, finding: Finding) -> String {
        self.style.digits(finding.label(self.style.language))
    }

    fn clause(&self, id: &str) -> String {
        self.style.digits(&clause(id, self.style.language))
    }

    fn dimension(&self, dimension: Dimension) -> String {
        self.style.digits(dimension_name(self.rulebook, dimension, self.style.language))
    }
}
