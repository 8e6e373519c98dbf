//! Calendar files (RFC 5545): days as events that last the whole day. The same plan on the same day gives the same bytes.
//!
//! Written by hand: `icalendar` asks the clock and a random source, and `ics` folds lines one octet too late.

use crate::date::Date;

/// The most octets that a line may have, without its end.
const LINE: usize = 75;

/// An event of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Tells it from every other event, in whatever calendar it is put; an event that comes again replaces the one before.
    pub uid: String,
    pub date: Date,
    pub summary: String,
    pub description: String,
}

/// A calendar file with these events, stamped with a day.
pub fn file(name: &str, today: Date, events: &[Event]) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Mueang Phrom//Smart-city readiness//TH".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(name)),
    ];
    for event in events {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&event.uid)),
            format!("DTSTAMP:{}T000000Z", basic(today)),
            format!("DTSTART;VALUE=DATE:{}", basic(event.date)),
            format!("SUMMARY:{}", escaped(&event.summary)),
            format!("DESCRIPTION:{}", escaped(&event.description)),
            // The day stays free for other appointments.
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A day as calendar files write it: `20261122`.
fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A text in which nothing is read as a sign of the format. Other control signs are not allowed in it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' | '\r' => escaped.push_str("\\n"),
            sign if sign.is_control() => escaped.push(' '),
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// A line with its end, broken between two signs wherever it would be too long; each further part begins with a blank.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / LINE * 3 + 2);
    let mut octets = 0;
    for sign in line.chars() {
        if octets + sign.len_utf8() > LINE {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(sign);
        octets += sign.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

/// A short name for a text, the same on every machine (FNV-1a, 64 bits).
pub fn short(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
