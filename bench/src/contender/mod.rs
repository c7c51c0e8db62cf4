//! The ways to make the call, behind one type.

mod conversant;
mod hyper;
mod progenitor;
mod reqwest;

use crate::Place;
use anyhow::Result;
use bytes::Bytes;
use std::sync::LazyLock;
use std::time::Duration;

/// A way to make the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Contender {
    /// The generated client with everything on: retries, tracing without a subscriber, and the limiter it comes with,
    /// counting Hostaway's two windows, which are wide enough not to be reached.
    Conversant,
    /// The same with a limiter that lets everything pass.
    ConversantOpenLimiter,
    /// The same without a limiter.
    ConversantNoLimiter,
    /// Written by hand on reqwest.
    Reqwest,
    /// Written by hand on hyper.
    Hyper,
    /// What progenitor makes of the operation.
    Progenitor,
    /// Written by hand on reqwest; no connection, the reply is at hand.
    ReqwestStubbed,
    /// Written by hand on hyper; no connection, the reply is at hand.
    HyperStubbed,
    /// What progenitor makes of the operation; no connection, the reply is at hand.
    ProgenitorStubbed,
}

/// A contender, ready to send.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "a measurement has one")]
pub enum Sender {
    Conversant(conversant::Sender),
    Reqwest(reqwest::Sender),
    Hyper(hyper::Sender),
    Progenitor(progenitor::Sender),
}

impl Contender {
    /// Its name on the command line.
    pub fn argument(self) -> String {
        crate::work::name_of(&self)
    }

    /// Does it send nothing?
    pub fn is_stubbed(self) -> bool {
        matches!(self, Self::ReqwestStubbed | Self::HyperStubbed | Self::ProgenitorStubbed)
    }

    /// Sets the contender up.
    pub fn sender(self, place: &Place) -> Result<Sender> {
        use conversant::Limiter;
        Ok(match self {
            Self::Conversant => Sender::Conversant(conversant::Sender::new(place, Limiter::InProcess)?),
            Self::ConversantOpenLimiter => Sender::Conversant(conversant::Sender::new(place, Limiter::Open)?),
            Self::ConversantNoLimiter => Sender::Conversant(conversant::Sender::new(place, Limiter::Off)?),
            Self::Reqwest => Sender::Reqwest(reqwest::Sender::new(place, Transport::Loopback)?),
            Self::ReqwestStubbed => Sender::Reqwest(reqwest::Sender::new(place, Transport::Stubbed)?),
            Self::Hyper => Sender::Hyper(hyper::Sender::new(place, Transport::Loopback)),
            Self::HyperStubbed => Sender::Hyper(hyper::Sender::new(place, Transport::Stubbed)),
            Self::Progenitor => Sender::Progenitor(progenitor::Sender::new(place, Transport::Loopback)?),
            Self::ProgenitorStubbed => Sender::Progenitor(progenitor::Sender::new(place, Transport::Stubbed)?),
        })
    }
}

impl Sender {
    /// Makes the call, and gives the id of the message as the reply has it.
    pub async fn send(&self, text: String) -> Result<i64> {
        match self {
            Self::Conversant(sender) => sender.send(text).await,
            Self::Reqwest(sender) => sender.send(text).await,
            Self::Hyper(sender) => sender.send(text).await,
            Self::Progenitor(sender) => sender.send(text).await,
        }
    }
}

/// The settings that are the same for all.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// What conversant calls itself; this package has its version.
const USER_AGENT: &str = concat!("conversant/", env!("CARGO_PKG_VERSION"));

/// What takes a request and gives a reply.
#[derive(Debug, Clone, Copy)]
pub enum Transport {
    Loopback,
    /// Drops the request. The reply is made on the spot: a status, a content type and bytes that are not copied.
    Stubbed,
}

fn stubbed_reply() -> http::Response<Bytes> {
    static BODY: LazyLock<Bytes> = LazyLock::new(|| crate::message().into());
    let mut reply = http::Response::new(BODY.clone());
    reply.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    reply
}

/// The client that conversant would make for itself.
fn reqwest_client(headers: http::HeaderMap) -> Result<::reqwest::Client> {
    Ok(::reqwest::Client::builder()
        .redirect(::reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(ATTEMPT_TIMEOUT)
        .user_agent(USER_AGENT)
        .default_headers(headers)
        .build()?)
}
