//! Files: the parts of a `multipart/form-data` body, and replies that are bytes.

use super::bodies::MULTIPART;
use super::grammar::Kind;
use super::schemas::COMPOSED;
use super::walk::{At, Document, Node, Place};
use super::{Findings, Rule};
use std::collections::HashSet;

pub(super) const MULTIPART_BODY: Rule = Rule {
    name: "multipart-body",
    summary: "The schema of an upload lists its parts.",
    explanation: "The properties of a multipart/form-data body's schema become arguments and setters of the call: files \
        (`type: string, format: binary`), lists of files, plain values, and others, which are written as JSON. What has no \
        properties is sent as bytes, and parts that are not listed cannot be sent.",
    check: multipart_body,
};

fn multipart_body(document: &Document<'_>, findings: &mut Findings) {
    for schema in schemas(document) {
        // The rule `composition` speaks of what is put together of others.
        if COMPOSED.iter().any(|key| schema.has(key)) {
            continue;
        }
        if schema.entries("properties").is_empty() {
            let fix = "write `type: object`, with a property for each part";
            findings.add(&schema.pointer, "the schema of an upload has no properties", fix);
        }
        let more = schema.get("additionalProperties");
        if let Some(more) = more.filter(|more| more.value != &serde_json::Value::Bool(false)) {
            let fix = "remove it, and list the parts";
            findings.add(more.pointer, "an upload cannot have parts that are not listed", fix);
        }
    }
}

/// The schemas of multipart bodies.
pub(super) fn schemas<'a>(document: &Document<'a>) -> Vec<At<'a>> {
    let bodies = document.of_kind(Kind::MediaType).filter(|node| is_multipart(node));
    bodies.filter_map(|node| document.resolve(node.at.get("schema")?)).collect()
}

fn is_multipart(node: &Node<'_>) -> bool {
    node.parent == Some(Kind::RequestBody) && node.name == MULTIPART
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
