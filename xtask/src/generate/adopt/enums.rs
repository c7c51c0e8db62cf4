//! Enums: of strings they stay what they are, of anything else they become a plain value whose description lists them.

use super::Adopter;
use serde_json::{Map, Value};

/// More values than this are not listed in a description.
const LISTED: usize = 24;

/// Are these values texts, each of them once?
pub(super) fn is_plain(values: &Value) -> bool {
    let Some(values) = values.as_array() else { return false };
    let mut seen = std::collections::HashSet::new();
    !values.is_empty() && values.iter().all(|value| value.as_str().is_some_and(|text| seen.insert(text)))
}

impl Adopter<'_> {
    /// Brings the `enum` of a schema into the form of the dialect.
    pub(super) fn enumerated(&mut self, at: &str, map: &mut Map<String, Value>) {
        let Some(Value::Array(listed)) = map.shift_remove("enum") else {
            self.lose(at, "the enum is no list of values");
            return;
        };
        let kind = map.get("type").and_then(Value::as_str).map(str::to_owned);
        if listed.is_empty() {
            self.lose(at, "the enum has no values: any value is taken");
        }
        if kind.as_deref() == Some("array") {
            return self.of_items(at, listed, map);
        }
        let mut values: Vec<Value> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for value in listed {
            if value.is_null() {
                map.insert("nullable".to_owned(), true.into());
            } else if !seen.insert(value.to_string()) {
                self.note(at, format!("the enum lists {value} twice"));
            } else {
                values.push(value);
            }
        }
        if values.is_empty() {
            return;
        }
        match kind.as_deref().or_else(|| common(&values)) {
            Some("string") => self.of_strings(at, values, map),
            Some(kind) => {
                map.insert("type".to_owned(), kind.into());
                tell(&values, map);
            }
            None => tell(&values, map),
        }
    }

    fn of_strings(&mut self, at: &str, values: Vec<Value>, map: &mut Map<String, Value>) {
        let mut texts: Vec<Value> = Vec::new();
        for value in values {
            let text = match value {
                Value::String(text) => text,
                Value::Object(_) | Value::Array(_) => {
                    self.lose(at, "a value of a string enum is not text");
                    continue;
                }
                other => {
                    self.note(at, format!("the value {other} of a string enum is taken as text"));
                    other.to_string()
                }
            };
            let text = Value::String(text);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        map.insert("type".to_owned(), "string".into());
        // A value that is one of these says all that a format or a limit would.
        for key in ["format", "minLength", "maxLength", "pattern"] {
            map.remove(key);
        }
        if !texts.is_empty() {
            map.insert("enum".to_owned(), texts.into());
        }
    }

    /// An enum beside `type: array` lists what its items are, unless it lists whole arrays.
    fn of_items(&mut self, at: &str, listed: Vec<Value>, map: &mut Map<String, Value>) {
        if listed.is_empty() || listed.iter().any(Value::is_array) {
            return;
        }
        let Some(items) = map.get_mut("items").and_then(Value::as_object_mut) else { return };
        if !items.contains_key("enum") && !items.contains_key("$ref") {
            items.insert("enum".to_owned(), listed.into());
            self.note(at, "the enum of the array is taken for that of its items");
        }
    }
}

/// The type that all values have.
fn common(values: &[Value]) -> Option<&'static str> {
    let kind = |value: &Value| match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        _ => None,
    };
    let mut kinds = values.iter().map(kind);
    let first = kinds.next()??;
    kinds.try_fold(first, |common, kind| match (common, kind?) {
        (a, b) if a == b => Some(a),
        ("integer", "number") | ("number", "integer") => Some("number"),
        _ => None,
    })
}

/// Lists the values in the description.
fn tell(values: &[Value], map: &mut Map<String, Value>) {
    let shown: Vec<_> = values.iter().take(LISTED).map(|value| format!("`{value}`")).collect();
    let more = if values.len() > LISTED { ", …" } else { "" };
    let sentence = match shown.as_slice() {
        [only] if more.is_empty() => format!("Always {only}."),
        _ => format!("One of {}{more}.", shown.join(", ")),
    };
    let description = map.get("description").and_then(Value::as_str).unwrap_or_default().trim_end().to_owned();
    if !description.contains(&sentence) {
        let told = if description.is_empty() { sentence } else { format!("{description}\n\n{sentence}") };
        map.insert("description".to_owned(), told.into());
    }
}
