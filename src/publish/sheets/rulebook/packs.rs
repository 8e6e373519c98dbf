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
    let issued = head.issued.parse::<Date>().map_or_else(|_| head.issued.clone(), |date| style.date(date));
    let issuer = head.issuer.of(style.language);
    let issued = style.fill(m::ISSUED, &[issuer, &issued, &head.version]);
    let source = |source: &Source| {
        let title = style.text(&source.title);
        let title = source.url.clone().map_or_else(|| text(title.clone()), |to| Part::Link { to, text: title.clone() });
        vec![title, sure(source.confidence, style)]
    };
    let blocks: Vec<Block> = vec![
        paragraph(Tone::Plain, vec![standing(pack, style), text(issued), Part::Code(head.id.clone())]),
        say(Tone::Note, style.text(&head.note)),
        say(Tone::Plain, style.say(common::SOURCES)),
        bullets(pack.sources.iter().map(source).collect()),
    ];
    Article::new(format!("pack/{}", head.id), style.text(&head.title), blocks)
}
