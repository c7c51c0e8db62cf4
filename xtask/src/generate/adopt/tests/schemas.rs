//! What becomes of schemas: the ways to say `null`, what is merged, what gets which name, and the words of 3.1.

use super::super::{Adopted, adopt};
use serde_json::{Map, Value, json};

/// What the source says, in which OpenAPI, and what becomes of it: schemas by name, the first of them `A`.
struct Case {
    about: &'static str,
    source: Value,
    adopted: Value,
    /// Is something lost?
    lost: bool,
}

fn case(about: &'static str, source: Value, adopted: Value) -> Case {
    Case { about, source, adopted, lost: false }
}

fn lossy(about: &'static str, source: Value, adopted: Value) -> Case {
    Case { about, source, adopted, lost: true }
}

fn adopted(version: &str, schemas: &Value, paths: &Value) -> Adopted {
    let mut all = json!({ "Base": base() });
    let named = schemas.as_object().expect("schemas by name");
    all.as_object_mut().expect("a mapping").extend(named.clone());
    adopt(&json!({
        "openapi": version, "info": { "title": "T", "version": "1" }, "paths": paths, "components": { "schemas": all },
    }))
}

fn base() -> Value {
    json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } })
}

fn check(version: &str, cases: &[Case]) {
    let mut wrong = String::new();
    for case in cases {
        let found = adopted(version, &case.source, &json!({}));
        let mut schemas: Map<String, Value> =
            found.value["components"]["schemas"].as_object().cloned().unwrap_or_default();
        if !case.adopted.as_object().is_some_and(|all| all.contains_key("Base")) {
            schemas.shift_remove("Base");
        }
        let lost: Vec<_> = found.notes.iter().filter(|note| note.lost).collect();
        if Value::Object(schemas.clone()) != case.adopted || lost.is_empty() == case.lost || !found.findings.is_empty()
        {
            let schemas = Value::Object(schemas);
            wrong += &format!("{}:\n  {schemas}\n  {}\n  {lost:?} {:?}\n", case.about, case.adopted, found.findings);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn of(properties: Value) -> Value {
    json!({ "A": { "type": "object", "properties": properties } })
}

fn with(mut schemas: Value, name: &str, schema: Value) -> Value {
    schemas[name] = schema;
    schemas
}

const BASE: &str = "#/components/schemas/Base";

#[test]
fn all_of_is_one_schema_that_takes_what_all_of_them_take() {
    let text = || json!({ "type": "string" });
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    check(
        "3.0.3",
        &[
            case(
                "two objects",
                json!({ "A": { "allOf": [
                { "type": "object", "required": ["a"], "properties": { "a": text() } },
                { "required": ["b", "a"], "properties": { "b": { "type": "integer" } } },
            ] } }),
                json!({ "A": { "type": "object", "required": ["a", "b"], "properties": { "a": text(), "b": { "type": "integer" } } } }),
            ),
            case(
                "a reference, and what it is extended by",
                json!({ "A": { "description": "Own.", "allOf": [{ "$ref": BASE }, object(json!({ "a": text() }))] } }),
                json!({ "A": {
                "description": "Own.", "type": "object", "required": ["id"],
                "properties": { "id": { "type": "integer" }, "a": text() },
            } }),
            ),
            case(
                "what is required of the other part",
                json!({ "A": { "allOf": [object(json!({ "a": text() })), { "required": ["a"] }] } }),
                json!({ "A": { "type": "object", "required": ["a"], "properties": { "a": text() } } }),
            ),
            case(
                "limits, of which the tighter count",
                of(json!({ "p": { "allOf": [
                { "type": "number", "minimum": 1, "maximum": 9 }, { "type": "integer", "minimum": 3, "maximum": 20 },
            ] } })),
                of(json!({ "p": { "type": "integer", "minimum": 3, "maximum": 9 } })),
            ),
            case(
                "values that both parts have",
                of(json!({ "p": { "allOf": [
                { "type": "string", "enum": ["a", "b"] }, { "type": "string", "enum": ["b", "c"] },
            ] } })),
                with(
                    of(json!({ "p": { "$ref": "#/components/schemas/Ap" } })),
                    "Ap",
                    json!({ "type": "string", "enum": ["b"] }),
                ),
            ),
            case(
                "a property of both",
                json!({ "A": { "allOf": [
                object(json!({ "p": { "type": "string", "minLength": 2 } })),
                object(json!({ "p": { "type": "string", "maxLength": 5, "description": "Both." } })),
            ] } }),
                of(json!({ "p": { "type": "string", "minLength": 2, "maxLength": 5, "description": "Both." } })),
            ),
            case(
                "a part that is closed to what the other has",
                json!({ "A": { "allOf": [
                { "type": "object", "additionalProperties": false, "properties": { "a": text() } },
                object(json!({ "b": text() })),
            ] } }),
                of(json!({ "a": text(), "b": text() })),
            ),
            case(
                "one reference with a description",
                json!({ "A": { "allOf": [{ "$ref": BASE }], "description": "Own." } }),
                json!({ "A": { "allOf": [{ "$ref": BASE }], "description": "Own." } }),
            ),
            lossy(
                "parts that exclude each other",
                of(json!({ "p": { "allOf": [text(), { "type": "integer" }] } })),
                of(json!({ "p": {} })),
            ),
            lossy(
                "a part that is the whole",
                json!({ "A": { "allOf": [{ "$ref": "#/components/schemas/A" }, object(json!({ "a": text() }))] } }),
                of(json!({ "a": text() })),
            ),
        ],
    );
}

#[test]
fn null_is_said_where_a_value_stands() {
    let nullable =
        |name: &str| json!({ "allOf": [{ "$ref": format!("#/components/schemas/{name}") }], "nullable": true });
    let text = || json!({ "type": "string", "nullable": true });
    check(
        "3.0.3",
        &[
            case(
                "of what a reference leads to",
                with(
                    of(json!({ "p": { "$ref": "#/components/schemas/B" } })),
                    "B",
                    json!({ "type": "object", "nullable": true, "properties": { "b": text() } }),
                ),
                with(
                    of(json!({ "p": nullable("B") })),
                    "B",
                    json!({ "type": "object", "properties": { "b": text() } }),
                ),
            ),
            case("around a reference", of(json!({ "p": nullable("Base") })), of(json!({ "p": nullable("Base") }))),
            case(
                "of one part of two, which the other does not take",
                of(json!({ "p": { "allOf": [text(), { "maxLength": 3 }] } })),
                of(json!({ "p": { "type": "string", "maxLength": 3 } })),
            ),
            case(
                "as a value of an enum",
                of(json!({ "p": { "type": "string", "enum": ["a", null] } })),
                with(of(json!({ "p": nullable("Ap") })), "Ap", json!({ "type": "string", "enum": ["a"] })),
            ),
            lossy(
                "beside a reference, where OpenAPI 3.0 ignores it",
                of(json!({ "p": { "$ref": BASE, "nullable": true } })),
                of(json!({ "p": { "$ref": BASE } })),
            ),
        ],
    );
    check(
        "3.1.0",
        &[
            case("as a type", of(json!({ "p": { "type": ["string", "null"] } })), of(json!({ "p": text() }))),
            case(
                "as a variant",
                of(json!({ "p": { "oneOf": [{ "$ref": BASE }, { "type": "null" }] } })),
                of(json!({ "p": nullable("Base") })),
            ),
            case(
                "of items",
                of(
                    json!({ "p": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }),
                ),
                of(json!({ "p": { "type": "array", "items": text() } })),
            ),
            case("alone", of(json!({ "p": { "type": "null" } })), of(json!({ "p": { "nullable": true } }))),
        ],
    );
}

#[test]
fn the_words_of_3_1_are_those_of_3_0() {
    check(
        "3.1.0",
        &[
            case(
                "a constant text",
                of(json!({ "p": { "const": "a" } })),
                with(
                    of(json!({ "p": { "$ref": "#/components/schemas/Ap" } })),
                    "Ap",
                    json!({ "type": "string", "enum": ["a"] }),
                ),
            ),
            case(
                "a constant number",
                of(json!({ "p": { "const": 3 } })),
                of(json!({ "p": { "type": "integer", "description": "Always `3`." } })),
            ),
            case(
                "a bound that is not reached",
                of(json!({ "p": { "type": "number", "exclusiveMinimum": 3, "exclusiveMaximum": 9, "maximum": 7 } })),
                of(json!({ "p": { "type": "number", "minimum": 3, "exclusiveMinimum": true, "maximum": 7 } })),
            ),
            case(
                "several types",
                of(
                    json!({ "p": { "type": ["string", "integer"], "maxLength": 3, "minimum": 1, "description": "Either." } }),
                ),
                with(
                    of(json!({ "p": { "$ref": "#/components/schemas/Ap" } })),
                    "Ap",
                    json!({
                        "oneOf": [{ "type": "string", "maxLength": 3 }, { "type": "integer", "minimum": 1 }],
                        "description": "Either.",
                    }),
                ),
            ),
            case(
                "the first of several examples",
                of(json!({ "p": { "type": "integer", "examples": [4, 5] } })),
                of(json!({ "p": { "type": "integer", "example": 4 } })),
            ),
            case(
                "bytes as text",
                of(json!({ "p": { "type": "string", "contentEncoding": "base64" } })),
                of(json!({ "p": { "type": "string", "format": "byte" } })),
            ),
            case(
                "what stands beside a reference",
                of(json!({ "p": { "$ref": BASE, "description": "Own." } })),
                of(json!({ "p": { "allOf": [{ "$ref": BASE }], "description": "Own." } })),
            ),
            case(
                "a schema inside another",
                json!({ "A": {
                "type": "object", "properties": { "p": { "$ref": "#/components/schemas/A/$defs/b" } },
                "$defs": { "b": { "type": "object", "properties": { "c": { "type": "string" } } } },
            } }),
                with(
                    of(json!({ "p": { "$ref": "#/components/schemas/Ab" } })),
                    "Ab",
                    json!({ "type": "object", "properties": { "c": { "type": "string" } } }),
                ),
            ),
            lossy(
                "a list whose first items have schemas of their own",
                of(json!({ "p": { "prefixItems": [{ "type": "integer" }], "items": { "type": "integer" } } })),
                of(json!({ "p": { "type": "array", "items": { "type": "integer" } } })),
            ),
            lossy(
                "properties of a pattern",
                of(json!({ "p": { "patternProperties": { "^x-": { "type": "string" } } } })),
                of(json!({ "p": { "type": "object", "additionalProperties": { "type": "string" } } })),
            ),
        ],
    );
}

/// What has no name gets one that says where it is, and that nothing else has.
#[test]
fn what_is_hoisted_is_named_after_its_place() {
    let object = || json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    let body = |schema: Value| json!({ "description": "D", "content": { "application/json": { "schema": schema } } });
    let list = json!({ "type": "array", "items": object() });
    let schemas = json!({
        "Pet": { "type": "object", "properties": {
            "owner": object(), "toys": list, "by-name": { "type": "object", "additionalProperties": object() },
            "status": { "type": "string", "enum": ["a"] },
        } },
        "PetOwner": { "type": "string" },
        "String": object(),
        "HTMLBody": object(),
        "htmlBody": object(),
    });
    let paths = json!({ "/pets": { "post": {
        "operationId": "createPet",
        "parameters": [{ "name": "kind", "in": "query", "schema": { "type": "string", "enum": ["b"] } }],
        "requestBody": body(object()),
        "responses": { "200": body(object()), "404": body(object()), "default": body(list.clone()) },
    } } });
    let found = adopted("3.0.3", &schemas, &paths);
    let names: Vec<&str> =
        found.value["components"]["schemas"].as_object().expect("schemas").keys().map(String::as_str).collect();
    let mut names = names;
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "Base",
            "CreatePetError404",
            "CreatePetErrorDefault",
            "CreatePetErrorDefaultItem",
            "CreatePetKind",
            "CreatePetReply",
            "CreatePetRequest",
            "HtmlBody",
            "HtmlBody2",
            "Pet",
            "PetByNameValue",
            "PetOwner",
            "PetOwner2",
            "PetStatus",
            "PetToysItem",
            "StringModel",
        ]
    );
    let at = |pointer: &str| found.places.source(pointer);
    assert_eq!(
        at("/components/schemas/PetOwner2/properties/x"),
        "/components/schemas/Pet/properties/owner/properties/x"
    );
    assert_eq!(at("/components/schemas/StringModel"), "/components/schemas/String");
}
