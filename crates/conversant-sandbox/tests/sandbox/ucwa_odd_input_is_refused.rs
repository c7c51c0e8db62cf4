//! Whatever is sent to UCWA, the answer is one its documents know.

use crate::support::{json, sandbox};
use crate::ucwa_support::{Lync, new_application};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn a_body_that_cannot_be_read_is_refused_with_a_reason() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let send = async |path: &str, content_type: &str, body: Vec<u8>| {
        let request = lync.request(Method::POST, path).header("Content-Type", content_type).body(body);
        request.send().await.expect("a reply")
    };
    let start = lync.below("communication/startMessaging");
    for (content_type, body, status, subcode) in [
        ("application/json", &b"{"[..], 400, json!("DeserializationFailure")),
        ("application/json", b"[]", 400, json!("DeserializationFailure")),
        ("application/json", b"null", 400, json!("DeserializationFailure")),
        ("application/json", b"\xff\x00", 400, json!("DeserializationFailure")),
        ("application/json", b"{\"to\": 1}", 400, json!("ParameterValidationFailure")),
        ("application/json", b"{\"to\": \"\"}", 400, json!("ParameterValidationFailure")),
        ("application/json", b"{\"to\": \"x\", \"importance\": \"Low\"}", 400, json!("ParameterValidationFailure")),
        ("application/json", b"{\"to\": \"x\", \"_links\": []}", 400, json!("ParameterValidationFailure")),
        (
            "application/json",
            b"{\"to\": \"x\", \"_links\": {\"message\": {\"href\": \"http://x/\"}}}",
            400,
            json!("ParameterValidationFailure"),
        ),
        ("text/plain", b"{\"to\": \"x\"}", 415, Value::Null),
        ("application/xml", b"<input/>", 415, Value::Null),
        ("application/vnd.microsoft.com.ucwa+json", b"{\"to\": \"a\\u0000b\"}", 201, Value::Null),
    ] {
        let reply = send(&start, content_type, body.to_vec()).await;
        assert_eq!(reply.status(), status, "{}", String::from_utf8_lossy(body));
        if status != 201 {
            assert_eq!(json(reply).await["subcode"], subcode, "{}", String::from_utf8_lossy(body));
        }
    }
    let too_long = json!({"to": "x", "operationId": "é".repeat(51)});
    assert_eq!(lync.post(&start, &too_long).await.status(), 400);
    let just_right = json!({"to": "x", "operationId": "é".repeat(50), "subject": "s".repeat(250), "threadId": null});
    assert_eq!(lync.post(&start, &just_right).await.status(), 201);
    let message = format!("{}/messaging/sendMessage?operationId=1", lync.conversation());
    let not_utf8 = send(&message, "text/plain", b"\xff".to_vec()).await;
    assert_eq!(not_utf8.status(), 400);
    // There is no length that is too long.
    assert_eq!(send(&message, "text/plain", vec![b'x'; 5_000_000]).await.status(), 201);
    let form = send("/WebTicket/oauthtoken", "application/x-www-form-urlencoded", vec![b'x'; 5_000_000]).await;
    assert_eq!((form.status().as_u16(), json(form).await), (400, json!({"error": "invalid_request"})));
}

#[tokio::test]
async fn all_that_is_missing_is_named() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let refused = json(lync.post("/ucwa/v1/applications", &json!({"culture": ""})).await).await;
    let named: Vec<_> = refused["parameters"].as_object().expect("parameters").keys().collect();
    assert_eq!(named, ["culture", "endpointId", "userAgent"]);
    let mut long = new_application();
    long["culture"] = json!("x".repeat(101));
    assert_eq!(lync.post("/ucwa/v1/applications", &long).await.status(), 400);
}

#[tokio::test]
async fn odd_paths_are_not_found_and_other_methods_not_allowed() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    for path in ["%ff", "%00", "..%2f", "communication/conversations/%F0%28", "communication/invitations/0", "x/y/z"] {
        for path in [lync.below(path), format!("/ucwa/v1/applications/{path}/events")] {
            let reply = lync.get(&path).await;
            assert_eq!(reply.status(), 404, "{path}");
            assert_eq!(json(reply).await["code"], "NotFound", "{path}");
        }
    }
    for (path, allowed) in [
        (lync.application.clone(), "GET,HEAD,DELETE"),
        (lync.below("communication"), "GET,HEAD,PUT"),
        (lync.below("communication/startMessaging"), "POST"),
        ("/webticket/oauthtoken".to_owned(), "POST"),
    ] {
        for method in [Method::PATCH, Method::OPTIONS, Method::TRACE] {
            let reply = lync.request(method, &path).send().await.expect("a reply");
            assert_eq!(reply.status(), 405, "{path}");
            assert_eq!(reply.headers()["Allow"], allowed, "{path}");
            assert_eq!(json(reply).await["code"], "MethodNotAllowed", "{path}");
        }
        let head = lync.request(Method::HEAD, &path).send().await.expect("a reply");
        assert_eq!(head.status(), 405);
    }
}

/// Bodies and queries that nothing asks for.
const ODD_BODIES: [&[u8]; 9] = [
    b"",
    b"{",
    b"null",
    b"[[]]",
    b"\x00\xff",
    b"<input/>",
    b"{\"to\": null, \"_links\": {\"message\": {\"href\": \"data:text/plain;base64,%\"}}, \"reason\": 7}",
    b"{\"to\": 99999999999999999999999999999999999, \"operationId\": {}, \"supportedModalities\": [\"\\u0000\"]}",
    b"{\"culture\": true, \"endpointId\": [], \"userAgent\": -1e300, \"inactiveTimeout\": false}",
];
const ODD_QUERIES: [&str; 4] =
    ["", "?ack=-1&timeout=1e9&operationId", "?operationId=%00&to=%ff&filter=%", "?to=x&to=y&culture=&&=&ack=%F0%9F"];

#[tokio::test]
async fn nothing_makes_the_server_fail() {
    let sandbox = sandbox().await;
    sandbox.ucwa().hold_events_at_most(std::time::Duration::ZERO);
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().remote_invites("833", "sip:pat@contoso.com", "Hi");
    let conversation = "communication/conversations/802";
    let mut paths: Vec<_> = [
        "events",
        "me",
        "policies",
        "people",
        "reportMyActivity",
        "communication",
        "communication/makeMeAvailable",
        "communication/startMessaging",
        "communication/conversationLogs/1/continueMessaging",
        "communication/conversations",
        "communication/invitations/602",
        "communication/invitations/602/cancel",
        "communication/invitations/602/decline",
        "communication/invitations/602/accept",
    ]
    .map(|path| lync.below(path))
    .to_vec();
    for path in [
        "/messaging",
        "/messaging/sendMessage",
        "/messaging/messages",
        "/messaging/messages/812",
        "/messaging/setIsTyping",
        "/messaging/addMessaging",
        "/messaging/stopMessaging",
        "/addParticipant",
        "/participants",
        "/participants/typingParticipants",
        "/participants/tosh@contoso.com",
        "/participants/tosh@contoso.com/participantMessaging",
        "",
    ] {
        paths.push(lync.below(&format!("{conversation}{path}")));
    }
    paths.extend(["/ucwa/v1/applications".to_owned(), "/webticket/oauthtoken".to_owned(), lync.application.clone()]);
    for path in paths {
        for method in [Method::GET, Method::PUT, Method::POST, Method::DELETE] {
            for (number, body) in ODD_BODIES.into_iter().enumerate() {
                let content_type =
                    ["application/json", "text/plain", "application/x-www-form-urlencoded", "no type"][number % 4];
                let path = format!("{path}{}", ODD_QUERIES[(number + path.len()) % 4]);
                let request = lync.request(method.clone(), &path).header("Content-Type", content_type);
                let reply = request.header("If-Match", "*").body(body).send().await;
                let reply = reply.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
                let status = reply.status().as_u16();
                assert!(status < 500, "{method} {path}: {status}");
                if status >= 400 {
                    let reason = json(reply).await;
                    assert!(reason["code"].is_string() || reason["error"].is_string(), "{method} {path}: {reason}");
                }
            }
        }
    }
}
