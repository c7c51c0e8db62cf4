//! `readOnly` and `writeOnly`: what is required in one direction alone is not required of a type that goes both ways.

use super::Adopter;
use super::hoist::SCHEMAS;
use crate::spec::{METHODS, child};
use serde_json::{Map, Value};
use std::collections::HashSet;

impl Adopter<'_> {
    pub(super) fn settle_access(&mut self, paths: Option<&Value>) {
        let (mut sent, mut read) = (Vec::new(), Vec::new());
        for (_, item) in paths.and_then(Value::as_object).into_iter().flatten() {
            for (_, operation) in
                item.as_object().into_iter().flatten().filter(|(key, _)| METHODS.contains(&key.as_str()))
            {
                sent.extend(operation.get("requestBody"));
                read.extend(operation.get("responses"));
            }
        }
        let directions = [("readOnly", self.reached(sent)), ("writeOnly", self.reached(read))];
        for (key, names) in directions {
            for name in names {
                if let Some(Value::Object(schema)) = self.schemas.get_mut(&name) {
                    for property in optional(schema, key) {
                        let place = self.places.source(&child(SCHEMAS, &name));
                        self.note(
                            place,
                            format!("`{property}` is `{key}`, so it is not required of what goes the other way"),
                        );
                    }
                }
            }
        }
    }

    /// The names of the schemas that these values lead to, in the order of the document.
    fn reached(&self, start: Vec<&Value>) -> Vec<String> {
        let mut reached = HashSet::new();
        let mut next: Vec<&Value> = start;
        while let Some(value) = next.pop() {
            match value {
                Value::Object(map) => {
                    if let Some(name) = map.get("$ref").and_then(Value::as_str).and_then(|text| text.rsplit('/').next())
                        && let Some((name, schema)) = self.schemas.get_key_value(name)
                        && reached.insert(name.clone())
                    {
                        next.push(schema);
                    }
                    next.extend(map.values());
                }
                Value::Array(list) => next.extend(list),
                _ => {}
            }
        }
        self.schemas.keys().filter(|name| reached.contains(*name)).cloned().collect()
    }
}

/// Takes the properties with this mark out of `required`. The answer is their names.
fn optional(schema: &mut Map<String, Value>, mark: &str) -> Vec<String> {
    let marked: Vec<String> = schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, property)| property.get(mark) == Some(&Value::Bool(true)))
        .map(|(name, _)| name.clone())
        .collect();
    let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) else { return Vec::new() };
    let is_marked = |name: &Value| name.as_str().is_some_and(|name| marked.iter().any(|marked| marked == name));
    let gone: Vec<String> =
        required.iter().filter(|name| is_marked(name)).filter_map(Value::as_str).map(str::to_owned).collect();
    required.retain(|name| !is_marked(name));
    if required.is_empty() && !gone.is_empty() {
        schema.shift_remove("required");
    }
    gone
}
