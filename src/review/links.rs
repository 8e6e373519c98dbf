//! What hangs together: problems and projects, links, names.

use super::{Kind, Question, at};
use crate::plan::{FieldValue, Plan, Record, Register, Shape, Status};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub fn questions(plan: &Plan) -> Vec<Question> {
    let mut questions = problems_and_projects(plan);
    for register in Register::ALL {
        questions.extend(gone(plan, *register));
        questions.extend(same_names(plan, *register));
    }
    let ownerless = plan.datasets.iter().filter(|dataset| dataset.is_named() && FieldValue::is_empty(&dataset.owner));
    questions.extend(ownerless.map(|dataset| Question::new(at(Register::Datasets, dataset, "owner"), Kind::DatasetWithoutOwner)));
    questions
}

/// Projects without a problem and problems without a project: entry by entry where both registers are in use, else once.
fn problems_and_projects(plan: &Plan) -> Vec<Question> {
    let projects: Vec<_> = plan.projects.iter().filter(|project| project.is_named()).collect();
    let problems: Vec<_> = plan.problems.iter().filter(|problem| problem.is_named()).collect();
    let once = |register: Register, kind, other: Register| {
        vec![Question { about: vec![other.id().to_owned()], ..Question::new(register.id().to_owned(), kind) }]
    };
    match (projects.is_empty(), problems.is_empty()) {
        (true, true) => return Vec::new(),
        (false, true) => return once(Register::Problems, Kind::NoProblems, Register::Projects),
        (true, false) => return once(Register::Projects, Kind::NoProjects, Register::Problems),
        (false, false) => {}
    }
    let aimless = projects.iter().filter(|project| project.problems.is_empty() && project.status != Some(Status::Stopped));
    let aimless = aimless.map(|project| Question::new(at(Register::Projects, *project, "problems"), Kind::ProjectWithoutProblem));
    let tackled: BTreeSet<&str> = projects.iter().flat_map(|project| &project.problems).map(String::as_str).collect();
    let left = problems.iter().filter(|problem| !tackled.contains(problem.id.as_str()));
    let left = left.map(|problem| Question::new(at(Register::Problems, *problem, ""), Kind::ProblemWithoutProject));
    aimless.chain(left).collect()
}

/// Fields that lead to entries which are no longer there.
fn gone(plan: &Plan, register: Register) -> Vec<Question> {
    let list = plan.register(register);
    let blank = list.blank();
    let mut questions = Vec::new();
    for (place, name) in blank.names().iter().enumerate() {
        // Links that lead to no register are keys of answers.
        let leads_to = Register::from_id(name).filter(|_| blank.field(place).shape() == Shape::Links);
        let Some(leads_to) = leads_to else { continue };
        let known: BTreeSet<&str> = plan.register(leads_to).iter().map(|entry| entry.id()).collect();
        for entry in list.iter() {
            let mut ids = linked(entry.field(place));
            ids.retain(|id| !known.contains(id.as_str()));
            if !ids.is_empty() {
                questions.push(Question::new(at(register, entry, name), Kind::LinkGone { ids }));
            }
        }
    }
    questions
}

/// The ids that a field leads to.
fn linked(field: &dyn FieldValue) -> Vec<String> {
    let Some(Value::Array(ids)) = field.json() else { return Vec::new() };
    ids.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Entries that go by the name of one before them. Occasions and documents of another day are told apart by it.
fn same_names(plan: &Plan, register: Register) -> Vec<Question> {
    let list = plan.register(register);
    // What begins with a body, a role or a step names no entry: several may begin alike.
    if !["name", "title"].contains(&list.blank().names()[0]) {
        return Vec::new();
    }
    let mut first: BTreeMap<(String, String), &str> = BTreeMap::new();
    let mut questions = Vec::new();
    for entry in list.iter().filter(|entry| entry.is_named()) {
        let words = entry.field(0).written().to_lowercase();
        let name = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let date = entry.named("date").map(FieldValue::written).unwrap_or_default();
        match first.get(&(name.clone(), date.clone())) {
            Some(id) => {
                let about = vec![crate::plan::place(&[register.id(), id])];
                questions.push(Question { about, ..Question::new(at(register, entry, ""), Kind::SameName) });
            }
            None => drop(first.insert((name, date), entry.id())),
        }
    }
    questions
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, but, plan, today};
    use super::super::{Kind, review};

    const BOTH: [(&str, &str); 4] = [
        ("problems/q1/name", "น้ำท่วม"),
        ("projects/p1/name", "ระบบเตือนน้ำท่วม"),
        ("projects/p1/problems", "q1"),
        ("projects/p1/status", "running"),
    ];

    #[test]
    fn where_both_registers_are_in_use_each_entry_left_alone_is_asked_about() {
        assert_eq!(asked(&BOTH), []);
        let alone = [
            ("problems/q1".to_owned(), Kind::ProblemWithoutProject),
            ("projects/p1/problems".into(), Kind::ProjectWithoutProblem),
        ];
        assert_eq!(asked(&but(&BOTH, "projects/p1/problems", "")), alone);
        // What is stopped need not say any more what it was for.
        assert_eq!(asked(&but(&but(&BOTH, "projects/p1/problems", ""), "projects/p1/status", "stopped")), alone[..1]);
    }

    #[test]
    fn a_register_not_in_use_is_hinted_at_once() {
        let projects = [("projects/p1/name", "ก"), ("projects/p2/name", "ข")];
        assert_eq!(asked(&projects), [("problems".to_owned(), Kind::NoProblems)]);
        let problems = [("problems/q1/name", "ก"), ("problems/q2/name", "ข")];
        assert_eq!(asked(&problems), [("projects".to_owned(), Kind::NoProjects)]);
        assert_eq!(review(&plan(&problems), today())[0].about, ["problems"]);
    }

    #[test]
    fn links_to_what_is_gone_are_asked_about() {
        let gone = Kind::LinkGone { ids: vec!["q7".into()] };
        assert_eq!(asked(&but(&BOTH, "projects/p1/problems", "q1, q7")), [("projects/p1/problems".to_owned(), gone)]);
        // Evidence leads to answers, which are no entries.
        assert_eq!(asked(&[("evidence/e1/title", "ก"), ("evidence/e1/supports", "zone")]), []);
    }

    #[test]
    fn the_same_name_is_asked_about_at_the_later_entry() {
        let twice = [("tasks/t1/name", "จัดทำแผน Smart City"), ("tasks/t2/name", " จัดทำแผน  smart city ")];
        assert_eq!(asked(&twice), [("tasks/t2".to_owned(), Kind::SameName)]);
        assert_eq!(review(&plan(&twice), today())[0].about, ["tasks/t1"]);
        assert_eq!(asked(&but(&twice, "tasks/t2/name", "จัดทำแผน Smart City ระยะที่ 2")), []);
        // Nothing is named by a body or a role.
        assert_eq!(asked(&[("committee/c1/body", "กองช่าง"), ("committee/c2/body", "กองช่าง")]), []);
    }

    #[test]
    fn another_day_tells_occasions_apart() {
        let twice = [("events/n1/name", "ประชาคม"), ("events/n1/date", "2026-01-05"), ("events/n2/name", "ประชาคม")];
        let day = |day| asked(&but(&twice, "events/n2/date", day));
        assert_eq!(day("2026-02-05"), []);
        assert_eq!(day("2026-01-05"), [("events/n2".to_owned(), Kind::SameName)]);
    }

    #[test]
    fn a_dataset_has_an_owner() {
        let dataset = [("datasets/d1/name", "ระดับน้ำ"), ("datasets/d1/owner", "กองช่าง")];
        assert_eq!(asked(&dataset), []);
        assert_eq!(asked(&dataset[..1]), [("datasets/d1/owner".to_owned(), Kind::DatasetWithoutOwner)]);
    }
}
