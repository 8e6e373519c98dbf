//! Why a gate has its finding: the expression in words, with the answers that decided it.

use super::store::rulebook;
use mueang_phrom::assess::{Reason, Why};
use mueang_phrom::policy::{Basis, Finding};
use mueang_phrom::text::{Style, messages as m, reason};
use yew::prelude::*;

/// The mark of a finding: words, and a sign that does not rest on colour.
pub fn finding_mark(finding: Finding, style: Style) -> Html {
    let (class, sign) = match finding {
        Finding::Met => ("met", "✓"),
        Finding::NotMet => ("not-met", "✗"),
        Finding::NotShown => ("not-shown", "…"),
    };
    html! { <span class={format!("finding {class}")}><span aria-hidden="true">{sign}</span>{" "}{style.digits(finding.label(style.language))}</span> }
}

/// The reasons as a list, nested as the expression is.
pub fn why_tree(why: &Why<'static>, style: Style) -> Html {
    html! { <ul class="why">{branch(why, style)}</ul> }
}

fn branch(why: &Why<'static>, style: Style) -> Html {
    let basis = match &why.reason {
        Reason::Answer {
            basis: Basis::Judgement,
            evidenced,
            answer,
            ..
        } => {
            let unbacked = answer.is_some() && !evidenced;
            html! {
                <span class="basis">
                    <span class="mark">{style.say(m::BASIS_JUDGEMENT)}</span>
                    if unbacked {
                        <span class="mark warn">{style.say(m::UNEVIDENCED)}</span>
                    }
                </span>
            }
        }
        Reason::Answer { basis: Basis::Fact, .. } => {
            html! { <span class="basis"><span class="mark">{style.say(m::BASIS_FACT)}</span></span> }
        }
        _ => html! { <span class="basis" /> },
    };
    html! {
        <li>
            {finding_mark(why.finding, style)}{" "}{style.digits(&reason(rulebook(), why, style.language))}{" "}{basis}
            if !why.parts.is_empty() {
                <ul>{for why.parts.iter().map(|part| branch(part, style))}</ul>
            }
        </li>
    }
}
