//! What tracing hears of a call: a span, and in it an event per attempt, under OpenTelemetry's names. Alone in its file:
//! tests beside it, without a subscriber, could have the events taken for unwanted.

use conversant::core::retry::{Backoff, RetryPolicy};
use conversant_tests::{Answer, Server, clients};
use serde_json::json;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tracing_subscriber::fmt::MakeWriter;

/// A list of messages, after the provider has asked for patience once.
async fn listed_at_the_second_attempt() {
    let busy = json!({ "status": "fail", "message": "Too many requests" });
    let list = json!({ "status": "success", "result": [] });
    let server = Server::start(vec![Answer::json(429, &busy), Answer::json(200, &list)]).await;
    let patience = RetryPolicy::default().backoff(Backoff::exponential(Duration::from_millis(1)));
    let call = clients::hostaway(&server).list_conversation_messages(1406).retry(patience);
    call.send().await.expect("the second answer is a list");
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[test]
fn each_attempt_is_an_event_in_the_calls_span() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    tracing::subscriber::with_default(subscriber, || runtime.block_on(listed_at_the_second_attempt()));
    let text = String::from_utf8(log.0.lock().unwrap_or_else(PoisonError::into_inner).clone()).expect("a log is text");
    let events: Vec<_> = text.lines().filter(|line| line.contains("conversant: attempt")).collect();
    assert_eq!(events.len(), 2, "{text}");
    for (number, event) in events.iter().enumerate() {
        for part in [
            "call{provider=\"hostaway\" operation=\"list_conversation_messages\"",
            "http.request.method=\"GET\"",
            "url.template=\"/conversations/{conversationId}/messages\"",
            &format!("http.request.resend_count={number}"),
        ] {
            assert!(event.contains(part), "no `{part}` in {event}");
        }
    }
    assert!(
        events[0].contains("http.response.status_code=429") && events[0].contains("outcome=rejected"),
        "{}",
        events[0]
    );
    assert!(events[0].contains("wait_ms="), "{}", events[0]);
    assert!(events[1].contains("http.response.status_code=200") && !events[1].contains("outcome"), "{}", events[1]);
}
