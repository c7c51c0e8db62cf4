//! Sends every operation. Nothing here is generic: it is compiled once, not once per operation.

use crate::client::Client;
use crate::error::{Error, Outcome};
use crate::operation::Operation;
use crate::target::Request;
use bytes::{Bytes, BytesMut};
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, StatusCode};
use std::time::Duration;
use tokio::time::Instant;

/// What a caller may set for one call.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The longest the call may take, in place of the client's.
    pub timeout: Option<Duration>,
    /// The longest one HTTP exchange may take, in place of the client's.
    pub attempt_timeout: Option<Duration>,
}

/// A reply before it is decoded.
#[derive(Clone)]
pub struct RawReply {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl std::fmt::Debug for RawReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawReply").field("status", &self.status).finish_non_exhaustive()
    }
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
            Ok(request) => self.attempts(operation, &request, &options).await,
            Err(error) => Err(error),
        };
        sent.map_err(|error| error.during(operation))
    }

    /// The attempts of a call. What makes a second one worthwhile is decided here and nowhere else: today an expired
    /// token, once.
    async fn attempts(
        &self,
        operation: &'static Operation,
        request: &Request,
        options: &CallOptions,
    ) -> Result<RawReply, Error> {
        let inner = &self.inner;
        let deadline = after(options.timeout.unwrap_or(inner.timeout));
        let attempt_timeout = options.attempt_timeout.unwrap_or(inner.attempt_timeout);
        let mut resent = false;
        loop {
            let token = match operation.authenticated {
                true => Some(inner.auth.token(self, deadline).await?),
                false => None,
            };
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Error::timeout(Outcome::NotSent, "the call's deadline passed before it could be sent"));
            }
            let authorization = token.as_ref().map(|token| &token.header);
            let started = Instant::now();
            let answer = self.exchange(request, authorization, left.min(attempt_timeout)).await;
            trace_attempt(operation, &answer, started);
            let (status, headers, body) = answer?;
            if let Some(token) = &token
                && Some(status.as_u16()) == inner.provider.token_expired
            {
                if resent {
                    inner.auth.proven();
                } else if inner.auth.refused(token) {
                    resent = true;
                    continue;
                }
            }
            if !status.is_success() {
                return Err(Error::rejected(status, headers, body, None));
            }
            return Ok(RawReply { operation, status, headers, body });
        }
    }

    /// One HTTP exchange.
    pub(crate) async fn exchange(
        &self,
        request: &Request,
        authorization: Option<&HeaderValue>,
        timeout: Duration,
    ) -> Result<(StatusCode, HeaderMap, Bytes), Error> {
        let mut http = reqwest::Request::new(request.method.clone(), request.url()?);
        *http.headers_mut() = request.headers.clone();
        if let Some(authorization) = authorization {
            http.headers_mut().insert(AUTHORIZATION, authorization.clone());
        }
        if !request.body.is_empty() {
            *http.body_mut() = Some(request.body.clone().into());
        } else if matches!(request.method, http::Method::POST | http::Method::PUT | http::Method::PATCH) {
            // Servers may ask for a length even where there is no body (RFC 9110, 8.6).
            http.headers_mut().insert(http::header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        *http.timeout_mut() = Some(timeout);
        let mut response = self.inner.http.execute(http).await.map_err(Error::transport)?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        match read_body(response, self.inner.max_reply_bytes).await {
            Ok(body) => Ok((status, headers, body)),
            Err(error) => Err(error.answered(status, headers, Bytes::new())),
        }
    }
}

/// The end of a span that starts now. One too long for the clock is as good as endless.
fn after(span: Duration) -> Instant {
    const ENDLESS: Duration = Duration::from_secs(60 * 60 * 24 * 365);
    let now = Instant::now();
    now.checked_add(span).unwrap_or(now + ENDLESS)
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

#[cfg(feature = "tracing")]
fn trace_attempt(operation: &Operation, answer: &Result<(StatusCode, HeaderMap, Bytes), Error>, started: Instant) {
    let elapsed = started.elapsed().as_millis() as u64;
    let (status, outcome) = match answer {
        Ok((status, ..)) => (status.as_u16(), None),
        Err(error) => (error.status().map_or(0, |status| status.as_u16()), Some(error.outcome())),
    };
    tracing::debug!(
        target: "conversant",
        provider = operation.provider,
        operation = operation.name,
        "http.request.method" = operation.method.as_str(),
        "http.route" = operation.route,
        "http.response.status_code" = status,
        outcome = outcome.map(tracing::field::display),
        elapsed_ms = elapsed,
        "attempt"
    );
}

#[cfg(not(feature = "tracing"))]
fn trace_attempt(_: &Operation, _: &Result<(StatusCode, HeaderMap, Bytes), Error>, _: Instant) {}
