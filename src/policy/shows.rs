//! Which stages of an item the registers of a plan show by themselves: the rules as a pack writes them, and as they are compiled.
//! What they mean is said in `packs/README.md`. A shown stage is a proposal: it counts only when the officer takes it.

use super::registers::{Fields, Holds, REGISTERS, field, register};
use super::{Pack, Text};
use serde::{Deserialize, Serialize};

/// A rule as it is written: `stage` is shown by an entry of `register` that has all this, or by every entry that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shows {
    pub stage: u8,
    pub register: String,
    /// All entries that count (at least one) have to have it; else one is enough.
    #[serde(default)]
    pub every: bool,
    /// Which named entries count; all where nothing is said.
    #[serde(default)]
    pub of: Vec<String>,
    /// What an entry has to say.
    #[serde(default)]
    pub has: Vec<String>,
    /// An entry of another register that names this one, or that this one names.
    #[serde(default)]
    pub linked: Option<LinkedAs>,
}

/// What an entry of another register has to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkedAs {
    pub register: String,
    #[serde(default)]
    pub has: Vec<String>,
}

/// A compiled rule. Registers and fields are told by their places in [`REGISTERS`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    pub stage: u8,
    pub register: usize,
    /// Where the item is asked for each dimension: the field that says which dimensions an entry serves.
    pub dimensions: Option<usize>,
    pub every: bool,
    pub of: Vec<Need>,
    pub has: Vec<Need>,
    pub linked: Option<Linked>,
}

/// What an entry of another register has to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Linked {
    pub register: usize,
    pub by: By,
    pub has: Vec<Need>,
}

/// The field that links two registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum By {
    /// Of the entries that are linked: each names those of the rule's register.
    Theirs(usize),
    /// Of the rule's own register.
    Ours(usize),
}

/// What an entry has to say. Fields are told by their places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Need {
    /// The field says something: `owner`.
    Says(usize),
    /// It says one of these ids: `status in (running, in_use)`.
    Among(usize, Vec<String>),
    /// One of the entries that it holds has all of these: `funding(year, source, baht)`.
    Row(usize, Vec<Need>),
    /// One of these: `budget_baht | funding`.
    Either(Vec<Need>),
}

impl Need {
    /// The need as it is written, in a register or list with these fields.
    pub fn written(&self, fields: Fields) -> String {
        let all = |needs: &[Need], of: Fields, between: &str| {
            needs.iter().map(|need| need.written(of)).collect::<Vec<_>>().join(between)
        };
        match self {
            Need::Says(place) => fields[*place].0.to_owned(),
            Need::Among(place, ids) => format!("{} in ({})", fields[*place].0, ids.join(", ")),
            Need::Row(place, needs) => format!("{}({})", fields[*place].0, all(needs, rows(fields, *place), ", ")),
            Need::Either(needs) => all(needs, fields, " | "),
        }
    }
}

/// The fields of the entries that a field holds.
pub fn rows(fields: Fields, place: usize) -> Fields {
    if let Holds::Rows(inner) = fields[place].1 { inner } else { &[] }
}

/// Why a rule cannot be used: the word that is wrong, what is wrong with it, and what fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    pub word: Box<str>,
    pub what: Text,
    pub fits: Text,
}

impl Pack {
    /// The rules of an item, compiled.
    ///
    /// # Errors
    /// The place of the first rule that cannot be used, and why.
    pub fn rules_of(&self, item: usize) -> Result<Vec<Rule>, (usize, Misfit)> {
        let item = &self.items[item];
        let mut rules: Vec<Rule> = Vec::new();
        for (place, shows) in item.shows.iter().enumerate() {
            let rule = rule(shows, item.per_dimension).map_err(|misfit| (place, misfit))?;
            let least = rules.last().map_or(1, |rule| rule.stage);
            let most = self.stages.len().saturating_sub(1);
            if rule.stage < least || usize::from(rule.stage) > most {
                let stage = rule.stage;
                let what = both!("ระดับ {stage} ไม่ถูกลำดับ", "stage {stage} does not fit here");
                let fits = both!("{least} ถึง {most} เรียงจากน้อยไปมาก", "{least} to {most}, rising");
                return Err((place, Misfit { word: stage.to_string().into(), what, fits }));
            }
            rules.push(rule);
        }
        Ok(rules)
    }
}

fn rule(shows: &Shows, per_dimension: bool) -> Result<Rule, Misfit> {
    let at = known(&shows.register)?;
    let fields = REGISTERS[at].1;
    let dimensions = field(fields, "dimensions").filter(|_| per_dimension);
    if per_dimension && dimensions.is_none() {
        let word = shows.register.clone();
        let what =
            both!("ทะเบียน “{word}” ไม่ได้แยกด้าน แต่รายการนี้ถามรายด้าน", "“{word}” does not say which dimension an entry serves");
        let fits = both!("ทะเบียนที่มีช่อง dimensions", "a register with the field dimensions");
        return Err(Misfit { word: word.into(), what, fits });
    }
    let linked = shows.linked.as_ref().map(|linked| self::linked(linked, at)).transpose()?;
    let (of, has) = (needs(&shows.of, fields)?, needs(&shows.has, fields)?);
    Ok(Rule { stage: shows.stage, register: at, dimensions, every: shows.every, of, has, linked })
}

fn linked(linked: &LinkedAs, from: usize) -> Result<Linked, Misfit> {
    let to = known(&linked.register)?;
    let ((from, ours), (name, theirs)) = (REGISTERS[from], REGISTERS[to]);
    let links = |fields: Fields, name: &str| field(fields, name).filter(|place| fields[*place].1 == Holds::Links);
    let by = links(theirs, from).map(By::Theirs).or_else(|| links(ours, name).map(By::Ours)).ok_or_else(|| Misfit {
        word: name.into(),
        what: both!("ทะเบียน “{from}” กับ “{name}” ไม่เชื่อมกัน", "“{from}” and “{name}” are not linked"),
        fits: both!("ทะเบียนที่มีช่องอ้างถึงอีกทะเบียนหนึ่ง", "a register with a field that names entries of the other"),
    })?;
    Ok(Linked { register: to, by, has: needs(&linked.has, theirs)? })
}

fn known(name: &str) -> Result<usize, Misfit> {
    register(name).ok_or_else(|| Misfit {
        word: name.into(),
        what: both!("ไม่มีทะเบียน “{name}”", "there is no register “{name}”"),
        fits: Text::same(REGISTERS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")),
    })
}

fn needs(written: &[String], fields: Fields) -> Result<Vec<Need>, Misfit> {
    written.iter().map(|text| need(text, fields)).collect()
}

/// Reads a need from its written form.
fn need(text: &str, fields: Fields) -> Result<Need, Misfit> {
    let either = split(text, '|').map(|text| one(text, fields)).collect::<Result<Vec<Need>, Misfit>>()?;
    Ok(if either.len() == 1 { either.into_iter().next().expect("one") } else { Need::Either(either) })
}

fn one(text: &str, fields: Fields) -> Result<Need, Misfit> {
    let (name, inner) = match text.split_once('(') {
        Some((name, rest)) => (name.trim(), Some(rest.trim().strip_suffix(')').ok_or_else(|| unread(text))?)),
        None => (text.trim(), None),
    };
    let (name, among) = name.strip_suffix(" in").map_or((name, false), |name| (name.trim(), true));
    let place = field(fields, name).ok_or_else(|| Misfit {
        word: name.into(),
        what: both!("ไม่มีช่อง “{name}”", "there is no field “{name}”"),
        fits: Text::same(fields.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")),
    })?;
    match (inner, among, fields[place].1) {
        (None, false, _) => Ok(Need::Says(place)),
        (Some(ids), true, Holds::Ids(known)) => {
            let ids: Vec<String> = split(ids, ',').map(str::to_owned).collect();
            match ids.iter().find(|id| !known.contains(&id.as_str())) {
                None => Ok(Need::Among(place, ids)),
                Some(id) => Err(Misfit {
                    word: id.as_str().into(),
                    what: both!("ช่อง “{name}” ไม่มีค่า “{id}”", "“{name}” has no value “{id}”"),
                    fits: Text::same(known.join(", ")),
                }),
            }
        }
        (Some(inner), false, Holds::Rows(fields)) => {
            Ok(Need::Row(place, split(inner, ',').map(|text| need(text, fields)).collect::<Result<_, Misfit>>()?))
        }
        _ => Err(unread(text)),
    }
}

/// The parts of a text between signs that stand outside of brackets.
fn split(text: &str, sign: char) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    text.split(move |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == sign && depth == 0
    })
    .map(str::trim)
}

fn unread(text: &str) -> Misfit {
    Misfit {
        word: text.into(),
        what: both!("อ่าน “{text}” ไม่ได้", "“{text}” cannot be read"),
        fits: both!(
            "ช่อง, ช่อง | ช่อง, ช่อง in (ค่า, ค่า), ช่องที่มีแถว(ช่อง, ช่อง)",
            "field, field | field, field in (id, id), field of rows(field, field)"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn projects() -> Fields {
        REGISTERS[register("projects").unwrap()].1
    }

    #[test]
    fn what_is_written_comes_back() {
        for text in [
            "owner",
            "budget_baht | funding",
            "status in (running, in_use)",
            "funding(year, source in (local, other), baht) | budget_baht",
            "partners(sector in (university), name | role)",
        ] {
            assert_eq!(need(text, projects()).unwrap().written(projects()), text);
        }
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (text, word) in [
            ("owners", "owners"),
            ("", ""),
            ("owner |", ""),
            ("status in (running, done)", "done"),
            ("status(running)", "status(running)"),
            ("owner in (x)", "owner in (x)"),
            ("funding(year", "funding(year"),
            ("funding(payer)", "payer"),
            ("funding()", ""),
        ] {
            assert_eq!(&*need(text, projects()).unwrap_err().word, word, "{text}");
        }
    }
}
