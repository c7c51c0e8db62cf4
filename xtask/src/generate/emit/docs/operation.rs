//! An operation, on the client's method and on the call's builder.

use super::super::operations::status_name;
use super::super::source::wrap;
use super::facts::{self, example};
use super::repeats::{rate_limit, repeats};
use super::text::{one_line, sentence};
use super::{WIDTH, error_name, sources};
use crate::generate::plan::paging::Style;
use crate::generate::plan::{Body, BodyKind, Operation, Parameter, Plan, ReplyKind, pascal};
use std::fmt::Write;

/// What of an operation's Rust its documentation speaks of.
pub(crate) struct Signature<'a> {
    /// Parameters that are arguments, by name.
    pub(crate) arguments: Vec<(String, &'a Parameter)>,
    /// Parameters that are setters of the call.
    pub(crate) setters: Vec<(String, &'a Parameter)>,
    /// The type of the body, as in `types::NewMessage`; none of an upload.
    pub(crate) body: Option<String>,
    /// The type of the reply's value, as in `Vec<types::Message>`.
    pub(crate) value: String,
    /// The type of its headers.
    pub(crate) headers: Option<String>,
    pub(crate) example: Option<String>,
}

/// An operation's documentation, on the client's method.
pub(crate) fn operation(plan: &Plan, operation: &Operation, signature: &Signature<'_>) -> String {
    let mut out = format!("{}\n\n{}\n\n", sentence(&operation.summary), place(operation));
    if !operation.description.is_empty() {
        out.push_str(&operation.description);
        out.push_str("\n\n");
    }
    if let Some(example) = &signature.example {
        let _ = writeln!(out, "# Example\n\n{example}");
    }
    arguments(&mut out, operation, signature);
    setters(&mut out, operation, signature);
    returns(&mut out, operation, signature);
    pages(&mut out, operation);
    errors(&mut out, plan, operation);
    let _ = writeln!(out, "# Repeats\n\n{}\n", wrap(&repeats(operation), WIDTH));
    if let Some(limit) = rate_limit(plan) {
        let _ = writeln!(out, "# Rate limit\n\n{}\n", wrap(&limit, WIDTH));
    }
    if !operation.notes.is_empty() {
        let notes: String = operation.notes.iter().map(|note| format!("- {}\n", sentence(note))).collect();
        let _ = writeln!(out, "# Left out\n\n{notes}");
    }
    sources(&mut out, operation.docs_url.as_deref(), operation.provenance.as_ref());
    out
}

/// A call's documentation, on its builder.
pub(crate) fn call(operation: &Operation, link: &str) -> String {
    format!("{}\n\nA call of {link}. Nothing is sent before [`send`](Self::send).", sentence(&operation.summary))
}

/// `POST /conversations/{conversationId}/messages`
pub(super) fn request(operation: &Operation) -> String {
    format!("`{} {}`", operation.method.to_uppercase(), operation.path)
}

fn place(operation: &Operation) -> String {
    let root = if operation.at_root { ", at the root of the host" } else { "" };
    // A line of its own: a long path and what follows it do not fit side by side on a phone.
    format!("{}{root}\\\nThe vendor calls it `{}`.", request(operation), operation.id)
}

fn arguments(out: &mut String, operation: &Operation, signature: &Signature<'_>) {
    let body = operation.body.as_ref();
    let upload = body.filter(|body| matches!(body.kind, BodyKind::Multipart { .. }));
    let body = body.filter(|body| body.required).zip(signature.body.as_deref());
    if signature.arguments.is_empty() && body.is_none() {
        return;
    }
    out.push_str("# Arguments\n\n");
    // The parts of an upload are arguments of their own.
    for upload in upload.iter().filter(|upload| !upload.description.is_empty()) {
        let _ = writeln!(out, "{}\n", sentence(&upload.description));
    }
    for (name, parameter) in &signature.arguments {
        let facts = facts::of_parameter(name, parameter).join(" ");
        let _ = writeln!(out, "- `{name}`: {}", one_line(&format!("{} {facts}", facts::about(parameter))));
    }
    if let Some((body, ty)) = body {
        let _ = writeln!(out, "- `body`, {}: {}", type_link(ty), one_line(&about(body)));
    }
    out.push('\n');
}

fn about(body: &Body) -> String {
    if body.description.is_empty() { "The request's body.".to_owned() } else { sentence(&body.description) }
}

/// What may be set besides, with links to the setters.
fn setters(out: &mut String, operation: &Operation, signature: &Signature<'_>) {
    let body = operation.body.as_ref().filter(|body| !body.required).zip(signature.body.as_deref());
    if signature.setters.is_empty() && body.is_none() {
        return;
    }
    out.push_str("# Options\n\nSetters of the call.\n\n");
    let link = |name: &str| format!("[`{name}`](crate::operations::{}::{name})", operation.type_name);
    for (name, parameter) in &signature.setters {
        let mut facts = facts::of_parameter(name, parameter);
        facts.extend(parameter.example.as_ref().and_then(example));
        let text = format!("{} {}", facts::about(parameter), facts.join(" "));
        let _ = writeln!(out, "- {}: {}", link(name), one_line(&text));
    }
    if let Some((body, ty)) = body {
        let _ = writeln!(out, "- {}, {}: {}", link("body"), type_link(ty), one_line(&about(body)));
    }
    out.push('\n');
}

fn returns(out: &mut String, operation: &Operation, signature: &Signature<'_>) {
    let reply = &operation.reply;
    let statuses: Vec<_> = reply.statuses.iter().map(|status| format!("`{}`", status_name(*status))).collect();
    let mut text = statuses.join(" or ");
    if let Some(value) = value(&signature.value) {
        let _ = write!(text, ", {value}");
    }
    if let ReplyKind::Several(_) = reply.kind {
        text.push_str(" by status");
    }
    if !reply.description.is_empty() {
        let _ = write!(text, ": {}", sentence(&reply.description));
    }
    if signature.value == "()" {
        text.push_str(" The reply has no body.");
    }
    let _ = writeln!(out, "# Returns\n\n{}\n", wrap(&text, WIDTH));
    let Some(headers) = &signature.headers else { return };
    let names: Vec<_> = reply.headers.iter().map(|header| format!("`{}`", header.name)).collect();
    let text = format!(
        "[`headers`](conversant_core::Reply::headers) gives {} as [`{headers}`](crate::operations::{headers}).",
        names.join(", ")
    );
    let _ = writeln!(out, "{}\n", wrap(&text, WIDTH));
}

/// A reply's value in words, with a link to its type.
fn value(ty: &str) -> Option<String> {
    match ty {
        "()" => None,
        _ => Some(match ty.strip_prefix("Vec<").and_then(|inner| inner.strip_suffix('>')) {
            Some(inner) => format!("a list of {}", type_link(inner)),
            None => type_link(ty),
        }),
    }
}

/// A type as seen from an operation's module.
fn type_link(ty: &str) -> String {
    let name = ty.rsplit("::").next().unwrap_or_default();
    if ty.starts_with("types::") {
        format!("[`{name}`](crate::{ty})")
    } else if ty.starts_with("conversant_core::") {
        format!("[`{name}`]({ty})")
    } else if ty.ends_with("Body") || ty.ends_with("Reply") {
        format!("[`{name}`](crate::operations::{name})")
    } else {
        format!("`{ty}`")
    }
}

fn pages(out: &mut String, operation: &Operation) {
    let Some(paging) = &operation.paging else { return };
    let link = format!("[`stream`](crate::operations::{}::stream)", operation.type_name);
    let how = match paging.style {
        Style::Whole => "The vendor documents no pages: the list comes as a whole.",
        Style::Offset => "A page starts after a number of items.",
        Style::Number => "Pages are numbered.",
        Style::Token => "Each page has a token that leads to the next.",
        Style::AfterId => "A page starts after the id of the last item of the page before it.",
        Style::NextLink => "Each page has a link to the next.",
    };
    let text = format!(
        "{how} [`send`](crate::operations::{}::send) gives one page, {link} all items. An item that is not what the vendor \
         documents does not cost the others: see [`Reply::malformed_items`](conversant_core::Reply::malformed_items).",
        operation.type_name
    );
    let _ = writeln!(out, "# Pages\n\n{}\n", wrap(&text, WIDTH));
}

fn errors(out: &mut String, plan: &Plan, operation: &Operation) {
    out.push_str("# Errors\n\n");
    if operation.errors.is_empty() {
        out.push_str("The vendor documents none.\n\n");
        return;
    }
    let typed = |schema: &String| format!(", [`{0}`](crate::types::{0})", pascal(schema));
    let envelope = plan.envelope.as_ref().filter(|_| matches!(operation.reply.kind, ReplyKind::Enveloped { .. }));
    if let Some(envelope) = envelope {
        let _ = writeln!(
            out,
            "- `2xx`{}: The envelope's `{}` is `{}`.",
            typed(&envelope.failure),
            envelope.status,
            envelope.failed
        );
    }
    for error in &operation.errors {
        let body = error.schema.as_ref().map(typed).unwrap_or_default();
        let _ = writeln!(out, "- `{}`{body}: {}", error.status, one_line(&sentence(&error.description)));
    }
    let _ = writeln!(
        out,
        "\n[`Error::body`](conversant_core::Error::body) gives the body, as\n[`{name}`](crate::operations::{name}).\n",
        name = error_name(operation)
    );
}
