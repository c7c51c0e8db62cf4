//! The builder of a call, and the `static` that describes its operation.

use super::super::docs;
use super::super::source::{doc, literal};
use super::call::Call;
use super::pages;
use super::values::{argument_type, argument_value, as_text};
use crate::finding::Finding;
use crate::generate::plan::{BodyKind, Form, Location, Repeat, ReplyKind, pascal, snake};
use std::fmt::Write;

impl<'a> Call<'a> {
    /// The `static` that describes the operation to the core.
    pub(super) fn descriptor(&self) -> String {
        let operation = self.operation;
        let mut out = format!(
            "static {}: Operation = Operation::new({}, {}, Method::{}, {})",
            self.static_name(),
            literal(&self.input.plan.provider),
            literal(&operation.name),
            operation.method.to_uppercase(),
            literal(&operation.path),
        );
        let _ = match &operation.repeat {
            Repeat::Safe => write!(out, ".repeat(Repeat::Safe)"),
            Repeat::Keyed { header, .. } => {
                write!(out, ".repeat(Repeat::Keyed {{ header: {} }})", literal(&header.to_lowercase()))
            }
            Repeat::Correlated { query } => write!(out, ".repeat(Repeat::Correlated {{ query: {} }})", literal(query)),
            Repeat::Never => write!(out, ".repeat(Repeat::Never)"),
        };
        if let Some(duplicate) = &operation.duplicate {
            let (property, value) = (literal(&duplicate.property), literal(&duplicate.value));
            let _ = write!(out, ".duplicate({}, {property}, {value})", duplicate.status);
        }
        if !operation.authenticated {
            out.push_str(".unauthenticated()");
        }
        if let Some(header) =
            operation.reply.headers.iter().find(|header| header.name.to_lowercase().contains("request-id"))
        {
            let _ = write!(out, ".request_id_header({})", literal(&header.name.to_lowercase()));
        }
        if let (Some(envelope), ReplyKind::Enveloped { .. }) = (&self.input.plan.envelope, &operation.reply.kind) {
            let _ =
                write!(out, ".envelope(Envelope::new({}, {}))", literal(&envelope.status), literal(&envelope.failed));
        }
        out.push(';');
        out
    }

    pub(super) fn text_body(&self) -> Option<String> {
        let BodyKind::Text { media_types } = &self.operation.body.as_ref()?.kind else { return None };
        let mut out = String::from("conversant_core::text_body! {\n");
        let about = format!("The body of {}, in one of the formats the provider takes.", self.link());
        out.push_str(&doc(4, &about));
        let _ = writeln!(out, "    pub enum {}Body {{", self.operation.type_name);
        for media_type in media_types {
            let variant = pascal(media_type.split('/').next_back().unwrap_or(media_type));
            let _ = writeln!(
                out,
                "        /// `{media_type}`\n        {variant} {} = {},",
                snake(&variant),
                literal(media_type)
            );
        }
        out.push_str("    }\n}\n");
        Some(out)
    }

    pub(super) fn builder(&self) -> Result<String, Finding> {
        let operation = self.operation;
        let mut fields = String::from("pub(crate) client: Core, target: Target,");
        for field in &self.fields {
            let _ = match field.parameter.required {
                true => write!(fields, "pub(crate) {}: {},", field.name, field.ty),
                false => write!(fields, "pub(crate) {}: Option<{}>,", field.name, field.ty),
            };
        }
        if let Some(ty) = self.body_type() {
            let _ = if self.body_is_required() {
                write!(fields, "body: {ty},")
            } else {
                write!(fields, "body: Option<{ty}>,")
            };
        }
        if self.has_format() {
            fields.push_str("format: BodyFormat,");
        }
        fields.push_str("pub(crate) options: CallOptions,");
        let mut setters = String::new();
        for field in self.fields.iter().filter(|field| !field.parameter.required) {
            let _ = writeln!(
                setters,
                "{}pub fn {name}(mut self, {name}: {}) -> Self {{ self.{name} = Some({}); self }}",
                doc(4, &docs::parameter(field.parameter)),
                argument_type(&field.ty),
                argument_value(&field.name, &field.ty),
                name = field.name,
            );
        }
        if let (Some(ty), false) = (self.body_type(), self.body_is_required()) {
            let _ = write!(
                setters,
                "/// The request's body.\npub fn body(mut self, body: {ty}) -> Self {{ self.body = Some(body); self }}"
            );
        }
        if self.has_format() {
            setters.push_str(
                "/// The format of the body, and the one asked for in the reply; in place of the client's. The reply is read in
                /// whatever format it comes in.
                pub fn format(mut self, format: BodyFormat) -> Self { self.format = format; self }\n",
            );
        }
        let (reply, decode) = self.reply()?;
        let stream = match &operation.paging {
            Some(paging) => pages::stream(self, paging, &self.whole_reply()?)?,
            None => String::new(),
        };
        Ok(format!(
            "{about}#[must_use = \"a call does nothing until it is sent\"]
            pub struct {ty} {{ {fields} }}
            impl {ty} {{
                {setters}
                /// Sends the call.
                ///
                /// # Errors
                ///
                /// See {link}.
                pub async fn send(self) -> Result<{reply}, Error> {{
                    let request = self.request();
                    let reply = self.client.call(&{descriptor}, request, self.options).await?;
                    {decode}
                }}

                {stream}

                fn request(&self) -> Result<Request, Error> {{ {request} }}
            }}",
            about = doc(0, &docs::call(operation, &self.link())),
            link = self.link(),
            ty = operation.type_name,
            descriptor = self.static_name(),
            request = self.request(),
        ))
    }

    /// What builds the request: the generator's method, cut, in the core's words.
    pub(super) fn request(&self) -> String {
        let mut out = String::new();
        if self.is_checked() {
            out.push_str("self.body.check()?;");
        }
        for field in &self.fields {
            let Some(limit) = &field.limit else { continue };
            let _ = match field.parameter.required {
                true => write!(out, "let value = &self.{}; {limit}?;", field.name),
                false => write!(out, "if let Some(value) = &self.{} {{ {limit}?; }}", field.name),
            };
        }
        let _ =
            write!(out, "let mut request = self.target.request(Method::{})?;", self.operation.method.to_uppercase());
        let formats = match self.operation.reply.kind {
            _ if self.has_format() => "self.format.content_type()",
            // A file has a media type of its own, whatever the spec calls it.
            ReplyKind::Bytes => "\"*/*\"",
            _ => "\"application/json\"",
        };
        let _ = write!(out, "request.accept({formats});");
        for field in &self.fields {
            let name = literal(&field.parameter.name);
            let value = field.value();
            let _ = match (field.parameter.location, field.parameter.required) {
                (Location::Part | Location::Path, _) => Ok(()),
                (Location::Query, _) => write!(out, "request.query({name}, &{value});"),
                (Location::Header, true) => {
                    write!(out, "request.header({}, {})?;", name.to_lowercase(), as_text(&value, &field.ty))
                }
                (Location::Header, false) => write!(
                    out,
                    "if let Some(value) = &{value} {{ request.header({}, {})?; }}",
                    name.to_lowercase(),
                    as_text("value", &field.ty)
                ),
            };
        }
        if self.is_upload() {
            out.push_str(&self.parts());
        }
        if let Some(body) = self.operation.body.as_ref().filter(|_| !self.is_upload()) {
            let write_body = match &body.kind {
                BodyKind::Json { .. } => "request.json(body)?;".to_owned(),
                BodyKind::Form { .. } => "request.form(body)?;".to_owned(),
                BodyKind::JsonOrXml { root, .. } => {
                    format!(
                        "match self.format {{ BodyFormat::Xml => request.xml({}, body)?, _ => request.json(body)?, }}",
                        literal(root)
                    )
                }
                BodyKind::Text { .. } => "body.write(&mut request);".to_owned(),
                BodyKind::Multipart { .. } => String::new(),
            };
            let _ = if body.required {
                write!(out, "let body = &self.body; {write_body}")
            } else {
                write!(out, "if let Some(body) = &self.body {{ {write_body} }}")
            };
        }
        out.push_str("Ok(request)");
        out
    }

    /// What puts the parts of an upload together, in the spec's order.
    pub(super) fn parts(&self) -> String {
        let mut out = String::from("let mut parts = Multipart::default();");
        for field in self.fields.iter().filter(|field| field.parameter.location == Location::Part) {
            let name = literal(&field.parameter.name);
            let _ = match (field.parameter.form, field.parameter.required) {
                (Some(Form::File), true) => write!(out, "parts.file({name}, &self.{})?;", field.name),
                (Some(Form::File), false) => {
                    write!(out, "if let Some(file) = &self.{} {{ parts.file({name}, file)?; }}", field.name)
                }
                _ => write!(out, "parts.field({name}, &{});", field.value()),
            };
        }
        out.push_str("request.multipart(parts);");
        out
    }
}
