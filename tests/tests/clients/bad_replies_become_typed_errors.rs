//! Whatever comes back in place of the documented reply is an error that says what it was, with its status, and never
//! more of it in memory than the client allows.

use conversant::core::BodyFormat;
use conversant::{Error, ErrorKind, Outcome, highq, hostaway, spruce, ucwa, ziik};
use conversant_tests::clients::TOKEN;
use conversant_tests::{Answer, Server, clients};
use serde_json::{Value, json};
use std::time::Duration;

/// Hostaway's reply to a message, for the cases that spoil it.
fn stored_message() -> Value {
    json!({
        "status": "success",
        "result": { "id": 326, "accountId": 10450, "listingMapId": 40160, "conversationId": 1406, "body": "hello guest" },
    })
}

/// What a call becomes that gets this answer: Hostaway's send, the plainest JSON operation.
async fn sent(answer: Answer) -> Result<i64, Error> {
    let server = Server::start(vec![answer]).await;
    let message = hostaway::types::NewMessage::new("hello guest");
    let call = clients::hostaway(&server).send_conversation_message(1406, message);
    let sent = call.timeout(Duration::from_secs(5)).send().await;
    assert_eq!(server.requests().len(), 1, "a message is sent once, whatever comes back");
    sent.map(|reply| reply.id)
}

async fn error(answer: Answer) -> Error {
    match sent(answer).await {
        Ok(id) => panic!("was taken for message {id}"),
        Err(error) => error,
    }
}

/// So that the cases below fail for what is wrong with them.
#[tokio::test]
async fn the_good_reply_is_one() {
    for status in [200, 201] {
        assert_eq!(sent(Answer::json(status, &stored_message())).await.expect("a good reply"), 326);
    }
    // Media types are not case sensitive, may have parameters, and `+json` is JSON.
    for media_type in ["Application/JSON; charset=utf-8", "application/problem+json"] {
        let answer = Answer::http(200, &[("Content-Type", media_type)], stored_message().to_string());
        assert_eq!(sent(answer).await.expect(media_type), 326);
    }
    // Without a type it is read as what was expected.
    assert_eq!(sent(Answer::http(200, &[], stored_message().to_string())).await.expect("no type"), 326);
}

struct Case {
    name: &'static str,
    answer: Answer,
    kind: ErrorKind,
    status: u16,
    outcome: Outcome,
    words: &'static [&'static str],
}

#[tokio::test]
async fn replies_that_are_no_replies() {
    const JSON: &[(&str, &str)] = &[("Content-Type", "application/json")];
    let html = |status| Answer::html(status);
    let whole = stored_message().to_string();
    let half = &whole[..whole.len() / 2];
    let decode = |name, answer, words| Case {
        name,
        answer,
        kind: ErrorKind::Decode,
        status: 200,
        // The status says that it worked; only the reply cannot be read.
        outcome: Outcome::Unknown,
        words,
    };
    let status = |name, status, outcome| Case {
        name,
        answer: Answer::html(status),
        kind: ErrorKind::Status,
        status,
        outcome,
        words: &[],
    };
    let cases = [
        status("an error page in front of the provider", 502, Outcome::Unknown),
        status("an error page of the provider", 500, Outcome::Unknown),
        status("an error page that refuses", 400, Outcome::Rejected),
        status("a status nobody knows", 499, Outcome::Rejected),
        decode("an error page with a success status", html(200), &["text/html", "application/json"]),
        decode("text", Answer::http(200, &[("Content-Type", "text/plain")], &whole), &["text/plain"]),
        decode("XML where JSON was asked for", Answer::xml(200, "<result/>"), &["application/xml"]),
        decode("half of the JSON", Answer::http(200, JSON, half), &["ends too early", "line 1"]),
        decode("no body", Answer::http(200, JSON, ""), &["ends too early"]),
        decode("no body and no type", Answer::http(200, &[], ""), &["ends too early"]),
        decode("HTML that says it is JSON", Answer::http(200, JSON, "<html>"), &["is not JSON"]),
        decode("HTML without a type", Answer::http(200, &[], "<html>"), &["is not JSON"]),
        decode("bytes that are not text", Answer::http(200, JSON, b"{\"status\":\"\xff\"}"), &[]),
        decode("a list", Answer::json(200, &json!([])), &["does not allow"]),
        decode("null", Answer::json(200, &Value::Null), &["does not allow"]),
        decode("an empty object", Answer::json(200, &json!({})), &["does not allow"]),
        decode("an envelope without a value", Answer::json(200, &json!({ "status": "success" })), &[]),
        decode("two replies in one", Answer::http(200, JSON, format!("{whole}{whole}")), &["is not JSON"]),
        decode("JSON without an end", Answer::http(200, JSON, "[".repeat(100_000)), &[]),
    ];
    for case in cases {
        let error = error(case.answer).await;
        let name = case.name;
        assert_eq!(error.kind(), case.kind, "{name}: {error}");
        assert_eq!(error.is_decode(), case.kind == ErrorKind::Decode, "{name}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(case.status), "{name}: {error}");
        assert_eq!(error.outcome(), case.outcome, "{name}: {error}");
        assert_eq!(error.operation().map(|it| it.name()), Some("send_conversation_message"), "{name}");
        let message = error.to_string();
        for word in case.words {
            assert!(message.contains(word), "{name}: `{message}` does not say `{word}`");
        }
        // What came is there for who asks for it.
        assert!(error.raw_headers().contains_key("content-length"), "{name}");
    }
}

#[tokio::test]
async fn a_reply_nobody_can_read_is_kept_as_it_came() {
    let error = error(Answer::html(502)).await;
    assert_eq!(error.raw_body().as_ref(), b"<html><body>Bad Gateway</body></html>");
    assert_eq!(error.raw_headers()["content-type"], "text/html; charset=utf-8");
    assert!(error.body::<hostaway::operations::SendConversationMessageError>().is_none());
    assert!(error.is_server_error());
}

/// The vendor documents a 201 without a body. A page with status 200 comes from something in front of the server, such as
/// a sign-in; the message has not been taken, although there is no reply body that could fail to decode.
#[tokio::test]
async fn a_page_is_not_a_sent_message() {
    let server = Server::start(vec![Answer::html(200)]).await;
    let body = ucwa::operations::SendMessageBody::plain("Hello");
    match clients::ucwa(&server).send_message("833", "802", "1", body).send().await {
        Ok(_) => panic!("an HTML page with status 200 was taken for a sent message"),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            assert_eq!(error.status().map(|it| it.as_u16()), Some(200));
            assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        }
    }
}

#[tokio::test]
async fn replies_larger_than_the_limit_are_not_kept() {
    const SENT: usize = 100 << 20;
    const LIMIT: usize = 64 << 10;
    /// What the sockets on both sides may hold back, far below what is sent.
    const BUFFERED: u64 = 24 << 20;
    let answers = [
        ("announced", Answer::flood(200, SENT)),
        ("in chunks", Answer::chunked_flood(200, SENT)),
        ("an announced error", Answer::flood(500, SENT)),
        ("an error in chunks", Answer::chunked_flood(500, SENT)),
    ];
    for (name, answer) in answers {
        let status = if name.contains("error") { 500 } else { 200 };
        let server = Server::start(vec![answer]).await;
        let client = spruce::Client::builder().base_url(server.url()).token(TOKEN).max_reply_bytes(LIMIT);
        let client = client.build().expect("a URL and a token");
        let error = client.conversation_items("t_1").send().await.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{name}: {error}");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{name}: {error}");
        assert!(error.raw_body().len() <= LIMIT, "{name}");
        let message = error.to_string();
        assert!(message.contains("65536") && message.contains("max_reply_bytes"), "{name}: {message}");
        drop(client);
        let written = server.written();
        assert!(written < BUFFERED, "{name}: the client took {written} bytes");
    }
}

/// A token reply is a reply, too.
#[tokio::test]
async fn token_replies_larger_than_the_limit_are_not_kept() {
    let server = Server::answering(|_, _| Answer::chunked_flood(200, 100 << 20)).await;
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p").max_reply_bytes(1 << 10);
    let error = client.build().expect("credentials").list_messages(1).send().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert!(server.written() < 24 << 20, "the client took {} bytes", server.written());
}

#[tokio::test]
async fn replies_of_exactly_the_limit_are_read() {
    let text = r#"{ "requestId": "asyncRequest_1" }"#;
    let pieces =
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{text}\r\n0\r\n\r\n", text.len());
    for answer in [Answer::http(200, &[], text), Answer::raw(pieces)] {
        let server = Server::answering(move |_, _| answer.clone()).await;
        for (limit, fits) in [(text.len(), true), (text.len() - 1, false)] {
            let client = spruce::Client::builder().base_url(server.url()).token(TOKEN).max_reply_bytes(limit);
            let message = spruce::types::MessagePost::new([]);
            let reply = client.build().expect("a URL").post_conversation_message("t_1", message).send().await;
            assert_eq!(reply.is_ok(), fits, "{limit}: {reply:?}");
        }
    }
}

#[tokio::test]
async fn connections_that_break() {
    const JSON: &[(&str, &str)] = &[("Content-Type", "application/json")];
    let whole = stored_message().to_string();
    let half = &whole[..whole.len() / 2];
    let chunk = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{half}\r\n", half.len());
    let cases = [
        ("closed without an answer", Answer::hang_up(), None),
        ("reset without an answer", Answer::default().then_reset(), None),
        ("closed in the status line", Answer::raw("HTTP/1.1 20").then_close(), None),
        ("closed in the headers", Answer::raw("HTTP/1.1 200 OK\r\nContent-Le").then_close(), None),
        ("not HTTP", Answer::raw("SSH-2.0-OpenSSH_9.9\r\n").then_close(), None),
        ("closed in the body", Answer::cut_short(200, JSON, whole.len(), half).then_close(), Some(200)),
        ("reset in the body", Answer::cut_short(200, JSON, whole.len(), half).then_reset(), Some(200)),
        ("closed between chunks", Answer::raw(chunk.clone()).then_close(), Some(200)),
        ("reset between chunks", Answer::raw(chunk).then_reset(), Some(200)),
        ("closed in the body of an error", Answer::cut_short(502, JSON, 1000, "{").then_close(), Some(502)),
    ];
    for (name, answer, status) in cases {
        let error = error(answer).await;
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{name}: {error}");
        // A reset may overtake what was sent before it, so that not even the status is read.
        let lost = name.starts_with("reset") && error.status().is_none();
        assert!(lost || error.status().map(|it| it.as_u16()) == status, "{name}: {error:?}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}: {error}");
    }
}

/// The connection of the first call is kept; the server closes it just as the second call arrives on it. The message
/// may have been read, so it is not sent again behind the caller's back.
#[tokio::test]
async fn a_kept_connection_that_breaks_does_not_repeat_a_message() {
    let server = Server::start(vec![Answer::json(200, &stored_message()), Answer::hang_up()]).await;
    let client = clients::hostaway(&server);
    let message = || hostaway::types::NewMessage::new("hello guest");
    client.send_conversation_message(1406, message()).send().await.expect("the first call");
    let error = client.send_conversation_message(1406, message()).send().await.expect_err("the second call");
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    let requests = server.requests();
    assert_eq!(requests.len(), 2, "the second message was sent again");
    assert_eq!(requests[1].connection, 0, "the case needs the connection to be kept");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = Server::answering(|_, _| Answer::json(200, &stored_message())).await;
    for status in [301, 302, 303, 307, 308] {
        let error = error(Answer::http(status, &[("Location", &format!("{}/x", elsewhere.url()))], "")).await;
        assert_eq!(error.kind(), ErrorKind::Status, "{status}: {error}");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status));
        assert_eq!(error.outcome(), Outcome::Rejected, "{status}: {error}");
    }
    assert_eq!(elsewhere.connections(), 0, "the token went to another server");
}

/// Nor is one that answers a request for a token: it holds the secret.
#[tokio::test]
async fn redirects_of_token_requests_are_not_followed() {
    let elsewhere =
        Server::answering(|_, _| Answer::json(200, &json!({ "jwt": "x", "expires": 4102444800_i64 }))).await;
    let to = elsewhere.url();
    let server = Server::answering(move |_, _| Answer::http(307, &[("Location", &to)], "")).await;
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p").build().expect("credentials");
    let error = client.list_messages(1).send().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(307));
    assert_eq!(elsewhere.connections(), 0, "the password went to another server");
}

// What the vendors document of their errors.

#[tokio::test]
async fn hostaway_says_in_its_envelope_that_a_call_failed() {
    use hostaway::operations::SendConversationMessageError as Body;
    let failure = json!({ "status": "fail", "result": "Access denied" });
    for status in [200, 201, 401, 403, 404, 500] {
        let error = error(Answer::json(status, &failure)).await;
        assert_eq!(error.kind(), ErrorKind::Status, "{status}: {error}");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{error}");
        let outcome = if status == 500 { Outcome::Unknown } else { Outcome::Rejected };
        assert_eq!(error.outcome(), outcome, "{status}: {error}");
        assert_eq!(error.is_forbidden(), status == 403);
        assert_eq!(error.is_unauthorized(), status == 401);
        assert_eq!(error.is_not_found(), status == 404);
        // The spec's `x-envelope.failure` is the body of a failure with a success status.
        let (of, body) = match error.body::<Body>() {
            Some(Body::Failed(body)) => (200..202, Some(body)),
            Some(Body::Unauthorized(body)) => (401..402, Some(body)),
            Some(Body::Forbidden(body)) => (403..404, Some(body)),
            Some(Body::NotFound(body)) => (404..405, Some(body)),
            // Not documented.
            None => (500..501, None),
            other => panic!("{status} became {other:?}"),
        };
        assert!(of.contains(&status), "{status} became {of:?}");
        assert!(body.is_none_or(|body| body.result == "Access denied"), "{status}");
        assert!(!error.to_string().contains("Access denied"), "{error}");
    }
    // A failure that has the form of a success is one all the same.
    let mut whole = stored_message();
    whole["status"] = "fail".into();
    assert_eq!(error(Answer::json(200, &whole)).await.kind(), ErrorKind::Status);

    let server = Server::start(vec![Answer::json(200, &json!({ "status": "fail", "result": [] }))]).await;
    let error = clients::hostaway(&server).list_conversation_messages(1).send().await.expect_err("it says fail");
    assert_eq!(error.kind(), ErrorKind::Status);
}

#[tokio::test]
async fn hostaway_limits_the_rate_in_a_form_of_its_own() {
    use hostaway::operations::SendConversationMessageError as Body;
    let answer = Answer::http(
        429,
        &[("Content-Type", "application/json"), ("Retry-After", "10")],
        r#"{ "status": "fail", "message": "too many requests in a given period of time" }"#,
    );
    let error = error(answer).await;
    assert!(error.is_rate_limited());
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(10)));
    let Some(Body::TooManyRequests(body)) = error.body::<Body>() else { panic!("{error:?} has no typed body") };
    assert_eq!(body.message, "too many requests in a given period of time");
    // The body of one operation's errors is not another's.
    assert!(error.body::<hostaway::operations::ListConversationMessagesError>().is_none());
    assert!(error.body::<ziik::operations::CreateMessageError>().is_none());
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let long_ago = error(Answer::http(429, &[("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")], "")).await;
    assert_eq!(long_ago.retry_after(), Some(Duration::ZERO));
    let far_off = error(Answer::http(503, &[("Retry-After", "Tue, 31 Dec 2999 23:59:59 GMT")], "")).await;
    assert!(far_off.retry_after() > Some(Duration::from_secs(60)), "{:?}", far_off.retry_after());
    // One that asks to come back has not done the work.
    assert_eq!(far_off.outcome(), Outcome::Rejected);
    for nonsense in ["soon", "-1", "1.5", ""] {
        assert_eq!(error(Answer::http(429, &[("Retry-After", nonsense)], "")).await.retry_after(), None, "{nonsense}");
    }
}

#[tokio::test]
async fn spruce_errors() {
    use spruce::operations::PostConversationMessageError as Body;
    let answer = |status: u16, type_: &str| {
        let body = json!({ "statusCode": status, "type": type_, "message": "duplicate request" });
        let headers = [("Content-Type", "application/json"), ("s-request-id", "0E5QDGJC03000")];
        Answer::http(status, &headers, body.to_string())
    };
    let statuses = [(400, "BAD_PARAMETER"), (403, "forbidden"), (422, "duplicate_request"), (500, "unexpected_error")];
    for (status, type_) in statuses {
        let server = Server::start(vec![answer(status, type_)]).await;
        let call = clients::spruce(&server).post_conversation_message("t_1", spruce::types::MessagePost::new([]));
        let error = call.send().await.expect_err("an error status");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{error}");
        assert_eq!(error.request_id(), Some("0E5QDGJC03000"), "{error}");
        let (of, body) = match error.body::<Body>().unwrap_or_else(|| panic!("{error:?} has no typed body")) {
            Body::BadRequest(body) => (400, body),
            Body::Forbidden(body) => (403, body),
            Body::UnprocessableContent(body) => (422, body),
            Body::InternalServerError(body) => (500, body),
            other => panic!("{status} became {other:?}"),
        };
        assert_eq!((of, body.type_.as_str(), body.status_code), (status, type_, i64::from(status)));
        assert_eq!(body.message, "duplicate request");
    }
}

#[tokio::test]
async fn ziik_errors() {
    use ziik::operations::CreateMessageError as Body;
    let body = json!({ "error": { "code": "no_access", "message": "You shall not", "is_ziik_error": true } });
    let server = Server::start(vec![Answer::json(422, &body)]).await;
    let call = clients::ziik(&server).create_message(1, ziik::types::NewMessage::new("Hello"));
    let error = call.send().await.expect_err("an error status");
    let Some(Body::UnprocessableContent(body)) = error.body::<Body>() else { panic!("{error:?} has no typed body") };
    assert_eq!(body.error.code, "no_access");
    assert_eq!(body.error.message.as_deref(), Some("You shall not"));
    assert!(body.error.is_ziik_error);
}

/// An error comes as JSON or as XML, whatever was asked for.
#[tokio::test]
async fn highq_errors() {
    use highq::operations::CreateConversationError as Body;
    let json = json!({ "ref": 130, "summary": "Access denied" });
    let xml = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <error><ref>130</ref><summary>Access denied</summary></error>"#;
    let answers = [
        Answer::json(403, &json),
        Answer::xml(403, xml),
        Answer::http(403, &[("Content-Type", "text/xml;charset=UTF-8")], xml),
        Answer::http(403, &[], json.to_string()),
    ];
    for answer in answers {
        for format in [BodyFormat::Json, BodyFormat::Xml] {
            let server = Server::start(vec![answer.clone()]).await;
            let call = clients::highq(&server).create_conversation(highq::types::Conversation::new());
            let error = call.format(format).send().await.expect_err("an error status");
            assert_eq!(error.outcome(), Outcome::Rejected);
            let Some(Body::Forbidden(body)) = error.body::<Body>() else { panic!("{answer:?} has no typed body") };
            assert_eq!(body.ref_, Some(130));
            assert_eq!(body.summary.as_deref(), Some("Access denied"));
        }
    }
}

#[tokio::test]
async fn highq_replies_that_are_no_xml() {
    let cases = [
        ("half", "<conversation><conversationid>43"),
        ("nothing", ""),
        ("another form", "<conversation><conversationid>many</conversationid></conversation>"),
        ("two ends", "<conversation></messages></conversation>"),
    ];
    for (name, document) in cases {
        let server = Server::start(vec![Answer::xml(200, document)]).await;
        let call = clients::highq(&server).get_conversation_messages(43).format(BodyFormat::Xml);
        let error = call.send().await.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Decode, "{name}: {error}");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(200), "{name}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}");
    }
}

/// An entity that a document declares is never expanded; the message that uses it is malformed, and told of.
#[tokio::test]
async fn highq_a_message_with_an_entity_of_its_own_is_reported() {
    let document = "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><conversation><messages><message><html>&a;</html></message>\
                    <message><html>b</html></message></messages></conversation>";
    let server = Server::start(vec![Answer::xml(200, document)]).await;
    let call = clients::highq(&server).get_conversation_messages(43).format(BodyFormat::Xml);
    let reply = call.send().await.expect("the other message can be read");
    assert_eq!(reply.malformed_items().len(), 1);
    let messages = reply.messages.as_ref().and_then(|messages| messages.message.as_ref());
    assert_eq!(messages.map(Vec::len), Some(1));
}

/// An XML document says by its root what it is. Every property of a conversation is optional, so without a look at the
/// root any document would pass for one, and a page or an error with a success status for a message that was posted.
#[tokio::test]
async fn highq_replies_that_are_another_document() {
    let documents = [
        "<html><body>Sign in</body></html>",
        "<error><ref>130</ref><summary>Access denied</summary></error>",
        "<TokenResponse><access_token>1</access_token></TokenResponse>",
    ];
    for document in documents {
        let server = Server::start(vec![Answer::xml(200, document)]).await;
        let call = clients::highq(&server).create_conversation(highq::types::Conversation::new());
        match call.format(BodyFormat::Xml).send().await {
            Ok(reply) => panic!("{document} was taken for a new conversation: {reply:?}"),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Decode, "{error}"),
        }
    }
}

/// The same for an error's body.
#[tokio::test]
async fn highq_errors_that_are_another_document() {
    let server = Server::start(vec![Answer::xml(403, "<html><body>Forbidden</body></html>")]).await;
    let call = clients::highq(&server).create_conversation(highq::types::Conversation::new());
    let error = call.format(BodyFormat::Xml).send().await.expect_err("an error status");
    let body = error.body::<highq::operations::CreateConversationError>();
    assert!(body.is_none(), "a page was read as {body:?}");
}

#[tokio::test]
async fn ucwa_reasons() {
    use ucwa::operations::SendMessageError as Body;
    use ucwa::types::{ErrorCode, ErrorSubcode};
    let body = json!({ "code": "Conflict", "subcode": "AlreadyExists", "message": "It exists." });
    for media_type in ["application/json", "application/vnd.microsoft.com.ucwa+json; charset=utf-8"] {
        let server = Server::start(vec![Answer::http(409, &[("Content-Type", media_type)], body.to_string())]).await;
        let call =
            clients::ucwa(&server).send_message("833", "802", "1", ucwa::operations::SendMessageBody::plain("x"));
        let error = call.send().await.expect_err("an error status");
        assert_eq!(error.outcome(), Outcome::Rejected);
        let Some(Body::Conflict(reason)) = error.body::<Body>() else { panic!("{media_type} has no typed body") };
        assert_eq!(reason.code, ErrorCode::Conflict);
        assert_eq!(reason.subcode, Some(ErrorSubcode::AlreadyExists));
        assert_eq!(reason.message.as_deref(), Some("It exists."));
    }
    // The seed's third error: 500 with the subcode CallbackChannelError.
    let body = json!({ "code": "ServiceFailure", "subcode": "CallbackChannelError" });
    let server = Server::start(vec![Answer::json(500, &body), Answer::html(401)]).await;
    let send = || clients::ucwa(&server).send_message("833", "802", "1", ucwa::operations::SendMessageBody::plain("x"));
    let error = send().send().await.expect_err("an error status");
    let Some(Body::InternalServerError(reason)) = error.body::<Body>() else { panic!("{error:?} has no typed body") };
    assert_eq!(reason.subcode, Some(ErrorSubcode::CallbackChannelError));
    // A 401 is documented with a page for people.
    let error = send().send().await.expect_err("an error status");
    assert!(error.is_unauthorized());
    assert!(matches!(error.body::<Body>(), Some(Body::Unauthorized)));
}

#[tokio::test]
async fn a_refused_password_says_why() {
    let refused = json!({ "error": "invalid_grant" });
    let server = Server::start(vec![Answer::json(400, &refused)]).await;
    let client = ucwa::Client::builder().base_url(server.url()).password("johndoe", "wrong").build();
    let error = client.expect("credentials").get_messages("1", "2").send().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
    assert!(error.is_unauthorized());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(error.status().map(|it| it.as_u16()), Some(400));
    assert_eq!(error.raw_body().as_ref(), refused.to_string().as_bytes());
    assert!(error.to_string().contains("refused the credentials"), "{error}");
}

/// What the token endpoint answers is no answer to the operation, so it is not read as one.
#[tokio::test]
async fn what_the_token_endpoint_says_is_not_the_operations_body() {
    let refused = json!({ "error": { "code": "wrong_password", "is_ziik_error": true } });
    let server = Server::start(vec![Answer::json(401, &refused)]).await;
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p").build().expect("credentials");
    let call = client.create_message(1, ziik::types::NewMessage::new("Hello"));
    let error = call.send().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
    let body = error.body::<ziik::operations::CreateMessageError>();
    assert!(body.is_none(), "the reply of `authenticate` was read as one of `create_message`: {body:?}");
    assert!(!error.raw_body().is_empty(), "it is there for who asks for it");
}

/// A token reply that cannot be used is an error of its own; the call is not sent without a token.
#[tokio::test]
async fn token_replies_that_hold_no_token() {
    let cases = [
        Answer::html(200),
        Answer::json(200, &json!({})),
        Answer::json(200, &json!({ "access_token": "" })),
        Answer::json(200, &json!({ "access_token": null })),
        Answer::json(200, &json!({ "access_token": "two\nlines" })),
        Answer::json(200, &json!("token")),
        Answer::json(200, &json!([])),
        Answer::http(204, &[], ""),
    ];
    for answer in cases {
        let server = Server::start(vec![answer.clone()]).await;
        let client = ucwa::Client::builder().base_url(server.url()).password("johndoe", "secret").build();
        let error = client.expect("credentials").get_messages("1", "2").send().await.expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Authentication, "{answer:?}: {error}");
        assert_eq!(error.outcome(), Outcome::NotSent, "{answer:?}: {error}");
        assert_eq!(server.requests().len(), 1, "{answer:?}: the call was sent without a token");
    }
}
