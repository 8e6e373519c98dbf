//! The result: the three readings apart from each other, each gate with its reason, what is missing, what to do next.

use super::heading;
use super::start::plan_and_day;
use crate::web::chart::dimension_chart;
use crate::web::parts::{
    bullets, button, fold, h2, h3, li, link, mark, numbered, p, par, plain_list, section, sheet_link, space, span, table, text,
};
use crate::web::shell::verdict_class;
use crate::web::store::{State, rulebook};
use crate::web::why::{finding_mark, why_tree};
use mueang_phrom::assess::{ComponentScore, DimensionScore, GateResult, Missing, MissingKind, Notice, Points, Step};
use mueang_phrom::guide::{page_of, page_of_item};
use mueang_phrom::improve::{Ask, next};
use mueang_phrom::route::{Page, Sheet, Topic};
use mueang_phrom::text::{
    Message, clause, dimension_name, messages as m, missing_title, notice_title, step_action, step_gain, step_title,
};
use yew::prelude::*;

/// How many steps are shown before the reader asks for more.
const STEPS_FIRST: usize = 10;

pub fn result(store: &State) -> Html {
    let style = store.style;
    let print = Callback::from(|_: MouseEvent| {
        let _ = web_sys::window().map(|window| window.print());
    });
    let packs = store.assessment.pack.iter().map(|head| format!("{} ({})", style.text(&head.title), style.digits(&head.version)));
    html! {
        <article class="result">
            {heading(&Page::Result, style)}
            {p("lead no-print", plan_and_day(store))}
            if store.plan.fictional {
                {p("note-box", style.say(m::FICTIONAL))}
            }
            {par("no-print", vec![button("second", style.say(m::PRINT), print)])}
            {eligibility(store)}
            {missing(store)}
            {notices(store)}
            {readiness(store)}
            {steps(store)}
            {outcomes(store)}
            {section(String::new(), "packs-title".into(), vec![
                h2("packs-title", style.say(m::PACKS_USED)),
                bullets(packs.collect()),
                p("", style.say(m::FOOT_SELF)),
            ])}
        </article>
    }
}

fn eligibility(store: &State) -> Html {
    let style = store.style;
    let eligibility = &store.assessment.eligibility;
    let gate = |result: &GateResult<'static>| {
        let mut summary = vec![
            finding_mark(result.finding, style),
            space(),
            span("title", style.text(&result.gate.title)),
            space(),
            span("cited", style.digits(&clause(&result.gate.clause, style.language))),
        ];
        if result.unevidenced {
            summary.extend([space(), mark("warn", style.say(m::UNEVIDENCED))]);
        }
        let read = link("", Sheet::at(Topic::Rulebook, &result.gate.clause).address(), style.say(m::READ_CLAUSE));
        li(
            &result.gate.id,
            vec![fold(
                "",
                summary,
                vec![
                    why_tree(&result.why, style),
                    par("no-print", vec![sheet_link(Topic::Why, &format!("gate/{}", result.gate.id), style), space(), read]),
                ],
            )],
        )
    };
    let counts = [eligibility.met, eligibility.not_met, eligibility.not_shown].map(|count| count.to_string());
    section(
        format!("reading {}", verdict_class(eligibility.verdict)),
        "eligibility-title".into(),
        vec![
            h2("eligibility-title", style.say(m::ELIGIBILITY_TITLE)),
            p("big", style.say(eligibility.verdict.message())),
            p("", style.fill(m::GATE_COUNTS, &counts.each_ref().map(String::as_str))),
            par("no-print", vec![sheet_link(Topic::Why, "verdict", style), space(), sheet_link(Topic::Needs, "", style)]),
            plain_list("plain gates", eligibility.gates.iter().map(gate).collect()),
        ],
    )
}

fn missing(store: &State) -> Html {
    let style = store.style;
    let entry = |missing: &Missing<'static>| {
        let kind = match missing.kind {
            MissingKind::Change => m::MISSING_CHANGE,
            MissingKind::Answer => m::MISSING_ANSWER,
            MissingKind::Evidence => m::MISSING_EVIDENCE,
        };
        let title = style.digits(&missing_title(rulebook(), missing, style.language));
        li(
            &format!("{}{}", missing.kind as u8, missing.key),
            vec![
                mark("", style.say(kind)),
                space(),
                link("", page_of(rulebook(), missing.question).asking(missing.key), title),
                space(),
                span("cited", style.digits(&clause(missing.clause, style.language))),
            ],
        )
    };
    let list = match store.assessment.missing.is_empty() {
        true => p("", style.say(m::NOTHING_MISSING)),
        false => numbered("", 1, store.assessment.missing.iter().map(entry).collect()),
    };
    let mut parts = vec![h2("missing-title", style.say(m::MISSING_TITLE)), list];
    parts.splice(1..1, next_question(store));
    section(String::new(), "missing-title".into(), parts)
}

/// The question that settles most, as one button.
fn next_question(store: &State) -> Option<Html> {
    let next = next(rulebook(), &store.facts)?;
    let page = match next.ask {
        Ask::Question(question) => page_of(rulebook(), question),
        Ask::Item(item) => page_of_item(rulebook(), item),
    };
    Some(par("no-print", vec![link("button", page.asking(next.key), store.style.say(m::NEXT_QUESTION))]))
}

/// Answers that do not fit and therefore do not count.
fn notices(store: &State) -> Html {
    let style = store.style;
    if store.assessment.notices.is_empty() {
        return span("", String::new());
    }
    let notice = |notice: &Notice| {
        let title = notice_title(rulebook(), &store.plan, notice, style);
        format!("{title}: {}", style.say(notice.kind.message()))
    };
    let list = bullets(store.assessment.notices.iter().map(notice).collect());
    section(String::new(), "notices-title".into(), vec![h2("notices-title", style.say(m::NOTICES)), list])
}

fn readiness(store: &State) -> Html {
    let style = store.style;
    let readiness = &store.assessment.readiness;
    let coverage = store.assessment.coverage;
    let weakest = readiness.weakest.and_then(|id| readiness.components.iter().find(|score| score.component.id == id));
    let fact = |name: Message, value: String| html! { <div key={name.en}><dt>{style.say(name)}</dt><dd>{value}</dd></div> };
    let mut facts = vec![
        fact(m::CLAIMED, style.points(readiness.whole.claimed)),
        fact(m::EVIDENCED, style.points(readiness.whole.evidenced)),
        fact(
            m::COVERAGE,
            style.fill(
                m::OF_PERCENT,
                &[&coverage.answered.to_string(), &coverage.asked.to_string(), &style.share(coverage.percent)],
            ),
        ),
        fact(m::GEOMETRIC, style.points(readiness.geometric)),
    ];
    facts.extend(weakest.map(|score| {
        fact(m::WEAKEST, format!("{} ({})", style.text(&score.component.title), style.points(score.reading.claimed)))
    }));
    let row = |score: &ComponentScore<'static>| {
        let cells = [score.full, score.got, score.reading.low, score.reading.evidenced].map(|points| style.points(points));
        let answered = style.fill(m::OF, &[&score.coverage.answered.to_string(), &score.coverage.asked.to_string()]);
        let head = link(
            "",
            Sheet::at(Topic::Why, &format!("component/{}", score.component.id)).address(),
            style.text(&score.component.title),
        );
        (head, cells.into_iter().chain([answered]).collect())
    };
    let heads = [m::COMPONENT, m::FULL_MARKS, m::GOT, m::PERCENT, m::PERCENT_EVIDENCED, m::ANSWERED];
    section(
        "reading ours".into(),
        "readiness-title".into(),
        vec![
            h2("readiness-title", style.say(m::READINESS_TITLE)),
            p("note-box", style.say(m::RUBRIC_IS_OURS)),
            p("big", style.range(readiness.whole)),
            par("no-print", vec![sheet_link(Topic::Why, "score", style), space(), sheet_link(Topic::Trust, "", style)]),
            html! { <dl class="summary">{facts}</dl> },
            table("component-table", m::COMPONENTS_CAPTION, &heads, readiness.components.iter().map(row).collect(), style),
            h3("dimensions-title".into(), style.say(m::DIMENSIONS_TITLE)),
            dimension_chart(&readiness.dimensions, style),
            dimension_table(store),
        ],
    )
}

/// The chart's numbers as a table.
fn dimension_table(store: &State) -> Html {
    let style = store.style;
    let row = |score: &DimensionScore| {
        let applied = match score.applied {
            Some(true) => m::DIMENSION_APPLIED,
            Some(false) => m::DIMENSION_NOT_APPLIED,
            None => m::DIMENSION_OPEN,
        };
        let cell = |points: Points| if score.applied == Some(true) { style.points(points) } else { "–".into() };
        let cells = vec![style.say(applied), cell(score.reading.low), cell(score.reading.high), cell(score.reading.evidenced)];
        let name = style.digits(dimension_name(rulebook(), score.dimension, style.language));
        (link("", Sheet::at(Topic::Why, &format!("dimension/{}", score.dimension.id())).address(), name), cells)
    };
    let heads = [m::DIMENSION, m::APPLIED, m::LOW, m::HIGH, m::PERCENT_EVIDENCED];
    table("chart-table", m::DIMENSIONS_CAPTION, &heads, store.assessment.readiness.dimensions.iter().map(row).collect(), style)
}

fn steps(store: &State) -> Html {
    let style = store.style;
    let entry = |step: &Step<'static>| {
        let title = style.digits(&step_title(rulebook(), step, style.language));
        let asked = page_of_item(rulebook(), step.item).asking(step.key);
        let mut parts = vec![link("", asked, title), space(), span("gain", step_gain(step, style))];
        parts.extend(step_action(step).map(|action| p("", style.text(action))));
        li(&format!("{}{}", step.kind as u8, step.key), parts)
    };
    let (first, rest) = store.assessment.steps.split_at(store.assessment.steps.len().min(STEPS_FIRST));
    let mut parts = vec![
        h2("steps-title", style.say(m::STEPS_TITLE)),
        p("hint", style.say(m::STEPS_HINT)),
        par("no-print", vec![sheet_link(Topic::Gaps, "", style), space(), sheet_link(Topic::Path, "", style)]),
        numbered("steps", 1, first.iter().map(entry).collect()),
    ];
    if !rest.is_empty() {
        let summary = vec![text(style.fill(m::MORE_STEPS, &[&rest.len().to_string()]))];
        parts.push(fold("no-print", summary, vec![numbered("steps", STEPS_FIRST + 1, rest.iter().map(entry).collect())]));
    }
    section(String::new(), "steps-title".into(), parts)
}

fn outcomes(store: &State) -> Html {
    let style = store.style;
    let count = store.assessment.outcomes.whole;
    let values = [count.met, count.not_met, count.no_data, count.unanswered].map(|number| number.to_string());
    section(
        "reading".into(),
        "outcomes-title".into(),
        vec![
            h2("outcomes-title", style.say(m::OUTCOMES_TITLE)),
            p("", style.fill(m::OUTCOME_COUNTS, &values.each_ref().map(String::as_str))),
            p("note-box", style.text(&rulebook().outcomes.head.note)),
            par("no-print", vec![link("", Page::Outcomes.address(), style.say(m::PAGE_OUTCOMES))]),
        ],
    )
}
