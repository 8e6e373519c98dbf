//! What the supposed rules would make of this plan and of the others that are open.

use crate::assess::{Assessment, Verdict, assess};
use crate::improve::Supposed;
use crate::improve::compare::{GateSide, GateSides, compare};
use crate::plan::Plan;
use crate::policy::Rulebook;
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
        self.plans += 1;
        self.verdicts += u64::from(told.flips_verdict());
        self.scores += u64::from(told.flips_score());
        let mut parts = Vec::new();
        if told.flips_verdict() {
            parts.push(style.say(m::FLIPS_VERDICT));
        }
        let gates = told.differences.gates.iter().filter(|gate| flips(gate)).count();
        if gates > 0 {
            parts.push(style.fill(m::FLIPS_GATES, &[&gates.to_string()]));
        }
        if told.flips_score() {
            parts.push(style.say(m::FLIPS_SCORE));
        }
        if told.differences.outcomes.differ() {
            parts.push(style.say(m::FLIPS_OUTCOMES));
        }
        let said = match parts.as_slice() {
            [] => text(style.say(m::FLIPS_NOTHING)),
            parts => Part::Mark(Mark::Warn, parts.join(" · ")),
        };
        let supposed = match then.eligibility.verdict {
            Verdict::Eligible => m::ELIGIBLE,
            Verdict::NotEligible => m::NOT_ELIGIBLE,
            Verdict::Incomplete => m::INCOMPLETE,
        };
        let cells = vec![
            Cell::Parts(vec![cite::verdict_mark(now.eligibility.verdict, style)]),
            Cell::Parts(vec![cite::verdict_in(then.eligibility.verdict, style.say(supposed))]),
            Cell::Number(style.range(now.readiness.whole)),
            Cell::Number(style.range(then.readiness.whole)),
            Cell::Parts(vec![said]),
        ];
        self.rows.push(row(vec![text(title)], cells));
    }
}

/// Whether a gate is found otherwise.
fn flips(gate: &GateSides<'_>) -> bool {
    gate.sides.a.map(|side| side.finding) != gate.sides.b.map(|side| side.finding)
}

fn gate_by_gate(desk: &Desk<'_>, here: &Assessment<'_>) -> Block {
    let style = desk.style;
    let finding = |side: Option<GateSide>| {
        let part = match side {
            Some(side) => cite::finding(side.finding, style),
            None => text(style.say(m::NO_SUCH_GATE)),
        };
        Cell::Parts(vec![part])
    };
    let gate_row = |both: &GateSides<'_>| {
        let mut named = format!("{} {}", clause(&both.gate.clause, style.language), both.gate.title.of(style.language));
        // A title may name an amount that is supposed to be another.
        let then = here.eligibility.gates.iter().find(|then| then.gate.id == both.gate.id).map(|then| &then.gate.title);
        if let Some(then) = then.filter(|then| **then != both.gate.title) {
            named += &format!(" → {}", then.of(style.language));
        }
        let mark = flips(both).then(|| Part::Mark(Mark::Warn, style.say(m::DIFFERS)));
        let cells = vec![finding(both.sides.a), finding(both.sides.b), Cell::Parts(mark.into_iter().collect())];
        row(vec![text(style.digits(&named))], cells)
    };
    let heads = [m::GATE_HEAD, m::NOW, m::THEN, m::FLIPS].map(|head| style.say(head));
    table(style.say(m::GATES), heads.to_vec(), compare(desk.assessment, here).gates.iter().map(gate_row).collect())
}

fn title(desk: &Desk<'_>, plan: &Plan, file: &str) -> String {
    match (plan.title.trim(), file) {
        ("", "") => desk.style.say(m::UNTITLED),
        ("", file) => file.to_owned(),
        (title, _) => title.to_owned(),
    }
}
