//! The one place that asks a clock; the library takes the day as an argument.

use mueang_phrom::date::Date;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Thailand is seven hours ahead of universal time, all year.
const AHEAD: Duration = Duration::from_secs(7 * 3600);
const DAY: u64 = 24 * 3600;

/// The day it is now in Thailand, wherever the machine stands. A clock set before 1970 counts as its first day.
pub fn in_thailand() -> Date {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    date((now + AHEAD).as_secs() / DAY)
}

/// The date so many days after 1 January 1970.
fn date(days: u64) -> Date {
    // Counted from 1 March of the year 0, a year ends with its leap day, and 400 years always have the same number of days.
    let days = days + 719_468;
    let (cycle, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153; // from March
    let day = day - (153 * month + 2) / 5;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    Date { year: (400 * cycle + year + next) as u16, month: month as u8, day: day as u8 + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_day() {
        for (days, text) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (789, "1972-02-29"),
            (11_016, "2000-02-29"),
            (20_779, "2026-11-22"),
            (20_818, "2026-12-31"),
            (20_819, "2027-01-01"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(date(days).to_string(), text, "{days}");
        }
    }

    #[test]
    fn never_skips_a_day() {
        let days: Vec<Date> = (0..60_000).map(date).collect();
        assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(days.iter().all(|day| day.to_string().parse() == Ok(*day)));
    }
}
