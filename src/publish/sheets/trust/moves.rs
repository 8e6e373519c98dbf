//! Where the score may lie, against which lines, and which assumption moves it.

use super::super::build::{NO_NUMBER, cell, heading, paragraph, row, say, table, text};
use super::super::cite::citation;
use super::{Found, assumption_name};
use crate::policy::{Citation, ReferenceLine};
use crate::publish::document::{Bar, Block, Cell, Chart, Line, Part, Row, Tone};
use crate::robust::{Assumption, Histogram, Influence, Reached, Runs, Spread, shown};
use crate::text::sheets::{common, trust as m};

impl Found<'_> {
    pub fn moves(&self, runs: &Runs<'_>) -> Vec<Block> {
        let style = self.desk.style;
        let mut blocks = vec![heading(style.say(m::SPREAD))];
        blocks.extend(self.bars(runs));
        blocks.extend(self.histogram(runs));
        if !runs.lines.is_empty() {
            blocks.push(heading(style.say(m::LINES)));
            blocks.push(say(Tone::Note, style.say(m::LINES_NOTE)));
            blocks.push(self.lines(&runs.lines));
        }
        blocks.push(heading(style.say(m::SENSITIVITY)));
        blocks.extend(self.sensitivity(runs));
        blocks
    }

    /// What varies, and where the score lies then: all at once, and each assumption by itself.
    fn varied(&self, runs: &Runs<'_>) -> Vec<(String, Spread)> {
        let style = self.desk.style;
        let varying = runs.assumptions.iter().filter(|influence| self.trust.settings.varies(influence.assumption));
        let alone = varying
            .map(|influence| (style.fill(m::ALONE, &[&style.say(assumption_name(influence.assumption))]), influence.alone));
        [(style.say(m::ALL), runs.spread)].into_iter().chain(alone).collect()
    }

    fn bars(&self, runs: &Runs<'_>) -> [Block; 2] {
        let style = self.desk.style;
        let varied = self.varied(runs);
        let bar = |(label, spread): &(String, Spread)| {
            let [from, mark, to] = [spread.p5, spread.p50, spread.p95].map(|score| shown(score).0);
            let text = format!("{}–{}", self.points(spread.p5), self.points(spread.p95));
            Bar { label: label.clone(), from, to, mark: Some(mark), text }
        };
        let chart = Chart::Bars {
            title: style.say(m::BARS),
            description: style.say(m::BARS_LEGEND),
            bars: varied.iter().map(bar).collect(),
            lines: self.across(runs, 0, 10_000),
        };
        let rows = varied.iter().map(|(label, spread)| {
            let cells = [spread.p5, spread.p50, spread.p95].map(|score| Cell::Number(self.points(score)));
            row(vec![text(label.clone())], cells.into())
        });
        let heads = [m::VARIED, m::P5, m::P50, m::P95].map(|head| style.say(head));
        [Block::Chart(chart), table(style.say(m::BARS), heads.into(), rows.collect())]
    }

    fn histogram(&self, runs: &Runs<'_>) -> [Block; 2] {
        let style = self.desk.style;
        let Histogram { from, to, counts } = &runs.histogram;
        let (from, to) = (from * 100, to * 100);
        let Spread { min, mean, max, .. } = runs.spread;
        let figures = [min, mean, max].map(|score| shown(score).to_string());
        let chart = Chart::Histogram {
            title: style.say(m::HISTOGRAM),
            description: style.fill(m::HISTOGRAM_LEGEND, &figures.each_ref().map(String::as_str)),
            from,
            to,
            counts: counts.to_vec(),
            lines: self.across(runs, from, to),
        };
        let edge = |place: usize| self.points(f64::from(from + (to - from) * place as u32 / counts.len() as u32) / 100.0);
        let rows = counts.iter().enumerate().map(|(place, count)| {
            row(vec![text(edge(place))], vec![Cell::Number(edge(place + 1)), Cell::Number(style.number((*count).into()))])
        });
        let heads = [m::BIN, m::BIN_END, m::TIMES].map(|head| style.say(head));
        let numbers = table(style.say(m::BINS), heads.into(), rows.collect());
        let summary = vec![text(style.say(m::BINS))];
        [Block::Chart(chart), Block::Fold { summary, open: false, blocks: vec![numbers] }]
    }

    /// The reference lines within a chart, by their points. Lines that stand close together share a label.
    fn across(&self, runs: &Runs<'_>, from: u32, to: u32) -> Vec<Line> {
        let style = self.desk.style;
        let mut at: Vec<u32> = runs.lines.iter().map(|line| line.at * 100).filter(|at| (from..=to).contains(at)).collect();
        at.sort_unstable();
        at.dedup();
        let mut lines: Vec<Line> = Vec::new();
        for at in at {
            let mut label = style.digits(&(at / 100).to_string());
            if let Some(before) = lines.last_mut().filter(|before| (at - before.at) * 20 < to - from) {
                label = format!("{} · {label}", std::mem::take(&mut before.label));
            }
            lines.push(Line { at, label });
        }
        lines
    }

    fn lines(&self, lines: &[Reached<'_>]) -> Block {
        let style = self.desk.style;
        let line = |reached: &Reached<'_>| -> Row {
            let ReferenceLine { at, title, sources, .. } = reached.line;
            let cells = [style.digits(&at.to_string()), self.percent(reached.share)].map(Cell::Number);
            let sources = Cell::Parts(self.sources(sources));
            row(vec![text(style.text(title))], cells.into_iter().chain([sources]).collect())
        };
        let heads = [m::LINE, m::LINE_AT, m::REACHED, common::SOURCES].map(|head| style.say(head));
        table(style.say(m::LINES), heads.into(), lines.iter().map(line).collect())
    }

    /// Where in which sources of the rubric something stands.
    pub fn sources(&self, sources: &[Citation]) -> Vec<Part> {
        let (rubric, style) = (&self.desk.rulebook.rubric, self.desk.style);
        sources.iter().flat_map(|source| citation(rubric, source, style).parts).collect()
    }

    fn sensitivity(&self, runs: &Runs<'_>) -> Vec<Block> {
        let style = self.desk.style;
        let mut influences = runs.assumptions.to_vec();
        influences.sort_by(|a, b| b.total.unwrap_or_default().total_cmp(&a.total.unwrap_or_default()));
        let Some(most) = influences.first().filter(|_| runs.most.is_some()) else {
            return vec![say(Tone::Plain, style.say(m::STILL))];
        };
        let name = |assumption: Assumption| style.say(assumption_name(assumption));
        let share = |share: Option<f64>| self.percent(Influence::shown(share).unwrap_or_default());
        let words = style.fill(m::MOST, &[&name(most.assumption), &share(most.total)]);
        let rows = influences.iter().map(|influence| {
            let cells = match self.trust.settings.varies(influence.assumption) {
                true => [Cell::Number(share(influence.first)), Cell::Number(share(influence.total)), cell(self.alone(influence))],
                false => [cell(NO_NUMBER), cell(NO_NUMBER), cell(style.say(m::HELD))],
            };
            row(vec![text(name(influence.assumption))], cells.into())
        });
        let heads = [m::VARIED, m::FIRST, m::TOTAL, m::IN_WORDS].map(|head| style.say(head));
        vec![
            paragraph(Tone::Plain, vec![Part::Strong(words)]),
            table(style.say(m::SENSITIVITY), heads.into(), rows.collect()),
            say(Tone::Hint, style.say(m::SENSITIVITY_HINT)),
        ]
    }

    /// Where the score lies if this alone varies, in words.
    fn alone(&self, influence: &Influence) -> String {
        let style = self.desk.style;
        if influence.alone.is_a_point() {
            return style.say(m::STAYS);
        }
        let ends = [influence.alone.p5, influence.alone.p95].map(|score| shown(score).to_string());
        style.fill(m::LIES_BETWEEN, &ends.each_ref().map(String::as_str))
    }
}
