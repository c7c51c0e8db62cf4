mod schemas;

use super::adopt;
use crate::spec::Spec;
use serde_json::{Map, Value, json};
use std::path::Path;

/// What the adopted dialect does not have: references to anything but schemas.
fn inlined(root: &Value, value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            if let Some(reference) = map.get("$ref").and_then(Value::as_str)
                && !reference.starts_with("#/components/schemas/")
            {
                return inlined(root, root.pointer(&reference[1..]).expect("the specs are clean"));
            }
            map.iter().map(|(key, value)| (key.clone(), inlined(root, value))).collect::<Map<_, _>>().into()
        }
        Value::Array(list) => list.iter().map(|value| inlined(root, value)).collect(),
        value => value.clone(),
    }
}

fn read(path: &str) -> Spec {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).expect("it is there");
    Spec::parse("test".into(), path.display().to_string(), text).unwrap_or_else(|unread| panic!("{:?}", unread.1))
}

#[test]
fn what_is_in_the_dialect_already_comes_out_as_it_went_in() {
    let files = ["highq", "hostaway", "spruce", "ucwa", "ziik"].map(|name| format!("../specs/{name}.yaml"));
    let fixtures = ["small", "unions", "webhooks", "files"].map(|name| format!("fixtures/generate/{name}.yaml"));
    for file in files.iter().chain(&fixtures) {
        let source = read(file).value;
        let mut wanted = inlined(&source, &source);
        if let Some(components) = wanted["components"].as_object_mut() {
            components.retain(|key, _| matches!(key.as_str(), "schemas" | "securitySchemes"));
        }
        let adopted = adopt(&source);
        assert_eq!(adopted.notes, [], "{file}");
        assert_eq!(adopted.findings, [], "{file}");
        let (found, wanted) = (lines(&adopted.value), lines(&wanted));
        let differs = found.iter().zip(&wanted).find(|(found, wanted)| found != wanted);
        assert_eq!(differs, None, "{file}");
        assert_eq!(found.len(), wanted.len(), "{file}");
    }
}

fn lines(value: &Value) -> Vec<String> {
    serde_json::to_string_pretty(value).expect("it is JSON").lines().map(str::to_owned).collect()
}

#[test]
fn nothing_is_an_empty_document() {
    for nothing in [Value::Null, json!([]), json!({})] {
        assert_eq!(adopt(&nothing).value["paths"], json!({}), "{nothing}");
    }
}

/// Schemas composed of `null` and others, each as the property of an object.
fn composed() -> Value {
    let text = json!({ "type": "string" });
    let null = json!({ "type": "null" });
    let other = json!({ "$ref": "#/components/schemas/Other" });
    let enumeration = json!({ "type": "string", "enum": ["a", "b", null], "nullable": true });
    let list = json!({ "type": "array", "items": { "oneOf": [text, null] } });
    let parts = [
        text,
        null,
        other,
        enumeration,
        list,
        json!({ "type": "object", "properties": { "p": { "type": "integer" } } }),
    ];
    let mut properties = Map::new();
    for key in ["allOf", "oneOf", "anyOf"] {
        for (first, a) in parts.iter().enumerate() {
            for (second, b) in parts.iter().enumerate() {
                let name = format!("{key}{first}{second}");
                let inner = json!({ key: [a, b] });
                properties.insert(format!("{name}nullable"), json!({ key: [a, b], "nullable": true }));
                for outer in ["allOf", "oneOf"] {
                    properties.insert(format!("{name}{outer}"), json!({ outer: [inner, { "type": "null" }] }));
                }
                properties.insert(name, inner);
            }
        }
    }
    let other = json!({ "type": "object", "nullable": true, "properties": { "o": { "type": "string" } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": {},
        "components": { "schemas": { "All": { "type": "object", "properties": properties }, "Other": other } },
    })
}

#[test]
fn what_was_adopted_is_adopted_as_it_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/openapi");
    let mut documents = vec![("composed".to_owned(), composed())];
    for entry in std::fs::read_dir(folder).expect("there are fixtures") {
        let path = entry.expect("it can be listed").path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            documents.push((path.display().to_string(), read(&path.display().to_string()).value));
        }
    }
    for (name, document) in documents {
        let once = adopt(&document);
        let twice = adopt(&once.value);
        let (found, wanted) = (lines(&twice.value), lines(&once.value));
        let differs: Vec<_> = found.iter().zip(&wanted).filter(|(found, wanted)| found != wanted).take(5).collect();
        assert_eq!(differs, [], "{name}");
        assert_eq!(found.len(), wanted.len(), "{name}");
    }
}
