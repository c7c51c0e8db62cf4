//! Parameters of operations, and the names of headers.

use super::grammar::Kind;
use super::names::{is_keyword, nearest, snake};
use super::schemas::COMPOSED;
use super::walk::{At, Document, Operation, placeholders};
use super::{Findings, Rule};
use std::collections::{HashMap, HashSet};

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
    summary: "No parameter is declared twice.",
    explanation: "A parameter is known by its name and its place; readers disagree on which of two counts. An operation may \
        declare one of its path's parameters anew. Names that are the same in Rust, as `noteId` and `note-id`, are told \
        apart by the generator: the later one is `note_id_query`.",
    check: parameter_names,
};

fn parameter_names(document: &Document<'_>, findings: &mut Findings) {
    let holders = document.operations.iter().flat_map(|operation| [&operation.item, &operation.at]);
    for holder in holders {
        let mut seen: HashSet<(&str, &str)> = HashSet::new();
        for parameter in holder.items("parameters") {
            let pointer = parameter.pointer.clone();
            let Some(parameter) = document.resolve(parameter) else { continue };
            let (Some(name), Some(place)) = (parameter.text("name"), parameter.text("in")) else { continue };
            if !seen.insert((name, place)) {
                findings.add(pointer, format!("`{name}` is declared twice in the {place}"), "keep one of the two");
            }
        }
    }
}

pub(super) const PARAMETER_STYLE: Rule = Rule {
    name: "parameter-style",
    summary: "A parameter has a place and a style that OpenAPI knows.",
    explanation: "Places are path, query, header and cookie. A path takes the styles simple, label and matrix; a query form, \
        spaceDelimited, pipeDelimited and deepObject, the last for objects; a header simple; a cookie form. In place of any \
        other the client writes the first of these.",
    check: parameter_style,
};

fn parameter_style(document: &Document<'_>, findings: &mut Findings) {
    for node in &document.nodes {
        let place = match node.kind {
            Kind::Parameter => node.at.text("in"),
            Kind::Header => Some("header"),
            _ => continue,
        };
        let known: &[&str] = match place {
            Some("path") => &["simple", "label", "matrix"],
            Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Some("header") => &["simple"],
            Some("cookie") => &["form"],
            Some(other) => {
                let fix = match other {
                    "body" | "formData" => "describe it in `requestBody`: this is Swagger 2.0",
                    _ => "write `path`, `query`, `header` or `cookie`",
                };
                findings.add(node.at.below("in"), format!("a parameter cannot go into `{other}`"), fix);
                continue;
            }
            None => continue,
        };
        let place = place.unwrap_or_default();
        let Some(style) = node.at.text("style") else { continue };
        if !known.contains(&style) {
            let fix = match known {
                [only] => format!("remove it: there is `{only}` alone, without saying so"),
                known => format!("write one of `{}`, or remove it", known.join("`, `")),
            };
            findings.add(node.at.below("style"), format!("`{style}` is no style of a {place}"), fix);
        } else if style == "deepObject" && is_scalar(document, &node.at) {
            let fix = "remove it, or give the parameter the properties of an object";
            findings.add(node.at.below("style"), "`deepObject` is for objects", fix);
        }
    }
}

fn is_scalar<'a>(document: &Document<'a>, parameter: &At<'a>) -> bool {
    let kind = document.schema_of(parameter).and_then(|schema| schema.text("type"));
    kind.is_some_and(|kind| !matches!(kind, "object" | "array"))
}

pub(super) const PARAMETER_SCHEMA: Rule = Rule {
    name: "parameter-schema",
    summary: "The schema of a parameter or a header says what it holds.",
    explanation: "Plain values, lists and objects are written as `style` and `explode` say. A schema without a type is any \
        value, and the client would not know how to write it.",
    check: parameter_schema,
};

fn parameter_schema(document: &Document<'_>, findings: &mut Findings) {
    for node in document.nodes.iter().filter(|node| matches!(node.kind, Kind::Parameter | Kind::Header)) {
        let Some(schema) = node.at.get("schema") else { continue };
        let at = schema.pointer.clone();
        let Some(schema) = document.resolve(schema) else { continue };
        // The rule `composition` speaks of the others.
        if !schema.has("type") && !COMPOSED.iter().any(|key| schema.has(key)) {
            let message = format!("{} has a schema without a type", node.kind.name());
            findings.add(at, message, "add `type: string` or another type");
        }
    }
}

pub(super) const HEADER_NAME: Rule = Rule {
    name: "header-name",
    summary: "Header names are ones HTTP can carry, and not ones the client takes care of.",
    explanation: "`Accept`, `Content-Type` and `Authorization` follow from the media types and the security scheme; \
        a parameter of that name is left out, as OpenAPI asks. The headers of a success become fields, so no two \
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
    // The generator gives those of others names of their own.
    for operation in document.operations.iter().filter(|_| !document.foreign) {
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
    /// The schema of a parameter.
    fn schema_of(&self, parameter: &At<'a>) -> Option<At<'a>> {
        self.resolve(parameter.get("schema")?)
    }

    /// A parameter of an operation by name and place.
    pub(super) fn parameter(&self, operation: &Operation<'a>, name: &str, place: &str) -> Option<At<'a>> {
        let found = |at: &At<'_>| at.text("name") == Some(name) && at.text("in") == Some(place);
        self.parameters(operation).into_iter().map(|parameter| parameter.at).find(found)
    }
}
