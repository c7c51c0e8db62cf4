//! A key is good for one request on its path, with each of the operations that take one.

use crate::spruce_api::{Api, message, text};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

/// A request with each of the fourteen operations, as method, path and body.
async fn requests(api: &Api) -> Vec<(Method, String, Value)> {
    let ids = &api.ids;
    let conversation = format!("/conversations/{}", ids.conversation_id);
    let endpoint = format!("/internalendpoints/{}", ids.phone_endpoint_id);
    let contact = format!("/contacts/{}", ids.contact_id);
    let hook = json!({"name": "x", "url": "http://127.0.0.1:9/"});
    let registered = api.post("/webhooks/endpoints", hook.clone()).await;
    let paused = format!("/webhooks/endpoints/{}/paused?paused=true", text(&registered["endpoint"]["id"]));
    let later = json!({"message": message("x"), "sendAt": "2999-01-01T00:00:00Z"});
    vec![
        (Method::POST, "/contacts".to_owned(), json!({})),
        (Method::PATCH, contact.clone(), json!({})),
        (Method::POST, format!("{contact}/integrationlinks"), json!({"type": "hint", "externalId": "1"})),
        (Method::POST, "/contacts/fields".to_owned(), json!({"name": "x"})),
        (Method::POST, "/contacts/tags".to_owned(), json!({"value": "x"})),
        (Method::POST, "/conversations".to_owned(), json!({"type": "note", "note": {}})),
        (Method::PATCH, conversation.clone(), json!({})),
        (Method::POST, format!("{conversation}/messages"), message("x")),
        (Method::POST, format!("{conversation}/scheduledmessages"), later),
        (Method::POST, "/conversations/tags".to_owned(), json!({"value": "x"})),
        (
            Method::POST,
            format!("{endpoint}/calls"),
            json!({"originatingNumber": "4155550150", "destinationNumber": "4155550160"}),
        ),
        (
            Method::POST,
            format!("{endpoint}/conversations"),
            json!({"destination": {"smsOrEmailEndpoint": "4155550111"}, "message": message("x")}),
        ),
        (Method::POST, "/webhooks/endpoints".to_owned(), hook),
        (Method::POST, paused, Value::Null),
    ]
}

fn request(api: &Api, (method, path, body): &(Method, String, Value), key: &str) -> RequestBuilder {
    let request = api.request(method.clone(), path).header("s-idempotency-key", key);
    if body.is_null() { request } else { request.json(body) }
}

/// All that lists have, but for what tells of deliveries.
async fn everything(api: &Api) -> Vec<Value> {
    let mut all = Vec::new();
    let items = format!("/conversations/{}/items", api.ids.conversation_id);
    for path in [
        "/contacts",
        "/contacts/tags",
        "/contacts/fields",
        "/conversations?orderBy=created",
        "/conversations/tags",
        "/scheduledmessages",
        "/webhooks/endpoints",
        &items,
    ] {
        all.push(api.get(path).await);
    }
    all
}

#[tokio::test]
async fn a_key_used_again_changes_nothing() {
    let api = Api::start().await;
    for request_of in &requests(&api).await {
        let what = format!("{} {}", request_of.0, request_of.1);
        let first = api.send(request(&api, request_of, "one")).await;
        assert!(first.status < 300, "{what}: {first:?}");
        let before = everything(&api).await;
        let repeated = api.send(request(&api, request_of, "one")).await;
        assert_eq!(repeated.expect(422, &what)["type"], "duplicate_request");
        assert_eq!(everything(&api).await, before, "{what}");
        let other = api.send(request(&api, request_of, "two")).await;
        assert!(other.status < 300, "{what}: {other:?}");
    }
}

#[tokio::test]
async fn a_request_refused_does_not_use_its_key_up() {
    let api = Api::start().await;
    for (method, path, body) in requests(&api).await {
        let what = format!("{method} {path}");
        let good = (method, path, body);
        let refused = match &good {
            (method, path, Value::Null) => (method.clone(), path.replace("=true", "=maybe"), Value::Null),
            (method, path, _) => (method.clone(), path.clone(), json!([])),
        };
        api.send(request(&api, &refused, "one")).await.expect(400, &what);
        let sent = api.send(request(&api, &good, "one")).await;
        assert!(sent.status < 300, "{what}: {sent:?}");
    }
}

#[tokio::test]
async fn a_key_has_one_to_255_characters() {
    let api = Api::start().await;
    for request_of in &requests(&api).await {
        for key in [String::new(), "k".repeat(256)] {
            api.send(request(&api, request_of, &key)).await.expect(400, &request_of.1);
        }
        let reply = api.send(request(&api, request_of, &"k".repeat(255))).await;
        assert!(reply.status < 300, "{}: {reply:?}", request_of.1);
    }
}

#[tokio::test]
async fn a_key_is_of_no_account_where_it_is_not_declared() {
    let api = Api::start().await;
    for _ in 0..2 {
        let search = api.request(Method::POST, "/contacts/search").header("s-idempotency-key", "one").json(&json!({}));
        api.send(search).await.expect(200, "search");
        let invite = json!({
            "destinationId": api.ids.invite_destination_id, "internalEndpointId": api.ids.internal_endpoint_id,
        });
        let path = format!("/contacts/{}/invite", api.ids.uninvited_contact_id);
        let invite = api.request(Method::POST, &path).header("s-idempotency-key", "one").json(&invite);
        api.send(invite).await.expect(200, "invite");
    }
}
