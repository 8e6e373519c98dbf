//! The edits a person makes to a plan. Each is pure: a plan and an edit give the next plan, so undo needs only the plans before.

use super::{Answer, ApplicantKind, CityType, Evidence, LocalType, Outcome, Plan, Project, Route, Status};
use crate::date::Date;
use crate::policy::{DIMENSIONS, Dimension};
use std::collections::BTreeSet;

/// One change of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    Title(String),
    ApplicantName(String),
    ApplicantKind(ApplicantKind),
    LocalType(LocalType),
    Route(Route),
    CityName(String),
    Province(String),
    Boundary(String),
    Population(Option<u64>),
    CityType(CityType),
    Goals(String),
    Objectives(String),
    /// Whether the plan applies for a dimension; `None` takes the decision back.
    Dimension(Dimension, Option<bool>),
    /// The plan applies for none of the dimensions that are not decided.
    NoOtherDimension,
    /// The option of a question; `None` takes the answer back.
    Choice(String, Option<String>),
    /// The stage of an item; `None` takes the answer back.
    Stage(String, Option<u8>),
    /// An item that does not apply, and why.
    LeftOut(String, String),
    Outcome(String, Option<Outcome>),
    AddProject(Option<Dimension>),
    RemoveProject(String),
    Project(String, ProjectEdit),
    /// A new piece of evidence for an answer.
    AddEvidence(String),
    RemoveEvidence(String),
    Evidence(String, EvidenceEdit),
}

/// One change of a project.
#[derive(Clone, Debug, PartialEq)]
pub enum ProjectEdit {
    Name(String),
    Dimension(Dimension, bool),
    Owner(String),
    BudgetBaht(Option<u64>),
    FiscalYear(Option<u16>),
    Status(Status),
}

/// One change of a piece of evidence.
#[derive(Clone, Debug, PartialEq)]
pub enum EvidenceEdit {
    Title(String),
    Date(Option<Date>),
    Page(String),
    Link(String),
    File(String),
    /// Whether it backs the answer with this key.
    Supports(String, bool),
}

impl Edit {
    /// Whether this edit goes on with what `earlier` began, as when a text is typed letter by letter: one undo takes back both.
    pub fn continues(&self, earlier: &Edit) -> bool {
        use std::mem::discriminant;
        match (self, earlier) {
            (Edit::Project(a, x), Edit::Project(b, y)) => {
                a == b && discriminant(x) == discriminant(y) && !matches!(x, ProjectEdit::Dimension(..))
            }
            (Edit::Evidence(a, x), Edit::Evidence(b, y)) => {
                a == b && discriminant(x) == discriminant(y) && !matches!(x, EvidenceEdit::Supports(..))
            }
            (Edit::LeftOut(a, _), Edit::LeftOut(b, _)) => a == b,
            (
                Edit::Title(_)
                | Edit::ApplicantName(_)
                | Edit::CityName(_)
                | Edit::Province(_)
                | Edit::Boundary(_)
                | Edit::Population(_)
                | Edit::Goals(_)
                | Edit::Objectives(_),
                _,
            ) => discriminant(self) == discriminant(earlier),
            _ => false,
        }
    }
}

impl Plan {
    /// The plan after an edit.
    pub fn after(&self, edit: &Edit) -> Plan {
        let mut plan = self.clone();
        plan.apply(edit.clone());
        plan
    }

    fn apply(&mut self, edit: Edit) {
        match edit {
            Edit::Title(text) => self.title = text,
            Edit::ApplicantName(text) => self.applicant.name = text,
            Edit::ApplicantKind(kind) => {
                self.applicant.kind = Some(kind);
                if kind != ApplicantKind::LocalGovernment {
                    self.applicant.local_type = None;
                }
            }
            Edit::LocalType(local_type) => self.applicant.local_type = Some(local_type),
            Edit::Route(route) => self.route = Some(route),
            Edit::CityName(text) => self.city.name = text,
            Edit::Province(text) => self.city.province = text,
            Edit::Boundary(text) => self.zone.boundary = text,
            Edit::Population(number) => self.zone.population = number,
            Edit::CityType(city_type) => self.city_type = Some(city_type),
            Edit::Goals(text) => self.goals = text,
            Edit::Objectives(text) => self.objectives = text,
            Edit::Dimension(dimension, applied) => self.dimensions.set(dimension, applied),
            Edit::NoOtherDimension => DIMENSIONS.into_iter().for_each(|dimension| {
                let decided = self.dimensions.get(dimension).unwrap_or(false);
                self.dimensions.set(dimension, Some(decided));
            }),
            Edit::Choice(key, choice) => self.answer(key, |answer| answer.choice = choice),
            Edit::Stage(key, stage) => self.answer(key, |answer| (answer.stage, answer.not_applicable) = (stage, None)),
            Edit::LeftOut(key, reason) => self.answer(key, |answer| (answer.stage, answer.not_applicable) = (None, Some(reason))),
            Edit::Outcome(key, outcome) => self.answer(key, |answer| answer.outcome = outcome),
            Edit::AddProject(dimension) => {
                let id = free_id("p", self.projects.iter().map(|project| project.id.as_str()));
                self.projects.push(Project { id, dimensions: dimension.into_iter().collect(), ..Project::default() });
            }
            Edit::RemoveProject(id) => self.projects.retain(|project| project.id != id),
            Edit::Project(id, edit) => {
                self.projects.iter_mut().filter(|project| project.id == id).for_each(|project| project.apply(edit.clone()))
            }
            Edit::AddEvidence(key) => {
                let id = free_id("e", self.evidence.iter().map(|evidence| evidence.id.as_str()));
                self.evidence.push(Evidence { id, supports: [key].into(), ..Evidence::default() });
            }
            Edit::RemoveEvidence(id) => self.evidence.retain(|evidence| evidence.id != id),
            Edit::Evidence(id, edit) => {
                self.evidence.iter_mut().filter(|evidence| evidence.id == id).for_each(|evidence| evidence.apply(edit.clone()));
            }
        }
    }

    /// Gives an id to each project and each piece of evidence that has none of its own, as after two files were merged by hand.
    pub(super) fn tell_entries_apart(&mut self) {
        tell_apart("p", &mut self.projects, |project| &mut project.id);
        tell_apart("e", &mut self.evidence, |evidence| &mut evidence.id);
    }

    /// Changes an answer; one that says nothing any more is dropped.
    fn answer(&mut self, key: String, change: impl FnOnce(&mut Answer)) {
        let answer = self.answers.entry(key.clone()).or_default();
        change(answer);
        if *answer == Answer::default() {
            self.answers.remove(&key);
        }
    }
}

impl Project {
    fn apply(&mut self, edit: ProjectEdit) {
        match edit {
            ProjectEdit::Name(text) => self.name = text,
            ProjectEdit::Dimension(dimension, serves) => put_in(&mut self.dimensions, dimension, serves),
            ProjectEdit::Owner(text) => self.owner = text,
            ProjectEdit::BudgetBaht(amount) => self.budget_baht = amount,
            ProjectEdit::FiscalYear(year) => self.fiscal_year = year,
            ProjectEdit::Status(status) => self.status = Some(status),
        }
    }
}

impl Evidence {
    fn apply(&mut self, edit: EvidenceEdit) {
        match edit {
            EvidenceEdit::Title(text) => self.title = text,
            EvidenceEdit::Date(date) => self.date = date,
            EvidenceEdit::Page(text) => self.page = text,
            EvidenceEdit::Link(text) => self.link = text,
            EvidenceEdit::File(text) => self.file = text,
            EvidenceEdit::Supports(key, backs) => put_in(&mut self.supports, key, backs),
        }
    }
}

/// Puts a value into a list once, or takes it out.
fn put_in<T: PartialEq>(list: &mut Vec<T>, value: T, wanted: bool) {
    list.retain(|known| *known != value);
    if wanted {
        list.push(value);
    }
}

/// The first id of this kind that is not taken.
fn free_id<'a>(kind: &str, taken: impl Iterator<Item = &'a str> + Clone) -> String {
    (1..)
        .map(|number| format!("{kind}{number}"))
        .find(|id| !taken.clone().any(|known| known == id))
        .expect("there is always a next number")
}

fn tell_apart<T>(kind: &str, entries: &mut [T], id: fn(&mut T) -> &mut String) {
    // A damaged file may hold very many entries: each is looked at once.
    let mut taken: BTreeSet<String> = entries.iter_mut().map(|entry| id(entry).clone()).collect();
    let mut seen = BTreeSet::new();
    let mut free = (1..).map(|number| format!("{kind}{number}"));
    for entry in entries {
        let own = id(entry);
        if own.is_empty() || seen.contains(own) {
            *own = free.find(|id| taken.insert(id.clone())).expect("there is always a next number");
        }
        seen.insert(own.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_taken_back_leaves_nothing() {
        let plan = Plan::default();
        let answered = plan.after(&Edit::Stage("C1.1".into(), Some(2)));
        assert_eq!(answered.answers["C1.1"].stage, Some(2));
        assert_eq!(answered.after(&Edit::Stage("C1.1".into(), None)), plan);
    }

    #[test]
    fn a_stage_and_a_reason_replace_each_other() {
        let plan = Plan::default().after(&Edit::LeftOut("C2.2".into(), "ไม่มี".into())).after(&Edit::Stage("C2.2".into(), Some(1)));
        assert_eq!(plan.answers["C2.2"].not_applicable, None);
        let plan = plan.after(&Edit::LeftOut("C2.2".into(), "ไม่มี".into()));
        assert_eq!(plan.answers["C2.2"].stage, None);
    }

    #[test]
    fn new_entries_get_ids_of_their_own() {
        let plan = Plan::default()
            .after(&Edit::AddProject(None))
            .after(&Edit::AddProject(None))
            .after(&Edit::RemoveProject("p1".into()));
        let plan = plan.after(&Edit::AddProject(Some(Dimension::Energy)));
        assert_eq!(plan.projects.iter().map(|project| project.id.as_str()).collect::<Vec<_>>(), ["p2", "p1"]);
        assert!(plan.projects[1].dimensions.contains(&Dimension::Energy));
    }

    #[test]
    fn no_other_dimension_keeps_what_is_decided() {
        let plan = Plan::default().after(&Edit::Dimension(Dimension::Environment, Some(true))).after(&Edit::NoOtherDimension);
        assert_eq!(plan.dimensions.iter().count(), 7);
        assert_eq!(plan.dimensions.chosen(), [Dimension::Environment]);
    }

    #[test]
    fn typing_is_one_edit_and_ticking_is_many() {
        let goals = |text: &str| Edit::Goals(text.into());
        assert!(goals("ab").continues(&goals("a")));
        assert!(!goals("ab").continues(&Edit::Objectives("a".into())));
        let stage = |stage| Edit::Stage("C1.1".into(), Some(stage));
        assert!(!stage(2).continues(&stage(1)));
        let name = |id: &str| Edit::Project(id.into(), ProjectEdit::Name("x".into()));
        assert!(name("p1").continues(&name("p1")) && !name("p1").continues(&name("p2")));
    }
}
