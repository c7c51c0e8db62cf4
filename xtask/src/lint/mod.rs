//! The rules a spec has to keep, checked on the raw document: the OpenAPI model drops what it does not know, and the
//! generator panics on much of what it does not support.
//!
//! `specs/README.md` says what a spec is made of. A rule is a name, a text and a check; a check gets the walked
//! document and says what is wrong, where, and what to write in its place.

mod bodies;
mod document;
mod extensions;
pub(crate) mod foreign;
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
pub(crate) mod servers;
mod unions;
mod values;
mod walk;
mod webhooks;
mod xml;

#[cfg(test)]
mod tests;

use crate::finding::Finding;
use crate::spec::{Origin, Spec};
use std::collections::HashSet;
use walk::Document;

/// A rule: its name, one line, the longer explanation for `--explain`, and its check.
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) explanation: &'static str,
    check: fn(&Document<'_>, &mut Findings),
}

/// All rules, by group, the most general first.
static RULES: [Rule; 62] = [
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

/// What reading a file and the later steps of the pipeline may find.
const OTHERS: [(&str, &str, &str); 17] = [
    (
        "yaml",
        "The file is one YAML 1.2 mapping.",
        "Anchors, aliases and `<<` are read. Tags of one's own are not, and tabs do not indent.",
    ),
    (
        "json",
        "The file is one JSON object.",
        "A file that ends in `.json` is JSON as RFC 8259 has it, without comments and trailing commas.",
    ),
    (
        "duplicate-key",
        "No key stands twice in a mapping.",
        "Readers disagree on which of the two counts; here it is the last.",
    ),
    ("envelope", "A reply that fails inside an envelope has its schema.", "See `x-envelope` in specs/README.md."),
    ("settle", "What `x-settle` names is there.", "See `x-settle` in specs/README.md."),
    (
        "token-operation",
        "The operation that fetches a token is there and takes a JSON body.",
        "See `x-token` in specs/README.md.",
    ),
    ("emit", "What is emitted is Rust.", "What is told here is a mistake of this program."),
    ("not-rust", "A client that is compared is Rust.", "What is told here is a mistake of this program."),
    ("nesting", "A document is not nested too deep to be read.", "Move what is nested into `components`."),
    ("no-success", "An operation has a reply that means success.", "Add a response whose status begins with 2."),
    ("one-schema", "A body has one schema, whatever its media type.", "Write the same `$ref` at each media type."),
    (
        "several-success-types",
        "The replies of an operation that mean success have one type.",
        "Write the same `$ref` at each status.",
    ),
    ("xml-root", "A body that may be XML names its root element.", "Write `xml: { name: … }` on the schema."),
    (
        "openapi-model",
        "The lowered document is OpenAPI 3.0.",
        "What is told here is a mistake of this program, if the document is OpenAPI.",
    ),
    (
        "generator",
        "progenitor takes the lowered document.",
        "What is told here is a mistake of this program: a construct that it should have lowered.",
    ),
    (
        "example",
        "A client's examples fit its spec and its examples.yaml.",
        "What specs/<provider>/examples.yaml names is there, and what an operation requires has an example in one of the two.",
    ),
    (
        "generator-shape",
        "progenitor's output has the shape that the passes know.",
        "It is pinned; see CONTRIBUTING.md on raising it.",
    ),
];

/// Whatever may be found: name, one line, and why.
pub(crate) fn explanations() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    rules().iter().map(|rule| (rule.name, rule.summary, rule.explanation)).chain(OTHERS)
}

/// Everything that is wrong with a spec, in the order of its place in the file.
pub(crate) fn lint(spec: &Spec) -> Vec<Finding> {
    let document = Document::of(spec);
    let mut findings = Findings { rule: "", found: spec.noticed.clone() };
    if spec.origin == Origin::Foreign {
        // What is not OpenAPI 3 keeps none of its rules; that is all there is to say.
        let mut version = Findings { rule: document::OPENAPI_VERSION.name, found: Vec::new() };
        (document::OPENAPI_VERSION.check)(&document, &mut version);
        if !version.found.is_empty() {
            return version.found;
        }
    }
    for rule in rules() {
        findings.rule = rule.name;
        (rule.check)(&document, &mut findings);
    }
    let mut found = findings.found;
    match spec.origin {
        Origin::House => {}
        Origin::Draft => found.iter_mut().for_each(|finding| foreign::advise(finding, &spec.value)),
        Origin::Foreign => {
            found = foreign::strange_keys(found);
            found.retain_mut(foreign::weigh);
        }
    }
    // What several operations use is checked with each of them and reported once.
    let mut known = HashSet::new();
    found.retain(|finding| known.insert(finding.clone()));
    found.sort_by_cached_key(|finding| spec.key_at(&finding.pointer).start);
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
