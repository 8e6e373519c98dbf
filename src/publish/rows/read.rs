//! Reads a table as entries: what each row says, what in it does not fit, and what is to be asked before it is taken.

use super::cell::{Cells, Unfit, amount, is_blank, is_dash};
use super::head::{BY_YEAR, Column, Heads, Leads, columns};
use super::known::key;
use super::table::disarmed;
use super::{Table, Words, targets};
use crate::plan::{FundingSource, Record, Register, Shape};
use crate::text::sheets::paste;
use std::collections::{BTreeMap, BTreeSet};

/// What the reader may choose for a row: it is left out, or taken as a new entry.
pub const SKIP: &str = "skip";
pub const TAKE: &str = "new";

/// Where the heads of the columns stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Head {
    /// Where most of them are known.
    #[default]
    Found,
    None,
    /// In this row, from 0.
    Row(usize),
}

/// What is done with a row without an id whose name an entry of the plan has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Same {
    #[default]
    Asked,
    /// That entry is changed.
    Change,
    /// It is another one.
    New,
}

/// What an empty cell does to an entry that is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Blanks {
    #[default]
    Keep,
    Clear,
}

/// What the reader of the page chose.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub head: Head,
    pub same: Same,
    pub blanks: Blanks,
    /// What columns lead to, by the name of it.
    pub columns: BTreeMap<usize, String>,
    /// What becomes of rows: [`SKIP`], [`TAKE`], or the id of the entry to change.
    pub rows: BTreeMap<usize, String>,
}

/// What a table says.
pub struct Reading {
    /// The row of the heads, and whether a second one stands below it.
    pub head: Option<usize>,
    pub two: bool,
    pub columns: Vec<Column>,
    /// Whether a column says which entry a row is: by its name or its id. Without one nothing is read.
    pub named: bool,
    pub entries: Vec<Entry>,
}

/// A row as an entry, with the rows below it that go on with it.
pub struct Entry {
    /// Its rows in the table, from 0.
    pub rows: Vec<usize>,
    pub name: String,
    /// The entry as the row says it. Cells that do not fit say nothing.
    pub record: Box<dyn Record>,
    /// The fields that it says something for.
    pub given: BTreeSet<&'static str>,
    pub problems: Vec<Problem>,
    /// What is asked about it, answered or not.
    pub asked: Option<Question>,
    pub fate: Fate,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    New,
    /// The entry with this id is changed.
    Change(String),
    /// What is asked is not answered.
    Ask,
    /// The reader leaves it out.
    Out,
}

/// What is asked about a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// It looks like a sum of the rows above.
    Total,
    /// These entries of the plan have its name.
    Same(Vec<String>),
    /// This row above has its name.
    Twice(usize),
    /// It says a name and nothing else, as headings do, while most rows say more.
    Bare,
    /// It has no name.
    Nameless,
}

/// A cell that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub row: usize,
    pub column: usize,
    pub why: Why,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It fits no field of this shape.
    Misfit(Shape),
    /// This name leads nowhere, or to more than one.
    Unknown(String),
    /// The row goes on with an entry that says something else here, in this row.
    Differs(usize),
    NoName,
}

/// Reads a table as entries of a register.
pub fn read(words: &Words<'_>, register: Register, table: &Table, choices: &Choices) -> Reading {
    let list = words.plan.register(register);
    let blank = list.blank();
    let targets = targets(register.id(), &*blank);
    let heads = Heads::new(words, register.id(), &targets);
    let head = match choices.head {
        Head::Found => heads.row(table),
        Head::None => None,
        Head::Row(row) => (row < table.rows.len()).then_some(row),
    };
    let two = head.is_some_and(|head| heads.goes_on(table, head));
    let mut columns = columns(&heads, table, head, two);
    for (place, name) in &choices.columns {
        let Some(column) = columns.get_mut(*place) else { continue };
        let known = targets.iter().map(|target| Leads::To(*target)).chain([Leads::Id, Leads::Number, Leads::Nothing]);
        column.leads = known.into_iter().find(|leads| leads.name() == *name).or(column.leads.take());
    }
    let cells = columns.iter().map(|column| column.target().map(|target| Cells::of(words, target))).collect();
    let reader = Reader { words, register, table, choices, first: blank.names()[0], columns: &columns, cells };
    let named = reader.id_column().or(reader.name_column()).is_some();
    let from = head.map_or(0, |head| head + 1 + usize::from(two));
    let entries = if named { reader.entries(from) } else { Vec::new() };
    Reading { head, two, named, entries, columns }
}

struct Reader<'a> {
    words: &'a Words<'a>,
    register: Register,
    table: &'a Table,
    choices: &'a Choices,
    /// The name of the first field, which entries go by.
    first: &'static str,
    columns: &'a [Column],
    /// What reads the cells of each column that leads to a field.
    cells: Vec<Option<Cells>>,
}

impl Reader<'_> {
    fn entries(&self, from: usize) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut by_id: BTreeMap<&str, usize> = BTreeMap::new();
        for row in from..self.table.rows.len() {
            if self.table.rows[row].iter().all(|cell| is_blank(cell)) {
                continue;
            }
            let id = self.id(row);
            let last = entries.len().checked_sub(1);
            let known = if id.is_empty() {
                last.filter(|last| self.goes_on(row, entries[*last].rows[0]))
            } else {
                by_id.get(id).copied()
            };
            let place = known.unwrap_or(entries.len());
            if known.is_none() {
                entries.push(self.begun(row, id));
                by_id.insert(id, place);
            }
            self.take(&mut entries[place], row);
        }
        self.decide(&mut entries);
        entries
    }

    fn id_column(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.leads == Some(Leads::Id))
    }

    fn name_column(&self) -> Option<usize> {
        let leads = |column: &Column| column.target().is_some_and(|target| target.within.is_none() && target.name == self.first);
        self.columns.iter().position(leads)
    }

    fn id(&self, row: usize) -> &str {
        disarmed(self.id_column().map_or("", |column| self.table.cell(row, column)).trim())
    }

    fn name(&self, row: usize) -> &str {
        disarmed(self.name_column().map_or("", |column| self.table.cell(row, column))).trim()
    }

    /// The columns that say something in a row for the entry itself (none), or for what it holds in a list.
    fn said(&self, row: usize, within: Option<&'static str>) -> impl Iterator<Item = (usize, &Cells)> {
        let read = self.cells.iter().enumerate().filter_map(|(column, cells)| Some((column, cells.as_ref()?)));
        read.filter(move |(column, cells)| cells.target.within == within && !is_blank(self.table.cell(row, *column)))
    }

    /// The lists within that columns lead to.
    fn lists(&self) -> BTreeSet<&'static str> {
        self.cells.iter().flatten().filter_map(|cells| cells.target.within).collect()
    }

    /// Whether a row without an id goes on with the entry that begins at `first`: it says more of what that holds, and nothing else.
    fn goes_on(&self, row: usize, first: usize) -> bool {
        let more = self.lists().into_iter().any(|list| self.said(row, Some(list)).next().is_some());
        let same = |column: usize| self.table.cell(row, column).trim() == self.table.cell(first, column).trim();
        more && !self.is_total(row) && self.said(row, None).all(|(column, _)| same(column)) && self.years(row).next().is_none()
    }

    /// Whether a row looks like a sum of those above.
    fn is_total(&self, row: usize) -> bool {
        let cells = self.table.rows[row].iter().map(|cell| key(cell)).filter(|cell| !cell.is_empty());
        let bare = |cell: String| cell.trim_matches(|c: char| c.is_numeric() || ":.()".contains(c)).to_owned();
        cells.map(bare).take(2).any(|cell| paste::TOTALS.contains(&cell.as_str()))
    }

    /// The columns of a year's amount that say something in a row.
    fn years(&self, row: usize) -> impl Iterator<Item = (usize, u16, Option<FundingSource>)> {
        let columns = self.columns.iter().enumerate();
        let years = columns.filter_map(|(place, column)| match column.leads {
            Some(Leads::Year(year, source)) => Some((place, year, source)),
            _ => None,
        });
        years.filter(move |(column, ..)| {
            let cell = self.table.cell(row, *column);
            !is_blank(cell) && !is_dash(cell)
        })
    }

    /// A row that begins an entry.
    fn begun(&self, row: usize, id: &str) -> Entry {
        let mut record = self.words.plan.register(self.register).blank();
        id.clone_into(record.id_mut());
        let name = self.name(row).to_owned();
        Entry { rows: Vec::new(), name, record, given: BTreeSet::new(), problems: Vec::new(), asked: None, fate: Fate::New }
    }

    /// Lets an entry say what a row says.
    fn take(&self, entry: &mut Entry, row: usize) {
        if let Some(first) = entry.rows.first().copied() {
            let differs = |column: usize| self.table.cell(row, column).trim() != self.table.cell(first, column).trim();
            for (column, _) in self.said(row, None).filter(|(column, _)| differs(*column)) {
                entry.problems.push(Problem { row, column, why: Why::Differs(first) });
            }
        } else {
            for (column, cells) in self.said(row, None) {
                if self.write(&mut *entry.record, &mut entry.problems, row, column, cells) {
                    entry.given.insert(cells.target.name);
                }
            }
        }
        entry.rows.push(row);
        for list in self.lists() {
            let said: Vec<_> = self.said(row, Some(list)).collect();
            let Some(held) = entry.record.named_mut(list).and_then(|field| field.list_mut()).filter(|_| !said.is_empty()) else {
                continue;
            };
            let place = held.add();
            for (column, cells) in said {
                self.write(held.get_mut(place), &mut entry.problems, row, column, cells);
            }
            entry.given.insert(list);
        }
        for (column, year, source) in self.years(row) {
            self.take_year(entry, row, column, year, source);
        }
    }

    /// An amount under the head of its year.
    fn take_year(&self, entry: &mut Entry, row: usize, column: usize, year: u16, source: Option<FundingSource>) {
        let Some(held) = entry.record.named_mut(BY_YEAR).and_then(|field| field.list_mut()) else { return };
        let place = held.add();
        let record = held.get_mut(place);
        let amount = amount(self.table.cell(row, column), &self.columns[column]);
        let says = [
            ("year", year.to_string()),
            ("source", source.map(|source| source.id().to_owned()).unwrap_or_default()),
            ("baht", amount),
        ];
        for (name, text) in says {
            if record.named_mut(name).is_none_or(|field| field.write(&text).is_err()) {
                entry.problems.push(Problem { row, column, why: Why::Misfit(Shape::Baht) });
            }
        }
        entry.given.insert(BY_YEAR);
    }

    /// Lets a field say what a cell says, and tells whether it says something; what does not fit is a problem.
    fn write(&self, record: &mut dyn Record, problems: &mut Vec<Problem>, row: usize, column: usize, cells: &Cells) -> bool {
        let why = match cells.read(self.table.cell(row, column), &self.columns[column]) {
            Ok(text) if text.is_empty() => return false,
            Ok(text) => match record.named_mut(cells.target.name).map(|field| field.write(&text)) {
                Some(Ok(())) => return true,
                _ => Why::Misfit(cells.target.shape),
            },
            Err(Unfit::Shape) => Why::Misfit(cells.target.shape),
            Err(Unfit::Unknown(name)) => Why::Unknown(name),
        };
        problems.push(Problem { row, column, why });
        false
    }

    /// Decides what becomes of each entry, by its id, its name, and what the reader chose.
    fn decide(&self, entries: &mut [Entry]) {
        let mut there: BTreeMap<String, Vec<String>> = BTreeMap::new();
        // Where the first field is a choice or a body, many entries share it.
        let by_name = ["name", "title"].contains(&self.first);
        for entry in self.words.plan.register(self.register).iter().filter(|_| by_name) {
            there.entry(key(&entry.field(0).written())).or_default().push(entry.id().to_owned());
        }
        let is_bare = |entry: &Entry| entry.given.len() == 1 && entry.given.contains(self.first);
        let bare = entries.iter().filter(|entry| is_bare(entry)).count();
        let few_bare = 2 * bare < entries.len();
        let mut above: BTreeMap<String, usize> = BTreeMap::new();
        for entry in entries.iter_mut().filter(|entry| entry.record.id().is_empty()) {
            let row = entry.rows[0];
            let name = key(&entry.name);
            let same = there.get(&name).filter(|_| !name.is_empty());
            let before = above.get(&name).copied().filter(|_| by_name && !name.is_empty());
            above.entry(name.clone()).or_insert(row);
            entry.asked = if self.is_total(row) {
                Some(Question::Total)
            } else if name.is_empty() {
                Some(Question::Nameless)
            } else if let Some(before) = before {
                Some(Question::Twice(before))
            } else if let Some(same) = same {
                Some(Question::Same(same.clone()))
            } else {
                (few_bare && is_bare(entry)).then_some(Question::Bare)
            };
        }
        for entry in entries {
            entry.fate = self.fate(entry);
            if entry.asked == Some(Question::Nameless) && entry.fate != Fate::Out {
                let column = self.name_column().unwrap_or_default();
                entry.problems.push(Problem { row: entry.rows[0], column, why: Why::NoName });
            }
        }
    }

    fn fate(&self, entry: &Entry) -> Fate {
        let choice = self.choices.rows.get(&entry.rows[0]).map_or("", String::as_str);
        let id = entry.record.id();
        let is_there = !id.is_empty() && self.words.plan.register(self.register).find(id).is_some();
        match (&entry.asked, choice, self.choices.same) {
            (_, SKIP, _) => Fate::Out,
            (None, ..) if is_there => Fate::Change(id.to_owned()),
            (None | Some(Question::Nameless), ..) | (_, TAKE, _) => Fate::New,
            (Some(Question::Same(ids)), chosen, _) if ids.iter().any(|id| id == chosen) => Fate::Change(chosen.to_owned()),
            (Some(Question::Same(ids)), _, Same::Change) if ids.len() == 1 => Fate::Change(ids[0].clone()),
            (Some(Question::Same(_)), _, Same::New) => Fate::New,
            _ => Fate::Ask,
        }
    }
}
