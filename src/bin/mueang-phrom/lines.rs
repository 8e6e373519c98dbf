//! Plans in, a line of JSON out for each.

use super::input::Input;
use super::{SOME_BAD, complain};
use mueang_phrom::plan::Plan;
use serde::Serialize;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A line of the output: what is said of a plan, and where the plan came from.
#[derive(Serialize)]
struct Line<'a, T> {
    file: &'a str,
    line: usize,
    title: &'a str,
    #[serde(flatten)]
    said: T,
}

/// Writes what `say` says of each plan of these files. The exit code tells whether all plans could be read.
pub fn of<T: Serialize>(files: &[PathBuf], mut say: impl FnMut(&Plan) -> T) -> io::Result<u8> {
    where_possible(files, |plan| Ok(say(plan)))
}

/// The same where `say` may have to refuse a plan: why is reported on stderr, as for a plan that cannot be read.
pub fn where_possible<T: Serialize>(files: &[PathBuf], mut say: impl FnMut(&Plan) -> Result<T, String>) -> io::Result<u8> {
    several(files, |plan| Ok(vec![say(plan)?]))
}

/// The same where `say` has several lines for a plan, or none.
pub fn several<T: Serialize>(files: &[PathBuf], mut say: impl FnMut(&Plan) -> Result<Vec<T>, String>) -> io::Result<u8> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut all = true;
    for file in files {
        all &= of_file(file, &mut out, &mut say)?;
    }
    out.flush()?;
    Ok(if all { 0 } else { SOME_BAD })
}

/// Does the plans of a file, or of standard input where it is called `-`. True when all could be done; what could not be is reported
/// on stderr. Errors are those of `out`.
fn of_file<T: Serialize>(
    path: &Path,
    out: &mut impl Write,
    mut say: impl FnMut(&Plan) -> Result<Vec<T>, String>,
) -> io::Result<bool> {
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
        let Some(next) = input.next() else { return Ok(all) };
        let said = match &next {
            Ok((line, plan)) => match say(plan) {
                Ok(said) => Ok(said.into_iter().map(|said| Line { file: &name, line: *line, title: &plan.title, said })),
                Err(why) => Err(format!("{line}: {why}")),
            },
            Err(refusal) => Err(refusal.to_string()),
        };
        match said {
            Ok(lines) => {
                for line in lines {
                    serde_json::to_writer(&mut *out, &line)?;
                    out.write_all(b"\n")?;
                }
            }
            Err(why) => {
                complain(&format!("{name}:{why}"));
                all = false;
            }
        }
    }
}
