//! How far the scores of plans can be trusted, a line each.

use super::plans;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use mueang_phrom::assess::{Facts, assess_facts};
use mueang_phrom::date::Date;
use mueang_phrom::policy::Rulebook;
use mueang_phrom::robust::{Assumption, Counted, NOISE, RUNS, Settings, Trust, trust};
use serde::Serialize;
use std::io::{self, Write};
use std::path::Path;

/// How the scores are shaken.
#[derive(clap::Args)]
pub struct Shaking {
    /// Where the draws begin: the same seed gives the same numbers on every machine
    #[arg(long, value_name = "N", default_value_t = Settings::default().seed)]
    seed: u64,
    /// How often weights, mean and scale are drawn
    #[arg(long, value_name = "N", default_value_t = Settings::default().runs, value_parser = within(RUNS))]
    runs: u32,
    /// How far a weight may be off, in per cent
    #[arg(long, value_name = "N", default_value_t = Settings::default().noise, value_parser = within(NOISE))]
    noise: u32,
    /// Which answers count, and as what
    #[arg(long, default_value = Settings::default().reading.id(), value_parser = readings())]
    reading: Counted,
    /// An assumption that is not varied; may be given several times
    #[arg(long, value_parser = assumptions())]
    hold: Vec<Assumption>,
}

fn within(range: std::ops::RangeInclusive<u32>) -> impl TypedValueParser<Value = u32> {
    clap::value_parser!(u32).range(i64::from(*range.start())..=i64::from(*range.end()))
}

fn readings() -> impl TypedValueParser<Value = Counted> {
    PossibleValuesParser::new(Counted::ALL.map(Counted::id)).map(|id| Counted::from_id(&id).expect("a possible value"))
}

fn assumptions() -> impl TypedValueParser<Value = Assumption> {
    PossibleValuesParser::new(Assumption::ALL.map(Assumption::id)).map(|id| Assumption::from_id(&id).expect("a possible value"))
}

impl Shaking {
    pub fn settings(self) -> Settings {
        let Shaking { seed, runs, noise, reading, hold } = self;
        Settings { reading, seed, runs, noise, held: hold }
    }
}

/// A line of the output: where the plan came from, and how far to trust its score.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: usize,
    title: &'a str,
    #[serde(flatten)]
    trust: Trust<'a>,
}

/// Says how far the score of each plan of a file can be trusted. True when all plans could be read.
pub fn file(rulebook: &Rulebook, today: Date, settings: &Settings, path: &Path, out: &mut impl Write) -> io::Result<bool> {
    plans::each(path, out, |out, origin, plan| {
        let (facts, notices) = Facts::read(rulebook, plan, today);
        let assessment = assess_facts(rulebook, &facts, notices, today);
        let trust = trust(rulebook, plan, &facts, &assessment, settings.clone());
        let line = Line { file: origin.file, line: origin.line, title: &plan.title, trust };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")
    })
}
