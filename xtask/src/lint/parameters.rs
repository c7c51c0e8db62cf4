//! Parameters of operations, and the names of headers.

use super::grammar::Kind;
use super::names::{is_keyword, nearest, snake};
use super::schemas::COMPOSED;
use super::walk::{At, Document, Operation, placeholders};
use super::{Findings, Rule};
use std::collections::HashMap;

pub(super) const PATH_PARAMETERS: Rule = Rule {
    name: "path-parameters",
    summary: "The `{names}` of a path and its path parameters are the same, and all are required.",
    explanation: "Each `{name}` in the path is declared with `in: path` and `required: true`, and each parameter \
        with `in: path` is in the path. A part of a path cannot be left out.",
    check: path_parameters,
};

fn path_parameters(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let Ok(names) = placeholders(operation.path) else { continue };
        let parameters = document.parameters(operation);
        let declared = parameters.iter().filter(|parameter| parameter.at.text("in") == Some("path"));
        let declared: Vec<_> = declared.filter_map(|parameter| Some((parameter.at.text("name")?, parameter))).collect();
        for (index, name) in names.iter().enumerate() {
            if names.get(..index).is_some_and(|before| before.contains(name)) {
                let fix = "rename one of the two";
                findings.add(&operation.item.pointer, format!("`{{{name}}}` is in the path twice"), fix);
            } else if !declared.iter().any(|(declared, _)| declared == name) {
                let stray = declared.iter().map(|(name, _)| *name).filter(|declared| !names.contains(declared));
                let fix = match nearest(name, stray) {
                    Some(meant) => format!("write `{{{meant}}}` in the path, or rename the parameter"),
                    None => format!("add a parameter `name: {name}` with `in: path` and `required: true`"),
                };
                findings.add(&operation.at.pointer, format!("`{{{name}}}` of the path is not declared"), fix);
            }
        }
        for (name, parameter) in declared {
            if !names.contains(&name) {
                let message = format!("the path has no `{{{name}}}`");
                findings.add(&parameter.pointer, message, "put it into the path, or say where else it goes with `in`");
            }
            if !parameter.at.flag("required") {
                findings.add(
                    &parameter.at.pointer,
                    format!("the path parameter `{name}` is optional"),
                    "add `required: true`",
                );
            }
        }
    }
}

pub(super) const PARAMETER_NAMES: Rule = Rule {
    name: "parameter-names",
    summary: "No two parameters of an operation become the same argument.",
    explanation: "Arguments and setters are named after parameters, whether these go into the path, the query or a \
        header: `noteId` and `note-id` both become `note_id`. `body` is the body where there is one, `link` the \
        link where there is an `x-rel`, and `url`, `request` and `header_map` are taken by the generator.",
    check: parameter_names,
};

/// Names the generator uses itself.
const TAKEN: [&str; 3] = ["header_map", "request", "url"];

fn parameter_names(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for parameter in document.parameters(operation) {
            let Some(name) = parameter.at.text("name").filter(|name| !name.trim().is_empty()) else { continue };
            let argument = snake(name);
            let own = match argument.as_str() {
                "body" => operation.at.has("requestBody"),
                "link" => operation.at.has("x-rel"),
                argument => TAKEN.contains(&argument),
            };
            let message = match seen.get(&argument) {
                _ if argument.is_empty() => format!("`{name}` makes no name for an argument"),
                _ if own => {
                    format!("a call has a `{argument}` of its own; a parameter of that name is not supported yet")
                }
                Some(first) if *first == name => format!("`{name}` is declared twice"),
                Some(first) => format!("`{name}` and `{first}` both become `{argument}`"),
                None => {
                    seen.insert(argument, name);
                    continue;
                }
            };
            let fix = "leave it out if it is optional, and say so in the operation's description";
            findings.add(parameter.pointer, message, fix);
        }
    }
}

pub(super) const PARAMETER_STYLE: Rule = Rule {
    name: "parameter-style",
    summary: "Parameters go into the path, the query or a header, in the plain form.",
    explanation: "Not supported yet: cookies; the styles deepObject, spaceDelimited, pipeDelimited, matrix and \
        label; lists joined by commas (`explode: false`); and parameters with `content`. The generator stops at \
        some of them and sends others in the wrong form.",
    check: parameter_style,
};

fn parameter_style(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let place = match node.kind {
            Kind::Parameter => match node.at.text("in") {
                Some(place @ ("path" | "query" | "header")) => place,
                Some("cookie") => {
                    let fix = "if the cookie is how the client logs in, describe a security scheme; else remove it";
                    findings.add(node.at.below("in"), "cookie parameters are not supported yet", fix);
                    continue;
                }
                Some(other) => {
                    let message = format!("a parameter cannot go into `{other}`");
                    findings.add(node.at.below("in"), message, "write `path`, `query` or `header`");
                    continue;
                }
                None => continue,
            },
            Kind::Header => "header",
            _ => continue,
        };
        if let Some(content) = node.at.get("content") {
            let fix = "write `schema`, and how the value is made in the description";
            findings.add(content.pointer, "a parameter with `content` is not supported yet", fix);
        }
        let plain = if place == "query" { "form" } else { "simple" };
        if let Some(style) = node.at.text("style").filter(|style| *style != plain) {
            let message = format!("the style `{style}` is not supported in the {place}");
            findings.add(node.at.below("style"), message, format!("remove it; the plain form is `{plain}`"));
        }
        exploded(document, &node.at, place, findings);
    }
}

/// Lists in a query repeat the name; only for lists does `explode` mean anything here.
fn exploded(document: &Document<'_>, at: &At<'_>, place: &str, findings: &mut Findings) {
    let Some(explode) = at.get("explode") else { return };
    let schema = at.get("schema").and_then(|schema| document.resolve(schema));
    let list = schema.is_some_and(|schema| schema.text("type") == Some("array"));
    if place == "query" && list && explode.value.as_bool() == Some(false) {
        let fix = "make it `type: string` and say in the description how the values are joined";
        findings.add(explode.pointer, "a list joined by commas is not supported yet", fix);
    }
}

pub(super) const PARAMETER_SCHEMA: Rule = Rule {
    name: "parameter-schema",
    summary: "A parameter or a header holds one plain value; in the query also a list of them.",
    explanation: "Its schema is a string, a number, a boolean or a reference to a named enum. Objects, and lists \
        outside the query, have no form that all servers agree on. Enums in a path are not supported yet.",
    check: parameter_schema,
};

fn parameter_schema(document: &Document<'_>, findings: &mut Findings) {
    for node in document.nodes.iter().filter(|node| matches!(node.kind, Kind::Parameter | Kind::Header)) {
        let Some(schema) = node.at.get("schema") else { continue };
        let at = schema.pointer.clone();
        let Some(schema) = document.resolve(schema) else { continue };
        let what = node.kind.name();
        match schema.text("type") {
            Some("object") => {
                findings.add(
                    at,
                    format!("{what} cannot hold an object"),
                    "declare a parameter for each of its properties",
                );
            }
            Some("string") if schema.has("enum") && node.at.text("in") == Some("path") => {
                let fix = "write `type: string`, and list the values in the description";
                findings.add(at, "an enum in a path is not supported yet", fix);
            }
            Some("array") => {
                if node.at.text("in") != Some("query") {
                    let fix = "make it `type: string` and say in the description how the values are joined";
                    findings.add(&at, "only a query parameter can hold a list", fix);
                }
                let item = schema.get("items").and_then(|items| document.resolve(items));
                if item.is_some_and(|item| !is_scalar(&item)) {
                    findings.add(
                        at,
                        "the items of the list are not plain values",
                        "give them a type: string, integer, …",
                    );
                }
            }
            None if !schema.has("type") && !is_composed(&schema) => {
                findings.add(
                    at,
                    format!("{what} has a schema without a type"),
                    "add `type: string` or another plain type",
                );
            }
            _ => {}
        }
    }
}

fn is_scalar(schema: &At<'_>) -> bool {
    schema.text("type").is_some_and(|kind| !matches!(kind, "object" | "array")) || is_composed(schema)
}

/// Reported by the rule `composition`.
fn is_composed(schema: &At<'_>) -> bool {
    COMPOSED.iter().any(|key| schema.has(key))
}

pub(super) const HEADER_NAME: Rule = Rule {
    name: "header-name",
    summary: "Header names are ones HTTP can carry, and not ones the client takes care of.",
    explanation: "`Accept`, `Content-Type` and `Authorization` follow from the media types and the security scheme; \
        as parameters they would overwrite what the client sends. The headers of a success become fields, so no two \
        differ in case alone.",
    check: header_name,
};

fn header_name(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let (name, at) = match node.kind {
            Kind::Parameter if node.at.text("in") == Some("header") => {
                let Some(name) = node.at.text("name") else { continue };
                (name, node.at.below("name"))
            }
            Kind::Header if node.parent == Some(Kind::Response) => (node.name, node.at.pointer.clone()),
            _ => continue,
        };
        known_header(name, at, node.kind, findings);
    }
    for operation in &document.operations {
        reply_headers(document, operation, findings);
    }
    for reference in document.references.iter().filter(|reference| reference.kind == Kind::Header) {
        let name = reference.at.pointer.rsplit('/').next().unwrap_or_default();
        if !reference.at.pointer.starts_with("/components/headers/") {
            known_header(
                &name.replace("~1", "/").replace("~0", "~"),
                reference.at.pointer.clone(),
                Kind::Header,
                findings,
            );
        }
    }
}

/// The headers of success replies become fields.
fn reply_headers(document: &Document<'_>, operation: &Operation<'_>, findings: &mut Findings) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    let responses = document.responses(operation).into_iter().filter(|(status, _)| status.starts_with('2'));
    for (name, header) in responses.flat_map(|(_, response)| response.at.entries("headers")) {
        let field = snake(name);
        if is_keyword(&field) {
            let message = format!("the header `{name}` becomes the field `{field}`, a word of Rust");
            findings.add(
                header.pointer,
                message,
                "leave it out, and say in the response's description that it is there",
            );
        } else if let Some(first) = seen.insert(field, name).filter(|first| *first != name) {
            let message = format!("`{first}` and `{name}` become the same field");
            findings.add(header.pointer, message, format!("write `{first}`: HTTP does not tell upper from lower case"));
        }
    }
}

/// Can HTTP carry a header of this name (RFC 9110, 5.6.2)?
pub(super) fn is_header(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

fn known_header(name: &str, at: String, kind: Kind, findings: &mut Findings) {
    if !is_header(name) {
        findings.add(at, format!("`{name}` is not the name of a header"), "use letters, digits and `-`");
        return;
    }
    let fix = match (name.to_ascii_lowercase().as_str(), kind) {
        ("content-type", Kind::Parameter) => "remove it; it follows from the media types of `requestBody.content`",
        ("content-type", _) => "remove it; it follows from the media types of `content`",
        ("accept", Kind::Parameter) => "remove it; it follows from the media types of the responses",
        ("authorization", Kind::Parameter) => "remove it, and describe a security scheme",
        _ => return,
    };
    findings.add(at, format!("the client takes care of `{name}`"), fix);
}

impl<'a> Document<'a> {
    /// A parameter of an operation by name and place.
    pub(super) fn parameter(&self, operation: &Operation<'a>, name: &str, place: &str) -> Option<At<'a>> {
        let found = |at: &At<'_>| at.text("name") == Some(name) && at.text("in") == Some(place);
        self.parameters(operation).into_iter().map(|parameter| parameter.at).find(found)
    }
}
