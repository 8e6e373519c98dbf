//! Sheets: the pages beyond the plan and its result, with the settings that stand in their address.

use crate::plan::Register;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a sheet is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A register of the plan, and the form of each of its entries.
    Register(Register),
    /// The City Data Platform: its registers together, and the legal conditions that they answer.
    Data,
    /// Who does what: tasks, committee, participation.
    People,
    /// The plan's money and time, in charts.
    Money,
    /// Rows that are pasted into a register.
    Paste,
    /// Why a verdict, gate, component, dimension or item is what it is.
    Why,
    /// The smallest sets of answers that would make the plan eligible.
    Needs,
    /// What is short, with effort, who and evidence.
    Gaps,
    /// The cheapest path to a goal.
    Path,
    /// Answers changed in a copy.
    WhatIf,
    /// Two plans side by side.
    Compare,
    /// How far the number can be trusted.
    Trust,
    Rulebook,
    /// Packs opened, written and compared.
    Packs,
    /// Other rules, only supposed.
    Hypothetical,
}

/// The topics that are no registers, with their names in an address. Registers go by their own.
const TOPICS: [(Topic, &str); 14] = [
    (Topic::Data, "data"),
    (Topic::People, "people"),
    (Topic::Money, "money"),
    (Topic::Paste, "paste"),
    (Topic::Why, "why"),
    (Topic::Needs, "needs"),
    (Topic::Gaps, "gaps"),
    (Topic::Path, "path"),
    (Topic::WhatIf, "what-if"),
    (Topic::Compare, "compare"),
    (Topic::Trust, "trust"),
    (Topic::Rulebook, "rulebook"),
    (Topic::Packs, "packs"),
    (Topic::Hypothetical, "hypothetical"),
];

impl Topic {
    /// Where the plan is written in depth, in the order that the product lists them. The registers of the City Data Platform and of
    /// the people stand below their own two.
    pub const PLAN: [Topic; 8] = [
        Topic::Register(Register::Problems),
        Topic::Register(Register::Projects),
        Topic::Register(Register::Kpis),
        Topic::Register(Register::Infrastructure),
        Topic::Data,
        Topic::People,
        Topic::Money,
        Topic::Register(Register::Standing),
    ];

    /// What explains, compares and questions, in the order that the product lists them.
    pub const TOOLS: [Topic; 10] = [
        Topic::Why,
        Topic::Needs,
        Topic::Gaps,
        Topic::Path,
        Topic::WhatIf,
        Topic::Compare,
        Topic::Trust,
        Topic::Rulebook,
        Topic::Packs,
        Topic::Hypothetical,
    ];

    /// All topics.
    pub fn all() -> impl Iterator<Item = Topic> {
        let registers = Register::ALL.iter().map(|register| Topic::Register(*register));
        registers.chain(TOPICS.into_iter().map(|(topic, _)| topic))
    }

    fn name(self) -> &'static str {
        match self {
            Topic::Register(register) => register.id(),
            topic => TOPICS.into_iter().find(|(known, _)| *known == topic).map_or("", |(_, name)| name),
        }
    }

    fn of(name: &str) -> Option<Topic> {
        let known = TOPICS.into_iter().find(|(_, known)| *known == name).map(|(topic, _)| topic);
        known.or_else(|| Register::from_id(name).map(Topic::Register))
    }
}

/// A sheet by its address, such as `#/path?goal=70` or `#/why/gate/10.3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub topic: Topic,
    /// What of the topic is shown or scrolled to; may be empty.
    pub entry: String,
    /// Names and values, in the order they were set. No name stands twice.
    pub settings: Vec<(String, String)>,
}

impl Sheet {
    /// The sheet of a topic as it is first opened.
    pub fn new(topic: Topic) -> Sheet {
        Sheet::at(topic, "")
    }

    /// The sheet of a topic at an entry.
    pub fn at(topic: Topic, entry: &str) -> Sheet {
        Sheet { topic, entry: entry.to_owned(), settings: Vec::new() }
    }

    /// The sheet of an address without its `#/`.
    pub(super) fn of(path: &str) -> Option<Sheet> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let (name, entry) = path.split_once('/').unwrap_or((path, ""));
        let mut sheet = Sheet { topic: Topic::of(name)?, entry: decoded(entry), settings: Vec::new() };
        for setting in query.split('&').filter(|setting| !setting.is_empty()) {
            let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
            sheet = sheet.with(&decoded(name), &decoded(value));
        }
        Some(sheet)
    }

    /// The address.
    pub fn address(&self) -> String {
        let mut address = format!("#/{}", self.topic.name());
        if !self.entry.is_empty() {
            address += &format!("/{}", encoded(&self.entry));
        }
        for (place, (name, value)) in self.settings.iter().enumerate() {
            let before = if place == 0 { '?' } else { '&' };
            address += &format!("{before}{}={}", encoded(name), encoded(value));
        }
        address
    }

    /// What is set under a name.
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The same sheet with a setting changed, or taken away where the value is empty.
    pub fn with(&self, name: &str, value: &str) -> Sheet {
        let mut sheet = self.clone();
        let place = sheet.settings.iter().position(|(known, _)| known == name);
        match (place, value) {
            (Some(place), "") => drop(sheet.settings.remove(place)),
            (Some(place), value) => value.clone_into(&mut sheet.settings[place].1),
            (None, "") => {}
            (None, value) => sheet.settings.push((name.to_owned(), value.to_owned())),
        }
        sheet
    }
}

impl Sheet {
    /// The same sheet after its reader set something. A list that is searched or filtered otherwise begins at its first page.
    pub fn set(&self, name: &str, value: &str) -> Sheet {
        let sheet = self.with(name, value);
        if KEEPS_PAGE.contains(&name) { sheet } else { sheet.with("page", "") }
    }

    /// The ids that are listed under a name.
    pub fn listed(&self, name: &str) -> impl Iterator<Item = &str> {
        self.setting(name).unwrap_or_default().split(',').filter(|id| !id.is_empty())
    }

    /// The same sheet with an id put into the list under a name, or taken out of it.
    pub fn listing(&self, name: &str, id: &str, wanted: bool) -> Sheet {
        let others = self.listed(name).filter(|known| *known != id);
        self.with(name, &others.chain(wanted.then_some(id)).collect::<Vec<_>>().join(","))
    }
}

/// The settings that leave what a list shows as it is.
const KEEPS_PAGE: [&str; 4] = ["page", "unit", "field", "value"];

/// What an address may hold as it is: readable keys such as `C4.d.1@environment` stay readable.
const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'@').remove(b'/').remove(b':').remove(b',');

/// A text as a part of an address.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string()
}

pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_topic_has_a_name_of_its_own() {
        for topic in Topic::all() {
            assert_eq!(Topic::of(topic.name()), Some(topic));
        }
        let listed = Topic::PLAN.into_iter().chain(Topic::TOOLS);
        assert!(listed.into_iter().all(|listed| Topic::all().any(|topic| topic == listed)));
    }

    #[test]
    fn addresses_come_back() {
        let sheet = Sheet::at(Topic::Why, "item/C4.d.1@environment").with("ค้น หา", "a&b=c%d+é").with("goal", "70");
        assert_eq!(Sheet::of(sheet.address().trim_start_matches("#/")), Some(sheet));
        assert_eq!(Sheet::at(Topic::Why, "gate/10.3").address(), "#/why/gate/10.3");
        assert_eq!(Sheet::of("nowhere"), None);
    }

    #[test]
    fn a_setting_stands_once_and_goes_when_empty() {
        let sheet = Sheet::new(Topic::Path).with("goal", "70").with("goal", "80");
        assert_eq!(sheet.address(), "#/path?goal=80");
        assert_eq!(sheet.setting("goal"), Some("80"));
        assert_eq!(sheet.with("goal", ""), Sheet::new(Topic::Path));
        let third = Sheet::new(Topic::Path).set("page", "3").set("field", "status");
        assert_eq!((third.address().as_str(), third.set("q", "a").setting("page")), ("#/path?page=3&field=status", None));
        let sheet = Sheet::new(Topic::Path).listing("pick", "p1", true).listing("pick", "p2", true).listing("pick", "p1", true);
        assert_eq!(sheet.address(), "#/path?pick=p2,p1");
        assert_eq!(sheet.listing("pick", "p2", false).listed("pick").collect::<Vec<_>>(), ["p1"]);
        assert_eq!(sheet.listing("pick", "p2", false).listing("pick", "p1", false), Sheet::new(Topic::Path));
    }
}
