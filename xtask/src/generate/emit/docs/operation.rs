//! An operation, on the client's method and on the call's builder.

use super::super::source::{code, wrap};
use super::facts::{self, example};
use super::repeats::{NO_LIMIT, rate_limit, repeats};
use super::returns::{returns, type_link};
use super::text::{one_line, sentence};
use super::{WIDTH, error_name, sources};
use crate::generate::plan::paging::Style;
use crate::generate::plan::{Body, BodyKind, Operation, Parameter, Plan, ReplyKind, pascal};
use serde_json::Value;
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
    /// The vendor's name for the operation.
    pub(crate) title: Option<&'a str>,
}

/// An operation's documentation, on the client's method.
pub(crate) fn operation(plan: &Plan, operation: &Operation, signature: &Signature<'_>) -> String {
    let mut out = format!("{}\n\n{}\n\n", sentence(&operation.summary), place(operation, signature.title));
    if !operation.description.is_empty() {
        out.push_str(&operation.description);
        out.push_str("\n\n");
    }
    if let Some(example) = &signature.example {
        let _ = writeln!(out, "# Example\n\n{example}");
    }
    arguments(&mut out, operation, signature);
    setters(&mut out, operation, signature);
    returns(&mut out, plan, operation, signature);
    pages(&mut out, operation);
    errors(&mut out, plan, operation);
    let _ = writeln!(out, "# Repeats\n\n{}\n", wrap(&repeats(operation), WIDTH));
    let limit = rate_limit(plan).unwrap_or_else(|| NO_LIMIT.to_owned());
    let _ = writeln!(out, "# Rate limit\n\n{}\n", wrap(&limit, WIDTH));
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

fn place(operation: &Operation, title: Option<&str>) -> String {
    let root = if operation.at_root { ", at the root of the host" } else { "" };
    let place = format!("{}{root}", request(operation));
    match title {
        None => place,
        // A line of its own: a long path and what follows it do not fit side by side on a phone.
        Some(title) => format!("{place}\\\nIn the vendor's documents: {}.", code(title)),
    }
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
        let _ = writeln!(out, "- `{name}`: {}", told(name, parameter, None));
    }
    if let Some((body, ty)) = body {
        let _ = writeln!(out, "- `body`, {}: {}", type_link(ty), one_line(&about(body)));
    }
    out.push('\n');
}

/// All that is known of a parameter, as one list item.
fn told(name: &str, parameter: &Parameter, shown: Option<&Value>) -> String {
    let mut text = facts::about(parameter);
    if parameter.deprecated {
        text.push_str(" Deprecated.");
    }
    for fact in facts::of_parameter(name, parameter).into_iter().chain(shown.and_then(example)) {
        let _ = write!(text, " {fact}");
    }
    one_line(&text)
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
        let _ = writeln!(out, "- {}: {}", link(name), told(name, parameter, parameter.example.as_ref()));
    }
    if let Some((body, ty)) = body {
        let _ = writeln!(out, "- {}, {}: {}", link("body"), type_link(ty), one_line(&about(body)));
    }
    out.push('\n');
}

fn pages(out: &mut String, operation: &Operation) {
    let Some(paging) = &operation.paging else { return };
    let link = format!("[`stream`](crate::operations::{}::stream)", operation.type_name);
    let send = format!("[`send`](crate::operations::{}::send)", operation.type_name);
    let whole = format!("The vendor documents no pages. {send} gives the list, {link} its items one by one.");
    let by_pages = |how: &str| format!("{how} {send} gives one page, {link} all items.");
    let how = match paging.style {
        Style::Whole => whole,
        Style::Offset => by_pages("A page starts after a number of items."),
        Style::Number => by_pages("Pages are numbered."),
        Style::Token => by_pages("Each page has a token that leads to the next."),
        Style::AfterId => by_pages("A page starts after the id of the last item of the page before it."),
        Style::NextLink => by_pages("Each page has a link to the next."),
    };
    let text = format!(
        "{how} An item that is not what the vendor documents does not cost the others: see \
         [`Reply::malformed_items`](conversant_core::Reply::malformed_items)."
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
        let headers: Vec<_> = error.headers.iter().map(|name| code(name)).collect();
        let headers = match headers.as_slice() {
            [] => String::new(),
            [header] => format!(" Header: {header}."),
            headers => format!(" Headers: {}.", headers.join(", ")),
        };
        let _ = writeln!(out, "- `{}`{body}: {}{headers}", error.status, one_line(&sentence(&error.description)));
    }
    let mut text = format!(
        "[`Error::body`](conversant_core::Error::body) gives the body, as [`{name}`](crate::operations::{name}).",
        name = error_name(operation)
    );
    if operation.errors.iter().any(|error| !error.headers.is_empty()) {
        text.push_str(" [`Error::raw_headers`](conversant_core::Error::raw_headers) gives the headers, as text.");
    }
    let _ = writeln!(out, "\n{}\n", wrap(&text, WIDTH));
}
