//! What hangs on each part of the score: its means, the score without an item or component, effective weights.

use super::super::build::{NO_NUMBER, heading, row, say, table, text};
use super::super::difference::signed;
use super::Found;
use crate::publish::document::{Block, Cell, Part, Row, Tone};
use crate::robust::{ComponentEffect, ItemEffect, Means, shown};
use crate::text::sheets::{common, trust as m};
use crate::text::{Message, messages};

/// How many items are shown before the reader asks for more.
const ITEMS_FIRST: usize = 10;

impl Found<'_> {
    pub fn parts(&self) -> Vec<Block> {
        let style = self.desk.style;
        let mut blocks: Vec<Block> = self.trust.means.iter().flat_map(|means| self.means(means)).collect();
        blocks.push(heading(style.say(m::WITHOUT)));
        blocks.push(say(Tone::Hint, style.say(m::WITHOUT_LEAD)));
        let items = &self.trust.items;
        let (first, rest) = items.split_at(items.len().min(ITEMS_FIRST));
        blocks.push(self.without(first));
        if !rest.is_empty() {
            let more = style.fill(m::MORE_ITEMS, &[&rest.len().to_string()]);
            blocks.push(fold(more, vec![self.without(rest)]));
        }
        blocks.push(self.without_components());
        blocks.push(fold(style.say(m::WEIGHTS), vec![say(Tone::Hint, style.say(m::WEIGHTS_LEAD)), self.weights()]));
        blocks
    }

    fn means(&self, means: &Means<'_>) -> Vec<Block> {
        let style = self.desk.style;
        let weakest = style.text(&means.weakest.title);
        let rows = [
            (style.say(m::ARITHMETIC), means.arithmetic),
            (style.say(m::GEOMETRIC), means.geometric),
            (style.fill(m::WEAKEST, &[&weakest]), means.lowest),
        ];
        let rows = rows.map(|(name, score)| row(vec![text(name)], vec![Cell::Number(self.points(score))]));
        let drag = means.drag.and_then(|drag| self.trust.components.iter().find(|part| part.component.id == drag.id));
        let why = match drag {
            None => style.say(m::NO_GAP),
            Some(ComponentEffect { component, score, .. }) => {
                let [gap, score] = [means.arithmetic - means.geometric, *score].map(|points| shown(points).to_string());
                style.fill(m::GAP, &[&gap, &style.text(&component.title), &score])
            }
        };
        vec![
            heading(style.say(m::MEANS)),
            table(style.say(m::MEANS_CAPTION), self.heads(&[m::WAY, m::SCORE_HEAD]), rows.into()),
            say(Tone::Plain, why),
        ]
    }

    fn without(&self, items: &[ItemEffect<'_>]) -> Block {
        let effect = |item: &ItemEffect<'_>| -> Row {
            row(vec![self.item(item.key, item.item, item.dimension)], self.effect(item.without, item.effect).into())
        };
        let heads = self.heads(&[common::ITEM, m::SCORE_HEAD, m::EFFECT]);
        table(self.desk.style.say(m::WITHOUT_ITEM), heads, items.iter().map(effect).collect())
    }

    fn without_components(&self) -> Block {
        let effect = |part: &ComponentEffect<'_>| -> Row {
            let own = Cell::Number(self.points(part.score));
            let share = Cell::Number(self.percent(part.share));
            let cells = [own, share].into_iter().chain(self.effect(part.without, part.effect)).collect();
            row(vec![self.component(part.component)], cells)
        };
        let heads = self.heads(&[messages::COMPONENT, m::OWN_SCORE, m::SHARE, m::SCORE_HEAD, m::EFFECT]);
        let components = self.trust.components.iter().map(effect).collect();
        table(self.desk.style.say(m::WITHOUT_COMPONENT), heads, components)
    }

    /// The score without something, and what that changes.
    fn effect(&self, without: Option<f64>, effect: Option<f64>) -> [Cell; 2] {
        let score = without.map_or(NO_NUMBER.to_owned(), |score| self.points(score));
        let change = effect.map_or(NO_NUMBER.to_owned(), |effect| {
            let size = i64::from(shown(effect.abs()).0);
            signed(if effect < 0.0 { -size } else { size }, self.desk.style)
        });
        [score, change].map(Cell::Number)
    }

    fn weights(&self) -> Block {
        let mut items: Vec<&ItemEffect<'_>> = self.trust.items.iter().collect();
        items.sort_by(|a, b| b.share.total_cmp(&a.share));
        let share = |item: &&ItemEffect<'_>| -> Row {
            row(vec![self.item(item.key, item.item, item.dimension)], vec![Cell::Number(self.points(item.share * 100.0))])
        };
        let heads = self.heads(&[common::ITEM, m::SHARE]);
        table(self.desk.style.say(m::WEIGHTS), heads, items.iter().map(share).collect())
    }

    fn heads(&self, heads: &[Message]) -> Vec<String> {
        heads.iter().map(|head| self.desk.style.say(*head)).collect()
    }
}

fn fold(summary: String, blocks: Vec<Block>) -> Block {
    Block::Fold { summary: vec![Part::Text(summary)], open: false, blocks }
}
