//! What a form says beside what was written: sums, pooled money, personal data. It only hints, and changes nothing.

use super::field::Money;
use crate::plan::{Project, Record, Register};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Mark, Part, Tone};
use crate::publish::sheets::build::{link, paragraph, say, text};
use crate::route::{Sheet, Topic};
use crate::text::sheets::registers as m;
use crate::text::{Style, register_name};
use std::cmp::Ordering;

/// What the money of the years comes to, beside the total that was written down.
pub fn sum_of_years(style: Style, project: &Project) -> Option<Block> {
    let sum = project.funded()?.0;
    let words = |baht| Money::echo(style, baht);
    let said = match project.budget_baht.map(|written| (sum.cmp(&written.0), sum.abs_diff(written.0))) {
        None => style.fill(m::SUM_NONE, &[&words(sum)]),
        Some((Ordering::Equal, _)) => style.fill(m::SUM_SAME, &[&words(sum)]),
        Some((Ordering::Less, apart)) => style.fill(m::SUM_LESS, &[&words(sum), &words(apart)]),
        Some((Ordering::Greater, apart)) => style.fill(m::SUM_MORE, &[&words(sum), &words(apart)]),
    };
    Some(say(Tone::Hint, said))
}

/// That money of several sources is pooled, so that the way of buying has to be settled.
pub fn pooled(style: Style, project: &Project) -> Option<Block> {
    let sources = project.pooled_unsettled()?;
    Some(say(Tone::Note, style.fill(m::POOLED, &[&sources.to_string()])))
}

/// That personal data are to be protected, where the entry concerns them.
pub fn privacy(desk: &Desk<'_>, entry: &dyn Record) -> Option<Block> {
    let yes = |name: &str| entry.named(name).is_some_and(|field| field.written() == "yes");
    if !yes("personal_data") && !yes("tracking") {
        return None;
    }
    let style = desk.style;
    let measures = Sheet::new(Topic::Register(Register::Privacy));
    let name = style.say(register_name(Register::Privacy));
    let count = desk.plan.register(Register::Privacy).len().to_string();
    let mark = Part::Mark(Mark::Official, style.say(m::PRIVACY_MARK));
    Some(paragraph(Tone::Note, vec![mark, text(style.fill(m::PRIVACY, &[&count])), link(&measures, name)]))
}
