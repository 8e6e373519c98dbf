//! Values and packs through time: what holds on a day is what counts on it, and what is supposed is marked everywhere.

use super::common::{rulebook, text, today};
use mueang_phrom::assess::{Assessment, NoticeKind, Verdict, assess};
use mueang_phrom::builtin;
use mueang_phrom::date::Date;
use mueang_phrom::plan::{Plan, open};
use mueang_phrom::policy::{DIMENSIONS, Finding, Pack, Rulebook, read};
use mueang_phrom::publish::explain;
use mueang_phrom::text::{Language, Style};

fn law() -> String {
    text("src/policy/packs/announcement-1-2562.toml")
}

fn rubric() -> String {
    text("src/policy/packs/readiness.toml")
}

/// A text with one place of it written differently.
fn with(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "“{from}” has to stand once");
    text.replace(from, to)
}

fn pack(text: &str) -> Pack {
    read(text).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn complete() -> Plan {
    open(&text("tests/fixtures/plans/subdistrict-municipality.plan.json")).unwrap()
}

fn finding(assessment: &Assessment<'_>, id: &str) -> Finding {
    assessment.eligibility.gates.iter().find(|gate| gate.gate.id == id).unwrap().finding
}

#[test]
fn each_value_of_a_built_in_pack_has_one_amount_so_what_travels_compiled_holds_on_every_day() {
    for pack in rulebook().packs() {
        for value in &pack.values {
            assert_eq!(value.amounts.len(), 1, "{}", value.id);
            assert!(value.amounts[0].from <= pack.head.in_force, "{}", value.id);
        }
        assert_eq!(pack.head.superseded, None);
    }
}

#[test]
fn the_numbers_of_the_announcement_stand_in_values_alone() {
    let law = pack(&law());
    for gate in law.gates.iter().chain(&law.conditions) {
        assert!(!format!("{:?}", gate.requires).contains("Number("), "{}: a number outside a value", gate.id);
    }
    let amounts: Vec<(&str, &str, u32)> =
        law.values.iter().map(|value| (value.id.as_str(), value.clause.as_str(), value.amounts[0].amount)).collect();
    assert_eq!(amounts, [("dimensions.least", "12.1", 2), ("emblem.years", "7", 2), ("report.years", "15", 2)]);
    let named: Vec<&str> = law
        .values
        .iter()
        .filter(|value| law.gates.iter().any(|gate| gate.requires.counts(&value.id)))
        .map(|value| value.id.as_str())
        .collect();
    assert_eq!(named, ["dimensions.least"]);
}

#[test]
fn texts_say_the_amount_that_counts() {
    let three = with(
        &law(),
        "amounts = [{ from = \"2019-03-07\", amount = 2 }]\n\n[[value]]\nid = \"emblem",
        "amounts = [{ from = \"2019-03-07\", amount = 3 }]\n\n[[value]]\nid = \"emblem",
    );
    for (rulebook, amount) in [(rulebook().clone(), "2"), (builtin::rulebook().with(pack(&three), "2026-11-22").unwrap(), "3")] {
        let gate = rulebook.law.gates.iter().find(|gate| gate.id == "12.1.count").unwrap();
        assert!(gate.title.th.contains(&format!("อย่างน้อย {amount} ด้าน")), "{}", gate.title.th);
        assert!(gate.title.en.contains(&format!("At least {amount} of the 7")), "{}", gate.title.en);
        let hint =
            rulebook.law.questions.iter().find(|question| question.id == "dimension.applied").unwrap().hint.clone().unwrap();
        assert!(hint.th.contains(&format!("อย่างน้อย {amount} ด้าน")) && hint.en.contains(&format!("at least {amount},")));
        assert!(!format!("{:?}", rulebook.packs()).contains("{dimensions"));
    }
}

#[test]
fn the_amount_of_the_day_decides() {
    let text = with(
        &law(),
        "amounts = [{ from = \"2019-03-07\", amount = 2 }]\n\n[[value]]\nid = \"emblem",
        "amounts = [{ from = \"2019-03-07\", amount = 2 }, { from = \"2027-01-01\", amount = 3 }]\n\n[[value]]\nid = \"emblem",
    );
    let mut plan = complete();
    for (place, dimension) in DIMENSIONS.into_iter().enumerate() {
        plan.dimensions.set(dimension, Some(place < 2));
    }
    for (day, wanted) in [
        ("2018-01-01", Finding::Met),
        ("2026-12-31", Finding::Met),
        ("2027-01-01", Finding::NotMet),
        ("2030-01-01", Finding::NotMet),
    ] {
        let rulebook = builtin::rulebook().with(pack(&text), day).unwrap();
        assert_eq!(finding(&assess(&rulebook, &plan, day.parse().unwrap()), "12.1.count"), wanted, "{day}");
    }
}

#[test]
fn an_assessment_outside_the_days_of_a_pack_says_so() {
    let notices = |rulebook: &Rulebook, date: &str| -> Vec<(String, NoticeKind)> {
        let assessment = assess(rulebook, &Plan::default(), day(date));
        assessment.notices.into_iter().map(|notice| (notice.key, notice.kind)).collect()
    };
    let ended = with(&law(), "in_force = \"2019-03-07\"", "in_force = \"2019-03-07\"\nsuperseded = \"2027-01-01\"");
    let ended = builtin::rulebook().with(pack(&ended), "2026-11-22").unwrap();
    let law = "announcement-1-2562".to_owned();
    assert_eq!(notices(&ended, "2026-12-31"), []);
    assert_eq!(notices(&ended, "2027-01-01"), [(law.clone(), NoticeKind::Superseded)]);
    assert_eq!(notices(rulebook(), "2026-11-22"), []);
    assert_eq!(notices(rulebook(), "2019-03-06").first(), Some(&(law, NoticeKind::NotInForceYet)));
    assert!(notices(rulebook(), "2019-03-07").iter().all(|(key, _)| key != "announcement-1-2562"));

    // Told before what is wrong with the answers, and by its name.
    let assessment = assess(&ended, &Plan::default(), day("2027-01-01"));
    let told = explain(&ended, "", &assessment, Style { language: Language::English, thai_digits: false });
    assert!(told.contains("To be checked") && told.contains("no longer hold on the day"), "{told}");
    assert!(told.contains("in force from 7 March 2019 · superseded from 1 January 2027"), "{told}");
}

#[test]
fn an_item_that_is_off_leaves_the_rubric() {
    let text = with(&rubric(), "id = \"C1.1\"\ncomponent = \"1\"", "id = \"C1.1\"\noff = true\ncomponent = \"1\"");
    let rulebook = builtin::rulebook().with(pack(&text), "2026-11-22").unwrap();
    assert_eq!(rulebook.rubric.items.len() + 1, builtin::rulebook().rubric.items.len());
    assert!(rulebook.slots.iter().all(|slot| slot.key != "C1.1") && rulebook.keys.iter().all(|(key, _)| key != "C1.1"));
    let plan = complete();
    let (with_it, without) = (assess(super::rulebook(), &plan, today()), assess(&rulebook, &plan, today()));
    assert_eq!(without.coverage.asked + 1, with_it.coverage.asked);
    assert!(without.readiness.items.iter().all(|item| item.key != "C1.1") && without.notices == with_it.notices);
    assert_eq!(pack(&text).items.len(), builtin::rulebook().rubric.items.len(), "it stays in the file");
}

#[test]
fn what_is_supposed_is_marked_in_json_and_in_text() {
    let supposed = with(
        &law(),
        "id = \"announcement-1-2562\"\nversion = \"1.1.0\"\nofficial = true",
        "id = \"supposed\"\nversion = \"1\"\nofficial = false\nhypothetical = true\nbase = { id = \"announcement-1-2562\", version = \"1.1.0\" }",
    );
    let supposed = builtin::rulebook().with(pack(&supposed), "2026-11-22").unwrap();
    let plan = complete();
    for (rulebook, is) in [(&supposed, true), (rulebook(), false)] {
        let assessment = assess(rulebook, &plan, today());
        assert_eq!(assessment.eligibility.verdict, Verdict::Eligible);
        let json = serde_json::to_value(&assessment).unwrap();
        assert_eq!((&json["hypothetical"], &json["pack"][0]["hypothetical"]), (&is.into(), &is.into()));
        for (language, mark) in [(Language::Thai, "สมมติ: "), (Language::English, "HYPOTHETICAL: ")] {
            let told = explain(rulebook, &plan.title, &assessment, Style { language, thai_digits: false });
            let lines: Vec<&str> = told.lines().collect();
            assert_eq!((lines[0].contains(mark), lines[lines.len() - 1].contains(mark)), (is, is), "{told}");
            assert_eq!(told.matches(mark).count(), if is { 2 } else { 0 });
        }
    }
}
