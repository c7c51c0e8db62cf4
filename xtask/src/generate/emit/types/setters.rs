//! How a value is made: a constructor that takes what is required, a setter for each of the rest.

use super::{is_copy, source};
use crate::generate::emit::docs;
use crate::generate::emit::source::doc;
use crate::generate::plan::names::{Case, unique};
use crate::generate::plan::{Property, Schema};
use crate::generate::rewrite::types::{Field, Struct};
use std::collections::HashMap;

/// The names of functions that every type has already, or that its users need from a trait.
const TAKEN: [&str; 11] =
    ["new", "default", "check", "clone", "clone_from", "eq", "ne", "fmt", "into", "borrow", "to_owned"];

/// The names of a type's setters, by field.
pub(crate) struct Setters<'a> {
    set: HashMap<&'a str, String>,
    clear: HashMap<&'a str, String>,
}

impl<'a> Setters<'a> {
    pub(crate) fn of(found: &'a Struct) -> Self {
        let optional: Vec<_> = found.fields.iter().filter(|field| !is_required(field)).collect();
        let cleared: Vec<_> = optional.iter().filter(|field| field.null_apart).collect();
        let wanted: Vec<String> = optional
            .iter()
            .map(|field| field.name.trim_end_matches('_').to_owned())
            .chain(cleared.iter().map(|field| format!("clear_{}", field.name.trim_end_matches('_'))))
            .collect();
        let mut names = unique(wanted.iter().map(String::as_str), Case::Field, &TAKEN).into_iter();
        let set = optional.iter().map(|field| field.name.as_str()).zip(names.by_ref()).collect();
        let clear = cleared.iter().map(|field| field.name.as_str()).zip(names).collect();
        Self { set, clear }
    }

    /// None where the value is an argument of the constructor.
    pub(crate) fn set(&self, field: &Field) -> Option<&str> {
        self.set.get(field.name.as_str()).map(String::as_str)
    }
}

/// The constructor and the setters of a type that users make.
pub(super) fn functions(found: &Struct, schema: &Schema) -> String {
    let required: Vec<_> = found.fields.iter().filter(|field| is_required(field)).collect();
    let mut out = constructor(found, schema, &required);
    let names = Setters::of(found);
    for field in &found.fields {
        let property = &schema.properties[&field.wire];
        if let Some(name) = names.set(field) {
            out.push_str(&setter(name, field, property));
        }
        if let Some(name) = names.clear.get(field.name.as_str()) {
            out.push_str(&clearer(name, field, property));
        }
    }
    out
}

/// A field without which no value can be made.
pub(super) fn is_required(field: &Field) -> bool {
    !field.optional && source(field.value()) != "serde_json::Value"
}

fn constructor(found: &Struct, schema: &Schema, required: &[&Field]) -> String {
    let name = &found.name;
    if required.is_empty() {
        return format!(
            "/// A new [`{name}`](Self) without anything; every property is optional.\npub fn new() -> Self {{ Self::default() }}\n"
        );
    }
    let arguments: Vec<_> = required.iter().map(|field| format!("{}: {}", field.name, argument(field))).collect();
    let others = schema.others.as_ref().map(|others| format!("{}: Default::default()", others.field));
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
    let rest = if required.len() == found.fields.len() { "" } else { "; the rest is left out" };
    let many = if required.len() > 7 { "#[allow(clippy::too_many_arguments)]\n" } else { "" };
    format!(
        "/// A new [`{name}`](Self) of what is required{rest}.\n{many}pub fn new({}) -> Self {{ Self {{ {} }} }}\n",
        arguments.join(", "),
        values.join(", "),
    )
}

fn setter(setter: &str, field: &Field, property: &Property) -> String {
    let name = &field.name;
    let mut value = if takes_into(field) { format!("{name}.into()") } else { name.clone() };
    for _ in 0..usize::from(field.optional) + usize::from(field.null_apart) {
        value = format!("Some({value})");
    }
    let about = docs::setter(&field.wire, property);
    let about = format!("Sets [`{}`](Self::{name}): {}", name.trim_end_matches('_'), lower_first(&about));
    format!(
        "{}{}pub fn {setter}(mut self, {name}: {}) -> Self {{ self.{name} = {value}; self }}\n",
        doc(4, &about),
        docs::deprecated(property.deprecated, &property.description),
        argument(field),
    )
}

/// The setter of `null`, where that is not the same as leaving the property out.
fn clearer(clearer: &str, field: &Field, property: &Property) -> String {
    let name = &field.name;
    let about = format!("Sets [`{}`](Self::{name}) to `null`, which takes the value away.", name.trim_end_matches('_'));
    format!(
        "{}{}pub fn {clearer}(mut self) -> Self {{ self.{name} = Some(None); self }}\n",
        doc(4, &about),
        docs::deprecated(property.deprecated, &property.description),
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
    let ty = source(field.value());
    if takes_into(field) { format!("impl Into<{ty}>") } else { ty }
}

fn takes_into(field: &Field) -> bool {
    !is_copy(&source(field.value()))
}
