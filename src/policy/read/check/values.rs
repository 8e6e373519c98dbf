//! What makes the values of a pack whole.

use super::super::super::value::named_in;
use super::super::super::{Count, Text};
use super::Checker;
use super::head::is_date;
use std::collections::BTreeSet;

/// On so many days values may change at most: the gates are compiled and checked for each.
const MAX_DAYS: usize = 20;

impl<'p> Checker<'p> {
    pub fn values(&mut self) {
        for (place, value) in self.pack.values.iter().enumerate() {
            if value.amounts.is_empty() {
                let what = both!("“{}” ไม่มีจำนวน", "“{}” has no amount", value.id);
                self.report("value", place, "amounts", what, Text::same("{ from = \"2019-03-07\", amount = 2 }"));
            }
            for (part, amount) in value.amounts.iter().enumerate() {
                let field = &format!("amounts.{part}");
                if !is_date(&amount.from) {
                    self.no_date("value", place, field, &amount.from);
                }
                if part > 0 && value.amounts[part - 1].from >= amount.from {
                    let what = both!("{} ไม่ได้อยู่หลังวันที่ก่อนหน้า", "{} does not come after the date before it", amount.from);
                    let fits = both!("วันที่เรียงตามลำดับและไม่ซ้ำ", "dates in their order, each once");
                    self.report("value", place, field, what, fits);
                }
            }
        }
        let days = self.days().len();
        if days > MAX_DAYS {
            let what = both!("ค่าเปลี่ยนใน {days} วัน", "values change on {days} days");
            self.report("value", 0, "", what, both!("ไม่เกิน {MAX_DAYS} วัน", "at most {MAX_DAYS} days"));
        }
    }

    /// The days from which some value has another amount.
    pub fn days(&self) -> BTreeSet<&'p str> {
        self.pack.values.iter().flat_map(|value| &value.amounts).map(|amount| amount.from.as_str()).collect()
    }

    /// A count of an expression: it lies between 1 and `most` on every day, and the value it may name exists.
    pub fn count(&mut self, section: &str, place: usize, count: &Count, most: usize) {
        let pack = self.pack;
        let asked = |amount: u32| both!("กำหนดอย่างน้อย {amount} จาก {most}", "at least {amount} of {most} is asked for");
        let range = || both!("1 ถึง {most}", "1 to {most}");
        let fits = |amount: u32| amount >= 1 && amount as usize <= most;
        match count {
            Count::Number(number) if !fits(*number) => {
                self.wrong(section, place, &number.to_string(), asked(*number), range());
            }
            Count::Number(_) => {}
            Count::Value(id) => {
                let Some(at) = pack.values.iter().position(|value| value.id == *id) else {
                    let what = both!("ไม่มีค่า “{id}”", "there is no value “{id}”");
                    let known: String = pack.values.iter().map(|value| format!(", {}", value.id)).collect();
                    return self.wrong(section, place, id, what, both!("จำนวนเต็ม{known}", "a whole number{known}"));
                };
                for (part, amount) in pack.values[at].amounts.iter().enumerate().filter(|(_, amount)| !fits(amount.amount)) {
                    self.report("value", at, &format!("amounts.{part}"), asked(amount.amount), range());
                }
            }
        }
    }

    /// The values that a text names in braces exist.
    pub fn braces(&mut self, section: &str, place: usize, field: &str, words: &str) {
        for id in named_in(words) {
            if !self.pack.values.iter().any(|value| value.id == id) {
                let what = both!("ข้อความอ้างถึงค่า “{id}” ซึ่งไม่มี", "a text names the value “{id}”, which does not exist");
                let known: Vec<&str> = self.pack.values.iter().map(|value| value.id.as_str()).collect();
                let known = known.join(", ");
                let fits = both!("ไม่ใช้วงเล็บปีกกา หรือใช้ {known}", "no braces, or one of: {known}");
                self.report(section, place, field, what, fits);
            }
        }
    }
}
