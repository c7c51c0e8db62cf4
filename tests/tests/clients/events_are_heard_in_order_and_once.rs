//! Whatever happens in an application is heard on its event channel in order and once, through silence, restarts, broken
//! connections and callers who lose patience; and a package is acknowledged when all of it was taken.

use crate::senders::Setup;
use conversant::core::Stream;
use conversant::core::retry::RetryPolicy;
use conversant::ucwa::Client;
use conversant::ucwa::channel::{EventChannel, Heard};
use conversant::ucwa::types::{Event, EventType};
use conversant::{Error, Outcome};
use conversant_sandbox::{Fault, OperationFilter, Provider, Sandbox};
use conversant_tests::{Answer, Server, clients};
use serde_json::{Value, json};
use std::future::poll_fn;
use std::pin::Pin;
use std::time::{Duration, Instant};
use tokio::time::timeout;

const A_MOMENT: Duration = Duration::from_millis(200);
/// Nothing here takes so long, unless it does not end.
const PATIENCE: Duration = Duration::from_secs(10);

async fn client(sandbox: &Sandbox) -> Client {
    crate::senders::ucwa(sandbox, &Setup::default()).await
}

/// The channel of the application there is.
async fn channel(sandbox: &Sandbox, client: &Client) -> EventChannel {
    let application = client.get_application(sandbox.ucwa().credentials().application_id).send().await;
    let links = application.expect("an application").into_inner().links;
    client.event_channel(links.events.expect("an application has events").href)
}

/// Someone at the other end says this in the sandbox's conversation.
fn say(sandbox: &Sandbox, text: &str) {
    sandbox.ucwa().remote_says(&sandbox.ucwa().credentials().conversation_id, text);
}

async fn next(channel: &mut EventChannel) -> Option<Result<Heard, Error>> {
    timeout(PATIENCE, channel.next()).await.expect("the channel says something")
}

async fn heard(channel: &mut EventChannel) -> Heard {
    next(channel).await.expect("the channel goes on").expect("it is not broken")
}

/// The text of the message that is heard next.
async fn text(channel: &mut EventChannel) -> String {
    match heard(channel).await {
        Heard::Event(heard) => text_of(&heard.event),
        other => panic!("{other:?}"),
    }
}

fn text_of(event: &Event) -> String {
    assert_eq!(event.type_, EventType::Completed);
    let message = event.embedded.as_ref().and_then(|embedded| embedded.message.as_ref()).expect("a message");
    let text = message.links.plain_message.as_ref().expect("it has a text");
    text.href.data_text().expect("the text is in the link")
}

/// The queries of the requests for events.
fn asked(provider: &Provider) -> Vec<String> {
    let requests = provider.requests().into_iter().filter(|request| request.path.ends_with("/events"));
    requests.map(|request| request.query.unwrap_or_default()).collect()
}

/// Waits until so many requests for events were made, and the last is held.
async fn held(provider: &Provider, requests: usize) {
    let started = Instant::now();
    while asked(provider).len() < requests {
        assert!(started.elapsed() < PATIENCE, "{:?}", asked(provider));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    tokio::time::sleep(A_MOMENT).await;
}

#[tokio::test]
async fn a_request_is_held_until_something_happens() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    assert_eq!(asked(sandbox.ucwa()).len(), 0, "nothing is asked before `next`");
    let waiting = tokio::spawn(async move { (text(&mut channel).await, channel) });
    held(sandbox.ucwa(), 1).await;
    assert!(!waiting.is_finished(), "nothing has happened");
    say(&sandbox, "hello");
    let (said, _channel) = waiting.await.expect("no panic");
    assert_eq!(said, "hello");
    assert_eq!(asked(sandbox.ucwa()), ["ack=1"], "waiting costs one request");
}

#[tokio::test]
async fn each_event_comes_once_and_in_order() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    let mut said = Vec::new();
    let mut seen = Vec::new();
    for round in 0..30 {
        for number in 0..round % 4 {
            // Senders take turns.
            let credentials = sandbox.ucwa().credentials();
            let conversation = [credentials.conversation_id, credentials.other_conversation_id][number % 2].clone();
            said.push(format!("{round}-{number}"));
            sandbox.ucwa().remote_says(&conversation, &format!("{round}-{number}"));
        }
        // Not all that is there: what is left of a package comes before the next one.
        while seen.len() + round % 3 < said.len() {
            seen.push(text(&mut channel).await);
        }
    }
    while seen.len() < said.len() {
        seen.push(text(&mut channel).await);
    }
    assert_eq!(seen, said);
    assert!(timeout(A_MOMENT, channel.next()).await.is_err(), "and nothing else");
}

#[tokio::test]
async fn an_event_says_who_tells_it_and_of_what() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    let id = sandbox.ucwa().remote_says("802", "hello");
    let Heard::Event(heard) = heard(&mut channel).await else { panic!("it is an event") };
    assert_eq!((heard.sender.as_str(), heard.sender_href.last_segment()), ("conversation", "802"));
    assert_eq!(heard.event.link.rel.as_deref(), Some("message"));
    assert_eq!(heard.event.link.href.last_segment(), id);
    assert_eq!(*client.get_message_at(&heard.event.link.href).send().await.expect("a message"), {
        heard.event.embedded.expect("what it is about").message.map(|message| *message).expect("a message")
    });
}

#[tokio::test]
async fn a_package_is_acknowledged_when_all_of_it_was_taken() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    for said in ["one", "two", "three"] {
        say(&sandbox, said);
    }
    for expected in ["one", "two", "three"] {
        assert_eq!(text(&mut channel).await, expected);
        tokio::time::sleep(A_MOMENT).await;
        assert_eq!(asked(sandbox.ucwa()), ["ack=1"], "{expected}");
    }
    assert!(timeout(A_MOMENT, channel.next()).await.is_err());
    assert_eq!(asked(sandbox.ucwa()), ["ack=1", "ack=2"]);
}

/// When nothing happens the server says so, and is asked again. The caller hears nothing of it.
#[tokio::test]
async fn silence_is_waited_through() {
    let sandbox = Sandbox::start().await.expect("free ports");
    sandbox.ucwa().hold_events_at_most(A_MOMENT);
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    let waiting = tokio::spawn(async move { text(&mut channel).await });
    held(sandbox.ucwa(), 3).await;
    assert!(!waiting.is_finished());
    say(&sandbox, "at last");
    assert_eq!(waiting.await.expect("no panic"), "at last");
    assert_eq!(asked(sandbox.ucwa())[..3], ["ack=1", "ack=2", "ack=3"]);
}

#[tokio::test]
async fn whoever_loses_patience_loses_no_event() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    for _ in 0..5 {
        assert!(timeout(Duration::from_millis(40), channel.next()).await.is_err());
    }
    held(sandbox.ucwa(), 1).await;
    say(&sandbox, "one");
    // It arrives while nobody waits.
    tokio::time::sleep(A_MOMENT).await;
    say(&sandbox, "two");
    assert_eq!(text(&mut channel).await, "one");
    assert_eq!(asked(sandbox.ucwa()), ["ack=1"], "the request goes on without who asked");
    assert_eq!(text(&mut channel).await, "two");
}

#[tokio::test]
async fn a_number_out_of_order_is_told_and_the_channel_goes_on() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    say(&sandbox, "hello");
    let mut channel = client.event_channel("/ucwa/v1/applications/833/events?ack=77");
    assert_eq!(heard(&mut channel).await, Heard::Resynced);
    assert_eq!(text(&mut channel).await, "hello");
    assert_eq!(asked(sandbox.ucwa()), ["ack=77", "ack=1"]);
}

#[tokio::test]
async fn a_channel_that_starts_anew_says_so_and_is_told_the_settings_again() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let channel = channel(&sandbox, &client).await;
    let seconds = Duration::from_secs;
    let mut channel = channel.hold(seconds(200)).low(seconds(20)).medium(seconds(10));
    let settings = "low=20&medium=10&timeout=200";
    say(&sandbox, "before");
    assert_eq!(text(&mut channel).await, "before");
    say(&sandbox, "between");
    assert_eq!(text(&mut channel).await, "between");
    assert_eq!(asked(sandbox.ucwa()), [format!("ack=1&{settings}"), "ack=2".to_owned()], "they are told once");

    sandbox.ucwa().start_events_anew("833");
    assert_eq!(heard(&mut channel).await, Heard::Resumed);
    say(&sandbox, "after");
    assert_eq!(text(&mut channel).await, "after");
    assert!(timeout(A_MOMENT, channel.next()).await.is_err());
    let asked = asked(sandbox.ucwa());
    assert_eq!(asked.len(), 5, "{asked:?}");
    let told: Vec<_> = asked.iter().map(|query| query.ends_with(settings)).collect();
    assert_eq!(told, [true, false, false, true, false], "{asked:?}");
}

#[tokio::test]
async fn a_second_reader_ends_the_first() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut first = channel(&sandbox, &client).await;
    let mut second = channel(&sandbox, &client).await;
    let waiting = tokio::spawn(async move { (next(&mut first).await, next(&mut first).await, next(&mut first).await) });
    held(sandbox.ucwa(), 1).await;
    assert!(timeout(A_MOMENT, second.next()).await.is_err());
    let (ended, after, later) = waiting.await.expect("no panic");
    let error = ended.expect("it says why").expect_err("it is over");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409), "{error}");
    assert!(after.is_none() && later.is_none());
    assert_eq!(asked(sandbox.ucwa()).len(), 2, "the first does not take it back");
    say(&sandbox, "hello");
    assert_eq!(text(&mut second).await, "hello");
}

#[tokio::test]
async fn a_channel_ends_with_its_application() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut waits = channel(&sandbox, &client).await;
    let mut comes_late = channel(&sandbox, &client).await;
    let waiting = tokio::spawn(async move { (next(&mut waits).await, next(&mut waits).await) });
    held(sandbox.ucwa(), 1).await;
    client.delete_application("833").send().await.expect("it is gone");
    let (ended, after) = waiting.await.expect("no panic");
    for ended in [ended, next(&mut comes_late).await] {
        let error = ended.expect("it says why").expect_err("it is over");
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.operation().map(|operation| operation.name()), Some("get_events"));
    }
    assert!(after.is_none());
    assert!(next(&mut comes_late).await.is_none());
}

/// Some of a package was taken, the reply to the next request is lost, and another channel goes on.
#[tokio::test]
async fn a_broken_channel_is_gone_on_with_from_its_link() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let setup = Setup { retry: RetryPolicy::never(), ..Setup::default() };
    let client = crate::senders::ucwa(&sandbox, &setup).await;
    let mut channel = channel(&sandbox, &client).await;
    say(&sandbox, "one");
    assert_eq!(text(&mut channel).await, "one");
    for (number, fault) in [Fault::ResetAfterStore, Fault::ResetBeforeStore, Fault::Truncate].into_iter().enumerate() {
        say(&sandbox, &format!("{number}"));
        sandbox.ucwa().misbehave(fault.clone().on(OperationFilter::Any));
        let error = next(&mut channel).await.expect("it says why").expect_err("it is broken");
        assert_eq!(error.outcome(), Outcome::Unknown, "{fault:?}: {error}");
        assert!(next(&mut channel).await.is_none(), "{fault:?}");
        let mut another = client.event_channel(channel.link().clone());
        assert_eq!(text(&mut another).await, format!("{number}"), "{fault:?}");
        channel = another;
    }
    assert!(timeout(A_MOMENT, channel.next()).await.is_err(), "and nothing twice");
}

#[tokio::test]
async fn a_connection_that_breaks_is_made_again() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    for (number, fault) in [Fault::ResetAfterStore, Fault::Truncate, Fault::status(503)].into_iter().enumerate() {
        say(&sandbox, &format!("{number}"));
        sandbox.ucwa().misbehave(fault.on(OperationFilter::Any));
        assert_eq!(text(&mut channel).await, format!("{number}"));
        assert_eq!(sandbox.ucwa().faults_left(), 0);
    }
    assert!(timeout(A_MOMENT, channel.next()).await.is_err(), "and nothing twice");
}

#[tokio::test]
async fn a_channel_is_a_stream() {
    let sandbox = Sandbox::start().await.expect("free ports");
    let client = client(&sandbox).await;
    let mut channel = channel(&sandbox, &client).await;
    say(&sandbox, "hello");
    let polled = timeout(PATIENCE, poll_fn(|context| Pin::new(&mut channel).poll_next(context))).await;
    match polled.expect("it says something") {
        Some(Ok(Heard::Event(heard))) => assert_eq!(text_of(&heard.event), "hello"),
        other => panic!("{other:?}"),
    }
}

/// An event of the scripted server: a participant of this name was added.
fn added(name: &str) -> Value {
    json!({ "type": "added", "link": { "rel": "participant", "href": format!("/participants/{name}") } })
}

fn package(next: Option<&str>, senders: &Value) -> Answer {
    let mut links = json!({ "self": { "href": "/events" } });
    if let Some(next) = next {
        links["next"] = json!({ "href": next });
    }
    Answer::json(200, &json!({ "_links": links, "sender": senders }))
}

fn sender(events: &[Value]) -> Value {
    json!({ "rel": "conversation", "href": "/conversations/802", "events": events })
}

/// What a channel says of the scripted server's packages, until it ends: names of participants, or the size of what is
/// malformed.
async fn all(channel: &mut EventChannel) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(heard) = next(channel).await {
        all.push(match heard.expect("it is not broken") {
            Heard::Event(heard) => heard.event.link.href.last_segment().to_owned(),
            Heard::Malformed(malformed) => {
                let shown = format!("{malformed:?}{malformed:#?}");
                assert!(!shown.contains("CANARY"), "{shown}");
                assert!(malformed.json().contains("CANARY"), "the whole of it is there for who asks");
                "malformed".to_owned()
            }
            other => format!("{other:?}"),
        });
        assert!(all.len() < 100, "it does not end");
    }
    all
}

#[tokio::test]
async fn a_malformed_event_costs_no_other() {
    let strange = [
        json!({ "type": "added", "CANARY": "no link" }),
        json!({ "type": "added", "link": { "href": ["CANARY"] } }),
        json!({ "link": { "href": "/CANARY" } }),
        json!("CANARY"),
        json!({
            "type": "completed",
            "link": { "href": "/messages/1" },
            "_embedded": { "message": { "_links": { "plainMessage": { "href": "data:text/plain,CANARY" } } } },
        }),
    ];
    for strange in strange {
        let senders = json!([
            sender(&[added("Ann")]),
            sender(&[added("Bo"), strange.clone(), added("Cy")]),
            { "rel": "CANARY", "href": "/CANARY" },
            sender(&[added("Di")]),
        ]);
        let first = package(Some("/events?ack=2"), &senders);
        let last = package(None, &json!([sender(&[added("Ed")])]));
        let server = Server::start(vec![first, last]).await;
        let mut channel = clients::ucwa(&server).event_channel("/events?ack=1");
        let expected = ["Ann", "Bo", "malformed", "Cy", "malformed", "Di", "Ed"];
        assert_eq!(all(&mut channel).await, expected, "{strange}");
        let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
        assert_eq!(targets, ["/events?ack=1", "/events?ack=2"]);
    }
}

/// Where to go on is not known then.
#[tokio::test]
async fn a_package_that_cannot_be_read_at_all_ends_the_channel() {
    for body in ["", "CANARY", "[]", r#"{ "sender": [] }"#, r#"{ "_links": "CANARY" }"#] {
        let answer = Answer::http(200, &[("Content-Type", "application/json")], body);
        let server = Server::start(vec![answer]).await;
        let mut channel = clients::ucwa(&server).event_channel("/events?ack=1");
        let error = next(&mut channel).await.expect("it says why").expect_err("it is broken");
        assert!(error.is_decode(), "{body}: {error}");
        assert!(!format!("{error}{error:?}").contains("CANARY"));
        assert!(next(&mut channel).await.is_none(), "{body}");
        assert_eq!(channel.link().as_str(), "/events?ack=1", "{body}: it is asked for again");
    }
}

#[tokio::test]
async fn a_package_that_leads_nowhere_is_the_last() {
    let server = Server::start(vec![package(None, &json!([sender(&[added("Ann"), added("Bo")])]))]).await;
    let mut channel = clients::ucwa(&server).event_channel("/events?ack=1");
    assert_eq!(all(&mut channel).await, ["Ann", "Bo"]);
    assert!(next(&mut channel).await.is_none());
    server.request();
}

/// Events may come with either, and are heard before what is said of those that do not come.
#[tokio::test]
async fn what_comes_with_a_new_start_is_heard_before_it() {
    let with = |rel: &str, href: &str, name: &str| {
        let senders = json!([sender(&[added(name)])]);
        Answer::json(200, &json!({ "_links": { rel: { "href": href } }, "sender": senders }))
    };
    let server = Server::start(vec![
        with("resume", "/events?ack=5", "Ann"),
        with("resync", "/events?ack=9", "Bo"),
        package(None, &json!([])),
    ])
    .await;
    let mut channel = clients::ucwa(&server).event_channel("/events?ack=1");
    assert_eq!(all(&mut channel).await, ["Ann", "Resumed", "Bo", "Resynced"]);
    let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/events?ack=1", "/events?ack=5", "/events?ack=9"]);
}
