//! TITLE. Not written yet: it records what it is asked, and answers 501.
//!
//! Write it from the vendor's documents, not from the spec: that the two were written apart is what makes the tests worth
//! something. What the documents leave open, and what the sandbox does, is said here.

use std::{fmt, io, ops::Deref, sync::Arc, time::Duration};

use axum::{
    Router,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Method, StatusCode};

use crate::{
    Provider, StoredMessage,
    vendor::{Operation, Vendor},
};

/// TITLE, running.
pub struct TYPE {
    provider: Provider,
}

impl TYPE {
    /// Starts it alone on the current Tokio runtime, on this port of 127.0.0.1, or a free one if that is 0.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened.
    pub async fn start(port: u16) -> io::Result<Self> {
        let router = Router::new().fallback(|| async { StatusCode::NOT_IMPLEMENTED });
        Ok(Self { provider: Provider::start(Arc::new(State), router, port).await? })
    }
}

impl Deref for TYPE {
    type Target = Provider;

    fn deref(&self) -> &Provider {
        &self.provider
    }
}

impl fmt::Debug for TYPE {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.provider, f)
    }
}

/// What TITLE remembers.
struct State;

impl Vendor for State {
    fn name(&self) -> &'static str {
        "NAME"
    }

    fn base_path(&self) -> String {
        String::new()
    }

    fn operation(&self, _: &Method, _: &str) -> Operation {
        Operation::Other
    }

    fn failure(&self, status: StatusCode, _: &HeaderMap) -> Response {
        status.into_response()
    }

    fn authorization(&self) -> String {
        "Bearer none".to_owned()
    }

    fn messages(&self) -> Vec<StoredMessage> {
        Vec::new()
    }

    fn expire_tokens(&self) {}

    fn advance(&self, _: Duration) {}

    fn clear(&self) {}

    fn reset(&self) {}
}
