//! An operation with what the generator made of it.

use super::super::Input;
use super::super::types::{is_checked, limit_call};
use crate::finding::Finding;
use crate::generate::lower::{method_name, value_name};
use crate::generate::plan::{BodyKind, Form, Header, Location, Operation, Parameter, ReplyKind, Style, form, pascal};
use crate::generate::rewrite::methods::{BodyCall, Method, option};
use crate::generate::rewrite::types;
use quote::ToTokens;
use syn::visit_mut::VisitMut;

/// An operation with what the generator made of it.
pub(super) struct Call<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) operation: &'a Operation,
    pub(super) shared: Option<&'a [Header]>,
    /// What stands in the path.
    pub(super) paths: Vec<Field<'a>>,
    /// All else, in the order of the document.
    pub(super) fields: Vec<Field<'a>>,
}

/// How a value is written into a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// As it prints.
    Text,
    /// As RFC 3339 has it; it prints otherwise.
    Time,
    /// A list of the above.
    List,
    /// By the style alone.
    Tree,
}

pub(super) struct Field<'a> {
    pub(super) parameter: &'a Parameter,
    pub(super) name: String,
    /// The type users see, without `Option`.
    pub(super) ty: String,
    pub(super) limit: Option<String>,
}

impl Field<'_> {
    /// The value as it goes into the request.
    pub(super) fn value(&self) -> String {
        let name = &self.name;
        let time = |written: &str| match self.parameter.required {
            true => format!("{{ let time = self.{name}; {written} }}"),
            false => format!("self.{name}.map(|time| {written})"),
        };
        match (self.parameter.form, self.parameter.required) {
            (Some(Form::IntBool), true) => format!("i64::from(self.{name})"),
            (Some(Form::IntBool), false) => format!("self.{name}.map(i64::from)"),
            (Some(Form::UnixTime), _) => time("time.timestamp()"),
            (Some(Form::SpaceDateTime), _) => time("time.format(\"%Y-%m-%d %H:%M:%S\").to_string()"),
            (Some(Form::AjaxDateTime), _) => time("format!(\"/Date({})/\", time.timestamp_millis())"),
            _ => format!("self.{name}"),
        }
    }
}

/// The Rust type of a parameter, as seen by users.
fn type_of(method: &Method, parameter: &Parameter) -> Result<String, Finding> {
    let is_file_list = parameter.schema.get("items").is_some_and(|items| form(items) == Some(Form::File));
    Ok(match parameter.form {
        Some(Form::IntBool) if parameter.location != Location::Path => "bool".to_owned(),
        Some(Form::UnixTime | Form::SpaceDateTime | Form::AjaxDateTime) if parameter.location != Location::Path => {
            "DateTime<Utc>".to_owned()
        }
        Some(Form::File) if parameter.location == Location::Part => "conversant_core::Upload".to_owned(),
        None if is_file_list && parameter.location == Location::Part => "Vec<conversant_core::Upload>".to_owned(),
        _ => {
            let mut found = method.owned_type(&value_name(parameter))?;
            types::Shorten.visit_type_mut(&mut found);
            without_option(&found)
        }
    })
}

fn without_option(ty: &syn::Type) -> String {
    option(ty).unwrap_or(ty).to_token_stream().to_string().replace(' ', "")
}

impl<'a> Call<'a> {
    pub(super) fn new(
        input: &'a Input<'a>,
        operation: &'a Operation,
        shared: Option<&'a [Header]>,
    ) -> Result<Self, Finding> {
        let mismatch = |what: &str| {
            Finding::error(
                "generator-shape",
                operation.pointer.clone(),
                format!("the generator made no {what} for this operation"),
            )
            .fix("progenitor has changed, or the spec has something that no rule of the linter refuses")
        };
        let method = input.methods.get(&method_name(operation)).ok_or_else(|| mismatch("method"))?;
        let expected = match operation.body.as_ref().map(|body| &body.kind) {
            None | Some(BodyKind::Multipart { .. }) => None,
            Some(BodyKind::Json { .. }) => Some(BodyCall::Json),
            Some(BodyKind::Form { .. }) => Some(BodyCall::Form),
            Some(BodyKind::JsonOrXml { .. } | BodyKind::Text { .. } | BodyKind::Raw { .. }) => Some(BodyCall::Raw),
        };
        if method.body != expected {
            return Err(mismatch("matching body"));
        }
        let field = |parameter: &'a Parameter| {
            let ty = type_of(method, parameter)?;
            let limit = limit_call(&parameter.name, &parameter.limits, "value", &ty);
            Ok(Field { parameter, name: parameter.argument.clone(), ty, limit })
        };
        let (paths, fields): (Vec<_>, Vec<_>) =
            operation.parameters.iter().partition(|parameter| parameter.location == Location::Path);
        Ok(Self {
            paths: paths.into_iter().map(field).collect::<Result<_, Finding>>()?,
            fields: fields.into_iter().map(field).collect::<Result<_, Finding>>()?,
            input,
            operation,
            shared,
        })
    }

    /// All that the call takes beside a body.
    pub(super) fn values(&self) -> impl Iterator<Item = &Field<'a>> {
        self.paths.iter().chain(&self.fields)
    }

    /// Is something written in a style that the plain ways of writing do not have?
    pub(super) fn has_styles(&self) -> bool {
        let in_path = |field: &Field<'_>| {
            !matches!(field.parameter.style, Style::Simple | Style::SimpleExploded)
                || matches!(self.written(&field.ty), Written::List | Written::Tree)
        };
        let body = self.operation.body.as_ref().map(|body| &body.kind);
        let in_form = matches!(body, Some(BodyKind::Form { styles: Some(styles), .. }) if !styles.is_empty());
        in_form || self.paths.iter().any(in_path) || self.fields.iter().any(|field| self.put(field).contains("Style::"))
    }

    /// How a value of this type is written.
    pub(super) fn written(&self, ty: &str) -> Written {
        let named = ty.strip_prefix("types::");
        match ty {
            "String" | "bool" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "f32" | "f64"
            | "NaiveDate" => Written::Text,
            "DateTime<Utc>" => Written::Time,
            _ if named.is_some_and(|name| self.input.types.enums.iter().any(|found| found.name == name)) => {
                Written::Text
            }
            _ => match ty.strip_prefix("Vec<").and_then(|inner| inner.strip_suffix('>')) {
                Some(item) if matches!(self.written(item), Written::Text | Written::Time) => Written::List,
                _ => Written::Tree,
            },
        }
    }

    pub(super) fn link(&self) -> String {
        format!("[`Client::{0}`](crate::Client::{0})", self.operation.name)
    }

    pub(super) fn has_format(&self) -> bool {
        let in_two = |body: &BodyKind| matches!(body, BodyKind::JsonOrXml { .. });
        matches!(self.operation.reply.kind, ReplyKind::JsonOrXml { .. })
            || self.operation.body.as_ref().is_some_and(|body| in_two(&body.kind))
    }

    /// The root element of a schema as an XML document.
    pub(super) fn xml_root(&self, schema: &'a str) -> &'a str {
        self.input.plan.schemas.get(schema).and_then(|schema| schema.xml_name.as_deref()).unwrap_or(schema)
    }

    pub(super) fn is_upload(&self) -> bool {
        matches!(&self.operation.body, Some(body) if matches!(body.kind, BodyKind::Multipart { .. }))
    }

    /// The type of the argument `body`, if there is one.
    pub(super) fn body_type(&self) -> Option<String> {
        Some(match &self.operation.body.as_ref()?.kind {
            BodyKind::Json { schema, .. } | BodyKind::Form { schema, .. } | BodyKind::JsonOrXml { schema, .. } => {
                format!("types::{}", pascal(schema))
            }
            BodyKind::Raw { .. } => "conversant_core::Upload".to_owned(),
            BodyKind::Text { .. } => format!("{}Body", self.operation.type_name),
            BodyKind::Multipart { .. } => return None,
        })
    }

    pub(super) fn is_checked(&self) -> bool {
        match self.operation.body.as_ref().map(|body| &body.kind) {
            Some(
                BodyKind::Json { schema, .. } | BodyKind::Form { schema, .. } | BodyKind::JsonOrXml { schema, .. },
            ) => is_checked(self.input, schema),
            _ => false,
        }
    }

    pub(super) fn mentions_types(&self) -> bool {
        self.body_type().is_some_and(|ty| ty.starts_with("types::"))
            || !self.operation.reply.kind.schemas().is_empty()
            || self.operation.errors.iter().any(|error| error.schema.is_some())
            || self.values().any(|field| field.ty.contains("types::"))
    }

    pub(super) fn body_is_required(&self) -> bool {
        self.operation.body.as_ref().is_some_and(|body| body.required)
    }

    pub(super) fn static_name(&self) -> String {
        self.operation.name.to_uppercase()
    }
}
