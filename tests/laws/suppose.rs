//! Answers supposed in a copy give what the same answers written into the plan give.

use super::common::{answer, rulebook, today};
use super::desk::{Contents, made};
use super::random::{assessed, cases, plan};
use mueang_phrom::assess::{Facts, NONE, assess_facts};
use mueang_phrom::improve::{Asked, compare, suppose};
use mueang_phrom::plan::{Answer, Plan};
use mueang_phrom::publish::document::{Act, Block, Control, Part};
use mueang_phrom::route::{Sheet, Topic};
use proptest::prelude::*;

/// Keys that can be changed, each with a value: an option that a plan can be made to say, or a stage.
fn changes() -> impl Strategy<Value = Vec<(String, String)>> {
    let facts = rulebook().gates.facts.iter().flat_map(|fact| {
        let question = rulebook().question(fact);
        // Where a field answers, “none” is said only by leaving it empty.
        let options = question.options.iter().filter(|option| question.reads.is_none() || option.id != NONE);
        options.map(|option| (fact.key.clone(), option.id.clone())).collect::<Vec<_>>()
    });
    let slots =
        rulebook().slots.iter().flat_map(|slot| (0..5).map(|stage| (slot.key.clone(), stage.to_string())).collect::<Vec<_>>());
    let all: Vec<(String, String)> = facts.chain(slots).collect();
    prop::collection::vec(prop::sample::select(all), 0..8)
}

/// The plan with the answers written into it.
fn written(plan: &Plan, changes: &[(String, String)]) -> Plan {
    let mut plan = plan.clone();
    for (key, value) in changes {
        match Asked::of(rulebook(), key).unwrap() {
            Asked::Fact(place) => {
                let fact = &rulebook().gates.facts[place];
                answer(&mut plan, rulebook().question(fact), fact.dimension, value);
            }
            Asked::Slot(_) => {
                let stage = Answer { stage: Some(value.parse().unwrap()), ..Answer::default() };
                plan.answers.insert(key.clone(), stage);
            }
        }
    }
    plan
}

fn address(changes: &[(String, String)]) -> Sheet {
    changes.iter().fold(Sheet::new(Topic::WhatIf), |sheet, (key, value)| sheet.with(key, value))
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn the_copy_is_the_plan_with_these_answers(plan in plan(), changes in changes()) {
        let (mut facts, _) = Facts::read(rulebook(), &plan, today());
        for (key, value) in &changes {
            prop_assert!(suppose(rulebook(), &mut facts, Asked::of(rulebook(), key).unwrap(), value).is_some());
        }
        let supposed = assess_facts(rulebook(), &facts, Vec::new(), today());
        let written = assessed(&written(&plan, &changes));
        prop_assert_eq!(compare(&written, &supposed).differences(), compare(&supposed, &written).differences());
        prop_assert!(compare(&written, &supposed).is_same());
        prop_assert_eq!(supposed.missing, written.missing);
        prop_assert_eq!(supposed.steps, written.steps);
    }

    #[test]
    fn the_sheet_lists_each_change_and_what_it_does(plan in plan(), changes in changes(), other in "[a-z.]{3,9}") {
        let sheet = address(&changes).with(&other, "1");
        let document = made(&plan, &sheet);
        let fields: Vec<(&str, &str)> = document.blocks.iter().flat_map(|block| match block {
            Block::Form(form) => form.fields.as_slice(),
            _ => &[],
        }).map(|field| match &field.control {
            Control::Choice { value, .. } => (field.name.as_str(), value.as_str()),
            _ => unreachable!("only choices"),
        }).collect();
        let wanted = address(&changes);
        let set: Vec<(&str, &str)> = wanted.settings.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        prop_assert_eq!(&fields[1..], &set[..], "the first asks for one more");
        let contents = Contents::of(&document.blocks);
        let unheeded = contents.lines.iter().flat_map(|line| line.iter()).any(|part| matches!(part, Part::Code(code) if *code == format!("{other}=1")));
        prop_assert!(unheeded);
        let (mut facts, _) = Facts::read(rulebook(), &plan, today());
        set.iter().for_each(|(key, value)| suppose(rulebook(), &mut facts, Asked::of(rulebook(), key).unwrap(), value).unwrap());
        let copy = assess_facts(rulebook(), &facts, Vec::new(), today());
        let whole = copy.readiness.whole;
        if !set.is_empty() {
            for points in [whole.low, whole.claimed, whole.evidenced, whole.high] {
                let said = contents.rows.iter().any(|row| row.cells.len() == 3 && format!("{:?}", row.cells[1]).contains(&points.to_string()));
                prop_assert!(said, "{points}");
            }
        }
    }
}

#[test]
fn what_a_text_or_a_project_says_is_not_put_in_by_a_button() {
    let mut plan = Plan { goals: "เมืองน่าอยู่".into(), ..Plan::default() };
    plan.dimensions.set(mueang_phrom::policy::Dimension::Energy, Some(true));
    let put = |plan: &Plan, changes: &[(&str, &str)]| -> Vec<String> {
        let changes: Vec<(String, String)> =
            changes.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let document = made(plan, &address(&changes));
        let buttons = document.blocks.iter().flat_map(|block| match block {
            Block::Buttons(buttons) => buttons.as_slice(),
            _ => &[],
        });
        let answers = buttons.filter_map(|button| match &button.act {
            Act::Answer(answers) => Some(answers.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()),
            _ => None,
        });
        answers.flatten().collect()
    };
    let all = [
        ("goals", "none"),
        ("zone", "stated"),
        ("objectives", "none"),
        ("city_type", "new"),
        ("route", "private"),
        ("dimension.applied@energy", "no"),
        ("dimension.project@energy", "stated"),
        ("plan.clear", "yes"),
        ("C1.1", "3"),
    ];
    let wanted = ["objectives", "city_type", "route", "dimension.applied@energy", "plan.clear", "C1.1"];
    assert_eq!(put(&plan, &all), wanted);
    assert!(put(&plan, &[("goals", "none")]).is_empty());
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let (before, _) = Facts::read(rulebook(), &Plan::default(), today());
    let mut facts = before.clone();
    for (key, value) in [("C1.1", "5"), ("C1.1", "x"), ("C1.1", ""), ("zone", "yes"), ("zone", "")] {
        assert_eq!(suppose(rulebook(), &mut facts, Asked::of(rulebook(), key).unwrap(), value), None, "{key}={value}");
    }
    assert_eq!(facts, before);
    for key in ["", "nothing", "environment.green", "C4.d.1"] {
        assert_eq!(Asked::of(rulebook(), key), None, "{key}");
    }
}
