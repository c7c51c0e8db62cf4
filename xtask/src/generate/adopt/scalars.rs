//! Keywords that say something about a value by itself: limits, formats, annotations.

use super::Adopter;
use super::places::is_mark;
use super::versions::keywords_of;
use crate::spec::child;
use serde_json::{Map, Value};
use std::borrow::Cow;

type Schema = Map<String, Value>;

impl Adopter<'_> {
    /// A keyword of a schema, if it means something for the schema's type and has a value that it can have.
    pub(super) fn keyword(&mut self, at: &str, schema: &Schema, key: &str, value: &Value) -> Option<Value> {
        let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default();
        if key == "type" {
            return Some(value.clone());
        }
        if !keywords_of(kind).contains(&key) {
            return self.annotation(at, key, value);
        }
        let right = match key {
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => value.is_u64(),
            "minimum" | "maximum" | "multipleOf" => value.is_number(),
            "exclusiveMinimum" | "exclusiveMaximum" | "uniqueItems" => value.is_boolean(),
            "pattern" | "format" => value.is_string(),
            _ => true,
        };
        if !right {
            self.lose(child(at, key), format!("{value} is nothing that `{key}` can be: it is left out"));
        }
        right.then(|| value.clone())
    }

    /// A keyword that only describes.
    pub(super) fn annotation(&mut self, at: &str, key: &str, value: &Value) -> Option<Value> {
        let right = match key {
            "title" | "description" => value.is_string(),
            "deprecated" | "readOnly" | "writeOnly" | "nullable" => value.is_boolean(),
            "externalDocs" | "xml" => value.is_object(),
            "default" | "example" => true,
            key => key.starts_with("x-") && !is_mark(key),
        };
        if !right && !key.starts_with("x-") {
            self.lose(child(at, key), format!("`{key}` means nothing here: it is left out"));
        }
        right.then(|| value.clone())
    }

    /// A schema whose limits and format fit its type.
    pub(super) fn bounded<'m>(&mut self, at: &str, schema: &'m Schema) -> Cow<'m, Schema> {
        let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default();
        let format = schema.get("format").and_then(Value::as_str);
        let mut fitted = Cow::Borrowed(schema);
        if let Some(format) = format.filter(|format| !suits(kind, format)) {
            self.lose(at, format!("the format `{format}` says nothing of the type `{kind}`"));
            fitted.to_mut().shift_remove("format");
        }
        if kind == "integer" {
            self.integer(at, &mut fitted);
        }
        fitted
    }

    /// Limits of whole numbers are whole, and ones that a number of 64 bits can reach.
    fn integer(&mut self, at: &str, schema: &mut Cow<'_, Schema>) {
        for key in ["minimum", "maximum"] {
            let Some(number) = schema.get(key).and_then(Value::as_number).cloned() else { continue };
            if number.is_i64() {
                continue;
            }
            if number.as_u64().is_some() {
                // Only an unsigned number goes as far as this.
                let positive = schema.get("minimum").and_then(Value::as_f64).is_some_and(|least| least >= 0.0);
                if positive && !schema.contains_key("format") {
                    schema.to_mut().insert("format".to_owned(), "uint64".into());
                }
                if schema.get("format").and_then(Value::as_str) == Some("uint64") {
                    continue;
                }
            }
            let whole = number.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 9e15);
            #[allow(clippy::cast_possible_truncation)] // it is whole and small
            let whole = whole.map(|number| Value::from(number as i64));
            match whole {
                Some(whole) => {
                    schema.to_mut().insert(key.to_owned(), whole);
                }
                None => {
                    self.lose(
                        child(at, key),
                        format!("no number of 64 bits reaches the {key} {number}: it is left out"),
                    );
                    schema.to_mut().shift_remove(key);
                }
            }
        }
    }
}

/// Has a format anything to do with a type? Those that nobody knows are documentation.
fn suits(kind: &str, format: &str) -> bool {
    const WHOLE: [&str; 8] = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"];
    const TEXT: [&str; 7] = ["date-time", "date", "uuid", "byte", "binary", "uri", "password"];
    match kind {
        "string" => !WHOLE.contains(&format) && !matches!(format, "float" | "double" | "unix-time" | "int-bool"),
        "integer" => !TEXT.contains(&format) && !matches!(format, "float" | "double"),
        "number" => !TEXT.contains(&format) && !WHOLE.contains(&format) && !matches!(format, "unix-time" | "int-bool"),
        _ => true,
    }
}
