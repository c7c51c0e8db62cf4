//! Operations: where they go, what they take beside a body, what a repeat does and how a message is looked for.

use super::document::Document;
use super::paging::paging;
use super::prose::plain_characters;
use super::values::{flag, list, object, pairs, path_of, provenance, text};
use super::{BodyKind, Duplicate, EnvelopePlan, Operation, Repeat, Result, Search, Settle, call_names, pascal, snake};
use crate::finding::Finding;
use crate::spec::{METHODS, child};
use serde_json::Value;

impl<'a> Document<'a> {
    pub(super) fn operations(&self, envelope: &Option<EnvelopePlan>, server: &str) -> Result<Vec<Operation>> {
        let mut operations = Vec::new();
        for (path, item) in object(self.root.get("paths")) {
            let item_pointer = child("/paths", path);
            for (method, value) in object(Some(item)).filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let pointer = child(&item_pointer, method);
                operations.push(self.operation(pointer, path, item, method, value, envelope, server)?);
            }
        }
        call_names::types(&mut operations);
        Ok(operations)
    }

    #[allow(clippy::too_many_arguments)]
    fn operation(
        &self,
        pointer: String,
        path: &str,
        item: &'a Value,
        method: &str,
        value: &'a Value,
        envelope: &Option<EnvelopePlan>,
        server: &str,
    ) -> Result<Operation> {
        let id = text(value, "operationId");
        if id.is_empty() {
            return Err(Finding::error("operation-id", pointer, "the operation has no `operationId`"));
        }
        let mut notes = Vec::new();
        let mut parameters = self.parameters(path, item, value, &mut notes);
        let body = self.body(value, &mut notes);
        if let Some(BodyKind::Multipart { schema }) = body.as_ref().map(|body| &body.kind) {
            let example = body.as_ref().and_then(|body| body.example.clone()).unwrap_or_default();
            parameters.extend(self.parts(schema, &example, value, &mut notes));
        }
        call_names::arguments(&mut parameters, value.get("x-rel").is_some());
        let own_server = value.pointer("/servers/0/url").or(item.pointer("/servers/0/url")).and_then(Value::as_str);
        let (at_root, path) = match own_server {
            None => (false, path.to_owned()),
            Some(own) if own == server => (false, path.to_owned()),
            Some(own) => (true, format!("{}{path}", path_of(own))),
        };
        let security = value.get("security").or(self.root.get("security"));
        let reply = self.reply(method, value, envelope, &mut notes);
        let errors = self.errors(value);
        Ok(Operation {
            name: snake(&id),
            type_name: pascal(&id),
            tag: value.pointer("/tags/0").and_then(Value::as_str).unwrap_or("Operations").to_owned(),
            method: method.to_owned(),
            path,
            at_root,
            summary: text(value, "summary"),
            description: text(value, "description"),
            title: title(value, self.at("/info/title").as_str().unwrap_or_default()),
            docs_url: value.pointer("/externalDocs/url").and_then(Value::as_str).map(str::to_owned),
            provenance: provenance(value),
            deprecated: flag(value, "deprecated"),
            authenticated: security.and_then(Value::as_array).is_some_and(|schemes| !schemes.is_empty()),
            rel: value.get("x-rel").and_then(Value::as_str).map(str::to_owned),
            repeat: repeat(method, value.get("x-idempotency")),
            duplicate: duplicate(value.pointer("/x-idempotency/repeat")),
            settle: self.settle(value.get("x-settle")),
            paging: paging(value),
            parameters,
            body,
            accept: self.accept(value, &reply.kind),
            reply,
            errors,
            security: alternatives(security),
            notes,
            id,
            pointer,
        })
    }

    fn settle(&self, settle: Option<&'a Value>) -> Option<Settle> {
        let settle = settle?;
        if let Some(reason) = settle.get("impossible").and_then(Value::as_str) {
            return Some(Settle::Impossible { reason: reason.to_owned() });
        }
        let read = text(settle, "read");
        let pagination = object(self.root.get("paths"))
            .flat_map(|(_, item)| object(Some(item)))
            .find(|(_, operation)| operation.get("operationId").and_then(Value::as_str) == Some(&read))
            .and_then(|(_, operation)| operation.get("x-pagination"));
        let counted = pagination.filter(|pagination| text(pagination, "style") == "offset");
        let query = pairs(settle.get("query"));
        let size = pagination.map(|pagination| text(pagination, "size")).unwrap_or_default();
        Some(Settle::Search(Box::new(Search {
            items: text(settle, "items"),
            same: pairs(settle.get("same")),
            exact: flag(settle, "exact"),
            also: pairs(settle.get("also")),
            id: text(settle, "id"),
            at: settle.get("at").and_then(Value::as_str).map(str::to_owned),
            offset: counted.map(|pagination| text(pagination, "at")),
            page: query.iter().find(|(name, _)| *name == size).and_then(|(_, value)| value.parse().ok()),
            follow: settle.get("follow").map(|follow| (text(follow, "operation"), text(follow, "href"))),
            query,
            read,
        })))
    }
}

/// The title of the operation's page, without the provider's name that stands before it: `Ziik, Get Users`.
fn title(operation: &Value, provider: &str) -> Option<String> {
    let title = operation.pointer("/externalDocs/description")?.as_str()?;
    let title = plain_characters(title).split_whitespace().collect::<Vec<_>>().join(" ");
    let title = match title.split_once(", ") {
        Some((name, rest)) if provider.starts_with(name) => rest,
        _ => &title,
    };
    (!title.is_empty()).then(|| title.to_owned())
}

/// The schemes that are wanted together, for each alternative.
fn alternatives(security: Option<&Value>) -> Vec<Vec<String>> {
    list(security).map(|wanted| object(Some(wanted)).map(|(name, _)| name.clone()).collect()).collect()
}

fn repeat(method: &str, idempotency: Option<&Value>) -> Repeat {
    let Some(idempotency) = idempotency else {
        // What HTTP says of the method (RFC 9110, 9.2.2), where the document says nothing of its own.
        let is_safe = matches!(method, "get" | "head" | "options" | "trace" | "put" | "delete");
        return if is_safe { Repeat::Safe } else { Repeat::Never };
    };
    let name = text(idempotency, "name");
    match text(idempotency, "by").as_str() {
        "header" if flag(idempotency, "deduplicates") => {
            let retention = idempotency.get("retention").and_then(Value::as_str).map(str::to_owned);
            Repeat::Keyed { header: name, retention }
        }
        "query" if !flag(idempotency, "deduplicates") => Repeat::Correlated { query: name },
        "none" if flag(idempotency, "safe") => Repeat::Safe,
        _ => Repeat::Never,
    }
}

fn duplicate(repeat: Option<&Value>) -> Option<Duplicate> {
    let status = repeat?.get("status")?.as_u64()?;
    let (property, value) = object(repeat).find(|(key, _)| *key != "status")?;
    Some(Duplicate { status, property: property.clone(), value: value.as_str()?.to_owned() })
}
