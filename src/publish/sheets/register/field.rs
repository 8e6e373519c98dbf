//! The fields of an entry as inputs, and as words.

use crate::date::BUDDHIST_ERA;
use crate::plan::{FieldValue, Record, Register, Shape};
use crate::policy::Dimension;
use crate::publish::desk::Desk;
use crate::publish::document::{Control, Field};
use crate::text::sheets::registers as m;
use crate::text::{Language, Message, Style, dimension_name};

/// The setting of the unit in which amounts are shown and typed: whole baht where it is not set.
pub const UNIT: &str = "unit";
/// Its value for millions.
pub const MILLION: &str = "million";
const IN_A_MILLION: u64 = 1_000_000;

/// How money is shown and typed on a page.
#[derive(Clone, Copy)]
pub struct Money {
    million: bool,
}

impl Money {
    pub fn of(desk: &Desk<'_>) -> Money {
        Money { million: desk.sheet.setting(UNIT) == Some(MILLION) }
    }

    /// The choice of the unit.
    pub fn choice(self, style: Style) -> Field {
        let options = vec![(String::new(), style.say(m::BAHT)), (MILLION.to_owned(), style.say(m::MILLION_BAHT))];
        let value = if self.million { MILLION } else { "" }.to_owned();
        super::super::build::field(UNIT, style.say(m::UNIT_SHOWN), Control::Choice { value, options })
    }

    /// The unit by its name.
    pub fn unit(self) -> Message {
        if self.million { m::MILLION_BAHT } else { m::BAHT }
    }

    /// An amount in the unit, exactly: `12.5` of a million baht.
    fn written(self, baht: u64) -> String {
        if !self.million {
            return baht.to_string();
        }
        let number = format!("{}.{:06}", baht / IN_A_MILLION, baht % IN_A_MILLION);
        number.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// What the input of a field is made from.
pub struct Inputs<'a> {
    pub desk: &'a Desk<'a>,
    pub money: Money,
}

impl Inputs<'_> {
    /// The inputs of the field of a name in an entry of `list`, which stands at the place `at`: one, or a check box for each id it can
    /// hold. Fields with entries of their own have none.
    pub fn of(&self, list: &str, at: &str, entry: &dyn Record, name: &str) -> Vec<Field> {
        let Some(value) = entry.named(name) else { return Vec::new() };
        let place = format!("{at}/{name}");
        let text = m::field_text(list, name);
        let style = self.desk.style;
        let typed = self.desk.misfits.iter().find(|(known, _)| *known == place).map(|(_, typed)| typed.clone());
        let problem = typed.as_ref().map(|_| style.say(fits(value.shape()))).unwrap_or_default();
        let hint = style.say(text.hint);
        let label = self.label(text.label, value.shape());
        let written = typed.unwrap_or_else(|| self.written(value));
        let control = match value.shape() {
            Shape::Text => Control::Text { value: written, long: is_long(name) },
            Shape::Date => Control::Date { value: written },
            Shape::Baht => Control::Amount { value: written, unit: style.say(self.money.unit()) },
            Shape::Year | Shape::Count | Shape::Percent | Shape::Measure => Control::Text { value: written, long: false },
            Shape::YesNo => self.choice(name, &["yes", "no"], written),
            Shape::One(ids) => self.choice(name, ids, written),
            Shape::Several(ids) => {
                let ids = ids.iter().map(|id| ((*id).to_owned(), self.option(name, id))).collect();
                return checks(&place, value, ids);
            }
            Shape::Links => return checks(&place, value, self.linked(name)),
            Shape::Rows => return Vec::new(),
        };
        vec![Field { name: place, label, hint, problem, control }]
    }

    /// The name of a field; with its unit or era where it has one.
    pub fn label(&self, label: Message, shape: Shape) -> String {
        let style = self.desk.style;
        match shape {
            Shape::Baht => style.fill(m::WITH_UNIT, &[&style.say(label), &style.say(self.money.unit())]),
            Shape::Year => style.fill(m::BUDDHIST, &[&style.say(label)]),
            _ => style.say(label),
        }
    }

    /// What a field says, as it is typed.
    fn written(&self, value: &dyn FieldValue) -> String {
        let written = value.written();
        match value.shape() {
            Shape::Baht => written.parse().map_or(written, |baht| self.money.written(baht)),
            Shape::Year if self.desk.style.language == Language::Thai => {
                written.parse().map_or(written, |year: u16| year.saturating_add(BUDDHIST_ERA).to_string())
            }
            _ => written,
        }
    }

    /// What a field says, as it is read.
    pub fn words(&self, name: &str, value: &dyn FieldValue) -> String {
        let style = self.desk.style;
        let written = self.written(value);
        match value.shape() {
            Shape::Text => written,
            Shape::Date => written.parse().map_or(written, |date| style.date(date)),
            Shape::Baht => value.written().parse().map_or(written, |baht| self.amount(baht)),
            Shape::Count => written.parse().map_or(written, |count| style.number(count)),
            Shape::YesNo | Shape::One(_) if !written.is_empty() => self.option(name, &written),
            Shape::Several(ids) => joined(ids.iter().filter(|id| value.holds(id)).map(|id| self.option(name, id))),
            Shape::Links => joined(self.linked(name).into_iter().filter(|(id, _)| value.holds(id)).map(|(_, label)| label)),
            Shape::Rows => value.list().map(|list| style.number(list.len() as u64)).unwrap_or_default(),
            _ => style.digits(&written),
        }
    }

    /// An amount in the unit of the page, its thousands separated.
    pub fn amount(&self, baht: u64) -> String {
        let written = self.money.written(baht);
        let (whole, parts) = written.split_once('.').map_or((written.as_str(), None), |(whole, parts)| (whole, Some(parts)));
        let whole = self.desk.style.number(whole.parse().unwrap_or_default());
        parts.map_or(whole.clone(), |parts| format!("{whole}.{}", self.desk.style.digits(parts)))
    }

    /// The label of an id that a field can hold.
    pub fn option(&self, name: &str, id: &str) -> String {
        let style = self.desk.style;
        match Dimension::from_id(id).filter(|_| name == "dimensions") {
            Some(dimension) => style.digits(dimension_name(self.desk.rulebook, dimension, style.language)),
            None => style.say(m::option(name, id)),
        }
    }

    fn choice(&self, name: &str, ids: &[&str], value: String) -> Control {
        let none = (String::new(), self.desk.style.say(m::NOT_CHOSEN));
        let options = ids.iter().map(|id| ((*id).to_owned(), self.option(name, id)));
        Control::Choice { value, options: [none].into_iter().chain(options).collect() }
    }

    /// What a field of links can lead to: the entries of the register it is named after, or the answers that evidence backs.
    fn linked(&self, name: &str) -> Vec<(String, String)> {
        let Some(register) = Register::from_id(name) else { return Vec::new() };
        let entries = self.desk.plan.register(register).iter();
        entries.map(|entry| (entry.id().to_owned(), entry_name(entry, self.desk.style))).collect()
    }
}

/// What an entry is called: its first field that says something.
pub fn entry_name(entry: &dyn Record, style: Style) -> String {
    let name = entry.field(0).written();
    let unnamed = || style.say(m::UNNAMED);
    match entry.field(0).shape() {
        _ if entry.field(0).is_empty() => unnamed(),
        Shape::One(_) => style.say(m::option(entry.names()[0], &name)),
        _ => name,
    }
}

fn checks(place: &str, value: &dyn FieldValue, ids: Vec<(String, String)>) -> Vec<Field> {
    let check = |(id, label): (String, String)| {
        let control = Control::Check { on: value.holds(&id) };
        super::super::build::field(&format!("{place}={id}"), label, control)
    };
    ids.into_iter().map(check).collect()
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// Texts of several sentences.
fn is_long(name: &str) -> bool {
    ["detail", "boundary", "procurement", "data", "method", "existing", "purpose", "duty", "objections", "answers", "note"]
        .contains(&name)
}

/// What fits a field.
pub fn fits(shape: Shape) -> Message {
    match shape {
        Shape::Date => m::FITS_DATE,
        Shape::Year => m::FITS_YEAR,
        Shape::Baht => m::FITS_BAHT,
        Shape::Count => m::FITS_COUNT,
        Shape::Percent => m::FITS_PERCENT,
        Shape::Measure => m::FITS_MEASURE,
        _ => m::FITS_CHOICE,
    }
}
