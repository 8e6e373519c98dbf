//! What should be settled before it hurts: buying with pooled money, personal data, upkeep.

use super::{Kind, Question, at};
use crate::plan::{FieldValue, Plan, Record, Register, Status, place};

pub fn questions(plan: &Plan) -> Vec<Question> {
    let mut questions = Vec::new();
    for project in plan.projects.iter().filter(|project| project.status != Some(Status::Stopped)) {
        let mut ask = |field, kind| questions.push(Question::new(at(Register::Projects, project, field), kind));
        if let Some(sources) = project.pooled_unsettled() {
            ask("procurement", Kind::PooledWithoutProcurement { sources });
        }
        // One that is in use is kept up by somebody already; the others may still think about it.
        if project.upkeep.is_empty() && project.status == Some(Status::InUse) {
            ask("upkeep", Kind::InUseWithoutUpkeep);
        }
        for upkeep in project.upkeep.iter() {
            let (payer, repairer) = (FieldValue::is_empty(&upkeep.payer), FieldValue::is_empty(&upkeep.repairer));
            if payer || repairer {
                let field = if payer { "payer" } else { "repairer" };
                let place = place(&[Register::Projects.id(), &project.id, "upkeep", &upkeep.id, field]);
                questions.push(Question::new(place, Kind::UpkeepOpen { payer, repairer }));
            }
        }
    }
    questions.extend(unprotected(plan));
    questions
}

/// Projects and datasets with personal data, where the plan has no measure to protect them. It is asked once, about all of them.
fn unprotected(plan: &Plan) -> Option<Question> {
    let projects = plan.projects.iter().filter_map(|project| {
        let field = match (project.personal_data, project.tracking) {
            (Some(true), _) => "personal_data",
            (_, Some(true)) => "tracking",
            _ => return None,
        };
        Some(at(Register::Projects, project, field))
    });
    let datasets = plan.datasets.iter().filter(|dataset| dataset.personal_data == Some(true));
    let datasets = datasets.map(|dataset| at(Register::Datasets, dataset, "personal_data"));
    let about: Vec<String> = projects.chain(datasets).collect();
    let asks = !about.is_empty() && !plan.privacy.iter().any(|measure| measure.is_named());
    asks.then(|| Question { about, ..Question::new(Register::Privacy.id().to_owned(), Kind::PersonalDataUnprotected) })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, but, plan, today};
    use super::super::{Kind, review};

    #[test]
    fn pooled_money_without_a_word_on_procurement() {
        let says = [("projects/p1/funding/f1/source", "local"), ("projects/p1/funding/f2/source", "private")];
        let pooled = Kind::PooledWithoutProcurement { sources: 2 };
        assert_eq!(asked(&says), [("projects/p1/procurement".to_owned(), pooled)]);
        assert_eq!(asked(&but(&says, "projects/p1/procurement", "แยกสัญญาตามแหล่งเงิน")), []);
        assert_eq!(asked(&but(&says, "projects/p1/funding/f2/source", "local")), [], "two years of one source");
        assert_eq!(asked(&but(&says, "projects/p1/status", "stopped")), []);
    }

    #[test]
    fn upkeep_says_who_pays_and_who_repairs() {
        let says = [("projects/p1/upkeep/u1/payer", "เทศบาล"), ("projects/p1/upkeep/u1/repairer", "กองช่าง")];
        assert_eq!(asked(&says), []);
        for (field, open) in [("payer", (true, false)), ("repairer", (false, true))] {
            let place = format!("projects/p1/upkeep/u1/{field}");
            let kind = Kind::UpkeepOpen { payer: open.0, repairer: open.1 };
            assert_eq!(asked(&but(&says, &place, " ")), [(place.clone(), kind)]);
        }
        let both = Kind::UpkeepOpen { payer: true, repairer: true };
        assert_eq!(asked(&[("projects/p1/upkeep/u1/baht", "5000")]), [("projects/p1/upkeep/u1/payer".to_owned(), both)]);
    }

    #[test]
    fn what_is_in_use_is_kept_up() {
        let status = |status| asked(&[("projects/p1/status", status)]);
        assert_eq!(status("in_use"), [("projects/p1/upkeep".to_owned(), Kind::InUseWithoutUpkeep)]);
        assert_eq!(status("running"), []);
    }

    #[test]
    fn personal_data_without_any_measure_of_protection() {
        for field in ["projects/p1/personal_data", "projects/p1/tracking", "datasets/d1/personal_data"] {
            let says = [(field, "yes")];
            assert_eq!(asked(&says), [("privacy".to_owned(), Kind::PersonalDataUnprotected)]);
            assert_eq!(review(&plan(&says), today())[0].about, [field]);
            assert_eq!(asked(&but(&says, "privacy/m1/name", "ลบภาพหลัง 30 วัน")), []);
            assert_eq!(asked(&but(&says, "privacy/m1/owner", "กองช่าง")).len(), 1, "a measure without a name is none yet");
            assert_eq!(asked(&but(&says, field, "no")), []);
        }
    }
}
