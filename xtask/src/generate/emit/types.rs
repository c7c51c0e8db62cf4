//! `types.rs`: the vendor's objects and enums.

use super::source::{Source, doc, inner_doc, literal};
use super::{Input, docs, unions};
use crate::finding::Finding;
use crate::generate::plan::{Form, Limits, Property, Schema};
use crate::generate::rewrite::types::{Alias, Enum, Field, FreeObject, Struct};
use quote::ToTokens;
use std::collections::HashSet;
use std::fmt::Write;

/// The field with the properties that a spec does not name.
const OTHERS: &str = "others";

/// The file.
pub(crate) fn types(input: &Input<'_>) -> Result<String, Finding> {
    let plan = input.plan;
    let made_by_users = plan.request_schemas();
    let checked = checked_schemas(input, &made_by_users);
    let in_xml = plan.xml_schemas();
    let mut source = Source::new(input.preamble("//"));
    source.verbatim(&inner_doc("The vendor's objects and enums."));
    source.items(&uses(input, !checked.is_empty()))?;
    for found in &input.types.enums {
        source.verbatim(&open_enum(found, &plan.schemas[&found.schema]));
    }
    for found in &input.types.free_objects {
        source.items(&free_object(found, &plan.schemas[&found.schema]))?;
    }
    for found in &input.types.aliases {
        source.items(&alias(found, &plan.schemas[&found.schema]))?;
    }
    for found in &input.types.structs {
        let schema = &plan.schemas[&found.schema];
        source.items(&structure(
            input,
            found,
            schema,
            made_by_users.contains(&found.schema.as_str()),
            in_xml.contains(&found.schema.as_str()),
        ))?;
        source.verbatim(&redacted_debug(input, found, schema));
        if checked.contains(found.schema.as_str()) {
            source.items(&check(found, schema, &checked))?;
        }
    }
    for found in &input.types.unions {
        let schema = &plan.schemas[&found.schema];
        let Some(union) = &schema.union else { continue };
        source.verbatim(&unions::union(input, found, schema, union)?);
        if checked.contains(found.schema.as_str()) {
            source.items(&unions::check(found, union, &checked))?;
        }
    }
    Ok(source.finish())
}

fn uses(input: &Input<'_>, checks: bool) -> String {
    let mut text = String::new();
    for found in &input.types.structs {
        for field in &found.fields {
            let _ = write!(text, "{} ", field.ty.to_token_stream());
        }
    }
    for found in &input.types.aliases {
        let _ = write!(text, "{} ", found.ty.to_token_stream());
    }
    let has = |name: &str| text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == name);
    let mut out = String::new();
    match (has("DateTime"), has("NaiveDate")) {
        (true, true) => out.push_str("use chrono::{DateTime, NaiveDate, Utc};"),
        (true, false) => out.push_str("use chrono::{DateTime, Utc};"),
        (false, true) => out.push_str("use chrono::NaiveDate;"),
        (false, false) => {}
    }
    if checks {
        out.push_str("use conversant_core::check::{self, Check};");
    }
    if !input.types.structs.is_empty() || !input.types.free_objects.is_empty() {
        out.push_str("use serde::{Deserialize, Serialize};");
    }
    if has("BTreeMap") {
        out.push_str("use std::collections::BTreeMap;");
    }
    out
}

fn open_enum(found: &Enum, schema: &Schema) -> String {
    let mut out = String::from("conversant_core::open_enum! {\n");
    out.push_str(&doc(4, &docs::schema(&found.schema, schema)));
    let _ = writeln!(out, "    pub enum {} {{", found.name);
    for (variant, wire) in &found.variants {
        let _ = writeln!(out, "        /// `{wire}`\n        {variant} = {},", literal(wire));
    }
    out.push_str("    }\n}\n");
    out
}

fn free_object(found: &FreeObject, schema: &Schema) -> String {
    format!(
        "{docs}#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct {name}(
            #[serde(deserialize_with = \"conversant_core::wire::object::free\")]
            pub serde_json::Map<String, serde_json::Value>,
        );
        impl std::fmt::Debug for {name} {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
                f.debug_tuple(\"{name}\").field(&conversant_core::codegen::hidden(&self.0)).finish()
            }}
        }}",
        docs = doc(0, &docs::schema(&found.schema, schema)),
        name = found.name,
    )
}

fn alias(found: &Alias, schema: &Schema) -> String {
    let docs = doc(0, &docs::schema(&found.schema, schema));
    format!("{docs}pub type {} = {};", found.name, found.ty.to_token_stream())
}

fn structure(input: &Input<'_>, found: &Struct, schema: &Schema, made_by_users: bool, in_xml: bool) -> String {
    let required: Vec<_> = found.fields.iter().filter(|field| is_required(field)).collect();
    let mut out = doc(0, &docs::schema(&found.schema, schema));
    let default = if required.is_empty() { "Default, " } else { "" };
    let _ = writeln!(
        out,
        "#[derive(Clone, {default}PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\npub struct {} {{",
        found.name
    );
    for field in &found.fields {
        let property = &schema.properties[&field.wire];
        out.push_str(&doc(4, &docs::property(&field.wire, &field.name, property)));
        if property.deprecated {
            out.push_str("    #[deprecated]\n");
        }
        let _ = writeln!(out, "{}pub {}: {},", serde(input, field, in_xml), field.name, field.ty.to_token_stream());
    }
    if schema.keeps_others {
        let about = doc(4, "Properties that are not documented, as they came; they are sent back.");
        let _ = writeln!(
            out,
            "{about}    #[serde(flatten)]\n    pub {OTHERS}: serde_json::Map<String, serde_json::Value>,"
        );
    }
    out.push_str("}\n");
    if made_by_users {
        let _ = writeln!(out, "impl {} {{", found.name);
        out.push_str(&constructor(found, schema, &required));
        for field in found.fields.iter().filter(|field| !is_required(field)) {
            out.push_str(&setter(field, &schema.properties[&field.wire]));
        }
        out.push_str("}\n");
    }
    out
}

/// A field without which no value can be made.
fn is_required(field: &Field) -> bool {
    !field.optional && !is_named(field, "Value")
}

fn constructor(found: &Struct, schema: &Schema, required: &[&Field]) -> String {
    if required.is_empty() {
        return format!(
            "/// An empty [`{name}`](Self); every property is optional.\npub fn new() -> Self {{ Self::default() }}\n",
            name = found.name
        );
    }
    let arguments: Vec<_> = required.iter().map(|field| format!("{}: {}", field.name, argument(field))).collect();
    let others = schema.keeps_others.then(|| format!("{OTHERS}: Default::default()"));
    let values: Vec<_> = found
        .fields
        .iter()
        .map(|field| match (is_required(field), takes_into(field)) {
            (true, true) => format!("{0}: {0}.into()", field.name),
            (true, false) => field.name.clone(),
            (false, _) if field.optional => format!("{}: None", field.name),
            (false, _) => format!("{}: serde_json::Value::Null", field.name),
        })
        .chain(others)
        .collect();
    let many = if required.len() > 7 { "#[allow(clippy::too_many_arguments)]\n" } else { "" };
    format!(
        "/// A [`{name}`](Self) of what is required; the rest is left out.\n{many}pub fn new({}) -> Self {{ Self {{ {} }} }}\n",
        arguments.join(", "),
        values.join(", "),
        name = found.name,
    )
}

fn setter(field: &Field, property: &Property) -> String {
    let inner = inner_type(field);
    let (argument, value) = if is_copy(&inner) {
        (inner.clone(), field.name.clone())
    } else {
        (format!("impl Into<{inner}>"), format!("{}.into()", field.name))
    };
    let value = if field.optional { format!("Some({value})") } else { value };
    let about = docs::setter(&field.wire, property);
    let deprecated = if property.deprecated { "#[allow(deprecated)]\n" } else { "" };
    // The names of the constructor and of `Check::check` are taken.
    let setter =
        if ["new", "check"].contains(&field.name.as_str()) { format!("{}_", field.name) } else { field.name.clone() };
    format!(
        "{}{deprecated}pub fn {setter}(mut self, {name}: {argument}) -> Self {{ self.{name} = {value}; self }}\n",
        doc(
            4,
            &format!("Sets [`{}`](Self::{}): {}", field.name.trim_end_matches('_'), field.name, lower_first(&about))
        ),
        name = field.name,
    )
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let second_is_upper = text.chars().nth(1).is_some_and(char::is_uppercase);
    match chars.next() {
        Some(first) if !second_is_upper => first.to_lowercase().to_string() + chars.as_str(),
        _ => text.to_owned(),
    }
}

fn argument(field: &Field) -> String {
    let inner = inner_type(field);
    if takes_into(field) { format!("impl Into<{inner}>") } else { inner }
}

fn takes_into(field: &Field) -> bool {
    !is_copy(&inner_type(field))
}

fn inner_type(field: &Field) -> String {
    let ty = crate::generate::rewrite::methods::option(&field.ty).unwrap_or(&field.ty);
    tidy(&ty.to_token_stream().to_string())
}

fn is_copy(ty: &str) -> bool {
    ["bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64", "DateTime<Utc>", "NaiveDate"]
        .contains(&ty)
}

fn tidy(tokens: &str) -> String {
    tokens.replace(' ', "")
}

fn is_named(field: &Field, name: &str) -> bool {
    inner_type(field).rsplit("::").next() == Some(name)
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
    let ty = inner_type(field);
    match (module, field.optional) {
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
        (None, false) if is_named(field, "Value") => parts.push("default".to_owned()),
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

fn redacted_debug(input: &Input<'_>, found: &Struct, schema: &Schema) -> String {
    let mut out = format!("conversant_core::redacted_debug!({} {{\n", found.name);
    for field in &found.fields {
        let how = if input.types.hold_text(&field.ty) { "text" } else { "shown" };
        let _ = writeln!(out, "    {}: {how},", field.name);
    }
    if schema.keeps_others {
        let _ = writeln!(out, "    {OTHERS}: text,");
    }
    out.push_str("});\n");
    out
}

/// The request schemas that have limits, or lead to some that have.
fn checked_schemas<'a>(input: &'a Input<'_>, made_by_users: &[&'a str]) -> HashSet<&'a str> {
    let mut checked: HashSet<&str> = HashSet::new();
    loop {
        let before = checked.len();
        for &name in made_by_users {
            let Some(schema) = input.plan.schemas.get(name) else { continue };
            let needs = schema.properties.values().any(|property| has_limits(&property.limits))
                || schema.refers_to().any(|other| checked.contains(other));
            if needs {
                checked.insert(name);
            }
        }
        if checked.len() == before {
            return checked;
        }
    }
}

/// Is the schema's type checked before it is sent?
pub(crate) fn is_checked(input: &Input<'_>, schema: &str) -> bool {
    checked_schemas(input, &input.plan.request_schemas()).contains(schema)
}

fn has_limits(limits: &Limits) -> bool {
    limits.min_length.is_some()
        || limits.max_length.is_some()
        || limits.min_items.is_some()
        || limits.max_items.is_some()
        || limits.minimum.is_some()
        || limits.maximum.is_some()
}

fn check(found: &Struct, schema: &Schema, checked: &HashSet<&str>) -> String {
    let mut out =
        format!("impl Check for {} {{ fn check(&self) -> Result<(), conversant_core::Error> {{\n", found.name);
    for field in &found.fields {
        let property = &schema.properties[&field.wire];
        let mut body = String::new();
        if let Some(call) = limit_call(&field.wire, &property.limits, "value", &inner_type(field)) {
            let _ = writeln!(body, "{call}?;");
        }
        if property.refers_to.iter().any(|other| checked.contains(other.as_str())) {
            body.push_str("value.check()?;\n");
        }
        if body.is_empty() {
            continue;
        }
        if field.optional {
            let _ = writeln!(out, "if let Some(value) = &self.{} {{ {body} }}", field.name);
        } else {
            let _ = writeln!(out, "let value = &self.{}; {body}", field.name);
        }
    }
    out.push_str("Ok(()) } }\n");
    out
}

/// The call that checks a value against its limits, if it has any that can be checked.
pub(crate) fn limit_call(name: &str, limits: &Limits, value: &str, ty: &str) -> Option<String> {
    let name = literal(name);
    let bounds = |least: Option<u64>, most: Option<u64>| {
        (least.is_some() || most.is_some()).then(|| {
            format!("{}, {}", least.unwrap_or(0), most.map_or("usize::MAX".to_owned(), |most| most.to_string()))
        })
    };
    if let Some(bounds) = bounds(limits.min_items, limits.max_items).filter(|_| ty.starts_with("Vec<")) {
        return Some(format!("check::items({name}, {value}, {bounds})"));
    }
    if let Some(bounds) = bounds(limits.min_length, limits.max_length).filter(|_| ty == "String") {
        return Some(format!("check::length({name}, {value}, {bounds})"));
    }
    let is_integer = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"].contains(&ty);
    if is_integer && (limits.minimum.is_some() || limits.maximum.is_some()) {
        let least = limits.minimum.as_ref().map_or(format!("{ty}::MIN"), ToString::to_string);
        let most = limits.maximum.as_ref().map_or(format!("{ty}::MAX"), ToString::to_string);
        return Some(format!("check::range({name}, *{value}, {least}, {most})"));
    }
    None
}
