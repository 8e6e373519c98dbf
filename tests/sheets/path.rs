//! The sheets of gaps and of the path: they say what the engine says, heed what is set, and lead where they should.

use super::common::{path as file, rulebook, text, today};
use super::every::Seen;
use super::golden::request;
use mueang_phrom::assess::{Facts, assess_facts};
use mueang_phrom::improve::gaps::with_stages;
use mueang_phrom::improve::path::{Outcome, Path, path};
use mueang_phrom::improve::{Efforts, Goal, Wish, gaps, keyed};
use mueang_phrom::plan::open;
use mueang_phrom::publish::desk::document;
use mueang_phrom::publish::document::Document;
use mueang_phrom::publish::plain;
use mueang_phrom::text::Style;

const PLANS: [&str; 3] = ["half-filled", "without-environment", "empty"];

fn made(address: &str, plan: &str) -> Document {
    document(&request(address, plan, false))
}

fn facts(plan: &str) -> Facts {
    let plan = open(&text(&format!("tests/fixtures/plans/{plan}.plan.json"))).unwrap();
    Facts::read(rulebook(), &plan, today()).0
}

fn found(plan: &str, goal: Goal, efforts: &str, kept: &str, targets: &str) -> Path<'static> {
    let (wish, unusable) = Wish::read(rulebook(), goal, efforts, kept, targets);
    assert!(unusable.is_empty());
    path(rulebook(), &facts(plan), &wish).unwrap()
}

/// The one link of a page that leads to this topic.
fn link_to<'a>(seen: &'a Seen, start: &str) -> &'a str {
    let mut links = seen.links.iter().filter(|link| link.starts_with(start));
    let link = links.next().unwrap_or_else(|| panic!("no link to {start}"));
    assert_eq!(links.next(), None);
    link
}

#[test]
fn the_path_is_told_with_its_figures_and_each_link_leads_somewhere() {
    for plan in PLANS {
        for goal in [30, 60, 100] {
            let page = made(&format!("#/path?goal={goal}"), plan);
            let found = found(plan, Goal::Points(goal), "", "", "");
            assert_eq!(found.outcome, Outcome::Reachable);
            let words = plain(&page);
            let effort = found.answers_effort + found.steps_effort;
            assert!(words.contains(&format!("จาก {} เป็น {} คะแนน ด้วยภาระงาน {effort}", found.now, found.score)), "{plan} {goal}");
            for milestone in &found.milestones {
                assert!(words.contains(&format!("| {} เดือน | {} | {} |", milestone.months, milestone.score, milestone.effort)));
            }
            for step in &found.steps {
                let proof = &step.rise.item.proof.as_ref().unwrap().th;
                assert!(words.contains(proof.as_str()), "{}", step.rise.key);
            }
            let seen = Seen::of(&page);
            for link in seen.links.iter().filter(|link| link.starts_with("#/why/")) {
                assert_eq!(Seen::of(&made(link, plan)).problems, 0, "{plan} {goal}: {link}");
            }
        }
    }
}

#[test]
fn the_copy_that_the_path_leads_to_has_the_promised_score() {
    for plan in PLANS {
        let found = found(plan, Goal::Points(60), "", "", "");
        let page = Seen::of(&made("#/path?goal=60", plan));
        let copy = plain(&made(link_to(&page, "#/what-if"), plan));
        let score = Style::default().points(found.score);
        assert!(copy.contains(&score) && copy.contains("ครบเงื่อนไขตามประกาศ"), "{plan}: {score}\n{copy}");
    }
}

#[test]
fn what_is_set_for_an_item_alone_counts_before_what_is_set_for_many() {
    let alike = [
        ("#/path?goal=60&effort=C1.1:3,C2.1:9&keep=C2.3&target=C2.4:3&capped=yes", "C1.1:3,C2.1:9", "C2.3", "C2.4:3"),
        ("#/path?goal=60&effort:C1.1=3&effort:C2.1=9&keep:C2.3=yes&target:C2.4=3&capped=yes", "C1.1:3,C2.1:9", "C2.3", "C2.4:3"),
        ("#/path?goal=60&effort=C1.1:3,C2.1:2&effort:C2.1=9&target=C2.4:3", "C1.1:3,C2.1:9", "", ""),
        ("#/path?goal=60&keep=C2.3,C2.1&keep:C2.3=-&target=C2.4:3,C1.1:0&target:C1.1=-&capped=yes", "", "C2.1", "C2.4:3"),
    ];
    for (address, efforts, kept, targets) in alike {
        let found = found("half-filled", Goal::Points(60), efforts, kept, targets);
        let words = plain(&made(address, "half-filled"));
        let effort = found.answers_effort + found.steps_effort;
        assert!(words.contains(&format!("เป็น {} คะแนน ด้วยภาระงาน {effort}", found.score)), "{address}");
        assert!(!words.contains("ใช้ค่าที่ตั้งไว้เหล่านี้ไม่ได้"), "{address}");
    }
}

#[test]
fn a_goal_out_of_reach_is_said_and_the_highest_one_offered() {
    let page = Seen::of(&made("#/path?goal=95&points=yes", "half-filled"));
    assert_eq!(page.problems, 1);
    let (wish, _) = Wish::read(rulebook(), Goal::Points(95), "", "", "");
    let most = path(rulebook(), &facts("half-filled"), &Wish { gates: false, ..wish }).unwrap().most;
    assert!(page.texts.contains(&format!("ไปไม่ถึง 95 คะแนน ได้มากที่สุด {most} คะแนน")));
    let highest = format!("#/path?goal={}&points=yes", most.0 / 100);
    assert!(page.links.contains(&highest), "{:?}", page.links);
    assert_eq!(Seen::of(&made(&highest, "half-filled")).problems, 0);
}

#[test]
fn a_goal_that_does_not_fit_is_named_and_the_usual_one_used() {
    let usual = plain(&made("#/path", "half-filled"));
    // 12.32 points now.
    assert!(usual.contains("คะแนนเป้าหมาย (1–100): 20"), "{usual}");
    let unfit = plain(&made("#/path?goal=0", "half-filled"));
    assert!(unfit.contains("โปรดกรอกจำนวนเต็มตั้งแต่ 1 ถึง 100 ขณะนี้ใช้ 20"), "{unfit}");
}

#[test]
fn gaps_stand_in_the_promised_order_and_what_is_filtered_is_left_out() {
    let facts = facts("half-filled");
    let assessment = assess_facts(rulebook(), &facts, Vec::new(), today());
    let (efforts, _) = Efforts::read(rulebook(), "C1.2:4,C4.d.1@living:3");
    let targets = keyed::stages(rulebook(), "C2.3:2,C5.1:2").values;
    let all = gaps(rulebook(), &facts, &assessment, &efforts, &targets);
    for (filter, fits) in [("", None), ("&who=province", Some("province"))] {
        let address = format!("#/gaps?all=yes&effort=C1.2:4,C4.d.1@living:3&target=C2.3:2,C5.1:2{filter}");
        let page = Seen::of(&made(&address, "half-filled"));
        let wanted = all.iter().filter(|gap| fits.is_none_or(|who| gap.step.item.who.iter().any(|actor| actor.id() == who)));
        let wanted: Vec<String> = wanted.map(|gap| format!("#/why/item/{}", gap.step.key)).collect();
        let links: Vec<&String> = page.links.iter().filter(|link| link.starts_with("#/why/item/")).take(wanted.len()).collect();
        assert_eq!(links, wanted.iter().collect::<Vec<_>>(), "{address}");
        assert!(wanted.len() < all.len() || fits.is_none());
    }
}

#[test]
fn the_score_at_the_targets_is_that_of_the_copy_it_leads_to() {
    let targets = "C1.1:4,C2.1:3,C4.d.2:4,C5.3:2";
    let after = with_stages(rulebook(), &facts("half-filled"), &keyed::stages(rulebook(), targets).values).low;
    let page = made(&format!("#/gaps?target={targets}"), "half-filled");
    assert!(plain(&page).contains(&format!("คะแนนขณะนี้ 12.32 เมื่อถึงทุกเป้าหมาย {after}")), "{}", plain(&page));
    let seen = Seen::of(&page);
    let copy = plain(&made(link_to(&seen, "#/what-if"), "half-filled"));
    assert!(copy.contains(&after.to_string()), "{copy}");
    // And the path keeps below the targets.
    let path = Seen::of(&made(link_to(&seen, "#/path"), "half-filled"));
    assert_eq!(path.problems, 0);
}

#[test]
fn every_plan_has_both_sheets() {
    let plans = super::common::files("tests/fixtures/plans", ".plan.json");
    assert!(file("tests/fixtures/plans").is_dir() && plans.len() > 5);
    for plan in plans {
        let plan = plan.strip_suffix(".plan.json").unwrap();
        for address in ["#/gaps?all=yes", "#/path?goal=100", "#/path?goal=gates", "#/path?goal=1"] {
            assert!(!made(address, plan).blocks.is_empty(), "{plan} {address}");
        }
    }
}
