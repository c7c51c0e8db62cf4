//! What is told to tracing and metrics. Names are those of OpenTelemetry's HTTP semantic conventions; nothing that a person
//! wrote, no token and no query is among the values. With both features off, nothing is left of this.

use crate::error::Error;
use crate::operation::Operation;
use std::time::Duration;
use tokio::time::Instant;

/// What an attempt came to.
pub(crate) struct Attempt<'a> {
    pub(crate) operation: &'static Operation,
    /// From 1.
    pub(crate) number: u32,
    pub(crate) started: Instant,
    pub(crate) ended: Result<u16, &'a Error>,
    /// How long until the next attempt, if there is one.
    pub(crate) wait: Option<Duration>,
}

impl Attempt<'_> {
    /// Tells of the attempt.
    pub(crate) fn tell(&self) {
        #[cfg(feature = "tracing")]
        self.trace();
        #[cfg(feature = "metrics")]
        self.count();
        #[cfg(not(all(feature = "tracing", feature = "metrics")))]
        let _ = (self.operation, self.number, self.started, &self.ended, self.wait);
    }

    #[cfg(any(feature = "tracing", feature = "metrics"))]
    fn status(&self) -> Option<u16> {
        match self.ended {
            Ok(status) => Some(status),
            Err(error) => error.status().map(|status| status.as_u16()),
        }
    }

    #[cfg(feature = "tracing")]
    fn trace(&self) {
        let error = self.ended.err();
        tracing::debug!(
            target: "conversant",
            provider = self.operation.provider(),
            operation = self.operation.name(),
            "http.request.method" = self.operation.method().as_str(),
            "url.template" = self.operation.route(),
            "http.request.resend_count" = self.number - 1,
            "http.response.status_code" = self.status(),
            "error.type" = error.map(|error| tracing::field::debug(error.kind())),
            outcome = error.map(|error| tracing::field::display(error.outcome())),
            wait_ms = self.wait.map(|wait| wait.as_millis() as u64),
            elapsed_ms = self.started.elapsed().as_millis() as u64,
            "attempt"
        );
    }

    #[cfg(feature = "metrics")]
    fn count(&self) {
        let result = match (&self.ended, self.status()) {
            (_, Some(status)) => status.to_string(),
            (Err(error), None) => format!("{:?}", error.kind()),
            (Ok(_), None) => String::new(),
        };
        let labels = [
            ("conversant.provider", self.operation.provider().to_owned()),
            ("conversant.operation", self.operation.name().to_owned()),
            ("http.request.method", self.operation.method().to_string()),
            ("result", result),
        ];
        metrics::counter!("conversant.client.attempts", &labels).increment(1);
        metrics::histogram!("http.client.request.duration", &labels).record(self.started.elapsed().as_secs_f64());
    }
}

/// Runs a call in a span of its own.
#[cfg(feature = "tracing")]
pub(crate) fn in_span<F: Future>(operation: &'static Operation, call: F) -> impl Future<Output = F::Output> {
    use tracing::Instrument;
    call.instrument(tracing::info_span!(
        target: "conversant",
        "call",
        provider = operation.provider(),
        operation = operation.name(),
        "otel.name" = operation.name(),
        "otel.kind" = "client",
        "http.request.method" = operation.method().as_str(),
        "url.template" = operation.route(),
    ))
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn in_span<F: Future>(_: &'static Operation, call: F) -> F {
    call
}
