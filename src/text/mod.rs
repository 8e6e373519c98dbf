//! The two languages of the product, and how numbers and dates are written in them.

/// Texts of the product itself, in both languages. A text without one of them does not compile.
macro_rules! messages {
    ($($name:ident: $th:literal, $en:literal;)+) => {
        $(pub const $name: $crate::text::Message = $crate::text::Message { th: $th, en: $en };)+
    };
}

mod baht;
pub mod messages;
mod provinces;
mod rule;
pub mod sheets;
mod shows;
mod wording;

pub use baht::in_words;
pub use provinces::provinces;
pub use rule::{RuleInWords, any_of, gate_name, held_by, reason, rule};
pub use shows::{because, rule_of_registers};
pub use wording::{
    clause, dimension_name, missing_title, notice_title, open_error, page_name, problem, register_name, step_action, step_gain,
    step_title, with_dimension,
};

use crate::assess::{Points, Reading};
use crate::date::{BUDDHIST_ERA, Date};
use crate::policy::Text;

/// A language of the product. Thai comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    Thai,
    English,
}

impl Language {
    /// The tag that pages and files use.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Thai => "th",
            Language::English => "en",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Language> {
        [Language::Thai, Language::English].into_iter().find(|language| language.tag() == tag)
    }
}

impl Text {
    /// The text in a language.
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Thai => &self.th,
            Language::English => &self.en,
        }
    }
}

/// A text of the product itself, in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    pub th: &'static str,
    pub en: &'static str,
}

impl Message {
    /// The text in a language.
    pub fn of(&self, language: Language) -> &'static str {
        match language {
            Language::Thai => self.th,
            Language::English => self.en,
        }
    }

    /// The text with `{0}`, `{1}`, … filled in.
    pub fn with(&self, language: Language, values: &[&str]) -> String {
        let mut text = self.of(language).to_owned();
        for (place, value) in values.iter().enumerate() {
            text = text.replace(&format!("{{{place}}}"), value);
        }
        text
    }
}

/// How a reader wants things written: the language, and Thai digits where chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    pub language: Language,
    /// ๐–๙ in place of 0–9.
    pub thai_digits: bool,
}

impl Style {
    /// A text of the product.
    pub fn say(self, message: Message) -> String {
        self.digits(message.of(self.language))
    }

    /// A text of the product with its places filled in.
    pub fn fill(self, message: Message, values: &[&str]) -> String {
        self.digits(&message.with(self.language, values))
    }

    /// A text of a pack.
    pub fn text(self, text: &Text) -> String {
        self.digits(text.of(self.language))
    }

    /// A text with its digits as the reader wants them. English keeps 0–9.
    pub fn digits(self, text: &str) -> String {
        if !self.thai_digits || self.language == Language::English {
            return text.to_owned();
        }
        text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32('๐' as u32 + digit)).unwrap_or(c)).collect()
    }

    /// A whole number with thousands separated.
    pub fn number(self, number: u64) -> String {
        let plain = number.to_string();
        let mut grouped = String::new();
        for (place, digit) in plain.chars().enumerate() {
            if place > 0 && (plain.len() - place).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        self.digits(&grouped)
    }

    /// A score with two decimals.
    pub fn points(self, points: Points) -> String {
        self.digits(&points.to_string())
    }

    /// A share of the whole in full per cent, rounded down: only what is complete is called 100.
    pub fn share(self, share: Points) -> String {
        self.digits(&(share.0 / 100).to_string())
    }

    /// A score from low to high, or the score where nothing is open.
    pub fn range(self, reading: Reading) -> String {
        let Reading { low, high, .. } = reading;
        if low == high {
            return self.fill(messages::OF_HUNDRED, &[&low.to_string()]);
        }
        self.fill(messages::FROM_TO, &[&low.to_string(), &high.to_string()])
    }

    /// A day: Thai in the Buddhist era (22 พฤศจิกายน 2569), English in the common era.
    pub fn date(self, date: Date) -> String {
        let month = messages::MONTHS[date.month as usize - 1].of(self.language);
        let year = match self.language {
            Language::Thai => date.year + BUDDHIST_ERA,
            Language::English => date.year,
        };
        self.digits(&format!("{} {month} {year}", date.day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THAI: Style = Style { language: Language::Thai, thai_digits: true };
    const ENGLISH: Style = Style { language: Language::English, thai_digits: true };

    #[test]
    fn writes_numbers_and_dates() {
        let date: Date = "2026-11-22".parse().unwrap();
        assert_eq!(THAI.date(date), "๒๒ พฤศจิกายน ๒๕๖๙");
        assert_eq!(ENGLISH.date(date), "22 November 2026");
        assert_eq!(THAI.number(1_234_567), "๑,๒๓๔,๕๖๗");
        assert_eq!(ENGLISH.number(999), "999");
        assert_eq!(Style::default().points(Points(6205)), "62.05");
    }

    #[test]
    fn fills_places() {
        let message = Message { th: "{1} จาก {0}", en: "{1} of {0}" };
        assert_eq!(message.with(Language::English, &["7", "2"]), "2 of 7");
    }
}
