//! Hostaway's conversations and messages: listed, filtered, paged through, found again.

use crate::api::{Api, each, ids};
use conversant_sandbox::Hostaway;
use serde_json::{Value, json};

async fn api(hostaway: &Hostaway) -> Api {
    Api::new(hostaway.base_url(), crate::support::hostaway_token(hostaway).await)
}

#[tokio::test]
async fn pages_of_conversations_have_each_once() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.hostaway()).await;
    let whole = api.found("/conversations").await;
    assert_eq!(whole["count"], 6);
    let mut seen = Vec::new();
    for offset in (0..8).step_by(2) {
        let page = api.found(&format!("/conversations?limit=2&offset={offset}")).await;
        assert_eq!(page["page"], offset / 2 + 1);
        assert_eq!(page["totalPages"], 3);
        seen.extend(ids(&page["result"]));
    }
    assert_eq!(seen, ids(&whole["result"]));
}

#[tokio::test]
async fn conversations_are_found_by_reservation() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let credentials = hostaway.credentials();
    let by_query = api.found(&format!("/conversations?reservationId={}", credentials.full_reservation_id)).await;
    assert_eq!(ids(&by_query["result"]), [credentials.full_conversation_id]);
    let by_path = api.found(&format!("/reservations/{}/conversations", credentials.full_reservation_id)).await;
    assert_eq!(by_path["result"], by_query["result"]);
    let single = api.found(&format!("/conversations/{}", credentials.full_conversation_id)).await;
    assert_eq!(single["result"], by_query["result"][0]);
    assert_eq!(api.found("/conversations?reservationId=1").await["result"], json!([]));
}

#[tokio::test]
async fn resources_come_when_asked_for() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let path = format!("/conversations/{}", hostaway.credentials().full_conversation_id);
    for (query, there) in [("", false), ("?includeResources=0", false), ("?includeResources=1", true)] {
        let conversation = api.found(&format!("{path}{query}")).await;
        let keys = conversation["result"].as_object().expect("an object");
        assert_eq!(keys.contains_key("Reservation"), there, "{query}");
        assert_eq!(keys.contains_key("conversationMessages"), there, "{query}");
    }
    let with = api.found(&format!("{path}?includeResources=1")).await;
    assert_eq!(with["result"]["Reservation"]["id"], hostaway.credentials().full_reservation_id);
    let list = api.found("/conversations?includeResources=1").await;
    assert_eq!(list["result"][2], with["result"]);
}

#[tokio::test]
async fn a_message_sent_is_the_conversations_latest() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let path = format!("/conversations/{}", hostaway.credentials().conversation_id);
    assert_eq!(api.found(&path).await["result"]["messageSentOn"], Value::Null);
    let (_, sent) = api.post(&format!("{path}/messages"), &json!({"body": "hello"})).await;
    let conversation = api.found(&format!("{path}?includeResources=1")).await;
    assert_eq!(conversation["result"]["messageSentOn"], sent["result"]["date"]);
    assert_eq!(conversation["result"]["messageReceivedOn"], Value::Null);
    assert_eq!(conversation["result"]["conversationMessages"], json!([sent["result"]]));
    let message = api.found(&format!("{path}/messages/{}", sent["result"]["id"])).await;
    assert_eq!(message, sent);
}

#[tokio::test]
async fn what_the_guest_writes_is_unread_and_not_counted_as_sent() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let conversation = hostaway.credentials().conversation_id;
    let path = format!("/conversations/{conversation}");
    assert_eq!(api.found(&path).await["result"]["hasUnreadMessages"], 0);
    let id = hostaway.guest_writes(conversation, "anyone there?");
    let list = api.found(&format!("{path}/messages")).await;
    assert_eq!(ids(&list["result"]), [id]);
    let message = &list["result"][0];
    assert_eq!((&message["isIncoming"], &message["isSeen"]), (&json!(1), &json!(0)));
    let conversation = api.found(&path).await;
    assert_eq!(conversation["result"]["hasUnreadMessages"], 1);
    assert_eq!(conversation["result"]["messageReceivedOn"], message["date"]);
    assert_eq!(hostaway.messages().len(), 0);
}

#[tokio::test]
async fn scheduled_messages_are_listed_when_asked_for() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let path = format!("/conversations/{}/messages", hostaway.credentials().full_conversation_id);
    let sent = api.found(&path).await;
    assert!(each(&sent["result"], "status").into_iter().all(|it| it == "sent"));
    let all = api.found(&format!("{path}?includeScheduledMessages=1")).await;
    let statuses = each(&all["result"], "status");
    for status in ["awaiting", "cancelled_by_user", "cancelled_by_system", "sent", "paused", "failed"] {
        assert!(statuses.contains(&&json!(status)), "{status}");
    }
    assert_eq!(all["count"].as_u64(), sent["count"].as_u64().map(|count| count + 5));
    let attached = each(&sent["result"], "attachments").into_iter().find(|it| it.is_array()).expect("an attachment");
    assert_eq!(attached[0]["name"], "receipt.pdf");
}

#[tokio::test]
async fn clearing_forgets_what_was_sent_and_no_more() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    let api = api(hostaway).await;
    let path = format!("/conversations/{}/messages", hostaway.credentials().full_conversation_id);
    let before = api.found(&path).await;
    api.post(&path, &json!({"body": "hello"})).await;
    hostaway.guest_writes(hostaway.credentials().full_conversation_id, "hello");
    assert_ne!(api.found(&path).await, before);
    hostaway.clear();
    assert_eq!(api.found(&path).await, before);
}
