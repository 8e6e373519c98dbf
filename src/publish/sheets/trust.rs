//! The sheet “trust”: how far the score can be trusted.

mod claims;
mod moves;
mod parts;
#[cfg(test)]
mod tests;

use super::build::{field, link, paragraph, say, text};
use crate::assess::{Points, Reading};
use crate::policy::{Component, Dimension, Item};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Control, Document, Field, Form, Mark, Part, Target, Tone};
use crate::robust::{self, Assumption, Counted, NOISE, RUNS, Runs, Settings, Trust};
use crate::route::{Sheet, Topic};
use crate::text::sheets::{common, trust as m};
use crate::text::{Message, messages, with_dimension};
use std::ops::RangeInclusive;

pub fn trust(desk: &Desk<'_>) -> Document {
    let settings = settings(desk);
    let trust = robust::trust(desk.rulebook, desk.plan, desk.facts, desk.assessment, settings);
    let found = Found { desk, trust: &trust };
    let mut blocks = found.summary();
    blocks.push(found.form());
    if let Some(runs) = found.runs() {
        blocks.extend(found.moves(runs));
        blocks.extend(found.parts());
    }
    blocks.extend(found.claims());
    blocks.push(found.method());
    desk.document(blocks)
}

/// What the sheet shows, and how its reader wants things written.
struct Found<'a> {
    desk: &'a Desk<'a>,
    trust: &'a Trust<'a>,
}

impl Found<'_> {
    /// What was simulated; nothing before an item is answered, however the unanswered count.
    fn runs(&self) -> Option<&Runs<'_>> {
        self.trust.simulation.as_ref().filter(|_| self.trust.claims.staged > 0)
    }

    /// The score in a sentence.
    fn summary(&self) -> Vec<Block> {
        let style = self.desk.style;
        let settings = &self.trust.settings;
        let score = of(self.desk.assessment.readiness.whole, settings.reading).to_string();
        let ours = vec![Part::Mark(Mark::Ours, style.say(messages::MARK_OURS)), text(style.say(m::OURS))];
        let mut blocks = match self.runs() {
            None => vec![say(Tone::Big, style.say(m::NOTHING))],
            Some(runs) if runs.most.is_none() => vec![say(Tone::Big, style.fill(m::SCORE_STILL, &[&score]))],
            Some(runs) => {
                let [p5, p95] = [runs.spread.p5, runs.spread.p95].map(|score| robust::shown(score).to_string());
                let between = style.fill(m::BETWEEN, &[&style.number(settings.runs.into()), &settings.seed.to_string()]);
                vec![say(Tone::Big, style.fill(m::SCORE, &[&score, &p5, &p95])), say(Tone::Hint, between)]
            }
        };
        blocks.push(paragraph(Tone::Note, ours));
        blocks
    }

    fn form(&self) -> Block {
        let style = self.desk.style;
        let settings = &self.trust.settings;
        let options = Counted::ALL.map(|reading| (reading.id().to_owned(), style.say(reading_name(reading))));
        let reading = Control::Choice { value: settings.reading.id().to_owned(), options: options.into() };
        let mut fields = vec![
            field("reading", style.say(m::READING), reading),
            self.number("runs", m::RUNS, String::new(), settings.runs.into(), RUNS),
            self.number("noise", m::NOISE, style.say(m::NOISE_HINT), settings.noise.into(), NOISE),
            self.number("seed", m::SEED, style.say(m::SEED_HINT), settings.seed, 0..=u32::MAX),
        ];
        fields.extend(Assumption::ALL.map(|assumption| {
            let label = style.fill(m::HOLD, &[&style.say(assumption_name(assumption))]);
            field(&hold(assumption), label, Control::Check { on: !settings.varies(assumption) })
        }));
        Block::Form(Form { legend: style.say(m::FORM), target: Target::Address, fields })
    }

    /// An input for a number: as it was typed, and what is wrong with that.
    fn number(&self, name: &str, label: Message, hint: String, used: u64, fits: RangeInclusive<u32>) -> Field {
        let style = self.desk.style;
        let value = self.desk.sheet.setting(name).map_or_else(|| used.to_string(), str::to_owned);
        let ends = [fits.start(), fits.end()].map(|end| style.number((*end).into()));
        let problem = match value.parse() == Ok(used) {
            true => String::new(),
            false => style.fill(m::UNFIT, &[&ends[0], &ends[1], &used.to_string()]),
        };
        let control = Control::Number { value, min: *fits.start(), max: *fits.end() };
        Field { hint, problem, ..field(name, style.say(label), control) }
    }

    /// An item by its title, as a link to its reasons.
    fn item(&self, key: &str, item: &Item, dimension: Option<Dimension>) -> Part {
        let Desk { rulebook, style, .. } = self.desk;
        let title = with_dimension(rulebook, item.title.of(style.language), dimension, style.language);
        link(&Sheet::at(Topic::Why, &format!("item/{key}")), style.digits(&title))
    }

    /// A component by its title, as a link to its reasons.
    fn component(&self, component: &Component) -> Part {
        link(&Sheet::at(Topic::Why, &format!("component/{}", component.id)), self.desk.style.text(&component.title))
    }

    fn points(&self, score: f64) -> String {
        self.desk.style.points(robust::shown(score))
    }

    /// A share of 0 to 1 as per cent, to a tenth.
    fn percent(&self, share: f64) -> String {
        let tenths = robust::shown(share * 10.0).0;
        self.desk.style.digits(&format!("{}.{}", tenths / 10, tenths % 10))
    }
}

/// The settings in the address; what is not set or does not fit is as usual.
fn settings(desk: &Desk<'_>) -> Settings {
    let usual = Settings::default();
    let seed = desk.sheet.setting("seed").and_then(|seed| seed.parse().ok());
    Settings {
        reading: desk.sheet.setting("reading").and_then(Counted::from_id).unwrap_or(usual.reading),
        seed: seed.unwrap_or(usual.seed),
        runs: desk.number("runs", usual.runs, RUNS),
        noise: desk.number("noise", usual.noise, NOISE),
        held: Assumption::ALL.into_iter().filter(|assumption| desk.sheet.setting(&hold(*assumption)).is_some()).collect(),
    }
}

/// The name of the setting that holds an assumption.
fn hold(assumption: Assumption) -> String {
    format!("hold-{}", assumption.id())
}

/// The score of the result page in a reading.
fn of(whole: Reading, counted: Counted) -> Points {
    match counted {
        Counted::Low => whole.low,
        Counted::Claimed => whole.claimed,
        Counted::Evidenced => whole.evidenced,
        Counted::High => whole.high,
    }
}

fn reading_name(counted: Counted) -> Message {
    match counted {
        Counted::Low => common::READING_LOW,
        Counted::Claimed => common::READING_CLAIMED,
        Counted::Evidenced => common::READING_EVIDENCED,
        Counted::High => common::READING_HIGH,
    }
}

fn assumption_name(assumption: Assumption) -> Message {
    match assumption {
        Assumption::Items => m::ITEMS,
        Assumption::Dimensions => m::DIMENSIONS,
        Assumption::Components => m::COMPONENTS,
        Assumption::Aggregation => m::AGGREGATION,
        Assumption::Scale => m::SCALE,
    }
}
