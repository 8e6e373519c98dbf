//! Long lists a page at a time. Which page it is stands in the address.

use crate::publish::desk::Desk;
use crate::publish::document::{Act, Block, Button, Tone};
use crate::publish::sheets::build::say;
use crate::text::sheets::common as m;

/// The setting of the page, from 1.
const PAGE: &str = "page";

/// The part of a list that the address asks for, and the way to the others where there are any.
pub fn paged<'l, T>(desk: &Desk<'_>, list: &'l [T], size: usize) -> (&'l [T], Vec<Block>) {
    let pages = list.len().div_ceil(size).max(1);
    let last = u32::try_from(pages).unwrap_or(u32::MAX);
    let page = desk.number(PAGE, 1, 1..=last) as usize;
    let first = (page - 1) * size;
    let shown = &list[first..list.len().min(first + size)];
    if pages == 1 {
        return (shown, Vec::new());
    }
    let button = |page: usize, words| Button {
        text: desk.style.say(words),
        primary: false,
        act: Act::Go(desk.sheet.with(PAGE, &page.to_string()).address()),
    };
    let before = (page > 1).then(|| button(page - 1, m::PAGE_BEFORE));
    let after = (page < pages).then(|| button(page + 1, m::PAGE_AFTER));
    let [from, to, all] = [first + 1, first + shown.len(), list.len()].map(|number| number.to_string());
    let place = say(Tone::Hint, desk.style.fill(m::PAGE_OF, &[&from, &to, &all]));
    (shown, vec![place, Block::Buttons(before.into_iter().chain(after).collect())])
}
