//! What rustdoc says of an operation, a type and a field.

use super::operations::status_name;
use super::source::wrap;
use crate::generate::plan::paging::Style;
use crate::generate::plan::{
    BodyKind, Form, Limits, Operation, Parameter, Plan, Property, Provenance, Repeat, ReplyKind, Schema,
};
use serde_json::Value;
use std::fmt::Write;

/// The width of text that the pipeline wraps.
const WIDTH: usize = 110;

/// An operation's documentation, on the client's method.
pub(crate) fn operation(plan: &Plan, operation: &Operation) -> String {
    let place = if operation.at_root { ", at the root of the host" } else { "" };
    let mut out = format!("{}\n\n{}{place}\n\n", sentence(&operation.summary), request(operation));
    if !operation.description.is_empty() {
        out.push_str(&operation.description);
        out.push_str("\n\n");
    }
    parameters(&mut out, operation);
    returns(&mut out, operation);
    pages(&mut out, operation);
    errors(&mut out, operation);
    let _ = writeln!(out, "# Repeats\n\n{}\n", wrap(&repeats(operation), WIDTH));
    if !plan.rate_limits.is_empty() {
        let limits: Vec<_> = plan
            .rate_limits
            .iter()
            .map(|limit| format!("{} requests in {} seconds per {}", limit.requests, limit.window, limit.per))
            .collect();
        let text = format!("{}. The client waits before it would exceed them.", limits.join(", and "));
        let _ = writeln!(out, "# Rate limit\n\n{}\n", wrap(&text, WIDTH));
    } else if let Some(headers) = &plan.limit_headers {
        let text = format!(
            "Not published. The provider reports it in `{}` and `{}`; the client learns from them and waits before it would \
             exceed it.",
            headers.limit, headers.remaining
        );
        let _ = writeln!(out, "# Rate limit\n\n{}\n", wrap(&text, WIDTH));
    }
    if !operation.notes.is_empty() {
        let notes: String = operation.notes.iter().map(|note| format!("- {}\n", sentence(note))).collect();
        let _ = writeln!(out, "# Left out\n\n{notes}");
    }
    sources(&mut out, operation.docs_url.as_deref(), operation.provenance.as_ref());
    out
}

/// `POST /conversations/{conversationId}/messages`
fn request(operation: &Operation) -> String {
    format!("`{} {}`", operation.method.to_uppercase(), operation.path)
}

/// A call's documentation, on its builder.
pub(crate) fn call(operation: &Operation, link: &str) -> String {
    format!("{}\n\nA call of {link}. Nothing is sent before [`send`](Self::send).", sentence(&operation.summary))
}

/// An operation in the list of all, as one item.
pub(crate) fn item(operation: &Operation) -> String {
    let mark = match mark(&operation.repeat) {
        Some(mark) => format!(", *{mark}*"),
        None => String::new(),
    };
    let summary = one_line(&sentence(&operation.summary));
    format!("- [`{}`]: {summary}\\\n  {}{mark}\n", operation.name, request(operation))
}

/// What the marks in the list of operations mean, as far as they are used there.
pub(crate) fn marks(plan: &Plan) -> String {
    let used = |wanted: &str| plan.operations.iter().any(|operation| mark(&operation.repeat) == Some(wanted));
    let mut out = String::from("A call without a mark does nothing new when it is repeated.");
    if used("keyed") {
        out.push_str(
            " Neither does one marked *keyed*, if the repeat has the same idempotency key, as the client's own do.",
        );
    }
    if used("once") {
        out.push_str(" One marked *once* is done again.");
    }
    out.push_str(" Each method says when the client sends its call again by itself.");
    wrap(&out, WIDTH)
}

/// A repeat that is not simply safe, in a word.
fn mark(repeat: &Repeat) -> Option<&'static str> {
    match repeat {
        Repeat::Safe => None,
        Repeat::Keyed { .. } => Some("keyed"),
        Repeat::Correlated { .. } | Repeat::Never => Some("once"),
    }
}

fn parameters(out: &mut String, operation: &Operation) {
    let required: Vec<_> = operation.parameters.iter().filter(|parameter| parameter.required).collect();
    if required.is_empty() && operation.body.is_none() {
        return;
    }
    out.push_str("# Arguments\n\n");
    let (upload, body): (Vec<_>, Vec<_>) =
        operation.body.iter().partition(|body| matches!(body.kind, BodyKind::Multipart { .. }));
    // The parts of an upload are arguments of their own.
    for upload in upload.iter().filter(|upload| !upload.description.is_empty()) {
        let _ = writeln!(out, "{}\n", sentence(&upload.description));
    }
    for found in required {
        let _ = writeln!(out, "- `{}`: {}", found.argument, one_line(&parameter(found)));
    }
    for body in body {
        let description =
            if body.description.is_empty() { "The request's body.".to_owned() } else { sentence(&body.description) };
        let _ = writeln!(out, "- `body`: {}", one_line(&description));
    }
    out.push('\n');
}

fn returns(out: &mut String, operation: &Operation) {
    let reply = &operation.reply;
    let statuses: Vec<_> = reply.statuses.iter().map(|status| format!("`{}`", status_name(*status))).collect();
    let _ = write!(out, "# Returns\n\n{}", statuses.join(" or "));
    if let ReplyKind::Several(_) = reply.kind {
        let name = format!("{}Reply", operation.type_name);
        let _ = write!(out, ": [`{name}`](crate::operations::{name}), by status.");
    }
    if !reply.description.is_empty() {
        let _ = write!(out, ": {}", sentence(&reply.description));
    }
    if reply.kind == ReplyKind::Empty {
        out.push_str(" The reply has no body.");
    }
    out.push_str("\n\n");
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

fn errors(out: &mut String, operation: &Operation) {
    out.push_str("# Errors\n\n");
    if operation.errors.is_empty() {
        out.push_str("The vendor documents none.\n\n");
        return;
    }
    for error in &operation.errors {
        let _ = writeln!(out, "- `{}`: {}", error.status, one_line(&sentence(&error.description)));
    }
    let _ = writeln!(
        out,
        "\n[`Error::body`](conversant_core::Error::body) gives the typed body, as\n[`{name}`](crate::operations::{name}).\n",
        name = error_name(operation)
    );
}

/// What a repeat of the call does, and when the client sends it again.
fn repeats(operation: &Operation) -> String {
    let again = "The client sends it again after a failed connection, a timeout, a broken connection, and the statuses 408, \
                 429, 500, 502, 503 and 504.";
    let certainly = "The client sends it again only when it certainly was not processed: no connection was made, or the \
                     provider answered 429, or 503 with `Retry-After`. After anything else the error's outcome is unknown.";
    match &operation.repeat {
        Repeat::Safe => format!("Safe: a repeat does nothing new. {again}"),
        Repeat::Keyed { header, retention } => {
            let retention =
                retention.as_ref().map(|retention| format!(" for {}", duration(retention))).unwrap_or_default();
            let recognised = match &operation.duplicate {
                Some(duplicate) => format!(
                    " A repeat that the provider recognises is answered with {}; if it follows an attempt whose answer was \
                     lost, the call has succeeded and gives [`Accepted::Before`](conversant_core::Accepted::Before).",
                    duplicate.status
                ),
                None => String::new(),
            };
            format!(
                "Safe with the same idempotency key in `{header}`: the provider recognises it{retention} and does nothing \
                 new. All attempts of a call carry the same key; one is made if you set none. {again}{recognised}"
            )
        }
        Repeat::Correlated { query } => format!(
            "Not safe: `{query}` tells one call from another, but the provider does not promise to recognise a repeat. {certainly}"
        ),
        Repeat::Never => {
            format!("Not safe: the provider cannot tell a repeat from a new call, so it is done again. {certainly}")
        }
    }
}

/// `24h` in words.
fn duration(text: &str) -> String {
    for (unit, name) in [("s", "seconds"), ("m", "minutes"), ("h", "hours")] {
        if let Some(number) = text.strip_suffix(unit) {
            return format!("{number} {name}");
        }
    }
    text.to_owned()
}

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

/// A type's documentation.
pub(crate) fn schema(name: &str, schema: &Schema) -> String {
    let mut out = if schema.description.is_empty() { format!("`{name}`.") } else { lead(&schema.description) };
    if let Some(found) = &schema.provenance {
        let _ = write!(out, "\n\n{}", provenance(found));
    }
    out
}

/// A webhook event's documentation.
pub(crate) fn event(name: &str, description: &str, found: Option<&Provenance>) -> String {
    let mut out = format!("`{name}`: {}", lead(description));
    if let Some(found) = found {
        let _ = write!(out, "\n\n{}", provenance(found));
    }
    out
}

/// A field's documentation.
pub(crate) fn property(wire: &str, rust: &str, property: &Property) -> String {
    let mut out = if property.description.is_empty() { format!("`{wire}`.") } else { lead(&property.description) };
    let facts = facts(wire, rust, property).join(" ");
    if !facts.is_empty() && out.contains("\n\n") {
        let _ = write!(out, "\n\n{}", wrap(&facts, WIDTH));
    } else if !facts.is_empty() {
        // A paragraph of their own would make a page of a hundred fields twice as long.
        out = wrap(&format!("{out} {facts}"), WIDTH);
    }
    if let Some(found) = &property.provenance {
        let _ = write!(out, "\n\n{}", provenance(found));
    }
    out
}

/// What a setter says of the field it sets.
pub(crate) fn setter(wire: &str, property: &Property) -> String {
    if property.description.is_empty() {
        return format!("`{wire}`.");
    }
    lead(&property.description).split("\n\n").next().unwrap_or_default().to_owned()
}

/// What is known of a field beside its description.
fn facts(wire: &str, rust: &str, property: &Property) -> Vec<String> {
    let mut facts = Vec::new();
    if wire != rust {
        facts.push(format!("On the wire: `{wire}`{}.", wire_form(property.form)));
    } else if !wire_form(property.form).is_empty() {
        facts.push(format!("On the wire{}.", wire_form(property.form)));
    }
    facts.extend(limits(&property.limits));
    facts.extend(property.default.as_ref().map(|default| format!("The provider's default: `{}`.", compact(default))));
    facts.extend(
        property
            .example
            .as_ref()
            .filter(|example| is_scalar(example))
            .map(|example| format!("Example: `{}`.", compact(example))),
    );
    facts
}

/// A parameter's documentation, on its setter or in the list of arguments.
pub(crate) fn parameter(parameter: &Parameter) -> String {
    let mut out = match parameter.description.as_str() {
        "" => format!("`{}`.", parameter.name),
        description => sentence(description),
    };
    let mut facts = limits(&parameter.limits);
    facts.extend(parameter.default.as_ref().map(|default| format!("The provider's default: `{}`.", compact(default))));
    if !facts.is_empty() {
        let _ = write!(out, "\n\n{}", facts.join(" "));
    }
    out
}

fn wire_form(form: Option<Form>) -> &'static str {
    match form {
        Some(Form::UnixTime) => ", in Unix seconds",
        Some(Form::SpaceDateTime) => ", as `2024-01-31 10:00:00`",
        Some(Form::AjaxDateTime) => ", as `/Date(1706695200000)/`",
        Some(Form::IntBool) => ", as `0` or `1`",
        Some(Form::StringOrInteger | Form::IntegerOrString | Form::Secret | Form::Link | Form::File) | None => "",
    }
}

fn limits(limits: &Limits) -> Vec<String> {
    let mut facts = Vec::new();
    let mut span = |least: Option<String>, most: Option<String>, unit: &str| match (least, most) {
        (Some(least), Some(most)) => facts.push(format!("From {least} to {most}{unit}.")),
        (Some(least), None) => facts.push(format!("At least {least}{unit}.")),
        (None, Some(most)) => facts.push(format!("At most {most}{unit}.")),
        (None, None) => {}
    };
    let number = |limit: &Option<u64>| limit.as_ref().map(ToString::to_string);
    span(number(&limits.min_length), number(&limits.max_length), " characters");
    span(number(&limits.min_items), number(&limits.max_items), " items");
    span(limits.minimum.as_ref().map(compact), limits.maximum.as_ref().map(compact), "");
    facts.extend(limits.pattern.as_ref().map(|pattern| format!("Matches `{pattern}`.")));
    facts
}

fn compact(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A value that fits into a line of code font.
fn is_scalar(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() < 80 && !text.contains(['\n', '`']),
        Value::Number(_) | Value::Bool(_) => true,
        _ => false,
    }
}

/// A text's first paragraph as a sentence, the rest as it is.
fn lead(text: &str) -> String {
    match text.split_once("\n\n") {
        Some((first, rest)) => format!("{}\n\n{rest}", sentence(first)),
        None => sentence(text),
    }
}

/// Ends with a full stop.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':', '>']) { text.to_owned() } else { format!("{text}.") }
}

/// A text as one list item.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
