//! The lists and forms of the registers.

use super::*;
use crate::plan::{Change, Plan, save};
use crate::publish::desk::{Request, document};
use crate::publish::document::{Act, Block, Button, Cell, Control, Document, Field, Table, Target};
use crate::publish::plain::plain;

fn page(plan: &Plan, address: &str) -> Document {
    page_with(plan, address, Request::default())
}

fn page_with(plan: &Plan, address: &str, request: Request) -> Document {
    document(&Request { address: address.into(), english: true, today: "2026-11-22".into(), plan: save(plan), ..request })
}

fn added(plan: &Plan, list: &str, says: &[(&str, &str)]) -> Plan {
    let says = says.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    plan.after(&Change::Add(list.into(), says).into())
}

/// Thirty projects: `Project 1` to `Project 30`, of three units.
fn thirty() -> Plan {
    (1..=30).fold(Plan::default(), |plan, number| {
        let status = if number % 3 == 0 { "running" } else { "idea" };
        let says = [("name", format!("Project {number}")), ("status", status.into()), ("budget_baht", format!("{number}000"))];
        let says: Vec<(&str, &str)> = says.iter().map(|(name, text)| (*name, text.as_str())).collect();
        added(&plan, "projects", &says)
    })
}

fn table(document: &Document) -> &Table {
    fn table(block: &Block) -> Option<&Table> {
        if let Block::Table(table) = block { Some(table) } else { None }
    }
    document.blocks.iter().rev().find_map(table).expect("a table")
}

/// The names in the first column.
fn names(document: &Document) -> Vec<String> {
    let words = crate::publish::plain::words(&[Block::Table(table(document).clone())]);
    let rows = words.lines().filter(|line| line.starts_with('|')).skip(1);
    rows.map(|row| row.split('|').nth(1).unwrap().trim().to_owned()).collect()
}

fn buttons(document: &Document) -> Vec<&Button> {
    let blocks = document.blocks.iter();
    blocks.flat_map(|block| if let Block::Buttons(buttons) = block { &buttons[..] } else { &[] }).collect()
}

fn fields(document: &Document) -> Vec<&Field> {
    let mut found = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Form(form) => found.extend(&form.fields),
            Block::Table(table) => found.extend(table.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| match cell {
                Cell::Field(_, field) => Some(field),
                _ => None,
            })),
            _ => {}
        }
    }
    found
}

/// The changes of the button whose text begins so.
fn changes(document: &Document, text: &str) -> Vec<Change> {
    let found = buttons(document).into_iter().find(|button| button.text.starts_with(text));
    let Some(Button { act: Act::Change(changes), .. }) = found else { panic!("no button {text}") };
    changes.clone()
}

#[test]
fn every_register_has_a_list_and_a_form() {
    for register in Register::ALL {
        let plan = added(&Plan::default(), register.id(), &[]);
        let id = plan.register(*register).get(0).id().to_owned();
        // The city's standing has a page of its own in place of the list.
        let settings = if *register == Register::Standing { &[][..] } else { &["", "?edit=yes", "?bulk=yes"] };
        for settings in settings {
            let list = page(&plan, &format!("#/{}{settings}", register.id()));
            assert_eq!(table(&list).rows.len(), 1, "{register:?} {settings}");
        }
        let form = page(&plan, &format!("#/{}/{id}", register.id()));
        let of_plan = |block: &Block| matches!(block, Block::Form(form) if form.target == Target::Plan);
        assert!(form.blocks.iter().any(of_plan), "{register:?}");
    }
}

#[test]
fn a_list_is_shown_page_by_page() {
    let plan = thirty();
    assert_eq!(names(&page(&plan, "#/projects")).len(), 25);
    let second = page(&plan, "#/projects?page=2");
    assert_eq!(names(&second), ["Project 26", "Project 27", "Project 28", "Project 29", "Project 30"]);
    assert_eq!(names(&page(&plan, "#/projects?page=99")), names(&second), "beyond the last stands the last");
    let before = buttons(&second).into_iter().find(|button| button.text == "Page before").unwrap();
    assert_eq!(before.act, Act::Go("#/projects".into()));
}

#[test]
fn a_list_is_searched_filtered_and_counted() {
    let plan = thirty();
    let found = page(&plan, "#/projects?q=project%20๒&status=running");
    assert_eq!(names(&found), ["Project 21", "Project 24", "Project 27"]);
    assert!(plain(&found).contains("3 of 30 entries · Budget as written down: 72,000 baht"), "{}", plain(&found));
    let millions = plain(&page(&plan, "#/projects?q=Project%2030&unit=million"));
    assert!(millions.contains("0.03 million baht"), "{millions}");
    assert!(plain(&page(&plan, "#/projects?q=nothing")).contains("0 of 30"));
}

#[test]
fn what_stands_within_an_entry_is_found_too() {
    let plan = added(&thirty(), "projects/p7/partners", &[("name", "Rajabhat"), ("sector", "university")]);
    assert_eq!(names(&page(&plan, "#/projects?q=rajabhat")), ["Project 7"]);
    assert_eq!(names(&page(&plan, "#/projects?q=universi")), ["Project 7"]);
}

#[test]
fn a_list_is_sorted_either_way_by_what_a_column_means() {
    let plan = added(&thirty(), "projects", &[("name", "Project 200")]);
    let first = |address| names(&page(&plan, address)).swap_remove(0);
    assert_eq!(first("#/projects?sort=-name"), "Project 200", "numbers in names count as numbers");
    assert_eq!(first("#/projects?sort=-budget_baht"), "Project 30");
    assert_eq!(first("#/projects?sort=-status"), "Project 3", "by the order of the steps, not of the letters");
    assert_eq!(first("#/projects?sort=benefit"), "Project 1", "only by what is shown");
    let sorted = page(&plan, "#/projects?sort=name");
    let sort = &table(&sorted).sorts[0];
    assert_eq!((sort.to.as_str(), sort.upward), ("#/projects?sort=-name", Some(true)));
    assert_eq!(names(&page(&plan, "#/projects?sort=budget_baht&page=2")).pop().unwrap(), "Project 200", "nothing stands last");
}

#[test]
fn rows_that_are_edited_stay_where_they_are() {
    let plan = thirty();
    let list = page(&plan, "#/projects?sort=-name&q=Project%202");
    let edit = buttons(&list).into_iter().find(|button| button.text == "Edit in the table").unwrap();
    let Act::Go(address) = &edit.act else { panic!("a link") };
    let names_typed = |plan: &Plan| -> Vec<String> {
        let document = page(plan, address);
        let names = fields(&document).into_iter().filter(|field| field.name.ends_with("/name")).map(|field| field.name.clone());
        names.collect()
    };
    let before = names_typed(&plan);
    assert_eq!(before[0], "projects/p29/name");
    // Neither found any more, nor first.
    let typed = plan.after(&Change::Set("projects/p29/name".into(), "A".into()).into());
    assert_eq!(names_typed(&typed), before);
}

#[test]
fn inputs_of_a_table_are_told_apart_by_their_row_and_say_what_is_wrong() {
    let place = "projects/p2/budget_baht";
    let request = Request { misfits: vec![(place.into(), "lots".into())], ..Request::default() };
    let document = page_with(&thirty(), "#/projects?edit=yes", request);
    let wrong = fields(&document).into_iter().find(|field| field.name == place).unwrap();
    assert_eq!(wrong.label, "Budget as written down (baht), row 2");
    assert!(matches!(&wrong.control, Control::Amount { value, .. } if value == "lots"), "kept as typed");
    assert!(wrong.problem.starts_with("Write an amount"));
}

#[test]
fn many_are_changed_as_one_and_only_where_they_differ() {
    let plan = thirty();
    let all = page(&plan, "#/projects?status=running&bulk=yes&field=owner&value=Works");
    let changed = changes(&all, "Change “Responsible unit” to “Works” in 10");
    assert_eq!(changed.len(), 10);
    assert_eq!(changed[0], Change::Set("projects/p3/owner".into(), "Works".into()));
    let plan = plan.after(&crate::plan::Edit::Entries(changed));
    assert!(plain(&page(&plan, "#/projects?status=running&bulk=yes&field=owner&value=Works")).contains("All of them say so"));
    let picked = page(&plan, "#/projects?bulk=yes&pick=p3,p4,gone&field=owner&value=Works");
    assert_eq!(changes(&picked, "Change"), [Change::Set("projects/p4/owner".into(), "Works".into())]);
    assert_eq!(changes(&picked, "Remove the 2").len(), 2);
}

#[test]
fn a_value_for_many_has_to_fit() {
    let plan = thirty();
    let of = |settings: &str| page(&plan, &format!("#/projects?bulk=yes&pick=p1&{settings}"));
    assert_eq!(
        changes(&of("field=fiscal_year&value=2570"), "Change"),
        [Change::Set("projects/p1/fiscal_year".into(), "2027".into())]
    );
    let wrong = of("field=fiscal_year&value=soon");
    assert!(fields(&wrong).iter().any(|field| field.problem.contains("four digits")));
    assert!(!buttons(&wrong).iter().any(|button| button.text.starts_with("Change “")));
    // A value that was chosen for another field means nothing here.
    assert!(!buttons(&of("field=status&value=2570")).iter().any(|button| button.text.starts_with("Change “")));
    assert_eq!(changes(&of("field=status&value=-"), "Change"), [Change::Set("projects/p1/status".into(), String::new())]);
    let energy = || ("projects/p1/dimensions".to_owned(), "energy".to_owned());
    let (at, id) = energy();
    assert_eq!(changes(&of("field=dimensions&value=energy"), "Change"), [Change::Put(at, id, true)]);
    let (at, id) = energy();
    let with = plan.after(&Change::Put(at.clone(), id.clone(), true).into());
    let out = page(&with, "#/projects?bulk=yes&field=dimensions&value=-energy");
    assert_eq!(changes(&out, "Change"), [Change::Put(at, id, false)]);
}

#[test]
fn problems_stand_by_rank_and_move() {
    let plan =
        ["Floods", "Waste", "Traffic"].iter().fold(Plan::default(), |plan, name| added(&plan, "problems", &[("name", name)]));
    let list = page(&plan, "#/problems");
    assert_eq!(names(&list), ["1. Floods", "2. Waste", "3. Traffic"]);
    let Some(Cell::Buttons(moves)) = table(&list).rows[1].cells.last() else { panic!("buttons stand last") };
    let acts: Vec<&Act> = moves.iter().map(|button| &button.act).collect();
    let to = |place| Act::Change(vec![Change::Move("problems/q2".into(), place)]);
    assert_eq!(acts, [&to(0), &to(2)]);
    let sorted = page(&plan, "#/problems?sort=name");
    assert!(
        table(&sorted).rows.iter().all(|row| !matches!(row.cells.last(), Some(Cell::Buttons(_)))),
        "another order has no ranks"
    );
}

#[test]
fn sums_stand_beside_the_total_and_change_nothing() {
    let said = |total: &str| {
        let mut plan = added(&Plan::default(), "projects", &[("budget_baht", total)]);
        for (source, baht) in [("local", "1000000"), ("provincial", "500000")] {
            plan = added(&plan, "projects/p1/funding", &[("source", source), ("baht", baht)]);
        }
        plain(&page(&plan, "#/projects/p1"))
    };
    assert!(said("1500000").contains("1,500,000 baht (one million five hundred thousand baht), as written down"));
    assert!(said("1500001").contains("which is 1 baht (one baht) less than written down"));
    assert!(said("500000").contains("which is 1,000,000 baht (one million baht) more than written down"));
    assert!(said("").contains("Sum of the years: 1,500,000 baht"));
    assert!(said("").contains("comes from 2 sources"), "pooled money");
}

#[test]
fn personal_data_and_tracking_raise_the_question_of_privacy() {
    let said = |says: &[(&str, &str)]| plain(&page(&added(&Plan::default(), "projects", says), "#/projects/p1"));
    for says in [("personal_data", "yes"), ("tracking", "yes")] {
        let said = said(&[says]);
        assert!(said.contains("[Clause 12 (3)]") && said.contains("<#/privacy>"), "{says:?}");
    }
    assert!(!said(&[("personal_data", "no"), ("tracking", "no")]).contains("#/privacy"));
    let dataset = added(&Plan::default(), "datasets", &[("personal_data", "yes")]);
    assert!(plain(&page(&dataset, "#/datasets/d1")).contains("<#/privacy>"));
}

#[test]
fn what_is_linked_is_listed_and_can_be_added() {
    let plan = added(&Plan::default(), "projects", &[("name", "Buses")]);
    let plan = added(&plan, "kpis", &[("name", "Waiting time"), ("projects", "p1")]);
    let form = page(&plan, "#/projects/p1");
    assert!(plain(&form).contains("Waiting time <#/kpis/k1>"));
    let says = vec![("projects".to_owned(), "p1".to_owned())];
    let add = Act::Add { list: "kpis".into(), says, to: "#/kpis".into() };
    assert!(buttons(&form).iter().any(|button| button.act == add));
}

#[test]
fn of_many_that_can_be_linked_those_are_shown_that_are_on_or_searched_for() {
    let plan = added(&thirty(), "kpis", &[("name", "Waiting time"), ("projects", "p29")]);
    let shown = |settings: &str| -> Vec<String> {
        let document = page(&plan, &format!("#/kpis/k1{settings}"));
        fields(&document).iter().filter_map(|field| field.name.strip_prefix("kpis/k1/projects=")).map(str::to_owned).collect()
    };
    assert_eq!(shown("").len(), 25);
    assert_eq!(shown("")[0], "p29");
    assert_eq!(shown("?find:projects=project%2030"), ["p29", "p30"]);
    assert!(plain(&page(&plan, "#/kpis/k1?find:projects=x")).contains("1 of 30 entries"));
}

#[test]
fn forms_lead_to_their_neighbours_in_the_same_unit() {
    let form = page(&thirty(), "#/projects/p2?unit=million");
    let to: Vec<&str> =
        buttons(&form).iter().filter_map(|button| if let Act::Go(to) = &button.act { Some(to.as_str()) } else { None }).collect();
    assert_eq!(to[..3], ["#/projects?unit=million", "#/projects/p1?unit=million", "#/projects/p3?unit=million"]);
}

#[test]
fn amounts_and_dates_are_said_again_in_other_words() {
    let plan = added(&Plan::default(), "projects", &[("budget_baht", "12500000"), ("start", "2026-10-01")]);
    let form = plain(&page(&plan, "#/projects/p1?unit=million"));
    assert!(form.contains("12.5 million baht = 12,500,000 baht (twelve million five hundred thousand baht)"), "{form}");
    assert!(form.contains("2026-10-01 = 1 October 2026 (2569 BE)"), "{form}");
}
