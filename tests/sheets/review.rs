//! What is worth a second look: a plan that is asked everything, kept word for word.

use super::common::{golden, text, today};
use super::every::Seen;
use mueang_phrom::plan::{Change, Edit, Plan, Register, open, save};
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Act, Block, Document, Part};
use mueang_phrom::publish::plain;
use mueang_phrom::review::{Kind, review};
use mueang_phrom::route::Page;
use mueang_phrom::text::sheets::review::TITLE;
use std::collections::BTreeSet;

/// What a plan is asked about only while a register is not in use: the other questions need both.
const ONLY_WITHOUT: [&str; 2] = ["no_problems", "no_projects"];

fn plan() -> Plan {
    open(&text("tests/fixtures/review/every-question.plan.json")).unwrap()
}

fn page(plan: &Plan, address: &str, english: bool) -> Document {
    let plan = save(plan);
    document(&Request { address: address.into(), english, today: today().to_string(), plan, ..Request::default() })
}

/// The name of a question in the lines of the command line.
fn name(kind: &Kind) -> String {
    serde_json::to_value(kind).unwrap()["question"].as_str().unwrap().to_owned()
}

fn is_title(text: &str) -> bool {
    [TITLE.th, TITLE.en].iter().any(|title| text.starts_with(title.split('{').next().unwrap()))
}

/// The parts of a page that ask: what is folded on top of a register, or the section of the whole plan.
fn asking(document: &Document) -> Document {
    let asks = |block: &&Block| match block {
        Block::Fold { summary, .. } => matches!(&summary[0], Part::Text(text) if is_title(text)),
        Block::Section { id, .. } => id == "review",
        _ => false,
    };
    Document { blocks: document.blocks.iter().filter(asks).cloned().collect(), ..document.clone() }
}

#[test]
fn the_plan_is_asked_every_question() {
    let mut names: BTreeSet<String> = review(&plan(), today()).iter().map(|question| name(&question.kind)).collect();
    for register in [Register::Problems, Register::Projects] {
        let full = plan();
        let place = |id: &str| format!("{}/{id}", register.id());
        let removed = full.register(register).iter().map(|entry| Change::Remove(place(entry.id())));
        let plan = full.after(&Edit::Entries(removed.collect()));
        names.extend(review(&plan, today()).iter().map(|question| name(&question.kind)));
    }
    // Each has its line in the list of what a question may be.
    let source = text("src/review/mod.rs");
    let list = source.split_once("pub enum Kind {").unwrap().1.split_once("\n}").unwrap().0;
    let kinds = list.lines().filter(|line| line.starts_with("    ") && line[4..].starts_with(char::is_uppercase)).count();
    assert_eq!(names.len(), kinds, "{names:?}");
    assert!(ONLY_WITHOUT.iter().all(|name| names.contains(*name)));
}

#[test]
fn each_page_that_asks_is_word_for_word_the_one_kept() {
    for (english, language) in [(false, "th"), (true, "en")] {
        for (name, address) in [
            ("whole", "#/gaps/review"),
            ("projects", "#/projects"),
            ("project", "#/projects/p1"),
            ("kpi", "#/kpis/k1"),
            ("datasets", "#/datasets"),
        ] {
            let document = page(&plan(), address, english);
            golden(&format!("tests/fixtures/sheets/review-{name}.{language}.txt"), &plain(&asking(&document)));
        }
    }
}

#[test]
fn each_question_leads_to_a_place_that_exists() {
    let plan = plan();
    let seen = Seen::of(&asking(&page(&plan, "#/gaps", false)));
    let mut fields = 0;
    for link in seen.links.iter().filter(|link| !link.starts_with("#/rulebook")) {
        let form = page(&plan, link, false);
        assert_eq!(Seen::of(&form).problems, 0, "{link}");
        if let Some(field) = Page::asked(link) {
            fields += 1;
            let stands = Seen::of(&form).fields.iter().any(|known| known.starts_with(&field));
            // A list of rows without any has no field yet, nor has a choice among entries of which there are none.
            let is_empty = plan.list(&field).is_some_and(|list| list.is_empty());
            assert!(stands || is_empty, "{link}: the form has no such field");
        }
    }
    assert!(fields > 20, "only {fields} links lead to a field");
}

#[test]
fn links_to_what_is_gone_are_taken_out_by_the_button() {
    let plan = plan();
    let asking = asking(&page(&plan, "#/projects/p2", false));
    let Some(Block::Fold { blocks, .. }) = asking.blocks.first() else { panic!("something is asked") };
    let changes = blocks.iter().find_map(|block| match block {
        Block::Buttons(buttons) => Some(&buttons[0].act),
        _ => None,
    });
    let Some(Act::Change(changes)) = changes else { panic!("there is a button") };
    let gone = |plan: &Plan| review(plan, today()).iter().filter(|question| name(&question.kind) == "link_gone").count();
    assert_eq!(gone(&plan), 1);
    assert_eq!(gone(&changes.iter().fold(plan, |plan, change| plan.after(&change.clone().into()))), 0);
}

#[test]
fn a_long_list_is_cut_beside_a_register_and_whole_in_the_review() {
    let named = |number: usize| Change::Add("datasets".into(), vec![("name".into(), format!("ชุดข้อมูล {number}"))]);
    let plan = (0..25).fold(Plan::default(), |plan, number| plan.after(&named(number).into()));
    let lines = |address: &str| plain(&asking(&page(&plan, address, true))).matches("ชุดข้อมูล ").count();
    assert_eq!((lines("#/datasets"), lines("#/gaps")), (10, 25));
    let text = plain(&asking(&page(&plan, "#/datasets", true)));
    assert!(text.contains("Worth a second look (25)") && text.contains("and 15 more"), "{text}");
}
