//! Spruce's error body.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::json;

pub(super) fn reply(status: StatusCode, r#type: &str, message: &str) -> Response {
    let body = json!({
        "statusCode": status.as_u16(),
        "type": r#type,
        "message": message,
    });
    (status, Json(body)).into_response()
}

pub(super) fn invalid_input(message: &str) -> Response {
    reply(StatusCode::BAD_REQUEST, "invalid_input", message)
}

/// A failure of which only the status is known.
pub(super) fn of_status(status: StatusCode) -> Response {
    let (r#type, message) = match status.as_u16() {
        400 => ("invalid_input", "The request is not valid"),
        403 => ("forbidden", "The API token is not valid"),
        404 => ("not_found", "No such resource"),
        422 => ("duplicate_request", "This idempotency key was used before"),
        429 => ("too_many_requests", "The rate limit is used up"),
        _ => ("unexpected_error", "An unexpected error occurred"),
    };
    reply(status, r#type, message)
}
