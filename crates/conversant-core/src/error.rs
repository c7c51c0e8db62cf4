use crate::list::MalformedItem;
use crate::operation::Operation;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

/// Why a call did not give a reply.
///
/// It says what happened ([`kind`](Self::kind), the `is_…` predicates), what became of the request
/// ([`outcome`](Self::outcome)), and what the provider answered ([`status`](Self::status), [`body`](Self::body)).
/// `Display` and `Debug` show neither message text nor tokens nor bodies.
///
/// ```no_run
/// # fn resend_later(_: std::time::Duration) {}
/// # fn handle(error: conversant_core::Error) {
/// use conversant_core::Outcome;
///
/// match error.outcome() {
///     Outcome::NotSent => println!("nothing was sent: {error}"),
///     Outcome::Rejected if error.is_rate_limited() => resend_later(error.retry_after().unwrap_or_default()),
///     Outcome::Rejected => println!("the provider refused: {error}"),
///     _ => println!("it may have arrived; look before sending again: {error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    operation: Option<&'static Operation>,
    message: Cow<'static, str>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    source: Option<Box<dyn StdError + Send + Sync>>,
    attempts: u32,
    started_at: Option<DateTime<Utc>>,
    idempotency_key: Option<HeaderValue>,
    malformed_item: Option<MalformedItem>,
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's configuration lacks something or contradicts itself. Nothing was sent.
    Configuration,
    /// An argument cannot be sent, or the provider is documented to refuse it. Nothing was sent.
    InvalidInput,
    /// No access token could be had. The call itself was not sent.
    Authentication,
    /// No connection was made. Nothing was sent.
    Connect,
    /// No answer came in time.
    Timeout,
    /// The connection broke before the whole answer was read, or an upload could not be read to its end.
    Interrupted,
    /// The provider answered with an error: by its status code, or in its envelope.
    Status,
    /// The provider answered with success, but the reply is not what its documents say.
    Decode,
    /// The provider's reply is larger than the client's limit.
    TooLarge,
    /// What the provider delivered to a webhook is not what its documents say. It is no answer to any call.
    Webhook,
}

/// What became of a call that failed.
///
/// | [`ErrorKind`] | outcome |
/// |---|---|
/// | `Configuration`, `InvalidInput`, `Authentication`, `Connect`, `Webhook` | `NotSent` |
/// | `Timeout` | `Unknown`, or `NotSent` if it came before the request was sent |
/// | `Interrupted`, `Decode`, `TooLarge` | `Unknown` |
/// | `Status` | `Rejected` for 4xx, for 503 with `Retry-After`, and for an envelope that says so; `Unknown` for 408 and other 5xx |
///
/// After several attempts it is the outcome of the call: `Unknown` as soon as one attempt may have arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The request did not leave, so it had no effect.
    NotSent,
    /// The provider read the request and refused it, so it had no effect.
    Rejected,
    /// The request may have had its effect: it was sent, and no answer says otherwise.
    Unknown,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::Rejected => "rejected",
            Self::Unknown => "unknown",
        })
    }
}

impl Error {
    fn new(kind: ErrorKind, outcome: Outcome, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome,
            operation: None,
            message: message.into(),
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            source: None,
            attempts: 0,
            started_at: None,
            idempotency_key: None,
            malformed_item: None,
        }))
    }

    #[doc(hidden)]
    pub fn configuration(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Configuration, Outcome::NotSent, message)
    }

    #[doc(hidden)]
    pub fn invalid_input(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::InvalidInput, Outcome::NotSent, message)
    }

    pub(crate) fn authentication(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Authentication, Outcome::NotSent, message)
    }

    pub(crate) fn timeout(outcome: Outcome, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Timeout, outcome, message)
    }

    /// An answer with an error status, or with an envelope that says it failed.
    pub(crate) fn rejected(status: StatusCode, headers: HeaderMap, body: Bytes, message: Option<&'static str>) -> Self {
        let outcome = outcome_of(status, &headers);
        let message = match message {
            Some(message) => Cow::Borrowed(message),
            None => Cow::Owned(format!("the provider answered {status}")),
        };
        Self::new(ErrorKind::Status, outcome, message).answered(status, headers, body)
    }

    /// A successful status whose reply cannot be read. The call took effect, as far as the status says.
    pub(crate) fn decode(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Decode, Outcome::Unknown, message)
    }

    /// An item that a stream cannot give.
    pub(crate) fn malformed(item: MalformedItem) -> Self {
        let mut this = Self::decode(item.to_string());
        this.0.malformed_item = Some(item);
        this
    }

    /// A webhook's body that cannot be read. Nothing was sent.
    pub(crate) fn webhook(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Webhook, Outcome::NotSent, message)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!("the reply is larger than the client's limit of {limit} bytes (`max_reply_bytes`)");
        Self::new(ErrorKind::TooLarge, Outcome::Unknown, message)
    }

    /// A transport failure. The URL is dropped, as its query may hold a token.
    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let (kind, outcome, message) = if error.is_connect() {
            (ErrorKind::Connect, Outcome::NotSent, "no connection to the provider could be made")
        } else if error.is_builder() || error.is_request() && error.is_redirect() {
            (ErrorKind::InvalidInput, Outcome::NotSent, "the request could not be built")
        } else if error.is_timeout() {
            (ErrorKind::Timeout, Outcome::Unknown, "the provider did not answer in time")
        } else if broken_upload(&error) {
            (ErrorKind::Interrupted, Outcome::Unknown, "the upload could not be read to its end")
        } else {
            (ErrorKind::Interrupted, Outcome::Unknown, "the connection broke before the answer was read")
        };
        let mut this = Self::new(kind, outcome, message);
        this.0.source = Some(Box::new(error));
        this
    }

    /// A connection that a test does not let be made.
    #[cfg(feature = "test-util")]
    pub(crate) fn not_connected() -> Self {
        Self::new(ErrorKind::Connect, Outcome::NotSent, "no connection to the provider could be made")
    }

    /// An answer that a test loses.
    #[cfg(feature = "test-util")]
    pub(crate) fn interrupted() -> Self {
        Self::new(ErrorKind::Interrupted, Outcome::Unknown, "the connection broke before the answer was read")
    }

    pub(crate) fn answered(mut self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        // The status line alone says that the provider refused, whether or not the rest could be read.
        if !status.is_success() {
            self.0.outcome = outcome_of(status, &headers);
        }
        self.0.status = Some(status);
        self.0.headers = headers;
        self.0.body = body;
        self
    }

    pub(crate) fn during(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// The call as a whole: after an attempt that may have arrived, no later answer makes that certain.
    pub(crate) fn of_call(
        mut self,
        attempts: u32,
        in_doubt: bool,
        started_at: DateTime<Utc>,
        idempotency_key: Option<HeaderValue>,
    ) -> Self {
        self.0.attempts = attempts;
        self.0.started_at = Some(started_at);
        if in_doubt {
            self.0.outcome = Outcome::Unknown;
        }
        self.0.idempotency_key = idempotency_key;
        self
    }

    /// The same failure, met while fetching an access token: the call itself was not sent.
    pub(crate) fn while_authenticating(mut self) -> Self {
        if matches!(self.0.kind, ErrorKind::Status | ErrorKind::Decode | ErrorKind::TooLarge) {
            self.0.kind = ErrorKind::Authentication;
        }
        self.0.outcome = Outcome::NotSent;
        self.0.message = Cow::Owned(format!("no access token could be fetched: {}", self.0.message));
        self
    }

    /// A copy for another caller that waited for the same token. The source stays with the first.
    pub(crate) fn shared(&self) -> Self {
        let inner = &self.0;
        Self::new(inner.kind, inner.outcome, inner.message.clone()).with_answer_of(inner)
    }

    fn with_answer_of(mut self, inner: &Inner) -> Self {
        self.0.status = inner.status;
        self.0.headers = inner.headers.clone();
        self.0.body = inner.body.clone();
        self
    }

    /// The answer, if it is what the provider says to a repeat that it recognised.
    pub(crate) fn recognised_repeat(&self, operation: &Operation) -> Option<(StatusCode, HeaderMap, Bytes)> {
        let duplicate = operation.duplicate?;
        let status = self.0.status.filter(|status| status.as_u16() == duplicate.status)?;
        let body: serde_json::Value = serde_json::from_slice(&self.0.body).ok()?;
        let says_so = body.get(duplicate.property)?.as_str()? == duplicate.value;
        says_so.then(|| (status, self.0.headers.clone(), self.0.body.clone()))
    }

    /// The item of a list that is not what the provider documents, if that is the error. A stream goes on after it.
    pub fn malformed_item(&self) -> Option<&MalformedItem> {
        self.0.malformed_item.as_ref()
    }

    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What became of the request.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The operation that was called; `None` if the client could not be built.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The status of the provider's answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The answer's headers; empty if there was none.
    pub fn raw_headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The answer's body as it was read; empty if there was none. It may hold what a person wrote.
    pub fn raw_body(&self) -> &Bytes {
        &self.0.body
    }

    /// The answer's body as the operation documents it for its status, or `None` if it is something else.
    ///
    /// `B` is the operation's own error type, found beside it under the same name: `SendConversationMessageError` for
    /// `send_conversation_message`. Where the error came from another operation this is `None`.
    pub fn body<B: ErrorBody>(&self) -> Option<B> {
        let operation = self.0.operation?;
        // What the token endpoint answered is not an answer to the operation.
        if self.0.kind == ErrorKind::Authentication {
            return None;
        }
        if operation.provider != B::PROVIDER || operation.name != B::OPERATION {
            return None;
        }
        B::decode(self.0.status?, &self.0.headers, &self.0.body)
    }

    /// The provider's id of the request, for its support, where it sends one.
    pub fn request_id(&self) -> Option<&str> {
        let name = self.0.operation?.request_id_header?;
        self.0.headers.get(name)?.to_str().ok()
    }

    /// When the call was started, by this machine's clock: what a `settle_…` method asks for. `None` if the call ended
    /// before its first attempt.
    pub fn started_at(&self) -> Option<DateTime<Utc>> {
        self.0.started_at
    }

    /// How many attempts were made; 0 if the call ended before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The idempotency key that all attempts carried, where the operation has one. A later call with the same key is
    /// recognised by the provider as a repeat.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.idempotency_key.as_ref()?.to_str().ok()
    }

    /// How long the provider asks to wait before the next request: its `Retry-After` header, seconds or a date
    /// ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.0.headers)
    }

    /// Is it a timeout, of the call or of an attempt?
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Could no connection be made?
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Was the input refused before anything was sent?
    pub fn is_invalid_input(&self) -> bool {
        self.0.kind == ErrorKind::InvalidInput
    }

    /// Was the reply not what the provider documents?
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Did the provider answer `429 Too Many Requests`?
    pub fn is_rate_limited(&self) -> bool {
        self.0.status == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Did the provider answer `401 Unauthorized`, or could no access token be had?
    pub fn is_unauthorized(&self) -> bool {
        self.0.kind == ErrorKind::Authentication || self.0.status == Some(StatusCode::UNAUTHORIZED)
    }

    /// Did the provider answer `403 Forbidden`?
    pub fn is_forbidden(&self) -> bool {
        self.0.status == Some(StatusCode::FORBIDDEN)
    }

    /// Did the provider answer `404 Not Found`?
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// Did the provider answer with a status of 500 or above?
    pub fn is_server_error(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_server_error())
    }
}

/// Was it the caller's own file or reader that failed?
fn broken_upload(error: &reqwest::Error) -> bool {
    #[cfg(feature = "multipart")]
    return crate::multipart::Broken::is_cause_of(error);
    #[cfg(not(feature = "multipart"))]
    {
        let _ = error;
        false
    }
}

/// A 4xx says the request was refused. So does a 503 that asks to come back later. Any other 5xx may come from
/// something in front of a server that did its work.
fn outcome_of(status: StatusCode, headers: &HeaderMap) -> Outcome {
    let asks_to_come_back = headers.contains_key(http::header::RETRY_AFTER);
    if status == StatusCode::SERVICE_UNAVAILABLE && asks_to_come_back {
        Outcome::Rejected
    } else if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT {
        Outcome::Unknown
    } else {
        Outcome::Rejected
    }
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    match value.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let date = httpdate::parse_http_date(value).ok()?;
            Some(date.duration_since(SystemTime::now()).unwrap_or_default())
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&inner.message)?;
        match inner.kind {
            ErrorKind::Configuration | ErrorKind::InvalidInput | ErrorKind::Webhook => {}
            _ => write!(f, " (outcome: {})", inner.outcome)?,
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request id: {id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("outcome", &inner.outcome)
            .field("operation", &inner.operation.map(|operation| operation.name))
            .field("message", &inner.message)
            .field("status", &inner.status)
            .field("body", &format_args!("<{} bytes>", inner.body.len()))
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}

/// The typed body of an operation's errors, one variant per documented status; generated.
pub trait ErrorBody: Sized {
    #[doc(hidden)]
    const PROVIDER: &'static str;
    #[doc(hidden)]
    const OPERATION: &'static str;
    #[doc(hidden)]
    fn decode(status: StatusCode, headers: &HeaderMap, body: &Bytes) -> Option<Self>;
}

/// Reads an error's body in the format its content type names; JSON where there is none.
#[doc(hidden)]
pub fn decode_error_body<T: serde::de::DeserializeOwned>(
    headers: &HeaderMap,
    body: &[u8],
    root: Option<&str>,
) -> Option<T> {
    let _ = root;
    match crate::body::format_of(headers) {
        Some(crate::BodyFormat::Json) | None => serde_json::from_slice(body).ok(),
        #[cfg(feature = "xml")]
        Some(crate::BodyFormat::Xml) => crate::xml::read_xml(root?, body).ok(),
        #[allow(unreachable_patterns)]
        Some(_) => None,
    }
}
