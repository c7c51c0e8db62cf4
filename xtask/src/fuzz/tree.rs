//! A document changed as the tree it is.

use super::documents::{Document, document};
use super::schemas::schema;
use super::words::{value, word};
use crate::spec::child;
use bolero::TypeGenerator;
use serde_json::{Map, Value, json};

/// A change of a document. Places are counted through it, and round again.
#[derive(Debug, Clone, TypeGenerator)]
pub(super) enum Edit {
    Remove {
        at: u16,
    },
    Swap {
        at: u16,
        with: u16,
    },
    /// The value once more: under another name, or once more in the list.
    Again {
        at: u16,
        name: u16,
    },
    Become {
        at: u16,
        value: u16,
    },
    /// Another name for a key, and for what refers to it.
    Rename {
        at: u16,
        name: u16,
    },
    Refer {
        at: u16,
        to: u16,
    },
    Wrap {
        at: u16,
        how: u8,
        times: u8,
    },
    /// A part of another document, with what it refers to.
    Graft {
        at: u16,
        document: u16,
        from: u16,
    },
    Add {
        at: u16,
        name: u16,
        value: u16,
    },
    Lengthen {
        at: u16,
        by: u16,
    },
    Schema {
        at: u16,
        bytes: [u8; 24],
    },
    NewSchema {
        name: u16,
        bytes: [u8; 24],
    },
}

/// Nothing is wrapped in what is nested deeper; text can be nested as deep as one likes.
const DEEPEST: usize = 500;

/// The document with these changes, as JSON.
pub(super) fn changed(document: &Document, edits: &[Edit]) -> String {
    let mut value = document.value.clone();
    for edit in edits {
        apply(edit, &mut value);
    }
    value.to_string()
}

fn apply(edit: &Edit, root: &mut Value) {
    let places = places(root);
    match edit {
        Edit::Remove { at } => remove(root, nth(&places, *at)),
        Edit::Swap { at, with } => {
            let (at, with) = (nth(&places, *at), nth(&places, *with));
            let taken = get(root, with);
            let other = std::mem::replace(&mut *at_mut(root, at), taken);
            *at_mut(root, with) = other;
        }
        Edit::Again { at, name } => {
            let at = nth(&places, *at);
            let copy = get(root, at);
            let parent = at.rsplit_once('/').map_or("", |(parent, _)| parent);
            add(at_mut(root, parent), word(*name), copy);
        }
        Edit::Become { at, value: number } => *at_mut(root, nth(&places, *at)) = value(*number),
        Edit::Rename { at, name } => rename(root, nth(&places, *at), &word(*name)),
        Edit::Refer { at, to } => {
            let schemas = schema_places(&places);
            let reference = json!({ "$ref": format!("#{}", nth(if to % 8 == 0 { &places } else { &schemas }, *to)) });
            *at_mut(root, nth(if at % 8 == 0 { &places } else { &schemas }, *at)) = reference;
        }
        Edit::Wrap { at, how, times } => {
            let times = if times % 16 == 0 { usize::from(*times) } else { usize::from(times % 8) };
            if places.iter().any(|place| place.matches('/').count() > DEEPEST) {
                return;
            }
            let at = at_mut(root, nth(&places, *at));
            for _ in 0..times {
                *at = wrapped(at.take(), *how);
            }
        }
        Edit::Graft { at, document: other, from } => {
            let other = &document(*other).value;
            let all = self::places(other);
            let value = get(other, nth(&all, *from));
            *at_mut(root, nth(&places, *at)) = value;
            bring_components(root, other);
        }
        Edit::Add { at, name, value: number } => add(at_mut(root, nth(&places, *at)), word(*name), value(*number)),
        Edit::Lengthen { at, by } => match at_mut(root, nth(&places, *at)) {
            Value::String(text) => text.push_str(&word(*by)),
            other => *other = json!([other.take(), value(*by)]),
        },
        Edit::Schema { at, bytes } => {
            let schemas = schema_places(&places);
            let made = schema(&mut bytes.iter().copied(), &schemas);
            *at_mut(root, nth(&schemas, *at)) = made;
        }
        Edit::NewSchema { name, bytes } => {
            let made = schema(&mut bytes.iter().copied(), &schema_places(&places));
            if !root["components"]["schemas"].is_object() {
                return;
            }
            root["components"]["schemas"][word(*name)] = made;
        }
    }
}

/// The pointers of everything in a document, but for the document.
pub(super) fn places(root: &Value) -> Vec<String> {
    let mut all = Vec::new();
    let mut next = vec![(String::new(), root)];
    while let Some((at, value)) = next.pop() {
        match value {
            Value::Object(map) => next.extend(map.iter().rev().map(|(key, value)| (child(&at, key), value))),
            Value::Array(list) => {
                next.extend(
                    list.iter().enumerate().rev().map(|(index, value)| (child(&at, &index.to_string()), value)),
                );
            }
            _ => {}
        }
        if !at.is_empty() {
            all.push(at);
        }
    }
    all
}

/// Those at which a schema may stand.
fn schema_places(places: &[String]) -> Vec<String> {
    let may = |place: &&String| {
        let mut steps = place.rsplit('/');
        let (last, parent) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
        matches!(last, "schema" | "items" | "additionalProperties")
            || matches!(parent, "schemas" | "properties" | "allOf" | "oneOf" | "anyOf")
    };
    places.iter().filter(may).cloned().collect()
}

fn nth(places: &[String], number: u16) -> &str {
    match places.len() {
        0 => "",
        many => &places[usize::from(number) % many],
    }
}

fn get(root: &Value, at: &str) -> Value {
    root.pointer(at).cloned().unwrap_or_default()
}

/// The place, or the document where it is gone.
fn at_mut<'v>(root: &'v mut Value, at: &str) -> &'v mut Value {
    let at = if root.pointer(at).is_some() { at } else { "" };
    root.pointer_mut(at).expect("it is there")
}

pub(super) fn remove(root: &mut Value, at: &str) {
    let Some((parent, last)) = at.rsplit_once('/') else { return };
    match at_mut(root, parent) {
        Value::Object(map) => drop(map.shift_remove(&unescaped(last))),
        Value::Array(list) => {
            drop(last.parse().ok().filter(|index| *index < list.len()).map(|index| list.remove(index)))
        }
        _ => {}
    }
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn add(to: &mut Value, name: String, value: Value) {
    match to {
        Value::Object(map) => drop(map.insert(name, value)),
        Value::Array(list) => list.push(value),
        other => *other = json!({ name: value }),
    }
}

fn rename(root: &mut Value, at: &str, name: &str) {
    let Some((parent, last)) = at.rsplit_once('/') else { return };
    let Value::Object(map) = at_mut(root, parent) else { return };
    let old = unescaped(last);
    let entries = std::mem::take(map).into_iter();
    *map = entries.map(|(key, value)| (if key == old { name.to_owned() } else { key }, value)).collect();
    let (from, to) = (format!("#{at}"), format!("#{}", child(parent, name)));
    let mut next = vec![root];
    while let Some(value) = next.pop() {
        match value {
            Value::String(text) if *text == from => text.clone_from(&to),
            Value::Object(map) => next.extend(map.values_mut()),
            Value::Array(list) => next.extend(list.iter_mut()),
            _ => {}
        }
    }
}

fn wrapped(inner: Value, how: u8) -> Value {
    match how % 12 {
        0 => json!([inner]),
        1 => json!({ "a": inner }),
        2 => json!({ "allOf": [inner] }),
        3 => json!({ "allOf": [inner, { "type": "object", "properties": { "a": {} } }] }),
        4 => json!({ "oneOf": [inner, { "type": "string" }] }),
        5 => json!({ "anyOf": [inner, { "type": "null" }] }),
        6 => json!({ "not": inner }),
        7 => json!({ "type": "array", "items": inner }),
        8 => json!({ "type": "object", "properties": { "a": inner } }),
        9 => json!({ "type": "object", "additionalProperties": inner }),
        10 => json!({ "schema": inner }),
        _ => json!({ "oneOf": [inner], "nullable": true }),
    }
}

/// What another document has and this one has not.
fn bring_components(root: &mut Value, other: &Value) {
    let sections = other.get("components").and_then(Value::as_object).into_iter().flatten();
    for (section, entries) in sections {
        let (Some(root), Some(entries)) = (root.as_object_mut(), entries.as_object()) else { return };
        let components = root.entry("components").or_insert_with(|| json!({}));
        let Some(components) = components.as_object_mut() else { return };
        let here = components.entry(section.clone()).or_insert_with(|| Map::new().into());
        let Some(here) = here.as_object_mut() else { continue };
        for (name, entry) in entries {
            here.entry(name.clone()).or_insert_with(|| entry.clone());
        }
    }
}
