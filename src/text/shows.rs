//! What the registers show, in words: the rules of a pack, and the entries that a stage rests on.

use super::sheets::registers::{field_text, option};
use super::sheets::shows as m;

use super::{Message, Style, dimension_name, register_name};
use crate::assess::ShownBy;
use crate::plan::Register;
use crate::policy::registers::{Fields, REGISTERS, register};
use crate::policy::shows::rows;
use crate::policy::{Dimension, Need, Rule, Rulebook};

/// By what a stage is shown: “Projects: “A” states Responsible unit, Budget, End”.
pub fn because(rulebook: &Rulebook, by: &ShownBy, style: Style) -> String {
    let words = Words { rulebook, style };
    let of = words.register(by.register);
    let says = words.needs(by.register, &by.has);
    let entry = match (&by.entry, by.has.is_empty()) {
        (Some(entry), true) => words.fill(m::IS_THERE, &[&of, &entry.name]),
        (Some(entry), false) => words.fill(m::SAYS, &[&of, &entry.name, &says]),
        (None, true) => style.fill(m::ALL_ARE_THERE, &[&of, &by.entries.to_string()]),
        (None, false) => style.fill(m::ALL_SAY, &[&of, &by.entries.to_string(), &says]),
    };
    let linked = by.linked.as_ref().map(|linked| {
        let of = words.register(linked.register);
        let says = words.needs(linked.register, &linked.has);
        match (&linked.entry, linked.has.is_empty()) {
            (Some(entry), true) => words.fill(m::LINKED, &[&of, &entry.name]),
            (Some(entry), false) => words.fill(m::LINKED_SAYS, &[&of, &entry.name, &says]),
            (None, true) => style.fill(m::LINKED_ANY, &[&of]),
            (None, false) => style.fill(m::LINKED_ANY_SAYS, &[&of, &says]),
        }
    });
    entry + &linked.unwrap_or_default()
}

/// What a rule asks for.
pub fn rule_of_registers(rulebook: &Rulebook, rule: &Rule, style: Style) -> String {
    let words = Words { rulebook, style };
    let of = Register::ALL[rule.register];
    let mut which = rule.dimensions.map(|_| style.say(m::RULE_OF_DIMENSION)).unwrap_or_default();
    if !rule.of.is_empty() {
        which += &style.fill(m::RULE_OF, &[&words.needs(of, &rule.of)]);
    }
    let mut says = match rule.has.is_empty() {
        true => String::new(),
        false => style.fill(m::RULE_HAS, &[&words.needs(of, &rule.has)]),
    };
    if let Some(linked) = &rule.linked {
        let to = Register::ALL[linked.register];
        says += &match linked.has.is_empty() {
            true => style.fill(m::LINKED_ANY, &[&words.register(to)]),
            false => style.fill(m::LINKED_ANY_SAYS, &[&words.register(to), &words.needs(to, &linked.has)]),
        };
    }
    let form = if rule.every { m::RULE_EVERY } else { m::RULE_ONE };
    style.fill(form, &[&rule.stage.to_string(), &words.register(of), &which, &says])
}

struct Words<'r> {
    rulebook: &'r Rulebook,
    style: Style,
}

impl Words<'_> {
    fn register(&self, register: Register) -> String {
        self.style.say(register_name(register))
    }

    /// A text with names of the plan in it, whose digits stay as they are written.
    fn fill(&self, message: Message, values: &[&str]) -> String {
        message.with(self.style.language, values)
    }

    fn needs(&self, of: Register, needs: &[Need]) -> String {
        let fields = register(of.id()).map_or(&[][..], |place| REGISTERS[place].1);
        self.all(of.id(), fields, needs)
    }

    /// “a, b and c”.
    fn all(&self, list: &str, fields: Fields, needs: &[Need]) -> String {
        let language = self.style.language;
        let mut needs: Vec<String> = needs.iter().map(|need| self.need(list, fields, need)).collect();
        let last = needs.pop().unwrap_or_default();
        if needs.is_empty() { last } else { needs.join(m::LIST.of(language)) + m::LAST.of(language) + &last }
    }

    fn need(&self, list: &str, fields: Fields, need: &Need) -> String {
        let style = self.style;
        let label = |place: &usize| style.say(field_text(list, fields[*place].0).label);
        match need {
            Need::Says(place) => label(place),
            Need::Among(place, ids) => {
                let name = fields[*place].0;
                let ids: Vec<String> = ids.iter().map(|id| self.option(name, id)).collect();
                style.fill(m::AMONG, &[&label(place), &ids.join(m::OR_ID.of(style.language))])
            }
            Need::Row(place, needs) => {
                let name = fields[*place].0;
                style.fill(m::ROW, &[&label(place), &self.all(name, rows(fields, *place), needs)])
            }
            Need::Either(needs) => {
                let ways: Vec<String> = needs.iter().map(|need| self.need(list, fields, need)).collect();
                ways.join(m::OR.of(style.language))
            }
        }
    }

    fn option(&self, field: &str, id: &str) -> String {
        match Dimension::from_id(id).filter(|_| field == "dimensions") {
            Some(dimension) => self.style.digits(dimension_name(self.rulebook, dimension, self.style.language)),
            None => self.style.say(option(field, id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::registers::Holds;
    use crate::text::Language;

    fn look(list: &str, fields: Fields, words: &Words<'_>) {
        for (place, (name, holds)) in fields.iter().enumerate() {
            assert!(!words.need(list, fields, &Need::Says(place)).is_empty());
            match holds {
                Holds::Ids(ids) => {
                    let all = ids.iter().map(|id| (*id).to_owned()).collect();
                    assert!(!words.need(list, fields, &Need::Among(place, all)).is_empty());
                }
                Holds::Rows(inner) => look(name, inner, words),
                Holds::Words | Holds::Links => {}
            }
        }
    }

    #[test]
    fn every_field_and_option_has_its_words() {
        let rulebook = crate::builtin::rulebook();
        for language in [Language::Thai, Language::English] {
            let words = Words { rulebook: &rulebook, style: Style { language, thai_digits: false } };
            REGISTERS.iter().for_each(|(list, fields)| look(list, fields, &words));
        }
    }

    #[test]
    fn a_rule_reads_as_a_sentence() {
        let rulebook = crate::builtin::rulebook();
        let place = rulebook.rubric.items.iter().position(|item| item.id == "C4.d.2").unwrap();
        let style = Style { language: Language::English, thai_digits: false };
        let told: Vec<String> = rulebook.shows[place].iter().map(|rule| rule_of_registers(&rulebook, rule, style)).collect();
        assert_eq!(
            told[2],
            "Stage 3: every entry of “Projects, activities and services” that serves the dimension (at least one) states \
             Responsible unit, Budget by year and source (Source and Amount), Start or Fiscal year it starts and End"
        );
        assert!(told[0].ends_with("an entry of “Projects, activities and services” that serves the dimension"), "{}", told[0]);
    }
}
