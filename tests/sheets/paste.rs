//! A table of twenty projects as an officer keeps it, errors and all: what the page says of it, and what comes of it.

use super::common::{golden, text};
use super::golden::request;
use mueang_phrom::plan::{Change, Edit, Plan, Register, open, save};
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Act, Block, Document};
use mueang_phrom::publish::plain;

const TABLE: &str = "tests/fixtures/rows/projects.tsv";

/// The officer's way through the errors: the cells that are put right, row and column from 1, and what is answered to the questions.
const CORRECTED: [(&str, &str); 6] = [
    ("7:3", "พลังงาน"),
    ("8:12", "30/4/2570"),
    ("9:7", "8 ล้านบาท"),
    ("11:11", "1/10/2569"),
    ("16:13", "แนวคิด"),
    ("21:2", "ศูนย์เตือนภัยเมือง"),
];
const ANSWERED: &str = "?row20=new&row25=skip&column14=nothing";

fn pasted(plan: &Plan, english: bool, settings: &str, corrected: &[(&str, &str)]) -> Document {
    let corrected = corrected.iter().map(|(cell, text)| ((*cell).into(), (*text).into())).collect();
    let address = format!("#/paste/projects{settings}");
    document(&Request { plan: save(plan), pasted: text(TABLE), corrected, ..request(&address, "half-filled", english) })
}

fn plan() -> Plan {
    open(&text("tests/fixtures/plans/half-filled.plan.json")).unwrap()
}

/// What the buttons of a page do.
fn acts(page: &Document) -> Vec<&Act> {
    let buttons = page.blocks.iter().filter_map(|block| if let Block::Buttons(buttons) = block { Some(buttons) } else { None });
    buttons.flatten().map(|button| &button.act).collect()
}

/// The changes that take rows in, and the rows that stay.
fn take(page: &Document) -> Option<(Vec<Change>, String)> {
    acts(page).into_iter().find_map(|act| match act {
        Act::Take { changes, left, .. } => Some((changes.clone(), left.clone())),
        _ => None,
    })
}

/// The changes that add what the rows name.
fn added(page: &Document) -> Vec<Change> {
    acts(page).into_iter().find_map(|act| if let Act::Change(changes) = act { Some(changes.clone()) } else { None }).unwrap()
}

#[test]
fn the_page_of_the_table_is_word_for_word_the_one_kept() {
    for (english, language) in [(false, "th"), (true, "en")] {
        golden(&format!("tests/fixtures/sheets/paste.{language}.txt"), &plain(&pasted(&plan(), english, "", &[])));
    }
}

#[test]
fn what_is_right_can_go_in_first_and_the_rest_stays() {
    let before = plan();
    let problems = before.after(&Edit::Entries(added(&pasted(&before, false, "", &[]))));
    let (changes, left) = take(&pasted(&problems, false, "", &[])).unwrap();
    let after = problems.after(&Edit::Entries(changes));
    assert_eq!(after.projects.len() - before.projects.len(), 13);
    // The heads, the seven rows with errors or questions, and the sum.
    assert!(left.contains("โครงการ/กิจกรรม") && left.contains("รวม") && !left.contains("ข้อมูลเปิดของเทศบาล"), "{left}");
}

#[test]
fn twenty_projects_go_in_once_their_errors_are_put_right() {
    let before = plan();
    let problems = before.after(&Edit::Entries(added(&pasted(&before, false, "", &[]))));
    let page = pasted(&problems, false, ANSWERED, &CORRECTED);
    let (changes, left) = take(&page).unwrap();
    assert_eq!(left, "", "{}", plain(&page));
    let after = problems.after(&Edit::Entries(changes));
    let new: Vec<_> = after.projects.iter().skip(before.projects.len()).collect();
    assert_eq!(new.len(), 20);
    let sum: u64 = new.iter().flat_map(|project| project.funding.iter()).filter_map(|row| Some(row.baht?.0)).sum();
    let written: u64 = new.iter().filter_map(|project| Some(project.budget_baht?.0)).sum();
    assert_eq!((sum, written), (68_200_000, 68_200_000));
    assert!(new.iter().all(|project| project.start.is_some() && project.end.is_some() && !project.dimensions.is_empty()));
    assert_eq!(new.iter().filter(|project| !project.problems.is_empty()).count(), 17);
    assert_eq!(after.register(Register::Problems).len() - before.problems.len(), 9);
}
