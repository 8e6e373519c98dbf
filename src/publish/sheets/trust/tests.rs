use crate::assess::{Facts, assess_facts};
use crate::builtin;
use crate::plan::{Answer, Evidence, Plan, open};
use crate::publish::desk::Desk;
use crate::publish::document::{Block, Chart, Control, Document, Part};
use crate::robust::{Assumption, Settings, shown, trust};
use crate::route::{Page, Sheet};
use crate::text::sheets::trust as m;
use crate::text::{Language, Message, Style};

const THAI: Style = Style { language: Language::Thai, thai_digits: false };
const ENGLISH: Style = Style { language: Language::English, thai_digits: false };

fn half_filled() -> Plan {
    open(include_str!("../../../../tests/fixtures/plans/half-filled.plan.json")).unwrap()
}

/// The sheet of a plan at an address, with few runs unless it says otherwise.
fn sheet(plan: &Plan, address: &str, style: Style) -> Document {
    let rulebook = builtin::rulebook();
    let today = "2026-11-22".parse().unwrap();
    let (facts, notices) = Facts::read(&rulebook, plan, today);
    let assessment = assess_facts(&rulebook, &facts, notices, today);
    let Page::Sheet(sheet) = Page::of(address, &rulebook) else { panic!("{address} is no sheet") };
    let sheet = if sheet.setting("runs").is_none() { sheet.with("runs", "100") } else { sheet };
    let (rulebook, facts, assessment, sheet): (_, _, _, &Sheet) = (&rulebook, &facts, &assessment, &sheet);
    super::trust(&Desk {
        rulebook,
        plan,
        facts,
        assessment,
        today,
        style,
        sheet,
        others: &[],
        packs: &[],
        draft: "",
        draft_file: "",
        refused: None,
        misfits: &[],
        pasted: "",
        corrected: &[],
    })
}

/// All that a document holds, as one text.
fn all(document: &Document) -> String {
    serde_json::to_string(document).unwrap()
}

fn says(document: &Document, message: Message, style: Style, values: &[&str]) -> bool {
    all(document).contains(&style.fill(message, values))
}

#[test]
fn the_first_sentence_says_where_the_score_lies() {
    let plan = half_filled();
    let rulebook = builtin::rulebook();
    let (facts, notices) = Facts::read(&rulebook, &plan, "2026-11-22".parse().unwrap());
    let assessment = assess_facts(&rulebook, &facts, notices, "2026-11-22".parse().unwrap());
    let settings = Settings { runs: 100, seed: 5, noise: 50, held: vec![Assumption::Scale], ..Settings::default() };
    let found = trust(&rulebook, &plan, &facts, &assessment, settings).simulation.unwrap();
    let [p5, p95] = [found.spread.p5, found.spread.p95].map(|score| shown(score).to_string());
    let score = assessment.readiness.whole.low.to_string();
    for style in [THAI, ENGLISH] {
        let document = sheet(&plan, "#/trust?seed=5&noise=50&hold-scale=yes", style);
        let Block::Paragraph { parts, .. } = &document.blocks[0] else { panic!("{:?}", document.blocks[0]) };
        assert_eq!(parts, &[Part::Text(style.fill(m::SCORE, &[&score, &p5, &p95]))]);
        assert!(says(&document, m::BETWEEN, style, &["100", "5"]));
    }
}

#[test]
fn each_figure_has_its_place() {
    let document = sheet(&half_filled(), "#/trust", ENGLISH);
    let bars = document.blocks.iter().find_map(|block| match block {
        Block::Chart(Chart::Bars { bars, lines, .. }) => Some((bars, lines)),
        _ => None,
    });
    let (bars, lines) = bars.unwrap();
    assert_eq!(bars.len(), 6, "all at once, and each assumption alone");
    assert!(bars.iter().all(|bar| bar.from <= bar.mark.unwrap() && bar.mark.unwrap() <= bar.to), "{bars:?}");
    let labels: Vec<(u32, &str)> = lines.iter().map(|line| (line.at, line.label.as_str())).collect();
    assert_eq!(labels, [(5100, "51"), (6800, ""), (7000, "68 · 70"), (8500, "85")]);
    let tables: Vec<_> =
        document.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect();
    let rows: Vec<usize> = tables.iter().map(|table| table.rows.len()).collect();
    // Spreads, lines, assumptions, means, the first items, components.
    assert_eq!(rows, [6, 5, 5, 3, 10, 5]);
    assert!(tables.iter().all(|table| table.rows.iter().all(|row| row.cells.len() + 1 == table.heads.len())));
    let text = all(&document);
    assert_eq!(text.matches("a pass mark of smart cities").count(), 1);
    assert!(text.contains("#/why/item/C4.d.1@environment") && text.contains("#/why/component/4"));
    assert!(says(&document, m::LEFT_OUT, ENGLISH, &[]) && text.contains("โครงการทั้งสองไม่ต้องก่อสร้างถนนหรือระบบไฟฟ้าเพิ่ม"));
}

#[test]
fn what_is_held_is_said_and_does_not_move() {
    let held: String = Assumption::ALL.iter().map(|assumption| format!("&hold-{}=yes", assumption.id())).collect();
    let document = sheet(&half_filled(), &format!("#/trust?reading=high{held}"), ENGLISH);
    assert!(says(&document, m::STILL, ENGLISH, &[]) && all(&document).contains("None of the assumptions"));
    let one = sheet(&half_filled(), "#/trust?hold-items=yes", ENGLISH);
    assert_eq!(all(&one).matches(m::HELD.en).count(), 1);
}

#[test]
fn a_setting_that_does_not_fit_is_told_and_not_used() {
    let problems = |address: &str| {
        let document = sheet(&half_filled(), address, ENGLISH);
        let form = document.blocks.iter().find_map(|block| if let Block::Form(form) = block { Some(form.clone()) } else { None });
        let fields = form.unwrap().fields.into_iter().filter(|field| !field.problem.is_empty());
        fields.map(|field| (field.name, field.control)).collect::<Vec<_>>()
    };
    assert_eq!(problems("#/trust?runs=0100&noise=0&seed=18446744073709551615&reading=best"), []);
    let bad = problems("#/trust?runs=99&noise=101&seed=x");
    assert_eq!(bad.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["runs", "noise", "seed"]);
    assert!(matches!(&bad[0].1, Control::Number { value, min: 100, max: 100_000 } if value == "99"), "{bad:?}");
}

#[test]
fn before_an_answer_there_is_nothing_to_shake() {
    for reading in ["low", "claimed", "high"] {
        let document = sheet(&Plan::default(), &format!("#/trust?reading={reading}"), THAI);
        assert!(says(&document, m::NOTHING, THAI, &[]));
        assert!(!document.blocks.iter().any(|block| matches!(block, Block::Chart(_) | Block::Table(_))), "{reading}");
        assert!(document.blocks.iter().any(|block| matches!(block, Block::Form(_))), "{reading}");
    }
}

#[test]
fn an_over_perfect_plan_is_named_politely() {
    let stage = |stage| Answer { stage: Some(stage), ..Answer::default() };
    let mut plan = Plan::default();
    plan.answers.insert("C1.1".into(), stage(4));
    plan.answers.insert("C1.2".into(), stage(4));
    let named = |plan: &Plan| says(&sheet(plan, "#/trust", ENGLISH), m::OVER_PERFECT, ENGLISH, &[]);
    assert!(named(&plan));
    let mut lower = plan.clone();
    lower.answers.insert("C1.2".into(), stage(3));
    assert!(!named(&lower));
    assert!(says(&sheet(&lower, "#/trust", ENGLISH), m::TOP, ENGLISH, &["1", "1"]));
    let supports = ["C1.1".to_owned()].into();
    plan.evidence.push(Evidence { id: "e1".into(), title: "มติ".into(), supports, ..Evidence::default() });
    assert!(!named(&plan));
    assert!(says(&sheet(&plan, "#/trust", ENGLISH), m::TOP, ENGLISH, &["2", "1"]));
}
