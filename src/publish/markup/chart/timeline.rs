//! Spans of time. A day that is not written down is an open, dashed end.

use super::{Node, ROW, TOP, headed, line, rectangle, words, x};
use crate::publish::document::{Line, Span};

/// The spans on their axis, and the height of all.
pub fn timeline(days: u32, ticks: &[Line], spans: &[Span], lines: &[Line]) -> (Vec<Node>, u32) {
    let height = TOP + ROW * spans.len() as u32 + 24;
    let mut parts = Vec::new();
    for tick in ticks {
        parts.push(line("grid", (x(tick.at, days), TOP), (x(tick.at, days), height - 20)));
        parts.push(words("tick", x(tick.at, days), height - 6, "start", &tick.label));
    }
    for named in lines {
        let at = x(named.at, days);
        let anchor = if named.at > days / 2 { "end" } else { "start" };
        parts.push(line("reference", (at, 4), (at, height - 20)));
        parts.push(words("tick", at, 14, anchor, &named.label));
    }
    for (place, span) in spans.iter().enumerate() {
        let y = TOP + place as u32 * ROW;
        let (from, to) = (x(span.from, days), x(span.to, days));
        let class = if span.from_said && span.to_said { "bar low" } else { "bar supposed" };
        parts.push(headed(&span.label, &span.text, y + 14));
        parts.push(rectangle(class, from, y + 20, to.saturating_sub(from).max(3), 14));
        // An edge stands where the day is written down.
        let edges = [(span.from_said, from), (span.to_said, to.max(from + 3))];
        parts.extend(edges.iter().filter(|(said, _)| *said).map(|(_, at)| line("edge", (*at, y + 18), (*at, y + 36))));
    }
    (parts, height)
}
