//! The result: the three readings apart from each other, each gate with its reason, what is missing, what to do next.

use super::heading;
use super::start::name_of;
use crate::web::chart::dimension_chart;
use crate::web::shell::verdict_words;
use crate::web::store::{State, rulebook};
use crate::web::why::{finding_mark, why_tree};
use mueang_phrom::assess::{ComponentScore, DimensionScore, GateResult, Missing, MissingKind, Points, Step};
use mueang_phrom::guide::page_of;
use mueang_phrom::route::Page;
use mueang_phrom::text::{clause, dimension_name, messages as m, missing_title, step_title};
use yew::prelude::*;

/// How many steps are shown before the reader asks for more.
const STEPS_FIRST: usize = 10;

pub fn result(store: &State) -> Html {
    let style = store.style;
    let print = Callback::from(|_: MouseEvent| {
        let _ = web_sys::window().map(|window| window.print());
    });
    let packs = store
        .assessment
        .pack
        .iter()
        .map(|head| format!("{} ({})", style.text(&head.title), style.digits(&head.version)))
        .collect::<Vec<_>>()
        .join(" · ");
    html! {
        <article class="result">
            {heading(&Page::Result, style)}
            <p class="lead">{name_of(&store.plan, style)}{" · "}{style.fill(m::AS_OF, &[&style.date(store.assessment.date)])}</p>
            if store.plan.fictional {
                <p class="note-box">{style.say(m::FICTIONAL)}</p>
            }
            <p class="no-print"><button type="button" class="second" onclick={print}>{style.say(m::PRINT)}</button></p>
            {eligibility(store)}
            {missing(store)}
            {readiness(store)}
            {steps(store)}
            {outcomes(store)}
            <section>
                <h2>{style.say(m::PACKS_USED)}</h2>
                <p>{packs}</p>
                <p>{style.say(m::FOOT_SELF)}</p>
            </section>
        </article>
    }
}

fn eligibility(store: &State) -> Html {
    let style = store.style;
    let eligibility = &store.assessment.eligibility;
    let (words, class) = verdict_words(eligibility.verdict);
    let gate = |result: &GateResult<'static>| {
        html! {
            <li key={result.gate.id.as_str()} id={format!("gate-{}", result.gate.id)}>
                <details>
                    <summary>
                        {finding_mark(result.finding, style)}{" "}
                        <span class="title">{style.text(&result.gate.title)}</span>{" "}
                        <span class="cited">{style.digits(&clause(&result.gate.clause, style.language))}</span>
                        if result.unevidenced {
                            <span class="mark warn">{style.say(m::UNEVIDENCED)}</span>
                        }
                    </summary>
                    {why_tree(&result.why, style)}
                    <p><a href={format!("#/rulebook/{}", result.gate.clause)}>{style.say(m::READ_CLAUSE)}</a></p>
                </details>
            </li>
        }
    };
    html! {
        <section class={format!("reading {class}")} aria-labelledby="eligibility-title">
            <h2 id="eligibility-title">{style.say(m::ELIGIBILITY_TITLE)}</h2>
            <p class="big">{style.say(words)}</p>
            <p>{style.fill(m::GATE_COUNTS, &[&eligibility.met.to_string(), &eligibility.not_met.to_string(), &eligibility.not_shown.to_string()])}</p>
            <ul class="plain gates">{for eligibility.gates.iter().map(gate)}</ul>
        </section>
    }
}

fn missing(store: &State) -> Html {
    let style = store.style;
    let entry = |missing: &Missing<'static>| {
        let kind = match missing.kind {
            MissingKind::Change => m::MISSING_CHANGE,
            MissingKind::Answer => m::MISSING_ANSWER,
            MissingKind::Evidence => m::MISSING_EVIDENCE,
        };
        let page = page_of(rulebook(), missing.question);
        html! {
            <li key={format!("{:?}-{}", missing.kind, missing.key)}>
                <span class="mark">{style.say(kind)}</span>{" "}
                <a href={page.address()}>{style.digits(&missing_title(rulebook(), missing, style.language))}</a>{" "}
                <span class="cited">{style.digits(&clause(missing.clause, style.language))}</span>
            </li>
        }
    };
    html! {
        <section aria-labelledby="missing-title">
            <h2 id="missing-title">{style.say(m::MISSING_TITLE)}</h2>
            if store.assessment.missing.is_empty() {
                <p>{style.say(m::NOTHING_MISSING)}</p>
            } else {
                <ol>{for store.assessment.missing.iter().map(entry)}</ol>
            }
        </section>
    }
}

fn readiness(store: &State) -> Html {
    let style = store.style;
    let readiness = &store.assessment.readiness;
    let points = |points: Points| style.points(points);
    let row = |score: &ComponentScore<'static>| {
        html! {
            <tr key={score.component.id.as_str()}>
                <th scope="row"><a href={format!("#/components/{}", score.component.id)}>{style.text(&score.component.title)}</a></th>
                <td>{points(score.full)}</td>
                <td>{points(score.got)}</td>
                <td>{points(score.reading.low)}</td>
                <td>{points(score.reading.evidenced)}</td>
                <td>{style.fill(m::OF, &[&score.coverage.answered.to_string(), &score.coverage.asked.to_string()])}</td>
            </tr>
        }
    };
    let weakest = readiness
        .weakest
        .and_then(|id| readiness.components.iter().find(|score| score.component.id == id));
    html! {
        <section class="reading ours" aria-labelledby="readiness-title">
            <h2 id="readiness-title">{style.say(m::READINESS_TITLE)}</h2>
            <p class="note-box">{style.say(m::RUBRIC_IS_OURS)}</p>
            <p class="big">{style.fill(m::FROM_TO, &[&readiness.whole.low.to_string(), &readiness.whole.high.to_string()])}</p>
            <dl class="summary">
                <div><dt>{style.say(m::CLAIMED)}</dt><dd>{points(readiness.whole.claimed)}</dd></div>
                <div><dt>{style.say(m::EVIDENCED)}</dt><dd>{points(readiness.whole.evidenced)}</dd></div>
                <div><dt>{style.say(m::COVERAGE)}</dt><dd>{style.fill(m::OF_PERCENT, &[&store.assessment.coverage.answered.to_string(), &store.assessment.coverage.asked.to_string(), &store.assessment.coverage.percent.to_string()])}</dd></div>
                <div><dt>{style.say(m::GEOMETRIC)}</dt><dd>{points(readiness.geometric)}</dd></div>
                if let Some(weakest) = weakest {
                    <div><dt>{style.say(m::WEAKEST)}</dt><dd>{style.text(&weakest.component.title)}{" ("}{points(weakest.reading.claimed)}{")"}</dd></div>
                }
            </dl>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="components-caption">
                <table>
                    <caption id="components-caption">{style.say(m::COMPONENTS_CAPTION)}</caption>
                    <thead><tr>{for [m::COMPONENT, m::FULL_MARKS, m::GOT, m::PERCENT, m::PERCENT_EVIDENCED, m::ANSWERED].map(|text| html! { <th scope="col" key={text.en}>{style.say(text)}</th> })}</tr></thead>
                    <tbody>{for readiness.components.iter().map(row)}</tbody>
                </table>
            </div>
            <h3>{style.say(m::DIMENSIONS_TITLE)}</h3>
            {dimension_chart(&readiness.dimensions, style)}
            {dimension_table(store)}
        </section>
    }
}

/// The chart's numbers as a table.
fn dimension_table(store: &State) -> Html {
    let style = store.style;
    let row = |score: &DimensionScore| {
        let name = style.digits(dimension_name(rulebook(), score.dimension, style.language));
        let applied = match score.applied {
            Some(true) => m::DIMENSION_APPLIED,
            Some(false) => m::DIMENSION_NOT_APPLIED,
            None => m::DIMENSION_OPEN,
        };
        let cell = |points: Points| {
            if score.applied == Some(true) {
                style.points(points)
            } else {
                "–".into()
            }
        };
        html! {
            <tr key={score.dimension.id()}>
                <th scope="row">{name}</th>
                <td>{style.say(applied)}</td>
                <td>{cell(score.reading.low)}</td>
                <td>{cell(score.reading.high)}</td>
                <td>{cell(score.reading.evidenced)}</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby="chart-table-caption">
            <table id="chart-table">
                <caption id="chart-table-caption">{style.say(m::DIMENSIONS_CAPTION)}</caption>
                <thead><tr>{for [m::DIMENSION, m::APPLIED, m::LOW, m::HIGH, m::PERCENT_EVIDENCED].map(|text| html! { <th scope="col" key={text.en}>{style.say(text)}</th> })}</tr></thead>
                <tbody>{for store.assessment.readiness.dimensions.iter().map(row)}</tbody>
            </table>
        </div>
    }
}

fn steps(store: &State) -> Html {
    let style = store.style;
    let entry = |step: &Step<'static>| {
        let component = rulebook()
            .rubric
            .components
            .iter()
            .position(|component| component.id == step.item.component)
            .unwrap_or_default();
        html! {
            <li key={format!("{:?}-{}", step.kind, step.key)}>
                <a href={Page::Component(component).address()}>{style.digits(&step_title(rulebook(), step, style.language))}</a>
                <span class="gain">{style.fill(m::GAIN, &[&step.gain.to_string(), &step.potential.to_string()])}</span>
                <p>{style.text(&step.item.action)}</p>
            </li>
        }
    };
    let (first, rest) = store.assessment.steps.split_at(store.assessment.steps.len().min(STEPS_FIRST));
    html! {
        <section aria-labelledby="steps-title">
            <h2 id="steps-title">{style.say(m::STEPS_TITLE)}</h2>
            <p class="hint">{style.say(m::STEPS_HINT)}</p>
            <ol class="steps">{for first.iter().map(entry)}</ol>
            if !rest.is_empty() {
                <details class="no-print">
                    <summary>{style.fill(m::MORE_STEPS, &[&rest.len().to_string()])}</summary>
                    <ol class="steps" start={(STEPS_FIRST + 1).to_string()}>{for rest.iter().map(entry)}</ol>
                </details>
            }
        </section>
    }
}

fn outcomes(store: &State) -> Html {
    let style = store.style;
    let count = store.assessment.outcomes.whole;
    let values = [count.met, count.not_met, count.no_data, count.unanswered].map(|number| number.to_string());
    html! {
        <section class="reading" aria-labelledby="outcomes-title">
            <h2 id="outcomes-title">{style.say(m::OUTCOMES_TITLE)}</h2>
            <p>{style.fill(m::OUTCOME_COUNTS, &values.each_ref().map(String::as_str))}</p>
            <p class="note-box">{style.text(&rulebook().outcomes.head.note)}</p>
            <p class="no-print"><a href={Page::Outcomes.address()}>{style.say(m::PAGE_OUTCOMES)}</a></p>
        </section>
    }
}
