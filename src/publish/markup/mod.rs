//! A document as elements, ready for whatever shows them: the page builds its own from these, and they can be written as HTML.
//! Text stays text; no markup is ever read from it.

mod chart;

use super::document::{
    Act, Block, Cell, Control, Document, Entry, Field, Form, ListKind, Mark, Opens, Part, Row, Table, Target, Tone,
};
use crate::policy::Finding;
use crate::text::Style;
use chart::chart;
use serde::{Deserialize, Serialize};

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Node {
    Text(String),
    /// An element: its tag, its attributes, and what is in it.
    Element(String, Vec<(String, String)>, Vec<Node>),
    Input(Input),
    /// A button: its class, its text, what it does.
    Button(String, String, Act),
    /// An input for files, with its label.
    Files(Opens, String),
}

/// An input that changes a setting of the page or a value of the draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Input {
    pub id: String,
    /// The name of what it changes.
    pub name: String,
    pub target: Target,
    /// Its label, where none stands beside it on screen. A check box shows the label it carries, unless it stands in a table.
    pub label: Option<String>,
    pub in_table: bool,
    /// The ids of what describes it.
    pub described: Option<String>,
    /// Whether its value does not fit.
    pub invalid: bool,
    pub control: Control,
}

fn element(tag: &str, attributes: &[(&str, &str)], children: Vec<Node>) -> Node {
    let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Node::Element(tag.to_owned(), attributes, children)
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

/// The elements of a document, the first heading among them.
pub fn markup(document: &Document, style: Style) -> Node {
    let writer = Writer { style };
    let mut parts = vec![element("h1", &[("tabindex", "-1")], vec![text(&document.title)])];
    let mut class = "sheet";
    if let Some(supposed) = &document.hypothetical {
        class = "sheet hypothetical";
        parts.push(element("p", &[("class", "supposed")], vec![text(supposed)]));
    }
    parts.extend(writer.blocks("", &document.blocks));
    element("article", &[("class", class)], parts)
}

#[derive(Clone, Copy)]
struct Writer {
    style: Style,
}

impl Writer {
    /// Blocks below a heading that says what they are.
    fn blocks(self, above: &str, blocks: &[Block]) -> Vec<Node> {
        let mut said = above;
        let mut nodes = Vec::with_capacity(blocks.len());
        for (place, block) in blocks.iter().enumerate() {
            if let Block::Heading { text, .. } = block {
                said = text;
            }
            nodes.push(self.block(block, said, &blocks[place + 1..]));
        }
        nodes
    }

    /// A block, what the heading above it says, and what follows it.
    fn block(self, block: &Block, said: &str, next: &[Block]) -> Node {
        match block {
            Block::Heading { level, text: words } => {
                let tag = if *level == 2 { "h2" } else { "h3" };
                let class = [("class", "no-print")];
                element(tag, if is_empty_on_paper(*level, next) { &class } else { &[] }, vec![text(words)])
            }
            Block::Paragraph { tone, parts } => element("p", &[("class", class_of(*tone))], self.parts(parts)),
            Block::List { kind, entries } => self.list(*kind, entries),
            Block::Table(table) => self.table(table, said),
            Block::Chart(shown) => chart(shown, self.style),
            Block::Fold { summary, open, blocks } => {
                let mut parts = vec![element("summary", &[], self.parts(summary))];
                let said = if let [Part::Text(said)] = summary.as_slice() { said } else { "" };
                parts.extend(self.blocks(said, blocks));
                let class = ("class", if is_pressed(block) { "no-print" } else { "" });
                let attributes = [class, ("open", "")];
                element("details", &attributes[..1 + usize::from(*open)], parts)
            }
            Block::Section { id, blocks } => {
                let id = format!("entry-{id}");
                element("section", &[("class", "entry"), ("id", &id), ("tabindex", "-1")], self.blocks("", blocks))
            }
            Block::Form(Form { legend, target, fields }) => {
                let legend = element("legend", &[], vec![text(legend)]);
                let fields = fields.iter().map(|one| field(one, *target));
                let class = if *target == Target::Plan { "settings plan" } else { "settings no-print" };
                element("fieldset", &[("class", class)], [legend].into_iter().chain(fields).collect())
            }
            Block::Buttons(buttons) => {
                let buttons = buttons.iter().map(|button| self.button(&button.text, button.primary, &button.act));
                element("p", &[("class", "actions no-print")], buttons.collect())
            }
        }
    }

    fn button(self, words: &str, primary: bool, act: &Act) -> Node {
        match act {
            Act::Go(to) => {
                let class = if primary { "button" } else { "button second" };
                element("a", &[("class", class), ("href", to)], vec![text(words)])
            }
            Act::Open(opens) => Node::Files(*opens, words.to_owned()),
            act => Node::Button(if primary { "" } else { "second" }.to_owned(), words.to_owned(), act.clone()),
        }
    }

    fn parts(self, parts: &[Part]) -> Vec<Node> {
        let mut shown = Vec::with_capacity(parts.len() * 2);
        for (place, part) in parts.iter().enumerate() {
            // Two links side by side are told apart, on paper too.
            let between = match (place.checked_sub(1).map(|before| &parts[before]), part) {
                (None, _) => "",
                (Some(Part::Link { .. }), Part::Link { .. }) => " · ",
                (Some(_), _) => " ",
            };
            if !between.is_empty() {
                shown.push(text(between));
            }
            shown.push(self.part(part));
        }
        shown
    }

    fn part(self, part: &Part) -> Node {
        match part {
            Part::Text(words) => text(words),
            Part::Strong(words) => element("strong", &[], vec![text(words)]),
            Part::Code(words) => element("code", &[], vec![text(words)]),
            Part::Mark(kind, words) => self.mark(*kind, words),
            Part::Link { to, text: words } => link(to, words),
        }
    }

    fn mark(self, kind: Mark, words: &str) -> Node {
        let (class, sign) = match kind {
            Mark::Plain => ("mark", None),
            Mark::Official => ("mark official", None),
            Mark::Ours => ("mark ours", None),
            Mark::Warn => ("mark warn", None),
            Mark::Met => ("finding met", Some(Finding::Met)),
            Mark::NotMet => ("finding not-met", Some(Finding::NotMet)),
            Mark::NotShown => ("finding not-shown", Some(Finding::NotShown)),
        };
        let mut parts = vec![text(words)];
        if let Some(finding) = sign {
            parts.splice(0..0, [element("span", &[("aria-hidden", "true")], vec![text(finding.sign())]), text(" ")]);
        }
        element("span", &[("class", class)], parts)
    }

    fn list(self, kind: ListKind, entries: &[Entry]) -> Node {
        let entry = |entry: &Entry| {
            let mut parts = self.parts(&entry.parts);
            if !entry.below.is_empty() {
                parts.push(self.list(kind, &entry.below));
            }
            element("li", &[], parts)
        };
        let (tag, class) = match kind {
            ListKind::Bullets => ("ul", ""),
            ListKind::Numbers => ("ol", ""),
            ListKind::Tree => ("ul", "why"),
            ListKind::Plain => ("ul", "plain"),
        };
        element(tag, &[("class", class)], entries.iter().map(entry).collect())
    }

    /// A table. A caption that only says again what the heading says is read, not shown.
    fn table(self, table: &Table, said: &str) -> Node {
        // The head of a column stands as most of its cells do: numbers to the right, words to the left.
        let numbers = |column: usize| {
            let numbers = table.rows.iter().filter(|row| matches!(row.cells.get(column), Some(Cell::Number(_))));
            2 * numbers.count() > table.rows.len()
        };
        let head = |(place, head): (usize, &String)| {
            let mut attributes = vec![("scope", "col")];
            if place == 0 || !numbers(place - 1) {
                attributes.push(("class", "words"));
            }
            let Some(sort) = table.sorts.get(place).filter(|sort| !sort.to.is_empty()) else {
                return element("th", &attributes, vec![text(head)]);
            };
            let mut words = vec![text(head)];
            if let Some(upward) = sort.upward {
                let (order, sign) = if upward { ("ascending", " ▲") } else { ("descending", " ▼") };
                attributes.push(("aria-sort", order));
                words.push(element("span", &[("aria-hidden", "true")], vec![text(sign)]));
            }
            element("th", &attributes, vec![element("a", &[("href", &sort.to)], words)])
        };
        let cell = |cell: &Cell| match cell {
            Cell::Number(number) => element("td", &[], vec![text(number)]),
            Cell::Parts(parts) => element("td", &[("class", "words")], self.parts(parts)),
            Cell::Field(target, field) => {
                let (below, described) = below(field);
                let input = input(field, *target, Some(field.label.clone()), described, true);
                let said = on_paper(field, *target);
                let attributes: Vec<_> =
                    [("class", "words")].into_iter().chain(said.as_deref().map(|said| ("data-said", said))).collect();
                element("td", &attributes, [input].into_iter().chain(below).collect())
            }
            Cell::Buttons(buttons) => {
                let buttons = buttons.iter().map(|button| self.button(&button.text, button.primary, &button.act));
                element("td", &[("class", "pressed")], buttons.collect())
            }
        };
        let row = |row: &Row| {
            let attributes = [("scope", "row"), ("class", "short")];
            let head = element("th", &attributes[..1 + usize::from(is_number(&row.head))], self.parts(&row.head));
            element("tr", &[], [head].into_iter().chain(row.cells.iter().map(cell)).collect())
        };
        let parts = vec![
            element("caption", if table.caption == said { &[("class", "said")] } else { &[] }, vec![text(&table.caption)]),
            element("thead", &[], vec![element("tr", &[], table.heads.iter().enumerate().map(head).collect())]),
            element("tbody", &[], table.rows.iter().map(row).collect()),
        ];
        // On a narrow screen it scrolls by itself.
        let class = if is_filled_in(table) { "scroll no-print" } else { "scroll" };
        let scroll = [("class", class), ("tabindex", "0"), ("role", "region"), ("aria-label", table.caption.as_str())];
        element("div", &scroll, vec![element("table", &[], parts)])
    }
}

/// Whether a part is there to be pressed or filled in, and so has no place on paper. What the plan says is printed.
fn is_pressed(block: &Block) -> bool {
    match block {
        Block::Form(form) => form.target != Target::Plan,
        Block::Buttons(_) => true,
        Block::Table(table) => is_filled_in(table),
        Block::Fold { blocks, .. } => blocks.iter().any(is_pressed),
        _ => false,
    }
}

/// Whether a heading of a level stands over nothing but what is pressed.
fn is_empty_on_paper(level: u8, next: &[Block]) -> bool {
    let below = next.iter().take_while(|block| !matches!(block, Block::Heading { level: other, .. } if *other <= level));
    below.filter(|block| !matches!(block, Block::Heading { .. })).all(is_pressed)
}

/// Whether a row is named by a number alone, which needs little room.
fn is_number(head: &[Part]) -> bool {
    matches!(head, [Part::Text(words) | Part::Link { text: words, .. }] if words.chars().all(char::is_numeric))
}

fn is_filled_in(table: &Table) -> bool {
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    let pressed = cells.clone().any(|cell| matches!(cell, Cell::Field(..) | Cell::Buttons(_)));
    pressed && !cells.any(|cell| matches!(cell, Cell::Field(Target::Plan, _)))
}

/// What a field of the plan says, as it stands on paper; a check box speaks for itself.
fn on_paper(field: &Field, target: Target) -> Option<String> {
    let said = match &field.control {
        _ if target != Target::Plan => return None,
        Control::Check { .. } => return None,
        Control::Choice { value, options } => options.iter().find(|(id, _)| id == value).map_or("", |(_, label)| label),
        Control::Amount { echo, .. } | Control::Date { echo, .. } if !echo.is_empty() => echo,
        Control::Number { value, .. }
        | Control::Text { value, .. }
        | Control::Date { value, .. }
        | Control::Amount { value, .. }
        | Control::Search { value } => value,
    };
    Some(if said.is_empty() { "–" } else { said }.to_owned())
}

fn class_of(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Lead => "lead",
        Tone::Big => "big",
        Tone::Note => "note-box",
        Tone::Hint => "hint",
        Tone::Problem => "banner problem",
        Tone::Good => "banner good",
    }
}

/// A link within the product, or to a source on the web. Any other address is shown as text.
fn link(to: &str, words: &str) -> Node {
    if to.starts_with("#/") {
        element("a", &[("href", to)], vec![text(words)])
    } else if to.starts_with("https://") {
        element("a", &[("href", to), ("rel", "noreferrer"), ("target", "_blank")], vec![text(words)])
    } else {
        text(words)
    }
}

/// A field with its label, its hint, its input, and below it what is wrong and what it comes to.
fn field(field: &Field, target: Target) -> Node {
    let id = id_of(field);
    let mut parts = Vec::new();
    if !matches!(field.control, Control::Check { .. }) {
        parts.push(element("label", &[("for", &id)], vec![text(&field.label)]));
    }
    parts.extend(note(&id, "hint", &field.hint));
    let label = matches!(field.control, Control::Check { .. }).then(|| field.label.clone());
    let (below, mut described) = below(field);
    if !field.hint.is_empty() {
        described = Some([format!("{id}-hint")].into_iter().chain(described).collect::<Vec<_>>().join(" "));
    }
    parts.push(input(field, target, label, described, false));
    parts.extend(below);
    let said = on_paper(field, target);
    let attributes: Vec<_> = [("class", "field")].into_iter().chain(said.as_deref().map(|said| ("data-said", said))).collect();
    element("div", &attributes, parts)
}

/// What stands below an input: what is wrong with it, or what it comes to; and the id of that.
fn below(field: &Field) -> (Option<Node>, Option<String>) {
    let (class, words) = match &field.control {
        _ if !field.problem.is_empty() => ("error", &field.problem),
        Control::Amount { echo, .. } | Control::Date { echo, .. } => ("echo", echo),
        _ => return (None, None),
    };
    let id = id_of(field);
    (note(&id, class, words), (!words.is_empty()).then(|| format!("{id}-{class}")))
}

fn note(id: &str, class: &str, words: &str) -> Option<Node> {
    (!words.is_empty()).then(|| element("p", &[("class", class), ("id", &format!("{id}-{class}"))], vec![text(words)]))
}

/// The input of a field, with the label it carries and the ids of what describes it.
fn input(field: &Field, target: Target, label: Option<String>, described: Option<String>, in_table: bool) -> Node {
    let (id, name, invalid, control) = (id_of(field), field.name.clone(), !field.problem.is_empty(), field.control.clone());
    Node::Input(Input { id, name, target, label, in_table, described, invalid, control })
}

fn id_of(field: &Field) -> String {
    format!("field-{}", field.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(blocks: Vec<Block>) -> Document {
        Document { title: "ก".into(), hypothetical: None, blocks }
    }

    /// The elements of a tag, at any depth.
    fn all<'n>(node: &'n Node, tag: &str, found: &mut Vec<&'n Node>) {
        if let Node::Element(name, _, children) = node {
            if name == tag {
                found.push(node);
            }
            children.iter().for_each(|child| all(child, tag, found));
        }
    }

    fn found<'n>(node: &'n Node, tag: &str) -> Vec<&'n Node> {
        let mut found_here = Vec::new();
        all(node, tag, &mut found_here);
        found_here
    }

    #[test]
    fn only_addresses_of_the_product_and_of_the_web_become_links() {
        let to = |to: &str| Part::Link { to: to.into(), text: "x".into() };
        let parts =
            ["#/why", "https://example.org/", "javascript:alert(1)", "data:text/html,x", "http://example.org", "//example.org"];
        let document = page(vec![Block::Paragraph { tone: Tone::Plain, parts: parts.map(to).to_vec() }]);
        let markup = markup(&document, Style::default());
        let links = found(&markup, "a");
        let href = |node: &Node| match node {
            Node::Element(_, attributes, _) => attributes[0].1.clone(),
            _ => unreachable!("links are elements"),
        };
        assert_eq!(links.into_iter().map(href).collect::<Vec<_>>(), ["#/why", "https://example.org/"]);
        let Node::Element(_, _, parts) = found(&markup, "p")[0] else { unreachable!("a paragraph is an element") };
        assert_eq!(parts[1], text(" · "), "links side by side are told apart");
    }

    #[test]
    fn a_caption_that_repeats_its_heading_is_read_but_not_shown() {
        let heading = |level, words: &str| Block::Heading { level, text: words.into() };
        let table = |caption: &str| {
            Block::Table(Table { caption: caption.into(), heads: Vec::new(), rows: Vec::new(), sorts: Vec::new() })
        };
        let markup = markup(&page(vec![heading(2, "ก"), table("ก"), heading(3, "ข"), table("ก")]), Style::default());
        let captions = found(&markup, "caption");
        assert_eq!(captions[0], &element("caption", &[("class", "said")], vec![text("ก")]));
        assert_eq!(captions[1], &element("caption", &[], vec![text("ก")]));
    }

    #[test]
    fn a_field_of_the_plan_says_on_paper_what_it_holds() {
        let control = Control::Choice { value: "a".into(), options: vec![("a".into(), "ก".into())] };
        let asked = |control| Field { name: "x".into(), label: "x".into(), hint: String::new(), problem: String::new(), control };
        assert_eq!(on_paper(&asked(control.clone()), Target::Plan).as_deref(), Some("ก"));
        assert_eq!(on_paper(&asked(control), Target::Address), None, "a setting is not printed");
        let date = |echo: &str| asked(Control::Date { value: "2026-11-22".into(), echo: echo.into() });
        assert_eq!(on_paper(&date("22 พฤศจิกายน 2569"), Target::Plan).as_deref(), Some("22 พฤศจิกายน 2569"));
        assert_eq!(on_paper(&asked(Control::Text { value: String::new(), long: false }), Target::Plan).as_deref(), Some("–"));
    }

    #[test]
    fn a_heading_over_nothing_but_buttons_is_not_printed() {
        let heading = |level, words: &str| Block::Heading { level, text: words.into() };
        let said = Block::Paragraph { tone: Tone::Plain, parts: Vec::new() };
        let folded = Block::Fold { summary: Vec::new(), open: false, blocks: vec![Block::Buttons(Vec::new())] };
        let blocks = vec![heading(2, "0"), heading(3, "1"), folded, heading(2, "2"), Block::Buttons(Vec::new()), said];
        let markup = markup(&page(blocks), Style::default());
        let printed = |tag| {
            found(&markup, tag).into_iter().map(|node| matches!(node, Node::Element(_, attributes, _) if attributes.is_empty()))
        };
        assert_eq!(printed("h2").collect::<Vec<_>>(), [false, true]);
        assert_eq!(printed("h3").collect::<Vec<_>>(), [false]);
    }

    #[test]
    fn what_is_supposed_is_said_on_top_and_all_along() {
        let real = markup(&page(Vec::new()), Style::default());
        let supposed = markup(&Document { hypothetical: Some("สมมติ".into()), ..page(Vec::new()) }, Style::default());
        assert!(found(&real, "p").is_empty());
        assert_eq!(found(&supposed, "p"), [&element("p", &[("class", "supposed")], vec![text("สมมติ")])]);
        let Node::Element(_, attributes, _) = &supposed else { unreachable!("a page is an element") };
        assert_eq!(attributes[0].1, "sheet hypothetical");
    }

    #[test]
    fn an_input_is_named_by_its_label_and_described_by_its_notes() {
        let made = |control, hint: &str, problem: &str| Field {
            name: "goal".into(),
            label: "เป้าหมาย".into(),
            hint: hint.into(),
            problem: problem.into(),
            control,
        };
        let number = || Control::Number { value: "x".into(), min: 1, max: 100 };
        let form = |field| page(vec![Block::Form(Form { legend: String::new(), target: Target::Address, fields: vec![field] })]);
        let node = markup(&form(made(number(), "1-100", "?")), Style::default());
        assert_eq!(found(&node, "label"), [&element("label", &[("for", "field-goal")], vec![text("เป้าหมาย")])]);
        let fields = found(&node, "div");
        let Node::Element(_, _, parts) = fields[0] else { unreachable!("a field is an element") };
        let Some(Node::Input(input)) = parts.get(2) else { panic!("an input stands below its label and hint") };
        assert_eq!(input.described.as_deref(), Some("field-goal-hint field-goal-error"));
        assert!(input.invalid && input.label.is_none());
        // A check box carries its own label.
        let node = markup(&form(made(Control::Check { on: true }, "", "")), Style::default());
        assert!(found(&node, "label").is_empty());
    }
}
