//! The edits a person makes to a plan. Each is pure: a plan and an edit give the next plan, so undo needs only the plans before.

use super::{Answer, ApplicantKind, Change, CityType, LocalType, Outcome, Plan, Route};
use crate::policy::{DIMENSIONS, Dimension};

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
    /// What is said beside an answer.
    Note(String, String),
    Outcome(String, Option<Outcome>),
    /// Changes of the registers, made as one.
    Entries(Vec<Change>),
}

impl From<Change> for Edit {
    fn from(change: Change) -> Edit {
        Edit::Entries(vec![change])
    }
}

impl Edit {
    /// Whether this edit goes on with what `earlier` began, as when a text is typed letter by letter: one undo takes back both.
    pub fn continues(&self, earlier: &Edit) -> bool {
        use std::mem::discriminant;
        match (self, earlier) {
            (Edit::LeftOut(a, _), Edit::LeftOut(b, _)) | (Edit::Note(a, _), Edit::Note(b, _)) => a == b,
            (Edit::Entries(these), Edit::Entries(those)) => match (these.as_slice(), those.as_slice()) {
                ([Change::Set(a, _)], [Change::Set(b, _)]) => a == b,
                _ => false,
            },
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
            Edit::Note(key, note) => self.answer(key, |answer| answer.note = note),
            Edit::Outcome(key, outcome) => self.answer(key, |answer| answer.outcome = outcome),
            Edit::Entries(changes) => changes.iter().for_each(|change| self.change(change)),
        }
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
        let name = |id: &str| Edit::from(Change::Set(format!("projects/{id}/name"), "x".into()));
        assert!(name("p1").continues(&name("p1")) && !name("p1").continues(&name("p2")));
    }
}
