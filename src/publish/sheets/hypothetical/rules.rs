//! The supposed rules: what the address and the open pack suppose, put into a copy of the rules in force.

use crate::builtin;
use crate::packs::suppose::{SupposeError, Supposition, suppose};
use crate::policy::{Difference, Pack, Rulebook, Text, Written, difference, read};
use crate::publish::desk::Desk;
use crate::text::Language;

/// Settings that begin so give a value's amount, or a condition's expression.
pub const AMOUNT: &str = "value:";
pub const REQUIRES: &str = "requires:";
/// The setting that takes an open pack in that is not hypothetical.
pub const WITH: &str = "with";

/// What pack is open, if any.
pub enum Opened {
    Nothing,
    /// It is not in order, so it does not count.
    Broken,
    /// It is hypothetical and counts.
    Supposed(Text),
    /// It is not, and counts only where that is asked for.
    Real(Text, bool),
}

/// The rules in force, and what is supposed of them.
pub struct Rules {
    pub opened: Opened,
    /// The pack with the conditions that suppositions start from, and its text.
    pub law: Pack,
    start: String,
    /// Its text with what the address supposes.
    text: String,
    /// Settings that could not be supposed, and why.
    pub refused: Vec<(String, SupposeError)>,
    /// The texts that hold in place of those in force, each with the text of the one it replaces.
    replaced: Vec<(String, String)>,
    /// All of it compiled; none where nothing is supposed.
    pub supposed: Option<Rulebook>,
}

impl Rules {
    pub fn of(desk: &Desk<'_>) -> Rules {
        let day = desk.today.to_string();
        let open = (!desk.draft.trim().is_empty()).then(|| read(desk.draft));
        let (opened, open) = match open {
            None => (Opened::Nothing, None),
            Some(Err(_)) => (Opened::Broken, None),
            Some(Ok(pack)) if pack.head.hypothetical => (Opened::Supposed(pack.head.title.clone()), Some(pack)),
            Some(Ok(pack)) => {
                let on = desk.sheet.setting(WITH) == Some("yes");
                (Opened::Real(pack.head.title.clone(), on), on.then_some(pack))
            }
        };
        let in_force = in_force(desk, &desk.rulebook.law.head.id);
        let is_law = open.as_ref().is_some_and(|pack| !pack.gates.is_empty());
        let start = if is_law { desk.draft.to_owned() } else { in_force.clone() };
        let mut text = start.clone();
        let mut refused = Vec::new();
        for (name, value) in &desk.sheet.settings {
            match supposed(&text, &day, name, value) {
                None => {}
                Some(Ok(with)) => text = with,
                Some(Err(error)) => refused.push((name.clone(), error)),
            }
        }
        let mut replaced = Vec::new();
        if text != in_force {
            replaced.push((in_force, text.clone()));
        }
        if let Some(pack) = open.filter(|_| !is_law) {
            let id = if pack.items.is_empty() { &desk.rulebook.outcomes.head.id } else { &desk.rulebook.rubric.head.id };
            replaced.push((self::in_force(desk, id), desk.draft.to_owned()));
        }
        let compiled = |rulebook: Rulebook, (_, text): &(String, String)| rulebook.with(read(text).ok()?, &day).ok();
        let supposed = (!replaced.is_empty()).then(|| replaced.iter().try_fold(desk.rulebook.clone(), compiled)).flatten();
        let mut law = read(&start).expect("the rules in force, and an open pack that was read, are in order");
        law.fill(&day);
        Rules { opened, law, start, text, refused, replaced, supposed }
    }

    /// The expression of a condition, as written where suppositions start.
    pub fn written(&self, gate: &str) -> String {
        let written = Written::of(&self.start).ok();
        let requires = |section: &str| Some(written.as_ref()?.get(section, gate, "requires")?.trim().to_owned());
        requires("gate").or_else(|| requires("condition")).unwrap_or_default()
    }

    /// What is supposed to be otherwise than in force, but for the heads of the packs; with the titles of the entries.
    pub fn differences(&self, language: Language) -> Vec<(Difference, Option<String>)> {
        let title = format!("title.{}", language.tag());
        let of = |(from, to): &(String, String)| {
            let (from, to) = (Written::of(from).ok()?, Written::of(to).ok()?);
            let titled = |found: Difference| {
                let title = to.get(&found.section, &found.id, &title).map(str::to_owned);
                (found, title)
            };
            Some(difference(&from, &to).into_iter().map(titled).collect::<Vec<_>>())
        };
        self.replaced.iter().filter_map(of).flatten().filter(|(found, _)| found.section != "pack").collect()
    }

    /// The hypothetical pack with what the address supposes, to be saved: its name and its text.
    pub fn file(&self) -> Option<(String, String)> {
        let supposes = self.text != self.start;
        let written = Written::of(&self.text).ok().filter(|_| supposes)?;
        Some((format!("{}.pack.toml", written.get("pack", "", "id")?), self.text.clone()))
    }
}

/// The text with what a setting supposes; nothing where the setting supposes nothing, or only what is so already.
fn supposed(text: &str, day: &str, name: &str, value: &str) -> Option<Result<String, SupposeError>> {
    let supposition = if let Some(id) = name.strip_prefix(AMOUNT) {
        let pack = read(text).ok()?;
        let now = pack.values.iter().find(|known| known.id == id).map(|known| known.on(day));
        if now.is_some() && value.trim().parse().ok() == now {
            return None;
        }
        Supposition::Amount { value: id, amount: value }
    } else {
        let id = name.strip_prefix(REQUIRES)?;
        let written = Written::of(text).ok()?;
        let now = ["gate", "condition"].into_iter().find_map(|section| written.get(section, id, "requires"));
        if now.is_some_and(|now| now.trim() == value.trim()) {
            return None;
        }
        Supposition::Requires { gate: id, expression: value }
    };
    Some(suppose(text, supposition))
}

/// The text of the pack in force with this id.
fn in_force(desk: &Desk<'_>, id: &str) -> String {
    let is = |text: &&String| Written::of(text).is_ok_and(|written| written.get("pack", "", "id") == Some(id));
    let loaded = desk.packs.iter().find(is).cloned();
    loaded.or_else(|| builtin::text(id).map(str::to_owned)).expect("what is in force was loaded or built in")
}
