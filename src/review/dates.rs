//! Days and years that do not go together.

use super::{Kind, Question, at};
use crate::date::Date;
use crate::plan::{Plan, Register, Year, place};

pub fn questions(plan: &Plan, today: Date) -> Vec<Question> {
    let mut questions = Vec::new();
    for project in plan.projects.iter() {
        let mut ask = |field, kind| questions.push(Question::new(at(Register::Projects, project, field), kind));
        match (project.start, project.end) {
            (Some(start), Some(end)) if end < start => ask("end", Kind::EndBeforeStart { start, end }),
            (start, end) => {
                let outside = |year: &Year| {
                    start.is_some_and(|start| year.0 < fiscal_year(start)) || end.is_some_and(|end| year.0 > fiscal_year(end))
                };
                if let Some(Year(year)) = project.fiscal_year.filter(outside) {
                    ask("fiscal_year", Kind::YearOutside { year });
                }
            }
        }
        if let Some(date) = project.progress_on.filter(|date| *date > today) {
            ask("progress_on", Kind::StillToCome { date });
        }
    }
    for kpi in plan.kpis.iter() {
        if let (Some(target), Some(Year(baseline_year))) = (kpi.target_date, kpi.baseline_year)
            && fiscal_year(target) < baseline_year
        {
            let kind = Kind::TargetBeforeBaseline { target, baseline_year };
            questions.push(Question::new(at(Register::Kpis, kpi, "target_date"), kind));
        }
        let to_come = kpi.values.iter().filter_map(|value| Some((&value.id, value.date.filter(|date| *date > today)?)));
        questions.extend(to_come.map(|(id, date)| {
            Question::new(place(&[Register::Kpis.id(), &kpi.id, "values", id, "date"]), Kind::StillToCome { date })
        }));
    }
    questions
}

/// The fiscal year of a day: it begins on 1 October of the year before.
fn fiscal_year(date: Date) -> u16 {
    date.year + u16::from(date.month >= 10)
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::super::tests::{asked, but};

    const PROJECT: [(&str, &str); 4] = [
        ("projects/p1/start", "2026-10-01"),
        ("projects/p1/end", "2026-10-01"),
        ("projects/p1/fiscal_year", "2570"),
        ("projects/p1/progress_on", "2026-11-22"),
    ];

    fn kinds(says: &[(&str, &str)]) -> Vec<String> {
        let field = |place: &str| place.rsplit('/').next().unwrap().to_owned();
        asked(says).iter().map(|(place, _)| field(place)).collect()
    }

    #[test]
    fn an_end_before_the_start() {
        assert_eq!(asked(&PROJECT), []);
        let kind = Kind::EndBeforeStart { start: "2026-10-01".parse().unwrap(), end: "2026-09-30".parse().unwrap() };
        assert_eq!(asked(&but(&PROJECT, "projects/p1/end", "2026-09-30")), [("projects/p1/end".to_owned(), kind)]);
    }

    #[test]
    fn a_fiscal_year_outside_start_and_end() {
        let year = |start: &str, end: &str, year: &str| {
            kinds(&[("projects/p1/start", start), ("projects/p1/end", end), ("projects/p1/fiscal_year", year)])
        };
        for within in
            [["2026-10-01", "", "2570"], ["", "2027-09-30", "2570"], ["2025-01-01", "2027-09-30", "2569"], ["", "", "2500"]]
        {
            assert_eq!(year(within[0], within[1], within[2]), [""; 0], "{within:?}");
        }
        for outside in [["2026-10-01", "", "2569"], ["", "2026-09-30", "2570"], ["2025-01-01", "2027-09-30", "2571"]] {
            assert_eq!(year(outside[0], outside[1], outside[2]), ["fiscal_year"], "{outside:?}");
        }
    }

    #[test]
    fn what_was_reached_or_measured_is_not_still_to_come() {
        assert_eq!(kinds(&but(&PROJECT, "projects/p1/progress_on", "2026-11-23")), ["progress_on"]);
        let value = |day| asked(&[("kpis/k1/values/v1/date", day)]);
        assert_eq!(value("2026-11-22"), []);
        let kind = Kind::StillToCome { date: "2026-11-23".parse().unwrap() };
        assert_eq!(value("2026-11-23"), [("kpis/k1/values/v1/date".to_owned(), kind)]);
        // More done than planned is good news.
        assert_eq!(asked(&[("projects/p1/planned", "40"), ("projects/p1/done", "70")]), []);
    }

    #[test]
    fn a_target_before_the_year_of_its_baseline() {
        let kpi = |day| kinds(&[("kpis/k1/baseline_year", "2570"), ("kpis/k1/target_date", day)]);
        assert_eq!(kpi("2026-10-01"), [""; 0]);
        assert_eq!(kpi("2026-09-30"), ["target_date"]);
    }
}
