//! What in a plan's registers is worth a second look. Each finding is a question or a piece of advice: it changes nothing, scores
//! nothing and bars nothing. A blank field alone is no reason to ask: what is asked follows from what is written.

mod bodies;
mod care;
mod dates;
mod indicators;
mod links;
mod money;

use crate::date::Date;
use crate::plan::{DataDomain, Id, Plan, Record, Register, place};
use crate::policy::Confidence;
use serde::Serialize;

/// Something to look at again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question {
    /// The register, entry or field that is asked about, as plans name places.
    pub place: String,
    #[serde(flatten)]
    pub kind: Kind,
    /// The places of other entries that it rests on.
    pub about: Vec<String>,
}

impl Question {
    fn new(place: String, kind: Kind) -> Question {
        Question { place, kind, about: Vec::new() }
    }

    /// The register that it is about.
    pub fn register(&self) -> Register {
        let name = self.place.split('/').next().unwrap_or_default();
        Register::from_id(name).expect("each place begins with a register")
    }

    /// Whether it concerns a place or what stands in it.
    pub fn concerns(&self, place: &str) -> bool {
        let within = |known: &str| known.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        within(&self.place) || self.about.iter().any(|known| within(known))
    }
}

/// What is asked, with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "question", rename_all = "snake_case")]
pub enum Kind {
    /// There are projects, and no problem is written down.
    NoProblems,
    /// There are problems, and no project is written down.
    NoProjects,
    ProjectWithoutProblem,
    ProblemWithoutProject,
    /// A field leads to entries that are gone.
    LinkGone {
        ids: Vec<String>,
    },
    /// An entry before it in its register has the same name.
    SameName,
    DatasetWithoutOwner,
    /// The total that was written down is not the sum of the amounts by year and source.
    TotalDiffers {
        written_baht: u64,
        sum_baht: u64,
    },
    /// An amount is about so many times what its neighbours usually are, or that part of it.
    UnitDoubtful {
        baht: u64,
        usual_baht: u64,
        times: u64,
    },
    EndBeforeStart {
        start: Date,
        end: Date,
    },
    /// The fiscal year lies before the start or after the end.
    YearOutside {
        year: u16,
    },
    /// A target is to be reached before the year of its baseline.
    TargetBeforeBaseline {
        target: Date,
        baseline_year: u16,
    },
    /// Something reported bears a day that is still to come.
    StillToCome {
        date: Date,
    },
    /// All indicators of a project, or of the city, count heads.
    OnlyHeads {
        units: Vec<String>,
    },
    /// A baseline without its year.
    NoBaselineYear,
    /// A target without its day.
    NoTargetDate,
    TargetIsBaseline {
        value: String,
    },
    /// Money of several sources, and nothing on how it is bought.
    PooledWithoutProcurement {
        sources: usize,
    },
    /// Personal data or tracking, and no measure of personal-data protection.
    PersonalDataUnprotected,
    /// A year of upkeep for which it is not said who pays, or who repairs.
    UpkeepOpen {
        payer: bool,
        repairer: bool,
    },
    /// In use, and no upkeep is written down.
    InUseWithoutUpkeep,
    /// The one who is responsible seems to be several.
    SeveralOwners {
        owner: String,
    },
    /// Several lead one task.
    SeveralLeaders {
        bodies: Vec<String>,
    },
    SeveralChairs,
}

/// What a question rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A clause of announcement 1/2562.
    Clause(&'static str),
    /// Lines of the study of 2563.
    Study(&'static str),
    /// What is written, compared and reckoned up; nobody asks for it but this tool.
    Ours,
}

impl Source {
    /// How sure it is; comparing and reckoning needs no source.
    pub fn confidence(self) -> Option<Confidence> {
        match self {
            Source::Clause(_) => Some(Confidence::A),
            Source::Study(_) => Some(Confidence::C),
            Source::Ours => None,
        }
    }
}

impl Kind {
    pub fn source(&self) -> Source {
        match self {
            // Problems come first and are ranked, and what is done follows from them.
            Kind::NoProblems | Kind::NoProjects | Kind::ProjectWithoutProblem | Kind::ProblemWithoutProject => {
                Source::Study("L613, L1066")
            }
            // Indicators should not be a count of people.
            Kind::OnlyHeads { .. } => Source::Study("L1726"),
            // How to buy what several bodies pay for is a difficulty that the study returns to.
            Kind::PooledWithoutProcurement { .. } => Source::Study("L1541, L1553, L1563"),
            // Nobody in charge of the upkeep; cameras that nobody can repair.
            Kind::UpkeepOpen { .. } | Kind::InUseWithoutUpkeep => Source::Study("L748, L1753"),
            // Two bodies with the part of the host; what stood still for want of a main host.
            Kind::SeveralOwners { .. } | Kind::SeveralLeaders { .. } => Source::Study("L599, L605, L1599"),
            // The plan says how personal data are kept safe.
            Kind::PersonalDataUnprotected => Source::Clause("12.3"),
            Kind::LinkGone { .. }
            | Kind::SameName
            | Kind::DatasetWithoutOwner
            | Kind::TotalDiffers { .. }
            | Kind::UnitDoubtful { .. }
            | Kind::EndBeforeStart { .. }
            | Kind::YearOutside { .. }
            | Kind::TargetBeforeBaseline { .. }
            | Kind::StillToCome { .. }
            | Kind::NoBaselineYear
            | Kind::NoTargetDate
            | Kind::TargetIsBaseline { .. }
            | Kind::SeveralChairs => Source::Ours,
        }
    }
}

/// All that is worth a second look, in the order of the registers.
pub fn review(plan: &Plan, today: Date) -> Vec<Question> {
    let mut questions = [
        links::questions(plan),
        money::questions(plan),
        dates::questions(plan, today),
        indicators::questions(plan),
        care::questions(plan),
        bodies::questions(plan),
    ]
    .concat();
    questions.sort_by_key(Question::register);
    questions
}

/// How many datasets there are of each domain. None is no reason to ask: a city need not have all six.
pub fn datasets_by_domain(plan: &Plan) -> Vec<(DataDomain, usize)> {
    let count = |domain: DataDomain| plan.datasets.iter().filter(|dataset| dataset.domain == Some(domain)).count();
    DataDomain::ALL.iter().map(|domain| (*domain, count(*domain))).collect()
}

/// The place of an entry of a register, or of a field in it.
fn at(register: Register, entry: &dyn Record, field: &str) -> String {
    let mut parts = vec![Id::id(register), entry.id()];
    parts.extend(Some(field).filter(|field| !field.is_empty()));
    place(&parts)
}

/// What the tests of the checks share.
#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Change, Edit};

    pub fn today() -> Date {
        "2026-11-22".parse().unwrap()
    }

    /// A plan that says this: the place and content of each field. Entries come to be where a place names them first.
    pub fn plan(says: &[(&str, &str)]) -> Plan {
        let mut plan = Plan::default();
        for (place, text) in says {
            let parts: Vec<&str> = place.split('/').collect();
            for length in (1..parts.len()).step_by(2) {
                let (list, entry) = (parts[..length].join("/"), parts[..=length].join("/"));
                if plan.entry(&entry).is_none() {
                    plan = plan.after(&Edit::Entries(vec![Change::Add(list, Vec::new())]));
                }
            }
            plan.set(place, text).unwrap_or_else(|error| panic!("{place}: {error}"));
        }
        plan
    }

    /// What is asked about a plan that says this, without what it is about.
    pub fn asked(says: &[(&str, &str)]) -> Vec<(String, Kind)> {
        review(&plan(says), today()).into_iter().map(|question| (question.place, question.kind)).collect()
    }

    /// The same plan with one thing said otherwise, or said too.
    pub fn but<'a>(says: &[(&'a str, &'a str)], place: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut says = says.to_vec();
        match says.iter_mut().find(|(known, _)| *known == place) {
            Some((_, said)) => *said = text,
            None => says.push((place, text)),
        }
        says
    }

    #[test]
    fn an_empty_plan_and_blank_entries_are_not_asked_about() {
        assert_eq!(review(&Plan::default(), today()), []);
        let blank = |plan: Plan, register: &Register| plan.after(&Change::Add(register.id().into(), Vec::new()).into());
        let plan = Register::ALL.iter().chain(Register::ALL).fold(Plan::default(), blank);
        assert_eq!(review(&plan, today()), []);
    }

    #[test]
    fn a_question_concerns_its_entry_its_register_and_what_it_rests_on() {
        let question =
            Question { about: vec!["kpis/k1/unit".into()], ..Question::new("projects/p1/end".into(), Kind::SeveralChairs) };
        for place in ["projects", "projects/p1", "projects/p1/end", "kpis", "kpis/k1"] {
            assert!(question.concerns(place), "{place}");
        }
        for place in ["project", "projects/p", "projects/p12", "projects/p1/end/x", "kpis/k2"] {
            assert!(!question.concerns(place), "{place}");
        }
    }

    #[test]
    fn the_order_is_that_of_the_registers() {
        let found = asked(&[("privacy/m1/name", "ก"), ("privacy/m2/name", "ก"), ("datasets/d1/name", "ข")]);
        assert_eq!(found.iter().map(|(place, _)| place.as_str()).collect::<Vec<_>>(), ["datasets/d1/owner", "privacy/m2"]);
    }
}
