//! What rustdoc says of an operation, a type and a field.

mod deprecated;
mod facts;
mod list;
mod operation;
mod repeats;
mod returns;
mod schema;
mod text;

pub(crate) use deprecated::deprecated;
pub(crate) use list::{item, marks};
pub(crate) use operation::{Signature, call, operation};
pub(crate) use repeats::rate_limit;
pub(crate) use returns::{by_status, is_empty_list};
pub(crate) use schema::{event, property, schema, setter, variant};
pub(crate) use text::{one_line, sentence};

use super::source::wrap;
use crate::generate::plan::{Operation, Parameter, Provenance};
use std::fmt::Write;

/// The width of text that the pipeline wraps.
const WIDTH: usize = 110;

/// The name of an operation's error type.
pub(crate) fn error_name(operation: &Operation) -> String {
    format!("{}Error", operation.type_name)
}

pub(crate) fn sources(out: &mut String, docs_url: Option<&str>, found: Option<&Provenance>) {
    if docs_url.is_none() && found.is_none() {
        return;
    }
    out.push_str("# Source\n\n");
    if let Some(url) = docs_url {
        let _ = writeln!(out, "The vendor's page: <{url}>\n");
    }
    if let Some(found) = found {
        let _ = writeln!(out, "{}\n", provenance(found));
    }
}

fn provenance(found: &Provenance) -> String {
    let status = match found.status.as_str() {
        "documented" => "Documented by the vendor.",
        "observed" => "Observed in the vendor's samples or in traffic, not documented.",
        _ => "Inferred, not documented.",
    };
    let note = found.note.as_deref().unwrap_or_default();
    wrap(&format!("{status} {note}"), WIDTH)
}

/// What a setter of a call says of its parameter.
pub(crate) fn parameter(rust: &str, parameter: &Parameter) -> String {
    let mut out = facts::about(parameter);
    let mut facts = facts::of_parameter(rust, parameter);
    facts.extend(parameter.example.as_ref().and_then(facts::example));
    if !facts.is_empty() {
        let _ = write!(out, "\n\n{}", wrap(&facts.join(" "), WIDTH));
    }
    out
}
