//! Who is responsible: one for each thing.

use super::{Kind, Question, at};
use crate::plan::{Plan, Register, Seat, place};

pub fn questions(plan: &Plan) -> Vec<Question> {
    let mut questions = owners(plan);
    for task in plan.tasks.iter() {
        let leaders = task.leaders();
        if let [_, second, ..] = leaders[..] {
            let bodies = leaders.iter().map(|role| role.body.trim().to_owned()).collect();
            let place = place(&[Register::Tasks.id(), &task.id, "roles", &second.id, "part"]);
            questions.push(Question::new(place, Kind::SeveralLeaders { bodies }));
        }
    }
    let mut chairs = plan.committee.iter().filter(|member| member.seat == Some(Seat::Chair));
    if let Some(first) = chairs.next() {
        let about = vec![at(Register::Committee, first, "seat")];
        questions.extend(chairs.map(|chair| Question {
            about: about.clone(),
            ..Question::new(at(Register::Committee, chair, "seat"), Kind::SeveralChairs)
        }));
    }
    questions
}

/// Fields that name the one who is responsible.
const OWNER: [&str; 2] = ["owner", "responsible"];

fn owners(plan: &Plan) -> Vec<Question> {
    let mut questions = Vec::new();
    for register in Register::ALL {
        for entry in plan.register(*register).iter() {
            for field in OWNER {
                let owner = entry.named(field).map(|owner| owner.written()).unwrap_or_default();
                if names_several(&owner) {
                    let owner = owner.trim().to_owned();
                    questions.push(Question::new(at(*register, entry, field), Kind::SeveralOwners { owner }));
                }
            }
        }
    }
    questions
}

/// What may stand between two bodies. `และ` stands within the names of many as well.
const BETWEEN: [&str; 10] = ["และ", "ร่วมกับ", "กับ", "/", ",", "&", "+", ";", "\n", " and "];

/// How names of Thai bodies begin.
const BEGIN: [&str; 24] = [
    "กอง",
    "สำนัก",
    "เทศบาล",
    "องค์การ",
    "อบต",
    "อบจ",
    "จังหวัด",
    "อำเภอ",
    "กรม",
    "กระทรวง",
    "ฝ่าย",
    "ศูนย์",
    "สถาบัน",
    "มหาวิทยาลัย",
    "โรงพยาบาล",
    "โรงเรียน",
    "บริษัท",
    "มูลนิธิ",
    "สมาคม",
    "หอการค้า",
    "สภา",
    "การไฟฟ้า",
    "การประปา",
    "depa",
];

/// What English names of bodies hold.
const HOLD: [&str; 16] = [
    "division",
    "office",
    "department",
    "bureau",
    "section",
    "municipality",
    "province",
    "ministry",
    "university",
    "institute",
    "company",
    "council",
    "authority",
    "agency",
    "foundation",
    "depa",
];

/// Whether a text names two bodies or more. `กองสาธารณสุขและสิ่งแวดล้อม` is one: nothing after `และ` begins as a body does.
fn names_several(owner: &str) -> bool {
    let mut parts = vec![owner.to_lowercase()];
    for between in BETWEEN {
        parts = parts.iter().flat_map(|part| part.split(between)).map(str::to_owned).collect();
    }
    let is_body = |part: &&String| {
        let part = part.trim();
        let holds = |word: &str| part.split(|c: char| !c.is_alphanumeric()).any(|known| known == word);
        BEGIN.iter().any(|begin| part.starts_with(begin)) || HOLD.into_iter().any(holds)
    };
    parts.iter().filter(is_body).count() > 1
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::super::review;
    use super::super::tests::{asked, but, plan, today};
    use super::names_several;

    #[test]
    fn two_bodies_are_told_from_one_with_a_long_name() {
        for two in [
            "กองช่างและกองคลัง",
            "กอง ก และ กอง ข",
            "สำนักปลัด/กองยุทธศาสตร์และงบประมาณ",
            "กองช่าง, กองสาธารณสุขและสิ่งแวดล้อม",
            "เทศบาลเมืองร่วมกับมหาวิทยาลัย",
            "กองช่าง กับ depa",
            "กองช่าง\nกองคลัง",
            "Engineering Division and Finance Division",
            "Municipality & University",
        ] {
            assert!(names_several(two), "{two}");
        }
        for one in [
            "",
            "กองสาธารณสุขและสิ่งแวดล้อม",
            "กองยุทธศาสตร์และงบประมาณ",
            "กองการศึกษา ศาสนาและวัฒนธรรม",
            "งานป้องกันและบรรเทาสาธารณภัย สำนักปลัดเทศบาล",
            "กรมทรัพยากรทางทะเลและชายฝั่ง",
            "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
            "Office of Health and Environment",
            "บริษัท ก จำกัด (มหาชน)",
        ] {
            assert!(!names_several(one), "{one}");
        }
    }

    #[test]
    fn an_owner_that_is_two_is_asked_about_wherever_one_is_named() {
        for place in
            ["projects/p1/owner", "kpis/k1/responsible", "datasets/d1/owner", "security/m1/owner", "infrastructure/i1/owner"]
        {
            let kind = Kind::SeveralOwners { owner: "กองช่าง/กองคลัง".into() };
            assert_eq!(asked(&[(place, " กองช่าง/กองคลัง")]), [(place.to_owned(), kind)]);
            assert_eq!(asked(&[(place, "กองช่าง")]), []);
        }
    }

    #[test]
    fn one_leads_a_task() {
        let says = [
            ("tasks/t1/roles/o1/body", "จังหวัด"),
            ("tasks/t1/roles/o1/part", "lead"),
            ("tasks/t1/roles/o2/body", "depa"),
            ("tasks/t1/roles/o2/part", "lead"),
        ];
        let kind = Kind::SeveralLeaders { bodies: vec!["จังหวัด".into(), "depa".into()] };
        assert_eq!(asked(&says), [("tasks/t1/roles/o2/part".to_owned(), kind)]);
        for part in ["support", "none_yet", ""] {
            assert_eq!(asked(&but(&says, "tasks/t1/roles/o2/part", part)), [], "{part}");
        }
        let apart = [&says[..2], &[("tasks/t2/roles/o1/part", "lead")]].concat();
        assert_eq!(asked(&apart), [], "each task has its own");
    }

    #[test]
    fn a_committee_has_one_chair() {
        let says = [("committee/c1/seat", "chair"), ("committee/c2/seat", "chair")];
        assert_eq!(asked(&says), [("committee/c2/seat".to_owned(), Kind::SeveralChairs)]);
        assert_eq!(review(&plan(&says), today())[0].about, ["committee/c1/seat"]);
        assert_eq!(asked(&but(&says, "committee/c2/seat", "member")), []);
    }
}
