//! Amounts: totals beside their parts, and units that may have been mixed up while typing.

use super::{Kind, Question, at};
use crate::plan::{List, Plan, Record, Register, Shape, place};

pub fn questions(plan: &Plan) -> Vec<Question> {
    let mut questions: Vec<Question> = totals(plan).collect();
    for register in Register::ALL {
        let blank = plan.register(*register).blank();
        for (place, name) in blank.names().iter().enumerate() {
            match blank.field(place).shape() {
                Shape::Baht => questions.extend(units(&of_entries(plan.register(*register), register.id(), name))),
                Shape::Rows => questions.extend(units(&of_rows(plan, *register, place))),
                _ => {}
            }
        }
    }
    questions
}

/// Totals that differ from the sum of the amounts by year and source.
fn totals(plan: &Plan) -> impl Iterator<Item = Question> {
    plan.projects.iter().filter_map(|project| {
        let (written, sum) = (project.budget_baht?, project.funded()?);
        let kind = Kind::TotalDiffers { written_baht: written.0, sum_baht: sum.0 };
        (written != sum).then(|| Question::new(at(Register::Projects, project, "budget_baht"), kind))
    })
}

/// An amount, and where it stands.
struct Amount {
    place: String,
    /// The entry that holds it as one of its rows, where one does.
    entry: Option<usize>,
    baht: u64,
}

/// The amounts above nothing in a field of the entries of a list that stands at a place: nothing is nothing in every unit.
fn of_entries(list: &dyn List, list_place: &str, name: &str) -> Vec<Amount> {
    let amount = |entry: &dyn Record| {
        let baht = entry.named(name)?.written().parse().ok().filter(|baht| *baht > 0)?;
        Some(Amount { place: format!("{list_place}/{}/{name}", place(&[entry.id()])), entry: None, baht })
    };
    list.iter().filter_map(amount).collect()
}

/// The same for the rows that the entries of a register hold in the field at a place of its names.
fn of_rows(plan: &Plan, register: Register, field: usize) -> Vec<Amount> {
    let list = plan.register(register);
    let mut amounts = Vec::new();
    for (number, entry) in list.iter().enumerate() {
        let Some(rows) = entry.field(field).list() else { continue };
        let blank = rows.blank();
        let names = blank.names().iter().enumerate().filter(|(place, _)| blank.field(*place).shape() == Shape::Baht);
        for (_, name) in names {
            let rows_place = at(register, entry, entry.names()[field]);
            amounts.extend(of_entries(rows, &rows_place, name).into_iter().map(|row| Amount { entry: Some(number), ..row }));
        }
    }
    amounts
}

/// So many other amounts are needed. Of two, a single slip cannot spoil both; of one, it is not known which of the two is off.
const NEIGHBOURS: usize = 2;

/// The amounts that are about a thousand or a million times off their neighbours: the amounts of the same field in the same entry,
/// such as a project's other years, or, where these are too few, of the same field in the whole register.
///
/// Off are amounts typed in thousands or millions among others in baht, and the other way round. So they are held against the middle
/// of the others, which one slip or a few do not move (against the two in the middle where their number is even: both must say
/// so). How large an amount should be is nobody's business here: only these two ratios are looked for, and what is nearer to a
/// hundred or to ten thousand times is none of them.
fn units(amounts: &[Amount]) -> Vec<Question> {
    let all = sorted(amounts.iter());
    let mut questions = Vec::new();
    for group in amounts.chunk_by(|a, b| a.entry.is_some() && a.entry == b.entry) {
        let own = sorted(group.iter());
        let known = if own.len() > NEIGHBOURS { &own } else { &all };
        questions.extend(group.iter().filter_map(|amount| {
            let (usual_baht, times) = off(known, amount.baht)?;
            Some(Question::new(amount.place.clone(), Kind::UnitDoubtful { baht: amount.baht, usual_baht, times }))
        }));
    }
    questions
}

fn sorted<'a>(amounts: impl Iterator<Item = &'a Amount>) -> Vec<u64> {
    let mut sorted: Vec<u64> = amounts.map(|amount| amount.baht).collect();
    sorted.sort_unstable();
    sorted
}

/// What is usual among the others of these amounts, and how many times one of them is off it, if it is.
fn off(sorted: &[u64], baht: u64) -> Option<(u64, u64)> {
    let others = sorted.len() - 1;
    if others < NEIGHBOURS {
        return None;
    }
    let own = sorted.binary_search(&baht).ok()?;
    let other = |place: usize| sorted[if place < own { place } else { place + 1 }];
    let (low, high) = (other((others - 1) / 2), other(others / 2));
    let times = times(baht, low)?;
    let agree = self::times(baht, high) == Some(times) && (baht > low) == (baht > high);
    agree.then_some((low, times))
}

/// The ratio of two amounts, where it is about a thousand or a million: up to three times more or less, since three threes are
/// about ten and the next ratio begins there.
fn times(a: u64, b: u64) -> Option<u64> {
    let (less, more) = (u128::from(a.min(b)), u128::from(a.max(b)));
    [1_000, 1_000_000].into_iter().find(|times| {
        let usual = less * u128::from(*times);
        usual <= 3 * more && more <= 3 * usual
    })
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::super::tests::{asked, but};

    #[test]
    fn a_total_stands_beside_the_sum_of_its_parts() {
        let says = [
            ("projects/p1/budget_baht", "12 ล้าน"),
            ("projects/p1/funding/f1/baht", "7 ล้าน"),
            ("projects/p1/funding/f2/baht", "5 ล้าน"),
        ];
        assert_eq!(asked(&says), []);
        let differs = Kind::TotalDiffers { written_baht: 12_000_000, sum_baht: 11_999_999 };
        assert_eq!(
            asked(&but(&says, "projects/p1/funding/f2/baht", "4999999")),
            [("projects/p1/budget_baht".to_owned(), differs)]
        );
        // A total alone, or parts alone, are nothing to compare.
        assert_eq!(asked(&says[..1]), []);
        assert_eq!(asked(&says[1..]), []);
    }

    const LIKE: [(&str, &str); 4] = [
        ("projects/p1/budget_baht", "8000000"),
        ("projects/p2/budget_baht", "12000000"),
        ("projects/p3/budget_baht", "9500000"),
        ("projects/p4/budget_baht", "30000000"),
    ];

    #[test]
    fn an_amount_a_thousand_or_a_million_times_off_is_asked_about() {
        assert_eq!(asked(&LIKE), []);
        for (typed, baht, usual_baht, times) in [
            ("12", 12, 9_500_000, 1_000_000),
            ("12000", 12_000, 9_500_000, 1_000),
            ("12000000000", 12_000_000_000, 9_500_000, 1_000),
            ("12000000 ล้าน", 12_000_000_000_000, 9_500_000, 1_000_000),
        ] {
            let doubtful = Kind::UnitDoubtful { baht, usual_baht, times };
            let found = asked(&but(&LIKE, "projects/p2/budget_baht", typed));
            assert_eq!(found, [("projects/p2/budget_baht".to_owned(), doubtful)], "{typed}");
        }
        // Ten, a hundred or ten thousand times is another size, no other unit; nothing is nothing in every unit.
        for other in ["120000000", "1200000", "120000", "950", "0"] {
            assert_eq!(asked(&but(&LIKE, "projects/p2/budget_baht", other)), [], "{other}");
        }
    }

    #[test]
    fn of_two_amounts_none_is_known_to_be_off_and_of_three_one_is() {
        let two = [("infrastructure/i1/baht", "8000000"), ("infrastructure/i2/baht", "8")];
        assert_eq!(asked(&two), []);
        let found = asked(&[&two[..], &[("infrastructure/i3/baht", "5000000")]].concat());
        let places: Vec<&str> = found.iter().map(|(place, _)| place.as_str()).collect();
        assert_eq!(places, ["infrastructure/i2/baht"]);
    }

    #[test]
    fn amounts_of_nothing_are_no_neighbours() {
        let nothing = ["p5", "p6", "p7", "p8"].map(|id| (format!("projects/{id}/budget_baht").leak() as &str, "0"));
        let found = asked(&but(&[&LIKE[..], &nothing].concat(), "projects/p2/budget_baht", "12"));
        assert_eq!(found.iter().map(|(place, _)| place.as_str()).collect::<Vec<_>>(), ["projects/p2/budget_baht"]);
    }

    #[test]
    fn the_years_of_a_project_are_neighbours_before_those_of_others() {
        let mut says = vec![
            ("projects/p1/funding/f1/baht", "300000000"),
            ("projects/p1/funding/f2/baht", "280000000"),
            ("projects/p1/funding/f3/baht", "320000000"),
        ];
        for place in ["projects/p2", "projects/p3", "projects/p4"] {
            says.extend(["f1", "f2"].map(|id| (format!("{place}/funding/{id}/baht").leak() as &str, "250000")));
        }
        assert_eq!(asked(&says), [], "a large project among small ones is no slip");
        let slip = asked(&but(&says, "projects/p1/funding/f2/baht", "280"));
        let doubtful = Kind::UnitDoubtful { baht: 280, usual_baht: 300_000_000, times: 1_000_000 };
        assert_eq!(slip, [("projects/p1/funding/f2/baht".to_owned(), doubtful)]);
        // Too few of its own: those of the register.
        let slip = asked(&but(&says, "projects/p4/funding/f2/baht", "250"));
        assert_eq!(slip.iter().map(|(place, _)| place.as_str()).collect::<Vec<_>>(), ["projects/p4/funding/f2/baht"]);
    }
}
