//! Ziik's conversations and their participants: made, listed, filtered, renamed, left, deleted.

use crate::api::{Api, each, ids};
use conversant_sandbox::Ziik;
use serde_json::{Value, json};

async fn api(ziik: &Ziik) -> Api {
    Api::new(ziik.base_url(), crate::support::ziik_token(ziik).await)
}

/// The API as the colleague sees it.
async fn colleague(ziik: &Ziik) -> Api {
    let credentials = ziik.credentials();
    let login = json!({"username": credentials.colleague_username, "password": credentials.password});
    let reply = crate::support::client().post(format!("{}/authenticate", ziik.base_url())).json(&login).send().await;
    let token = crate::support::text(&crate::support::json(reply.expect("a reply")).await["jwt"]);
    Api::new(ziik.base_url(), token)
}

async fn list(api: &Api, query: &str) -> Vec<u64> {
    ids(&api.found(&format!("/conversations?{query}")).await["data"])
}

#[tokio::test]
async fn one_recipient_makes_a_direct_conversation_once_and_several_a_group_each_time() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let before = list(&api, "").await;
    let (status, existing) = api.post("/conversations", &json!({"recipients": [2]})).await;
    assert_eq!(status, 200);
    assert_eq!(existing["id"], ziik.credentials().other_conversation_id);
    let (_, direct) = api.post("/conversations", &json!({"recipients": [4]})).await;
    assert_eq!(direct["type"], "direct");
    assert_eq!(direct.get("title"), None);
    let (_, again) = api.post("/conversations", &json!({"recipients": [1, 4, 4]})).await;
    assert_eq!(again, direct);
    let (_, group) = api.post("/conversations", &json!({"recipients": [2, 3]})).await;
    let (_, other) = api.post("/conversations", &json!({"recipients": [3, 2], "message": "hello"})).await;
    assert_eq!((&group["type"], &group["title"]), (&json!("group"), &json!("Jane, Max")));
    assert_eq!(each(&group["participants"], "participant_type"), ["admin", "normal", "normal"]);
    assert_ne!(group["id"], other["id"]);
    assert_eq!(other["latest_message"]["message"], "hello");
    assert_eq!(group.get("latest_message"), None);
    for made in [&direct, &group, &other] {
        assert_eq!(api.found(&format!("/conversations/{}", made["id"])).await, *made);
    }
    let listed = list(&api, "").await;
    assert_eq!(listed.len(), before.len() + 3);
    assert_eq!(ziik.messages().len(), 1);
}

#[tokio::test]
async fn pages_of_conversations_have_each_once_newest_activity_first() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    assert_eq!(list(&api, "").await, [125, 124, 123]);
    ziik.colleague_writes(123, "look here");
    assert_eq!(list(&api, "").await, [123, 125, 124]);
    let mut seen = Vec::new();
    for page in 1..=3 {
        seen.extend(list(&api, &format!("limit=2&page={page}")).await);
    }
    assert_eq!(seen, [123, 125, 124]);
    for _ in 0..10 {
        api.post("/conversations", &json!({"recipients": [2, 3]})).await;
    }
    assert_eq!(list(&api, "").await.len(), 10);
}

#[tokio::test]
async fn every_filter_of_conversations_keeps_what_it_says() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    for (query, expected) in [
        ("status=normal", vec![125, 124, 123]),
        ("status=archived", vec![126]),
        ("status=unread", vec![125]),
        ("keyword=TEAM", vec![123]),
        ("keyword=max", vec![123]),
        ("keyword=jane", vec![125, 124, 123]),
        ("participants=2", vec![124]),
        ("participants=1&participants=2", vec![124]),
        ("participants[]=2&participants[]=3", vec![123]),
        ("participants[0]=1&participants[1]=2&participants[2]=3", vec![123]),
        ("participants=2,4", vec![125]),
        ("user=2", vec![124]),
        ("user=3&status=archived", vec![126]),
        ("user=4", vec![]),
    ] {
        assert_eq!(list(&api, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn what_is_not_seen_is_counted_until_it_is_seen() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let path = format!("/conversations/{}", ziik.credentials().conversation_id);
    let unread = async || api.found(&path).await["unread_message_count"].clone();
    api.post(&format!("{path}/messages"), &json!({"message": "my own"})).await;
    assert_eq!(unread().await, 0);
    let first = ziik.colleague_writes(123, "first");
    ziik.colleague_writes(123, "second");
    assert_eq!(unread().await, 2);
    assert_eq!(colleague(ziik).await.found(&path).await["unread_message_count"], 1);

    let count = api.found("/counters").await["messages"].as_u64().expect("a number");
    assert_eq!(api.found("/counters/message").await, count);
    let unseen = api.found("/counters/messages/unseen").await;
    assert_eq!(unseen.as_array().map(|it| it.len() as u64), Some(count));
    assert!(ids(&unseen).contains(&first));
    assert_eq!(list(&api, "status=unread").await, [123, 125]);

    assert_eq!(api.post(&format!("{path}/seen"), &Value::Null).await, (204, Value::Null));
    assert_eq!(unread().await, 0);
    assert_eq!(list(&api, "status=unread").await, [125]);
    assert_eq!(api.found("/conversations/125").await["unread_message_count"], 3);
    ziik.colleague_writes(123, "third");
    assert_eq!(unread().await, 1);
    api.post(&format!("{path}/seen"), &Value::Null).await;
    assert_eq!(api.found("/counters/message").await, count - 2);
    assert_eq!(api.delete("/counters/event").await.0, 204);
    assert_eq!(api.found("/counters/message").await, count - 2);
    assert_eq!(api.delete("/counters/message").await.0, 204);
    assert_eq!(api.found("/counters").await, json!({"groups": 0, "events": 0, "news": 0, "messages": 0}));
    assert_eq!(api.found("/counters/messages/unseen").await, json!([]));
}

#[tokio::test]
async fn a_title_changed_is_shown_and_told() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    assert_eq!(api.patch("/conversations/123", &json!({"title": "Crew"})).await, (204, Value::Null));
    let conversation = api.found("/conversations/123").await;
    assert_eq!(conversation["title"], "Crew");
    assert_eq!(conversation["latest_message"]["type"], "service");
    assert_eq!(conversation["latest_message"]["message"], "");
    assert_eq!(conversation["unread_message_count"], 0);
    assert_eq!(ziik.messages().len(), 0);
    for (path, body, status) in [
        ("/conversations/123", json!({}), 422),
        ("/conversations/123", json!({"title": 1}), 422),
        ("/conversations/124", json!({"title": "x"}), 422),
        ("/conversations/125", json!({"title": "x"}), 403),
        ("/conversations/127", json!({"title": "x"}), 403),
        ("/conversations/9", json!({"title": "x"}), 404),
    ] {
        assert_eq!(api.patch(path, &body).await.0, status, "{path} {body}");
    }
}

#[tokio::test]
async fn participants_come_change_and_go() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let path = "/conversations/123/participants";
    let types = async || {
        let participants = api.found(path).await;
        ids(&participants["data"])
            .into_iter()
            .zip(each(&participants["data"], "type").into_iter().cloned())
            .collect::<Vec<_>>()
    };
    assert_eq!(types().await, [(1, json!(2)), (2, json!(1)), (3, json!(1))]);
    assert_eq!(api.post(path, &json!({"participants": [4, 3]})).await, (204, Value::Null));
    assert_eq!(api.patch(&format!("{path}/4"), &json!({"type": 2})).await, (204, Value::Null));
    assert_eq!(api.delete(&format!("{path}/3")).await, (204, Value::Null));
    assert_eq!(types().await, [(1, json!(2)), (2, json!(1)), (4, json!(2))]);
    let conversation = api.found("/conversations/123").await;
    assert_eq!(each(&conversation["participants"], "participant_type"), ["admin", "normal", "admin"]);
    assert_eq!(api.delete(&format!("{path}/3")).await.0, 404);

    let colleague = colleague(ziik).await;
    assert_eq!(colleague.patch(&format!("{path}/2"), &json!({"type": 2})).await.0, 403);
    assert_eq!(colleague.delete(&format!("{path}/4")).await.0, 403);
    assert_eq!(colleague.delete(&format!("{path}/2")).await.0, 204);
    assert_eq!(colleague.get(path).await.0, 403);
    assert_eq!(ids(&api.found(path).await["data"]), [1, 4]);
}

#[tokio::test]
async fn participants_are_checked() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let path = "/conversations/123/participants";
    for body in [
        json!({}),
        json!({"participants": []}),
        json!({"participants": [9]}),
        json!({"participants": [5]}),
        json!({"participants": "2"}),
    ] {
        assert_eq!(api.post(path, &body).await.0, 422, "{body}");
    }
    for body in [json!({}), json!({"type": 3}), json!({"type": "2"}), json!({"type": true})] {
        assert_eq!(api.patch(&format!("{path}/2"), &body).await.0, 422, "{body}");
    }
    assert_eq!(api.post("/conversations/124/participants", &json!({"participants": [3]})).await.0, 422);
    assert_eq!(api.patch("/conversations/124/participants/2", &json!({"type": 2})).await.0, 422);
    assert_eq!(api.delete("/conversations/124/participants/1").await.0, 422);
    assert_eq!(api.patch(&format!("{path}/4"), &json!({"type": 2})).await.0, 404);
}

#[tokio::test]
async fn a_conversation_deleted_is_gone_for_all() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let colleague = colleague(ziik).await;
    assert_eq!(api.delete("/conversations/125").await.0, 403);
    assert_eq!(colleague.delete("/conversations/123").await.0, 403);
    assert_eq!(api.delete("/conversations/123").await, (204, Value::Null));
    for api in [&api, &colleague] {
        assert_eq!(api.get("/conversations/123").await.0, 404);
        assert_eq!(api.get("/conversations/123/messages").await.0, 404);
        assert!(!list(api, "").await.contains(&123));
    }
    assert_eq!(api.delete("/conversations/123").await.0, 404);
    assert_eq!(colleague.delete("/conversations/124").await.0, 204);
}

#[tokio::test]
async fn who_is_not_in_a_conversation_has_no_part_in_it() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let path = format!("/conversations/{}", ziik.credentials().foreign_conversation_id);
    for below in ["", "/messages", "/messages/1", "/files", "/participants"] {
        assert_eq!(api.get(&format!("{path}{below}")).await.0, 403, "{below}");
    }
    for (below, body) in [
        ("/messages", json!({"message": "x"})),
        ("/seen", json!({})),
        ("/participants", json!({"participants": [1]})),
        ("/messages/1/finalize-update", json!({})),
    ] {
        assert_eq!(api.post(&format!("{path}{below}"), &body).await.0, 403, "{below}");
    }
    assert_eq!(api.delete(&path).await.0, 403);
    assert_eq!(api.delete(&format!("{path}/participants/2")).await.0, 403);
    assert_eq!(ziik.messages().len(), 0);
}
