//! Objects: a struct, its constructor and setters, and how it is read, written and shown.

use super::{derive, setters, source};
use crate::generate::emit::source::{doc, literal};
use crate::generate::emit::{Input, docs};
use crate::generate::plan::{Form, Schema, Shape};
use crate::generate::rewrite::types::{Field, Struct};
use std::fmt::Write;

/// A struct, and how it is read, written and shown: by the core's `object!`, or by serde's derive where it keeps properties
/// that the spec does not name.
pub(super) fn structure(
    input: &Input<'_>,
    found: &Struct,
    schema: &Schema,
    made_by_users: bool,
    in_xml: bool,
) -> String {
    let mut out = doc(0, &docs::schema(&found.schema, schema));
    let derived = schema.others.is_some();
    let default: &[&str] = if found.fields.iter().any(setters::is_required) { &[] } else { &["Default"] };
    if derived {
        out.push_str(&derive(default));
    } else if !default.is_empty() {
        out.push_str("#[derive(Default)]\n");
    }
    let _ = writeln!(out, "#[non_exhaustive]\npub struct {} {{", found.name);
    for field in &found.fields {
        let property = &schema.properties[&field.wire];
        out.push_str(&doc(4, &docs::property(&field.wire, &field.name, property)));
        out.push_str(&docs::deprecated(property.deprecated, &property.description));
        if derived {
            out.push_str(&Property::of(input, field, in_xml).attribute(field));
        }
        let _ = writeln!(out, "    pub {}: {},", field.name, source(&field.ty));
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

/// What is read, written and shown of a struct's fields.
pub(super) fn table(input: &Input<'_>, found: &Struct, schema: &Schema, in_xml: bool) -> String {
    let how = |field: &Field| if input.types.hold_text(&field.ty) { "text" } else { "shown" };
    if let Some(others) = &schema.others {
        let mut out = format!("conversant_core::redacted_debug!({} {{\n", found.name);
        for field in &found.fields {
            let _ = writeln!(out, "    {}: {},", field.name, how(field));
        }
        let _ = writeln!(out, "    {}: text,\n}});", others.field);
        return out;
    }
    let mut out = format!("conversant_core::object!({} {{\n", found.name);
    for (index, field) in found.fields.iter().enumerate() {
        let Property { presence, form } = Property::of(input, field, in_xml);
        let (name, wire, how) = (&field.name, literal(&field.wire), how(field));
        let _ = writeln!(out, "    {index} {name} = {wire} {} {} {how},", presence.name(), form.name());
    }
    out.push_str("});\n");
    out
}

/// How a property is read and written.
struct Property {
    presence: Presence,
    form: WireForm,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    Required,
    /// `None` is absent.
    Optional,
    /// Read as the default if it is absent, and written always.
    Defaulted,
}

/// A form of `conversant_core::wire`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WireForm {
    Plain,
    /// One that is written in a way of its own, by its type and its module.
    Written(&'static str, &'static str),
    /// One that is only read in a way of its own, by its type and its function.
    Read(&'static str, &'static str),
}

impl Presence {
    fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Defaulted => "defaulted",
        }
    }
}

impl WireForm {
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "Plain",
            Self::Written(name, _) | Self::Read(name, _) => name,
        }
    }
}

impl Property {
    fn of(input: &Input<'_>, field: &Field, in_xml: bool) -> Self {
        let ty = source(field.value());
        let form = match field.form {
            Some(Form::UnixTime) => WireForm::Written("UnixTime", "unix_time"),
            Some(Form::SpaceDateTime) => WireForm::Written("SpaceDateTime", "space_date_time"),
            Some(Form::AjaxDateTime) => WireForm::Written("AjaxDateTime", "ajax_date_time"),
            Some(Form::IntBool) => WireForm::Written("IntBool", "int_bool"),
            Some(Form::StringOrInteger) => WireForm::Written("StringOrInteger", "string_or_integer"),
            Some(Form::IntegerOrString) => WireForm::Written("IntegerOrString", "integer_or_string"),
            Some(Form::Secret | Form::Link | Form::File) | None if field.null_apart => {
                WireForm::Read("NullApart", "null_apart::deserialize")
            }
            _ if !field.optional && ty.starts_with("Vec<") => WireForm::Read("List", "list::deserialize"),
            // An XML element tells nothing of its type, so nothing can be asked of it but what is expected.
            _ if field.optional && in_xml && ["i32", "i64"].contains(&ty.as_str()) => {
                WireForm::Read("Integer", "integer::option")
            }
            _ if field.optional && !in_xml && is_object(input, &ty) => WireForm::Read("Object", "object::option"),
            _ if field.optional && !in_xml && is_list_of_objects(input, &ty) => {
                WireForm::Read("Objects", "object::list")
            }
            _ => WireForm::Plain,
        };
        let is_list = form == WireForm::Read("List", "list::deserialize");
        let presence = match field.optional {
            true if field.skipped => Presence::Optional,
            false if !is_list && ty != "serde_json::Value" => Presence::Required,
            _ => Presence::Defaulted,
        };
        Self { presence, form }
    }

    /// The same as an attribute of serde's derive.
    fn attribute(&self, field: &Field) -> String {
        let mut parts = Vec::new();
        if field.wire != field.name {
            parts.push(format!("rename = {}", literal(&field.wire)));
        }
        if self.presence == Presence::Defaulted || self.presence == Presence::Optional && self.form != WireForm::Plain {
            parts.push("default".to_owned());
        }
        match self.form {
            WireForm::Plain => {}
            WireForm::Written(_, module) => {
                let half = if field.null_apart {
                    "::null_apart"
                } else if field.optional {
                    "::option"
                } else {
                    ""
                };
                parts.push(format!("with = \"conversant_core::wire::{module}{half}\""));
            }
            WireForm::Read(_, function) => {
                parts.push(format!("deserialize_with = \"conversant_core::wire::{function}\""));
            }
        }
        if self.presence == Presence::Optional {
            parts.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        if parts.is_empty() { String::new() } else { format!("    #[serde({})]\n", parts.join(", ")) }
    }
}

fn is_list_of_objects(input: &Input<'_>, ty: &str) -> bool {
    let item = ty.strip_prefix("Vec<").and_then(|items| items.strip_suffix('>'));
    item.is_some_and(|item| is_object(input, item))
}

/// Is the type an object, named or free?
fn is_object(input: &Input<'_>, ty: &str) -> bool {
    let ty = ty.strip_prefix("Box<").and_then(|inner| inner.strip_suffix('>')).unwrap_or(ty);
    ty == "serde_json::Map<String,serde_json::Value>" || input.types.find(ty).is_some()
}
