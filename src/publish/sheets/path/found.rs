//! What the sheet “path” tells of the path that was found.

use super::super::build::{bullets, cell, entry, heading, list, row, say, subheading, table, text};
use super::super::cite::{asked_at, question_name, slot_name};
use super::super::steps::{self, EFFORT, TARGET, actor_name, buttons};
use super::GOAL;
use crate::assess::MissingKind;
use crate::improve::Goal;
use crate::improve::path::{GateAnswer, Gates, Milestone, Outcome, Path, PathStep, Rise};
use crate::policy::{Actor, Item};
use crate::publish::desk::Desk;
use crate::publish::document::{Act, Bar, Block, Button, Cell, Chart, Entry, Line, ListKind, Mark, Part, Tone};
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::{common, gaps, path as m};
use crate::text::{dimension_name, messages};

/// A path that was found.
pub struct Found<'a> {
    pub desk: &'a Desk<'a>,
    pub path: &'a Path<'a>,
}

impl Found<'_> {
    pub fn blocks(&self) -> Vec<Block> {
        let style = self.desk.style;
        let mut blocks = vec![heading(style.say(m::RESULT))];
        blocks.extend(self.result());
        if self.path.outcome == Outcome::Reachable {
            blocks.extend(self.answers());
            if !self.path.steps.is_empty() {
                blocks.extend(self.year());
                blocks.extend(self.ties());
                blocks.extend(self.who());
            }
            blocks.push(self.buttons());
        }
        blocks
    }

    fn result(&self) -> Vec<Block> {
        let (style, path) = (self.desk.style, self.path);
        let [now, settled, score, most] = [path.now, path.settled, path.score, path.most].map(|points| points.to_string());
        let [answers, steps, all] = [path.answers_effort, path.steps_effort, path.answers_effort + path.steps_effort]
            .map(|effort| style.number(effort.into()));
        let mut blocks = Vec::new();
        match (path.outcome, path.goal) {
            (Outcome::Reached, _) => blocks.push(say(Tone::Good, style.fill(m::REACHED, &[&now]))),
            (Outcome::NotReachable, Goal::Points(goal)) => {
                blocks.push(say(Tone::Problem, style.fill(m::NOT_REACHABLE, &[&goal.to_string(), &most])));
                blocks.push(subheading(style.say(m::WHY_NOT)));
                blocks.push(self.limits());
                blocks.extend(self.instead_of(goal));
            }
            (Outcome::NotReachable, Goal::Gates) => {}
            (Outcome::Reachable, Goal::Gates) => blocks.push(say(Tone::Big, style.fill(m::ALL_GATES, &[&answers]))),
            (Outcome::Reachable, Goal::Points(_)) => {
                blocks.push(say(Tone::Big, style.fill(m::REACHABLE, &[&now, &score, &all])));
                blocks.push(say(Tone::Plain, style.fill(m::SPLIT, &[&answers, &steps])));
            }
        }
        if path.gates == Gates::BeyondHelp {
            blocks.push(say(Tone::Problem, style.say(m::GATES_BEYOND_HELP)));
        }
        if path.settled != path.now {
            blocks.push(say(Tone::Hint, style.fill(m::SETTLED, &[&now, &settled])));
        }
        blocks
    }

    /// The highest goal that can be reached, as a button.
    fn instead_of(&self, goal: u32) -> Option<Block> {
        let highest = (self.path.most.0 / 100).to_string();
        let go = Act::Go(self.desk.sheet.with(GOAL, &highest).address());
        let button = Button { text: self.desk.style.fill(m::GO_MOST, &[&highest]), primary: false, act: go };
        (self.path.most.0 >= 100 && self.path.most.0 / 100 < goal).then(|| Block::Buttons(vec![button]))
    }

    /// Why not more points can be had.
    fn limits(&self) -> Block {
        let (style, rulebook, limits) = (self.desk.style, self.desk.rulebook, &self.path.limits);
        let dimensions = limits.undecided.iter().map(|dimension| {
            let name = style.digits(dimension_name(rulebook, *dimension, style.language));
            Part::Link { to: Page::Dimensions.address(), text: name }
        });
        let items = |keys: &[&str]| -> Vec<Part> {
            let place = |key: &&str| rulebook.slots.iter().position(|slot| slot.key == **key);
            keys.iter().filter_map(place).map(|place| text(format!("“{}”", slot_name(rulebook, place, style)))).collect()
        };
        let all = [
            (m::UNDECIDED, dimensions.collect()),
            (m::KEPT, items(&limits.kept)),
            (m::CAPPED_BY, items(&limits.capped)),
            (m::LEFT_OUT, items(&limits.left_out)),
        ];
        let told = all.into_iter().filter(|(_, parts): &(_, Vec<Part>)| !parts.is_empty());
        let mut lines: Vec<Vec<Part>> =
            told.map(|(why, parts)| [text(style.say(why))].into_iter().chain(parts).collect()).collect();
        if lines.is_empty() {
            lines.push(vec![text(style.say(m::NOTHING_COUNTS))]);
        }
        bullets(lines)
    }

    /// The answers for the gates.
    fn answers(&self) -> Vec<Block> {
        let (style, answers) = (self.desk.style, &self.path.answers);
        if answers.is_empty() {
            return Vec::new();
        }
        let answer = |GateAnswer { need, effort }: &GateAnswer<'_>| {
            let options: Vec<String> = need.options.iter().map(|option| style.text(&option.label)).collect();
            let wanted = vec![text(options.join(&style.say(messages::EXPLAIN_OR)))];
            let changes = (need.kind == MissingKind::Change).then(|| Part::Mark(Mark::Warn, style.say(messages::MISSING_CHANGE)));
            let proof = need.question.evidence.as_ref().map(|evidence| style.text(evidence)).unwrap_or_default();
            let asked = text(question_name(self.desk.rulebook, need.fact, style));
            let cells = vec![
                Cell::Parts(changes.into_iter().chain(wanted).collect()),
                Cell::Number(style.number((*effort).into())),
                cell(proof),
                Cell::Parts(vec![asked_at(self.desk.rulebook, need.question, Some(need.key), style)]),
            ];
            row(vec![asked], cells)
        };
        let title = style.fill(m::ANSWERS, &[&answers.len().to_string()]);
        let heads =
            [m::QUESTION_HEAD, m::ANSWER_HEAD, gaps::EFFORT_HEAD, gaps::PROOF_HEAD, m::PAGE_HEAD].map(|head| style.say(head));
        vec![
            heading(title.clone()),
            say(Tone::Hint, style.say(m::ANSWERS_HINT)),
            table(title, heads.into(), answers.iter().map(answer).collect()),
            buttons(&[(m::OTHER_SETS, Sheet::new(Topic::Needs))], style),
        ]
    }

    /// What to do by when.
    fn year(&self) -> Vec<Block> {
        let (style, path) = (self.desk.style, self.path);
        let hints = [m::YEAR_HINT, m::OFF_PATH, m::TIE_HINT].map(|hint| say(Tone::Hint, style.say(hint)));
        let mut blocks: Vec<Block> = [heading(style.say(m::YEAR))].into_iter().chain(hints).collect();
        if path.answers_effort * 4 > path.answers_effort + path.steps_effort {
            blocks.push(say(Tone::Hint, style.say(m::ANSWERS_LONG)));
        }
        blocks.extend(self.milestones());
        let mut month = 1;
        for milestone in &path.milestones {
            let ends = [month, milestone.months].map(|month: u32| month.to_string());
            let title = style.fill(m::STRETCH, &ends.each_ref().map(String::as_str));
            blocks.push(subheading(title.clone()));
            blocks.push(self.stretch(title, milestone));
            month = milestone.months + 1;
        }
        blocks
    }

    /// The scores by time, as a chart and as a table.
    fn milestones(&self) -> [Block; 2] {
        let (style, path) = (self.desk.style, self.path);
        let months = |milestone: &Milestone<'_>| style.fill(m::MONTHS, &[&milestone.months.to_string()]);
        let mut before = path.settled;
        let mut bars = Vec::new();
        for milestone in &path.milestones {
            let (from, to) = (before.0, milestone.score.0);
            bars.push(Bar { label: months(milestone), from, to, mark: None, text: style.points(milestone.score) });
            before = milestone.score;
        }
        let goal = match path.goal {
            Goal::Points(goal) => Some(Line { at: goal * 100, label: style.fill(m::GOAL_LINE, &[&goal.to_string()]) }),
            Goal::Gates => None,
        };
        let chart = Chart::Bars {
            title: style.say(m::CHART),
            description: style.say(m::CHART_LEGEND),
            bars,
            lines: goal.into_iter().collect(),
        };
        let row_of = |milestone: &Milestone<'_>| {
            let numbers = [
                style.points(milestone.score),
                style.number(milestone.effort.into()),
                style.number(milestone.steps.len() as u64),
            ];
            row(vec![text(months(milestone))], numbers.map(Cell::Number).into())
        };
        let heads = [m::BY, m::SCORE_HEAD, m::EFFORT_SO_FAR, m::RAISED_HEAD].map(|head| style.say(head));
        [Block::Chart(chart), table(style.say(m::MILESTONES), heads.into(), path.milestones.iter().map(row_of).collect())]
    }

    fn stretch(&self, title: String, milestone: &Milestone<'_>) -> Block {
        let style = self.desk.style;
        if milestone.steps.is_empty() {
            return say(Tone::Plain, style.say(m::STRETCH_EMPTY));
        }
        let heads = [common::ITEM, gaps::STAGES_HEAD, gaps::EFFORT_HEAD, gaps::WHO_HEAD, gaps::PROOF_HEAD, m::TIE_HEAD];
        let rows = milestone.steps.iter().map(|rise| {
            let cells = vec![
                steps::stages(rise.from, rise.to, style),
                Cell::Number(style.number(rise.effort.into())),
                cell(steps::who(rise.item, style)),
                cell(steps::proof(rise.item, style)),
                cell(self.tie(rise)),
            ];
            row(steps::item(self.desk, rise.key, rise.item, rise.dimension), cells)
        });
        table(title, heads.map(|head| style.say(head)).into(), rows.collect())
    }

    /// Whether every path of this effort raises an item so far.
    fn tie(&self, rise: &Rise<'_>) -> String {
        let style = self.desk.style;
        let step = self.path.steps.iter().find(|step| step.rise.key == rise.key);
        match step.and_then(|step| step.certain) {
            Some(certain) if certain >= rise.to => style.say(m::CERTAIN),
            Some(certain) if certain > rise.from.unwrap_or(0) => style.fill(m::CERTAIN_TO, &[&certain.to_string()]),
            _ => style.say(m::EXCHANGEABLE),
        }
    }

    /// Other paths that cost as much.
    fn ties(&self) -> Vec<Block> {
        let (style, instead) = (self.desk.style, &self.path.instead);
        let mut blocks = vec![heading(style.say(m::TIES))];
        if instead.is_empty() {
            blocks.push(say(Tone::Plain, style.say(m::TIES_NONE)));
            return blocks;
        }
        blocks.push(say(Tone::Plain, style.say(m::TIES_SOME)));
        let line = |rise: &Rise<'_>| {
            let up_to = text(style.fill(m::UP_TO, &[&rise.to.to_string()]));
            steps::item(self.desk, rise.key, rise.item, rise.dimension).into_iter().take(1).chain([up_to]).collect()
        };
        let summary = vec![text(style.fill(m::INSTEAD, &[&instead.len().to_string()]))];
        blocks.push(Block::Fold { summary, open: false, blocks: vec![bullets(instead.iter().map(line).collect())] });
        blocks
    }

    /// The steps by who should lead them.
    fn who(&self) -> Vec<Block> {
        let style = self.desk.style;
        let mut entries = Vec::new();
        for lead in Actor::ALL.into_iter().map(Some).chain([None]) {
            let led: Vec<&PathStep<'_>> =
                self.path.steps.iter().filter(|step| step.rise.item.who.first().copied() == lead).collect();
            let name = style.say(lead.map_or(m::NOBODY, actor_name));
            let title = style.fill(m::LEADS, &[&name, &led.len().to_string()]);
            if !led.is_empty() {
                let below = led.into_iter().map(|step| self.led(&step.rise)).collect();
                entries.push(Entry { parts: vec![Part::Strong(title)], below });
            }
        }
        vec![heading(style.say(m::WHO)), say(Tone::Hint, style.say(m::WHO_HINT)), list(ListKind::Bullets, entries)]
    }

    fn led(&self, rise: &Rise<'_>) -> Entry {
        let style = self.desk.style;
        let Item { who, .. } = rise.item;
        let others: Vec<String> = who.iter().skip(1).map(|actor| style.say(actor_name(*actor))).collect();
        let others = (!others.is_empty()).then(|| text(style.fill(m::TOGETHER_WITH, &[&others.join(" · ")])));
        let title = steps::item(self.desk, rise.key, rise.item, rise.dimension).into_iter().take(1);
        entry(title.chain(others).collect())
    }

    fn buttons(&self) -> Block {
        let (style, path) = (self.desk.style, self.path);
        // Of options that act alike the first stands for all.
        let answered = path
            .answers
            .iter()
            .fold(Sheet::new(Topic::WhatIf), |copy, GateAnswer { need, .. }| copy.with(need.key, &need.options[0].id));
        let copy = path.steps.iter().fold(answered, |copy, step| copy.with(step.rise.key, &step.rise.to.to_string()));
        let go = |text, to: Sheet, primary| Button { text: style.say(text), primary, act: Act::Go(to.address()) };
        Block::Buttons(vec![
            go(m::GO_WHAT_IF, copy, true),
            go(m::GO_GAPS, steps::carrying(self.desk, &[TARGET, EFFORT], Sheet::new(Topic::Gaps)), false),
            Button { text: style.say(m::PRINT), primary: false, act: Act::Print },
        ])
    }
}
