//! Schemas: what their types do not say.

use super::document::Document;
use super::unions::Union;
use super::values::{flag, object, provenance, reference, text};
use super::{Form, Limits, Property, Schema};
use indexmap::IndexMap;
use serde_json::Value;

impl<'a> Document<'a> {
    pub(super) fn schemas(&self) -> IndexMap<String, Schema> {
        object(self.root.pointer("/components/schemas"))
            .map(|(name, schema)| {
                let properties = object(schema.get("properties"))
                    .map(|(name, property)| (name.clone(), self.property(property)))
                    .collect();
                let schema = Schema {
                    description: text(schema, "description"),
                    provenance: provenance(schema),
                    xml_name: schema.pointer("/xml/name").and_then(Value::as_str).map(str::to_owned),
                    keeps_others: flag(schema, "additionalProperties"),
                    properties,
                    union: Union::read(schema),
                };
                (name.clone(), schema)
            })
            .collect()
    }

    pub(super) fn property(&self, property: &'a Value) -> Property {
        let mut refers_to = Vec::new();
        for part in [Some(property), property.get("items"), property.get("additionalProperties")].into_iter().flatten()
        {
            refers_to.extend(reference(part));
        }
        // A reference takes no siblings, so what it leads to speaks for it.
        Property {
            description: text(self.resolve(property), "description"),
            provenance: provenance(property),
            limits: limits(property),
            form: form(property),
            default: property.get("default").cloned(),
            example: property.get("example").cloned(),
            deprecated: flag(property, "deprecated"),
            refers_to,
        }
    }
}

pub(super) fn limits(schema: &Value) -> Limits {
    let number = |key: &str| schema.get(key).and_then(Value::as_u64);
    Limits {
        min_length: number("minLength").filter(|length| *length > 0),
        max_length: number("maxLength"),
        min_items: number("minItems").filter(|items| *items > 0),
        max_items: number("maxItems"),
        minimum: schema.get("minimum").cloned(),
        maximum: schema.get("maximum").cloned(),
        pattern: schema.get("pattern").and_then(Value::as_str).map(str::to_owned),
    }
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
