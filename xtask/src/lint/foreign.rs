//! What each rule weighs for a document that is not one of ours: the one place where the rules are sorted.

use crate::finding::{Finding, Severity};

/// What no client can be made of.
#[rustfmt::skip]
const STOPS: [&str; 2] = ["openapi-version", "reference"];

/// What the dialect asks for because it is one, and the adopt step makes of any document by itself. Where that loses
/// something, it says so.
#[rustfmt::skip]
const ADOPTED: [&str; 30] = [
    "composition", "enum", "format", "inline-schema", "named-schema", "property-names", "ref-siblings", "schema-name",
    "schema-type", "union", "xml",
    "body-schema", "binary", "form-body", "multipart-body", "request-body", "request-media-type", "response-media-type",
    "response-status", "success",
    "duplicate-path", "header-name", "operation-id", "operation-id-unique", "operation-server", "operation-tag",
    "parameter-names", "parameter-schema", "parameter-style", "server",
];

/// Gives a finding the weight it has in such a document; false if it has none. All other rules are advice.
pub(super) fn weigh(finding: &mut Finding) -> bool {
    if !STOPS.contains(&finding.rule) {
        finding.severity = Severity::Warning;
    }
    !ADOPTED.contains(&finding.rule) && !is_other_extension(finding)
}

/// Anybody may extend OpenAPI.
fn is_other_extension(finding: &Finding) -> bool {
    let key = finding.pointer.rsplit('/').next().unwrap_or_default();
    finding.rule == "unknown-key" && key.starts_with("x-")
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
