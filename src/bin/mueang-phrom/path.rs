//! The cheapest path of plans to a goal, a line each.

use super::{Rules, UNUSABLE, complain, lines};
use mueang_phrom::assess::Facts;
use mueang_phrom::date::Date;
use mueang_phrom::improve::path::NotAGoal;
use mueang_phrom::improve::{Goal, Path, Wish, path as find};
use serde::Serialize;
use std::io;
use std::path::PathBuf;

/// What is asked of the path.
#[derive(clap::Args)]
pub struct Wished {
    /// So many points of the low reading, 1 to 100, or “gates”: every condition met
    #[arg(long, value_name = "N|gates", value_parser = |text: &str| text.parse::<Goal>().map_err(|NotAGoal| NotAGoal))]
    goal: Goal,
    /// Leave the conditions of the announcement aside; else the answers that meet them come first
    #[arg(long)]
    points_only: bool,
    /// What a step costs, 1 to 9, by item or key: C1.1:3,C4.d.2@energy:2 [default: 1 for each]
    #[arg(long, value_name = "KEY:N,…", default_value = "", hide_default_value = true)]
    effort: String,
    /// Items that stay as they are, by item or key: C1.1,C4.d.2@energy
    #[arg(long, value_name = "KEY,…", default_value = "", hide_default_value = true)]
    keep: String,
    /// Stages beyond which items are not raised, by item or key: C1.1:3,C4.d.2@energy:2
    #[arg(long, value_name = "KEY:N,…", default_value = "", hide_default_value = true)]
    target: String,
}

#[derive(Serialize)]
struct Said<'r> {
    date: Date,
    #[serde(flatten)]
    path: Path<'r>,
}

/// Writes the cheapest path of each plan.
pub fn path(rules: &Rules, wished: &Wished, files: &[PathBuf]) -> io::Result<u8> {
    let Some((rulebook, date)) = rules.in_force() else {
        return Ok(UNUSABLE);
    };
    let (wish, unusable) = Wish::read(&rulebook, wished.goal, &wished.effort, &wished.keep, &wished.target);
    for entry in &unusable {
        complain(&format!(
            "“{entry}” names no item of the pack, or its number does not fit; write KEY:N, and the key alone in --keep"
        ));
    }
    if !unusable.is_empty() {
        return Ok(UNUSABLE);
    }
    let wish = Wish { gates: wish.goal == Goal::Gates || !wished.points_only, ..wish };
    lines::where_possible(files, |plan| {
        let (facts, _) = Facts::read(&rulebook, plan, date);
        let path = find(&rulebook, &facts, &wish).map_err(|error| error.to_string())?;
        Ok(Said { date, path })
    })
}
