//! What an operation's call gives.

use super::super::operations::status_name;
use super::super::source::wrap;
use super::WIDTH;
use super::operation::Signature;
use super::text::{one_line, sentence};
use crate::generate::plan::{Operation, Plan, ReplyKind, ReplyVariant, Success, pascal};
use std::fmt::Write;

pub(super) fn returns(out: &mut String, plan: &Plan, operation: &Operation, signature: &Signature<'_>) {
    let reply = &operation.reply;
    let mut lead = names(&reply.statuses);
    if let Some(value) = value(plan, operation, &signature.value) {
        let _ = write!(lead, ", {value}");
    }
    let body = if signature.value == "()" { no_body(operation) } else { "" };
    let text = match &reply.kind {
        ReplyKind::Several(variants) => {
            format!("{}\n\n{}", wrap(&format!("{lead} by status."), WIDTH), several(variants))
        }
        _ => match alike(&reply.statuses) {
            Some("") => wrap(&format!("{lead}. {body}"), WIDTH),
            Some(description) => wrap(&format!("{lead}: {} {body}", sentence(description)), WIDTH),
            None => format!("{}\n\n{}", wrap(&format!("{lead}. {body}"), WIDTH), list(&reply.statuses)),
        },
    };
    let _ = writeln!(out, "# Returns\n\n{}\n", text.trim_end());
    let Some(headers) = &signature.headers else { return };
    let names: Vec<_> = reply.headers.iter().map(|header| format!("`{}`", header.name)).collect();
    let text = format!(
        "[`headers`](conversant_core::Reply::headers) gives {} as [`{headers}`](crate::operations::{headers}).",
        names.join(", ")
    );
    let _ = writeln!(out, "{}\n", wrap(&text, WIDTH));
}

/// Statuses with what each says: in one sentence if they say the same, else as a list.
pub(crate) fn by_status(statuses: &[Success]) -> String {
    match alike(statuses) {
        Some("") => names(statuses),
        Some(description) => wrap(&format!("{}: {}", names(statuses), sentence(description)), WIDTH),
        None => list(statuses),
    }
}

/// `200` or `201`
fn names(statuses: &[Success]) -> String {
    let names: Vec<_> = statuses.iter().map(|success| format!("`{}`", status_name(success.status))).collect();
    names.join(" or ")
}

/// What all of them say, if it is the same.
fn alike(statuses: &[Success]) -> Option<&str> {
    let (first, rest) = statuses.split_first()?;
    rest.iter().all(|other| other.description == first.description).then_some(&first.description)
}

fn list(statuses: &[Success]) -> String {
    statuses.iter().map(|success| line(success, "")).collect()
}

/// A line for each status, with the type of its value.
fn several(variants: &[ReplyVariant]) -> String {
    let lines = variants.iter().flat_map(|variant| {
        let value = match &variant.kind {
            ReplyKind::Json { schema } => format!(", {}", type_link(&format!("types::{}", pascal(schema)))),
            ReplyKind::Text => format!(", {}", type_link("conversant_core::Text")),
            ReplyKind::Empty => String::new(),
            _ => format!(", {}", type_link("conversant_core::Download")),
        };
        variant.statuses.iter().map(move |success| line(success, &value))
    });
    lines.collect()
}

fn line(Success { status, description }: &Success, value: &str) -> String {
    let status = status_name(*status);
    match description.as_str() {
        "" => format!("- `{status}`{value}\n"),
        description => format!("- `{status}`{value}: {}\n", one_line(&sentence(description))),
    }
}

/// Why there is no value. A body that is not described may come all the same.
fn no_body(operation: &Operation) -> &'static str {
    let never = |success: &Success| matches!(success.status, 204 | 205);
    match operation.method == "head" || operation.reply.statuses.iter().all(never) {
        true => "The reply has no body.",
        false => "The client reads no body.",
    }
}

/// A reply's value in words, with a link to its type.
fn value(plan: &Plan, operation: &Operation, ty: &str) -> Option<String> {
    match ty {
        "()" => None,
        _ if is_empty_list(plan, operation) => Some("an empty list".to_owned()),
        _ => Some(match ty.strip_prefix("Vec<").and_then(|inner| inner.strip_suffix('>')) {
            Some(inner) => format!("a list of {}", type_link(inner)),
            None => type_link(ty),
        }),
    }
}

/// Is what the envelope holds always an empty list?
pub(crate) fn is_empty_list(plan: &Plan, operation: &Operation) -> bool {
    let (Some(envelope), ReplyKind::Enveloped { schema }) = (&plan.envelope, &operation.reply.kind) else {
        return false;
    };
    let value = plan.schemas.get(schema).and_then(|schema| schema.properties.get(&envelope.value));
    value.is_some_and(|value| value.limits.max_items == Some(0))
}

/// A type as seen from an operation's module.
pub(super) fn type_link(ty: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_status_keeps_what_it_says() {
        let said = |all: &[(u16, &str)]| -> Vec<Success> {
            all.iter().map(|&(status, text)| Success { status, description: text.to_owned() }).collect()
        };
        let cases: [(&[(u16, &str)], &str); 6] = [
            (&[(200, "It was sent")], "`200`: It was sent."),
            (&[(200, "Sent."), (201, "Sent.")], "`200` or `201`: Sent."),
            (&[(201, "New."), (202, "A new\nversion")], "- `201`: New.\n- `202`: A new version.\n"),
            (&[(200, "Sent."), (204, "")], "- `200`: Sent.\n- `204`\n"),
            (&[(200, ""), (204, "")], "`200` or `204`"),
            (&[(2, "")], "`2XX`"),
        ];
        for (statuses, expected) in cases {
            assert_eq!(by_status(&said(statuses)), expected, "{statuses:?}");
        }
    }
}
