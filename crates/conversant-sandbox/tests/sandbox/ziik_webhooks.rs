//! Ziik's webhooks: kept, changed, called for what triggers them, logged.

use crate::api::{Api, each, ids};
use crate::webhook_receiver::{Receiver, until};
use conversant_sandbox::Ziik;
use serde_json::{Value, json};

const EVENTS: [&str; 6] = ["user.create", "user.update", "user.delete", "unit.create", "unit.update", "unit.delete"];

async fn api(ziik: &Ziik) -> Api {
    Api::new(ziik.base_url(), crate::support::ziik_token(ziik).await)
}

async fn register(api: &Api, uri: &str, triggers: &[&str]) -> Value {
    let (status, created) = api.post("/webhooks", &json!({"name": "hook", "uri": uri, "triggers": triggers})).await;
    assert_eq!(status, 201, "{created}");
    created["data"].clone()
}

#[tokio::test]
async fn a_webhook_created_is_listed_read_changed_and_deleted() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    assert_eq!(api.found("/webhooks").await, json!({"data": []}));
    let webhook = register(&api, "http://127.0.0.1:9/a", &[]).await;
    let other = register(&api, "http://127.0.0.1:9/b", &["user.create", "user.create", "unit.delete"]).await;
    assert_eq!(webhook["author"]["id"], 1);
    assert_eq!(webhook["content_type"], "webhook");
    assert_eq!(api.found("/webhooks").await["data"], json!([webhook, other]));
    let path = format!("/webhooks/{}", webhook["id"]);
    assert_eq!(api.found(&path).await["data"], webhook);
    assert_eq!(api.patch(&path, &json!({"name": "other"})).await, (204, Value::Null));
    assert_eq!(api.patch(&path, &json!({"uri": "http://localhost/c"})).await, (204, Value::Null));
    let changed = api.found(&path).await["data"].clone();
    assert_eq!((&changed["name"], &changed["uri"]), (&json!("other"), &json!("http://localhost/c")));
    let triggers = api.found(&format!("/webhooks/{}/triggers", other["id"])).await;
    assert_eq!(each(&triggers["data"], "event"), ["user.create", "unit.delete"]);
    assert_eq!(api.delete(&path).await, (204, Value::Null));
    for below in ["", "/triggers", "/logs"] {
        assert_eq!(api.get(&format!("{path}{below}")).await.0, 404);
    }
    assert_eq!(ids(&api.found("/webhooks").await["data"]), ids(&json!([other])));
}

#[tokio::test]
async fn triggers_are_added_and_removed() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let webhook = register(&api, "http://127.0.0.1:9/", &["user.create"]).await;
    let path = format!("/webhooks/{}/triggers", webhook["id"]);
    for event in EVENTS {
        assert_eq!(api.post(&path, &json!({"event": event})).await, (201, json!({"data": webhook})));
    }
    let triggers = api.found(&path).await["data"].clone();
    assert_eq!(each(&triggers, "event"), EVENTS);
    let first = format!("{path}/{}", triggers[0]["id"]);
    assert_eq!(api.delete(&first).await, (204, Value::Null));
    assert_eq!(api.delete(&first).await.0, 404);
    assert_eq!(each(&api.found(&path).await["data"], "event"), EVENTS[1..]);
    for body in [json!({}), json!({"event": "message.create"}), json!({"event": 1})] {
        assert_eq!(api.post(&path, &body).await.0, 422, "{body}");
    }
}

#[tokio::test]
async fn what_happens_to_a_user_reaches_the_webhooks_it_triggers() {
    let sandbox = crate::support::sandbox().await;
    let api = api(sandbox.ziik()).await;
    let receiver = Receiver::answering(200).await;
    let untriggered = Receiver::answering(200).await;
    let webhook = register(&api, &receiver.url, &["user.create", "user.update", "user.delete"]).await;
    register(&api, &untriggered.url, &["unit.update"]).await;

    let body = json!({"first_name": "Nia", "last_name": "New", "email": "n@example.com", "unit": 6, "userTypes": [1]});
    let (_, created) = api.post("/users", &body).await;
    let path = format!("/users/{}", created["data"]["id"]);
    receiver.events(1).await;
    api.patch(&path, &json!({"title": "Baker"})).await;
    receiver.events(2).await;
    api.post(&format!("{path}/units"), &json!({"unit": 5})).await;
    receiver.events(3).await;
    api.post(&format!("{path}/deactivate"), &Value::Null).await;
    receiver.events(4).await;
    api.delete(&path).await;
    let events = receiver.events(5).await;
    for event in &events {
        assert_eq!(event.headers["content-type"], "application/json");
        assert_eq!(event.body["content_type"], "user");
        assert_eq!(event.body["id"], created["data"]["id"]);
        assert_eq!(event.body["email"], "n@example.com");
        assert!(event.body["abilities"]["news"].is_boolean());
    }
    assert_eq!(events[0].body["title"], Value::Null);
    assert_eq!(events[1].body["title"], "Baker");
    assert_eq!(events[3].body["active"], false);

    let path = format!("/webhooks/{}/logs", webhook["id"]);
    until(|| async { api.found(&path).await["meta"]["total"] == 5 }).await;
    let log = api.found(&path).await;
    assert_eq!(
        each(&log["data"], "event"),
        ["user.create", "user.update", "user.update", "user.update", "user.delete"]
    );
    assert_eq!(log["data"][0], json!({"id": 1, "event": "user.create", "uri": receiver.url, "status": "200"}));
    assert_eq!(log["meta"]["per_page"], 20);
    assert_eq!(ids(&api.found(&format!("{path}?limit=2&page=3")).await["data"]), [5]);
    assert_eq!(untriggered.count(), 0);
}

#[tokio::test]
async fn what_happens_to_a_unit_reaches_the_webhooks_it_triggers() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let receiver = Receiver::answering(500).await;
    let webhook = register(&api, &receiver.url, &["unit.create", "unit.update", "unit.delete"]).await;
    let unit = ziik.create_unit("Kiosk");
    receiver.events(1).await;
    ziik.rename_unit(unit, "Stand");
    receiver.events(2).await;
    ziik.delete_unit(unit);
    let events = receiver.events(3).await;
    let names: Vec<_> = events.iter().map(|it| it.body["name"].clone()).collect();
    assert_eq!(names, ["Kiosk", "Stand", "Stand"]);
    assert_eq!(
        events[0].body,
        json!({
            "content_type": "unit",
            "id": unit,
            "name": "Kiosk",
            "level": 1,
            "unit_type": "unit",
            "departments": [],
            "parent": events[0].body["parent"],
            "parent_id": 5,
            "stats": {"users": 0, "children": 0},
            "url": format!("api/units/{unit}"),
        })
    );
    let path = format!("/webhooks/{}/logs", webhook["id"]);
    until(|| async { api.found(&path).await["meta"]["total"] == 3 }).await;
    assert_eq!(each(&api.found(&path).await["data"], "status"), ["500"; 3]);
}

#[tokio::test]
async fn nothing_is_registered_that_leaves_the_machine_or_is_no_webhook() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    let api = api(ziik).await;
    let good = json!({"name": "hook", "uri": "http://127.0.0.1:9/", "triggers": []});
    for (key, value) in [
        ("name", json!(null)),
        ("name", json!(1)),
        ("uri", json!(null)),
        ("uri", json!("http://example.com/")),
        ("uri", json!("https://127.0.0.1/")),
        ("uri", json!("hook")),
        ("triggers", json!(["user.read"])),
        ("triggers", json!("user.create")),
        ("triggers", json!([1])),
    ] {
        let mut body = good.clone();
        body[key] = value;
        assert_eq!(api.post("/webhooks", &body).await.0, 422, "{body}");
    }
    assert_eq!(api.found("/webhooks").await["data"], json!([]));
    register(&api, "http://127.0.0.1:9/", &[]).await;
    assert_eq!(api.patch("/webhooks/1", &json!({"uri": "http://example.com/"})).await.0, 422);
    assert_eq!(api.found("/webhooks/1").await["data"]["uri"], "http://127.0.0.1:9/");

    let credentials = ziik.credentials();
    let login = json!({"username": credentials.colleague_username, "password": credentials.password});
    let (_, token) =
        crate::api::answer(crate::support::client().post(format!("{}/authenticate", ziik.base_url())).json(&login))
            .await;
    let colleague = Api::new(ziik.base_url(), crate::support::text(&token["jwt"]));
    for path in ["/webhooks", "/webhooks/1", "/webhooks/1/triggers", "/webhooks/1/logs"] {
        assert_eq!(colleague.get(path).await.0, 403, "{path}");
    }
    assert_eq!(colleague.post("/webhooks", &good).await.0, 403);
    assert_eq!(colleague.delete("/webhooks/1").await.0, 403);
}
