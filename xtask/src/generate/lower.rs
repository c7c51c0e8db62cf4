//! Step 4: an equivalent spec that the generator takes.
//!
//! Replies are decoded by the core, so the generator sees none. Request bodies that are not JSON or a form become raw
//! bytes. Limits are checked by the client before it sends, never on what a provider answers, so no schema keeps any.

use crate::generate::plan::{BodyKind, Form, Operation, Parameter, Plan};
use schemas::lower_schema;
pub(crate) use schemas::member;
use serde_json::{Map, Value, json};

mod schemas;

/// The lowered document.
pub(crate) fn lower(document: &Value, plan: &Plan) -> Value {
    let paths: Map<String, Value> = plan
        .operations
        .iter()
        .map(|operation| (format!("/{}", method_name(operation)), json!({ "post": lower_operation(operation) })))
        .collect();
    let schemas: Map<String, Value> = plan
        .schemas
        .iter()
        .filter_map(|(name, schema)| Some((name, document.get("components")?.get("schemas")?.get(name)?, schema)))
        .map(|(name, value, schema)| (name.clone(), schemas::named(value, schema)))
        .collect();
    json!({
        "openapi": "3.0.3",
        // The generator puts the version into a header that is dropped later; a constant keeps the output stable.
        "info": { "title": plan.provider, "version": "0" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
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
