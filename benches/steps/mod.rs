//! What is measured, natively and in the browser alike: the plans, and the steps from a plan's text to the text of its assessment.

use mueang_phrom::assess::{Facts, Notice, NoticeKind, assess, assess_facts, quick};
use mueang_phrom::builtin;
use mueang_phrom::date::Date;
use mueang_phrom::plan::{
    self, Answer, ApplicantKind, Baht, CityType, Evidence, LocalType, Outcome, Plan, Project, Route, Status, Year,
};
use mueang_phrom::policy::diagram::Reach;
use mueang_phrom::policy::{Dimension, Field, Rulebook};
use mueang_phrom::robust::{Index, Settings, simulate};
use std::hint::black_box;

/// A step that can be repeated.
pub struct Step {
    pub name: &'static str,
    /// The most it should take in the browser, in microseconds, where there is an aim.
    pub aim: Option<f64>,
    run: fn(&mut Bench),
}

/// In the order the work is done.
pub const STEPS: [Step; 7] = [
    Step { name: "parse of a plan", aim: None, run: |bench| drop(black_box(plan::open(black_box(&bench.text)))) },
    Step {
        name: "reading its facts",
        aim: None,
        run: |bench| drop(black_box(Facts::read(&bench.rulebook, black_box(&bench.plan), bench.today))),
    },
    Step {
        name: "verdict and score only",
        aim: Some(1.0),
        run: |bench| {
            black_box(quick(&bench.rulebook, black_box(&bench.facts), &mut bench.buffer));
        },
    },
    Step {
        name: "assessment with explanation",
        aim: Some(25.0),
        run: |bench| {
            let assessment = assess_facts(&bench.rulebook, black_box(&bench.facts), Vec::new(), bench.today);
            drop(black_box(assessment));
        },
    },
    Step {
        name: "the same, from the plan",
        aim: Some(25.0),
        run: |bench| drop(black_box(assess(&bench.rulebook, black_box(&bench.plan), bench.today))),
    },
    Step {
        name: "the same, and its JSON",
        aim: None,
        run: |bench| {
            let assessment = assess(&bench.rulebook, black_box(&bench.plan), bench.today);
            drop(black_box(serde_json::to_string(&assessment)));
        },
    },
    Step {
        name: "10,000 simulated weightings",
        aim: Some(100_000.0),
        run: |bench| {
            let settings = Settings::default();
            let index = Index::of(&bench.rulebook, black_box(&bench.facts), settings.reading);
            drop(black_box(simulate(&index, &settings)));
        },
    },
];

/// A plan, ready to be measured.
pub struct Bench {
    pub plan: Plan,
    rulebook: Rulebook,
    text: String,
    facts: Facts,
    today: Date,
    buffer: Vec<Reach>,
}

impl Bench {
    pub fn new(half: bool) -> Bench {
        let rulebook = builtin::rulebook();
        let today = "2026-11-22".parse().expect("a date");
        let plan = plan(&rulebook, half);
        let (facts, notices) = Facts::read(&rulebook, &plan, today);
        let counts = |notice: &Notice| notice.kind == NoticeKind::AboveRegister;
        assert!(notices.iter().all(counts), "every answer of a measured plan counts: {notices:?}");
        Bench { rulebook, text: plan::save(&plan), plan, facts, today, buffer: Vec::new() }
    }

    /// Does a step so many times.
    pub fn run(&mut self, step: usize, times: u32) {
        for _ in 0..times {
            (STEPS[step].run)(self);
        }
    }
}

/// The dimensions of the measured plans.
const APPLIED: [Dimension; 3] = [Dimension::Environment, Dimension::Mobility, Dimension::Governance];

/// A fictional plan of a municipality, by route 1 and for three dimensions: with every answer and evidence for each, or with half
/// of both.
pub fn plan(rulebook: &Rulebook, half: bool) -> Plan {
    let mut plan = Plan {
        title: "แผนพัฒนาเมืองอัจฉริยะ เทศบาลเมืองตัวอย่าง (สมมติ)".into(),
        fictional: true,
        route: Some(Route::Public),
        city_type: Some(CityType::Existing),
        goals: "ลดขยะฝังกลบลงหนึ่งในสามภายในสี่ปี และลดเวลาเดินทางในเขตเมือง".into(),
        dimensions: mueang_phrom::policy::DIMENSIONS
            .into_iter()
            .map(|dimension| (dimension, APPLIED.contains(&dimension)))
            .collect(),
        projects: APPLIED.into_iter().enumerate().flat_map(projects).collect(),
        ..Plan::default()
    };
    plan.applicant.name = "เทศบาลเมืองตัวอย่าง".into();
    plan.applicant.kind = Some(ApplicantKind::LocalGovernment);
    plan.applicant.local_type = Some(LocalType::TownMunicipality);
    plan.city.name = "เมืองตัวอย่าง".into();
    plan.city.province = "จังหวัดสมมติ".into();
    plan.zone.boundary = "ย่านใจกลางเมือง จรดคลองและถนนวงแหวนด้านเหนือ".into();
    plan.zone.population = Some(24_500);
    if !half {
        plan.objectives = "แยกขยะที่ต้นทางครบทุกชุมชน และเปิดข้อมูลการเดินรถให้ประชาชนใช้".into();
    }
    answer(&mut plan, rulebook, half);
    plan
}

fn projects((place, dimension): (usize, Dimension)) -> impl Iterator<Item = Project> {
    (0..2).map(move |of_two| Project {
        id: format!("p{}", 2 * place + of_two + 1),
        name: format!("โครงการที่ {} ด้าน {}", of_two + 1, dimension.id()),
        dimensions: [dimension].into(),
        owner: "กองยุทธศาสตร์และงบประมาณ".into(),
        budget_baht: Some(Baht(2_500_000)),
        fiscal_year: Some(Year(2027)),
        status: Some(Status::Approved),
        ..Project::default()
    })
}

/// Answers every question, item and threshold, or every second one; each document backs four of the answers.
fn answer(plan: &mut Plan, rulebook: &Rulebook, half: bool) {
    let asked = |dimension: Option<Dimension>| dimension.is_none_or(|dimension| APPLIED.contains(&dimension));
    let questions = rulebook.gates.facts.iter().filter_map(|fact| {
        let question = rulebook.question(fact);
        let own = question.reads.is_none_or(Field::is_register) && asked(fact.dimension);
        let choice = Some(question.options[0].id.clone());
        own.then(|| (fact.key.clone(), Answer { choice, ..Answer::default() }))
    });
    let slots = rulebook.blocks.iter().filter(|block| asked(block.dimension));
    let slots = slots.flat_map(|block| block.slots.clone());
    let items = slots.map(|place| {
        let stage = Some((place % rulebook.rubric.stages.len()) as u8);
        (rulebook.slots[place].key.clone(), Answer { stage, ..Answer::default() })
    });
    let thresholds = rulebook.outcomes.thresholds.iter().enumerate().map(|(place, threshold)| {
        let outcome = Some(Outcome::ALL[place % Outcome::ALL.len()]);
        (threshold.id.clone(), Answer { outcome, ..Answer::default() })
    });
    let every = if half { 2 } else { 1 };
    plan.answers = questions.chain(items).chain(thresholds).step_by(every).collect();
    let keys: Vec<String> = plan.answers.keys().step_by(every).cloned().collect();
    plan.evidence = keys.chunks(4).enumerate().map(document).collect();
}

fn document((place, keys): (usize, &[String])) -> Evidence {
    Evidence {
        id: format!("e{}", place + 1),
        title: format!("รายงานการประชุมสภาเทศบาล ครั้งที่ {}", place + 1),
        date: "2026-03-15".parse().ok(),
        page: "12".into(),
        supports: keys.to_vec(),
        ..Evidence::default()
    }
}
