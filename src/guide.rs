//! Which page asks what, and what is left to do on each. Derived from the packs: a question is asked where its clause belongs.

use crate::assess::{Assessment, Facts, MissingKind};
use crate::plan::{ApplicantKind, CityType, Edit, Route};
use crate::policy::diagram::UNKNOWN;
use crate::policy::{Expr, Fact, Field, Gate, Item, Question, Rulebook};
use crate::route::Page;

/// The page that asks a question.
pub fn page_of(rulebook: &Rulebook, question: &Question) -> Page {
    let clause = question.clause.as_str();
    if question.reads == Some(Field::Dimensions) {
        return Page::Dimensions;
    }
    let component = rulebook.rubric.components.iter().position(|component| component.clause == clause);
    match (clause.split('.').next(), component) {
        // The first component's facts are fields of the plan with a page of their own.
        (_, Some(0)) => Page::City,
        (_, Some(place)) => Page::Component(place),
        (Some("11"), _) => Page::Applicant,
        _ if question.reads == Some(Field::ApplicantKind) => Page::Applicant,
        _ => Page::Commitment,
    }
}

/// The page that asks for an item.
pub fn page_of_item(rulebook: &Rulebook, item: &Item) -> Page {
    let component = rulebook.rubric.components.iter().position(|component| component.id == item.component);
    Page::Component(component.expect("checked: the component exists"))
}

/// The facts a page asks for by questions of its own, also where a register may answer them; other fields of the plan that answer a question are asked for by their own inputs.
pub fn asked_on<'r>(rulebook: &'r Rulebook, facts: &Facts, page: &Page) -> Vec<&'r Fact> {
    let relevant = relevant(rulebook, facts);
    let all = rulebook.gates.facts.iter().enumerate();
    all.filter(|(place, fact)| {
        let question = rulebook.question(fact);
        question.reads.is_none_or(Field::is_register)
            && page_of(rulebook, question) == *page
            && (relevant[*place] || facts.answers[*place] != UNKNOWN)
    })
    .map(|(_, fact)| fact)
    .collect()
}

/// Whether each fact can matter, given the route alone: on one route the conditions of another need not be asked.
fn relevant(rulebook: &Rulebook, facts: &Facts) -> Vec<bool> {
    let gates = &rulebook.gates;
    let mut answers = vec![UNKNOWN; gates.facts.len()];
    let route = gates.facts.iter().position(|fact| rulebook.question(fact).reads == Some(Field::Route));
    let Some(route) = route.filter(|route| facts.answers[*route] != UNKNOWN) else {
        return vec![true; gates.facts.len()];
    };
    answers[route] = facts.answers[route];
    let mut reach = Vec::new();
    gates.diagram.sweep(&answers, &mut reach);
    let mut relevant = vec![false; gates.facts.len()];
    for place in 0..rulebook.law.gates.len() {
        for fact in gates.diagram.open(gates.root(place).node, &answers, &reach) {
            relevant[fact as usize] = true;
        }
    }
    relevant
}

/// How much a page still has to be told: answers that the gates miss or that stand against them, and unanswered items.
pub fn left_to_do(rulebook: &Rulebook, assessment: &Assessment<'_>, page: &Page) -> usize {
    let missing = assessment.missing.iter().filter(|missing| missing.kind != MissingKind::Evidence);
    let gates = missing.filter(|missing| page_of(rulebook, missing.question) == *page).count();
    let items = match page {
        Page::Component(place) => {
            let coverage = assessment.readiness.components[*place].coverage;
            coverage.asked - coverage.answered
        }
        _ => 0,
    };
    gates + items
}

/// The edit that makes a plan answer `value` to `key`: the option of a question, the stage of an item, or nothing. There is none
/// for what the plan says in words of its own, such as its goals.
pub fn edit_of(rulebook: &Rulebook, key: &str, value: &str) -> Option<Edit> {
    if let Some(fact) = rulebook.gates.facts.iter().find(|fact| fact.key == key) {
        return match rulebook.question(fact).reads.filter(|field| !field.is_register()) {
            None => Some(Edit::Choice(key.to_owned(), (!value.is_empty()).then(|| value.to_owned()))),
            Some(Field::ApplicantKind) => ApplicantKind::from_id(value).map(Edit::ApplicantKind),
            Some(Field::Route) => Route::from_id(value).map(Edit::Route),
            Some(Field::CityType) => CityType::from_id(value).map(Edit::CityType),
            // The options of a question that reads the plan's dimensions are yes and no.
            Some(Field::Dimensions) => {
                Some(Edit::Dimension(fact.dimension?, ["yes", "no"].iter().position(|id| *id == value).map(|at| at == 0)))
            }
            Some(_) => None,
        };
    }
    let slot = rulebook.slots.iter().find(|slot| slot.key == key)?;
    Some(Edit::Stage(slot.key.clone(), value.parse().ok()))
}

/// Whether a gate asks about nothing but the dimensions applied for.
pub fn is_about_dimensions(rulebook: &Rulebook, gate: &Gate) -> bool {
    fn asks_only(rulebook: &Rulebook, expr: &Expr) -> bool {
        match expr {
            Expr::Is { question, .. } => {
                let known = rulebook.law.questions.iter().find(|known| known.id == *question);
                known.is_some_and(|question| question.reads == Some(Field::Dimensions))
            }
            Expr::All(parts) | Expr::Any(parts) | Expr::AtLeast(_, parts) => parts.iter().all(|part| asks_only(rulebook, part)),
            Expr::Not(part) | Expr::EveryDimension(part) | Expr::AtLeastDimensions(_, part) => asks_only(rulebook, part),
            Expr::Met(_) => false,
        }
    }
    asks_only(rulebook, &gate.requires)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::assess;
    use crate::plan::{Plan, Route};

    #[test]
    fn every_question_and_item_has_a_page_that_is_part_of_the_way() {
        let rulebook = crate::builtin::rulebook();
        let parts = Page::parts(&rulebook);
        for question in &rulebook.law.questions {
            assert!(parts.contains(&page_of(&rulebook, question)), "{}", question.id);
        }
        for item in &rulebook.rubric.items {
            assert!(parts.contains(&page_of_item(&rulebook, item)), "{}", item.id);
        }
    }

    #[test]
    fn knows_the_gates_on_dimensions() {
        let rulebook = crate::builtin::rulebook();
        let gates = rulebook.law.gates.iter().filter(|gate| is_about_dimensions(&rulebook, gate));
        assert_eq!(gates.map(|gate| gate.id.as_str()).collect::<Vec<_>>(), ["12.1.count", "12.1.environment"]);
    }

    #[test]
    fn a_route_hides_the_conditions_of_the_others() {
        let rulebook = crate::builtin::rulebook();
        let today = "2026-11-22".parse().unwrap();
        let mut plan = Plan::default();
        let asked = |plan: &Plan| {
            let (facts, _) = Facts::read(&rulebook, plan, today);
            asked_on(&rulebook, &facts, &Page::Applicant).into_iter().map(|fact| fact.key.clone()).collect::<Vec<_>>()
        };
        assert_eq!(asked(&plan).len(), 7);
        plan.route = Some(Route::Public);
        assert_eq!(asked(&plan), ["main_responsible"]);
        plan.route = Some(Route::Private);
        assert_eq!(asked(&plan), ["company.registered", "company.title", "company.approval", "company.hearing"]);
    }

    #[test]
    fn an_answer_by_its_key_is_an_edit() {
        let rulebook = crate::builtin::rulebook();
        let today = "2026-11-22".parse().unwrap();
        let mut done = 0;
        for (place, fact) in rulebook.gates.facts.iter().enumerate() {
            for (at, option) in rulebook.question(fact).options.iter().enumerate() {
                let Some(edit) = edit_of(&rulebook, &fact.key, &option.id) else { continue };
                let (facts, notices) = Facts::read(&rulebook, &Plan::default().after(&edit), today);
                assert_eq!((facts.answers[place], notices.len()), (at as u8, 0), "{} = {}", fact.key, option.id);
                done += 1;
            }
        }
        assert!(done > 60, "{done}");
        let slot = &rulebook.slots[0];
        let plan = Plan::default().after(&edit_of(&rulebook, &slot.key, "3").unwrap());
        assert_eq!(plan.answers[&slot.key].stage, Some(3));
        assert_eq!(plan.after(&edit_of(&rulebook, &slot.key, "").unwrap()), Plan::default());
        assert_eq!(edit_of(&rulebook, "nothing", "yes"), None);
    }

    #[test]
    fn an_empty_plan_has_something_to_do_on_every_page() {
        let rulebook = crate::builtin::rulebook();
        let assessment = assess(&rulebook, &Plan::default(), "2026-11-22".parse().unwrap());
        for page in Page::parts(&rulebook) {
            assert!(left_to_do(&rulebook, &assessment, &page) > 0, "{page:?}");
        }
    }
}
