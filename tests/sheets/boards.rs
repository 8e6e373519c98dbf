//! The boards of a town that writes its plan in depth, kept whole, and of an empty plan: what they say where nothing is written.

use super::common::{golden, path, rulebook, text, today};
use super::golden::request;
use mueang_phrom::assess::assess;
use mueang_phrom::plan::{Change, Edit, Plan, open, save};
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Act, Block, Cell, Document, Part, Row, Table};
use mueang_phrom::publish::plain;
use mueang_phrom::text::Language;

#[test]
fn each_board_is_word_for_word_the_one_kept() {
    for plan in ["town-with-partner", "empty", "subdistrict-municipality"] {
        let folder = format!("tests/fixtures/sheets/{plan}");
        std::fs::create_dir_all(path(&folder)).unwrap();
        for board in ["data", "people", "infrastructure"] {
            for (english, language) in [(false, "th"), (true, "en")] {
                let page = document(&request(&format!("#/{board}"), plan, english));
                golden(&format!("{folder}/{board}.{language}.txt"), &plain(&page));
            }
        }
    }
}

/// The page at an address, and all buttons on it that change the plan, by their names.
fn page(plan: &Plan, address: &str) -> (Document, Vec<(String, Vec<Change>)>) {
    let request = Request { plan: save(plan), ..request(address, "empty", true) };
    let page = document(&request);
    let mut pressed = Vec::new();
    for block in &page.blocks {
        let Block::Buttons(buttons) = block else { continue };
        pressed.extend(buttons.iter().filter_map(|button| match &button.act {
            Act::Change(changes) => Some((button.text.clone(), changes.clone())),
            _ => None,
        }));
    }
    (page, pressed)
}

fn after(plan: &Plan, changes: &[(&str, &str)]) -> Plan {
    let add = |(list, says): &(&str, &str)| {
        let says = says.split(';').filter_map(|said| said.split_once('=')).map(|(name, text)| (name.into(), text.into()));
        Change::Add((*list).into(), says.collect())
    };
    plan.after(&Edit::Entries(changes.iter().map(add).collect()))
}

/// Whether the condition of a clause is met without evidence.
fn unevidenced(plan: &Plan, clause: &str) -> bool {
    let assessment = assess(rulebook(), plan, today());
    let gates = &assessment.eligibility.gates;
    gates.iter().find(|result| result.clause == clause).unwrap().unevidenced
}

#[test]
fn a_record_becomes_evidence_by_one_button_and_only_once() {
    let mut plan = Plan::default();
    for key in ["people.cooperation", "leaders.importance"] {
        plan.answers.entry(key.into()).or_default().choice = Some("yes".into());
    }
    let plan = after(
        &plan,
        &[
            ("events", "name=Market hearing;date=2026-03-14"),
            ("events", "name=Tomorrow;date=2026-11-23"),
            ("events", "name=No day"),
            ("committee", "body=Mayor;order=Order 7;date=2026-03-01"),
            ("committee", "body=Clerk;order=Order 7;date=2026-03-01"),
            ("evidence", "title=Order 7 of 2026;date=2026-03-01;supports=C1.1"),
            ("evidence", "title=Market hearing;date=2025-03-14;supports=C1.1"),
            ("evidence", "title=Another paper;date=2026-03-14;supports=C1.1"),
        ],
    );
    let (_, buttons) = page(&plan, "#/people");
    assert_eq!(buttons.len(), 2, "{buttons:?}");
    assert!(unevidenced(&plan, "10.3") && unevidenced(&plan, "10.4"));
    let done = plan.after(&Edit::Entries(buttons.into_iter().flat_map(|(_, changes)| changes).collect()));
    assert!(!unevidenced(&done, "10.3") && !unevidenced(&done, "10.4"));
    let evidence: Vec<_> = done.evidence.iter().map(|evidence| (evidence.title.as_str(), evidence.supports.join(" "))).collect();
    let wanted = [
        ("Order 7 of 2026", "C1.1 leaders.importance"),
        ("Market hearing", "C1.1"),
        ("Another paper", "C1.1"),
        ("Market hearing", "people.cooperation"),
    ];
    assert_eq!(evidence, wanted.map(|(title, supports)| (title, supports.to_owned())));
    let (page, buttons) = page(&done, "#/people");
    assert!(buttons.is_empty(), "{buttons:?}");
    let says = plain(&page);
    assert!(says.contains("listed as evidence <#/evidence/e1>") && says.contains("listed as evidence <#/evidence/e4>"), "{says}");
    assert_eq!(says.matches("cannot be evidence").count(), 2, "{says}");
}

/// The table of a caption.
fn table<'a>(page: &'a Document, caption: &str) -> &'a Table {
    let tables = page.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.into_iter().find(|table| table.caption == caption).unwrap_or_else(|| panic!("no table {caption}"))
}

fn said(parts: &[Part]) -> String {
    let words = |part: &Part| match part {
        Part::Text(words) | Part::Strong(words) | Part::Mark(_, words) | Part::Code(words) | Part::Link { text: words, .. } => {
            words.clone()
        }
    };
    parts.iter().map(words).collect::<Vec<_>>().join(" ")
}

fn cells(row: &Row) -> Vec<String> {
    let cell = |cell: &Cell| match cell {
        Cell::Number(words) => words.clone(),
        Cell::Parts(parts) => said(parts),
        _ => panic!("no control"),
    };
    [said(&row.head)].into_iter().chain(row.cells.iter().map(cell)).collect()
}

#[test]
fn each_dataset_stands_in_its_domain_and_each_domain_is_listed() {
    let plan = after(
        &Plan::default(),
        &[("datasets", "name=Water;domain=resources"), ("datasets", "name=Fish;domain=resources"), ("datasets", "name=Odd")],
    );
    let (page, _) = page(&plan, "#/data");
    let rows: Vec<Vec<String>> = table(&page, "Datasets").rows.iter().map(cells).collect();
    let first: Vec<String> = rows.iter().map(|row| format!("{}: {}", row[0], row[1])).collect();
    let none = |domain: &str| format!("{domain}: No dataset yet");
    let empty = ["Infrastructure", "Amenities", "Safety", "Human capital", "Local economy"].map(none);
    let mut wanted = vec!["Resources: Water".to_owned(), "Resources: Fish".into()];
    wanted.extend(empty);
    wanted.push("Domain not said: Odd".into());
    assert_eq!(first, wanted);
}

#[test]
fn personal_data_are_covered_by_the_measures_that_name_them() {
    let plan = after(
        &Plan::default(),
        &[
            ("datasets", "name=Pictures;personal_data=yes"),
            ("datasets", "name=Complaints;personal_data=yes"),
            ("datasets", "name=Water;personal_data=no"),
            ("datasets", "name=Trees"),
            ("privacy", "name=Notice;covers=Complaints and permits;due=2026-11-21;status=running"),
            ("privacy", "name=Old;due=2026-11-21;status=in_use"),
            ("security", "name=Backup;covers=Pictures;due=2026-11-22"),
        ],
    );
    let (page, _) = page(&plan, "#/data");
    let rows: Vec<Vec<String>> = table(&page, "Datasets with personal data").rows.iter().map(cells).collect();
    assert_eq!(rows, [["Pictures", "No measure names it yet"], ["Complaints", "Notice (Running)"]]);
    let says = plain(&page);
    assert!(says.contains("Datasets that do not say whether they hold personal data: 1"), "{says}");
    assert_eq!(says.matches("[Overdue]").count(), 1, "what is in use, or due today, is not late: {says}");
}

#[test]
fn the_conditions_are_those_of_the_clause_with_the_findings_of_the_assessment() {
    for plan in ["empty", "half-filled", "town-with-partner"] {
        let plan = open(&text(&format!("tests/fixtures/plans/{plan}.plan.json"))).unwrap();
        let (page, _) = page(&plan, "#/data");
        let assessment = assess(rulebook(), &plan, today());
        let gates = assessment.eligibility.gates.iter().filter(|result| result.clause == "12.3");
        let findings: Vec<String> = gates.map(|result| result.finding.label(Language::English).to_owned()).collect();
        let shown: Vec<String> =
            table(&page, "Conditions of the announcement").rows.iter().map(|row| cells(row)[1].clone()).collect();
        assert_eq!(shown, findings);
        assert_eq!(shown.len(), 4);
    }
}

#[test]
fn the_board_tells_leading_from_supporting_from_no_role_from_nothing_said() {
    let mut plan = after(&Plan::default(), &[("tasks", "name=One leader"), ("tasks", "name=Two"), ("tasks", "name=None")]);
    let roles = [
        ("t1", "sector=municipality;body=Works;part=lead"),
        ("t1", "sector=citizens;part=none_yet"),
        ("t1", "sector=private;body=Bus;part=support"),
        ("t2", "sector=municipality;body=Works;part=lead"),
        ("t2", "sector=municipality;body=Clerk;part=lead"),
        ("t3", "body=Somebody"),
    ];
    for (task, role) in roles {
        plan = after(&plan, &[(&format!("tasks/{task}/roles"), role)]);
    }
    let (page, _) = page(&plan, "#/people");
    let board = table(&page, "Roles by sector");
    let at = |sector: &str| board.heads.iter().position(|head| head == sector).unwrap();
    let rows: Vec<Vec<String>> = board.rows.iter().map(cells).collect();
    assert_eq!(
        rows.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(),
        ["One leader", "Two 2 leaders: which one leads?", "None No leader yet"]
    );
    assert_eq!(rows[0][at("Municipality")], "Leads: Works");
    assert_eq!(rows[0][at("Citizens")], "No role yet");
    assert_eq!(rows[0][at("Private sector")], "Supports: Bus");
    assert_eq!(rows[1][at("Citizens")], "–");
    assert!(!board.heads.contains(&"Province".to_owned()), "a sector of which nothing is said has no column");
    assert_eq!(rows[1][at("Municipality")], "Leads: Works · Leads: Clerk");
    assert_eq!(rows[2][at("Sector not said")], "Part not said: Somebody");
    let idle = "Sectors without any role yet: Province, depa, University, State enterprise, Citizens, Foreign partners.";
    assert!(plain(&page).contains(idle), "{}", plain(&page));
}

#[test]
fn infrastructure_is_summed_by_kind() {
    let plan = after(
        &Plan::default(),
        &[
            ("infrastructure", "name=Fibre;kind=digital;baht=1000000;owner=Works"),
            ("infrastructure", "name=Servers;kind=digital;baht=2500000;owner=Clerk"),
            ("infrastructure", "name=More;kind=digital;owner=Works"),
            ("infrastructure", "name=Odd;baht=5"),
        ],
    );
    let (page, _) = page(&plan, "#/infrastructure");
    let rows: Vec<Vec<String>> = table(&page, "By kind").rows.iter().map(cells).collect();
    assert_eq!(rows[0][1..], ["Compulsory, clause 12 (2)", "3", "3,500,000 · without an amount: 1", "Clerk, Works"]);
    assert_eq!(rows[1][1..], ["Optional", "0", "–", ""]);
    assert_eq!(rows[5], ["Kind not said", "", "1", "5", ""]);
}

#[test]
fn only_entries_that_answer_a_condition_are_counted_beside_it() {
    let said = |changes: &[(&str, &str)]| plain(&page(&after(&Plan::default(), changes), "#/data").0);
    assert!(!said(&[("datasets", "owner=Works")]).contains("entries: 1"), "a dataset without a name is none yet");
    assert!(said(&[("datasets", "name=Water;owner=Works")]).contains("Datasets <#/datasets> · entries: 1"));
    let shared = said(&[("datasets", "name=Water;sharing=open")]);
    assert_eq!(shared.matches("Datasets <#/datasets> · entries: 1").count(), 2, "an open dataset is data that are used, too");
}
