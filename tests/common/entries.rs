//! Entries of the registers, filled in without knowing which fields there are.

use mueang_phrom::plan::{Change, Plan, Record, Register, Shape, place};

/// What a field of a shape may say: another text for each number.
pub fn words(shape: Shape, number: u64) -> String {
    let of = |ids: &[&str]| ids[number as usize % ids.len()].to_owned();
    match shape {
        Shape::Text => ["ลดขยะ", " กองช่าง\n", "a/b~c%d", "\"<é>\""][number as usize % 4].to_owned(),
        Shape::Date => format!("{:04}-{:02}-{:02}", number % 1400 + 1000, number % 12 + 1, number % 28 + 1),
        Shape::Year => (number % 1400 + 1000).to_string(),
        Shape::Baht | Shape::Count => number.to_string(),
        Shape::Percent => (number % 101).to_string(),
        Shape::Measure => format!("{}.{:03}", number % 1_000_000, number % 1000),
        Shape::YesNo => if number.is_multiple_of(2) { "yes" } else { "no" }.to_owned(),
        Shape::One(ids) | Shape::Several(ids) => of(ids),
        Shape::Links => format!("p{number}"),
        Shape::Rows => String::new(),
    }
}

/// The plan with one more entry in each register, and in each list within: every field says something.
pub fn with_entries(mut plan: Plan, number: u64) -> Plan {
    for register in Register::ALL {
        fill(&mut plan, register.id(), number);
    }
    plan
}

fn fill(plan: &mut Plan, list: &str, number: u64) {
    *plan = plan.after(&Change::Add(list.to_owned(), Vec::new()).into());
    let added = plan.list(list).unwrap();
    let entry = added.get(added.len() - 1);
    let at = format!("{list}/{}", place(&[entry.id()]));
    for (place, (name, shape)) in shapes(entry).into_iter().enumerate() {
        let field = format!("{at}/{name}");
        match shape {
            Shape::Rows => fill(plan, &field, number + 1),
            _ => plan.set(&field, &words(shape, number + place as u64)).unwrap_or_else(|error| panic!("{field}: {error}")),
        }
    }
}

/// The fields of an entry: the name and shape of each.
pub fn shapes(entry: &dyn Record) -> Vec<(&'static str, Shape)> {
    entry.names().iter().enumerate().map(|(place, name)| (*name, entry.field(place).shape())).collect()
}
