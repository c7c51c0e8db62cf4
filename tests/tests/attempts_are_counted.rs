//! What metrics hear of a call: a count and a duration per attempt, under OpenTelemetry's names.

use conversant::core::retry::{Backoff, RetryPolicy};
use conversant_tests::{Answer, Server, clients};
use metrics_util::debugging::{DebugValue, DebuggingRecorder};
use serde_json::json;
use std::time::Duration;

/// A list of messages, after the provider has asked for patience once.
async fn listed_at_the_second_attempt() -> u32 {
    let busy = json!({ "status": "fail", "message": "Too many requests" });
    let list = json!({ "status": "success", "result": [] });
    let server = Server::start(vec![Answer::json(429, &busy), Answer::json(200, &list)]).await;
    let patience = RetryPolicy::default().backoff(Backoff::exponential(Duration::from_millis(1)));
    let call = clients::hostaway(&server).list_conversation_messages(1406).retry(patience);
    call.send().await.expect("the second answer is a list").attempts()
}

#[test]
fn each_attempt_is_counted_and_timed() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let attempts = metrics::with_local_recorder(&recorder, || runtime.block_on(listed_at_the_second_attempt()));
    assert_eq!(attempts, 2);
    let mut told = Vec::new();
    for (key, _, _, value) in snapshotter.snapshot().into_vec() {
        let key = key.key();
        let label = |name: &str| key.labels().find(|label| label.key() == name).map(|label| label.value().to_owned());
        assert_eq!(label("conversant.operation").as_deref(), Some("list_conversation_messages"));
        assert_eq!(label("http.request.method").as_deref(), Some("GET"));
        let value = match value {
            DebugValue::Counter(count) => count,
            DebugValue::Histogram(samples) => {
                assert!(samples.iter().all(|seconds| (0.0..10.0).contains(&seconds.into_inner())), "in seconds");
                samples.len() as u64
            }
            DebugValue::Gauge(_) => panic!("there are no gauges"),
        };
        told.push((key.name().to_owned(), label("result").unwrap_or_default(), value));
    }
    told.sort();
    let expected = ["conversant.client.attempts", "http.client.request.duration"]
        .iter()
        .flat_map(|name| ["200", "429"].map(|status| ((*name).to_owned(), status.to_owned(), 1)));
    assert_eq!(told, expected.collect::<Vec<_>>());
}
