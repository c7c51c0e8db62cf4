//! What a schema is: its versions, references and compositions are dealt with, and its parts are still those of the
//! source.

use super::places::{Node, is_mark, size};
use super::versions::{TYPES, is_annotation, keywords_of, says_something};
use super::{Adopter, enums};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// A schema seen as one thing.
#[derive(Debug, Clone)]
pub(super) enum Simple<'v> {
    /// What is at this pointer of the source, and what is said about it here: annotations alone.
    Ref { to: String, own: Map<String, Value> },
    /// A schema with a type, a `oneOf`, or neither, which is any value.
    Plain(Cow<'v, Map<String, Value>>),
}

impl Simple<'_> {
    pub(super) fn owned(self) -> Simple<'static> {
        match self {
            Self::Ref { to, own } => Simple::Ref { to, own },
            Self::Plain(map) => Simple::Plain(Cow::Owned(map.into_owned())),
        }
    }
}

/// What becomes of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Any,
    Scalar,
    Enum,
    Array,
    /// An object without properties.
    Map,
    Object,
    Union,
}

impl Class {
    pub(super) fn of(schema: &Map<String, Value>) -> Self {
        if schema.get("oneOf").is_some_and(Value::is_array) {
            return Self::Union;
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => Self::Array,
            Some("object") => match schema.get("properties").and_then(Value::as_object) {
                Some(properties) if !properties.is_empty() => Self::Object,
                _ => Self::Map,
            },
            Some("string") if schema.contains_key("enum") => Self::Enum,
            Some(_) => Self::Scalar,
            None => Self::Any,
        }
    }

    pub(super) fn needs_a_name(self) -> bool {
        matches!(self, Self::Enum | Self::Object | Self::Union)
    }
}

impl<'s> Adopter<'s> {
    pub(super) fn simplify<'v>(&mut self, node: &Node<'v>) -> Simple<'v> {
        let nothing = || Simple::Plain(Cow::Owned(Map::new()));
        let map = match node.value {
            Value::Object(map) => map,
            Value::Bool(true) => return nothing(),
            Value::Bool(false) => {
                self.lose(&node.at, "no value is allowed here: any value is taken");
                return nothing();
            }
            _ => {
                self.lose(&node.at, "this is no schema: any value is taken");
                return nothing();
            }
        };
        let simple = is_simple(map);
        self.budget = self.budget.saturating_sub(if simple { 1 } else { size(node.value) });
        if self.depth >= DEEPEST || self.budget == 0 {
            self.lose(&node.at, "what is nested as deep as this is any value");
            return nothing();
        }
        if simple {
            return Simple::Plain(Cow::Borrowed(map));
        }
        self.depth += 1;
        let simple = self.composed(&node.at, map);
        self.depth -= 1;
        simple
    }

    fn composed(&mut self, at: &str, source: &Map<String, Value>) -> Simple<'static> {
        let mut own = self.lowered(at, source);
        if let Some(reference) = own.shift_remove("$ref") {
            match self.referring(at, &reference, own) {
                Ok(simple) => return simple,
                Err(composed) => own = composed,
            }
        }
        if own.shift_remove("not").is_some() {
            self.lose(at, "`not` is not checked");
        }
        let mut take = |key: &str| match own.shift_remove(key) {
            Some(Value::Array(parts)) => parts,
            _ => Vec::new(),
        };
        let (all, one, any) = (take("allOf"), take("oneOf"), take("anyOf"));
        let mut simple = match all.is_empty() {
            true => Simple::Plain(Cow::Owned(own)),
            false => self.all_of(at, own, all),
        };
        for (key, variants) in [("oneOf", one), ("anyOf", any)] {
            if !variants.is_empty() {
                simple = self.one_of(at, simple, key, variants);
            }
        }
        match simple {
            Simple::Plain(map) => {
                let mut map = map.into_owned();
                self.typed(at, &mut map);
                Simple::Plain(Cow::Owned(in_order(map, source)))
            }
            reference => reference,
        }
    }

    /// A reference, alone or with what stands beside it. What says more than a description is composed with it.
    fn referring(
        &mut self,
        at: &str,
        reference: &Value,
        mut own: Map<String, Value>,
    ) -> Result<Simple<'static>, Map<String, Value>> {
        let Some((to, _)) = self.resolve(at, reference) else {
            own.retain(|key, _| is_annotation(key));
            return Ok(Simple::Plain(Cow::Owned(own)));
        };
        let beside: Vec<&str> = own.keys().map(String::as_str).filter(|key| !is_mark(key)).collect();
        if !self.modern {
            if !beside.is_empty() {
                self.lose(at, format!("OpenAPI 3.0 ignores what stands beside a `$ref`: {}", beside.join(", ")));
            }
            return Ok(Simple::Ref { to, own: Map::new() });
        }
        if !says_something(&own) {
            own.retain(|key, _| !is_mark(key));
            return Ok(Simple::Ref { to, own });
        }
        let mut part = Map::new();
        part.insert("$ref".to_owned(), reference.clone());
        let mut parts = vec![Value::Object(part)];
        if let Some(Value::Array(more)) = own.shift_remove("allOf") {
            parts.extend(more);
        }
        own.insert("allOf".to_owned(), parts.into());
        Err(own)
    }

    /// Gives a schema the type that its other keywords have in mind, and enums their form.
    fn typed(&mut self, at: &str, map: &mut Map<String, Value>) {
        if map.contains_key("oneOf") {
            return;
        }
        if map.contains_key("enum") {
            self.enumerated(at, map);
        }
        if !map.contains_key("type")
            && let Some(kind) = meant(map)
        {
            map.insert("type".to_owned(), kind.into());
        }
    }
}

/// The keywords in the order in which the source has them, new ones last.
fn in_order(mut schema: Map<String, Value>, source: &Map<String, Value>) -> Map<String, Value> {
    let mut ordered = Map::with_capacity(schema.len());
    for key in source.keys() {
        let key = if key == "anyOf" { "oneOf" } else { key };
        if let Some(value) = schema.get_mut(key).map(Value::take)
            && !ordered.contains_key(key)
        {
            ordered.insert(key.to_owned(), value);
        }
    }
    for (key, value) in schema {
        ordered.entry(key).or_insert(value);
    }
    ordered
}

const DEEPEST: usize = super::DEEPEST * 2;

/// The type that keywords are about.
fn meant(map: &Map<String, Value>) -> Option<&'static str> {
    let has = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
    if has(&["properties", "required", "additionalProperties", "minProperties", "maxProperties"]) {
        return Some("object");
    }
    if has(&["items", "minItems", "maxItems", "uniqueItems"]) {
        return Some("array");
    }
    if has(&["minLength", "maxLength", "pattern"]) {
        return Some("string");
    }
    match map.get("format").and_then(Value::as_str) {
        Some("int32" | "int64" | "uint32" | "uint64") => return Some("integer"),
        Some("float" | "double") => return Some("number"),
        Some("date-time" | "date" | "uuid" | "email" | "uri" | "byte" | "binary" | "password") => {
            return Some("string");
        }
        _ => {}
    }
    has(&["minimum", "maximum", "multipleOf"]).then_some("number")
}

/// Is the schema one thing as it stands?
fn is_simple(map: &Map<String, Value>) -> bool {
    let kind = match map.get("type") {
        Some(kind) => match kind.as_str().filter(|kind| TYPES.contains(kind)) {
            Some(kind) => Some(kind),
            None => return false,
        },
        None => None,
    };
    let known = |key: &str| is_annotation(key) && key != "examples" || key == "type";
    map.iter().all(|(key, value)| match (key.as_str(), kind) {
        ("enum", Some("string")) => enums::is_plain(value),
        ("enum", _) => false,
        ("exclusiveMinimum" | "exclusiveMaximum", _) if !value.is_boolean() => false,
        ("items", _) if !value.is_object() => false,
        (key, Some(kind)) => known(key) || keywords_of(kind).contains(&key),
        (key, None) => known(key),
    })
}
