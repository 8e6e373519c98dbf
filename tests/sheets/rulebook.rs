//! The rulebook holds all that the packs hold, its coverage table says what the packs say, and the search finds what is there.

use super::common::{rulebook, text};
use super::every::Seen;
use super::golden::{request, section};
use mueang_phrom::policy::{DIMENSIONS, Pack};
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Block, Cell, Document, Part, Row, Tone};
use mueang_phrom::route::{Sheet, Topic};
use std::collections::{BTreeMap, BTreeSet};

fn page(address: &str, english: bool) -> Document {
    document(&request(address, "half-filled", english))
}

/// The entries of the packs, as they are addressed.
fn entries() -> BTreeSet<String> {
    let book = rulebook();
    let Pack { clauses, questions, conditions, gates, .. } = &book.law;
    let mut all: BTreeSet<String> = clauses.iter().map(|clause| clause.id.clone()).collect();
    all.extend(questions.iter().map(|question| format!("question/{}", question.id)));
    all.extend(conditions.iter().map(|condition| format!("condition/{}", condition.id)));
    all.extend(gates.iter().map(|gate| format!("gate/{}", gate.id)));
    all.extend(DIMENSIONS.map(|dimension| format!("dimension/{}", dimension.id())));
    all.extend(book.rubric.components.iter().map(|component| format!("component/{}", component.id)));
    all.extend(book.rubric.items.iter().map(|item| item.id.clone()));
    all.extend(book.outcomes.thresholds.iter().map(|threshold| threshold.id.clone()));
    all.extend(book.law.values.iter().map(|value| format!("value/{}", value.id)));
    all.extend(book.rubric.scales.iter().map(|scale| format!("scale/{}", scale.id)));
    all.extend(book.rubric.lines.iter().map(|line| format!("line/{}", line.id)));
    all.extend(book.packs().map(|pack| format!("pack/{}", pack.head.id)));
    all
}

#[test]
fn everything_in_the_packs_has_an_entry() {
    let sections = Seen::of(&page("#/rulebook", true)).sections;
    let entries = entries();
    let missing: Vec<&String> = entries.difference(&sections).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let chapters: Vec<&String> = sections.difference(&entries).collect();
    let known = [
        "clauses",
        "comparisons",
        "components",
        "conditions",
        "coverage",
        "dimensions",
        "gates",
        "items",
        "packs",
        "questions",
        "scale",
        "thresholds",
        "values",
    ];
    assert_eq!(chapters, known);
}

/// The links of a row, by the place of their cell.
fn links(row: &Row) -> Vec<BTreeSet<String>> {
    let of = |parts: &[Part]| {
        let to = parts.iter().filter_map(|part| if let Part::Link { to, .. } = part { Some(to.clone()) } else { None });
        to.collect()
    };
    let cells = row.cells.iter().map(|cell| if let Cell::Parts(parts) = cell { of(parts) } else { BTreeSet::new() });
    [of(&row.head)].into_iter().chain(cells).collect()
}

#[test]
fn the_coverage_table_says_where_each_clause_is_used_and_nothing_else() {
    let document = page("#/rulebook/coverage", true);
    let Some(Block::Section { blocks, .. }) = section(&document.blocks, "coverage") else { panic!("no coverage") };
    let table = blocks.iter().find_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).unwrap();
    // Read from the packs the other way round: from what uses a clause to the clause.
    let mut used: BTreeMap<(String, usize), BTreeSet<String>> = BTreeMap::new();
    let book = rulebook();
    let mut uses = |clause: &str, column: usize, id: String| {
        let address = Sheet::at(Topic::Rulebook, &id).address();
        used.entry((Sheet::at(Topic::Rulebook, clause).address(), column)).or_default().insert(address);
    };
    book.law.gates.iter().for_each(|gate| uses(&gate.clause, 3, format!("gate/{}", gate.id)));
    book.law.conditions.iter().for_each(|gate| uses(&gate.clause, 3, format!("condition/{}", gate.id)));
    book.law.questions.iter().for_each(|question| uses(&question.clause, 4, format!("question/{}", question.id)));
    for item in &book.rubric.items {
        for cited in item.sources.iter().filter(|cited| cited.id == "announcement") {
            let clause = cited.at.replace('(', ".").replace(')', "");
            uses(&clause, 5, item.id.clone());
        }
    }
    let rows: BTreeMap<String, Vec<BTreeSet<String>>> =
        table.rows.iter().map(|row| (links(row)[0].first().unwrap().clone(), links(row))).collect();
    for clause in 1..=16 {
        assert!(rows.contains_key(&format!("#/rulebook/{clause}")), "clause {clause}");
    }
    for part in ["10.1", "10.5", "11.3", "12.5", "13.5"] {
        assert!(rows.contains_key(&format!("#/rulebook/{part}")), "clause {part}");
    }
    for ((clause, column), wanted) in &used {
        assert_eq!(rows[clause][*column], *wanted, "{clause}");
    }
    let told = |row: &Row| if let Cell::Parts(parts) = &row.cells[1] { format!("{parts:?}") } else { String::new() };
    for row in &table.rows {
        let links = links(row);
        let clause = links[0].first().unwrap();
        for (column, links) in links.iter().enumerate().take(6).skip(3) {
            assert_eq!(links.is_empty(), !used.contains_key(&(clause.clone(), column)), "{clause} {column}");
        }
        let named = clause == "#/rulebook/2";
        let by_itself = (3..6).any(|column| !links[column].is_empty()) || named;
        let by_parts = used.keys().any(|(used, _)| used.starts_with(&format!("{clause}.")));
        assert_eq!(told(row).contains("Information only"), !by_itself && !by_parts, "{clause}");
        assert_eq!(links[6].is_empty(), !by_itself, "{clause}: a page asks for what is used");
    }
}

#[test]
fn the_search_finds_each_entry_by_its_id_and_by_its_words() {
    let whole = page("#/rulebook", true);
    // Each search makes the whole page: of the entries every third by its id, and every ninth by its words.
    for (place, id) in entries().into_iter().enumerate().step_by(3) {
        let sheet = Sheet::new(Topic::Rulebook);
        let found = Seen::of(&page(&sheet.with("q", &id.to_uppercase()).address(), true));
        assert!(found.sections.contains(&id), "{id}");
        if place % 9 == 0 {
            let Some(entry) = section(&whole.blocks, &id) else { panic!("{id}") };
            let seen = Seen::of(&Document { blocks: vec![entry.clone()], ..Document::default() });
            let words: Vec<&str> = seen.texts.iter().flat_map(|text| text.split_whitespace()).collect();
            let query = [words[0], words[words.len() / 2], words[words.len() - 1]].join(" ");
            let found = Seen::of(&page(&sheet.with("q", &query).address(), true));
            assert!(found.sections.contains(&id), "{id}: {query}");
        }
    }
}

#[test]
fn the_search_says_how_many_and_that_there_is_none() {
    let says = |query: &str, english: bool| {
        let document = page(&Sheet::new(Topic::Rulebook).with("q", query).address(), english);
        let entries = Seen::of(&document).sections.intersection(&entries()).count();
        let told = document.blocks.iter().find_map(|block| match block {
            Block::Paragraph { tone: Tone::Plain, parts } => Some(parts.clone()),
            _ => None,
        });
        (entries, told)
    };
    let all = entries().len();
    for (query, english) in [("10.3", true), ("cybersecurity", true), ("ไซเบอร์", false), ("ข้อ ๑๐ ไซเบอร์", false), ("zzz", true)]
    {
        let (found, told) = says(query, english);
        let wanted = if english {
            format!("{found} of {all} entries")
        } else {
            format!("พบ {found} จาก {all} รายการ")
        };
        assert_eq!(told, Some(vec![Part::Text(wanted)]), "{query}");
        assert_eq!(found == 0, query == "zzz", "{query}");
    }
    let (unknown, known) = (page("#/rulebook/99", true), page("#/rulebook/gates", true));
    assert_eq!((Seen::of(&unknown).problems, Seen::of(&known).problems), (1, 0));
}

#[test]
fn sheets_are_made_under_other_packs_too() {
    // A province's own rubric: another name, other weights, an item switched off.
    let own = text("src/policy/packs/readiness.toml").replacen("id = \"readiness\"", "id = \"our-readiness\"", 1);
    let own = own.replacen("weight = 1", "weight = 3", 4).replacen("\nadvice = true", "\nadvice = true\noff = true", 1);
    for plan in ["half-filled", "subdistrict-municipality"] {
        for topic in Topic::all() {
            for english in [false, true] {
                let packs = vec![own.clone()];
                let request = Request { packs, ..request(&Sheet::new(topic).address(), plan, english) };
                let made = document(&request);
                assert!(!made.title.is_empty(), "{topic:?}");
                let seen = Seen::of(&made);
                for link in seen.links.iter().filter(|link| link.starts_with("#/why/")) {
                    let request = Request { address: link.clone(), ..request.clone() };
                    assert_eq!(Seen::of(&document(&request)).problems, 0, "{link}");
                }
            }
        }
    }
}
