//! Step 4: an equivalent spec that the generator takes.
//!
//! Replies are decoded by the core, so the generator sees none. Request bodies that are not JSON or a form become raw
//! bytes. Limits are checked by the client before it sends, never on what a provider answers, so no schema keeps any.

use crate::generate::plan::{BodyKind, Form, Operation, Parameter, Plan, form};
use serde_json::{Map, Value, json};

/// The lowered document.
pub(crate) fn lower(document: &Value, plan: &Plan) -> Value {
    let paths: Map<String, Value> = plan
        .operations
        .iter()
        .map(|operation| (format!("/{}", method_name(operation)), json!({ "post": lower_operation(operation) })))
        .collect();
    let schemas: Map<String, Value> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.clone(), lower_named(schema)))
        .collect();
    json!({
        "openapi": "3.0.3",
        // The generator puts the version into a header that is dropped later; a constant keeps the output stable.
        "info": { "title": plan.provider, "version": "0" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// A union is any object to the generator, which would take the first variant that fits; its enum is emitted.
fn lower_named(schema: &Value) -> Value {
    if schema.get("discriminator").is_some() { json!({ "type": "object" }) } else { lower_schema(schema) }
}

/// The name of an operation's method: no word of the language and no method that every generated client has.
pub(crate) fn method_name(operation: &Operation) -> String {
    format!("call_{}", operation.name)
}

/// The name of a parameter, which is that of its argument: the generator uses some names itself.
pub(crate) fn value_name(parameter: &Parameter) -> String {
    format!("p_{}", parameter.argument)
}

/// Where a value goes, and in which style, is the plan's affair. To the generator all are values in a query, which may have
/// any type.
fn lower_operation(operation: &Operation) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            // Parameters carry their wire form as it is: the public method takes the Rust type and converts.
            let mut schema = lower_schema(&parameter.schema);
            match parameter.form {
                Some(Form::UnixTime | Form::IntBool) => schema = json!({ "type": "integer" }),
                Some(_) => schema = json!({ "type": "string" }),
                None => {}
            }
            json!({ "name": value_name(parameter), "in": "query", "required": parameter.required, "schema": schema })
        })
        .collect();
    let mut lowered = json!({ "operationId": method_name(operation), "parameters": parameters, "responses": {} });
    // The parts of a multipart body are put together by the client alone.
    let body = operation.body.as_ref().filter(|body| !matches!(body.kind, BodyKind::Multipart { .. }));
    if let Some(body) = body {
        let content = match &body.kind {
            BodyKind::Json { schema, .. } => json!({ "application/json": { "schema": reference(schema) } }),
            BodyKind::Form { schema, .. } => {
                json!({ "application/x-www-form-urlencoded": { "schema": reference(schema) } })
            }
            BodyKind::JsonOrXml { .. } | BodyKind::Text { .. } | BodyKind::Raw { .. } | BodyKind::Multipart { .. } => {
                json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
            }
        };
        lowered["requestBody"] = json!({ "required": true, "content": content });
    }
    lowered
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

/// What is said about a value but does not shape its Rust type, or would make a reply fail that could be read.
const DROPPED: [&str; 20] = [
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "default",
    "example",
    "externalDocs",
    "xml",
    "deprecated",
    "readOnly",
    "writeOnly",
];

/// The formats that shape a Rust type as the dialect says.
const KEPT_FORMATS: [&str; 6] = ["date-time", "date", "int32", "int64", "float", "double"];

fn lower_schema(schema: &Value) -> Value {
    let Some(schema) = schema.as_object() else { return schema.clone() };
    let mut lowered = Map::new();
    for (key, value) in schema {
        let value = match key.as_str() {
            key if DROPPED.contains(&key) || key.starts_with("x-") => continue,
            "properties" => match value.as_object() {
                Some(properties) => properties
                    .iter()
                    .map(|(name, property)| (name.clone(), lower_schema(property)))
                    .collect::<Map<_, _>>()
                    .into(),
                None => continue,
            },
            "items" => lower_schema(value),
            // A new property is not a mistake.
            "additionalProperties" if value == &Value::Bool(false) => continue,
            "additionalProperties" => lower_schema(value),
            // The generator knows formats that the dialect does not; they would need crates the clients do not have.
            "format" if !KEPT_FORMATS.contains(&value.as_str().unwrap_or_default()) => continue,
            _ => value.clone(),
        };
        lowered.insert(key.clone(), value);
    }
    match form(&Value::Object(schema.clone())) {
        Some(Form::UnixTime | Form::SpaceDateTime | Form::AjaxDateTime) => {
            lowered.insert("type".to_owned(), "string".into());
            lowered.insert("format".to_owned(), "date-time".into());
        }
        Some(Form::IntBool) => {
            lowered.insert("type".to_owned(), "boolean".into());
            lowered.remove("format");
            lowered.remove("enum");
        }
        Some(Form::StringOrInteger | Form::IntegerOrString | Form::Secret | Form::Link | Form::File) => {
            lowered.remove("format");
        }
        None => {}
    }
    Value::Object(lowered)
}
