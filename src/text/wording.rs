//! Sentences that several places say alike.

use super::{Language, Message, Style, messages as m};
use crate::assess::{Missing, Notice, NoticeKind, Step, StepKind, Verdict};
use crate::plan::{OpenError, Plan, Register};
use crate::policy::{Dimension, Finding, Problem, Rulebook, Text};
use crate::route::{Page, Topic};

/// A clause as it is cited: `10.3` is ข้อ 10 (3). Parts that are no numbers name a gate of the clause and are left out.
pub fn clause(id: &str, language: Language) -> String {
    let mut numbers = id.split('.').take_while(|part| part.chars().all(|c| c.is_ascii_digit()));
    let mut cited = m::CLAUSE.with(language, &[numbers.next().unwrap_or_default()]);
    numbers.for_each(|number| cited.push_str(&format!(" ({number})")));
    cited
}

/// What a step asks for, such as “C1.2 Goals: from stage 2 to stage 3”.
pub fn step_title(rulebook: &Rulebook, step: &Step<'_>, language: Language) -> String {
    let title = with_dimension(rulebook, step.item.title.of(language), step.dimension, language);
    let to = step.to.to_string();
    match (step.kind, step.from) {
        (StepKind::Evidence, _) => m::STEP_EVIDENCE.with(language, &[&title]),
        (StepKind::Raise, Some(from)) => m::STEP_RAISE.with(language, &[&title, &from.to_string(), &to]),
        _ => m::STEP_ANSWER.with(language, &[&title]),
    }
}

/// What a step adds, and to which reading: evidence and a higher stage do not raise the same one.
pub fn step_gain(step: &Step<'_>, style: Style) -> String {
    let (gain, potential) = (step.gain.to_string(), step.potential.to_string());
    match step.kind {
        StepKind::Evidence => style.fill(m::GAIN_EVIDENCE, &[&gain]),
        StepKind::Answer | StepKind::Raise => style.fill(m::GAIN, &[&gain, &potential]),
    }
}

/// What a step asks to be done. Evidence is asked for by the step's title already.
pub fn step_action<'r>(step: &Step<'r>) -> Option<&'r Text> {
    (step.kind != StepKind::Evidence).then_some(&step.item.action)
}

/// Why a file was not opened, and what to do.
pub fn open_error(error: &OpenError, language: Language) -> String {
    let number = |number: &usize| number.to_string();
    match error {
        OpenError::TooLarge { bytes } => {
            m::OPEN_TOO_LARGE.with(language, &[&number(&(bytes / 1_000_000)), &number(&(crate::plan::MAX_BYTES / 1_000_000))])
        }
        OpenError::Broken { line, column } => m::OPEN_BROKEN.with(language, &[&number(line), &number(column)]),
        OpenError::TooDeep { line } => m::OPEN_TOO_DEEP.with(language, &[&number(line)]),
        OpenError::Foreign => m::OPEN_FOREIGN.of(language).to_owned(),
        OpenError::Newer { schema } => m::OPEN_NEWER.with(language, &[&schema.to_string(), &crate::plan::SCHEMA.to_string()]),
        OpenError::Unfit(unfit) => m::OPEN_UNFIT.with(language, &[&unfit.path, &unfit.found, &unfit.fits]),
    }
}

/// What is wrong with a pack, where, and what fits. What is of the file keeps its digits.
pub fn problem(problem: &Problem, style: Style) -> String {
    let line = style.digits(&problem.line.to_string());
    m::PACK_PROBLEM.with(style.language, &[&line, problem.what.of(style.language), problem.fits.of(style.language)])
}

/// What a missing thing asks for: the question, and the dimension where it is asked of each.
pub fn missing_title(rulebook: &Rulebook, missing: &Missing<'_>, language: Language) -> String {
    with_dimension(rulebook, missing.question.ask.of(language), missing.dimension, language)
}

/// What an answer or piece of evidence that does not count, or a pack that does not hold, is called on screen; its key where nothing is known of it.
pub fn notice_title(rulebook: &Rulebook, plan: &Plan, notice: &Notice, style: Style) -> String {
    let key = notice.key.as_str();
    if let Some(evidence) = plan.evidence.iter().find(|evidence| evidence.id == key) {
        return evidence.title.clone();
    }
    let (id, dimension) = key.split_once('@').map_or((key, None), |(id, dimension)| (id, Dimension::from_id(dimension)));
    let question = rulebook.law.questions.iter().find(|question| question.id == id).map(|question| &question.ask);
    let item = rulebook.rubric.items.iter().find(|item| item.id == id).map(|item| &item.title);
    let pack = rulebook.packs().into_iter().find(|pack| pack.head.id == id).map(|pack| &pack.head.title);
    let words = question.or(item).or(pack).map_or(key, |words| words.of(style.language));
    style.digits(&with_dimension(rulebook, words, dimension, style.language))
}

/// The name of a dimension.
pub fn dimension_name(rulebook: &Rulebook, dimension: Dimension, language: Language) -> &str {
    let known = rulebook.law.dimensions.iter().find(|known| known.id == dimension);
    known.map_or(dimension.id(), |known| known.name.of(language))
}

/// The name of a page.
pub fn page_name(rulebook: &Rulebook, page: &Page, style: Style) -> String {
    style.say(match page {
        Page::Start => m::PAGE_START,
        Page::Applicant => m::PAGE_APPLICANT,
        Page::City => m::PAGE_CITY,
        Page::Dimensions => m::PAGE_DIMENSIONS,
        Page::Component(place) => {
            let title = style.text(&rulebook.rubric.components[*place].title);
            return style.fill(m::PAGE_COMPONENT, &[&(place + 1).to_string(), &title]);
        }
        Page::Commitment => m::PAGE_COMMITMENT,
        Page::Outcomes => m::PAGE_OUTCOMES,
        Page::Result => m::PAGE_RESULT,
        Page::Sheet(sheet) => topic_name(sheet.topic),
    })
}

/// The name of a sheet.
fn topic_name(topic: Topic) -> Message {
    match topic {
        Topic::Register(register) => register_name(register),
        Topic::Data => m::SHEET_DATA,
        Topic::People => m::SHEET_PEOPLE,
        Topic::Money => m::SHEET_MONEY,
        Topic::Paste => m::SHEET_PASTE,
        Topic::Why => m::SHEET_WHY,
        Topic::Needs => m::SHEET_NEEDS,
        Topic::Gaps => m::SHEET_GAPS,
        Topic::Path => m::SHEET_PATH,
        Topic::WhatIf => m::SHEET_WHAT_IF,
        Topic::Compare => m::SHEET_COMPARE,
        Topic::Trust => m::SHEET_TRUST,
        Topic::Rulebook => m::PAGE_RULEBOOK,
        Topic::Packs => m::SHEET_PACKS,
        Topic::Hypothetical => m::SHEET_HYPOTHETICAL,
    }
}

/// The name of a register.
pub fn register_name(register: Register) -> Message {
    match register {
        Register::Problems => m::PROBLEMS,
        Register::Projects => m::PROJECTS,
        Register::Kpis => m::KPIS,
        Register::Infrastructure => m::INFRASTRUCTURE,
        Register::Datasets => m::DATASETS,
        Register::Exchanges => m::EXCHANGES,
        Register::DataRoles => m::DATA_ROLES,
        Register::Security => m::SECURITY,
        Register::Privacy => m::PRIVACY,
        Register::Tasks => m::TASKS,
        Register::Committee => m::COMMITTEE,
        Register::Events => m::EVENTS,
        Register::Standing => m::STANDING_STEPS,
        Register::Evidence => m::EVIDENCE_REGISTER,
    }
}

/// A text about a dimension, with its name where there is one.
pub fn with_dimension(rulebook: &Rulebook, text: &str, dimension: Option<Dimension>, language: Language) -> String {
    match dimension {
        Some(dimension) => format!("{text} · {}", dimension_name(rulebook, dimension, language)),
        None => text.to_owned(),
    }
}

impl Finding {
    /// The finding in a word or two.
    pub fn label(self, language: Language) -> &'static str {
        match self {
            Finding::Met => m::MET.of(language),
            Finding::NotMet => m::NOT_MET.of(language),
            Finding::NotShown => m::NOT_SHOWN.of(language),
        }
    }
}

impl Finding {
    /// A sign that does not rest on colour.
    pub fn sign(self) -> &'static str {
        match self {
            Finding::Met => "✓",
            Finding::NotMet => "✗",
            Finding::NotShown => "…",
        }
    }
}

impl Verdict {
    pub fn message(self) -> Message {
        match self {
            Verdict::Eligible => m::ELIGIBLE,
            Verdict::NotEligible => m::NOT_ELIGIBLE,
            Verdict::Incomplete => m::INCOMPLETE,
        }
    }
}

impl NoticeKind {
    pub fn message(self) -> Message {
        match self {
            NoticeKind::UnknownOption => m::NOTICE_UNKNOWN_OPTION,
            NoticeKind::UnknownStage => m::NOTICE_UNKNOWN_STAGE,
            NoticeKind::MayNotBeLeftOut => m::NOTICE_MAY_NOT_BE_LEFT_OUT,
            NoticeKind::NoReason => m::NOTICE_NO_REASON,
            NoticeKind::PlanStatesIt => m::NOTICE_PLAN_STATES_IT,
            NoticeKind::AboveRegister => m::NOTICE_ABOVE_REGISTER,
            NoticeKind::AboveRegisterExplained => m::NOTICE_ABOVE_REGISTER_EXPLAINED,
            NoticeKind::DatedLater => m::NOTICE_DATED_LATER,
            NoticeKind::NotInForceYet => m::NOTICE_NOT_IN_FORCE_YET,
            NoticeKind::Superseded => m::NOTICE_SUPERSEDED,
        }
    }
}
