//! The plan's money and time: investment by year, source and dimension, what running costs, and when the projects run.

mod grid;
mod invested;
mod timeline;
mod upkeep;

use super::build::{field, say};
use crate::calendar::money::{Amount, budget, goes_on, sum};
use crate::plan::{Id, Project, Record};
use crate::policy::{DIMENSIONS, Dimension};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Control, Document, Form, Target, Tone};
use crate::publish::sheets::register::field::{Inputs, Money};
use crate::text::sheets::money as m;

/// The setting of the dimension whose projects the timeline shows.
const SHOWN: &str = "dimension";

/// What the parts of the page share.
struct Page<'a> {
    desk: &'a Desk<'a>,
    inputs: Inputs<'a>,
    /// The projects that count: named and not stopped.
    projects: Vec<&'a Project>,
    /// The only dimension that the timeline shows.
    dimension: Option<Dimension>,
}

/// The sheet of the plan's money and time.
pub fn money(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let inputs = Inputs { desk, money: Money::of(desk) };
    let projects: Vec<&Project> = desk.plan.projects.iter().filter(|project| goes_on(project)).collect();
    let dimension = desk.sheet.setting(SHOWN).and_then(Dimension::from_id);
    let mut blocks = vec![say(Tone::Lead, style.say(m::LEAD))];
    let page = Page { desk, inputs, projects, dimension };
    if page.projects.is_empty() {
        blocks.push(say(Tone::Hint, style.say(m::NO_PROJECTS)));
    } else {
        let fields = vec![page.inputs.money.choice(style)];
        blocks.push(Block::Form(Form { legend: String::new(), target: Target::Address, fields }));
        blocks.extend(page.rule());
        blocks.extend(page.invested());
        blocks.extend(page.upkeep());
        blocks.extend(page.timeline());
    }
    desk.document(blocks)
}

impl<'a> Page<'a> {
    /// Which amounts count, and which do not.
    fn rule(&self) -> Vec<Block> {
        let style = self.desk.style;
        let by_hand = |project: &&&Project| !budget(project).is_empty() && project.funding.iter().all(|row| row.baht.is_none());
        let by_hand = self.projects.iter().filter(by_hand).count();
        let without = self.projects.iter().filter(|project| budget(project).is_empty()).count();
        let stopped = self.desk.plan.projects.iter().filter(|project| project.is_named() && !goes_on(project));
        let (stopped, spent) = stopped.fold((0, 0u64), |(count, spent), one| (count + 1, spent.saturating_add(sum(budget(one)))));
        let mut blocks = vec![say(Tone::Hint, style.fill(m::RULE, &[&by_hand.to_string()]))];
        if without > 0 {
            blocks.push(say(Tone::Hint, style.fill(m::NO_AMOUNT, &[&without.to_string()])));
        }
        if stopped > 0 {
            let figures = [stopped.to_string(), self.inputs.amount(spent), style.say(self.inputs.money.unit())];
            blocks.push(say(Tone::Hint, style.fill(m::STOPPED, &figures.each_ref().map(String::as_str))));
        }
        blocks
    }

    /// What all projects are to cost, with the project of each amount.
    fn invested_amounts(&self) -> Vec<(&'a Project, Amount<'a>)> {
        self.projects.iter().flat_map(|project| budget(project).into_iter().map(|amount| (*project, amount))).collect()
    }

    /// The dimensions of a project as rows; one row behind all others where it has none.
    fn rows_of(project: &Project) -> Vec<usize> {
        let rows: Vec<usize> = (0..DIMENSIONS.len()).filter(|place| project.dimensions.contains(&DIMENSIONS[*place])).collect();
        if rows.is_empty() { vec![DIMENSIONS.len()] } else { rows }
    }

    /// What the row of a dimension is called.
    fn dimension_name(&self, row: usize) -> String {
        match DIMENSIONS.get(row) {
            Some(dimension) => self.inputs.option("dimensions", dimension.id()),
            None => self.desk.style.say(m::NO_DIMENSION),
        }
    }

    /// The choice of the dimension that the timeline shows.
    fn choice(&self) -> Block {
        let every = (String::new(), self.desk.style.say(m::EVERY));
        let ids = Dimension::IDS.iter().map(|id| ((*id).to_owned(), self.inputs.option("dimensions", id)));
        let value = self.dimension.map_or("", Dimension::id).to_owned();
        let control = Control::Choice { value, options: [every].into_iter().chain(ids).collect() };
        let fields = vec![field(SHOWN, self.desk.style.say(m::SHOWN), control)];
        Block::Form(Form { legend: String::new(), target: Target::Address, fields })
    }
}
