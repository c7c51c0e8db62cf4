//! What a property holds, as far as its limits and the schemas it leads to are concerned.

use super::document::Document;
use super::schemas::limits;
use super::values::reference;
use super::{Limits, Shape};
use serde_json::Value;

impl<'a> Document<'a> {
    /// Reads a schema that stands where a value does: a scalar, a list, a map, anything, or a named schema.
    pub(super) fn shape(&self, schema: &'a Value) -> Shape {
        if let Some(name) = named(schema) {
            return Shape::Named(name);
        }
        let kind = schema.get("type").and_then(Value::as_str);
        let inner = |key: &str| Box::new(schema.get(key).map_or(Shape::Any, |inner| self.shape(inner)));
        match kind {
            Some("array") => Shape::List(inner("items"), limits(schema)),
            Some("object") => Shape::Map(inner("additionalProperties")),
            Some(kind) => Shape::Scalar {
                kind: kind.to_owned(),
                format: schema.get("format").and_then(Value::as_str).map(str::to_owned),
                limits: limits(schema),
            },
            None => Shape::Any,
        }
    }
}

/// The named schema that a reference leads to, also one that is annotated: `{allOf: [{$ref: …}], nullable: true}`.
pub(crate) fn named(schema: &Value) -> Option<String> {
    let annotated = || match schema.get("allOf")?.as_array()?.as_slice() {
        [only] => reference(only),
        _ => None,
    };
    reference(schema).or_else(annotated)
}

impl Shape {
    /// The schemas this leads to.
    pub(crate) fn refers_to(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(inner, _) | Self::Map(inner) => inner.refers_to(),
            Self::Scalar { .. } | Self::Any => None,
        }
    }

    pub(crate) fn limits(&self) -> Option<&Limits> {
        match self {
            Self::List(_, limits) | Self::Scalar { limits, .. } => Some(limits),
            _ => None,
        }
    }
}
