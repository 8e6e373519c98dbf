//! What several test files share.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod entries;

use mueang_phrom::date::Date;
use mueang_phrom::plan::{ApplicantKind, CityType, Plan, Project, Route};
use mueang_phrom::policy::{Dimension, Field, Question, Rulebook};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The day of every assessment in the tests.
pub fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

/// The built-in packs, compiled once.
pub fn rulebook() -> &'static Rulebook {
    static RULEBOOK: OnceLock<Rulebook> = OnceLock::new();
    RULEBOOK.get_or_init(mueang_phrom::builtin::rulebook)
}

/// A path from the project's folder.
pub fn path(from_root: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(from_root)
}

pub fn text(from_root: &str) -> String {
    std::fs::read_to_string(path(from_root)).unwrap_or_else(|error| panic!("{from_root}: {error}"))
}

/// The files of a folder whose names end so, in order.
pub fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(path(folder))
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(ending))
        .collect();
    names.sort();
    names
}

/// Compares a text with the file that keeps it; with `UPDATE_GOLDEN=1` writes the file instead.
pub fn golden(file: &str, text: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        // Other tests may read the file meanwhile: it changes at once.
        let draft = path(&format!("{file}.new"));
        std::fs::write(&draft, text).unwrap();
        std::fs::rename(draft, path(file)).unwrap();
    }
    let kept = std::fs::read_to_string(path(file)).unwrap_or_default();
    let place = kept.lines().zip(text.lines()).position(|(a, b)| a != b);
    let line = place.unwrap_or(kept.lines().count().min(text.lines().count()));
    assert!(
        kept == text,
        "{file} differs from line {} on:\n  kept {:?}\n  now  {:?}\nlook at the change; UPDATE_GOLDEN=1 keeps it",
        line + 1,
        kept.lines().nth(line),
        text.lines().nth(line),
    );
}

/// Answers a question as a municipality would: in the plan's own field where the question reads one, else by declaration.
pub fn answer(plan: &mut Plan, question: &Question, dimension: Option<Dimension>, option: &str) {
    match (question.reads, dimension) {
        (Some(Field::ApplicantKind), _) => plan.applicant.kind = Some(ApplicantKind::from_id(option).unwrap()),
        (Some(Field::Route), _) => plan.route = Some(Route::from_id(option).unwrap()),
        (Some(Field::Dimensions), Some(dimension)) => {
            plan.dimensions.set(dimension, Some(option == "yes"));
        }
        (Some(Field::Zone), _) if option == "stated" => plan.zone.boundary = "เขตเทศบาลทั้งหมด".into(),
        (Some(Field::Goals), _) if option == "stated" => plan.goals = "เมืองน่าอยู่".into(),
        (Some(Field::Objectives), _) if option == "stated" => plan.objectives = "ลดขยะ".into(),
        (Some(Field::CityType), _) if option != "none" => plan.city_type = Some(CityType::from_id(option).unwrap()),
        (Some(Field::Projects), Some(dimension)) if option == "stated" => plan.projects.push(Project {
            id: format!("p-{}", dimension.id()),
            name: "โครงการตัวอย่าง".into(),
            dimensions: [dimension].into(),
            ..Project::default()
        }),
        _ => {
            plan.answers.entry(mueang_phrom::policy::rulebook::key(&question.id, dimension)).or_default().choice =
                Some(option.into());
        }
    }
}
