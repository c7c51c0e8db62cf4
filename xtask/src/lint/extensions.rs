//! The dialect's own keys. Their form is in the grammar; here is what they have to agree with.

use super::grammar::Kind;
use super::names::{is_identifier, is_keyword, nearest, snake};
use super::walk::{At, Document, Operation, placeholders};
use super::{Findings, Rule};
use std::collections::HashSet;

pub(super) const PROVENANCE: Rule = Rule {
    name: "x-provenance",
    summary: "`x-provenance.status` is documented, observed or inferred.",
    explanation: "documented: the vendor says so; observed: seen in samples or traffic; inferred: our reading. It \
        is shown in rustdoc.",
    check: provenance,
};

fn provenance(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::Provenance) {
        one_of(&node.at, "status", &["documented", "observed", "inferred"], findings);
    }
}

pub(super) fn one_of(at: &At<'_>, key: &str, known: &[&str], findings: &mut Findings) {
    let Some(value) = at.text(key).filter(|value| !known.contains(value)) else { return };
    let fix = match nearest(value, known.iter().copied()) {
        Some(meant) => format!("write `{meant}`"),
        None => format!("write one of {}", known.join(", ")),
    };
    findings.add(at.below(key), format!("`{value}` is not a value of `{key}`"), fix);
}

/// A number and a unit: `24h`.
fn duration(at: &At<'_>, key: &str, findings: &mut Findings) {
    let Some(text) = at.text(key) else { return };
    let number = text.strip_suffix(['s', 'm', 'h']).and_then(|number| number.parse::<u32>().ok());
    if number.is_none_or(|number| number == 0) || text.starts_with(['0', '+']) {
        let message = format!("`{text}` is not a length of time");
        findings.add(at.below(key), message, "write a number and s, m or h, such as `60s` or `24h`");
    }
}

fn status(at: &At<'_>, key: &str, findings: &mut Findings) -> Option<u64> {
    let status = at.get(key)?.value.as_u64()?;
    if !(400..=599).contains(&status) {
        findings.add(at.below(key), format!("{status} is not the status of a failure"), "write one from 400 to 599");
        return None;
    }
    Some(status)
}

pub(super) const IDEMPOTENCY: Rule = Rule {
    name: "x-idempotency",
    summary: "Every operation that is not GET or HEAD says how a repeat of it is recognised.",
    explanation: "The client decides by it whether a call may be sent again. `by: header` and `by: query` name a \
        parameter of the operation and say whether the vendor promises that a repeat does nothing (`deduplicates`); \
        `by: none` has no name, and may say `safe: true` where a repeat does no harm. What the vendor answers to a \
        repeat is also one of the operation's responses.",
    check: idempotency,
};

fn idempotency(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        match operation.at.get("x-idempotency") {
            None if !operation.reads() => {
                let message = format!("{} does not say how a repeat is recognised", operation.method.to_uppercase());
                let fix =
                    "add `x-idempotency: { by: none }`, or the header or query parameter by which the vendor does";
                findings.add(&operation.at.pointer, message, fix);
            }
            Some(at) if operation.reads() => {
                findings.add(at.pointer, "a call that only reads can be repeated anyway", "remove it");
            }
            Some(at) => recognised(document, operation, &at, findings),
            None => {}
        }
    }
}

fn recognised(document: &Document<'_>, operation: &Operation<'_>, at: &At<'_>, findings: &mut Findings) {
    one_of(at, "by", &["header", "query", "none"], findings);
    duration(at, "retention", findings);
    match at.text("by") {
        Some("none") => {
            for key in ["name", "deduplicates", "retention", "repeat"] {
                if at.has(key) {
                    let fix = "remove it, or say by which header or query parameter a repeat is recognised";
                    findings.add(at.below(key), format!("`by: none` has no `{key}`"), fix);
                }
            }
        }
        Some(place @ ("header" | "query")) => {
            named_parameter(document, operation, at, "name", place, findings);
            for key in ["name", "deduplicates"] {
                if !at.has(key) {
                    findings.add(&at.pointer, format!("`by: {place}` needs `{key}`"), format!("add `{key}: …`"));
                }
            }
            if at.has("safe") {
                findings.add(at.below("safe"), "`safe` goes with `by: none`", "write `deduplicates`");
            }
        }
        _ => {}
    }
    let Some(repeat) = at.get("repeat") else { return };
    let Some(status) = repeat.get("status").and_then(|status| status.value.as_u64()) else { return };
    if !document.responses(operation).iter().any(|(known, _)| *known == status.to_string()) {
        let message = format!("the operation has no response with status {status}");
        findings.add(repeat.below("status"), message, "add the response, or correct the status");
    }
}

/// Reports a key that names a parameter the operation does not have.
fn named_parameter(
    document: &Document<'_>,
    operation: &Operation<'_>,
    at: &At<'_>,
    key: &str,
    place: &str,
    findings: &mut Findings,
) {
    let Some(name) = at.text(key) else { return };
    if document.parameter(operation, name, place).is_some() {
        return;
    }
    let parameters = document.parameters(operation);
    let known = parameters.iter().filter(|parameter| parameter.at.text("in") == Some(place));
    let fix = match nearest(name, known.filter_map(|parameter| parameter.at.text("name"))) {
        Some(meant) => format!("write `{meant}`"),
        None => format!("declare the parameter, with `in: {place}`"),
    };
    findings.add(at.below(key), format!("the operation has no {place} parameter `{name}`"), fix);
}

pub(super) const SETTLE: Rule = Rule {
    name: "x-settle",
    summary: "`x-settle` names an operation that reads what the path of this one leads to.",
    explanation: "After an unknown outcome the client reads the conversation with the operation that `read` names. It is \
        a GET, has the same tag, and no other path parameters. `same` says by what a message is recognised, `id` where it \
        has its id; places are JSON pointers. Where nothing can be read there is only `impossible`, and why.",
    check: settle,
};

fn settle(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(at) = operation.at.get("x-settle") else { continue };
        if at.has("impossible") {
            for key in ["read", "items", "follow", "same", "id", "at"] {
                if at.has(key) {
                    findings.add(at.below(key), format!("`{key}` beside `impossible`"), "remove one of the two");
                }
            }
            continue;
        }
        for key in ["read", "items", "same", "id"] {
            if !at.has(key) {
                findings.add(&at.pointer, format!("`x-settle` needs `{key}`"), format!("add `{key}: …`"));
            }
        }
        reading_operation(document, operation, &at, "read", findings);
        if let Some(follow) = at.get("follow") {
            reading_operation(document, operation, &follow, "operation", findings);
        }
        for key in ["items", "id", "at"] {
            if at.text(key).is_some_and(|pointer| !pointer.starts_with('/')) {
                findings.add(at.below(key), "this is not a JSON pointer", "begin it with `/`");
            }
        }
        for (sent, found) in at.entries("same") {
            if !sent.starts_with('/') || !found.value.as_str().is_some_and(|found| found.starts_with('/')) {
                findings.add(found.pointer, "these are not JSON pointers", "begin both with `/`");
            }
        }
    }
}

/// Reports a key that names no GET of the same tag, or one whose path needs more than this operation's has.
fn reading_operation(
    document: &Document<'_>,
    operation: &Operation<'_>,
    at: &At<'_>,
    key: &str,
    findings: &mut Findings,
) {
    let Some(id) = at.text(key) else { return };
    let Some(read) = document.operation(id) else {
        let fix = match nearest(id, document.operations.iter().filter_map(Operation::id)) {
            Some(meant) => format!("write `{meant}`"),
            None => "write the operationId of the operation that reads the conversation".to_owned(),
        };
        findings.add(at.below(key), format!("there is no operation `{id}`"), fix);
        return;
    };
    if !read.reads() {
        findings.add(at.below(key), format!("`{id}` does not only read"), "name a GET");
    } else if read.at.texts("tags") != operation.at.texts("tags") {
        findings.add(at.below(key), format!("`{id}` has another tag"), "give both operations the same tag");
    } else if key == "read" && placeholders(read.path).ok() != placeholders(operation.path).ok() {
        findings.add(
            at.below(key),
            format!("the path of `{id}` has other parameters"),
            "name one with the same path parameters",
        );
    }
}

pub(super) const ENVELOPE: Rule = Rule {
    name: "x-envelope",
    summary: "`x-envelope` names properties and a schema that exist.",
    explanation: "Replies that have both the `status` and the `value` property are unwrapped, so there is at least \
        one, and each has `status` among its required properties. `failure` is the schema of a failed reply and has \
        `status` too. Where `status` is an enum, `failed` is one of its values.",
    check: envelope,
};

fn envelope(document: &Document<'_>, findings: &mut Findings) {
    let Some(at) = document.root.get("x-envelope") else { return };
    if !at.has("status") {
        for key in ["failed", "failure"] {
            if at.has(key) {
                let fix = "add `status`, or remove it: an envelope without a status only wraps the value";
                findings.add(at.below(key), format!("`{key}` without `status`"), fix);
            }
        }
        return;
    }
    for key in ["failed", "failure"] {
        if !at.has(key) {
            findings.add(&at.pointer, format!("`status` needs `{key}`"), format!("add `{key}: …`"));
        }
    }
    let (Some(status), Some(value)) = (at.text("status"), at.text("value")) else { return };
    let schemas = document.components("schemas");
    let has = |schema: &At<'_>, name: &str| schema.get("properties").is_some_and(|properties| properties.has(name));
    let required = |schema: &At<'_>| schema.texts("required").contains(&status);
    let enveloped: Vec<_> = schemas.iter().filter(|(_, schema)| has(schema, status) && has(schema, value)).collect();
    if enveloped.is_empty() {
        let message = format!("no schema has both `{status}` and `{value}`");
        findings.add(&at.pointer, message, "correct the names in `status` and `value`");
    }
    for (name, schema) in &enveloped {
        if !required(schema) {
            let message = format!("`{status}` of the enveloped reply `{name}` is optional");
            findings.add(&schema.pointer, message, format!("add `{status}` to `required`"));
        }
        status_value(document, &at, schema, status, findings);
    }
    let Some(failure) = at.text("failure") else { return };
    match schemas.iter().find(|(name, _)| *name == failure) {
        None => {
            let fix = match nearest(failure, schemas.iter().map(|(name, _)| *name)) {
                Some(meant) => format!("write `{meant}`"),
                None => "write the name of a schema in components.schemas".to_owned(),
            };
            findings.add(at.below("failure"), format!("there is no schema `{failure}`"), fix);
        }
        Some((_, schema)) if !has(schema, status) => {
            let message = format!("the schema `{failure}` has no property `{status}`");
            findings.add(at.below("failure"), message, format!("add `{status}` to it, or name another schema"));
        }
        Some(_) => {}
    }
}

fn status_value(document: &Document<'_>, at: &At<'_>, schema: &At<'_>, status: &str, findings: &mut Findings) {
    let Some(failed) = at.text("failed") else { return };
    let Some(property) = document.property(schema, status) else { return };
    if property.flag("nullable") {
        let fix = "remove it there; a reply without a status cannot be unwrapped";
        findings.add(property.below("nullable"), format!("`{status}` may be `null`"), fix);
    }
    if property.text("type").is_some_and(|kind| kind != "string") {
        let message = format!("`{status}` is not text and so never `{failed}`");
        findings.add(&property.pointer, message, "make it a string or an enum of strings");
    }
    let values = property.texts("enum");
    if !values.is_empty() && !values.contains(&failed) {
        let fix = match nearest(failed, values.iter().copied()) {
            Some(meant) => format!("write `{meant}`"),
            None => format!("write one of {}", values.join(", ")),
        };
        findings.add(at.below("failed"), format!("`{status}` is never `{failed}`"), fix);
    }
}

pub(super) const PAGINATION: Rule = Rule {
    name: "x-pagination",
    summary: "`x-pagination` names parameters of the operation and properties of its reply.",
    explanation: "`size` and `at` are query parameters; `items`, `next`, `more` and `total` are properties of the \
        JSON reply: a list, a text, a boolean and an integer; a property inside another is written `messages/message`. \
        `first` names query parameters that only the first request may have. `at` is needed by every style but whole and next-link, `next` by token, cursor and next-link. `null_at_end` says \
        that the last page has `next` as `null`, so that a page without it is an error and no end. The style whole says \
        that the reply is the whole list; where the reply itself is that list, there is no `items`.",
    check: pagination,
};

fn pagination(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(at) = operation.at.get("x-pagination") else { continue };
        let styles = ["whole", "offset", "page", "token", "cursor", "after-id", "next-link"];
        one_of(&at, "style", &styles, findings);
        for key in ["size", "at"] {
            named_parameter(document, operation, &at, key, "query", findings);
        }
        for name in at.texts("first") {
            if document.parameter(operation, name, "query").is_none() {
                let message = format!("the operation has no query parameter `{name}`");
                findings.add(at.below("first"), message, "name query parameters of the operation");
            }
        }
        let style = at.text("style").unwrap_or_default();
        let needed: &[_] = match style {
            "whole" => &[],
            "next-link" => &["next"],
            "token" | "cursor" => &["at", "next"],
            _ => &["at"],
        };
        for needed in needed.iter().filter(|needed| !at.has(needed)) {
            findings.add(&at.pointer, format!("the style `{style}` needs `{needed}`"), format!("add `{needed}: …`"));
        }
        let strays: &[_] = match style {
            "whole" => &["size", "at", "first", "next", "more", "total"],
            "next-link" => &["at", "first"],
            "offset" | "page" | "after-id" => &["next"],
            _ => &[],
        };
        for stray in strays.iter().filter(|stray| at.has(stray)) {
            findings.add(
                at.below(stray),
                format!("the style `{style}` has no `{stray}`"),
                "remove it, or correct the style",
            );
        }
        let counted = if matches!(style, "offset" | "page") { &["size", "at"][..] } else { &["size"] };
        for key in counted {
            counts(document, operation, &at, key, findings);
        }
        if at.has("null_at_end") && !at.has("next") {
            let message = "`null_at_end` speaks of `next`, which is not there";
            findings.add(at.below("null_at_end"), message, "remove it, or add `next`");
        }
        for reply in document.replies(operation) {
            list_itself(&at, &reply, findings);
            for (key, kind) in [("items", "array"), ("next", "string"), ("more", "boolean"), ("total", "integer")] {
                reply_property(document, &at, &reply, key, kind, findings);
            }
        }
        if document.replies(operation).is_empty() {
            let fix = "remove it, or describe the reply's JSON body";
            findings.add(&at.pointer, "the operation has no JSON reply to take pages from", fix);
        }
    }
}

/// Without `items` the reply itself is the list.
fn list_itself(at: &At<'_>, reply: &At<'_>, findings: &mut Findings) {
    if at.has("items") {
        return;
    }
    if at.text("style") != Some("whole") {
        return findings.add(&at.pointer, "only the style `whole` can do without `items`", "add `items: …`");
    }
    if reply.text("type").is_some_and(|found| found != "array") {
        findings.add(
            &at.pointer,
            "the reply is not of the type `array`",
            "name the property with the list: `items: …`",
        );
    }
}

fn counts(document: &Document<'_>, operation: &Operation<'_>, at: &At<'_>, key: &str, findings: &mut Findings) {
    let parameter = at.text(key).and_then(|name| document.parameter(operation, name, "query"));
    let schema = parameter.and_then(|parameter| parameter.get("schema")).and_then(|schema| document.resolve(schema));
    if schema.as_ref().and_then(|schema| schema.text("type")).is_some_and(|kind| kind != "integer") {
        findings.add(at.below(key), format!("the parameter for `{key}` is not an integer"), "give it `type: integer`");
    }
}

fn reply_property(
    document: &Document<'_>,
    at: &At<'_>,
    reply: &At<'_>,
    key: &str,
    kind: &str,
    findings: &mut Findings,
) {
    let Some(place) = at.text(key) else { return };
    let mut found = Some(reply.clone());
    for name in place.split('/') {
        let Some(holder) = found else { return };
        let Some(property) = holder.get("properties").and_then(|properties| properties.get(name)) else {
            let known = holder.entries("properties");
            let fix = match nearest(name, known.iter().map(|(name, _)| *name)) {
                Some(meant) => format!("write `{meant}`"),
                None => format!("add `{name}` to the reply's schema, or name another property"),
            };
            return findings.add(at.below(key), format!("the reply has no property `{name}`"), fix);
        };
        found = document.held(property);
    }
    if found.as_ref().and_then(|found| found.text("type")).is_some_and(|found| found != kind) {
        let message = format!("`{place}`, the reply's `{key}`, is not of the type `{kind}`");
        findings.add(at.below(key), message, "name another property, or correct its type");
    }
}

pub(super) const TOKEN_EXPIRED: Rule = Rule {
    name: "x-token-expired",
    summary: "`x-token-expired` is the status of a failure.",
    explanation: "After a reply with it the client fetches one new token and sends once more. Usually 401; 403 at \
        some.",
    check: token_expired,
};

fn token_expired(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::SecurityScheme) {
        status(&node.at, "x-token-expired", findings);
    }
}

pub(super) const TOKEN_DELAY: Rule = Rule {
    name: "x-token-delay",
    summary: "`x-token-delay` is a length of time.",
    explanation: "How long after its issue a token is first accepted, such as `1s`.",
    check: token_delay,
};

fn token_delay(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::SecurityScheme) {
        duration(&node.at, "x-token-delay", findings);
    }
}

pub(super) const TOKEN: Rule = Rule {
    name: "x-token",
    summary: "`x-token` says how a bearer token is made: of two credentials, or by an operation.",
    explanation: "Either `basic` with two names, or `acquire` with the operationId of a call that needs no token \
        and whose JSON body's required properties become builder arguments. `renew` is sent with the current token \
        and has no body. `token` and `expires_at` name properties of their replies. It stands on a scheme of type \
        http only.",
    check: token,
};

fn token(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::SecurityScheme) {
        let Some(at) = node.at.get("x-token") else { continue };
        if node.at.text("type").is_some_and(|kind| kind != "http") {
            findings.add(
                &at.pointer,
                "an OAuth flow needs no `x-token`",
                "remove it; `tokenUrl` says where tokens are made",
            );
        }
        match (at.has("basic"), at.has("acquire")) {
            (true, true) => {
                findings.add(at.below("acquire"), "`basic` and `acquire` exclude each other", "keep one of the two");
            }
            (false, false) => {
                let fix = "add `basic: [user, password]`, or `acquire:` with an operationId";
                findings.add(&at.pointer, "how the token is made is missing", fix);
            }
            (true, false) => basic(&at, findings),
            (false, true) => login(document, &at, findings),
        }
    }
}

fn basic(at: &At<'_>, findings: &mut Findings) {
    for key in ["renew", "token", "expires_at"] {
        if at.has(key) {
            findings.add(at.below(key), format!("`{key}` goes with `acquire`"), "remove it");
        }
    }
    let names = at.texts("basic");
    let [first, second] = names.as_slice() else {
        return findings.add(at.below("basic"), "`basic` takes two names", "write `basic: [user, password]`");
    };
    if first == second || !names.iter().all(|name| is_argument(name) && snake(name) == **name) {
        let fix = "write two different names, such as `[access_id, secret_key]`";
        findings.add(at.below("basic"), "the names do not make two arguments", fix);
    }
}

/// Can this be the name of an argument?
fn is_argument(name: &str) -> bool {
    let name = snake(name);
    is_identifier(&name) && !is_keyword(&name)
}

fn login(document: &Document<'_>, at: &At<'_>, findings: &mut Findings) {
    let mut replies = Vec::new();
    for key in ["acquire", "renew"] {
        let Some(id) = at.text(key) else { continue };
        let Some(operation) = document.operation(id) else {
            let fix = match nearest(id, document.operations.iter().filter_map(Operation::id)) {
                Some(meant) => format!("write `{meant}`"),
                None => "write the operationId of the call".to_owned(),
            };
            findings.add(at.below(key), format!("there is no operation `{id}`"), fix);
            continue;
        };
        token_call(document, operation, key, at, findings);
        for reply in document.replies(operation) {
            replies.push((key, id, reply));
        }
    }
    let tokens = at.items("token");
    if tokens.is_empty() {
        let fix = "add `token: [name]` with the reply's property that holds the token";
        findings.add(&at.pointer, "`acquire` needs `token`", fix);
    }
    let has = |reply: &At<'_>, name: &str| reply.get("properties").is_some_and(|properties| properties.has(name));
    let names = at.texts("token");
    let known: Vec<_> =
        replies.iter().flat_map(|(_, _, reply)| reply.entries("properties")).map(|(name, _)| name).collect();
    for token in tokens.iter().filter(|_| !replies.is_empty()) {
        let Some(name) = token.value.as_str().filter(|name| !known.contains(name)) else { continue };
        let fix = match nearest(name, known.iter().copied()) {
            Some(meant) => format!("write `{meant}`"),
            None => "write the name of the property that holds the token".to_owned(),
        };
        findings.add(&token.pointer, format!("no token reply has a property `{name}`"), fix);
    }
    for (key, id, reply) in &replies {
        if !names.is_empty() && !names.iter().any(|name| has(reply, name)) {
            let message = format!("the reply of `{id}` has none of the properties in `token`");
            findings.add(at.below(key), message, "add the property that holds the token to `token`");
        }
        if let Some(name) = at.text("expires_at").filter(|name| !has(reply, name)) {
            let fix = "write the property with the end of the token's life, or remove it";
            findings.add(at.below("expires_at"), format!("the reply of `{id}` has no property `{name}`"), fix);
        }
    }
}

/// The call that makes a token, or renews one.
fn token_call(document: &Document<'_>, operation: &Operation<'_>, key: &str, at: &At<'_>, findings: &mut Findings) {
    let id = operation.id().unwrap_or_default();
    let open =
        operation.at.get("security").is_some_and(|security| security.value.as_array().is_some_and(Vec::is_empty));
    if key == "renew" {
        if open {
            let fix = "remove `security: []` there";
            findings.add(at.below(key), format!("`{id}` is to be sent with the token, and takes none"), fix);
        }
        return;
    }
    if !open {
        let fix = "add `security: []` to the operation";
        findings.add(at.below(key), format!("`{id}` needs the token it is to fetch"), fix);
    }
    let body = document.body(operation);
    let json = body.and_then(|body| body.at.get("content")?.get("application/json")?.get("schema"));
    let schema = json.and_then(|schema| document.resolve(schema));
    match schema {
        None => {
            let fix = "write the operationId of a call with an application/json body";
            findings.add(at.below(key), format!("`{id}` takes no JSON body"), fix);
        }
        Some(schema) if schema.texts("required").is_empty() => {
            let message = format!("the body of `{id}` has no required property");
            findings.add(at.below(key), message, "list the credentials in `required`; they become builder arguments");
        }
        Some(schema) => {
            let names: Vec<_> = schema.texts("required");
            let arguments: HashSet<_> = names.iter().map(|name| snake(name)).collect();
            if arguments.len() != names.len() || !names.iter().all(|name| is_argument(name)) {
                let message = format!("the required properties of the body of `{id}` do not make arguments");
                findings.add(
                    at.below(key),
                    message,
                    "describe a login whose properties have other names than Rust words",
                );
            }
        }
    }
}

pub(super) const REL: Rule = Rule {
    name: "x-rel",
    summary: "`x-rel` is one link relation.",
    explanation: "The client gets a second method that takes a link from a reply in place of the path.",
    check: rel,
};

fn rel(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(rel) = operation.at.text("x-rel") else { continue };
        let at = operation.at.below("x-rel");
        if rel.is_empty() || rel.contains(char::is_whitespace) {
            findings.add(at, format!("`{rel}` is not a link relation"), "write one name, as it stands in the replies");
        }
    }
}

pub(super) const RATE_LIMIT: Rule = Rule {
    name: "x-rate-limit",
    summary: "`x-rate-limit` has limits or headers, and the headers are described.",
    explanation: "`per` is address, account, organization or credential; a window is a length of time. Each header \
        it names is described on a response.",
    check: rate_limit,
};

fn rate_limit(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::Limit) {
        one_of(&node.at, "per", &["address", "account", "organization", "credential"], findings);
        duration(&node.at, "window", findings);
        if node.at.get("requests").is_some_and(|requests| requests.value.as_u64() == Some(0)) {
            findings.add(
                node.at.below("requests"),
                "a limit of 0 requests allows no call",
                "write the published number",
            );
        }
    }
    for node in document.of_kind(Kind::RateLimit) {
        if !node.at.has("headers") && node.at.items("limits").is_empty() {
            findings.add(&node.at.pointer, "there is neither a limit nor a header", "add `limits:` or `headers:`");
        }
    }
    let responses = document.operations.iter().flat_map(|operation| document.responses(operation));
    let headers: Vec<_> =
        responses.flat_map(|(_, response)| response.at.entries("headers")).map(|(name, _)| name).collect();
    for node in document.of_kind(Kind::LimitHeaders) {
        duration(&node.at, "window", findings);
        for key in ["limit", "remaining"] {
            let Some(name) = node.at.text(key) else { continue };
            if !headers.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                let fix = match nearest(name, headers.iter().copied()) {
                    Some(meant) => format!("write `{meant}`"),
                    None => "describe the header on the responses that have it".to_owned(),
                };
                findings.add(node.at.below(key), format!("no response has a header `{name}`"), fix);
            }
        }
    }
}
