//! What of a register its list shows: searched, filtered, sorted, page by page, as the settings in the address say.

use super::field::Inputs;
use super::layout::{FILTERS, columns, is_ranked};
use crate::plan::{FieldValue, List, Record, Register, Shape};
use crate::publish::document::Sort;
use crate::route::Sheet;
use std::cmp::Ordering;

/// The setting of what is searched for.
pub const SEARCH: &str = "q";
/// The field that the list is sorted by, with `-` before it from the last to the first.
pub const SORT: &str = "sort";
/// The number of the page, from 1.
pub const PAGE: &str = "page";
/// The ids of the rows that are edited in the table, in the order they stand in: what is typed must not move the row away that it
/// is typed into. Or `yes`, for the rows of the page.
pub const EDIT: &str = "edit";
/// How many entries a page of the list shows.
pub const PER_PAGE: usize = 25;

/// What a list shows.
pub struct View<'a> {
    pub inputs: &'a Inputs<'a>,
    pub register: Register,
    pub list: &'a dyn List,
    /// The places of the entries that search and filters leave, in their order.
    pub found: Vec<usize>,
    /// The number of the page, from 0.
    pub page: usize,
}

impl<'a> View<'a> {
    pub fn of(inputs: &'a Inputs<'a>, register: Register) -> View<'a> {
        let sheet = inputs.desk.sheet;
        let list = inputs.desk.plan.register(register);
        let wanted = folded(sheet.setting(SEARCH).unwrap_or_default());
        let blank = list.blank();
        let filters: Vec<(&str, &str)> =
            filters(&*blank).filter_map(|name| Some((name, sheet.setting(name).filter(|value| !value.is_empty())?))).collect();
        let fits = |entry: &dyn Record| {
            filters.iter().all(|(name, value)| entry.named(name).is_some_and(|field| is_filtered(field, value)))
                && (wanted.is_empty() || says(inputs, entry, &wanted))
        };
        let mut found: Vec<usize> = (0..list.len()).filter(|place| fits(list.get(*place))).collect();
        if let Some((name, upward)) = sorted_by(sheet, register, &*blank) {
            let key = |place: usize| list.get(place).named(name).map_or(Key::Nothing, |field| Key::of(inputs, name, field));
            let mut keyed: Vec<(Key, usize)> = found.into_iter().map(|place| (key(place), place)).collect();
            keyed.sort_by(|(a, _), (b, _)| a.against(b, upward));
            found = keyed.into_iter().map(|(_, place)| place).collect();
        }
        let pages = found.len().div_ceil(PER_PAGE).max(1);
        let asked: usize = sheet.setting(PAGE).and_then(|page| page.parse().ok()).unwrap_or(1);
        View { inputs, register, list, found, page: asked.clamp(1, pages) - 1 }
    }

    pub fn pages(&self) -> usize {
        self.found.len().div_ceil(PER_PAGE).max(1)
    }

    /// The places of the entries on a page.
    fn of_page(&self, page: usize) -> &[usize] {
        self.found.chunks(PER_PAGE).nth(page).unwrap_or_default()
    }

    /// The places of the rows that are shown.
    pub fn rows(&self) -> Vec<usize> {
        let sheet = self.inputs.desk.sheet;
        match sheet.setting(EDIT) {
            None | Some("yes") => self.of_page(self.page).to_vec(),
            Some(_) => sheet.listed(EDIT).filter_map(|id| self.list.place(id)).collect(),
        }
    }

    /// The sheet at another page. Where rows are edited in the table, it names those.
    pub fn at_page(&self, page: usize) -> Sheet {
        let sheet = self.inputs.desk.sheet;
        let sheet = sheet.with(PAGE, &if page == 0 { String::new() } else { (page + 1).to_string() });
        if sheet.setting(EDIT).is_some() { sheet.with(EDIT, &self.ids(page)) } else { sheet }
    }

    /// The ids of the entries on a page.
    pub fn ids(&self, page: usize) -> String {
        let ids: Vec<&str> = self.of_page(page).iter().map(|place| self.list.get(*place).id()).collect();
        ids.join(",")
    }

    pub fn found_entries(&self) -> Vec<&'a dyn Record> {
        self.found.iter().map(|place| self.list.get(*place)).collect()
    }

    /// Whether the entries stand in the order that means something, and can be given another place in it.
    pub fn shows_ranks(&self) -> bool {
        let sheet = self.inputs.desk.sheet;
        is_ranked(self.register) && self.found.len() == self.list.len() && sheet.setting(SORT).is_none()
    }

    /// The names of the fields that stand in columns, the one that names the entry first.
    pub fn names(&self) -> Vec<&'static str> {
        let first = self.list.blank().names()[0];
        [first].into_iter().chain(columns(self.register).iter().copied()).collect()
    }

    /// How the list is sorted by a field.
    pub fn sort(&self, name: &str) -> Sort {
        let sheet = self.inputs.desk.sheet;
        let upward = sheet.setting(SORT).and_then(|sort| match sort.strip_prefix('-') {
            Some(last) => (last == name).then_some(false),
            None => (sort == name).then_some(true),
        });
        let next = if upward == Some(true) { format!("-{name}") } else { name.to_owned() };
        Sort { to: sheet.with(SORT, &next).with(PAGE, "").address(), upward }
    }
}

/// The filters that entries like this one have.
pub fn filters(blank: &dyn Record) -> impl Iterator<Item = &'static str> {
    FILTERS.into_iter().filter(|name| blank.named(name).is_some())
}

fn is_filtered(field: &dyn FieldValue, value: &str) -> bool {
    match field.shape() {
        Shape::Several(_) => field.holds(value),
        _ => field.written() == value,
    }
}

/// The field that the list is sorted by, and whether from the first to the last.
fn sorted_by<'s>(sheet: &'s Sheet, register: Register, blank: &dyn Record) -> Option<(&'s str, bool)> {
    let sort = sheet.setting(SORT)?;
    let name = sort.strip_prefix('-').unwrap_or(sort);
    let shown = name == blank.names()[0] || columns(register).contains(&name);
    shown.then_some((name, name == sort))
}

/// Whether a text stands in any field of an entry, or of the entries within it.
fn says(inputs: &Inputs<'_>, entry: &dyn Record, wanted: &str) -> bool {
    entry.names().iter().enumerate().any(|(place, name)| {
        let field = entry.field(place);
        match field.shape() {
            Shape::Text => folded(&field.written()).contains(wanted),
            Shape::Rows => field.list().is_some_and(|list| list.iter().any(|entry| says(inputs, entry, wanted))),
            Shape::One(_) | Shape::Several(_) => folded(&inputs.words(name, field)).contains(wanted),
            Shape::Year => inputs.written(field).contains(wanted),
            _ => false,
        }
    })
}

/// A text without what a search does not heed: capitals, blanks around it, Thai digits.
pub fn folded(text: &str) -> String {
    let digit = |c: char| if ('๐'..='๙').contains(&c) { char::from(b'0' + (c as u32 - '๐' as u32) as u8) } else { c };
    text.trim().to_lowercase().chars().map(digit).collect()
}

/// What an entry is sorted by.
#[derive(PartialEq, PartialOrd)]
enum Key {
    Whole(u64),
    Measured(f64),
    Words(String),
    Nothing,
}

impl Key {
    fn of(inputs: &Inputs<'_>, name: &str, field: &dyn FieldValue) -> Key {
        if field.is_empty() {
            return Key::Nothing;
        }
        let written = field.written();
        match field.shape() {
            Shape::Baht | Shape::Count | Shape::Percent | Shape::Year => written.parse().map_or(Key::Nothing, Key::Whole),
            Shape::Measure => written.parse().map_or(Key::Nothing, Key::Measured),
            Shape::One(ids) => ids.iter().position(|id| *id == written).map_or(Key::Nothing, |place| Key::Whole(place as u64)),
            Shape::Rows => Key::Whole(field.list().map_or(0, |list| list.len() as u64)),
            Shape::Text => Key::Words(in_thai_order(&written)),
            Shape::Date => Key::Words(written),
            _ => Key::Words(in_thai_order(&inputs.words(name, field))),
        }
    }

    /// The order of two; what says nothing stands last either way.
    fn against(&self, other: &Key, upward: bool) -> Ordering {
        match (self, other) {
            (Key::Nothing, _) | (_, Key::Nothing) => (*self == Key::Nothing).cmp(&(*other == Key::Nothing)),
            _ => {
                let order = self.partial_cmp(other).unwrap_or(Ordering::Equal);
                if upward { order } else { order.reverse() }
            }
        }
    }
}

/// A text so written that it sorts as a Thai dictionary does: a vowel that is written before its consonant is read after it, and tone
/// marks count only where all else is alike. Numbers sort by their value.
fn in_thai_order(text: &str) -> String {
    let mut letters = String::new();
    let mut tones = String::new();
    let mut before = None;
    let mut digits = String::new();
    for c in folded(text).chars().chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            letters.push_str(&format!("{:0>20}", std::mem::take(&mut digits)));
        }
        match c {
            'เ'..='ไ' => letters.extend(before.replace(c)),
            '\u{e47}'..='\u{e4e}' => tones.push(c),
            _ => {
                letters.push(c);
                letters.extend(before.take());
            }
        }
    }
    letters + &tones
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_words_stand_as_in_a_dictionary() {
        let mut words = ["แขก", "ไก่", "เก้าอี้", "ขา", "กา", "โครงการ 10", "โครงการ 9", "ก้า", "Zone", "โครงการ ๑๑"];
        words.sort_by_key(|word| in_thai_order(word));
        assert_eq!(words, ["Zone", "กา", "ก้า", "เก้าอี้", "ไก่", "ขา", "แขก", "โครงการ 9", "โครงการ 10", "โครงการ ๑๑"]);
    }

    #[test]
    fn what_says_nothing_stands_last_either_way() {
        for upward in [true, false] {
            assert_eq!(Key::Nothing.against(&Key::Whole(1), upward), Ordering::Greater);
            assert_eq!(Key::Whole(1).against(&Key::Nothing, upward), Ordering::Less);
        }
        assert_eq!(Key::Whole(1).against(&Key::Whole(2), false), Ordering::Greater);
    }
}
