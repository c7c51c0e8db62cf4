//! What every provider of the sandbox can do.

use std::{fmt, io, sync::Arc, time::Duration};

use axum::Router;

use crate::{
    Misbehaviour, Recorded, StoredMessage,
    limit::Limit,
    server::{Exchange, Server},
    vendor::Vendor,
};

/// A running provider: where it listens, what it was asked, what it stored, and how it is made to misbehave.
///
/// [`Hostaway`](crate::Hostaway), [`Spruce`](crate::Spruce), [`Ziik`](crate::Ziik), [`HighQ`](crate::HighQ) and
/// [`Ucwa`](crate::Ucwa) each dereference to it, so `&sandbox.hostaway()` serves where a `&Provider` is asked for.
pub struct Provider {
    exchange: Arc<Exchange>,
    server: Server,
}

impl Provider {
    pub(crate) async fn start(vendor: Arc<dyn Vendor>, router: Router, port: u16) -> io::Result<Self> {
        let exchange = Arc::new(Exchange::new(vendor, router));
        let server = Server::start(Arc::clone(&exchange), port).await?;
        Ok(Self { exchange, server })
    }

    /// The vendor's name in lower case, such as `"hostaway"`.
    pub fn name(&self) -> &'static str {
        self.exchange.vendor.name()
    }

    /// Scheme, host and port, such as `"http://127.0.0.1:40123"`.
    pub fn origin(&self) -> &str {
        self.server.origin()
    }

    /// The origin and the vendor's base path, such as `"http://127.0.0.1:40123/v1"`.
    pub fn base_url(&self) -> String {
        format!("{}{}", self.origin(), self.exchange.vendor.base_path())
    }

    /// The `Authorization` header of a request that is let in. Where the vendor issues tokens, each call issues one.
    pub fn authorization(&self) -> String {
        self.exchange.vendor.authorization()
    }

    /// Every request that was read to its end, in the order they were.
    pub fn requests(&self) -> Vec<Recorded> {
        self.exchange.journal.requests()
    }

    /// Every message stored, in the order they were: a message sent twice is here twice.
    pub fn messages(&self) -> Vec<StoredMessage> {
        self.exchange.vendor.messages()
    }

    /// Queues a fault for the next requests it fits: by default one message send.
    ///
    /// | to see what happens when | ask for |
    /// |---|---|
    /// | the connection breaks before the message is stored | [`Fault::ResetBeforeStore`] |
    /// | it is stored, and the answer is lost | [`Fault::ResetAfterStore`] |
    /// | the provider limits, and says for how long | [`Fault::status_retry_after(429, "1")`](crate::Fault::status_retry_after) |
    /// | the server fails, or is down | [`Fault::status(500)`, `Fault::status(503)`](crate::Fault::status) |
    /// | the answer takes too long | [`Fault::Stall`], before or after it is stored |
    /// | the answer is cut off, or empty | [`Fault::Truncate`], [`Fault::EmptyBody`] |
    /// | a proxy answers with its own page | [`Fault::HtmlErrorPage`] |
    /// | the answer has no end, or another type | [`Fault::HugeBody`], [`Fault::WrongContentType`] |
    /// | nothing is even read | [`Fault::RefuseRead`] |
    /// | a token ends, or is revoked | [`advance`](Self::advance), [`expire_tokens`](Self::expire_tokens) |
    /// | there are too many requests | [`limit_requests`](Self::limit_requests) |
    ///
    /// ```
    /// # use conversant_sandbox::{Fault, OperationFilter, Provider};
    /// # fn example(provider: &Provider) {
    /// provider.misbehave(Fault::ResetAfterStore);
    /// provider.misbehave(Fault::status(503).times(2));
    /// provider.misbehave(Fault::EmptyBody.on(OperationFilter::Lists));
    /// # }
    /// ```
    ///
    /// [`Fault::ResetBeforeStore`]: crate::Fault::ResetBeforeStore
    /// [`Fault::ResetAfterStore`]: crate::Fault::ResetAfterStore
    /// [`Fault::Stall`]: crate::Fault::Stall
    /// [`Fault::Truncate`]: crate::Fault::Truncate
    /// [`Fault::EmptyBody`]: crate::Fault::EmptyBody
    /// [`Fault::HtmlErrorPage`]: crate::Fault::HtmlErrorPage
    /// [`Fault::HugeBody`]: crate::Fault::HugeBody
    /// [`Fault::WrongContentType`]: crate::Fault::WrongContentType
    /// [`Fault::RefuseRead`]: crate::Fault::RefuseRead
    pub fn misbehave(&self, misbehaviour: impl Into<Misbehaviour>) {
        self.exchange.faults.push(misbehaviour.into());
    }

    /// How many requests the queued faults have yet to meet; 0 when all have struck.
    pub fn faults_left(&self) -> usize {
        self.exchange.faults.left()
    }

    /// Refuses, from now on, every access token issued so far.
    ///
    /// Spruce issues none: there it replaces the secret key, and `credentials()` gives the new one.
    pub fn expire_tokens(&self) {
        self.exchange.vendor.expire_tokens();
    }

    /// Lets time pass at the provider: for the life of its tokens, for what it counts by time, and for the idempotency keys
    /// it remembers. Times it writes stay those of the day.
    ///
    /// Clients know nothing of it: one goes on with a token that has ended, is refused, and fetches another. `StoppedClock`
    /// (feature `virtual-time`) is for time that passes on both sides.
    pub fn advance(&self, time: Duration) {
        self.exchange.vendor.advance(time);
        if let Some(limit) = self.exchange.limit().as_mut() {
            limit.clock.advance(time);
        }
    }

    /// Answers 429, from now on, to more than so many requests in any window of this length. To begin with there is no limit.
    ///
    /// What is refused is recorded, is not stored, and is met by no fault. The vendors' own limits are in the documentation
    /// of their clients: Hostaway's is `limit_requests(15, Duration::from_secs(10))`.
    pub fn limit_requests(&self, requests: usize, window: Duration) {
        *self.exchange.limit() = Some(Limit::new(requests, window));
    }

    /// Forgets recorded requests, queued faults, and stored messages with the idempotency keys they used up. Tokens
    /// stay good, ids are not given twice, and a limit stays.
    pub fn clear(&self) {
        self.exchange.journal.clear();
        self.exchange.faults.clear();
        self.exchange.vendor.clear();
    }

    /// Goes back to the state it started in: as [`clear`](Self::clear), and tokens, ids, settings and time start
    /// anew.
    pub fn reset(&self) {
        self.exchange.journal.clear();
        self.exchange.faults.clear();
        *self.exchange.limit() = None;
        self.exchange.vendor.reset();
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider")
            .field("name", &self.name())
            .field("base_url", &self.base_url())
            .field("requests", &self.requests().len())
            .field("messages", &self.messages().len())
            .field("faults_left", &self.faults_left())
            .finish_non_exhaustive()
    }
}
