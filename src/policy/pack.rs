//! The types of a pack. Their names and shapes are those of the text format, described in `packs/README.md`.

use super::{Change, Dimension, Expr, Head, Shows, Value};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// What the weight of a component or an item may be.
pub const WEIGHTS: RangeInclusive<u32> = 1..=1000;

/// What a stage may be worth, and where a line may be drawn.
pub const POINTS: RangeInclusive<u32> = 0..=100;

/// A text in both languages of the product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub th: String,
    pub en: String,
}

impl Text {
    /// What is the same in both languages: ids, words of the format.
    pub fn same(words: impl Into<String>) -> Text {
        let words = words.into();
        Text { th: words.clone(), en: words }
    }
}

/// How sure a claim is: `A` the announcement or the publisher itself, `B` a good secondary source, `C` an opinion in the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    A,
    B,
    C,
}

/// One instrument as data: an announcement, a rubric, or a list of thresholds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    pub head: Head,
    /// How it differs from its base. Read from its text alone: no compiled pack carries it.
    #[serde(skip)]
    pub changes: Vec<Change>,
    pub sources: Vec<Source>,
    /// Numbered provisions. They, values, scales and lines travel apart ([`super::Aside`]).
    #[serde(skip)]
    pub clauses: Vec<Clause>,
    pub dimensions: Vec<DimensionText>,
    /// Numbers that expressions and texts name.
    #[serde(skip)]
    pub values: Vec<Value>,
    pub questions: Vec<Question>,
    /// Named expressions that gates use.
    pub conditions: Vec<Gate>,
    /// The conditions the verdict rests on.
    pub gates: Vec<Gate>,
    pub components: Vec<Component>,
    pub stages: Vec<Stage>,
    pub items: Vec<Item>,
    pub thresholds: Vec<Threshold>,
    /// Other ways to turn stages into points.
    #[serde(skip)]
    pub scales: Vec<Scale>,
    /// Lines that others drew.
    #[serde(skip)]
    pub lines: Vec<ReferenceLine>,
}

impl Pack {
    /// Every text of the pack but those that travel apart, in a fixed order.
    pub fn texts(&mut self) -> Vec<&mut Text> {
        let mut texts: Vec<&mut Text> = self.head.texts().collect();
        texts.extend(self.sources.iter_mut().map(|source| &mut source.title));
        texts.extend(self.clauses.iter_mut().flat_map(|clause| [&mut clause.title, &mut clause.summary]));
        for dimension in &mut self.dimensions {
            texts.push(&mut dimension.name);
            texts.extend(&mut dimension.elements);
        }
        for question in &mut self.questions {
            texts.push(&mut question.ask);
            texts.extend(&mut question.hint);
            texts.extend(&mut question.evidence);
            texts.extend(question.options.iter_mut().map(|option| &mut option.label));
        }
        texts.extend(self.conditions.iter_mut().chain(&mut self.gates).map(|gate| &mut gate.title));
        texts.extend(self.components.iter_mut().map(|component| &mut component.title));
        texts.extend(self.stages.iter_mut().flat_map(|stage| [&mut stage.label, &mut stage.meaning]));
        for item in &mut self.items {
            texts.push(&mut item.title);
            texts.extend(&mut item.hint);
            texts.extend(&mut item.stages);
            texts.extend(&mut item.not_applicable);
            texts.push(&mut item.action);
        }
        texts.extend(self.thresholds.iter_mut().map(|threshold| &mut threshold.title));
        texts
    }
}

/// Where claims come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub confidence: Confidence,
    pub title: Text,
    #[serde(default)]
    pub url: Option<String>,
}

/// A place in a source: `at` is a clause, a page, or lines such as `L613, L712`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    pub id: String,
    pub at: String,
}

/// What kind of provision a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClauseKind {
    Definition,
    Procedure,
    Gate,
    Duty,
    Information,
}

/// A numbered provision, summarised in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// The number with dots: `10.3` is clause 10 (3).
    pub id: String,
    pub kind: ClauseKind,
    pub title: Text,
    pub summary: Text,
    pub source: Citation,
}

/// The name of a dimension and what the announcement names for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DimensionText {
    pub id: Dimension,
    pub clause: String,
    pub name: Text,
    pub elements: Vec<Text>,
}

/// Whether an answer is a fact that the plan states or a judgement that the officer declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    Fact,
    Judgement,
}

/// A field of the plan file that answers a question by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    #[serde(rename = "applicant.kind")]
    ApplicantKind,
    #[serde(rename = "route")]
    Route,
    #[serde(rename = "zone")]
    Zone,
    #[serde(rename = "goals")]
    Goals,
    #[serde(rename = "objectives")]
    Objectives,
    #[serde(rename = "city_type")]
    CityType,
    #[serde(rename = "dimensions")]
    Dimensions,
    #[serde(rename = "projects")]
    Projects,
    /// An entry of the register of datasets.
    #[serde(rename = "datasets")]
    Datasets,
    /// A partner that data are exchanged with, or a dataset that others use too.
    #[serde(rename = "exchanges")]
    Exchanges,
    /// A measure of cybersecurity.
    #[serde(rename = "security")]
    Security,
    /// A measure of personal-data protection.
    #[serde(rename = "privacy")]
    Privacy,
    /// Digital infrastructure in the register of infrastructure.
    #[serde(rename = "infrastructure.digital")]
    DigitalInfrastructure,
}

impl Field {
    /// The options a question that reads this field must have, where the field's own values are fixed.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Field::Zone | Field::Goals | Field::Objectives | Field::Projects => &["stated", "none"],
            Field::Dimensions
            | Field::Datasets
            | Field::Exchanges
            | Field::Security
            | Field::Privacy
            | Field::DigitalInfrastructure => &["yes", "no"],
            Field::ApplicantKind | Field::Route | Field::CityType => &[],
        }
    }

    /// Whether registers answer the question: `yes` where they show it. Where they show nothing, the officer's own answer counts.
    pub fn is_register(self) -> bool {
        use Field::{Datasets, DigitalInfrastructure, Exchanges, Privacy, Security};
        matches!(self, Datasets | Exchanges | Security | Privacy | DigitalInfrastructure)
    }

    /// Whether the field holds an answer for each dimension.
    pub fn per_dimension(self) -> bool {
        matches!(self, Field::Dimensions | Field::Projects)
    }
}

/// One fact the gates ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub clause: String,
    pub basis: Basis,
    #[serde(default)]
    pub reads: Option<Field>,
    #[serde(default)]
    pub per_dimension: bool,
    pub ask: Text,
    #[serde(default)]
    pub hint: Option<Text>,
    /// What would show it: a suggestion of ours, never a rule.
    #[serde(default)]
    pub evidence: Option<Text>,
    pub options: Vec<NamedOption>,
}

/// One possible answer of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedOption {
    pub id: String,
    pub label: Text,
}

/// A legal condition and the expression that decides it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gate {
    pub id: String,
    pub clause: String,
    pub title: Text,
    pub requires: Expr,
}

/// A part of the readiness score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Component {
    pub id: String,
    pub clause: String,
    pub weight: u32,
    pub title: Text,
}

/// One step of the answer scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// 0 to 100.
    pub points: u32,
    pub label: Text,
    pub meaning: Text,
}

/// Who can move an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The mayor and the executive.
    Mayor,
    Council,
    /// Those who look after information technology.
    It,
    /// Firms, universities, other bodies, residents' groups.
    Partner,
    Province,
}

impl Actor {
    /// All of them.
    pub const ALL: [Actor; 5] = [Actor::Mayor, Actor::Council, Actor::It, Actor::Partner, Actor::Province];

    /// The id used in packs.
    pub fn id(self) -> &'static str {
        match self {
            Actor::Mayor => "mayor",
            Actor::Council => "council",
            Actor::It => "it",
            Actor::Partner => "partner",
            Actor::Province => "province",
        }
    }
}

/// A line of the rubric, answered by a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    pub component: String,
    pub weight: u32,
    /// Left out of the rubric, and kept in its text only.
    #[serde(default)]
    pub off: bool,
    /// Comes from the study: warns and scores, never a condition.
    #[serde(default)]
    pub advice: bool,
    #[serde(default)]
    pub per_dimension: bool,
    pub title: Text,
    #[serde(default)]
    pub hint: Option<Text>,
    /// What one would see at each stage, for this item.
    pub stages: Vec<Text>,
    /// When the item may be left out; `None` means never.
    #[serde(default)]
    pub not_applicable: Option<Text>,
    /// What would raise it.
    pub action: Text,
    /// Who can move it, whoever leads first: a suggestion of ours, never a rule.
    #[serde(default)]
    pub who: Vec<Actor>,
    /// What would show it: a suggestion of ours. It travels apart ([`super::Aside`]).
    #[serde(default)]
    pub proof: Option<Text>,
    /// Which stages the registers of a plan show. Like `proof` it travels apart; [`super::Rulebook::shows`] has it compiled.
    #[serde(default)]
    pub shows: Vec<Shows>,
    pub confidence: Confidence,
    pub sources: Vec<Citation>,
}

/// A published outcome threshold: met, not met, or no data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    pub id: String,
    pub dimension: Dimension,
    pub title: Text,
    pub confidence: Confidence,
    pub sources: Vec<Citation>,
}

/// Another scale of answers than that of the stages: never the score, only a way to see how much the score hangs on the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub id: String,
    pub title: Text,
    /// What each stage earns, 0 to 100.
    pub points: Vec<u32>,
    /// Whose scale it is, and what of it is ours.
    pub note: Text,
    pub confidence: Confidence,
    pub sources: Vec<Citation>,
}

/// What is held against a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineOf {
    /// The readiness score, in points.
    #[default]
    Score,
    /// How much of the plan's projects is done, in per cent.
    Progress,
}

/// A line that someone drew for something else, to read a score or the progress against: never a pass mark of smart cities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceLine {
    pub id: String,
    #[serde(default)]
    pub of: LineOf,
    /// 0 to 100 points or per cent.
    pub at: u32,
    /// Whose line it is, and what for.
    pub title: Text,
    pub confidence: Confidence,
    pub sources: Vec<Citation>,
}
