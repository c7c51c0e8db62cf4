//! Hostaway's webhooks: kept, changed, called, logged.

use crate::api::{Api, each, ids};
use crate::webhook_receiver::{Receiver, until};
use conversant_sandbox::Hostaway;
use serde_json::{Value, json};

const UNIFIED: &str = "/webhooks/unifiedWebhooks";
const OLDER: &str = "/webhooks/conversationMessages";

async fn api(hostaway: &Hostaway) -> Api {
    Api::new(hostaway.base_url(), crate::support::hostaway_token(hostaway).await)
}

/// Registers an address and gives the webhook's id.
async fn register(api: &Api, path: &str, body: Value) -> u64 {
    let (status, created) = api.post(path, &body).await;
    assert_eq!(status, 200, "{created}");
    created["result"]["id"].as_u64().expect("an id")
}

/// The log, as soon as it has so many entries.
async fn log(api: &Api, path: &str, count: u64) -> Value {
    until(|| async { api.found(path).await["count"] == count }).await;
    api.found(path).await["result"].clone()
}

#[tokio::test]
async fn a_webhook_created_is_listed_read_replaced_and_deleted() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    for path in [UNIFIED, OLDER] {
        assert_eq!(api.found(path).await["result"], json!([]));
        let body = json!({"isEnabled": 1, "url": "http://127.0.0.1:9/a", "login": "me", "password": "secret"});
        let (_, created) = api.post(path, &body).await;
        for (key, value) in body.as_object().expect("an object") {
            assert_eq!(&created["result"][key], value, "{path} {key}");
        }
        let other = register(&api, path, json!({"isEnabled": 0, "url": "http://localhost:9/b"})).await;
        let one = format!("{path}/{}", created["result"]["id"]);
        assert_eq!(api.found(&one).await["result"], created["result"]);
        assert_eq!(api.found(path).await["result"][0], created["result"]);

        let (_, replaced) = api.put(&one, &json!({"isEnabled": 0, "url": "http://127.0.0.1:9/c"})).await;
        assert_eq!(replaced["result"]["id"], created["result"]["id"]);
        assert_eq!(replaced["result"]["login"], Value::Null);
        assert_eq!(replaced["result"]["isEnabled"], 0);
        assert_eq!(api.found(&one).await["result"], replaced["result"]);

        assert_eq!(api.delete(&one).await, (200, json!({"status": "success", "result": []})));
        assert_eq!(api.get(&one).await.0, 404);
        assert_eq!(api.delete(&one).await.0, 404);
        assert_eq!(api.put(&one, &body).await.0, 404);
        assert_eq!(ids(&api.found(path).await["result"]), [other]);
    }
}

#[tokio::test]
async fn older_webhooks_are_paged_and_take_their_sample() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    for _ in 0..3 {
        let sample = json!({
            "listingMapId": null,
            "channelId": null,
            "isEnabled": "1",
            "url": "http://127.0.0.1:9/post",
            "login": "my_login",
            "password": "****",
        });
        register(&api, OLDER, sample).await;
    }
    let mut seen = ids(&api.found(&format!("{OLDER}?limit=2")).await["result"]);
    let rest = api.found(&format!("{OLDER}?limit=2&offset=2")).await;
    seen.extend(ids(&rest["result"]));
    assert_eq!(seen, [1, 2, 3]);
    assert_eq!(rest["result"][0]["isEnabled"], 1);
    assert_eq!(rest.as_object().map(serde_json::Map::len), Some(2));
    let of_listing = json!({"listingMapId": 40161, "isEnabled": 1, "url": "http://127.0.0.1:9/"});
    let (_, created) = api.post(OLDER, &of_listing).await;
    assert_eq!(created["result"]["listingName"], "Forest Cabin");
}

#[tokio::test]
async fn a_message_reaches_every_enabled_webhook_with_its_login() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let receiver = Receiver::answering(204).await;
    let silent = Receiver::answering(200).await;
    let url = &receiver.url;
    let webhook =
        register(&api, UNIFIED, json!({"isEnabled": 1, "url": url, "login": "me", "password": "pa:ss"})).await;
    register(&api, UNIFIED, json!({"isEnabled": 0, "url": silent.url})).await;
    let deleted = register(&api, UNIFIED, json!({"isEnabled": 1, "url": silent.url})).await;
    api.delete(&format!("{UNIFIED}/{deleted}")).await;

    let path = format!("/conversations/{}/messages", hostaway.credentials().conversation_id);
    let (_, sent) = api.post(&path, &json!({"body": "Grüße"})).await;
    let event = receiver.events(1).await.remove(0);
    assert_eq!(
        event.body,
        json!({
            "object": "conversationMessage",
            "event": "message.received",
            "accountId": 10450,
            "data": sent["result"],
        })
    );
    assert_eq!(event.headers["content-type"], "application/json");
    // base64 of me:pa:ss
    assert_eq!(event.headers["authorization"], "Basic bWU6cGE6c3M=");

    let entries = log(&api, "/unifiedWebhookLogs", 1).await;
    assert_eq!(
        entries,
        json!([{
            "id": 1,
            "accountId": 10450,
            "listingMapId": 40160,
            "webhookNotificationSettingId": webhook,
            "isEnabled": 1,
            "url": url,
            "login": "me",
            "password": "****",
            "object": "conversationMessage",
            "objectId": sent["result"]["id"],
            "event": "message.received",
            "responseStatus": 204,
            "responseBody": "",
        }])
    );

    hostaway.guest_writes(hostaway.credentials().conversation_id, "from the guest");
    let event = receiver.events(2).await.remove(1);
    assert_eq!(event.body["data"]["isIncoming"], 1);
    assert_eq!(silent.count(), 0);
}

#[tokio::test]
async fn older_webhooks_get_the_bare_message_of_their_listing_and_channel() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let all = Receiver::answering(200).await;
    let picky = Receiver::answering(200).await;
    let nothing = Receiver::answering(200).await;
    let body = json!({"isEnabled": "1", "url": picky.url, "listingMapId": 40161, "channelId": 2000});
    let picking = register(&api, OLDER, body).await;
    // Right in one of the two.
    for (listing, channel) in [(40160, 2000), (40161, 2018)] {
        let body = json!({"isEnabled": 1, "url": nothing.url, "listingMapId": listing, "channelId": channel});
        register(&api, OLDER, body).await;
    }
    register(&api, OLDER, json!({"isEnabled": 1, "url": all.url, "login": "only a login"})).await;

    let credentials = hostaway.credentials();
    let mut sent = Vec::new();
    for conversation in [credentials.conversation_id, credentials.full_conversation_id] {
        let (_, reply) = api.post(&format!("/conversations/{conversation}/messages"), &json!({"body": "x"})).await;
        sent.push(reply["result"].clone());
        all.events(sent.len()).await;
    }
    let events = all.events(2).await;
    assert_eq!(events.iter().map(|it| &it.body).collect::<Vec<_>>(), sent.iter().collect::<Vec<_>>());
    assert!(!events[0].headers.contains_key("authorization"));
    assert_eq!(picky.events(1).await[0].body, sent[1]);

    let entries = log(&api, "/conversationMessageWebhooklogs", 3).await;
    assert_eq!(ids(&entries), [1, 2, 3]);
    let path = "/conversationMessageWebhooklogs";
    let of_one = api.found(&format!("{path}?reservationId={}", credentials.reservation_id)).await;
    assert_eq!(of_one["count"], 1);
    let of_listing = api.found(&format!("{path}?listingMapId=40161&limit=1")).await;
    assert_eq!((&of_listing["count"], ids(&of_listing["result"]).len()), (&json!(2), 1));
    assert!(each(&entries, "conversationMessageWebhookId").contains(&&json!(picking)));
    assert_eq!((all.count(), picky.count(), nothing.count()), (2, 1, 0));
}

#[tokio::test]
async fn a_delivery_that_fails_is_logged_and_a_log_is_filtered() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let failing = Receiver::answering(500).await;
    let refusing = register(&api, UNIFIED, json!({"isEnabled": 1, "url": failing.url})).await;
    let nobody = register(&api, UNIFIED, json!({"isEnabled": 1, "url": "http://127.0.0.1:1/"})).await;
    hostaway.guest_writes(hostaway.credentials().conversation_id, "x");
    log(&api, "/unifiedWebhookLogs", 2).await;
    for (webhook, status) in [(refusing, 500), (nobody, 0)] {
        let entries = api.found(&format!("/unifiedWebhookLogs?unifiedWebhookId={webhook}")).await;
        assert_eq!(each(&entries["result"], "responseStatus"), [status]);
    }
    assert_eq!(api.found("/unifiedWebhookLogs?listingMapId=40161").await["count"], 0);
    let second = api.found("/unifiedWebhookLogs?limit=1&offset=1").await;
    assert_eq!(ids(&second["result"]), [2]);
    assert_eq!(failing.count(), 1);
}

#[tokio::test]
async fn a_reservation_made_and_changed_is_announced() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let receiver = Receiver::answering(200).await;
    register(&api, UNIFIED, json!({"isEnabled": 1, "url": receiver.url})).await;
    register(&api, OLDER, json!({"isEnabled": 1, "url": receiver.url})).await;
    let id = hostaway.guest_books("Nora New");
    receiver.events(1).await;
    hostaway.set_reservation_status(id, "cancelled");
    let events = receiver.events(2).await;
    for (event, (name, status)) in
        events.iter().zip([("reservation.created", "new"), ("reservation.updated", "cancelled")])
    {
        assert_eq!(event.body["event"], name);
        assert_eq!(event.body["object"], "reservation");
        assert_eq!(event.body["data"]["id"], id);
        assert_eq!(event.body["data"]["status"], status);
    }
    assert_eq!(receiver.count(), 2);
}

#[tokio::test]
async fn nothing_is_registered_that_leaves_the_machine_or_is_no_webhook() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    for path in [UNIFIED, OLDER] {
        let id = register(&api, path, json!({"isEnabled": 1, "url": "http://127.0.0.1:9/"})).await;
        let before = api.found(path).await;
        for body in [
            json!({"isEnabled": 1, "url": "http://example.com/"}),
            json!({"isEnabled": 1, "url": "https://127.0.0.1/"}),
            json!({"isEnabled": 1, "url": "http://127.0.0.1\u{0}/"}),
            json!({"isEnabled": 1, "url": ""}),
            json!({"isEnabled": 1, "url": 1}),
            json!({"isEnabled": 1}),
            json!({"url": "http://127.0.0.1:9/"}),
            json!({"isEnabled": true, "url": "http://127.0.0.1:9/"}),
            json!({"isEnabled": 2, "url": "http://127.0.0.1:9/"}),
            json!({"isEnabled": 1, "url": "http://127.0.0.1:9/", "login": 1}),
            json!({"isEnabled": 1, "url": "http://127.0.0.1:9/", "password": []}),
            json!([]),
        ] {
            let (status, reply) = api.post(path, &body).await;
            assert_eq!((status, &reply["status"]), (400, &json!("fail")), "{path} {body}");
            assert!(reply["result"].is_string());
            assert_eq!(api.put(&format!("{path}/{id}"), &body).await.0, 400, "{path} {body}");
        }
        assert_eq!(api.found(path).await, before);
    }
    let bad = json!({"isEnabled": 1, "url": "http://127.0.0.1:9/", "listingMapId": "1"});
    assert_eq!(api.post(OLDER, &bad).await.0, 400);
    let bad = json!({"isEnabled": 1, "url": "http://127.0.0.1:9/", "alertingEmailAddress": 1});
    assert_eq!(api.post(UNIFIED, &bad).await.0, 400);
    let bad = json!({"isEnabled": "1", "url": "http://127.0.0.1:9/"});
    assert_eq!(api.post(UNIFIED, &bad).await.0, 400);
}
