//! Schemas: what their types do not say.

use super::document::Document;
use super::listed::{Listed, first_paragraph, listed};
use super::names::{Case, unique};
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
        let mut kind = self.kind(schema);
        let Listed { of_type, mut of_parts } = listed(&text(schema, "description"), |name| match &kind {
            Kind::Enum(values) => values.iter().any(|value| value.wire == name),
            Kind::Object => {
                let property = schema.get("properties").and_then(|properties| properties.get(name));
                property.is_some_and(|property| text(property, "description").is_empty())
            }
            _ => false,
        });
        if let Kind::Enum(values) = &mut kind {
            for value in values {
                value.description = of_parts.remove(&value.wire).unwrap_or_default();
            }
        }
        let properties: IndexMap<_, _> = properties
            .into_iter()
            .zip(fields)
            .map(|((name, property), field)| {
                let required = required.contains(name.as_str());
                let line = of_parts.remove(name);
                (name.clone(), Property { field, required, ..self.property(property, line) })
            })
            .collect();
        Schema {
            description: of_type,
            provenance: provenance(schema),
            xml_name: schema.pointer("/xml/name").and_then(Value::as_str).map(str::to_owned),
            others: self.others(schema, others),
            kind,
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

    /// A property. `line` is what the type's description says of it.
    fn property(&self, property: &'a Value, line: Option<String>) -> Property {
        let shape = self.shape(property);
        let target = self.held(property);
        let description = match text(property, "description") {
            own if !own.is_empty() => own,
            // What it leads to speaks for it, but not of all that it can be.
            _ => line.unwrap_or_else(|| first_paragraph(&text(target, "description"))),
        };
        let is_scalar = !matches!(shape, Shape::Named(_));
        Property {
            field: String::new(),
            required: false,
            nullable: flag(property, "nullable") || flag(target, "nullable"),
            null_apart: false,
            description,
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
    names
        .into_iter()
        .zip(wire)
        .map(|(name, wire)| EnumValue { name, wire: wire.to_owned(), description: String::new() })
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_says_what_is_said_of_it_before_what_it_holds() {
        let held = json!({ "$ref": "#/components/schemas/Held" });
        let root = json!({ "components": { "schemas": {
            "Held": { "type": "object", "description": "What is held.\n\n- `x`: one.", "properties": {
                "x": { "type": "string" }, "y": { "type": "string", "description": "" }
            }},
            "Owner": {
                "type": "object",
                "description": "Who holds.\n\n- `own`: not this.\n- `listed`, `plain`: held\n  by it.\n- `other`: nothing.",
                "properties": {
                    "own": { "allOf": [held.clone()], "description": "Its own." },
                    "listed": held.clone(),
                    "plain": { "type": "string" },
                    "held": held,
                }
            },
        }}});
        let schemas = Document { root: &root }.schemas();
        let of = |schema: &str, field: &str| schemas[schema].properties[field].description.clone();
        assert_eq!(of("Owner", "own"), "Its own.");
        assert_eq!(of("Owner", "listed"), "Held\nby it.");
        assert_eq!(of("Owner", "plain"), "Held\nby it.");
        assert_eq!(of("Owner", "held"), "What is held.");
        assert_eq!((of("Held", "x"), of("Held", "y")), ("One.".to_owned(), String::new()));
        // A list with a line that has no taker is whole.
        assert_eq!(schemas["Owner"].description, text(&root["components"]["schemas"]["Owner"], "description"));
        assert_eq!(schemas["Held"].description, "What is held.");
    }

    #[test]
    fn values_say_what_is_said_of_them() {
        let root = json!({ "components": { "schemas": {
            "Mood": {
                "type": "string",
                "description": "How it is said.\n\n- `loud`: so that all hear it.\n- `very calm`: softly.",
                "enum": ["very calm", "loud", "odd"]
            },
        }}});
        let schemas = Document { root: &root }.schemas();
        let Kind::Enum(values) = &schemas["Mood"].kind else { panic!("it is an enum") };
        let said: Vec<_> = values.iter().map(|value| (value.wire.as_str(), value.description.as_str())).collect();
        assert_eq!(said, [("very calm", "Softly."), ("loud", "So that all hear it."), ("odd", "")]);
        assert_eq!(schemas["Mood"].description, "How it is said.");
    }
}
