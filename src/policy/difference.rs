//! How two packs differ: entry by entry and field by field, in the words of their texts.

use super::head::Change;
use super::read::{Problem, SECTIONS, document};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One field that two packs have differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub section: String,
    /// The entry's id; its place, counted from 1, where it has none; nothing for the head.
    pub id: String,
    /// Such as `weight`, `title.th` or `stages.3.en`.
    pub field: String,
    /// As written, without quotes; absent where the pack has nothing there.
    pub from: Option<String>,
    pub to: Option<String>,
}

impl Difference {
    /// The same as a pack lists it among its changes.
    pub fn change(self) -> Change {
        let entry = format!("{} {}", self.section, self.id).trim_end().to_owned();
        Change { entry, field: self.field, from: self.from, to: self.to }
    }
}

/// Section and id of an entry, and its fields with their values.
type Entry = ((String, String), Vec<(String, Leaf)>);

/// A pack's text taken apart. It need not be in order: any TOML can be taken apart.
pub struct Written {
    /// In the order of the format.
    entries: Vec<Entry>,
}

/// A value that has no parts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Leaf {
    text: String,
    /// A text, and no number that looks like it.
    quoted: bool,
}

impl Written {
    /// The ids of a section's entries, in the order they are written; places where entries have none.
    pub fn ids(&self, section: &str) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(move |((known, _), _)| known == section).map(|((_, id), _)| id.as_str())
    }

    /// The fields of an entry, in the order they are written, with what they hold.
    pub fn fields(&self, section: &str, id: &str) -> impl Iterator<Item = (&str, &str)> {
        let entry = self.entries.iter().find(|((known, entry), _)| known == section && entry == id);
        entry.into_iter().flat_map(|(_, fields)| fields.iter().map(|(name, leaf)| (name.as_str(), leaf.text.as_str())))
    }

    /// What a field holds, as written.
    pub fn get(&self, section: &str, id: &str, field: &str) -> Option<&str> {
        self.fields(section, id).find(|(known, _)| *known == field).map(|(_, text)| text)
    }

    /// Takes a text apart. The list of changes is left out: it says what the other entries show.
    ///
    /// # Errors
    /// Where the text is no TOML.
    pub fn of(text: &str) -> Result<Written, Vec<Problem>> {
        let document = document(text)?;
        let mut sections: Vec<_> = in_order(document.get_ref()).filter(|(name, _)| *name != "change").collect();
        sections.sort_by_key(|(name, _)| match *name {
            "pack" => 0,
            name => 1 + SECTIONS.iter().position(|known| *known == name).unwrap_or(SECTIONS.len()),
        });
        let mut entries = Vec::new();
        for (name, section) in sections {
            let mut add = |id: String, entry: &Spanned<DeValue<'_>>| {
                let mut fields = Vec::new();
                take_apart(text, String::new(), entry, &mut fields);
                number(fields.iter_mut().map(|(name, _)| name));
                entries.push(((name.to_owned(), id), fields));
            };
            match section.get_ref() {
                DeValue::Array(list) => names(list).into_iter().zip(list.iter()).for_each(|(id, entry)| add(id, entry)),
                _ => add(String::new(), section),
            }
        }
        Ok(Written { entries })
    }
}

/// What `to` has otherwise than `from`: first, in the order of `from`, what it has there, then what only `to` has.
pub fn difference(from: &Written, to: &Written) -> Vec<Difference> {
    let mut found = Vec::new();
    let nothing = Vec::new();
    for (entry, before, after) in both(&from.entries, &to.entries) {
        for (field, before, after) in both(before.unwrap_or(&nothing), after.unwrap_or(&nothing)) {
            if before != after {
                found.push(Difference {
                    section: entry.0.clone(),
                    id: entry.1.clone(),
                    field: field.clone(),
                    from: before.map(|leaf| leaf.text.clone()),
                    to: after.map(|leaf| leaf.text.clone()),
                });
            }
        }
    }
    found
}

/// The values of two lists by name. No name stands twice in a list.
fn both<'w, N: Ord, V>(
    from: &'w [(N, V)],
    to: &'w [(N, V)],
) -> impl Iterator<Item = (&'w N, Option<&'w V>, Option<&'w V>)> + use<'w, N, V> {
    let known: BTreeSet<&N> = from.iter().map(|(name, _)| name).collect();
    let after: BTreeMap<&N, &V> = to.iter().map(|(name, value)| (name, value)).collect();
    let first = from.iter().map(move |(name, value)| (name, Some(value), after.get(name).copied()));
    let only = to.iter().filter(move |(name, _)| !known.contains(name)).map(|(name, value)| (name, None, Some(value)));
    first.chain(only)
}

/// The fields of a table in the order they are written.
fn in_order<'t>(table: &'t DeTable<'t>) -> impl Iterator<Item = (&'t str, &'t Spanned<DeValue<'t>>)> {
    let mut fields: Vec<_> = table.iter().collect();
    fields.sort_by_key(|(name, _)| name.span().start);
    fields.into_iter().map(|(name, value)| (name.get_ref().as_ref(), value))
}

/// What the entries of a list are called: their ids, or their places where they have none.
fn names(list: &[Spanned<DeValue<'_>>]) -> Vec<String> {
    let name = |(place, entry): (usize, &Spanned<DeValue<'_>>)| {
        let id = entry.get_ref().get("id").and_then(|id| id.get_ref().as_str());
        id.map_or_else(|| (place + 1).to_string(), str::to_owned)
    };
    let mut names: Vec<String> = list.iter().enumerate().map(name).collect();
    number(names.iter_mut());
    names
}

/// Numbers the names that would stand twice.
fn number<'n>(names: impl Iterator<Item = &'n mut String>) {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        while let Some(times) = taken.get_mut(name) {
            *times += 1;
            *name = format!("{name} ({times})");
        }
        taken.insert(name.clone(), 1);
    }
}

fn take_apart(text: &str, name: String, value: &Spanned<DeValue<'_>>, found: &mut Vec<(String, Leaf)>) {
    let below = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match value.get_ref() {
        DeValue::Table(table) if !table.is_empty() => {
            in_order(table).for_each(|(part, value)| take_apart(text, below(part), value, found));
        }
        DeValue::Array(list) if !list.is_empty() => {
            names(list).iter().zip(list.iter()).for_each(|(part, value)| take_apart(text, below(part), value, found));
        }
        DeValue::String(words) => found.push((name, Leaf { text: words.to_string(), quoted: true })),
        _ => found.push((name, Leaf { text: text[value.span()].to_owned(), quoted: false })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(from: &str, to: &str) -> Vec<String> {
        let [from, to] = [from, to].map(|text| Written::of(text).unwrap_or_else(|problems| panic!("{problems:?}")));
        let said = |value: Option<String>| value.unwrap_or_else(|| "nothing".into());
        difference(&from, &to)
            .into_iter()
            .map(|found| format!("{}|{}|{}|{}|{}", found.section, found.id, found.field, said(found.from), said(found.to)))
            .collect()
    }

    #[test]
    fn fields_are_told_by_section_and_id_as_they_are_written() {
        let from = "[pack]\nid = \"a\"\n\n[[item]]\nid = \"C1\"\nweight = 1 # one\ntitle = { th = \"ก\", en = \"a\" }\n\
                    [[item]]\nid = \"C2\"\nweight = 1\n[[gate]]\nid = \"1\"\nrequires = \"all(a = b,\\n c = d)\"\n";
        let to = "[[gate]]\nid = \"1\"\nrequires = \"all(a = b)\"\n[[item]]\nweight = 2\nid = \"C2\"\n[[item]]\nid = \"C1\"\n\
                  weight = 1\noff = true\n[item.title]\nen = \"b\"\nth = \"ก\"\n\n[pack]\nid = \"b\"\n";
        let wanted = [
            "pack||id|a|b",
            "gate|1|requires|all(a = b,\n c = d)|all(a = b)",
            "item|C1|title.en|a|b",
            "item|C1|off|nothing|true",
            "item|C2|weight|1|2",
        ];
        assert_eq!(differences(from, to), wanted);
        assert_eq!(differences(from, from), Vec::<String>::new());
        // The other way round the same, turned over.
        assert_eq!(differences(to, from)[0], "pack||id|b|a");
        assert_eq!(differences(to, from).len(), wanted.len());
    }

    #[test]
    fn what_has_no_id_is_told_by_its_place_and_what_stands_twice_is_numbered() {
        let stages = |points: &[u32]| points.iter().map(|points| format!("[[stage]]\npoints = {points}\n")).collect::<String>();
        assert_eq!(
            differences(&stages(&[0, 50, 100]), &stages(&[0, 60])),
            ["stage|2|points|50|60", "stage|3|points|100|nothing"]
        );
        let sources = |at: &str| format!("a = [{{ id = \"s\", at = \"1\" }}, {{ id = \"s\", at = \"{at}\" }}]");
        assert_eq!(differences(&sources("2"), &sources("3")), ["a|s (2)|at|2|3"]);
        // Names that look like numbered ones, and keys that look like paths, are told apart too.
        let twice = "a = [{ id = \"s\" }, { id = \"s (2)\" }, { id = \"s\" }]\n[b]\n\"c.d\" = 1\nc.d = 2\n";
        assert_eq!(differences(twice, twice), Vec::<String>::new());
        assert_eq!(differences(twice, &twice.replace("c.d = 2", "c.d = 3")), ["b||c.d (2)|2|3"]);
    }

    #[test]
    fn a_text_is_no_number_and_an_empty_list_is_something() {
        assert_eq!(differences("[a]\nb = \"1\"", "[a]\nb = 1"), ["a||b|1|1"]);
        assert_eq!(differences("[a]\nb = []", "[a]\nc = {}"), ["a||b|[]|nothing", "a||c|nothing|{}"]);
        assert_eq!(differences("", "[[item]]").len(), 1);
    }

    #[test]
    fn the_list_of_changes_is_no_difference() {
        assert_eq!(differences("", "[[change]]\nentry = \"item C1\""), Vec::<String>::new());
        let found = Difference { section: "pack".into(), id: String::new(), field: "id".into(), from: None, to: None };
        assert_eq!(found.change().entry, "pack");
    }

    #[test]
    fn what_is_no_toml_is_told_its_line() {
        assert_eq!(Written::of("a = 1\nb =").err().map(|problems| problems[0].line), Some(2));
    }
}
