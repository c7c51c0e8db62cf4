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
