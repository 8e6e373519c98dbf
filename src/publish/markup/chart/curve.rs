//! Values over time, with lines across at heights that have a name.

use super::{LEFT, Node, TOP, WIDTH, element, line, words, x};
use crate::publish::document::{Dot, Line};

const HEIGHT: u32 = 150;

/// The values on their axis, and the height of all.
pub fn curve(days: u32, ticks: &[Line], dots: &[Dot], lines: &[Line]) -> (Vec<Node>, u32) {
    let y = |height: u32| TOP + HEIGHT - height.min(1000) * HEIGHT / 1000;
    let mut parts = Vec::new();
    for tick in ticks {
        let at = x(tick.at, days);
        let anchor = if tick.at > days / 2 { "end" } else { "start" };
        parts.push(line("grid", (at, TOP), (at, TOP + HEIGHT)));
        parts.push(words("tick", at, TOP + HEIGHT + 18, anchor, &tick.label));
    }
    for named in lines {
        parts.push(line("reference", (LEFT, y(named.at)), (LEFT + WIDTH, y(named.at))));
        parts.push(words("tick", LEFT + WIDTH, y(named.at) - 4, "end", &named.label));
    }
    let place = |dot: &Dot| format!("{},{}", x(dot.at, days), y(dot.height));
    let points = dots.iter().map(place).collect::<Vec<_>>().join(" ");
    parts.push(element("polyline", &[("class", "curve"), ("points", &points)], vec![]));
    for dot in dots {
        let (cx, cy) = (x(dot.at, days).to_string(), y(dot.height).to_string());
        parts.push(element("circle", &[("class", "dot"), ("cx", &cx), ("cy", &cy), ("r", "4")], vec![]));
    }
    // All values at once would cover one another: the first and the last are named, the table has the others.
    let ends = dots.first().into_iter().chain(dots.last().filter(|_| dots.len() > 1));
    parts.extend(ends.map(|dot| {
        let anchor = if dot.at > days / 2 { "end" } else { "start" };
        words("name", x(dot.at, days), y(dot.height).saturating_sub(14).max(14), anchor, &dot.label)
    }));
    (parts, TOP + HEIGHT + 26)
}
