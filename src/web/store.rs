//! The one store: the plan, its assessment, and how the reader wants it shown. Undo and redo are the plans before and after.

use mueang_phrom::assess::{Assessment, Facts, assess_facts};
use mueang_phrom::builtin::{self, WrongWords};
use mueang_phrom::date::Date;
use mueang_phrom::plan::{Change, Edit, OpenError, Plan, save};
use mueang_phrom::policy::Rulebook;
use mueang_phrom::publish::desk::Request;
use mueang_phrom::publish::markup::Node;
use mueang_phrom::route::Page;
use mueang_phrom::text::{Language, Message, Style};
use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use yew::prelude::*;

thread_local! {
    /// Lives as long as the page. Exchanged when the English texts arrive, and when the reader puts a pack in force.
    static RULEBOOK: Cell<&'static Rulebook> = Cell::new(Box::leak(Box::new(builtin::thai_rulebook())));
    static KNOWS_ENGLISH: Cell<bool> = const { Cell::new(false) };
}

/// The rules the app goes by.
pub fn rulebook() -> &'static Rulebook {
    RULEBOOK.get()
}

/// Whether the packs' texts are there in this language.
pub fn knows(language: Language) -> bool {
    language == Language::Thai || KNOWS_ENGLISH.get()
}

/// Takes the packs' English texts in, as the build wrote them.
pub fn learn_english(words: &[u8]) -> Result<(), WrongWords> {
    if KNOWS_ENGLISH.get() {
        // Rules that came meanwhile brought theirs.
        return Ok(());
    }
    let mut rulebook = builtin::thai_rulebook();
    builtin::learn_english(&mut rulebook, words)?;
    RULEBOOK.set(Box::leak(Box::new(rulebook)));
    KNOWS_ENGLISH.set(true);
    Ok(())
}

/// Puts other rules in force. They know both languages.
pub fn use_rules(rulebook: Rulebook) {
    RULEBOOK.set(Box::leak(Box::new(rulebook)));
    KNOWS_ENGLISH.set(true);
}

/// How many edits can be taken back.
const UNDO_DEPTH: usize = 200;

/// Whether what is on screen is also kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    Saved,
    Pending,
    /// The browser forbids keeping data, or has no room left.
    Failed,
}

/// A message to the reader that stays until it is put away.
#[derive(Clone, Debug, PartialEq)]
pub enum Banner {
    Good(Message),
    Problem(String),
}

/// What is kept on this device is not what stands here, and the reader has to choose. Until then nothing is written over it.
#[derive(Clone, Debug, PartialEq)]
pub enum Undecided {
    /// The plan was changed in another tab: its text as that tab keeps it.
    OtherTab(Rc<str>),
    /// What was kept cannot be read: its text, and why.
    Unreadable(Rc<str>, OpenError),
}

/// A text with the name it goes by: a plan file, or a pack with its id.
pub type Named = (String, String);

/// What was typed into a field of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The place of the field.
    pub place: String,
    pub text: String,
    /// The unit it is meant in, where it names none itself; may be empty.
    pub unit: String,
}

impl Typed {
    /// The text with its unit.
    fn written(&self) -> String {
        let bare = self.text.trim_end().ends_with(char::is_numeric);
        if bare && !self.unit.is_empty() { format!("{} {}", self.text, self.unit) } else { self.text.clone() }
    }
}

/// A pack that is being written or looked at.
#[derive(Clone, Default, PartialEq)]
pub struct Draft {
    /// The file it was opened from; empty where it was begun here.
    pub file: String,
    /// Empty where there is none.
    pub text: String,
}

/// What the sheets rest on beside the plan, and the one that is shown.
#[derive(Clone, Default)]
pub struct DeskState {
    /// The sheet that came last; none while another topic's is on its way.
    pub sheet: Option<Rc<Node>>,
    /// There was no answer.
    pub failed: bool,
    /// Other plan files that are open.
    pub others: Rc<Vec<Named>>,
    /// The packs in force in place of those that the product brings: id and text.
    pub packs: Rc<Vec<Named>>,
    /// Kept packs are being read; until then no result is shown by other rules.
    pub packs_coming: bool,
    /// The pack that is being written or looked at.
    pub draft: Rc<Draft>,
    /// Changes of the draft that the next sheet is asked to make: the name of a value, and what it becomes. They wait here until
    /// the draft that holds them is back, so that none is lost, however fast they follow.
    pub changes: Vec<Named>,
    /// What was typed last into fields of the plan. The sheet that shows a field may be older; and what does not fit stands nowhere
    /// else.
    pub typed: Vec<Typed>,
    /// Whether the last thing that happened was a letter typed: more are likely to follow at once.
    pub typing: bool,
    /// The rows that are pasted.
    pub pasted: Rc<str>,
    /// Cells of them that were put right since: `row:column`, and what each shall say.
    pub corrected: Vec<Named>,
    /// Counts what a sheet has to be made anew for; only the sheet of the last turn is shown.
    pub turn: u32,
}

/// The state of the app.
#[derive(Clone)]
pub struct Store {
    pub plan: Rc<Plan>,
    pub facts: Rc<Facts>,
    pub assessment: Rc<Assessment<'static>>,
    pub page: Page,
    pub style: Style,
    pub saving: Saving,
    pub banner: Option<Banner>,
    pub undecided: Option<Undecided>,
    /// On a narrow screen: whether the list of pages is unfolded.
    pub menu: bool,
    pub desk: DeskState,
    /// The plan as text, once it was asked for: writing hundreds of entries out is what costs most after a letter.
    text: OnceCell<Rc<str>>,
    today: Date,
    undo: Vec<Rc<Plan>>,
    redo: Vec<Rc<Plan>>,
    last: Option<Edit>,
    /// Counts changes, so that two states are compared by one number.
    revision: u64,
}

impl PartialEq for Store {
    fn eq(&self, other: &Store) -> bool {
        self.revision == other.revision
    }
}

/// What can happen.
pub enum Action {
    Edit(Edit),
    /// Another plan takes the place of this one, which undo brings back.
    Replace(Box<Plan>, Option<Banner>),
    Undo,
    Redo,
    Go(Page),
    /// The page at another setting, into which a letter was typed.
    Seek(Page),
    Speak(Language),
    ThaiDigits(bool),
    Saving(Saving),
    Tell(Option<Banner>),
    /// What is kept on this device differs from what stands here.
    Undecided(Undecided),
    /// What stands here is what shall be kept.
    KeepThis,
    /// What was kept is gone.
    KeepAgain,
    Menu(bool),
    /// The sheet of a turn with this address came, and the draft as it now is; the pasted rows too, where cells were put right.
    Sheet(u32, String, Node, String, Option<String>),
    /// No sheet came.
    NoSheet,
    Others(Vec<Named>),
    Draft(Draft),
    Type(Typed),
    Paste(String),
    /// A cell of the pasted rows, `row:column`, shall say something else.
    Correct(String, String),
    /// A value of the draft becomes another.
    Change(String, String),
    /// These packs are in force from now on.
    Packs(Vec<Named>),
}

impl Store {
    pub fn new(plan: Plan, page: Page, style: Style, undecided: Option<Undecided>, today: Date) -> Store {
        let (facts, assessment) = assessed(&plan, today);
        Store {
            plan: Rc::new(plan),
            facts,
            assessment,
            page,
            style,
            saving: Saving::Saved,
            banner: None,
            undecided,
            menu: false,
            desk: DeskState::default(),
            text: OnceCell::new(),
            today,
            undo: Vec::new(),
            redo: Vec::new(),
            last: None,
            revision: 0,
        }
    }

    /// The plan file's text.
    pub fn text(&self) -> Rc<str> {
        self.text.get_or_init(|| save(&self.plan).into()).clone()
    }

    /// What the desk is asked by, with these packs in force.
    pub fn request(&self, packs: &[Named]) -> Request {
        Request {
            address: self.page.address(),
            english: self.style.language == Language::English,
            thai_digits: self.style.thai_digits,
            today: self.today.to_string(),
            plan: self.text().to_string(),
            others: self.desk.others.to_vec(),
            packs: packs.iter().map(|(_, text)| text.clone()).collect(),
            draft: self.desk.draft.text.clone(),
            draft_file: self.desk.draft.file.clone(),
            misfits: self.misfits().map(|typed| (typed.place.clone(), typed.text.clone())).collect(),
            pasted: self.desk.pasted.to_string(),
            corrected: self.desk.corrected.clone(),
            changes: self.desk.changes.clone(),
        }
    }

    /// What was typed and does not fit its field.
    fn misfits(&self) -> impl Iterator<Item = &Typed> {
        let fits = |typed: &Typed| (*self.plan).clone().set(&typed.place, &typed.written()).is_ok();
        self.desk.typed.iter().filter(move |typed| !fits(typed))
    }

    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Whether anything has been written yet.
    pub fn is_blank(&self) -> bool {
        *self.plan == Plan::default()
    }

    fn put(&mut self, plan: Rc<Plan>) {
        (self.facts, self.assessment) = assessed(&plan, self.today);
        self.plan = plan;
        self.text = OnceCell::new();
        self.saving = Saving::Pending;
        self.desk.turn += 1;
        self.desk.typing = false;
    }

    fn remember(&mut self) {
        self.undo.push(self.plan.clone());
        if self.undo.len() > UNDO_DEPTH {
            self.undo.remove(0);
        }
        self.redo.clear();
    }

    /// Applies an action; false where nothing changed.
    fn apply(&mut self, action: Action) -> bool {
        match action {
            Action::Type(typed) => {
                let change = Change::Set(typed.place.clone(), typed.written());
                self.desk.typed.retain(|known| known.place != typed.place);
                self.desk.typed.push(typed);
                self.desk.turn += 1;
                self.apply(Action::Edit(change.into()));
                self.desk.typing = true;
            }
            Action::Edit(edit) => {
                let plan = self.plan.after(&edit);
                if plan == *self.plan {
                    return false;
                }
                if !self.last.as_ref().is_some_and(|last| edit.continues(last)) {
                    self.remember();
                }
                self.last = Some(edit);
                self.put(Rc::new(plan));
            }
            Action::Replace(plan, banner) => {
                self.remember();
                self.desk.typed.clear();
                self.last = None;
                self.banner = banner;
                self.put(Rc::new(*plan));
            }
            Action::Undo => {
                let Some(plan) = self.undo.pop() else { return false };
                self.redo.push(self.plan.clone());
                self.desk.typed.clear();
                self.last = None;
                self.put(plan);
            }
            Action::Redo => {
                let Some(plan) = self.redo.pop() else { return false };
                self.undo.push(self.plan.clone());
                self.desk.typed.clear();
                self.last = None;
                self.put(plan);
            }
            Action::Go(page) if page != self.page => {
                if !page.is_same_sheet(&self.page) {
                    self.desk.sheet = None;
                }
                (self.page, self.menu, self.desk.typing) = (page, false, false);
            }
            Action::Seek(page) if page != self.page => (self.page, self.desk.typing) = (page, true),
            Action::Menu(open) if open != self.menu => self.menu = open,
            Action::Speak(language) if language != self.style.language => {
                self.style.language = language;
                // The rulebook may have been exchanged for one that knows the language.
                (self.facts, self.assessment) = assessed(&self.plan, self.today);
            }
            Action::ThaiDigits(thai) if thai != self.style.thai_digits => self.style.thai_digits = thai,
            Action::Saving(saving) if saving != self.saving => self.saving = saving,
            Action::Tell(banner) if banner != self.banner => self.banner = banner,
            Action::Undecided(undecided) if Some(&undecided) != self.undecided.as_ref() => self.undecided = Some(undecided),
            Action::KeepThis if self.undecided.is_some() => {
                self.undecided = None;
                self.saving = Saving::Pending;
            }
            Action::KeepAgain => self.saving = Saving::Pending,
            Action::Sheet(turn, address, made, text, pasted) => {
                if turn != self.desk.turn || address != self.page.address() {
                    // The reader is elsewhere by now, or has asked for more.
                    return false;
                }
                (self.desk.sheet, self.desk.failed, self.desk.typing) = (Some(Rc::new(made)), false, false);
                let file = self.desk.draft.file.clone();
                self.desk.draft = Rc::new(Draft { file, text });
                self.desk.changes.clear();
                if let Some(pasted) = pasted {
                    self.desk.pasted = pasted.into();
                }
                self.desk.typed = self.misfits().cloned().collect();
            }
            Action::NoSheet => (self.desk.sheet, self.desk.failed) = (None, true),
            Action::Others(plans) => {
                self.desk.others = Rc::new(plans);
                self.desk.turn += 1;
            }
            Action::Draft(draft) => {
                self.desk.draft = Rc::new(draft);
                self.desk.changes.clear();
                self.desk.turn += 1;
            }
            Action::Paste(text) => {
                self.desk.pasted = text.into();
                self.desk.corrected.clear();
                self.desk.turn += 1;
            }
            Action::Correct(cell, text) => {
                self.desk.corrected.retain(|(known, _)| *known != cell);
                self.desk.corrected.push((cell, text));
                self.desk.turn += 1;
            }
            Action::Change(name, value) => {
                self.desk.changes.push((name, value));
                self.desk.turn += 1;
            }
            Action::Packs(packs) => {
                (self.desk.packs, self.desk.packs_coming) = (Rc::new(packs), false);
                self.desk.turn += 1;
                (self.facts, self.assessment) = assessed(&self.plan, self.today);
            }
            _ => return false,
        }
        true
    }
}

fn assessed(plan: &Plan, today: Date) -> (Rc<Facts>, Rc<Assessment<'static>>) {
    let (facts, notices) = Facts::read(rulebook(), plan, today);
    let assessment = assess_facts(rulebook(), &facts, notices, today);
    (Rc::new(facts), Rc::new(assessment))
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        if !next.apply(action) {
            return self;
        }
        next.revision += 1;
        Rc::new(next)
    }
}

/// The state, as the pages see it.
pub type State = UseReducerHandle<Store>;

/// Where actions go. It never changes, so what only acts is not rendered again.
pub type Dispatch = UseReducerDispatcher<Store>;

/// A callback that turns what an input says into an edit.
pub fn edits<T: 'static>(dispatch: &Dispatch, edit: impl Fn(T) -> Edit + 'static) -> Callback<T> {
    let dispatch = dispatch.clone();
    Callback::from(move |value| dispatch.dispatch(Action::Edit(edit(value))))
}

/// A callback that makes one edit.
pub fn on_click(dispatch: &Dispatch, edit: Edit) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(Action::Edit(edit.clone())))
}
