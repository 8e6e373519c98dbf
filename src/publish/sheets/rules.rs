//! Rules in words, as a list that is nested as they are.

use super::build::{link, text};
use crate::policy::{Expr, Rulebook};
use crate::publish::document::Entry;
use crate::route::Sheet;
use crate::text::{RuleInWords, Style, rule};

/// An expression in words; `to` is where a gate that it names is explained.
pub fn in_words(rulebook: &Rulebook, expr: &Expr, style: Style, to: &dyn Fn(&str) -> Sheet) -> Entry {
    line(rulebook, &rule(rulebook, expr, style.language), style, to)
}

fn line(rulebook: &Rulebook, rule: &RuleInWords<'_>, style: Style, to: &dyn Fn(&str) -> Sheet) -> Entry {
    let words = style.digits(&rule.words);
    let gate = rule.named.filter(|named| rulebook.law.gates.iter().any(|gate| gate.id == named.id));
    let part = gate.map_or_else(|| text(words.clone()), |gate| link(&to(&gate.id), words.clone()));
    let below = rule.parts.iter().map(|part| line(rulebook, part, style, to)).collect();
    Entry { parts: vec![part], below }
}
