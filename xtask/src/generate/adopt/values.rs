//! Defaults and examples: those that do not fit their schema say nothing.

use super::Adopter;
use super::hoist::SCHEMAS;
use crate::spec::child;
use serde_json::{Map, Value};

/// Deeper than any example, and an end for a schema that contains itself.
const DEEPEST: usize = 32;

impl Adopter<'_> {
    /// Takes defaults and examples out of schemas that they do not fit.
    pub(super) fn settle_values(&mut self, document: &mut Map<String, Value>) {
        let schemas = std::mem::take(&mut self.schemas);
        let mut settled = schemas.clone();
        let mut gone = Vec::new();
        for (name, schema) in &mut settled {
            settle(&schemas, schema, child(SCHEMAS, name), &mut gone);
        }
        if let Some(paths) = document.get_mut("paths") {
            settle(&schemas, paths, "/paths".to_owned(), &mut gone);
        }
        self.schemas = settled;
        for (place, key) in gone {
            let place = self.places.source(&place);
            self.lose(child(&place, key), format!("the {key} does not fit the schema: it is left out"));
        }
    }
}

type Gone = Vec<(String, &'static str)>;

/// Looks through a schema, or anything that has schemas, but not into what is said to be a value.
fn settle(schemas: &Map<String, Value>, value: &mut Value, at: String, gone: &mut Gone) {
    match value {
        Value::Object(map) => {
            for key in ["default", "example"] {
                let Some(found) = map.get(key) else { continue };
                let holds = map.get("schema").filter(|schema| schema.is_object());
                let is_schema = ["type", "$ref", "allOf", "oneOf"].iter().any(|key| map.contains_key(*key));
                let fit = match holds {
                    // An example in another media type is that text.
                    Some(schema) => at.contains("xml") || fits(schemas, schema, found, 0),
                    None if is_schema && !at.ends_with("/properties") => {
                        let own = Value::Object(
                            map.iter()
                                .filter(|(k, _)| k.as_str() != "default")
                                .map(|(k, v)| (k.clone(), v.clone()))
                                .collect(),
                        );
                        fits(schemas, &own, found, 0)
                    }
                    None => true,
                };
                if !fit {
                    map.shift_remove(key);
                    gone.push((at.clone(), key));
                }
            }
            let names_values = at.ends_with("/properties");
            for (key, value) in map.iter_mut() {
                if names_values
                    || !(matches!(key.as_str(), "default" | "example" | "examples" | "enum") || key.starts_with("x-"))
                {
                    settle(schemas, value, child(&at, key), gone);
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter_mut().enumerate() {
                settle(schemas, value, child(&at, &index.to_string()), gone);
            }
        }
        _ => {}
    }
}

/// Could a value be one of this schema? Limits and formats are not looked at.
fn fits(schemas: &Map<String, Value>, schema: &Value, value: &Value, depth: usize) -> bool {
    if depth > DEEPEST {
        return true;
    }
    let below = |schema: &Value, value: &Value| fits(schemas, schema, value, depth + 1);
    let flag = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    if value.is_null() && flag("nullable") {
        return true;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return schemas.get(name).is_none_or(|schema| below(schema, value));
    }
    if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
        return parts.iter().all(|part| below(part, value));
    }
    if let Some(variants) = schema.get("oneOf").and_then(Value::as_array) {
        return schema.get("discriminator").is_some() && value.is_object()
            || variants.iter().any(|variant| below(variant, value));
    }
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => value.is_string() || format == "string-or-integer" && value.is_i64(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => match (value.as_array(), schema.get("items")) {
            (Some(list), Some(items)) => list.iter().all(|value| below(items, value)),
            (list, _) => list.is_some(),
        },
        Some("object") => match value.as_object() {
            Some(map) => object_fits(schemas, schema, map, depth),
            None => false,
        },
        _ => true,
    }
}

fn object_fits(schemas: &Map<String, Value>, schema: &Value, value: &Map<String, Value>, depth: usize) -> bool {
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    let all = required.filter_map(Value::as_str).all(|name| value.contains_key(name));
    let more = schema.get("additionalProperties").filter(|more| more.is_object());
    all && value.iter().all(|(name, value)| {
        let known = schema.get("properties").and_then(|properties| properties.get(name));
        known.or(more).is_none_or(|schema| fits(schemas, schema, value, depth + 1))
    })
}
