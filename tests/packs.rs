//! The built-in packs: everything the announcement says is there, everything has its source in both languages, nothing is dead.

mod common;

use common::{answer, rulebook, text, today};
use mueang_phrom::assess::{Points, assess};
use mueang_phrom::plan::{Answer, Outcome, Plan};
use mueang_phrom::policy::{
    Basis, Citation, Clause, ClauseKind, Confidence, DIMENSIONS, Dimension, Finding, Pack, Question, Rulebook, Text, read,
};
use std::collections::{BTreeMap, BTreeSet};

/// Everything a question can be answered about: itself, or each dimension.
fn asked(question: &Question) -> Vec<Option<Dimension>> {
    if question.per_dimension {
        DIMENSIONS.map(Some).to_vec()
    } else {
        vec![None]
    }
}

/// A plan of each route that meets every gate and answers nothing else.
fn plans_that_meet_all() -> Vec<Plan> {
    let routes = [
        ("public", "local_government"),
        ("public_private", "other_state_body"),
        ("private", "private_company"),
    ];
    let plan_of = |(route, kind)| {
        let mut plan = Plan::default();
        for question in &rulebook().law.questions {
            for dimension in asked(question) {
                let option = match question.id.as_str() {
                    "route" => route,
                    "applicant.kind" => kind,
                    _ => question.options[0].id.as_str(),
                };
                answer(&mut plan, question, dimension, option);
            }
        }
        plan
    };
    routes.map(plan_of).to_vec()
}

fn findings(rulebook: &Rulebook, plan: &Plan) -> BTreeMap<String, Finding> {
    let eligibility = assess(rulebook, plan, today()).eligibility;
    eligibility
        .gates
        .iter()
        .map(|gate| (gate.gate.id.clone(), gate.finding))
        .collect()
}

/// The same plan with one question answered otherwise.
fn otherwise(plan: &Plan, question: &Question, dimension: Option<Dimension>, option: &str) -> Plan {
    let mut plan = plan.clone();
    match (question.id.as_str(), option) {
        ("zone", "none") => plan.zone.boundary.clear(),
        ("goals", "none") => plan.goals.clear(),
        ("objectives", "none") => plan.objectives.clear(),
        ("city_type", "none") => plan.city_type = None,
        ("dimension.project", "none") => plan
            .projects
            .retain(|project| !project.dimensions.contains(&dimension.unwrap())),
        _ => {}
    }
    answer(&mut plan, question, dimension, option);
    plan
}

#[test]
fn every_gate_question_and_option_moves_a_finding() {
    let rulebook = rulebook();
    let mut moved = BTreeSet::new();
    for base in plans_that_meet_all() {
        assert!(findings(rulebook, &base).values().all(|finding| *finding == Finding::Met));
        // From plans that meet all, with two dimensions only so that each counts, and with no project so that each is missed.
        let mut few = base.clone();
        few.dimensions.values_mut().skip(2).for_each(|applied| *applied = false);
        let mut idle = base.clone();
        idle.dimensions.values_mut().for_each(|applied| *applied = false);
        let project = rulebook
            .law
            .questions
            .iter()
            .find(|question| question.id == "dimension.project")
            .unwrap();
        for dimension in DIMENSIONS {
            idle = otherwise(&idle, project, Some(dimension), "none");
        }
        for plan in [base, few, idle] {
            for question in &rulebook.law.questions {
                for dimension in asked(question) {
                    let by_option = question
                        .options
                        .iter()
                        .map(|option| findings(rulebook, &otherwise(&plan, question, dimension, &option.id)));
                    let by_option: Vec<_> = by_option.collect();
                    for (option, here) in question.options.iter().zip(&by_option) {
                        for there in &by_option {
                            for (gate, _) in here.iter().filter(|(gate, finding)| there[*gate] != **finding) {
                                moved.insert(format!("gate {gate}"));
                                moved.insert(format!("option {} of {}", option.id, question.id));
                                moved.extend(dimension.map(|dimension| format!("{} of {}", dimension.id(), question.id)));
                            }
                        }
                    }
                }
            }
        }
    }
    let mut all: BTreeSet<String> = rulebook.law.gates.iter().map(|gate| format!("gate {}", gate.id)).collect();
    for question in &rulebook.law.questions {
        all.extend(
            question
                .options
                .iter()
                .map(|option| format!("option {} of {}", option.id, question.id)),
        );
        all.extend(
            asked(question)
                .into_iter()
                .flatten()
                .map(|dimension| format!("{} of {}", dimension.id(), question.id)),
        );
    }
    assert_eq!(
        all.difference(&moved).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "these move nothing"
    );
}

#[test]
fn every_route_condition_decides_by_itself() {
    // Each condition of a route, answered against it in a plan that meets all: the gate of clause 11 is not met, and no other changes.
    let routes = [
        ["main_responsible"].as_slice(),
        &["main_responsible", "partner.registered", "partner.joint_investment"],
        &["company.registered", "company.title", "company.approval", "company.hearing"],
    ];
    for (plan, conditions) in plans_that_meet_all().iter().zip(routes) {
        for question in rulebook()
            .law
            .questions
            .iter()
            .filter(|question| question.clause.starts_with("11."))
        {
            let changed = findings(rulebook(), &otherwise(plan, question, None, "no"));
            let of_route = conditions.contains(&question.id.as_str());
            assert_eq!(changed["11"] == Finding::NotMet, of_route, "{}", question.id);
            assert_eq!(
                changed.values().filter(|finding| **finding != Finding::Met).count(),
                usize::from(of_route)
            );
        }
    }
}

/// A plan that answers every item of the rubric with a stage.
fn answered(rulebook: &Rulebook, stage: u8) -> Plan {
    let mut plan = Plan {
        dimensions: DIMENSIONS.map(|dimension| (dimension, true)).into(),
        ..Plan::default()
    };
    for slot in &rulebook.slots {
        plan.answers.insert(
            slot.key.clone(),
            Answer {
                stage: Some(stage),
                ..Answer::default()
            },
        );
    }
    plan
}

#[test]
fn every_stage_of_every_item_moves_the_whole_score() {
    let rulebook = rulebook();
    for slot in &rulebook.slots {
        let mut plan = answered(rulebook, 0);
        let score = |stage| {
            plan.answers.insert(
                slot.key.clone(),
                Answer {
                    stage: Some(stage),
                    ..Answer::default()
                },
            );
            assess(rulebook, &plan, today()).readiness.whole.claimed
        };
        let scores: Vec<Points> = (0..rulebook.rubric.stages.len() as u8).map(score).collect();
        assert!(scores.is_sorted_by(|a, b| a < b), "{}: {scores:?}", slot.key);
        assert!(scores[0] == Points::ZERO);
    }
    assert_eq!(
        assess(rulebook, &answered(rulebook, 4), today()).readiness.whole.claimed,
        Points::FULL
    );
}

#[test]
fn leaving_an_item_out_moves_the_score_where_it_is_allowed_and_only_there() {
    let rulebook = rulebook();
    let mut allowed = Vec::new();
    for slot in &rulebook.slots {
        // All else at the top, this at the bottom: leaving it out raises the score.
        let mut plan = answered(rulebook, 4);
        plan.answers.insert(
            slot.key.clone(),
            Answer {
                stage: Some(0),
                ..Answer::default()
            },
        );
        let before = assess(rulebook, &plan, today()).readiness.whole;
        plan.answers.insert(
            slot.key.clone(),
            Answer {
                not_applicable: Some("ไม่มีในเขต".into()),
                ..Answer::default()
            },
        );
        let after = assess(rulebook, &plan, today());
        if after.readiness.whole.low > before.low {
            allowed.push(slot.key.as_str());
        } else {
            assert_eq!(after.readiness.whole.low, before.low, "{}", slot.key);
            assert_eq!(after.notices.len(), 1, "{}", slot.key);
        }
    }
    assert_eq!(allowed, ["C2.2", "C2.6"]);
}

#[test]
fn every_weight_moves_the_whole_score() {
    let built_in = rulebook();
    let score = |rulebook: &Rulebook, plan: &Plan| assess(rulebook, plan, today()).readiness.whole.claimed;
    let reweighted = |change: &dyn Fn(&mut Pack)| {
        let mut rubric = built_in.rubric.clone();
        change(&mut rubric);
        Rulebook::new(built_in.law.clone(), rubric, built_in.outcomes.clone()).unwrap()
    };
    for (place, item) in built_in.rubric.items.iter().enumerate() {
        let heavier = reweighted(&|rubric| rubric.items[place].weight = 5);
        let mut plan = answered(built_in, 0);
        for slot in built_in.slots.iter().filter(|slot| slot.item == place) {
            plan.answers.get_mut(&slot.key).unwrap().stage = Some(4);
        }
        assert!(score(&heavier, &plan) > score(built_in, &plan), "{}", item.id);
    }
    for (place, component) in built_in.rubric.components.iter().enumerate() {
        let heavier = reweighted(&|rubric| rubric.components[place].weight = 5);
        let mut plan = answered(built_in, 0);
        let mine = |item: usize| built_in.rubric.items[item].component == component.id;
        for slot in built_in.slots.iter().filter(|slot| mine(slot.item)) {
            plan.answers.get_mut(&slot.key).unwrap().stage = Some(4);
        }
        assert_eq!(score(built_in, &plan), Points(2000), "five components of equal weight");
        assert_eq!(score(&heavier, &plan), Points(5556), "5 of 9");
    }
    for place in 1..built_in.rubric.stages.len() - 1 {
        let richer = reweighted(&|rubric| rubric.stages[place].points += 1);
        let plan = answered(built_in, place as u8);
        assert_eq!(score(&richer, &plan).0, score(built_in, &plan).0 + 100);
    }
}

#[test]
fn every_threshold_is_counted_in_its_dimension_and_nowhere_else() {
    let rulebook = rulebook();
    let before = assess(rulebook, &Plan::default(), today());
    for threshold in &rulebook.outcomes.thresholds {
        for outcome in Outcome::ALL {
            let mut plan = Plan::default();
            plan.answers.insert(
                threshold.id.clone(),
                Answer {
                    outcome: Some(*outcome),
                    ..Answer::default()
                },
            );
            let after = assess(rulebook, &plan, today());
            let counts = |count: &mueang_phrom::assess::OutcomeCount| [count.met, count.not_met, count.no_data];
            let mut one = [0; 3];
            one[*outcome as usize] = 1;
            assert_eq!(counts(&after.outcomes.whole), one, "{}", threshold.id);
            for part in &after.outcomes.dimensions {
                let here = if part.dimension == threshold.dimension { one } else { [0; 3] };
                assert_eq!(counts(&part.count), here, "{}", threshold.id);
            }
            assert_eq!(
                (&before.eligibility, &before.readiness),
                (&after.eligibility, &after.readiness)
            );
        }
    }
}

#[test]
fn clauses_1_to_16_are_all_there_with_their_kinds() {
    let law = &rulebook().law;
    let clause = |id: &str| -> &Clause {
        law.clauses
            .iter()
            .find(|clause| clause.id == id)
            .unwrap_or_else(|| panic!("clause {id}"))
    };
    let kinds = [
        (ClauseKind::Information, "1 3 14 16"),
        (ClauseKind::Definition, "2"),
        (ClauseKind::Procedure, "4 5 6 7 8 9 13 13.1 13.2 13.3 13.4 13.5"),
        (
            ClauseKind::Gate,
            "10 10.1 10.2 10.3 10.4 10.5 11 11.1 11.2 11.3 12 12.1 12.2 12.3 12.4 12.5",
        ),
        (ClauseKind::Duty, "15"),
    ];
    for (kind, ids) in kinds {
        ids.split(' ').for_each(|id| assert_eq!(clause(id).kind, kind, "clause {id}"));
    }
    let whole: BTreeSet<&str> = law
        .clauses
        .iter()
        .map(|clause| clause.id.split('.').next().unwrap())
        .collect();
    assert_eq!(
        whole,
        (1..=16)
            .map(|number| number.to_string())
            .collect::<Vec<_>>()
            .iter()
            .map(String::as_str)
            .collect()
    );
    // In the order of the announcement, so that the rulebook page reads as it does.
    let numbers = law
        .clauses
        .iter()
        .map(|clause| clause.id.split('.').next().unwrap().parse::<u8>().unwrap());
    assert!(numbers.is_sorted());

    // Gates stand for clauses 10 to 12 and nothing else, and each sub-clause is asked for.
    let gates: BTreeSet<&str> = law
        .gates
        .iter()
        .chain(&law.conditions)
        .map(|gate| gate.clause.as_str())
        .collect();
    let wanted = "10.1 10.2 10.3 10.4 10.5 11 11.1 11.2 11.3 12.1 12.2 12.3 12.4 12.5"
        .split(' ')
        .collect();
    assert_eq!(gates, wanted);
    let judged: Vec<&str> = law
        .questions
        .iter()
        .filter(|question| question.basis == Basis::Judgement)
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(
        judged,
        [
            "main_responsible",
            "plan.clear",
            "leaders.importance",
            "people.cooperation",
            "monitoring.close"
        ]
    );
    assert_eq!(
        law.dimensions.iter().map(|dimension| dimension.id).collect::<Vec<_>>(),
        DIMENSIONS
    );
}

#[test]
fn the_rubric_holds_the_items_of_the_criteria_and_advice_that_is_marked_so() {
    let rubric = &rulebook().rubric;
    let of_criteria = "C1.1 C1.2 C1.3 C1.4 C1.5 C1.6 C2.1 C2.2 C2.3 C2.4 C3.1 C3.2 C3.3 C3.4 C3.5 C3.6 \
                       C4.d.1 C4.d.2 C4.d.3 C4.d.4 C4.d.5 C5.1 C5.2 C5.3 C5.4 C5.5 C5.6";
    let plain: Vec<&str> = rubric
        .items
        .iter()
        .filter(|item| !item.advice)
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(plain, of_criteria.split_whitespace().collect::<Vec<_>>());
    for item in &rubric.items {
        assert_eq!(
            item.advice,
            item.confidence == Confidence::C,
            "{}: what rests on opinions is advice",
            item.id
        );
        assert_eq!(item.per_dimension, item.component == "4", "{}", item.id);
        assert!(item.id.starts_with(&format!("C{}.", item.component)), "{}", item.id);
    }
    assert!(rubric.items.iter().all(|item| item.weight == 1) && rubric.components.iter().all(|part| part.weight == 1));
    let clauses = &rulebook().law.clauses;
    assert!(
        rubric
            .components
            .iter()
            .all(|part| clauses.iter().any(|clause| clause.id == part.clause))
    );
    let points: Vec<u32> = rubric.stages.iter().map(|stage| stage.points).collect();
    assert_eq!(points, [0, 25, 50, 75, 100]);
}

#[test]
fn only_the_announcement_is_official() {
    let official = rulebook().packs().map(|pack| (pack.head.id.as_str(), pack.head.official));
    assert_eq!(
        official,
        [("announcement-1-2562", true), ("readiness", false), ("depa-outcomes", false)]
    );
    assert!(
        rulebook().rubric.head.note.th.contains("ไม่ใช่เกณฑ์ทางการ") && rulebook().rubric.head.note.en.contains("not an official")
    );
    assert!(
        rulebook()
            .outcomes
            .thresholds
            .iter()
            .all(|threshold| threshold.confidence == Confidence::B)
    );
}

#[test]
fn everything_has_a_source_that_is_at_least_as_sure() {
    for pack in rulebook().packs() {
        let sure = |citations: &[Citation]| {
            let of = |citation: &Citation| {
                pack.sources
                    .iter()
                    .find(|source| source.id == citation.id)
                    .unwrap()
                    .confidence
            };
            citations.iter().map(of).min().unwrap()
        };
        pack.clauses
            .iter()
            .for_each(|clause| assert_eq!(sure(std::slice::from_ref(&clause.source)), Confidence::A, "{}", clause.id));
        pack.items
            .iter()
            .for_each(|item| assert!(sure(&item.sources) <= item.confidence, "{}", item.id));
        pack.thresholds
            .iter()
            .for_each(|threshold| assert!(sure(&threshold.sources) <= threshold.confidence, "{}", threshold.id));
        let cited: BTreeSet<&str> = (pack.clauses.iter().map(|clause| &clause.source))
            .chain(pack.items.iter().flat_map(|item| &item.sources))
            .chain(pack.thresholds.iter().flat_map(|threshold| &threshold.sources))
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
    collect(&serde_json::to_value(pack).unwrap(), &mut found);
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
            assert!(
                words.trim() == words && !words.contains("  ") && !words.contains("TODO"),
                "{words:?}"
            );
        }
        assert!(
            !text.th.contains("เเ") && !text.th.contains("ํา"),
            "a Thai letter typed as two: {}",
            text.th
        );
    }
}

#[test]
fn the_packs_that_travel_are_the_packs_as_written() {
    for pack in rulebook().packs() {
        let written = read(&text(&format!("src/policy/packs/{}.toml", pack.head.id))).unwrap();
        assert_eq!(&written, pack);
    }
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
