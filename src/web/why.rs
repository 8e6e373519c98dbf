//! Why a gate has its finding: the expression in words, with the answers that decided it.

use super::parts::{mark, plain_list, text};
use super::store::rulebook;
use mueang_phrom::assess::{Reason, Why};
use mueang_phrom::policy::{Basis, Finding};
use mueang_phrom::text::{Style, messages as m, reason};
use yew::prelude::*;

/// The mark of a finding: words, and a sign that does not rest on colour.
pub fn finding_mark(finding: Finding, style: Style) -> Html {
    let class = match finding {
        Finding::Met => "met",
        Finding::NotMet => "not-met",
        Finding::NotShown => "not-shown",
    };
    html! { <span class={format!("finding {class}")}><span aria-hidden="true">{finding.sign()}</span>{" "}{style.digits(finding.label(style.language))}</span> }
}

/// The reasons as a list, nested as the expression is.
pub fn why_tree(why: &Why<'static>, style: Style) -> Html {
    html! { <ul class="why">{branch(why, style)}</ul> }
}

fn branch(why: &Why<'static>, style: Style) -> Html {
    let mut parts =
        vec![finding_mark(why.finding, style), text(format!(" {} ", style.digits(&reason(rulebook(), why, style.language))))];
    if let Reason::Answer { basis, evidenced, answer, .. } = &why.reason {
        let judged = *basis == Basis::Judgement;
        parts.push(mark("", style.say(if judged { m::BASIS_JUDGEMENT } else { m::BASIS_FACT })));
        if judged && answer.is_some() && !evidenced {
            parts.push(mark("warn", style.say(m::UNEVIDENCED)));
        }
    }
    if !why.parts.is_empty() {
        parts.push(plain_list("", why.parts.iter().map(|part| branch(part, style)).collect()));
    }
    html! { <li>{parts}</li> }
}
