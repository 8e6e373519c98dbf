//! What no first page shows of the packs. It travels apart, so that the first module carries neither it nor the code to read it;
//! whatever asks for a value, a scale or a line of a rulebook therefore belongs to the second module.

use super::{Clause, Pack, ReferenceLine, Rulebook, Scale, Shows, Text, Value};
use serde::{Deserialize, Serialize};
use std::mem::take;

/// What is set aside of a pack, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Aside {
    clauses: Vec<Clause>,
    values: Vec<Value>,
    scales: Vec<Scale>,
    lines: Vec<ReferenceLine>,
    /// What would show each item, and which stages of it the registers show.
    items: Vec<(Option<Text>, Vec<Shows>)>,
}

impl Rulebook {
    /// Sets aside what travels apart, pack by pack.
    pub fn take_aside(&mut self) -> [Aside; 3] {
        self.packs_mut().map(|pack| Aside {
            clauses: take(&mut pack.clauses),
            values: take(&mut pack.values),
            scales: take(&mut pack.scales),
            lines: take(&mut pack.lines),
            items: pack.items.iter_mut().map(|item| (item.proof.take(), take(&mut item.shows))).collect(),
        })
    }

    /// Puts it in again; false, and nothing is changed, where there are other items.
    pub fn learn_aside(&mut self, asides: [Aside; 3]) -> bool {
        let fits = |(pack, aside): (&&mut Pack, &Aside)| pack.items.len() == aside.items.len();
        let packs = self.packs_mut();
        let fit = packs.iter().zip(&asides).all(fits);
        if fit {
            for (pack, aside) in packs.into_iter().zip(asides) {
                (pack.clauses, pack.values, pack.scales, pack.lines) = (aside.clauses, aside.values, aside.scales, aside.lines);
                pack.items.iter_mut().zip(aside.items).for_each(|(item, aside)| (item.proof, item.shows) = aside);
            }
        }
        fit
    }
}
