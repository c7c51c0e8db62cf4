//! What a change of a spec means to users: what was added, changed and removed, and whom it breaks, on the wire or when they
//! compile.
//!
//! On the wire is judged by the specs: does one side still take what the other sends (`fits.rs`)? At compile time by the
//! generated crates: is what callers name still there (`rust`)? Both are values; where they come from is the command's.

mod attach;
pub(crate) mod bump;
pub(crate) mod change;
mod client;
mod document;
mod exchange;
mod fits;
mod operations;
pub(crate) mod report;
mod rust;
mod schema;
#[cfg(test)]
mod tests;
mod types;
mod uses;

use crate::finding::Finding;
use crate::generate::plan::{self, Plan};
use crate::generate::{self, Files};
use crate::spec::Spec;
use change::{Change, Changes, Sign, Subject};
use operations::View;
use rust::Api;
use serde_json::Value;

/// A version of a provider: its spec, and the crate that was made of it.
#[derive(Debug)]
pub(crate) struct Side {
    pub(crate) plan: Plan,
    pub(crate) value: Value,
    pub(crate) api: Api,
}

impl Side {
    /// The version that a spec and a crate's files are; without files, the crate that is made of the
    /// spec, which has been linted.
    pub(crate) fn read(spec: &Spec, files: Option<&Files>) -> Result<Self, Finding> {
        let plan = plan::plan(&spec.provider, &spec.value)?;
        let first = |findings: Vec<Finding>| {
            findings.into_iter().next().unwrap_or_else(|| Finding::error("emit", "", "no client"))
        };
        let api = match files {
            Some(files) => rust::read(files)?,
            None => rust::read(&generate::from_linted(spec).map_err(first)?)?,
        };
        Ok(Self { plan, value: spec.value.clone(), api })
    }

    fn operations(side: &Self) -> impl Iterator<Item = View<'_>> {
        side.plan.operations.iter().map(move |operation| View { side, operation })
    }
}

/// The changes from one version of a provider to another. One of the two is there.
pub(crate) fn compare(base: Option<&Side>, head: Option<&Side>) -> Changes {
    let named = head.or(base).map(|side| (side.plan.provider.clone(), side.plan.title.clone()));
    let (provider, title) = named.unwrap_or_default();
    let whole = |sign, what: String| vec![Change::new(Subject::Client, sign, what)];
    let changes = match (base, head) {
        (None, None) => Vec::new(),
        (None, Some(head)) => whole(Sign::Added, format!("new provider: {} operations", head.plan.operations.len())),
        (Some(_), None) => {
            let mut gone = whole(Sign::Removed, "the provider is gone".to_owned());
            gone[0].compile.push(format!("the crate `conversant-{provider}` is gone"));
            gone
        }
        (Some(base), Some(head)) => {
            let mut changes = client::client(base, head);
            changes.extend(operations::operations(base, head));
            changes.extend(types::types(base, head, &uses::Uses::of(base)));
            changes.extend(client::webhooks(base, head));
            attach::attach(rust::breaks(&base.api, &head.api), base, head, &mut changes);
            changes
        }
    };
    Changes { provider, title, changes }
}
