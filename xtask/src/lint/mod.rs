//! The rules a spec has to keep, checked on the raw document: the OpenAPI model drops what it does not know, and the
//! generator panics on much of what it does not support.
//!
//! `specs/README.md` says what a spec is made of. A rule is a name, a text and a check; a check gets the walked
//! document and says what is wrong, where, and what to write in its place.

mod bodies;
mod document;
mod extensions;
mod formats;
mod grammar;
mod keys;
mod multipart;
pub(crate) mod names;
mod operations;
mod parameters;
mod references;
mod responses;
mod schemas;
mod security;
mod servers;
mod unions;
mod values;
mod walk;
mod webhooks;
mod xml;

#[cfg(test)]
mod tests;

use crate::finding::Finding;
use crate::spec::Spec;
use walk::Document;

/// A rule: its name, one line, the longer explanation for `--explain`, and its check.
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) explanation: &'static str,
    check: fn(&Document<'_>, &mut Findings),
}

/// All rules, by group, the most general first.
static RULES: [Rule; 64] = [
    keys::UNKNOWN_KEY,
    keys::WRONG_TYPE,
    keys::REQUIRED_KEY,
    keys::HOUSE_KEY,
    keys::UNSUPPORTED_KEY,
    keys::BLANK_TEXT,
    document::OPENAPI_VERSION,
    document::URL,
    document::TAG,
    document::DESCRIPTION,
    references::REFERENCE,
    references::REF_SIBLINGS,
    references::UNUSED_COMPONENT,
    servers::SERVER,
    servers::SERVER_VARIABLES,
    servers::OPERATION_SERVER,
    security::SECURITY_SCHEME,
    security::SECURITY_REQUIREMENT,
    operations::PATH,
    operations::DUPLICATE_PATH,
    operations::OPERATION_ID,
    operations::OPERATION_ID_UNIQUE,
    operations::OPERATION_TAG,
    parameters::PATH_PARAMETERS,
    parameters::PARAMETER_NAMES,
    parameters::PARAMETER_STYLE,
    parameters::PARAMETER_SCHEMA,
    parameters::HEADER_NAME,
    bodies::REQUEST_BODY,
    bodies::REQUEST_MEDIA_TYPE,
    bodies::BODY_SCHEMA,
    bodies::FORM_BODY,
    multipart::MULTIPART_BODY,
    multipart::BINARY,
    bodies::BODY_EXAMPLE,
    responses::RESPONSE_STATUS,
    responses::SUCCESS,
    responses::RESPONSE_MEDIA_TYPE,
    schemas::SCHEMA_NAME,
    schemas::NAMED_SCHEMA,
    schemas::SCHEMA_TYPE,
    schemas::INLINE_SCHEMA,
    schemas::COMPOSITION,
    unions::UNION,
    schemas::ENUM,
    schemas::PROPERTY_NAMES,
    schemas::REQUIRED_PROPERTY,
    schemas::BOUNDS,
    formats::FORMAT,
    xml::XML,
    values::FITS_SCHEMA,
    extensions::PROVENANCE,
    extensions::IDEMPOTENCY,
    extensions::SETTLE,
    extensions::ENVELOPE,
    extensions::PAGINATION,
    extensions::TOKEN,
    extensions::TOKEN_EXPIRED,
    extensions::TOKEN_DELAY,
    extensions::REL,
    extensions::RATE_LIMIT,
    webhooks::WEBHOOKS,
    webhooks::WEBHOOK_EVENT,
    webhooks::WEBHOOK_SIGNATURE,
];

pub(crate) fn rules() -> &'static [Rule] {
    &RULES
}

/// Everything that is wrong with a spec, in the order of its place in the file.
pub(crate) fn lint(spec: &Spec) -> Vec<Finding> {
    let document = Document::of(spec);
    let mut findings = Findings { rule: "", found: Vec::new() };
    for rule in rules() {
        findings.rule = rule.name;
        (rule.check)(&document, &mut findings);
    }
    let mut placed: Vec<_> =
        findings.found.into_iter().map(|found| (spec.key_at(&found.pointer).start, found)).collect();
    placed.sort_by_key(|(at, _)| *at);
    let mut found: Vec<Finding> = Vec::new();
    for (_, finding) in placed {
        // What several operations use is checked with each of them and reported once.
        if !found.contains(&finding) {
            found.push(finding);
        }
    }
    found
}

/// What the rules have found so far, each under the name of its rule.
struct Findings {
    rule: &'static str,
    found: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, pointer: impl Into<String>, message: impl Into<String>, fix: impl Into<String>) {
        self.found.push(Finding::error(self.rule, pointer, message).fix(fix));
    }
}
