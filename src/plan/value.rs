//! What the fields of records hold: each kind reads and writes the plan file, and what a person writes in a form or a cell.

use super::json::{FromJson, Unfit};
use super::record::List;
use super::written;
use crate::date::Date;
use crate::policy::{DIMENSIONS, Dimension};
use serde_json::{Number, Value};

/// What kind of thing a field holds, for those that show it and say what fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Text,
    Date,
    /// A fiscal year.
    Year,
    /// Whole baht.
    Baht,
    /// A whole number.
    Count,
    /// 0 to 100.
    Percent,
    /// A measured value.
    Measure,
    YesNo,
    /// One of these ids.
    One(&'static [&'static str]),
    /// Any of these ids.
    Several(&'static [&'static str]),
    /// Ids of entries of the list that the field is named after, or keys of answers.
    Links,
    /// Entries of their own.
    Rows,
}

/// What was written does not fit the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit;

/// The content of a field.
pub trait FieldValue {
    fn shape(&self) -> Shape;

    /// Takes what a file says.
    ///
    /// # Errors
    /// Where it does not fit, and what would.
    fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit>;

    /// What a file says; `None` where the field says nothing.
    fn json(&self) -> Option<Value>;

    fn is_empty(&self) -> bool;

    /// The content as a person may write it: dates as `2026-11-22`, years of the common era, amounts in baht, ids with commas
    /// between them. [`FieldValue::write`] takes it back as it was.
    fn written(&self) -> String;

    /// Takes what a person wrote.
    ///
    /// # Errors
    /// What was written does not fit; the field is as before.
    fn write(&mut self, text: &str) -> Result<(), Misfit>;

    /// Puts an id in, or takes it out, where the field holds several.
    ///
    /// # Errors
    /// The field does not hold several, or not this id.
    fn put(&mut self, _id: &str, _wanted: bool) -> Result<(), Misfit> {
        Err(Misfit)
    }

    /// Whether this id is among those that the field holds.
    fn holds(&self, _id: &str) -> bool {
        false
    }

    /// The ids that the field holds, where they lead elsewhere.
    fn links(&self) -> &[String] {
        &[]
    }

    /// The entries that the field holds.
    fn list(&self) -> Option<&dyn List> {
        None
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        None
    }
}

impl FieldValue for String {
    fn shape(&self) -> Shape {
        Shape::Text
    }

    fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit> {
        *self = String::from_json(value, path)?;
        Ok(())
    }

    fn json(&self) -> Option<Value> {
        (!self.is_empty()).then(|| self.as_str().into())
    }

    fn is_empty(&self) -> bool {
        self.trim().is_empty()
    }

    fn written(&self) -> String {
        self.clone()
    }

    fn write(&mut self, text: &str) -> Result<(), Misfit> {
        text.clone_into(self);
        Ok(())
    }
}

/// A value that is there or not.
pub trait Scalar: FromJson + Clone + PartialEq {
    const SHAPE: Shape;

    fn json(&self) -> Value;

    fn written(&self) -> String;

    /// Reads what a person wrote, which is more than blanks.
    ///
    /// # Errors
    /// It does not fit.
    fn of(text: &str) -> Result<Self, Misfit>;
}

impl<T: Scalar> FieldValue for Option<T> {
    fn shape(&self) -> Shape {
        T::SHAPE
    }

    fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit> {
        *self = Some(T::from_json(value, path)?);
        Ok(())
    }

    fn json(&self) -> Option<Value> {
        self.as_ref().map(T::json)
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn written(&self) -> String {
        self.as_ref().map(T::written).unwrap_or_default()
    }

    fn write(&mut self, text: &str) -> Result<(), Misfit> {
        let text = text.trim();
        *self = if text.is_empty() { None } else { Some(T::of(text)?) };
        Ok(())
    }
}

/// An id out of a fixed list.
pub trait Id: Copy + PartialEq + FromJson + 'static {
    const IDS: &'static [&'static str];

    fn id(self) -> &'static str;

    fn from_id(id: &str) -> Option<Self>;
}

impl<T: Id> Scalar for T {
    const SHAPE: Shape = Shape::One(T::IDS);

    fn json(&self) -> Value {
        self.id().into()
    }

    fn written(&self) -> String {
        self.id().to_owned()
    }

    fn of(text: &str) -> Result<T, Misfit> {
        T::from_id(text).ok_or(Misfit)
    }
}

impl<T: Id> FieldValue for Vec<T> {
    fn shape(&self) -> Shape {
        Shape::Several(T::IDS)
    }

    fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit> {
        *self = Vec::from_json(value, path)?;
        Ok(())
    }

    fn json(&self) -> Option<Value> {
        let ids: Vec<Value> = self.iter().map(|value| value.id().into()).collect();
        (!ids.is_empty()).then_some(Value::Array(ids))
    }

    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    fn written(&self) -> String {
        self.iter().map(|value| value.id()).collect::<Vec<_>>().join(", ")
    }

    fn write(&mut self, text: &str) -> Result<(), Misfit> {
        let mut values = Vec::new();
        for id in written::several(text) {
            let value = T::from_id(id).ok_or(Misfit)?;
            if !values.contains(&value) {
                values.push(value);
            }
        }
        *self = values;
        Ok(())
    }

    fn put(&mut self, id: &str, wanted: bool) -> Result<(), Misfit> {
        put_in(self, T::from_id(id).ok_or(Misfit)?, wanted);
        Ok(())
    }

    fn holds(&self, id: &str) -> bool {
        self.iter().any(|value| value.id() == id)
    }
}

/// Ids of entries of another list, or keys of answers.
pub type Links = Vec<String>;

impl FieldValue for Links {
    fn shape(&self) -> Shape {
        Shape::Links
    }

    fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit> {
        *self = Vec::from_json(value, path)?;
        Ok(())
    }

    fn json(&self) -> Option<Value> {
        let ids: Vec<Value> = self.iter().map(|id| id.as_str().into()).collect();
        (!ids.is_empty()).then_some(Value::Array(ids))
    }

    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    fn written(&self) -> String {
        self.join(", ")
    }

    fn write(&mut self, text: &str) -> Result<(), Misfit> {
        let mut ids = Vec::new();
        for id in written::several(text) {
            put_in(&mut ids, id.to_owned(), true);
        }
        *self = ids;
        Ok(())
    }

    fn put(&mut self, id: &str, wanted: bool) -> Result<(), Misfit> {
        put_in(self, id.to_owned(), wanted);
        Ok(())
    }

    fn holds(&self, id: &str) -> bool {
        self.iter().any(|known| known == id)
    }

    fn links(&self) -> &[String] {
        self
    }
}

/// Puts a value into a list once, or takes it out.
fn put_in<T: PartialEq>(list: &mut Vec<T>, value: T, wanted: bool) {
    list.retain(|known| *known != value);
    if wanted {
        list.push(value);
    }
}

impl Id for Dimension {
    const IDS: &'static [&'static str] = &{
        let mut ids = [""; DIMENSIONS.len()];
        let mut place = 0;
        while place < ids.len() {
            ids[place] = DIMENSIONS[place].id();
            place += 1;
        }
        ids
    };

    fn id(self) -> &'static str {
        Dimension::id(self)
    }

    fn from_id(id: &str) -> Option<Dimension> {
        Dimension::from_id(id)
    }
}

impl Scalar for Date {
    const SHAPE: Shape = Shape::Date;

    fn json(&self) -> Value {
        self.to_string().into()
    }

    fn written(&self) -> String {
        self.to_string()
    }

    fn of(text: &str) -> Result<Date, Misfit> {
        written::date(text).ok_or(Misfit)
    }
}

impl Scalar for bool {
    const SHAPE: Shape = Shape::YesNo;

    fn json(&self) -> Value {
        Value::Bool(*self)
    }

    fn written(&self) -> String {
        if *self { "yes" } else { "no" }.to_owned()
    }

    fn of(text: &str) -> Result<bool, Misfit> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(Misfit),
        }
    }
}

/// Defines a number that a field holds: what it is, what holds it, its shape, what fits it in a file, how what was written is read.
macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident($inner:ty): $shape:ident, $fits:literal, $of:path;)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub $inner);

        impl FromJson for $name {
            fn from_json(value: Value, path: &str) -> Result<$name, Unfit> {
                let number = value.as_u64().and_then(|number| $name::fitting(number));
                number.ok_or_else(|| Unfit::new(path, &value, $fits))
            }
        }

        impl Scalar for $name {
            const SHAPE: Shape = Shape::$shape;

            fn json(&self) -> Value {
                self.0.into()
            }

            fn written(&self) -> String {
                self.0.to_string()
            }

            fn of(text: &str) -> Result<$name, Misfit> {
                $of(text).and_then($name::fitting).ok_or(Misfit)
            }
        }
    )+ };
}

numbers! {
    /// An amount of money in whole baht.
    Baht(u64): Baht, "a whole number of baht", written::baht;
    /// A fiscal year, from 1 October of the year before to 30 September, as a year of the common era; screens show it in the Buddhist era.
    Year(u16): Year, "a Gregorian year such as 2027", written::year;
    /// How many.
    Count(u64): Count, "a whole number, 0 or more", written::count;
    /// A share in whole per cent.
    Percent(u8): Percent, "a whole number from 0 to 100", written::count;
}

impl Baht {
    /// Both together. Beyond all money there is, it stays at the greatest number.
    pub fn plus(self, other: Baht) -> Baht {
        Baht(self.0.saturating_add(other.0))
    }

    fn fitting(number: u64) -> Option<Baht> {
        Some(Baht(number))
    }
}

impl Year {
    fn fitting(number: u64) -> Option<Year> {
        number.try_into().ok().map(Year)
    }
}

impl Count {
    fn fitting(number: u64) -> Option<Count> {
        Some(Count(number))
    }
}

impl Percent {
    fn fitting(number: u64) -> Option<Percent> {
        number.try_into().ok().filter(|share| *share <= 100).map(Percent)
    }
}

/// A measured value: a decimal number, kept digit by digit as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure(String);

impl Measure {
    /// The value for drawing; the text is what counts.
    pub fn value(&self) -> f64 {
        self.0.parse().expect("a measure is a decimal number")
    }
}

impl FromJson for Measure {
    fn from_json(value: Value, path: &str) -> Result<Measure, Unfit> {
        let number = value.as_number().and_then(|number| written::measure(&number.to_string()));
        number.map(Measure).ok_or_else(|| Unfit::new(path, &value, "a number such as 12.5, without an exponent"))
    }
}

impl Scalar for Measure {
    const SHAPE: Shape = Shape::Measure;

    fn json(&self) -> Value {
        Value::Number(self.0.parse::<Number>().expect("a decimal number is one of JSON"))
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn of(text: &str) -> Result<Measure, Misfit> {
        written::measure(text).map(Measure).ok_or(Misfit)
    }
}
