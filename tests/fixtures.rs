//! The fictional plans: complete ones for each route, half-filled, empty, not eligible, and of the first file version. Their
//! assessments are kept whole, so that any change of them is seen. After a wanted change: `UPDATE_GOLDEN=1 cargo test`.

mod common;

use common::{files, golden, path, rulebook, text, today};
use mueang_phrom::assess::{Assessment, NoticeKind, StageAnswer, Verdict, assess};
use mueang_phrom::date::Date;
use mueang_phrom::plan::{LocalType, Plan, Register, Route, SCHEMA, open, save};
use mueang_phrom::policy::Dimension;
use std::collections::BTreeSet;

const PLANS: &str = "tests/fixtures/plans";
const COMPLETE: [&str; 3] = ["subdistrict-municipality", "town-with-partner", "private-landholder"];
const OLDER: [&str; 2] = ["schema-1", "schema-2"];
const OTHERS: [&str; 3] = ["half-filled", "empty", "without-environment"];

fn plan(name: &str) -> Plan {
    open(&text(&format!("{PLANS}/{name}.plan.json"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn assessed(plan: &Plan) -> Assessment<'static> {
    assess(rulebook(), plan, today())
}

fn all() -> impl Iterator<Item = (&'static str, Plan)> {
    COMPLETE.into_iter().chain(OTHERS).chain(OLDER).map(|name| (name, plan(name)))
}

#[test]
fn each_assessment_is_byte_for_byte_the_one_kept() {
    std::fs::create_dir_all(path("tests/fixtures/golden")).unwrap();
    for (name, plan) in all() {
        let assessment = serde_json::to_string_pretty(&assessed(&plan)).unwrap();
        golden(&format!("tests/fixtures/golden/{name}.json"), &assessment);
    }
}

#[test]
fn no_fixture_is_left_out() {
    let names = |ending| move |name: String| name.strip_suffix(ending).unwrap().to_owned();
    let plans: BTreeSet<String> = files(PLANS, ".plan.json").into_iter().map(names(".plan.json")).collect();
    let kept: BTreeSet<String> = files("tests/fixtures/golden", ".json").into_iter().map(names(".json")).collect();
    let listed: BTreeSet<String> = all().map(|(name, _)| name.to_owned()).collect();
    assert_eq!((&plans, &kept), (&listed, &listed));
}

#[test]
fn each_plan_is_written_as_the_product_writes_it() {
    for (name, plan) in all().filter(|(name, _)| !OLDER.contains(name)) {
        golden(&format!("{PLANS}/{name}.plan.json"), &save(&plan));
    }
}

#[test]
fn each_plan_says_that_it_is_fictional() {
    for (name, plan) in all() {
        assert!(plan.fictional, "{name}");
        assert!(plan.title.contains("(ตัวอย่างสมมติ)"), "{name}: {}", plan.title);
        // Names of places and bodies are made up and show it.
        for made_up in [&plan.applicant.name, &plan.city.name, &plan.city.province] {
            assert!(name == "empty" || made_up.contains("ตัวอย่าง") || made_up.contains("สมมติ"), "{name}: {made_up}");
        }
        for evidence in plan.evidence.iter().filter(|evidence| !evidence.link.is_empty()) {
            assert!(evidence.link.starts_with("https://example.com/"), "{name}: {}", evidence.link);
        }
    }
}

#[test]
fn there_is_a_complete_plan_for_each_route() {
    use Dimension::{Economy, Energy, Environment, Living, Mobility};
    let wanted = [
        (Route::Public, Some(LocalType::SubdistrictMunicipality), [Environment, Living].as_slice()),
        (Route::PublicPrivate, Some(LocalType::TownMunicipality), &[Environment, Mobility, Energy]),
        (Route::Private, None, &[Environment, Economy]),
    ];
    for (name, (route, local_type, dimensions)) in COMPLETE.into_iter().zip(wanted) {
        let plan = plan(name);
        assert_eq!((plan.route, plan.applicant.local_type), (Some(route), local_type), "{name}");
        assert_eq!(plan.dimensions.chosen(), dimensions, "{name}");

        let assessment = assessed(&plan);
        assert_eq!(assessment.eligibility.verdict, Verdict::Eligible, "{name}");
        assert!(assessment.eligibility.gates.iter().all(|gate| !gate.unevidenced), "{name}");
        assert_eq!(assessment.coverage.answered, assessment.coverage.asked, "{name}");
        // They were written before there were registers in depth: claims stand that no register shows, and nothing else is amiss.
        let above = |kind| matches!(kind, NoticeKind::AboveRegister | NoticeKind::AboveRegisterExplained);
        assert!(assessment.notices.iter().all(|notice| above(notice.kind)), "{name}: {:?}", assessment.notices);
        let stages =
            |wanted| assessment.readiness.items.iter().filter(move |item| item.stage == StageAnswer::Stage(wanted)).count();
        assert!((0..=4).all(|stage| stages(stage) > 0), "{name}: every stage occurs");
        let whole = assessment.readiness.whole;
        assert!(whole.evidenced.0 > 1000 && whole.evidenced < whole.claimed && whole.claimed.0 < 9000, "{name}: {whole:?}");
        assert!(assessment.outcomes.whole.met > 0 && assessment.outcomes.whole.not_met > 0, "{name}");
        for project in plan.projects.iter() {
            assert!(
                !project.owner.is_empty() && project.budget_baht.is_some() && project.status.is_some(),
                "{name}: {}",
                project.name
            );
            assert!(project.fiscal_year.is_some_and(|year| (2026..=2031).contains(&year.0)), "{name}: {}", project.name);
        }
    }
}

#[test]
fn everything_a_plan_refers_to_exists() {
    let facts = rulebook().gates.facts.iter().map(|fact| fact.key.as_str());
    let slots = rulebook().slots.iter().map(|slot| slot.key.as_str());
    let thresholds = rulebook().outcomes.thresholds.iter().map(|threshold| threshold.id.as_str());
    let known: BTreeSet<&str> = facts.chain(slots).chain(thresholds).collect();
    for (name, plan) in all() {
        let backed = plan.evidence.iter().flat_map(|evidence| &evidence.supports);
        for key in plan.answers.keys().chain(backed) {
            assert!(known.contains(key.as_str()), "{name}: {key}");
        }
        for (register, entry) in
            Register::ALL.iter().flat_map(|register| plan.register(*register).iter().map(move |entry| (register, entry)))
        {
            for field in entry.names() {
                let Some(target) = Register::from_id(field).filter(|target| target != register) else { continue };
                let links = entry.named(field).unwrap().written();
                for link in links.split(", ").filter(|link| !link.is_empty()) {
                    assert!(plan.register(target).find(link).is_some(), "{name}: {register:?} {} → {field} {link}", entry.id());
                }
            }
        }
    }
}

#[test]
fn the_town_writes_its_plan_in_depth() {
    let plan = plan("town-with-partner");
    for register in Register::ALL {
        assert!(!plan.register(*register).is_empty(), "{register:?}");
    }
    for project in plan.projects.iter() {
        let parts = project.funding.iter().filter_map(|funding| funding.baht).map(|baht| baht.0).sum();
        assert_eq!(project.budget_baht.map(|baht| baht.0), Some(parts), "{}", project.name);
    }
}

#[test]
fn the_other_plans_are_what_they_are_called() {
    let half = assessed(&plan("half-filled"));
    assert_eq!(half.eligibility.verdict, Verdict::Incomplete);
    assert!(half.eligibility.met > 3 && half.eligibility.not_shown > 3);
    assert!((2000..6000).contains(&half.coverage.percent.0), "{:?}", half.coverage);
    assert!(half.eligibility.gates.iter().any(|gate| gate.unevidenced));

    let empty = assessed(&plan("empty"));
    assert_eq!((empty.eligibility.verdict, empty.coverage.answered), (Verdict::Incomplete, 0));
    assert_eq!(empty.eligibility.not_shown, rulebook().law.gates.len());

    let without = assessed(&plan("without-environment"));
    let not_met = without.eligibility.gates.iter().filter(|gate| gate.finding == mueang_phrom::policy::Finding::NotMet);
    assert_eq!(not_met.map(|gate| gate.gate.id.as_str()).collect::<Vec<_>>(), ["10.2", "12.1.environment"]);
    assert_eq!(without.eligibility.verdict, Verdict::NotEligible);
}

#[test]
fn a_plan_of_the_first_version_keeps_all_it_said() {
    let text = text(&format!("{PLANS}/schema-1.plan.json"));
    assert!(text.contains("\"schema\": 1"));
    let plan = plan("schema-1");
    assert!(save(&plan).contains(&format!("\"schema\": {SCHEMA}")));
    assert_eq!(plan.dimensions.iter().count(), 3);
    assert_eq!((plan.answers["C1.1"].stage, plan.answers["leaders.importance"].choice.as_deref()), (Some(3), Some("yes")));
    assert_eq!(plan.other["contact_person"], "งานแผนและงบประมาณ");
    assert_eq!(open(&save(&plan)).unwrap(), plan);
}

#[test]
fn a_plan_of_the_second_version_reads_as_the_same_plan_of_the_present_one() {
    assert!(text(&format!("{PLANS}/schema-2.plan.json")).contains("\"schema\": 2"));
    assert_eq!(plan("schema-2"), plan("subdistrict-municipality"));
}

#[test]
fn the_day_of_the_assessment_counts() {
    // On the day before its council met, the plan has one document less.
    let plan = plan("subdistrict-municipality");
    let on = |day: &str| assess(rulebook(), &plan, day.parse::<Date>().unwrap());
    let (before, after) = (on("2026-08-13"), on("2026-08-14"));
    let leaders = |assessment: &Assessment<'_>| {
        assessment.eligibility.gates.iter().find(|gate| gate.gate.id == "10.3").unwrap().unevidenced
    };
    assert_eq!((leaders(&before), leaders(&after)), (true, false));
    assert!(before.readiness.whole.evidenced < after.readiness.whole.evidenced);
    assert_eq!(before.readiness.whole.claimed, after.readiness.whole.claimed);
}
