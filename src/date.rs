//! A calendar date as plan files write it. The product needs no arithmetic on dates yet; when it does, a library takes over.

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
        let (year, month, day) = (number(0, 4)?, number(5, 7)? as u8, number(8, 10)? as u8);
        let valid = year > 0 && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        if valid { Ok(Date { year, month, day }) } else { Err(NotADate) }
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
}
