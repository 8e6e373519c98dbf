//! Records: the entries of a plan's lists. Typed for code that knows them, and told field by field to code that treats all alike:
//! files, edits, forms, tables, pasted cells.

use super::json::{Fields, Object, Unfit};
use super::value::{FieldValue, Misfit, Shape};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::{Index, IndexMut};
use std::rc::Rc;

/// Fields of an object that this version does not know.
pub type Other = serde_json::Map<String, Value>;

/// An entry of a list, field by field. Its id and its unknown fields stand beside the fields.
pub trait Record {
    /// The names of the fields, as in the file.
    fn names(&self) -> &'static [&'static str];
    fn id(&self) -> &str;
    fn id_mut(&mut self) -> &mut String;
    /// The field at a place of `names`.
    fn field(&self, place: usize) -> &dyn FieldValue;
    fn field_mut(&mut self, place: usize) -> &mut dyn FieldValue;
    fn other(&self) -> &Other;
    fn other_mut(&mut self) -> &mut Other;

    /// Whether it says what it is, in its first field. An entry that does not is still being written, and counts nowhere.
    fn is_named(&self) -> bool {
        !self.field(0).is_empty()
    }
}

impl dyn Record + '_ {
    /// The field of this name.
    pub fn named(&self, name: &str) -> Option<&dyn FieldValue> {
        let place = self.names().iter().position(|known| *known == name)?;
        Some(self.field(place))
    }

    pub fn named_mut(&mut self, name: &str) -> Option<&mut dyn FieldValue> {
        let place = self.names().iter().position(|known| *known == name)?;
        Some(self.field_mut(place))
    }

    fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit> {
        let mut fields = Fields::of(value, path)?;
        *self.id_mut() = fields.take("id")?;
        for (place, name) in self.names().iter().enumerate() {
            if let Some(value) = fields.said(name) {
                self.field_mut(place).read(value, &format!("{path}.{name}"))?;
            }
        }
        *self.other_mut() = fields.left;
        Ok(())
    }

    pub(super) fn to_json(&self) -> Value {
        let fields = self.names().iter().enumerate();
        let object = Object::of(self.other()).text("id", self.id());
        Value::Object(fields.fold(object, |object, (place, name)| object.put(name, self.field(place).json())).0)
    }
}

/// What a list can hold.
pub trait Entry: Record + Clone + Default + 'static {
    /// What the ids of new entries begin with.
    const LETTER: &'static str;
}

/// The entries of a list in their order. Entries are shared between the plans of the undo list until one of them changes.
#[derive(Clone, Debug)]
pub struct Entries<T>(Vec<Rc<T>>);

impl<T: PartialEq> PartialEq for Entries<T> {
    /// What two plans share is equal unread: a letter typed into one of hundreds of entries costs the comparison of that one.
    fn eq(&self, other: &Entries<T>) -> bool {
        let same = |(mine, its): (&Rc<T>, &Rc<T>)| Rc::ptr_eq(mine, its) || mine == its;
        self.len() == other.len() && self.0.iter().zip(&other.0).all(same)
    }
}

/// A list, whatever it holds.
pub trait List {
    fn len(&self) -> usize;

    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn get(&self, place: usize) -> &dyn Record;
    fn get_mut(&mut self, place: usize) -> &mut dyn Record;
    /// Appends an entry that says nothing, not even an id.
    fn append(&mut self);
    fn remove(&mut self, place: usize);
    /// Puts an entry at another place, or at the end.
    fn shift(&mut self, from: usize, to: usize);
    /// An entry that says nothing, to know its fields by.
    fn blank(&self) -> Box<dyn Record>;
    /// What the ids of new entries begin with.
    fn letter(&self) -> &'static str;
}

impl dyn List + '_ {
    /// The place of the entry with this id.
    pub fn place(&self, id: &str) -> Option<usize> {
        (0..self.len()).find(|place| self.get(*place).id() == id)
    }

    pub fn find(&self, id: &str) -> Option<&dyn Record> {
        Some(self.get(self.place(id)?))
    }

    /// Appends an entry that says nothing but an id of its own, and gives its place.
    pub fn add(&mut self) -> usize {
        let id = free_id(self.letter(), &mut 0, |id| self.place(id).is_some());
        let place = self.len();
        self.append();
        *self.get_mut(place).id_mut() = id;
        place
    }

    /// Reads the entries as a file lists them, and tells them apart.
    pub(super) fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit> {
        let Value::Array(values) = value else { return Err(Unfit::new(path, &value, "a list [ … ]")) };
        for (place, value) in values.into_iter().enumerate() {
            self.append();
            self.get_mut(place).read(value, &format!("{path}[{place}]"))?;
        }
        self.tell_apart();
        Ok(())
    }

    pub(super) fn to_json(&self) -> Option<Value> {
        let entries: Vec<Value> = self.iter().map(<dyn Record>::to_json).collect();
        (!entries.is_empty()).then_some(Value::Array(entries))
    }

    pub fn iter(&self) -> impl Iterator<Item = &dyn Record> {
        (0..self.len()).map(|place| self.get(place))
    }

    /// Gives an id to each entry that has none of its own, as after two files were merged by hand.
    fn tell_apart(&mut self) {
        // A damaged file may hold very many entries: each is looked at once.
        let mut taken: BTreeSet<String> = self.iter().map(|entry| entry.id().to_owned()).collect();
        let mut seen = BTreeSet::new();
        let mut free = 0;
        for place in 0..self.len() {
            let own = self.get(place).id();
            if own.is_empty() || seen.contains(own) {
                let id = free_id(self.letter(), &mut free, |id| taken.contains(id));
                taken.insert(id.clone());
                *self.get_mut(place).id_mut() = id;
            }
            seen.insert(self.get(place).id().to_owned());
        }
    }
}

/// The next id of a kind that is not taken. `last` is the number of the id before.
fn free_id(letter: &str, last: &mut u32, taken: impl Fn(&str) -> bool) -> String {
    loop {
        *last += 1;
        let id = format!("{letter}{last}");
        if !taken(&id) {
            return id;
        }
    }
}

impl<T: Entry> List for Entries<T> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, place: usize) -> &dyn Record {
        &self[place]
    }

    fn get_mut(&mut self, place: usize) -> &mut dyn Record {
        &mut self[place]
    }

    fn append(&mut self) {
        self.push(T::default());
    }

    fn remove(&mut self, place: usize) {
        self.0.remove(place);
    }

    fn shift(&mut self, from: usize, to: usize) {
        let entry = self.0.remove(from);
        self.0.insert(to.min(self.0.len()), entry);
    }

    fn blank(&self) -> Box<dyn Record> {
        Box::new(T::default())
    }

    fn letter(&self) -> &'static str {
        T::LETTER
    }
}

impl<T> Entries<T> {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &T> + Clone {
        self.0.iter().map(|entry| &**entry)
    }

    pub fn push(&mut self, entry: T) {
        self.0.push(Rc::new(entry));
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Entries<T> {
        Entries(Vec::new())
    }
}

impl<T> Index<usize> for Entries<T> {
    type Output = T;

    fn index(&self, place: usize) -> &T {
        &self.0[place]
    }
}

impl<T: Clone> IndexMut<usize> for Entries<T> {
    fn index_mut(&mut self, place: usize) -> &mut T {
        Rc::make_mut(&mut self.0[place])
    }
}

impl<T> FromIterator<T> for Entries<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Entries<T> {
        Entries(entries.into_iter().map(Rc::new).collect())
    }
}

impl<T: Entry> FieldValue for Entries<T> {
    fn shape(&self) -> Shape {
        Shape::Rows
    }

    fn read(&mut self, value: Value, path: &str) -> Result<(), Unfit> {
        (self as &mut dyn List).read(value, path)
    }

    fn json(&self) -> Option<Value> {
        (self as &dyn List).to_json()
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn written(&self) -> String {
        String::new()
    }

    fn write(&mut self, _: &str) -> Result<(), Misfit> {
        Err(Misfit)
    }

    fn list(&self) -> Option<&dyn List> {
        Some(self)
    }

    fn list_mut(&mut self) -> Option<&mut dyn List> {
        Some(self)
    }
}

/// Defines a record: its fields stand in files under their names.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident $letter:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            /// Unique within its list.
            pub id: String,
            $($(#[$field_doc])* pub $field: $type,)+
            pub other: $crate::plan::Other,
        }

        impl $crate::plan::Record for $name {
            fn names(&self) -> &'static [&'static str] {
                &[$(stringify!($field)),+]
            }

            fn id(&self) -> &str {
                &self.id
            }

            fn id_mut(&mut self) -> &mut String {
                &mut self.id
            }

            fn field(&self, place: usize) -> &dyn $crate::plan::FieldValue {
                let fields: &[&dyn $crate::plan::FieldValue] = &[$(&self.$field),+];
                fields[place]
            }

            fn field_mut(&mut self, place: usize) -> &mut dyn $crate::plan::FieldValue {
                let fields = [$(&mut self.$field as &mut dyn $crate::plan::FieldValue),+];
                fields.into_iter().nth(place).expect("a place of one of the names")
            }

            fn other(&self) -> &$crate::plan::Other {
                &self.other
            }

            fn other_mut(&mut self) -> &mut $crate::plan::Other {
                &mut self.other
            }
        }

        impl $crate::plan::Entry for $name {
            const LETTER: &'static str = $letter;
        }
    };
}
pub(super) use record;
