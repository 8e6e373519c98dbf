//! The expressions that decide gates, and the reader of their written form (see `packs/README.md`).

use super::{DIMENSIONS, Dimension, Text};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A condition over answers. An unanswered question is unknown, never false.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expr {
    /// The question's answer is one of these options.
    Is {
        question: String,
        at: Option<At>,
        options: Vec<String>,
    },
    All(Vec<Expr>),
    Any(Vec<Expr>),
    AtLeast(Count, Vec<Expr>),
    Not(Box<Expr>),
    /// The gate or condition with this id.
    Met(String),
    EveryDimension(Box<Expr>),
    AtLeastDimensions(Count, Box<Expr>),
}

/// A number in an expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Count {
    Number(u32),
    /// The amount of the value with this id.
    Value(String),
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Count::Number(number) => number.fmt(f),
            Count::Value(id) => f.write_str(id),
        }
    }
}

/// Which dimension a question of one is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum At {
    /// The dimension that the enclosing `every_dimension` or `at_least_dimensions` is at: `[d]`.
    Each,
    /// This one: `[environment]`.
    One(Dimension),
}

/// The written form that [`parse`] reads.
impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Is { question, at, options } => {
                f.write_str(question)?;
                match at {
                    None => {}
                    Some(At::Each) => f.write_str("[d]")?,
                    Some(At::One(dimension)) => write!(f, "[{}]", dimension.id())?,
                }
                match &options[..] {
                    [one] => write!(f, " = {one}"),
                    several => write!(f, " in ({})", several.join(", ")),
                }
            }
            Expr::All(parts) => write!(f, "all({})", Parts(parts)),
            Expr::Any(parts) => write!(f, "any({})", Parts(parts)),
            Expr::AtLeast(least, parts) => write!(f, "at_least({least}, {})", Parts(parts)),
            Expr::Not(part) => write!(f, "not({part})"),
            Expr::Met(id) => write!(f, "met({id})"),
            Expr::EveryDimension(part) => write!(f, "every_dimension({part})"),
            Expr::AtLeastDimensions(least, part) => write!(f, "at_least_dimensions({least}, {part})"),
        }
    }
}

/// Parts with commas between.
struct Parts<'a>(&'a [Expr]);

impl fmt::Display for Parts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.0.iter().enumerate() {
            let before = if place == 0 { "" } else { ", " };
            write!(f, "{before}{part}")?;
        }
        Ok(())
    }
}

/// Why an expression could not be read: the byte where, what is wrong, and what fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    pub offset: usize,
    pub what: Text,
    pub fits: Text,
}

const FORMS: &str = "all(…), any(…), not(…), at_least(n, …), met(id), every_dimension(…), at_least_dimensions(n, …), \
                     question = option, question in (option, …)";

impl Expr {
    /// Calls `look` on this expression and those below, in order.
    pub fn walk<'e>(&'e self, look: &mut impl FnMut(&'e Expr)) {
        look(self);
        match self {
            Expr::Is { .. } | Expr::Met(_) => {}
            Expr::All(parts) | Expr::Any(parts) | Expr::AtLeast(_, parts) => parts.iter().for_each(|part| part.walk(look)),
            Expr::Not(part) | Expr::EveryDimension(part) | Expr::AtLeastDimensions(_, part) => part.walk(look),
        }
    }

    /// Whether it asks for as many as this value says.
    pub fn asks_for(&self, value: &str) -> bool {
        matches!(self, Expr::AtLeast(Count::Value(id), _) | Expr::AtLeastDimensions(Count::Value(id), _) if id == value)
    }

    /// Whether it, or an expression below it, asks for as many as this value says.
    pub fn counts(&self, value: &str) -> bool {
        let mut found = false;
        self.walk(&mut |expr| found |= expr.asks_for(value));
        found
    }
}

/// Deeper nesting than a reader could follow is refused, and so can never exhaust the stack.
const MAX_DEPTH: usize = 32;

/// Reads an expression from its written form.
pub fn parse(text: &str) -> Result<Expr, Misread> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let expr = reader.expr()?;
    reader.skip_space();
    if reader.at < text.len() {
        let what = both!("มีข้อความเกินหลังจบนิพจน์", "something stands after the end of the expression");
        let fits = both!("นิพจน์เดียว หากมีหลายนิพจน์ให้รวมด้วย all(…) หรือ any(…)", "one expression; join several with all(…) or any(…)");
        return Err(reader.misread(what, fits));
    }
    Ok(expr)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn expr(&mut self) -> Result<Expr, Misread> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let what = both!("นิพจน์ซ้อนกันลึกเกินไป", "the expression is nested too deeply");
            let fits = both!(
                "ไม่เกิน {MAX_DEPTH} ชั้น แยกบางส่วนไปเป็น [[condition]]",
                "at most {MAX_DEPTH} levels; name parts of it as [[condition]]s"
            );
            return Err(self.misread(what, fits));
        }
        let start = self.at;
        let word = self.word(Text::same(FORMS))?;
        let expr = match word.as_str() {
            "all" => Expr::All(self.list()?),
            "any" => Expr::Any(self.list()?),
            "not" => Expr::Not(Box::new(self.one()?)),
            "at_least" => {
                let (least, of) = self.counted()?;
                Expr::AtLeast(least, of)
            }
            "met" => {
                self.expect('(')?;
                let id = self.word(both!("รหัสของเงื่อนไข", "the id of a gate or condition"))?;
                self.expect(')')?;
                Expr::Met(id)
            }
            "every_dimension" => Expr::EveryDimension(Box::new(self.one()?)),
            "at_least_dimensions" => match self.counted()? {
                (least, of) if of.len() == 1 => Expr::AtLeastDimensions(least, Box::new(of.into_iter().next().expect("one"))),
                _ => {
                    return Err(Misread {
                        offset: start,
                        what: both!("at_least_dimensions รับนิพจน์เดียว", "at_least_dimensions takes one expression"),
                        fits: Text::same(FORMS),
                    });
                }
            },
            _ => self.comparison(word)?,
        };
        self.depth -= 1;
        Ok(expr)
    }

    fn comparison(&mut self, question: String) -> Result<Expr, Misread> {
        let at = if self.take('[') {
            let name = self.word(both!("d หรือรหัสของด้าน", "d, or the id of a dimension"))?;
            let at = match (name.as_str(), Dimension::from_id(&name)) {
                ("d", _) => At::Each,
                (_, Some(dimension)) => At::One(dimension),
                _ => {
                    let fits = DIMENSIONS.map(Dimension::id).join(", ");
                    let what = both!("ไม่มีด้าน “{name}”", "“{name}” is not a dimension");
                    return Err(self.misread(what, Text::same(format!("d, {fits}"))));
                }
            };
            self.expect(']')?;
            Some(at)
        } else {
            None
        };
        let option = || both!("ตัวเลือกของคำถาม", "an option of the question");
        let options = if self.take('=') {
            vec![self.word(option())?]
        } else if self.word(both!("= หรือ in", "= or in")).is_ok_and(|word| word == "in") {
            self.expect('(')?;
            let mut options = vec![self.word(option())?];
            while self.take(',') {
                options.push(self.word(option())?);
            }
            self.expect(')')?;
            options
        } else {
            let what = both!("“{question}” ไม่ได้เทียบกับตัวเลือกใด", "“{question}” is not compared with an option");
            return Err(self.misread(what, Text::same(FORMS)));
        };
        Ok(Expr::Is { question, at, options })
    }

    fn list(&mut self) -> Result<Vec<Expr>, Misread> {
        self.expect('(')?;
        let mut list = vec![self.expr()?];
        while self.take(',') {
            list.push(self.expr()?);
        }
        self.expect(')')?;
        Ok(list)
    }

    fn one(&mut self) -> Result<Expr, Misread> {
        self.expect('(')?;
        let expr = self.expr()?;
        self.expect(')')?;
        Ok(expr)
    }

    fn counted(&mut self) -> Result<(Count, Vec<Expr>), Misread> {
        self.expect('(')?;
        let number = self.word(both!("จำนวนเต็ม หรือรหัสของค่า", "a whole number, or the id of a value"))?;
        let least = match number.parse() {
            Ok(number) => Count::Number(number),
            Err(_) if number.bytes().any(|byte| !byte.is_ascii_digit()) => Count::Value(number),
            Err(_) => {
                let what = both!("{number} มากเกินไป", "{number} is too large a number");
                return Err(self.misread(what, both!("จำนวนเต็มที่ไม่มาก", "a small whole number")));
            }
        };
        self.expect(',')?;
        let mut list = vec![self.expr()?];
        while self.take(',') {
            list.push(self.expr()?);
        }
        self.expect(')')?;
        Ok((least, list))
    }

    fn word(&mut self, fits: Text) -> Result<String, Misread> {
        self.skip_space();
        let rest = &self.text[self.at..];
        let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c))).unwrap_or(rest.len());
        if length == 0 {
            let end = || both!("นิพจน์จบ", "the end of the expression");
            let Text { th, en } = rest.chars().next().map_or_else(end, |c| both!("พบ “{c}” ", "“{c}”"));
            let what = both!("{th}ตรงที่ต้องเป็นชื่อ", "{en} stands where a name is expected");
            return Err(self.misread(what, fits));
        }
        self.at += length;
        Ok(rest[..length].to_owned())
    }

    fn take(&mut self, wanted: char) -> bool {
        self.skip_space();
        let found = self.text[self.at..].starts_with(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn expect(&mut self, wanted: char) -> Result<(), Misread> {
        if self.take(wanted) {
            return Ok(());
        }
        Err(self.misread(both!("ขาด “{wanted}” ตรงนี้", "“{wanted}” is missing here"), Text::same(FORMS)))
    }

    fn skip_space(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn misread(&self, what: Text, fits: Text) -> Misread {
        Misread { offset: self.at.min(self.text.len()), what, fits }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form() {
        let expr =
            parse("all(route = public, kind in (a, b), not(any(x = yes, met(12.1.zone))),\n at_least(2, x = a, y = b, z = c))")
                .unwrap();
        let Expr::All(parts) = expr else { panic!("all") };
        assert_eq!(parts.len(), 4);
        assert_eq!(parts[1], Expr::Is { question: "kind".into(), at: None, options: vec!["a".into(), "b".into()] });
        assert_eq!(
            parse("every_dimension(dimension.applied[d] = yes)").unwrap(),
            Expr::EveryDimension(Box::new(Expr::Is {
                question: "dimension.applied".into(),
                at: Some(At::Each),
                options: vec!["yes".into()]
            }))
        );
        let Expr::AtLeast(least, _) = parse("at_least(parts.least, x = a, y = b)").unwrap() else { panic!("at_least") };
        assert_eq!(least, Count::Value("parts.least".into()));
        assert!(matches!(parse("x[environment] = yes").unwrap(), Expr::Is { at: Some(At::One(Dimension::Environment)), .. }));
    }

    #[test]
    fn is_written_as_it_is_read() {
        for text in [
            "all(route = public, kind in (a, b), not(any(x = yes, met(12.1.zone))), at_least(2, x = a, y = b, z = c))",
            "every_dimension(any(not(applied[d] = yes), project[d] = stated))",
            "at_least_dimensions(2, applied[environment] = yes)",
        ] {
            assert_eq!(parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn says_where_and_what_fits() {
        for (text, offset, word) in [
            ("", 0, "the end of the expression"),
            ("all(", 4, "the end of the expression"),
            ("all(a = b", 9, "“)” is missing"),
            ("a = b c", 6, "after the end"),
            ("a", 1, "not compared"),
            ("a[city] = b", 6, "not a dimension"),
            ("at_least(99999999999, a = b)", 20, "too large"),
            ("ก = b", 0, "“ก”"),
        ] {
            let misread = parse(text).unwrap_err();
            assert_eq!(misread.offset, offset, "{text}: {misread:?}");
            assert!(misread.what.en.contains(word), "{text}: {misread:?}");
            assert!(!misread.fits.en.is_empty() && !misread.what.th.is_empty());
        }
        assert!(parse(&"not(".repeat(100_000)).unwrap_err().what.en.contains("nested too deeply"));
    }
}
