//! The City Data Platform: what clause 12 (3) asks for and what the registers say to it, the datasets by the domains of the study,
//! and the registers around them.

use super::boards::{Paragraph, entry_link, heads, option, section, ways, words};
use super::build::{cell, heading, link, paragraph, row, say, table, text};
use super::cite;
use super::why;
use crate::assess::{GateResult, Reason, register_of};
use crate::plan::{DataDomain, DataSource, Dataset, Record, Register};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Document, Mark, Part, Row, Tone};
use crate::route::{Sheet, Topic};
use crate::text::register_name;
use crate::text::sheets::{common, data as m};

const CLAUSE: Paragraph = Paragraph(12, 3);

pub fn data(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let mut blocks = vec![say(Tone::Lead, style.say(m::LEAD))];
    blocks.extend(conditions(desk));
    blocks.extend(domains(desk));
    blocks.extend(sources(desk));
    blocks.extend(personal(desk));
    blocks.extend(section(desk, Register::Exchanges, &["partner", "datasets", "purpose", "basis", "start"], |_| None));
    blocks.extend(section(desk, Register::DataRoles, &["role", "holder", "duty"], |_| None));
    for (register, measures) in [(Register::Security, &desk.plan.security), (Register::Privacy, &desk.plan.privacy)] {
        let mark = |entry: &dyn Record| {
            let late = measures.iter().any(|measure| measure.id == entry.id() && measure.is_late(desk.today));
            late.then(|| Part::Mark(Mark::Warn, style.say(m::LATE)))
        };
        blocks.extend(section(desk, register, &["name", "covers", "owner", "due", "status"], mark));
    }
    desk.document(blocks)
}

/// The conditions of the clause with their findings, and what each rests on.
fn conditions(desk: &Desk<'_>) -> Vec<Block> {
    let (style, law) = (desk.style, &desk.rulebook.law);
    let gates = CLAUSE.gates(desk);
    let Some(clause) = CLAUSE.clause(desk.rulebook).filter(|_| !gates.is_empty()) else { return Vec::new() };
    let row_of = |result: &&GateResult<'_>| {
        row(
            vec![why::gate_link(desk, result)],
            vec![Cell::Parts(why::findings(desk, result)), Cell::Parts(rests_on(desk, result))],
        )
    };
    let heads = [common::CONDITION_HEAD, common::FINDING_HEAD, m::RESTS_ON];
    vec![
        heading(style.say(m::CONDITIONS)),
        paragraph(Tone::Plain, vec![cite::clause_link(clause, style), cite::standing(law, style)]),
        table(style.say(m::CONDITIONS), heads.map(|head| style.say(head)).to_vec(), gates.iter().map(row_of).collect()),
        say(Tone::Hint, style.say(m::CONDITIONS_HINT)),
    ]
}

/// The register that a condition's question reads, with what stands in it; where nothing does, or none is read, what was declared
/// and where.
fn rests_on(desk: &Desk<'_>, result: &GateResult<'_>) -> Vec<Part> {
    let style = desk.style;
    let mut parts = Vec::new();
    result.why.walk(&mut |why| {
        let Reason::Answer { question, key, answer, held, .. } = &why.reason else { return };
        let register = held.map(|held| held.register).or_else(|| question.reads.and_then(register_of));
        let count = held.map_or(0, |held| held.entries);
        let mut said = Vec::new();
        if let Some(register) = register {
            let says = if count == 0 { style.say(m::NO_ENTRIES) } else { style.fill(m::ENTRIES, &[&count.to_string()]) };
            let name = style.say(register_name(register));
            said.extend([link(&Sheet::new(Topic::Register(register)), name), text(format!("· {says}"))]);
        }
        if count == 0 && (register.is_none() || answer.is_some()) {
            let declared = answer.map_or_else(|| style.say(common::NOT_ANSWERED), |answer| style.text(&answer.label));
            said.extend((!said.is_empty()).then(|| text("·")));
            said.extend([text(declared), text("·"), cite::asked_at(desk.rulebook, question, Some(key), style)]);
        }
        parts.extend((!parts.is_empty()).then(|| text("·")));
        parts.extend(said);
    });
    parts
}

/// What the study says, which is no rule.
fn from_the_study(desk: &Desk<'_>, says: crate::text::Message) -> Block {
    paragraph(Tone::Hint, vec![Part::Mark(Mark::Plain, desk.style.say(m::FROM_STUDY)), text(desk.style.say(says))])
}

/// The datasets of each domain; a domain without any is listed too.
fn domains(desk: &Desk<'_>) -> Vec<Block> {
    const SAID: [&str; 5] = ["owner", "sources", "update", "sharing", "personal_data"];
    let style = desk.style;
    let mut rows: Vec<Row> = Vec::new();
    for domain in DataDomain::ALL.iter().map(|domain| Some(*domain)).chain([None]) {
        let name = domain.map_or_else(|| style.say(m::NO_DOMAIN), |domain| option(desk, "domain", domain.id()));
        let datasets: Vec<&Dataset> = desk.plan.datasets.iter().filter(|dataset| dataset.domain == domain).collect();
        if datasets.is_empty() && domain.is_some() {
            let mut cells = vec![cell(style.say(m::EMPTY_DOMAIN))];
            cells.extend(SAID.map(|_| cell("")));
            rows.push(row(vec![text(name.clone())], cells));
        }
        rows.extend(datasets.into_iter().map(|dataset| {
            let mut cells = vec![Cell::Parts(vec![entry_link(desk, Register::Datasets, dataset)])];
            cells.extend(SAID.map(|field| cell(words(desk, dataset, field))));
            row(vec![text(name.clone())], cells)
        }));
    }
    let mut heads = heads(desk, Register::Datasets, &["domain", "name"]);
    heads.extend(self::heads(desk, Register::Datasets, &SAID));
    let title = desk.style.say(register_name(Register::Datasets));
    vec![heading(title.clone()), from_the_study(desk, m::DOMAINS_HINT), table(title, heads, rows), ways(desk, Register::Datasets)]
}

/// Which of the three sources the datasets come from.
fn sources(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let row_of = |source: &DataSource| {
        let count = desk.plan.datasets.iter().filter(|dataset| dataset.sources.contains(source)).count();
        let says = if count == 0 { style.say(m::NOT_COVERED) } else { style.fill(m::COVERED, &[&count.to_string()]) };
        row(vec![text(option(desk, "sources", source.id()))], vec![cell(says)])
    };
    let heads = [m::SOURCE, m::DATASETS].map(|head| style.say(head)).to_vec();
    vec![
        heading(style.say(m::SOURCES)),
        from_the_study(desk, m::SOURCES_HINT),
        table(style.say(m::SOURCES), heads, DataSource::ALL.iter().map(row_of).collect()),
    ]
}

/// The datasets with personal data, and the measures that speak of each.
fn personal(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let mut blocks = vec![heading(style.say(m::PERSONAL))];
    let row_of = |dataset: &Dataset| {
        let measures = desk.plan.privacy.iter().filter(|measure| measure.covers(dataset));
        let mut parts = Vec::new();
        for measure in measures {
            let status = words(desk, measure, "status");
            parts.extend((!parts.is_empty()).then(|| text("·")));
            parts.push(entry_link(desk, Register::Privacy, measure));
            parts.extend((!status.is_empty()).then(|| text(format!("({status})"))));
        }
        if parts.is_empty() {
            parts.push(Part::Mark(Mark::Warn, style.say(m::NO_MEASURE)));
        }
        row(vec![entry_link(desk, Register::Datasets, dataset)], vec![Cell::Parts(parts)])
    };
    let rows: Vec<Row> = desk.plan.datasets.iter().filter(|dataset| dataset.personal_data == Some(true)).map(row_of).collect();
    if rows.is_empty() {
        blocks.push(say(Tone::Hint, style.say(m::NO_PERSONAL)));
    } else {
        let heads = [m::DATASET, m::MEASURES].map(|head| style.say(head)).to_vec();
        blocks.extend([table(style.say(m::PERSONAL), heads, rows), say(Tone::Hint, style.say(m::PERSONAL_HINT))]);
    }
    let unsaid = desk.plan.datasets.iter().filter(|dataset| dataset.personal_data.is_none()).count();
    if unsaid > 0 {
        blocks.push(say(Tone::Hint, style.fill(m::PERSONAL_UNSAID, &[&unsaid.to_string()])));
    }
    blocks
}
