//! A field's example, where only the example of a body that holds it shows one.

use super::shapes::named;
use super::{Form, Property, Schema, Shape};
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::HashMap;

/// The first value of each field, by schema and property.
type Found<'a> = HashMap<(String, &'a str), &'a Value>;

/// Gives each field that has no example the first that a body in the document shows.
pub(super) fn fill(root: &Value, schemas: &mut IndexMap<String, Schema>) {
    let mut found = Found::new();
    bodies(root, root, &mut found);
    for (name, schema) in schemas {
        for (wire, property) in &mut schema.properties {
            let Some(value) = found.get(&(name.clone(), wire.as_str())) else { continue };
            if property.example.is_none() && says_something(property, value) {
                property.example = Some((*value).clone());
            }
        }
    }
}

/// A flag or a value of an enum is known from its type and a time from its form; a secret is nobody's business, and what the
/// description says need not be said twice.
fn says_something(property: &Property, value: &Value) -> bool {
    let known = [Form::IntBool, Form::UnixTime, Form::SpaceDateTime, Form::AjaxDateTime, Form::Secret, Form::File];
    let plain = property.form.is_none_or(|form| !known.contains(&form))
        && matches!(property.shape, Shape::Scalar { .. } | Shape::Any);
    plain
        && match value {
            Value::String(text) => !text.is_empty() && !property.description.contains(text.as_str()),
            Value::Number(number) => !property.description.contains(&number.to_string()),
            _ => false,
        }
}

/// Whatever has a schema and an example of it.
fn bodies<'a>(root: &'a Value, at: &'a Value, found: &mut Found<'a>) {
    if let Some(schema) = at.get("schema") {
        let named = at.get("examples").and_then(Value::as_object).into_iter().flat_map(|examples| examples.values());
        for example in at.get("example").into_iter().chain(named.filter_map(|example| example.get("value"))) {
            note(root, schema, example, found);
        }
    }
    match at {
        Value::Object(map) => map.values().for_each(|inner| bodies(root, inner, found)),
        Value::Array(list) => list.iter().for_each(|inner| bodies(root, inner, found)),
        _ => {}
    }
}

fn note<'a>(root: &'a Value, schema: &'a Value, value: &'a Value, found: &mut Found<'a>) {
    match value {
        Value::Array(items) => {
            let Some(schema) = schema.get("items") else { return };
            items.iter().for_each(|item| note(root, schema, item, found));
        }
        Value::Object(fields) => {
            let Some(name) = named(schema) else { return };
            let properties =
                root.pointer("/components/schemas").and_then(|schemas| schemas.get(&name)?.get("properties"));
            for (wire, value) in fields {
                let Some(property) = properties.and_then(|properties| properties.get(wire)) else { continue };
                if value.is_string() || value.is_number() {
                    found.entry((name.clone(), wire)).or_insert(value);
                }
                note(root, property, value, found);
            }
        }
        _ => {}
    }
}
