//! UCWA's error resource, `reason`.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::{Value, json};

pub(super) fn reply(status: StatusCode, subcode: Option<&str>, message: &str, parameters: Option<Value>) -> Response {
    let mut body = json!({"code": code(status), "message": message});
    if let Some(subcode) = subcode {
        body["subcode"] = json!(subcode);
    }
    if let Some(parameters) = parameters {
        body["parameters"] = parameters;
    }
    (status, Json(body)).into_response()
}

/// A failure of which only the status is known.
pub(super) fn of_status(status: StatusCode) -> Response {
    let message = status.canonical_reason().unwrap_or("Request failed");
    reply(status, None, message, None)
}

/// The code that goes with a status, from the vendor's table of all there are.
fn code(status: StatusCode) -> &'static str {
    match status.as_u16() {
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        408 => "ClientTimeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "PreconditionFailed",
        413 => "EntityTooLarge",
        415 => "UnsupportedMediaType",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        503 => "ServiceUnavailable",
        504 => "Timeout",
        code if code >= 500 => "ServiceFailure",
        _ => "BadRequest",
    }
}
