//! The pages of the app and their addresses, which stand behind the `#` so that the site works from any sub-path and any frame.

mod sheet;

pub use sheet::{Sheet, Topic, encoded};

use crate::policy::Rulebook;

/// A page of the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Start,
    /// Step 1: applicant and route.
    Applicant,
    /// Step 2: city, zone and goals.
    City,
    /// Step 3: dimensions.
    Dimensions,
    /// Step 4: a component of the plan, by its place.
    Component(usize),
    /// Step 5: leadership, citizens and monitoring.
    Commitment,
    /// The published outcome thresholds.
    Outcomes,
    Result,
    /// One of the pages that a second module makes.
    Sheet(Sheet),
}

impl Page {
    /// The address, such as `#/components/2`.
    pub fn address(&self) -> String {
        match self {
            Page::Start => "#/".into(),
            Page::Applicant => "#/applicant".into(),
            Page::City => "#/city".into(),
            Page::Dimensions => "#/dimensions".into(),
            Page::Component(place) => format!("#/components/{}", place + 1),
            Page::Commitment => "#/commitment".into(),
            Page::Outcomes => "#/outcomes".into(),
            Page::Result => "#/result".into(),
            Page::Sheet(sheet) => sheet.address(),
        }
    }

    /// The address of this page at the question or item with this key.
    pub fn asking(&self, key: &str) -> String {
        format!("{}?ask={}", self.address(), sheet::encoded(key))
    }

    /// The key of the question or item that an address leads to.
    pub fn asked(address: &str) -> Option<String> {
        address.split_once("?ask=").map(|(_, key)| sheet::decoded(key))
    }

    /// The page of an address; an unknown address leads to the start.
    pub fn of(address: &str, rulebook: &Rulebook) -> Page {
        let path = address.trim_start_matches('#').trim_matches('/');
        if let Some(sheet) = Sheet::of(path) {
            return Page::Sheet(sheet);
        }
        let path = path.split('?').next().unwrap_or_default();
        let (name, rest) = path.split_once('/').unwrap_or((path, ""));
        match (name, rest) {
            ("applicant", "") => Page::Applicant,
            ("city", "") => Page::City,
            ("dimensions", "") => Page::Dimensions,
            ("components", number) => match number.parse::<usize>() {
                Ok(number) if (1..=rulebook.rubric.components.len()).contains(&number) => Page::Component(number - 1),
                _ => Page::Start,
            },
            ("commitment", "") => Page::Commitment,
            ("outcomes", "") => Page::Outcomes,
            ("result", "") => Page::Result,
            _ => Page::Start,
        }
    }

    /// The address without the settings of a sheet: where the reader is, whatever they set there.
    pub fn place(&self) -> String {
        match self {
            Page::Sheet(sheet) => Sheet::at(sheet.topic, &sheet.entry).address(),
            page => page.address(),
        }
    }

    /// Whether both are sheets of one topic.
    pub fn is_same_topic(&self, other: &Page) -> bool {
        matches!((self, other), (Page::Sheet(a), Page::Sheet(b)) if a.topic == b.topic)
    }

    /// Whether both are the same sheet, be it at other settings.
    pub fn is_same_sheet(&self, other: &Page) -> bool {
        matches!((self, other), (Page::Sheet(_), Page::Sheet(_))) && self.place() == other.place()
    }

    /// The pages where a plan is written, in order.
    pub fn parts(rulebook: &Rulebook) -> Vec<Page> {
        let components = (0..rulebook.rubric.components.len()).map(Page::Component);
        [Page::Applicant, Page::City, Page::Dimensions].into_iter().chain(components).chain([Page::Commitment]).collect()
    }

    /// The pages before and after this one on the way through a plan.
    pub fn neighbours(&self, rulebook: &Rulebook) -> (Option<Page>, Option<Page>) {
        let mut way = Page::parts(rulebook);
        way.insert(0, Page::Start);
        way.extend([Page::Outcomes, Page::Result]);
        match way.iter().position(|page| page == self) {
            Some(place) => (place.checked_sub(1).map(|before| way[before].clone()), way.get(place + 1).cloned()),
            None => (None, None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_come_back() {
        let rulebook = crate::builtin::rulebook();
        let mut pages = Page::parts(&rulebook);
        pages.extend([
            Page::Start,
            Page::Outcomes,
            Page::Result,
            Page::Sheet(Sheet::new(Topic::Rulebook)),
            Page::Sheet(Sheet::at(Topic::Rulebook, "10.3")),
        ]);
        for page in pages {
            assert_eq!(Page::of(&page.address(), &rulebook), page);
        }
        for unknown in ["", "#", "#/nowhere", "#/components/0", "#/components/99", "#/components/x", "#/city/more"] {
            assert_eq!(Page::of(unknown, &rulebook), Page::Start, "{unknown}");
        }
    }

    #[test]
    fn an_address_may_lead_to_a_question() {
        let rulebook = crate::builtin::rulebook();
        for key in ["a.b@environment", "ก ข&ค"] {
            let address = Page::Component(3).asking(key);
            assert_eq!(Page::of(&address, &rulebook), Page::Component(3));
            assert_eq!(Page::asked(&address).as_deref(), Some(key));
        }
        assert_eq!(Page::asked("#/city"), None);
    }

    #[test]
    fn the_way_leads_from_start_to_result() {
        let rulebook = crate::builtin::rulebook();
        let mut page = Page::Start;
        let mut seen = 1;
        while let (_, Some(next)) = page.neighbours(&rulebook) {
            assert_eq!(next.neighbours(&rulebook).0, Some(page));
            page = next;
            seen += 1;
        }
        assert_eq!(page, Page::Result);
        assert_eq!(seen, Page::parts(&rulebook).len() + 3);
    }
}
