//! Objects: a struct, its constructor and setters, and a `Debug` that shows no free text.

use super::{derive, setters, source};
use crate::generate::emit::source::{doc, literal};
use crate::generate::emit::{Input, docs};
use crate::generate::plan::{Form, Schema, Shape};
use crate::generate::rewrite::types::{Field, Struct};
use std::fmt::Write;

pub(super) fn structure(
    input: &Input<'_>,
    found: &Struct,
    schema: &Schema,
    made_by_users: bool,
    in_xml: bool,
) -> String {
    let mut out = doc(0, &docs::schema(&found.schema, schema));
    let has_default = !found.fields.iter().any(setters::is_required);
    out.push_str(&derive(if has_default { &["Default"] } else { &[] }));
    let _ = writeln!(out, "#[non_exhaustive]\npub struct {} {{", found.name);
    for field in &found.fields {
        let property = &schema.properties[&field.wire];
        out.push_str(&doc(4, &docs::property(&field.wire, &field.name, property)));
        if property.deprecated {
            out.push_str("    #[deprecated]\n");
        }
        let _ = writeln!(out, "{}pub {}: {},", serde(input, field, in_xml), field.name, source(&field.ty));
    }
    if let (Some(others), Some(ty)) = (&schema.others, &found.others) {
        let about = match others.shape {
            Shape::Any => "Properties that are not documented, as they came; they are sent back.",
            _ => "Properties whose names the spec does not have.",
        };
        let _ = writeln!(out, "{}    #[serde(flatten)]\n    pub {}: {},", doc(4, about), others.field, source(ty));
    }
    out.push_str("}\n");
    if made_by_users {
        let _ = writeln!(out, "impl {} {{\n{}}}", found.name, setters::functions(found, schema));
    }
    out
}

/// The serde attribute: the wire name, the wire form, and what is made of something absent or `null`.
fn serde(input: &Input<'_>, field: &Field, in_xml: bool) -> String {
    let mut parts = Vec::new();
    if field.wire != field.name {
        parts.push(format!("rename = {}", literal(&field.wire)));
    }
    let module = match field.form {
        Some(Form::UnixTime) => Some("unix_time"),
        Some(Form::SpaceDateTime) => Some("space_date_time"),
        Some(Form::AjaxDateTime) => Some("ajax_date_time"),
        Some(Form::IntBool) => Some("int_bool"),
        Some(Form::StringOrInteger) => Some("string_or_integer"),
        Some(Form::IntegerOrString) => Some("integer_or_string"),
        Some(Form::Secret | Form::Link | Form::File) | None => None,
    };
    let ty = source(field.value());
    match (module, field.optional) {
        (Some(module), _) if field.null_apart => {
            parts.push(format!("default, with = \"conversant_core::wire::{module}::null_apart\""));
        }
        (None, _) if field.null_apart => {
            parts.push("default, deserialize_with = \"conversant_core::wire::null_apart::deserialize\"".to_owned());
        }
        (Some(module), true) => parts.push(format!("default, with = \"conversant_core::wire::{module}::option\"")),
        (Some(module), false) => parts.push(format!("with = \"conversant_core::wire::{module}\"")),
        (None, false) if ty.starts_with("Vec<") => {
            parts.push("default, deserialize_with = \"conversant_core::wire::list::deserialize\"".to_owned());
        }
        // An XML element tells nothing of its type, so nothing can be asked of it but what is expected.
        (None, true) if in_xml && ["i32", "i64"].contains(&ty.as_str()) => {
            parts.push("default, deserialize_with = \"conversant_core::wire::integer::option\"".to_owned());
        }
        (None, true) if !in_xml && is_object(input, &ty) => {
            parts.push("default, deserialize_with = \"conversant_core::wire::object::option\"".to_owned());
        }
        (None, true)
            if !in_xml && ty.strip_prefix("Vec<").is_some_and(|item| is_object(input, &item[..item.len() - 1])) =>
        {
            parts.push("default, deserialize_with = \"conversant_core::wire::object::list\"".to_owned());
        }
        (None, false) if ty == "serde_json::Value" => parts.push("default".to_owned()),
        (None, true) if !field.skipped => parts.push("default".to_owned()),
        _ => {}
    }
    if field.skipped && field.optional {
        parts.push("skip_serializing_if = \"Option::is_none\"".to_owned());
    }
    if parts.is_empty() { String::new() } else { format!("    #[serde({})]\n    ", parts.join(", ")) }
}

/// Is the type an object, named or free?
fn is_object(input: &Input<'_>, ty: &str) -> bool {
    let ty = ty.strip_prefix("Box<").and_then(|inner| inner.strip_suffix('>')).unwrap_or(ty);
    ty == "serde_json::Map<String,serde_json::Value>" || input.types.find(ty).is_some()
}

pub(super) fn redacted_debug(input: &Input<'_>, found: &Struct, schema: &Schema) -> String {
    let mut out = format!("conversant_core::redacted_debug!({} {{\n", found.name);
    for field in &found.fields {
        let how = if input.types.hold_text(&field.ty) { "text" } else { "shown" };
        let _ = writeln!(out, "    {}: {how},", field.name);
    }
    if let Some(others) = &schema.others {
        let _ = writeln!(out, "    {}: text,", others.field);
    }
    out.push_str("});\n");
    out
}
