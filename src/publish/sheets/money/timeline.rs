//! When the projects run: counted by dimension and year, and drawn one by one, a page at a time.

use super::Page;
use crate::calendar::time::{Period, When, when};
use crate::date::Date;
use crate::plan::{Project, Register};
use crate::policy::DIMENSIONS;
use crate::publish::document::{Block, Cell, Chart, Line, Part, Row, Span, Tone};
use crate::publish::sheets::build::{NO_NUMBER, cell, heading, link, paragraph, row, say, table, text};
use crate::publish::sheets::kpi_chart::shown_year;
use crate::publish::sheets::paged::paged;
use crate::route::{Sheet, Topic};
use crate::text::Message;
use crate::text::sheets::money as m;

/// How many projects are drawn on a page.
const DRAWN: usize = 20;
/// How many years the table of counts has room for.
const YEARS: u16 = 20;
/// How many years have room below the chart.
const TICKS: u16 = 6;
/// How many projects are named that cannot be drawn.
const NAMED: usize = 10;

type Known<'a> = (&'a Project, Period);

impl<'a> Page<'a> {
    pub fn timeline(&self) -> Vec<Block> {
        let style = self.desk.style;
        let mut blocks = vec![heading(style.say(m::TIMELINE))];
        let (mut known, mut open, mut backwards): (Vec<Known<'a>>, Vec<&Project>, Vec<&Project>) = Default::default();
        for project in &self.projects {
            match when(project) {
                When::Known(period) => known.push((project, period)),
                When::NotSaid => open.push(project),
                When::Backwards => backwards.push(project),
            }
        }
        if !known.is_empty() {
            blocks.extend(self.counts(&known));
            blocks.push(self.choice());
            known.retain(|(project, _)| self.dimension.is_none_or(|dimension| project.dimensions.contains(&dimension)));
            known.sort_by_key(|(_, period)| (period.from, period.to));
            blocks.extend(self.drawn(&known));
        }
        blocks.extend(self.named(m::NO_TIME, &open));
        blocks.extend(self.named(m::BACKWARDS, &backwards));
        blocks
    }

    /// How many projects of each dimension run in each fiscal year.
    fn counts(&self, known: &[Known<'a>]) -> Vec<Block> {
        let style = self.desk.style;
        let years = || known.iter().map(|(_, period)| period.fiscal_years());
        let first = years().map(|years| *years.start()).min().unwrap_or_default();
        let last = years().map(|years| *years.end()).max().unwrap_or_default();
        let shown = first..=last.min(first.saturating_add(YEARS - 1));
        let line = |name: String, of: &dyn Fn(&Project) -> bool| -> Row {
            let cells = shown.clone().map(|year| {
                let running = known.iter().filter(|(project, period)| of(project) && period.fiscal_years().contains(&year));
                match running.count() {
                    0 => Cell::Number(NO_NUMBER.to_owned()),
                    count => Cell::Number(style.number(count as u64)),
                }
            });
            row(vec![text(name)], cells.collect())
        };
        let dimensions =
            (0..=DIMENSIONS.len()).filter(|row| known.iter().any(|(project, _)| Page::rows_of(project).contains(row)));
        let mut rows: Vec<Row> =
            dimensions.map(|row| line(self.dimension_name(row), &|project| Page::rows_of(project).contains(&row))).collect();
        rows.push(line(style.say(m::COUNTS_ALL), &|_| true));
        let heads = [style.say(m::DIMENSION)].into_iter().chain(shown.clone().map(|year| shown_year(style, year)));
        let mut blocks = vec![say(Tone::Hint, style.say(m::COUNTS_NOTE)), table(style.say(m::COUNTS), heads.collect(), rows)];
        if last > *shown.end() {
            blocks.push(say(Tone::Problem, style.fill(m::TOO_LONG, &[&YEARS.to_string()])));
        }
        blocks
    }

    /// The projects as spans on an axis that is the same on every page, and their days as a table.
    fn drawn(&self, known: &[Known<'a>]) -> Vec<Block> {
        let style = self.desk.style;
        let from = known.iter().map(|(_, period)| period.from).min();
        let to = known.iter().map(|(_, period)| period.to).max();
        let (Some(from), Some(to)) = (from, to) else { return vec![say(Tone::Hint, style.say(m::NO_PROJECTS))] };
        let at = |date: Date| u32::try_from(from.days_until(date)).unwrap_or_default();
        let (shown, others) = paged(self.desk, known, DRAWN);
        let years = to.fiscal_year() - from.fiscal_year() + 1;
        let ticks = (from.fiscal_year()..=to.fiscal_year()).step_by(usize::from(years.div_ceil(TICKS)));
        let tick = |year: u16| {
            let (first, _) = Date::of_fiscal_year(year)?;
            (first >= from).then(|| Line { at: at(first), label: shown_year(style, year) })
        };
        let today = (from..=to).contains(&self.desk.today).then(|| Line { at: at(self.desk.today), label: style.say(m::TODAY) });
        let day = |date: Date, said: bool| {
            if said { style.date(date) } else { style.fill(m::SUPPOSED, &[&style.date(date)]) }
        };
        let span = |(project, period): &Known<'a>| Span {
            label: project.name.trim().to_owned(),
            from: at(period.from),
            to: at(period.to),
            from_said: period.from_said,
            to_said: period.to_said,
            text: String::new(),
        };
        let chart = Chart::Timeline {
            title: style.say(m::TIMELINE),
            description: style.say(m::TIMELINE_LEGEND),
            days: at(to),
            ticks: ticks.filter_map(tick).collect(),
            spans: shown.iter().map(span).collect(),
            lines: today.into_iter().collect(),
        };
        let project_row = |(project, period): &Known<'a>| {
            let cells = [day(period.from, period.from_said), day(period.to, period.to_said)].map(cell);
            row(vec![project_link(project)], cells.into())
        };
        let heads = [m::PROJECT, m::FROM, m::TO].map(|head| style.say(head));
        let days = table(style.say(m::TIMELINE), heads.into(), shown.iter().map(project_row).collect());
        [Block::Chart(chart), days].into_iter().chain(others).collect()
    }

    /// Projects that cannot be drawn: the first of them by name.
    fn named(&self, why: Message, projects: &[&Project]) -> Option<Block> {
        let style = self.desk.style;
        let (first, rest) = projects.split_at(projects.len().min(NAMED));
        let mut parts: Vec<Part> = vec![text(style.say(why))];
        for (place, project) in first.iter().enumerate() {
            parts.extend((place > 0).then(|| text("·")));
            parts.push(project_link(project));
        }
        parts.extend((!rest.is_empty()).then(|| text(style.fill(m::AND_MORE, &[&rest.len().to_string()]))));
        (!projects.is_empty()).then(|| paragraph(Tone::Hint, parts))
    }
}

fn project_link(project: &Project) -> Part {
    link(&Sheet::at(Topic::Register(Register::Projects), &project.id), project.name.trim().to_owned())
}
