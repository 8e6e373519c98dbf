//! Changes of a plan's registers: fields set, entries added, moved and removed, by their places.

use super::place::list_and_id;
use super::{Plan, Record, Register, SetError};
use serde::{Deserialize, Serialize};

/// One change. What leads nowhere or does not fit changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// The field at a place becomes what was written.
    Set(String, String),
    /// An id is put in, or taken out, at a place that holds several.
    Put(String, String, bool),
    /// A new entry at the end of the list at a place, with what its fields say: name and text of each. An `id` that is free becomes
    /// its own; `funding/2/baht` is a field of the second entry that it holds.
    Add(String, Vec<(String, String)>),
    /// The entry at a place goes, and every link to it.
    Remove(String),
    /// The entry at a place gets another place in its list, from 0.
    Move(String, usize),
}

impl Plan {
    pub(super) fn change(&mut self, change: &Change) {
        match change {
            Change::Set(place, text) => {
                let _ = self.set(place, text);
            }
            Change::Put(place, id, wanted) => {
                let _ = self.field_mut(place).map(|field| field.put(id, *wanted));
            }
            Change::Add(list, says) => self.add(list, says),
            Change::Remove(place) => self.remove(place),
            Change::Move(place, to) => self.shift(place, *to),
        }
    }

    /// The field at a place takes what was written.
    ///
    /// # Errors
    /// There is no such field, or it does not fit.
    pub fn set(&mut self, place: &str, text: &str) -> Result<(), SetError> {
        self.field_mut(place).ok_or(SetError::Nowhere)?.write(text)?;
        Ok(())
    }

    fn add(&mut self, list: &str, says: &[(String, String)]) {
        let Some(list) = self.list_mut(list) else { return };
        let wanted = says.iter().find(|(name, id)| name == "id" && !id.is_empty() && list.find(id).is_none());
        let place = list.add();
        let entry = list.get_mut(place);
        if let Some((_, id)) = wanted {
            id.clone_into(entry.id_mut());
        }
        for (name, text) in says {
            let _ = say(entry, name, text);
        }
    }

    fn shift(&mut self, place: &str, to: usize) {
        let Some((list, id)) = list_and_id(place) else { return };
        let Some(list) = self.list_mut(list) else { return };
        if let Some(from) = list.place(&id) {
            list.shift(from, to);
        }
    }

    /// Takes an entry out. An entry of a register takes the links to it along: they stand in fields of the register's name.
    fn remove(&mut self, place: &str) {
        let Some((name, id)) = list_and_id(place) else { return };
        let Some(list) = self.list_mut(name) else { return };
        let Some(gone) = list.place(&id) else { return };
        list.remove(gone);
        for register in Register::ALL {
            let list = self.register_mut(*register);
            for place in 0..list.len() {
                // Looked at before it is changed: an entry that is changed is no longer shared with the plans before.
                if list.get(place).named(name).is_some_and(|field| field.holds(&id)) {
                    let _ = list.get_mut(place).named_mut(name).map(|field| field.put(&id, false));
                }
            }
        }
    }
}

/// Lets a field say something: one of the entry, or of the entries that it holds, which come as they are named.
fn say(entry: &mut dyn Record, name: &str, text: &str) -> Option<()> {
    let Some((list, rest)) = name.split_once('/') else { return entry.named_mut(name)?.write(text).ok() };
    let (number, name) = rest.split_once('/')?;
    let place = number.parse::<usize>().ok()?.checked_sub(1)?;
    let list = entry.named_mut(list)?.list_mut()?;
    if place == list.len() {
        list.add();
    }
    (place < list.len()).then(|| say(list.get_mut(place), name, text))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Baht, Edit, Year};
    use crate::policy::Dimension;

    impl Plan {
        fn with(&self, change: &Change) -> Plan {
            self.after(&Edit::Entries(vec![change.clone()]))
        }
    }

    #[test]
    fn new_entries_get_ids_of_their_own() {
        let add = |says: &[(&str, &str)]| {
            Change::Add("projects".into(), says.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect())
        };
        let plan = Plan::default().with(&add(&[])).with(&add(&[])).with(&Change::Remove("projects/p1".into()));
        let plan = plan.with(&add(&[("dimensions", "energy"), ("nothing", "x")]));
        assert_eq!(plan.projects.iter().map(|project| project.id.as_str()).collect::<Vec<_>>(), ["p2", "p1"]);
        assert_eq!(plan.projects[1].dimensions, [Dimension::Energy]);
    }

    #[test]
    fn a_new_entry_comes_with_its_id_and_the_entries_it_holds() {
        let says = |says: &[(&str, &str)]| says.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        let add = Change::Add(
            "projects".into(),
            says(&[
                ("id", "x7"),
                ("funding/1/year", "2570"),
                ("funding/1/baht", "5"),
                ("funding/2/baht", "6"),
                ("funding/9/baht", "7"),
            ]),
        );
        let plan = Plan::default().with(&add).with(&add);
        assert_eq!(
            plan.projects.iter().map(|project| project.id.as_str()).collect::<Vec<_>>(),
            ["x7", "p1"],
            "an id stands once"
        );
        let funding: Vec<_> = plan.projects[0].funding.iter().map(|row| (row.year, row.baht)).collect();
        assert_eq!(funding, [(Some(Year(2027)), Some(Baht(5))), (None, Some(Baht(6)))]);
    }

    #[test]
    fn an_entry_within_an_entry_is_set_moved_and_removed() {
        let mut plan = Plan::default();
        for edit in [
            Change::Add("projects".into(), Vec::new()),
            Change::Add("projects/p1/funding".into(), vec![("year".into(), "2570".into())]),
            Change::Add("projects/p1/funding".into(), Vec::new()),
            Change::Set("projects/p1/funding/f2/baht".into(), "1.5 ล้าน".into()),
            Change::Move("projects/p1/funding/f2".into(), 0),
        ] {
            plan = plan.with(&edit);
        }
        let funding = &plan.projects[0].funding;
        assert_eq!((funding[0].baht, funding[1].year), (Some(Baht(1_500_000)), Some(Year(2027))));
        assert_eq!(plan.clone().set("projects/p1/funding/f2/baht", "มาก"), Err(SetError::Misfit));
        assert_eq!(plan.clone().set("projects/p1/funding/f9/baht", "1"), Err(SetError::Nowhere));
        assert_eq!(plan.with(&Change::Remove("projects/p1/funding/f2".into())).projects[0].funding.len(), 1);
    }

    #[test]
    fn a_removed_entry_takes_the_links_to_it_along_and_nothing_else_is_touched() {
        let mut plan = Plan::default();
        for _ in 0..2 {
            plan = plan.with(&Change::Add("problems".into(), Vec::new())).with(&Change::Add("projects".into(), Vec::new()));
        }
        for (project, problem) in [("p1", "q1"), ("p1", "q2"), ("p2", "q2")] {
            plan = plan.with(&Change::Put(format!("projects/{project}/problems"), problem.into(), true));
        }
        let left = plan.with(&Change::Remove("problems/q1".into()));
        assert_eq!((&left.projects[0].problems[..], &left.projects[1].problems[..]), (&["q2".into()][..], &["q2".into()][..]));
        assert!(std::ptr::eq(&plan.projects[1], &left.projects[1]), "what does not change is shared");
        assert!(!std::ptr::eq(&plan.projects[0], &left.projects[0]));
    }
}
