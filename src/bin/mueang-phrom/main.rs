//! The command line: the same engine on the same files, for a province with thousands of plans, a test, or a script.

mod compare;
mod input;
mod lines;
mod path;
mod review;
mod robust;
mod rules;
mod sets;
mod today;
mod whatif;

use clap::{Parser, Subcommand, ValueEnum};
use mueang_phrom::date::Date;
use mueang_phrom::policy::{self, Rulebook};
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
    /// Print how far the score of each plan can be trusted, one line of JSON each
    ///
    /// What hangs on each item, and where the score lies if weights, mean and scale are drawn anew in every run: by this tool's own
    /// rubric, never official. Numbers are doubles in their shortest form; the same input gives the same bytes on every machine.
    Robust {
        #[command(flatten)]
        rules: Rules,
        #[command(flatten)]
        shaking: robust::Shaking,
        /// Plan files, as for assess; - is standard input
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
    /// Print what would be otherwise if the rules were different: one JSON line for each plan
    ///
    /// What the rules in force (a) and the packs given (b) say otherwise of the plan: verdict, conditions, scores, items. The packs
    /// may be hypothetical ones; what is printed is marked so in any case. How many verdicts would flip is said on stderr at the end.
    Whatif {
        /// A pack supposed to hold in place of the built-in one that does the same job; may be given several times
        #[arg(long = "pack", value_name = "PACK", required = true)]
        packs: Vec<PathBuf>,
        /// The day of the assessment, such as 2026-11-22 [default: today in Thailand]
        #[arg(long, value_name = "DATE")]
        today: Option<Date>,
        /// Plan files; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Print how two packs differ: one JSON line for each field, as written in the one and in the other
    DiffPacks {
        #[arg(value_name = "FROM")]
        from: PathBuf,
        #[arg(value_name = "TO")]
        to: PathBuf,
    },
    /// Print the smallest sets of answers that would make each plan eligible, one line of JSON each
    ///
    /// Each set answers open questions, and changes given answers only where no further answer could help. It suffices whatever else
    /// is answered, and no part of it does. “count” is how many such sets there are, “in_every” what all of them have, “next” the
    /// open question that settles most: its options together settle so many conditions, and narrow the score's interval by so many
    /// points.
    Sets {
        #[command(flatten)]
        rules: Rules,
        /// How many sets to list, the smallest first
        #[arg(long, value_name = "N", default_value_t = 5)]
        limit: u16,
        /// Plan files, as for assess; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Print the path to a goal that takes each plan the least effort, one line of JSON each
    ///
    /// First the answers that meet every condition, then the items to raise, divided over a year. The optimum is exact, on the low
    /// reading as the product rounds it. Efforts are equal because none is known: set your own.
    Path {
        #[command(flatten)]
        rules: Rules,
        #[command(flatten)]
        wished: path::Wished,
        /// Plan files, as for assess; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
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
    /// Print what in each plan's registers is worth a second look: one line of JSON for each question
    ///
    /// Each question names its place in the plan, what it rests on, and its source: a clause of the announcement, lines of the study
    /// of 2563, or this tool's own reckoning. Questions change no verdict and no score. A plan without any has no line.
    Review {
        /// The day of the review, such as 2026-11-22 [default: today in Thailand]
        #[arg(long, value_name = "DATE")]
        today: Option<Date>,
        /// Plan files, as for assess; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
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

impl Rules {
    /// The rules and the day; none where a pack cannot be used, which is said on stderr.
    fn in_force(&self) -> Option<(Rulebook, Date)> {
        let today = self.today.unwrap_or_else(today::in_thailand);
        Some((rules::in_force(&self.packs, today)?, today))
    }
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
        Command::Robust { rules, shaking, files } => robust::robust(&rules, shaking, &files),
        Command::Explain { rules, language, thai_digits, file } => {
            let language = match language {
                Tongue::Th => Language::Thai,
                Tongue::En => Language::English,
            };
            explain(&rules, Style { language, thai_digits }, &file)
        }
        Command::Whatif { packs, today, files } => whatif(&packs, today, &files),
        Command::DiffPacks { from, to } => diff_packs(&from, &to),
        Command::Sets { rules, limit, files } => sets::sets(&rules, limit, &files),
        Command::Path { rules, wished, files } => path::path(&rules, &wished, &files),
        Command::Compare { rules, a, b } => compare(&rules, [&a, &b]),
        Command::Review { today, files } => review::review(today.unwrap_or_else(today::in_thailand), &files),
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
    let Some((rulebook, today)) = rules.in_force() else {
        return Ok(UNUSABLE);
    };
    lines::of(files, |plan| mueang_phrom::assess::assess(&rulebook, plan, today))
}

fn explain(rules: &Rules, style: Style, file: &Path) -> io::Result<u8> {
    let Some((rulebook, today)) = rules.in_force() else {
        return Ok(UNUSABLE);
    };
    let plan = match input::one(file) {
        Ok(plan) => plan,
        Err(message) => {
            complain(&message);
            return Ok(SOME_BAD);
        }
    };
    let assessment = mueang_phrom::assess::assess(&rulebook, &plan, today);
    print(&publish::explain(&rulebook, &plan.title, &assessment, style))
}

fn whatif(packs: &[PathBuf], today: Option<Date>, files: &[PathBuf]) -> io::Result<u8> {
    let today = today.unwrap_or_else(today::in_thailand);
    let Some(supposed) = rules::supposed(packs, today) else {
        return Ok(UNUSABLE);
    };
    whatif::whatif(&mueang_phrom::builtin::rulebook(), &supposed, today, files)
}

fn diff_packs(from: &Path, to: &Path) -> io::Result<u8> {
    let (Some(from), Some(to)) = (rules::written(from), rules::written(to)) else {
        return Ok(UNUSABLE);
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    for difference in policy::difference(&from, &to) {
        serde_json::to_writer(&mut out, &difference)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(0)
}

fn compare(rules: &Rules, files: [&Path; 2]) -> io::Result<u8> {
    let Some((rulebook, today)) = rules.in_force() else {
        return Ok(UNUSABLE);
    };
    // Both are read before either is refused, so that all that is wrong is seen at once.
    let [a, b] = files.map(input::one);
    [&a, &b].into_iter().filter_map(|plan| plan.as_ref().err()).for_each(|message| complain(message));
    let (Ok(a), Ok(b)) = (a, b) else {
        return Ok(SOME_BAD);
    };
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
