//! The expressions that decide gates, and the reader of their written form (see `packs/README.md`).

use super::{DIMENSIONS, Dimension};
use serde::{Deserialize, Serialize};

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

/// Which dimension a question of one is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum At {
    /// The dimension that the enclosing `every_dimension` or `at_least_dimensions` is at: `[d]`.
    Each,
    /// This one: `[environment]`.
    One(Dimension),
}

/// Why an expression could not be read: the byte where, what is wrong, and what fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    pub offset: usize,
    pub what: String,
    pub fits: String,
}

const FORMS: &str = "all(…), any(…), not(…), at_least(n, …), met(id), every_dimension(…), at_least_dimensions(n, …), \
                     question = option, question in (option, …)";

/// Deeper nesting than a reader could follow is refused, and so can never exhaust the stack.
const MAX_DEPTH: usize = 32;

/// Reads an expression from its written form.
pub fn parse(text: &str) -> Result<Expr, Misread> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let expr = reader.expr()?;
    reader.skip_space();
    if reader.at < text.len() {
        return Err(reader
            .misread("something stands after the end of the expression", "one expression; join several with all(…) or any(…)"));
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
            return Err(
                self.misread("the expression is nested too deeply", "at most 32 levels; name parts of it as [[condition]]s")
            );
        }
        let start = self.at;
        let word = self.word(FORMS)?;
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
                let id = self.word("the id of a gate or condition")?;
                self.expect(')')?;
                Expr::Met(id)
            }
            "every_dimension" => Expr::EveryDimension(Box::new(self.one()?)),
            "at_least_dimensions" => match self.counted()? {
                (least, of) if of.len() == 1 => Expr::AtLeastDimensions(least, Box::new(of.into_iter().next().expect("one"))),
                _ => {
                    return Err(Misread {
                        offset: start,
                        what: "at_least_dimensions takes one expression".into(),
                        fits: FORMS.into(),
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
            let name = self.word("d, or the id of a dimension")?;
            let at = match (name.as_str(), Dimension::from_id(&name)) {
                ("d", _) => At::Each,
                (_, Some(dimension)) => At::One(dimension),
                _ => {
                    let fits = DIMENSIONS.map(Dimension::id).join(", ");
                    return Err(self.misread(&format!("“{name}” is not a dimension"), &format!("d, {fits}")));
                }
            };
            self.expect(']')?;
            Some(at)
        } else {
            None
        };
        let options = if self.take('=') {
            vec![self.word("an option of the question")?]
        } else if self.word("= or in").is_ok_and(|word| word == "in") {
            self.expect('(')?;
            let mut options = vec![self.word("an option of the question")?];
            while self.take(',') {
                options.push(self.word("an option of the question")?);
            }
            self.expect(')')?;
            options
        } else {
            return Err(self.misread(&format!("“{question}” is not compared with an option"), FORMS));
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
        let number = self.word("a whole number, or the id of a value")?;
        let least = match number.parse() {
            Ok(number) => Count::Number(number),
            Err(_) if number.bytes().any(|byte| !byte.is_ascii_digit()) => Count::Value(number),
            Err(_) => return Err(self.misread(&format!("{number} is too large a number"), "a small whole number")),
        };
        self.expect(',')?;
        let mut list = vec![self.expr()?];
        while self.take(',') {
            list.push(self.expr()?);
        }
        self.expect(')')?;
        Ok((least, list))
    }

    fn word(&mut self, fits: &str) -> Result<String, Misread> {
        self.skip_space();
        let rest = &self.text[self.at..];
        let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c))).unwrap_or(rest.len());
        if length == 0 {
            let found = rest.chars().next().map_or("the end of the expression".to_owned(), |c| format!("“{c}”"));
            return Err(self.misread(&format!("{found} stands where a name is expected"), fits));
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
        Err(self.misread(&format!("“{wanted}” is missing here"), FORMS))
    }

    fn skip_space(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn misread(&self, what: &str, fits: &str) -> Misread {
        Misread { offset: self.at.min(self.text.len()), what: what.into(), fits: fits.into() }
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
            assert!(misread.what.contains(word), "{text}: {misread:?}");
            assert!(!misread.fits.is_empty());
        }
        assert!(parse(&"not(".repeat(100_000)).unwrap_err().what.contains("nested too deeply"));
    }
}
