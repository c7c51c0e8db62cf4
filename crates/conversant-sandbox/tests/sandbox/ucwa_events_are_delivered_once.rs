//! UCWA's event channel holds a request until something happens, and tells it once, in order.

use std::time::{Duration, Instant};

use crate::support::{client, json, sandbox};
use crate::ucwa_support::{Lync, events, href, new_application, told};
use reqwest::Method;
use serde_json::{Value, json};

const A_MOMENT: Duration = Duration::from_millis(200);

/// The request, sent in a task of its own, read once the server has it.
async fn held(lync: &Lync<'_>, path: &str) -> tokio::task::JoinHandle<(u16, Value)> {
    let read = lync.ucwa.requests().len();
    let request = lync.request(Method::GET, &lync.below(path));
    let held = tokio::spawn(async move {
        let reply = request.send().await.expect("a reply");
        (reply.status().as_u16(), json(reply).await)
    });
    for _ in 0..1000 {
        if lync.ucwa.requests().len() > read {
            // Recorded before it is handled.
            tokio::time::sleep(A_MOMENT).await;
            return held;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("the request never came");
}

#[tokio::test]
async fn a_request_is_held_until_something_happens() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let waiting = held(&lync, "events?ack=1").await;
    tokio::time::sleep(A_MOMENT).await;
    assert!(!waiting.is_finished());
    sandbox.ucwa().remote_says("802", "Hi");
    let (status, package) = waiting.await.expect("a reply");
    assert_eq!(status, 200);
    assert_eq!(told(&package), ["conversation: completed message Success"]);
    assert_eq!(
        package["_links"],
        json!({
            "self": {"href": "/ucwa/v1/applications/833/events?ack=1"},
            "next": {"href": "/ucwa/v1/applications/833/events?ack=2"},
        })
    );
}

#[tokio::test]
async fn each_event_is_delivered_once_and_in_order() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().hold_events_at_most(A_MOMENT);
    let mut next = href(&lync.read(&lync.application).await, "events");
    let mut heard = Vec::new();
    for round in 0..20 {
        for number in 0..round % 3 {
            sandbox.ucwa().remote_says("802", &format!("{round}-{number}"));
        }
        if round % 3 == 0 {
            continue;
        }
        let package = lync.read(&next).await;
        heard.extend(
            events(&package)
                .iter()
                .map(|it| crate::support::text(&it["_embedded"]["message"]["_links"]["plainMessage"]["href"])),
        );
        next = href(&package, "next");
    }
    let said: Vec<_> =
        sandbox.ucwa().messages().iter().map(|it| format!("data:text/plain;charset=utf-8,{}", it.text)).collect();
    assert_eq!(said.len(), 19);
    assert_eq!(heard, said);
}

#[tokio::test]
async fn a_package_whose_reply_was_lost_comes_again_until_it_is_acknowledged() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().remote_says("802", "one");
    let first = lync.events(1).await;
    sandbox.ucwa().remote_says("802", "two");
    assert_eq!(lync.events(1).await, first);
    let second = lync.events(2).await;
    assert_ne!(second, first);
    assert_eq!(events(&second).len(), 1);
}

#[tokio::test]
async fn events_are_gathered_by_sender_in_order() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    for conversation in ["802", "802", "803", "802"] {
        sandbox.ucwa().remote_says(conversation, "x");
    }
    let package = lync.events(1).await;
    let senders: Vec<_> = package["sender"]
        .as_array()
        .expect("senders")
        .iter()
        .map(|it| {
            (
                crate::support::text(&it["href"]).rsplit_once('/').expect("an id").1.to_owned(),
                it["events"].as_array().map(Vec::len),
            )
        })
        .collect();
    let expected = [("802", Some(2)), ("803", Some(1)), ("802", Some(1))];
    assert_eq!(senders, expected.map(|(id, events)| (id.to_owned(), events)));
}

#[tokio::test]
async fn a_number_out_of_order_gets_resync_and_nothing_else() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().remote_says("802", "x");
    for ack in [0, 2, 17] {
        let reply = lync.events(ack).await;
        assert_eq!(reply, json!({"_links": {"resync": {"href": "/ucwa/v1/applications/833/events?ack=1"}}}));
    }
    let package = lync.read(&href(&lync.events(9).await, "resync")).await;
    assert_eq!(told(&package), ["conversation: completed message Success"]);
    sandbox.ucwa().remote_says("802", "y");
    lync.events(2).await;
    // Acknowledged, and so not to be had again.
    assert!(lync.events(1).await["_links"]["resync"].is_object());
}

#[tokio::test]
async fn a_second_request_ends_the_first() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let first = held(&lync, "events?ack=1").await;
    let second = held(&lync, "events?ack=1").await;
    let (status, reason) = first.await.expect("a reply");
    assert_eq!(status, 409);
    assert_eq!(reason["code"], "Conflict");
    assert_eq!(reason["subcode"], "PGetReplaced");
    assert!(!second.is_finished());
    sandbox.ucwa().remote_says("802", "x");
    assert_eq!(second.await.expect("a reply").0, 200);
}

#[tokio::test]
async fn one_out_of_order_ends_no_other() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let waiting = held(&lync, "events?ack=1").await;
    lync.events(5).await;
    tokio::time::sleep(A_MOMENT).await;
    assert!(!waiting.is_finished());
}

#[tokio::test]
async fn a_channel_that_starts_anew_says_so_and_goes_on() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let waiting = held(&lync, "events?ack=1").await;
    sandbox.ucwa().start_events_anew("833");
    let (status, told_to_resume) = waiting.await.expect("a reply");
    assert_eq!(status, 200);
    assert_eq!(told_to_resume.get("sender"), None);
    assert_eq!(told_to_resume["_links"].get("next"), None);
    // No number given before is good any more.
    for ack in [1, 2] {
        assert!(lync.events(ack).await["_links"]["resync"].is_object(), "{ack}");
    }
    sandbox.ucwa().remote_says("802", "x");
    let package = lync.read(&href(&told_to_resume, "resume")).await;
    assert_eq!(events(&package).len(), 1);

    // Told to whoever asks next, where nobody waits; and what was not told is lost.
    sandbox.ucwa().remote_says("802", "lost");
    sandbox.ucwa().start_events_anew("833");
    let resume = href(&lync.read(&href(&package, "next")).await, "resume");
    sandbox.ucwa().remote_says("802", "told");
    let package = lync.read(&resume).await;
    assert!(package.to_string().contains("told") && !package.to_string().contains("lost"));
}

#[tokio::test]
async fn nothing_is_told_when_the_time_is_up_but_where_to_go_on() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().hold_events_at_most(A_MOMENT);
    let begun = Instant::now();
    let package = lync.events(1).await;
    assert!(begun.elapsed() >= A_MOMENT);
    assert_eq!(package.as_object().map(serde_json::Map::len), Some(1));
    sandbox.ucwa().remote_says("802", "x");
    assert_eq!(events(&lync.read(&href(&package, "next")).await).len(), 1);
}

#[tokio::test]
async fn nothing_happens_for_a_client_that_hung_up() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    let waiting = held(&lync, "events?ack=1").await;
    waiting.abort();
    tokio::time::sleep(A_MOMENT).await;
    sandbox.ucwa().remote_says("802", "x");
    assert_eq!(events(&lync.events(1).await).len(), 1);
}

#[tokio::test]
async fn every_application_has_a_channel_of_its_own_until_it_is_deleted() {
    let sandbox = sandbox().await;
    let lync = Lync::with_new_application(sandbox.ucwa()).await;
    let waiting = held(&lync, "events?ack=1").await;
    sandbox.ucwa().remote_says("802", "x");
    tokio::time::sleep(A_MOMENT).await;
    assert!(!waiting.is_finished());
    assert_eq!(lync.delete(&lync.application).await.status(), 204);
    let (status, reason) = waiting.await.expect("a reply");
    assert_eq!((status, &reason["subcode"]), (404, &json!("ApplicationNotFound")));
    let gone = lync.get(&lync.below("events?ack=1")).await;
    assert_eq!(json(gone).await["subcode"], "ApplicationNotFound");
    // It can be created again.
    assert_eq!(lync.post("/ucwa/v1/applications", &new_application()).await.status(), 201);
}

#[tokio::test]
async fn parameters_out_of_bounds_are_named() {
    let sandbox = sandbox().await;
    let lync = Lync::new(sandbox.ucwa()).await;
    sandbox.ucwa().hold_events_at_most(Duration::ZERO);
    for (query, name) in [
        ("ack=x", "ack"),
        ("ack=99999999999999999999999", "ack"),
        ("ack=1&low=4", "low"),
        ("ack=1&medium=1801", "medium"),
        ("ack=1&timeout=179", "timeout"),
        ("ack=1&timeout=1801", "timeout"),
        ("ack=1&priority=-1", "priority"),
    ] {
        let refused = lync.get(&lync.below(&format!("events?{query}"))).await;
        assert_eq!(refused.status(), 400, "{query}");
        assert!(json(refused).await["parameters"][name].is_string(), "{query}");
    }
    let good = lync.get(&lync.below("events?ack=1&low=5&medium=1800&timeout=180&priority=3")).await;
    assert_eq!(good.status(), 200);
    let nothing_acknowledged = client().get(format!("{}{}", sandbox.ucwa().origin(), lync.below("events")));
    assert_eq!(nothing_acknowledged.send().await.expect("a reply").status(), 401);
}
