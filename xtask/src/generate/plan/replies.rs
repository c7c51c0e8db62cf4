//! Replies, typed headers, and what errors hold.

use super::bodies::{Content, named};
use super::document::Document;
use super::media::{self, Kind, bare};
use super::values::{object, text};
use super::{EnvelopePlan, ErrorReply, Header, HeaderKind, Reply, ReplyKind, ReplyVariant, Success};
use serde_json::Value;

impl<'a> Document<'a> {
    pub(super) fn reply(
        &self,
        method: &str,
        operation: &'a Value,
        envelope: &Option<EnvelopePlan>,
        notes: &mut Vec<String>,
    ) -> Reply {
        let mut variants: Vec<ReplyVariant> = Vec::new();
        let mut headers: Vec<Header> = Vec::new();
        for (status, response) in self.successes(operation) {
            let content: Vec<_> = object(response.get("content")).collect();
            let kind = match status {
                _ if method == "head" => ReplyKind::Empty,
                204 | 205 => ReplyKind::Empty,
                _ => self.reply_kind(&content, envelope, notes),
            };
            for header in self.headers(response) {
                if !headers.iter().any(|known| known.name.eq_ignore_ascii_case(&header.name)) {
                    headers.push(header);
                }
            }
            let success = Success { status, description: text(response, "description") };
            match variants.iter_mut().find(|known| known.kind == kind) {
                Some(known) => known.statuses.push(success),
                None => variants.push(ReplyVariant { statuses: vec![success], kind }),
            }
        }
        if variants.is_empty() {
            notes.push("no success is described: any is taken, without what it holds".to_owned());
            let any = Success { status: 2, description: String::new() };
            variants.push(ReplyVariant { statuses: vec![any], kind: ReplyKind::Empty });
        }
        match variants.len() {
            1 => {
                let ReplyVariant { statuses, kind } = variants.remove(0);
                Reply { statuses, kind, headers }
            }
            _ => {
                // A stream cannot be one of several: they are compared and copied.
                for variant in &mut variants {
                    match variant.kind {
                        ReplyKind::Stream => variant.kind = ReplyKind::Bytes,
                        ReplyKind::JsonOrXml { ref schema } | ReplyKind::Enveloped { ref schema } => {
                            variant.kind = ReplyKind::Json { schema: schema.clone() };
                        }
                        _ => {}
                    }
                }
                Reply {
                    statuses: variants.iter().flat_map(|variant| variant.statuses.clone()).collect(),
                    kind: ReplyKind::Several(variants),
                    headers,
                }
            }
        }
    }

    /// The responses of success by status, listed ones before `2XX`, which is 2 here. `default` is one where no other is.
    fn successes(&self, operation: &'a Value) -> Vec<(u16, &'a Value)> {
        let responses = || object(operation.get("responses"));
        let mut found: Vec<_> =
            responses().filter_map(|(status, response)| Some((success(status)?, self.resolve(response)))).collect();
        found.sort_by_key(|(status, _)| *status == 2);
        if found.is_empty() {
            found.extend(
                responses().filter(|(status, _)| *status == "default").map(|(_, response)| (2, self.resolve(response))),
            );
        }
        found
    }

    fn reply_kind(&self, content: &Content<'a>, envelope: &Option<EnvelopePlan>, notes: &mut Vec<String>) -> ReplyKind {
        if let Some(schema) = self.json_and_xml(content) {
            return ReplyKind::JsonOrXml { schema };
        }
        let is_file = |media: &Value| {
            let schema = media.get("schema").map(|schema| self.resolve(schema));
            schema.is_some_and(|schema| text(schema, "format") == "binary")
        };
        let typed = |(name, media): &&(&String, &Value)| {
            media::kind(name) == Kind::Json && named(media).is_some() && !is_file(media)
        };
        let json = content.iter().find(|found| bare(found.0) == "application/json" && typed(found));
        let json = json.or_else(|| content.iter().find(typed)).or_else(|| self.typed_any(content));
        if let Some((name, media)) = json {
            let others: Vec<_> =
                content.iter().filter(|(other, _)| other != name).map(|(other, _)| format!("`{other}`")).collect();
            if !others.is_empty() {
                notes.push(format!("the reply is also documented as {}, which is not asked for", others.join(", ")));
            }
            let schema = named(media).unwrap_or_default();
            let has = |property: &str| {
                self.root.pointer(&format!("/components/schemas/{schema}/properties/{property}")).is_some()
            };
            return match envelope {
                Some(envelope) if has(&envelope.status) && has(&envelope.value) => ReplyKind::Enveloped { schema },
                _ => ReplyKind::Json { schema },
            };
        }
        let all = |wanted: &[Kind]| content.iter().all(|(name, _)| wanted.contains(&media::kind(name)));
        match content {
            [] => ReplyKind::Empty,
            content if content.iter().any(|(_, media)| is_file(media)) => ReplyKind::Bytes,
            _ if all(&[Kind::Stream]) => ReplyKind::Stream,
            _ if all(&[Kind::Text, Kind::Xml]) => ReplyKind::Text,
            _ => ReplyKind::Bytes,
        }
    }

    /// What the `Accept` header asks for: the media types of what the client reads, and of errors in JSON.
    pub(super) fn accept(&self, operation: &'a Value, kind: &ReplyKind) -> String {
        let kinds: Vec<&ReplyKind> = match kind {
            ReplyKind::Several(variants) => variants.iter().map(|variant| &variant.kind).collect(),
            kind => vec![kind],
        };
        let wanted = |media_type: &str| match media::kind(media_type) {
            Kind::Json => kinds.iter().any(|kind| !kind.schemas().is_empty()),
            Kind::Text | Kind::Xml => kinds.contains(&&ReplyKind::Text),
            Kind::Stream => kinds.contains(&&ReplyKind::Stream),
            _ => false,
        };
        let mut types: Vec<String> = Vec::new();
        let mut add = |media_type: &str| {
            let known = types.iter().any(|known| bare(known) == bare(media_type));
            if !known && media_type.is_ascii() && !media_type.contains(char::is_control) {
                types.push(bare(media_type));
            }
        };
        for (_, response) in self.successes(operation) {
            object(response.get("content")).filter(|(name, _)| wanted(name)).for_each(|(name, _)| add(name));
        }
        // A file has a media type of its own, whatever the document calls it.
        if kinds.contains(&&ReplyKind::Bytes) {
            add("*/*");
        }
        for (status, response) in object(operation.get("responses")) {
            if success(status).is_none() {
                let content = object(self.resolve(response).get("content"));
                content.filter(|(name, _)| media::kind(name) == Kind::Json).for_each(|(name, _)| add(name));
            }
        }
        match types.is_empty() {
            true => "application/json".to_owned(),
            false if types.iter().any(|media_type| media_type == "*/*") => "*/*".to_owned(),
            false => types.join(", "),
        }
    }

    fn headers(&self, response: &'a Value) -> Vec<Header> {
        object(response.get("headers"))
            .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
            .map(|(name, header)| {
                let header = self.resolve(header);
                let schema = header.get("schema").map_or(&Value::Null, |schema| self.resolve(schema));
                let items = schema.get("items").map_or(&Value::Null, |items| self.resolve(items));
                let kind = match (text(schema, "type").as_str(), text(schema, "format").as_str()) {
                    ("integer", _) => HeaderKind::Integer,
                    ("number", _) => HeaderKind::Number,
                    ("boolean", _) => HeaderKind::Boolean,
                    ("array", _) => match text(items, "type").as_str() {
                        "integer" => HeaderKind::Integers,
                        "number" => HeaderKind::Numbers,
                        "string" => HeaderKind::Texts,
                        _ => HeaderKind::Text,
                    },
                    (_, "uri-reference") => HeaderKind::Link,
                    (_, "date") => HeaderKind::Date,
                    (_, "date-time") => HeaderKind::DateTime,
                    _ => HeaderKind::Text,
                };
                Header { name: name.clone(), description: text(header, "description"), kind }
            })
            .collect()
    }

    pub(super) fn errors(&self, operation: &'a Value) -> Vec<ErrorReply> {
        let mut errors = Vec::new();
        for (status, response) in object(operation.get("responses")) {
            // 1xx never reaches the caller.
            if success(status).is_some() || status.starts_with('1') {
                continue;
            }
            let response = self.resolve(response);
            let content: Vec<_> = object(response.get("content")).collect();
            let data = |found: &&(&String, &Value)| {
                matches!(media::kind(found.0), Kind::Json | Kind::Xml) && named(found.1).is_some()
            };
            let json = content.iter().find(|found| media::kind(found.0) == Kind::Json && data(found));
            let found = json.or_else(|| content.iter().find(data)).or_else(|| self.typed_any(&content));
            let status = if status == "default" { status.clone() } else { status.to_uppercase() };
            let schema = found.and_then(|(_, media)| named(media));
            let headers = self.headers(response).into_iter().map(|header| header.name).collect();
            errors.push(ErrorReply { status, description: text(response, "description"), schema, headers });
        }
        errors.sort_by_key(|error| (error.status == "default", error.status.ends_with("XX"), error.status.clone()));
        errors
    }
}

/// A status of success: its number, or 2 for all of them.
fn success(status: &str) -> Option<u16> {
    match status.parse::<u16>() {
        Ok(code) => (200..300).contains(&code).then_some(code),
        Err(_) => status.eq_ignore_ascii_case("2XX").then_some(2),
    }
}
