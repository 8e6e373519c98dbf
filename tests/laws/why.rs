//! The arithmetic that is shown is right: each line, worked out by hand, gives what it says, and that is the engine's number.

use super::common::today;
use super::desk::{Contents, made, made_by};
use super::random::{assessed, cases, plan};
use mueang_phrom::assess::{Assessment, Points, Reading, StageAnswer, assess};
use mueang_phrom::builtin;
use mueang_phrom::plan::{Answer, Evidence, Plan};
use mueang_phrom::policy::{Dimension, Rulebook, read};
use mueang_phrom::publish::document::{Cell, Document, Part};
use mueang_phrom::route::{Sheet, Topic};
use mueang_phrom::text::{Language, Style};
use proptest::prelude::*;
use std::sync::OnceLock;

/// Whole hundredths of a number with two decimals, or of a whole one.
fn hundredths(number: &str) -> u64 {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, "00"));
    assert_eq!(decimals.len(), 2, "{number}");
    whole.parse::<u64>().unwrap() * 100 + decimals.parse::<u64>().unwrap()
}

/// What a line such as “(75×1 + 50×1) ÷ 2 = 62.50” says it comes to, after working it out; `None` for other words.
fn worked_out(line: &str) -> Option<u64> {
    let start = line.find('(').filter(|_| line.contains(" ÷ "))?;
    let (terms, rest) = line[start + 1..].split_once(") ÷ ").unwrap();
    let (divisor, result) = rest.split_once(" = ").unwrap();
    let divisor: u64 = divisor.parse().unwrap();
    let sum: u64 = terms
        .split(" + ")
        .map(|term| {
            let (figure, weight) = term.split_once('×').unwrap();
            hundredths(figure) * weight.parse::<u64>().unwrap()
        })
        .sum();
    // Rounded half up: the quotient is at least half below the result and less than half above.
    let result = hundredths(result);
    assert!(2 * result * divisor <= 2 * sum + divisor && 2 * sum + divisor < 2 * (result + 1) * divisor, "{line}");
    Some(result)
}

/// The built-in rules with weights that differ: the product's own are all alike, which would hide a wrong one.
fn uneven() -> &'static Rulebook {
    static UNEVEN: OnceLock<Rulebook> = OnceLock::new();
    UNEVEN.get_or_init(|| {
        let text = super::common::text("src/policy/packs/readiness.toml");
        let mut weights = (1..=7).cycle();
        let line = |line: &str| match line {
            "weight = 1" => format!("weight = {}", weights.next().unwrap()),
            line => line.to_owned(),
        };
        let text: Vec<String> = text.lines().map(line).collect();
        builtin::rulebook().with(read(&text.join("\n")).unwrap(), "2026-11-22").unwrap()
    })
}

/// A page of the sheet under the uneven rules, in English.
fn page(plan: &Plan, entry: &str) -> Document {
    let style = Style { language: Language::English, thai_digits: false };
    made_by(uneven(), plan, &Sheet::at(Topic::Why, entry), &[], style)
}

/// A number and what the line of arithmetic beside it comes to, in hundredths.
type Beside = (Option<u64>, Option<u64>);

/// The readings of a page, and how many lines of arithmetic stand on it.
fn readings(plan: &Plan, entry: &str) -> (Vec<Beside>, usize) {
    readings_of(&page(plan, entry))
}

fn readings_of(document: &Document) -> (Vec<Beside>, usize) {
    let contents = Contents::of(&document.blocks);
    let of_readings = |parts: &[Part]| match parts {
        [Part::Text(name)] => ["Lowest:", "As answered:", "Evidenced:", "Highest:"].iter().any(|known| name.starts_with(known)),
        _ => false,
    };
    let beside = contents.rows.iter().filter(|row| of_readings(&row.head)).filter_map(|row| match &row.cells[..] {
        [Cell::Number(value), Cell::Parts(line)] => match &line[..] {
            [Part::Text(line)] => Some(((value != "–").then(|| hundredths(value)), worked_out(line))),
            _ => None,
        },
        _ => None,
    });
    let lines = contents.words().filter(|words| worked_out(words).is_some()).count();
    (beside.collect(), lines)
}

fn four(reading: Reading) -> [Points; 4] {
    [reading.low, reading.claimed, reading.evidenced, reading.high]
}

/// That the four rows of a page say what the engine found. Returns how many lines of arithmetic stood on the page.
fn agrees(plan: &Plan, entry: &str, reading: Reading) -> usize {
    let (rows, lines) = readings(plan, entry);
    assert_eq!(rows.len(), 4, "{entry}");
    for ((value, line), points) in rows.into_iter().zip(four(reading)) {
        // Where there is nothing to count, the engine's reading is nothing.
        assert_eq!(value.unwrap_or(0), u64::from(points.0), "{entry}");
        assert!(line.is_none_or(|line| Some(line) == value), "{entry}");
        assert!(line.is_some() || points == Points::ZERO, "{entry}");
    }
    lines
}

/// The reading of the block that an item stands in.
fn of_block(assessment: &Assessment<'_>, key: &str) -> Reading {
    let readiness = &assessment.readiness;
    let score = readiness.items.iter().find(|score| score.key == key).unwrap();
    match score.dimension {
        Some(dimension) => readiness.dimensions.iter().find(|score| score.dimension == dimension).unwrap().reading,
        None => readiness.components.iter().find(|part| part.component.id == score.item.component).unwrap().reading,
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn each_line_of_arithmetic_gives_the_engines_number(plan in plan(), which in any::<prop::sample::Index>()) {
        let assessment = assess(uneven(), &plan, today());
        let readiness = &assessment.readiness;
        let mut lines = agrees(&plan, "score", readiness.whole);
        for part in &readiness.components {
            lines += agrees(&plan, &format!("component/{}", part.component.id), part.reading);
        }
        for score in readiness.dimensions.iter().filter(|score| score.applied.is_some()) {
            lines += agrees(&plan, &format!("dimension/{}", score.dimension.id()), score.reading);
        }
        let item = which.get(&readiness.items);
        lines += agrees(&plan, &format!("item/{}", item.key), of_block(&assessment, item.key));
        prop_assert!(lines >= 4, "there is always a lowest and a highest reading");
    }

    #[test]
    fn what_a_component_gives_is_worked_out(plan in plan()) {
        for part in assess(uneven(), &plan, today()).readiness.components {
            let document = page(&plan, &format!("component/{}", part.component.id));
            let contents = Contents::of(&document.blocks);
            let alone = contents.lines.iter().filter_map(|line| match line {
                [Part::Text(words)] if words.starts_with("What it") => worked_out(words),
                _ => None,
            });
            let wanted = [part.got, part.full].map(|points| u64::from(points.0));
            let wanted = if part.counts { &wanted[..] } else { &[] };
            prop_assert_eq!(alone.collect::<Vec<_>>(), wanted);
        }
    }

    #[test]
    fn an_item_says_its_answer_its_points_and_its_evidence(plan in plan(), which in any::<prop::sample::Index>()) {
        let mut plan = plan;
        let key = which.get(&assessed(&plan).readiness.items).key.to_owned();
        // Neither of these documents counts.
        let later = Evidence { title: "รายงาน".into(), date: "2027-01-01".parse().ok(), ..Evidence::default() };
        for evidence in [later, Evidence::default()] {
            plan.evidence.push(Evidence { supports: vec![key.clone()], ..evidence });
        }
        let assessment = assessed(&plan);
        let item = assessment.readiness.items.iter().find(|item| item.key == key).unwrap();
        let document = made(&plan, &Sheet::at(Topic::Why, &format!("item/{}", item.key)));
        let contents = Contents::of(&document.blocks);
        let words: Vec<&str> = contents.words().collect();
        prop_assert_eq!(words.contains(&"No evidence"), !item.evidenced);
        prop_assert_eq!(words.contains(&"Evidence:"), item.evidenced);
        let big = match item.stage {
            StageAnswer::Open => "not answered".to_owned(),
            StageAnswer::LeftOut => "Not applicable".to_owned(),
            StageAnswer::Stage(_) => format!("{} points", item.points.0 / 100),
        };
        prop_assert_eq!(words[1], big);
        prop_assert_eq!(words.contains(&"the plan's answer"), matches!(item.stage, StageAnswer::Stage(_)));
    }

    #[test]
    fn a_gate_says_its_finding_and_what_can_still_change_it(plan in plan(), which in any::<prop::sample::Index>()) {
        let assessment = assessed(&plan);
        let result = which.get(&assessment.eligibility.gates);
        let id = result.gate.id.as_str();
        let document = made(&plan, &Sheet::at(Topic::Why, &format!("gate/{id}")));
        let tried = |key: &str| {
            let to = Sheet::new(Topic::WhatIf).with("change", key).address();
            Contents::of(&document.blocks).lines.iter().any(|line| line.iter().any(|part| matches!(part, Part::Link { to: link, .. } if *link == to)))
        };
        for missing in assessment.missing.iter().filter(|missing| missing.gates.contains(&id)) {
            prop_assert!(tried(missing.key), "{id}: {}", missing.key);
        }
        let finding = result.finding.label(Language::English);
        prop_assert_eq!(Contents::of(&document.blocks).words().nth(1), Some(finding));
    }
}

#[test]
fn the_arithmetic_is_read_as_it_is_meant() {
    assert_eq!(worked_out("What: (75×1 + 62.50×3) ÷ 4 = 65.63"), Some(6563));
    assert_eq!(worked_out("Clause 12 (1)"), None);
    let wrong = |line: &'static str| std::panic::catch_unwind(|| worked_out(line)).is_err();
    assert!(wrong("(75×1 + 62.50×3) ÷ 4 = 65.62") && wrong("(75×1 + 62.50×3) ÷ 4 = 65.64"));
}

#[test]
fn a_dimension_with_items_in_several_components_is_their_mean() {
    let text = super::common::text("src/policy/packs/readiness.toml");
    let mut pack = read(&text).unwrap();
    for item in pack.items.iter_mut().filter(|item| item.component == "3") {
        // The registers of data know no dimensions, so they show nothing of one.
        (item.per_dimension, item.shows) = (true, Vec::new());
    }
    let book = builtin::rulebook().with(pack, "2026-11-22").unwrap();
    let mut plan = Plan::default();
    plan.dimensions.set(Dimension::Energy, Some(true));
    for (place, slot) in book.slots.iter().enumerate().filter(|(place, _)| place % 3 > 0) {
        plan.answers.insert(slot.key.clone(), Answer { stage: Some((place % 5) as u8), ..Answer::default() });
    }
    let reading = assess(&book, &plan, today()).readiness.dimensions[Dimension::Energy.index()].reading;
    let style = Style { language: Language::English, thai_digits: false };
    let document = made_by(&book, &plan, &Sheet::at(Topic::Why, "dimension/energy"), &[], style);
    let rows = readings_of(&document).0;
    assert_eq!(rows.len(), 12, "the mean, and a block in each of two components");
    for ((value, line), points) in rows.into_iter().zip(four(reading)) {
        assert_eq!((value, line), (Some(points.0.into()), Some(points.0.into())));
    }
}
