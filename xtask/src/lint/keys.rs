//! Which keys stand where, and of which type their values are.

use super::grammar::{Kind, Need, Shape};
use super::names::nearest;
use super::walk::{At, Document, Node};
use super::{Findings, Rule};
use serde_json::Value;

pub(super) const UNKNOWN_KEY: Rule = Rule {
    name: "unknown-key",
    summary: "Every key is one that OpenAPI 3.0.3 or the dialect defines at that place.",
    explanation: "Readers of OpenAPI skip keys they do not know, so a misspelt `reqiured` or a keyword of a newer \
        OpenAPI would silently do nothing. The extensions are the closed list of specs/README.md, each at the \
        places named there.",
    check: unknown_key,
};

fn unknown_key(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        for (key, value) in node.at.children() {
            // `openapi-version` has said it.
            let swagger = node.kind == Kind::Document && key == "swagger";
            if node.kind.field(key).is_none() && !swagger && !(document.modern && is_modern(node.kind, key)) {
                let (message, fix) = stranger(node.kind, key, value.value);
                findings.add(value.pointer, message, fix);
            }
        }
    }
}

/// What to say about a key that does not belong here.
fn stranger(kind: Kind, key: &str, value: &Value) -> (String, String) {
    let here = kind.name();
    if value.is_null() && key.contains(' ') {
        let fix = "quote the text before it: between `{` and `}` a comma ends a value";
        return (format!("{here} has no key `{key}`"), fix.to_owned());
    }
    if let Some(fix) = newer(kind, key) {
        return (format!("OpenAPI 3.0 has no `{key}` in {here}"), fix.to_owned());
    }
    let homes: Vec<_> = Kind::ALL.iter().filter(|kind| kind.field(key).is_some()).map(|kind| kind.name()).collect();
    if key.starts_with("x-") && !homes.is_empty() {
        return (
            format!("`{key}` does not belong on {here}"),
            format!("move it; it belongs on {}", homes.join(" or ")),
        );
    }
    let known: Vec<_> = kind.fields().iter().map(|field| field.name).collect();
    let message = match key.starts_with("x-") {
        true => format!("`{key}` is not an extension of the dialect"),
        false => format!("{here} has no key `{key}`"),
    };
    if let Some(meant) = nearest(key, known.iter().copied()) {
        return (message, format!("write `{meant}`"));
    }
    if key.starts_with("x-") {
        let extensions = Kind::ALL.iter().flat_map(|kind| kind.fields()).map(|field| field.name);
        return match nearest(key, extensions.filter(|name| name.starts_with("x-"))) {
            Some(meant) => (message, format!("if `{meant}` is meant, put it where specs/README.md says")),
            None => {
                (message, "remove it, or say it in standard OpenAPI; specs/README.md lists the extensions".to_owned())
            }
        };
    }
    if !homes.is_empty() && homes.len() <= 3 {
        return (message, format!("move it; `{key}` belongs on {}", homes.join(" or ")));
    }
    let fix = match known.as_slice() {
        // More than a reader takes in.
        known if known.len() > 14 => "remove it, or say it in the description".to_owned(),
        known => format!("remove it; the keys here are `{}`", known.join("`, `")),
    };
    (message, fix)
}

/// Is this a key of OpenAPI 3.1? In a schema any keyword of JSON Schema is one.
fn is_modern(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Schema => {
            nearest(key, kind.fields().iter().map(|field| field.name)).is_none() || newer(kind, key).is_some()
        }
        Kind::Document => matches!(key, "webhooks" | "jsonSchemaDialect"),
        Kind::Components => key == "pathItems",
        Kind::License => key == "identifier",
        Kind::Info => key == "summary",
        _ => false,
    }
}

/// Keys of JSON Schema and OpenAPI 3.1, and how the same is said in 3.0.
fn newer(kind: Kind, key: &str) -> Option<&'static str> {
    Some(match (kind, key) {
        (Kind::Schema, "const") => "write an `enum` with one value, in components.schemas",
        (Kind::Schema, "examples") => "write one `example`",
        (Kind::Schema, "patternProperties" | "propertyNames" | "unevaluatedProperties") => {
            "write `additionalProperties` and say the rest in the description"
        }
        (Kind::Schema, "$defs" | "definitions") => "move the schemas to components.schemas",
        (Kind::Schema, "contentEncoding" | "contentMediaType") => "say it in the description",
        (Kind::Schema, "if" | "then" | "else" | "dependentRequired" | "dependentSchemas") => {
            "say the condition in the description"
        }
        (Kind::Document, "webhooks") => "write `x-webhooks`",
        (Kind::Document, "jsonSchemaDialect") => "remove it",
        (Kind::License, "identifier") => "write the license's address as `url`",
        (Kind::Info, "summary") => "make it the first sentence of `description`",
        _ => return None,
    })
}

pub(super) const WRONG_TYPE: Rule = Rule {
    name: "wrong-type",
    summary: "Every value has the type its key asks for.",
    explanation: "YAML guesses types: `version: 1.0` is a number and an empty value is null. A `required: true` on \
        a schema's property is the other common case: which properties are required is a list on the object.",
    check: wrong_type,
};

fn wrong_type(document: &Document<'_>, findings: &mut Findings) {
    if !document.root.value.is_object() {
        findings.add("", "a spec is a mapping", "begin with `openapi: 3.0.3`");
    }
    for node in &document.nodes {
        for (key, value) in node.at.children() {
            if let Some(field) = node.kind.field(key)
                && !(document.modern && is_modern_value(node.kind, key, value.value))
            {
                typed(node.kind, key, field.shape, value, findings);
            }
        }
    }
}

/// Has a key a value that OpenAPI 3.1 lets it have?
fn is_modern_value(kind: Kind, key: &str, value: &Value) -> bool {
    kind == Kind::Schema
        && match key {
            "exclusiveMinimum" | "exclusiveMaximum" => value.is_number(),
            "items" | "not" => value.is_boolean(),
            "properties" | "allOf" | "oneOf" | "anyOf" => {
                let parts = value.as_object().map(|map| map.values().collect::<Vec<_>>());
                let parts = parts.or_else(|| value.as_array().map(|list| list.iter().collect()));
                parts.is_some_and(|parts| parts.iter().all(|part| part.is_boolean() || part.is_object()))
            }
            _ => false,
        }
}

/// Objects inside are nodes of their own, so only lists and mappings are looked into.
fn typed(kind: Kind, key: &str, shape: Shape, at: At<'_>, findings: &mut Findings) {
    if !shape.holds(at.value) {
        let message = format!("`{key}` in {} is {}, not {}", kind.name(), shape.name(), found(at.value));
        return findings.add(&at.pointer, message, correction(kind, key, shape, at.value));
    }
    match shape {
        Shape::List(inner) => {
            for (index, value) in at.value.as_array().into_iter().flatten().enumerate() {
                typed(kind, key, *inner, At { pointer: at.below(&index.to_string()), value }, findings);
            }
        }
        Shape::Map(inner) => {
            for (_, value) in at.children() {
                typed(kind, key, *inner, value, findings);
            }
        }
        _ => {}
    }
}

fn found(value: &Value) -> String {
    match value {
        Value::Null => "empty".to_owned(),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        Value::String(_) => "text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a mapping".to_owned(),
    }
}

fn correction(kind: Kind, key: &str, shape: Shape, value: &Value) -> String {
    match (kind, key, shape, value) {
        (Kind::Schema, "required", _, Value::Bool(_)) => {
            "list the property's name in `required` of the object it belongs to".to_owned()
        }
        (Kind::Schema, "exclusiveMinimum" | "exclusiveMaximum", _, Value::Number(number)) => {
            let bound = if key == "exclusiveMinimum" { "minimum" } else { "maximum" };
            format!("write `{bound}: {number}` and `{key}: true`")
        }
        (_, _, _, Value::Null) => "give it a value, or remove the key".to_owned(),
        (_, _, Shape::Text, Value::Bool(_) | Value::Number(_)) => format!("quote it: `'{value}'`"),
        (_, _, Shape::Flag | Shape::Whole | Shape::Number, Value::String(text)) => {
            format!("write `{text}` without quotes")
        }
        (_, _, Shape::List(_), _) => format!("write a list: `{key}: [...]`"),
        _ => format!("write {}", shape.name()),
    }
}

pub(super) const REQUIRED_KEY: Rule = Rule {
    name: "required-key",
    summary: "Keys that OpenAPI or an extension requires are there.",
    explanation: "Such as `info.title`, the `description` of a response, the `items` of an array, or the `tokenUrl` \
        of an OAuth flow.",
    check: required_key,
};

fn required_key(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let always = node.kind.fields().iter().filter(|field| field.need == Need::Must).map(|field| field.name);
        for key in always.chain(required_here(node)).filter(|key| !node.at.has(key)) {
            // A document of webhooks or of components alone has no paths, and an operation may leave its replies open.
            let left_out = matches!((node.kind, key), (Kind::Document, "paths") | (Kind::Operation, "responses"))
                || node.kind == Kind::Schema && key == "items";
            if document.modern && left_out {
                continue;
            }
            findings.add(&node.at.pointer, format!("{} has no `{key}`", node.kind.name()), format!("add `{key}: …`"));
        }
    }
}

/// Keys whose presence depends on the value of another.
fn required_here(node: &Node<'_>) -> Vec<&'static str> {
    match node.kind {
        Kind::Schema if node.at.text("type") == Some("array") => vec!["items"],
        Kind::Parameter | Kind::Header if !node.at.has("content") => vec!["schema"],
        Kind::SecurityScheme => match node.at.text("type") {
            Some("http") => vec!["scheme"],
            Some("oauth2") => vec!["flows"],
            Some("apiKey") => vec!["name", "in"],
            Some("openIdConnect") => vec!["openIdConnectUrl"],
            _ => Vec::new(),
        },
        Kind::Flow => match node.via {
            "authorizationCode" => vec!["authorizationUrl", "tokenUrl"],
            "implicit" => vec!["authorizationUrl"],
            "clientCredentials" | "password" => vec!["tokenUrl"],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

pub(super) const HOUSE_KEY: Rule = Rule {
    name: "house-key",
    summary: "Keys that the house rules require are there.",
    explanation: "The document has `servers`, `tags` and `security`; `info` has a description, a contact and a \
        license; each operation has `operationId`, `tags`, `summary`, `description`, `externalDocs` and \
        `x-provenance`; `x-webhooks` has the last three, each event a description, `x-provenance` and an example. \
        The clients' names and their rustdoc are made of these.",
    check: house_key,
};

fn house_key(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let asked = node.kind.fields().iter().filter(|field| field.need == Need::House);
        for field in asked.filter(|field| !node.at.has(field.name)) {
            let message = format!("the house rules ask for `{}` on {}", field.name, node.kind.name());
            findings.add(&node.at.pointer, message, house_fix(node.kind, field.name));
        }
    }
}

fn house_fix(kind: Kind, key: &str) -> &'static str {
    match (kind, key) {
        (_, "mapping") => "add `mapping:` with the values of the property, each with the schema it means",
        (_, "security") => "add `security:` with the document's scheme, or `security: []` if there is none",
        (_, "operationId") => "add `operationId:` with the vendor's own name for the operation",
        (_, "summary") => "add `summary:`, one line that says what the call does",
        (_, "externalDocs") => "add `externalDocs: { url: … }` with the vendor's page",
        (_, "x-provenance") => "add `x-provenance: { status: documented, source: … }`; see specs/README.md",
        (Kind::WebhookEvent, "example") => "add `example:` with a whole body as the vendor delivers it",
        (Kind::Operation, "tags") => "add `tags: [Name]` with one tag of the document",
        (_, "tags") => "add `tags:` with a name and a description for each group of operations",
        (_, "servers") => "add `servers:` with the vendor's base URL",
        (_, "contact") => "add `contact: { name: …, url: … }` with the vendor's page",
        (_, "license") => "add `license: { name: MIT OR Apache-2.0, url: … }`",
        _ => "add `description:`; it becomes rustdoc",
    }
}

pub(super) const UNSUPPORTED_KEY: Rule = Rule {
    name: "unsupported-key",
    summary: "No key that OpenAPI defines but no client would honour.",
    explanation: "`callbacks`, `links` and `allowEmptyValue` are valid OpenAPI that no client does anything about, and the \
        headers of a part are not sent.",
    check: unsupported_key,
};

fn unsupported_key(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        for (key, value) in node.at.children() {
            let fix = match (node.kind, key) {
                (Kind::Operation | Kind::Components, "callbacks") => "describe it under `x-webhooks` of the document",
                (Kind::Response | Kind::Components, "links") => "say it in the description",
                (Kind::Parameter | Kind::Header, "allowEmptyValue") => {
                    "remove it; an empty text is sent as one, and an optional parameter without a value is left out"
                }
                _ => continue,
            };
            findings.add(value.pointer, format!("`{key}` on {} does nothing", node.kind.name()), fix);
        }
    }
}

pub(super) const BLANK_TEXT: Rule = Rule {
    name: "blank-text",
    summary: "Names, summaries and descriptions are not blank.",
    explanation: "A key is there to say something. A blank `description` would become an empty page of rustdoc.",
    check: blank_text,
};

fn blank_text(document: &Document<'_>, findings: &mut Findings) {
    const SHOWN: [&str; 8] = ["title", "name", "summary", "description", "operationId", "note", "source", "email"];
    for node in &document.nodes {
        for (key, value) in node.at.children() {
            let blank = value.value.as_str().is_some_and(|text| text.trim().is_empty());
            if blank && SHOWN.contains(&key) && node.kind.field(key).is_some() {
                findings.add(
                    value.pointer,
                    format!("`{key}` is blank"),
                    "write it out, or remove the key if it is optional",
                );
            }
        }
    }
}
