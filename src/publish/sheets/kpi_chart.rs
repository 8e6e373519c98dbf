//! The values of an indicator over time, with its baseline and target.

use super::build::{row, table, text};
use crate::date::{BUDDHIST_ERA, Date};
use crate::plan::{FieldValue, Kpi, Measure};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Cell, Chart, Dot, Line};
use crate::text::sheets::kpi_chart as m;
use crate::text::{Language, Style};

/// The id of the part, so that links can lead to it.
const SECTION: &str = "chart";

/// The chart of an indicator and its table; `None` where no value has a day yet.
pub fn kpi_chart(desk: &Desk<'_>, kpi: &Kpi) -> Option<Block> {
    let style = desk.style;
    let mut values: Vec<(Date, &Measure)> = kpi.values.iter().filter_map(|one| Some((one.date?, one.value.as_ref()?))).collect();
    values.sort_by_key(|(date, _)| *date);
    let (first, last) = (values.first()?.0, values.last()?.0);
    let end = kpi.target_date.map_or(last, |target| target.max(last));
    let day = |date: Date| u32::try_from(first.days_until(date)).unwrap_or_default();
    let known = values.iter().map(|(_, value)| *value).chain(&kpi.baseline).chain(&kpi.target).map(Measure::value);
    let (low, high) = known.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    // A single height stands in the middle.
    let height = |value: &Measure| if high > low { ((value.value() - low) / (high - low) * 1000.0) as u32 } else { 500 };
    let words = |value: &Measure| {
        let unit = kpi.unit.trim();
        let number = style.digits(&Some(value.clone()).written());
        match unit {
            "" => number,
            // Thai says “per cent” before its number.
            "ร้อยละ" => format!("{unit} {number}"),
            unit => format!("{number} {unit}"),
        }
    };
    let baseline = kpi.baseline.iter().map(|value| {
        let label = match kpi.baseline_year {
            Some(year) => style.fill(m::BASELINE_OF, &[&words(value), &shown_year(style, year.0)]),
            None => style.fill(m::BASELINE, &[&words(value)]),
        };
        Line { at: height(value), label }
    });
    let target = kpi.target.iter().map(|value| {
        let label = match kpi.target_date {
            Some(date) => style.fill(m::TARGET_BY, &[&words(value), &style.date(date)]),
            None => style.fill(m::TARGET, &[&words(value)]),
        };
        Line { at: height(value), label }
    });
    let name = kpi.name.trim();
    let title = style.fill(m::TITLE, &[name]);
    let tick = |date: Date| Line { at: day(date), label: style.date(date) };
    let lines: Vec<Line> = baseline.chain(target).collect();
    let mut rows: Vec<_> = values
        .iter()
        .map(|(date, value)| {
            row(vec![text(style.date(*date))], vec![Cell::Number(style.digits(&Some((*value).clone()).written()))])
        })
        .collect();
    rows.extend(lines.iter().map(|line| row(vec![text(line.label.clone())], vec![Cell::Number(String::new())])));
    let chart = Chart::Curve {
        title: title.clone(),
        description: style.say(m::LEGEND),
        days: day(end),
        ticks: if end > first { vec![tick(first), tick(end)] } else { vec![tick(first)] },
        dots: values.iter().map(|(date, value)| Dot { at: day(*date), height: height(value), label: words(value) }).collect(),
        lines,
    };
    let value_head = if kpi.unit.trim().is_empty() { style.say(m::VALUE) } else { kpi.unit.trim().to_owned() };
    let blocks = vec![Block::Chart(chart), table(title, vec![style.say(m::DAY), value_head], rows)];
    Some(Block::Section { id: SECTION.to_owned(), blocks })
}

/// A fiscal year in the era of the language.
pub fn shown_year(style: Style, year: u16) -> String {
    let ahead = if style.language == Language::Thai { BUDDHIST_ERA } else { 0 };
    style.digits(&(u32::from(year) + u32::from(ahead)).to_string())
}
