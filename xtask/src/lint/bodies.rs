//! What is sent, and what is common to all bodies.

use super::grammar::Kind;
use super::multipart::is_binary;
use super::names::misspelt;
use super::parameters::is_header;
use super::walk::{At, Document, Node, named};
use super::{Findings, Rule};

pub(super) const JSON: &str = "application/json";
pub(super) const XML: &str = "application/xml";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const MULTIPART: &str = "multipart/form-data";
pub(super) const HTML: &str = "text/html";
pub(super) const PLAIN: &str = "text/plain";

pub(super) fn is_text(media_type: &str) -> bool {
    matches!(media_type, HTML | PLAIN)
}

pub(super) const REQUEST_BODY: Rule = Rule {
    name: "request-body",
    summary: "GET and HEAD have no request body.",
    explanation: "HTTP gives it no meaning, and proxies drop it.",
    check: request_body,
};

fn request_body(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations.iter().filter(|operation| operation.reads() && operation.method != "options") {
        if operation.at.has("requestBody") {
            let message = format!("{} has a request body", operation.method.to_uppercase());
            findings.add(operation.at.below("requestBody"), message, "declare query parameters, or use another method");
        }
    }
}

pub(super) const REQUEST_MEDIA_TYPE: Rule = Rule {
    name: "request-media-type",
    summary: "A request body has one media type, or a pair of which the caller chooses.",
    explanation: "The client writes JSON, forms, multipart/form-data and text, and sends any other media type as bytes. Of \
        several it writes the first of these that there is and leaves the others out, but for two pairs: application/json \
        with application/xml and one schema, and text/html with text/plain.",
    check: request_media_type,
};

fn request_media_type(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::RequestBody) {
        let types = media_types(&node.at, findings);
        let together = |pair: [&str; 2]| types.iter().all(|media_type| pair.contains(media_type));
        if types.len() > 1 && !together([JSON, XML]) && !together([HTML, PLAIN]) {
            let message = format!("of {} the client writes one", types.join(" and "));
            let fix = "keep one of them, or application/json with application/xml, or text/html with text/plain";
            findings.add(node.at.below("content"), message, fix);
        }
        xml_alone(&node.at, &types, findings);
        empty_content(&node.at, findings);
    }
}

/// Reports XML without JSON beside it, which the client sends and gives as text.
pub(super) fn xml_alone(body: &At<'_>, types: &[&str], findings: &mut Findings) {
    if types == [XML] {
        let fix =
            "add application/json with the same schema if the vendor has it; else write `schema: { type: string }`";
        let schema = body.get("content").and_then(|content| content.get(XML)).and_then(|media| media.get("schema"));
        if schema.is_some_and(|schema| schema.text("type") != Some("string")) {
            findings.add(body.below("content"), "application/xml alone is text to the client", fix);
        }
    }
}

/// The media types of a body; what is none becomes a finding.
pub(super) fn media_types<'a>(body: &At<'a>, findings: &mut Findings) -> Vec<&'a str> {
    let mut types = Vec::new();
    for (media_type, at) in body.entries("content") {
        let bare = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let parts: Vec<_> = bare.split('/').collect();
        let named = matches!(parts.as_slice(), [main, sub] if is_header(main) && is_header(sub));
        let known = [JSON, XML, FORM, MULTIPART, HTML, PLAIN];
        if bare != media_type && known.contains(&bare.as_str()) {
            let message = format!("`{media_type}` is not the plain name of a media type");
            findings.add(at.pointer, message, format!("write `{bare}`"));
        } else if let Some(meant) = misspelt(&bare, known) {
            findings.add(at.pointer, format!("`{media_type}` is hardly a media type"), format!("write `{meant}`"));
        } else if !named {
            let fix = "write a name such as `application/json` or `image/png`";
            findings.add(at.pointer, format!("`{media_type}` is not the name of a media type"), fix);
        } else {
            types.push(media_type);
        }
    }
    types
}

pub(super) fn empty_content(body: &At<'_>, findings: &mut Findings) {
    if let Some(content) =
        body.get("content").filter(|content| content.object().is_some_and(|object| object.is_empty()))
    {
        findings.add(
            content.pointer,
            "`content` has no media type",
            "add one, such as `application/json:`, or remove it",
        );
    }
}

/// The media types of requests and responses, with their nodes.
fn bodies<'d, 'a>(document: &'d Document<'a>) -> impl Iterator<Item = &'d Node<'a>> {
    document.of_kind(Kind::MediaType).filter(|node| matches!(node.parent, Some(Kind::RequestBody | Kind::Response)))
}

pub(super) const BODY_SCHEMA: Rule = Rule {
    name: "body-schema",
    summary: "The schema of a body is a reference to a named one; a text body is a plain string.",
    explanation: "The name becomes the name of the Rust type, so an inline schema would have none. JSON and XML of \
        the same body have the same schema. A text/html or text/plain body is `type: string` and nothing else.",
    check: body_schema,
};

fn body_schema(document: &Document<'_>, findings: &mut Findings) {
    for node in bodies(document) {
        let pointer = node.at.below("schema");
        match node.at.get("schema") {
            None => {
                let fix = if is_text(node.name) {
                    "add `schema: { type: string }`"
                } else {
                    "add `schema: { $ref: '#/components/schemas/Name' }`"
                };
                findings.add(&node.at.pointer, format!("`{}` has no schema", node.name), fix);
            }
            Some(schema) if is_text(node.name) => {
                let plain =
                    schema.text("type") == Some("string") && schema.object().is_some_and(|keys| keys.len() == 1);
                if !plain {
                    findings.add(
                        pointer,
                        "a text body is more than a plain string",
                        "write `schema: { type: string }`",
                    );
                }
            }
            Some(schema) if matches!(node.name, JSON | XML | FORM | MULTIPART) && !schema.has("$ref") => {
                let fix = "move it to components.schemas and write `$ref: '#/components/schemas/Name'`";
                findings.add(pointer, "the schema of a body has no name", fix);
            }
            Some(_) => {}
        }
    }
    for body in document.nodes.iter().filter(|node| matches!(node.kind, Kind::RequestBody | Kind::Response)) {
        let schema = |media_type: &str| body.at.get("content")?.get(media_type)?.get("schema");
        let (Some(json), Some(xml)) = (schema(JSON), schema(XML)) else { continue };
        let (Some(first), Some(second)) = (named(&json), named(&xml)) else { continue };
        if first != second {
            let message = format!("the XML form is `{second}`, the JSON form `{first}`");
            findings.add(
                xml.pointer,
                message,
                format!("use `{first}` for both: a body has one type, and only its JSON would be read and written"),
            );
        }
    }
}

pub(super) const BODY_EXAMPLE: Rule = Rule {
    name: "body-example",
    summary: "Each request body and each reply with a body has an example.",
    explanation: "Examples come from the vendor's document; they become rustdoc, tests of the client, and replies \
        of the sandbox. Where the vendor has none, make one of the values in its field tables and say so in \
        a comment beside it. A reply that is bytes needs none.",
    check: body_example,
};

fn body_example(document: &Document<'_>, findings: &mut Findings) {
    for node in bodies(document) {
        let none = node.at.get("examples").is_none_or(|examples| examples.object().is_some_and(|all| all.is_empty()));
        if node.at.has("example") && node.at.has("examples") {
            let fix = "keep `examples` if there are several";
            findings.add(node.at.below("example"), "`example` and `examples` exclude each other", fix);
        } else if !node.at.has("example") && none && !is_binary(&node.at) {
            findings.add(
                &node.at.pointer,
                format!("`{}` has no example", node.name),
                "add `example:` from the vendor's document",
            );
        }
    }
}
