//! What is set for single items, as an address or an argument writes it: `C1.1:3,C4.d.2@energy:2`.
//!
//! An entry names one slot or fact by its key, or by the id of its item or question all that share it. Where both are set, the key
//! counts; of two entries alike the last one does.

use crate::assess::{Facts, StageAnswer};
use crate::policy::Rulebook;
use std::ops::RangeInclusive;

/// What a text sets for each of a list of things, and the entries that name none of them or whose value does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read<T> {
    pub values: Vec<Option<T>>,
    pub unusable: Vec<String>,
}

/// Numbers for slots and, behind them, for facts: `KEY:NUMBER`.
pub fn numbers(rulebook: &Rulebook, text: &str, fits: RangeInclusive<u32>) -> Read<u32> {
    let names: Vec<[&str; 2]> = slots(rulebook).chain(facts(rulebook)).collect();
    read(&names, text, |value| value?.parse().ok().filter(|number| fits.contains(number)))
}

/// Stages for slots: `KEY:STAGE`.
pub fn stages(rulebook: &Rulebook, text: &str) -> Read<u8> {
    let names: Vec<[&str; 2]> = slots(rulebook).collect();
    let count = rulebook.rubric.stages.len();
    read(&names, text, |value| value?.parse().ok().filter(|stage| usize::from(*stage) < count))
}

/// Slots by their keys alone.
pub fn kept(rulebook: &Rulebook, text: &str) -> Read<()> {
    let names: Vec<[&str; 2]> = slots(rulebook).collect();
    read(&names, text, |value| value.is_none().then_some(()))
}

/// Reads entries for things by their names: the id that several may share, and the key that is each one's own.
fn read<T: Copy>(names: &[[&str; 2]], text: &str, value: impl Fn(Option<&str>) -> Option<T>) -> Read<T> {
    let mut read = Read { values: vec![None; names.len()], unusable: Vec::new() };
    let mut by_key: Vec<Option<T>> = vec![None; names.len()];
    for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
        let (name, written) = entry.split_once(':').map_or((entry, None), |(name, value)| (name, Some(value)));
        let value = value(written);
        let mut known = false;
        for (place, [id, key]) in names.iter().enumerate() {
            // What is asked once has its id as its key; then it does not matter which.
            let set = if *key == name { &mut by_key } else { &mut read.values };
            if *key == name || *id == name {
                set[place] = value.or(set[place]);
                known = true;
            }
        }
        if !known || value.is_none() {
            read.unusable.push(entry.to_owned());
        }
    }
    read.values.iter_mut().zip(by_key).for_each(|(value, by_key)| *value = by_key.or(*value));
    read
}

fn slots(rulebook: &Rulebook) -> impl Iterator<Item = [&str; 2]> {
    rulebook.slots.iter().map(|slot| [rulebook.item(slot).id.as_str(), slot.key.as_str()])
}

fn facts(rulebook: &Rulebook) -> impl Iterator<Item = [&str; 2]> {
    rulebook.gates.facts.iter().map(|fact| [rulebook.question(fact).id.as_str(), fact.key.as_str()])
}

/// The facts with each slot raised to the stage that is set for it. None is lowered, and what is left out stays so.
pub fn raised(facts: &Facts, stages: &[Option<u8>]) -> Facts {
    let mut raised = facts.clone();
    for (answer, stage) in raised.stages.iter_mut().zip(stages) {
        *answer = match (*answer, *stage) {
            (StageAnswer::Open, Some(stage)) => StageAnswer::Stage(stage),
            (StageAnswer::Stage(now), Some(stage)) => StageAnswer::Stage(stage.max(now)),
            (answer, _) => answer,
        };
    }
    raised
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_counts_before_an_id_and_the_last_of_two_alike() {
        let rulebook = crate::builtin::rulebook();
        let slot = |key: &str| rulebook.slots.iter().position(|slot| slot.key == key).unwrap();
        let Read { values, unusable } = stages(&rulebook, "C4.d.2@energy:3, C4.d.2:1,C1.1:2,C1.1:4");
        assert_eq!(unusable, Vec::<String>::new());
        assert_eq!(values[slot("C4.d.2@energy")], Some(3));
        assert_eq!(values[slot("C4.d.2@people")], Some(1));
        assert_eq!(values[slot("C1.1")], Some(4));
        assert_eq!(values.iter().flatten().count(), 8);
    }

    #[test]
    fn what_cannot_be_used_is_listed() {
        let rulebook = crate::builtin::rulebook();
        let bad = stages(&rulebook, "C1.1:5,C1.1,C9.9:1,C1.2:x,C1.3:-1,main_responsible:1,C1.4:2");
        assert_eq!(bad.unusable, ["C1.1:5", "C1.1", "C9.9:1", "C1.2:x", "C1.3:-1", "main_responsible:1"]);
        assert_eq!(bad.values.iter().flatten().count(), 1);
        assert_eq!(kept(&rulebook, "C1.1,C1.2:3").unusable, ["C1.2:3"]);
        assert_eq!(kept(&rulebook, "C1.1,C1.2").values.iter().flatten().count(), 2);
        let numbers = numbers(&rulebook, "main_responsible:3,C1.1:9,C1.2:0", 1..=9);
        assert_eq!((numbers.unusable, numbers.values.iter().flatten().count()), (vec!["C1.2:0".to_owned()], 2));
    }
}
