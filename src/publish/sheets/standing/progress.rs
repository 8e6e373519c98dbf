//! Progress mode: planned against done, by the number of projects and by their money.

use crate::assess::Points;
use crate::calendar::money::{budget, sum};
use crate::calendar::progress::{Progress, Share, progress as progress_of};
use crate::plan::{Percent, Project, Register};
use crate::policy::{LineOf, ReferenceLine};
use crate::publish::desk::Desk;
use crate::publish::document::{Bar, Block, Cell, Chart, Entry, Line, ListKind, Mark, Part, Row, Tone};
use crate::publish::sheets::build::{
    NO_NUMBER, bullets, cell, heading, link, list, paragraph, row, say, subheading, table, text,
};
use crate::publish::sheets::cite::{citation, sure};
use crate::publish::sheets::paged::paged;
use crate::publish::sheets::register::field::{Inputs, Money};
use crate::route::{Sheet, Topic};
use crate::text::sheets::standing as m;

/// How many projects stand on a page.
const PAGE: usize = 50;

pub fn progress(desk: &Desk<'_>) -> Vec<Block> {
    let style = desk.style;
    let found = progress_of(desk.plan);
    let mut blocks = vec![heading(style.say(m::PROGRESS))];
    if found.projects.is_empty() {
        blocks.push(say(Tone::Hint, style.say(m::PROGRESS_NONE)));
    } else {
        blocks.extend(whole(desk, &found));
        blocks.extend(lines(desk));
        blocks.extend(each(desk, &found));
    }
    if !found.stopped.is_empty() {
        blocks.push(subheading(style.say(m::STOPPED)));
        blocks.push(bullets(found.stopped.iter().map(|project| vec![project_link(project)]).collect()));
    }
    blocks
}

/// The lines that are drawn across the progress.
fn lines_of<'r>(desk: &Desk<'r>) -> impl Iterator<Item = &'r ReferenceLine> {
    desk.rulebook.rubric.lines.iter().filter(|line| line.of == LineOf::Progress)
}

/// Both ways to weigh the projects, side by side.
fn whole(desk: &Desk<'_>, found: &Progress<'_>) -> Vec<Block> {
    let style = desk.style;
    let range = |share: Share| {
        let [low, high] = [share.low, share.high].map(|share| style.points(Points(share)));
        if low == high { low } else { style.fill(m::RANGE, &[&low, &high]) }
    };
    let ways = [(m::BY_COUNT, found.by_count), (m::BY_MONEY, found.by_money)];
    let of_way = |(way, weighted): (_, Option<crate::calendar::progress::Weighted>)| {
        let figures = weighted.map(|weighted| [(m::PLANNED, weighted.planned), (m::DONE, weighted.done)]);
        figures.into_iter().flatten().map(move |(figure, share)| Bar {
            label: format!("{} · {}", style.say(figure), style.say(way)),
            from: share.low,
            to: share.high,
            mark: Some(share.low),
            text: style.fill(m::PER_CENT, &[&range(share)]),
        })
    };
    let across = lines_of(desk).map(|line| Line { at: line.at * 100, label: style.digits(&line.at.to_string()) });
    let chart = Chart::Bars {
        title: style.say(m::PROGRESS_CHART),
        description: style.say(m::PROGRESS_LEGEND),
        bars: ways.into_iter().flat_map(of_way).collect(),
        lines: across.collect(),
    };
    let rows = ways.into_iter().map(|(way, weighted)| {
        let said = weighted.map(|weighted| [weighted.planned, weighted.done].map(|share| Cell::Number(range(share))));
        let none = || [NO_NUMBER, NO_NUMBER].map(|none| Cell::Number(none.to_owned()));
        row(vec![text(style.say(way))], said.unwrap_or_else(none).into())
    });
    let per_cent = |figure| style.fill(m::PER_CENT_OF, &[&style.say(figure)]);
    let heads = vec![style.say(m::WAY), per_cent(m::PLANNED), per_cent(m::DONE)];
    let [all, said] = [found.projects.len(), found.said].map(|number| number.to_string());
    let mut blocks = vec![
        say(Tone::Plain, style.fill(m::PROGRESS_SAID, &[&all, &said])),
        Block::Chart(chart),
        table(style.say(m::PROGRESS_CHART), heads, rows.collect()),
    ];
    if found.without_money > 0 {
        blocks.push(say(Tone::Hint, style.fill(m::PROGRESS_NO_MONEY, &[&found.without_money.to_string()])));
    }
    blocks
}

/// Whose lines they are, and how sure they are.
fn lines(desk: &Desk<'_>) -> Vec<Block> {
    let (style, rubric) = (desk.style, &desk.rulebook.rubric);
    let entry = |line: &ReferenceLine| {
        let at = Part::Strong(style.fill(m::PER_CENT, &[&line.at.to_string()]));
        let parts = vec![at, text(style.text(&line.title)), sure(line.confidence, style)];
        Entry { parts, below: line.sources.iter().map(|source| citation(rubric, source, style)).collect() }
    };
    let entries: Vec<Entry> = lines_of(desk).map(entry).collect();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![list(ListKind::Bullets, entries), paragraph(Tone::Note, vec![text(style.say(m::LINE_NOTE))])]
}

/// Each project with its figures.
fn each(desk: &Desk<'_>, found: &Progress<'_>) -> Vec<Block> {
    let style = desk.style;
    let inputs = Inputs { desk, money: Money::of(desk) };
    let not_said = || cell(style.say(m::NOT_SAID));
    let share = |share: Option<Percent>| share.map_or_else(not_said, |share| Cell::Number(style.digits(&share.0.to_string())));
    let project_row = |project: &&Project| -> Row {
        let day = project.progress_on.map_or_else(not_said, |date| {
            let later = (date > desk.today).then(|| Part::Mark(Mark::Warn, style.say(m::AS_OF_LATER)));
            Cell::Parts([text(style.date(date))].into_iter().chain(later).collect())
        });
        let amounts = budget(project);
        let money = if amounts.is_empty() { not_said() } else { Cell::Number(inputs.amount(sum(amounts))) };
        row(vec![project_link(project)], vec![share(project.planned), share(project.done), day, money])
    };
    let (shown, others) = paged(desk, &found.projects, PAGE);
    let per_cent = |figure| style.fill(m::PER_CENT_OF, &[&style.say(figure)]);
    let money = style.fill(m::BUDGET, &[&style.say(inputs.money.unit())]);
    let heads = vec![style.say(m::PROJECT), per_cent(m::PLANNED), per_cent(m::DONE), style.say(m::AS_OF), money];
    let rows = shown.iter().map(project_row).collect();
    let caption = style.say(m::EACH_PROJECT);
    [subheading(caption.clone()), table(caption, heads, rows)].into_iter().chain(others).collect()
}

fn project_link(project: &Project) -> Part {
    let name = project.name.trim();
    link(&Sheet::at(Topic::Register(Register::Projects), &project.id), name.to_owned())
}
