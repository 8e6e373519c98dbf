//! What is asked about random registers, and amounts in words.

use super::common::entries::with_entries;
use super::common::today;
use super::random::{cases, plan};
use mueang_phrom::plan::{Baht, Funding, Infrastructure, Plan, Project, Register};
use mueang_phrom::review::{Kind, Question, review};
use mueang_phrom::text::{Language, in_words};
use proptest::prelude::*;

const DIGITS: [&str; 10] = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
const PLACES: [(&str, u128); 6] =
    [("สิบ", 10), ("ร้อย", 100), ("พัน", 1_000), ("หมื่น", 10_000), ("แสน", 100_000), ("ล้าน", 1_000_000)];

/// Reads Thai words back: a digit waits for its place, and what was read so far counts as millions at each `ล้าน`.
fn read_thai(words: &str) -> Option<u128> {
    let mut words = words.strip_suffix("บาทถ้วน")?;
    let (mut sum, mut waiting) = (0, None);
    while !words.is_empty() {
        let digits = DIGITS.iter().zip(0..).chain([(&"เอ็ด", 1), (&"ยี่", 2)]);
        let digit = digits.filter(|(digit, _)| words.starts_with(**digit)).max_by_key(|(digit, _)| digit.len());
        let place = PLACES.iter().find(|(place, _)| words.starts_with(place));
        match (digit, place) {
            // `ยี่` alone is no word, and `ยี่สิบ` begins with it.
            (Some((digit, value)), _) if waiting.is_none() => {
                waiting = Some(value);
                words = &words[digit.len()..];
            }
            (None, Some((place, 1_000_000))) => {
                sum = (sum + waiting.take().unwrap_or(0)) * 1_000_000;
                words = &words[place.len()..];
            }
            (None, Some((place, size))) => {
                sum += waiting.take().unwrap_or(1) * size;
                words = &words[place.len()..];
            }
            _ => return None,
        }
    }
    Some(sum + waiting.unwrap_or(0))
}

const ENGLISH: [(&str, u128); 29] = [
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
];

/// Reads English words back: each name of a group closes what stands before it.
fn read_english(words: &str) -> Option<u128> {
    let (mut sum, mut group) = (0, 0);
    for word in words.strip_suffix(" baht")?.split([' ', '-']) {
        let groups = ["thousand", "million", "billion", "trillion", "quadrillion", "quintillion"];
        if let Some(place) = groups.iter().position(|known| *known == word) {
            sum += group * 1000_u128.pow(place as u32 + 1);
            group = 0;
        } else {
            let (_, value) = ENGLISH.iter().find(|(known, _)| *known == word)?;
            group = if *value == 100 { group * 100 } else { group + value };
        }
    }
    Some(sum + group)
}

/// Numbers of every length, with many zeros among their digits.
fn amount() -> impl Strategy<Value = u64> {
    let digit = prop_oneof![Just(0), Just(1), Just(2), 0..10u64];
    prop_oneof![
        any::<u64>(),
        prop::collection::vec(digit, 1..19).prop_map(|digits| digits.iter().fold(0, |sum, digit| sum * 10 + digit))
    ]
}

/// Amounts of which each is up to so many times another.
fn alike(spread: u64, least: usize) -> impl Strategy<Value = Vec<u64>> {
    (1..400_000_u64).prop_flat_map(move |size| prop::collection::vec(size..=spread * size, least..12))
}

fn infrastructure(amounts: &[u64]) -> Plan {
    let of = |(number, baht): (usize, &u64)| Infrastructure {
        id: format!("i{number}"),
        baht: Some(Baht(*baht)),
        ..Infrastructure::default()
    };
    Plan { infrastructure: amounts.iter().enumerate().map(of).collect(), ..Plan::default() }
}

/// The same amounts as the years of one project, beside one of another size.
fn years(amounts: &[u64], other: u64) -> Plan {
    let project = |id: &str, amounts: &[u64]| {
        let funding = amounts.iter().enumerate();
        let funding =
            funding.map(|(number, baht)| Funding { id: format!("f{number}"), baht: Some(Baht(*baht)), ..Funding::default() });
        Project { id: id.into(), funding: funding.collect(), ..Project::default() }
    };
    Plan { projects: [project("p1", amounts), project("p2", &[other; 3])].into_iter().collect(), ..Plan::default() }
}

fn units(plan: &Plan) -> Vec<Question> {
    let asked = review(plan, today()).into_iter();
    asked.filter(|question| matches!(question.kind, Kind::UnitDoubtful { .. })).collect()
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn an_amount_in_words_reads_back(baht in amount()) {
        prop_assert_eq!(read_thai(&in_words(baht, Language::Thai)), Some(baht.into()));
        prop_assert_eq!(read_english(&in_words(baht, Language::English)), Some(baht.into()));
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn amounts_up_to_hundreds_of_times_one_another_are_never_asked_about(amounts in alike(300, 0), other in 1..u64::MAX / 3) {
        prop_assert_eq!(units(&infrastructure(&amounts)), []);
        prop_assert_eq!(units(&years(&amounts, other)).into_iter().filter(|_| amounts.len() > 2).collect::<Vec<_>>(), []);
    }

    #[test]
    fn one_of_them_in_another_unit_is_asked_about_and_no_other(
        amounts in alike(3, 3), slip in any::<prop::sample::Index>(), times in prop::sample::select(&[1_000_u64, 1_000_000]), up in any::<bool>(), other in 1..1_000_000_u64
    ) {
        // All in full millions, so that dividing leaves no rest.
        let mut amounts: Vec<u64> = amounts.iter().map(|baht| baht * 1_000_000).collect();
        let slip = slip.index(amounts.len());
        amounts[slip] = if up { amounts[slip] * times } else { amounts[slip] / times };
        for (plan, place) in [
            (infrastructure(&amounts), format!("infrastructure/i{slip}/baht")),
            (years(&amounts, other), format!("projects/p1/funding/f{slip}/baht")),
        ] {
            let asked = units(&plan);
            prop_assert_eq!(asked.len(), 1, "{:?}", asked);
            prop_assert_eq!(&asked[0].place, &place);
            let Kind::UnitDoubtful { baht, times: found, .. } = asked[0].kind else { unreachable!("only such are looked at") };
            prop_assert_eq!((baht, found), (amounts[slip], times));
        }
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn whatever_the_registers_say_each_question_is_about_something_that_is_there(plan in plan(), numbers in prop::collection::vec(0..5000_u64, 0..8)) {
        let plan = numbers.into_iter().fold(plan, with_entries);
        for question in review(&plan, today()) {
            for place in [&question.place].into_iter().chain(&question.about) {
                let there = Register::from_id(place).is_some() || plan.entry(place).is_some() || plan.field(place).is_some();
                prop_assert!(there, "{} of {:?}", place, question);
            }
        }
    }
}
