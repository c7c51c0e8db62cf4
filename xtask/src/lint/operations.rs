//! Paths and the operations on them.

use super::names::{is_identifier, is_keyword, nearest, pascal, snake};
use super::walk::{Document, placeholders};
use super::{Findings, Rule};
use crate::spec::METHODS;
use std::collections::HashMap;

pub(super) const PATH: Rule = Rule {
    name: "path",
    summary: "A path begins with `/`, has no query, and has operations.",
    explanation: "The path is appended to the server's URL as it is. A query string in it would be sent with each \
        call; declare query parameters instead. `//` and dot segments do not survive on the way to the server.",
    check: path,
};

fn path(document: &Document<'_>, findings: &mut Findings) {
    for (path, item) in document.root.entries("paths") {
        let at = item.pointer.as_str();
        if !path.starts_with('/') {
            findings.add(at, format!("the path `{path}` does not begin with `/`"), format!("write `/{path}`"));
        }
        if path.contains(['?', '#']) {
            findings.add(at, format!("the path `{path}` has a query"), "declare each query parameter in `parameters`");
        }
        if path.contains(char::is_whitespace) || path.split('/').any(|segment| matches!(segment, "." | "..")) {
            findings.add(
                at,
                format!("the path `{path}` is not one that can be sent"),
                "write it without spaces and dots",
            );
        }
        if path.contains("//") {
            findings.add(at, format!("the path `{path}` has an empty segment"), "write one `/`");
        }
        if let Err(message) = placeholders(path) {
            findings.add(at, format!("in the path `{path}` {message}"), "write each parameter as `{name}`");
        }
        // One that is written elsewhere has its operations there.
        if item
            .object()
            .is_some_and(|item| !item.contains_key("$ref") && !METHODS.iter().any(|method| item.contains_key(*method)))
        {
            findings.add(
                at,
                format!("the path `{path}` has no operation"),
                "add one, such as `get:`, or remove the path",
            );
        }
    }
}

pub(super) const DUPLICATE_PATH: Rule = Rule {
    name: "duplicate-path",
    summary: "No two paths differ in the names of their parameters alone.",
    explanation: "`/notes/{id}` and `/notes/{noteId}` are one address. Put their operations under one of them.",
    check: duplicate_path,
};

fn duplicate_path(document: &Document<'_>, findings: &mut Findings) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (path, item) in document.root.entries("paths") {
        let mut erased = path.to_owned();
        for name in placeholders(path).unwrap_or_default() {
            erased = erased.replacen(&format!("{{{name}}}"), "{}", 1);
        }
        match seen.get(&erased) {
            Some(first) => {
                let message = format!("`{path}` is the same address as `{first}`");
                findings.add(&item.pointer, message, format!("move its operations to `{first}`"));
            }
            None => {
                seen.insert(erased, path);
            }
        }
    }
}

/// What the client type has beside its operations, and what the generator's own client has.
const RESERVED: [&str; 12] =
    ["api_version", "baseurl", "builder", "client", "clone", "exec", "fmt", "from_env", "inner", "new", "post", "pre"];

/// Types and traits that the source of a client's operations mentions.
const RUST_TYPES: [&str; 25] = [
    "AsRef",
    "BodyFormat",
    "CallOptions",
    "Check",
    "Client",
    "Core",
    "DateTime",
    "Envelope",
    "Error",
    "HeaderMap",
    "Into",
    "Method",
    "Multipart",
    "NaiveDate",
    "Operation",
    "Option",
    "Repeat",
    "Reply",
    "ReplyHeaders",
    "Request",
    "Result",
    "String",
    "Target",
    "Utc",
    "Vec",
];

pub(super) const OPERATION_ID: Rule = Rule {
    name: "operation-id",
    summary: "An `operationId` makes the name of a method.",
    explanation: "`sendMessage` becomes `client.send_message(…)`. It consists of letters, digits, `_`, `-` and `.`, \
        begins with a letter, and is neither a word of Rust nor something every client has, such as `new`, \
        `builder` or `Reply`: a call is a type too, `SendMessage`.",
    check: operation_id,
};

fn operation_id(document: &Document<'_>, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(id) = operation.id().filter(|id| !id.trim().is_empty()) else { continue };
        let (at, name) = (operation.at.below("operationId"), snake(id));
        let plain = id.replace(['-', '.'], "_");
        if !is_identifier(&plain) || !is_identifier(&name) {
            let fix = "begin with a letter, and use letters, digits, `_`, `-` and `.` only";
            findings.add(at, format!("`{id}` makes no name for a method"), fix);
        } else if is_keyword(&name) {
            findings.add(
                at,
                format!("`{name}` is a word of Rust"),
                format!("add what it is about, such as `{id}Message`"),
            );
        } else if RESERVED.contains(&name.as_str()) || RUST_TYPES.contains(&pascal(id).as_str()) {
            let fix = format!("add what it is about, such as `{id}Message`");
            findings.add(at, format!("every client has a `{id}` of its own"), fix);
        }
    }
}

pub(super) const OPERATION_ID_UNIQUE: Rule = Rule {
    name: "operation-id-unique",
    summary: "No two operations become the same method.",
    explanation: "`getNote`, `GetNote` and `get-note` all become `get_note`. An operation with `x-rel` has a second \
        method, `get_note_at`, and each has types of its own, `GetNote`, `GetNoteBody`, `GetNoteError` and \
        `GetNoteHeaders`, whose names have to be free too.",
    check: operation_id_unique,
};

fn operation_id_unique(document: &Document<'_>, findings: &mut Findings) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for operation in &document.operations {
        let Some(id) = operation.id() else { continue };
        let method = snake(id);
        if method.is_empty() {
            continue;
        }
        let mut names = vec![method.clone()];
        if operation.at.has("x-rel") {
            names.push(format!("{method}_at"));
        }
        names.extend(["", "Body", "Error", "Headers"].map(|part| format!("{}{part}", pascal(id))));
        for name in names {
            match seen.get(&name) {
                Some(first) => {
                    let message = format!("`{id}` and `{first}` both become `{name}`");
                    findings.add(operation.at.below("operationId"), message, "rename one of the two");
                    break;
                }
                None => {
                    seen.insert(name, id);
                }
            }
        }
    }
}

pub(super) const OPERATION_TAG: Rule = Rule {
    name: "operation-tag",
    summary: "An operation has exactly one tag, which the document declares.",
    explanation: "Rustdoc groups the methods of a client by tag; a method stands in one group.",
    check: operation_tag,
};

fn operation_tag(document: &Document<'_>, findings: &mut Findings) {
    let declared: Vec<_> = document.root.items("tags").iter().filter_map(|tag| tag.text("name")).collect();
    for operation in &document.operations {
        let Some(tags) = operation.at.get("tags").filter(|tags| tags.value.is_array()) else { continue };
        let names = operation.at.texts("tags");
        if names.len() != 1 {
            let message = format!("the operation has {} tags, not one", names.len());
            findings.add(tags.pointer, message, "keep the tag under which a reader looks for it");
            continue;
        }
        for name in names.into_iter().filter(|name| !declared.contains(name)) {
            let fix = match nearest(name, declared.iter().copied()) {
                Some(meant) => format!("write `{meant}`"),
                None => "declare it in `tags` of the document, with a description".to_owned(),
            };
            findings.add(tags.below("0"), format!("the tag `{name}` is not declared"), fix);
        }
    }
}
