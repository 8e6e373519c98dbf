//! The ladder of clauses 4 to 8 and 13 to 16: where a city is on it, what it owes by when, and which steps are to be questioned.

use crate::date::Date;
use crate::plan::{Plan, Standing, StandingStep};
use crate::policy::{Pack, Value};

/// The value of the announcement that says for how many years the emblem may be used.
const EMBLEM: &str = "emblem.years";
/// The value that says how many years after approval the performance report is due.
const REPORT: &str = "report.years";

/// The steps of a plan that have both a rung and a day, in the order of their days; on the same day as they were written.
pub fn dated(plan: &Plan) -> Vec<(Date, Standing, &StandingStep)> {
    let steps = plan.standing.iter();
    let mut dated: Vec<_> = steps.filter_map(|step| Some((step.date?, step.standing?, step))).collect();
    dated.sort_by_key(|(date, ..)| *date);
    dated
}

/// The rung that the city stands on: that of the latest step up to today.
pub fn now(plan: &Plan, today: Date) -> Option<(Date, Standing)> {
    dated(plan).into_iter().rev().find(|(date, ..)| *date <= today).map(|(date, standing, _)| (date, standing))
}

/// The rungs that may come next, the likeliest first.
pub fn next(now: Option<Standing>) -> &'static [Standing] {
    match now {
        None => Standing::ALL,
        Some(Standing::Preparing) => &[Standing::Sent],
        // A plan that is to be revised is sent again (clause 8).
        Some(Standing::Sent) => &[Standing::PromotionZone, Standing::Declared, Standing::Sent],
        Some(Standing::PromotionZone) => &[Standing::Declared, Standing::Sent],
        // The committee may end the status (clause 13 (5)), or decide on its renewal (clause 15).
        Some(Standing::Declared) => &[Standing::Renewal, Standing::Ended],
        Some(Standing::Renewal) => &[Standing::Declared, Standing::Ended],
        Some(Standing::Ended) => &[Standing::Preparing],
    }
}

/// What follows from the last declaration up to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    pub on: Date,
    /// Whether it renews an earlier one: how long it lasts then is for the committee to say (clause 15), so no day follows from it.
    pub renewed: bool,
    /// The day on which the years of the emblem are over; `None` where the rules give no number or it is a renewal.
    pub emblem_ends: Option<Date>,
    /// The day on which the performance report is due; `None` likewise.
    pub report_due: Option<Date>,
}

/// The declaration that holds or held last, up to today, with the amounts that were in force on its day. None after the status ended.
pub fn declared(plan: &Plan, law: &Pack, today: Date) -> Option<Declared> {
    let (mut declared, mut asked) = (None, false);
    for (date, standing, _) in dated(plan).into_iter().filter(|(date, ..)| *date <= today) {
        match standing {
            Standing::Declared => (declared, asked) = (Some((date, asked && declared.is_some())), false),
            Standing::Renewal => asked = true,
            Standing::Ended => (declared, asked) = (None, false),
            Standing::Preparing | Standing::Sent | Standing::PromotionZone => {}
        }
    }
    let (on, renewed) = declared?;
    let after = |value: Option<&Value>| on.plus_years(value.filter(|_| !renewed)?.on(&on.to_string()));
    Some(Declared { on, renewed, emblem_ends: after(emblem_value(law)), report_due: after(report_value(law)) })
}

/// The value of the law that sets how long the emblem may be used.
pub fn emblem_value(law: &Pack) -> Option<&Value> {
    value(law, EMBLEM)
}

/// The value of the law that sets when the report is due.
pub fn report_value(law: &Pack) -> Option<&Value> {
    value(law, REPORT)
}

fn value<'p>(law: &'p Pack, id: &str) -> Option<&'p Value> {
    law.values.iter().find(|value| value.id == id)
}

/// Why a step is questioned. Nothing is changed for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Doubt<'p> {
    /// No rung is chosen.
    NoRung(&'p StandingStep),
    /// Its day is not said, so it does not count.
    NoDay(&'p StandingStep),
    /// Its day is still to come, so it does not count yet.
    Later(&'p StandingStep),
    /// It does not follow on the step before it, the second one.
    OutOfOrder(&'p StandingStep, &'p StandingStep),
    /// Renewal or end without a declaration before.
    Undeclared(&'p StandingStep),
}

/// What is to be questioned in the steps of a plan.
pub fn doubts(plan: &Plan, today: Date) -> Vec<Doubt<'_>> {
    let open = plan.standing.iter().filter_map(|step| match (step.standing, step.date) {
        (None, _) => Some(Doubt::NoRung(step)),
        (Some(_), None) => Some(Doubt::NoDay(step)),
        (Some(_), Some(date)) => (date > today).then_some(Doubt::Later(step)),
    });
    let mut doubts: Vec<Doubt<'_>> = open.collect();
    let steps = dated(plan);
    for (place, (_, standing, step)) in steps.iter().enumerate() {
        let before = &steps[..place];
        let declared = before.iter().any(|(_, standing, _)| *standing == Standing::Declared);
        if matches!(standing, Standing::Renewal | Standing::Ended) && !declared {
            doubts.push(Doubt::Undeclared(step));
        } else if let Some((.., before)) = before.last().filter(|(_, last, _)| !follows(*last, *standing)) {
            doubts.push(Doubt::OutOfOrder(step, before));
        }
    }
    doubts
}

/// Whether a step may follow on another. Steps may be left out, since a city need not write down each.
fn follows(before: Standing, step: Standing) -> bool {
    step > before || next(Some(before)).contains(&step) || (before == Standing::Ended && step == Standing::Sent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn plan(steps: &[(Option<Standing>, &str)]) -> Plan {
        let step = |(place, (standing, date)): (usize, &(Option<Standing>, &str))| StandingStep {
            id: format!("s{}", place + 1),
            standing: *standing,
            date: date.parse().ok(),
            ..StandingStep::default()
        };
        Plan { standing: steps.iter().enumerate().map(step).collect(), ..Plan::default() }
    }

    #[test]
    fn the_city_stands_where_its_latest_step_up_to_today_put_it() {
        let plan = plan(&[
            (Some(Standing::Declared), "2026-02-28"),
            (Some(Standing::Sent), "2025-01-01"),
            (Some(Standing::Ended), ""),
            (Some(Standing::Renewal), "2028-01-01"),
        ]);
        let now = |today| now(&plan, day(today)).map(|(_, standing)| standing);
        assert_eq!(now("2024-12-31"), None);
        assert_eq!(now("2025-01-01"), Some(Standing::Sent));
        assert_eq!(now("2027-12-31"), Some(Standing::Declared));
        assert_eq!(now("2028-01-01"), Some(Standing::Renewal));
    }

    #[test]
    fn what_follows_from_a_declaration_rests_on_the_numbers_of_its_day() {
        let mut law = builtin::rulebook().law;
        let plan = plan(&[(Some(Standing::Declared), "2028-02-29")]);
        let today = day("2028-03-01");
        let ends = Some(day("2030-02-28"));
        let found = declared(&plan, &law, today);
        assert_eq!(found, Some(Declared { on: day("2028-02-29"), renewed: false, emblem_ends: ends, report_due: ends }));
        assert_eq!(declared(&plan, &law, day("2028-02-28")), None);
        let emblem = law.values.iter_mut().find(|value| value.id == EMBLEM).unwrap();
        emblem.amounts[0].amount = 4;
        let mut later = emblem.amounts[0].clone();
        (later.from, later.amount) = ("2028-03-01".into(), 9);
        emblem.amounts.push(later);
        let found = declared(&plan, &law, today).unwrap();
        assert_eq!((found.emblem_ends, found.report_due), (Some(day("2032-02-29")), ends));
        law.values.clear();
        assert_eq!(declared(&plan, &law, today).unwrap().emblem_ends, None);
    }

    #[test]
    fn how_long_a_renewal_lasts_is_not_known() {
        let law = builtin::rulebook().law;
        let steps = [
            (Some(Standing::Declared), "2022-03-01"),
            (Some(Standing::Renewal), "2024-03-01"),
            (Some(Standing::Declared), "2024-09-01"),
            (Some(Standing::Ended), "2026-01-01"),
        ];
        let on = |today| declared(&plan(&steps), &law, day(today));
        let known = on("2024-05-01").unwrap();
        assert_eq!((known.renewed, known.emblem_ends), (false, Some(day("2024-03-01"))));
        let renewed = on("2025-01-01").unwrap();
        assert_eq!((renewed.on, renewed.renewed, renewed.emblem_ends, renewed.report_due), (day("2024-09-01"), true, None, None));
        assert_eq!(on("2026-01-01"), None);
    }

    #[test]
    fn steps_that_do_not_fit_are_questioned() {
        let plan = plan(&[
            (Some(Standing::Declared), "2025-01-01"),
            (Some(Standing::Sent), "2025-06-01"),
            (Some(Standing::PromotionZone), ""),
            (None, "2025-01-01"),
            (Some(Standing::Renewal), "2030-01-01"),
            (Some(Standing::Ended), "2020-01-01"),
        ]);
        let steps: Vec<&StandingStep> = plan.standing.iter().collect();
        assert_eq!(
            doubts(&plan, day("2026-11-22")),
            [
                Doubt::NoDay(steps[2]),
                Doubt::NoRung(steps[3]),
                Doubt::Later(steps[4]),
                Doubt::Undeclared(steps[5]),
                Doubt::OutOfOrder(steps[0], steps[5]),
                Doubt::OutOfOrder(steps[1], steps[0]),
            ]
        );
    }

    #[test]
    fn steps_in_their_order_are_not_questioned() {
        for steps in [
            [Standing::Preparing, Standing::Sent, Standing::Sent, Standing::PromotionZone, Standing::Declared],
            [Standing::Sent, Standing::Declared, Standing::Renewal, Standing::Declared, Standing::Renewal],
            [Standing::Declared, Standing::Ended, Standing::Sent, Standing::PromotionZone, Standing::Sent],
        ] {
            let dates = ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"];
            let dated: Vec<_> = steps.iter().map(|step| Some(*step)).zip(dates).collect();
            assert_eq!(doubts(&plan(&dated), day("2026-11-22")), []);
        }
    }
}
