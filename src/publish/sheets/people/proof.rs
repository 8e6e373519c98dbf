//! What was recorded as evidence: an occasion or an order becomes a document that backs the answers of a clause.

use crate::date::Date;
use crate::plan::{Change, Evidence, Register, place};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Button, Part};
use crate::publish::sheets::boards::Paragraph;
use crate::publish::sheets::build::{link, text};
use crate::route::{Sheet, Topic};
use crate::text::clause;
use crate::text::sheets::people as m;

/// Something recorded that may back the answers of a clause.
pub struct Record<'a> {
    pub title: &'a str,
    pub date: Option<Date>,
    pub backs: Paragraph,
}

impl Record<'_> {
    /// The evidence that it has become already: a document of that day that bears its name.
    fn evidence<'d>(&self, desk: &Desk<'d>) -> Option<&'d Evidence> {
        let same = |evidence: &&Evidence| evidence.title.contains(self.title.trim()) && evidence.date == self.date;
        desk.plan.evidence.iter().find(same).filter(|_| !self.title.trim().is_empty())
    }

    /// The keys that its evidence does not back yet. Under other rules the clause may ask nothing.
    fn unbacked<'d>(&self, desk: &Desk<'d>) -> Vec<&'d str> {
        let backed = |key: &&str| self.evidence(desk).is_some_and(|evidence| evidence.supports.iter().any(|known| known == key));
        self.backs.keys(desk.rulebook).into_iter().filter(|key| !backed(key)).collect()
    }

    /// Whether it can back anything: it has a name, and a day that is not still to come.
    fn is_past(&self, desk: &Desk<'_>) -> bool {
        !self.title.trim().is_empty() && self.date.is_some_and(|date| date <= desk.today)
    }

    /// That it is evidence, with a link to it; or why it is not.
    pub fn says(&self, desk: &Desk<'_>) -> Vec<Part> {
        let style = desk.style;
        match self.evidence(desk) {
            Some(evidence) if self.unbacked(desk).is_empty() => {
                vec![link(&Sheet::at(Topic::Register(Register::Evidence), &evidence.id), style.say(m::IS_EVIDENCE))]
            }
            _ if self.is_past(desk) => vec![text(style.say(m::NOT_EVIDENCE))],
            _ => vec![text(style.say(m::NOT_YET_EVIDENCE))],
        }
    }

    /// The button that makes it evidence, where it can be and is not.
    pub fn button(&self, desk: &Desk<'_>) -> Option<Button> {
        let keys = self.unbacked(desk);
        if keys.is_empty() || !self.is_past(desk) {
            return None;
        }
        let changes = match self.evidence(desk) {
            Some(evidence) => {
                let supports = place(&[Register::Evidence.id(), &evidence.id, "supports"]);
                keys.iter().map(|key| Change::Put(supports.clone(), (*key).to_owned(), true)).collect()
            }
            None => {
                let date = self.date.map(|date| date.to_string()).unwrap_or_default();
                let says = [("title", self.title.trim()), ("date", &date), ("supports", &keys.join(", "))];
                let says = says.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec();
                vec![Change::Add(Register::Evidence.id().to_owned(), says)]
            }
        };
        let cited = clause(&self.backs.clause(desk.rulebook)?.id, desk.style.language);
        let words = desk.style.fill(m::MAKE_EVIDENCE, &[self.title.trim(), &cited]);
        Some(Button { text: words, primary: false, act: Act::Change(changes) })
    }
}
