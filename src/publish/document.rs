//! A page as data: what a sheet says, apart from how it is shown. The web layer renders it, [`super::plain()`] writes it as text.

use crate::plan::Change;
use serde::{Deserialize, Serialize};

/// A page: its title and what stands on it, in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub title: String,
    /// What is said on top where the page shows what is only supposed; it is then marked all along, on screen and on paper.
    pub hypothetical: Option<String>,
    pub blocks: Vec<Block>,
}

/// One part of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading, of level 2 or 3.
    Heading {
        level: u8,
        text: String,
    },
    Paragraph {
        tone: Tone,
        parts: Vec<Part>,
    },
    List {
        kind: ListKind,
        entries: Vec<Entry>,
    },
    Table(Table),
    Chart(Chart),
    /// Something folded under a summary.
    Fold {
        summary: Vec<Part>,
        open: bool,
        blocks: Vec<Block>,
    },
    /// A part that links can lead to: `#/topic/id`.
    Section {
        id: String,
        blocks: Vec<Block>,
    },
    Form(Form),
    Buttons(Vec<Button>),
}

/// How a paragraph speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tone {
    Plain,
    /// What the page is for.
    Lead,
    /// The one figure or verdict of a section.
    Big,
    /// What must be known before trusting what follows.
    Note,
    Hint,
    Problem,
    Good,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Part {
    Text(String),
    Strong(String),
    /// A small mark in a box.
    Mark(Mark, String),
    /// A link within the product (`#/…`) or to a source (`https://…`).
    Link {
        to: String,
        text: String,
    },
    /// Something of a file: a key, a rule as written. Its digits stay as they are.
    Code(String),
}

/// What a mark says, so that official and ours never look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    Plain,
    Official,
    Ours,
    Warn,
    Met,
    NotMet,
    NotShown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListKind {
    Bullets,
    Numbers,
    /// Nested reasons.
    Tree,
    Plain,
}

/// An entry of a list, and the entries below it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub parts: Vec<Part>,
    pub below: Vec<Entry>,
}

/// A table whose rows begin with a heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub caption: String,
    /// One for each column, that of the row headings first.
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
}

/// A row: its heading, then a cell for each further column. A cell may hold a control.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub head: Vec<Part>,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Numbers stand to the right.
    Number(String),
    Parts(Vec<Part>),
    /// A control; its label is read, not shown.
    Field(Target, Field),
}

/// A chart. Its text is `description` and the table beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Chart {
    /// Horizontal bars from `from` to `to` on an axis of 0 to 100 points or per cent, with vertical lines across; all in hundredths.
    Bars { title: String, description: String, bars: Vec<Bar>, lines: Vec<Line> },
    /// How often values fell into bins of equal width between two values, in hundredths of a point.
    Histogram { title: String, description: String, from: u32, to: u32, counts: Vec<u32>, lines: Vec<Line> },
    /// Horizontal bars of parts, one after another. Each part has the pattern of its key; only the first [`KEYS`] can be told apart.
    Stacked { title: String, description: String, keys: Vec<String>, bars: Vec<Stack> },
    /// Spans of time, a row each, on an axis of `days` days, with named days below and across.
    Timeline { title: String, description: String, days: u32, ticks: Vec<Line>, spans: Vec<Span>, lines: Vec<Line> },
    /// A value on an axis of `days` days, with named days below. Heights are thousandths of the chart; lines run across at a height.
    Curve { title: String, description: String, days: u32, ticks: Vec<Line>, dots: Vec<Dot>, lines: Vec<Line> },
}

/// How many parts of a bar can be told apart without colour.
pub const KEYS: usize = 8;

impl Chart {
    /// What it shows, and in words what is seen.
    pub fn told(&self) -> (&str, &str) {
        match self {
            Chart::Bars { title, description, .. }
            | Chart::Histogram { title, description, .. }
            | Chart::Stacked { title, description, .. }
            | Chart::Timeline { title, description, .. }
            | Chart::Curve { title, description, .. } => (title, description),
        }
    }
}

/// A bar of parts: how much each key has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stack {
    pub label: String,
    pub parts: Vec<u64>,
    /// The sum in words, beside the label.
    pub text: String,
}

/// From which day to which day something runs, both counted from the first day of the axis; and which of the two are written down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    pub label: String,
    pub from: u32,
    pub to: u32,
    pub from_said: bool,
    pub to_said: bool,
    /// The days in words, beside the label.
    pub text: String,
}

/// A value: on which day of the axis, how high, and in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dot {
    pub at: u32,
    pub height: u32,
    pub label: String,
}

/// A bar: from where to where it reaches, and where its mark stands, in hundredths of a point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    pub label: String,
    pub from: u32,
    pub to: u32,
    pub mark: Option<u32>,
    /// The figures in words, at the end of the bar.
    pub text: String,
}

/// A line across a chart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub at: u32,
    pub label: String,
}

/// Inputs under a legend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form {
    pub legend: String,
    pub target: Target,
    pub fields: Vec<Field>,
}

/// The name of the input that takes the whole text of pasted rows.
pub const PASTED: &str = "pasted";

/// What an input changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// The setting of its name in the page's address.
    Address,
    /// The value of its name in the pack that is being written.
    Draft,
    /// The field of the plan at the place of its name. A check box names the id too that it puts in: `place=id`.
    Plan,
    /// The rows that are pasted into a register: the whole text, or the cell that its name `row:column` says, from 1.
    Pasted,
}

/// An input. Its name tells it from all others of the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    pub name: String,
    pub label: String,
    /// Said below the input; may be empty.
    pub hint: String,
    /// What is wrong with its value; may be empty.
    pub problem: String,
    pub control: Control,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Control {
    /// A whole number; the value is as typed.
    Number {
        value: String,
        min: u32,
        max: u32,
    },
    Text {
        value: String,
        long: bool,
    },
    /// A day as `2026-11-22`.
    Date {
        value: String,
    },
    /// An amount of money; what is typed without a unit is in `unit`.
    Amount {
        value: String,
        unit: String,
    },
    /// A text that is heeded at each key.
    Search {
        value: String,
    },
    /// One of several: value and label of each.
    Choice {
        value: String,
        options: Vec<(String, String)>,
    },
    /// The value is `yes`, or the empty text where it is off.
    Check {
        on: bool,
    },
}

/// A button.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Button {
    pub text: String,
    pub primary: bool,
    pub act: Act,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// Goes to an address of the product.
    Go(String),
    /// Hands a text to the browser to save.
    Save {
        file: String,
        text: String,
    },
    /// Asks for files and takes them in.
    Open(Opens),
    /// Forgets files that were opened.
    Close(Opens),
    /// Answers in the plan: the key of each, and what a field would say: an option, a stage, or nothing.
    Answer(Vec<(String, String)>),
    /// Changes the registers of the plan, as one.
    Change(Vec<Change>),
    /// Adds an entry to the list at a place, with what its fields say, and goes to it: its id follows this address.
    Add {
        list: String,
        says: Vec<(String, String)>,
        to: String,
    },
    /// Changes the registers of the plan, as one, by rows that are pasted; these then stay, and it goes to an address.
    Take {
        changes: Vec<Change>,
        left: String,
        to: String,
    },
    /// Begins, exchanges or (empty) throws away the pack that is being written.
    Draft(String),
    /// Puts a pack in force on this device, in place of the one whose id is `replaces`.
    UsePack {
        id: String,
        replaces: String,
        text: String,
    },
    /// Goes back to the pack that the product brings, in place of the one of this id.
    DropPack(String),
    Print,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Opens {
    /// One or more plans, to compare with this one.
    Plans,
    /// A pack, to write on it, compare it or put it in force.
    Pack,
    /// A table as CSV, to take its rows into a register.
    Rows,
}
