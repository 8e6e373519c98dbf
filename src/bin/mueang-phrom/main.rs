//! The command line: the same engine on the same files, for a province with thousands of plans, a test, or a script.

mod assess;
mod compare;
mod input;
mod rules;
mod today;

use clap::{Parser, Subcommand, ValueEnum};
use mueang_phrom::date::Date;
use mueang_phrom::publish;
use mueang_phrom::text::{Language, Style};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// เมืองพร้อม (Mueang Phrom): assesses smart-city plans of Thai municipalities. Self-assessed, not official.
///
/// Exit code: 0 when all is well, 1 when a plan could not be assessed, 2 for wrong usage or a pack that cannot be used.
#[derive(Parser)]
#[command(name = "mueang-phrom", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print one JSON assessment for each plan, a line each
    ///
    /// A file holds one plan, or one plan a line. A plan that cannot be assessed is reported on stderr as FILE:LINE: message,
    /// and the rest is still done.
    Assess {
        #[command(flatten)]
        rules: Rules,
        /// Plan files; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Print the reasons of one plan's assessment as text
    Explain {
        #[command(flatten)]
        rules: Rules,
        #[arg(long, value_enum, default_value = "th")]
        language: Tongue,
        /// Write ๐–๙ in place of 0–9 (in Thai)
        #[arg(long)]
        thai_digits: bool,
        /// The plan file; - is standard input
        file: PathBuf,
    },
    /// Print how two plans differ, as one JSON object
    ///
    /// Both are assessed by the same packs and as of the same day. It is no ranking: applicants of different kinds or sizes are
    /// never ranked together.
    Compare {
        #[command(flatten)]
        rules: Rules,
        /// The first plan file; - is standard input
        a: PathBuf,
        /// The second plan file
        b: PathBuf,
    },
    /// Check a pack of rules: every problem with its line and what fits, or what the pack holds
    CheckPack {
        /// The pack file
        file: PathBuf,
    },
    /// Print the JSON Schema of the plan file
    Schema,
}

/// By which rules, and as of when.
#[derive(clap::Args)]
struct Rules {
    /// A pack that takes the place of the built-in one that does the same job; may be given several times
    #[arg(long = "pack", value_name = "PACK")]
    packs: Vec<PathBuf>,
    /// The day of the assessment, such as 2026-11-22 [default: today in Thailand]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Tongue {
    Th,
    En,
}

/// The exit code when some plan could not be assessed.
const SOME_BAD: u8 = 1;

/// The exit code of wrong usage, and of a pack that cannot be used.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Assess { rules, files } => assess(&rules, &files),
        Command::Explain { rules, language, thai_digits, file } => {
            let language = match language {
                Tongue::Th => Language::Thai,
                Tongue::En => Language::English,
            };
            explain(&rules, Style { language, thai_digits }, &file)
        }
        Command::Compare { rules, a, b } => compare(&rules, [&a, &b]),
        Command::CheckPack { file } => check_pack(&file),
        Command::Schema => print(mueang_phrom::plan::JSON_SCHEMA),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("the output cannot be written: {error}"));
            ExitCode::from(SOME_BAD)
        }
    }
}

fn assess(rules: &Rules, files: &[PathBuf]) -> io::Result<u8> {
    let Some(rulebook) = rules::rulebook(&rules.packs) else {
        return Ok(UNUSABLE);
    };
    let today = rules.today.unwrap_or_else(today::in_thailand);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut all = true;
    for file in files {
        all &= assess::file(&rulebook, today, file, &mut out)?;
    }
    out.flush()?;
    Ok(if all { 0 } else { SOME_BAD })
}

fn explain(rules: &Rules, style: Style, file: &Path) -> io::Result<u8> {
    let Some(rulebook) = rules::rulebook(&rules.packs) else {
        return Ok(UNUSABLE);
    };
    let plan = match input::one(file) {
        Ok(plan) => plan,
        Err(message) => {
            complain(&message);
            return Ok(SOME_BAD);
        }
    };
    let today = rules.today.unwrap_or_else(today::in_thailand);
    let assessment = mueang_phrom::assess::assess(&rulebook, &plan, today);
    print(&publish::explain(&rulebook, &plan.title, &assessment, style))
}

fn compare(rules: &Rules, files: [&Path; 2]) -> io::Result<u8> {
    let Some(rulebook) = rules::rulebook(&rules.packs) else {
        return Ok(UNUSABLE);
    };
    // Both are read before either is refused, so that all that is wrong is seen at once.
    let [a, b] = files.map(input::one);
    [&a, &b].into_iter().filter_map(|plan| plan.as_ref().err()).for_each(|message| complain(message));
    let (Ok(a), Ok(b)) = (a, b) else {
        return Ok(SOME_BAD);
    };
    let today = rules.today.unwrap_or_else(today::in_thailand);
    print(&compare::line(&rulebook, today, files, [&a, &b]))
}

fn check_pack(file: &Path) -> io::Result<u8> {
    match rules::read(file) {
        Ok(pack) => print(&format!("{}: {}\n", file.display(), rules::describe(&pack))),
        Err(problems) => {
            problems.iter().for_each(|problem| complain(problem));
            Ok(UNUSABLE)
        }
    }
}

fn print(text: &str) -> io::Result<u8> {
    io::stdout().write_all(text.as_bytes())?;
    Ok(0)
}

/// Says on stderr what is wrong. Where nobody listens there, the work still goes on.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "{message}");
}
