//! The packs an assessment rests on: the built-in ones, and those a user puts in their place.

use super::complain;
use mueang_phrom::builtin;
use mueang_phrom::date::Date;
use mueang_phrom::packs::{self, Place};
use mueang_phrom::policy::{self, Pack, Rulebook};
use std::fs;
use std::path::{Path, PathBuf};

/// The rules with `packs` in place of the built-in ones that do the same job, as they hold on a day. Problems go to stderr, all of them; then there are
/// no rules.
pub fn rulebook(packs: &[PathBuf], today: Date) -> Option<Rulebook> {
    // All packs are read before any is used, so that the problems of each are seen at once.
    let read: Vec<Option<Pack>> = packs.iter().map(|file| usable(file)).collect();
    let mut rulebook = builtin::rulebook();
    for pack in read {
        rulebook = rulebook.with(pack?, &today.to_string()).expect("a pack that was read compiles");
    }
    Some(rulebook)
}

fn usable(file: &Path) -> Option<Pack> {
    let problems = match read(file) {
        Ok(pack) => match packs::refusal(&pack, Place::CommandLine) {
            None => return Some(pack),
            Some(refusal) => vec![format!("{}: {refusal}", file.display())],
        },
        Err(problems) => problems,
    };
    problems.iter().for_each(|problem| complain(problem));
    None
}

/// Reads and checks a pack. The problems name the file, the line, what is wrong and what fits.
pub fn read(file: &Path) -> Result<Pack, Vec<String>> {
    let name = file.display();
    let text = fs::read(file).map_err(|error| vec![format!("{name}: the file cannot be read: {error}")])?;
    let text = String::from_utf8(text).map_err(|error| {
        let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        vec![format!("{name}: line {line}: the text is not UTF-8; what fits: the file saved as UTF-8")]
    })?;
    policy::read(&text).map_err(|problems| problems.iter().map(|problem| format!("{name}: {problem}")).collect())
}

/// What a pack is for.
fn job(pack: &Pack) -> Option<&'static str> {
    let jobs = [
        (!pack.gates.is_empty(), "conditions of eligibility"),
        (!pack.items.is_empty(), "a readiness rubric"),
        (!pack.thresholds.is_empty(), "outcome thresholds"),
    ];
    jobs.into_iter().find_map(|(does, job)| does.then_some(job))
}

/// What a pack holds, in a line.
pub fn describe(pack: &Pack) -> String {
    let counts = [
        (pack.sources.len(), "sources"),
        (pack.clauses.len(), "clauses"),
        (pack.dimensions.len(), "dimensions"),
        (pack.questions.len(), "questions"),
        (pack.conditions.len(), "conditions"),
        (pack.gates.len(), "gates"),
        (pack.components.len(), "components"),
        (pack.stages.len(), "stages"),
        (pack.items.len(), "items"),
        (pack.thresholds.len(), "thresholds"),
        (pack.scales.len(), "scales"),
        (pack.lines.len(), "lines"),
    ];
    let held: Vec<String> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}")).collect();
    format!(
        "{} {} ({}) is in order: {}; it holds {}",
        pack.head.id,
        pack.head.version,
        if pack.head.official { "official" } else { "not official" },
        job(pack).unwrap_or("no job yet"),
        held.join(", ")
    )
}
