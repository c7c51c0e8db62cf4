//! An HTTP client of your own: through a proxy, with the roots your company trusts, its timeouts and name; and each attempt
//! told to `tracing`.
//!
//! `cargo run -p conversant --example custom_http --features hostaway,tracing`

#![allow(clippy::print_stdout)]

use anyhow::Context as _;
use conversant::core::reqwest::{self, Certificate, Proxy, redirect::Policy};
use conversant::core::retry::RetryPolicy;
use conversant::hostaway::{Client, types::NewMessage};
use conversant_sandbox::{Fault, Sandbox};
use std::{path::Path, time::Duration};
use tracing_subscriber::{filter::LevelFilter, filter::Targets, prelude::*};

/// What differs from one place where the service runs to another.
#[derive(Debug, Default)]
pub(crate) struct Network<'a> {
    /// `http://proxy.acme.example:3128`. Without one, `HTTPS_PROXY` and its like are heeded.
    pub(crate) proxy: Option<&'a str>,
    /// A PEM file of certificates that are trusted beside the system's, as of a proxy that looks into TLS.
    pub(crate) roots: Option<&'a Path>,
}

pub(crate) fn http(network: &Network<'_>) -> anyhow::Result<reqwest::Client> {
    let mut http = reqwest::Client::builder()
        // A redirect is an answer. Followed, it would take a message to where nobody meant it to go.
        .redirect(Policy::none())
        // The two that the client's own builder leaves to this one.
        .user_agent(concat!("acme-concierge/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(Duration::from_secs(5))
        .pool_idle_timeout(Duration::from_secs(60));
    if let Some(proxy) = network.proxy {
        http = http.proxy(Proxy::all(proxy).context("the proxy is no address")?);
    }
    if let Some(path) = network.roots {
        let pem = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let roots = Certificate::from_pem_bundle(&pem).with_context(|| format!("no PEM in {}", path.display()))?;
        anyhow::ensure!(!roots.is_empty(), "no certificate in {}", path.display());
        http = http.tls_certs_merge(roots);
    }
    http.build().context("TLS could not be set up")
}

/// A span per call and an event per attempt, which have neither texts nor tokens nor the values of queries.
fn subscribe() -> anyhow::Result<()> {
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let only = Targets::new().with_target("conversant", LevelFilter::DEBUG);
    Ok(tracing_subscriber::registry().with(layer.with_filter(only)).try_init()?)
}

pub(crate) async fn run(sandbox: &Sandbox) -> anyhow::Result<i64> {
    subscribe()?;
    let provider = sandbox.hostaway();
    let credentials = provider.credentials();
    // The sandbox plays the proxy: there is no such host.
    let http = http(&Network { proxy: Some(provider.origin()), roots: None })?;
    let hostaway = Client::builder()
        .base_url("http://api.hostaway.example/v1")
        .client_credentials(credentials.client_id, credentials.client_secret)
        .http_client(http)
        // A call is all its attempts, with the token and the waiting between; a web request of yours may wait so long.
        .timeout(Duration::from_secs(20))
        .attempt_timeout(Duration::from_secs(8))
        .retry(RetryPolicy::default().attempts(2))
        .build()?;

    // It was certainly not processed, so the client sends it again: two events.
    provider.misbehave(Fault::status_retry_after(503, "0"));
    let conversation = i64::try_from(credentials.conversation_id)?;
    let sent = hostaway.send_conversation_message(conversation, NewMessage::new("hello guest")).send().await?;
    println!("message {} by attempt {}", sent.id, sent.attempts());
    Ok(sent.id)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run(&Sandbox::start().await?).await.map(drop)
}
