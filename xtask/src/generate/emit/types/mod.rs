//! `types.rs`: the vendor's objects, enums and unions.

mod aliases;
mod checks;
mod setters;
mod shapes;
mod structs;
mod unions;

use super::source::{Source, doc, inner_doc, literal};
use super::{Input, docs};
use crate::finding::Finding;
use crate::generate::plan::{EnumValue, Kind, Schema};
use crate::generate::rewrite::types::Enum;
pub(crate) use checks::{integer_range, is_checked, limit_call};
use quote::ToTokens;
pub(crate) use setters::Setters;
use std::fmt::Write;
use syn::Type;

/// What every type of the vendor's can do, beside what a kind of type has of its own.
const DERIVES: [&str; 4] = ["Clone", "PartialEq", "Serialize", "Deserialize"];

/// The `derive` of a type.
fn derive(more: &[&str]) -> String {
    let mut derives = DERIVES.to_vec();
    for (index, &more) in more.iter().enumerate() {
        derives.insert(1 + index, more);
    }
    format!("#[derive({})]\n", derives.join(", "))
}

/// The file.
pub(crate) fn types(input: &Input<'_>) -> Result<String, Finding> {
    let plan = input.plan;
    let made_by_users = plan.request_schemas();
    let checked = checks::checked_schemas(input, &made_by_users);
    let in_xml = plan.xml_schemas();
    let is_checked = |schema: &str| checked.contains(schema);
    let mut body = Source::new(String::new());
    for found in &input.types.enums {
        let schema = &plan.schemas[&found.schema];
        let Kind::Enum(values) = &schema.kind else { continue };
        body.verbatim(&open_enum(found, schema, values));
    }
    for found in &input.types.free_objects {
        body.items(&aliases::free_object(found, &plan.schemas[&found.schema]))?;
    }
    for found in &input.types.aliases {
        body.items(&aliases::alias(input, found, &plan.schemas[&found.schema]))?;
    }
    for found in &input.types.structs {
        let schema = &plan.schemas[&found.schema];
        let made_by_users = made_by_users.contains(&found.schema.as_str());
        let in_xml = in_xml.contains(&found.schema.as_str());
        body.items(&structs::structure(input, found, schema, made_by_users, in_xml))?;
        body.verbatim(&structs::table(input, found, schema, in_xml));
        if is_checked(&found.schema) {
            body.items(&checks::object(input, found, schema, &checked))?;
        }
    }
    for found in &input.types.unions {
        let schema = &plan.schemas[&found.schema];
        let Kind::Union(union) = &schema.kind else { continue };
        body.verbatim(&unions::union(input, found, schema, union)?);
        if is_checked(&found.schema) {
            body.items(&checks::union(input, found, schema, &checked))?;
        }
    }
    let body = body.finish();
    let mut file = Source::new(input.preamble("//"));
    file.verbatim(&inner_doc("The vendor's objects and enums."));
    if body.contains("#[deprecated(") {
        file.verbatim("// What is announced to end is still read and written.\n#![allow(deprecated)]");
    }
    file.items(&uses(&body))?;
    Ok(file.finish() + &body)
}

/// What the source mentions.
fn uses(body: &str) -> String {
    let code: Vec<&str> = body.lines().filter(|line| !line.trim_start().starts_with("///")).collect();
    let has = |text: &str| code.iter().any(|line| line.contains(text));
    let mut out = String::new();
    match (has("DateTime<Utc>"), has("NaiveDate")) {
        (true, true) => out.push_str("use chrono::{DateTime, NaiveDate, Utc};"),
        (true, false) => out.push_str("use chrono::{DateTime, Utc};"),
        (false, true) => out.push_str("use chrono::NaiveDate;"),
        (false, false) => {}
    }
    match (has(" check::"), has("impl Check for")) {
        (true, _) => out.push_str("use conversant_core::check::{self, Check};"),
        (false, true) => out.push_str("use conversant_core::check::Check;"),
        (false, false) => {}
    }
    if has("Serialize, Deserialize") {
        out.push_str("use serde::{Deserialize, Serialize};");
    }
    if has("BTreeMap<") {
        out.push_str("use std::collections::BTreeMap;");
    }
    out
}

fn open_enum(found: &Enum, schema: &Schema, values: &[EnumValue]) -> String {
    let mut out = String::from("conversant_core::open_enum! {\n");
    out.push_str(&doc(4, &docs::schema(&found.schema, schema)));
    let _ = writeln!(out, "    pub enum {} {{", found.name);
    for value in values {
        let about = doc(8, &docs::variant(value));
        let _ = writeln!(out, "{about}        {} = {},", value.name, literal(&value.wire));
    }
    out.push_str("    }\n}\n");
    out
}

/// A type as source.
fn source(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

fn is_copy(ty: &str) -> bool {
    ["bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64", "DateTime<Utc>", "NaiveDate"]
        .contains(&ty)
}
