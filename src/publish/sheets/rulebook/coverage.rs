//! Where the product makes use of each clause: read off the packs, so that the table cannot say more than the rules do.

use super::at;
use super::law::{gate_link, question_link};
use crate::guide;
use crate::policy::{Clause, Field, Gate, Item, Question, Rulebook};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Part, Row, Tone};
use crate::publish::sheets::build::{NO_NUMBER, cell, link, row, say, table, text};
use crate::publish::sheets::cite::clause_link;
use crate::route::Page;
use crate::text::sheets::{common, rulebook as m};
use crate::text::{Message, clause, messages, page_name};

/// What stands on a clause.
pub struct Uses<'r> {
    /// Gates, and conditions that gates use.
    pub gates: Vec<&'r Gate>,
    pub questions: Vec<&'r Question>,
    /// Items that cite it.
    pub items: Vec<&'r Item>,
    /// It names the dimensions.
    pub dimensions: bool,
    /// The pages that ask for any of this.
    pub pages: Vec<Page>,
}

impl<'r> Uses<'r> {
    /// What stands on the clauses that `of` tells.
    fn of(rulebook: &'r Rulebook, of: impl Fn(&str) -> bool) -> Uses<'r> {
        let (law, rubric) = (&rulebook.law, &rulebook.rubric);
        let sources: Vec<_> = law.clauses.iter().filter(|clause| of(&clause.id)).map(|clause| &clause.source).collect();
        let questions: Vec<&Question> = law.questions.iter().filter(|question| of(&question.clause)).collect();
        let items: Vec<&Item> =
            rubric.items.iter().filter(|item| item.sources.iter().any(|cited| sources.contains(&cited))).collect();
        let dimensions = law.dimensions.iter().any(|dimension| of(&dimension.clause));
        let asking = questions.iter().map(|question| guide::page_of(rulebook, question));
        let naming = law.questions.iter().filter(|question| dimensions && question.reads == Some(Field::Dimensions));
        let naming = naming.map(|question| guide::page_of(rulebook, question));
        let scoring = items.iter().filter_map(|item| rubric.components.iter().position(|part| part.id == item.component));
        let mut pages: Vec<Page> = Vec::new();
        for page in asking.chain(naming).chain(scoring.map(Page::Component)) {
            if !pages.contains(&page) {
                pages.push(page);
            }
        }
        let gates = law.gates.iter().chain(&law.conditions).filter(|gate| of(&gate.clause)).collect();
        Uses { gates, questions, items, dimensions, pages }
    }

    /// What stands on one clause, its unnumbered parts among it: they have no row of their own.
    pub fn of_clause(rulebook: &'r Rulebook, id: &str) -> Uses<'r> {
        Uses::of(rulebook, |known| known == id || (numbered(known) == id && numbered(id) == id))
    }

    /// How it is used; nothing where it is not.
    pub fn kinds(&self) -> Vec<Message> {
        let kinds = [
            (!self.gates.is_empty() || !self.questions.is_empty(), m::USED_TO_DECIDE),
            (!self.items.is_empty(), m::USED_TO_SCORE),
            (self.dimensions, m::USED_TO_NAME),
        ];
        kinds.into_iter().filter(|(used, _)| *used).map(|(_, kind)| kind).collect()
    }
}

/// The part of a clause's id that is numbers: `2` of `2.applicant`.
fn numbered(id: &str) -> &str {
    let parts = id.split('.').take_while(|part| part.chars().all(|c| c.is_ascii_digit()));
    let length = parts.map(|part| part.len() + 1).sum::<usize>();
    &id[..length.saturating_sub(1)]
}

/// The table: each numbered clause and where it is used.
pub fn table_of(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let clauses = &desk.rulebook.law.clauses;
    let rows: Vec<Row> =
        clauses.iter().filter(|clause| numbered(&clause.id) == clause.id).map(|clause| line(desk, clause)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = [common::CLAUSE_HEAD, m::KIND_HEAD, m::USE_HEAD, m::GATES_HEAD, m::QUESTIONS_HEAD, m::ITEMS_HEAD, m::PAGES_HEAD];
    let heads = heads.map(|head| style.say(head)).to_vec();
    vec![say(Tone::Lead, style.say(m::COVERAGE_LEAD)), table(style.say(m::COVERAGE), heads, rows)]
}

fn line(desk: &Desk<'_>, of: &Clause) -> Row {
    let (book, style) = (desk.rulebook, desk.style);
    let uses = Uses::of_clause(book, &of.id);
    let gates = uses.gates.iter().map(|gate| gate_link(desk, gate));
    let questions = uses.questions.iter().map(|question| question_link(desk, question));
    let items = uses.items.iter().map(|item| link(&at(&item.id), style.text(&item.title)));
    let pages = uses.pages.iter().map(|page| Part::Link { to: page.address(), text: page_name(book, page, style) });
    let cells = [
        cell(style.say(messages::clause_kind(of.kind))),
        cell(used(desk, &of.id, &uses)),
        several(gates.collect()),
        several(questions.collect()),
        several(items.collect()),
        several(pages.collect()),
    ];
    row(vec![clause_link(of, style)], cells.to_vec())
}

/// Links one after another, or that there is none.
fn several(parts: Vec<Part>) -> Cell {
    let mut told = Vec::new();
    for part in parts {
        told.extend((!told.is_empty()).then(|| text("·")));
        told.push(part);
    }
    if told.is_empty() { cell(NO_NUMBER) } else { Cell::Parts(told) }
}

/// How a clause is used, in words.
pub fn used(desk: &Desk<'_>, id: &str, uses: &Uses<'_>) -> String {
    let style = desk.style;
    let kinds: Vec<String> = uses.kinds().into_iter().map(|kind| style.say(kind)).collect();
    if !kinds.is_empty() {
        return kinds.join(" · ");
    }
    let parts =
        desk.rulebook.law.clauses.iter().filter(|part| part.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('.')));
    let used = parts.filter(|part| !Uses::of_clause(desk.rulebook, &part.id).kinds().is_empty());
    let used: Vec<String> = used.map(|part| style.digits(&clause(&part.id, style.language))).collect();
    if used.is_empty() { style.say(m::INFORMATION_ONLY) } else { format!("{}: {}", style.say(m::SEE_PARTS), used.join(", ")) }
}
