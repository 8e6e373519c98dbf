//! The plans of a file, one after another.

use super::complain;
use super::input::Input;
use mueang_phrom::plan::Plan;
use std::io::{self, Write};
use std::path::Path;

/// Where a plan came from.
#[derive(Clone, Copy)]
pub struct Origin<'a> {
    pub file: &'a str,
    pub line: usize,
}

/// Hands each plan of a file, or of standard input where it is called `-`, to `write`, which answers it on `out`. True when all
/// could be read; what could not be is reported on stderr. Errors are those of `out`.
pub fn each<W: Write>(
    path: &Path,
    out: &mut W,
    mut write: impl FnMut(&mut W, Origin<'_>, &Plan) -> io::Result<()>,
) -> io::Result<bool> {
    let file = &path.display().to_string();
    let mut input = match Input::open(path) {
        Ok(input) => input,
        Err(error) => {
            complain(&format!("{file}: the file cannot be read: {error}"));
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
            Some(Ok((line, plan))) => write(out, Origin { file, line }, &plan)?,
            Some(Err(refusal)) => {
                complain(&format!("{file}:{refusal}"));
                all = false;
            }
        }
    }
}
