//! What in the registers is worth a second look, as a folded list: each question once, with the places that it is asked about.

use super::field::entry_name;
use crate::date::BUDDHIST_ERA;
use crate::plan::{Change, Register, place};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Entry, ListKind, Mark, Part, Tone};
use crate::publish::sheets::build::{entry, heading, link, list, paragraph, say, subheading, text};
use crate::publish::sheets::cite::{clause_link, clause_of, sure};
use crate::review::{Kind, Question, Source, datasets_by_domain, review};
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::registers::{UNNAMED, field_text, option};
use crate::text::sheets::review as m;
use crate::text::{Language, Message, Style, in_words, messages, register_name};
use std::mem::discriminant;

/// So many places of one question are shown beside a register; all of them in the review of the whole plan.
const FIRST: usize = 10;

/// The section of the sheet of gaps that reviews the whole plan.
const SECTION: &str = "review";

/// What to look at again in a register, or in the entry of this id. Nothing where there is nothing.
pub fn advice(desk: &Desk<'_>, register: Register, id: Option<&str>) -> Vec<Block> {
    let scope = id.map_or_else(|| register.id().to_owned(), |id| place(&[register.id(), id]));
    let mut questions = review(desk.plan, desk.today);
    questions.retain(|question| question.concerns(&scope));
    let mut blocks = Vec::new();
    if !questions.is_empty() {
        let summary = vec![text(desk.style.fill(m::TITLE, &[&questions.len().to_string()]))];
        let whole = link(&Sheet::at(Topic::Gaps, SECTION), desk.style.say(m::SEE_WHOLE));
        let mut inner =
            vec![say(Tone::Hint, desk.style.say(m::LEAD)), Advice { desk, register, id, most: FIRST }.list(&questions)];
        inner.extend(unlink(&questions, desk.style));
        inner.push(paragraph(Tone::Plain, vec![whole]));
        blocks.push(Block::Fold { summary, open: false, blocks: inner });
    }
    if register == Register::Datasets && id.is_none() && !desk.plan.datasets.is_empty() {
        blocks.push(domains(desk));
    }
    blocks
}

/// The review of the whole plan; nothing where its registers are empty.
pub fn whole(desk: &Desk<'_>) -> Option<Block> {
    let style = desk.style;
    if Register::ALL.iter().all(|register| desk.plan.register(*register).is_empty()) {
        return None;
    }
    let questions = review(desk.plan, desk.today);
    let mut blocks = vec![heading(style.say(m::WHOLE))];
    blocks.push(match questions.is_empty() {
        true => say(Tone::Plain, style.say(m::NOTHING)),
        false => say(Tone::Hint, style.say(m::LEAD)),
    });
    // They come register by register.
    for of_register in questions.chunk_by(|a, b| a.register() == b.register()) {
        let register = of_register[0].register();
        blocks.push(subheading(desk.style.say(register_name(register))));
        blocks.push(Advice { desk, register, id: None, most: usize::MAX }.list(of_register));
    }
    blocks.extend(unlink(&questions, style));
    Some(Block::Section { id: SECTION.to_owned(), blocks })
}

/// A button that takes out the links to entries that are gone: no form shows these, so none could.
fn unlink(questions: &[Question], style: Style) -> Option<Block> {
    let links = questions.iter().filter_map(|question| match &question.kind {
        Kind::LinkGone { ids } => Some(ids.iter().map(|id| Change::Put(question.place.clone(), id.clone(), false))),
        _ => None,
    });
    let changes: Vec<Change> = links.flatten().collect();
    let button = |act| Button { text: style.say(m::UNLINK), primary: false, act };
    (!changes.is_empty()).then(|| Block::Buttons(vec![button(Act::Change(changes))]))
}

/// How many datasets each domain has.
fn domains(desk: &Desk<'_>) -> Block {
    let style = desk.style;
    let count = |(domain, count): (crate::plan::DataDomain, usize)| {
        style.fill(m::DOMAIN_COUNT, &[&style.say(option("domain", domain.id())), &count.to_string()])
    };
    let counts: Vec<String> = datasets_by_domain(desk.plan).into_iter().map(count).collect();
    say(Tone::Hint, style.fill(m::DOMAINS, &[&counts.join(" · ")]))
}

/// Questions as they are shown on the page of a register, or of the entry of an id.
struct Advice<'a> {
    desk: &'a Desk<'a>,
    register: Register,
    id: Option<&'a str>,
    /// How many places of one question are shown.
    most: usize,
}

impl Advice<'_> {
    fn list(&self, questions: &[Question]) -> Block {
        let mut kinds: Vec<Vec<&Question>> = Vec::new();
        for question in questions {
            match kinds.iter_mut().find(|kind| discriminant(&kind[0].kind) == discriminant(&question.kind)) {
                Some(kind) => kind.push(question),
                None => kinds.push(vec![question]),
            }
        }
        list(ListKind::Bullets, kinds.iter().map(|kind| self.kind(kind)).collect())
    }

    /// A question, and below it each place that it is asked about.
    fn kind(&self, questions: &[&Question]) -> Entry {
        let style = self.desk.style;
        let shown = questions.len().min(self.most);
        let mut below: Vec<Entry> = questions[..shown].iter().map(|question| entry(self.place(question))).collect();
        if shown < questions.len() {
            below.push(entry(vec![text(style.fill(m::MORE, &[&(questions.len() - shown).to_string()]))]));
        }
        let kind = &questions[0].kind;
        let parts = [vec![Part::Strong(style.say(asked(kind)))], self.source(kind.source())].concat();
        Entry { parts, below }
    }

    /// What a question rests on. It is this tool that asks, even where a clause is the reason: no question looks official.
    fn source(&self, source: Source) -> Vec<Part> {
        let (style, rulebook) = (self.desk.style, self.desk.rulebook);
        let ours = || Part::Mark(Mark::Ours, style.say(m::OURS));
        let mut parts = match source {
            Source::Clause(id) => {
                let clause = clause_of(rulebook, id).map(|clause| clause_link(clause, style));
                [ours(), text(style.say(m::BY))].into_iter().chain(clause).collect()
            }
            Source::Study(lines) => {
                vec![Part::Mark(Mark::Plain, style.say(messages::MARK_ADVICE)), Part::Code(lines.to_owned())]
            }
            Source::Ours => vec![ours()],
        };
        parts.extend(source.confidence().map(|confidence| sure(confidence, style)));
        parts
    }

    fn place(&self, question: &Question) -> Vec<Part> {
        let style = self.desk.style;
        let mut parts = vec![self.link(&question.place)];
        parts.extend(rests_on(&question.kind, style).map(text));
        let shown = question.about.len().min(self.most);
        if shown > 0 {
            parts.push(text(format!("· {}", style.say(m::ABOUT))));
        }
        for (number, about) in question.about[..shown].iter().enumerate() {
            parts.extend(Some(text("·")).filter(|_| number > 0));
            parts.push(self.link(about));
        }
        if shown < question.about.len() {
            parts.push(text(style.fill(m::MORE, &[&(question.about.len() - shown).to_string()])));
        }
        parts
    }

    /// A link to a place: to the field in its form, where it is one.
    fn link(&self, at: &str) -> Part {
        let (desk, style) = (self.desk, self.desk.style);
        let parts: Vec<&str> = at.split('/').collect();
        let register = Register::from_id(parts[0]).expect("each place begins with a register");
        let topic = Topic::Register(register);
        let of_register = desk.style.say(register_name(register));
        let Some(entry) = parts.get(1).and_then(|id| desk.plan.entry(&format!("{}/{id}", parts[0]))) else {
            return link(&Sheet::new(topic), of_register);
        };
        // What the page is about need not be said again.
        let is_here = register == self.register;
        let mut words = Vec::new();
        words.extend(Some(of_register).filter(|_| !is_here));
        words.extend(Some(entry_name(entry, style)).filter(|_| !is_here || self.id != Some(entry.id()) || parts.len() == 2));
        match parts[2..] {
            [field] => words.push(style.say(field_text(parts[0], field).label)),
            [rows, _, field] => {
                let (list, row) = (parts[..3].join("/"), parts[..4].join("/"));
                let row = desk.plan.entry(&row).and_then(|row| desk.plan.list(&list)?.place(row.id()));
                let rows_label = style.say(field_text(parts[0], rows).label);
                words.push(style.fill(m::ROW, &[&rows_label, &row.map_or(0, |row| row + 1).to_string()]));
                words.push(style.say(field_text(rows, field).label));
            }
            _ => {}
        }
        let sheet = Sheet::at(topic, entry.id());
        let to = if parts.len() > 2 { Page::Sheet(sheet).asking(at) } else { sheet.address() };
        Part::Link { to, text: words.join(" · ") }
    }
}

fn asked(kind: &Kind) -> Message {
    match kind {
        Kind::NoProblems => m::NO_PROBLEMS,
        Kind::NoProjects => m::NO_PROJECTS,
        Kind::ProjectWithoutProblem => m::PROJECT_WITHOUT_PROBLEM,
        Kind::ProblemWithoutProject => m::PROBLEM_WITHOUT_PROJECT,
        Kind::LinkGone { .. } => m::LINK_GONE,
        Kind::SameName => m::SAME_NAME,
        Kind::DatasetWithoutOwner => m::DATASET_WITHOUT_OWNER,
        Kind::TotalDiffers { .. } => m::TOTAL_DIFFERS,
        Kind::UnitDoubtful { .. } => m::UNIT_DOUBTFUL,
        Kind::EndBeforeStart { .. } => m::END_BEFORE_START,
        Kind::YearOutside { .. } => m::YEAR_OUTSIDE,
        Kind::TargetBeforeBaseline { .. } => m::TARGET_BEFORE_BASELINE,
        Kind::StillToCome { .. } => m::STILL_TO_COME,
        Kind::OnlyHeads { .. } => m::ONLY_HEADS,
        Kind::NoBaselineYear => m::NO_BASELINE_YEAR,
        Kind::NoTargetDate => m::NO_TARGET_DATE,
        Kind::TargetIsBaseline { .. } => m::TARGET_IS_BASELINE,
        Kind::PooledWithoutProcurement { .. } => m::POOLED,
        Kind::PersonalDataUnprotected => m::UNPROTECTED,
        Kind::UpkeepOpen { .. } => m::UPKEEP_OPEN,
        Kind::InUseWithoutUpkeep => m::IN_USE_WITHOUT_UPKEEP,
        Kind::SeveralOwners { .. } => m::SEVERAL_OWNERS,
        Kind::SeveralLeaders { .. } => m::SEVERAL_LEADERS,
        Kind::SeveralChairs => m::SEVERAL_CHAIRS,
    }
}

/// What is written there, in words.
fn rests_on(kind: &Kind, style: Style) -> Option<String> {
    let number = |number: u64| style.number(number);
    let year = |year: u16| match style.language {
        Language::Thai => year.saturating_add(BUDDHIST_ERA).to_string(),
        Language::English => year.to_string(),
    };
    let words = match kind {
        Kind::TotalDiffers { written_baht, sum_baht } => {
            let difference = written_baht.abs_diff(*sum_baht);
            style.fill(m::TOTAL_AND_SUM, &[&number(*written_baht), &number(*sum_baht), &number(difference)])
        }
        Kind::UnitDoubtful { baht, usual_baht, times } => {
            let words = in_words(*baht, style.language);
            style.fill(m::AMOUNT_AND_USUAL, &[&number(*baht), &words, &number(*usual_baht), &number(*times)])
        }
        Kind::EndBeforeStart { start, end } => style.fill(m::START_AND_END, &[&style.date(*start), &style.date(*end)]),
        Kind::YearOutside { year: outside } => style.fill(m::FISCAL_YEAR, &[&year(*outside)]),
        Kind::TargetBeforeBaseline { target, baseline_year } => {
            style.fill(m::DUE_AND_YEAR, &[&style.date(*target), &year(*baseline_year)])
        }
        Kind::StillToCome { date } => style.fill(m::DATED, &[&style.date(*date)]),
        Kind::OnlyHeads { units } => {
            let mut known: Vec<&str> = Vec::new();
            units.iter().for_each(|unit| known.extend(Some(unit.as_str()).filter(|unit| !known.contains(unit))));
            m::UNITS.with(style.language, &[&known.join(", ")])
        }
        Kind::TargetIsBaseline { value } => style.fill(m::BOTH, &[value]),
        Kind::PooledWithoutProcurement { sources } => style.fill(m::SOURCES, &[&sources.to_string()]),
        Kind::UpkeepOpen { payer: true, repairer: true } => style.say(m::PAYER_AND_REPAIRER_OPEN),
        Kind::UpkeepOpen { payer, .. } => style.say(if *payer { m::PAYER_OPEN } else { m::REPAIRER_OPEN }),
        Kind::SeveralOwners { owner } => owner.clone(),
        Kind::SeveralLeaders { bodies } => {
            let name = |body: &String| if body.is_empty() { style.say(UNNAMED) } else { body.clone() };
            bodies.iter().map(name).collect::<Vec<_>>().join(" · ")
        }
        Kind::LinkGone { ids } => style.fill(m::GONE, &[&ids.len().to_string()]),
        _ => return None,
    };
    Some(words)
}
