//! The sheet “gaps”: what is short, ranked by what effort brings, and a target for each item.

use super::build::{NO_NUMBER, cell, field, heading, paragraph, row, say, table, text};
use super::cite::sure;
use super::register;
use super::steps::{self, CAPPED, EFFORT, TARGET, actor_name, buttons};
use crate::assess::{Assessment, Points, StageAnswer, assess_facts};
use crate::improve::Efforts;
use crate::improve::gaps::{Filter, Gap, gaps as find};
use crate::improve::keyed::{self, Read, raised};
use crate::policy::{Actor, Dimension, Item};
use crate::publish::desk::Desk;
use crate::publish::document::{Bar, Block, Cell, Chart, Control, Document, Form, Mark, Part, Row, Target, Tone};
use crate::route::{Page, Sheet, Topic};
use crate::text::sheets::{common, gaps as m};
use crate::text::{dimension_name, messages, page_name};

/// The settings that say which gaps are shown.
const WHO: &str = "who";
const COMPONENT: &str = "component";
const DIMENSION: &str = "dimension";
const ALL: &str = "all";

/// So many gaps are shown at first.
const FIRST: usize = 15;

pub fn gaps(desk: &Desk<'_>) -> Document {
    let style = desk.style;
    let (efforts, mut unusable) = Efforts::read(desk.rulebook, &steps::keyed(desk, EFFORT));
    let Read { values: targets, unusable: more } = keyed::stages(desk.rulebook, &steps::keyed(desk, TARGET));
    unusable.extend(more);
    let found = find(desk.rulebook, desk.facts, desk.assessment, &efforts, &targets);
    let sheet = GapSheet { desk, targets, filter: filter(desk) };
    let mut blocks = vec![
        say(Tone::Lead, style.say(m::LEAD)),
        paragraph(Tone::Note, vec![Part::Mark(Mark::Ours, style.say(messages::MARK_OURS)), text(style.say(m::OURS))]),
        say(Tone::Hint, style.say(m::LOW_ONLY)),
    ];
    blocks.extend(steps::unusable(&unusable, style));
    blocks.push(sheet.form());
    blocks.push(heading(style.say(m::GAPS)));
    blocks.extend(sheet.undecided());
    blocks.extend(sheet.ranked(&found));
    blocks.push(heading(style.say(m::TARGETS)));
    blocks.extend(sheet.at_targets());
    blocks.push(say(Tone::Hint, style.say(m::TARGETS_HINT)));
    blocks.push(sheet.targets());
    blocks.push(steps::item_efforts(desk));
    blocks.extend(register::review(desk));
    desk.document(blocks)
}

/// Which gaps the address asks for.
fn filter<'a>(desk: &Desk<'a>) -> Filter<'a> {
    let set = |name: &str| desk.sheet.setting(name).unwrap_or_default();
    let components = &desk.rulebook.rubric.components;
    Filter {
        who: Actor::ALL.into_iter().find(|actor| actor.id() == set(WHO)),
        component: components.iter().map(|part| part.id.as_str()).find(|id| *id == set(COMPONENT)),
        dimension: Dimension::from_id(set(DIMENSION)),
    }
}

struct GapSheet<'a> {
    desk: &'a Desk<'a>,
    /// The target of each slot.
    targets: Vec<Option<u8>>,
    filter: Filter<'a>,
}

impl GapSheet<'_> {
    fn form(&self) -> Block {
        let (style, rulebook) = (self.desk.style, self.desk.rulebook);
        let choice = |name: &str, label: String, value: Option<&str>, options: Vec<(String, String)>| {
            let options = [(String::new(), style.say(m::FILTER_ALL))].into_iter().chain(options).collect();
            field(name, label, Control::Choice { value: value.unwrap_or_default().to_owned(), options })
        };
        let who = Actor::ALL.map(|actor| (actor.id().to_owned(), style.say(actor_name(actor))));
        let components = rulebook.rubric.components.iter().map(|part| (part.id.clone(), style.text(&part.title)));
        let dimensions = self.desk.assessment.readiness.dimensions.iter().map(|score| score.dimension);
        let name = |dimension: Dimension| style.digits(dimension_name(rulebook, dimension, style.language));
        let dimensions = dimensions.map(|dimension| (dimension.id().to_owned(), name(dimension)));
        let Filter { who: actor, component, dimension } = self.filter;
        let fields = vec![
            choice(WHO, style.say(m::WHO_HEAD), actor.map(Actor::id), who.into()),
            choice(COMPONENT, style.say(messages::COMPONENT), component, components.collect()),
            choice(DIMENSION, style.say(messages::DIMENSION), dimension.map(Dimension::id), dimensions.collect()),
            field(ALL, style.say(m::SHOW_ALL), Control::Check { on: self.shows_all() }),
        ];
        Block::Form(Form { legend: style.say(m::FILTER), target: Target::Address, fields })
    }

    fn shows_all(&self) -> bool {
        self.desk.sheet.setting(ALL).is_some()
    }

    /// The dimensions whose items cannot be told yet.
    fn undecided(&self) -> Option<Block> {
        let style = self.desk.style;
        let dimensions = self.desk.assessment.readiness.dimensions.iter().filter(|score| score.applied.is_none());
        let name = |dimension| style.digits(dimension_name(self.desk.rulebook, dimension, style.language));
        let names: Vec<String> = dimensions.map(|score| name(score.dimension)).collect();
        let page = Page::Dimensions;
        let link = Part::Link { to: page.address(), text: page_name(self.desk.rulebook, &page, style) };
        let parts = vec![text(style.say(m::UNDECIDED)), Part::Strong(names.join(" · ")), link];
        (!names.is_empty()).then(|| paragraph(Tone::Plain, parts))
    }

    fn ranked(&self, found: &[Gap<'_>]) -> Vec<Block> {
        let style = self.desk.style;
        let fitting: Vec<&Gap<'_>> = found.iter().filter(|gap| self.filter.fits(gap.step.item, gap.step.dimension)).collect();
        if fitting.is_empty() {
            return vec![say(Tone::Plain, style.say(m::NONE))];
        }
        let shown = if self.shows_all() { fitting.len() } else { fitting.len().min(FIRST) };
        let heads = [common::ITEM, m::STAGES_HEAD, m::GAIN_HEAD, m::NEXT_HEAD, m::EFFORT_HEAD, m::PER_EFFORT_HEAD, m::HOW_HEAD];
        let heads = heads.map(|head| style.say(head)).into();
        let rows = fitting[..shown].iter().map(|gap| self.gap(gap)).collect();
        let count = style.fill(m::COUNT, &[&shown.to_string(), &fitting.len().to_string()]);
        vec![say(Tone::Hint, count), table(style.say(m::GAPS), heads, rows)]
    }

    fn gap(&self, gap: &Gap<'_>) -> Row {
        let (desk, style, step) = (self.desk, self.desk.style, &gap.step);
        let effort = style.number(gap.effort.into());
        let effort = match gap.effort == gap.effort_top {
            true => effort,
            false => style.fill(m::EFFORT_TO_TOP, &[&effort, &style.number(gap.effort_top.into())]),
        };
        let cells = vec![
            steps::stages(step.from, gap.aim, style),
            Cell::Number(style.points(gap.gain)),
            Cell::Number(style.points(step.gain)),
            Cell::Number(effort),
            Cell::Number(style.points(gap.per_effort())),
            Cell::Parts(self.how(step.item)),
        ];
        row(steps::item(desk, step.key, step.item, step.dimension), cells)
    }

    /// Who can move an item, what would show it, how sure it is and what it is taken from.
    fn how(&self, item: &Item) -> Vec<Part> {
        let style = self.desk.style;
        let rubric = &self.desk.rulebook.rubric;
        let head = |head| Part::Strong(format!("{}:", style.say(head)));
        let (who, proof) = (steps::who(item, style), steps::proof(item, style));
        let mut parts = vec![head(m::WHO_HEAD), text(who), head(m::PROOF_HEAD), text(proof)];
        parts.extend([head(m::SURE_HEAD), sure(item.confidence, style)]);
        for citation in &item.sources {
            let title = rubric.sources.iter().find(|source| source.id == citation.id).map(|source| style.text(&source.title));
            parts.extend([text(format!("{} ·", title.unwrap_or_default())), Part::Code(citation.at.clone())]);
        }
        parts
    }

    /// The score once all targets are reached, and what to do with that.
    fn at_targets(&self) -> Vec<Block> {
        let (desk, style) = (self.desk, self.desk.style);
        let path = steps::carrying(desk, &[TARGET, EFFORT], Sheet::new(Topic::Path));
        if self.targets.iter().all(Option::is_none) {
            return vec![say(Tone::Plain, style.say(m::NO_TARGETS)), buttons(&[(m::GO_PATH, path)], style)];
        }
        let reached = raised(desk.facts, &self.targets);
        let then = assess_facts(desk.rulebook, &reached, Vec::new(), desk.today);
        let lows = [desk.assessment, &then].map(|assessment| style.points(assessment.readiness.whole.low));
        let mut copy = Sheet::new(Topic::WhatIf);
        for ((slot, now), then) in desk.rulebook.slots.iter().zip(&desk.facts.stages).zip(&reached.stages) {
            if let (StageAnswer::Stage(stage), true) = (then, then != now) {
                copy = copy.with(&slot.key, &stage.to_string());
            }
        }
        let path = path.with(CAPPED, "yes");
        vec![
            say(Tone::Big, style.fill(m::AT_TARGETS, &lows.each_ref().map(String::as_str))),
            self.chart(&then),
            buttons(&[(m::GO_PATH, path), (m::GO_WHAT_IF, copy)], style),
        ]
    }

    fn chart(&self, then: &Assessment<'_>) -> Block {
        let style = self.desk.style;
        let bar = |label: String, from: Points, to: Points| {
            let text = style.fill(m::STAGES, &[&from.to_string(), &to.to_string()]);
            Bar { label, from: from.0, to: to.0, mark: None, text }
        };
        let (now, then) = (&self.desk.assessment.readiness, &then.readiness);
        let components = now.components.iter().zip(&then.components);
        let components = components.map(|(now, then)| bar(style.text(&now.component.title), now.reading.low, then.reading.low));
        Block::Chart(Chart::Bars {
            title: style.say(m::CHART),
            description: style.say(m::CHART_LEGEND),
            bars: [bar(style.say(m::WHOLE), now.whole.low, then.whole.low)].into_iter().chain(components).collect(),
            lines: Vec::new(),
        })
    }

    /// Each item as it is, with its target. What is filtered away above is so here too.
    fn targets(&self) -> Block {
        let (desk, style) = (self.desk, self.desk.style);
        let rulebook = desk.rulebook;
        let rows = desk.assessment.readiness.items.iter().filter_map(|score| {
            let place = rulebook.slots.iter().position(|slot| slot.key == score.key)?;
            let fits = self.filter.fits(score.item, score.dimension);
            let now = match score.stage {
                StageAnswer::LeftOut => style.say(messages::LEFT_OUT),
                StageAnswer::Open => NO_NUMBER.to_owned(),
                StageAnswer::Stage(stage) => style.digits(&stage.to_string()),
            };
            let target = match score.stage {
                StageAnswer::LeftOut => cell(NO_NUMBER),
                _ => Cell::Field(Target::Address, steps::target(desk, place, self.targets[place])),
            };
            fits.then(|| row(steps::item(desk, score.key, score.item, score.dimension), vec![cell(now), target]))
        });
        let heads = [common::ITEM, m::NOW_HEAD, m::TARGET_HEAD].map(|head| style.say(head));
        table(style.say(m::TARGETS), heads.into(), rows.collect())
    }
}
