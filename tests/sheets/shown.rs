//! What the registers show, told of a plan that is written in depth. After a wanted change: `UPDATE_GOLDEN=1 cargo test --test sheets`.

use super::common::{golden, rulebook, today};
use mueang_phrom::assess::assess;
use mueang_phrom::plan::open;
use mueang_phrom::publish::desk::{Request, document};
use mueang_phrom::publish::document::{Act, Block};
use mueang_phrom::publish::{explain, plain};
use mueang_phrom::text::{Language, Style};

/// Two problems, two projects and what belongs to them; one question is denied that a register answers.
const PLAN: &str = r#"{
  "format": "mueang-phrom-plan", "schema": 3, "title": "แผนสมมติ", "fictional": true,
  "dimensions": { "energy": true, "living": true },
  "problems": [
    { "id": "q1", "name": "น้ำท่วมตลาดทุกปี" },
    { "id": "q2", "name": "ค่าไฟฟ้าสาธารณะสูง" }
  ],
  "projects": [
    { "id": "p1", "name": "เตือนน้ำท่วม", "dimensions": ["living"], "problems": ["q1"], "owner": "กองช่าง", "boundary": "ริมคลอง",
      "benefit": "รู้ล่วงหน้า 3 ชั่วโมง", "start": "2026-10-01", "end": "2027-09-30", "status": "running", "done": 40,
      "progress_on": "2026-11-01", "funding": [{ "id": "f1", "year": 2027, "source": "local", "baht": 1200000 }],
      "upkeep": [{ "id": "u1", "year": 2028, "payer": "เทศบาล", "repairer": "ผู้ขาย", "baht": 90000 }] },
    { "id": "p2", "name": "ไฟถนนประหยัดพลังงาน", "dimensions": ["energy"], "problems": ["q2"], "owner": "กองช่าง", "end": "2028-09-30",
      "budget_baht": 5000000 }
  ],
  "kpis": [{ "id": "k1", "name": "เวลาเตือนล่วงหน้า", "unit": "ชั่วโมง", "dimensions": ["living"], "method": "บันทึกของศูนย์",
    "responsible": "กองช่าง", "frequency": "monthly", "baseline": 0.5, "baseline_year": 2026, "target": 3, "target_date": "2028-09-30" }],
  "infrastructure": [{ "id": "i1", "name": "เครื่องวัดระดับน้ำ", "kind": "digital", "existing": "2 จุด", "method": "จัดซื้อเพิ่ม 6 จุด" }],
  "datasets": [{ "id": "d1", "name": "ระดับน้ำรายชั่วโมง", "sharing": "open" }],
  "exchanges": [{ "id": "x1", "partner": "จังหวัด", "datasets": ["d1"], "purpose": "เตือนภัยร่วมกัน" }],
  "security": [{ "id": "m1", "name": "สำรองข้อมูลทุกวัน" }],
  "answers": {
    "cyber": { "choice": "no" },
    "C2.3": { "stage": 3, "note": "ตารางอยู่ในเอกสารแนบ 2" },
    "C5.3": { "stage": 3 },
    "C1.7": { "stage": 1 }
  }
}"#;

fn request(address: &str, english: bool) -> Request {
    Request { address: address.into(), english, today: today().to_string(), plan: PLAN.into(), ..Request::default() }
}

#[test]
fn what_registers_show_is_told_word_for_word_as_kept() {
    let pages = [
        ("registers", "#/why/registers"),
        ("gate", "#/why/gate/12.3.use"),
        ("denied", "#/why/gate/12.3.cyber"),
        ("proposed", "#/why/item/C4.d.2@living"),
        ("above", "#/why/item/C2.3"),
    ];
    for (english, language) in [(false, "th"), (true, "en")] {
        let pages = pages.map(|(_, address)| plain(&document(&request(address, english))));
        golden(&format!("tests/fixtures/sheets/shown.{language}.txt"), &pages.join("\n=====\n\n"));
        let plan = open(PLAN).unwrap();
        let language_of = if english { Language::English } else { Language::Thai };
        let style = Style { language: language_of, thai_digits: !english };
        let told = explain(rulebook(), &plan.title, &assess(rulebook(), &plan, today()), style);
        golden(&format!("tests/fixtures/sheets/shown-explained.{language}.txt"), &told);
    }
}

#[test]
fn one_button_takes_every_stage_that_is_proposed() {
    let plan = open(PLAN).unwrap();
    let buttons = document(&request("#/why/registers", true)).blocks.into_iter().filter_map(|block| match block {
        Block::Buttons(buttons) => Some(buttons),
        _ => None,
    });
    let acts: Vec<Act> = buttons.flatten().map(|button| button.act).collect();
    let [Act::Answer(answers)] = &acts[..] else { panic!("{acts:?}") };
    let taken = answers
        .iter()
        .fold(plan.clone(), |plan, (key, stage)| plan.after(&mueang_phrom::guide::edit_of(rulebook(), key, stage).unwrap()));
    let (before, after) = (assess(rulebook(), &plan, today()), assess(rulebook(), &taken, today()));
    assert!(answers.len() > 8, "{answers:?}");
    assert_eq!(after.coverage.answered - before.coverage.answered, answers.len() - 1, "one of them was answered below");
    let page = plain(&document(&Request { plan: mueang_phrom::plan::save(&taken), ..request("#/why/registers", true) }));
    assert!(page.contains("The registers show no stage above the answers."), "{page}");
}
