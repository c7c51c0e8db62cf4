//! The requests a provider has read.

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, Method, header, request::Parts};

/// A request as it came over the wire.
///
/// Its `Debug` shows neither body nor query (Hostaway puts tokens into one); the headers that carry credentials
/// are marked sensitive.
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The method.
    pub method: Method,
    /// The request target as sent: path and query, undecoded.
    pub target: String,
    /// The path, undecoded.
    pub path: String,
    /// What follows the question mark, undecoded.
    pub query: Option<String>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Recorded {
    pub(crate) fn new(head: &Parts, body: Bytes) -> Self {
        let mut headers = head.headers.clone();
        for (name, value) in &mut headers {
            value.set_sensitive(name == header::AUTHORIZATION || name == header::COOKIE);
        }
        Self {
            method: head.method.clone(),
            target: head.uri.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            headers,
            body,
        }
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &self.headers)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    requests: Mutex<Vec<Recorded>>,
}

impl Journal {
    pub(crate) fn record(&self, request: Recorded) {
        self.entries().push(request);
    }

    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.entries().clone()
    }

    pub(crate) fn clear(&self) {
        self.entries().clear();
    }

    fn entries(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
