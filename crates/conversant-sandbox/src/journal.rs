//! The requests a provider has read.

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header, request::Parts};

/// A request as it came over the wire, and how it was answered.
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
    /// The status it was answered with; none before it is, and where the connection was reset instead.
    pub status: Option<StatusCode>,
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
            status: None,
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
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// The requests so far, each under a number of its own: what is answered may have been cleared meanwhile.
#[derive(Debug, Default)]
pub(crate) struct Journal(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    next: u64,
    requests: Vec<(u64, Recorded)>,
}

impl Journal {
    /// Gives the number that the request has here.
    pub(crate) fn record(&self, request: Recorded) -> u64 {
        let mut entries = self.entries();
        let number = entries.next;
        entries.next += 1;
        entries.requests.push((number, request));
        number
    }

    pub(crate) fn answered(&self, number: u64, status: StatusCode) {
        // The latest first: it is one of the last.
        if let Some((_, request)) = self.entries().requests.iter_mut().rfind(|(it, _)| *it == number) {
            request.status = Some(status);
        }
    }

    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.entries().requests.iter().map(|(_, request)| request.clone()).collect()
    }

    pub(crate) fn clear(&self) {
        self.entries().requests.clear();
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
