//! Dates against a count of days that knows nothing of the library behind them; calendar files against a reader of their own; money
//! against sums made by hand.

use super::common::rulebook;
use mueang_phrom::calendar::events::days;
use mueang_phrom::calendar::ics::{Event, file};
use mueang_phrom::calendar::money::{Amount, Grid, add, budget, goes_on, sum};
use mueang_phrom::calendar::progress::progress;
use mueang_phrom::calendar::time::{When, when};
use mueang_phrom::date::Date;
use mueang_phrom::plan::{Baht, Funding, FundingSource, Percent, Plan, Project, Standing, StandingStep, Status, Year};
use mueang_phrom::policy::{DIMENSIONS, Dimension};
use mueang_phrom::text::{Language, Style, messages};
use proptest::prelude::*;

/// How many days lie before 1 January of a year, counted from the year 1: each year has 365, and every leap year one more.
fn days_before(year: u32) -> u32 {
    let past = year - 1;
    365 * past + past / 4 - past / 100 + past / 400
}

fn is_leap(year: u32) -> bool {
    days_before(year + 1) - days_before(year) == 366
}

const LENGTHS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn length(year: u32, month: u32) -> u32 {
    LENGTHS[month as usize - 1] + u32::from(month == 2 && is_leap(year))
}

/// The number of a day, 1 for the first day of the year 1.
fn number(date: Date) -> u32 {
    let (year, month) = (u32::from(date.year), u32::from(date.month));
    days_before(year) + (1..month).map(|month| length(year, month)).sum::<u32>() + u32::from(date.day)
}

fn dates() -> impl Strategy<Value = Date> {
    // Ends of months and leap days come often.
    let day = prop_oneof![1u32..=31, 28u32..=31];
    let month = prop_oneof![1u32..=12, Just(2)];
    let year = prop_oneof![1u32..=9999, 1990u32..2110];
    (year, month, day).prop_map(|(year, month, day)| {
        Date::new(year as u16, month as u8, day.min(length(year, month)) as u8).expect("a day of the calendar")
    })
}

#[test]
fn the_days_of_a_century_follow_one_another() {
    let mut day: Date = "1999-12-31".parse().unwrap();
    for year in 2000..=2100u16 {
        for month in 1..=12u8 {
            for number_of_day in 1..=length(year.into(), month.into()) {
                let next = Date::new(year, month, number_of_day as u8).unwrap();
                assert_eq!((day.days_until(next), next.days_until(day)), (1, -1), "{day} {next}");
                assert_eq!(next.fiscal_year(), if month >= 10 { year + 1 } else { year });
                day = next;
            }
            assert_eq!(Date::new(year, month, length(year.into(), month.into()) as u8 + 1), None);
        }
    }
}

proptest! {
    #[test]
    fn days_between_are_those_of_the_count(a in dates(), b in dates()) {
        prop_assert_eq!(a.days_until(b), i64::from(number(b)) - i64::from(number(a)));
        prop_assert_eq!(a < b, number(a) < number(b));
    }

    #[test]
    fn a_date_comes_back_from_its_iso_form_and_from_its_words(date in dates(), thai_digits: bool) {
        prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
        for (language, era) in [(Language::Thai, 543), (Language::English, 0)] {
            let words = Style { language, thai_digits }.date(date);
            let parts: Vec<&str> = words.split(' ').collect();
            let digits = |text: &str| -> u32 {
                let digit = |c: char| if ('๐'..='๙').contains(&c) { c as u32 - '๐' as u32 } else { c.to_digit(10).unwrap() };
                text.chars().fold(0, |number, c| number * 10 + digit(c))
            };
            let month = messages::MONTHS.iter().position(|month| month.of(language) == parts[1]).unwrap() + 1;
            let back = Date::new((digits(parts[2]) - era) as u16, month as u8, digits(parts[0]) as u8);
            prop_assert_eq!(back, Some(date), "{}", words);
        }
        // As it is typed: day, month and year of the Buddhist era.
        let mut plan = Plan { standing: [StandingStep { id: "s1".into(), ..StandingStep::default() }].into_iter().collect(), ..Plan::default() };
        if (1900..2400).contains(&date.year) {
            plan.set("standing/s1/date", &format!("{}/{}/{}", date.day, date.month, date.year + 543)).unwrap();
            prop_assert_eq!(plan.standing[0].date, Some(date));
        }
    }

    #[test]
    fn months_later_is_the_same_day_or_the_last_of_the_month(date in dates(), other in dates(), months in 0u32..1500) {
        let due = u32::from(date.year) * 12 + u32::from(date.month) - 1 + months;
        let (year, month) = (due / 12, due % 12 + 1);
        let later = date.plus_months(months);
        if year > 9999 {
            prop_assert_eq!(later, None);
        } else {
            let day = u32::from(date.day).min(length(year, month));
            prop_assert_eq!(later, Date::new(year as u16, month as u8, day as u8));
            // No later day comes to lie earlier.
            if let Some(other_later) = other.plus_months(months) {
                prop_assert!((date <= other) <= (later.unwrap() <= other_later));
            }
        }
        prop_assert_eq!(date.plus_years(months), date.plus_months(12 * months));
    }
}

/// Reads a calendar file by the rules of RFC 5545 and nothing of the code that wrote it: its lines, unfolded, as names and values.
fn read(file: &str) -> Vec<(String, String)> {
    assert!(file.ends_with("\r\n"));
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "lines end with both signs");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "a line has at most 75 octets");
    let unfolded = file.replace("\r\n ", "");
    let line = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned())).expect("name:value");
    unfolded.split_terminator("\r\n").map(line).collect()
}

/// A text of the format as it was meant.
fn text(value: &str) -> String {
    let mut text = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next().expect("a sign follows a backslash") {
                'n' | 'N' => text.push('\n'),
                sign @ ('\\' | ';' | ',') => text.push(sign),
                sign => panic!("\\{sign} means nothing"),
            },
            ';' | ',' => panic!("{sign} separates values"),
            sign => text.push(sign),
        }
    }
    text
}

proptest! {
    #[test]
    fn a_calendar_file_gives_back_what_was_put_in(
        title in "[ก-๙a-z\\\\;,:\n \"]{0,60}",
        events in prop::collection::vec(("[a-z0-9@-]{1,90}", dates(), "[ก-๙a-z\\\\;,:\n \"]{0,120}", "(😀|é|ก|,|\n){0,90}"), 0..5),
        today in dates(),
    ) {
        let events: Vec<Event> = events.into_iter().map(|(uid, date, summary, description)| Event { uid, date, summary, description }).collect();
        let lines = read(&file(&title, today, &events));
        let value = |name: &str| lines.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect::<Vec<_>>();
        prop_assert_eq!((lines[0].clone(), lines.last().unwrap().clone()), (("BEGIN".into(), "VCALENDAR".into()), ("END".into(), "VCALENDAR".into())));
        prop_assert_eq!(value("X-WR-CALNAME").into_iter().map(text).collect::<Vec<_>>(), [title]);
        let of = |each: fn(&Event) -> String| events.iter().map(each).collect::<Vec<_>>();
        prop_assert_eq!(value("UID"), of(|event| event.uid.clone()));
        prop_assert_eq!(value("DTSTART;VALUE=DATE"), of(|event| format!("{:04}{:02}{:02}", event.date.year, event.date.month, event.date.day)));
        prop_assert_eq!(value("SUMMARY").into_iter().map(text).collect::<Vec<_>>(), of(|event| event.summary.clone()));
        prop_assert_eq!(value("DESCRIPTION").into_iter().map(text).collect::<Vec<_>>(), of(|event| event.description.clone()));
        let stamp = format!("{:04}{:02}{:02}T000000Z", today.year, today.month, today.day);
        prop_assert!(value("DTSTAMP").into_iter().all(|value| value == stamp));
        prop_assert_eq!(value("DTSTAMP").len(), events.len());
    }
}

fn projects() -> impl Strategy<Value = Vec<Project>> {
    let year = || prop::option::of((2024u16..2032).prop_map(Year));
    let baht = || prop::option::of((0u64..50_000_000).prop_map(Baht));
    let source = prop::option::of(prop::sample::select(FundingSource::ALL));
    let row = (year(), source, baht()).prop_map(|(year, source, baht)| Funding { year, source, baht, ..Funding::default() });
    let percent = || prop::option::of((0u8..=100).prop_map(Percent));
    let project = (
        prop::collection::vec(row, 0..4),
        (baht(), year(), prop::option::of(dates()), prop::option::of(dates())),
        prop::collection::vec(prop::sample::select(DIMENSIONS.to_vec()), 0..3),
        (percent(), percent()),
        prop::option::of(prop::sample::select(Status::ALL)),
        "[ก ]",
    );
    let project =
        project.prop_map(|(funding, (budget_baht, fiscal_year, start, end), mut dimensions, (planned, done), status, name)| {
            dimensions.sort();
            dimensions.dedup();
            let funding = funding.into_iter().collect();
            Project {
                name,
                funding,
                budget_baht,
                fiscal_year,
                start,
                end,
                dimensions,
                planned,
                done,
                status,
                ..Project::default()
            }
        });
    prop::collection::vec(project, 0..12)
}

proptest! {
    #[test]
    fn totals_are_the_sums_of_their_parts(projects in projects()) {
        let amounts: Vec<(Vec<Option<FundingSource>>, Amount<'_>)> =
            projects.iter().flat_map(|project| budget(project).into_iter().map(|amount| (vec![amount.source], amount))).collect();
        let grid = Grid::of(&amounts);
        // By source: rows and columns come to the same whole, which is that of all projects.
        let rows: u64 = grid.rows.values().map(|row| add(row)).sum();
        let whole: u64 = projects.iter().map(|project| {
            let rows: Vec<u64> = project.funding.iter().filter_map(|row| row.baht).map(|baht| baht.0).collect();
            if rows.is_empty() { project.budget_baht.map_or(0, |baht| baht.0) } else { rows.iter().sum() }
        }).sum();
        prop_assert_eq!((grid.total(), rows, sum(amounts.iter().map(|(_, amount)| *amount))), (whole, whole, whole));
        for (column, sum) in grid.sums.iter().enumerate() {
            prop_assert_eq!(grid.rows.values().map(|row| row[column]).sum::<u64>(), *sum);
        }
        // By dimension: each row is what its projects cost, in full.
        let of = |project: &Project| -> Vec<Dimension> { project.dimensions.clone() };
        let amounts: Vec<_> =
            projects.iter().flat_map(|project| budget(project).into_iter().map(|amount| (of(project), amount))).collect();
        let grid = Grid::of(&amounts);
        for dimension in DIMENSIONS {
            let of_it = projects.iter().filter(|project| project.dimensions.contains(&dimension));
            let wanted: u64 = of_it.map(|project| sum(budget(project))).sum();
            prop_assert_eq!(grid.rows.get(&dimension).map_or(0, |row| add(row)), wanted);
        }
        prop_assert_eq!(grid.total(), whole);
    }

    #[test]
    fn progress_lies_between_its_ends_and_rises_with_what_is_done(projects in projects(), place in 0usize..12) {
        let plan = Plan { projects: projects.iter().cloned().collect(), ..Plan::default() };
        let found = progress(&plan);
        prop_assert_eq!(found.projects.len(), projects.iter().filter(|project| goes_on(project)).count());
        let shares = |found: &mueang_phrom::calendar::progress::Progress<'_>| {
            let ways = [found.by_count, found.by_money];
            ways.map(|way| way.map(|way| [way.done.low, way.done.high]))
        };
        for [low, high] in shares(&found).into_iter().flatten() {
            prop_assert!(low <= high && high <= 10_000);
        }
        // Where everything is said, nothing is open.
        if found.said == found.projects.len() {
            prop_assert!(shares(&found).into_iter().flatten().all(|[low, high]| low == high));
        }
        let mut more = projects.clone();
        let Some(project) = more.get_mut(place) else { return Ok(()) };
        let Some(done) = project.done else { return Ok(()) };
        project.done = Some(Percent((done.0 + 7).min(100)));
        let more = Plan { projects: more.into_iter().collect(), ..Plan::default() };
        let after = progress(&more);
        for (before, after) in shares(&found).into_iter().zip(shares(&after)) {
            prop_assert!(before.into_iter().flatten().zip(after.into_iter().flatten()).all(|(before, after)| before <= after));
        }
    }

    #[test]
    fn a_period_holds_the_days_that_are_said(projects in projects()) {
        for project in &projects {
            match when(project) {
                When::Known(period) => {
                    prop_assert!(period.from <= period.to);
                    prop_assert!(project.start.is_none_or(|start| start == period.from));
                    prop_assert!(project.end.is_none_or(|end| end == period.to));
                }
                When::Backwards => prop_assert!(project.start > project.end),
                When::NotSaid => prop_assert!(project.start.is_none() && project.end.is_none() && project.fiscal_year.is_none()),
            }
        }
    }

    #[test]
    fn the_years_of_the_emblem_end_on_the_day_of_the_count(on in dates(), later in 0u16..400) {
        let step = StandingStep { id: "s1".into(), standing: Some(Standing::Declared), date: Some(on), ..StandingStep::default() };
        let plan = Plan { standing: [step].into_iter().collect(), ..Plan::default() };
        let Some(today) = on.plus_months(u32::from(later)) else { return Ok(()) };
        let found = days(&plan, &rulebook().law, today);
        let years = rulebook().law.values.iter().find(|value| value.clause == "7").unwrap().on(&on.to_string());
        let year = u32::from(on.year) + years;
        let wanted = (year <= 9999).then(|| days_before(year) + number(on) - days_before(on.year.into())).map(|plain| {
            // Between the same days of two years lies a leap day more or less after February.
            let leap = |year: u32| u32::from(is_leap(year) && on.month > 2);
            plain + leap(year) - leap(on.year.into()) - u32::from(on.month == 2 && on.day == 29 && !is_leap(year))
        });
        prop_assert_eq!(found.first().map(|day| number(day.date)), wanted);
        prop_assert_eq!(found.len(), if wanted.is_some() { 2 } else { 0 });
    }
}
