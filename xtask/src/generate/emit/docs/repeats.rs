//! What a repeat of a call does, and how often calls may be made.

use crate::generate::plan::{BodyKind, Form, Location, Operation, Parameter, Plan, Repeat, form};
use serde_json::Value;

/// What a repeat of the call does, and when the client sends it again.
pub(super) fn repeats(operation: &Operation) -> String {
    let mut text = what_a_repeat_does(operation);
    if takes_file(operation) {
        text.push_str(" A reader can be read once only: after that the call is not sent again.");
    }
    text
}

fn takes_file(operation: &Operation) -> bool {
    let is_file = |schema: &Value| form(schema) == Some(Form::File);
    let in_part = |part: &Parameter| is_file(&part.schema) || part.schema.get("items").is_some_and(is_file);
    let mut parts = operation.parameters.iter().filter(|parameter| parameter.location == Location::Part);
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Raw { .. }) => true,
        Some(BodyKind::Multipart { .. }) => parts.any(in_part),
        _ => false,
    }
}

fn what_a_repeat_does(operation: &Operation) -> String {
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

/// Where the vendor says nothing of limits. A call of any kind may be sent again after a 429.
pub(super) const NO_LIMIT: &str =
    "None is documented. A call that is answered with 429 waits and is sent again, as *Repeats* says.";

/// What the vendor publishes of its limits. None if it publishes none and reports none.
pub(crate) fn rate_limit(plan: &Plan) -> Option<String> {
    if !plan.rate_limits.is_empty() {
        let limits: Vec<_> = plan
            .rate_limits
            .iter()
            .map(|limit| format!("{} requests in {} seconds per {}", limit.requests, limit.window, limit.per))
            .collect();
        return Some(format!("{}. The client waits before it would exceed them.", limits.join(", and ")));
    }
    let headers = plan.limit_headers.as_ref()?;
    Some(format!(
        "Not published. The provider reports it in `{}` and `{}`; the client learns from them and waits before it would \
         exceed it.",
        headers.limit, headers.remaining
    ))
}
