//! What is looked for in the rulebook.

use crate::publish::document::Block;
use crate::publish::plain::words;

/// Words that an entry must all hold.
pub struct Query {
    written: String,
    words: Vec<String>,
}

impl Query {
    pub fn of(written: &str) -> Query {
        let words = folded(written).split_whitespace().map(str::to_owned).collect();
        Query { written: written.to_owned(), words }
    }

    /// As it was typed.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether an entry holds all the words, in its id or in what it shows.
    pub fn finds(&self, id: &str, blocks: &[Block]) -> bool {
        let shown = folded(&format!("{id}\n{}", words(blocks)));
        self.words.iter().all(|word| shown.contains(word))
    }
}

/// Without the difference of small and capital letters, and of Thai and other digits.
fn folded(text: &str) -> String {
    let digit = |c: char| match c {
        '๐'..='๙' => char::from_digit(c as u32 - '๐' as u32, 10).unwrap_or(c),
        _ => c,
    };
    text.to_lowercase().chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::document::{Part, Tone};

    #[test]
    fn finds_all_words_whatever_their_case_and_digits() {
        let parts = vec![Part::Text("ข้อ ๑๐ (3) City Data Platform".into())];
        let blocks = [Block::Paragraph { tone: Tone::Plain, parts }];
        let finds = |query: &str| Query::of(query).finds("item/C3.1", &blocks);
        for query in ["", "city", "PLATFORM data", "ข้อ 10", "๑๐ (๓)", "c3.1", "  city   ข้อ "] {
            assert!(finds(query), "{query}");
        }
        for query in ["citys", "city energy", "ข้อ11", "#"] {
            assert!(!finds(query), "{query}");
        }
        assert!(Query::of(" \t").is_empty() && Query::of("A b").written() == "A b");
    }
}
