//! Sheets of random plans, and what stands in them.

use super::common::{rulebook, today};
use mueang_phrom::assess::{Facts, assess_facts};
use mueang_phrom::plan::Plan;
use mueang_phrom::policy::Rulebook;
use mueang_phrom::publish::desk::{Desk, Other};
use mueang_phrom::publish::document::{Block, Cell, Document, Entry, Part, Row};
use mueang_phrom::publish::sheet;
use mueang_phrom::route::Sheet;
use mueang_phrom::text::{Language, Style};

/// A sheet about a plan, in English.
pub fn made(plan: &Plan, address: &Sheet) -> Document {
    made_for(plan, address, &[], Style { language: Language::English, thai_digits: false })
}

/// A sheet about a plan, with other plans that are open.
pub fn made_for(plan: &Plan, address: &Sheet, others: &[Other], style: Style) -> Document {
    made_by(rulebook(), plan, address, others, style)
}

/// The same by other rules.
pub fn made_by(rulebook: &Rulebook, plan: &Plan, address: &Sheet, others: &[Other], style: Style) -> Document {
    let (facts, notices) = Facts::read(rulebook, plan, today());
    let assessment = assess_facts(rulebook, &facts, notices, today());
    sheet(&Desk {
        rulebook,
        plan,
        facts: &facts,
        assessment: &assessment,
        today: today(),
        style,
        sheet: address,
        others,
        packs: &[],
        draft: "",
        draft_file: "",
        refused: None,
        misfits: &[],
        pasted: "",
        corrected: &[],
    })
}

/// Every line of parts in a document, and every row of its tables.
#[derive(Default)]
pub struct Contents<'a> {
    pub lines: Vec<&'a [Part]>,
    pub rows: Vec<&'a Row>,
}

impl<'a> Contents<'a> {
    pub fn of(blocks: &'a [Block]) -> Contents<'a> {
        let mut contents = Contents::default();
        blocks.iter().for_each(|block| contents.look(block));
        contents
    }

    fn look(&mut self, block: &'a Block) {
        match block {
            Block::Paragraph { parts, .. } => self.lines.push(parts),
            Block::List { entries, .. } => entries.iter().for_each(|entry| self.entry(entry)),
            Block::Table(table) => {
                for row in &table.rows {
                    self.rows.push(row);
                    self.lines.push(&row.head);
                    self.lines.extend(row.cells.iter().filter_map(|cell| match cell {
                        Cell::Parts(parts) => Some(parts.as_slice()),
                        _ => None,
                    }));
                }
            }
            Block::Fold { summary, blocks, .. } => {
                self.lines.push(summary);
                blocks.iter().for_each(|block| self.look(block));
            }
            Block::Section { blocks, .. } => blocks.iter().for_each(|block| self.look(block)),
            Block::Heading { .. } | Block::Chart(_) | Block::Form(_) | Block::Buttons(_) => {}
        }
    }

    fn entry(&mut self, entry: &'a Entry) {
        self.lines.push(&entry.parts);
        entry.below.iter().for_each(|entry| self.entry(entry));
    }

    /// The words that stand in the lines.
    pub fn words(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.lines.iter().flat_map(|line| line.iter()).map(|part| match part {
            Part::Text(words) | Part::Strong(words) | Part::Mark(_, words) | Part::Code(words) => words.as_str(),
            Part::Link { text, .. } => text.as_str(),
        })
    }
}
