//! Reads a pack from its text and checks it completely. Every problem names its line, what is wrong, and what fits.

mod check;

pub use check::is_id;

use super::expr;
use super::{
    Change, Clause, Component, DimensionText, Gate, Head, Item, Pack, Question, ReferenceLine, Scale, Source, Stage, Text,
    Threshold, Value,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::fmt;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// One thing wrong with a pack's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Counted from 1.
    pub line: usize,
    pub what: Text,
    pub fits: Text,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}; what fits: {}", self.line, self.what.en, self.fits.en)
    }
}

/// The largest pack that is read, in bytes.
pub const MAX_BYTES: usize = 2_000_000;

/// The sections a pack may hold besides `[pack]`.
pub(super) const SECTIONS: [&str; 14] = [
    "change",
    "source",
    "clause",
    "dimension",
    "value",
    "question",
    "condition",
    "gate",
    "component",
    "stage",
    "item",
    "threshold",
    "scale",
    "line",
];

/// Reads and checks a pack. All problems are reported at once, in the order of their lines.
pub fn read(text: &str) -> Result<Pack, Vec<Problem>> {
    let lines = Lines::new(text);
    let document = document(text)?;
    let mut reader = Reader { document: document.get_ref(), lines: &lines, problems: Vec::new() };
    let pack = reader.pack();
    let mut problems = reader.problems;
    if let (Some(pack), true) = (pack, problems.is_empty()) {
        problems =
            check::check(&pack, &|section, place, field, word| lines.of_field(document.get_ref(), (section, place), field, word));
        if problems.is_empty() {
            return Ok(pack);
        }
    }
    problems.sort_by_key(|problem| problem.line);
    Err(problems)
}

/// Reads the TOML of a pack, whatever it says.
pub(super) fn document(text: &str) -> Result<Spanned<DeTable<'_>>, Vec<Problem>> {
    if text.len() > MAX_BYTES {
        let what = both!("ไฟล์ใหญ่กว่า {MAX_BYTES} ไบต์", "the file is larger than {MAX_BYTES} bytes");
        let fits = both!(
            "ชุดเกณฑ์ขนาดปกติ ชุดที่มากับเครื่องมือเล็กกว่า 150,000 ไบต์",
            "a pack of the usual size; the built-in ones are below 150,000 bytes"
        );
        return Err(vec![Problem { line: 1, what, fits }]);
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Ok(document);
    }
    let lines = Lines::new(text);
    let mut problems: Vec<Problem> = errors.iter().map(|error| lines.problem(error)).collect();
    problems.sort_by_key(|problem| problem.line);
    Err(problems)
}

/// A gate or condition as written: its expression is still text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGate {
    id: String,
    clause: String,
    title: Text,
    requires: Spanned<String>,
}

struct Reader<'t> {
    document: &'t DeTable<'t>,
    lines: &'t Lines<'t>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn pack(&mut self) -> Option<Pack> {
        for (name, _) in self.document {
            let known = name.get_ref().as_ref();
            if known != "pack" && !SECTIONS.contains(&known) {
                let line = self.lines.of(name.span().start);
                let what = both!("“{known}” ไม่ใช่หมวดของชุดเกณฑ์", "“{known}” is not a section of a pack");
                self.report(line, what, Text::same(format!("pack, {}", SECTIONS.join(", "))));
            }
        }
        let head = match self.document.get("pack") {
            Some(entry) => self.head(entry),
            None => {
                let what = both!("ไม่มีหมวด [pack]", "the section [pack] is missing");
                let fits = both!(
                    "[pack] ที่มี id, version, official, issued, title, issuer, note",
                    "[pack] with id, version, official, issued, title, issuer, note"
                );
                self.report(1, what, fits);
                None
            }
        };
        let changes = self.section::<Change>("change");
        let sources = self.section::<Source>("source");
        let clauses = self.section::<Clause>("clause");
        let dimensions = self.section::<DimensionText>("dimension");
        let values = self.section::<Value>("value");
        let questions = self.section::<Question>("question");
        let conditions = self.gates("condition");
        let gates = self.gates("gate");
        let components = self.section::<Component>("component");
        let stages = self.section::<Stage>("stage");
        let items = self.section::<Item>("item");
        let thresholds = self.section::<Threshold>("threshold");
        let scales = self.section::<Scale>("scale");
        let lines = self.section::<ReferenceLine>("line");
        Some(Pack {
            head: head?,
            changes,
            sources,
            clauses,
            dimensions,
            values,
            questions,
            conditions,
            gates,
            components,
            stages,
            items,
            thresholds,
            scales,
            lines,
        })
    }

    fn head(&mut self, entry: &Spanned<DeValue<'_>>) -> Option<Head> {
        let mut head: Head = self.entry(entry)?;
        if head.in_force.is_empty() {
            head.in_force.clone_from(&head.issued);
        }
        Some(head)
    }

    fn section<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let Some(section) = self.document.get(name) else {
            return Vec::new();
        };
        let Some(entries) = section.get_ref().as_array() else {
            let line = self.lines.of(section.span().start);
            let what = both!("“{name}” ไม่ได้เขียนเป็นรายการ", "“{name}” is not a list of entries");
            self.report(line, what, both!("[[{name}]] เหนือแต่ละรายการ", "[[{name}]] above each entry"));
            return Vec::new();
        };
        entries.iter().filter_map(|entry| self.entry(entry)).collect()
    }

    fn entry<T: DeserializeOwned>(&mut self, entry: &Spanned<DeValue<'_>>) -> Option<T> {
        match T::deserialize(ValueDeserializer::from(entry.clone())) {
            Ok(value) => Some(value),
            Err(error) => {
                let problem = self.lines.problem(&error);
                self.problems.push(problem);
                None
            }
        }
    }

    fn gates(&mut self, name: &str) -> Vec<Gate> {
        let written = self.section::<WrittenGate>(name);
        written.into_iter().filter_map(|gate| self.gate(gate)).collect()
    }

    fn gate(&mut self, written: WrittenGate) -> Option<Gate> {
        let WrittenGate { id, clause, title, requires } = written;
        match expr::parse(requires.get_ref()) {
            Ok(requires) => Some(Gate { id, clause, title, requires }),
            Err(misread) => {
                // The text starts behind its opening quotes; a multi-line text may also start with a line break that is dropped.
                let text = requires.get_ref();
                let start = self.lines.text[requires.span()].find(text.as_str()).unwrap_or(0) + requires.span().start;
                let Text { th, en } = misread.what;
                let what = both!("ใน “requires” ของ {id}: {th}", "in “requires” of {id}: {en}");
                self.report(self.lines.of(start + misread.offset), what, misread.fits);
                None
            }
        }
    }

    fn report(&mut self, line: usize, what: Text, fits: Text) {
        self.problems.push(Problem { line, what, fits });
    }
}

/// Finds the line of a byte.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Lines<'t> {
        let starts = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    fn of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The message of the TOML reader, in the words of this one. It speaks English; what it names is the same in Thai.
    fn problem(&self, error: &toml::de::Error) -> Problem {
        let line = error.span().map_or(1, |span| self.of(span.start));
        let message = error.message().replace('\n', "; ").replace("unknown variant", "unknown value");
        let (said, expected) =
            message.split_once(", expected ").map_or((message.as_str(), None), |(said, fits)| (said, Some(fits)));
        let thai = [("unknown field", "ไม่รู้จักช่อง"), ("unknown value", "ไม่รู้จักค่า"), ("missing field", "ขาดช่อง")];
        let what = thai.into_iter().find_map(|(en, th)| Some(both!("{th}{}", "{en}{}", said.strip_prefix(en)?)));
        let what = what.unwrap_or_else(|| both!("เขียนไม่ถูกรูปแบบ TOML: {said}", "{said}"));
        let fits = match (expected, said.strip_prefix("missing field ")) {
            (Some(fits), _) if ["u8", "u32"].iter().any(|number| fits.contains(number)) => both!("จำนวนเต็ม", "a whole number"),
            (Some("a string"), _) => both!("ข้อความในเครื่องหมายคำพูด", "a text in quotes"),
            (Some(fits), _) => Text::same(fits),
            (None, Some("`th`" | "`en`")) => both!("ข้อความทั้ง th และ en", "a text in th and in en"),
            (None, Some(field)) => both!("{field} ในรายการนี้", "{field} in this entry"),
            (None, None) => both!("เขียนตามคำอธิบายของชุดเกณฑ์ (README)", "text as the README of the packs shows it"),
        };
        Problem { line, what, fits }
    }

    /// The line of a field of an entry (`field.1`: of its second part), or of a word in it; of the entry where the field is not written.
    fn of_field(&self, document: &DeTable<'_>, (section, place): (&str, usize), field: &str, word: Option<&str>) -> usize {
        let Some(found) = document.get(section) else { return 1 };
        let entry = found.get_ref().get(place).unwrap_or(found);
        let (field, part) = field.split_once('.').unwrap_or((field, ""));
        let value = entry.get_ref().get(field).unwrap_or(entry);
        let part = part.parse::<usize>().ok().and_then(|part| value.get_ref().get(part));
        let span = part.unwrap_or(value).span();
        let inside = word.and_then(|word| find_word(&self.text[span.clone()], word)).unwrap_or(0);
        self.of(span.start + inside)
    }
}

/// Where a word stands by itself, not as part of a longer id.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let in_id = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    text.match_indices(word)
        .map(|(at, _)| at)
        .find(|at| !text[..*at].ends_with(in_id) && !text[at + word.len()..].starts_with(in_id))
}
