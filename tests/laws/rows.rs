//! Rows in and out of the registers: what is written as a table comes back as it was, and no text stops the reader.

use super::common::entries::{shapes, with_entries};
use super::common::rulebook;
use mueang_phrom::plan::{Edit, Plan, Record, Register, Shape, place};
use mueang_phrom::publish::rows::{Choices, Entry, Fate, Head, Reading, Same, Table, Words, changes, csv, read};
use mueang_phrom::text::Language;
use proptest::prelude::*;

/// Each register after those that its links lead to.
const ORDER: [Register; 14] = [
    Register::Problems,
    Register::Datasets,
    Register::Projects,
    Register::Kpis,
    Register::Infrastructure,
    Register::Exchanges,
    Register::DataRoles,
    Register::Security,
    Register::Privacy,
    Register::Tasks,
    Register::Committee,
    Register::Events,
    Register::Standing,
    Register::Evidence,
];

fn words(plan: &Plan, language: Language) -> Words<'_> {
    Words { plan, rulebook: rulebook(), language }
}

/// A plan with entries in every register, and its links leading to entries that are there.
fn filled(numbers: &[u64]) -> Plan {
    let mut plan = numbers.iter().fold(Plan::default(), |plan, number| with_entries(plan, *number));
    for register in Register::ALL {
        for at in 0..plan.register(*register).len() {
            let entry = plan.register(*register).get(at);
            let (id, fields) = (entry.id().to_owned(), shapes(entry));
            for (name, _) in fields.into_iter().filter(|(_, shape)| *shape == Shape::Links) {
                let Some(linked) = Register::from_id(name) else { continue };
                let ids: Vec<String> = plan.register(linked).iter().skip(at).map(|entry| entry.id().to_owned()).collect();
                plan.set(&format!("{}/{}/{name}", register.id(), place(&[&id])), &ids.join(",")).unwrap();
            }
        }
    }
    plan
}

/// A register of a plan as a table.
fn written(plan: &Plan, register: Register, language: Language) -> String {
    let entries: Vec<&dyn Record> = plan.register(register).iter().collect();
    csv(&words(plan, language), register, &entries)
}

/// The plan with all that a table says.
fn taken(plan: &Plan, register: Register, reading: &Reading, choices: &Choices) -> Plan {
    let ready: Vec<&Entry> = reading.entries.iter().filter(|entry| entry.problems.is_empty()).collect();
    plan.after(&Edit::Entries(changes(plan, register, reading, &ready, choices.blanks)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_comes_back_as_it_was(numbers in prop::collection::vec(0u64..3000, 0..5), english: bool, back_in_english: bool) {
        let language = |english| if english { Language::English } else { Language::Thai };
        let plan = filled(&numbers);
        let mut again = Plan::default();
        for register in ORDER {
            let table = Table::read(&written(&plan, register, language(english))).unwrap();
            // Whoever reads it may read another language than who wrote it.
            let reading = read(&words(&again, language(back_in_english)), register, &table, &Choices::default());
            for entry in &reading.entries {
                prop_assert!(entry.problems.is_empty(), "{register:?}: {:?}", entry.problems);
            }
            prop_assert!(reading.columns.iter().all(|column| column.leads.is_some()), "{:?}", reading.columns);
            again = taken(&again, register, &reading, &Choices::default());
        }
        prop_assert_eq!(&again, &plan);
        // And once more changes nothing.
        for register in ORDER {
            let table = Table::read(&written(&plan, register, language(english))).unwrap();
            let reading = read(&words(&plan, language(back_in_english)), register, &table, &Choices::default());
            let ready: Vec<&Entry> = reading.entries.iter().collect();
            prop_assert!(ready.iter().all(|entry| matches!(entry.fate, Fate::Change(_))));
            prop_assert_eq!(changes(&plan, register, &reading, &ready, Choices::default().blanks), vec![]);
        }
    }

    #[test]
    fn no_cell_of_a_file_is_run(text in "[=+@\t\r'＝-]{0,3}[a-z0-9\"(),\n]{0,8}") {
        let mut plan = filled(&[1]);
        plan.set("projects/p1/name", &text).unwrap();
        plan.set("projects/p1/owner", &text).unwrap();
        let file = written(&plan, Register::Projects, Language::English);
        let table = Table::read(&file).unwrap();
        for cell in table.rows.iter().flatten() {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{cell}");
        }
        let empty = Plan { projects: Default::default(), ..plan.clone() };
        let reading = read(&words(&empty, Language::Thai), Register::Projects, &table, &Choices::default());
        let again = taken(&empty, Register::Projects, &reading, &Choices::default());
        let kept = |text: &str| if text.trim().is_empty() { String::new() } else { text.to_owned() };
        prop_assert_eq!(&again.projects[0].owner, &kept(&text));
    }

    #[test]
    fn no_text_stops_the_reader(
        cells in prop::collection::vec(prop::collection::vec(cell(), 0..8), 0..12),
        tabs: bool,
        register in 0usize..14,
        row in 0usize..14,
        column in (0usize..9, "[a-z_/0-9]{0,12}"),
    ) {
        let plan = filled(&[3]);
        let lines: Vec<String> = cells.iter().map(|row| row.join(if tabs { "\t" } else { "," })).collect();
        let text = lines.join("\n");
        let Ok(table) = Table::read(&text) else { return Ok(()) };
        prop_assert_eq!(Table::read(&table.text(|_| true)).map(|table| table.rows), Ok(table.rows.clone()));
        let choices = Choices {
            head: if row < 12 { Head::Row(row) } else { Head::Found },
            same: Same::Change,
            columns: [column].into(),
            rows: [(row, "new".to_owned())].into(),
            ..Choices::default()
        };
        for choices in [choices, Choices::default()] {
            let register = Register::ALL[register];
            let reading = read(&words(&plan, Language::Thai), register, &table, &choices);
            taken(&plan, register, &reading, &choices);
        }
    }
}

/// What may stand in a cell: words that mean something somewhere, and others.
fn cell() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "ชื่อโครงการ",
        "งบประมาณ (ล้านบาท)",
        "ปี 2570",
        "2570",
        "รหัส",
        "ลำดับ",
        "แหล่งเงิน",
        "รวม",
        "p1",
        "q1",
        "[q1]",
        "12.5 ล้าน",
        "-",
        "31/2/2569",
        "๑ ต.ค. ๒๕๖๙",
        "ใช่",
        "สิ่งแวดล้อม; พลังงาน",
        "ลดขยะ",
        "\"",
        "'=1",
        "งบประมาณรายปีและแหล่งเงิน: จำนวนเงิน (บาท)",
        "",
    ]);
    prop_oneof![3 => known.prop_map(str::to_owned), 1 => "\\PC{0,6}", 1 => any::<String>()]
}
