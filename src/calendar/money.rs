//! The money of a plan by year, source and payer. Sums are of whole baht.

use crate::plan::{FundingSource, Project, Record, Status, Year};
use std::collections::BTreeMap;

/// An amount and what is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount<'p> {
    /// The fiscal year, where it is said.
    pub year: Option<u16>,
    /// Where it comes from, where that is said.
    pub source: Option<FundingSource>,
    /// Who pays; empty where it is not said, and for money that is no upkeep.
    pub payer: &'p str,
    pub baht: u64,
}

/// A project with a name that is not stopped.
pub fn goes_on(project: &Project) -> bool {
    project.is_named() && project.status != Some(Status::Stopped)
}

/// What a project is to cost: its rows by year and source. Where no row has an amount, the sum that was written down, in the fiscal year
/// in which the project starts. So nothing is counted twice.
pub fn budget(project: &Project) -> Vec<Amount<'_>> {
    let rows = project.funding.iter().filter_map(|row| {
        let baht = row.baht?.0;
        Some(Amount { year: row.year.map(|year| year.0), source: row.source, payer: "", baht })
    });
    let rows: Vec<Amount<'_>> = rows.collect();
    if !rows.is_empty() {
        return rows;
    }
    let started = || project.start.map(|start| Year(start.fiscal_year()));
    let year = project.fiscal_year.or_else(started).map(|year| year.0);
    project.budget_baht.iter().map(|baht| Amount { year, source: None, payer: "", baht: baht.0 }).collect()
}

/// What running and repair of a project take.
pub fn upkeep(project: &Project) -> Vec<Amount<'_>> {
    let rows = project.upkeep.iter().filter_map(|row| {
        let year = row.year.map(|year| year.0);
        Some(Amount { year, source: None, payer: row.payer.trim(), baht: row.baht?.0 })
    });
    rows.collect()
}

/// The sum of amounts. Beyond all money there is, it stays at the greatest number.
pub fn sum<'p>(amounts: impl IntoIterator<Item = Amount<'p>>) -> u64 {
    amounts.into_iter().fold(0, |sum, amount| sum.saturating_add(amount.baht))
}

/// Sums in rows and columns. A year that is not said has a column of its own, the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid<K> {
    /// The years that occur, in order; `None` last.
    pub years: Vec<Option<u16>>,
    /// The rows that occur, in the order of their keys: what each year has.
    pub rows: BTreeMap<K, Vec<u64>>,
    /// What each year has in all.
    pub sums: Vec<u64>,
}

impl<K: Ord + Clone> Grid<K> {
    /// Puts each amount into the rows it belongs to. The sums count it once, in however many rows it stands.
    pub fn of<'p>(amounts: &[(Vec<K>, Amount<'p>)]) -> Grid<K> {
        let mut years: Vec<Option<u16>> = amounts.iter().map(|(_, amount)| amount.year).collect();
        years.sort_by_key(|year| (year.is_none(), *year));
        years.dedup();
        let mut sums = vec![0u64; years.len()];
        let mut rows: BTreeMap<K, Vec<u64>> = BTreeMap::new();
        for (keys, amount) in amounts {
            let column = years.iter().position(|year| *year == amount.year).expect("each year has a column");
            sums[column] = sums[column].saturating_add(amount.baht);
            for key in keys {
                let row = rows.entry(key.clone()).or_insert_with(|| vec![0; years.len()]);
                row[column] = row[column].saturating_add(amount.baht);
            }
        }
        Grid { years, rows, sums }
    }

    /// The sum of all amounts.
    pub fn total(&self) -> u64 {
        add(&self.sums)
    }
}

/// The sum of a row or column.
pub fn add(amounts: &[u64]) -> u64 {
    amounts.iter().fold(0, |sum, amount| sum.saturating_add(*amount))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Baht, Funding};

    #[test]
    fn rows_come_before_the_sum_that_was_written_down() {
        let row = |year, baht: Option<u64>| Funding { year, baht: baht.map(Baht), ..Funding::default() };
        let mut project = Project {
            budget_baht: Some(Baht(900)),
            start: "2026-10-01".parse().ok(),
            funding: [row(Some(Year(2030)), None)].into_iter().collect(),
            ..Project::default()
        };
        let found = |project: &Project| budget(project).iter().map(|one| (one.year, one.baht)).collect::<Vec<_>>();
        assert_eq!(found(&project), [(Some(2027), 900)]);
        project.fiscal_year = Some(Year(2026));
        assert_eq!(found(&project), [(Some(2026), 900)]);
        (project.fiscal_year, project.start) = (None, None);
        assert_eq!(found(&project), [(None, 900)]);
        project.funding.push(row(Some(Year(2028)), Some(100)));
        project.funding.push(row(None, Some(200)));
        assert_eq!(found(&project), [(Some(2028), 100), (None, 200)]);
    }

    #[test]
    fn an_amount_in_several_rows_counts_once_in_the_sums() {
        let amount = |year, baht| Amount { year, source: None, payer: "", baht };
        let grid = Grid::of(&[
            (vec!["a", "b"], amount(None, 5)),
            (vec!["b"], amount(Some(2028), 7)),
            (vec![], amount(Some(2027), 1)),
            (vec!["a"], amount(Some(2028), u64::MAX)),
        ]);
        assert_eq!(grid.years, [Some(2027), Some(2028), None]);
        assert_eq!(grid.rows, BTreeMap::from([("a", vec![0, u64::MAX, 5]), ("b", vec![0, 7, 5])]));
        assert_eq!((grid.sums.clone(), grid.total()), (vec![1, u64::MAX, 5], u64::MAX));
    }
}
