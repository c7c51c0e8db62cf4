//! However odd a request, Hostaway refuses it in its own form.

use crate::api::{Api, answer};
use reqwest::Method;
use serde_json::{Value, json};

async fn api(sandbox: &conversant_sandbox::Sandbox) -> Api {
    let hostaway = sandbox.hostaway();
    Api::new(hostaway.base_url(), crate::support::hostaway_token(hostaway).await)
}

#[tokio::test]
async fn a_bad_parameter_is_400_in_the_vendors_form() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    for path in [
        "/conversations?limit=-1",
        "/conversations?limit=",
        "/conversations?limit=1.5",
        "/conversations?limit=9223372036854775808",
        "/conversations?offset=x",
        "/conversations?offset=%00",
        "/conversations?reservationId=x",
        "/conversations?includeResources=2",
        "/conversations/1406?includeResources=true",
        "/conversations/1406/messages?includeScheduledMessages=yes",
        "/messageTemplates?channelId=x",
        "/messageTemplates?reservationId=99999999999999999999",
        "/reservations?afterId=x",
        "/reservations?sortOrder=newest",
        "/reservations?isStarred=yes",
        "/reservations?arrivalStartDate=2026-02-30",
        "/reservations?latestActivityEnd=yesterday",
        "/reservations?includeCancellationPolicy=-1",
        "/user/502?includeResources=x",
        "/unifiedWebhookLogs?unifiedWebhookId=x",
        "/conversationMessageWebhooklogs?reservationId=x",
        "/webhooks/conversationMessages?limit=x",
    ] {
        let (status, body) = api.get(path).await;
        assert_eq!((status, &body["status"]), (400, &json!("fail")), "{path}");
        assert!(body["result"].is_string(), "{path}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_404_in_the_vendors_form() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    for path in [
        "/conversations/1",
        "/conversations/%FF",
        "/conversations/%00",
        "/conversations/99999999999999999999",
        "/conversations/-1/messages",
        "/conversations/1406/messages/1",
        "/conversations/1407/messages/18800001",
        "/reservations/1",
        "/reservations/x/conversations",
        "/reservations/1/messageTemplates",
        "/reservations/97230/messageTemplates/1",
        "/messageTemplates/1",
        "/user/1",
        "/webhooks/unifiedWebhooks/1",
        "/webhooks/conversationMessages/x",
        "/unifiedWebhookId",
    ] {
        let (status, body) = api.get(path).await;
        assert_eq!((status, &body["status"]), (404, &json!("fail")), "{path}");
        assert!(body["result"].is_string(), "{path}");
    }
}

#[tokio::test]
async fn a_method_a_path_has_not_is_405_and_says_which_it_has() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    for (method, path) in [
        (Method::POST, "/conversations"),
        (Method::DELETE, "/conversations/1406"),
        (Method::PUT, "/conversations/1406/messages"),
        (Method::PATCH, "/reservations/97230"),
        (Method::POST, "/users"),
        (Method::PATCH, "/webhooks/unifiedWebhooks/1"),
        (Method::TRACE, "/webhooks/conversationMessages"),
        (Method::GET, "/accessTokens"),
    ] {
        let reply = api.request(method.clone(), path).send().await.expect("a reply");
        assert_eq!(reply.status(), 405, "{method} {path}");
        assert!(reply.headers().contains_key("allow"), "{method} {path}");
        assert_eq!(crate::support::json(reply).await["status"], "fail", "{method} {path}");
    }
}

#[tokio::test]
async fn nothing_is_served_without_a_token() {
    let sandbox = crate::support::sandbox().await;
    let hostaway = sandbox.hostaway();
    for path in ["/conversations", "/reservations", "/users", "/userGroups", "/messageTemplates", "/unifiedWebhookLogs"]
    {
        let reply =
            crate::support::client().get(format!("{}{path}", hostaway.base_url())).send().await.expect("a reply");
        assert_eq!(reply.status(), 403, "{path}");
    }
}

#[tokio::test]
async fn an_odd_body_is_400() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    let deep = "[".repeat(100_000);
    for body in ["", "{", "null", "1", "\u{0}", r#"{"url": "\ud800"}"#, r#"{"isEnabled": 1e999}"#, &deep] {
        for path in ["/webhooks/unifiedWebhooks", "/webhooks/conversationMessages", "/conversations/1406/messages"] {
            let request = api.request(Method::POST, path).header("Content-Type", "application/json");
            let (status, reply) = answer(request.body(body.to_owned())).await;
            assert_eq!((status, &reply["status"]), (400, &json!("fail")), "{path} {:.20}", body);
        }
    }
    let invalid = vec![b'"', 0xff, b'"'];
    let request = api.request(Method::POST, "/conversations/1406/messages").header("Content-Type", "application/json");
    assert_eq!(answer(request.body(invalid)).await.0, 400);
    let form = api.request(Method::POST, "/webhooks/unifiedWebhooks").form(&[("url", "http://127.0.0.1")]);
    assert_eq!(answer(form).await.0, 400);
    let null = json!({"body": "a\u{0}b"});
    let (status, reply) = api.post("/conversations/1406/messages", &null).await;
    assert_eq!((status, &reply["result"]["body"]), (200, &null["body"]));
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
async fn no_value_of_any_field_or_parameter_brings_it_down() {
    let sandbox = crate::support::sandbox().await;
    let api = api(&sandbox).await;
    let unified = json!({"isEnabled": 1, "url": "http://127.0.0.1:9/", "login": "l", "password": "p",
        "alertingEmailAddress": "a@example.com"});
    let older = json!({"isEnabled": 1, "url": "http://127.0.0.1:9/", "login": "l", "password": "p", "listingMapId": 1,
        "channelId": 2000});
    let places = [
        ("/conversations/1406/messages", json!({"body": "b", "communicationType": "sms", "attachments": []})),
        ("/webhooks/unifiedWebhooks", unified),
        ("/webhooks/conversationMessages", older),
    ];
    for (path, body) in places {
        for key in body.as_object().expect("an object").keys() {
            for value in odd_values() {
                let mut body = body.clone();
                body[key] = value;
                let (status, reply) = api.post(path, &body).await;
                assert!([200, 400].contains(&status), "{path} {key}: {status}");
                assert_eq!(reply["status"], if status == 200 { "success" } else { "fail" }, "{path} {key}");
            }
        }
    }
    let parameters = [
        ("/conversations", "limit"),
        ("/conversations", "offset"),
        ("/conversations", "reservationId"),
        ("/reservations", "limit"),
        ("/reservations", "afterId"),
        ("/reservations", "match"),
        ("/reservations", "arrivalStartDate"),
        ("/messageTemplates", "reservationId"),
        ("/users", "offset"),
        ("/unifiedWebhookLogs", "listingMapId"),
    ];
    for (path, name) in parameters {
        for value in
            ["0", "-1", "9223372036854775807", "-9223372036854775808", "1e9", "\u{0}", "", "+262142-12-31", "ß"]
        {
            let (status, _) = answer(api.request(Method::GET, path).query(&[(name, value)])).await;
            assert!([200, 400].contains(&status), "{path}?{name}={value}: {status}");
        }
    }
}
