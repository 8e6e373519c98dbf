//! What running and repair cost each year, who pays, and what is left to pay after approval.

use super::Page;
use crate::calendar::ladder::declared;
use crate::calendar::money::{Amount, Grid, budget, sum, upkeep};
use crate::publish::document::{Block, Part, Tone};
use crate::publish::sheets::build::{heading, paragraph, say};
use crate::text::sheets::money as m;

impl<'a> Page<'a> {
    pub fn upkeep(&self) -> Vec<Block> {
        let style = self.desk.style;
        let title = style.say(m::UPKEEP);
        let mut blocks = vec![heading(title.clone())];
        let amounts: Vec<Amount<'a>> = self.projects.iter().flat_map(|project| upkeep(project)).collect();
        if amounts.is_empty() {
            blocks.push(say(Tone::Hint, style.say(m::NO_UPKEEP)));
            return blocks;
        }
        // Those who do not say stand last.
        let keyed: Vec<_> = amounts.iter().map(|amount| (vec![(amount.payer.is_empty(), amount.payer)], *amount)).collect();
        let grid = Grid::of(&keyed);
        let name = |(none, payer): &(bool, &str)| if *none { style.say(m::NO_PAYER) } else { (*payer).to_owned() };
        blocks.extend(self.after(&amounts));
        blocks.push(self.by_year(title.clone(), style.say(m::PAYER), &grid, name, style.say(m::OTHER_PAYERS)));
        blocks.push(self.table(&title, style.say(m::PAYER), &grid, name, style.say(m::ALL)));
        let without = self.projects.iter().filter(|project| upkeep(project).is_empty()).count();
        if without > 0 {
            blocks.push(say(Tone::Hint, style.fill(m::WITHOUT_UPKEEP, &[&without.to_string()])));
        }
        blocks
    }

    /// What is to be paid in the years after the declaration; before one, in those after the last year of investment.
    fn after(&self, amounts: &[Amount<'_>]) -> Option<Block> {
        let style = self.desk.style;
        let declared = declared(self.desk.plan, &self.desk.rulebook.law, self.desk.today);
        let invested = || self.projects.iter().flat_map(|project| budget(project)).filter_map(|amount| amount.year).max();
        let (year, which) = match declared {
            Some(declared) => (declared.on.fiscal_year(), m::AFTER_DECLARED),
            None => (invested()?, m::AFTER_INVESTED),
        };
        let later = amounts.iter().copied().filter(|amount| amount.year.is_some_and(|of| of > year));
        let unpaid = later.clone().filter(|amount| amount.payer.is_empty());
        let (all, unpaid) = (sum(later), sum(unpaid));
        let unit = style.say(self.inputs.money.unit());
        let words = style.fill(m::AFTER, &[&self.year(Some(year)), &style.say(which), &self.inputs.amount(all), &unit]);
        let mut parts = vec![Part::Strong(words)];
        if unpaid > 0 {
            parts.push(Part::Strong(style.fill(m::UNPAID, &[&self.inputs.amount(unpaid), &unit])));
        }
        Some(paragraph(Tone::Plain, parts))
    }
}
