//! What each rule weighs for a document that is not one of ours: the one place where the rules are sorted.

use super::references::leads_somewhere;
use crate::finding::{Finding, Severity};
use serde_json::Value;
use std::collections::HashSet;

/// What no client can be made of.
#[rustfmt::skip]
const STOPS: [&str; 2] = ["openapi-version", "reference"];

/// What the dialect asks for because it is one, and the adopt step makes of any document by itself. Where that loses
/// something, it says so.
#[rustfmt::skip]
const ADOPTED: [&str; 26] = [
    "composition", "enum", "format", "inline-schema", "named-schema", "ref-siblings", "required-property", "schema-name",
    "schema-type", "union", "xml",
    "body-schema", "binary", "request-body", "request-media-type", "response-media-type",
    "response-status", "success",
    "duplicate-path", "operation-id", "operation-id-unique", "operation-server", "operation-tag",
    "parameter-schema", "server", "tag",
];

/// Gives a finding the weight it has in such a document; false if it has none. All other rules are advice.
pub(super) fn weigh(finding: &mut Finding) -> bool {
    if !STOPS.contains(&finding.rule) {
        finding.severity = Severity::Warning;
    }
    !ADOPTED.contains(&finding.rule) && !is_other_extension(finding)
}

/// Gives a finding the weight it has in a draft: what is missing can wait, but a key of the house says what it means.
pub(super) fn advise(finding: &mut Finding, draft: &Value) {
    let target = draft.pointer(&finding.pointer).and_then(Value::as_str);
    let stops = match finding.rule {
        "reference" => !target.is_some_and(|target| leads_somewhere(draft, target)),
        rule => STOPS.contains(&rule),
    };
    if !stops && house_key(&finding.pointer).is_none() {
        finding.severity = Severity::Warning;
    }
}

/// Anybody may extend OpenAPI.
fn is_other_extension(finding: &Finding) -> bool {
    let key = finding.pointer.rsplit('/').next().unwrap_or_default();
    finding.rule == "unknown-key" && key.starts_with("x-")
}

/// The keys of the house. A vendor's key of the same name that does not say what ours would means something else.
pub(crate) const HOUSE_KEYS: [&str; 11] = [
    "x-envelope",
    "x-idempotency",
    "x-pagination",
    "x-provenance",
    "x-rate-limit",
    "x-rel",
    "x-settle",
    "x-token",
    "x-token-delay",
    "x-token-expired",
    "x-webhooks",
];

/// The house key that a place belongs to, and the place of that key.
fn house_key(pointer: &str) -> Option<(&'static str, &str)> {
    let mut end = 0;
    pointer.split_inclusive('/').find_map(|step| {
        end += step.len();
        let key = HOUSE_KEYS.into_iter().find(|key| *key == step.trim_end_matches('/'))?;
        Some((key, pointer[..end].trim_end_matches('/')))
    })
}

/// One warning for each key of the house that says something else than ours, in place of all that is wrong with it.
pub(super) fn strange_keys(found: Vec<Finding>) -> Vec<Finding> {
    let mut known = HashSet::new();
    let weighed = found.into_iter().filter_map(|finding| match house_key(&finding.pointer) {
        None => Some(finding),
        Some((key, place)) => known.insert(place.to_owned()).then(|| {
            let message = format!("this is the vendor's own `{key}`, not that of specs/README.md: it is not read");
            let own = Finding { severity: Severity::Warning, ..Finding::error(key, place, message) };
            own.fix(format!("`cargo xtask lint --explain {key}` says what it would be here"))
        }),
    });
    weighed.collect()
}

/// The document without those keys.
pub(crate) fn without_strange_keys(document: &Value, findings: &[Finding]) -> Value {
    let mut document = document.clone();
    for finding in findings {
        let Some((_, place)) = house_key(&finding.pointer) else { continue };
        let Some((parent, key)) = place.rsplit_once('/') else { continue };
        if let Some(map) = document.pointer_mut(parent).and_then(Value::as_object_mut) {
            map.shift_remove(key);
        }
    }
    document
}

/// The same in words, for `--explain`.
pub(crate) fn weight(rule: &str) -> &'static str {
    if ADOPTED.contains(&rule) {
        "nothing: the pipeline makes of it what the dialect asks for"
    } else if rule == "duplicate-key" || super::rules().iter().any(|known| known.name == rule && !STOPS.contains(&rule))
    {
        "a warning"
    } else {
        "an error as well"
    }
}

/// Is every name above that of a rule?
#[cfg(test)]
pub(super) fn sorted() -> impl Iterator<Item = &'static str> {
    STOPS.into_iter().chain(ADOPTED)
}
