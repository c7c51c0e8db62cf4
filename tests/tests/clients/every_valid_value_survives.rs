//! A value that a spec allows is read into its Rust type and written again with nothing lost, and the type's JSON Schema
//! takes it; what the spec refuses the JSON Schema refuses. The values are random, from fixed seeds.

use conversant::core::schemas::TypeSchema;
use conversant::{highq, hostaway, spruce, ucwa, ziik};
use conversant_tests::{specs, values};
use fastrand::Rng;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const VALUES: u64 = 40;

fn providers() -> [(&'static str, &'static [TypeSchema]); 5] {
    [
        ("highq", highq::schemas::ALL),
        ("hostaway", hostaway::schemas::ALL),
        ("spruce", spruce::schemas::ALL),
        ("ucwa", ucwa::schemas::ALL),
        ("ziik", ziik::schemas::ALL),
    ]
}

/// The providers, and a client made to have every kind of type.
fn clients() -> impl Iterator<Item = (&'static str, &'static [TypeSchema])> {
    providers().into_iter().chain([("types", conversant_types::schemas::ALL)])
}

fn schema_of<'a>(spec: &'a Value, name: &str) -> &'a Value {
    &spec["components"]["schemas"][name]
}

fn validator(found: &TypeSchema) -> jsonschema::Validator {
    jsonschema::draft202012::new(found.schema().as_value()).expect("a JSON Schema")
}

/// Without what is `null`, which is as good as absent where it is not required; what is required the JSON Schema asks for.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let some = object.iter().filter(|(_, value)| !value.is_null());
            Value::Object(some.map(|(key, value)| (key.clone(), without_nulls(value))).collect())
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        scalar => scalar.clone(),
    }
}

#[test]
fn any_valid_value_is_read_written_and_taken_by_its_json_schema() {
    for (provider, types) in clients() {
        let spec = specs::loaded(provider);
        for found in types {
            let (name, validator) = (found.name(), validator(found));
            for seed in 0..VALUES {
                let value = values::value(spec, schema_of(spec, name), &mut Rng::with_seed(seed));
                let text = value.to_string();
                let again = found.reread(&text).unwrap_or_else(|error| panic!("{provider} {name}: {error} in {text}"));
                assert_eq!(without_nulls(&again), without_nulls(&value), "{provider} {name}");
                for value in [&value, &again] {
                    if let Err(error) = validator.validate(value) {
                        panic!("{provider} {name}: {error} at {} of {value}", error.instance_path());
                    }
                }
            }
        }
    }
}

/// A value made wrong in one place, and what was done to it.
fn spoiled(schema: &Value, value: &Value) -> Vec<(&'static str, Value)> {
    let mut found = Vec::new();
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let mut lacking = value.clone();
        lacking.as_object_mut().expect("an object").remove(name);
        found.push(("lacks what is required", lacking));
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let mut with = |what, wrong: Value| {
            let mut value = value.clone();
            value[name] = wrong;
            found.push((what, value));
        };
        if property["enum"].is_array() {
            with("is no value of an enum", json!("neither of these"));
        }
        match property["type"].as_str() {
            Some("string") => with("is no text", json!({ "a": 1 })),
            Some("integer") => with("is no integer", json!(0.5)),
            Some("boolean") => with("is no boolean", json!("yes")),
            Some("array") => with("is no list", json!("one")),
            Some("object") => with("is no object", json!("one")),
            _ => {}
        }
        if let Some(most) = property["maxLength"].as_u64().filter(|most| *most < 10_000) {
            with("is too long", "x".repeat(most as usize + 1).into());
        }
        if let Some(most) = property["maximum"].as_i64() {
            with("is too much", (most + 1).into());
        }
        if let Some(least) = property["minimum"].as_i64().and_then(|least| least.checked_sub(1)) {
            with("is too little", least.into());
        }
    }
    found
}

#[test]
fn what_the_spec_refuses_the_json_schema_refuses() {
    let mut kinds = BTreeSet::new();
    for (provider, types) in clients() {
        let spec = specs::loaded(provider);
        for found in types {
            let (name, validator) = (found.name(), validator(found));
            let schema = schema_of(spec, name);
            let value = values::value(spec, schema, &mut Rng::with_seed(1));
            for (what, wrong) in spoiled(schema, &value) {
                assert!(!validator.is_valid(&wrong), "{provider} {name} takes a value that {what}: {wrong}");
                kinds.insert(what);
            }
        }
    }
    let expected = ["lacks what is required", "is no text", "is no integer", "is no list", "is too long"];
    for kind in expected {
        assert!(kinds.contains(kind), "no spec had a case of a value that {kind}");
    }
}

#[test]
fn every_schema_that_is_a_type_has_a_json_schema() {
    for (provider, types) in providers() {
        let spec = specs::loaded(provider);
        let uploads: Vec<_> = specs::uploads(spec).collect();
        let listed: BTreeSet<_> = types.iter().map(TypeSchema::name).collect();
        let expected: BTreeSet<_> = specs::schemas(spec)
            .filter(|(name, schema)| {
                let is_alias = schema["type"] != "object" && schema["enum"].is_null() && schema["oneOf"].is_null();
                !is_alias && !uploads.contains(name)
            })
            .map(|(name, _)| name)
            .collect();
        assert_eq!(listed, expected, "{provider}");
    }
}
