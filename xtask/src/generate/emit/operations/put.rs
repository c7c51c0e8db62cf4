//! What puts a parameter, or a part of an upload, into the request.

use super::super::source::literal;
use super::call::{Call, Field, Written};
use super::values::as_text;
use crate::generate::plan::{BodyKind, Form, Location, Style};
use std::fmt::Write;

impl Call<'_> {
    /// What puts a parameter where it goes.
    pub(super) fn put(&self, field: &Field<'_>) -> String {
        let parameter = field.parameter;
        let name = literal(&parameter.name);
        let value = field.value();
        let written = self.written(&field.ty);
        let plain = parameter.style == Style::FormExploded && !parameter.allow_reserved && written != Written::Tree;
        let style = format!("Style::{:?}", parameter.style);
        match parameter.location {
            Location::Path | Location::Part => String::new(),
            Location::Query if plain => format!("request.query({name}, &{value});"),
            Location::Query => {
                field.each(|value| format!("request.styled({name}, {style}, {}, {value})?;", parameter.allow_reserved))
            }
            Location::Header if written == Written::Text && parameter.style != Style::Json => {
                let name = name.to_lowercase();
                match parameter.required {
                    true => format!("request.header({name}, {})?;", as_text(&value, &field.ty)),
                    false => format!(
                        "if let Some(value) = &{value} {{ request.header({name}, {})?; }}",
                        as_text("value", &field.ty)
                    ),
                }
            }
            Location::Header => {
                field.each(|value| format!("request.styled_header({}, {style}, {value})?;", name.to_lowercase()))
            }
            Location::Cookie => field.each(|value| format!("request.cookie({name}, {style}, {value})?;")),
        }
    }

    /// What puts the parts of an upload together, in the spec's order.
    pub(super) fn parts(&self) -> String {
        let mut out = String::from("let mut parts = Multipart::default();");
        for field in self.fields.iter().filter(|field| field.parameter.location == Location::Part) {
            out.push_str(&self.part(field));
        }
        let optional = self
            .operation
            .body
            .as_ref()
            .is_some_and(|body| matches!(body.kind, BodyKind::Multipart { .. }) && !body.required);
        let _ = match optional {
            true => write!(out, "if !parts.is_empty() {{ request.multipart(parts); }}"),
            false => write!(out, "request.multipart(parts);"),
        };
        out
    }

    fn part(&self, field: &Field<'_>) -> String {
        let name = literal(&field.parameter.name);
        let documented = field.parameter.media_type.as_deref();
        let file = |value: &str| match documented {
            Some(media_type) => format!("parts.file_as({name}, {}, {value})?;", literal(media_type)),
            None => format!("parts.file({name}, {value})?;"),
        };
        let is_list = field.ty.starts_with("Vec<");
        if field.parameter.form == Some(Form::File) {
            return field.each_named("file", |value| file(value));
        }
        if field.ty == "Vec<conversant_core::Upload>" {
            return field.each_named("files", |value| format!("for file in {value} {{ {} }}", file("file")));
        }
        match (self.written(&field.ty), documented) {
            (Written::Text | Written::Time | Written::List, None) => {
                format!("parts.field({name}, &{});", field.value())
            }
            _ => {
                let media_type = literal(documented.unwrap_or("application/json"));
                match is_list {
                    true => field
                        .each(|value| format!("for item in {value} {{ parts.value({name}, {media_type}, item)?; }}")),
                    false => field.each(|value| format!("parts.value({name}, {media_type}, {value})?;")),
                }
            }
        }
    }
}

impl Field<'_> {
    /// A statement for the value, which may be absent.
    fn each(&self, statement: impl Fn(&str) -> String) -> String {
        self.each_named("value", statement)
    }

    fn each_named(&self, name: &str, statement: impl Fn(&str) -> String) -> String {
        let value = self.value();
        match self.parameter.required {
            true => statement(&format!("&{value}")),
            false => format!("if let Some({name}) = &{value} {{ {} }}", statement(name)),
        }
    }
}
