//! What requests are filled with where something made up would only ever be refused.

use super::super::sandbox::Description;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// By parameter, as schemathesis names it: `path.conversationId`, `body.url`.
pub(super) type Samples = BTreeMap<String, Vec<Value>>;

/// Path parameters get the ids the sandbox has, requests for tokens its credentials.
pub(super) fn of(spec: &Value, provider: &str, sandbox: &Description) -> Samples {
    let ids: BTreeMap<String, &Vec<Value>> = sandbox.samples().map(|(name, ids)| (bare(name), ids)).collect();
    let mut samples: Samples = placeholders(spec)
        .into_iter()
        .filter_map(|name| Some((format!("path.{name}"), either(found(&bare(name), &ids)?))))
        .collect();
    samples.extend(sandbox.credentials().map(|(name, value)| (format!("body.{name}"), vec![value.clone()])));
    samples.extend(known(provider).into_iter().map(|(name, values)| (name.to_owned(), values)));
    samples
}

/// What no list of ids has.
fn known(provider: &str) -> Vec<(&'static str, Vec<Value>)> {
    let first = || vec![json!(1), json!(2), json!(3)];
    // Webhooks are taken where they do no harm, and nowhere else.
    let address = || vec![json!("http://127.0.0.1:9/webhook")];
    match provider {
        "hostaway" => vec![("body.url", address()), ("path.webhookId", first())],
        "highq" => vec![
            ("body.code", vec![json!("sandbox-highq-authorization-code")]),
            ("body.recipients.users.user[*].userid", vec![json!(12), json!(34)]),
            ("path.conversationid", vec![json!(43), json!(44), json!(45)]),
        ],
        "spruce" => vec![
            ("body.url", address()),
            ("body.internalEndpointId", vec![json!("organizationCode_1")]),
            ("body.destinationId", vec![json!("entityContact_3")]),
        ],
        "ucwa" => vec![("path.invitationId", vec![json!("602"), json!("603"), json!("604")])],
        "ziik" => vec![
            ("body.uri", address()),
            ("body.unit", vec![json!(5), json!(6)]),
            ("body.recipients[*]", vec![json!(2), json!(3)]),
            // One the caller wrote, and one of another.
            ("path.message", vec![json!(1), json!(9001)]),
            ("path.user", vec![json!(2), json!(1)]),
            ("path.webhook", first()),
            ("path.trigger", first()),
        ],
        _ => Vec::new(),
    }
}

/// Bodies that succeed, by operation, where the vendor's sample names what the sandbox does not have.
pub(super) fn body(operation: &str) -> Option<Value> {
    let text = || json!([{"type": "text", "value": "Hello, how are you?"}]);
    Some(match operation {
        "CreateConversation" => json!({
            "type": "secure",
            "secure": {
                "destinationContactIds": ["entity_10"],
                "internalEndpointId": "organizationCode_1",
                "message": {"body": text()},
            },
        }),
        "PostMessageFromEndpoint" => json!({
            "destination": {"secureEndpoint": {"contactId": "entity_10"}},
            "message": {"body": text()},
        }),
        "ScheduleConversationMessage" => json!({"message": {"body": text()}, "sendAt": "2126-04-01T00:00:00Z"}),
        "CreateWebhookEndpoint" => json!({"name": "Mine", "url": "http://127.0.0.1:9/webhook"}),
        "UpdateConversation" => json!({"archived": true}),
        "PostConversationMessage" => json!({"body": text()}),
        "requestNewPassword" => json!({"email": "john.doe@example.com"}),
        "addUnitMembership" => json!({"unit": 5}),
        _ => return None,
    })
}

fn placeholders(spec: &Value) -> BTreeSet<&str> {
    let paths = spec["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, _)| path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))).collect()
}

/// `conversationMessageId` and `message` are about the same; the longest name that fits is the right one.
fn found<'a>(wanted: &str, ids: &BTreeMap<String, &'a Vec<Value>>) -> Option<&'a Vec<Value>> {
    let fitting = ids.iter().filter(|(name, _)| wanted.ends_with(name.as_str()));
    fitting.max_by_key(|(name, _)| name.len()).map(|(_, ids)| *ids)
}

/// As numbers and as text: each parameter takes those that are of its type.
fn either(ids: &[Value]) -> Vec<Value> {
    let texts = ids.iter().filter(|it| !it.is_string()).map(|it| json!(it.to_string()));
    ids.iter().cloned().chain(texts).collect()
}

fn bare(name: &str) -> String {
    let name = name.to_lowercase().replace('_', "");
    name.strip_suffix("id").map(str::to_owned).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_gets_the_ids_of_the_longest_name_that_fits() {
        let (message, conversation) = (vec![json!(1)], vec![json!(2)]);
        let ids = BTreeMap::from([(bare("message"), &message), (bare("conversation"), &conversation)]);
        assert_eq!(found(&bare("conversationMessageId"), &ids), Some(&message));
        assert_eq!(found(&bare("conversationid"), &ids), Some(&conversation));
        assert_eq!(found(&bare("webhookId"), &ids), None);
    }
}
