//! Who sends a message and waits hears what the provider says of it, and nothing else: that it arrived, that it did not and
//! why, or that nobody said. What else is heard meanwhile is not lost.

use crate::senders::{Setup, stored};
use conversant::ucwa::Client;
use conversant::ucwa::channel::{Completed, Delivery, EventChannel, Heard};
use conversant::ucwa::operations::{SendMessage, SendMessageBody};
use conversant::ucwa::types::EventStatus;
use conversant::{Error, Outcome};
use conversant_sandbox::ucwa::DeliveryRefusal;
use conversant_sandbox::{Fault, Sandbox};
use conversant_tests::{Answer, Server, clients};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::time::timeout;

const A_MOMENT: Duration = Duration::from_millis(200);
/// Nothing here takes so long, unless it does not end.
const PATIENCE: Duration = Duration::from_secs(10);

async fn sandbox() -> (Sandbox, Client, EventChannel) {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = crate::senders::ucwa(&sandbox, &Setup::default()).await;
    let application = client.get_application("833").send().await.expect("an application").into_inner();
    let channel = client.event_channel(application.links.events.expect("an application has events").href);
    (sandbox, client, channel)
}

/// A message to the conversation there is.
fn message(client: &Client, operation_id: &str) -> SendMessage {
    client.send_message("833", "802", operation_id, SendMessageBody::plain("hello"))
}

async fn deliver(channel: &mut EventChannel, message: SendMessage) -> Delivery {
    let delivery = timeout(PATIENCE, channel.deliver(message, PATIENCE)).await;
    delivery.expect("it ends").expect("the server takes the message")
}

fn delivered(delivery: Delivery) -> Completed {
    match delivery {
        Delivery::Delivered(completed) => completed,
        other => panic!("{other:?}"),
    }
}

fn failed(delivery: Delivery) -> Completed {
    match delivery {
        Delivery::Failed(completed) => completed,
        other => panic!("{other:?}"),
    }
}

async fn next(channel: &mut EventChannel) -> Option<Result<Heard, Error>> {
    timeout(PATIENCE, channel.next()).await.expect("the channel says something")
}

/// The next event: what happened, and the end of the link to what it happened to.
async fn event(channel: &mut EventChannel) -> String {
    match next(channel).await {
        Some(Ok(Heard::Event(heard))) => {
            format!("{} {}", heard.event.type_.as_str(), heard.event.link.href.last_segment())
        }
        other => panic!("{other:?}"),
    }
}

fn requests_for_events(sandbox: &Sandbox) -> usize {
    sandbox.ucwa().requests().iter().filter(|request| request.path.ends_with("/events")).count()
}

#[tokio::test]
async fn a_message_that_arrives_is_delivered() {
    let (sandbox, client, mut channel) = sandbox().await;
    for operation_id in ["1", "2", "ä & ö"] {
        let completed = delivered(deliver(&mut channel, message(&client, operation_id)).await);
        assert_eq!(completed.event.status, Some(EventStatus::Success));
        assert_eq!(completed.failed_participants(), []);
        let location = completed.sent.headers().location.as_ref().expect("it says where the message is");
        assert_eq!(completed.event.link.href, *location, "it is this message's event");
    }
    assert_eq!(stored(sandbox.ucwa(), "hello"), 3);
    assert!(timeout(A_MOMENT, channel.next()).await.is_err(), "the events were taken");
}

#[tokio::test]
async fn a_message_that_is_refused_has_failed_and_says_why() {
    let (sandbox, client, mut channel) = sandbox().await;
    sandbox.ucwa().refuse_next_delivery(DeliveryRefusal::new("RemoteFailure", "NotAllowed"));
    let completed = failed(deliver(&mut channel, message(&client, "1")).await);
    let reason = completed.event.reason.as_ref().expect("a reason");
    assert_eq!(reason.code.as_str(), "RemoteFailure");
    assert_eq!(reason.subcode.as_ref().map(|subcode| subcode.as_str()), Some("NotAllowed"));
    let others: Vec<_> = completed.failed_participants().iter().map(|link| link.href.last_segment()).collect();
    assert_eq!(others, [sandbox.ucwa().credentials().participant_id]);
    delivered(deliver(&mut channel, message(&client, "2")).await);
}

#[tokio::test]
async fn those_of_a_conference_whom_it_did_not_reach_are_named() {
    let (sandbox, client, mut channel) = sandbox().await;
    let pat = sandbox.ucwa().remote_joins("802", "sip:pat@contoso.com", "Pat");
    sandbox.ucwa().refuse_next_delivery(DeliveryRefusal::new("ServiceFailure", "None").by([&pat]));
    let completed = failed(deliver(&mut channel, message(&client, "1")).await);
    let [other] = completed.failed_participants() else { panic!("{completed:?}") };
    let participant = client.get_participant_at(&other.href).send().await.expect("a participant");
    assert_eq!(participant.name.as_deref(), Some("Pat"));
    // That somebody joined is heard all the same.
    assert_eq!(event(&mut channel).await, "updated 802");
}

#[tokio::test]
async fn when_nobody_says_it_is_unheard_in_time_and_sent_once() {
    let (sandbox, client, mut channel) = sandbox().await;
    sandbox.ucwa().hold_deliveries();
    let started = Instant::now();
    let time = Duration::from_millis(500);
    let delivery = channel.deliver(message(&client, "1"), time).await.expect("the server takes the message");
    let Delivery::Unheard(sent) = delivery else { panic!("{delivery:?}") };
    assert!(started.elapsed() >= time && started.elapsed() < time + Duration::from_secs(2), "{:?}", started.elapsed());
    assert_eq!(stored(sandbox.ucwa(), "hello"), 1);
    // What becomes of it is heard when it is known.
    let id = sent.headers().location.as_ref().expect("where it is").last_segment().to_owned();
    sandbox.ucwa().release_deliveries();
    assert_eq!(event(&mut channel).await, format!("started {id}"));
    assert_eq!(event(&mut channel).await, format!("completed {id}"));
    assert_eq!(stored(sandbox.ucwa(), "hello"), 1);
}

#[tokio::test]
async fn a_message_that_is_not_taken_is_an_error_and_nothing_waits() {
    let (sandbox, client, mut channel) = sandbox().await;
    sandbox.ucwa().misbehave(Fault::status(409));
    let started = Instant::now();
    let error = channel.deliver(message(&client, "1"), PATIENCE).await.expect_err("it is refused");
    assert_eq!((error.outcome(), error.status().map(|status| status.as_u16())), (Outcome::Rejected, Some(409)));
    assert!(started.elapsed() < PATIENCE / 2);
    assert_eq!(requests_for_events(&sandbox), 0, "nothing is asked of the channel");

    sandbox.ucwa().misbehave(Fault::ResetAfterStore);
    let error = channel.deliver(message(&client, "2"), PATIENCE).await.expect_err("its reply is lost");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!((stored(sandbox.ucwa(), "hello"), requests_for_events(&sandbox)), (1, 0));
    // The channel knows nothing of either.
    delivered(deliver(&mut channel, message(&client, "3")).await);
    assert!(event(&mut channel).await.starts_with("completed"), "the second was delivered, and that is heard");
}

/// A request was held when the message was sent: it is the one that tells.
#[tokio::test]
async fn who_was_listening_already_hears_of_it() {
    let (sandbox, client, mut channel) = sandbox().await;
    assert!(timeout(A_MOMENT, channel.next()).await.is_err());
    delivered(deliver(&mut channel, message(&client, "1")).await);
    assert_eq!(requests_for_events(&sandbox), 1);
}

#[tokio::test]
async fn what_was_heard_before_comes_first() {
    let (sandbox, client, mut channel) = sandbox().await;
    let ids: Vec<_> = ["one", "two", "three"].map(|text| sandbox.ucwa().remote_says("802", text)).into();
    assert_eq!(event(&mut channel).await, format!("completed {}", ids[0]));
    let four = sandbox.ucwa().remote_says("803", "four");
    delivered(deliver(&mut channel, message(&client, "1")).await);
    let five = sandbox.ucwa().remote_says("802", "five");
    for id in [&ids[1], &ids[2], &four, &five] {
        assert_eq!(event(&mut channel).await, format!("completed {id}"));
    }
    assert!(timeout(A_MOMENT, channel.next()).await.is_err());
}

const SENT: &str = "/v1/applications/833/communication/conversations/802/messaging/messages/812";

fn taken() -> Answer {
    Answer::http(201, &[("Location", SENT)], "")
}

/// An event of a message, as it is in captured traffic: without the operation's id.
fn completed(href: &str, status: &str) -> Value {
    json!({ "type": "completed", "status": status, "link": { "rel": "message", "href": href } })
}

/// The same, where the message is there and says which operation it is of.
fn completed_operation(operation_id: &str, status: &str) -> Value {
    let mut event = completed("/v1/elsewhere/900", status);
    event["_embedded"] = json!({ "message": {
        "rel": "message",
        "operationId": operation_id,
        "_links": { "self": { "href": "/v1/elsewhere/900" } },
    } });
    event
}

fn updated(name: &str) -> Value {
    json!({ "type": "updated", "link": { "rel": "messaging", "href": format!("/v1/{name}") } })
}

fn package(next: u32, events: &[Value]) -> Answer {
    Answer::json(
        200,
        &json!({
            "_links": { "self": { "href": "/events" }, "next": { "href": format!("/events?ack={next}") } },
            "sender": [{ "rel": "conversation", "href": "/v1/conversations/802", "events": events }],
        }),
    )
}

/// A server that answers messages with this, and requests for events in turn with these and then not at all.
async fn server(message: Answer, events: Vec<Answer>) -> (Server, Client, EventChannel) {
    let server = Server::answering(move |_, request| match request.method.as_str() {
        "POST" => message.clone(),
        _ => {
            let ack = request.query_pairs().into_iter().find(|(name, _)| name == "ack").map(|(_, ack)| ack);
            let number: usize = ack.expect("a number").parse().expect("a number");
            events.get(number).cloned().unwrap_or_else(Answer::stall)
        }
    })
    .await;
    let client = clients::ucwa(&server);
    let channel = client.event_channel("/events?ack=0");
    (server, client, channel)
}

#[tokio::test]
async fn an_event_may_come_before_the_reply() {
    for event in [completed(SENT, "Success"), completed_operation("1", "Success")] {
        let events = vec![package(1, &[event]).after(A_MOMENT * 2)];
        let (server, client, mut channel) = server(taken().after(A_MOMENT * 4), events).await;
        // The channel is asked before the message is sent, and answers before the message is answered.
        while server.requests().is_empty() {
            assert!(timeout(Duration::from_millis(5), channel.next()).await.is_err());
        }
        delivered(deliver(&mut channel, message(&client, "1")).await);
        let methods: Vec<_> = server.requests().into_iter().map(|request| request.method).collect();
        assert_eq!(methods, ["GET", "POST"]);
    }
}

/// Links come with and without a host, and with a query.
#[tokio::test]
async fn a_message_is_known_by_its_link_or_by_its_operation() {
    let links = [SENT.to_owned(), format!("https://pool.contoso.com{SENT}"), format!("{SENT}?rev=2")];
    for link in links {
        let (_server, client, mut channel) = server(taken(), vec![package(1, &[completed(&link, "Success")])]).await;
        delivered(deliver(&mut channel, message(&client, "1")).await);
    }
    // No `Location` then, and none that is right.
    for taken in [Answer::http(201, &[], ""), taken()] {
        let (_server, client, mut channel) =
            server(taken, vec![package(1, &[completed_operation("1", "Failure")])]).await;
        failed(deliver(&mut channel, message(&client, "1")).await);
    }
}

#[tokio::test]
async fn another_messages_event_says_nothing_of_this_one() {
    let mut unfinished = completed(SENT, "Failure");
    unfinished["type"] = json!("updated");
    let others = [
        unfinished,
        completed(&SENT.replace("812", "8121"), "Failure"),
        completed("/v1", "Failure"),
        completed_operation("11", "Failure"),
        json!({ "type": "started", "link": { "rel": "message", "href": SENT } }),
        json!({ "type": "updated", "link": { "rel": "message", "href": SENT } }),
    ];
    let count = others.len();
    let (_server, client, mut channel) =
        server(taken(), vec![package(1, &others), package(2, &[completed(SENT, "Success")])]).await;
    delivered(deliver(&mut channel, message(&client, "1")).await);
    for _ in 0..count {
        event(&mut channel).await;
    }
    assert!(timeout(A_MOMENT, channel.next()).await.is_err(), "they are all still there, and nothing else");
}

#[tokio::test]
async fn what_is_heard_meanwhile_stays_in_order() {
    let (_server, client, mut channel) = server(
        taken(),
        vec![
            package(1, &[updated("a"), updated("b")]),
            package(2, &[]),
            package(3, &[updated("c"), completed(SENT, "Success"), updated("d")]),
            package(4, &[updated("e")]),
        ],
    )
    .await;
    assert_eq!(event(&mut channel).await, "updated a");
    delivered(deliver(&mut channel, message(&client, "1")).await);
    for expected in ["b", "c", "d", "e"] {
        assert_eq!(event(&mut channel).await, format!("updated {expected}"));
    }
}

/// An operation's id that is used twice: what was heard before the second message was sent is not about it.
#[tokio::test]
async fn an_older_event_is_not_taken_for_this_messages() {
    let (_server, client, mut channel) = server(
        taken(),
        vec![
            package(1, &[updated("a"), completed_operation("1", "Success")]),
            package(2, &[completed_operation("1", "Failure")]),
        ],
    )
    .await;
    assert_eq!(event(&mut channel).await, "updated a");
    failed(deliver(&mut channel, message(&client, "1")).await);
    assert_eq!(event(&mut channel).await, "completed 900");
}

/// An event that does not say how it ended is no answer, and is not lost.
#[tokio::test]
async fn an_end_without_a_word_is_not_taken_for_one() {
    let mut silent = completed(SENT, "");
    silent.as_object_mut().expect("an object").remove("status");
    for event_of_it in [silent, completed(SENT, "Perhaps")] {
        let (_server, client, mut channel) = server(taken(), vec![package(1, &[event_of_it])]).await;
        let delivery = channel.deliver(message(&client, "1"), A_MOMENT).await.expect("it is taken");
        assert!(matches!(delivery, Delivery::Unheard(_)), "{delivery:?}");
        assert_eq!(event(&mut channel).await, "completed 812");
    }
}

#[tokio::test]
async fn a_success_that_missed_some_names_them() {
    let mut event = completed_operation("1", "Success");
    event["_embedded"]["message"]["_links"]["failedDeliveryParticipant"] =
        json!([{ "href": "/v1/participants/ann" }, { "href": "/v1/participants/bo" }]);
    let (_server, client, mut channel) = server(taken(), vec![package(1, &[event])]).await;
    let completed = delivered(deliver(&mut channel, message(&client, "1")).await);
    let missed: Vec<_> = completed.failed_participants().iter().map(|link| link.href.last_segment()).collect();
    assert_eq!(missed, ["ann", "bo"]);
}

#[tokio::test]
async fn when_the_channel_breaks_it_is_unheard_and_the_channel_says_why() {
    let gone = json!({ "code": "NotFound", "subcode": "ApplicationNotFound" });
    let (server, client, mut channel) =
        server(taken(), vec![package(1, &[updated("a")]), Answer::json(404, &gone)]).await;
    let started = Instant::now();
    let delivery = deliver(&mut channel, message(&client, "1")).await;
    let Delivery::Unheard(sent) = delivery else { panic!("{delivery:?}") };
    assert_eq!(sent.status().as_u16(), 201);
    assert!(started.elapsed() < PATIENCE / 2, "there is nothing to wait for");
    assert_eq!(event(&mut channel).await, "updated a", "what was heard before comes first");
    let error = next(&mut channel).await.expect("it says why").expect_err("it is broken");
    assert!(error.is_not_found(), "{error}");
    assert!(next(&mut channel).await.is_none());
    // A message can be sent all the same; nobody says what becomes of it.
    let delivery = deliver(&mut channel, message(&client, "2")).await;
    assert!(matches!(delivery, Delivery::Unheard(_)), "{delivery:?}");
    assert_eq!(server.requests().iter().filter(|request| request.method == "POST").count(), 2);
}

/// What was said to somebody is in none of it.
#[tokio::test]
async fn nothing_of_the_text_is_shown() {
    let (sandbox, client, mut channel) = sandbox().await;
    let body = || SendMessageBody::plain("CANARY");
    let first = deliver(&mut channel, client.send_message("833", "802", "1", body())).await;
    sandbox.ucwa().refuse_next_delivery(DeliveryRefusal::new("RemoteFailure", "Timeout"));
    let second = deliver(&mut channel, client.send_message("833", "802", "2", body())).await;
    sandbox.ucwa().remote_says("802", "CANARY");
    let third = next(&mut channel).await;
    let shown = format!("{first:?}{first:#?}{second:?}{third:?}{third:#?}{channel:?}");
    assert!(!shown.contains("CANARY"), "{shown}");
}
