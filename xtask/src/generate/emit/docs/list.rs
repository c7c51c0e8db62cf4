//! The list of all operations on a client's front page.

use super::super::source::wrap;
use super::WIDTH;
use super::operation::request;
use super::text::{one_line, sentence};
use crate::generate::plan::{Operation, Plan, Repeat};

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
