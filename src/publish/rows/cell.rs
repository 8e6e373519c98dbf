//! Cells: what a person writes in one, as what the field takes; and back.

use super::head::{Column, Leads};
use super::known::Known;
use super::table::{armed, disarmed};
use super::{Target, Words};
use crate::date::BUDDHIST_ERA;
use crate::plan::{FieldValue, Shape, Year};
use crate::text::Language;
use crate::text::messages::MONTHS;
use crate::text::sheets::paste;
use std::borrow::Cow;

/// Why a cell says nothing that its field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It fits no field of this shape.
    Shape,
    /// This name leads nowhere, or to more than one.
    Unknown(String),
}

/// Reads and writes the cells of a field.
pub struct Cells {
    pub target: Target,
    pub known: Known,
    language: Language,
}

impl Cells {
    pub fn of(words: &Words<'_>, target: Target) -> Cells {
        Cells { target, known: Known::of(words, target.name, target.shape), language: words.language }
    }

    /// What a cell says, as the field takes it; empty where it says nothing.
    ///
    /// # Errors
    /// Why it does not fit. What is read may still be refused by the field.
    pub fn read(&self, cell: &str, column: &Column) -> Result<String, Unfit> {
        let said = disarmed(cell);
        if is_blank(said) || (self.target.shape != Shape::Text && is_dash(said)) {
            return Ok(String::new());
        }
        match self.target.shape {
            Shape::Text => Ok(said.to_owned()),
            Shape::Baht => Ok(amount(said, column)),
            Shape::Date => Ok(date(said)),
            Shape::Year => Ok(without(said, paste::IN_A_YEAR)),
            Shape::Percent => Ok(without(said, paste::IN_A_PERCENT)),
            Shape::Count | Shape::Measure => Ok(said.trim().to_owned()),
            Shape::YesNo | Shape::One(_) => {
                self.known.find(said).map(str::to_owned).ok_or_else(|| Unfit::Unknown(said.trim().to_owned()))
            }
            // Answers are known to the packs alone; one that no pack knows is told by the assessment.
            Shape::Links if self.target.name == "supports" => Ok(said.to_owned()),
            Shape::Several(_) | Shape::Links => match self.known.all(said) {
                Ok(ids) if ids.iter().all(|id| !id.contains([',', ';', '|', '\n'])) => Ok(ids.join(", ")),
                Ok(_) => Err(Unfit::Shape),
                Err(unknown) => Err(Unfit::Unknown(unknown)),
            },
            Shape::Rows => Err(Unfit::Shape),
        }
    }

    /// A field as a cell that [`Cells::read`] takes back as it was.
    pub fn written(&self, field: &dyn FieldValue) -> String {
        let written = field.written();
        match self.target.shape {
            Shape::Text => armed(&written),
            Shape::Year => self.year(&written),
            Shape::YesNo | Shape::One(_) if written.is_empty() => written,
            Shape::Links if self.target.name == "supports" => armed(&written),
            Shape::YesNo | Shape::One(_) => self.known.written(&written),
            Shape::Several(ids) => self.several(ids.iter().copied().filter(|id| field.holds(id))),
            Shape::Links => armed(&self.several(written.split(", ").filter(|id| !id.is_empty()))),
            // A file and a spreadsheet of any country take these alike.
            Shape::Date | Shape::Baht | Shape::Count | Shape::Percent | Shape::Measure | Shape::Rows => written,
        }
    }

    fn several<'a>(&self, ids: impl Iterator<Item = &'a str>) -> String {
        ids.map(|id| self.known.written(id)).collect::<Vec<_>>().join("; ")
    }

    /// A year in the era of the language; in the other where it would be taken for that.
    fn year(&self, written: &str) -> String {
        let Ok(year) = written.parse::<u16>() else { return written.to_owned() };
        let [thai, common] = [year.saturating_add(BUDDHIST_ERA).to_string(), written.to_owned()];
        let is_taken = |way: &String| {
            let mut read: Option<Year> = None;
            read.write(way).is_ok() && read == Some(Year(year))
        };
        let ways = if self.language == Language::Thai { [thai, common.clone()] } else { [common.clone(), thai] };
        ways.into_iter().find(is_taken).unwrap_or(common)
    }
}

impl Column {
    /// The field that it leads to.
    pub fn target(&self) -> Option<Target> {
        if let Some(Leads::To(target)) = self.leads { Some(target) } else { None }
    }
}

/// Whether a cell says nothing.
pub fn is_blank(cell: &str) -> bool {
    super::key(cell).is_empty()
}

/// How spreadsheets show an amount of nothing.
pub fn is_dash(cell: &str) -> bool {
    matches!(cell.trim(), "-" | "–" | "—")
}

/// An amount with the unit of its column, where it has none itself.
pub fn amount(cell: &str, column: &Column) -> String {
    let has_unit = !cell.trim_end().ends_with(char::is_numeric);
    if has_unit { cell.trim().to_owned() } else { format!("{} {}", cell.trim(), column.unit) }
}

fn without(text: &str, words: &[&str]) -> String {
    words.iter().fold(text.to_owned(), |text, word| text.replace(word, "")).trim().to_owned()
}

/// A date with its month as a number, and without the time that a spreadsheet may add.
fn date(text: &str) -> String {
    let text = without(text, paste::IN_A_DATE);
    let mut text = Cow::Borrowed(match text.split_once(' ') {
        Some((day, time)) if time.contains(':') => day,
        _ => &text,
    });
    if !text.contains(char::is_alphabetic) {
        return text.into_owned();
    }
    let lower = text.to_lowercase();
    let names =
        MONTHS.iter().zip(&paste::SHORT_MONTHS).enumerate().flat_map(|(place, (long, short))| {
            [long.th, long.en, short.th, short.en].map(|name| (place + 1, name.to_lowercase()))
        });
    // The longest first: “March” holds “Mar”.
    let found = names.filter(|(_, name)| lower.contains(name)).max_by_key(|(_, name)| name.len());
    if let Some((month, name)) = found {
        text = Cow::Owned(lower.replace(&format!("{name}."), &name).replace(&name, &format!("/{month}/")).replace('-', ""));
    }
    text.into_owned()
}
