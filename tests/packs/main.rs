//! The built-in packs: all that the announcement says is there, everything has its source in both languages, nothing is dead.

#[path = "../common/mod.rs"]
mod common;

mod days;
mod drafts;
mod moves;
mod supposed;
mod used;

use common::{rulebook, text, today};
use mueang_phrom::builtin;
use mueang_phrom::policy::{Basis, Citation, Clause, ClauseKind, Confidence, DIMENSIONS, Pack, Rulebook, Text, read};
use std::collections::BTreeSet;

#[test]
fn clauses_1_to_16_are_all_there_with_their_kinds() {
    let law = &rulebook().law;
    let clause =
        |id: &str| -> &Clause { law.clauses.iter().find(|clause| clause.id == id).unwrap_or_else(|| panic!("clause {id}")) };
    let kinds = [
        (ClauseKind::Information, "1 3 14 16"),
        (ClauseKind::Definition, "2"),
        (ClauseKind::Procedure, "4 5 6 7 8 9 13 13.1 13.2 13.3 13.4 13.5"),
        (ClauseKind::Gate, "10 10.1 10.2 10.3 10.4 10.5 11 11.1 11.2 11.3 12 12.1 12.2 12.3 12.4 12.5"),
        (ClauseKind::Duty, "15"),
    ];
    for (kind, ids) in kinds {
        ids.split(' ').for_each(|id| assert_eq!(clause(id).kind, kind, "clause {id}"));
    }
    let whole: BTreeSet<&str> = law.clauses.iter().map(|clause| clause.id.split('.').next().unwrap()).collect();
    assert_eq!(whole, (1..=16).map(|number| number.to_string()).collect::<Vec<_>>().iter().map(String::as_str).collect());
    // In the order of the announcement, so that the rulebook page reads as it does.
    let numbers = law.clauses.iter().map(|clause| clause.id.split('.').next().unwrap().parse::<u8>().unwrap());
    assert!(numbers.is_sorted());

    // Gates stand for clauses 10 to 12 and nothing else, and each sub-clause is asked for.
    let gates: BTreeSet<&str> = law.gates.iter().chain(&law.conditions).map(|gate| gate.clause.as_str()).collect();
    let wanted = "10.1 10.2 10.3 10.4 10.5 11 11.1 11.2 11.3 12.1 12.2 12.3 12.4 12.5".split(' ').collect();
    assert_eq!(gates, wanted);
    let judged: Vec<&str> =
        law.questions.iter().filter(|question| question.basis == Basis::Judgement).map(|question| question.id.as_str()).collect();
    assert_eq!(judged, ["main_responsible", "plan.clear", "leaders.importance", "people.cooperation", "monitoring.close"]);
    assert_eq!(law.dimensions.iter().map(|dimension| dimension.id).collect::<Vec<_>>(), DIMENSIONS);
}

#[test]
fn the_rubric_holds_the_items_of_the_criteria_and_advice_that_is_marked_so() {
    let rubric = &rulebook().rubric;
    let of_criteria = "C1.1 C1.2 C1.3 C1.4 C1.5 C1.6 C2.1 C2.2 C2.3 C2.4 C3.1 C3.2 C3.3 C3.4 C3.5 C3.6 \
                       C4.d.1 C4.d.2 C4.d.3 C4.d.4 C4.d.5 C5.1 C5.2 C5.3 C5.4 C5.5 C5.6";
    let plain: Vec<&str> = rubric.items.iter().filter(|item| !item.advice).map(|item| item.id.as_str()).collect();
    assert_eq!(plain, of_criteria.split_whitespace().collect::<Vec<_>>());
    for item in &rubric.items {
        assert_eq!(item.advice, item.confidence == Confidence::C, "{}: what rests on opinions is advice", item.id);
        assert_eq!(item.per_dimension, item.component == "4", "{}", item.id);
        assert!(item.id.starts_with(&format!("C{}.", item.component)), "{}", item.id);
    }
    assert!(rubric.items.iter().all(|item| item.weight == 1) && rubric.components.iter().all(|part| part.weight == 1));
    let clauses = &rulebook().law.clauses;
    assert!(rubric.components.iter().all(|part| clauses.iter().any(|clause| clause.id == part.clause)));
    let points: Vec<u32> = rubric.stages.iter().map(|stage| stage.points).collect();
    assert_eq!(points, [0, 25, 50, 75, 100]);
}

#[test]
fn the_score_is_held_against_another_scale_and_all_the_lines_of_the_criteria() {
    let rubric = &rulebook().rubric;
    let scales: Vec<(&str, &[u32])> = rubric.scales.iter().map(|scale| (scale.id.as_str(), scale.points.as_slice())).collect();
    assert_eq!(scales, [("samm", [0, 0, 25, 50, 100].as_slice())]);
    assert!(rubric.scales[0].note.th.contains("ของเครื่องมือนี้") && rubric.scales[0].note.en.contains("this tool's own"));
    // The 50 of renewal is about progress after approval and stands nowhere here.
    assert_eq!(rubric.lines.iter().map(|line| line.at).collect::<Vec<_>>(), [51, 68, 70, 70, 85, 50]);
    assert!(rulebook().law.lines.is_empty() && rulebook().outcomes.lines.is_empty());
}

#[test]
fn only_the_announcement_is_official() {
    let official = rulebook().packs().map(|pack| (pack.head.id.as_str(), pack.head.official));
    assert_eq!(official, [("announcement-1-2562", true), ("readiness", false), ("depa-outcomes", false)]);
    assert!(
        rulebook().rubric.head.note.th.contains("ไม่ใช่เกณฑ์ทางการ") && rulebook().rubric.head.note.en.contains("not an official")
    );
    assert!(rulebook().outcomes.thresholds.iter().all(|threshold| threshold.confidence == Confidence::B));
}

#[test]
fn everything_has_a_source_that_is_at_least_as_sure() {
    for pack in rulebook().packs() {
        let sure = |citations: &[Citation]| {
            let of = |citation: &Citation| pack.sources.iter().find(|source| source.id == citation.id).unwrap().confidence;
            citations.iter().map(of).min().unwrap()
        };
        pack.clauses
            .iter()
            .for_each(|clause| assert_eq!(sure(std::slice::from_ref(&clause.source)), Confidence::A, "{}", clause.id));
        pack.items.iter().for_each(|item| assert!(sure(&item.sources) <= item.confidence, "{}", item.id));
        pack.thresholds
            .iter()
            .for_each(|threshold| assert!(sure(&threshold.sources) <= threshold.confidence, "{}", threshold.id));
        pack.scales.iter().for_each(|scale| assert!(sure(&scale.sources) <= scale.confidence, "{}", scale.id));
        pack.lines.iter().for_each(|line| assert!(sure(&line.sources) <= line.confidence, "{}", line.id));
        let cited: BTreeSet<&str> = (pack.clauses.iter().map(|clause| &clause.source))
            .chain(pack.items.iter().flat_map(|item| &item.sources))
            .chain(pack.thresholds.iter().flat_map(|threshold| &threshold.sources))
            .chain(pack.scales.iter().flat_map(|scale| &scale.sources))
            .chain(pack.lines.iter().flat_map(|line| &line.sources))
            .map(|citation| citation.id.as_str())
            .collect();
        assert_eq!(
            cited,
            pack.sources.iter().map(|source| source.id.as_str()).collect(),
            "{}: a source nobody cites",
            pack.head.id
        );
    }
}

/// Every text of a pack, wherever it stands.
fn texts(pack: &Pack) -> Vec<Text> {
    fn collect(value: &serde_json::Value, found: &mut Vec<Text>) {
        match value {
            serde_json::Value::Object(fields) if fields.contains_key("th") => {
                found.push(serde_json::from_value(value.clone()).unwrap());
            }
            serde_json::Value::Object(fields) => fields.values().for_each(|value| collect(value, found)),
            serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    let whole = (pack, &pack.values, &pack.scales, &pack.lines);
    collect(&serde_json::to_value(whole).unwrap(), &mut found);
    found
}

#[test]
fn every_text_is_thai_in_thai_and_english_in_english() {
    let is_thai = |c: char| ('\u{e00}'..='\u{e7f}').contains(&c);
    let all: Vec<Text> = rulebook().packs().into_iter().flat_map(texts).collect();
    assert!(all.len() > 500, "{} texts", all.len());
    for text in all {
        assert!(text.th.chars().any(is_thai), "no Thai in {text:?}");
        let english: String = text.en.chars().filter(|c| !is_thai(*c)).collect();
        assert!(english.chars().any(|c| c.is_ascii_alphabetic()), "no English in {text:?}");
        // A Thai word may be quoted where the text is about it.
        assert!(!text.en.chars().any(is_thai) || text.en.contains('“'), "Thai in {text:?}");
        for words in [&text.th, &text.en] {
            assert!(words.trim() == words && !words.contains("  ") && !words.contains("TODO"), "{words:?}");
        }
        assert!(!text.th.contains("เเ") && !text.th.contains("ํา"), "a Thai letter typed as two: {}", text.th);
    }
}

#[test]
fn the_packs_that_travel_are_the_packs_as_written() {
    let [law, rubric, outcomes] =
        rulebook().packs().map(|pack| read(&text(&format!("src/policy/packs/{}.toml", pack.head.id))).unwrap());
    let compiled = Rulebook::new(law, rubric, outcomes, &today().to_string()).unwrap();
    assert_eq!(rulebook().packs(), compiled.packs());
    // And so is what they were compiled to.
    let (travelled, anew) = (&rulebook().gates, &compiled.gates);
    assert_eq!(
        (&travelled.facts, &travelled.rules, &travelled.named, travelled.verdict, &travelled.diagram),
        (&anew.facts, &anew.rules, &anew.named, anew.verdict, &anew.diagram)
    );
    assert_eq!(
        (&rulebook().slots, &rulebook().blocks, &rulebook().keys, rulebook().applied),
        (&compiled.slots, &compiled.blocks, &compiled.keys, compiled.applied)
    );
}

#[test]
fn what_travels_apart_comes_back_whole() {
    let mut thai = builtin::thai_rulebook();
    assert!(thai.packs().into_iter().flat_map(texts).all(|text| text.en.is_empty() && !text.th.is_empty()));
    let mut whole = rulebook().clone();
    whole.take_aside();
    let english = whole.take_english();
    assert!(!thai.learn_english(english[1..].to_vec()), "one text is missing");
    assert!(builtin::learn_english(&mut thai, b"\xff\xff\xff").is_err());
    assert!(thai.packs().into_iter().flat_map(texts).all(|text| text.en.is_empty()), "what is refused changes nothing");
    assert!(thai.learn_english(english));
    assert!(thai.rubric.items.iter().all(|item| item.proof.is_none()), "the proofs travel by themselves");
    assert!(thai.law.clauses.is_empty() && thai.law.values.is_empty());
    assert!(thai.rubric.lines.is_empty() && thai.rubric.scales.is_empty());
    let mut whole = rulebook().clone();
    assert!(whole.rubric.items.iter().all(|item| item.proof.is_some()) && !whole.law.values.is_empty());
    let aside = whole.take_aside();
    assert_eq!(whole.packs(), thai.packs());
    assert!(!thai.learn_aside([aside[1].clone(), aside[0].clone(), aside[2].clone()]), "not of these packs");
    assert_eq!(whole.packs(), thai.packs());
    assert!(thai.learn_aside(aside));
    assert_eq!(thai.packs(), rulebook().packs());
}

#[test]
fn each_item_says_who_can_move_it() {
    assert!(rulebook().rubric.items.iter().all(|item| !item.who.is_empty()));
}

#[test]
fn the_readme_shows_every_field_of_a_pack() {
    let readme = text("src/policy/packs/README.md");
    for pack in rulebook().packs() {
        let source = text(&format!("src/policy/packs/{}.toml", pack.head.id));
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((field, _)) = line.split_once(" = ").filter(|(field, _)| !field.starts_with([' ', '['])) {
                assert!(readme.contains(&format!("\n{field} = ")), "“{field}” of {}", pack.head.id);
            }
        }
    }
}
