//! The days that a plan names and that follow from it, to be put into a calendar.

use super::ladder::declared;
use crate::date::Date;
use crate::plan::{Plan, Register, Safeguard, Status};
use crate::policy::Pack;

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    EmblemEnds,
    ReportDue,
    /// The target of an indicator.
    Target,
    ProjectEnds,
    /// A measure of cybersecurity or of personal-data protection.
    DataDue,
}

impl Kind {
    /// The id that tells it from the others in a calendar file.
    pub fn id(self) -> &'static str {
        match self {
            Kind::EmblemEnds => "emblem",
            Kind::ReportDue => "report",
            Kind::Target => "target",
            Kind::ProjectEnds => "end",
            Kind::DataDue => "data",
        }
    }
}

/// A day, and the entry that it comes from; days that follow from a declaration come from none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day<'p> {
    pub date: Date,
    pub kind: Kind,
    pub entry: Option<(Register, &'p str)>,
    /// What the entry is called.
    pub name: &'p str,
}

/// All days of a plan, in their order.
pub fn days<'p>(plan: &'p Plan, law: &Pack, today: Date) -> Vec<Day<'p>> {
    let declared = declared(plan, law, today);
    let of_law = |kind, date: Option<Date>| date.map(|date| Day { date, kind, entry: None, name: "" });
    let mut days: Vec<Day<'p>> = Vec::new();
    days.extend(of_law(Kind::EmblemEnds, declared.and_then(|declared| declared.emblem_ends)));
    days.extend(of_law(Kind::ReportDue, declared.and_then(|declared| declared.report_due)));
    let of = |kind, register, id: &'p str, name: &'p str, date: Option<Date>| {
        date.map(|date| Day { date, kind, entry: Some((register, id)), name: name.trim() })
    };
    days.extend(plan.kpis.iter().filter_map(|kpi| of(Kind::Target, Register::Kpis, &kpi.id, &kpi.name, kpi.target_date)));
    let going = plan.projects.iter().filter(|project| project.status != Some(Status::Stopped));
    days.extend(going.filter_map(|one| of(Kind::ProjectEnds, Register::Projects, &one.id, &one.name, one.end)));
    for (register, measures) in [(Register::Security, &plan.security), (Register::Privacy, &plan.privacy)] {
        let due = measures.iter().filter(|measure| measure.status != Some(Status::Stopped));
        days.extend(due.filter_map(|Safeguard { id, name, due, .. }| of(Kind::DataDue, register, id, name, *due)));
    }
    days.sort_by_key(|day| (day.date, day.kind));
    days
}
