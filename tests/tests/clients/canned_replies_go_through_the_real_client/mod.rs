//! A client with canned replies needs no server, and does all else as any client: it writes requests, fetches tokens, sends
//! again, takes envelopes off and says what became of a call. A test's mistakes are told by name.

mod mistakes;

use conversant::core::Upload;
use conversant::hostaway::operations::SendConversationMessageError as Refused;
use conversant::hostaway::{self, types::NewMessage};
use conversant::{Accepted, Error, Outcome, highq, spruce, ucwa, ziik};
use conversant_operations::operations::{SeveralRepliesError, SeveralRepliesReply};
use conversant_tests::exchange::Exchange;
use serde_json::{Value, json};
use std::time::Duration;

/// A message as Hostaway's page shows it, with this id.
fn message(id: i64) -> Value {
    let mut message = Exchange::load("hostaway/send_conversation_message").reply_json()["result"].take();
    message["id"] = id.into();
    message
}

async fn send(client: &hostaway::Client) -> Result<i64, Error> {
    let sent = client.send_conversation_message(1406, NewMessage::new("hello guest")).send().await;
    sent.map(|message| message.id)
}

#[tokio::test]
async fn a_call_is_answered_and_what_it_sent_is_known() {
    let canned = hostaway::testing::Canned::new();
    canned.send_conversation_message().reply(message(7));
    assert_eq!(send(&canned.client()).await.expect("the reply"), 7);

    let request = canned.send_conversation_message().sent_once();
    assert_eq!(request.argument("conversationId"), Some(1406));
    assert_eq!(request.argument::<i64>("limit"), None);
    assert_eq!(request.body(), NewMessage::new("hello guest"));
    assert_eq!((request.method().as_str(), request.path()), ("POST", "/conversations/1406/messages"));
    assert_eq!(request.headers()["authorization"], "Bearer canned");
    assert!(!format!("{request:?}{canned:?}").contains("hello"));
}

#[tokio::test(start_paused = true)]
async fn answers_are_given_in_their_order_and_retries_are_real() {
    let canned = hostaway::testing::Canned::new();
    let limited = json!({"status": "fail", "message": "slow down"});
    canned
        .send_conversation_message()
        .refuse(429, limited)
        .header("retry-after", "30")
        .not_connected()
        .reply(message(1));
    let started = tokio::time::Instant::now();
    assert_eq!(send(&canned.client()).await.expect("it was sent"), 1);
    assert!(started.elapsed() >= Duration::from_secs(30), "what the provider asks for is waited");
    assert_eq!(canned.calls(), ["send_conversation_message"; 3]);
    canned.verify();

    canned.list_conversations().status(503).times(2).reply(json!([])).always();
    for attempts in [3, 1, 1] {
        let listed = canned.client().list_conversations().send().await.expect("a list");
        assert_eq!((listed.len(), listed.attempts()), (0, attempts));
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_has_the_outcome_and_the_body_of_any_other() {
    type Can = fn(&hostaway::testing::Canned);
    type Is = fn(&Option<Refused>) -> bool;
    let cases: [(Can, Outcome, Is); 8] = [
        (
            |it| {
                it.send_conversation_message().refuse(404, json!({"status": "fail", "result": "none"}));
            },
            Outcome::Rejected,
            |body| matches!(body, Some(Refused::NotFound(failure)) if failure.result == "none"),
        ),
        (
            |it| {
                it.send_conversation_message().refuse(200, json!({"status": "fail", "result": "no"}));
            },
            Outcome::Rejected,
            |body| matches!(body, Some(Refused::Failed(_))),
        ),
        (
            |it| {
                it.send_conversation_message().status(404);
            },
            Outcome::Rejected,
            Option::is_none,
        ),
        (
            |it| {
                it.send_conversation_message().status(502);
            },
            Outcome::Unknown,
            Option::is_none,
        ),
        (
            |it| {
                it.send_conversation_message().lost();
            },
            Outcome::Unknown,
            Option::is_none,
        ),
        (
            |it| {
                it.send_conversation_message().silent();
            },
            Outcome::Unknown,
            Option::is_none,
        ),
        (
            |it| {
                it.send_conversation_message().reply(message(1)).breaks_off();
            },
            Outcome::Unknown,
            Option::is_none,
        ),
        (
            |it| {
                it.send_conversation_message().not_connected().times(3);
            },
            Outcome::NotSent,
            Option::is_none,
        ),
    ];
    for (number, (can, outcome, is)) in cases.into_iter().enumerate() {
        let canned = hostaway::testing::Canned::new();
        can(&canned);
        let error = send(&canned.client()).await.expect_err("no success");
        assert_eq!(error.outcome(), outcome, "case {number}: {error}");
        assert!(is(&error.body()), "case {number}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_are_fetched_and_replaced() {
    let canned = hostaway::testing::Canned::new();
    canned.send_conversation_message().status(403).reply(message(1)).times(2);
    let client = canned.client_builder().client_credentials("10450", "secret").build().expect("a client");
    for _ in 0..2 {
        send(&client).await.expect("it was sent");
    }
    let sent = canned.send_conversation_message().sent();
    let tokens: Vec<_> = sent.iter().map(|it| it.headers()["authorization"].to_str().expect("a token")).collect();
    assert_eq!(tokens, ["Bearer canned-1", "Bearer canned-2", "Bearer canned-2"]);
    let asked = canned.token_requests().sent().pop().expect("a request");
    assert_eq!(asked.body()["client_secret"], "secret");

    let canned = ziik::testing::Canned::new();
    canned.token_requests().status(401).reply(json!({"jwt": "mine"}));
    canned.delete_message().reply();
    let client = canned.client_builder().credentials("jane", "secret").build().expect("a client");
    let error = client.delete_message(7, 1).send().await.expect_err("no token");
    assert_eq!((error.outcome(), error.is_unauthorized()), (Outcome::NotSent, true));
    client.delete_message(7, 1).send().await.expect("it is gone");
    assert_eq!(canned.delete_message().sent_once().headers()["authorization"], "Bearer mine");
}

#[tokio::test]
async fn a_stream_of_pages_and_a_recognised_repeat_are_those_of_the_client() {
    let canned = hostaway::testing::Canned::new();
    canned.list_conversation_messages().reply([message(1), message(2)]).reply([message(3)]).reply(json!([]));
    let mut found = Vec::new();
    let mut messages = canned.client().list_conversation_messages(1406).limit(2).stream();
    while let Some(message) = messages.next().await {
        found.push(message.expect("a message").id);
    }
    assert_eq!(found, [1, 2, 3]);
    let sent = canned.list_conversation_messages().sent();
    let offsets: Vec<Option<i64>> = sent.iter().map(|it| it.argument("offset")).collect();
    assert_eq!(offsets, [None, Some(2), Some(3)]);

    let canned = spruce::testing::Canned::new();
    canned.post_conversation_message().lost().duplicate();
    let text = spruce::types::MessageBodyElement::new(spruce::types::MessageBodyElementType::Text, "hello");
    let posted = canned.client().post_conversation_message("t_1", spruce::types::MessagePost::new([text])).send().await;
    assert!(matches!(posted.expect("it was accepted"), Accepted::Before(_)));
    let sent = canned.post_conversation_message().sent();
    let keys: Vec<Option<String>> = sent.iter().map(|it| it.argument("s-idempotency-key")).collect();
    assert!(keys[0].is_some() && keys[0] == keys[1], "{keys:?}");
}

#[tokio::test]
async fn bodies_of_every_kind_are_read_back() {
    let canned = ucwa::testing::Canned::new();
    canned.send_message().raw(201, "text/plain", "");
    let body = ucwa::operations::SendMessageBody::html("<b>hello</b>");
    canned.client().send_message("833", "802", "operation-1", body).send().await.expect("it was sent");
    let sent = canned.send_message().sent_once();
    assert_eq!((sent.body(), sent.argument("operationId")), ("<b>hello</b>", Some("operation-1".to_owned())));

    let canned = hostaway::testing::Canned::new();
    canned.create_access_token().reply(json!({"token_type": "Bearer", "expires_in": 1, "access_token": "t"}));
    let asked: hostaway::types::AccessTokenRequest = serde_json::from_value(json!({
        "grant_type": "client_credentials", "client_id": 1, "client_secret": "s", "scope": "general",
    }))
    .expect("a request");
    canned.client().create_access_token(asked.clone()).send().await.expect("a token");
    assert_eq!(canned.create_access_token().sent_once().body(), asked);

    let canned = highq::testing::Canned::new();
    let made = Exchange::load("highq/create_conversation").reply_json();
    canned.create_conversation().reply(made);
    let new = highq::types::Conversation::new().conversationid(7);
    canned.client().create_conversation(new.clone()).format(highq::BodyFormat::Xml).send().await.expect("it is made");
    let sent = canned.create_conversation().sent_once();
    assert!(sent.raw_body().starts_with(b"<"));
    assert_eq!(sent.body(), new);

    let canned = conversant_operations::testing::Canned::new();
    canned.multipart_body().reply();
    let cover = Upload::from_bytes("cover.png", "the picture");
    canned.client().multipart_body("a title", cover).tags(vec!["x".into()]).send().await.expect("it is taken");
    let sent = canned.multipart_body().sent_once();
    assert_eq!(sent.part("title").as_deref(), Some(&b"a title"[..]));
    assert_eq!(sent.part("cover").as_deref(), Some(&b"the picture"[..]));
    assert_eq!(sent.part("note"), None);
}

#[tokio::test]
async fn replies_of_every_kind_are_canned_as_they_are() {
    let canned = conversant_operations::testing::Canned::new();
    let client = canned.client();
    canned
        .several_replies()
        .reply(202, json!({"name": "Tom"}))
        .reply(201, json!({"bark": "wuff"}))
        .reply(203, "words")
        .reply(204, ())
        .reply(226, b"%PDF".to_vec())
        .refuse(409, json!({"title": "taken", "status": 409}))
        .refuse(404, ());
    type Is = fn(&SeveralRepliesReply) -> bool;
    let kinds: [Is; 5] = [
        |reply| matches!(reply, SeveralRepliesReply::Ok(cat) if cat.name == "Tom"),
        |reply| matches!(reply, SeveralRepliesReply::Created(dog) if dog.bark == "wuff"),
        |reply| matches!(reply, SeveralRepliesReply::NonAuthoritativeInformation(text) if &**text == "words"),
        |reply| matches!(reply, SeveralRepliesReply::NoContent),
        |reply| matches!(reply, SeveralRepliesReply::Other(file) if &file[..] == b"%PDF"),
    ];
    for is in kinds {
        let reply = client.several_replies().send().await.expect("a success");
        assert!(is(&reply), "{reply:?}");
    }
    let error = client.several_replies().send().await.expect_err("409");
    assert!(matches!(error.body(), Some(SeveralRepliesError::Conflict(problem)) if problem.status == Some(409)));
    let error = client.several_replies().send().await.expect_err("404");
    assert!(matches!(error.body(), Some(SeveralRepliesError::NotFound)));

    canned.text_body().reply("plain");
    let body = conversant_operations::operations::TextBodyBody::csv("a,b");
    assert_eq!(&**client.text_body(body).send().await.expect("a text"), "plain");
    assert_eq!(canned.text_body().sent_once().body(), "a,b");

    canned.file().reply("%PDF").times(2);
    assert_eq!(&client.file().send().await.expect("a file")[..], b"%PDF");
    let mut streamed = client.file().stream().await.expect("a file").into_inner();
    assert_eq!(&streamed.next().await.expect("a piece").expect("it is whole")[..], b"%PDF");

    canned.events().reply(["data: 1\n\n", "data: 2\n\n"]).breaks_off();
    let mut events = client.events().send().await.expect("events").into_inner();
    for piece in ["data: 1\n\n", "data: 2\n\n"] {
        assert_eq!(events.next().await.expect("a piece").expect("it came"), piece);
    }
    assert_eq!(events.next().await.expect("its end").expect_err("it breaks off").outcome(), Outcome::Unknown);
    assert!(events.next().await.is_none());
}
