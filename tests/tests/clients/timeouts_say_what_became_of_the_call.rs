//! A call ends when it was told to, and says whether its request may have had an effect.

use conversant::{Error, ErrorKind, Outcome, hostaway, spruce, ziik};
use conversant_tests::clients::{self, TOKEN};
use conversant_tests::{Answer, Server};
use serde_json::json;
use std::time::{Duration, Instant};

const SHORT: Duration = Duration::from_millis(60);
const LONG: Duration = Duration::from_secs(30);
/// By when a call with a short limit is over, on a slow machine too.
const SOON: Duration = Duration::from_secs(3);

/// What becomes of a call that has to end soon.
async fn failure<T>(call: impl Future<Output = Result<T, Error>>) -> Error {
    let started = Instant::now();
    let result = tokio::time::timeout(SOON, call).await.expect("the call did not end by itself");
    match result {
        Ok(_) => panic!("the call was answered after {:?}", started.elapsed()),
        Err(error) => error,
    }
}

#[track_caller]
fn assert_failed(error: &Error, kind: ErrorKind, outcome: Outcome) {
    assert_eq!((error.kind(), error.outcome()), (kind, outcome), "{error:?}");
    assert_eq!(error.is_timeout(), kind == ErrorKind::Timeout, "{error:?}");
    assert_eq!(error.is_connect(), kind == ErrorKind::Connect, "{error:?}");
    assert!(error.to_string().contains(&format!("outcome: {outcome}")), "{error}");
}

fn message() -> hostaway::types::NewMessage {
    hostaway::types::NewMessage::new("hello guest")
}

#[tokio::test]
async fn nobody_listens() {
    let url = Server::nobody().await;
    let client = hostaway::Client::builder().base_url(url.clone()).token(TOKEN).build().expect("a URL");
    let error = failure(client.send_conversation_message(1406, message()).send()).await;
    assert_failed(&error, ErrorKind::Connect, Outcome::NotSent);
    assert_eq!(error.status(), None);

    // Nor for the token.
    let client = ziik::Client::builder().base_url(url).credentials("u", "p").build().expect("a URL");
    let error = failure(client.create_message(1, ziik::types::NewMessage::new("Hello")).send()).await;
    assert_failed(&error, ErrorKind::Connect, Outcome::NotSent);
}

/// No connection is made where TLS is not understood.
#[tokio::test]
async fn nobody_speaks_tls() {
    let server = Server::answering(|_, _| Answer::html(400)).await;
    // What a plain HTTP server makes of a TLS handshake is a request that it cannot read; here it sees no end of it.
    let url = server.url().replace("http://", "https://");
    let client = hostaway::Client::builder().base_url(url).token(TOKEN).connect_timeout(SHORT).build();
    let client = client.expect("a URL");
    let error = failure(client.send_conversation_message(1406, message()).send()).await;
    assert_failed(&error, ErrorKind::Connect, Outcome::NotSent);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn no_answer_comes() {
    let server = Server::answering(|_, _| Answer::stall()).await;
    // Set for the client.
    let client = hostaway::Client::builder().base_url(server.url()).token(TOKEN).attempt_timeout(SHORT);
    let client = client.build().expect("a URL");
    let error = failure(client.send_conversation_message(1406, message()).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
    assert_eq!(error.status(), None);
    let client = hostaway::Client::builder().base_url(server.url()).token(TOKEN).timeout(SHORT);
    let client = client.build().expect("a URL");
    let error = failure(client.send_conversation_message(1406, message()).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
    // Set for the call, in place of the client's.
    let client = hostaway::Client::builder().base_url(server.url()).token(TOKEN).timeout(LONG).attempt_timeout(LONG);
    let client = client.build().expect("a URL");
    let error = failure(client.send_conversation_message(1406, message()).attempt_timeout(SHORT).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
    let error = failure(client.send_conversation_message(1406, message()).timeout(SHORT).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
    assert_eq!(server.requests().len(), 4, "a message was sent more than once");
}

#[tokio::test]
async fn the_answer_does_not_end() {
    let json = [("Content-Type", "application/json")];
    let answers = [
        ("in the status line", Answer::raw("HTTP/1.1 2").then_stall(), None),
        ("in the body", Answer::cut_short(200, &json, 1000, "{").then_stall(), Some(200)),
        ("before the body", Answer::cut_short(200, &json, 1000, "").then_stall(), Some(200)),
        ("in an error", Answer::cut_short(502, &json, 1000, "{").then_stall(), Some(502)),
    ];
    for (name, answer, status) in answers {
        let server = Server::start(vec![answer]).await;
        let call = clients::hostaway(&server).send_conversation_message(1406, message());
        let error = failure(call.attempt_timeout(SHORT).send()).await;
        assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
        assert_eq!(error.status().map(|it| it.as_u16()), status, "{name}: {error:?}");
    }
}

/// An answer that comes drop by drop never stalls, and yet the call ends.
#[tokio::test]
async fn the_answer_drips() {
    let drop_by_drop = || Answer::raw(" ").after(Duration::from_millis(20));
    let server = Server::answering(move |number, _| match number {
        0 => {
            let start = Answer::cut_short(200, &[("Content-Type", "application/json")], 1000, "{");
            (0..50).fold(start, |answer, _| answer.and(drop_by_drop()))
        }
        _ => Answer::html(500),
    })
    .await;
    let call = clients::hostaway(&server).send_conversation_message(1406, message());
    let error = failure(call.attempt_timeout(SHORT).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
}

/// The token's time is the call's time.
#[tokio::test]
async fn no_token_comes() {
    let server = Server::answering(|_, _| Answer::stall()).await;
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p");
    let client = client.attempt_timeout(LONG).build().expect("credentials");
    let call = || client.create_message(1, ziik::types::NewMessage::new("Hello"));
    let error = failure(call().timeout(SHORT).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::NotSent);
    // A second caller with less patience waits for the same request, and leaves earlier.
    let error = failure(call().timeout(SHORT / 2).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::NotSent);
    assert_eq!(server.count("/authenticate"), 1);
    assert_eq!(server.requests().len(), 1, "a message was sent without a token");

    // Fetching it is an exchange like any other: it may take as long as one.
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p");
    let client = client.attempt_timeout(SHORT).build().expect("credentials");
    let error = failure(client.create_message(1, ziik::types::NewMessage::new("Hello")).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::NotSent);
}

#[tokio::test]
async fn token_and_call_share_the_time() {
    let server = Server::answering(|_, request| match request.path() {
        "/authenticate" => Answer::json(200, &json!({ "jwt": "t", "expires": 4_102_444_800_u64 })).after(SHORT / 2),
        _ => Answer::stall(),
    })
    .await;
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p");
    let client = client.timeout(SHORT * 2).attempt_timeout(LONG).build().expect("credentials");
    let started = Instant::now();
    let error = failure(client.create_message(1, ziik::types::NewMessage::new("Hello")).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
    // The call's own exchange got what the token had left of it.
    assert!(started.elapsed() >= SHORT * 2, "it gave up after {:?}", started.elapsed());
    assert_eq!(server.count("/conversations/1/messages"), 1);
}

/// The second attempt, after an expired token, does not start the clock again.
#[tokio::test]
async fn a_second_attempt_shares_the_time() {
    let server = Server::answering(|number, request| match (request.path(), number) {
        ("/authenticate", _) => Answer::json(200, &json!({ "jwt": "t", "expires": 4_102_444_800_u64 })),
        (_, 1) => Answer::html(401).after(SHORT / 2),
        _ => Answer::stall(),
    })
    .await;
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p");
    let client = client.timeout(SHORT * 2).attempt_timeout(LONG).build().expect("credentials");
    let error = failure(client.create_message(1, ziik::types::NewMessage::new("Hello")).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::Unknown);
    assert_eq!(server.count("/conversations/1/messages"), 2);
}

/// Hostaway's new tokens are good after a second; a call without that much time does not get to be sent, and the token is
/// there for the next.
#[tokio::test]
async fn a_token_that_is_not_good_yet() {
    let server = Server::answering(|_, request| match request.path() {
        "/accessTokens" => Answer::json(200, &json!({ "access_token": "t", "expires_in": 15897600 })),
        _ => Answer::json(200, &json!({ "status": "success", "result": [] })),
    })
    .await;
    let client = hostaway::Client::builder().base_url(server.url()).client_credentials("10450", "secret").build();
    let client = client.expect("credentials");
    let error = failure(client.send_conversation_message(1406, message()).timeout(SHORT).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::NotSent);
    assert_eq!(server.requests().len(), 1, "the message was sent with a token that is not good yet");
    client.list_conversation_messages(1406).send().await.expect("the token is good by now");
    assert_eq!(server.count("/accessTokens"), 1);
}

#[tokio::test]
async fn no_time_at_all() {
    let server = Server::answering(|_, _| Answer::stall()).await;
    let call = clients::hostaway(&server).send_conversation_message(1406, message());
    let error = failure(call.timeout(Duration::ZERO).send()).await;
    assert_failed(&error, ErrorKind::Timeout, Outcome::NotSent);
    assert_eq!(server.connections(), 0);
}

/// `Duration::MAX` is how one writes "no limit".
#[tokio::test]
async fn all_the_time_in_the_world() {
    let server = Server::answering(|_, request| match request.path() {
        "/authenticate" => Answer::json(200, &json!({ "jwt": "t", "expires": u32::MAX })),
        _ => Answer::json(200, &json!({ "data": [], "requestId": "1" })),
    })
    .await;
    let client = ziik::Client::builder().base_url(server.url()).credentials("u", "p");
    let client = client.timeout(Duration::MAX).attempt_timeout(Duration::MAX).connect_timeout(Duration::MAX).build();
    client.expect("credentials").list_messages(1).send().await.expect("an answer");
    let call = clients::spruce(&server).post_conversation_message("t_1", spruce::types::MessagePost::new([]));
    call.timeout(Duration::MAX).attempt_timeout(Duration::MAX).send().await.expect("an answer");
}

/// A call that is dropped is not sent on its own later.
#[tokio::test]
async fn a_call_that_is_not_awaited_is_not_sent() {
    let server = Server::answering(|_, _| Answer::html(500)).await;
    let call = clients::hostaway(&server).send_conversation_message(1406, message());
    drop(call.send());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(server.connections(), 0);
}
