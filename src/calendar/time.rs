//! When a project runs, as far as its entry says so.

use crate::date::Date;
use crate::plan::Project;

/// From when to when, and which of the two days are written down. A day that is not is the edge of a fiscal year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: Date,
    pub to: Date,
    pub from_said: bool,
    pub to_said: bool,
}

/// When a project runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Known(Period),
    /// The entry names neither a day nor a year.
    NotSaid,
    /// It ends before it begins.
    Backwards,
}

/// When a project runs: its start and end. Where one is missing, the fiscal years of its start and of its money stand in.
pub fn when(project: &Project) -> When {
    let named = project.fiscal_year.iter().map(|year| year.0);
    let paid = project.funding.iter().filter_map(|row| row.year).map(|year| year.0);
    let years = || named.clone().chain(paid.clone()).filter_map(Date::of_fiscal_year);
    let year_of = |day: Date| Date::of_fiscal_year(day.fiscal_year());
    let first = || years().map(|(first, _)| first).min();
    let last = || years().map(|(_, last)| last).max();
    // A day alone stands for its own fiscal year.
    let from = project.start.or_else(first).or_else(|| Some(year_of(project.end?)?.0));
    let to = project.end.or_else(|| last().filter(|last| project.start.is_none_or(|start| start <= *last)));
    let to = to.or_else(|| Some(year_of(project.start?)?.1));
    let (Some(from), Some(to)) = (from, to) else { return When::NotSaid };
    let (from_said, to_said) = (project.start.is_some(), project.end.is_some());
    // A year that lies behind the end that is said was not meant as the start.
    let from = if from_said { from } else { from.min(to) };
    if from <= to { When::Known(Period { from, to, from_said, to_said }) } else { When::Backwards }
}

impl Period {
    /// The fiscal years it touches.
    pub fn fiscal_years(&self) -> std::ops::RangeInclusive<u16> {
        self.from.fiscal_year()..=self.to.fiscal_year()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Funding, Year};

    fn of(start: &str, end: &str, fiscal_year: Option<u16>, funding: &[u16]) -> String {
        let funding = funding.iter().map(|year| Funding { year: Some(Year(*year)), ..Funding::default() }).collect();
        let fiscal_year = fiscal_year.map(Year);
        let project = Project { start: start.parse().ok(), end: end.parse().ok(), fiscal_year, funding, ..Project::default() };
        let mark = |said: bool| if said { "" } else { "?" };
        match when(&project) {
            When::Known(period) => {
                format!("{}{} {}{}", period.from, mark(period.from_said), period.to, mark(period.to_said))
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn days_come_first_and_fiscal_years_stand_in() {
        for (found, wanted) in [
            (of("2026-11-01", "2027-03-31", Some(2030), &[2031]), "2026-11-01 2027-03-31"),
            (of("2026-11-01", "", None, &[2027, 2029]), "2026-11-01 2029-09-30?"),
            (of("2026-11-01", "", None, &[]), "2026-11-01 2027-09-30?"),
            (of("2026-11-01", "", Some(2020), &[]), "2026-11-01 2027-09-30?"),
            (of("", "2027-03-31", None, &[]), "2026-10-01? 2027-03-31"),
            (of("", "2027-03-31", Some(2025), &[]), "2024-10-01? 2027-03-31"),
            (of("", "2027-03-31", Some(2030), &[]), "2027-03-31? 2027-03-31"),
            (of("", "", Some(2027), &[2028]), "2026-10-01? 2028-09-30?"),
            (of("", "", None, &[]), "NotSaid"),
            (of("2027-03-31", "2026-11-01", None, &[]), "Backwards"),
            (of("", "", Some(0), &[u16::MAX]), "NotSaid"),
        ] {
            assert_eq!(found, wanted);
        }
    }
}
