//! Who issued each pack, when, and what it draws on.

use super::{Article, Desk};
use crate::date::Date;
use crate::policy::{Pack, Source};
use crate::publish::document::{Block, Part, Tone};
use crate::publish::sheets::build::{bullets, paragraph, say, text};
use crate::publish::sheets::cite::{standing, sure};
use crate::text::sheets::{common, rulebook as m};

pub fn packs(desk: &Desk<'_>) -> Vec<Article> {
    desk.rulebook.packs().into_iter().map(|pack| article(desk, pack)).collect()
}

fn article(desk: &Desk<'_>, pack: &Pack) -> Article {
    let (style, head) = (desk.style, &pack.head);
    let date = |text: &str| text.parse::<Date>().map_or_else(|_| text.to_owned(), |date| style.date(date));
    let issuer = head.issuer.of(style.language);
    let issued = style.fill(m::ISSUED, &[issuer, &date(&head.issued), &head.version]);
    let mut holds = vec![text(style.fill(m::IN_FORCE, &[&date(&head.in_force)]))];
    holds.extend(head.superseded.iter().map(|end| text(style.fill(m::SUPERSEDED, &[&date(end)]))));
    holds.extend(head.superseded_by.iter().map(|by| text(style.text(by))));
    holds.extend(head.base.iter().map(|base| {
        // Names of a file keep their digits.
        text(m::CHANGED_FROM.with(style.language, &[&base.id, &base.version, &head.changed_by]))
    }));
    let source = |source: &Source| {
        let title = style.text(&source.title);
        let title = source.url.clone().map_or_else(|| text(title.clone()), |to| Part::Link { to, text: title.clone() });
        vec![title, sure(source.confidence, style)]
    };
    let blocks: Vec<Block> = vec![
        paragraph(Tone::Plain, vec![standing(pack, style), text(issued), Part::Code(head.id.clone())]),
        paragraph(Tone::Plain, holds),
        say(Tone::Note, style.text(&head.note)),
        say(Tone::Plain, style.say(common::SOURCES)),
        bullets(pack.sources.iter().map(source).collect()),
    ];
    Article::new(format!("pack/{}", head.id), style.text(&head.title), blocks)
}
