//! What a vendor delivers to its users: a part of the plan.

use super::values::{object, provenance, reference, text};
use super::{Provenance, pascal};
use serde_json::Value;

#[derive(Debug)]
pub(crate) struct Webhooks {
    pub(crate) description: String,
    pub(crate) docs_url: Option<String>,
    pub(crate) provenance: Option<Provenance>,
    pub(crate) signature: Option<Signature>,
    /// The JSON pointer to an event's name, where bodies have one.
    pub(crate) name_at: Option<String>,
    pub(crate) events: Vec<Event>,
}

/// How deliveries are signed: HMAC-SHA256 over the raw body.
#[derive(Debug)]
pub(crate) struct Signature {
    pub(crate) header: String,
    pub(crate) encoding: Encoding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Base64,
    Hex,
}

#[derive(Debug)]
pub(crate) struct Event {
    /// The vendor's name, or the spec's where bodies have none.
    pub(crate) name: String,
    pub(crate) variant: String,
    pub(crate) description: String,
    pub(crate) provenance: Option<Provenance>,
    pub(crate) schema: String,
    /// JSON pointers and the values that tell this event from the others, where bodies have no name.
    pub(crate) found_by: Vec<(String, Value)>,
    pub(crate) example: Value,
}

/// Reads `x-webhooks` of a linted document.
pub(crate) fn webhooks(document: &Value) -> Option<Webhooks> {
    let webhooks = document.get("x-webhooks")?;
    Some(Webhooks {
        description: text(webhooks, "description"),
        docs_url: webhooks.pointer("/externalDocs/url").and_then(Value::as_str).map(str::to_owned),
        provenance: provenance(webhooks),
        signature: webhooks.get("signature").map(|signature| Signature {
            header: text(signature, "header"),
            encoding: if text(signature, "encoding") == "hex" { Encoding::Hex } else { Encoding::Base64 },
        }),
        name_at: webhooks.get("event").and_then(Value::as_str).map(str::to_owned),
        events: object(webhooks.get("events")).map(|(name, event)| read(name, event)).collect(),
    })
}

fn read(name: &str, event: &Value) -> Event {
    Event {
        name: name.to_owned(),
        variant: pascal(name),
        description: text(event, "description"),
        provenance: provenance(event),
        schema: event.get("schema").and_then(reference).unwrap_or_default(),
        found_by: object(event.get("match")).map(|(pointer, value)| (pointer.clone(), value.clone())).collect(),
        example: event.get("example").cloned().unwrap_or_default(),
    }
}
