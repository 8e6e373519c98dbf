//! A question of the announcement, with its clause, what kind of answer it takes, and the evidence behind it.

use super::evidence::evidence_list;
use super::fields::{Choice, check, radios};
use super::parts::{button, link, mark, par, sheet_link, space, text};
use super::store::{Dispatch, edits, on_click, rulebook};
use mueang_phrom::assess::{Held, NONE};
use mueang_phrom::plan::{Edit, Entries, Evidence};
use mueang_phrom::policy::{Basis, Dimension, Question};
use mueang_phrom::route::{Sheet, Topic};
use mueang_phrom::text::{Style, clause, dimension_name, messages as m};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub question: &'static Question,
    /// The key of the answer.
    pub answer: AttrValue,
    pub dimension: Option<Dimension>,
    /// The option chosen, by its id.
    pub chosen: Option<AttrValue>,
    /// The entries of a register that answer it, where they do.
    pub held: Option<Held>,
    /// The evidence of the whole plan.
    pub evidence: Entries<Evidence>,
    pub dispatch: Dispatch,
    pub style: Style,
}

/// A question with radio buttons for its options; rendered again only when something of its own changes.
#[component]
pub fn QuestionCard(props: &Props) -> Html {
    let Props { question, answer, dimension, chosen, held, evidence, dispatch, style } = props;
    let key = answer.to_string();
    let choose = edits(dispatch, {
        let key = key.clone();
        move |id: String| Edit::Choice(key.clone(), Some(id))
    });
    let heading = match dimension {
        Some(dimension) => {
            format!("{} · {}", style.text(&question.ask), style.digits(dimension_name(rulebook(), *dimension, style.language)))
        }
        None => style.text(&question.ask),
    };
    let suggestion = question.evidence.as_ref().map(|text| style.text(text));
    // The card stays and shows the officer's own answer, since that counts again once the register is emptied; what the register
    // answers meanwhile stands below it.
    let mut below: Vec<Html> = held.map(|held| register_answers(question, chosen.as_deref(), held, *style)).into_iter().collect();
    if chosen.is_some() {
        below.push(par("", vec![button("quiet", style.say(m::CLEAR), on_click(dispatch, Edit::Choice(key.clone(), None)))]));
    }
    below.push(evidence_list(&key, evidence, suggestion, dispatch, *style));
    question_set(question, &key, heading, chosen.as_deref(), &choose, below, *style)
}

/// Says that a register answers the question, and where it is.
fn register_answers(question: &Question, chosen: Option<&str>, held: Held, style: Style) -> Html {
    let yes = &question.options[0];
    let words = style.fill(m::REGISTER_ANSWERS, &[&held.entries.to_string(), yes.label.of(style.language)]);
    let mut parts = vec![sheet_link(Topic::Register(held.register), "", style), text(format!(": {words}"))];
    if chosen.is_some_and(|chosen| chosen != yes.id) {
        parts.extend([space(), mark("warn", style.say(m::NOTICE_PLAN_STATES_IT))]);
    }
    par("note-box", parts)
}

/// The fieldset of a question: heading, marks, hint, radio buttons for its options, and what stands below them.
pub fn question_set(
    question: &'static Question,
    key: &str,
    heading: String,
    chosen: Option<&str>,
    onchoose: &Callback<String>,
    below: Vec<Html>,
    style: Style,
) -> Html {
    let choices: Vec<Choice> =
        question.options.iter().map(|option| Choice::new(option.id.clone(), style.text(&option.label))).collect();
    let hint_id = format!("{key}-hint");
    html! {
        <fieldset class="card official" id={format!("ask-{key}")} aria-describedby={question.hint.as_ref().map(|_| hint_id.clone())}>
            <legend>{heading}</legend>
            {official_marks(question, style)}
            if let Some(hint) = &question.hint {
                <p class="hint" id={hint_id}>{style.text(hint)}</p>
            }
            {radios(key, &choices, chosen, choices.len() == 2, onchoose)}
            {below}
        </fieldset>
    }
}

/// The marks that set a question of the announcement apart from an item of ours: its clause, and fact or judgement.
pub fn official_marks(question: &Question, style: Style) -> Html {
    let basis = match question.basis {
        Basis::Fact => m::BASIS_FACT,
        Basis::Judgement => m::BASIS_JUDGEMENT,
    };
    let cited = style.digits(&clause(&question.clause, style.language));
    let read =
        link("mark official", Sheet::at(Topic::Rulebook, &question.clause).address(), style.fill(m::BY_ANNOUNCEMENT, &[&cited]));
    par("marks", vec![read, mark("", style.say(basis))])
}

/// For a question that a field of the plan answers: says outright that the plan does not state it.
pub fn not_stated(question: &Question, key: &str, chosen: bool, dispatch: &Dispatch, style: Style) -> Html {
    let onchange = edits(dispatch, {
        let key = key.to_owned();
        move |yes: bool| Edit::Choice(key.clone(), yes.then(|| NONE.to_owned()))
    });
    let label =
        question.options.iter().find(|option| option.id == NONE).map(|option| style.text(&option.label)).unwrap_or_default();
    check(format!("none-{key}"), label, chosen, onchange)
}
