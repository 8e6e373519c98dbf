//! A calendar date as plan files write it, and the arithmetic on it. `chrono` reckons; no other file names it.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A date of the Gregorian calendar, written `2026-11-22` in files. Screens show it in the Buddhist era.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

/// How many years the Buddhist era is ahead.
pub const BUDDHIST_ERA: u16 = 543;

/// The last month of the calendar year that belongs to the fiscal year of the same number: it ends on 30 September.
const LAST_FISCAL_MONTH: u8 = 9;

impl Date {
    /// The day, where there is such a one in the years 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let valid = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        valid.then_some(Date { year, month, day })
    }

    /// The same day so many months later; the last day of that month where it is shorter. `None` beyond the year 9999.
    pub fn plus_months(self, months: u32) -> Option<Date> {
        Date::of(self.reckoned().checked_add_months(Months::new(months))?)
    }

    /// The same day so many years later; 28 February for a leap day where that year has none. `None` beyond the year 9999.
    pub fn plus_years(self, years: u32) -> Option<Date> {
        self.plus_months(years.checked_mul(12)?)
    }

    /// How many days later another day is; negative where it is earlier.
    pub fn days_until(self, other: Date) -> i64 {
        other.reckoned().signed_duration_since(self.reckoned()).num_days()
    }

    /// The fiscal year that the day lies in: that of 1 October 2026 to 30 September 2027 is 2027.
    pub fn fiscal_year(self) -> u16 {
        self.year + u16::from(self.month > LAST_FISCAL_MONTH)
    }

    /// The first and the last day of a fiscal year; `None` outside the years 2 to 9999.
    pub fn of_fiscal_year(year: u16) -> Option<(Date, Date)> {
        Some((Date::new(year.checked_sub(1)?, LAST_FISCAL_MONTH + 1, 1)?, Date::new(year, LAST_FISCAL_MONTH, 30)?))
    }

    fn reckoned(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year.into(), self.month.into(), self.day.into()).expect("a date is a day of the calendar")
    }

    fn of(day: NaiveDate) -> Option<Date> {
        Date::new(day.year().try_into().ok()?, day.month().try_into().ok()?, day.day().try_into().ok()?)
    }
}

/// The text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date; write the Gregorian year, month and day, such as 2026-11-22")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Date, NotADate> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(
                |(place, byte)| {
                    if place == 4 || place == 7 { *byte == b'-' } else { byte.is_ascii_digit() }
                },
            );
        if !shaped {
            return Err(NotADate);
        }
        let number = |from: usize, to: usize| text[from..to].parse::<u16>().map_err(|_| NotADate);
        Date::new(number(0, 4)?, number(5, 7)? as u8, number(8, 10)? as u8).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        for text in ["2026-11-22", "2024-02-29", "0001-01-01", "2000-02-29"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        for text in
            ["", "2026-1-2", "2026-13-01", "2026-02-29", "1900-02-29", "2026-04-31", "2569/11/22", "+026-01-01", "2026-11-2๒"]
        {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text}");
        }
    }

    #[test]
    fn months_end_and_leap_days_fall_where_the_calendar_has_them() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (from, months, to) in [
            ("2027-01-31", 1, "2027-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-10-31", 1, "2026-11-30"),
            ("2028-02-29", 24, "2030-02-28"),
            ("2028-02-29", 48, "2032-02-29"),
            ("2027-02-28", 12, "2028-02-28"),
            ("2026-12-31", 2, "2027-02-28"),
            ("2026-11-22", 0, "2026-11-22"),
        ] {
            assert_eq!(day(from).plus_months(months), Some(day(to)), "{from} and {months} months");
        }
        assert_eq!(day("2026-11-22").plus_years(2), Some(day("2028-11-22")));
        assert_eq!((day("9999-12-01").plus_months(1), day("2026-11-22").plus_years(u32::MAX)), (None, None));
        assert_eq!(day("2028-02-28").days_until(day("2028-03-01")), 2);
        assert_eq!(day("2027-03-01").days_until(day("2027-02-28")), -1);
    }

    #[test]
    fn a_fiscal_year_runs_from_october_to_september() {
        let year = |text: &str| text.parse::<Date>().unwrap().fiscal_year();
        assert_eq!(["2026-09-30", "2026-10-01", "2026-12-31", "2027-09-30"].map(year), [2026, 2027, 2027, 2027]);
        let (first, last) = Date::of_fiscal_year(2027).unwrap();
        assert_eq!((first.to_string(), last.to_string()), ("2026-10-01".into(), "2027-09-30".into()));
        assert_eq!((Date::of_fiscal_year(0), Date::of_fiscal_year(u16::MAX)), (None, None));
    }
}
