//! What the calls of one operation are answered.

use super::answer::{Answer, Canned, Ending, Pieces};
use super::kinds::Content;
use super::script::Script;
use super::sent::Sent;
use crate::engine::RawReply;
use crate::error::Error;
use crate::list::MalformedItem;
use crate::operation::Operation;
use crate::reply::{Accepted, Reply};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::fmt;
use std::marker::PhantomData;

/// What is known of an operation whose replies are canned; generated.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Described {
    /// As in the client's method.
    pub name: &'static str,
    /// `None` for the client's own requests for tokens.
    pub operation: Option<&'static Operation>,
    /// The first documented status of success.
    pub success: u16,
    /// The properties of the envelope: its status, and the one with the value.
    pub envelope: Option<(&'static str, &'static str)>,
    /// Reads a reply as the call does.
    pub read: fn(RawReply) -> Result<(), Error>,
}

/// Is the reply whole? A client leaves out the malformed items of a list; a test that cans one has made a mistake.
#[doc(hidden)]
pub fn checked(reply: impl Checked) -> Result<(), Error> {
    match reply.malformed() {
        Some(item) => Err(Error::malformed(item.clone())),
        None => Ok(()),
    }
}

/// A reply of any kind.
#[doc(hidden)]
pub trait Checked {
    fn malformed(&self) -> Option<&MalformedItem>;
}

impl<T, H> Checked for Reply<T, H> {
    fn malformed(&self) -> Option<&MalformedItem> {
        self.malformed_items().first()
    }
}

impl<T, H> Checked for Accepted<T, H> {
    fn malformed(&self) -> Option<&MalformedItem> {
        self.reply()?.malformed()
    }
}

/// What the calls of one operation are answered: in the order in which it is said here, and each answer once.
///
/// `R` is what the operation replies, `E` its error type, `B` the body of its request.
#[must_use = "it does nothing until it is told an answer"]
pub struct Answers<'a, R, E, B> {
    script: &'a Script,
    pub(super) operation: Described,
    types: PhantomData<Types<R, E, B>>,
}

type Types<R, E, B> = fn() -> (R, E, B);

impl<'a, R, E, B> Answers<'a, R, E, B> {
    #[doc(hidden)]
    pub fn new(script: &'a Script, operation: Described) -> Self {
        Self { script, operation, types: PhantomData }
    }

    /// An answer with this status and no body, documented or not: a 503 of something in front of the provider.
    ///
    /// # Panics
    ///
    /// When `status` is no status.
    #[track_caller]
    pub fn status(&self, status: u16) -> &Self {
        self.push(Ending::Reply(self.canned(status, None, Bytes::new())))
    }

    /// An answer with this status, media type and bytes, which nobody checks: XML, or what no provider should send.
    ///
    /// # Panics
    ///
    /// When `status` is no status, or `media_type` has characters that a header cannot hold.
    #[track_caller]
    pub fn raw(&self, status: u16, media_type: &str, body: impl Into<Bytes>) -> &Self {
        self.push(Ending::Reply(self.canned(status, Some(media_type), body.into())))
    }

    /// No connection is made: nothing was sent.
    #[track_caller]
    pub fn not_connected(&self) -> &Self {
        self.push(Ending::NotConnected)
    }

    /// The request goes out, and the connection breaks before an answer: it may have had its effect.
    #[track_caller]
    pub fn lost(&self) -> &Self {
        self.push(Ending::Lost)
    }

    /// The request goes out, and no answer comes until the client gives up.
    #[track_caller]
    pub fn silent(&self) -> &Self {
        self.push(Ending::Silent)
    }

    /// The last answer said here, with this header: `("retry-after", "1")`.
    ///
    /// # Panics
    ///
    /// When there is no such answer, or there can be no such header.
    #[track_caller]
    pub fn header(&self, name: &str, value: &str) -> &Self {
        let name = HeaderName::try_from(name).unwrap_or_else(|_| panic!("`{name}` is no header's name"));
        let value = HeaderValue::try_from(value).unwrap_or_else(|_| panic!("a header cannot hold `{value}`"));
        self.last_reply("a header", |reply| {
            reply.headers.insert(name, value);
        })
    }

    /// The last answer said here, but the connection breaks after what it has of a body.
    ///
    /// # Panics
    ///
    /// When there is no such answer.
    #[track_caller]
    pub fn breaks_off(&self) -> &Self {
        self.last_reply("a break", |reply| reply.body.breaks_off = true)
    }

    /// The last answer said here, so many times in place of once.
    ///
    /// # Panics
    ///
    /// When there is no such answer, or `times` is 0.
    #[track_caller]
    pub fn times(&self, times: usize) -> &Self {
        assert!(times > 0, "{}: an answer is given once at least", self.operation.name);
        self.last("a number of times", |answer| answer.times = Some(times))
    }

    /// The last answer said here, for ever. That it is never asked for is no mistake.
    ///
    /// # Panics
    ///
    /// When there is no such answer.
    #[track_caller]
    pub fn always(&self) -> &Self {
        self.last("`always`", |answer| answer.times = None)
    }

    /// The requests of this operation so far: one for each attempt.
    pub fn sent(&self) -> Vec<Sent<B>> {
        let state = self.script.replies().state();
        let of_it = state.sent.iter().filter(|sent| sent.operation == self.operation.name);
        of_it.cloned().map(Sent::new).collect()
    }

    /// The only request of this operation.
    ///
    /// # Panics
    ///
    /// When there was none, or more than one.
    #[track_caller]
    pub fn sent_once(&self) -> Sent<B> {
        let mut sent = self.sent();
        let (count, calls) = (sent.len(), self.script.calls());
        match sent.pop() {
            Some(only) if count == 1 => only,
            _ => panic!("{} was to be sent once, and was sent {count} times; requests: {calls:?}", self.operation.name),
        }
    }

    #[track_caller]
    pub(super) fn push(&self, ending: Ending) -> &Self {
        let name = self.operation.name;
        let mut state = self.script.replies().state();
        let answers = state.answers.entry(name).or_default();
        let endless = answers.back().is_some_and(|answer| answer.times.is_none());
        if !endless {
            answers.push_back(Answer { ending, times: Some(1) });
        }
        drop(state);
        assert!(!endless, "{name}: nothing comes after an answer that is given for ever");
        self
    }

    #[track_caller]
    fn last(&self, what: &str, change: impl FnOnce(&mut Answer)) -> &Self {
        let name = self.operation.name;
        let mut state = self.script.replies().state();
        let last = state.answers.get_mut(name).and_then(|answers| answers.back_mut()).map(change);
        drop(state);
        assert!(last.is_some(), "{name}: {what} belongs to an answer: can that first");
        self
    }

    #[track_caller]
    fn last_reply(&self, what: &str, change: impl FnOnce(&mut Canned)) -> &Self {
        let mut is_reply = false;
        self.last(what, |answer| {
            if let Ending::Reply(reply) = &mut answer.ending {
                is_reply = true;
                change(reply);
            }
        });
        assert!(is_reply, "{}: {what} belongs to an answer that comes back", self.operation.name);
        self
    }

    #[track_caller]
    pub(super) fn canned(&self, status: u16, media_type: Option<&str>, body: Bytes) -> Canned {
        let status = StatusCode::from_u16(status).unwrap_or_else(|_| panic!("{status} is no status"));
        let mut headers = HeaderMap::new();
        if let Some(media_type) = media_type {
            let value = HeaderValue::try_from(media_type);
            headers.insert(CONTENT_TYPE, value.unwrap_or_else(|_| panic!("`{media_type}` is no media type")));
        }
        let left = if body.is_empty() { Default::default() } else { [body].into() };
        Canned { status, headers, body: Pieces { left, breaks_off: false } }
    }

    /// A reply that the call can read. `why` says more of what is wrong with one that it cannot.
    #[track_caller]
    pub(super) fn readable(&self, status: u16, content: Content, why: impl FnOnce() -> Option<String>) -> &Self {
        let name = self.operation.name;
        let reply = self.canned(status, content.media_type, content.bytes);
        assert!(reply.status.is_success(), "{name}: {status} is no success; see `refuse` and `raw`");
        if let Some(operation) = self.operation.operation
            && let Err(error) = (self.operation.read)(RawReply::canned(operation, &reply))
        {
            let why = why().unwrap_or_else(|| error.message().to_owned());
            panic!("{name} does not reply so: {why}");
        }
        self.push(Ending::Reply(reply))
    }
}

/// A reply as if it had come.
impl RawReply {
    pub(super) fn canned(operation: &'static Operation, reply: &Canned) -> Self {
        Self {
            operation,
            status: reply.status,
            headers: reply.headers.clone(),
            body: reply.whole(),
            open: None,
            attempts: 1,
            started_at: chrono::Utc::now(),
            in_doubt: false,
            recognised: false,
            idempotency_key: None,
            reading: Default::default(),
            malformed: Vec::new(),
        }
    }
}

impl<R, E, B> fmt::Debug for Answers<'_, R, E, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answers").field("operation", &self.operation.name).finish_non_exhaustive()
    }
}
