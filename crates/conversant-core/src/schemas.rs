//! JSON Schemas of a client's types, as its spec has them.
//!
//! A derived schema would tell what Rust knows of a type: no limit, no known value of an open enum, nothing of a time that
//! is a number on the wire. These are the spec's own schemas, in the words of JSON Schema 2020-12.

use schemars::{Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

/// A type of a client and its JSON Schema.
///
/// For what goes through all types, such as a document of all schemas. Of a single type, `schemars::schema_for!` is the
/// way.
pub struct TypeSchema {
    name: &'static str,
    schema: Subschema,
    reread: fn(&str) -> serde_json::Result<Value>,
}

impl TypeSchema {
    #[doc(hidden)]
    pub const fn of<T: schemars::JsonSchema + Serialize + DeserializeOwned>(name: &'static str) -> Self {
        Self { name, schema: |generator| generator.root_schema_for::<T>(), reread: reread::<T> }
    }

    /// The schema's name in the spec.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The schema, with what it refers to under `$defs`.
    pub fn schema(&self) -> Schema {
        (self.schema)(&mut SchemaGenerator::default())
    }

    /// What becomes of a JSON text that is read as this type and written again.
    ///
    /// # Errors
    ///
    /// The text is no value of this type.
    pub fn reread(&self, json: &str) -> serde_json::Result<Value> {
        (self.reread)(json)
    }
}

fn reread<T: Serialize + DeserializeOwned>(json: &str) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_str::<T>(json)?)
}

impl fmt::Debug for TypeSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TypeSchema").field(&self.name).finish()
    }
}

/// The schema of a type, as a part of another's.
#[doc(hidden)]
pub type Subschema = fn(&mut SchemaGenerator) -> Schema;

/// The schemas of a spec, parsed when the first is asked for.
#[doc(hidden)]
#[derive(Debug)]
pub struct Document {
    text: &'static str,
    types: &'static [(&'static str, Subschema)],
    parsed: OnceLock<HashMap<String, Value>>,
}

impl Document {
    pub const fn new(text: &'static str, types: &'static [(&'static str, Subschema)]) -> Self {
        Self { text, types, parsed: OnceLock::new() }
    }

    /// A schema whose references lead to those of the generator.
    pub fn schema(&self, name: &str, generator: &mut SchemaGenerator) -> Schema {
        // The generator wrote the text, and the tests read it.
        let all = self.parsed.get_or_init(|| serde_json::from_str(self.text).unwrap_or_default());
        let schema = all.get(name).cloned().unwrap_or_default();
        Schema::try_from(self.refer(schema, generator)).unwrap_or_default()
    }

    fn refer(&self, value: Value, generator: &mut SchemaGenerator) -> Value {
        match value {
            Value::Object(object) => {
                let name = object.get("$ref").and_then(Value::as_str);
                let found = name.and_then(|name| self.types.iter().find(|(known, _)| *known == name));
                match found {
                    Some((_, subschema)) => subschema(generator).to_value(),
                    None => {
                        let entries = object.into_iter().map(|(key, value)| (key, self.refer(value, generator)));
                        Value::Object(entries.collect::<Map<_, _>>())
                    }
                }
            }
            Value::Array(items) => items.into_iter().map(|item| self.refer(item, generator)).collect(),
            scalar => scalar,
        }
    }
}

/// Gives types the schemas that a JSON document has by their names in the spec.
#[doc(hidden)]
#[macro_export]
macro_rules! json_schemas {
    ($provider:literal, $text:expr, { $($name:literal => $type:ty,)* }) => {
        static DOCUMENT: $crate::schemas::Document = $crate::schemas::Document::new(
            $text,
            &[$(($name, |generator| generator.subschema_for::<$type>()),)*],
        );

        /// All types, in the order of their names.
        pub static ALL: &[$crate::schemas::TypeSchema] = &[$($crate::schemas::TypeSchema::of::<$type>($name),)*];

        $(impl $crate::schemars::JsonSchema for $type {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed($name)
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(concat!($provider, "::", $name))
            }

            fn json_schema(generator: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                DOCUMENT.schema($name, generator)
            }
        })*
    };
}

#[cfg(test)]
#[allow(unreachable_pub)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    #[derive(Serialize, Deserialize)]
    pub struct Tree {
        children: Vec<Tree>,
        leaf: Option<Leaf>,
    }

    #[derive(Serialize, Deserialize)]
    pub struct Leaf {
        colour: String,
    }

    crate::json_schemas!(
        "wood",
        r#"{
            "Tree": { "type": "object", "properties": {
                "children": { "type": "array", "items": { "$ref": "Tree" } },
                "leaf": { "$ref": "Leaf", "description": "A leaf." }
            } },
            "Leaf": { "type": "object", "properties": { "colour": { "type": "string", "maxLength": 8 } } }
        }"#,
        { "Leaf" => Leaf, "Tree" => Tree, }
    );

    #[test]
    fn a_reference_leads_to_the_definition_of_its_type() {
        let schema = schemars::schema_for!(Tree).to_value();
        assert_eq!(schema.pointer("/properties/children/items/$ref"), Some(&json!("#")), "{schema}");
        assert_eq!(schema.pointer("/properties/leaf/$ref"), Some(&json!("#/$defs/Leaf")), "{schema}");
        assert_eq!(schema.pointer("/$defs/Leaf/properties/colour/maxLength"), Some(&json!(8)), "{schema}");
    }

    #[test]
    fn every_type_is_listed_with_its_schema_and_read() {
        let names: Vec<_> = ALL.iter().map(super::TypeSchema::name).collect();
        assert_eq!(names, ["Leaf", "Tree"]);
        assert_eq!(ALL[0].schema().to_value()["properties"]["colour"]["maxLength"], json!(8));
        assert_eq!(ALL[0].reread(r#"{"colour": "red", "age": 1}"#).expect("it is a leaf"), json!({"colour": "red"}));
        assert!(ALL[0].reread("[]").is_err());
    }
}
