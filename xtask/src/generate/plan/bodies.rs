//! Bodies of requests and replies, typed headers, and what errors hold.

use super::document::Document;
use super::schemas::form;
use super::values::{bare, flag, is_data, object, reference, text};
use super::{Body, BodyKind, EnvelopePlan, ErrorReply, Form, Header, HeaderKind, Reply, ReplyKind, Result};
use crate::finding::Finding;
use crate::spec::child;
use serde_json::Value;

impl<'a> Document<'a> {
    pub(super) fn body(&self, pointer: &str, operation: &'a Value) -> Result<Option<Body>> {
        let Some(body) = operation.get("requestBody") else { return Ok(None) };
        let pointer = child(pointer, "requestBody");
        let body = self.resolve(body);
        let content: Vec<_> = object(body.get("content")).collect();
        let types: Vec<_> = content.iter().map(|(media_type, _)| bare(media_type)).collect();
        let schema = || schema_of(&content, &pointer);
        let kind = match types.as_slice() {
            ["application/json"] => BodyKind::Json { schema: schema()? },
            ["application/x-www-form-urlencoded"] => BodyKind::Form { schema: schema()? },
            ["multipart/form-data"] => BodyKind::Multipart { schema: schema()? },
            ["application/json", "application/xml"] | ["application/xml", "application/json"] => {
                let schema = schema()?;
                let root = self.root.pointer(&format!("/components/schemas/{schema}/xml/name")).and_then(Value::as_str);
                let Some(root) = root else {
                    return Err(Finding::error("xml-root", pointer, format!("`{schema}` names no XML root element"))
                        .fix(format!("add `xml: {{ name: … }}` to components.schemas.{schema}")));
                };
                BodyKind::JsonOrXml { root: root.to_owned(), schema }
            }
            types if !types.is_empty() && types.iter().all(|media_type| media_type.starts_with("text/")) => {
                BodyKind::Text { media_types: types.iter().map(|&media_type| media_type.to_owned()).collect() }
            }
            types => {
                let message = format!("a request body in {} is not supported", types.join(" and "));
                return Err(Finding::error("request-media-type", child(&pointer, "content"), message).fix(
                    "use application/json, application/json with application/xml, \
                     application/x-www-form-urlencoded, multipart/form-data, or text types",
                ));
            }
        };
        Ok(Some(Body { required: flag(body, "required"), description: text(body, "description"), kind }))
    }

    pub(super) fn reply(&self, pointer: &str, operation: &'a Value, envelope: &Option<EnvelopePlan>) -> Result<Reply> {
        let responses = child(pointer, "responses");
        let mut reply: Option<Reply> = None;
        for (status, response) in object(operation.get("responses")) {
            let Ok(code) = status.parse::<u16>() else { continue };
            if !(200..300).contains(&code) {
                continue;
            }
            let place = child(&responses, status);
            let response = self.resolve(response);
            let content: Vec<_> = object(response.get("content")).collect();
            let kind = self.reply_kind(&content, &place, envelope)?;
            let headers = self.headers(response);
            match &mut reply {
                None => {
                    reply =
                        Some(Reply { statuses: vec![code], description: text(response, "description"), kind, headers });
                }
                Some(first) if first.kind == kind => {
                    first.statuses.push(code);
                    for header in headers {
                        if !first.headers.iter().any(|known| known.name == header.name) {
                            first.headers.push(header);
                        }
                    }
                }
                Some(_) => {
                    return Err(Finding::error("several-success-types", place, "the success replies differ in type")
                        .fix("give all 2xx responses the same schema; several are not supported yet"));
                }
            }
        }
        reply.ok_or_else(|| {
            Finding::error("no-success", responses, "no 2xx response is described")
                .fix("add the response of a successful call")
        })
    }

    fn reply_kind(
        &self,
        content: &[(&String, &'a Value)],
        pointer: &str,
        envelope: &Option<EnvelopePlan>,
    ) -> Result<ReplyKind> {
        let types: Vec<_> = content.iter().map(|(media_type, _)| bare(media_type)).collect();
        match types.as_slice() {
            [] => Ok(ReplyKind::Empty),
            ["application/json"] => {
                let schema = schema_of(content, pointer)?;
                let has = |property: &str| {
                    self.root.pointer(&format!("/components/schemas/{schema}/properties/{property}")).is_some()
                };
                match envelope {
                    Some(envelope) if has(&envelope.status) && has(&envelope.value) => {
                        Ok(ReplyKind::Enveloped { schema })
                    }
                    _ => Ok(ReplyKind::Json { schema }),
                }
            }
            ["application/json", "application/xml"] | ["application/xml", "application/json"] => {
                Ok(ReplyKind::JsonOrXml { schema: schema_of(content, pointer)? })
            }
            _ if content.iter().all(|(_, media)| media.get("schema").and_then(form) == Some(Form::File)) => {
                Ok(ReplyKind::Bytes)
            }
            types => Err(Finding::error(
                "response-media-type",
                child(pointer, "content"),
                format!("a reply in {} is not supported", types.join(" and ")),
            )
            .fix("use application/json, application/json with application/xml, bytes, or no content")),
        }
    }

    fn headers(&self, response: &'a Value) -> Vec<Header> {
        object(response.get("headers"))
            .map(|(name, header)| {
                let header = self.resolve(header);
                let schema = header.get("schema").unwrap_or(&Value::Null);
                let kind = match (text(schema, "type").as_str(), text(schema, "format").as_str()) {
                    ("integer", _) => HeaderKind::Integer,
                    ("number", _) => HeaderKind::Number,
                    ("boolean", _) => HeaderKind::Boolean,
                    (_, "uri-reference") => HeaderKind::Link,
                    _ => HeaderKind::Text,
                };
                Header { name: name.clone(), description: text(header, "description"), kind }
            })
            .collect()
    }

    pub(super) fn errors(&self, pointer: &str, operation: &'a Value) -> Result<Vec<ErrorReply>> {
        let responses = child(pointer, "responses");
        let mut errors = Vec::new();
        for (status, response) in object(operation.get("responses")) {
            if status.starts_with('2') {
                continue;
            }
            let place = child(&responses, status);
            let response = self.resolve(response);
            let content: Vec<_> =
                object(response.get("content")).filter(|(media_type, _)| is_data(media_type)).collect();
            let schema = match content.is_empty() {
                true => None,
                false => Some(schema_of(&content, &place)?),
            };
            errors.push(ErrorReply { status: status.clone(), description: text(response, "description"), schema });
        }
        errors.sort_by_key(|error| (error.status.ends_with("XX"), error.status == "default", error.status.clone()));
        Ok(errors)
    }
}

/// The component that all these media types have as their schema.
fn schema_of(content: &[(&String, &Value)], pointer: &str) -> Result<String> {
    let mut name: Option<String> = None;
    for (media_type, media) in content {
        let place = child(&child(pointer, "content"), media_type);
        let Some(found) = media.get("schema").and_then(reference) else {
            return Err(Finding::error(
                "named-schema",
                child(&place, "schema"),
                "the schema is not a reference to a named one",
            )
            .fix("move it to components.schemas and write `$ref: '#/components/schemas/Name'`"));
        };
        match &name {
            Some(name) if *name != found => {
                return Err(Finding::error("one-schema", place, "the media types have different schemas")
                    .fix(format!("use `{name}` for all of them")));
            }
            _ => name = Some(found),
        }
    }
    name.ok_or_else(|| Finding::error("named-schema", pointer, "the body has no schema"))
}
