//! The words of OpenAPI 3.1 in those of 3.0.
//!
//! Documents that call themselves 3.0 use many of them too, and mean the same.

use super::Adopter;
use super::places::{is_mark, mark};
use serde_json::{Map, Value, json};

/// Does the document say that it is OpenAPI 3.1 or later?
pub(super) fn is_modern(document: &Value) -> bool {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    !version.trim().starts_with("3.0")
}

/// Keywords that say what cannot be said in 3.0, nor in Rust.
const LOST: [&str; 14] = [
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "propertyNames",
    "unevaluatedItems",
    "contains",
    "minContains",
    "maxContains",
    "additionalItems",
    "contentSchema",
    "$dynamicRef",
];

/// Keywords that say nothing about values.
const SILENT: [&str; 11] = [
    "$schema",
    "$id",
    "id",
    "$anchor",
    "$dynamicAnchor",
    "$comment",
    "$defs",
    "definitions",
    "$vocabulary",
    "jsonSchemaDialect",
    "unevaluatedProperties",
];

impl Adopter<'_> {
    /// The schema's keywords, each in the words of 3.0.
    pub(super) fn lowered(&mut self, at: &str, schema: &Map<String, Value>) -> Map<String, Value> {
        let mut out = Map::with_capacity(schema.len());
        for (key, value) in schema {
            match key.as_str() {
                "type" if value.is_array() => self.types(at, schema, value, &mut out),
                "type" if value == "null" => {
                    out.insert("enum".to_owned(), json!([null]));
                }
                "type" if value == "file" => {
                    out.insert("type".to_owned(), "string".into());
                    out.insert("format".to_owned(), "binary".into());
                }
                "type" if !value.as_str().is_some_and(|kind| TYPES.contains(&kind)) => {
                    self.lose(at, format!("`{value}` is no type: any value is taken"));
                }
                "const" if !schema.contains_key("enum") => {
                    out.insert("enum".to_owned(), json!([value]));
                }
                "exclusiveMinimum" | "exclusiveMaximum" if value.is_number() => exclusive(key, value, schema, &mut out),
                "minimum" | "maximum" if out.contains_key(key) => {}
                "examples" => {
                    let first = value.as_array().and_then(|list| list.first());
                    if let Some(first) = first.filter(|_| !schema.contains_key("example")) {
                        out.insert("example".to_owned(), first.clone());
                    }
                }
                "prefixItems" => self.tuple(at, schema, value, &mut out),
                "items" if schema.contains_key("prefixItems") => {}
                "additionalProperties" if out.contains_key(key) => {}
                "items" if value.is_array() => self.tuple(at, schema, value, &mut out),
                "patternProperties" => self.patterns(at, schema, value, &mut out),
                "contentEncoding" | "contentMediaType" => content(key, value, schema, &mut out),
                key if LOST.contains(&key) => self.lose(at, format!("`{key}` is not checked")),
                key if SILENT.contains(&key) => {}
                _ => {
                    out.insert(key.clone(), value.clone());
                }
            }
        }
        if schema.get("type").is_some_and(Value::is_array) && out.contains_key("oneOf") {
            // What is said about one of several types stands with that one.
            out.retain(|key, _| !TYPES.iter().any(|kind| keywords_of(kind).contains(&key.as_str())));
        }
        out
    }

    /// A list of types: `null` in it makes the value nullable, several others any of them.
    fn types(&mut self, at: &str, schema: &Map<String, Value>, types: &Value, out: &mut Map<String, Value>) {
        let types: Vec<&str> = types.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if types.contains(&"null") {
            out.insert("nullable".to_owned(), true.into());
        }
        let mut others: Vec<&str> = Vec::new();
        for kind in types.iter().filter(|kind| TYPES.contains(kind)) {
            if !others.contains(kind) {
                others.push(kind);
            }
        }
        if others.contains(&"number") {
            others.retain(|kind| *kind != "integer");
        }
        match others.as_slice() {
            [] if types.contains(&"null") => {
                out.insert("enum".to_owned(), json!([null]));
            }
            [] => {}
            [kind] => {
                out.insert("type".to_owned(), (*kind).into());
            }
            kinds if schema.contains_key("enum") || schema.contains_key("const") => {
                self.lose(at, format!("a value of the types {} is taken whatever its type", kinds.join(", ")));
            }
            kinds => {
                let parts = kinds.iter().map(|kind| {
                    let own = schema.iter().filter(|(key, _)| keywords_of(kind).contains(&key.as_str()));
                    let mut part: Map<_, _> = own.map(|(key, value)| (key.clone(), value.clone())).collect();
                    part.insert("type".to_owned(), (*kind).into());
                    Value::Object(part)
                });
                out.insert("oneOf".to_owned(), parts.collect());
            }
        }
    }

    /// A list whose first items have schemas of their own is a list of any of them.
    fn tuple(&mut self, at: &str, schema: &Map<String, Value>, first: &Value, out: &mut Map<String, Value>) {
        let mut items: Vec<Value> = first.as_array().cloned().unwrap_or_default();
        let key = if schema.contains_key("prefixItems") { "prefixItems" } else { "items" };
        for (index, item) in items.iter_mut().enumerate() {
            mark(item, &format!("{at}/{key}/{index}"));
        }
        match schema.get("items") {
            Some(rest @ Value::Object(_)) => items.push(rest.clone()),
            Some(Value::Bool(false) | Value::Array(_)) => {}
            _ => items.clear(),
        }
        self.lose(at, "the items are taken in any order");
        let items = if items.is_empty() { json!({}) } else { json!({ "anyOf": items }) };
        out.insert("type".to_owned(), "array".into());
        out.insert("items".to_owned(), items);
    }

    /// Properties whose names match a pattern are properties of any name.
    fn patterns(&mut self, at: &str, schema: &Map<String, Value>, patterns: &Value, out: &mut Map<String, Value>) {
        let mut values: Vec<Value> =
            patterns.as_object().into_iter().flatten().map(|(_, value)| value.clone()).collect();
        match schema.get("additionalProperties") {
            Some(rest @ Value::Object(_)) => values.push(rest.clone()),
            Some(Value::Bool(true)) => values.push(json!({})),
            _ => {}
        }
        self.lose(at, "the pattern of the names is not checked");
        if !values.is_empty() {
            out.insert("additionalProperties".to_owned(), json!({ "anyOf": values }));
        }
        if !schema.contains_key("type") {
            out.insert("type".to_owned(), "object".into());
        }
    }
}

pub(super) const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// The keywords that mean something for a type.
pub(super) fn keywords_of(kind: &str) -> &'static [&'static str] {
    match kind {
        "string" => &["format", "enum", "minLength", "maxLength", "pattern"],
        "integer" | "number" => {
            &["format", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
        }
        "array" => &["items", "minItems", "maxItems", "uniqueItems"],
        "object" => &["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
        _ => &[],
    }
}

/// `exclusiveMinimum: 3` is `minimum: 3` and `exclusiveMinimum: true`. A tighter inclusive limit beside it wins.
fn exclusive(key: &str, limit: &Value, schema: &Map<String, Value>, out: &mut Map<String, Value>) {
    let (inclusive, lower) = match key {
        "exclusiveMinimum" => ("minimum", true),
        _ => ("maximum", false),
    };
    let (own, other) = (limit.as_f64(), schema.get(inclusive).and_then(Value::as_f64));
    let tighter = match (own, other) {
        (Some(own), Some(other)) => {
            if lower {
                other > own
            } else {
                other < own
            }
        }
        _ => false,
    };
    if !tighter {
        out.insert(inclusive.to_owned(), limit.clone());
        out.insert(key.to_owned(), true.into());
    }
}

/// Text that stands for bytes.
fn content(key: &str, value: &Value, schema: &Map<String, Value>, out: &mut Map<String, Value>) {
    if schema.contains_key("format") || out.contains_key("format") {
        return;
    }
    let encoded = schema.get("contentEncoding").and_then(Value::as_str).unwrap_or_default();
    let format = match key {
        "contentEncoding" if matches!(value.as_str(), Some("base64" | "base64url")) => Some("byte"),
        "contentMediaType" if encoded.is_empty() && value == "application/octet-stream" => Some("binary"),
        _ => None,
    };
    if let Some(format) = format {
        out.insert("format".to_owned(), format.into());
        if !schema.contains_key("type") {
            out.insert("type".to_owned(), "string".into());
        }
    }
}

/// Has the schema a keyword besides those that only describe?
pub(super) fn says_something(schema: &Map<String, Value>) -> bool {
    schema.keys().any(|key| !is_annotation(key))
}

/// Keywords that say nothing about which values there are.
pub(super) fn is_annotation(key: &str) -> bool {
    const ANNOTATIONS: [&str; 11] = [
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
        "nullable",
    ];
    ANNOTATIONS.contains(&key) || key.starts_with("x-") || is_mark(key)
}
