//! The builder of a call, and the `static` that describes its operation.

use super::super::docs;
use super::super::source::{doc, literal};
use super::call::Call;
use super::pages;
use super::values::{argument_type, argument_value};
use crate::finding::Finding;
use crate::generate::plan::call_names::{identifier, variants};
use crate::generate::plan::{AuthScheme, BodyKind, Repeat, ReplyKind, snake};
use std::fmt::Write;

impl<'a> Call<'a> {
    /// The `static` that describes the operation to the core.
    pub(super) fn descriptor(&self) -> Result<String, Finding> {
        let operation = self.operation;
        let mut out = format!(
            "pub(crate) static {}: Operation = Operation::new({}, {}, Method::{}, {})",
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
        } else if self.input.plan.auth.as_ref().is_some_and(|auth| matches!(auth.scheme, AuthScheme::Given(_))) {
            let quoted = |names: &Vec<String>| {
                let names: Vec<_> = names.iter().map(|name| literal(name)).collect();
                format!("&[{}]", names.join(", "))
            };
            let alternatives: Vec<_> = operation.security.iter().map(quoted).collect();
            let _ = write!(out, ".security(&[{}])", alternatives.join(", "));
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
        if self.reply_is_text()? {
            out.push_str(".text_reply()");
        }
        out.push(';');
        Ok(out)
    }

    pub(super) fn text_body(&self) -> Option<String> {
        let BodyKind::Text { media_types } = &self.operation.body.as_ref()?.kind else { return None };
        let mut out = String::from("conversant_core::text_body! {\n");
        let about = format!("The body of {}, in one of the formats the provider takes.", self.link());
        out.push_str(&doc(4, &about));
        let _ = writeln!(out, "    pub enum {}Body {{", self.operation.type_name);
        let subtypes = media_types.iter().map(|media_type| {
            let bare = media_type.split(';').next().unwrap_or_default().trim();
            bare.split_once('/').map_or(bare, |(_, subtype)| subtype)
        });
        for (media_type, variant) in media_types.iter().zip(variants(subtypes)) {
            let constructor = identifier(&snake(&variant), "text");
            let _ =
                writeln!(out, "        /// `{media_type}`\n        {variant} {constructor} = {},", literal(media_type));
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
            // Its prose has links, which mean nothing in a warning.
            let deprecated = docs::deprecated(field.parameter.deprecated, "");
            let _ = writeln!(
                setters,
                "{}{deprecated}#[inline]\npub fn {name}(mut self, {name}: {}) -> Self {{ self.{name} = Some({}); self }}",
                doc(4, &docs::parameter(&field.name, field.parameter)),
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
        let stream = match (&operation.paging, &operation.reply.kind) {
            (Some(paging), _) => pages::stream(self, paging, &self.whole_reply()?)?,
            (None, ReplyKind::Bytes) => self.byte_stream(),
            (None, _) => String::new(),
        };
        let streamed = if operation.reply.kind == ReplyKind::Stream { ".map(Request::streamed)" } else { "" };
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
                    let request = self.request(){streamed};
                    Self::read(self.client.call(&{descriptor}, request, self.options).await?)
                }}

                {stream}

                #[inline]
                pub(crate) fn read(reply: RawReply) -> Result<{reply}, Error> {{ {decode} }}

                #[inline]
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
        let formats = match self.has_format() {
            true => "self.format.content_type()".to_owned(),
            false => literal(&self.operation.accept),
        };
        let _ = write!(out, "request.accept({formats});");
        for field in &self.fields {
            out.push_str(&self.put(field));
        }
        if self.is_upload() {
            out.push_str(&self.parts());
        }
        if let Some(body) = self.operation.body.as_ref().filter(|_| !self.is_upload()) {
            let write_body = match &body.kind {
                BodyKind::Json { media_type, .. } if media_type == "application/json" => {
                    "request.json(body)?;".to_owned()
                }
                BodyKind::Json { media_type, .. } => format!("request.json_as({}, body)?;", literal(media_type)),
                BodyKind::Form { styles: None, .. } => "request.form(body)?;".to_owned(),
                BodyKind::Form { styles: Some(styles), .. } => {
                    let styles: Vec<_> =
                        styles.iter().map(|(name, style)| format!("({}, Style::{style:?})", literal(name))).collect();
                    format!("request.fields(&[{}], body)?;", styles.join(", "))
                }
                BodyKind::Raw { media_type } => {
                    let documented =
                        media_type.as_ref().map_or("None".to_owned(), |name| format!("Some({})", literal(name)));
                    format!("request.file_as({documented}, body)?;")
                }
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

    /// The file without keeping it in memory.
    fn byte_stream(&self) -> String {
        format!(
            "/// Sends the call and gives the file piece by piece, however large it is.
            ///
            /// # Errors
            ///
            /// See {link}.
            pub async fn stream(self) -> Result<Reply<conversant_core::ByteStream>, Error> {{
                let request = self.request().map(Request::streamed);
                self.client.call(&{descriptor}, request, self.options).await?.stream(&[{statuses}])
            }}",
            link = self.link(),
            descriptor = self.static_name(),
            statuses = self.statuses(),
        )
    }
}
