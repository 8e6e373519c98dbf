//! Nothing in the packs is dead: every gate, question, option, item, stage, weight and threshold moves some outcome.

use super::common::{answer, rulebook, today};
use mueang_phrom::assess::{OutcomeCount, Points, assess};
use mueang_phrom::plan::{Answer, Outcome, Plan};
use mueang_phrom::policy::{DIMENSIONS, Dimension, Finding, LAST_DAY, Pack, Question, Rulebook};
use std::collections::{BTreeMap, BTreeSet};

/// Everything a question can be answered about: itself, or each dimension.
fn asked(question: &Question) -> Vec<Option<Dimension>> {
    if question.per_dimension { DIMENSIONS.map(Some).to_vec() } else { vec![None] }
}

/// A plan of each route that meets every gate and answers nothing else.
fn plans_that_meet_all() -> Vec<Plan> {
    let routes = [("public", "local_government"), ("public_private", "other_state_body"), ("private", "private_company")];
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
    eligibility.gates.iter().map(|gate| (gate.gate.id.clone(), gate.finding)).collect()
}

/// The same plan with one question answered otherwise.
fn otherwise(plan: &Plan, question: &Question, dimension: Option<Dimension>, option: &str) -> Plan {
    let mut plan = plan.clone();
    match (question.id.as_str(), option) {
        ("zone", "none") => plan.zone.boundary.clear(),
        ("goals", "none") => plan.goals.clear(),
        ("objectives", "none") => plan.objectives.clear(),
        ("city_type", "none") => plan.city_type = None,
        ("dimension.project", "none") => {
            plan.projects =
                plan.projects.iter().filter(|project| !project.dimensions.contains(&dimension.unwrap())).cloned().collect();
        }
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
        DIMENSIONS.into_iter().skip(2).for_each(|dimension| few.dimensions.set(dimension, Some(false)));
        let mut idle = base.clone();
        DIMENSIONS.into_iter().for_each(|dimension| idle.dimensions.set(dimension, Some(false)));
        let project = rulebook.law.questions.iter().find(|question| question.id == "dimension.project").unwrap();
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
        all.extend(question.options.iter().map(|option| format!("option {} of {}", option.id, question.id)));
        all.extend(asked(question).into_iter().flatten().map(|dimension| format!("{} of {}", dimension.id(), question.id)));
    }
    assert_eq!(all.difference(&moved).collect::<Vec<_>>(), Vec::<&String>::new(), "these move nothing");
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
        for question in rulebook().law.questions.iter().filter(|question| question.clause.starts_with("11.")) {
            let changed = findings(rulebook(), &otherwise(plan, question, None, "no"));
            let of_route = conditions.contains(&question.id.as_str());
            assert_eq!(changed["11"] == Finding::NotMet, of_route, "{}", question.id);
            assert_eq!(changed.values().filter(|finding| **finding != Finding::Met).count(), usize::from(of_route));
        }
    }
}

/// A plan that answers every item of the rubric with a stage.
fn answered(rulebook: &Rulebook, stage: u8) -> Plan {
    let mut plan = Plan { dimensions: DIMENSIONS.into_iter().map(|dimension| (dimension, true)).collect(), ..Plan::default() };
    for slot in &rulebook.slots {
        plan.answers.insert(slot.key.clone(), Answer { stage: Some(stage), ..Answer::default() });
    }
    plan
}

#[test]
fn every_stage_of_every_item_moves_the_whole_score() {
    let rulebook = rulebook();
    for slot in &rulebook.slots {
        let mut plan = answered(rulebook, 0);
        let score = |stage| {
            plan.answers.insert(slot.key.clone(), Answer { stage: Some(stage), ..Answer::default() });
            assess(rulebook, &plan, today()).readiness.whole.claimed
        };
        let scores: Vec<Points> = (0..rulebook.rubric.stages.len() as u8).map(score).collect();
        assert!(scores.is_sorted_by(|a, b| a < b), "{}: {scores:?}", slot.key);
        assert!(scores[0] == Points::ZERO);
    }
    assert_eq!(assess(rulebook, &answered(rulebook, 4), today()).readiness.whole.claimed, Points::FULL);
}

#[test]
fn leaving_an_item_out_moves_the_score_where_it_is_allowed_and_only_there() {
    let rulebook = rulebook();
    let mut allowed = Vec::new();
    for slot in &rulebook.slots {
        // All else at the top, this at the bottom: leaving it out raises the score.
        let mut plan = answered(rulebook, 4);
        plan.answers.insert(slot.key.clone(), Answer { stage: Some(0), ..Answer::default() });
        let before = assess(rulebook, &plan, today()).readiness.whole;
        plan.answers.insert(slot.key.clone(), Answer { not_applicable: Some("ไม่มีในเขต".into()), ..Answer::default() });
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
        Rulebook::new(built_in.law.clone(), rubric, built_in.outcomes.clone(), LAST_DAY).unwrap()
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
            plan.answers.insert(threshold.id.clone(), Answer { outcome: Some(*outcome), ..Answer::default() });
            let after = assess(rulebook, &plan, today());
            let counts = |count: &OutcomeCount| [count.met, count.not_met, count.no_data];
            let mut one = [0; 3];
            one[*outcome as usize] = 1;
            assert_eq!(counts(&after.outcomes.whole), one, "{}", threshold.id);
            for part in &after.outcomes.dimensions {
                let here = if part.dimension == threshold.dimension { one } else { [0; 3] };
                assert_eq!(counts(&part.count), here, "{}", threshold.id);
            }
            assert_eq!((&before.eligibility, &before.readiness), (&after.eligibility, &after.readiness));
        }
    }
}
