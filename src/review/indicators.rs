//! Indicators: counts of heads, baselines and targets.

use super::{Kind, Question, at};
use crate::plan::{FieldValue, Kpi, Plan, Record, Register};
use std::collections::BTreeMap;

pub fn questions(plan: &Plan) -> Vec<Question> {
    let mut questions = only_heads(plan);
    for kpi in plan.kpis.iter() {
        let mut ask = |field, kind| questions.push(Question::new(at(Register::Kpis, kpi, field), kind));
        if kpi.baseline.is_some() && kpi.baseline_year.is_none() {
            ask("baseline_year", Kind::NoBaselineYear);
        }
        if kpi.target.is_some() && kpi.target_date.is_none() {
            ask("target_date", Kind::NoTargetDate);
        }
        let (baseline, target) = (kpi.baseline.written(), kpi.target.written());
        if !target.is_empty() && plain(&baseline) == plain(&target) {
            ask("target", Kind::TargetIsBaseline { value: target });
        }
    }
    questions
}

/// A measure without what says nothing of its size: `12.50` is `12.5`, `-0.0` is `0`.
fn plain(measure: &str) -> &str {
    let short = if measure.contains('.') { measure.trim_end_matches('0').trim_end_matches('.') } else { measure };
    if short == "-0" { "0" } else { short }
}

/// Units that count people, without blanks and strokes. The study (L1726) has such counts give way to clearer indicators.
const HEADS: [&str; 16] = [
    "คน",
    "ราย",
    "ท่าน",
    "คนครั้ง",
    "ครั้งคน",
    "จำนวนคน",
    "จำนวนราย",
    "จำนวนผู้เข้าร่วม",
    "ผู้เข้าร่วม",
    "person",
    "persons",
    "people",
    "head",
    "heads",
    "participants",
    "attendees",
];

fn counts_heads(kpi: &Kpi) -> bool {
    let unit: String = kpi.unit.to_lowercase().chars().filter(|c| !c.is_whitespace() && !"-–—/.()".contains(*c)).collect();
    HEADS.contains(&unit.as_str())
}

/// Projects whose every indicator counts heads; and the city, if its own indicators all do.
fn only_heads(plan: &Plan) -> Vec<Question> {
    let mut of_project: BTreeMap<&str, Vec<&Kpi>> = BTreeMap::new();
    let mut of_city = Vec::new();
    for kpi in plan.kpis.iter().filter(|kpi| kpi.is_named()) {
        kpi.projects.iter().for_each(|project| of_project.entry(project).or_default().push(kpi));
        if kpi.projects.is_empty() {
            of_city.push(kpi);
        }
    }
    let ask = |place: String, kpis: &[&Kpi]| {
        let only = !kpis.is_empty() && kpis.iter().all(|kpi| counts_heads(kpi));
        let units = kpis.iter().map(|kpi| kpi.unit.trim().to_owned()).collect();
        let about = kpis.iter().map(|kpi| at(Register::Kpis, *kpi, "unit")).collect();
        only.then(|| Question { about, ..Question::new(place, Kind::OnlyHeads { units }) })
    };
    let of_projects = plan.projects.iter().filter_map(|project| {
        let kpis = of_project.get(project.id())?;
        ask(at(Register::Projects, project, ""), kpis)
    });
    of_projects.chain(ask(Register::Kpis.id().to_owned(), &of_city)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, but, plan, today};
    use super::super::{Kind, review};

    const TRAINED: [(&str, &str); 4] = [
        ("projects/p1/owner", "กองการศึกษา"),
        ("kpis/k1/name", "ผู้ผ่านการอบรม"),
        ("kpis/k1/unit", "คน"),
        ("kpis/k1/projects", "p1"),
    ];

    fn heads(units: &[&str]) -> Kind {
        Kind::OnlyHeads { units: units.iter().map(|unit| (*unit).to_owned()).collect() }
    }

    #[test]
    fn a_count_of_heads_as_the_only_indicator_is_asked_about() {
        for unit in ["คน", "คน-ครั้ง", " คน / ครั้ง ", "ราย", "Persons", "จำนวน (คน)"]
        {
            let found = asked(&but(&TRAINED, "kpis/k1/unit", unit));
            assert_eq!(found, [("projects/p1".to_owned(), heads(&[unit.trim()]))], "{unit}");
        }
        assert_eq!(review(&plan(&TRAINED), today())[0].about, ["kpis/k1/unit"]);
        for unit in ["ร้อยละ", "คนต่อชั่วโมง", "ครั้ง", ""] {
            assert_eq!(asked(&but(&TRAINED, "kpis/k1/unit", unit)), [], "{unit}");
        }
    }

    #[test]
    fn beside_another_indicator_a_count_of_heads_is_fine() {
        let second =
            |unit| [&TRAINED[..], &[("kpis/k2/name", "สอบผ่าน"), ("kpis/k2/unit", unit), ("kpis/k2/projects", "p1")]].concat();
        assert_eq!(asked(&second("ร้อยละ")), []);
        assert_eq!(asked(&second("ราย")), [("projects/p1".to_owned(), heads(&["คน", "ราย"]))]);
    }

    #[test]
    fn the_indicators_of_the_city_are_a_group_too() {
        let city = [("kpis/k1/name", "นักท่องเที่ยว"), ("kpis/k1/unit", "คน")];
        assert_eq!(asked(&city), [("kpis".to_owned(), heads(&["คน"]))]);
        assert_eq!(asked(&[&city[..], &[("kpis/k2/name", "ฝุ่น"), ("kpis/k2/unit", "มคก./ลบ.ม.")]].concat()), []);
    }

    const MEASURED: [(&str, &str); 4] = [
        ("kpis/k1/baseline", "12.5"),
        ("kpis/k1/baseline_year", "2568"),
        ("kpis/k1/target", "10"),
        ("kpis/k1/target_date", "2027-09-30"),
    ];

    #[test]
    fn a_baseline_has_its_year_and_a_target_its_day() {
        assert_eq!(asked(&MEASURED), []);
        let without = |place| asked(&but(&MEASURED, place, ""));
        assert_eq!(without("kpis/k1/baseline_year"), [("kpis/k1/baseline_year".to_owned(), Kind::NoBaselineYear)]);
        assert_eq!(without("kpis/k1/target_date"), [("kpis/k1/target_date".to_owned(), Kind::NoTargetDate)]);
        // What is not written yet has no year to be without.
        assert_eq!(asked(&but(&but(&MEASURED, "kpis/k1/baseline", ""), "kpis/k1/baseline_year", "")), []);
        assert_eq!(asked(&but(&but(&MEASURED, "kpis/k1/target", ""), "kpis/k1/target_date", "")), []);
    }

    #[test]
    fn a_target_that_is_the_baseline() {
        let pair = |baseline, target| asked(&but(&but(&MEASURED, "kpis/k1/baseline", baseline), "kpis/k1/target", target));
        for (baseline, target) in [("12.5", "12.50"), ("10", "10.0"), ("-0.00", "0"), ("100", "100")] {
            let kind = Kind::TargetIsBaseline { value: target.to_owned() };
            assert_eq!(pair(baseline, target), [("kpis/k1/target".to_owned(), kind)], "{baseline} {target}");
        }
        for (baseline, target) in [("12.5", "12.51"), ("10", "100"), ("1", "-1"), ("0", "0.1")] {
            assert_eq!(pair(baseline, target), [], "{baseline} {target}");
        }
    }
}
