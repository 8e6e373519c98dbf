//! What the registers show: the engine against a plain reading of the rules as they are written, over the plan as it is in a file;
//! and which changes of a plan may lower or raise it.

use super::common::entries::{shapes, words};
use super::common::{rulebook, today};
use super::random::{assessed, cases};
use mueang_phrom::assess::{Against, Facts, NoticeKind, StageAnswer};
use mueang_phrom::plan::{Answer, Change, Edit, Plan, Record, Register, Shape, open, place, save};
use mueang_phrom::policy::registers::{Fields, Holds, REGISTERS};
use mueang_phrom::policy::{DIMENSIONS, Dimension, Expr, Field, Finding, Shows};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::Value;

// ---- random registers

/// An entry: its register, and a die for each field.
type Dice = (Register, Vec<u16>);

/// The registers that rules look at, and the others now and then.
fn entry() -> impl Strategy<Value = Dice> {
    use Register::{Datasets, Events, Exchanges, Infrastructure, Kpis, Privacy, Problems, Projects, Security};
    let often = [Projects, Problems, Kpis, Infrastructure, Datasets, Exchanges, Events, Security, Privacy];
    let register = prop_oneof![8 => prop::sample::select(often.to_vec()), 1 => prop::sample::select(Register::ALL.to_vec())];
    (register, prop_oneof![3 => Just(90u16), 1 => Just(50u16), 2 => Just(100u16)], prop::collection::vec(any::<u16>(), 40))
        .prop_map(|(register, full, dice)| {
            (register, dice.into_iter().map(|die| if die % 100 < full { die | 1 } else { 0 }).collect())
        })
}

fn registers() -> impl Strategy<Value = Plan> {
    prop::collection::vec(entry(), 0..12).prop_map(|all| {
        let mut plan = DIMENSIONS.into_iter().fold(Plan::default(), |plan, one| plan.after(&Edit::Dimension(one, Some(true))));
        all.iter().for_each(|dice| plan = with(&plan, dice));
        plan
    })
}

/// The plan with one more entry.
fn with(plan: &Plan, (register, dice): &Dice) -> Plan {
    let mut plan = plan.after(&Change::Add(register.id().into(), Vec::new()).into());
    let list = plan.register(*register);
    let at = place(&[register.id(), list.get(list.len() - 1).id()]);
    fill(&mut plan, &at, &mut dice.iter().copied().cycle());
    plan
}

/// Fills the fields of an entry whose die is not 0.
fn fill(plan: &mut Plan, at: &str, dice: &mut dyn Iterator<Item = u16>) {
    for (name, shape) in shapes(plan.entry(at).unwrap()) {
        let die = dice.next().unwrap();
        let field = format!("{at}/{name}");
        if die == 0 {
            continue;
        }
        match shape {
            Shape::Rows => {
                *plan = plan.after(&Change::Add(field.clone(), Vec::new()).into());
                let rows = plan.list(&field).unwrap();
                let row = format!("{field}/{}", place(&[rows.get(rows.len() - 1).id()]));
                // The rows of a full entry are full.
                let most = u16::from(die % 8 != 1);
                fill(plan, &row, &mut std::iter::repeat_with(|| dice.next().unwrap() | most));
            }
            _ => plan.set(&field, &said(name, shape, die.into())).unwrap(),
        }
    }
}

/// What a field says: links mostly lead somewhere, and what rules wait for is common.
fn said(name: &str, shape: Shape, die: u64) -> String {
    let number = die / 2;
    match (name, shape) {
        ("status", _) if !number.is_multiple_of(3) => ["running", "in_use"][number as usize % 2].into(),
        ("dimensions", _) if !number.is_multiple_of(3) => DIMENSIONS.map(Dimension::id).join(","),
        (_, Shape::Links) => format!("{}{}", Plan::default().list(name).map_or("x", |list| list.letter()), number % 3 + 1),
        (_, Shape::Text) => ["ลดขยะ", "กองช่าง", " ", "ก"][number as usize % 4].into(),
        _ => words(shape, number),
    }
}

// ---- a plain reading of the rules, over the JSON of a plan

fn parts(text: &str, sign: char) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in text.chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        if c == sign && depth == 0 { parts.push(String::new()) } else { parts.last_mut().unwrap().push(c) }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).collect()
}

fn says(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(all) => !all.is_empty(),
        _ => true,
    }
}

fn needed(need: &str, entry: &Value) -> bool {
    let ways = parts(need, '|');
    if ways.len() > 1 {
        return ways.iter().any(|way| needed(way, entry));
    }
    let Some((name, inner)) = need.split_once('(') else { return says(&entry[need]) };
    let inner = parts(inner.strip_suffix(')').unwrap(), ',');
    if let Some(name) = name.trim().strip_suffix(" in") {
        let is = |value: &Value| inner.iter().any(|id| value == id);
        return is(&entry[name]) || entry[name].as_array().is_some_and(|all| all.iter().any(is));
    }
    entry[name].as_array().is_some_and(|rows| rows.iter().any(|row| all_of(&inner, row)))
}

fn all_of(needs: &[String], entry: &Value) -> bool {
    needs.iter().all(|need| needed(need, entry))
}

fn entries<'a>(plan: &'a Value, register: &str) -> Vec<&'a Value> {
    let first = match register {
        "exchanges" => "partner",
        "data_roles" => "role",
        "committee" => "body",
        "standing" => "standing",
        "evidence" => "title",
        _ => "name",
    };
    plan[register].as_array().map(|all| all.iter().filter(|entry| says(&entry[first])).collect()).unwrap_or_default()
}

fn counts(rule: &Shows, dimension: Option<Dimension>, entry: &Value) -> bool {
    let serves = |one: Dimension| entry["dimensions"].as_array().is_some_and(|all| all.iter().any(|id| id == one.id()));
    all_of(&rule.of, entry) && dimension.is_none_or(serves)
}

fn complete(rule: &Shows, plan: &Value, entry: &Value) -> bool {
    let names = |one: &Value, register: &str, other: &Value| {
        one[register].as_array().is_some_and(|ids| ids.iter().any(|id| *id == other["id"]))
    };
    let linked = rule.linked.as_ref().is_none_or(|linked| {
        let link = |other: &&Value| names(other, &rule.register, entry) || names(entry, &linked.register, other);
        entries(plan, &linked.register).into_iter().filter(link).any(|other| all_of(&linked.has, other))
    });
    all_of(&rule.has, entry) && linked
}

fn holds(rule: &Shows, plan: &Value, dimension: Option<Dimension>) -> bool {
    let counting: Vec<&Value> =
        entries(plan, &rule.register).into_iter().filter(|entry| counts(rule, dimension, entry)).collect();
    let has = |entry: &&Value| complete(rule, plan, entry);
    if rule.every { !counting.is_empty() && counting.iter().all(has) } else { counting.iter().any(has) }
}

/// Whether registers answer a question with yes.
fn answered(plan: &Value, field: Field) -> bool {
    match field {
        Field::Datasets => !entries(plan, "datasets").is_empty(),
        Field::Security => !entries(plan, "security").is_empty(),
        Field::Privacy => !entries(plan, "privacy").is_empty(),
        Field::DigitalInfrastructure => entries(plan, "infrastructure").iter().any(|entry| entry["kind"] == "digital"),
        Field::Exchanges => {
            let shared = |entry: &&Value| ["agreed", "open"].contains(&entry["sharing"].as_str().unwrap_or_default());
            !entries(plan, "exchanges").is_empty() || entries(plan, "datasets").iter().any(shared)
        }
        other => panic!("{other:?} is no register"),
    }
}

/// The stage shown of a slot, and the next one that is held against a claim.
fn plainly(plan: &Value, slot: usize) -> (u8, Option<u8>) {
    let (rules, dimension) = (rules(slot), dimension(slot));
    let mut shown = 0;
    for stage in 1..5 {
        let same: Vec<&Shows> = rules.iter().filter(|rule| rule.stage == stage).collect();
        if same.is_empty() {
            continue;
        }
        if !same.iter().any(|rule| holds(rule, plan, dimension)) {
            let used = |register: &str| !entries(plan, register).is_empty();
            let in_use =
                |rule: &&&Shows| used(&rule.register) && rule.linked.as_ref().is_none_or(|linked| used(&linked.register));
            return (shown, same.iter().any(|rule| in_use(&rule)).then_some(stage));
        }
        shown = stage;
    }
    (shown, None)
}

fn rules(slot: usize) -> &'static [Shows] {
    &rulebook().item(&rulebook().slots[slot]).shows
}

fn dimension(slot: usize) -> Option<Dimension> {
    rulebook().blocks.iter().find(|block| block.slots.contains(&slot)).unwrap().dimension
}

fn slots() -> std::ops::Range<usize> {
    0..rulebook().slots.len()
}

fn shown(plan: &Plan) -> Vec<u8> {
    Facts::read(rulebook(), plan, today()).0.shown.into_iter().map(|shown| shown.stage).collect()
}

/// The rules of every kind for which an entry counts, and whether it has all they ask for.
fn every_rule(plan: &Value, slot: usize, register: &str, id: &str) -> Vec<bool> {
    let found = entries(plan, register).into_iter().find(|entry| entry["id"] == id);
    let rules = rules(slot).iter().filter(|rule| rule.every && rule.register == register);
    let counting = rules.filter(|rule| found.is_some_and(|entry| counts(rule, dimension(slot), entry)));
    counting.map(|rule| complete(rule, plan, found.unwrap())).collect()
}

fn empty_fields(plan: &Plan) -> Vec<(Register, String, &'static str, Shape)> {
    let of = |register: &Register| {
        let list = plan.register(*register);
        let fields = |entry: &dyn Record| {
            let (id, all) = (entry.id().to_owned(), shapes(entry));
            let empty = all.into_iter().filter(|(name, shape)| *shape != Shape::Rows && entry.named(name).unwrap().is_empty());
            empty.map(|(name, shape)| (*register, id.clone(), name, shape)).collect::<Vec<_>>()
        };
        list.iter().flat_map(fields).collect::<Vec<_>>()
    };
    Register::ALL.iter().flat_map(of).collect()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn stages_are_shown_as_the_rules_plainly_say(plan in registers()) {
        let (facts, _) = Facts::read(rulebook(), &plan, today());
        let json = plan.to_json();
        for slot in slots() {
            let shown = &facts.shown[slot];
            prop_assert_eq!((shown.stage, shown.next), plainly(&json, slot), "{}", &rulebook().slots[slot].key);
            prop_assert_eq!(shown.by.is_some(), shown.stage > 0);
            // What is told as the reason is there.
            if let Some(entry) = shown.by.as_ref().and_then(|by| by.entry.as_ref().map(|entry| (by.register, entry))) {
                let found = plan.register(entry.0).find(&entry.1.id).unwrap();
                let name = found.field(0).written();
                prop_assert_eq!(name.trim(), &entry.1.name);
            }
        }
        let reopened = open(&save(&plan)).unwrap();
        let bytes = |plan: &Plan| serde_json::to_string(&assessed(plan)).unwrap();
        prop_assert_eq!(bytes(&plan), bytes(&reopened));
    }

    /// Filling a field lowers a stage only where every entry is asked and this one begins to count.
    #[test]
    fn filling_a_field_lowers_nothing_but_by_an_entry_that_begins_to_count(plan in registers(), pick in any::<prop::sample::Index>(), die in 1u16..) {
        let empty = empty_fields(&plan);
        prop_assume!(!empty.is_empty());
        let (register, id, name, shape) = pick.get(&empty);
        let mut filled = plan.clone();
        filled.set(&place(&[register.id(), id, name]), &said(name, *shape, die.into())).unwrap();
        let (before, after) = (plan.to_json(), filled.to_json());
        for (slot, (was, is)) in shown(&plan).into_iter().zip(shown(&filled)).enumerate() {
            let counted = |plan| every_rule(plan, slot, register.id(), id).len();
            prop_assert!(is >= was || counted(&after) > counted(&before), "{} {was} → {is}", rulebook().slots[slot].key);
        }
    }

    #[test]
    fn linking_lowers_nothing(plan in registers(), pick in any::<prop::sample::Index>(), number in 1u8..4) {
        let links: Vec<(String, &str)> = Register::ALL
            .iter()
            .flat_map(|register| plan.register(*register).iter().flat_map(|entry| {
                let fields = shapes(entry).into_iter().filter(|(_, shape)| *shape == Shape::Links);
                fields.map(|(name, _)| (place(&[register.id(), entry.id(), name]), name)).collect::<Vec<_>>()
            }))
            .collect();
        prop_assume!(!links.is_empty());
        let (at, name) = pick.get(&links);
        let id = format!("{}{number}", plan.list(name).map_or("x", |list| list.letter()));
        let linked = plan.after(&Change::Put(at.clone(), id, true).into());
        for (was, is) in shown(&plan).into_iter().zip(shown(&linked)) {
            prop_assert!(is >= was);
        }
    }

    /// An entry that is added lowers a stage only where every entry is asked and this one lacks something; taking it away again
    /// raises a stage only there.
    #[test]
    fn adding_lowers_and_removing_raises_nothing_but_by_an_incomplete_entry(plan in registers(), more in entry()) {
        let added = with(&plan, &more);
        let json = added.to_json();
        let list = added.register(more.0);
        let id = list.get(list.len() - 1).id().to_owned();
        let removed = added.after(&Change::Remove(place(&[more.0.id(), &id])).into());
        for (slot, ((was, is), then)) in shown(&plan).into_iter().zip(shown(&added)).zip(shown(&removed)).enumerate() {
            let lacks = every_rule(&json, slot, more.0.id(), &id).contains(&false);
            let key = &rulebook().slots[slot].key;
            prop_assert!(is >= was || lacks, "{key} {was} → {is}");
            prop_assert!(then <= is || lacks, "{key} {is} → {then}");
        }
    }

    /// Entries answer the questions that registers answer with yes, whatever else is said, and change no other answer of theirs.
    #[test]
    fn adding_an_entry_only_meets_the_gates_that_registers_answer(plan in registers(), more in entry(), said in prop::collection::vec(0..3u8, 5)) {
        let mut plan = plan;
        let asked: Vec<_> = rulebook().law.questions.iter().filter(|question| question.reads.is_some_and(Field::is_register)).collect();
        for (question, said) in asked.iter().zip(said) {
            if let Some(option) = question.options.get(usize::from(said)) {
                plan = plan.after(&Edit::Choice(question.id.clone(), Some(option.id.clone())));
            }
        }
        let added = with(&plan, &more);
        let (before, after) = (assessed(&plan), assessed(&added));
        let mut looked = 0;
        for (was, is) in before.eligibility.gates.iter().zip(&after.eligibility.gates) {
            let Expr::Is { question, .. } = &was.gate.requires else { continue };
            if asked.iter().any(|one| one.id == *question) {
                prop_assert!(was.finding == is.finding || is.finding == Finding::Met, "{}", &was.gate.id);
                let field = asked.iter().find(|one| one.id == *question).and_then(|one| one.reads).unwrap();
                prop_assert!(!answered(&added.to_json(), field) || is.finding == Finding::Met, "{}", &was.gate.id);
                looked += 1;
            }
        }
        prop_assert_eq!(looked, 5);
        // What is shown is a proposal: it touches no score. Documents back answers, so they may.
        if more.0 != Register::Evidence {
            prop_assert_eq!(before.readiness, after.readiness);
        }
    }

    #[test]
    fn what_is_proposed_and_taken_is_no_proposal_and_no_claim_above(plan in registers(), stages in prop::collection::vec(0..8u8, 64)) {
        let mut plan = plan;
        for (slot, stage) in rulebook().slots.iter().zip(stages.iter().cycle()).filter(|(_, stage)| **stage < 5) {
            plan.answers.insert(slot.key.clone(), Answer { stage: Some(*stage), ..Answer::default() });
        }
        let before = assessed(&plan);
        let (facts, notices) = Facts::read(rulebook(), &plan, today());
        let above = before.shown.iter().filter(|shown| shown.against == Against::Above);
        let named: Vec<&str> =
            notices.iter().filter(|notice| notice.kind == NoticeKind::AboveRegister).map(|notice| notice.key.as_str()).collect();
        prop_assert_eq!(above.map(|shown| shown.key).collect::<Vec<_>>(), named);
        let mut taken = plan.clone();
        for shown in before.shown.iter().filter(|shown| shown.against == Against::Proposed) {
            taken = taken.after(&Edit::Stage(shown.key.into(), Some(shown.stage)));
        }
        let after = assessed(&taken);
        prop_assert!(after.shown.iter().all(|shown| shown.against != Against::Proposed));
        prop_assert_eq!(
            before.shown.iter().filter(|shown| shown.against == Against::Above).count(),
            after.shown.iter().filter(|shown| shown.against == Against::Above).count()
        );
        prop_assert!(after.readiness.whole.low >= before.readiness.whole.low);
        for slot in slots() {
            let shown = &facts.shown[slot];
            prop_assert_eq!(shown.against(StageAnswer::LeftOut), None);
            prop_assert_eq!(shown.against(StageAnswer::Open).is_some(), shown.stage > 0);
        }
    }
}

fn same(fields: Fields, entry: &dyn Record) {
    let own = shapes(entry);
    assert_eq!(fields.iter().map(|(name, _)| *name).collect::<Vec<_>>(), own.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    for ((name, holds), (_, shape)) in fields.iter().zip(own) {
        match (holds, shape) {
            (Holds::Ids(known), Shape::One(ids) | Shape::Several(ids)) => assert_eq!(*known, ids, "{name}"),
            (Holds::Ids(known), Shape::YesNo) => assert_eq!(*known, ["yes", "no"], "{name}"),
            (Holds::Rows(fields), Shape::Rows) => same(fields, &*entry.named(name).unwrap().list().unwrap().blank()),
            (Holds::Links, Shape::Links) => {}
            (Holds::Words, shape) => assert!(
                !matches!(shape, Shape::One(_) | Shape::Several(_) | Shape::YesNo | Shape::Rows | Shape::Links),
                "{name}: {shape:?}"
            ),
            _ => panic!("{name}: {holds:?} {shape:?}"),
        }
    }
}

/// The random plans show each stage that a rule can show, or the laws above say little.
#[test]
fn random_registers_show_every_stage_that_rules_name() {
    let mut seen = vec![[0; 5]; rulebook().slots.len()];
    let mut runner = proptest::test_runner::TestRunner::new(cases(1));
    for _ in 0..1500 {
        let plan = registers().new_tree(&mut runner).unwrap().current();
        shown(&plan).into_iter().enumerate().for_each(|(slot, stage)| seen[slot][usize::from(stage)] += 1);
    }
    for slot in slots() {
        for rule in rules(slot) {
            assert!(seen[slot][usize::from(rule.stage)] > 0, "{} {}: {:?}", rulebook().slots[slot].key, rule.stage, seen[slot]);
        }
    }
}

#[test]
fn packs_know_the_registers_of_the_plan() {
    let names: Vec<&str> = REGISTERS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, Register::ALL.iter().map(|register| register.id()).collect::<Vec<_>>());
    for (name, fields) in REGISTERS {
        same(fields, &*Plan::default().list(name).unwrap().blank());
    }
}

/// With `every`, an incomplete entry lowers what is shown until it is filled in; without, it never does.
#[test]
fn an_incomplete_entry_lowers_only_what_every_entry_has_to_show() {
    let stage = |plan: &Plan, key: &str| {
        let slot = rulebook().slots.iter().position(|slot| slot.key == key).unwrap();
        shown(plan)[slot]
    };
    let set = |plan: &Plan, at: &str, text: &str| plan.after(&Change::Set(at.into(), text.into()).into());
    let add = |plan: &Plan, list: &str, says: &[(&str, &str)]| {
        let says = says.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        plan.after(&Change::Add(list.into(), says).into())
    };
    let plan = add(&Plan::default(), "projects", &[("name", "ก"), ("dimensions", "energy"), ("boundary", "ก"), ("benefit", "ก")]);
    let plan = set(&add(&plan, "projects/p1/funding", &[("source", "local"), ("baht", "1")]), "projects/p1/owner", "กองช่าง");
    assert_eq!((stage(&plan, "C4.d.2@energy"), stage(&plan, "C4.d.2@living"), stage(&plan, "C2.3")), (2, 0, 1));
    let plan = set(&set(&plan, "projects/p1/fiscal_year", "2570"), "projects/p1/end", "2027-09-30");
    let plan = set(&plan, "projects/p1/funding/f1/year", "2570");
    assert_eq!((stage(&plan, "C4.d.2@energy"), stage(&plan, "C2.3")), (3, 2));
    // Another one of the same dimension, in words only. While it has no name, it is none yet.
    let second = add(&plan, "projects", &[("dimensions", "energy")]);
    assert_eq!(stage(&second, "C4.d.2@energy"), 3);
    let second = set(&second, "projects/p2/name", "ข");
    assert_eq!((stage(&second, "C4.d.2@energy"), stage(&second, "C2.3")), (1, 1));
    let second = set(&set(&second, "projects/p2/boundary", "ข"), "projects/p2/benefit", "ข");
    assert_eq!(stage(&second, "C4.d.2@energy"), 2);
    assert_eq!(stage(&second.after(&Change::Remove("projects/p2".into()).into()), "C4.d.2@energy"), 3);
    // One that runs is enough for the highest stage, beside one that does not.
    let running = set(
        &set(&set(&plan, "projects/p1/status", "running"), "projects/p1/done", "40"),
        "projects/p1/progress_on",
        "2026-09-30",
    );
    assert_eq!(stage(&running, "C4.d.2@energy"), 4);
}

#[test]
fn a_claim_above_the_registers_is_named_once_they_are_in_use_and_counts() {
    let claim = |plan: &Plan, stage| plan.after(&Edit::Stage("C2.3".into(), Some(stage)));
    let kinds = |plan: &Plan| {
        let (_, notices) = Facts::read(rulebook(), plan, today());
        notices.into_iter().map(|notice| (notice.key, notice.kind)).collect::<Vec<_>>()
    };
    let empty = Plan::default();
    assert_eq!(kinds(&claim(&empty, 3)), []);
    let named = empty.after(&Change::Add("projects".into(), vec![("name".into(), "ก".into())]).into());
    let claimed = claim(&named, 3);
    assert_eq!(kinds(&claimed), [("C2.3".to_owned(), NoticeKind::AboveRegister)]);
    assert_eq!(kinds(&claim(&named, 1)), [("C2.3".to_owned(), NoticeKind::AboveRegister)]);
    assert_eq!(kinds(&claim(&named, 0)), []);
    let explained = claimed.after(&Edit::Note("C2.3".into(), "ตารางอยู่ในเอกสารแนบ".into()));
    assert_eq!(kinds(&explained), [("C2.3".to_owned(), NoticeKind::AboveRegisterExplained)]);
    assert_eq!(assessed(&claimed).readiness.whole, assessed(&claim(&empty, 3)).readiness.whole);
    // What no register can show is not held against a claim.
    let funded = named.after(
        &Change::Add(
            "projects/p1/funding".into(),
            vec![("year".into(), "2027".into()), ("source".into(), "local".into()), ("baht".into(), "5".into())],
        )
        .into(),
    );
    assert_eq!(kinds(&claim(&funded, 4)), []);
}
