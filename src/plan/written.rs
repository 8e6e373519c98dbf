//! Reads what people write: numbers in Thai or Arabic digits with commas, amounts with their unit, years and dates of both eras.

use crate::date::{BUDDHIST_ERA, Date};

/// A year from here on is one of the Buddhist era: no plan reaches back or ahead that far.
const FIRST_BUDDHIST: u64 = 2400;

/// The parts of a list that was written in one line or in several.
pub fn several(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

/// A whole number; commas and blanks may group its digits.
pub fn count(text: &str) -> Option<u64> {
    plain(text).parse().ok()
}

/// A year of the common era, whichever era it was written in; `พ.ศ.` may stand before it. Fewer than four digits are a year that is
/// not written to its end.
pub fn year(text: &str) -> Option<u64> {
    let number = count(text.trim().trim_start_matches("พ.ศ.")).filter(|year| *year >= 1000)?;
    Some(if number >= FIRST_BUDDHIST { number - u64::from(BUDDHIST_ERA) } else { number })
}

/// The units an amount may be written in, longest first, and how many zeros each adds.
const UNITS: [(&str, usize); 8] =
    [("million baht", 6), ("ล้านบาท", 6), ("million", 6), ("พันบาท", 3), ("ล้าน", 6), ("baht", 0), ("บาท", 0), ("฿", 0)];

/// Whole baht, as in `12,500,000`, `12.5 ล้านบาท` or `๑๒.๕ ล้าน`. Satang are refused, since none would be kept.
pub fn baht(text: &str) -> Option<u64> {
    let text = text.trim().to_lowercase();
    let unit = UNITS.into_iter().find_map(|(unit, zeros)| Some((text.strip_suffix(unit)?, zeros)));
    let (number, zeros) = unit.unwrap_or((&text, 0));
    let number = plain(number);
    let (whole, parts) = number.split_once('.').unwrap_or((&number, ""));
    let parts = parts.trim_end_matches('0');
    if whole.is_empty() || parts.len() > zeros {
        return None;
    }
    format!("{whole}{parts}{}", "0".repeat(zeros - parts.len())).parse().ok()
}

/// A decimal number of at most 15 digits before and 6 after the point, written with `0`–`9` and no grouping.
pub fn measure(text: &str) -> Option<String> {
    let number = plain(text);
    let digits = number.strip_prefix('-').unwrap_or(&number);
    let (whole, parts) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=15).contains(&whole.len()) && (1..=6).contains(&parts.len()) && all(whole) && all(parts);
    let led = whole.len() > 1 && whole.starts_with('0');
    (fits && !led).then_some(number)
}

/// A day: `2026-11-22`, or day, month and year as in `22/11/2569`, in either era.
pub fn date(text: &str) -> Option<Date> {
    let text = plain(text);
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        // Which century two digits mean, and which era, is not known.
        return None;
    }
    let year = self::year(year)?;
    format!("{year:04}-{month:0>2}-{day:0>2}").parse().ok()
}

/// The text with Arabic digits, without blanks and grouping commas.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|c| *c != ',' && !c.is_whitespace());
    kept.map(|c| if ('๐'..='๙').contains(&c) { char::from(b'0' + (c as u32 - '๐' as u32) as u8) } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_come_with_their_unit() {
        for (text, amount) in [
            ("12500000", 12_500_000),
            ("12,500,000", 12_500_000),
            ("12,500,000.00 บาท", 12_500_000),
            ("12.5 ล้านบาท", 12_500_000),
            ("๑๒.๕ ล้าน", 12_500_000),
            ("0.000001 million", 1),
            ("3 Million Baht", 3_000_000),
            ("2.5พันบาท", 2_500),
            ("0", 0),
        ] {
            assert_eq!(baht(text), Some(amount), "{text}");
        }
        for text in ["", "บาท", "ล้าน", "1.5", "1.5 บาท", "-1", "1e6", "1.2.3", "12 กีบ", "99999999999999 ล้าน", "0.0000001 ล้าน"]
        {
            assert_eq!(baht(text), None, "{text}");
        }
    }

    #[test]
    fn years_and_dates_of_both_eras() {
        assert_eq!(year("2570"), Some(2027));
        assert_eq!(year("พ.ศ. ๒๕๗๐"), Some(2027));
        assert_eq!(year("2027"), Some(2027));
        assert_eq!((year("257"), year("")), (None, None));
        let day = "2026-11-02".parse().ok();
        for text in ["2026-11-02", "2/11/2569", "02/11/2569", "2-11-2026", "๒/๑๑/๒๕๖๙", "2.11.2569", "2569-11-02"] {
            assert_eq!(date(text), day, "{text}");
        }
        for text in ["", "2/11/69", "31/4/2569", "29/2/2570", "11/22/2569", "2569", "1/2/3/4", "x/1/2569", "-2569-11-02"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn measures_keep_their_digits() {
        for (text, kept) in [("12.50", "12.50"), ("-3", "-3"), ("๑,๒๓๔.๕", "1234.5"), ("0.0375", "0.0375")] {
            assert_eq!(measure(text).as_deref(), Some(kept));
        }
        for text in ["", "-", ".5", "5.", "1e3", "007", "1.2.3", "1.1234567", "1234567890123456"] {
            assert_eq!(measure(text), None, "{text}");
        }
    }
}
