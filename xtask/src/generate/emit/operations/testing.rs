//! `testing.rs`: what each operation can be made to reply in a unit test.

use super::super::Input;
use super::super::docs;
use super::super::source::{Source, inner_doc, literal};
use super::call::Call;
use crate::finding::Finding;
use crate::generate::plan::{BodyKind, Operation, ReplyKind, pascal};
use std::fmt::Write;

/// What canned replies have themselves by these names.
const CANNED: [&str; 9] =
    ["calls", "client", "client_builder", "clone", "default", "fmt", "new", "token_requests", "verify"];

/// The module: a line per operation.
pub(crate) fn testing(input: &Input<'_>) -> Result<String, Finding> {
    let mut source = Source::new(input.preamble("//"));
    source.verbatim(&inner_doc(
        "Canned replies: clients for unit tests that open no socket. See [`conversant_core::testing`].",
    ));
    source.items(
        "#[allow(unused_imports)]
        use conversant_core::testing::{ByStatus, Enveloped, Raw, Typed};
        #[allow(unused_imports)]
        use crate::types;
        use crate::{Client, ClientBuilder, operations};",
    )?;
    let mut lines = String::from("conversant_core::canned! {\n    Client, ClientBuilder;\n");
    for operation in &input.plan.operations {
        let _ = writeln!(lines, "    {}", line(&Call::new(input, operation, None)?)?);
    }
    lines.push_str("}\n");
    source.verbatim(&lines);
    Ok(source.finish())
}

/// `send_message = send_message(SendMessage, SEND_MESSAGE) 200 => Typed<types::Message>, operations::…Error, Typed<types::New>;`
fn line(call: &Call<'_>) -> Result<String, Finding> {
    let operation = call.operation;
    let taken = CANNED.contains(&operation.name.as_str());
    let method = if taken { format!("{}_operation", operation.name) } else { operation.name.clone() };
    let success = match operation.reply.statuses.first().map(|success| success.status) {
        None => 200,
        // A range begins with its first.
        Some(class @ 0..=9) => class * 100,
        Some(status) => status,
    };
    let envelope = match (&call.input.plan.envelope, &operation.reply.kind) {
        (Some(envelope), ReplyKind::Enveloped { .. }) => {
            format!(" in {} {}", literal(&envelope.status), literal(&envelope.value))
        }
        _ => String::new(),
    };
    Ok(format!(
        "{method} = {}({}, {}) {success}{envelope} => {}, {}, {};",
        operation.name,
        operation.type_name,
        call.static_name(),
        reply(call)?,
        error(operation),
        body(operation),
    ))
}

fn reply(call: &Call<'_>) -> Result<String, Finding> {
    let (ty, _) = call.decoded()?;
    Ok(match &call.operation.reply.kind {
        ReplyKind::Empty | ReplyKind::Text | ReplyKind::Bytes | ReplyKind::Stream => ty,
        ReplyKind::Json { .. } | ReplyKind::JsonOrXml { .. } => format!("Typed<{ty}>"),
        ReplyKind::Enveloped { .. } => format!("Enveloped<{ty}>"),
        ReplyKind::Several(_) => format!("ByStatus<operations::{ty}>"),
    })
}

fn error(operation: &Operation) -> String {
    match operation.errors.is_empty() {
        true => "()".to_owned(),
        false => format!("operations::{}", docs::error_name(operation)),
    }
}

fn body(operation: &Operation) -> String {
    match operation.body.as_ref().map(|body| &body.kind) {
        None => "()".to_owned(),
        Some(BodyKind::Json { schema, .. } | BodyKind::Form { schema, .. } | BodyKind::JsonOrXml { schema, .. }) => {
            format!("Typed<types::{}>", pascal(schema))
        }
        Some(BodyKind::Text { .. }) => "conversant_core::Text".to_owned(),
        Some(BodyKind::Multipart { .. } | BodyKind::Raw { .. }) => "Raw".to_owned(),
    }
}
