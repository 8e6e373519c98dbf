//! Short ways to write the blocks that most sheets are made of.

use crate::publish::document::{Block, Cell, Control, Entry, Field, ListKind, Part, Row, Table, Tone};
use crate::route::Sheet;

/// Stands where there is no number.
pub const NO_NUMBER: &str = "–";

pub fn heading(text: String) -> Block {
    Block::Heading { level: 2, text }
}

pub fn subheading(text: String) -> Block {
    Block::Heading { level: 3, text }
}

pub fn paragraph(tone: Tone, parts: Vec<Part>) -> Block {
    Block::Paragraph { tone, parts }
}

/// A paragraph of words alone.
pub fn say(tone: Tone, words: String) -> Block {
    paragraph(tone, vec![Part::Text(words)])
}

pub fn text(words: impl Into<String>) -> Part {
    Part::Text(words.into())
}

/// A link to a sheet.
pub fn link(to: &Sheet, text: String) -> Part {
    Part::Link { to: to.address(), text }
}

pub fn list(kind: ListKind, entries: Vec<Entry>) -> Block {
    Block::List { kind, entries }
}

/// A list of lines without anything below them.
pub fn bullets(lines: Vec<Vec<Part>>) -> Block {
    list(ListKind::Bullets, lines.into_iter().map(entry).collect())
}

pub fn entry(parts: Vec<Part>) -> Entry {
    Entry { parts, below: Vec::new() }
}

pub fn table(caption: String, heads: Vec<String>, rows: Vec<Row>) -> Block {
    Block::Table(Table { caption, heads, sorts: Vec::new(), rows })
}

pub fn row(head: Vec<Part>, cells: Vec<Cell>) -> Row {
    Row { head, cells }
}

/// A cell of words.
pub fn cell(words: impl Into<String>) -> Cell {
    Cell::Parts(vec![text(words)])
}

/// An input with nothing to say beside it.
pub fn field(name: &str, label: String, control: Control) -> Field {
    Field { name: name.to_owned(), label, hint: String::new(), problem: String::new(), control }
}
