//! An endpoint that takes events and keeps them.

#![allow(unreachable_pub, reason = "nothing else can reach it")]

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, body::Bytes, routing::any};
use conversant_sandbox::http::{HeaderMap, StatusCode};
use serde_json::Value;

pub struct Receiver {
    pub url: String,
    events: Arc<Mutex<Vec<Event>>>,
}

#[derive(Debug, Clone)]
pub struct Event {
    pub headers: HeaderMap,
    pub body: Value,
}

impl Receiver {
    /// Listens, and answers every event with this status.
    pub async fn answering(status: u16) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let events = Arc::<Mutex<Vec<Event>>>::default();
        let keep = Arc::clone(&events);
        let status = StatusCode::from_u16(status).expect("a status");
        let handler = move |headers: HeaderMap, body: Bytes| async move {
            let body = serde_json::from_slice(&body).expect("JSON");
            keep.lock().expect("no panic").push(Event { headers, body });
            status
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/hook", any(handler))).await });
        Self { url, events }
    }

    pub fn count(&self) -> usize {
        self.events.lock().expect("no panic").len()
    }

    /// The events, as soon as there are so many.
    pub async fn events(&self, count: usize) -> Vec<Event> {
        until(|| async { self.count() >= count }).await;
        self.events.lock().expect("no panic").clone()
    }
}

/// Waits until something is so, and fails when it is not within five seconds.
pub async fn until<R: Future<Output = bool>>(is_so: impl Fn() -> R) {
    for _ in 0..500 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come true within five seconds");
}
