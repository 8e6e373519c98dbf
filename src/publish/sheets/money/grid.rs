//! Sums in rows and years: as a table with its totals, and as bars of parts.

use super::Page;
use crate::calendar::money::{Grid, add};
use crate::publish::document::{Block, Cell, Chart, KEYS, Stack};
use crate::publish::sheets::build::{NO_NUMBER, row, table, text};
use crate::publish::sheets::kpi_chart::shown_year;
use crate::text::sheets::money as m;

impl Page<'_> {
    /// A fiscal year, or that none is said.
    pub fn year(&self, year: Option<u16>) -> String {
        year.map_or_else(|| self.desk.style.say(m::NO_YEAR), |year| shown_year(self.desk.style, year))
    }

    /// An amount with its unit.
    pub fn amount(&self, baht: u64) -> String {
        format!("{} {}", self.inputs.amount(baht), self.desk.style.say(self.inputs.money.unit()))
    }

    /// The rows of a grid by year, with a total of each row, and below all the total of each year.
    pub fn table<K: Ord>(&self, caption: &str, head: String, grid: &Grid<K>, name: impl Fn(&K) -> String, all: String) -> Block {
        let style = self.desk.style;
        let number = |baht: u64| Cell::Number(if baht == 0 { NO_NUMBER.to_owned() } else { self.inputs.amount(baht) });
        let line = |name: String, amounts: &[u64]| {
            let cells = amounts.iter().copied().chain([add(amounts)]).map(number);
            row(vec![text(name)], cells.collect())
        };
        let rows = grid.rows.iter().map(|(key, amounts)| line(name(key), amounts));
        let rows: Vec<_> = rows.chain([line(all, &grid.sums)]).collect();
        let years = grid.years.iter().map(|year| self.year(*year));
        let heads = [head].into_iter().chain(years).chain([style.say(m::ALL)]).collect();
        table(style.fill(m::TABLE_OF, &[caption, &style.say(self.inputs.money.unit())]), heads, rows)
    }

    /// Bars of parts: what each bar has of each key. Where there are more keys than patterns, the smallest share the last one.
    pub fn stacked(&self, title: String, told: String, keys: Vec<String>, bars: Vec<(String, Vec<u64>)>, rest: String) -> Block {
        let (keys, bars) = if keys.len() > KEYS { gathered(&keys, bars, rest) } else { (keys, bars) };
        let bars = bars.into_iter().map(|(label, parts)| Stack { label, text: self.amount(add(&parts)), parts }).collect();
        let description = self.desk.style.fill(m::STACKED_LEGEND, &[&told]);
        Block::Chart(Chart::Stacked { title, description, keys, bars })
    }

    /// A bar for each year of a grid, of parts by its rows.
    pub fn by_year<K: Ord>(
        &self,
        title: String,
        told: String,
        grid: &Grid<K>,
        name: impl Fn(&K) -> String,
        rest: String,
    ) -> Block {
        let bar = |(column, year): (usize, &Option<u16>)| {
            (self.year(*year), grid.rows.values().map(|amounts| amounts[column]).collect::<Vec<u64>>())
        };
        let bars = grid.years.iter().enumerate().map(bar).collect();
        self.stacked(title, told, grid.rows.keys().map(name).collect(), bars, rest)
    }
}

type Bars = Vec<(String, Vec<u64>)>;

/// The greatest keys by themselves, and all others as one behind them.
fn gathered(keys: &[String], bars: Bars, rest: String) -> (Vec<String>, Bars) {
    let whole = |key: usize| bars.iter().map(|(_, parts)| u128::from(parts[key])).sum::<u128>();
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by_key(|key| std::cmp::Reverse(whole(*key)));
    let (kept, others) = order.split_at(KEYS - 1);
    let parts = |parts: &[u64]| {
        let gathered = add(&others.iter().map(|key| parts[*key]).collect::<Vec<_>>());
        kept.iter().map(|key| parts[*key]).chain([gathered]).collect()
    };
    let names = kept.iter().map(|key| keys[*key].clone()).chain([rest]).collect();
    (names, bars.iter().map(|(label, all)| (label.clone(), parts(all))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_keys_are_gathered_and_nothing_is_lost() {
        let keys: Vec<String> = (0..12).map(|key| key.to_string()).collect();
        let bars = vec![("a".to_owned(), (0..12).collect()), ("b".to_owned(), vec![1; 12])];
        let (names, found) = gathered(&keys, bars, "rest".into());
        assert_eq!(names, ["11", "10", "9", "8", "7", "6", "5", "rest"]);
        assert_eq!(found[0].1, [11, 10, 9, 8, 7, 6, 5, 4 + 3 + 2 + 1]);
        assert_eq!(found[1].1, [1, 1, 1, 1, 1, 1, 1, 5]);
    }
}
