//! The document, and how things in it are found.

use super::shapes::named;
use serde_json::Value;

pub(super) struct Document<'a> {
    pub(super) root: &'a Value,
}

impl<'a> Document<'a> {
    pub(super) fn at(&self, pointer: &str) -> &'a Value {
        self.root.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// Follows references to their end, which the linter has made sure of.
    pub(super) fn resolve(&self, mut value: &'a Value) -> &'a Value {
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
            value = self.at(reference.trim_start_matches('#'));
        }
        value
    }

    /// The schema that a property holds, also where its reference is annotated.
    pub(super) fn held(&self, property: &'a Value) -> &'a Value {
        match named(property) {
            Some(name) => self.resolve(self.at(&format!("/components/schemas/{name}"))),
            None => property,
        }
    }
}
