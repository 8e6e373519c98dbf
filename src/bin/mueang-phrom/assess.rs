//! Plans in, assessments out, a line each.

use super::plans;
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

/// Assesses the plans of a file. True when all could be.
pub fn file(rulebook: &Rulebook, today: Date, path: &Path, out: &mut impl Write) -> io::Result<bool> {
    plans::each(path, out, |out, origin, plan| {
        let assessment = assess(rulebook, plan, today);
        let line = Line { file: origin.file, line: origin.line, title: &plan.title, assessment };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")
    })
}
