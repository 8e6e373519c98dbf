//! The packs an assessment rests on: the built-in ones, and those a user puts in their place.

use super::complain;
use mueang_phrom::builtin;
use mueang_phrom::date::Date;
use mueang_phrom::packs::{self, Place, Refusal};
use mueang_phrom::policy::{self, Pack, Problem, Rulebook, Written};
use std::fs;
use std::path::{Path, PathBuf};

/// The rules with `packs` in place of the built-in ones that do the same job, as they hold on a day. Problems go to stderr, all of
/// them; then there are no rules.
pub fn in_force(packs: &[PathBuf], today: Date) -> Option<Rulebook> {
    rulebook(packs, today, |pack| packs::refusal(pack, Place::CommandLine))
}

/// The same with packs that may be only supposed.
pub fn supposed(packs: &[PathBuf], today: Date) -> Option<Rulebook> {
    rulebook(packs, today, |_| None)
}

fn rulebook(packs: &[PathBuf], today: Date, refusal: impl Fn(&Pack) -> Option<Refusal>) -> Option<Rulebook> {
    let usable = |file: &PathBuf| match read(file) {
        Ok(pack) => match refusal(&pack) {
            None => Some(pack),
            Some(refusal) => complain_all(&[format!("{}: {refusal}", file.display())]),
        },
        Err(problems) => complain_all(&problems),
    };
    // All packs are read before any is used, so that the problems of each are seen at once.
    let read: Vec<Option<Pack>> = packs.iter().map(usable).collect();
    let mut rulebook = builtin::rulebook();
    for pack in read {
        rulebook = rulebook.with(pack?, &today.to_string()).expect("a pack that was read compiles");
    }
    Some(rulebook)
}

/// Reads and checks a pack. The problems name the file, the line, what is wrong and what fits.
pub fn read(file: &Path) -> Result<Pack, Vec<String>> {
    policy::read(&text(file)?).map_err(|problems| named(file, &problems))
}

/// Takes a pack apart, in order or not. Problems go to stderr.
pub fn written(file: &Path) -> Option<Written> {
    let written = text(file).and_then(|text| Written::of(&text).map_err(|problems| named(file, &problems)));
    written.map_or_else(|problems| complain_all(&problems), Some)
}

fn text(file: &Path) -> Result<String, Vec<String>> {
    let name = file.display();
    let text = fs::read(file).map_err(|error| vec![format!("{name}: the file cannot be read: {error}")])?;
    String::from_utf8(text).map_err(|error| {
        let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        vec![format!("{name}: line {line}: the text is not UTF-8; what fits: the file saved as UTF-8")]
    })
}

fn named(file: &Path, problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{}: {problem}", file.display())).collect()
}

fn complain_all<T>(problems: &[String]) -> Option<T> {
    problems.iter().for_each(|problem| complain(problem));
    None
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
        (pack.values.len(), "values"),
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
    let head = &pack.head;
    let kind = match (head.official, head.hypothetical) {
        (_, true) => "hypothetical",
        (true, _) => "official",
        (false, _) => "not official",
    };
    let until = head.superseded.as_ref().map_or(String::new(), |end| format!(" until {end}"));
    let base = head.base.as_ref().map_or(String::new(), |base| format!(", made from {} {}", base.id, base.version));
    format!(
        "{} {} ({kind}{base}, in force from {}{until}) is in order: {}; it holds {}",
        head.id,
        head.version,
        head.in_force,
        job(pack).unwrap_or("no job yet"),
        held.join(", ")
    )
}
