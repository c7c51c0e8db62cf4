//! An operation with what the generator made of it.

use super::super::Input;
use super::super::types::{is_checked, limit_call};
use super::qualified;
use super::values::field_name;
use crate::finding::Finding;
use crate::generate::plan::{BodyKind, Form, Header, Location, Operation, Parameter, ReplyKind, pascal};
use crate::generate::rewrite::methods::{BodyCall, Method, option};
use crate::generate::rewrite::types;
use quote::ToTokens;
use syn::visit_mut::VisitMut;

/// An operation with what the generator made of it.
pub(super) struct Call<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) operation: &'a Operation,
    pub(super) method: &'a Method,
    pub(super) shared: Option<&'a [Header]>,
    /// Query and header parameters.
    pub(super) fields: Vec<Field<'a>>,
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

/// A parameter's argument of the generator's method, and its type without `Option`.
fn argument(method: &Method, arguments: &[(String, String)], wire: &str) -> Result<Option<(String, String)>, Finding> {
    let Some((_, argument)) = arguments.iter().find(|(name, _)| name == wire) else { return Ok(None) };
    let mut found = method.owned_type(argument)?;
    types::Shorten.visit_type_mut(&mut found);
    Ok(Some((argument.clone(), without_option(&found))))
}

/// The same for a part of an upload, which the generator made a field of a type.
fn part(input: &Input<'_>, operation: &Operation, wire: &str) -> Option<(String, String)> {
    let BodyKind::Multipart { schema } = &operation.body.as_ref()?.kind else { return None };
    let upload = input.types.uploads.iter().find(|upload| upload.schema == *schema)?;
    let field = upload.fields.iter().find(|field| field.wire == wire)?;
    let ty = match field.form {
        Some(Form::Secret | Form::Link) => "String".to_owned(),
        _ => qualified(input, &without_option(&field.ty)),
    };
    Some((field.name.clone(), ty))
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
        let method = input.methods.get(&operation.name).ok_or_else(|| mismatch("method"))?;
        let expected = match operation.body.as_ref().map(|body| &body.kind) {
            None | Some(BodyKind::Multipart { .. }) => None,
            Some(BodyKind::Json { .. }) => Some(BodyCall::Json),
            Some(BodyKind::Form { .. }) => Some(BodyCall::Form),
            Some(BodyKind::JsonOrXml { .. } | BodyKind::Text { .. }) => Some(BodyCall::Raw),
        };
        if method.body != expected {
            return Err(mismatch("matching body"));
        }
        let mut fields = Vec::new();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location != Location::Path) {
            let known = match parameter.location {
                Location::Query => argument(method, &method.query, &parameter.name)?,
                Location::Header => argument(method, &method.headers, &parameter.name)?,
                Location::Part => part(input, operation, &parameter.name),
                Location::Path => None,
            };
            let (argument, found) = known.ok_or_else(|| mismatch(&format!("parameter `{}`", parameter.name)))?;
            let ty = match parameter.form {
                Some(Form::IntBool) => "bool".to_owned(),
                Some(Form::UnixTime | Form::SpaceDateTime | Form::AjaxDateTime) => "DateTime<Utc>".to_owned(),
                _ => found,
            };
            let name = field_name(&argument);
            let limit = limit_call(&parameter.name, &parameter.limits, "value", &ty);
            fields.push(Field { parameter, name, ty, limit });
        }
        Ok(Self { input, operation, method, shared, fields })
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
            BodyKind::Json { schema } | BodyKind::Form { schema } | BodyKind::JsonOrXml { schema, .. } => {
                format!("types::{}", pascal(schema))
            }
            BodyKind::Text { .. } => format!("{}Body", self.operation.type_name),
            BodyKind::Multipart { .. } => return None,
        })
    }

    pub(super) fn is_checked(&self) -> bool {
        match self.operation.body.as_ref().map(|body| &body.kind) {
            Some(BodyKind::Json { schema } | BodyKind::Form { schema } | BodyKind::JsonOrXml { schema, .. }) => {
                is_checked(self.input, schema)
            }
            _ => false,
        }
    }

    pub(super) fn mentions_types(&self) -> bool {
        self.body_type().is_some_and(|ty| ty.starts_with("types::"))
            || !matches!(self.operation.reply.kind, ReplyKind::Empty | ReplyKind::Bytes)
            || self.operation.errors.iter().any(|error| error.schema.is_some())
            || self.fields.iter().any(|field| field.ty.contains("types::"))
    }

    pub(super) fn body_is_required(&self) -> bool {
        self.operation.body.as_ref().is_some_and(|body| body.required)
    }

    pub(super) fn static_name(&self) -> String {
        self.operation.name.to_uppercase()
    }
}
