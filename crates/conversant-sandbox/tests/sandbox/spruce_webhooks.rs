//! What happens is told, signed, to every endpoint that listens, and to nobody else.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::spruce_api::{Api, in_millis, message, text, texts};
use axum::{Router, body::Bytes, routing::post};
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, StatusCode};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::Sha256;

type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// Somebody who listens for events, and answers what is given for the number of the request.
struct Listener {
    url: String,
    received: Received,
}

impl Listener {
    async fn start(answer: fn(usize) -> u16) -> Self {
        let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/events", socket.local_addr().expect("an address"));
        let received = Received::default();
        let store = Arc::clone(&received);
        let receive = async move |headers: HeaderMap, body: Bytes| {
            let mut received = store.lock().expect("no panic");
            received.push((headers, body));
            StatusCode::from_u16(answer(received.len() - 1)).expect("a status")
        };
        let router = Router::new().route("/events", post(receive));
        tokio::spawn(async move { axum::serve(socket, router).await });
        Self { url, received }
    }

    fn bodies(&self) -> Vec<Value> {
        let received = self.received.lock().expect("no panic");
        received.iter().map(|(_, body)| serde_json::from_slice(body).expect("JSON")).collect()
    }

    /// The events, once there are that many.
    async fn events(&self, count: usize) -> Vec<Value> {
        for _ in 0..300 {
            if self.bodies().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let events = self.bodies();
        assert_eq!(events.len(), count, "{events:#?}");
        events
    }
}

async fn register(api: &Api, listener: &Listener) -> Value {
    let body = json!({"name": "Listener", "url": listener.url});
    api.try_post("/webhooks/endpoints", body).await.expect(200, "an endpoint")["endpoint"].clone()
}

fn path(endpoint: &Value) -> String {
    format!("/webhooks/endpoints/{}", text(&endpoint["id"]))
}

#[tokio::test]
async fn the_secret_is_told_once_and_signs_every_event() {
    let api = Api::start().await;
    let listener = Listener::start(|_| 200).await;
    let endpoint = register(&api, &listener).await;
    let secret = text(&endpoint["signingSecrets"][0]["value"]);
    assert!(secret.len() >= 32);
    let got = api.get(&path(&endpoint)).await["endpoint"].clone();
    let listed = api.get("/webhooks/endpoints").await;
    assert_eq!(listed, json!({"endpoints": [got]}));
    assert_eq!(got["signingSecrets"][0]["id"], endpoint["signingSecrets"][0]["id"]);
    assert_eq!(got["signingSecrets"][0]["value"], "");

    api.post("/contacts", json!({"givenName": "Grüße"})).await;
    listener.events(1).await;
    let received = listener.received.lock().expect("no panic");
    let (headers, body) = &received[0];
    assert_eq!(headers["content-type"], "application/json");
    let signature = STANDARD.decode(&headers["x-spruce-signature"]).expect("base64");
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key").chain_update(body);
    mac.verify_slice(&signature).expect("signed with the secret");
}

#[tokio::test]
async fn an_event_has_the_resource_as_it_is_got() {
    let api = Api::start().await;
    let listener = Listener::start(|_| 204).await;
    register(&api, &listener).await;

    let contact = api.post("/contacts", json!({"givenName": "Ada"})).await;
    let contact_path = format!("/contacts/{}", text(&contact["id"]));
    let changed = api.patch(&contact_path, json!({"givenName": "Eve"})).await;
    api.delete(&contact_path).await;
    let conversation = api.post("/conversations", json!({"type": "note", "note": {}})).await["conversation"].clone();
    let archived = api.patch(&format!("/conversations/{}", text(&conversation["id"])), json!({"archived": true})).await;
    let conversation_path = format!("/conversations/{}", api.ids.conversation_id);
    let posted = api.post(&format!("{conversation_path}/messages"), message("hello")).await;
    let item = api.get(&format!("{conversation_path}/items")).await["conversationItems"][0].clone();
    api.delete(&format!("/conversationItems/{}", text(&item["id"]))).await;
    let scheduled = json!({"message": message("later"), "sendAt": "2999-01-01T00:00:00Z"});
    let scheduled = api.post(&format!("{conversation_path}/scheduledmessages"), scheduled).await;
    let scheduled = scheduled["scheduledMessage"].clone();
    api.delete(&format!("/scheduledmessages/{}", text(&scheduled["id"]))).await;

    let events = listener.events(9).await;
    let expected = [
        ("contact.created", &contact),
        ("contact.updated", &changed),
        ("contact.deleted", &changed),
        ("conversation.created", &conversation),
        ("conversation.updated", &archived),
        ("conversationItem.created", &item),
        ("conversationItem.deleted", &item),
        ("scheduledMessage.created", &scheduled),
        ("scheduledMessage.deleted", &scheduled),
    ];
    for (event, (kind, resource)) in events.iter().zip(expected) {
        assert_eq!(event["type"], kind);
        assert_eq!(event["object"], "event");
        assert!(event["eventTime"].is_string());
        let mut sent = event["data"]["object"].clone();
        let parent = sent.as_object_mut().expect("an object").remove("conversation");
        assert_eq!(&sent, resource, "{kind}");
        let of_item = kind.starts_with("conversationItem.");
        assert_eq!(parent.map(|it| it["id"].clone()), of_item.then(|| json!(api.ids.conversation_id)), "{kind}");
    }
    assert_eq!(events[5]["data"]["object"]["requestId"], posted["requestId"]);
}

#[tokio::test]
async fn a_message_from_outside_is_told_and_listed() {
    let api = Api::start().await;
    let listener = Listener::start(|_| 200).await;
    register(&api, &listener).await;
    let spruce = api.sandbox.spruce();
    let id = spruce.receive_message(&api.ids.other_conversation_id, "Good morning").expect("a conversation");
    assert_eq!(spruce.receive_message(&api.ids.note_conversation_id, "x"), None);
    assert_eq!(spruce.receive_message("t_9", "x"), None);

    let item = api.get(&format!("/conversationItems/{id}")).await["conversationItem"].clone();
    assert_eq!(item["direction"], "inbound");
    assert_eq!(item["author"], json!({"displayName": "Other Patient"}));
    assert_eq!(item.get("requestId"), None);
    let event = &listener.events(1).await[0];
    assert_eq!(event["type"], "conversationItem.created");
    assert_eq!(event["data"]["object"]["id"], json!(id));
    assert!(spruce.messages().is_empty(), "what patients write was not posted");
}

#[tokio::test]
async fn a_message_sent_when_it_was_time_is_told_with_its_item() {
    let api = Api::start().await;
    let listener = Listener::start(|_| 200).await;
    register(&api, &listener).await;
    let path = format!("/conversations/{}/scheduledmessages", api.ids.conversation_id);
    api.post(&path, json!({"message": message("soon"), "sendAt": in_millis(100)})).await;
    let events = listener.events(3).await;
    let kinds = texts(&events, "type");
    assert_eq!(kinds, ["scheduledMessage.created", "conversationItem.created", "scheduledMessage.sent"]);
    assert_eq!(events[2]["data"]["object"]["sentConversationItemId"], events[1]["data"]["object"]["id"]);
}

#[tokio::test]
async fn an_event_is_sent_again_until_it_is_taken() {
    let api = Api::start().await;
    let listener = Listener::start(|number| if number < 3 { 500 } else { 200 }).await;
    let endpoint = register(&api, &listener).await;
    api.post("/contacts", json!({"givenName": "first"})).await;
    api.post("/contacts", json!({"givenName": "second"})).await;
    let events = listener.events(5).await;
    assert!(events[..4].iter().all(|it| it == &events[0]), "the same event, four times");
    assert_eq!(events[4]["data"]["object"]["givenName"], "second");
    let log = settled_log(&api, &endpoint).await;
    assert_eq!(log[0]["delivery"]["attempts"], 4);
    assert_eq!(log[1]["delivery"]["attempts"], 1);
}

#[tokio::test]
async fn an_event_nobody_takes_is_given_up() {
    let api = Api::start().await;
    let listener = Listener::start(|_| 302).await;
    let endpoint = register(&api, &listener).await;
    api.post("/contacts", json!({})).await;
    let log = settled_log(&api, &endpoint).await;
    let delivery = &log[0]["delivery"];
    assert_eq!((&delivery["attempts"], &delivery["attemptLimit"]), (&json!(10), &json!(10)));
    assert_eq!(delivery.get("deliveryTime"), None);
    listener.events(10).await;
}

/// The log, once nothing in it is pending.
async fn settled_log(api: &Api, endpoint: &Value) -> Vec<Value> {
    for _ in 0..300 {
        let log = api.walk(&format!("{}/events", path(endpoint)), "events", None).await;
        if log.iter().all(|it| it["delivery"]["status"] != "pending") {
            return log;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never settled");
}

#[tokio::test]
async fn the_log_has_every_event_as_it_was_sent_in_pages_of_twenty() {
    let api = Api::start().await;
    let listener = Listener::start(|_| 200).await;
    let endpoint = register(&api, &listener).await;
    for number in 0..45 {
        api.post("/contacts", json!({"givenName": number.to_string()})).await;
    }
    let sent = listener.events(45).await;
    let log = settled_log(&api, &endpoint).await;
    let logged: Vec<Value> = log.iter().map(|it| serde_json::from_str(&text(&it["data"])).expect("JSON")).collect();
    assert_eq!(logged, sent);
    assert!(log.iter().all(|it| it["delivery"]["deliveryTime"].is_string()));
    let events = format!("{}/events", path(&endpoint));
    let page = api.get(&events).await;
    assert_eq!(page["events"].as_array().map(Vec::len), Some(20));
    assert_eq!(page.get("totalCount"), None);

    let (start, end) = (text(&log[10]["eventTime"]), text(&log[12]["eventTime"]));
    let within = |it: &&Value| (start.as_str()..=end.as_str()).contains(&text(&it["eventTime"]).as_str());
    let expected: Vec<Value> = log.iter().filter(within).cloned().collect();
    assert_eq!(api.walk(&format!("{events}?startTime={start}&endTime={end}"), "events", None).await, expected);
    for query in ["startTime=x", "endTime=1", "paginationToken=x"] {
        api.try_get(&format!("{events}?{query}")).await.expect(400, query);
    }
}

#[tokio::test]
async fn who_is_paused_or_deleted_hears_nothing() {
    let api = Api::start().await;
    let [paused, deleted, other] =
        [Listener::start(|_| 200).await, Listener::start(|_| 200).await, Listener::start(|_| 200).await];
    let paused_endpoint = register(&api, &paused).await;
    let deleted_endpoint = register(&api, &deleted).await;
    register(&api, &other).await;
    let pause = async |value: &str| {
        let request = api.request(Method::POST, &format!("{}/paused?paused={value}", path(&paused_endpoint)));
        api.send(request).await
    };
    assert_eq!(pause("true").await.expect(200, "pause"), json!({"paused": true}));
    let active = text(&paused_endpoint["status"]);
    assert_ne!(api.get(&path(&paused_endpoint)).await["endpoint"]["status"], json!(active));
    assert_eq!(api.delete(&path(&deleted_endpoint)).await, Value::Null);

    api.post("/contacts", json!({"givenName": "unheard"})).await;
    other.events(1).await;
    assert_eq!(pause("false").await.expect(200, "resume"), json!({"paused": false}));
    assert_eq!(api.get(&path(&paused_endpoint)).await["endpoint"]["status"], json!(active));
    api.post("/contacts", json!({"givenName": "heard"})).await;
    other.events(2).await;
    assert_eq!(paused.events(1).await[0]["data"]["object"]["givenName"], "heard");
    deleted.events(0).await;

    for value in ["", "1", "yes", "TRUE"] {
        pause(value).await.expect(400, value);
    }
    let gone = path(&deleted_endpoint);
    api.try_get(&gone).await.expect(404, "deleted");
    api.try_delete(&gone).await.expect(404, "deleted");
    api.try_get(&format!("{gone}/events")).await.expect(404, "deleted");
    api.send(api.request(Method::POST, &format!("{gone}/paused?paused=true"))).await.expect(404, "deleted");
}

#[tokio::test]
async fn nothing_is_ever_sent_elsewhere_than_to_loopback() {
    let api = Api::start().await;
    for url in [
        json!("https://example.com/events"),
        json!("http://example.com/events"),
        json!("http://10.0.0.1/"),
        json!("https://127.0.0.1/"),
        json!("ftp://127.0.0.1/"),
        json!("events"),
        json!(""),
        json!(1),
        json!(null),
    ] {
        let body = json!({"name": "x", "url": url});
        api.try_post("/webhooks/endpoints", body).await.expect(400, &url.to_string());
    }
    api.try_post("/webhooks/endpoints", json!({"url": "http://127.0.0.1/"})).await.expect(400, "no name");
    api.try_post("/webhooks/endpoints", json!({"name": "x"})).await.expect(400, "no url");
    assert_eq!(api.get("/webhooks/endpoints").await, json!({"endpoints": []}));
}

#[tokio::test]
async fn a_sandbox_reset_or_dropped_sends_nothing_more() {
    let api = Api::start().await;
    let listener = Listener::start(|_| 500).await;
    register(&api, &listener).await;
    api.post("/contacts", json!({})).await;
    api.sandbox.spruce().reset();
    let heard = listener.bodies().len();
    tokio::time::sleep(Duration::from_millis(150)).await;
    assert!(listener.bodies().len() <= heard + 1, "deliveries outlive the reset");

    register(&api, &listener).await;
    api.post("/contacts", json!({})).await;
    drop(api);
    tokio::time::sleep(Duration::from_millis(30)).await;
    let heard = listener.bodies().len();
    tokio::time::sleep(Duration::from_millis(150)).await;
    assert!(listener.bodies().len() <= heard + 1, "deliveries outlive the sandbox");
}
