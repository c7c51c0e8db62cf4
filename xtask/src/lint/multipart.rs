//! Files: the parts of a `multipart/form-data` body, and replies that are bytes.

use super::bodies::MULTIPART;
use super::grammar::Kind;
use super::names::snake;
use super::walk::{At, Document, Node, Operation, Place, named};
use super::{Findings, Rule};
use std::collections::HashSet;

pub(super) const MULTIPART_BODY: Rule = Rule {
    name: "multipart-body",
    summary: "The parts of an upload are files and plain values with names of their own.",
    explanation: "The properties of a multipart/form-data body's schema become arguments and setters of the call: \
        files (`type: string, format: binary`) and plain values. So the body is required, the schema lists its \
        properties, none of them is a list, an object or nullable, none has the name of a parameter of the same \
        operation, and the schema is used for nothing else: it becomes no type.",
    check: multipart_body,
};

fn multipart_body(document: &Document<'_>, findings: &mut Findings) {
    for body in document.of_kind(Kind::RequestBody) {
        let is_upload = body.at.get("content").is_some_and(|content| content.has(MULTIPART));
        if is_upload && !body.at.flag("required") {
            let fix = "add `required: true`; optional parts are left out of the schema's `required`";
            findings.add(&body.at.pointer, "the body of an upload is optional", fix);
        }
    }
    for schema in schemas(document) {
        parts(document, &schema, findings);
    }
    for operation in &document.operations {
        names(document, operation, findings);
    }
    used_elsewhere(document, findings);
}

/// The schemas of multipart bodies.
fn schemas<'a>(document: &Document<'a>) -> Vec<At<'a>> {
    let bodies = document.of_kind(Kind::MediaType).filter(|node| is_multipart(node));
    bodies.filter_map(|node| document.resolve(node.at.get("schema")?)).collect()
}

fn is_multipart(node: &Node<'_>) -> bool {
    node.parent == Some(Kind::RequestBody) && node.name == MULTIPART
}

fn parts(document: &Document<'_>, schema: &At<'_>, findings: &mut Findings) {
    let properties = schema.entries("properties");
    if properties.is_empty() {
        let fix = "write `type: object`, with a property for each part";
        findings.add(&schema.pointer, "the schema of an upload has no properties", fix);
    }
    if let Some(more) = schema.get("additionalProperties").filter(|more| more.value != &serde_json::Value::Bool(false))
    {
        findings.add(more.pointer, "an upload cannot have parts that are not listed", "remove it, and list the parts");
    }
    for (name, property) in properties {
        let pointer = property.pointer.clone();
        let Some(part) = document.resolve(property) else { continue };
        if part.flag("nullable") {
            let fix = "remove it, and take the part out of `required` if it can be left out";
            findings.add(part.below("nullable"), format!("the part `{name}` is nullable"), fix);
        }
        if !part.text("type").is_some_and(|kind| !matches!(kind, "object" | "array")) {
            let fix = "make it `type: string`; say in the description how the value is written";
            findings.add(pointer, format!("the part `{name}` is neither a file nor a plain value"), fix);
        }
    }
}

/// Parts stand beside the parameters in the arguments and setters of a call.
fn names(document: &Document<'_>, operation: &Operation<'_>, findings: &mut Findings) {
    let body = document.body(operation);
    let schema = body.and_then(|body| body.at.get("content")?.get(MULTIPART)?.get("schema"));
    let Some(schema) = schema.and_then(|schema| document.resolve(schema)) else { return };
    let parameters = document.parameters(operation);
    let mut taken: HashSet<String> = parameters.iter().filter_map(|used| used.at.text("name").map(snake)).collect();
    if operation.at.has("x-rel") {
        taken.insert("link".to_owned());
    }
    for (name, part) in schema.entries("properties") {
        let argument = snake(name);
        if taken.contains(&argument) {
            let message = format!("the call has an argument `{argument}` besides the part `{name}`");
            let fix = "leave one of the two out if it is optional, and say so in the operation's description";
            findings.add(part.pointer, message, fix);
        }
    }
}

fn used_elsewhere(document: &Document<'_>, findings: &mut Findings) {
    let uploads: Vec<_> = document
        .of_kind(Kind::MediaType)
        .filter(|node| is_multipart(node))
        .filter_map(|node| node.at.get("schema"))
        .collect();
    let names: HashSet<_> = uploads.iter().filter_map(named).collect();
    let places: HashSet<_> = uploads.iter().map(|schema| schema.pointer.as_str()).collect();
    for reference in &document.references {
        if let Some(name) = named(&reference.at).filter(|name| names.contains(name))
            && !places.contains(reference.at.pointer.as_str())
        {
            let fix = "make a schema of its own for this place";
            findings.add(reference.at.below("$ref"), format!("`{name}` is the body of an upload"), fix);
        }
    }
}

pub(super) const BINARY: Rule = Rule {
    name: "binary",
    summary: "A file is a part of an upload, or the whole body of a reply.",
    explanation: "`type: string, format: binary` stands on a property of a multipart/form-data body's schema, or is \
        the whole schema of a success reply that is neither JSON nor XML. JSON has no bytes: what a vendor writes \
        there is text, base64 for example, and the description says so.",
    check: binary,
};

fn binary(document: &Document<'_>, findings: &mut Findings) {
    let parts: HashSet<_> = schemas(document).iter().map(|schema| schema.below("properties")).collect();
    for node in document.schemas().filter(|node| node.at.text("format") == Some("binary")) {
        let is_part = || node.at.pointer.rsplit_once('/').is_some_and(|(parent, _)| parts.contains(parent));
        let right = match node.place() {
            Place::Property => is_part(),
            Place::Body => true,
            // The rule `format` speaks of these.
            Place::Named | Place::Items | Place::Values | Place::Header => true,
            Place::Parameter | Place::Part => false,
        };
        if !right {
            let fix = "remove the format, and say in the description how the bytes are written as text";
            findings.add(node.at.below("format"), "bytes cannot stand here", fix);
        }
    }
}

/// Is this media type's body nothing but bytes?
pub(super) fn is_binary(media: &At<'_>) -> bool {
    let schema = media.get("schema");
    schema.is_some_and(|schema| schema.text("type") == Some("string") && schema.text("format") == Some("binary"))
}
