//! Why the verdict and each gate are what they are.

use super::{Subject, changes};
use crate::assess::{GateResult, Held, Missing, MissingKind, Reason, Verdict, Why};
use crate::policy::{Basis, Finding};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Entry, ListKind, Mark, Part, Tone};
use crate::publish::sheets::build::{bullets, entry, heading, link, list, paragraph, row, say, table, text};
use crate::publish::sheets::cite::{
    asked_at, basis, citation, clause_link, clause_of, document, evidence, finding, standing, verdict_mark,
};
use crate::publish::sheets::rules::in_words;
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::{common, why as m};
use crate::text::{any_of, messages, missing_title, page_name, reason};

pub fn verdict(desk: &Desk<'_>) -> Vec<Block> {
    let (style, eligibility) = (desk.style, &desk.assessment.eligibility);
    let all = &eligibility.gates;
    let counts = [all.len(), eligibility.met, eligibility.not_met, eligibility.not_shown].map(|count| count.to_string());
    let mut blocks = vec![
        paragraph(Tone::Big, vec![verdict_mark(eligibility.verdict, style)]),
        paragraph(Tone::Plain, by_pack(desk)),
        heading(style.say(m::RULE)),
        say(Tone::Plain, style.say(m::VERDICT_RULE)),
        say(Tone::Plain, style.fill(m::VERDICT_COUNT, &counts.each_ref().map(String::as_str))),
    ];
    if eligibility.verdict == Verdict::NotEligible && eligibility.not_met == 0 {
        blocks.push(say(Tone::Note, style.say(m::VERDICT_TOGETHER)));
    }
    let heads = [common::CONDITION_HEAD, common::FINDING_HEAD].map(|head| style.say(head)).to_vec();
    let rows = all.iter().map(|result| row(vec![Subject::Gate(result).link(desk)], vec![Cell::Parts(findings(desk, result))]));
    blocks.push(table(style.say(m::GATES), heads, rows.collect()));
    blocks.extend(what_is_missing(desk, found(eligibility.verdict), |_| true));
    blocks.push(say(Tone::Hint, style.say(m::NEVER_A_NUMBER)));
    blocks.extend(ways(desk));
    blocks
}

pub fn gate(desk: &Desk<'_>, result: &GateResult<'_>) -> Vec<Block> {
    let (style, gate) = (desk.style, result.gate);
    let count = desk.assessment.eligibility.gates.len().to_string();
    let mut blocks = vec![
        paragraph(Tone::Big, findings(desk, result)),
        paragraph(Tone::Plain, vec![text(style.fill(m::ONE_OF_GATES, &[&count])), Subject::Verdict.link(desk)]),
        heading(style.say(m::RULE)),
        paragraph(Tone::Plain, by_pack(desk)),
        list(ListKind::Tree, vec![in_words(desk.rulebook, &gate.requires, style, &gate_address)]),
        say(Tone::Hint, style.say(m::RULE_HINT)),
        heading(style.say(m::ANSWERS)),
        list(ListKind::Tree, vec![branch(desk, &result.why, false)]),
    ];
    blocks.extend(what_is_missing(desk, result.finding, |missing| missing.gates.contains(&gate.id.as_str())));
    blocks.push(heading(style.say(m::CLAUSE_AND_SOURCE)));
    if let Some(clause) = clause_of(desk.rulebook, &gate.clause) {
        blocks.push(paragraph(Tone::Plain, vec![clause_link(clause, style)]));
        blocks.push(say(Tone::Plain, style.text(&clause.summary)));
        blocks.push(list(ListKind::Bullets, vec![citation(&desk.rulebook.law, &clause.source, style)]));
    }
    blocks.push(say(Tone::Hint, style.say(m::NEVER_A_NUMBER)));
    blocks.extend(ways(desk));
    blocks
}

/// The page that explains a gate.
fn gate_address(id: &str) -> Sheet {
    Sheet::at(Topic::Why, &format!("gate/{id}"))
}

/// The verdict is the finding of all gates together.
fn found(verdict: Verdict) -> Finding {
    match verdict {
        Verdict::Eligible => Finding::Met,
        Verdict::NotEligible => Finding::NotMet,
        Verdict::Incomplete => Finding::NotShown,
    }
}

/// A gate's finding, and that it rests on a bare declaration where it does.
pub fn findings(desk: &Desk<'_>, result: &GateResult<'_>) -> Vec<Part> {
    let unevidenced = result.unevidenced.then(|| Part::Mark(Mark::Warn, desk.style.say(messages::UNEVIDENCED)));
    [finding(result.finding, desk.style)].into_iter().chain(unevidenced).collect()
}

/// By which pack the conditions are, and whether it is official.
fn by_pack(desk: &Desk<'_>) -> Vec<Part> {
    let law = &desk.rulebook.law;
    vec![text(desk.style.fill(m::BY, &[law.head.title.of(desk.style.language)])), standing(law, desk.style)]
}

/// A reason with those below it, and below each answer the documents that back it. Below “not”, what meets an expression speaks
/// against the gate, so it is not advised.
fn branch(desk: &Desk<'_>, why: &Why<'_>, negated: bool) -> Entry {
    let style = desk.style;
    let words = style.digits(&reason(desk.rulebook, why, style.language));
    let mut parts = vec![finding(why.finding, style)];
    let mut below = Vec::new();
    match &why.reason {
        Reason::Gate { gate } => parts.push(link(&gate_address(&gate.id), words)),
        Reason::Answer { question, answer, wanted, basis: on, evidenced, key, held, .. } => {
            parts.extend([text(words), basis(*on, style)]);
            if answer.is_some() {
                below.extend(held.map(|held| register_of(desk, held)));
                below.extend(evidence(desk, key).into_iter().map(|evidence| document(evidence, style)));
                // What a register holds stands in the plan itself.
                if !evidenced && held.is_none() {
                    let mark = if *on == Basis::Judgement { Mark::Warn } else { Mark::Plain };
                    parts.push(Part::Mark(mark, style.say(m::NO_EVIDENCE_AT_ALL)));
                }
            }
            if why.finding != Finding::Met && !negated {
                below.push(entry(vec![text(style.fill(m::WANTED, &[&any_of(wanted, style.language)]))]));
            }
            if answer.is_some() {
                below.push(entry(vec![asked_at(desk.rulebook, question, Some(key), style), try_another(desk, key)]));
            }
        }
        _ => parts.push(text(words)),
    }
    let negated = negated != matches!(why.reason, Reason::Not);
    below.extend(why.parts.iter().map(|part| branch(desk, part, negated)));
    Entry { parts, below }
}

/// The register that gives an answer.
fn register_of(desk: &Desk<'_>, held: Held) -> Entry {
    let sheet = Sheet::new(Topic::Register(held.register));
    let name = page_name(desk.rulebook, &Page::Sheet(sheet.clone()), desk.style);
    entry(vec![text(desk.style.say(m::FROM_REGISTER)), link(&sheet, name)])
}

fn try_another(desk: &Desk<'_>, key: &str) -> Part {
    link(&Sheet::new(Topic::WhatIf).with("change", key), desk.style.say(m::TRY))
}

/// The answers that can still change a finding, or that have to.
fn what_is_missing(desk: &Desk<'_>, found: Finding, of: impl Fn(&Missing<'_>) -> bool) -> Vec<Block> {
    let style = desk.style;
    let lines = |kind: MissingKind| -> Vec<Vec<Part>> {
        let missing = desk.assessment.missing.iter().filter(|missing| missing.kind == kind && of(missing));
        missing
            .map(|missing| {
                let title = style.digits(&missing_title(desk.rulebook, missing, style.language));
                vec![
                    text(title),
                    asked_at(desk.rulebook, missing.question, Some(missing.key), style),
                    try_another(desk, missing.key),
                ]
            })
            .collect()
    };
    let (words, kind) = match found {
        Finding::Met => (m::STAYS_MET, None),
        Finding::NotMet => (m::MUST_CHANGE, Some(MissingKind::Change)),
        Finding::NotShown => (m::CAN_CHANGE, Some(MissingKind::Answer)),
    };
    let mut blocks = vec![say(Tone::Plain, style.say(words))];
    blocks.extend(kind.map(lines).filter(|lines| !lines.is_empty()).map(bullets));
    let unbacked = lines(MissingKind::Evidence);
    if !unbacked.is_empty() {
        blocks.extend([say(Tone::Plain, style.say(m::WANTS_EVIDENCE)), bullets(unbacked)]);
    }
    blocks
}

fn ways(desk: &Desk<'_>) -> Vec<Block> {
    changes(desk, &[(Sheet::new(Topic::Needs), m::TO_NEEDS), (Sheet::new(Topic::WhatIf), m::TO_WHAT_IF)])
}
