//! A receiver of Spruce's webhooks on axum: verifies the signature, takes the event, answers, and only then works.
//!
//! `cargo run -p conversant --example webhook_receiver --features spruce`

#![allow(clippy::print_stdout)]

use anyhow::Context as _;
use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use conversant::Secret;
use conversant::core::reqwest;
use conversant::spruce::types::{ConversationItem, ConversationItemDirection, NewWebhookEndpoint};
use conversant::spruce::webhooks::{Event, SIGNATURE_HEADER, verify};
use conversant_sandbox::Sandbox;
use std::{collections::HashSet, time::Duration};
use tokio::{net::TcpListener, sync::mpsc};

#[derive(Clone)]
struct Receiver {
    /// Two, while the secret is replaced.
    secrets: Vec<Secret>,
    events: mpsc::Sender<Event>,
}

/// `Bytes`, not `Json`: the signature is over the body as it came.
async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok());
    if verify(&receiver.secrets, signature, &body).is_err() {
        return StatusCode::UNAUTHORIZED; // somebody else's, or changed on its way
    }
    match Event::parse(&body) {
        // Spruce waits five seconds for the answer, so the work is another task's. If that is too far behind, Spruce is told,
        // and delivers again in two minutes. A service that may lose nothing writes the event to its database here.
        Ok(event) => match receiver.events.try_send(event) {
            Ok(()) => StatusCode::NO_CONTENT,
            Err(_) => StatusCode::SERVICE_UNAVAILABLE,
        },
        // It would be the same the next time, so it is not asked for again. The error does not show the body.
        Err(error) => {
            println!("not understood: {error}");
            StatusCode::NO_CONTENT
        }
    }
}

/// The next message that somebody outside has written.
async fn next_message(events: &mut mpsc::Receiver<Event>, seen: &mut HashSet<String>) -> Option<ConversationItem> {
    while let Some(event) = events.recv().await {
        match event {
            Event::ConversationItemCreated(event) => {
                let item = event.data.object;
                // An event comes again when its answer was lost, and not always in order. What this program has written
                // is an event, too.
                if item.direction == ConversationItemDirection::Inbound && seen.insert(item.id.clone()) {
                    return Some(item);
                }
            }
            other => println!("nothing to do for {}", other.name()),
        }
    }
    None
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<ConversationItem> {
    let provider = sandbox.spruce();
    let credentials = provider.credentials();
    let spruce = provider.client(); // with an account of yours: `Client::from_env()?`

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/spruce", listener.local_addr()?); // Spruce itself asks for https
    // The secret is told once, here; keep it as you keep passwords.
    let new = NewWebhookEndpoint::new("messages", &url);
    let made = spruce.create_webhook_endpoint(new).send().await?;
    let endpoint = made.into_reply().context("its reply was lost: delete the endpoint, and make another")?;
    let told = endpoint.into_inner().endpoint.signing_secrets.into_iter().filter_map(|secret| secret.value);

    let (sender, mut events) = mpsc::channel(100);
    let state = Receiver { secrets: told.collect(), events: sender };
    let app = Router::new().route("/spruce", post(receive)).with_state(state);
    let server = tokio::spawn(axum::serve(listener, app).into_future());

    // Anybody can call the address. Only Spruce can sign.
    let forged = reqwest::Client::new().post(&url).body("{}").send().await?;
    anyhow::ensure!(forged.status() == StatusCode::UNAUTHORIZED, "it took what is not signed");
    provider.receive_message(&credentials.conversation_id, "Is my result there?").context("nobody to write")?;
    let mut seen = HashSet::new();
    let message = tokio::time::timeout(Duration::from_secs(10), next_message(&mut events, &mut seen)).await;
    server.abort();
    let message = message.context("nothing came in time")?.context("the receiver has ended")?;
    println!("{:?} message of {} bytes", message.direction, message.text.len());
    Ok(message)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
