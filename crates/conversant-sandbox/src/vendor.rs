//! What the server has to know of a vendor beyond its routes.

use std::time::Duration;

use axum::response::Response;
use http::{HeaderMap, Method, StatusCode};

use crate::StoredMessage;

/// One vendor's state and forms.
pub(crate) trait Vendor: Send + Sync + 'static {
    fn name(&self) -> &'static str;

    fn base_path(&self) -> String;

    /// What a request is for, told from its first line: faults are aimed by it.
    fn operation(&self, method: &Method, path: &str) -> Operation;

    /// A failure in the vendor's form, for a request with these headers.
    fn failure(&self, status: StatusCode, headers: &HeaderMap) -> Response;

    /// The `Authorization` header of a request that is let in.
    fn authorization(&self) -> String;

    fn messages(&self) -> Vec<StoredMessage>;

    fn expire_tokens(&self);

    /// Lets time pass for what has an end: tokens, windows, idempotency keys.
    fn advance(&self, time: Duration);

    fn clear(&self);

    fn reset(&self);
}

/// What a request is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    /// Issues, renews or revokes an access token.
    Token,
    /// Sends a message.
    Send,
    /// Lists messages.
    List,
    Other,
}
