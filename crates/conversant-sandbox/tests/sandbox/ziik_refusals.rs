//! However odd a request, Ziik refuses it in its own form.

use crate::api::{Api, answer};
use reqwest::Method;
use serde_json::{Value, json};

async fn api(sandbox: &conversant_sandbox::Sandbox) -> Api {
    let ziik = sandbox.ziik();
    Api::new(ziik.base_url(), crate::support::ziik_token(ziik).await)
}

#[tokio::test]
async fn a_bad_parameter_is_422_in_the_vendors_form() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    for path in [
        "/conversations?limit=0",
        "/conversations?limit=101",
        "/conversations?limit=-1",
        "/conversations?limit=9223372036854775808",
        "/conversations?page=0",
        "/conversations?page=x",
        "/conversations?status=read",
        "/conversations?participants=x",
        "/conversations?participants=",
        "/conversations?user=%00",
        "/conversations/123/messages?page=0",
        "/conversations/123/messages?page=1&limit=501",
        "/conversations/123/messages?message=9",
        "/conversations/123/messages?cursor=eyJpZCI6OTksIl9wb2ludHNUb05leHRJdGVtcyI6dHJ1ZX0",
        "/conversations/123/files?page=1.5",
        "/users?limit=x",
        "/users?unit=x",
        "/users?specialties=1,x",
        "/users/search?inGroup=x",
        "/users/search?users[]=-1",
    ] {
        let (status, body) = api.get(path).await;
        assert_eq!(status, 422, "{path}");
        assert_eq!(body["error"]["is_ziik_error"], true, "{path}");
        assert!(body["error"]["code"].is_string(), "{path}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_404_in_the_vendors_form() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    for path in [
        "/conversations/9",
        "/conversations/%FF",
        "/conversations/%00/messages",
        "/conversations/99999999999999999999/participants",
        "/conversations/-1/files",
        "/conversations/123/messages/x",
        "/conversations/123/messages/9001",
        "/users/9",
        "/users/reference/%FF",
        "/users/reference/nobody",
        "/users/9/units",
        "/counters/x",
        "/counters/messages",
        "/counters/x/unseen",
        "/webhooks/1",
        "/webhooks/x/logs",
        "/file/1/detail",
    ] {
        let (status, body) = api.get(path).await;
        assert_eq!((status, &body["error"]["is_ziik_error"]), (404, &json!(true)), "{path}");
    }
}

#[tokio::test]
async fn a_method_a_path_has_not_is_405_and_says_which_it_has() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    for (method, path) in [
        (Method::PUT, "/conversations"),
        (Method::POST, "/conversations/123"),
        (Method::GET, "/conversations/123/seen"),
        (Method::PATCH, "/conversations/123/messages/1"),
        (Method::GET, "/conversations/123/participants/1"),
        (Method::DELETE, "/users/current"),
        (Method::TRACE, "/users/1/deactivate"),
        (Method::GET, "/upload"),
        (Method::GET, "/file/1/finalise"),
        (Method::POST, "/counters"),
        (Method::GET, "/authenticate"),
        (Method::PUT, "/webhooks/1/triggers/1"),
    ] {
        let reply = api.request(method.clone(), path).send().await.expect("a reply");
        assert_eq!(reply.status(), 405, "{method} {path}");
        assert!(reply.headers().contains_key("allow"), "{method} {path}");
        assert_eq!(crate::support::json(reply).await["error"]["is_ziik_error"], true, "{method} {path}");
    }
}

#[tokio::test]
async fn nothing_is_served_without_a_token() {
    let sandbox = crate::support::sandbox().await;
    let ziik = sandbox.ziik();
    for path in
        ["/conversations", "/users", "/users/current", "/counters", "/webhooks", "/file/1", "/conversations/123"]
    {
        let reply = crate::support::client().get(format!("{}{path}", ziik.base_url())).send().await.expect("a reply");
        assert_eq!(reply.status(), 401, "{path}");
    }
}

#[tokio::test]
async fn an_odd_body_is_400_or_422() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    let deep = "[".repeat(100_000);
    let places = [
        (Method::POST, "/authenticate"),
        (Method::POST, "/conversations"),
        (Method::PATCH, "/conversations/123"),
        (Method::POST, "/conversations/123/messages"),
        (Method::POST, "/conversations/123/participants"),
        (Method::PATCH, "/conversations/123/participants/2"),
        (Method::POST, "/users"),
        (Method::PATCH, "/users/2"),
        (Method::POST, "/users/2/units"),
        (Method::PATCH, "/users/2/units/6"),
        (Method::POST, "/upload"),
        (Method::POST, "/webhooks"),
    ];
    for (method, path) in places {
        for (body, status) in [
            ("", 400),
            ("{", 400),
            ("\u{0}", 400),
            (r#"{"title": "\ud800"}"#, 400),
            (r#"{"type": 1e999}"#, 400),
            (deep.as_str(), 400),
            ("null", 422),
            ("1", 422),
            ("[]", 422),
        ] {
            let request = api.request(method.clone(), path).header("Content-Type", "application/json");
            let (answered, reply) = answer(request.body(body.to_owned())).await;
            assert_eq!((answered, &reply["error"]["is_ziik_error"]), (status, &json!(true)), "{path} {body:.20}");
        }
        let form = api.request(method.clone(), path).form(&[("title", "x"), ("name", "x")]);
        assert_eq!(answer(form).await.0, 422, "{path}");
    }
    for body in [
        json!({}),
        json!({"recipients": []}),
        json!({"recipients": [1]}),
        json!({"recipients": [9]}),
        json!({"recipients": ["2"]}),
        json!({"recipients": [18_446_744_073_709_551_615_u64]}),
        json!({"recipients": [2], "message": 1}),
    ] {
        assert_eq!(api.post("/conversations", &body).await.0, 422, "{body}");
    }
    let null = json!({"message": "a\u{0}b"});
    let (status, sent) = api.post("/conversations/123/messages", &null).await;
    assert_eq!((status, &sent["message"]), (201, &null["message"]));
}

/// Values that are hardly ever right.
fn odd_values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(""),
        json!("\u{0}"),
        json!("\u{feff}ﷺ\r\n"),
        json!("x".repeat(100_000)),
        json!([]),
        json!([[]]),
        json!([null, 1, "1"]),
        json!({}),
        json!({"": {"": []}}),
    ]
}

#[tokio::test]
async fn no_value_of_any_field_brings_it_down() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    let sent = api.post("/conversations/123/messages", &json!({"message": "x"})).await.1["id"].clone();
    let upload = json!({"id": sent, "type": "messages", "content_type": "text/plain", "filename": "a"});
    let user = json!({
        "first_name": "N", "last_name": "N", "email": "n@example.com", "unit": 5, "reference": "r", "userTypes": [1],
        "title": "t", "birthday": "b", "phone": "p", "country": "DK", "quote": "q", "description": "d",
        "specialties": [1], "ask_about": "a", "settings": {}, "welcome": true, "meta_field_2": "m",
    });
    let webhook = json!({"name": "n", "uri": "http://127.0.0.1:9/", "triggers": ["unit.create"]});
    let places = [
        (Method::POST, "/authenticate", json!({"username": "u", "password": "p"})),
        (Method::POST, "/conversations", json!({"recipients": [2, 3], "message": "m"})),
        (Method::PATCH, "/conversations/123", json!({"title": "t"})),
        (Method::POST, "/conversations/123/messages", json!({"message": "m", "parent_id": sent})),
        (Method::POST, "/conversations/123/participants", json!({"participants": [4]})),
        (Method::PATCH, "/conversations/123/participants/2", json!({"type": 1})),
        (Method::POST, "/users", user.clone()),
        (Method::PATCH, "/users/2", user),
        (Method::POST, "/users/3/units", json!({"unit": 5, "department": 10, "userTypes": [1]})),
        (Method::PATCH, "/users/3/units/6", json!({"unit": 6, "department": null, "userTypes": [1]})),
        (Method::POST, "/upload", upload),
        (Method::POST, "/file/1/finalise", json!({"key": "k"})),
        (Method::POST, "/webhooks", webhook.clone()),
        (Method::PATCH, "/webhooks/1", webhook),
        (Method::POST, "/webhooks/1/triggers", json!({"event": "user.create"})),
    ];
    for (method, path, body) in places {
        for key in body.as_object().expect("an object").keys() {
            for value in odd_values() {
                let mut body = body.clone();
                body[key] = value;
                let (status, reply) = answer(api.request(method.clone(), path).json(&body)).await;
                assert!([200, 201, 204, 400, 401, 403, 404, 422].contains(&status), "{path} {key}: {status}");
                assert!(status < 300 || reply["error"]["is_ziik_error"] == true, "{path} {key}: {reply}");
            }
        }
    }
}
