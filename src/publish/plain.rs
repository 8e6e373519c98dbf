//! A document as plain text: for the command line, and for tests that keep whole pages.

use super::document::{Act, Block, Button, Cell, Chart, Control, Document, Entry, Field, Form, ListKind, Part, Table, Tone};

/// The whole of a document as text. Marks stand in [brackets], addresses in <angle brackets>, what is of a file in `backticks`.
pub fn plain(document: &Document) -> String {
    let mut writer = Writer { addresses: true, ..Writer::default() };
    writer.line(0, &document.title);
    if let Some(hypothetical) = &document.hypothetical {
        writer.line(0, &format!("! {hypothetical}"));
    }
    writer.blocks(0, &document.blocks);
    writer.text
}

/// The words that blocks show, without addresses: what a search looks through.
pub fn words(blocks: &[Block]) -> String {
    let mut writer = Writer::default();
    writer.blocks(0, blocks);
    writer.text
}

#[derive(Default)]
struct Writer {
    /// Whether links tell where they lead.
    addresses: bool,
    text: String,
}

impl Writer {
    fn blocks(&mut self, depth: usize, blocks: &[Block]) {
        for block in blocks {
            // A section only gives its blocks a place; they keep their own distance.
            if !matches!(block, Block::Section { .. }) {
                self.line(0, "");
            }
            self.block(depth, block);
        }
    }

    fn block(&mut self, depth: usize, block: &Block) {
        match block {
            Block::Heading { level, text } => self.line(depth, &format!("{} {text}", "#".repeat(usize::from(*level)))),
            Block::Paragraph { tone, parts } => {
                let before = if *tone == Tone::Problem { "! " } else { "" };
                let parts = self.parts(parts);
                self.line(depth, &format!("{before}{parts}"));
            }
            Block::List { kind, entries } => self.list(depth, *kind, entries),
            Block::Table(table) => self.table(depth, table),
            Block::Chart(chart) => self.line(depth, &described(chart)),
            Block::Fold { summary, blocks, .. } => {
                let summary = self.parts(summary);
                self.line(depth, &format!("▸ {summary}"));
                self.blocks(depth + 1, blocks);
            }
            Block::Section { blocks, .. } => self.blocks(depth, blocks),
            Block::Form(form) => self.form(depth, form),
            Block::Buttons(buttons) => buttons.iter().for_each(|button| self.button(depth, button)),
        }
    }

    fn list(&mut self, depth: usize, kind: ListKind, entries: &[Entry]) {
        for (place, entry) in entries.iter().enumerate() {
            let before = match kind {
                ListKind::Numbers => format!("{}. ", place + 1),
                ListKind::Plain => String::new(),
                ListKind::Bullets | ListKind::Tree => "- ".to_owned(),
            };
            let parts = self.parts(&entry.parts);
            self.line(depth, &format!("{before}{parts}"));
            self.list(depth + 1, kind, &entry.below);
        }
    }

    fn table(&mut self, depth: usize, table: &Table) {
        self.line(depth, &table.caption);
        self.row(depth, &table.heads);
        for row in &table.rows {
            let cells = row.cells.iter().map(|cell| match cell {
                Cell::Number(number) => number.clone(),
                Cell::Parts(parts) => self.parts(parts),
                Cell::Field(_, field) => value(&field.control),
            });
            let cells: Vec<String> = [self.parts(&row.head)].into_iter().chain(cells).collect();
            self.row(depth, &cells);
        }
    }

    fn row(&mut self, depth: usize, cells: &[String]) {
        self.line(depth, &format!("| {} |", cells.join(" | ")));
    }

    fn form(&mut self, depth: usize, form: &Form) {
        self.line(depth, &form.legend);
        for Field { label, hint, problem, control, .. } in &form.fields {
            self.line(depth + 1, &format!("{label}: {}", value(control)));
            [hint, problem].into_iter().filter(|text| !text.is_empty()).for_each(|text| self.line(depth + 2, text));
        }
    }

    fn button(&mut self, depth: usize, Button { text, act, .. }: &Button) {
        let told = match act {
            Act::Go(address) if self.addresses => format!(" <{address}>"),
            Act::Answer(answers) if self.addresses => answers.iter().map(|(key, value)| format!(" `{key}={value}`")).collect(),
            _ => String::new(),
        };
        self.line(depth, &format!("({text}){told}"));
    }

    fn parts(&self, parts: &[Part]) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) | Part::Strong(text) => text.trim().to_owned(),
            Part::Mark(_, text) => format!("[{text}]"),
            Part::Link { to, text } if self.addresses => format!("{text} <{to}>"),
            Part::Link { text, .. } => text.clone(),
            Part::Code(text) => format!("`{text}`"),
        };
        parts.iter().map(part).collect::<Vec<_>>().join(" ")
    }

    /// What a plan or a pack brings cannot break out of its line.
    fn line(&mut self, depth: usize, text: &str) {
        let before = if text.is_empty() { String::new() } else { "  ".repeat(depth) };
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        self.text.push_str(&before);
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }
}

fn described(chart: &Chart) -> String {
    let (title, description) = chart.told();
    format!("{title}: {description}")
}

/// What an input is set to.
fn value(control: &Control) -> String {
    match control {
        Control::Number { value, .. } | Control::Text { value, .. } | Control::Search { value } | Control::Date { value } => {
            value.clone()
        }
        Control::Amount { value, unit } => format!("{value} {unit}"),
        Control::Choice { value, options } => {
            options.iter().find(|(known, _)| known == value).map_or_else(|| value.clone(), |(_, label)| label.clone())
        }
        Control::Check { on } => if *on { "[x]" } else { "[ ]" }.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::document::{Bar, Mark, Row, Target};

    fn text(text: &str) -> Vec<Part> {
        vec![Part::Text(text.into())]
    }

    fn entry(parts: Vec<Part>, below: Vec<Entry>) -> Entry {
        Entry { parts, below }
    }

    fn field(label: &str, control: Control) -> Field {
        Field { name: "n".into(), label: label.into(), hint: String::new(), problem: String::new(), control }
    }

    #[test]
    fn writes_each_kind_of_block() {
        let list = |kind| Block::List { kind, entries: vec![entry(text("a"), vec![entry(text("b"), vec![])])] };
        let link = Part::Link { to: "#/why".into(), text: "why".into() };
        let choice = Control::Choice { value: "y".into(), options: vec![("x".into(), "X".into()), ("y".into(), "Y".into())] };
        let mut number = field("Goal", Control::Number { value: "7".into(), min: 0, max: 9 });
        (number.hint, number.problem) = ("0 to 9".into(), "odd".into());
        let bar = Bar { label: "b".into(), from: 0, to: 1, mark: None, text: "1".into() };
        let button = |act| Block::Buttons(vec![Button { text: "Do".into(), primary: true, act }]);
        for (block, wanted) in [
            (Block::Heading { level: 3, text: "H".into() }, "### H\n"),
            (
                Block::Paragraph {
                    tone: Tone::Big,
                    parts: vec![Part::Strong("S".into()), Part::Mark(Mark::Met, "Met".into()), link, Part::Code("k".into())],
                },
                "S [Met] why <#/why> `k`\n",
            ),
            (Block::Paragraph { tone: Tone::Problem, parts: text("no\nline 2") }, "! no line 2\n"),
            (list(ListKind::Bullets), "- a\n  - b\n"),
            (list(ListKind::Tree), "- a\n  - b\n"),
            (list(ListKind::Numbers), "1. a\n  1. b\n"),
            (list(ListKind::Plain), "a\n  b\n"),
            (
                Block::Table(Table {
                    caption: "C".into(),
                    heads: vec!["h".into(), "1".into(), "2".into(), "3".into()],
                    rows: vec![Row {
                        head: text("r"),
                        cells: vec![
                            Cell::Number("4".into()),
                            Cell::Parts(text("p")),
                            Cell::Field(Target::Address, field("f", choice)),
                        ],
                    }],
                }),
                "C\n| h | 1 | 2 | 3 |\n| r | 4 | p | Y |\n",
            ),
            (Block::Chart(Chart::Bars { title: "T".into(), description: "D".into(), bars: vec![bar], lines: vec![] }), "T: D\n"),
            (Block::Fold { summary: text("s"), open: false, blocks: vec![list(ListKind::Bullets)] }, "▸ s\n\n  - a\n    - b\n"),
            (Block::Section { id: "i".into(), blocks: vec![Block::Heading { level: 2, text: "H".into() }] }, "\n## H\n"),
            (
                Block::Form(Form {
                    legend: "L".into(),
                    target: Target::Address,
                    fields: vec![number, field("On", Control::Check { on: true })],
                }),
                "L\n  Goal: 7\n    0 to 9\n    odd\n  On: [x]\n",
            ),
            (button(Act::Go("#/path".into())), "(Do) <#/path>\n"),
            (button(Act::Answer(vec![("k".into(), "yes".into())])), "(Do) `k=yes`\n"),
            (button(Act::Print), "(Do)\n"),
        ] {
            let mut writer = Writer { addresses: true, ..Writer::default() };
            writer.block(0, &block);
            assert_eq!(writer.text, wanted, "{block:?}");
        }
    }

    #[test]
    fn a_document_begins_with_its_title_and_what_is_only_supposed() {
        let blocks = vec![Block::Paragraph { tone: Tone::Plain, parts: text("p") }];
        let mut document = Document { title: "T".into(), hypothetical: None, blocks };
        assert_eq!(plain(&document), "T\n\np\n");
        document.hypothetical = Some("supposed".into());
        assert_eq!(plain(&document), "T\n! supposed\n\np\n");
    }

    #[test]
    fn words_tell_no_addresses() {
        let link = Part::Link { to: "#/why".into(), text: "reason".into() };
        let blocks = [
            Block::Paragraph { tone: Tone::Plain, parts: vec![link] },
            Block::Buttons(vec![Button { text: "Do".into(), primary: false, act: Act::Go("#/why".into()) }]),
        ];
        assert_eq!(words(&blocks), "\nreason\n\n(Do)\n");
    }
}
