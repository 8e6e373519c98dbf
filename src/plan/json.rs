//! A plan as JSON. Each known field is taken out of its object and what is left is carried along, so nothing unknown is lost.
//!
//! Written by hand and not derived: derived code for these types, with their unknown fields, would be a sixth of the first load.

use super::{Answer, Applicant, Applied, City, FORMAT, Other, Outcome, Plan, Register, SCHEMA, Zone};
use crate::date::Date;
use crate::policy::{DIMENSIONS, Dimension};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A field that does not fit: where it stands, what is there, and what fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// Such as `projects[2].status`.
    pub path: String,
    pub found: String,
    pub fits: String,
}

impl Unfit {
    pub(super) fn new(path: &str, found: &Value, fits: impl Into<String>) -> Unfit {
        // A long text is shown by its beginning.
        let found: String = format!("{found:#}").chars().take(60).collect();
        Unfit { path: path.to_owned(), found, fits: fits.into() }
    }
}

/// A value read from JSON; `null` reads as an absent field does.
pub trait FromJson: Sized {
    fn from_json(value: Value, path: &str) -> Result<Self, Unfit>;
}

/// An object whose known fields are taken out one by one.
pub(super) struct Fields<'p> {
    pub(super) left: Other,
    path: &'p str,
}

impl<'p> Fields<'p> {
    pub(super) fn of(value: Value, path: &'p str) -> Result<Fields<'p>, Unfit> {
        match value {
            Value::Object(left) => Ok(Fields { left, path }),
            other => Err(Unfit::new(path, &other, "an object { … }")),
        }
    }

    pub(super) fn take<T: FromJson + Default>(&mut self, key: &str) -> Result<T, Unfit> {
        match self.said(key) {
            None => Ok(T::default()),
            Some(value) if self.path.is_empty() => T::from_json(value, key),
            Some(value) => T::from_json(value, &format!("{}.{key}", self.path)),
        }
    }

    /// Takes out what a field says, where it says something.
    pub(super) fn said(&mut self, key: &str) -> Option<Value> {
        self.left.remove(key).filter(|value| !value.is_null())
    }
}

impl FromJson for String {
    fn from_json(value: Value, path: &str) -> Result<String, Unfit> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Unfit::new(path, &other, "a text in quotes")),
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value, path: &str) -> Result<bool, Unfit> {
        value.as_bool().ok_or_else(|| Unfit::new(path, &value, "true or false"))
    }
}

impl FromJson for u64 {
    fn from_json(value: Value, path: &str) -> Result<u64, Unfit> {
        value.as_u64().ok_or_else(|| Unfit::new(path, &value, "a whole number, 0 or more"))
    }
}

impl FromJson for u8 {
    fn from_json(value: Value, path: &str) -> Result<u8, Unfit> {
        value.as_u64().and_then(|number| number.try_into().ok()).ok_or_else(|| Unfit::new(path, &value, "the number of a stage"))
    }
}

impl FromJson for Date {
    fn from_json(value: Value, path: &str) -> Result<Date, Unfit> {
        value.as_str().and_then(|text| text.parse().ok()).ok_or_else(|| Unfit::new(path, &value, "a date such as \"2026-11-22\""))
    }
}

impl FromJson for Dimension {
    fn from_json(value: Value, path: &str) -> Result<Dimension, Unfit> {
        value
            .as_str()
            .and_then(Dimension::from_id)
            .ok_or_else(|| Unfit::new(path, &value, DIMENSIONS.map(Dimension::id).join(", ")))
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value, path: &str) -> Result<Option<T>, Unfit> {
        T::from_json(value, path).map(Some)
    }
}

// Loops and not `collect`: each kind of collection would otherwise bring sorting code of its own.

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value, path: &str) -> Result<Vec<T>, Unfit> {
        let Value::Array(list) = value else { return Err(Unfit::new(path, &value, "a list [ … ]")) };
        let mut values = Vec::new();
        for (place, value) in list.into_iter().enumerate() {
            values.push(T::from_json(value, &format!("{path}[{place}]"))?);
        }
        Ok(values)
    }
}

impl FromJson for Applied {
    fn from_json(value: Value, path: &str) -> Result<Applied, Unfit> {
        let mut dimensions = Applied::default();
        for (id, value) in Fields::of(value, path)?.left {
            let path = format!("{path}.{id}");
            dimensions.set(Dimension::from_json(Value::String(id), &path)?, Some(bool::from_json(value, &path)?));
        }
        Ok(dimensions)
    }
}

impl FromJson for BTreeMap<String, Answer> {
    fn from_json(value: Value, path: &str) -> Result<BTreeMap<String, Answer>, Unfit> {
        let mut answers = BTreeMap::new();
        for (key, value) in Fields::of(value, path)?.left {
            let answer = Answer::from_json(value, &format!("{path}.{key}"))?;
            answers.insert(key, answer);
        }
        Ok(answers)
    }
}

impl FromJson for Plan {
    fn from_json(value: Value, path: &str) -> Result<Plan, Unfit> {
        let mut fields = Fields::of(value, path)?;
        fields.left.remove("format");
        fields.left.remove("schema");
        let mut plan = Plan {
            title: fields.take("title")?,
            fictional: fields.take("fictional")?,
            applicant: fields.take("applicant")?,
            route: fields.take("route")?,
            city: fields.take("city")?,
            zone: fields.take("zone")?,
            city_type: fields.take("city_type")?,
            goals: fields.take("goals")?,
            objectives: fields.take("objectives")?,
            dimensions: fields.take("dimensions")?,
            answers: fields.take("answers")?,
            ..Plan::default()
        };
        for register in Register::ALL {
            if let Some(value) = fields.said(register.id()) {
                plan.register_mut(*register).read(value, register.id())?;
            }
        }
        plan.other = fields.left;
        Ok(plan)
    }
}

impl FromJson for Applicant {
    fn from_json(value: Value, path: &str) -> Result<Applicant, Unfit> {
        let mut fields = Fields::of(value, path)?;
        Ok(Applicant {
            name: fields.take("name")?,
            kind: fields.take("kind")?,
            local_type: fields.take("local_type")?,
            other: fields.left,
        })
    }
}

impl FromJson for City {
    fn from_json(value: Value, path: &str) -> Result<City, Unfit> {
        let mut fields = Fields::of(value, path)?;
        Ok(City { name: fields.take("name")?, province: fields.take("province")?, other: fields.left })
    }
}

impl FromJson for Zone {
    fn from_json(value: Value, path: &str) -> Result<Zone, Unfit> {
        let mut fields = Fields::of(value, path)?;
        Ok(Zone { boundary: fields.take("boundary")?, population: fields.take("population")?, other: fields.left })
    }
}

impl FromJson for Answer {
    fn from_json(value: Value, path: &str) -> Result<Answer, Unfit> {
        let mut fields = Fields::of(value, path)?;
        Ok(Answer {
            choice: fields.take("choice")?,
            stage: fields.take("stage")?,
            not_applicable: fields.take("not_applicable")?,
            outcome: fields.take("outcome")?,
            note: fields.take("note")?,
            other: fields.left,
        })
    }
}

/// An object that begins with the unknown fields of its type and gets the known ones that say something.
pub(super) struct Object(pub(super) Other);

impl Object {
    pub(super) fn of(other: &Other) -> Object {
        Object(other.clone())
    }

    pub(super) fn text(self, key: &str, text: &str) -> Object {
        if text.is_empty() { self } else { self.put(key, Some(text.into())) }
    }

    fn number(self, key: &str, number: Option<u64>) -> Object {
        self.put(key, number.map(Value::from))
    }

    fn object(self, key: &str, object: Map<String, Value>) -> Object {
        if object.is_empty() { self } else { self.put(key, Some(object.into())) }
    }

    pub(super) fn put(mut self, key: &str, value: Option<Value>) -> Object {
        if let Some(value) = value {
            self.0.insert(key.to_owned(), value);
        }
        self
    }
}

impl Plan {
    /// The plan as JSON, in the present version of the format.
    pub fn to_json(&self) -> Value {
        let (mut dimensions, mut answers) = (Map::new(), Map::new());
        for (dimension, applied) in self.dimensions.iter() {
            dimensions.insert(dimension.id().to_owned(), Value::Bool(applied));
        }
        for (key, answer) in &self.answers {
            answers.insert(key.clone(), Value::Object(answer.to_json()));
        }
        let plan = Object::of(&self.other)
            .text("format", FORMAT)
            .number("schema", Some(SCHEMA.into()))
            .text("title", &self.title)
            .put("fictional", self.fictional.then_some(Value::Bool(true)))
            .object("applicant", self.applicant.to_json())
            .put("route", self.route.map(|route| route.id().into()))
            .object("city", Object::of(&self.city.other).text("name", &self.city.name).text("province", &self.city.province).0)
            .object(
                "zone",
                Object::of(&self.zone.other).text("boundary", &self.zone.boundary).number("population", self.zone.population).0,
            )
            .put("city_type", self.city_type.map(|city_type| city_type.id().into()))
            .text("goals", &self.goals)
            .text("objectives", &self.objectives)
            .object("dimensions", dimensions)
            .object("answers", answers);
        let put = |plan: Object, register: &Register| plan.put(register.id(), self.register(*register).to_json());
        Value::Object(Register::ALL.iter().fold(plan, put).0)
    }
}

impl Applicant {
    fn to_json(&self) -> Other {
        Object::of(&self.other)
            .text("name", &self.name)
            .put("kind", self.kind.map(|kind| kind.id().into()))
            .put("local_type", self.local_type.map(|kind| kind.id().into()))
            .0
    }
}

impl Answer {
    fn to_json(&self) -> Other {
        Object::of(&self.other)
            .put("choice", self.choice.as_deref().map(Value::from))
            .number("stage", self.stage.map(u64::from))
            .put("not_applicable", self.not_applicable.as_deref().map(Value::from))
            .put("outcome", self.outcome.map(|outcome: Outcome| outcome.id().into()))
            .text("note", &self.note)
            .0
    }
}
