//! How far the scores of plans can be trusted, a line each.

use super::{Rules, UNUSABLE, lines};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use mueang_phrom::assess::{Facts, assess_facts};
use mueang_phrom::robust::{Assumption, Counted, NOISE, RUNS, Settings, trust};
use std::io;
use std::path::PathBuf;

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

/// Writes how far the score of each plan can be trusted.
pub fn robust(rules: &Rules, shaking: Shaking, files: &[PathBuf]) -> io::Result<u8> {
    let Some((rulebook, today)) = rules.in_force() else {
        return Ok(UNUSABLE);
    };
    let Shaking { seed, runs, noise, reading, hold } = shaking;
    let settings = Settings { reading, seed, runs, noise, held: hold };
    lines::of(files, |plan| {
        let (facts, notices) = Facts::read(&rulebook, plan, today);
        let assessment = assess_facts(&rulebook, &facts, notices, today);
        trust(&rulebook, plan, &facts, &assessment, settings.clone())
    })
}
