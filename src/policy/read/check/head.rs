//! What makes the head of a pack whole, and the story of a pack that was made from another.

use super::super::super::Text;
use super::{Checker, is_id};

impl Checker<'_> {
    pub fn head(&mut self) {
        let pack = self.pack;
        let head = &pack.head;
        if !is_id(&head.id) {
            self.no_id("pack", 0, &head.id);
        }
        self.date("issued", &head.issued);
        if head.in_force != head.issued {
            self.date("in_force", &head.in_force);
        }
        if let Some(end) = &head.superseded {
            self.date("superseded", end);
            if *end <= head.in_force {
                let what = both!("ชุดเกณฑ์เลิกใช้ {end} ก่อนวันเริ่มใช้บังคับ", "the pack is superseded on {end}, before it is in force");
                let fits = both!("วันที่หลัง {}", "a date after {}", head.in_force);
                self.report("pack", 0, "superseded", what, fits);
            }
        } else if head.superseded_by.is_some() {
            let what = both!("ระบุว่าสิ่งใดใช้แทน แต่ไม่ระบุว่าตั้งแต่เมื่อใด", "what supersedes the pack is named, but not from when");
            let fits = both!("superseded พร้อมวันที่ หรือไม่มี superseded_by", "superseded with the date, or no superseded_by");
            self.report("pack", 0, "superseded_by", what, fits);
        }
        if pack.gates.is_empty() && pack.items.is_empty() && pack.thresholds.is_empty() {
            let what = both!("ชุดเกณฑ์นี้ไม่ได้ตัดสินสิ่งใด", "the pack decides nothing");
            let fits =
                both!("[[gate]] [[item]] หรือ [[threshold]] อย่างน้อยหนึ่งรายการ", "at least one [[gate]], [[item]] or [[threshold]]");
            self.report("pack", 0, "", what, fits);
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
                let what = both!("ไม่ได้ระบุว่าชุดเกณฑ์นี้จัดทำจากชุดใด", "the pack does not say which one it was made from");
                let base = "base = { id = \"…\", version = \"…\" }";
                self.report(section, 0, field, what, both!("{base} ใน [pack]", "{base} in [pack]"));
            }
            return;
        };
        if base.id == head.id {
            let what = both!("“{}” เป็นรหัสของชุดตั้งต้น", "“{}” is the id of its base", head.id);
            self.report("pack", 0, "id", what, both!("รหัสที่ไม่ซ้ำ", "an id of its own"));
        }
        if head.official {
            let what = both!("ชุดเกณฑ์ที่ปรับแก้จากชุดอื่นเป็นชุดทางการไม่ได้", "a pack that was made from another cannot be official");
            self.report("pack", 0, "official", what, Text::same("official = false"));
        }
        if head.hypothetical {
            return;
        }
        if head.changed_by.trim().is_empty() {
            let what = both!("ไม่ได้ระบุผู้ปรับแก้ชุดตั้งต้น", "it does not say who changed the base");
            self.report("pack", 0, "changed_by", what, both!("changed_by พร้อมชื่อผู้ปรับแก้", "changed_by with a name"));
        }
        self.date("changed_on", &head.changed_on);
    }

    fn date(&mut self, field: &str, text: &str) {
        if !is_date(text) {
            self.no_date("pack", 0, field, text);
        }
    }
}

impl Checker<'_> {
    pub fn no_date(&mut self, section: &str, place: usize, field: &str, text: &str) {
        let what = both!("“{text}” ไม่ใช่วันที่", "“{text}” is not a date");
        let fits = both!("วันที่ตามปี ค.ศ. เช่น 2019-03-07", "a date such as 2019-03-07");
        self.report(section, place, field, what, fits);
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
