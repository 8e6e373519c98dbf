//! Names that cells use for ids: the labels of options in both languages, and the entries that links lead to.

use super::Words;
use crate::plan::{Record, Register, Shape};
use crate::policy::Dimension;
use crate::text::sheets::{paste, registers};
use crate::text::{Language, dimension_name};
use std::collections::BTreeMap;

/// What a name is known by: without blanks and signs that are not seen, in small letters.
pub fn key(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_whitespace() && !('\u{200b}'..='\u{200f}').contains(c) && *c != '\u{feff}');
    // Some programs write sara am as its two parts.
    kept.flat_map(char::to_lowercase).collect::<String>().replace("ํา", "ำ")
}

/// Names and the ids that they lead to.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The ids in their order, with the name that each is written by.
    pub ids: Vec<(String, String)>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl Known {
    /// What a field can say; nothing where it takes any text.
    pub fn of(words: &Words<'_>, name: &str, shape: Shape) -> Known {
        let mut known = Known::default();
        match shape {
            Shape::YesNo => known.options(words, name, &["yes", "no"]),
            Shape::One(ids) | Shape::Several(ids) => known.options(words, name, ids),
            Shape::Links => known.links(words, name),
            _ => {}
        }
        known
    }

    fn options(&mut self, words: &Words<'_>, name: &str, ids: &[&str]) {
        for id in ids {
            let label = |language: Language| match Dimension::from_id(id).filter(|_| name == "dimensions") {
                Some(dimension) => dimension_name(words.rulebook, dimension, language).to_owned(),
                None => registers::option(name, id).of(language).to_owned(),
            };
            let place = self.add(id, label(words.language));
            for language in [Language::Thai, Language::English] {
                let label = label(language);
                self.call(&label, place);
                // “สิ่งแวดล้อม” is enough for “สิ่งแวดล้อมอัจฉริยะ”, and “Energy” for “Smart Energy”.
                let short = paste::SMART.iter().fold(key(&label), |label, word| label.replace(word, ""));
                self.call(&short, place);
                self.call(&format!("{}{short}", paste::SIDE), place);
            }
            self.call(id, place);
            paste::also_said(name, id).into_iter().for_each(|said| self.call(said, place));
        }
    }

    fn links(&mut self, words: &Words<'_>, name: &str) {
        let Some(register) = Register::from_id(name) else { return };
        for entry in words.plan.register(register).iter() {
            let name = words.name(entry);
            let place = self.add(entry.id(), name.clone());
            self.call(&name, place);
        }
        for place in 0..self.ids.len() {
            // A name comes before an id.
            let id = key(&self.ids[place].0);
            self.by_name.entry(id).or_insert_with(|| vec![place]);
        }
    }

    fn add(&mut self, id: &str, name: String) -> usize {
        self.ids.push((id.to_owned(), name));
        self.ids.len() - 1
    }

    fn call(&mut self, name: &str, place: usize) {
        let places = self.by_name.entry(key(name)).or_default();
        if !places.contains(&place) {
            places.push(place);
        }
    }

    /// The id that a name leads to, or an id in brackets. None where none does, or more than one.
    pub fn find(&self, name: &str) -> Option<&str> {
        if let Some((_, id)) = name.trim().strip_suffix(']').and_then(|name| name.rsplit_once('[')) {
            let known = self.ids.iter().find(|(known, _)| known == id);
            if let Some((id, _)) = known {
                return Some(id);
            }
        }
        match self.by_name.get(&key(name)).map(Vec::as_slice) {
            Some([place]) => Some(&self.ids[*place].0),
            _ => None,
        }
    }

    /// The ids of all that go by a name.
    pub fn called(&self, name: &str) -> Vec<&str> {
        let places = self.by_name.get(&key(name)).map_or(&[][..], Vec::as_slice);
        places.iter().map(|place| self.ids[*place].0.as_str()).collect()
    }

    /// The ids that a cell names, one after another.
    ///
    /// # Errors
    /// The first name that leads nowhere, or to more than one.
    pub fn all(&self, cell: &str) -> Result<Vec<String>, String> {
        let mut ids = Vec::new();
        for part in cell.split([';', '\n', '\r']).filter(|part| !key(part).is_empty()) {
            match self.find(part).or_else(|| self.find(without_number(part))) {
                Some(id) => ids.push(id.to_owned()),
                // A name may hold a comma, so that commas part names only where nothing is called so.
                None => {
                    for name in part.split([',', '|']).filter(|name| !key(name).is_empty()) {
                        let id = self.find(name).or_else(|| self.find(without_number(name)));
                        ids.push(id.ok_or_else(|| name.trim().to_owned())?.to_owned());
                    }
                }
            }
        }
        Ok(ids)
    }

    /// An id as a cell says it: by its name; with the id in brackets where the name alone would lead elsewhere.
    pub fn written(&self, id: &str) -> String {
        let Some((_, name)) = self.ids.iter().find(|(known, _)| known == id) else { return format!("[{id}]") };
        let ways = [name.clone(), format!("{name} [{id}]")];
        let leads = |way: &String| self.all(way).is_ok_and(|ids| ids == [id]);
        ways.into_iter().find(leads).unwrap_or_else(|| format!("[{id}]"))
    }
}

/// A line of a list without its number or dot.
fn without_number(line: &str) -> &str {
    let line = line.trim();
    let rest = line.trim_start_matches(|c: char| c.is_numeric());
    let rest = if rest.len() < line.len() { rest.trim_start_matches(['.', ')']) } else { rest };
    rest.trim_start_matches(['-', '•', '–']).trim()
}

impl Words<'_> {
    /// What an entry is called: its first field that says something, in the language.
    pub fn name(&self, entry: &dyn Record) -> String {
        let field = entry.field(0);
        match field.shape() {
            Shape::One(_) if !field.is_empty() => {
                registers::option(entry.names()[0], &field.written()).of(self.language).to_owned()
            }
            _ => field.written().trim().to_owned(),
        }
    }
}
