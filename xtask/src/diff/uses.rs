//! Which way values of the named schemas go.

use super::Side;
use super::document::{content, responses};
use serde_json::Value;
use std::collections::BTreeSet;

/// The named schemas that callers of a version send, and those that they read.
#[derive(Debug, Default)]
pub(super) struct Uses {
    sent: BTreeSet<String>,
    read: BTreeSet<String>,
}

impl Uses {
    pub(super) fn of(side: &Side) -> Self {
        let mut uses = Self::default();
        for operation in &side.plan.operations {
            let Some(value) = side.value.pointer(&operation.pointer) else { continue };
            for parameter in &operation.parameters {
                reach(side, &parameter.schema, &mut uses.sent);
            }
            for (_, schema) in value.get("requestBody").map(|body| content(side, body)).unwrap_or_default() {
                reach(side, schema, &mut uses.sent);
            }
            // What an error holds is decoded only where that works.
            for (_, response) in responses(side, value).into_iter().filter(|(status, _)| status.starts_with('2')) {
                for (_, schema) in content(side, response) {
                    reach(side, schema, &mut uses.read);
                }
            }
        }
        for event in side.plan.webhooks.iter().flat_map(|webhooks| &webhooks.events) {
            add(side, &event.schema, &mut uses.read);
        }
        uses
    }

    pub(super) fn sent(&self, name: &str) -> bool {
        self.sent.contains(name)
    }

    pub(super) fn read(&self, name: &str) -> bool {
        self.read.contains(name)
    }
}

fn add(side: &Side, name: &str, found: &mut BTreeSet<String>) {
    if found.insert(name.to_owned())
        && let Some(schema) = side.value.pointer("/components/schemas").and_then(|schemas| schemas.get(name))
    {
        reach(side, schema, found);
    }
}

/// All that is referred to in a schema.
fn reach(side: &Side, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            let reference = entries.get("$ref").and_then(Value::as_str);
            if let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/components/schemas/")) {
                add(side, name, found);
            }
            entries.values().for_each(|value| reach(side, value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| reach(side, value, found)),
        _ => {}
    }
}
