//! Sends every operation. Nothing here is generic: it is compiled once, not once per operation.

use crate::body::Body;
use crate::byte_stream::Open;
use crate::client::Client;
use crate::error::{Error, Outcome};
use crate::list::{List, MalformedItem};
use crate::observe::{self, Attempt};
use crate::operation::{Operation, Repeat};
use crate::retry::RetryPolicy;
use crate::target::Request;
use crate::transport::Purpose;
use bytes::{Bytes, BytesMut};
use chrono::{DateTime, Utc};
use http::header::{AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// What a caller may set for one call.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The longest the call may take, in place of the client's.
    pub timeout: Option<Duration>,
    /// The longest one HTTP exchange may take, in place of the client's.
    pub attempt_timeout: Option<Duration>,
    /// How often and when the call is sent again, in place of the client's.
    pub retry: Option<RetryPolicy>,
    /// What a repeat of this call does, in place of what the spec says.
    pub repeat: Option<Repeat>,
}

/// A reply before it is decoded.
pub struct RawReply {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body, where it is left to the caller to read.
    pub(crate) open: Option<Open>,
    pub(crate) attempts: u32,
    pub(crate) started_at: DateTime<Utc>,
    /// May an earlier attempt have had its effect as well?
    pub(crate) in_doubt: bool,
    /// Is this the answer to a repeat that the provider recognised, an earlier attempt having been accepted?
    pub(crate) recognised: bool,
    pub(crate) idempotency_key: Option<HeaderValue>,
    pub(crate) reading: Reading,
    pub(crate) malformed: Vec<MalformedItem>,
}

/// What is known of a reply's body beside its type.
#[derive(Clone, Copy, Default)]
pub(crate) struct Reading {
    /// The list whose items are read one by one if they cannot be read together.
    pub(crate) list: Option<List>,
    /// The property that may hold the value.
    pub(crate) wrapper: Option<&'static str>,
}

impl std::fmt::Debug for RawReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawReply").field("status", &self.status).finish_non_exhaustive()
    }
}

/// Status, headers and body of an answer, whatever the status says; and the body that has not been read.
type Answer = (StatusCode, HeaderMap, Bytes, Option<Open>);

/// When things have to end.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) deadline: Instant,
    pub(crate) attempt_timeout: Duration,
}

impl Client {
    /// Sends a request and gives its successful reply.
    #[doc(hidden)]
    pub async fn call(
        &self,
        operation: &'static Operation,
        request: Result<Request, Error>,
        options: CallOptions,
    ) -> Result<RawReply, Error> {
        let sent = match request {
            Ok(request) => observe::in_span(operation, self.attempts(operation, request, &options)).await,
            Err(error) => Err(error),
        };
        sent.map_err(|error| error.during(operation))
    }

    /// The attempts of a call: the one place where the end of an attempt decides about another.
    async fn attempts(
        &self,
        operation: &'static Operation,
        mut request: Request,
        options: &CallOptions,
    ) -> Result<RawReply, Error> {
        let inner = &self.inner;
        let limits = Limits {
            deadline: after(options.timeout.unwrap_or(inner.timeout)),
            attempt_timeout: options.attempt_timeout.unwrap_or(inner.attempt_timeout),
        };
        let retry = options.retry.as_ref().unwrap_or(&inner.retry);
        let repeat = options.repeat.unwrap_or(operation.repeat);
        let idempotency_key = idempotency_key(operation, &mut request)?;
        inner.auth.sign(operation, &mut request)?;
        let started_at = Utc::now();
        let mut in_doubt = false;
        let mut made = 0;
        loop {
            let started = Instant::now();
            let answer = self.attempt(operation, &request, limits).await;
            made += 1;
            let reply = |(status, headers, body, open), recognised| RawReply {
                operation,
                status,
                headers,
                body,
                open,
                attempts: made,
                started_at,
                in_doubt,
                recognised,
                idempotency_key: idempotency_key.clone(),
                reading: Reading::default(),
                malformed: Vec::new(),
            };
            let error = match answer {
                Ok(answer) => {
                    Attempt { operation, number: made, started, ended: Ok(answer.0.as_u16()), wait: None }.tell();
                    inner.budget.earn();
                    return Ok(reply(answer, false));
                }
                Err(error) => error,
            };
            // An earlier attempt was accepted after all, and this is the provider saying so.
            if in_doubt && let Some((status, headers, body)) = error.recognised_repeat(operation) {
                Attempt { operation, number: made, started, ended: Ok(status.as_u16()), wait: None }.tell();
                return Ok(reply((status, headers, body, None), true));
            }
            in_doubt |= error.outcome() == Outcome::Unknown;
            let wait = retry
                .next(made, &error, repeat)
                .filter(|wait| Instant::now() + *wait < limits.deadline && request.body.is_whole())
                .filter(|_| inner.budget.spend());
            Attempt { operation, number: made, started, ended: Err(&error), wait }.tell();
            match wait {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return Err(error.of_call(made, in_doubt, started_at, idempotency_key)),
            }
        }
    }

    /// One attempt: a token, room under the provider's limits, and one HTTP exchange; two if the token had expired.
    async fn attempt(&self, operation: &'static Operation, request: &Request, limits: Limits) -> Result<Answer, Error> {
        let auth = &self.inner.auth;
        let mut resent = false;
        loop {
            let token = match operation.authenticated && !request.elsewhere {
                true => auth.token(self, limits.deadline).await?,
                false => None,
            };
            let authorization = token.as_ref().map(|token| &token.header);
            let answer = self.exchange(Purpose::Call(operation), request, authorization, limits).await?;
            if let Some(token) = &token
                && Some(answer.0.as_u16()) == self.inner.provider.token_expired
            {
                if resent {
                    auth.proven();
                } else if auth.refused(token) && request.body.is_whole() {
                    resent = true;
                    continue;
                }
            }
            let (status, headers, body, open) = answer;
            return match status.is_success() {
                true => Ok((status, headers, body, open)),
                false => Err(Error::rejected(status, headers, body, None)),
            };
        }
    }

    /// One HTTP exchange.
    pub(crate) async fn exchange(
        &self,
        purpose: Purpose,
        request: &Request,
        authorization: Option<&HeaderValue>,
        limits: Limits,
    ) -> Result<Answer, Error> {
        if let Some(store) = &self.inner.rate_limit
            && timeout_at(limits.deadline, store.acquire()).await.is_err()
        {
            let message = "the provider's rate limit leaves no room before the call's deadline";
            return Err(Error::timeout(Outcome::NotSent, message));
        }
        let left = limits.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Error::timeout(Outcome::NotSent, "the call's deadline passed before it could be sent"));
        }
        let mut http = reqwest::Request::new(request.method.clone(), request.url()?);
        *http.headers_mut() = request.headers.clone();
        if let Some(authorization) = authorization {
            http.headers_mut().insert(AUTHORIZATION, authorization.clone());
        }
        match &request.body {
            Body::Whole(bytes) if !bytes.is_empty() => *http.body_mut() = Some(bytes.clone().into()),
            Body::Whole(_) if matches!(request.method, Method::POST | Method::PUT | Method::PATCH) => {
                // Servers may ask for a length even where there is no body (RFC 9110, 8.6).
                http.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            Body::Whole(_) => {}
            #[cfg(feature = "multipart")]
            Body::Multipart(parts) => *http.body_mut() = Some(Box::pin(parts.open(limits.deadline)).await?),
        }
        // Not `http.timeout_mut()`: reqwest keeps that in a map of its own, which is three allocations.
        let end = Instant::now() + left.min(limits.attempt_timeout);
        let late = |_| Error::timeout(Outcome::Unknown, "the provider did not answer in time");
        let execute = timeout_at(end, self.inner.transport.execute(purpose, http));
        let mut response = execute.await.map_err(late)??;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        if let Some(store) = &self.inner.rate_limit {
            store.observe(&headers);
        }
        if request.streamed && status.is_success() {
            let open = Open { response: Box::new(response), patience: limits.attempt_timeout };
            return Ok((status, headers, Bytes::new(), Some(open)));
        }
        let body = timeout_at(end, read_body(response, self.inner.max_reply_bytes)).await;
        match body.map_err(late).and_then(|body| body) {
            Ok(body) => Ok((status, headers, body, None)),
            Err(error) => Err(error.answered(status, headers, Bytes::new())),
        }
    }
}

/// The call's idempotency key, made if the caller gave none: the same for all its attempts.
fn idempotency_key(operation: &Operation, request: &mut Request) -> Result<Option<HeaderValue>, Error> {
    let Repeat::Keyed { header } = operation.repeat else { return Ok(None) };
    match request.headers.get(header) {
        Some(given) if given.is_empty() => {
            Err(Error::invalid_input(format!("`{header}` is empty; leave it out and a key is made")))
        }
        Some(given) => Ok(Some(given.clone())),
        None => {
            request.header(header, &uuid::Uuid::new_v4().to_string())?;
            Ok(request.headers.get(header).cloned())
        }
    }
}

/// The end of a span that starts now. One too long for the clock is as good as endless.
pub(crate) fn after(span: Duration) -> Instant {
    const ENDLESS: Duration = Duration::from_secs(60 * 60 * 24 * 365);
    let now = Instant::now();
    now.checked_add(span).unwrap_or(now + ENDLESS)
}

/// What a future gives, if it gives it in time.
pub async fn within<T>(time: Duration, future: impl Future<Output = T>) -> Option<T> {
    timeout_at(after(time), future).await.ok()
}

/// Reads a body up to the limit. One that comes in a single piece is not copied.
async fn read_body(mut response: reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    if response.content_length().is_some_and(|length| length > limit as u64) {
        return Err(Error::too_large(limit));
    }
    let Some(first) = response.chunk().await.map_err(Error::transport)? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(Error::too_large(limit));
    }
    let Some(second) = response.chunk().await.map_err(Error::transport)? else {
        return Ok(first);
    };
    let mut body = BytesMut::from(&first[..]);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > limit {
            return Err(Error::too_large(limit));
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await.map_err(Error::transport)?;
    }
    Ok(body.freeze())
}
