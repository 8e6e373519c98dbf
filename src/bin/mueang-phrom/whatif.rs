//! Plans in, and out what would be otherwise if the rules were different, a line each.

use super::{complain, plans};
use mueang_phrom::assess::assess;
use mueang_phrom::assess::suppose::Supposed;
use mueang_phrom::date::Date;
use mueang_phrom::policy::Rulebook;
use serde::Serialize;
use std::io::{self, Write};
use std::path::PathBuf;

/// A line of the output: where the plan came from, and what the two sets of rules say of it.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: usize,
    title: &'a str,
    #[serde(flatten)]
    supposed: Supposed<'a>,
}

/// Tells for each plan what the supposed rules would change. True when all plans could be assessed. How many verdicts would
/// flip is said on stderr at the end.
pub fn files(in_force: &Rulebook, supposed: &Rulebook, today: Date, files: &[PathBuf], out: &mut impl Write) -> io::Result<bool> {
    let (mut plans, mut verdicts, mut scores) = (0, 0, 0);
    let mut all = true;
    for file in files {
        all &= plans::each(file, out, |out, origin, plan| {
            let supposed = Supposed::new(&assess(in_force, plan, today), &assess(supposed, plan, today));
            plans += 1;
            verdicts += usize::from(supposed.flips.verdict);
            scores += usize::from(!supposed.flips.readings.is_empty());
            let line = Line { file: origin.file, line: origin.line, title: &plan.title, supposed };
            serde_json::to_writer(&mut *out, &line)?;
            out.write_all(b"\n")
        })?;
    }
    out.flush()?;
    complain(&format!("hypothetical: of {plans} plans, {verdicts} would have another verdict and {scores} another score"));
    Ok(all)
}
