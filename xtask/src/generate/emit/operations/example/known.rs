//! `specs/<provider>/examples.yaml`: what examples call the sandbox with, where it does not have what the spec shows.

use super::super::super::Input;
use super::formatted;
use crate::finding::Finding;
use crate::generate::plan::Operation;
use serde_json::{Map, Value};

/// The first entry of the file that nothing takes: it was meant for an operation or a parameter that is called otherwise.
pub(crate) fn check(input: &Input<'_>) -> Result<(), Finding> {
    let Some(examples) = input.examples else { return Ok(()) };
    for (key, value) in entries(Some(examples)) {
        match (key.as_str(), value.as_str()) {
            ("arguments" | "operations", _) => {}
            ("start", Some(program)) => drop(formatted(program)?),
            _ => return Err(stale(&format!("`{key}` is not known"))),
        }
    }
    let operations = &input.plan.operations;
    for (name, _) in entries(examples.get("arguments")) {
        if !operations.iter().any(|operation| has_parameter(operation, name)) {
            return Err(stale(&format!("no operation has a parameter `{name}`")));
        }
    }
    for (id, own) in entries(examples.get("operations")) {
        let Some(operation) = operations.iter().find(|operation| operation.id == *id) else {
            return Err(stale(&format!("there is no operation `{id}`")));
        };
        for (key, _) in entries(Some(own)) {
            let is_known = match key.as_str() {
                "body" => operation.body.is_some(),
                "before" | "given" | "shown" | "arguments" => true,
                _ => false,
            };
            if !is_known {
                return Err(stale(&format!("`{id}` has no `{key}`")));
            }
        }
        for (name, given) in entries(own.get("given")) {
            let text = |key: &str| given.get(key).is_some_and(Value::is_string);
            if !text("example") || !text("sandbox") {
                return Err(stale(&format!("`{id}` is given a `{name}` without the texts `example` and `sandbox`")));
            }
        }
        for (name, _) in entries(own.get("arguments")) {
            if !has_parameter(operation, name) {
                return Err(stale(&format!("`{id}` has no parameter `{name}`")));
            }
        }
    }
    Ok(())
}

fn has_parameter(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name == name)
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

fn stale(message: &str) -> Finding {
    Finding::error("example", "", format!("examples.yaml: {message}")).fix("remove it, or mend its name")
}
