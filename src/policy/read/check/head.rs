//! What makes the head of a pack whole, and the story of a pack that was made from another.

use super::Checker;

impl Checker<'_> {
    pub fn head(&mut self) {
        let pack = self.pack;
        let head = &pack.head;
        self.date("issued", &head.issued);
        if head.in_force != head.issued {
            self.date("in_force", &head.in_force);
        }
        if let Some(end) = &head.superseded {
            self.date("superseded", end);
            if *end <= head.in_force {
                let what = format!("the pack is superseded on {end}, before it is in force");
                self.report("pack", 0, "superseded", what, format!("a date after {}", head.in_force));
            }
        } else if head.superseded_by.is_some() {
            let what = "what supersedes the pack is named, but not from when".into();
            self.report("pack", 0, "superseded_by", what, "superseded with the date, or no superseded_by");
        }
        if pack.gates.is_empty() && pack.items.is_empty() && pack.thresholds.is_empty() {
            self.report("pack", 0, "", "the pack decides nothing".into(), "at least one [[gate]], [[item]] or [[threshold]]");
        }
    }

    /// A pack that was made from another names it, has an id of its own, never calls itself official, and says who changed it.
    pub fn lineage(&mut self) {
        let pack = self.pack;
        let head = &pack.head;
        let Some(base) = &head.base else {
            let orphan = [
                ("pack", "hypothetical", head.hypothetical),
                ("pack", "changed_by", !head.changed_by.is_empty()),
                ("pack", "changed_on", !head.changed_on.is_empty()),
                ("change", "", !pack.changes.is_empty()),
            ];
            for (section, field, _) in orphan.into_iter().filter(|(_, _, said)| *said) {
                let what = "the pack does not say which one it was made from".into();
                self.report(section, 0, field, what, "base = { id = \"…\", version = \"…\" } in [pack]");
            }
            return;
        };
        if base.id == head.id {
            self.report("pack", 0, "id", format!("“{}” is the id of its base", head.id), "an id of its own");
        }
        if head.official {
            let what = "a pack that was made from another cannot be official".into();
            self.report("pack", 0, "official", what, "official = false");
        }
        if head.hypothetical {
            return;
        }
        if head.changed_by.trim().is_empty() {
            self.report("pack", 0, "changed_by", "nobody says to have changed the base".into(), "changed_by with a name");
        }
        self.date("changed_on", &head.changed_on);
    }

    fn date(&mut self, field: &str, text: &str) {
        if !is_date(text) {
            self.report("pack", 0, field, format!("“{text}” is not a date"), "a date such as 2019-03-07");
        }
    }
}

/// Whether this is a day of the calendar, written year-month-day.
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |place: usize, length: usize| {
        let part = parts.get(place).filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
        part.and_then(|part| part.parse::<u32>().ok()).unwrap_or(0)
    };
    let (year, month, day) = (number(0, 4), number(1, 2), number(2, 2));
    let days = match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    parts.len() == 3 && year > 0 && (1..=days).contains(&day)
}
