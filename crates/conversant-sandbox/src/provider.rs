//! What every provider of the sandbox can do.

use std::{fmt, io, sync::Arc};

use axum::Router;

use crate::{
    Misbehaviour, Recorded, StoredMessage,
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
    /// ```
    /// # use conversant_sandbox::{Fault, OperationFilter, Provider};
    /// # fn example(provider: &Provider) {
    /// provider.misbehave(Fault::ResetAfterStore);
    /// provider.misbehave(Fault::status(503).times(2));
    /// provider.misbehave(Fault::EmptyBody.on(OperationFilter::Lists));
    /// # }
    /// ```
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

    /// Forgets recorded requests, queued faults, and stored messages with the idempotency keys they used up. Tokens
    /// stay good, ids are not given twice.
    pub fn clear(&self) {
        self.exchange.journal.clear();
        self.exchange.faults.clear();
        self.exchange.vendor.clear();
    }

    /// Goes back to the state it started in: as [`clear`](Self::clear), and tokens, ids and settings start anew.
    pub fn reset(&self) {
        self.exchange.journal.clear();
        self.exchange.faults.clear();
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
