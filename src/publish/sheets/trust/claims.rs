//! What the score rests on, and how all this was computed.

use super::super::build::{bullets, heading, paragraph, say, subheading, text};
use super::Found;
use crate::publish::document::{Block, Part, Tone};
use crate::robust::{FLOOR, LeftOut};
use crate::text::Message;
use crate::text::sheets::trust as m;

impl Found<'_> {
    pub fn claims(&self) -> Vec<Block> {
        let style = self.desk.style;
        let claims = &self.trust.claims;
        let (coverage, readings) = (claims.coverage, claims.readings);
        let line = |message: Message, values: &[String]| {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            vec![text(style.fill(message, &values))]
        };
        let (answered, asked) = (coverage.answered.to_string(), coverage.asked.to_string());
        let [low, high] = [readings.low, readings.high].map(|points| points.to_string());
        let apart = readings.claimed.above(readings.evidenced).to_string();
        let lines = vec![
            line(m::ANSWERED, &[answered, asked, style.share(coverage.percent), low, high]),
            line(m::CLAIMED, &[readings.claimed.to_string(), readings.evidenced.to_string(), apart]),
            line(m::BACKED, &[claims.staged.to_string(), claims.backed.to_string()]),
            line(m::TOP, &[claims.top.to_string(), claims.top_unbacked.to_string()]),
        ];
        let mut blocks = vec![heading(style.say(m::CLAIMS)), bullets(lines)];
        if claims.over_perfect {
            blocks.push(say(Tone::Note, style.say(m::OVER_PERFECT)));
        }
        let left_out = |out: &LeftOut<'_>| vec![self.item(out.key, out.item, out.dimension), text(out.reason.as_str())];
        blocks.push(subheading(style.say(m::LEFT_OUT)));
        blocks.push(match claims.left_out.is_empty() {
            true => say(Tone::Plain, style.say(m::NONE_LEFT_OUT)),
            false => bullets(claims.left_out.iter().map(left_out).collect()),
        });
        blocks
    }

    pub fn method(&self) -> Block {
        let style = self.desk.style;
        let noise = self.trust.settings.noise.to_string();
        let floor = (FLOOR as u32).to_string();
        let mut blocks = vec![
            say(Tone::Plain, style.fill(m::METHOD_DRAWS, &[&noise])),
            say(Tone::Plain, style.fill(m::METHOD_FLOOR, &[&floor])),
            say(Tone::Plain, style.say(m::METHOD_INDICES)),
            say(Tone::Plain, style.say(m::METHOD_ROUNDING)),
            paragraph(Tone::Plain, vec![text(style.say(m::METHOD_GENERATOR)), Part::Code("PCG64".into())]),
        ];
        for scale in &self.desk.rulebook.rubric.scales {
            let words = style.fill(m::METHOD_SCALE, &[&style.text(&scale.title), &style.text(&scale.note)]);
            blocks.push(paragraph(Tone::Plain, [text(words)].into_iter().chain(self.sources(&scale.sources)).collect()));
        }
        Block::Fold { summary: vec![text(style.say(m::METHOD))], open: false, blocks }
    }
}
