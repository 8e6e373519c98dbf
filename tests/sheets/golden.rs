//! Explanations kept whole, so that any change of wording or arithmetic is seen. After a wanted change:
//! `UPDATE_GOLDEN=1 cargo test --test sheets`.

use super::common::{golden, path, text, today};
use mueang_phrom::builtin;
use mueang_phrom::packs::draft::{CHANGED_BY, begin, change};
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Block, Document};
use mueang_phrom::publish::plain;

const PLANS: [&str; 2] = ["half-filled", "without-environment"];

/// Each kept page: the name of its file, and its address.
const PAGES: [(&str, &str); 24] = [
    ("why", "#/why"),
    ("why-verdict", "#/why/verdict"),
    ("why-gate-route", "#/why/gate/11"),
    ("why-gate-environment", "#/why/gate/12.1.environment"),
    ("why-gate-projects", "#/why/gate/12.4.projects"),
    ("why-gate-leaders", "#/why/gate/10.3"),
    ("why-score", "#/why/score"),
    ("why-component-items", "#/why/component/1"),
    ("why-component-dimensions", "#/why/component/4"),
    ("why-dimension", "#/why/dimension/energy"),
    ("why-item", "#/why/item/C1.1"),
    ("why-registers", "#/why/registers"),
    ("why-outcomes", "#/why/outcomes"),
    ("compare", "#/compare?with=2"),
    ("what-if", "#/what-if?C1.1=4&dimension.applied@environment=yes&zone=none&nothing=1&change=goals"),
    ("trust", "#/trust?reading=claimed&runs=200&seed=7&noise=200&hold-dimensions=yes"),
    ("rulebook-search", "#/rulebook?q=10.3"),
    ("gaps", "#/gaps?component=2"),
    (
        "gaps-targets",
        "#/gaps?who=council&dimension=environment&target=C4.d.1@environment:3,C4.d.2:9&effort:C4.d.2=3&effort:C1.1=x",
    ),
    ("packs", "#/packs"),
    (
        "hypothetical",
        "#/hypothetical?value:dimensions.least=3&gate=12.2&requires:12.2=all(&requires:12.1.environment=dimension.applied[energy]%20=%20yes",
    ),
    ("path", "#/path?goal=70"),
    ("path-gates", "#/path?goal=gates"),
    ("path-not-reachable", "#/path?goal=95&points=yes&keep:C1.2=yes&target:C1.1=3&capped=yes"),
];

/// A register: its list, edited in the table, changed many at once, and the form of an entry.
const REGISTER: [(&str, &str); 4] = [
    ("projects", "#/projects?sort=-name"),
    ("projects-edit", "#/projects?edit=yes&unit=million"),
    ("projects-many", "#/projects?bulk=yes&pick=p1&field=status&value=approved"),
    ("project", "#/projects/p1"),
];

/// Parts of the rulebook that are kept: the rest repeats the packs.
const ENTRIES: [&str; 9] = [
    "coverage",
    "10.3",
    "value/dimensions.least",
    "line/lpa",
    "gate/12.1.count",
    "condition/11.1",
    "question/leaders.importance",
    "C4.d.1",
    "environment.green",
];

/// A request for a page about one of the fictional plans.
pub fn request(address: &str, plan: &str, english: bool) -> Request {
    Request {
        address: address.into(),
        english,
        today: today().to_string(),
        plan: text(&format!("tests/fixtures/plans/{plan}.plan.json")),
        others: vec![
            ("ชำรุด.plan.json".into(), "{".into()),
            ("เทศบาลเมือง.plan.json".into(), text("tests/fixtures/plans/town-with-partner.plan.json")),
        ],
        ..Request::default()
    }
}

#[test]
fn each_page_is_word_for_word_the_one_kept() {
    for plan in PLANS {
        std::fs::create_dir_all(path(&format!("tests/fixtures/sheets/{plan}"))).unwrap();
        for (name, address) in PAGES.into_iter().chain(REGISTER) {
            for (english, language) in [(false, "th"), (true, "en")] {
                let document = document(&request(address, plan, english));
                golden(&format!("tests/fixtures/sheets/{plan}/{name}.{language}.txt"), &plain(&document));
            }
        }
    }
}

/// A copy of the rubric as a province changes it.
fn copy() -> String {
    let changes = [
        (CHANGED_BY, "จังหวัดตัวอย่าง"),
        ("component/1/weight", "2"),
        ("item/C1.2/off", "yes"),
        ("stage/2/points", "30"),
        ("line/lpa/at", "75"),
        ("item/C1.1/title.th", "เขตและแผนที่"),
    ];
    let day = today().to_string();
    let begun = begin(builtin::text("readiness").unwrap(), &day).unwrap();
    changes.iter().fold(begun, |text, (name, value)| change(&text, name, value, &day, &[]).unwrap())
}

#[test]
fn the_page_of_a_changed_copy_is_word_for_word_the_one_kept() {
    for (english, language) in [(false, "th"), (true, "en")] {
        let changes = vec![("item/C1.1/weight".into(), "0".into())];
        let page = request("#/packs?wording=stage/2", PLANS[0], english);
        let open = document(&Request { draft: copy(), changes, ..page.clone() });
        golden(&format!("tests/fixtures/sheets/packs-changed.{language}.txt"), &plain(&open));
        let in_force = document(&Request { packs: vec![copy()], ..page });
        golden(&format!("tests/fixtures/sheets/packs-in-force.{language}.txt"), &plain(&in_force));
    }
}

#[test]
fn each_entry_of_the_rulebook_is_word_for_word_the_one_kept() {
    for (english, language) in [(false, "th"), (true, "en")] {
        let rulebook = document(&request("#/rulebook", PLANS[0], english));
        let entries: Vec<Block> = ENTRIES.iter().map(|id| section(&rulebook.blocks, id).unwrap().clone()).collect();
        let document = Document { blocks: entries, ..rulebook };
        golden(&format!("tests/fixtures/sheets/rulebook.{language}.txt"), &plain(&document));
    }
}

/// The part of a page that an entry leads to.
pub fn section<'a>(blocks: &'a [Block], wanted: &str) -> Option<&'a Block> {
    blocks.iter().find_map(|block| match block {
        Block::Section { id, .. } if id == wanted => Some(block),
        Block::Section { blocks, .. } => section(blocks, wanted),
        _ => None,
    })
}
