//! The fields of a JSON object that came in, each read as what it has to be.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

use super::clock;

/// An object, and what it is called in a refusal.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    object: &'a Map<String, Value>,
    null_is_absent: bool,
}

/// A field read, or the reason it cannot be.
pub(super) type Field<T> = Result<Option<T>, String>;

impl<'a> Fields<'a> {
    pub(super) fn new(object: &'a Map<String, Value>) -> Self {
        Self { object, null_is_absent: false }
    }

    /// For updates that take `null` for a field left out.
    pub(super) fn of_patch(object: &'a Map<String, Value>) -> Self {
        Self { object, null_is_absent: true }
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|value| !(self.null_is_absent && value.is_null()))
    }

    fn read<T>(&self, name: &str, what: &str, read: impl FnOnce(&'a Value) -> Option<T>) -> Field<T> {
        self.get(name).map(|value| read(value).ok_or_else(|| format!("{name} must be {what}"))).transpose()
    }

    pub(super) fn string(&self, name: &str) -> Field<&'a str> {
        self.read(name, "a string", Value::as_str)
    }

    pub(super) fn boolean(&self, name: &str) -> Field<bool> {
        self.read(name, "a boolean", Value::as_bool)
    }

    pub(super) fn integer32(&self, name: &str) -> Field<i32> {
        self.read(name, "an integer of 32 bits", |value| i32::try_from(value.as_i64()?).ok())
    }

    pub(super) fn time(&self, name: &str) -> Field<DateTime<Utc>> {
        self.read(name, "a date and time", |value| clock::read(value.as_str()?))
    }

    pub(super) fn date(&self, name: &str) -> Field<NaiveDate> {
        self.read(name, "a date", |value| clock::read_date(value.as_str()?))
    }

    pub(super) fn one_of(&self, name: &str, values: &[&'static str]) -> Field<&'static str> {
        self.read(name, &format!("one of {}", values.join(", ")), |value| {
            let given = value.as_str()?;
            values.iter().copied().find(|it| *it == given)
        })
    }

    pub(super) fn strings(&self, name: &str) -> Field<Vec<String>> {
        self.read(name, "a list of strings", |value| {
            value.as_array()?.iter().map(|it| it.as_str().map(str::to_owned)).collect()
        })
    }

    pub(super) fn object(&self, name: &str) -> Field<Fields<'a>> {
        self.read(name, "an object", |value| value.as_object().map(Fields::new))
    }

    pub(super) fn objects(&self, name: &str) -> Field<Vec<Fields<'a>>> {
        self.read(name, "a list of objects", |value| {
            value.as_array()?.iter().map(|it| it.as_object().map(Fields::new)).collect()
        })
    }
}

/// What a field that must be there has.
pub(super) trait Required<T> {
    fn required(self, name: &str) -> Result<T, String>;
}

impl<T> Required<T> for Field<T> {
    fn required(self, name: &str) -> Result<T, String> {
        self?.ok_or_else(|| format!("{name} is required"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_is_absent_or_right_or_refused() {
        let object = json!({"text": "x", "null": null, "number": 3_000_000_000_u32, "list": ["a", 1]});
        let object = object.as_object().expect("an object");
        let fields = Fields::new(object);
        assert_eq!(fields.string("text"), Ok(Some("x")));
        assert_eq!(fields.string("absent"), Ok(None));
        assert!(fields.string("null").is_err());
        assert_eq!(Fields::of_patch(object).string("null"), Ok(None));
        assert!(fields.integer32("number").is_err());
        assert!(fields.strings("list").is_err());
        assert!(fields.one_of("text", &["y"]).is_err());
        assert!(fields.string("absent").required("absent").is_err());
    }
}
