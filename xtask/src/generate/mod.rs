//! The pipeline: a spec in, a crate out. Each step is a function from one value to the next.
//!
//! `specs/x.yaml → lint → adopt → plan → lower → engine → rewrite → emit → crates/conversant-x/`

mod adopt;
mod emit;
mod engine;
mod lower;
pub(crate) mod plan;
mod rewrite;
mod write;

pub(crate) use emit::Files;
pub(crate) use plan::snake;
pub(crate) use write::{Change, Mode, apply};

use crate::finding::Finding;
use crate::lint;
use crate::spec::Spec;
use serde_json::Value;

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
    let adopted = adopt::adopt(&spec.value);
    if !adopted.findings.is_empty() {
        return Err(adopted.findings);
    }
    // A later step knows the adopted document alone; the reader knows the source.
    let placed = |finding: Finding| Finding { pointer: adopted.places.source(&finding.pointer), ..finding };
    from_adopted(spec, &adopted.value).map_err(|finding| vec![placed(finding)])
}

fn from_adopted(spec: &Spec, document: &Value) -> Result<Files, Finding> {
    let plan = plan::plan(&spec.provider, document)?;
    let lowered = lower::lower(document, &plan);
    let file = engine::run(&lowered)?;
    let methods = rewrite::methods::methods(&file)?;
    let types = rewrite::types::types(&file, &plan)?;
    emit::emit(&emit::Input {
        plan: &plan,
        types: &types,
        methods: &methods,
        modules: &spec.modules,
        schemas: document.pointer("/components/schemas").unwrap_or(&Value::Null),
        examples: spec.examples.as_ref(),
        spec_path: &spec.path,
        spec_hash: &spec.hash(),
    })
}

#[cfg(test)]
mod test_clients;
#[cfg(test)]
mod tests;
