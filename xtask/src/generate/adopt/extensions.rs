//! Extensions: those of the house mean what they mean, if they look like it; nobody reads the others.

use super::Adopter;
use serde_json::{Map, Value};

impl<'s> Adopter<'s> {
    /// An extension of the document or of an operation.
    pub(super) fn extension(&mut self, key: &str, value: &'s Value) -> Option<Value> {
        let looks_right = match key {
            "x-webhooks" => value.get("events").is_some_and(Value::is_object),
            "x-envelope" => value.get("value").is_some_and(Value::is_string),
            "x-pagination" => value.get("style").is_some_and(Value::is_string),
            "x-idempotency" => value.get("by").is_some_and(Value::is_string),
            "x-provenance" => value.get("status").is_some_and(Value::is_string),
            "x-rate-limit" | "x-settle" => value.is_object(),
            "x-rel" => value.is_string(),
            _ => true,
        };
        looks_right.then(|| value.clone())
    }

    /// What is delivered to users, in the words of 3.1: only the schemas are kept.
    pub(super) fn webhooks(&mut self, _out: &mut Map<String, Value>) {
        if self.source.get("webhooks").and_then(Value::as_object).is_some_and(|webhooks| !webhooks.is_empty()) {
            self.lose("/webhooks", "webhooks are for a server that listens: their schemas are types, no more");
        }
    }
}
