//! Names of operations in what is said of an operation and its parameters, as links to the client's methods.
//!
//! A document calls them by their ids; who reads rustdoc knows the methods.

use super::snake;
use crate::spec::METHODS;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::Value;
use std::collections::HashMap;

/// An operation's method, by its id.
type Names = HashMap<String, Name>;

struct Name {
    method: String,
    /// Is it the relation of a link as well? Then prose may mean either, and keeps the word.
    is_relation: bool,
}

/// The document with these links.
pub(super) fn linked(mut root: Value) -> Value {
    let names = names(&root);
    let paths = root.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        for (key, value) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                let own = value.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
                link_all(value, &names, &own);
            } else if key == "parameters" {
                link_all(value, &names, "");
            }
        }
    }
    root
}

fn names(root: &Value) -> Names {
    let schemas = root.pointer("/components/schemas");
    let paths = root.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flat_map(|paths| paths.values()).filter_map(Value::as_object);
    let operations = items.flatten().filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(_, operation)| operation);
    operations
        .filter_map(|operation| {
            let id = operation.get("operationId")?.as_str()?;
            // Prose that names a schema so means the schema.
            let is_schema = schemas.is_some_and(|schemas| schemas.get(id).is_some());
            let is_relation = operation.get("x-rel").is_some_and(|rel| rel == id);
            (!is_schema).then(|| (id.to_owned(), Name { method: snake(id), is_relation }))
        })
        .collect()
}

/// Links what stands in descriptions, but for the operation's own name.
fn link_all(value: &mut Value, names: &Names, own: &str) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(text) if key == "description" => *text = link(text, names, own),
                    Value::String(_) => {}
                    _ if super::prose::is_data(key) => {}
                    _ => link_all(value, names, own),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| link_all(item, names, own)),
        _ => {}
    }
}

fn link(text: &str, names: &Names, own: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut written = 0;
    let mut in_link = 0_usize;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => in_link += 1,
            Event::End(TagEnd::Link | TagEnd::Image) => in_link = in_link.saturating_sub(1),
            Event::Code(code) if in_link == 0 && *code != *own => {
                let Some(Name { method, is_relation }) = names.get(&*code) else { continue };
                let shown = if *is_relation { &*code } else { method.as_str() };
                out.push_str(&text[written..range.start]);
                out.push_str(&format!("[`{shown}`](crate::Client::{method})"));
                written = range.end;
            }
            _ => {}
        }
    }
    out + &text[written..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_names_another_operation_leads_to_it() {
        let say = |text: &str| {
            json!({
                "paths": {
                    "/notes": {
                        "parameters": [{ "description": text }],
                        "get": { "operationId": "listNotes", "summary": text, "description": text },
                        "post": {
                            "operationId": "addNote",
                            "x-rel": "addNote",
                            "responses": { "200": { "content": { "application/json": { "example": { "description": text } } } } }
                        }
                    },
                    "/notes/{id}": { "get": { "operationId": "Note", "description": text } }
                },
                "components": { "schemas": { "Note": { "description": text } } }
            })
        };
        let at = |text: &str, pointer: &str| linked(say(text)).pointer(pointer).cloned().expect("it is there");
        let note = "/paths/~1notes~1{id}/get/description";
        for (text, expected) in [
            ("See `listNotes`.", "See [`list_notes`](crate::Client::list_notes)."),
            ("The link `addNote`.", "The link [`addNote`](crate::Client::add_note)."),
            ("``listNotes``", "[`list_notes`](crate::Client::list_notes)"),
            ("`Note`, `listnotes` and listNotes", "`Note`, `listnotes` and listNotes"),
            ("[`listNotes`](https://a.example/x)", "[`listNotes`](https://a.example/x)"),
            ("```text\n`listNotes`\n```", "```text\n`listNotes`\n```"),
        ] {
            assert_eq!(at(text, note), expected);
            // Not of itself, where it is shown elsewhere than in rustdoc, is another's, or is data.
            for kept in [
                "/components/schemas/Note/description",
                "/paths/~1notes/get/summary",
                "/paths/~1notes/post/responses/200/content/application~1json/example/description",
            ] {
                assert_eq!(at(text, kept), text);
            }
        }
        assert_eq!(at("`listNotes`", "/paths/~1notes/get/description"), "`listNotes`");
        let shared = at("`listNotes`", "/paths/~1notes/parameters/0/description");
        assert_eq!(shared, "[`list_notes`](crate::Client::list_notes)");
    }
}
