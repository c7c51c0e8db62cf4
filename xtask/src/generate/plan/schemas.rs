//! Schemas: what their types do not say.

use super::document::Document;
use super::names::{Case, unique};
use super::shapes::named;
use super::values::{flag, list, object, provenance, text};
use super::{EnumValue, Form, Kind, Limits, Others, Property, Schema, Shape};
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::HashSet;

/// The field with the properties that a spec does not name, if none of its properties is called so.
const OTHERS: &str = "others";

/// The case that every enum has for what is not known.
const UNKNOWN: &str = "Unknown";

impl<'a> Document<'a> {
    pub(super) fn schemas(&self) -> IndexMap<String, Schema> {
        let schemas = object(self.root.pointer("/components/schemas"));
        schemas.map(|(name, schema)| (name.clone(), self.schema(schema))).collect()
    }

    fn schema(&self, schema: &'a Value) -> Schema {
        let required: HashSet<&str> = list(schema.get("required")).filter_map(Value::as_str).collect();
        let properties: Vec<_> = object(schema.get("properties")).collect();
        let wire = properties.iter().map(|(name, _)| name.as_str()).chain([OTHERS]);
        let mut fields = unique(wire, Case::Field, &[]);
        let others = fields.pop().unwrap_or_default();
        let properties: IndexMap<_, _> = properties
            .into_iter()
            .zip(fields)
            .map(|((name, property), field)| {
                let required = required.contains(name.as_str());
                (name.clone(), Property { field, required, ..self.property(property) })
            })
            .collect();
        Schema {
            description: text(schema, "description"),
            provenance: provenance(schema),
            xml_name: schema.pointer("/xml/name").and_then(Value::as_str).map(str::to_owned),
            others: self.others(schema, others),
            kind: self.kind(schema),
            properties,
        }
    }

    fn kind(&self, schema: &'a Value) -> Kind {
        let has_values = schema.get("enum").is_some_and(Value::is_array);
        let has_properties = object(schema.get("properties")).next().is_some();
        let is_map = schema.get("additionalProperties").is_some_and(Value::is_object);
        if let Some(union) = self.union(schema) {
            return Kind::Union(union);
        }
        match text(schema, "type").as_str() {
            "string" if has_values => Kind::Enum(values(schema)),
            "object" if has_properties => Kind::Object,
            "object" if !is_map => Kind::FreeObject,
            _ => Kind::Alias(Box::new(self.shape(schema))),
        }
    }

    /// What becomes of properties that the spec does not name.
    fn others(&self, schema: &'a Value, field: String) -> Option<Others> {
        let value = match schema.get("additionalProperties")? {
            Value::Bool(true) => Value::Object(Default::default()),
            Value::Object(value) => Value::Object(value.clone()),
            _ => return None,
        };
        let shape = schema.get("additionalProperties").filter(|value| value.is_object());
        Some(Others { field, shape: shape.map_or(Shape::Any, |value| self.shape(value)), value })
    }

    pub(super) fn property(&self, property: &'a Value) -> Property {
        let shape = self.shape(property);
        let target = self.resolve(property);
        let target = named(property).map_or(target, |name| self.at(&format!("/components/schemas/{name}")));
        // A reference takes no siblings, so what it leads to speaks for it.
        let own = text(property, "description");
        let is_scalar = !matches!(shape, Shape::Named(_));
        Property {
            field: String::new(),
            required: false,
            nullable: flag(property, "nullable") || flag(target, "nullable"),
            null_apart: false,
            description: if own.is_empty() { text(target, "description") } else { own },
            provenance: provenance(property),
            limits: if is_scalar { limits(property) } else { limits(target) },
            form: form(property),
            default: property.get("default").cloned(),
            example: property.get("example").cloned(),
            deprecated: flag(property, "deprecated"),
            shape,
        }
    }
}

/// The values of an enum, each once, with the names of their variants.
fn values(schema: &Value) -> Vec<EnumValue> {
    let mut wire: Vec<&str> = Vec::new();
    for value in list(schema.get("enum")).filter_map(Value::as_str) {
        if !wire.contains(&value) {
            wire.push(value);
        }
    }
    let names = unique(wire.iter().copied(), Case::Variant, &[UNKNOWN]);
    names.into_iter().zip(wire).map(|(name, wire)| EnumValue { name, wire: wire.to_owned() }).collect()
}

pub(super) fn limits(schema: &Value) -> Limits {
    let number = |key: &str| schema.get(key).and_then(Value::as_u64);
    Limits {
        min_length: number("minLength").filter(|length| *length > 0),
        max_length: number("maxLength"),
        min_items: number("minItems").filter(|items| *items > 0),
        max_items: number("maxItems"),
        minimum: bound(schema, "minimum", "exclusiveMinimum", 1),
        maximum: bound(schema, "maximum", "exclusiveMaximum", -1),
        above: is_open(schema, "minimum", "exclusiveMinimum"),
        below: is_open(schema, "maximum", "exclusiveMaximum"),
        pattern: schema.get("pattern").and_then(Value::as_str).map(str::to_owned),
    }
}

/// A bound that is itself allowed: whole numbers have a next one.
fn bound(schema: &Value, key: &str, exclusive: &str, step: i64) -> Option<Value> {
    let bound = schema.get(key)?;
    let next = bound.as_i64().and_then(|bound| bound.checked_add(step));
    match next.filter(|_| flag(schema, exclusive) && text(schema, "type") == "integer") {
        Some(next) => Some(next.into()),
        None => Some(bound.clone()),
    }
}

/// Is a bound not allowed itself, and is there no next number to take in its place?
fn is_open(schema: &Value, key: &str, exclusive: &str) -> bool {
    flag(schema, exclusive) && text(schema, "type") != "integer" && schema.get(key).is_some()
}

/// The wire form that a schema's type and format name.
pub(crate) fn form(schema: &Value) -> Option<Form> {
    match (text(schema, "type").as_str(), text(schema, "format").as_str()) {
        ("integer", "unix-time") => Some(Form::UnixTime),
        ("integer", "int-bool") => Some(Form::IntBool),
        ("string", "space-date-time") => Some(Form::SpaceDateTime),
        ("string", "ajax-date-time") => Some(Form::AjaxDateTime),
        ("string", "string-or-integer") => Some(Form::StringOrInteger),
        ("integer", "integer-or-string") => Some(Form::IntegerOrString),
        ("string", "password") => Some(Form::Secret),
        ("string", "uri-reference") => Some(Form::Link),
        ("string", "binary") => Some(Form::File),
        _ => None,
    }
}
