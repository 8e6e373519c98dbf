//! Writes entries as rows.

use super::cell::Cells;
use super::table::{armed, csv as text};
use super::{Words, head, targets};
use crate::plan::{Record, Register};
use crate::text::sheets::paste;

/// Entries of a register as a CSV file.
pub fn csv(words: &Words<'_>, register: Register, entries: &[&dyn Record]) -> String {
    let blank = words.plan.register(register).blank();
    let targets = targets(register.id(), &*blank);
    let heads = targets.iter().map(|target| head::head(register.id(), target, words.language));
    let mut rows = vec![[paste::ID.of(words.language).to_owned()].into_iter().chain(heads).collect()];
    let cells: Vec<Cells> = targets.into_iter().map(|target| Cells::of(words, target)).collect();
    for entry in entries {
        let lists = cells.iter().filter_map(|cells| entry.named(cells.target.within?)?.list());
        let height = lists.map(|list| list.len()).max().unwrap_or_default().max(1);
        for line in 0..height {
            let cell = |cells: &Cells| match cells.target.within {
                Some(list) => {
                    let list = entry.named(list).and_then(|field| field.list()).filter(|list| line < list.len());
                    list.and_then(|list| Some(cells.written(list.get(line).named(cells.target.name)?))).unwrap_or_default()
                }
                // The rows below say the name again, for those who sort or filter.
                None if line == 0 || cells.target.name == entry.names()[0] => {
                    entry.named(cells.target.name).map(|field| cells.written(field)).unwrap_or_default()
                }
                None => String::new(),
            };
            rows.push([armed(entry.id())].into_iter().chain(cells.iter().map(cell)).collect());
        }
    }
    text(&rows)
}
