//! Plans in, and out what would be otherwise if the rules were different, a line each.

use super::{complain, lines};
use mueang_phrom::assess::assess;
use mueang_phrom::date::Date;
use mueang_phrom::improve::Supposed;
use mueang_phrom::policy::Rulebook;
use std::io;
use std::path::PathBuf;

/// Tells for each plan what the supposed rules would change. How many verdicts would flip is said on stderr at the end.
pub fn whatif(in_force: &Rulebook, supposed: &Rulebook, today: Date, files: &[PathBuf]) -> io::Result<u8> {
    let (mut plans, mut verdicts, mut scores) = (0, 0, 0);
    let code = lines::of(files, |plan| {
        let supposed = Supposed::new(&assess(in_force, plan, today), &assess(supposed, plan, today));
        plans += 1;
        verdicts += usize::from(supposed.flips_verdict());
        scores += usize::from(supposed.flips_score());
        supposed
    })?;
    complain(&format!("hypothetical: of {plans} plans, {verdicts} would have another verdict and {scores} another score"));
    Ok(code)
}
