//! What would make plans eligible, a line each.

use super::{Rules, UNUSABLE, lines};
use mueang_phrom::assess::Facts;
use mueang_phrom::date::Date;
use mueang_phrom::improve::{Needs, Next, needs, next};
use serde::Serialize;
use std::io;
use std::path::PathBuf;

#[derive(Serialize)]
struct Said<'r> {
    date: Date,
    #[serde(flatten)]
    needs: Needs<'r>,
    next: Option<Next<'r>>,
}

/// Writes the minimal sets of answers that would make each plan eligible, up to `limit` of them, and the next best question.
pub fn sets(rules: &Rules, limit: u16, files: &[PathBuf]) -> io::Result<u8> {
    let Some((rulebook, date)) = rules.in_force() else {
        return Ok(UNUSABLE);
    };
    lines::where_possible(files, |plan| {
        let (facts, _) = Facts::read(&rulebook, plan, date);
        let needs = needs(&rulebook, &facts, limit.into()).map_err(|_| {
            "the conditions hang together in too many ways for the sets to be followed; use a pack with simpler gates".to_owned()
        })?;
        Ok(Said { date, needs, next: next(&rulebook, &facts) })
    })
}
