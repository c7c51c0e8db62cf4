//! What became of each operation of a document.

use super::adopt::{Adopted, Note};
use super::plan::{BodyKind, Location, Operation, Plan, ReplyKind, Style};
use crate::spec::child;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// An operation, and what was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its method.
    pub(crate) name: String,
    /// `GET /pets`.
    pub(crate) request: String,
    /// What the generator alone would not take, and what was said in other words.
    pub(crate) lowered: Vec<String>,
    /// What the document says and the client does not do.
    pub(crate) missing: Vec<String>,
}

/// A row for each operation, in the order of the document.
pub(crate) fn rows(adopted: &Adopted, plan: &Plan) -> Vec<Row> {
    let mut notes: BTreeMap<String, Vec<&Note>> = BTreeMap::new();
    for note in &adopted.notes {
        notes.entry(owner(&note.pointer)).or_default().push(note);
    }
    plan.operations
        .iter()
        .map(|operation| {
            let owners = owners(adopted, &operation.pointer);
            let about: Vec<&Note> = owners.iter().filter_map(|owner| notes.get(owner)).flatten().copied().collect();
            let told = |lost: bool| about.iter().filter(move |note| note.lost == lost).map(|note| note.message.clone());
            let mut lowered = own(operation);
            lowered.extend(told(false));
            let mut missing = operation.notes.clone();
            missing.extend(told(true));
            let once = |mut list: Vec<String>| {
                let mut seen = BTreeSet::new();
                list.retain(|text| seen.insert(text.clone()));
                list
            };
            Row {
                name: operation.name.clone(),
                request: format!("{} {}", operation.method.to_uppercase(), operation.path),
                lowered: once(lowered),
                missing: once(missing),
            }
        })
        .collect()
}

/// What a place of the source is a part of: an operation, a path or a component.
fn owner(pointer: &str) -> String {
    let steps: Vec<&str> = pointer.splitn(5, '/').collect();
    match steps.as_slice() {
        ["", "paths", path, "parameters", ..] => format!("/paths/{path}/parameters"),
        ["", "paths" | "components", first, second, ..] => format!("/{}/{first}/{second}", steps[1]),
        _ => pointer.to_owned(),
    }
}

/// What of the source an operation is made of.
fn owners(adopted: &Adopted, operation: &str) -> BTreeSet<String> {
    let mut owners = BTreeSet::new();
    let mut schemas = BTreeSet::new();
    let mut next: Vec<(String, &Value)> = Vec::new();
    let path = operation.rsplit_once('/').map_or(operation, |(path, _)| path);
    for pointer in [operation.to_owned(), format!("{path}/parameters")] {
        next.extend(adopted.value.pointer(&pointer).map(|value| (pointer, value)));
    }
    while let Some((at, value)) = next.pop() {
        owners.insert(owner(&adopted.places.source(&at)));
        match value {
            Value::Object(map) => {
                if let Some(target) =
                    map.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'))
                    && schemas.insert(target)
                    && let Some(schema) = adopted.value.pointer(target)
                {
                    next.push((target.to_owned(), schema));
                }
                next.extend(map.iter().map(|(key, value)| (child(&at, key), value)));
            }
            Value::Array(list) => {
                next.extend(list.iter().enumerate().map(|(index, value)| (child(&at, &index.to_string()), value)));
            }
            _ => {}
        }
    }
    owners
}

/// What plain progenitor would not take of an operation, or take for something else.
fn own(operation: &Operation) -> Vec<String> {
    let mut lowered = Vec::new();
    if let Some(body) = &operation.body {
        if !body.required {
            lowered.push("optional body".to_owned());
        }
        lowered.extend(match &body.kind {
            BodyKind::Json { media_type, .. } if media_type == "application/json" => None,
            BodyKind::Json { media_type, .. } => Some(format!("body as `{media_type}`")),
            BodyKind::Form { styles, .. } => styles.is_some().then(|| "form with lists or objects".to_owned()),
            BodyKind::JsonOrXml { .. } => Some("body as JSON or XML".to_owned()),
            BodyKind::Text { media_types } => Some(format!("body of text: {}", ticked(media_types))),
            BodyKind::Multipart { .. } => Some("multipart body".to_owned()),
            BodyKind::Raw { media_type: Some(media_type) } => Some(format!("body of bytes: `{media_type}`")),
            BodyKind::Raw { media_type: None } => Some("body of bytes".to_owned()),
        });
    }
    lowered.extend(match &operation.reply.kind {
        ReplyKind::Empty | ReplyKind::Json { .. } => None,
        ReplyKind::JsonOrXml { .. } => Some("reply in JSON or XML".to_owned()),
        ReplyKind::Text => Some("reply of text".to_owned()),
        ReplyKind::Bytes => Some("reply of bytes".to_owned()),
        ReplyKind::Stream => Some("reply that is a stream".to_owned()),
        ReplyKind::Enveloped { .. } => Some("reply in an envelope".to_owned()),
        ReplyKind::Several(variants) => Some(format!("{} replies by status", variants.len())),
    });
    let errors: BTreeSet<_> = operation.errors.iter().map(|error| &error.schema).collect();
    if errors.len() > 1 {
        lowered.push(format!("{} errors by status", operation.errors.len()));
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location != Location::Part) {
        let style = match parameter.style {
            Style::Form | Style::Space | Style::Pipe | Style::Deep | Style::Json => {
                Some(format!("{:?}", parameter.style).to_lowercase())
            }
            Style::Label | Style::LabelExploded | Style::Matrix | Style::MatrixExploded => Some("path".to_owned()),
            _ => (parameter.location == Location::Cookie).then(|| "cookie".to_owned()),
        };
        lowered.extend(style.map(|style| format!("`{}` ({style})", parameter.name)));
    }
    lowered
}

fn ticked(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
