//! The specs of the five providers, as JSON.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Every provider that has a spec.
pub const PROVIDERS: [&str; 5] = ["highq", "hostaway", "spruce", "ucwa", "ziik"];

/// The spec of a provider, or of a client that only the tests have.
pub fn load(provider: &str) -> Value {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = if PROVIDERS.contains(&provider) { "../specs" } else { "specs" };
    let path = here.join(folder).join(provider).with_extension("yaml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let documents = Yaml::load_from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(documents.len(), 1, "{} holds one document", path.display());
    json(&documents[0])
}

/// A provider's spec, read once.
pub fn loaded(provider: &str) -> &'static Value {
    static SPECS: Mutex<BTreeMap<String, &'static Value>> = Mutex::new(BTreeMap::new());
    let mut specs = SPECS.lock().unwrap_or_else(PoisonError::into_inner);
    specs.entry(provider.to_owned()).or_insert_with(|| Box::leak(Box::new(load(provider))))
}

fn json(yaml: &Yaml<'_>) -> Value {
    match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => (*value).into(),
        Yaml::Value(Scalar::Integer(value)) => (*value).into(),
        Yaml::Value(Scalar::FloatingPoint(value)) => value.into_inner().into(),
        Yaml::Value(Scalar::String(value)) => value.as_ref().into(),
        Yaml::Sequence(items) => items.iter().map(json).collect(),
        Yaml::Mapping(entries) => {
            let entry = |(key, value): (&Yaml<'_>, &Yaml<'_>)| {
                let key = json(key);
                (key.as_str().map_or_else(|| key.to_string(), str::to_owned), json(value))
            };
            Value::Object(entries.iter().map(entry).collect::<Map<_, _>>())
        }
        other => panic!("a spec has no such YAML: {other:?}"),
    }
}

/// What a value is or, where it is a reference into the same document, what it refers to.
pub fn resolve<'a>(spec: &'a Value, value: &'a Value) -> &'a Value {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            let pointer = reference.strip_prefix('#').expect("references stay in the document");
            let target = spec.pointer(pointer).unwrap_or_else(|| panic!("nothing at {reference}"));
            resolve(spec, target)
        }
        None => value,
    }
}

/// An example of a body: of a request, or of a reply with the given status.
#[derive(Debug, Clone)]
pub struct Example {
    /// The operation's id in the spec.
    pub operation: String,
    /// The status, or nothing for a request.
    pub status: Option<u16>,
    /// The media type.
    pub media_type: String,
    /// The example itself; XML and other text is a string.
    pub value: Value,
}

/// Every example of a body in a spec.
pub fn examples(spec: &Value) -> Vec<Example> {
    let mut found = Vec::new();
    for item in entries(&spec["paths"]).map(|(_, item)| item) {
        for operation in entries(item).map(|(_, operation)| operation).filter(|it| it.get("operationId").is_some()) {
            let name = operation["operationId"].as_str().expect("an operationId is text");
            let mut add = |status: Option<u16>, holder: &Value| {
                for (media_type, content) in entries(&resolve(spec, holder)["content"]) {
                    let plain = content.get("example");
                    let named = entries(&content["examples"]).filter_map(|(_, it)| resolve(spec, it).get("value"));
                    for value in plain.into_iter().chain(named) {
                        let (operation, media_type) = (name.to_owned(), media_type.to_owned());
                        found.push(Example { operation, status, media_type, value: value.clone() });
                    }
                }
            };
            add(None, &operation["requestBody"]);
            for (status, response) in entries(&operation["responses"]) {
                add(Some(status.parse().expect("a status is a number")), response);
            }
        }
    }
    found
}

/// The named schemas of a spec.
pub fn schemas(spec: &Value) -> impl Iterator<Item = (&str, &Value)> {
    entries(&spec["components"]["schemas"])
}

/// The schemas of the bodies of uploads.
pub fn uploads(spec: &Value) -> impl Iterator<Item = &str> {
    let operations = entries(&spec["paths"]).flat_map(|(_, item)| entries(item));
    operations.filter_map(|(_, operation)| {
        operation.pointer("/requestBody/content/multipart~1form-data/schema/$ref")?.as_str()?.rsplit('/').next()
    })
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}
