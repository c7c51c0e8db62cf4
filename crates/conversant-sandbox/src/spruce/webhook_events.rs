//! Events: signed, sent to every endpoint that is not paused, and logged.

use std::{sync::Weak, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::{State, background::Background, clock, store::Store};
use crate::webhook_delivery::{Attempt, Schedule, Target, deliver};

const SIGNATURE: HeaderName = HeaderName::from_static("x-spruce-signature");

/// As documented, but for the two minutes between attempts.
const SCHEDULE: Schedule = Schedule { attempts: 10, delay: Duration::from_millis(20), timeout: Duration::from_secs(5) };

/// An event on its way to an endpoint.
pub(super) struct Delivery {
    /// Its place in the endpoint's log.
    place: usize,
    body: Bytes,
}

/// What is known of an event at an endpoint.
pub(super) struct LoggedEvent {
    pub(super) number: u64,
    pub(super) time: DateTime<Utc>,
    body: String,
    attempts: u32,
    last: Option<Attempt>,
}

impl Store {
    /// Tells every endpoint what happened to this resource.
    pub(super) fn emit(&mut self, event: &'static str, resource: &Value) {
        let time = clock::now();
        let body = json!({
            "object": "event",
            "type": event,
            "eventTime": clock::write(time),
            "data": {"object": resource},
        })
        .to_string();
        for place in 0..self.webhook_endpoints.len() {
            let number = self.next_number();
            let endpoint = &mut self.webhook_endpoints[place];
            if endpoint.paused {
                continue;
            }
            let delivery = Delivery { place: endpoint.log.len(), body: Bytes::from(body.clone()) };
            endpoint.log.push(LoggedEvent { number, time, body: body.clone(), attempts: 0, last: None });
            // Nobody takes it when the runtime is going down.
            let _ = endpoint.queue.send(delivery);
        }
    }
}

/// Starts delivering to an endpoint, one event after the other.
pub(super) fn start(
    store: &Store,
    endpoint: String,
    target: Target,
    secret: String,
) -> (UnboundedSender<Delivery>, Background) {
    let (sender, receiver) = unbounded_channel();
    (sender, Background::start(deliver_all(store.home.clone(), endpoint, target, secret, receiver)))
}

async fn deliver_all(
    home: Weak<State>,
    endpoint: String,
    target: Target,
    secret: String,
    mut queue: UnboundedReceiver<Delivery>,
) {
    while let Some(Delivery { place, body }) = queue.recv().await {
        let headers = headers(&secret, &body);
        deliver(&target, &headers, &body, SCHEDULE, |attempt| log(&home, &endpoint, place, attempt)).await;
    }
}

fn headers(secret: &str, body: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Ok(signature) = HeaderValue::from_str(&signature(secret, body)) {
        headers.insert(SIGNATURE, signature);
    }
    headers
}

fn signature(secret: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key of any length");
    mac.update(body);
    STANDARD.encode(mac.finalize().into_bytes())
}

fn log(home: &Weak<State>, endpoint: &str, place: usize, attempt: &Attempt) {
    let Some(state) = home.upgrade() else {
        return;
    };
    let mut store = state.store();
    let endpoint = store.webhook_endpoints.iter_mut().find(|it| it.id == endpoint);
    if let Some(event) = endpoint.and_then(|it| it.log.get_mut(place)) {
        event.attempts += 1;
        event.last = Some(attempt.clone());
    }
}

impl LoggedEvent {
    pub(super) fn to_json(&self) -> Value {
        json!({
            "object": "webhookDestinationEndpointEvent",
            "id": format!("wev_{}", self.number),
            "eventTime": clock::write(self.time),
            "data": self.body,
            "delivery": self.delivery(),
        })
    }

    fn delivery(&self) -> Value {
        let mut delivery = json!({"attempts": self.attempts, "attemptLimit": SCHEDULE.attempts});
        match &self.last {
            Some(last) if last.acknowledged() => {
                delivery["status"] = json!("delivered");
                delivery["deliveryTime"] = json!(clock::write(last.at));
            }
            Some(_) if self.attempts >= SCHEDULE.attempts => delivery["status"] = json!("failed"),
            Some(last) => {
                delivery["status"] = json!("pending");
                delivery["nextAttemptTime"] = json!(clock::write(last.at + SCHEDULE.delay));
            }
            None => delivery["status"] = json!("pending"),
        }
        delivery
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_base64_of_an_hmac_sha256() {
        // RFC 4231, test case 2.
        let hmac = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
        assert_eq!(signature("Jefe", b"what do ya want for nothing?"), hmac);
    }
}
