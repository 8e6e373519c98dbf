//! Texts made from other texts, by chance that a seed fixes: what a hand, a bad line or a bad disk does to a pack.

use proptest::prelude::*;

/// One change of a text: its kind, and where it falls.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    kind: u8,
    first: usize,
    second: usize,
    length: usize,
}

pub fn changes(most: usize) -> impl Strategy<Value = Vec<Change>> {
    let change = (0..KINDS, any::<usize>(), any::<usize>(), any::<usize>());
    let change = change.prop_map(|(kind, first, second, length)| Change { kind, first, second, length });
    prop::collection::vec(change, 1..=most)
}

const KINDS: u8 = 12;

/// Numbers that no pack means.
const NUMBERS: [&str; 8] = ["0", "-1", "1.5", "4294967296", "99999999999999999999", "0x10", "inf", "1000"];

/// The text after these changes. Changes of words leave most of it in order, so that they reach what lies behind the reader.
pub fn mutated(text: &str, changes: &[Change]) -> String {
    changes.iter().fold(text.to_owned(), |text, change| change.of(text))
}

impl Change {
    fn of(self, text: String) -> String {
        match self.kind {
            0 => self.bytes(text, |bytes, at, _, byte| bytes[at] = byte),
            1 => self.bytes(text, |bytes, at, _, byte| bytes.insert(at, byte)),
            2 => self.bytes(text, |bytes, at, end, _| drop(bytes.drain(at..end))),
            3 => self.bytes(text, |bytes, at, _, _| bytes.truncate(at)),
            4 => self.bytes(text, |bytes, at, end, _| {
                let piece = bytes[at..end].to_vec();
                bytes.splice(end..end, piece);
            }),
            5 => self.lines(text, |lines, first, _| {
                lines.remove(first);
            }),
            6 => self.lines(text, |lines, first, second| lines.insert(second, lines[first])),
            7 => self.lines(text, |lines, first, second| lines.swap(first, second)),
            8 => self.word(text, |word| word.bytes().all(|byte| byte.is_ascii_digit()), NUMBERS[self.second % NUMBERS.len()]),
            9 => self.word(text, |_| true, "true"),
            _ => {
                let words = words(&text);
                let other = words.get(self.second % words.len().max(1)).map(|at| text[at.clone()].to_owned());
                self.word(text, |_| true, &other.unwrap_or_default())
            }
        }
    }

    fn bytes(self, text: String, change: impl FnOnce(&mut Vec<u8>, usize, usize, u8)) -> String {
        let mut bytes = text.into_bytes();
        if !bytes.is_empty() {
            let at = self.first % bytes.len();
            let end = (at + 1 + self.length % 300).min(bytes.len());
            change(&mut bytes, at, end, self.second as u8);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn lines(self, text: String, change: impl FnOnce(&mut Vec<&str>, usize, usize)) -> String {
        let mut lines: Vec<&str> = text.lines().collect();
        if !lines.is_empty() {
            let (first, second) = (self.first % lines.len(), self.second % lines.len());
            change(&mut lines, first, second);
        }
        lines.join("\n")
    }

    /// Puts another word in the place of one that fits.
    fn word(self, text: String, fits: impl Fn(&str) -> bool, other: &str) -> String {
        let words: Vec<_> = words(&text).into_iter().filter(|at| fits(&text[at.clone()])).collect();
        let Some(at) = words.get(self.first % words.len().max(1)) else { return text };
        format!("{}{other}{}", &text[..at.start], &text[at.end..])
    }
}

/// Where the words stand: ids, names of fields, numbers.
fn words(text: &str) -> Vec<std::ops::Range<usize>> {
    let in_word = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let bytes = text.as_bytes();
    let starts = (0..bytes.len()).filter(|at| in_word(bytes[*at]) && (*at == 0 || !in_word(bytes[at - 1])));
    starts.map(|start| start..start + bytes[start..].iter().take_while(|byte| in_word(**byte)).count()).collect()
}
