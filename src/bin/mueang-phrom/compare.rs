//! Two plans in, their difference out: one JSON object.

use mueang_phrom::assess::assess;
use mueang_phrom::date::Date;
use mueang_phrom::improve::compare::{Comparison, Sides, compare};
use mueang_phrom::plan::{ApplicantKind, LocalType, Plan};
use mueang_phrom::policy::Rulebook;
use serde::Serialize;
use std::path::Path;

/// What differs, and between which plans.
#[derive(Serialize)]
struct Line<'a> {
    plans: Sides<Side<'a>>,
    /// Nothing of the results differs.
    same: bool,
    #[serde(flatten)]
    differences: Comparison<'a>,
}

/// A plan as far as a comparison must know it: applicants of different kinds are never ranked together.
#[derive(Serialize)]
struct Side<'a> {
    file: String,
    title: &'a str,
    applicant_kind: Option<ApplicantKind>,
    local_type: Option<LocalType>,
    projects: usize,
    evidence: usize,
}

/// The difference of two plans as a line of JSON.
pub fn line(rulebook: &Rulebook, today: Date, files: [&Path; 2], plans: [&Plan; 2]) -> String {
    let [a, b] = plans.map(|plan| assess(rulebook, plan, today));
    let comparison = compare(&a, &b);
    let line = Line {
        plans: Sides { a: side(files[0], plans[0]), b: side(files[1], plans[1]) },
        same: comparison.is_same(),
        differences: comparison.differences(),
    };
    serde_json::to_string(&line).expect("keys are strings") + "\n"
}

fn side<'a>(file: &Path, plan: &'a Plan) -> Side<'a> {
    Side {
        file: file.display().to_string(),
        title: &plan.title,
        applicant_kind: plan.applicant.kind,
        local_type: plan.applicant.local_type,
        projects: plan.projects.len(),
        evidence: plan.evidence.len(),
    }
}
