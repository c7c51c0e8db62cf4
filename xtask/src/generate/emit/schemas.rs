//! `schemas.rs` and `schemas.json`: JSON Schemas of the types, as the spec has them.

use super::source::{Source, inner_doc, literal};
use super::{Files, Input};
use crate::finding::Finding;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// Adds both files.
pub(crate) fn schemas(input: &Input<'_>, files: &mut Files) -> Result<(), Finding> {
    let mut types = types(input);
    types.sort();
    let schemas: Map<String, Value> = types
        .iter()
        .filter_map(|(schema, _)| Some((schema.to_string(), json_schema(input, input.schemas.get(schema)?))))
        .collect();
    let text = serde_json::to_string_pretty(&schemas).unwrap_or_default();
    files.insert("src/schemas.json".to_owned(), format!("{text}\n"));
    let mut source = Source::new(input.preamble("//"));
    source.verbatim(&inner_doc(
        "JSON Schemas of all types, as the spec has them: each type has the trait `schemars::JsonSchema`.",
    ));
    source.items("use crate::types;")?;
    let mut list = format!(
        "conversant_core::json_schemas!({}, include_str!(\"schemas.json\"), {{\n",
        literal(&input.plan.provider)
    );
    for (schema, name) in types {
        let _ = writeln!(list, "    {} => types::{name},", literal(schema));
    }
    list.push_str("});\n");
    source.verbatim(&list);
    files.insert("src/schemas.rs".to_owned(), source.finish());
    Ok(())
}

/// The schemas that are types of their own, and those types' names.
fn types<'a>(input: &'a Input<'_>) -> Vec<(&'a str, &'a str)> {
    let types = input.types;
    let structs = types.structs.iter().map(|found| (found.schema.as_str(), found.name.as_str()));
    let enums = types.enums.iter().map(|found| (found.schema.as_str(), found.name.as_str()));
    let objects = types.free_objects.iter().map(|found| (found.schema.as_str(), found.name.as_str()));
    let unions = types.unions.iter().map(|found| (found.schema.as_str(), found.name.as_str()));
    let aliases = types.aliases.iter().filter(|found| found.is_recursive);
    let aliases = aliases.map(|found| (found.schema.as_str(), found.name.as_str()));
    structs.chain(enums).chain(objects).chain(unions).chain(aliases).collect()
}

/// What OpenAPI says beside JSON Schema, or in other words.
const NOT_JSON_SCHEMA: [&str; 7] =
    ["nullable", "example", "discriminator", "xml", "externalDocs", "exclusiveMinimum", "exclusiveMaximum"];

/// A schema of OpenAPI 3.0 in the words of JSON Schema 2020-12. References are names of types; a schema that is no type of
/// its own stands where it is referred to.
fn json_schema(input: &Input<'_>, schema: &Value) -> Value {
    let Some(object) = schema.as_object() else { return schema.clone() };
    if let Some(name) = object.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit('/').next()) {
        let alias = input.types.aliases.iter().any(|found| found.schema == name && !found.is_recursive);
        return match input.schemas.get(name) {
            Some(found) if alias => json_schema(input, found),
            _ => json!({ "$ref": name }),
        };
    }
    let mut out = Map::new();
    for (key, value) in object {
        if key.starts_with("x-") || NOT_JSON_SCHEMA.contains(&key.as_str()) {
            continue;
        }
        let value = match key.as_str() {
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                properties.map(|(name, property)| (name.clone(), json_schema(input, property))).collect()
            }
            "items" | "additionalProperties" | "not" => json_schema(input, value),
            "allOf" | "anyOf" | "oneOf" => {
                value.as_array().into_iter().flatten().map(|part| json_schema(input, part)).collect()
            }
            _ => value.clone(),
        };
        out.insert(key.clone(), value);
    }
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        match object.get(exclusive) {
            Some(Value::Bool(true)) => {
                if let Some(limit) = out.remove(bound) {
                    out.insert(exclusive.to_owned(), limit);
                }
            }
            Some(Value::Number(limit)) => {
                out.insert(exclusive.to_owned(), limit.clone().into());
            }
            _ => {}
        }
    }
    wire_form(object, &mut out);
    if let Some(example) = object.get("example") {
        out.insert("examples".to_owned(), json!([example]));
    }
    if let Some(discriminator) = object.get("discriminator") {
        told_apart(discriminator, &mut out);
    } else if let Some(variants) = out.remove("oneOf") {
        // A value that fits several is read as the one that fits best.
        out.insert("anyOf".to_owned(), variants);
    }
    if object.get("nullable") == Some(&Value::Bool(true)) { or_null(out) } else { Value::Object(out) }
}

/// What a format of the dialect says about the JSON.
fn wire_form(schema: &Map<String, Value>, out: &mut Map<String, Value>) {
    match schema.get("format").and_then(Value::as_str) {
        Some("string-or-integer") => {
            out.insert("type".to_owned(), json!(["string", "integer"]));
        }
        Some("int-bool") => {
            out.insert("enum".to_owned(), json!([0, 1]));
        }
        _ => {}
    }
}

/// The variants of a union, each with the values that mean it: the variants alone may fit the same value.
fn told_apart(discriminator: &Value, out: &mut Map<String, Value>) {
    let property = discriminator.get("propertyName").and_then(Value::as_str).unwrap_or_default();
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let Some(Value::Array(variants)) = out.remove("oneOf") else { return };
    let variants = variants.into_iter().map(|variant| {
        let name = variant.get("$ref").and_then(Value::as_str).unwrap_or_default().to_owned();
        let leads_here = |target: &Value| target.as_str().and_then(|target| target.rsplit('/').next()) == Some(&name);
        let values = mapping.into_iter().flatten().filter(|(_, target)| leads_here(target));
        let values: Vec<_> = values.map(|(value, _)| value.clone()).collect();
        json!({ "allOf": [variant], "properties": { property: { "enum": values } } })
    });
    out.insert("anyOf".to_owned(), variants.collect());
}

fn or_null(mut schema: Map<String, Value>) -> Value {
    match schema.get_mut("type") {
        Some(Value::String(kind)) => {
            let kind = std::mem::take(kind);
            schema.insert("type".to_owned(), json!([kind, "null"]));
        }
        Some(Value::Array(kinds)) => kinds.push("null".into()),
        _ => return json!({ "anyOf": [schema, { "type": "null" }] }),
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
    Value::Object(schema)
}
