//! Bars and columns on an axis of points.

use super::{LEFT, Node, ROW, TOP, WIDTH, element};
use crate::publish::document::{Bar, Line};
use crate::text::Style;

const HEIGHT: u32 = 120;

/// Horizontal bars on an axis of 0 to 100, and their height.
pub fn bars(bars: &[Bar], lines: &[Line], style: Style) -> (Vec<Node>, u32) {
    let height = TOP + ROW * bars.len() as u32 + 24;
    let axis = Axis { from: 0, to: 10_000, height, style };
    let mut parts = axis.parts(lines);
    parts.extend(bars.iter().enumerate().flat_map(|(place, bar)| axis.bar(bar, TOP + place as u32 * ROW)));
    (parts, height)
}

/// Columns between two values, and their height.
pub fn histogram(from: u32, to: u32, counts: &[u32], lines: &[Line], style: Style) -> (Vec<Node>, u32) {
    let height = TOP + HEIGHT + 24;
    let axis = Axis { from, to, height, style };
    let mut parts = axis.columns(counts);
    parts.extend(axis.parts(lines));
    (parts, height)
}

/// The horizontal axis, from where to where in hundredths of a point or per cent.
struct Axis {
    from: u32,
    to: u32,
    height: u32,
    style: Style,
}

impl Axis {
    fn x(&self, at: u32) -> u32 {
        let span = self.to.saturating_sub(self.from).max(1);
        LEFT + at.clamp(self.from, self.to).saturating_sub(self.from) * WIDTH / span
    }

    /// Ticks below, and the named lines across.
    fn parts(&self, lines: &[Line]) -> Vec<Node> {
        let step = (self.to.saturating_sub(self.from) / 4).max(1);
        let tick = |place: u32| {
            let at = self.from + place * step;
            let label = if at.is_multiple_of(100) { (at / 100).to_string() } else { format!("{}.{:02}", at / 100, at % 100) };
            self.words("tick", at, self.height - 6, "middle", self.style.digits(&label))
        };
        let line = |line: &Line| {
            let x = self.x(line.at).to_string();
            let anchor = if line.at > (self.from + self.to) / 2 { "end" } else { "start" };
            [
                element(
                    "line",
                    &[("class", "reference"), ("x1", &x), ("x2", &x), ("y1", "4"), ("y2", &(self.height - 20).to_string())],
                    vec![],
                ),
                self.words("tick", line.at, 14, anchor, line.label.clone()),
            ]
        };
        (0..=4).map(tick).chain(lines.iter().flat_map(line)).collect()
    }

    fn bar(&self, bar: &Bar, top: u32) -> Vec<Node> {
        let (x, end, y) = (self.x(bar.from), self.x(bar.to), (top + 20).to_string());
        let width = end.saturating_sub(x).max(2).to_string();
        let mut parts = vec![
            self.words("name", self.from, top + 14, "start", format!("{} {}", bar.label, bar.text)),
            element(
                "rect",
                &[("class", "bar low"), ("x", &x.to_string()), ("y", &y), ("height", "14"), ("width", &width)],
                vec![],
            ),
        ];
        if let Some(mark) = bar.mark {
            let x = self.x(mark).to_string();
            let (y1, y2) = ((top + 16).to_string(), (top + 38).to_string());
            parts.push(element("line", &[("class", "evidenced"), ("x1", &x), ("x2", &x), ("y1", &y1), ("y2", &y2)], vec![]));
        }
        parts
    }

    fn columns(&self, counts: &[u32]) -> Vec<Node> {
        let most = counts.iter().copied().max().unwrap_or_default().max(1);
        let wide = WIDTH / counts.len().max(1) as u32;
        let column = |(place, count): (usize, &u32)| {
            let tall = count * HEIGHT / most;
            let (x, y) = ((LEFT + place as u32 * wide).to_string(), (TOP + HEIGHT - tall).to_string());
            let (width, height) = (wide.saturating_sub(1).to_string(), tall.to_string());
            element("rect", &[("class", "bar low"), ("x", &x), ("y", &y), ("height", &height), ("width", &width)], vec![])
        };
        counts.iter().enumerate().map(column).collect()
    }

    fn words(&self, class: &str, at: u32, y: u32, anchor: &str, words: String) -> Node {
        super::words(class, self.x(at), y, anchor, &words)
    }
}
