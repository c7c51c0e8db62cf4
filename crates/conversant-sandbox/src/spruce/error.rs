//! Spruce's error body.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::json;

/// Why a request is not answered with what it asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    status: StatusCode,
    r#type: &'static str,
    message: String,
}

impl Refusal {
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, r#type: "invalid_input", message: message.into() }
    }

    /// For operations whose page declares 404.
    pub(super) fn not_found(what: &str) -> Self {
        Self { status: StatusCode::NOT_FOUND, r#type: "not_found", message: format!("There is no such {what}") }
    }

    /// For operations whose page does not.
    pub(super) fn unknown(what: &str) -> Self {
        Self::invalid(format!("There is no such {what}"))
    }

    pub(super) fn forbidden(message: &str) -> Self {
        Self { status: StatusCode::FORBIDDEN, r#type: "forbidden", message: message.to_owned() }
    }

    /// A failure of which only the status is known.
    pub(super) fn of_status(status: StatusCode) -> Self {
        let (r#type, message) = match status.as_u16() {
            400 => ("invalid_input", "The request is not valid"),
            403 => ("forbidden", "The API token is not valid"),
            404 => ("not_found", "No such resource"),
            405 => ("method_not_allowed", "The resource does not take this method"),
            422 => ("duplicate_request", "This idempotency key was used before"),
            429 => ("too_many_requests", "The rate limit is used up"),
            _ => ("unexpected_error", "An unexpected error occurred"),
        };
        Self { status, r#type, message: message.to_owned() }
    }
}

impl From<String> for Refusal {
    fn from(message: String) -> Self {
        Self::invalid(message)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = json!({
            "statusCode": self.status.as_u16(),
            "type": self.r#type,
            "message": self.message,
        });
        (self.status, Json(body)).into_response()
    }
}
