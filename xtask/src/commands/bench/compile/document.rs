//! A document of the size of a large API, in the part of OpenAPI that plain progenitor reads: five operations and seven
//! schemas for each of its resources, and some schemas that all share.

use serde_json::{Map, Value, json};

const RESOURCES: usize = 60;
const SHARED: usize = 30;
pub(super) const OPERATIONS: usize = RESOURCES * 5;
pub(super) const SCHEMAS: usize = RESOURCES * 7 + SHARED;

pub(super) fn document() -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for number in 0..SHARED {
        schemas.insert(format!("Part{number}"), part(number));
    }
    for number in 0..RESOURCES {
        let (path, name) = (format!("/resource-{number}"), format!("Resource{number}"));
        paths.insert(path.clone(), collection(&name));
        paths.insert(format!("{path}/{{id}}"), item(&name));
        schemas.extend(schemas_of(number, &name));
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Large", "version": "1.0.0", "description": "Made to be measured." },
        "servers": [{ "url": "https://large.example/v1" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn collection(name: &str) -> Value {
    json!({
        "get": {
            "operationId": format!("list{name}s"),
            "summary": format!("List each {name}."),
            "tags": [name],
            "parameters": [
                query("limit", json!({ "type": "integer", "format": "int64" })),
                query("after", json!({ "type": "string" })),
                query("changedSince", json!({ "type": "string", "format": "date-time" })),
                query("archived", json!({ "type": "boolean" })),
            ],
            "responses": responses("200", Some(format!("{name}Page"))),
        },
        "post": {
            "operationId": format!("create{name}"),
            "summary": format!("Create a {name}."),
            "tags": [name],
            "requestBody": body(&format!("{name}Input")),
            "responses": responses("201", Some(name.to_owned())),
        },
    })
}

fn item(name: &str) -> Value {
    let id = json!([{ "name": "id", "in": "path", "required": true, "description": "Its id.", "schema": { "type": "string" } }]);
    json!({
        "get": {
            "operationId": format!("get{name}"),
            "summary": format!("Get a {name}."),
            "tags": [name],
            "parameters": id,
            "responses": responses("200", Some(name.to_owned())),
        },
        "patch": {
            "operationId": format!("change{name}"),
            "summary": format!("Change a {name}."),
            "tags": [name],
            "parameters": id,
            "requestBody": body(&format!("{name}Change")),
            "responses": responses("200", Some(name.to_owned())),
        },
        "delete": {
            "operationId": format!("delete{name}"),
            "summary": format!("Delete a {name}."),
            "tags": [name],
            "parameters": id,
            "responses": responses("204", None),
        },
    })
}

fn query(name: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "description": format!("Narrows by `{name}`."), "schema": schema })
}

fn body(schema: &str) -> Value {
    json!({ "required": true, "content": content(schema) })
}

fn responses(status: &str, schema: Option<String>) -> Value {
    let mut success = json!({ "description": "It worked." });
    if let Some(schema) = schema {
        success["content"] = content(&schema);
    }
    json!({ status: success, "4XX": { "description": "It did not.", "content": content("Part0") } })
}

fn content(schema: &str) -> Value {
    json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{schema}") } } })
}

/// Every third of the shared schemas is an enum.
fn part(number: usize) -> Value {
    if number % 3 == 1 {
        return json!({ "type": "string", "description": "A state.", "enum": ["open", "waiting", "closed", "archived"] });
    }
    json!({
        "type": "object",
        "description": "A part of many.",
        "required": ["code"],
        "properties": {
            "code": { "type": "string", "description": "What it is." },
            "message": { "type": "string", "description": "In words." },
            "weight": { "type": "number", "format": "double", "description": "How much." },
            "count": { "type": "integer", "format": "int32", "description": "How many." },
        },
    })
}

fn schemas_of(number: usize, name: &str) -> Map<String, Value> {
    let of = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let list = |items: Value| json!({ "type": "array", "description": "Some.", "items": items });
    let text = |about: &str| json!({ "type": "string", "description": about });
    let object = |about: &str, required: &[&str], properties: Value| json!({ "type": "object", "description": about, "required": required, "properties": properties });
    let (state, part) = (format!("Part{}", number % 10 * 3 + 1), format!("Part{}", number % 10 * 3 + 2));
    let input = json!({
        "title": text("Its title."),
        "notes": text("What is told about it."),
        "state": of(&state),
        "owner": of(&format!("{name}Owner")),
        "labels": list(text("A label.")),
        "dueAt": { "type": "string", "format": "date-time", "description": "When it is due." },
        "amount": { "type": "number", "format": "double", "description": "What it costs." },
    });
    let mut whole = json!({
        "id": text("Its id."),
        "createdAt": { "type": "string", "format": "date-time", "description": "When it was made." },
        "version": { "type": "integer", "format": "int64", "description": "How often it was changed." },
        "settings": of(&format!("{name}Settings")),
        "parts": list(of(&part)),
        "history": list(of(&format!("{name}Event"))),
    });
    if let (Value::Object(whole), Value::Object(input)) = (&mut whole, &input) {
        whole.extend(input.clone());
    }
    let page = json!({
        "items": list(of(name)),
        "next": text("Where to go on."),
        "total": { "type": "integer", "format": "int64", "description": "Of all pages." },
    });
    let owner = json!({ "id": text("Their id."), "name": text("Their name."), "email": text("Their address."), "active": { "type": "boolean", "description": "Still here?" } });
    let settings = json!({
        "language": text("A tag as in BCP 47."),
        "quiet": { "type": "boolean", "description": "No notices?" },
        "limits": { "type": "object", "description": "By name.", "additionalProperties": { "type": "integer", "format": "int64" } },
        "default": of(&part),
    });
    let event = json!({
        "at": { "type": "string", "format": "date-time", "description": "When." },
        "what": { "type": "string", "description": "What happened.", "enum": ["created", "changed", "moved"] },
        "by": of(&format!("{name}Owner")),
        "from": of(&state),
    });
    Map::from_iter([
        (name.to_owned(), object("A thing.", &["id", "createdAt", "title"], whole)),
        (format!("{name}Input"), object("A new thing.", &["title"], input.clone())),
        (format!("{name}Change"), object("What is to change.", &[], input)),
        (format!("{name}Page"), object("Some of them.", &["items"], page)),
        (format!("{name}Owner"), object("Whose it is.", &["id"], owner)),
        (format!("{name}Settings"), object("How it behaves.", &[], settings)),
        (format!("{name}Event"), object("What happened to it.", &["at", "what"], event)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_is_as_large_as_it_says() {
        let document = document();
        let paths = document["paths"].as_object().into_iter().flat_map(Map::values);
        assert_eq!(paths.filter_map(Value::as_object).map(Map::len).sum::<usize>(), OPERATIONS);
        assert_eq!(document["components"]["schemas"].as_object().map(Map::len), Some(SCHEMAS));
    }
}
