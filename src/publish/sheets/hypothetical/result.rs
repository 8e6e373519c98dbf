//! What the supposed rules would make of this plan and of the others that are open.

use crate::assess::suppose::{GateFlip, Supposed, gates};
use crate::assess::{Assessment, Verdict, assess};
use crate::plan::Plan;
use crate::policy::{Finding, Rulebook};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Mark, Part, Row, Tone};
use crate::publish::sheets::build::{cell, row, say, subheading, table, text};
use crate::publish::sheets::cite;
use crate::text::sheets::hypothetical as m;
use crate::text::{clause, open_error};

/// All plans in a table, then this one gate by gate.
pub fn result(desk: &Desk<'_>, supposed: &Rulebook) -> Vec<Block> {
    let style = desk.style;
    let here = assess(supposed, desk.plan, desk.today);
    let mut rows = Rows { desk, plans: 0, verdicts: 0, scores: 0, rows: Vec::new() };
    rows.add(style.fill(m::THIS_PLAN, &[&title(desk, desk.plan, "")]), desk.assessment, &here);
    for other in desk.others {
        match &other.plan {
            Ok(plan) => {
                let (now, then) = (assess(desk.rulebook, plan, desk.today), assess(supposed, plan, desk.today));
                rows.add(title(desk, plan, &other.name), &now, &then);
            }
            Err(error) => {
                let why = cell(open_error(error, style.language));
                let empty = || cell("");
                rows.rows.push(row(vec![text(other.name.clone())], vec![why, empty(), empty(), empty(), empty()]));
            }
        }
    }
    let heads = [m::PLAN, m::VERDICT_NOW, m::VERDICT_THEN, m::SCORE_NOW, m::SCORE_THEN, m::FLIPS].map(|head| style.say(head));
    let counts = [rows.plans, rows.verdicts, rows.scores].map(|count| style.number(count));
    let summary = style.fill(m::SUMMARY, &counts.each_ref().map(String::as_str));
    let caption = style.say(m::RESULT);
    vec![
        say(Tone::Big, summary),
        table(caption, heads.to_vec(), rows.rows),
        subheading(style.say(m::GATES)),
        gate_by_gate(desk, &here),
    ]
}

struct Rows<'d> {
    desk: &'d Desk<'d>,
    plans: u64,
    /// How many plans have another verdict, and another score.
    verdicts: u64,
    scores: u64,
    rows: Vec<Row>,
}

impl Rows<'_> {
    fn add(&mut self, title: String, now: &Assessment<'_>, then: &Assessment<'_>) {
        let style = self.desk.style;
        let told = Supposed::new(now, then);
        let flips = &told.flips;
        self.plans += 1;
        self.verdicts += u64::from(flips.verdict);
        self.scores += u64::from(!flips.readings.is_empty());
        let mut parts = Vec::new();
        if flips.verdict {
            parts.push(style.say(m::FLIPS_VERDICT));
        }
        if !flips.gates.is_empty() {
            parts.push(style.fill(m::FLIPS_GATES, &[&flips.gates.len().to_string()]));
        }
        if !flips.readings.is_empty() {
            parts.push(style.say(m::FLIPS_SCORE));
        }
        if flips.outcomes {
            parts.push(style.say(m::FLIPS_OUTCOMES));
        }
        let flips = match parts.as_slice() {
            [] => text(style.say(m::FLIPS_NOTHING)),
            parts => Part::Mark(Mark::Warn, parts.join(" · ")),
        };
        let supposed = match told.supposed.verdict {
            Verdict::Eligible => m::ELIGIBLE,
            Verdict::NotEligible => m::NOT_ELIGIBLE,
            Verdict::Incomplete => m::INCOMPLETE,
        };
        let cells = vec![
            Cell::Parts(vec![cite::verdict_mark(told.in_force.verdict, style)]),
            Cell::Parts(vec![cite::verdict_in(told.supposed.verdict, style.say(supposed))]),
            Cell::Number(style.range(told.in_force.readiness)),
            Cell::Number(style.range(told.supposed.readiness)),
            Cell::Parts(vec![flips]),
        ];
        self.rows.push(row(vec![text(title)], cells));
    }
}

fn gate_by_gate(desk: &Desk<'_>, here: &Assessment<'_>) -> Block {
    let style = desk.style;
    let finding = |finding: Option<Finding>| {
        let part = match finding {
            Some(finding) => cite::finding(finding, style),
            None => text(style.say(m::NO_SUCH_GATE)),
        };
        Cell::Parts(vec![part])
    };
    let gate_row = |flip: GateFlip<'_>| {
        let mut named = format!("{} {}", clause(&flip.gate.clause, style.language), flip.gate.title.of(style.language));
        // A title may name an amount that is supposed to be another.
        let then = here.eligibility.gates.iter().find(|then| then.gate.id == flip.gate.id).map(|then| &then.gate.title);
        if let Some(then) = then.filter(|then| **then != flip.gate.title) {
            named += &format!(" → {}", then.of(style.language));
        }
        let differs = flip.in_force != flip.supposed;
        let mark = differs.then(|| Part::Mark(Mark::Warn, style.say(m::DIFFERS)));
        let cells = vec![finding(flip.in_force), finding(flip.supposed), Cell::Parts(mark.into_iter().collect())];
        row(vec![text(style.digits(&named))], cells)
    };
    let heads = [m::GATE_HEAD, m::NOW, m::THEN, m::FLIPS].map(|head| style.say(head));
    table(style.say(m::GATES), heads.to_vec(), gates(desk.assessment, here).into_iter().map(gate_row).collect())
}

fn title(desk: &Desk<'_>, plan: &Plan, file: &str) -> String {
    match (plan.title.trim(), file) {
        ("", "") => desk.style.say(m::UNTITLED),
        ("", file) => file.to_owned(),
        (title, _) => title.to_owned(),
    }
}
