//! Ziik's error body.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::json;

pub(super) fn reply(status: StatusCode, code: &str, message: &str) -> Response {
    let body = json!({"error": {"code": code, "message": message, "is_ziik_error": true}});
    (status, Json(body)).into_response()
}

pub(super) fn invalid(message: &str) -> Response {
    reply(StatusCode::UNPROCESSABLE_ENTITY, "validation_failed", message)
}

/// A failure of which only the status is known.
pub(super) fn of_status(status: StatusCode) -> Response {
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
    reply(status, code, message)
}
