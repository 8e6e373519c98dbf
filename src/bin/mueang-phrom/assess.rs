//! Plans in, assessments out, a line each.

use super::complain;
use super::input::Input;
use mueang_phrom::assess::{Assessment, assess};
use mueang_phrom::date::Date;
use mueang_phrom::policy::Rulebook;
use serde::Serialize;
use std::io::{self, Write};
use std::path::Path;

/// A line of the output: the assessment, and where its plan came from.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: usize,
    title: &'a str,
    #[serde(flatten)]
    assessment: Assessment<'a>,
}

/// Assesses the plans of a file, or of standard input where it is called `-`. True when all could be assessed; what could not be
/// is reported on stderr. Errors are those of `out`.
pub fn file(rulebook: &Rulebook, today: Date, path: &Path, out: &mut impl Write) -> io::Result<bool> {
    let name = path.display().to_string();
    let mut input = match Input::open(path) {
        Ok(input) => input,
        Err(error) => {
            complain(&format!("{name}: the file cannot be read: {error}"));
            return Ok(false);
        }
    };
    let mut all = true;
    loop {
        if input.would_wait() {
            // Whoever sends one plan at a time may wait for its answer before sending the next.
            out.flush()?;
        }
        match input.next() {
            None => return Ok(all),
            Some(Ok((line, plan))) => {
                let line = Line { file: &name, line, title: &plan.title, assessment: assess(rulebook, &plan, today) };
                serde_json::to_writer(&mut *out, &line)?;
                out.write_all(b"\n")?;
            }
            Some(Err(refusal)) => {
                complain(&format!("{name}:{refusal}"));
                all = false;
            }
        }
    }
}
