//! What the projects are to cost: by year and source, and by dimension.

use super::Page;
use crate::calendar::money::{Amount, Grid};
use crate::plan::{FundingSource, Project};
use crate::policy::DIMENSIONS;
use crate::publish::document::{Block, Tone};
use crate::publish::sheets::build::{heading, say};
use crate::text::sheets::money as m;

/// The place of a source among all; that of none is behind them.
fn place(source: Option<FundingSource>) -> usize {
    let known = source.and_then(|source| FundingSource::ALL.iter().position(|known| *known == source));
    known.unwrap_or(FundingSource::ALL.len())
}

impl Page<'_> {
    pub fn invested(&self) -> Vec<Block> {
        let style = self.desk.style;
        let amounts = self.invested_amounts();
        if amounts.is_empty() {
            return vec![say(Tone::Hint, style.say(m::NO_MONEY))];
        }
        let source_name = |row: &usize| match FundingSource::ALL.get(*row) {
            Some(source) => self.inputs.option("source", source.id()),
            None => style.say(m::NO_SOURCE),
        };
        let grid_of = |rows: &dyn Fn(&Project, &Amount<'_>) -> Vec<usize>| {
            Grid::of(&amounts.iter().map(|(project, amount)| (rows(project, amount), *amount)).collect::<Vec<_>>())
        };
        let by_source = grid_of(&|_, amount| vec![place(amount.source)]);
        let by_dimension = grid_of(&|project, _| Page::rows_of(project));
        let title = style.say(m::BY_SOURCE);
        let told = || style.say(m::SOURCE);
        let mut blocks = vec![heading(title.clone())];
        // There are as many sources as patterns.
        blocks.push(self.by_year(title.clone(), told(), &by_source, source_name, String::new()));
        blocks.push(self.table(&title, style.say(m::SOURCE), &by_source, source_name, style.say(m::ALL)));

        let title = style.say(m::BY_DIMENSION);
        let keys: Vec<usize> = by_source.rows.keys().copied().collect();
        let parts = |row: usize, key: usize| {
            let within =
                amounts.iter().filter(|(project, amount)| Page::rows_of(project).contains(&row) && place(amount.source) == key);
            within.fold(0u64, |sum, (_, amount)| sum.saturating_add(amount.baht))
        };
        let rows = (0..=DIMENSIONS.len()).filter(|row| by_dimension.rows.contains_key(row));
        let bars = rows.map(|row| (self.dimension_name(row), keys.iter().map(|key| parts(row, *key)).collect())).collect();
        blocks.push(heading(title.clone()));
        blocks.push(say(Tone::Note, style.say(m::SEVERAL)));
        blocks.push(self.stacked(title.clone(), told(), keys.iter().map(source_name).collect(), bars, String::new()));
        let name = |row: &usize| self.dimension_name(*row);
        blocks.push(self.table(&title, style.say(m::DIMENSION), &by_dimension, name, style.say(m::ALL_ONCE)));
        blocks
    }
}
