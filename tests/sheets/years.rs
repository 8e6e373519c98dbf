//! The pages of the years after approval, on a plan of a city that was declared: kept whole, and what they give to save and record.

use super::common::{golden, text, today};
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Act, Block, Chart, Document};
use mueang_phrom::publish::plain;

const PLAN: &str = "tests/fixtures/sheets/declared.plan.json";

/// Each kept page: the name of its file, and its address.
const PAGES: [(&str, &str); 4] = [
    ("standing", "#/standing"),
    ("money", "#/money"),
    ("money-million", "#/money?unit=million&dimension=energy"),
    ("kpi-chart", "#/kpis/k1"),
];

fn page(address: &str, english: bool, plan: String) -> Document {
    document(&Request { address: address.into(), english, today: today().to_string(), plan, ..Request::default() })
}

fn blocks(blocks: &[Block], found: &mut dyn FnMut(&Block)) {
    for block in blocks {
        found(block);
        if let Block::Fold { blocks: inner, .. } | Block::Section { blocks: inner, .. } = block {
            self::blocks(inner, found);
        }
    }
}

fn acts(document: &Document) -> Vec<Act> {
    let mut acts = Vec::new();
    blocks(&document.blocks, &mut |block| {
        if let Block::Buttons(buttons) = block {
            acts.extend(buttons.iter().map(|button| button.act.clone()));
        }
    });
    acts
}

#[test]
fn the_pages_of_the_years_after_are_word_for_word_the_ones_kept() {
    for (name, address) in PAGES {
        for (english, language) in [(false, "th"), (true, "en")] {
            let page = page(address, english, text(PLAN));
            // The register that the values stand in has a page of its own.
            let kept = match page.blocks.iter().find(|block| matches!(block, Block::Section { id, .. } if id == "chart")) {
                Some(chart) if name == "kpi-chart" => Document { blocks: vec![chart.clone()], ..page },
                _ => page,
            };
            golden(&format!("tests/fixtures/sheets/years/{name}.{language}.txt"), &plain(&kept));
        }
    }
}

#[test]
fn the_calendar_file_is_byte_for_byte_the_one_kept() {
    let saved = |english| {
        acts(&page("#/standing", english, text(PLAN))).into_iter().find_map(|act| match act {
            Act::Save { file, text } => Some((file, text)),
            _ => None,
        })
    };
    let (file, calendar) = saved(false).expect("the calendar can be saved");
    assert!(file.ends_with(".ics"));
    golden("tests/fixtures/sheets/years/calendar.ics", &calendar);
    // The same events in another language: nothing but words differs.
    let (_, english) = saved(true).unwrap();
    let uids = |calendar: &str| calendar.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(uids(&calendar), uids(&english));
    let mut different = uids(&calendar);
    different.sort();
    different.dedup();
    assert_eq!(different.len(), uids(&calendar).len(), "each event has a name of its own");
}

#[test]
fn the_next_step_is_recorded_as_of_today() {
    let added = acts(&page("#/standing", false, text(PLAN))).into_iter().find_map(|act| match act {
        Act::Add { list, says, to } => Some((list, says, to)),
        _ => None,
    });
    let says = [("standing", "renewal"), ("date", "2026-11-22")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(added, Some(("standing".into(), says.into(), "#/standing".into())));
}

#[test]
fn five_hundred_projects_are_drawn_a_page_at_a_time() {
    let project = |number: u32| {
        format!(
            r#"{{"id":"p{number}","name":"โครงการ {number}","dimensions":["energy"],"start":"2026-{:02}-01","budget_baht":{number}}}"#,
            number % 12 + 1
        )
    };
    let projects: Vec<String> = (1..=500).map(project).collect();
    let plan = format!(r#"{{"format":"mueang-phrom-plan","schema":3,"projects":[{}]}}"#, projects.join(","));
    let mut seen = 0;
    let mut address = "#/money".to_owned();
    loop {
        let page = page(&address, false, plan.clone());
        blocks(&page.blocks, &mut |block| {
            if let Block::Chart(Chart::Timeline { spans, .. }) = block {
                assert!(spans.len() <= 25, "{}", spans.len());
                seen += spans.len();
            }
        });
        let next = acts(&page).into_iter().filter_map(|act| match act {
            Act::Go(to) => Some(to),
            _ => None,
        });
        match next.last().filter(|next| seen < 500 && *next != address) {
            Some(next) => address = next,
            None => break,
        }
    }
    assert_eq!(seen, 500);
    let standing = plain(&page("#/standing", false, plan));
    assert!(standing.lines().count() < 250, "the list of projects is paged too: {}", standing.lines().count());
}
