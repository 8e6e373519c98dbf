//! Two assessments side by side, as tables.

use super::build::{NO_NUMBER, cell, link, row, say, table, text};
use super::cite::{finding, verdict_mark};
use crate::assess::{Points, Reading, StageAnswer};
use crate::improve::compare::{Comparison, GateSide, ItemSide, ItemSides, ReadingSides, Scored, Sides};
use crate::policy::{Finding, Rulebook};
use crate::publish::document::{Block, Cell, Mark, Part, Row, Tone};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{common, compare as m};
use crate::text::{Message, Style, dimension_name, gate_name, messages, with_dimension};

/// The tables of a comparison under one rulebook: what differs, or everything.
pub fn tables(rulebook: &Rulebook, comparison: &Comparison<'_>, names: [String; 2], all: bool, style: Style) -> Vec<Block> {
    let tables = Tables { rulebook, names, all, style };
    let mut blocks = vec![tables.results(comparison)];
    if comparison.is_same() {
        blocks.push(say(Tone::Good, style.say(m::SAME)));
    }
    let shown = if all { comparison.clone() } else { comparison.clone().differences() };
    blocks.extend([tables.gates(&shown), tables.readings(&shown), tables.items(&shown)]);
    blocks
}

struct Tables<'a> {
    rulebook: &'a Rulebook,
    names: [String; 2],
    all: bool,
    style: Style,
}

impl Tables<'_> {
    fn results(&self, comparison: &Comparison<'_>) -> Block {
        let style = self.style;
        let verdict = comparison.verdict;
        let marks = [verdict.a, verdict.b].map(|verdict| Cell::Parts(vec![verdict_mark(verdict, style)]));
        let mut rows = vec![self.told(messages::ELIGIBILITY, marks, verdict.differ())];
        let whole = comparison.readings.iter().find(|reading| reading.of == Scored::Whole);
        if let Some(Sides { a: Some(a), b: Some(b) }) = whole.map(|whole| whole.sides) {
            let readings = four(a).into_iter().zip(four(b)).zip(READINGS);
            rows.extend(readings.map(|((a, b), name)| self.numbers(name, Sides { a, b })));
        }
        let counts = [comparison.outcomes.a, comparison.outcomes.b].map(|count| {
            let counts = [count.met, count.not_met, count.no_data, count.unanswered].map(|count| count.to_string());
            cell(style.fill(messages::OUTCOME_COUNTS, &counts.each_ref().map(String::as_str)))
        });
        rows.push(self.told(messages::OUTCOMES, counts, comparison.outcomes.differ()));
        let [a, b] = self.names.clone();
        table(style.say(m::RESULTS), vec![style.say(m::RESULT_HEAD), a, b, style.say(m::CHANGE_HEAD)], rows)
    }

    fn told(&self, name: Message, sides: [Cell; 2], differ: bool) -> Row {
        let differ = if differ { m::DIFFERS } else { m::ALIKE };
        row(vec![text(self.style.say(name))], sides.into_iter().chain([cell(self.style.say(differ))]).collect())
    }

    fn numbers(&self, name: Message, sides: Sides<Points>) -> Row {
        let numbers = [self.style.points(sides.a), self.style.points(sides.b), signed(sides.change(), self.style)];
        row(vec![text(self.style.say(name))], numbers.map(Cell::Number).to_vec())
    }

    fn gates(&self, shown: &Comparison<'_>) -> Block {
        let style = self.style;
        let side = |side: Option<GateSide>| match side {
            None => vec![text(style.say(m::NO_SUCH_RULE))],
            Some(GateSide { finding: found, unevidenced }) => {
                let mark =
                    (unevidenced && found == Finding::Met).then(|| Part::Mark(Mark::Warn, style.say(messages::UNEVIDENCED)));
                [finding(found, style)].into_iter().chain(mark).collect()
            }
        };
        let rows = shown.gates.iter().map(|gate| {
            let name = style.digits(&gate_name(gate.gate, style.language));
            let why = link(&Sheet::at(Topic::Why, &format!("gate/{}", gate.gate.id)), name);
            row(vec![why], [gate.sides.a, gate.sides.b].map(|of| Cell::Parts(side(of))).to_vec())
        });
        self.both(if self.all { m::GATES_ALL } else { m::GATES }, common::CONDITION_HEAD, rows.collect())
    }

    fn readings(&self, shown: &Comparison<'_>) -> Block {
        let style = self.style;
        let rows: Vec<Row> = shown.readings.iter().filter_map(|reading| self.reading(reading)).collect();
        let caption = if self.all { m::READINGS_ALL } else { m::READINGS };
        let heads = [m::READING_HEAD, messages::LOW, messages::EXPLAIN_COLUMN_CLAIMED, messages::EXPLAIN_COLUMN_EVIDENCED];
        let heads = heads.into_iter().chain([messages::HIGH]).map(|head| style.say(head)).collect();
        self.table_of(caption, heads, rows)
    }

    /// A component or a dimension; the whole stands among the results.
    fn reading(&self, reading: &ReadingSides<'_>) -> Option<Row> {
        let style = self.style;
        let (entry, name) = match reading.of {
            Scored::Whole => return None,
            Scored::Component { component } => (format!("component/{}", component.id), style.text(&component.title)),
            Scored::Dimension { dimension } => {
                let name = style.digits(dimension_name(self.rulebook, dimension, style.language));
                (format!("dimension/{}", dimension.id()), name)
            }
        };
        let sides = [reading.sides.a, reading.sides.b].map(|side| side.map(four));
        let cells = (0..READINGS.len()).map(|place| {
            let [a, b] = sides.map(|side| side.map(|side| side[place]));
            let shown = [a, b].map(|side| side.map_or(NO_NUMBER.to_owned(), |points| style.points(points)));
            Cell::Number(if a == b { shown[0].clone() } else { shown.join(" → ") })
        });
        Some(row(vec![link(&Sheet::at(Topic::Why, &entry), name)], cells.collect()))
    }

    fn items(&self, shown: &Comparison<'_>) -> Block {
        let rows = shown.items.iter().map(|item| self.item(item));
        self.both(if self.all { m::ITEMS_ALL } else { m::ITEMS }, common::ITEM, rows.collect())
    }

    fn item(&self, item: &ItemSides<'_>) -> Row {
        let style = self.style;
        let name = with_dimension(self.rulebook, item.item.title.of(style.language), item.dimension, style.language);
        let why = link(&Sheet::at(Topic::Why, &format!("item/{}", item.key)), style.digits(&name));
        row(vec![why], [item.sides.a, item.sides.b].map(|side| Cell::Parts(self.answer(side))).to_vec())
    }

    fn answer(&self, side: Option<ItemSide>) -> Vec<Part> {
        let style = self.style;
        let Some(ItemSide { stage, evidenced, .. }) = side else {
            return vec![text(style.say(m::ABSENT))];
        };
        let words = match stage {
            StageAnswer::Open => style.say(common::NOT_ANSWERED),
            StageAnswer::LeftOut => style.say(messages::LEFT_OUT),
            StageAnswer::Stage(stage) => {
                let label = &self.rulebook.rubric.stages[usize::from(stage)].label;
                style.digits(&format!("{stage} · {}", label.of(style.language)))
            }
        };
        let mark = evidenced.then(|| Part::Mark(Mark::Plain, style.say(common::EVIDENCE_HEAD)));
        [text(words)].into_iter().chain(mark).collect()
    }

    /// A table with a column for each side.
    fn both(&self, caption: Message, head: Message, rows: Vec<Row>) -> Block {
        let [a, b] = self.names.clone();
        self.table_of(caption, vec![self.style.say(head), a, b], rows)
    }

    /// A table, or that it would be empty.
    fn table_of(&self, caption: Message, heads: Vec<String>, rows: Vec<Row>) -> Block {
        let [a, b] = self.names.each_ref().map(String::as_str);
        let caption = self.style.fill(caption, &[a, b]);
        if rows.is_empty() {
            say(Tone::Plain, self.style.fill(m::NONE_DIFFERS, &[&caption]))
        } else {
            table(caption, heads, rows)
        }
    }
}

const READINGS: [Message; 4] = [common::READING_LOW, common::READING_CLAIMED, common::READING_EVIDENCED, common::READING_HIGH];

fn four(reading: Reading) -> [Points; 4] {
    [reading.low, reading.claimed, reading.evidenced, reading.high]
}

/// A change with its sign.
pub fn signed(hundredths: i64, style: Style) -> String {
    let points = style.points(Points(hundredths.unsigned_abs() as u32));
    match hundredths {
        0 => points,
        1.. => format!("+{points}"),
        _ => format!("−{points}"),
    }
}
