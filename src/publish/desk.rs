//! The desk: takes a request for a sheet and hands the finished page back. It remembers nothing, so the same request gives the
//! same page, in a worker, in a test or on the command line.

use super::document::{Block, Document, Part, Tone};
use super::markup::{Node, markup};
use super::rows::Table;
use super::sheets;
use crate::assess::{Assessment, Facts, assess_facts};
use crate::builtin;
use crate::date::{Date, NotADate};
use crate::packs::draft::change;
use crate::packs::edit::EditError;
use crate::packs::{Place, Refusal, Unusable, usable};
use crate::plan::{OpenError, Plan, open};
use crate::policy::Rulebook;
use crate::route::{Page, Sheet};
use crate::text::sheets::common as m;
use crate::text::{Language, Message, Style, open_error, page_name, problem};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// All that a sheet rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The address of the sheet, such as `#/path?goal=70`.
    pub address: String,
    pub english: bool,
    pub thai_digits: bool,
    /// The day of the assessment as an ISO date.
    pub today: String,
    /// The plan file's text.
    pub plan: String,
    /// Other plan files that are open: name and text.
    pub others: Vec<(String, String)>,
    /// The texts of the packs in force in place of those that the product brings.
    pub packs: Vec<String>,
    /// The text of the pack that is being written or looked at; empty where there is none.
    pub draft: String,
    /// The file that the draft was opened from; empty where it was begun here.
    pub draft_file: String,
    /// What was typed into fields of the plan and does not fit: the place of each, and the text.
    pub misfits: Vec<(String, String)>,
    /// The rows that are pasted.
    pub pasted: String,
    /// Cells of them that are put right: `row:column` from 1, and what each shall say.
    pub corrected: Vec<(String, String)>,
    /// Values of the draft to change first, one after another: the name of each and what it becomes.
    pub changes: Vec<(String, String)>,
}

/// A finished sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    pub sheet: Node,
    /// The draft after the changes that were asked for.
    pub draft: String,
    /// The rows that are pasted, where cells of them were put right.
    pub pasted: Option<String>,
}

impl Request {
    fn style(&self) -> Style {
        let language = if self.english { Language::English } else { Language::Thai };
        Style { language, thai_digits: self.thai_digits }
    }
}

/// What a sheet is made from.
pub struct Desk<'a> {
    pub rulebook: &'a Rulebook,
    pub plan: &'a Plan,
    pub facts: &'a Facts,
    pub assessment: &'a Assessment<'a>,
    pub today: Date,
    pub style: Style,
    pub sheet: &'a Sheet,
    pub others: &'a [Other],
    /// The texts of the packs in force in place of those that the product brings.
    pub packs: &'a [String],
    pub draft: &'a str,
    /// The file that the draft was opened from; empty where it was begun here.
    pub draft_file: &'a str,
    /// The last change of the draft that was asked for and refused, where one was.
    pub refused: Option<&'a RefusedChange>,
    /// What was typed into fields of the plan and does not fit: the place of each, and the text.
    pub misfits: &'a [(String, String)],
    /// The rows that are pasted, and the cells in them that were put right: `row:column` from 1.
    pub pasted: &'a str,
    pub corrected: &'a [(String, String)],
}

/// A change of the draft that was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedChange {
    /// The value's name, and what it was to become.
    pub name: String,
    pub value: String,
    pub why: EditError,
}

/// Another plan file that is open.
pub struct Other {
    pub name: String,
    pub plan: Result<Plan, OpenError>,
}

impl Desk<'_> {
    /// A page of this sheet's name with these blocks.
    pub fn document(&self, blocks: Vec<Block>) -> Document {
        let title = page_name(self.rulebook, &Page::Sheet(self.sheet.clone()), self.style);
        Document { title, hypothetical: None, blocks }
    }

    /// A whole number that is set under a name: the usual one where none is set or it does not fit.
    pub fn number(&self, name: &str, usual: u32, fits: std::ops::RangeInclusive<u32>) -> u32 {
        let set = self.sheet.setting(name).and_then(|value| value.parse().ok());
        set.filter(|number| fits.contains(number)).unwrap_or(usual)
    }
}

/// The rules with `packs` in place of those that do the same job among the product's own.
///
/// # Errors
/// Why the first pack that cannot be used is not.
pub fn rules(packs: &[String], today: Date) -> Result<Rulebook, Unusable> {
    packs.iter().try_fold(builtin::rulebook(), |rulebook, text| {
        let pack = usable(text, Place::Page)?;
        Ok(rulebook.with(pack, &today.to_string()).expect("a pack that was read compiles"))
    })
}

/// Compiles the packs of a request for its day; in words why not, where they cannot be in force.
pub fn compiled(request: &Request) -> Result<Rulebook, String> {
    let today: Date = request.today.parse().map_err(|error: NotADate| error.to_string())?;
    rules(&request.packs, today).map_err(|unusable| match unusable {
        Unusable::Broken(problems) => {
            problems.iter().map(|found| problem(found, request.style())).collect::<Vec<_>>().join(" · ")
        }
        Unusable::Refused(refusal) => request.style().say(refused(refusal)),
    })
}

/// Makes the sheet that is asked for.
pub fn answer(request: &Request) -> Response {
    let (draft, refused) = redrafted(request);
    let request = corrected(request);
    let pasted = (!request.corrected.is_empty()).then(|| request.pasted.clone());
    Response { sheet: markup(&shown(&request, &draft, refused.as_ref()), request.style()), draft, pasted }
}

/// The page that is asked for. What cannot be read is said on it.
pub fn document(request: &Request) -> Document {
    let (draft, refused) = redrafted(request);
    shown(&corrected(request), &draft, refused.as_ref())
}

/// The request with the cells of its pasted rows put right. A name that is none of a cell changes nothing.
fn corrected(request: &Request) -> Cow<'_, Request> {
    let table = Table::read(&request.pasted).ok().filter(|_| !request.corrected.is_empty());
    let Some(mut table) = table else { return Cow::Borrowed(request) };
    let place = |number: &str| number.parse::<usize>().ok()?.checked_sub(1);
    for (name, text) in &request.corrected {
        let cell = name.split_once(':').and_then(|(row, column)| Some((place(row)?, place(column)?)));
        if let Some((row, column)) = cell {
            table.set(row, column, text);
        }
    }
    Cow::Owned(Request { pasted: table.text(|_| true), ..request.clone() })
}

/// The draft after the changes that are asked for, and the last one that was not made.
fn redrafted(request: &Request) -> (String, Option<RefusedChange>) {
    let mut draft = request.draft.clone();
    let mut refused = None;
    for (name, value) in &request.changes {
        match change(&draft, name, value, &request.today, &request.packs) {
            Ok(changed) => draft = changed,
            Err(why) => refused = Some(RefusedChange { name: name.clone(), value: value.clone(), why }),
        }
    }
    (draft, refused)
}

fn shown(request: &Request, draft: &str, refused: Option<&RefusedChange>) -> Document {
    page(request, draft, refused).unwrap_or_else(|problem| Document {
        title: String::new(),
        hypothetical: None,
        blocks: vec![Block::Paragraph { tone: Tone::Problem, parts: vec![Part::Text(problem)] }],
    })
}

/// Why a pack is not put in force on this page.
pub fn refused(refusal: Refusal) -> Message {
    match refusal {
        Refusal::Hypothetical => m::REFUSED_HYPOTHETICAL,
        Refusal::NotTheBuiltIn => m::REFUSED_NOT_THE_BUILT_IN,
        Refusal::Conditions => m::REFUSED_CONDITIONS,
    }
}

fn page(request: &Request, draft: &str, refused: Option<&RefusedChange>) -> Result<Document, String> {
    let style = request.style();
    let today: Date = request.today.parse().map_err(|error: NotADate| error.to_string())?;
    let rulebook = compiled(request).map_err(|why| style.fill(m::UNREADABLE_PACK, &[&why]))?;
    let unreadable = |error: OpenError| style.fill(m::UNREADABLE_PLAN, &[&open_error(&error, style.language)]);
    let plan = open(&request.plan).map_err(unreadable)?;
    let Page::Sheet(sheet) = Page::of(&request.address, &rulebook) else { return Ok(Document::default()) };
    let (facts, notices) = Facts::read(&rulebook, &plan, today);
    let assessment = assess_facts(&rulebook, &facts, notices, today);
    let others: Vec<Other> = request.others.iter().map(|(name, text)| Other { name: name.clone(), plan: open(text) }).collect();
    let desk = Desk {
        rulebook: &rulebook,
        plan: &plan,
        facts: &facts,
        assessment: &assessment,
        today,
        style,
        sheet: &sheet,
        others: &others,
        packs: &request.packs,
        draft,
        draft_file: &request.draft_file,
        refused,
        misfits: &request.misfits,
        pasted: &request.pasted,
        corrected: &request.corrected,
    };
    Ok(sheets::sheet(&desk))
}
