//! The columns of a pasted table: what each is read as, and the choice of it.

use super::{COLUMN, HEAD, Pasted};
use crate::date::BUDDHIST_ERA;
use crate::publish::document::{Block, Cell, Control, Form, Row, Target};
use crate::publish::rows::{Leads, head, targets};
use crate::publish::sheets::build::{cell, field, table, text};
use crate::text::Language;
use crate::text::sheets::paste as m;
use crate::text::sheets::registers::option;

/// How many rows from the top can be chosen as the heads.
const HEAD_WITHIN: usize = 10;
/// How much of a cell is shown, in letters.
const SHOWN: usize = 40;

impl Pasted<'_> {
    /// What the columns are read as. Unfolded where some are not known.
    pub fn columns(&self) -> Block {
        let open = self.reading.columns.iter().any(|column| column.leads.is_none());
        let form = Form { legend: String::new(), target: Target::Address, fields: vec![self.head_row()] };
        let rows = (0..self.reading.columns.len()).map(|column| self.column(column)).collect();
        let heads = [m::COLUMN, m::HEAD, m::SAMPLE, m::LEADS_TO].map(|head| self.say(head));
        let columns = table(self.say(m::COLUMNS), heads.to_vec(), rows);
        Block::Fold { summary: vec![text(self.say(m::COLUMNS))], open, blocks: vec![Block::Form(form), columns] }
    }

    fn head_row(&self) -> crate::publish::document::Field {
        let found = self.reading.head.filter(|_| self.desk.sheet.setting(HEAD).is_none());
        let auto = found.map_or_else(|| self.say(m::HEAD_NOT_FOUND), |row| self.fill(m::HEAD_FOUND, &[&(row + 1).to_string()]));
        let mut options = vec![(String::new(), auto), ("none".to_owned(), self.say(m::HEAD_NONE))];
        let rows = 1..=self.table.rows.len().min(HEAD_WITHIN);
        options.extend(rows.map(|row| (row.to_string(), self.fill(m::HEAD_AT, &[&row.to_string()]))));
        let value = self.desk.sheet.setting(HEAD).unwrap_or_default().to_owned();
        field(HEAD, self.say(m::HEAD_ROW), Control::Choice { value, options })
    }

    fn column(&self, place: usize) -> Row {
        let column = &self.reading.columns[place];
        let from = self.reading.head.map_or(0, |head| head + 1 + usize::from(self.reading.two));
        let samples = (from..self.table.rows.len()).map(|row| self.table.cell(row, place).trim());
        let sample = samples.into_iter().find(|cell| !cell.is_empty()).unwrap_or_default();
        let name = format!("{COLUMN}{}", place + 1);
        let value = column.leads.as_ref().map(Leads::name).unwrap_or_default();
        let mut options = vec![(String::new(), self.say(m::NOT_KNOWN)), (Leads::Nothing.name(), self.say(m::LEFT_OUT))];
        // A year stands in the head: it is shown, not offered.
        if let Some(leads @ Leads::Year(year, source)) = &column.leads {
            let year = if self.desk.style.language == Language::Thai { year + BUDDHIST_ERA } else { *year };
            let words = self.fill(m::LEADS_YEAR, &[&year.to_string()]);
            let source = source.map(|source| format!(" {}", self.say(option("source", source.id())))).unwrap_or_default();
            options.push((leads.name(), words + &source));
        }
        options.extend([(Leads::Id.name(), self.say(m::LEADS_ID)), (Leads::Number.name(), self.say(m::LEADS_NUMBER))]);
        let blank = self.desk.plan.register(self.register).blank();
        let targets = targets(self.register.id(), &*blank);
        let label = |target| head(self.register.id(), target, self.desk.style.language);
        options.extend(targets.iter().map(|target| (Leads::To(*target).name(), label(target))));
        let label = format!("{}: {}", self.say(m::LEADS_TO), self.head(place));
        let choice = field(&name, label, Control::Choice { value, options });
        let sample =
            if sample.chars().count() > SHOWN { sample.chars().take(SHOWN).chain(['…']).collect() } else { sample.to_owned() };
        Row {
            head: vec![text(self.number(place + 1))],
            cells: vec![cell(column.head.clone()), cell(sample), Cell::Field(Target::Address, choice)],
        }
    }
}
