//! The plans of a file: one plan, on as many lines as it likes, or one plan a line. Lines are read one by one, so that a file may
//! be larger than the memory.

use mueang_phrom::plan::{MAX_BYTES, OpenError, Plan, open};
use serde::de::IgnoredAny;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// The plans of a file, one after another. Its first lines tell which kind of file it is.
pub struct Input {
    lines: Lines,
    started: bool,
    /// A line that was read to find out the kind.
    ahead: Option<Stretch>,
}

/// Why there is no plan, and the line where.
pub struct Refusal {
    line: usize,
    why: Why,
}

enum Why {
    NotAPlan(OpenError),
    NotUtf8,
    Unreadable(io::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.line)?;
        match &self.why {
            Why::NotAPlan(error) => write!(f, "{error}"),
            Why::NotUtf8 => f.write_str("the text is not UTF-8; save the file as UTF-8"),
            Why::Unreadable(error) => write!(f, "the file cannot be read from here on: {error}"),
        }
    }
}

/// The one plan of a file, or of standard input where it is called `-`. Says why there is none, with file and line.
pub fn one(path: &Path) -> Result<Plan, String> {
    let name = path.display();
    let mut input = Input::open(path).map_err(|error| format!("{name}: the file cannot be read: {error}"))?;
    let all = input.lines.rest(Vec::new());
    let (_, plan) = Stretch { line: 1, text: all }.plan().map_err(|refusal| format!("{name}:{refusal}"))?;
    Ok(plan)
}

impl Input {
    /// Opens a file, or standard input where it is called `-`.
    pub fn open(path: &Path) -> io::Result<Input> {
        let source: Box<dyn Read> =
            if path == Path::new("-") { Box::new(io::stdin().lock()) } else { Box::new(File::open(path)?) };
        let lines = Lines { source: BufReader::new(source), line: 0, ended: false };
        Ok(Input { lines, started: false, ahead: None })
    }

    /// Whether the next plan has yet to arrive.
    pub fn would_wait(&self) -> bool {
        self.ahead.is_none() && self.lines.source.buffer().is_empty()
    }

    /// The next plan and its line, or why it is refused; `None` at the end.
    pub fn next(&mut self) -> Option<Result<(usize, Plan), Refusal>> {
        let stretch = if !self.started {
            self.started = true;
            self.first()
        } else {
            self.ahead.take().or_else(|| self.lines.next())
        };
        stretch.map(Stretch::plan)
    }

    /// The first line, or the whole file where that line is but the beginning of a plan.
    fn first(&mut self) -> Option<Stretch> {
        let first = self.lines.next()?;
        if !first.is_unfinished() {
            return Some(first);
        }
        let Some(second) = self.lines.next_even_blank() else {
            return Some(first);
        };
        if second.is_finished() {
            // A plan a line after all, of which the first was cut off.
            self.ahead = Some(second);
            return Some(first);
        }
        let line = first.line;
        let text = match (first.text, second.text) {
            (Ok(first), Ok(second)) => self.lines.rest([first, second].concat()),
            (Err(why), _) | (_, Err(why)) => Err(why),
        };
        self.lines.ended = true;
        Some(Stretch { line, text })
    }
}

/// A line or a whole file, where it starts, and what is wrong with it already.
struct Stretch {
    line: usize,
    text: Result<Vec<u8>, Why>,
}

impl Stretch {
    fn json(&self) -> Option<Result<(), serde_json::Error>> {
        let text = self.text.as_ref().ok()?;
        Some(serde_json::from_slice::<IgnoredAny>(text).map(|_| ()))
    }

    /// The beginning of JSON, and no more.
    fn is_unfinished(&self) -> bool {
        matches!(self.json(), Some(Err(error)) if error.is_eof())
    }

    /// An object by itself: no line of a plan written on several lines is.
    fn is_finished(&self) -> bool {
        let object = |text: &Vec<u8>| text.trim_ascii_start().starts_with(b"{");
        matches!(self.json(), Some(Ok(()))) && self.text.as_ref().is_ok_and(object)
    }

    fn is_blank(&self) -> bool {
        self.text.as_ref().is_ok_and(|text| text.trim_ascii().is_empty())
    }

    fn plan(self) -> Result<(usize, Plan), Refusal> {
        let first = self.line;
        let text = self.text.map_err(|why| Refusal { line: first, why })?;
        // Without its end of line, so that what is cut off breaks on its own line and not on the next.
        let text = text.trim_ascii_end();
        let text = str::from_utf8(text).map_err(|error| Refusal {
            line: first + text[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count(),
            why: Why::NotUtf8,
        })?;
        match open(text) {
            Ok(plan) => Ok((first, plan)),
            Err(mut error) => {
                let line = in_file(&mut error, first);
                Err(Refusal { line, why: Why::NotAPlan(error) })
            }
        }
    }
}

/// Makes the line of an error, counted within a stretch, that of the file; the stretch's first where it names none.
fn in_file(error: &mut OpenError, first: usize) -> usize {
    match error {
        OpenError::Broken { line, .. } | OpenError::TooDeep { line } => {
            *line += first - 1;
            *line
        }
        _ => first,
    }
}

struct Lines {
    source: BufReader<Box<dyn Read>>,
    /// How many lines were read.
    line: usize,
    ended: bool,
}

impl Lines {
    /// The next line that says something.
    fn next(&mut self) -> Option<Stretch> {
        loop {
            let line = self.next_even_blank()?;
            if !line.is_blank() {
                return Some(line);
            }
        }
    }

    fn next_even_blank(&mut self) -> Option<Stretch> {
        if self.ended {
            return None;
        }
        self.line += 1;
        let text = match self.read() {
            Ok(None) => return None,
            Ok(Some(text)) => Ok(text),
            Err(why) => Err(why),
        };
        Some(Stretch { line: self.line, text })
    }

    fn read(&mut self) -> Result<Option<Vec<u8>>, Why> {
        let mut text = Vec::new();
        let limited = self.source.by_ref().take(MAX_BYTES as u64 + 1).read_until(b'\n', &mut text);
        self.readable(limited)?;
        if text.len() > MAX_BYTES && !text.ends_with(b"\n") {
            let skipped = self.source.skip_until(b'\n');
            let bytes = text.len() + self.readable(skipped)?;
            return Err(Why::NotAPlan(OpenError::TooLarge { bytes }));
        }
        if self.line == 1 && text.starts_with("\u{feff}".as_bytes()) {
            text.drain(..3);
        }
        Ok((!text.is_empty()).then_some(text))
    }

    /// `text` with all that is left.
    fn rest(&mut self, mut text: Vec<u8>) -> Result<Vec<u8>, Why> {
        let limit = (MAX_BYTES + 1).saturating_sub(text.len());
        let limited = self.source.by_ref().take(limit as u64).read_to_end(&mut text);
        self.readable(limited)?;
        if text.len() > MAX_BYTES {
            let skipped = io::copy(&mut self.source, &mut io::sink());
            let bytes = text.len() + self.readable(skipped)? as usize;
            return Err(Why::NotAPlan(OpenError::TooLarge { bytes }));
        }
        Ok(text)
    }

    /// Nothing is read any more after an error.
    fn readable<T>(&mut self, result: io::Result<T>) -> Result<T, Why> {
        self.ended |= result.is_err();
        result.map_err(Why::Unreadable)
    }
}
