//! What a vendor delivers to its users: how events are told apart, what they hold, how they are signed.

use super::extensions::one_of;
use super::grammar::Kind;
use super::names::{is_identifier, is_keyword, nearest, pascal};
use super::parameters::is_header;
use super::values::fits;
use super::walk::{At, Document, named};
use super::{Findings, Rule};
use serde_json::Value;
use std::collections::HashMap;

pub(super) const WEBHOOKS: Rule = Rule {
    name: "x-webhooks",
    summary: "`x-webhooks` says how one event is told from another.",
    explanation: "Either `event` is the JSON pointer to the property that names the event, or each event has a \
        `match`: JSON pointers with the values that tell its body from all others. So no body may match two events.",
    check: webhooks,
};

fn webhooks(document: &Document<'_>, findings: &mut Findings) {
    let Some(at) = document.root.get("x-webhooks") else { return };
    let events = at.entries("events");
    if at.get("events").is_some_and(|events| events.value.as_object().is_some_and(|events| events.is_empty())) {
        findings.add(at.below("events"), "there are no events", "add what the vendor delivers, or remove `x-webhooks`");
    }
    let Some(pointer) = at.text("event") else {
        for (name, event) in &events {
            if event.entries("match").is_empty() {
                let fix = "add `match:`, or `event:` to `x-webhooks` where bodies name their event";
                findings.add(&event.pointer, format!("nothing tells `{name}` from other events"), fix);
            }
        }
        return told_apart(&events, findings);
    };
    if !is_pointer(pointer) {
        findings.add(at.below("event"), "this is not a JSON pointer", "begin it with `/`: `/type`");
    }
    for (_, event) in events.iter().filter(|(_, event)| event.has("match")) {
        let fix = "remove it, or remove `event` where bodies do not name their event";
        findings.add(event.below("match"), "`event` and `match` exclude each other", fix);
    }
}

/// Two events are told apart by a place that both look at and where they expect different values.
fn told_apart(events: &[(&str, At<'_>)], findings: &mut Findings) {
    for (index, (name, event)) in events.iter().enumerate() {
        let wanted = event.entries("match");
        for (first, other) in events.iter().take(index).filter(|(_, other)| !other.entries("match").is_empty()) {
            let others = other.entries("match");
            let differ = |(pointer, value): &(&str, At<'_>)| {
                others.iter().any(|(known, other)| known == pointer && other.value != value.value)
            };
            if !wanted.is_empty() && !wanted.iter().any(differ) {
                let message = format!("a body may match both `{first}` and `{name}`");
                findings.add(
                    event.below("match"),
                    message,
                    "give both a value at the same place that tells them apart",
                );
            }
        }
    }
}

fn is_pointer(text: &str) -> bool {
    text.starts_with('/')
}

pub(super) const WEBHOOK_EVENT: Rule = Rule {
    name: "webhook-event",
    summary: "A webhook's event has a name of its own, a named object as its schema, and an example that is told to be it.",
    explanation: "The name becomes a variant of `Event`, beside `Other`. The places by which events are told apart \
        lead to declared properties of the schema, that of the name to a string; the example has there what says \
        which event it is.",
    check: webhook_event,
};

fn webhook_event(document: &Document<'_>, findings: &mut Findings) {
    let pointer = document.root.get("x-webhooks").and_then(|at| at.text("event")).filter(|text| is_pointer(text));
    let mut seen: HashMap<String, &str> = HashMap::new();
    for node in document.of_kind(Kind::WebhookEvent) {
        variant(node.name, &node.at, &mut seen, findings);
        let Some(schema) = node.at.get("schema") else { continue };
        let Some(schema) = object(document, &schema, findings) else { continue };
        if let Some(pointer) = pointer {
            let name = Value::String(node.name.to_owned());
            let place = At { pointer: node.at.pointer.clone(), value: &name };
            tells(document, &node.at, &schema, pointer, &place, findings);
        }
        for (pointer, value) in node.at.entries("match") {
            tells(document, &node.at, &schema, pointer, &value, findings);
        }
    }
}

fn variant<'a>(name: &'a str, at: &At<'_>, seen: &mut HashMap<String, &'a str>, findings: &mut Findings) {
    let variant = pascal(name);
    if !is_identifier(&variant) || is_keyword(&variant) {
        findings.add(&at.pointer, format!("`{name}` makes no name for a variant"), "begin with a letter");
    } else if variant == "Other" {
        let fix = "leave it out: what is not known is `Other`";
        findings.add(&at.pointer, "`Other` is every event that is not known", fix);
    } else if let Some(first) = seen.insert(variant.clone(), name) {
        let message = format!("`{first}` and `{name}` both become `{variant}`");
        findings.add(&at.pointer, message, "leave one of the two out; it is delivered as `Other`");
    }
}

/// The event's schema, if it is a reference to a named object.
fn object<'a>(document: &Document<'a>, schema: &At<'a>, findings: &mut Findings) -> Option<At<'a>> {
    if named(schema).is_none() {
        let fix = "move it to components.schemas and write `$ref: '#/components/schemas/Name'`";
        findings.add(&schema.pointer, "the schema of an event has no name", fix);
        return None;
    }
    // Where the reference leads nowhere, the rule `reference` says so.
    let resolved = document.resolve(schema.clone())?;
    if resolved.text("type") != Some("object") {
        findings.add(&schema.pointer, "the schema of an event is not an object", "refer to the schema of a whole body");
        return None;
    }
    Some(resolved)
}

/// Reports a place that tells this event from others and is not declared, takes other values, or is otherwise in the
/// example.
fn tells(
    document: &Document<'_>,
    event: &At<'_>,
    schema: &At<'_>,
    pointer: &str,
    value: &At<'_>,
    findings: &mut Findings,
) {
    if !is_pointer(pointer) {
        return findings.add(&value.pointer, format!("`{pointer}` is not a JSON pointer"), "begin it with `/`");
    }
    let mut property = schema.clone();
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        let Some(next) = document.property(&property, &step) else {
            let known = property.entries("properties");
            let fix = match nearest(&step, known.iter().map(|(name, _)| *name)) {
                Some(meant) => format!("write `{meant}` in the pointer"),
                None => format!("declare `{step}`, or correct the pointer"),
            };
            let message = format!("`{pointer}` does not lead to a declared property of the event's schema");
            return findings.add(&value.pointer, message, fix);
        };
        property = next;
    }
    if value.value.is_object() || value.value.is_array() || value.value.is_null() || value.value.is_f64() {
        let fix = "write a text, a whole number, or `true` or `false`";
        return findings.add(&value.pointer, "this value cannot tell one event from another", fix);
    }
    if value.value.is_string() && property.text("type").is_some_and(|kind| kind != "string") {
        let message = format!("`{pointer}` leads to a property that is not a string");
        return findings.add(&value.pointer, message, "correct the pointer, or the property's type");
    }
    fits(document, &property, value, 0, findings);
    let Some(example) = event.get("example") else { return };
    let found = example.value.pointer(pointer);
    if found != Some(value.value) {
        let message = format!("the example is not told to be this event: `{pointer}` is not `{}`", text(value.value));
        findings.add(example.pointer, message, "give a body of this event as the vendor delivers it");
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

pub(super) const WEBHOOK_SIGNATURE: Rule = Rule {
    name: "webhook-signature",
    summary: "A webhook's signature has a header, an algorithm and an encoding that the clients know.",
    explanation: "The algorithm is `hmac-sha256`, over the raw body with the bytes of the secret as its key; it is \
        written in `base64` or `hex`.",
    check: webhook_signature,
};

fn webhook_signature(document: &Document<'_>, findings: &mut Findings) {
    for node in document.of_kind(Kind::Signature) {
        one_of(&node.at, "algorithm", &["hmac-sha256"], findings);
        one_of(&node.at, "encoding", &["base64", "hex"], findings);
        if let Some(name) = node.at.text("header").filter(|name| !is_header(name)) {
            let message = format!("`{name}` is not the name of a header");
            findings.add(node.at.below("header"), message, "use letters, digits and `-`");
        }
    }
}
