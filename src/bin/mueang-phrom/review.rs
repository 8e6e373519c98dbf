//! What in plans is worth a second look, a line for each question.

use super::lines;
use mueang_phrom::date::Date;
use mueang_phrom::policy::Confidence;
use mueang_phrom::review::{Question, Source};
use serde::Serialize;
use std::io;
use std::path::PathBuf;

#[derive(Serialize)]
struct Asked {
    #[serde(flatten)]
    question: Question,
    source: Source,
    confidence: Option<Confidence>,
}

/// Writes each question about each plan.
pub fn review(today: Date, files: &[PathBuf]) -> io::Result<u8> {
    lines::several(files, |plan| {
        let asked = |question: Question| {
            let source = question.kind.source();
            Asked { question, source, confidence: source.confidence() }
        };
        Ok(mueang_phrom::review::review(plan, today).into_iter().map(asked).collect())
    })
}
