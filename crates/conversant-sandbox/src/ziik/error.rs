//! Ziik's error body.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::json;

/// Why a request is not served.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

/// What a handler answers.
pub(super) type Reply = Result<Response, Refusal>;

impl Refusal {
    pub(super) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }

    /// A field or parameter is not as it has to be.
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "validation_failed", message)
    }

    pub(super) fn not_found() -> Self {
        Self::of_status(StatusCode::NOT_FOUND)
    }

    pub(super) fn forbidden(message: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", message)
    }

    /// A failure of which only the status is known.
    pub(super) fn of_status(status: StatusCode) -> Self {
        let (code, message) = match status.as_u16() {
            400 => ("bad_request", "The request is malformed"),
            401 => ("unauthorized", "The token is missing, invalid or expired"),
            403 => ("forbidden", "This is not permitted"),
            404 => ("not_found", "There is no such resource"),
            405 => ("method_not_allowed", "The resource does not take this method"),
            422 => ("validation_failed", "The request is not valid"),
            429 => ("too_many_requests", "There were too many requests"),
            503 => ("service_unavailable", "The service is not available"),
            _ => ("server_error", "Something went wrong"),
        };
        Self::new(status, code, message)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = json!({"error": {"code": self.code, "message": self.message, "is_ziik_error": true}});
        (self.status, Json(body)).into_response()
    }
}
