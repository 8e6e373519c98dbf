//! Random packs, small enough to try every way of answering them.

use super::common::rulebook;
use mueang_phrom::assess::{Facts, Shown, StageAnswer};
use mueang_phrom::policy::diagram::UNKNOWN;
use mueang_phrom::policy::{At, Basis, Count, DIMENSIONS, Expr, Gate, NamedOption, Pack, Question, Rulebook, Text};
use proptest::prelude::*;

fn text() -> Text {
    Text { th: "ข้อความ".into(), en: "Text".into() }
}

/// What a small pack asks: for each question its number of options, and whether it is asked of each dimension.
fn questions() -> impl Strategy<Value = Vec<(u8, bool)>> {
    let plain = |most: usize| prop::collection::vec(2..5u8, most.div_ceil(2)..=most);
    prop_oneof![
        9 => plain(6).prop_map(|sizes| sizes.into_iter().map(|size| (size, false)).collect()),
        1 => plain(1).prop_map(|sizes| sizes.into_iter().map(|size| (size, false)).chain([(2, true)]).collect()),
    ]
}

/// An expression over these questions; those of dimensions only where a dimension is at hand.
fn expr(questions: Vec<(u8, bool)>, depth: u32, at_each: bool) -> BoxedStrategy<Expr> {
    let usable: Vec<(usize, (u8, bool))> = questions.iter().copied().enumerate().collect();
    let is = (prop::sample::select(usable), any::<u16>(), prop::sample::select(DIMENSIONS.to_vec()));
    let is = is.prop_map(move |((place, (size, of_dimension)), bits, dimension)| {
        let options: Vec<String> =
            (0..size).filter(|option| bits >> option & 1 == 1).map(|option| format!("o{option}")).collect();
        let at = of_dimension.then_some(if at_each { At::Each } else { At::One(dimension) });
        Expr::Is { question: format!("q{place}"), at, options: if options.is_empty() { vec!["o0".into()] } else { options } }
    });
    if depth == 0 {
        return is.boxed();
    }
    let part = || expr(questions.clone(), depth - 1, at_each);
    let parts = |most| prop::collection::vec(part(), 2..most);
    let general = prop_oneof![
        1 => is,
        4 => parts(4).prop_map(Expr::All),
        4 => parts(5).prop_map(Expr::Any),
        2 => (1..4u32, parts(5)).prop_map(|(least, parts)| Expr::AtLeast(Count::Number(least), parts)),
        2 => part().prop_map(|part| Expr::Not(Box::new(part))),
    ];
    if at_each || questions.iter().all(|(_, of_dimension)| !of_dimension) {
        return general.boxed();
    }
    let of_each = || expr(questions.clone(), depth - 1, true);
    prop_oneof![
        2 => general,
        1 => of_each().prop_map(|part| Expr::EveryDimension(Box::new(part))),
        1 => (1..4u32, of_each()).prop_map(|(least, part)| Expr::AtLeastDimensions(Count::Number(least), Box::new(part))),
    ]
    .boxed()
}

/// A pack of one or two gates over up to six questions, and a share of its facts answered.
pub fn small() -> impl Strategy<Value = (Pack, u8, Vec<(u8, u8)>)> {
    let gates = |questions: Vec<(u8, bool)>| (Just(questions.clone()), prop::collection::vec(expr(questions, 3, false), 1..3));
    let share = prop::sample::select(vec![0u8, 20, 40, 60, 100]);
    (questions().prop_flat_map(gates), share, prop::collection::vec((0..100u8, any::<u8>()), 12)).prop_map(
        |((questions, gates), share, dice)| {
            let mut pack = rulebook().law.clone();
            pack.conditions.clear();
            pack.questions =
                questions.iter().enumerate().map(|(place, (size, of_dimension))| question(place, *size, *of_dimension)).collect();
            let gate = |(place, requires)| Gate { id: format!("g{place}"), clause: "1".into(), title: text(), requires };
            pack.gates = gates.into_iter().enumerate().map(gate).collect();
            (pack, share, dice)
        },
    )
}

fn question(place: usize, size: u8, per_dimension: bool) -> Question {
    Question {
        id: format!("q{place}"),
        clause: "1".into(),
        basis: Basis::Fact,
        reads: None,
        per_dimension,
        ask: text(),
        hint: None,
        evidence: None,
        options: (0..size).map(|option| NamedOption { id: format!("o{option}"), label: text() }).collect(),
    }
}

/// A share of the facts answered in any way; `dice` says which and how.
pub fn some_answers(rulebook: &Rulebook, share: u8, dice: &[(u8, u8)]) -> Vec<u8> {
    let sizes = rulebook.gates.facts.iter().map(|fact| rulebook.question(fact).options.len() as u8);
    sizes.zip(dice).map(|(size, (known, die))| if *known < share { die % size } else { UNKNOWN }).collect()
}

/// Facts with these answers and nothing else.
pub fn answered(rulebook: &Rulebook, answers: Vec<u8>) -> Facts {
    Facts {
        backed: vec![false; answers.len()],
        answers,
        stages: vec![StageAnswer::Open; rulebook.slots.len()],
        stage_backed: vec![false; rulebook.slots.len()],
        outcomes: vec![None; rulebook.outcomes.thresholds.len()],
        held: vec![None; rulebook.gates.facts.len()],
        shown: vec![Shown::default(); rulebook.slots.len()],
    }
}
