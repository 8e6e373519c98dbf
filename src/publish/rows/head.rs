//! Heads: which field each column of a table leads to.

use super::known::{Known, key};
use super::{Table, Target, Words};
use crate::plan::{FieldValue, FundingSource, Shape, Year};
use crate::text::sheets::{paste, registers};
use crate::text::{Language, Message};
use std::collections::BTreeMap;

/// In how many rows from the top a head is looked for: titles may stand above it.
const HEAD_WITHIN: usize = 10;

/// The list of money by year: a head that names a year leads into it.
pub const BY_YEAR: &str = "funding";

/// What a column leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// The id of the entry.
    Id,
    /// The number of the row, which is not kept.
    Number,
    /// Nothing, because the reader says so.
    Nothing,
    To(Target),
    /// The amount of this fiscal year (common era), and of this source where the head names one.
    Year(u16, Option<FundingSource>),
}

impl Leads {
    /// What it is called in an address.
    pub fn name(&self) -> String {
        match self {
            Leads::Id => "id".to_owned(),
            Leads::Number => "number".to_owned(),
            Leads::Nothing => "nothing".to_owned(),
            Leads::To(Target { within: None, name, .. }) => (*name).to_owned(),
            Leads::To(Target { within: Some(list), name, .. }) => format!("{list}/{name}"),
            Leads::Year(year, None) => format!("{year}"),
            Leads::Year(year, Some(source)) => format!("{year}/{}", source.id()),
        }
    }
}

/// A column: what stands at its head, and what it leads to, where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub head: String,
    pub leads: Option<Leads>,
    /// The unit of money that the head names; amounts without one are in it.
    pub unit: &'static str,
}

/// Knows the heads of a register's columns.
pub struct Heads {
    known: BTreeMap<String, Leads>,
    sources: Option<Known>,
}

/// A head as words: without what stands in brackets where `loose`.
fn plain(head: &str, loose: bool) -> String {
    let mut depth = 0;
    let kept = head.chars().filter(|c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => return depth <= 0 || !loose,
        }
        !loose
    });
    key(&kept.filter(|c| !"()[]:*_.-–".contains(*c)).collect::<String>())
}

impl Heads {
    pub fn new(words: &Words<'_>, register: &str, targets: &[Target]) -> Heads {
        let mut heads = Heads { known: BTreeMap::new(), sources: None };
        paste::IDS.iter().for_each(|head| heads.know(head, Leads::Id));
        let (own, inner): (Vec<&Target>, Vec<&Target>) = targets.iter().partition(|target| target.within.is_none());
        for target in &own {
            let label = registers::field_text(target.list, target.name).label;
            heads.call(target, &[target.name, label.th, label.en]);
        }
        for target in &inner {
            let list = target.within.unwrap_or_default();
            let (outer, label) = (registers::field_text(register, list).label, registers::field_text(list, target.name).label);
            let of = |language: Language| full(outer, label, language);
            heads.call(target, &[&format!("{list}/{}", target.name), &of(Language::Thai), &of(Language::English)]);
        }
        for target in targets {
            let name = target.within.map_or(target.name.to_owned(), |list| format!("{list}/{}", target.name));
            paste::also_headed(register, &name).for_each(|head| heads.call(target, &[head]));
        }
        paste::NUMBERS.iter().for_each(|head| heads.know(head, Leads::Number));
        // A field within goes by its name alone where no other does.
        for target in &inner {
            let label = |target: &Target| registers::field_text(target.list, target.name).label;
            if inner.iter().filter(|other| label(other).th == label(target).th).count() == 1 {
                heads.call(target, &[label(target).th, label(target).en]);
            }
        }
        let source = inner.iter().find(|target| target.within == Some(BY_YEAR) && target.name == "source");
        heads.sources = source.map(|source| Known::of(words, source.name, source.shape));
        heads
    }

    fn call(&mut self, target: &Target, heads: &[&str]) {
        heads.iter().for_each(|head| self.know(head, Leads::To(*target)));
    }

    fn know(&mut self, head: &str, leads: Leads) {
        self.known.entry(plain(head, false)).or_insert(leads);
    }

    /// What a head leads to.
    pub fn of(&self, head: &str) -> Option<Leads> {
        let known = |loose| self.known.get(&plain(head, loose)).filter(|_| !plain(head, loose).is_empty());
        known(false).or_else(|| known(true)).cloned().or_else(|| self.year(head))
    }

    /// A head that names a fiscal year, with words of money around it and perhaps a source: a column of that year's amounts.
    fn year(&self, head: &str) -> Option<Leads> {
        let sources = self.sources.as_ref()?;
        let head = plain(head, true);
        let start = head.find(char::is_numeric)?;
        let digits: String = head[start..].chars().take_while(|c| c.is_numeric()).collect();
        let mut year: Option<Year> = None;
        year.write(&digits).ok().filter(|()| digits.chars().count() == 4)?;
        let around = format!("{} {}", &head[..start], &head[start + digits.len()..]);
        let words = paste::UNITS.iter().map(|(unit, _)| *unit).chain(paste::AROUND_A_YEAR.iter().copied());
        let named = sources.find(&around).map(str::to_owned);
        let left = words.fold(around, |left, word| left.replace(word, ""));
        let source = named.or_else(|| sources.find(&left).map(str::to_owned)).and_then(|id| FundingSource::from_id(&id));
        (source.is_some() || key(&left).is_empty()).then_some(Leads::Year(year?.0, source))
    }

    /// The row of the heads: the first of those near the top that names most fields, and names enough not to be a row of content.
    pub fn row(&self, table: &Table) -> Option<usize> {
        let known = |row: usize| {
            let cells = table.rows[row].iter().filter(|cell| !key(cell).is_empty());
            // Years alone may be content.
            let (years, names): (Vec<_>, Vec<_>) =
                cells.clone().filter_map(|cell| self.of(cell)).partition(|leads| matches!(leads, Leads::Year(..)));
            (if names.is_empty() { 0 } else { names.len() + years.len() }, cells.count())
        };
        let mut best = None;
        for row in 0..table.rows.len().min(HEAD_WITHIN) {
            let (known, all) = known(row);
            let enough = known >= 2 || (known == 1 && all == 1 && table.width() == 1);
            if enough && best.is_none_or(|(_, most)| known > most) {
                best = Some((row, known));
            }
        }
        best.map(|(row, _)| row)
    }

    /// Whether the row below the heads is a second row of heads, as years are below “budget”: nothing in it is content.
    pub fn goes_on(&self, table: &Table, head: usize) -> bool {
        let Some(row) = table.rows.get(head + 1) else { return false };
        let mut below = row.iter().enumerate().filter(|(_, cell)| !key(cell).is_empty()).peekable();
        let fits = |(column, cell): (usize, &String)| {
            let above = table.cell(head, column);
            let money = paste::AROUND_A_YEAR.iter().any(|word| key(above).contains(word));
            (self.year(cell).is_some() && (money || key(above).is_empty())) || (key(above).is_empty() && self.of(cell).is_some())
        };
        below.peek().is_some() && below.all(fits)
    }
}

/// The columns of a table with these heads. A field that two columns lead to is the first one's.
pub fn columns(heads: &Heads, table: &Table, head: Option<usize>, goes_on: bool) -> Vec<Column> {
    let mut above = String::new();
    let column = |place: usize| {
        let Some(head) = head else { return Column { head: String::new(), leads: None, unit: "" } };
        let own = table.cell(head, place).trim();
        if !own.is_empty() {
            own.clone_into(&mut above);
        }
        let below = if goes_on { table.cell(head + 1, place).trim() } else { "" };
        let words = if below.is_empty() { own.to_owned() } else { format!("{above} {below}") };
        let leads = if below.is_empty() { heads.of(own) } else { heads.of(&words).or_else(|| heads.of(below)) };
        Column { leads, unit: unit(&words), head: words }
    };
    let mut columns: Vec<Column> = (0..table.width()).map(column).collect();
    for place in 1..columns.len() {
        let (before, rest) = columns.split_at_mut(place);
        if rest[0].leads.is_some() && before.iter().any(|column| column.leads == rest[0].leads) {
            rest[0].leads = None;
        }
    }
    columns
}

/// The head of the column that a field is written to.
pub fn head(register: &str, target: &Target, language: Language) -> String {
    let label = registers::field_text(target.list, target.name).label;
    let words = match target.within {
        None => label.of(language).to_owned(),
        Some(list) => full(registers::field_text(register, list).label, label, language),
    };
    match target.shape {
        Shape::Baht => registers::WITH_UNIT.with(language, &[&words, registers::BAHT.of(language)]),
        _ => words,
    }
}

/// The name of a field within: the list's before its own.
fn full(list: Message, field: Message, language: Language) -> String {
    format!("{}: {}", list.of(language), field.of(language))
}

/// The unit of money that a head names.
fn unit(head: &str) -> &'static str {
    let head = key(head);
    paste::UNITS.iter().find(|(unit, _)| head.contains(unit)).map_or("", |(_, read)| read)
}
