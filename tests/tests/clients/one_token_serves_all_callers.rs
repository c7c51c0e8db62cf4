//! However many calls need a token, one request fetches it; a token that the provider refuses is replaced once, and the
//! call that met the refusal is sent once more as it was.

use conversant::{Error, ErrorKind, Outcome, highq, hostaway, ucwa, ziik};
use conversant_tests::clients::TOKEN;
use conversant_tests::{Answer, Recorded, Server};
use serde_json::json;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::task::JoinSet;

const ZIIK_LOGIN: &str = "/authenticate";
const ZIIK_MESSAGES: &str = "/conversations/1/messages";
const HIGHQ_TOKEN: &str = "/api/oauth2/token";
const UCWA_TOKEN: &str = "/WebTicket/oauthtoken";
const HOSTAWAY_TOKEN: &str = "/accessTokens";
/// 2100-01-01.
const FAR_OFF: u64 = 4_102_444_800;
/// Long enough for a caller to be waiting, short enough for a test.
const A_MOMENT: Duration = Duration::from_millis(40);

fn ziik(server: &Server) -> ziik::Client {
    let builder = ziik::Client::builder().base_url(server.url()).credentials("example@example.com", "thisIsMyPassword");
    builder.build().expect("credentials and a URL")
}

async fn list(client: &ziik::Client) -> Result<(), Error> {
    client.list_messages(1).send().await.map(|_| ())
}

/// How many token requests there have been, for a server that numbers its tokens.
fn number_of(tokens: &Mutex<u32>) -> u32 {
    let mut number = tokens.lock().expect("no test panics while it holds this");
    *number += 1;
    *number
}

fn empty_list() -> Answer {
    Answer::json(200, &json!({ "data": [] }))
}

fn bearers(requests: &[Recorded]) -> Vec<Option<&str>> {
    requests.iter().map(|request| request.header("authorization")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_first_calls_fetch_one_token() {
    let server = Server::answering(|_, request| match request.path() {
        ZIIK_LOGIN => Answer::json(200, &json!({ "jwt": "token-1", "expires": FAR_OFF })).after(A_MOMENT),
        _ => empty_list(),
    })
    .await;
    let client = ziik(&server);
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        // Clones share the token.
        let client = client.clone();
        calls.spawn(async move { list(&client).await });
    }
    for result in calls.join_all().await {
        result.expect("every caller is served");
    }
    assert_eq!(server.count(ZIIK_LOGIN), 1);
    assert_eq!(server.count(ZIIK_MESSAGES), 50);
    assert_eq!(bearers(&server.requests()[1..]), vec![Some("Bearer token-1"); 50]);
    // And it is kept for those who come later.
    list(&client).await.expect("the token is still good");
    assert_eq!(server.count(ZIIK_LOGIN), 1);
}

#[tokio::test]
async fn fifty_first_calls_fail_with_one_request() {
    let refused = json!({ "error": { "code": "401", "message": "wrong password", "is_ziik_error": true } });
    let server = Server::answering(move |_, _| Answer::json(401, &refused).after(A_MOMENT)).await;
    let client = ziik(&server);
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { list(&client).await });
    }
    for result in calls.join_all().await {
        let error = result.expect_err("there is no token");
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(401), "{error}");
        assert_eq!(error.operation().map(|it| it.name()), Some("list_messages"), "{error}");
        assert!(!error.raw_body().is_empty(), "every caller can see why");
    }
    assert_eq!(server.count(ZIIK_LOGIN), 1);
    assert_eq!(server.requests().len(), 1, "a call was sent without a token");
    // A failure is not kept: the next call asks again.
    list(&client).await.expect_err("there is still no token");
    assert_eq!(server.count(ZIIK_LOGIN), 2);
}

/// Asserts the order of events of a call whose first token had ended: token, call, token, the same call.
#[track_caller]
fn assert_one_refresh(server: &Server, token_path: &str) {
    let requests = server.requests();
    let paths: Vec<_> = requests.iter().map(|it| it.path() == token_path).collect();
    assert_eq!(paths, [true, false, true, false], "{requests:#?}");
    let [_, first, _, second] = &requests[..] else { unreachable!("counted above") };
    assert_eq!(bearers(&requests), [None, Some("Bearer token-1"), None, Some("Bearer token-2")]);
    assert_eq!(first.body, second.body);
    assert_eq!(first.as_text().replace("token-1", "token-2"), second.as_text(), "the repeat is the same request");
}

/// A server that issues numbered tokens and refuses the first one with this status.
async fn refusing_the_first(token_path: &'static str, status: u16, good: Answer) -> Server {
    let tokens = Mutex::new(0);
    Server::answering(move |_, request| {
        if request.path() == token_path {
            let token = format!("token-{}", number_of(&tokens));
            // All vendors' forms at once; each client reads its own.
            let reply = json!({ "jwt": token, "access_token": token, "expires": FAR_OFF, "expires_in": 28800 });
            return Answer::json(200, &reply);
        }
        match request.header("authorization") {
            Some("Bearer token-1") => Answer::json(status, &json!({ "summary": "The token has expired." })),
            _ => good.clone(),
        }
    })
    .await
}

#[tokio::test]
async fn an_expired_token_is_replaced_once() {
    let server = refusing_the_first(ZIIK_LOGIN, 401, Answer::json(201, &json!({ "parent": null, "id": 1 }))).await;
    let sent = ziik(&server).create_message(1, ziik::types::NewMessage::new("Hello")).send().await.expect("sent");
    assert_eq!(sent.id, Some(1));
    assert_one_refresh(&server, ZIIK_LOGIN);

    let server = refusing_the_first(UCWA_TOKEN, 401, Answer::http(201, &[], "")).await;
    let client = ucwa::Client::builder().base_url(server.url()).password("johndoe", "secret").build();
    let body = ucwa::operations::SendMessageBody::html("<h>Hello</h>");
    client.expect("credentials").send_message("833", "802", "1", body).send().await.expect("sent");
    assert_one_refresh(&server, UCWA_TOKEN);

    // HighQ says 403.
    let server = refusing_the_first(HIGHQ_TOKEN, 403, Answer::json(201, &json!({ "conversationid": 43 }))).await;
    let client = highq::Client::builder().base_url(server.url()).refresh_token("1", "secret", "refresh").build();
    let call = client.expect("credentials").create_conversation(highq::types::Conversation::new());
    call.send().await.expect("sent");
    assert_one_refresh(&server, HIGHQ_TOKEN);
}

/// Hostaway says 403, and a new token is good only a second after it was issued: so this takes two seconds.
#[tokio::test]
async fn hostaway_tokens_are_replaced_once_and_used_after_a_second() {
    let good = json!({
        "status": "success",
        "result": { "id": 326, "accountId": 1, "listingMapId": 1, "conversationId": 1406, "body": "hello guest" },
    });
    let server = refusing_the_first(HOSTAWAY_TOKEN, 403, Answer::json(200, &good)).await;
    let client = hostaway::Client::builder().base_url(server.url()).client_credentials("10450", "secret").build();
    let client = client.expect("credentials");
    let message = || hostaway::types::NewMessage::new("hello guest");
    let started = Instant::now();
    client.send_conversation_message(1406, message()).send().await.expect("sent");
    assert!(started.elapsed() >= Duration::from_secs(2), "two tokens were used after {:?}", started.elapsed());
    assert_one_refresh(&server, HOSTAWAY_TOKEN);
    // The second is waited for once.
    let started = Instant::now();
    client.send_conversation_message(1406, message()).send().await.expect("sent");
    assert!(started.elapsed() < Duration::from_millis(900), "an old token was waited for: {:?}", started.elapsed());
}

/// Twenty calls are under way when the token ends: their refusals come after one another, and one new token does.
#[tokio::test]
async fn calls_that_meet_the_same_refusal_share_the_new_token() {
    let server = refusing_the_first(ZIIK_LOGIN, 401, empty_list()).await;
    let client = ziik(&server);
    let mut calls = JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        calls.spawn(async move { list(&client).await });
    }
    for result in calls.join_all().await {
        result.expect("every caller is served");
    }
    assert_eq!(server.count(ZIIK_LOGIN), 2, "the first token, and one for all whom it failed");
    assert!(server.count(ZIIK_MESSAGES) <= 40, "a call was sent more than twice");
}

/// Where 403 also means that something is not allowed, a new token does not mend it; to fetch one for each such answer
/// would be a request too many every time.
#[tokio::test]
async fn a_refusal_that_a_new_token_does_not_mend_is_returned() {
    let tokens = Mutex::new(0);
    let server = Server::answering(move |_, request| match request.path() {
        HIGHQ_TOKEN => Answer::json(200, &json!({ "access_token": format!("token-{}", number_of(&tokens)) })),
        "/api/4/conversations/1/messages" => Answer::json(403, &json!({ "ref": 130, "summary": "Access denied" })),
        _ => Answer::json(200, &json!({ "conversationid": 43 })),
    })
    .await;
    let client = highq::Client::builder().base_url(server.url()).refresh_token("1", "secret", "refresh").build();
    let client = client.expect("credentials");
    for (tokens, calls) in [(2, 2), (2, 3), (2, 4)] {
        let error = client.get_conversation_messages(1).send().await.expect_err("not allowed");
        assert!(error.is_forbidden(), "{error}");
        assert_eq!(error.kind(), ErrorKind::Status, "{error}");
        assert_eq!(error.outcome(), Outcome::Rejected, "{error}");
        use highq::operations::GetConversationMessagesError::Forbidden;
        assert!(matches!(error.body(), Some(Forbidden(body)) if body.ref_ == Some(130)));
        assert_eq!(server.count(HIGHQ_TOKEN), tokens);
        assert_eq!(server.count("/api/4/conversations/1/messages"), calls);
    }
    // The new token is as good as the one before.
    client.get_conversation_messages(2).send().await.expect("allowed");
    assert_eq!(server.count(HIGHQ_TOKEN), 2);
}

/// 403 is no expired token at Ziik, nor 401 at HighQ.
#[tokio::test]
async fn other_refusals_fetch_no_token() {
    let server = Server::answering(|_, request| match request.path() {
        ZIIK_LOGIN => Answer::json(200, &json!({ "jwt": "token-1", "expires": FAR_OFF })),
        _ => Answer::html(403),
    })
    .await;
    assert!(list(&ziik(&server)).await.expect_err("refused").is_forbidden());
    assert_eq!((server.count(ZIIK_LOGIN), server.requests().len()), (1, 2));

    let server = Server::answering(|_, request| match request.path() {
        HIGHQ_TOKEN => Answer::json(200, &json!({ "access_token": "token-1" })),
        _ => Answer::html(401),
    })
    .await;
    let client = highq::Client::builder().base_url(server.url()).refresh_token("1", "secret", "refresh").build();
    let error = client.expect("credentials").get_conversation_messages(1).send().await.expect_err("refused");
    assert!(error.is_unauthorized());
    assert_eq!((server.count(HIGHQ_TOKEN), server.requests().len()), (1, 2));
}

#[tokio::test]
async fn a_fixed_token_is_never_replaced() {
    let server = Server::answering(|_, _| Answer::html(401)).await;
    let client = ziik::Client::builder().base_url(server.url()).token(TOKEN).build().expect("a token");
    assert!(list(&client).await.expect_err("refused").is_unauthorized());
    assert_eq!(server.request().header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));

    let server = Server::answering(|_, _| Answer::html(403)).await;
    let client = highq::Client::builder().base_url(server.url()).token(TOKEN).build().expect("a token");
    assert!(client.get_conversation_messages(1).send().await.expect_err("refused").is_forbidden());
    assert_eq!(server.requests().len(), 1);

    let server = Server::answering(|_, _| Answer::html(403)).await;
    let client = hostaway::Client::builder().base_url(server.url()).token(TOKEN).build().expect("a token");
    assert!(client.list_conversation_messages(1).send().await.expect_err("refused").is_forbidden());
    assert_eq!(server.requests().len(), 1);
}

/// HighQ's refresh tokens are good for one use: the next one is in the reply, and whoever lost it has to log in anew.
#[tokio::test]
async fn a_new_refresh_token_is_used_and_handed_out() {
    let tokens = Mutex::new(0);
    let server = Server::answering(move |_, request| {
        if request.path() == HIGHQ_TOKEN {
            let number = number_of(&tokens);
            let refresh_token = format!("refresh-{number}");
            return Answer::json(
                200,
                &json!({ "access_token": format!("token-{number}"), "refresh_token": refresh_token, "expires_in": 18000 }),
            );
        }
        match request.header("authorization") {
            Some("Bearer token-1") => Answer::html(403),
            _ => Answer::json(200, &json!({})),
        }
    })
    .await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let listener = seen.clone();
    let client = highq::Client::builder().base_url(server.url()).refresh_token("1234", "secret", "refresh-0");
    let client = client.on_new_tokens(move |tokens| {
        let refresh_token = tokens.refresh_token.as_ref().map(|it| it.expose().to_owned());
        let mut seen = listener.lock().expect("no test panics while it holds this");
        seen.push((tokens.access_token.expose().to_owned(), refresh_token, tokens.expires_at.is_some()));
    });
    client.build().expect("credentials").get_conversation_messages(1).send().await.expect("the second token is good");

    let sent: Vec<_> = server.requests().iter().filter(|it| it.path() == HIGHQ_TOKEN).map(Recorded::form).collect();
    let refresh_tokens: Vec<_> =
        sent.iter().flatten().filter(|(name, _)| name == "refresh_token").map(|(_, value)| value.as_str()).collect();
    assert_eq!(refresh_tokens, ["refresh-0", "refresh-1"]);
    let seen = seen.lock().expect("no test panics while it holds this");
    let tokens = |number: u32| (format!("token-{number}"), Some(format!("refresh-{number}")), true);
    assert_eq!(*seen, [tokens(1), tokens(2)]);
}

/// The code of the authorization is good for one use, too: from then on it is the refresh token.
#[tokio::test]
async fn an_authorization_code_is_used_once() {
    let server = Server::answering(|number, request| match request.path() {
        HIGHQ_TOKEN => {
            Answer::json(200, &json!({ "access_token": format!("token-{number}"), "refresh_token": "next" }))
        }
        _ if number < 2 => Answer::html(403),
        _ => Answer::json(200, &json!({})),
    })
    .await;
    let client = highq::Client::builder().base_url(server.url()).authorization_code("1234", "secret", "the-code");
    client.build().expect("credentials").get_conversation_messages(1).send().await.expect("the second token is good");
    let grants: Vec<_> = server
        .requests()
        .iter()
        .filter(|it| it.path() == HIGHQ_TOKEN)
        .flat_map(Recorded::form)
        .filter(|(name, _)| ["grant_type", "code", "refresh_token"].contains(&name.as_str()))
        .map(|(_, value)| value)
        .collect();
    assert_eq!(grants, ["the-code", "authorization_code", "refresh_token", "next"]);
}

/// Waits, briefly, until something is so.
async fn until(so: impl Fn() -> bool) {
    for _ in 0..200 {
        if so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("it never was so");
}

#[tokio::test]
async fn a_caller_that_leaves_takes_nothing_with_it() {
    let server = Server::answering(|_, request| match request.path() {
        ZIIK_LOGIN => Answer::json(200, &json!({ "jwt": "token-1", "expires": FAR_OFF })).after(A_MOMENT),
        _ => empty_list(),
    })
    .await;
    let client = ziik(&server);
    let call = |client: &ziik::Client| {
        let client = client.clone();
        tokio::spawn(async move { list(&client).await })
    };
    let first = call(&client);
    until(|| server.count(ZIIK_LOGIN) == 1).await;
    let second = call(&client);
    tokio::task::yield_now().await;
    first.abort();
    assert!(first.await.expect_err("it was aborted").is_cancelled());
    second.await.expect("no panic").expect("the second caller is served");
    assert_eq!(server.count(ZIIK_LOGIN), 1);
    assert_eq!(server.count(ZIIK_MESSAGES), 1);
}

/// The provider has replaced the refresh token by the time the only caller leaves: what it answers must not be lost.
#[tokio::test]
async fn a_refresh_ends_even_if_nobody_waits_for_it() {
    let server = Server::answering(|_, request| match request.path() {
        HIGHQ_TOKEN => {
            Answer::json(200, &json!({ "access_token": "token-1", "refresh_token": "next" })).after(A_MOMENT)
        }
        _ => Answer::json(200, &json!({})),
    })
    .await;
    let heard = Arc::new(AtomicBool::new(false));
    let hears = heard.clone();
    let client = highq::Client::builder().base_url(server.url()).refresh_token("1234", "secret", "refresh");
    let client = client.on_new_tokens(move |_| hears.store(true, Ordering::SeqCst)).build().expect("credentials");
    let leaving = tokio::spawn({
        let client = client.clone();
        async move { client.get_conversation_messages(1).send().await.map(|_| ()) }
    });
    until(|| server.count(HIGHQ_TOKEN) == 1).await;
    leaving.abort();
    assert!(leaving.await.expect_err("it was aborted").is_cancelled());
    until(|| heard.load(Ordering::SeqCst)).await;
    client.get_conversation_messages(1).send().await.expect("the token is there");
    assert_eq!(server.count(HIGHQ_TOKEN), 1);
}

/// A token reply whose token ends 300 ms after it was sent. Ziik counts in whole seconds, so the reply waits for the right
/// part of one.
fn ending_soon(token: &str) -> Answer {
    const PART: u32 = 700;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970");
    let (seconds, part) = (now.as_secs(), now.subsec_millis());
    let (ends, wait) = if part < PART { (seconds + 1, PART - part) } else { (seconds + 2, 1000 + PART - part) };
    Answer::json(200, &json!({ "jwt": token, "expires": ends })).after(Duration::from_millis(wait.into()))
}

/// A server whose first token ends soon and which answers so when that is to be renewed.
async fn renewing(renewal: Answer) -> Server {
    let tokens = Mutex::new(0);
    Server::answering(move |_, request| match request.path() {
        ZIIK_LOGIN => match number_of(&tokens) {
            1 => ending_soon("token-1"),
            number => Answer::json(200, &json!({ "jwt": format!("token-{number}"), "expires": FAR_OFF })),
        },
        "/renew" => renewal.clone(),
        _ => empty_list(),
    })
    .await
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    let server = renewing(Answer::json(200, &json!({ "token": "renewed", "expires": FAR_OFF }))).await;
    let client = ziik(&server);
    list(&client).await.expect("the first token is good");
    // It is renewed when nine tenths of its life are over.
    for _ in 0..40 {
        tokio::time::sleep(Duration::from_millis(10)).await;
        list(&client).await.expect("there is always a token");
    }
    assert_eq!((server.count(ZIIK_LOGIN), server.count("/renew")), (1, 1));
    let requests = server.requests();
    let renewal = requests.iter().find(|it| it.path() == "/renew").expect("counted above");
    assert_eq!(renewal.header("authorization"), Some("Bearer token-1"));
    assert_eq!(requests.last().and_then(|it| it.header("authorization")), Some("Bearer renewed"));
}

/// A renewal that fails costs nothing as long as the user's password is at hand.
#[tokio::test]
async fn a_token_that_cannot_be_renewed_is_fetched_anew() {
    let server = renewing(Answer::html(500)).await;
    let client = ziik(&server);
    list(&client).await.expect("the first token is good");
    for _ in 0..40 {
        tokio::time::sleep(Duration::from_millis(10)).await;
        list(&client).await.expect("there is always a token");
    }
    assert_eq!((server.count(ZIIK_LOGIN), server.count("/renew")), (2, 1));
    let requests = server.requests();
    assert_eq!(requests.last().and_then(|it| it.header("authorization")), Some("Bearer token-2"));
}
