//! Values as the spec has them.

use super::Provenance;
use serde_json::{Map, Value};

pub(super) fn provenance(value: &Value) -> Option<Provenance> {
    let provenance = value.get("x-provenance")?;
    let note = provenance.get("note").and_then(Value::as_str).map(str::to_owned);
    Some(Provenance { status: text(provenance, "status"), note })
}

pub(super) fn reference(schema: &Value) -> Option<String> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/").map(str::to_owned)
}

/// A mapping of scalars, as text.
pub(super) fn pairs(value: Option<&Value>) -> Vec<(String, String)> {
    object(value)
        .map(|(name, value)| (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        .collect()
}

/// The path of a URL template.
pub(super) fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("", |slash| &rest[slash..]).trim_end_matches('/')
}

pub(super) fn seconds(duration: &str) -> Option<u64> {
    let units = [('s', 1), ('m', 60), ('h', 3600)];
    let (number, factor) = units.iter().find_map(|(unit, factor)| Some((duration.strip_suffix(*unit)?, factor)))?;
    number.parse::<u64>().ok()?.checked_mul(*factor)
}

pub(super) fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

pub(super) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

pub(super) fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

pub(super) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}
