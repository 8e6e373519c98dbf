//! The charts of a document, in SVG. Their text stands beside them. They are drawn so that print without colour tells them apart.

mod axis;
mod curve;
mod stacked;
mod timeline;

use super::{Node, element, text};
use crate::publish::document::Chart;
use crate::text::Style;

/// The height of a row: a line of words, and a bar below it.
const ROW: u32 = 44;
const LEFT: u32 = 10;
const WIDTH: u32 = 460;
/// Above the bars, where the lines are named.
const TOP: u32 = 22;
/// How many signs of a name have room above a bar, beside what is said of it.
const NAME: usize = 34;

/// A chart with its description.
pub fn chart(chart: &Chart, style: Style) -> Node {
    let (title, description) = chart.told();
    let (drawn, height) = match chart {
        Chart::Bars { bars, lines, .. } => axis::bars(bars, lines, style),
        Chart::Histogram { from, to, counts, lines, .. } => axis::histogram(*from, *to, counts, lines, style),
        Chart::Stacked { keys, bars, .. } => stacked::stacked(title, keys, bars),
        Chart::Timeline { days, ticks, spans, lines, .. } => timeline::timeline(*days, ticks, spans, lines),
        Chart::Curve { days, ticks, dots, lines, .. } => curve::curve(*days, ticks, dots, lines),
    };
    let view = format!("0 0 {} {height}", LEFT + WIDTH + 20);
    let svg = element("svg", &[("viewBox", &view), ("role", "img"), ("aria-label", title)], drawn);
    let caption = element("figcaption", &[], vec![text(description)]);
    // On a narrow screen it scrolls by itself.
    let scroll = [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", title)];
    element("figure", &[("class", "chart")], vec![element("div", &scroll, vec![svg]), caption])
}

/// Words at a place.
fn words(class: &str, x: u32, y: u32, anchor: &str, words: &str) -> Node {
    let (x, y) = (x.to_string(), y.to_string());
    element("text", &[("class", class), ("x", &x), ("y", &y), ("text-anchor", anchor)], vec![text(words)])
}

/// A line from one place to another.
fn line(class: &str, from: (u32, u32), to: (u32, u32)) -> Node {
    let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(|at| at.to_string());
    element("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)], vec![])
}

/// A rectangle.
fn rectangle(class: &str, x: u32, y: u32, width: u32, height: u32) -> Node {
    let [x, y, width, height] = [x, y, width, height].map(|at| at.to_string());
    element("rect", &[("class", class), ("x", &x), ("y", &y), ("width", &width), ("height", &height)], vec![])
}

/// A name and what is said of it, above a bar. A name that has no room is cut; the table has the whole.
fn headed(name: &str, said: &str, y: u32) -> Node {
    let mut short: String = name.chars().take(NAME).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    words("name", LEFT, y, "start", format!("{short} {said}").trim_end())
}

/// Where a day stands on an axis of so many days.
fn x(day: u32, days: u32) -> u32 {
    LEFT + (u64::from(day.min(days)) * u64::from(WIDTH) / u64::from(days.max(1))) as u32
}
