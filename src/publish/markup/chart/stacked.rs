//! Bars of parts. Each key has a pattern, so that parts are told apart without colour.

use super::{LEFT, Node, ROW, WIDTH, element, headed, rectangle, words};
use crate::publish::document::{KEYS, Stack};

/// How large the tile of a pattern is.
const TILE: u32 = 8;
/// The height of a line of the key.
const KEY: u32 = 24;

/// The bars below their key, and the height of all.
pub fn stacked(title: &str, keys: &[String], bars: &[Stack]) -> (Vec<Node>, u32) {
    // Charts on one page must not share the names of their patterns: one of them may be hidden.
    let name = title.bytes().fold(5381_u32, |name, byte| name.wrapping_mul(33) ^ u32::from(byte));
    let fill = |key: usize| format!("url(#pattern-{name:x}-{})", key.min(KEYS - 1));
    let patterns = (0..keys.len().min(KEYS)).map(|key| pattern(&format!("pattern-{name:x}-{key}"), key));
    let mut parts = vec![element("defs", &[], patterns.collect())];
    for (place, key) in keys.iter().enumerate() {
        let (x, y) = (LEFT + place as u32 % 2 * (WIDTH / 2), place as u32 / 2 * KEY);
        parts.push(filled(&fill(place), x, y + 4, 18, 14));
        parts.push(words("tick", x + 26, y + 16, "start", key));
    }
    let top = (keys.len() as u32).div_ceil(2) * KEY + 6;
    let most = bars.iter().map(|bar| whole(&bar.parts)).max().unwrap_or_default().max(1);
    for (place, bar) in bars.iter().enumerate() {
        let y = top + place as u32 * ROW;
        parts.push(headed(&bar.label, &bar.text, y + 14));
        // Ends are rounded, not widths, so that the parts of a bar are as long as their sum.
        let at = |sum: u128| LEFT + (sum * u128::from(WIDTH) / most) as u32;
        let mut sum = 0;
        for (key, part) in bar.parts.iter().enumerate().filter(|(_, part)| **part > 0) {
            let from = at(sum);
            sum += u128::from(*part);
            parts.push(filled(&fill(key), from, y + 20, (at(sum) - from).max(1), 14));
        }
    }
    (parts, top + bars.len() as u32 * ROW + 4)
}

fn whole(parts: &[u64]) -> u128 {
    parts.iter().map(|part| u128::from(*part)).sum()
}

fn filled(fill: &str, x: u32, y: u32, width: u32, height: u32) -> Node {
    let Node::Element(tag, mut attributes, children) = rectangle("part", x, y, width, height) else {
        unreachable!("a rectangle is an element")
    };
    attributes.push(("fill".to_owned(), fill.to_owned()));
    Node::Element(tag, attributes, children)
}

/// The tile of a pattern: full, slanted, dotted, level, crossed, upright, light, empty.
fn pattern(id: &str, key: usize) -> Node {
    let path = |way: &str| element("path", &[("class", "weave"), ("d", way)], vec![]);
    let whole = |class: &str| rectangle(class, 0, 0, TILE, TILE);
    let dot = |x: &str, y: &str| element("circle", &[("class", "dot"), ("cx", x), ("cy", y), ("r", "1.6")], vec![]);
    let slanted = "M-2 2L2 -2M0 8L8 0M6 10L10 6";
    let tile = match key {
        0 => vec![whole("full")],
        1 => vec![whole("empty"), path(slanted)],
        2 => vec![whole("empty"), dot("2", "2"), dot("6", "6")],
        3 => vec![whole("empty"), path("M0 2H8M0 6H8")],
        4 => vec![whole("empty"), path(slanted), path("M-2 6L2 10M0 0L8 8M6 -2L10 2")],
        5 => vec![whole("empty"), path("M2 0V8M6 0V8")],
        6 => vec![whole("light")],
        _ => vec![whole("empty")],
    };
    let size = TILE.to_string();
    let attributes = [("id", id), ("width", &size), ("height", &size), ("patternUnits", "userSpaceOnUse")];
    element("pattern", &attributes, tile)
}
