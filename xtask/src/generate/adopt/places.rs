//! Where in the source a piece of the adopted document comes from.

use crate::spec::child;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The places whose pointer is not the one they have in the source.
#[derive(Debug, Default)]
pub(crate) struct Places(HashMap<String, String>);

impl Places {
    pub(super) fn record(&mut self, adopted: &str, source: &str) {
        if adopted != source {
            self.0.insert(adopted.to_owned(), source.to_owned());
        }
    }

    /// The place in the source of a place in the adopted document.
    pub(crate) fn source(&self, adopted: &str) -> String {
        let mut parent = adopted;
        loop {
            if let Some(source) = self.0.get(parent) {
                return format!("{source}{}", &adopted[parent.len()..]);
            }
            match parent.rfind('/') {
                Some(slash) => parent = &parent[..slash],
                None => return adopted.to_owned(),
            }
        }
    }
}

/// The key under which a schema that was put together of others keeps where it comes from. No document has such a key.
pub(super) const AT: &str = "\0at";

/// The key under which it keeps what it was put together of.
pub(super) const PARTS: &str = "\0parts";

pub(super) fn is_mark(key: &str) -> bool {
    key.starts_with('\0')
}

/// A schema and where it comes from.
#[derive(Debug, Clone)]
pub(super) struct Node<'v> {
    pub(super) at: String,
    pub(super) value: &'v Value,
}

impl<'v> Node<'v> {
    pub(super) fn new(at: impl Into<String>, value: &'v Value) -> Self {
        let at = at.into();
        let at = value.get(AT).and_then(Value::as_str).map_or(at, str::to_owned);
        Self { at, value }
    }

    /// What is the same wherever this schema is met.
    pub(super) fn identity(&self) -> &str {
        self.value.get(PARTS).and_then(Value::as_str).unwrap_or(&self.at)
    }
}

/// Marks a schema with where it comes from.
pub(super) fn mark(value: &mut Value, at: &str) {
    if let Some(map) = value.as_object_mut()
        && !map.contains_key(AT)
    {
        map.insert(AT.to_owned(), at.into());
    }
}

/// Marks the schemas that a schema holds, before they are moved elsewhere.
pub(super) fn mark_children(schema: &mut Map<String, Value>, at: &str) {
    for (key, value) in schema.iter_mut() {
        let below = || child(at, key);
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties.iter_mut() {
                    mark(property, &child(&below(), name));
                }
            }
            ("items" | "additionalProperties", value) => mark(value, &below()),
            ("allOf" | "oneOf" | "anyOf", Value::Array(parts)) => {
                for (index, part) in parts.iter_mut().enumerate() {
                    mark(part, &child(&below(), &index.to_string()));
                }
            }
            _ => {}
        }
    }
}

/// Are two schemas the same but for where they come from?
pub(super) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let count = |map: &Map<String, Value>| map.keys().filter(|key| !is_mark(key)).count();
            count(a) == count(b)
                && a.iter().filter(|(key, _)| !is_mark(key)).all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        _ => a == b,
    }
}

/// How many values a document holds.
pub(super) fn size(document: &Value) -> usize {
    let (mut next, mut size) = (vec![document], 0);
    while let Some(value) = next.pop() {
        size += 1;
        match value {
            Value::Object(map) => next.extend(map.values()),
            Value::Array(list) => next.extend(list),
            _ => {}
        }
    }
    size
}

/// Deeper than what can be walked without thinking of the stack.
const DEEPEST: usize = 250;

/// Is the document nested deeper than can be walked?
pub(super) fn is_too_deep(document: &Value) -> bool {
    let mut next = vec![(document, 0)];
    while let Some((value, depth)) = next.pop() {
        if depth > DEEPEST {
            return true;
        }
        match value {
            Value::Object(map) => next.extend(map.values().map(|value| (value, depth + 1))),
            Value::Array(list) => next.extend(list.iter().map(|value| (value, depth + 1))),
            _ => {}
        }
    }
    false
}
