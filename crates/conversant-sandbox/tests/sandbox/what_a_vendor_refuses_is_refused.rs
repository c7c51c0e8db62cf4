//! Every check of a vendor has a request that trips it, gets the vendor's form of error, and stores nothing.

use crate::support::{client, json, sandbox, send_instead, send_to, senders};
use reqwest::{RequestBuilder, Response};
use serde_json::{Value, json};

async fn reply(request: RequestBuilder) -> Response {
    request.send().await.expect("a reply")
}

#[tokio::test]
async fn a_bad_token_is_refused_with_the_vendors_status() {
    let sandbox = sandbox().await;
    for sender in senders(&sandbox).await {
        let name = sender.provider.name();
        let (unknown, expired) = match name {
            "hostaway" | "spruce" => (403, 403),
            "highq" => (401, 403),
            _ => (401, 401),
        };
        for authorization in [None, Some("Bearer nonsense"), Some("nonsense")] {
            let mut request = sender.send("x").build().expect("a request");
            request.headers_mut().remove("Authorization");
            if let Some(authorization) = authorization {
                request.headers_mut().insert("Authorization", authorization.parse().expect("a value"));
            }
            let reply = client().execute(request).await.expect("a reply");
            assert_eq!(reply.status(), unknown, "{name} {authorization:?}");
        }

        sender.provider.expire_tokens();
        assert_eq!(reply(sender.send("x")).await.status(), expired, "{name}");
        assert_eq!(reply(sender.list()).await.status(), expired, "{name}");
        assert_eq!(sender.provider.messages().len(), 0, "{name}");
    }
    for sender in senders(&sandbox).await {
        let name = sender.provider.name();
        assert!(reply(sender.send("x")).await.status().is_success(), "{name}");
    }
}

#[tokio::test]
async fn an_unknown_path_or_method_is_refused_in_the_vendors_form() {
    let sandbox = sandbox().await;
    for sender in senders(&sandbox).await {
        let name = sender.provider.name();
        let url = format!("{}/no/such/thing", sender.provider.base_url());
        let missing = reply(client().get(url).header("Accept", "application/json")).await;
        assert_eq!(missing.status(), 404, "{name}");
        assert!(is_vendor_error(name, 404, &json(missing).await), "{name}");

        let mut request = sender.send("x").build().expect("a request");
        *request.method_mut() = reqwest::Method::PATCH;
        request.headers_mut().insert("Accept", "application/json".parse().expect("a value"));
        let wrong = client().execute(request).await.expect("a reply");
        assert_eq!(wrong.status(), 405, "{name}");
        assert!(is_vendor_error(name, 405, &json(wrong).await), "{name}");
    }
}

fn is_vendor_error(name: &str, status: u16, body: &Value) -> bool {
    match name {
        "hostaway" => body["status"] == "fail" && body["result"].is_string(),
        "spruce" => body["statusCode"] == status && body["type"].is_string() && body["message"].is_string(),
        "ziik" => body["error"]["code"].is_string() && body["error"]["is_ziik_error"] == true,
        "highq" => body["ref"].is_u64() && body["summary"].is_string(),
        _ => body["code"].is_string() && body["message"].is_string(),
    }
}

#[tokio::test]
async fn hostaway_checks_the_message() {
    let sandbox = sandbox().await;
    let hostaway = crate::support::hostaway(sandbox.hostaway()).await;
    for body in [
        "",
        "{",
        "[]",
        "{}",
        r#"{"body": 1}"#,
        r#"{"body": null}"#,
        r#"{"body": "x", "communicationType": "fax"}"#,
        r#"{"body": "x", "communicationType": 1}"#,
    ] {
        let reply = send_instead(hostaway.send(""), None, body).await;
        assert_eq!(reply.status(), 400, "{body}");
        assert!(is_vendor_error("hostaway", 400, &json(reply).await));
    }
    let good = r#"{"body": "x"}"#;
    let wrong = send_instead(hostaway.send(""), Some("text/plain"), good).await;
    assert_eq!(wrong.status(), 400);
    for kind in ["email", "channel", "sms", "whatsapp"] {
        let body = json!({"body": "x", "communicationType": kind}).to_string();
        let sent = json(send_instead(hostaway.send(""), None, &body).await).await;
        assert_eq!(sent["result"]["communicationType"], kind);
    }
    assert_eq!(hostaway.provider.messages().len(), 4);
}

#[tokio::test]
async fn hostaway_checks_the_conversation_and_the_page() {
    let sandbox = sandbox().await;
    let hostaway = sandbox.hostaway();
    let token = crate::support::hostaway_token(hostaway).await;
    let get = |path: &str| client().get(format!("{}/conversations/{path}", hostaway.base_url())).bearer_auth(&token);
    assert_eq!(reply(get("1/messages")).await.status(), 404);
    assert_eq!(reply(get("x/messages")).await.status(), 404);
    for query in ["limit=-1", "limit=x", "offset=x", "includeScheduledMessages=yes"] {
        let reply = reply(get(&format!("1406/messages?{query}"))).await;
        assert_eq!(reply.status(), 400, "{query}");
    }
}

#[tokio::test]
async fn hostaway_issues_no_token_for_a_bad_request() {
    let sandbox = sandbox().await;
    let hostaway = sandbox.hostaway();
    let credentials = hostaway.credentials();
    let good = [
        ("grant_type", "client_credentials"),
        ("client_id", credentials.client_id.as_str()),
        ("client_secret", credentials.client_secret.as_str()),
        ("scope", "general"),
    ];
    for (wrong, status) in [("grant_type", 400), ("client_id", 401), ("client_secret", 401), ("scope", 400)] {
        let form = good.map(|(name, value)| (name, if name == wrong { "1" } else { value }));
        let request = client().post(format!("{}/accessTokens", hostaway.base_url())).form(&form);
        let reply = reply(request).await;
        assert_eq!(reply.status(), status, "{wrong}");
        assert!(is_vendor_error("hostaway", status, &json(reply).await));
    }
}

#[tokio::test]
async fn hostaway_refuses_a_token_revoked() {
    let sandbox = sandbox().await;
    let hostaway = sandbox.hostaway();
    let token = crate::support::hostaway_token(hostaway).await;
    let list = || client().get(format!("{}/conversations/1406/messages", hostaway.base_url())).bearer_auth(&token);
    assert_eq!(reply(list()).await.status(), 200);
    let revoked = client().delete(format!("{}/accessTokens", hostaway.base_url())).query(&[("token", &token)]);
    assert_eq!(json(reply(revoked).await).await, json!({"status": "success", "result": []}));
    assert_eq!(reply(list()).await.status(), 403);
}

#[tokio::test]
async fn spruce_checks_the_message() {
    let sandbox = sandbox().await;
    let spruce = crate::support::spruce(sandbox.spruce());
    let text = json!({"type": "text", "value": "x"});
    let page = json!({"type": "page", "value": "entity_1"});
    let attachment = json!({"attachmentId": sandbox.spruce().credentials().media_id, "title": "a"});
    for body in [
        json!([]),
        json!({}),
        json!({"body": "x"}),
        json!({"body": []}),
        json!({"body": ["x"]}),
        json!({"body": [{"type": "image", "value": "x"}]}),
        json!({"body": [{"type": "text"}]}),
        json!({"body": [text, page]}),
        json!({"body": [text, page], "internal": false}),
        json!({"body": [{"type": "page", "value": "nobody"}], "internal": true}),
        json!({"body": [text], "internal": "true"}),
        json!({"body": [text], "stayArchived": 1}),
        json!({"body": [text], "author": 1}),
        json!({"body": [text], "author": "nobody"}),
        json!({"body": [text], "attachments": vec![&attachment; 6]}),
        json!({"body": [text], "attachments": [{"attachmentId": attachment["attachmentId"]}]}),
        json!({"body": [text], "attachments": [{"attachmentId": "1", "title": "a"}]}),
    ] {
        let reply = send_instead(spruce.send(""), None, &body.to_string()).await;
        assert_eq!(reply.status(), 400, "{body}");
        assert!(is_vendor_error("spruce", 400, &json(reply).await), "{body}");
    }
    assert_eq!(spruce.provider.messages().len(), 0);
    for body in
        [json!({"body": [text, page], "internal": true}), json!({"body": [text], "attachments": vec![&attachment; 5]})]
    {
        let reply = send_instead(spruce.send(""), None, &body.to_string()).await;
        assert_eq!(reply.status(), 200, "{body}");
    }
}

#[tokio::test]
async fn spruce_takes_internal_messages_only_into_a_note() {
    let sandbox = sandbox().await;
    let spruce = sandbox.spruce();
    let url = format!("{}/conversations/{}/messages", spruce.base_url(), spruce.credentials().note_conversation_id);
    let send = |internal: bool| {
        client()
            .post(&url)
            .bearer_auth(crate::support::spruce_token(spruce))
            .json(&json!({"internal": internal, "body": [{"type": "text", "value": "x"}]}))
    };
    assert_eq!(reply(send(false)).await.status(), 400);
    assert_eq!(reply(send(true)).await.status(), 200);
}

#[tokio::test]
async fn spruce_stores_one_message_for_an_idempotency_key_and_path() {
    let sandbox = sandbox().await;
    let spruce = crate::support::spruce(sandbox.spruce());
    let with_key = |key: &str| spruce.send("x").header("s-idempotency-key", key);

    // A message refused does not use its key up.
    let refused = send_instead(with_key("one"), None, "{}").await;
    assert_eq!(refused.status(), 400);
    assert_eq!(reply(with_key("one")).await.status(), 200);
    let repeated = reply(with_key("one")).await;
    assert_eq!(repeated.status(), 422);
    assert!(!repeated.headers().contains_key("s-request-id"));
    let body = json(repeated).await;
    assert_eq!(body["type"], "duplicate_request");
    assert_eq!(body["statusCode"], 422);
    assert_eq!(spruce.provider.messages().len(), 1);

    let other = format!(
        "{}/conversations/{}/messages",
        sandbox.spruce().base_url(),
        sandbox.spruce().credentials().other_conversation_id
    );
    let elsewhere = send_to(with_key("one"), &other).await;
    assert_eq!(elsewhere.status(), 200);

    assert_eq!(reply(with_key(&"k".repeat(255))).await.status(), 200);
    assert_eq!(reply(with_key(&"k".repeat(256))).await.status(), 400);
}

#[tokio::test]
async fn spruce_stores_one_of_two_sends_at_once_with_one_key() {
    let sandbox = sandbox().await;
    let spruce = crate::support::spruce(sandbox.spruce());
    let send = || reply(spruce.send("x").header("s-idempotency-key", "one"));
    let (a, b, c) = tokio::join!(send(), send(), send());
    let mut statuses = [a, b, c].map(|reply| reply.status().as_u16());
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422, 422]);
    assert_eq!(spruce.provider.messages().len(), 1);
}

#[tokio::test]
async fn spruce_checks_the_conversation_and_the_page() {
    let sandbox = sandbox().await;
    let spruce = sandbox.spruce();
    for path in [
        "t_9/items",
        "t_1/items?pageSize=0",
        "t_1/items?pageSize=201",
        "t_1/items?pageSize=x",
        "t_1/items?order=newest",
        "t_1/items?startFrom=yesterday",
        "t_1/items?paginationToken=x",
    ] {
        let request = client()
            .get(format!("{}/conversations/{path}", spruce.base_url()))
            .bearer_auth(crate::support::spruce_token(spruce));
        assert_eq!(reply(request).await.status(), 400, "{path}");
    }
}

#[tokio::test]
async fn ziik_checks_the_message() {
    let sandbox = sandbox().await;
    let ziik = crate::support::ziik(sandbox.ziik()).await;
    for (body, status) in [
        ("{", 400),
        ("{}", 422),
        ("[]", 422),
        (r#"{"message": 1}"#, 422),
        (r#"{"message": ""}"#, 422),
        (r#"{"text": "x"}"#, 422),
        (r#"{"message": "x", "parent_id": 9}"#, 422),
        (r#"{"message": "x", "parent_id": "1"}"#, 422),
    ] {
        let reply = send_instead(ziik.send(""), None, body).await;
        assert_eq!(reply.status(), status, "{body}");
        assert!(is_vendor_error("ziik", status, &json(reply).await));
    }
    let form = send_instead(ziik.send(""), Some("application/x-www-form-urlencoded"), "message=x").await;
    assert_eq!(form.status(), 422);
    assert_eq!(ziik.provider.messages().len(), 0);

    let good = r#"{"message": "x", "parent_id": null}"#;
    assert_eq!(send_instead(ziik.send(""), None, good).await.status(), 201);
}

#[tokio::test]
async fn ziik_checks_the_conversation_and_the_page() {
    let sandbox = sandbox().await;
    let ziik = sandbox.ziik();
    let token = crate::support::ziik_token(ziik).await;
    for (path, status) in [
        ("9/messages", 404),
        ("x/messages", 404),
        ("123/messages?limit=0", 422),
        ("123/messages?limit=101", 422),
        ("123/messages?cursor=x", 422),
        ("123/messages?starter_message_id=1", 422),
        ("123/messages?starter_message_id=1&query=x", 422),
    ] {
        let request = client().get(format!("{}/conversations/{path}", ziik.base_url())).bearer_auth(&token);
        assert_eq!(reply(request).await.status(), status, "{path}");
    }
}

#[tokio::test]
async fn ziik_issues_tokens_for_the_password_and_for_tokens_only() {
    let sandbox = sandbox().await;
    let ziik = sandbox.ziik();
    let username = ziik.credentials().username;
    for (body, status) in
        [(json!({"username": username}), 422), (json!({"username": username, "password": "wrong"}), 401)]
    {
        let request = client().post(format!("{}/authenticate", ziik.base_url())).json(&body);
        assert_eq!(reply(request).await.status(), status);
    }
    let renew = || client().post(format!("{}/renew", ziik.base_url()));
    assert_eq!(reply(renew()).await.status(), 401);
    let token = crate::support::ziik_token(ziik).await;
    let renewed = json(reply(renew().bearer_auth(&token)).await).await;
    assert!(renewed["expires"].is_i64());
    let renewed = crate::support::text(&renewed["token"]);
    assert_eq!(renewed.split('.').count(), 3);
    assert_eq!(reply(renew().bearer_auth(&renewed)).await.status(), 200);
}

#[tokio::test]
async fn highq_checks_the_conversation() {
    let sandbox = sandbox().await;
    let highq = crate::support::highq(sandbox.highq()).await;
    let json_type = "application/json";
    let recipients = json!({"users": {"user": [{"userid": 12}]}});
    let no_message = json!({"recipients": recipients}).to_string();
    let no_recipient = json!({
        "recipients": {"users": {"user": []}},
        "messages": {"message": [{"html": "x"}]},
    })
    .to_string();
    let no_html = json!({"recipients": recipients, "messages": {"message": [{}]}}).to_string();
    let xml_type = "application/xml";
    for (content_type, body) in [
        (json_type, "{"),
        (json_type, "{}"),
        (json_type, &no_message),
        (json_type, &no_recipient),
        (json_type, &no_html),
        (xml_type, "{}"),
        (xml_type, "<conversation>"),
        (xml_type, "<conversation/>"),
        (
            xml_type,
            "<message><recipients><users><user><userid>12</userid></user></users></recipients>\
             <messages><message><html>x</html></message></messages></message>",
        ),
        ("text/plain", "x"),
    ] {
        let reply = send_instead(highq.send("").header("Accept", "application/json"), Some(content_type), body).await;
        assert_eq!(reply.status(), 400, "{body}");
        assert!(is_vendor_error("highq", 400, &json(reply).await), "{body}");
    }
    let unknown_user = json!({
        "recipients": {"users": {"user": [{"userid": 99}]}},
        "messages": {"message": [{"html": "x"}]},
    });
    let refused = send_instead(highq.send(""), None, &unknown_user.to_string()).await;
    assert_eq!(refused.status(), 400);
    let error = refused.text().await.expect("text");
    assert!(error.contains("<error><ref>110</ref><summary>") && error.starts_with("<?xml"), "{error}");
    assert_eq!(highq.provider.messages().len(), 0);
    assert_eq!(reply(highq.list()).await.status(), 400);
}

#[tokio::test]
async fn highq_replaces_the_refresh_token_with_every_token() {
    let sandbox = sandbox().await;
    let highq = sandbox.highq();
    let credentials = highq.credentials();
    let token = |grant: [(&'static str, String); 2], secret: &str| {
        let [first, second] = grant;
        client().post(format!("{}/api/oauth2/token", highq.base_url())).form(&[
            first,
            second,
            ("client_id", credentials.client_id.clone()),
            ("client_secret", secret.to_owned()),
        ])
    };
    let secret = credentials.client_secret.as_str();
    let refresh = |with: &str| [("grant_type", "refresh_token".to_owned()), ("refresh_token", with.to_owned())];
    let code = |code: &str| [("grant_type", "authorization_code".to_owned()), ("code", code.to_owned())];

    let first = json(reply(token(refresh(&credentials.refresh_token), secret)).await).await;
    assert_eq!(first["token_type"], "bearer");
    let second = crate::support::text(&first["refresh_token"]);
    assert_ne!(second, credentials.refresh_token);
    let stale = reply(token(refresh(&credentials.refresh_token), secret)).await;
    assert_eq!(stale.status(), 401);
    assert_eq!(reply(token(refresh(&second), "wrong")).await.status(), 401);

    let from_code = reply(token(code(&credentials.authorization_code), secret)).await;
    assert_eq!(from_code.status(), 200);
    let from_code_again = reply(token(code(&credentials.authorization_code), secret)).await;
    assert_eq!(from_code_again.status(), 401);
    // The code's token took the refresh token's place as well.
    assert_eq!(reply(token(refresh(&second), secret)).await.status(), 401);
    let neither = [("grant_type", "password".to_owned()), ("code", String::new())];
    assert_eq!(reply(token(neither, secret)).await.status(), 400);
}

#[tokio::test]
async fn ucwa_checks_the_message() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let messaging = crate::support::ucwa_messaging(ucwa);
    let token = crate::support::ucwa_token(ucwa).await;
    let send = |url: String, content_type: &str| {
        client().post(url).bearer_auth(&token).header("Content-Type", content_type).body("x")
    };
    for query in ["", "?operationId=", "?operationid=1"] {
        let missing = reply(send(format!("{messaging}/sendMessage{query}"), "text/html")).await;
        assert_eq!(missing.status(), 400, "{query}");
        let reason = json(missing).await;
        assert_eq!(reason["code"], "BadRequest");
        assert_eq!(reason["subcode"], "ParameterValidationFailure");
        assert!(reason["parameters"].is_object());
    }
    let good = format!("{messaging}/sendMessage?operationId=1");
    let wrong = reply(send(good.clone(), "application/json")).await;
    assert_eq!(wrong.status(), 415);
    assert_eq!(json(wrong).await["code"], "UnsupportedMediaType");

    for (from, to, subcode) in [("/833/", "/834/", "ApplicationNotFound"), ("/802/", "/1/", "ConversationNotFound")] {
        let missing = reply(send(good.replace(from, to), "text/html")).await;
        assert_eq!(missing.status(), 404);
        let reason = json(missing).await;
        assert_eq!(reason["code"], "NotFound");
        assert_eq!(reason["subcode"], subcode);
    }
    let message = client().get(format!("{messaging}/messages/812")).bearer_auth(&token);
    assert_eq!(reply(message).await.status(), 404);
    assert_eq!(ucwa.messages().len(), 0);
}

#[tokio::test]
async fn ucwa_tells_who_has_no_token_where_to_get_one() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let refused = reply(client().get(format!("{}/messages", crate::support::ucwa_messaging(ucwa)))).await;
    assert_eq!(refused.status(), 401);
    assert!(refused.headers()["Content-Type"].to_str().expect("text").starts_with("text/html"));
    let challenge = refused
        .headers()
        .get_all("WWW-Authenticate")
        .iter()
        .map(|it| it.to_str().expect("text"))
        .find(|it| it.starts_with("MsRtcOAuth "))
        .expect("a challenge");
    assert!(challenge.contains(&format!("href=\"{}\"", ucwa.token_url())), "{challenge}");
    assert!(challenge.contains("password"), "{challenge}");
}

#[tokio::test]
async fn ucwa_names_what_is_wrong_with_a_token_request() {
    let sandbox = sandbox().await;
    let ucwa = sandbox.ucwa();
    let username = ucwa.credentials().username;
    for (form, error) in [
        (vec![], "invalid_request"),
        (vec![("grant_type", "password")], "invalid_request"),
        (vec![("grant_type", "client_credentials")], "unsupported_grant_type"),
        (vec![("grant_type", "password"), ("username", &username), ("password", "wrong")], "invalid_grant"),
    ] {
        let refused = reply(client().post(ucwa.token_url()).form(&form)).await;
        assert_eq!(refused.status(), 400);
        assert_eq!(json(refused).await, json!({"error": error}));
    }
}
