//! The pipeline: a spec in, a crate out. Each step is a function from one value to the next.
//!
//! `specs/x.yaml → lint → adopt → plan → lower → engine → rewrite → emit → crates/conversant-x/`

pub(crate) mod adopt;
mod emit;
mod engine;
mod lower;
mod package;
pub(crate) mod plain;
pub(crate) mod plan;
mod report;
mod rewrite;
mod write;

pub(crate) use adopt::Note;
pub(crate) use emit::Files;
pub(crate) use package::{Package, whole};
pub(crate) use plan::snake;
pub(crate) use report::Row;
pub(crate) use write::{Change, Mode, apply, place};

use crate::finding::Finding;
use crate::lint;
use crate::spec::{Origin, Spec};
use serde_json::Value;

/// A crate, and how the document became one.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) files: Files,
    /// What was changed or lost on the way.
    pub(crate) notes: Vec<Note>,
    pub(crate) operations: Vec<Row>,
}

/// The files of a provider's crate, or what is wrong with its spec.
pub(crate) fn generate(spec: &Spec) -> Result<Files, Vec<Finding>> {
    let findings = lint::lint(spec);
    if findings.iter().any(Finding::is_error) {
        return Err(findings);
    }
    from_linted(spec)
}

/// The same of a spec in which the linter found nothing.
pub(crate) fn from_linted(spec: &Spec) -> Result<Files, Vec<Finding>> {
    Ok(make(spec, &Package::house(&spec.provider), &[])?.files)
}

/// The crate of a document in which the linter found nothing that stops it, or what no crate can be made of.
fn make(spec: &Spec, package: &Package, findings: &[Finding]) -> Result<Made, Vec<Finding>> {
    let adopted = match spec.origin {
        Origin::House | Origin::Draft => adopt::adopt(&spec.value),
        Origin::Foreign => adopt::adopt(&lint::foreign::without_strange_keys(&spec.value, findings)),
    };
    if !adopted.findings.is_empty() {
        return Err(adopted.findings);
    }
    // A later step knows the adopted document alone; the reader knows the source.
    let placed = |finding: Finding| Finding { pointer: adopted.places.source(&finding.pointer), ..finding };
    let made = from_adopted(spec, package, &adopted.value);
    let (files, plan) = made.map_err(|finding| vec![placed(finding)])?;
    Ok(Made { files, operations: report::rows(&adopted, &plan), notes: adopted.notes })
}

/// What in a document is worth a warning, and its crate or what no crate can be made of.
pub(crate) fn lint_and_make(spec: &Spec, package: &Package) -> (Vec<Finding>, Result<Made, Vec<Finding>>) {
    let (errors, warnings): (Vec<_>, Vec<_>) = lint::lint(spec).into_iter().partition(Finding::is_error);
    let made = if errors.is_empty() { make(spec, package, &warnings) } else { Err(errors) };
    (warnings, made)
}

fn from_adopted(spec: &Spec, package: &Package, document: &Value) -> Result<(Files, plan::Plan), Finding> {
    let plan = plan::plan(&spec.provider, document)?;
    let lowered = lower::lower(document, &plan);
    let file = engine::run(&lowered)?;
    let methods = rewrite::methods::methods(&file)?;
    let types = rewrite::types::types(&file, &plan)?;
    let files = emit::emit(&emit::Input {
        plan: &plan,
        package,
        types: &types,
        methods: &methods,
        modules: &spec.modules,
        schemas: document.pointer("/components/schemas").unwrap_or(&Value::Null),
        examples: spec.examples.as_ref(),
        spec_path: &spec.path,
        spec_hash: &spec.hash(),
    })?;
    Ok((files, plan))
}

#[cfg(test)]
mod openapi_fixtures;
#[cfg(test)]
mod test_clients;
#[cfg(test)]
mod tests;
