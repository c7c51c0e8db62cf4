//! Every href the sandbox's UCWA gives leads to an operation, by whichever of the documented paths.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{json, sandbox};
use crate::ucwa_support::{Lync, href, location, new_application};
use conversant_sandbox::ucwa::RemoteAnswer;
use reqwest::Method;
use serde_json::{Value, json};

/// What is posted to; everything else is read.
const ACTIONS: [&str; 12] = [
    "accept",
    "addMessaging",
    "addParticipant",
    "cancel",
    "decline",
    "makeMeAvailable",
    "reportMyActivity",
    "sendMessage",
    "setIsTyping",
    "startMessaging",
    "stopMessaging",
    "applications",
];

/// Every href below a base path, by the rel it was found under.
fn links(value: &Value, rel: &str, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            let rel = fields.get("rel").and_then(Value::as_str).unwrap_or(rel);
            for (name, value) in fields {
                match value {
                    Value::String(href) if name == "href" && !href.starts_with("data:") => {
                        found.insert(href.clone(), rel.to_owned());
                    }
                    Value::Object(_) if name != "_links" && name != "_embedded" => links(value, name, found),
                    Value::Array(items) => items.iter().for_each(|it| links(it, name, found)),
                    value if name == "_links" => {
                        value.as_object().expect("links").iter().for_each(|(rel, it)| links(it, rel, found));
                    }
                    value => links(value, rel, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|it| links(it, rel, found)),
        _ => {}
    }
}

#[tokio::test]
async fn all_that_is_linked_is_there() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    ucwa.hold_events_at_most(std::time::Duration::ZERO);
    let lync = Lync::new(ucwa).await;
    lync.act(&format!("{}/messaging/setIsTyping", lync.conversation())).await;
    lync.send("1", "x").await;
    ucwa.remote_types("802");
    ucwa.remote_invites("833", "sip:pat@contoso.com", "Hi");
    // Addresses that no path can hold, twice the same, and the user's own.
    for to in ["sip:a b/c?d@\u{e9}", "", "sip:..", "sip:lenea@contoso.com"] {
        for _ in 0..2 {
            let add = format!("{}/addParticipant", lync.conversation());
            lync.post(&add, &json!({"to": to})).await;
            lync.post(&lync.below("communication/startMessaging"), &json!({"to": to})).await;
        }
    }
    ucwa.remote_answers(RemoteAnswer::Rings);
    lync.post(&lync.below("communication/startMessaging"), &json!({"to": "sip:a b/c?d@\u{e9}"})).await;
    lync.act(&format!("{}/messaging/stopMessaging", lync.below("communication/conversations/803"))).await;
    lync.post("/ucwa/v1/applications", &new_application()).await;

    let mut to_read = BTreeSet::from(["/ucwa/v1/applications".to_owned(), lync.below("events?ack=1")]);
    let mut read = BTreeSet::new();
    let mut to_post = BTreeMap::new();
    while let Some(href) = to_read.pop_first() {
        if !read.insert(href.clone()) {
            continue;
        }
        assert!(read.len() < 500, "there is an end");
        let reply = lync.get(&href).await;
        assert_eq!(reply.status(), 200, "{href}");
        let mut found = BTreeMap::new();
        links(&json(reply).await, "", &mut found);
        for (href, rel) in found {
            if ACTIONS.contains(&rel.as_str()) && !href.ends_with("/applications") {
                to_post.insert(href, rel);
            } else if rel != "next" {
                to_read.insert(href);
            }
        }
    }
    assert!(read.len() > 60, "{read:?}");
    let rels: BTreeSet<_> = to_post.values().map(String::as_str).collect();
    for rel in ACTIONS {
        assert!(rel == "applications" || rels.contains(rel), "{rel} is not linked");
    }
    for (href, rel) in to_post {
        let reply = lync.act(&href).await;
        assert!(!matches!(reply.status().as_u16(), 404 | 405 | 500..), "{rel} {href}");
    }
}

#[tokio::test]
async fn the_paths_of_captured_traffic_are_the_same_resources() {
    let sandbox = sandbox().await;
    let lync = Lync::with_new_application(sandbox.ucwa()).await;
    let oauth = lync.application.replace("/ucwa/v1/", "/ucwa/oauth/v1/");
    let post = async |path: &str| lync.post(&format!("{oauth}/{path}"), &json!({"to": "sip:pat@contoso.com"})).await;
    assert_eq!(post("me/makeMeAvailable").await.status(), 204);
    assert_eq!(post("me/reportMyActivity").await.status(), 204);
    assert_eq!(post("communication/startmessaging").await.status(), 201);
    let place = location(&post("communication/messagingInvitations").await);
    assert!(place.starts_with("/ucwa/oauth/v1/"), "{place}");
    let captured = place.replace("/invitations/", "/messagingInvitations/");
    let invitation = lync.read(&captured).await;
    assert_eq!(invitation, lync.read(&place).await);
    assert_eq!(lync.act(&format!("{captured}/cancel")).await.status(), 409);

    let messaging = href(&invitation, "messaging");
    assert_eq!(lync.act(&format!("{messaging}/typing")).await.status(), 204);
    assert_eq!(lync.get(&format!("{messaging}/typingParticipants")).await.status(), 200);
    let sent = lync
        .request(Method::POST, &format!("{messaging}/messages?OperationContext=context-1"))
        .header("Content-Type", "text/plain")
        .body("x")
        .send()
        .await
        .expect("a reply");
    assert_eq!(sent.status(), 201);
    assert_eq!(lync.read(&location(&sent)).await["operationId"], "context-1");
    let conversation = href(&invitation, "conversation");
    let participant = lync.read(&format!("{conversation}/participants/pat@contoso.com")).await;
    assert_eq!(participant["rel"], "participant");
    let messaging_of = lync.read(&format!("{conversation}/participants/pat@contoso.com/messaging")).await;
    assert_eq!(messaging_of, lync.read(&href(&participant, "participantMessaging")).await);
    assert_eq!(lync.act(&format!("{messaging}/terminate")).await.status(), 204);
}
