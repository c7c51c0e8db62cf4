//! HighQ's error object.

use axum::response::Response;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::representation;

/// The reference of "user does not exist".
pub(super) const NO_SUCH_USER: u64 = 110;
const BAD_REQUEST: u64 = 101;
/// The reference of "access denied".
pub(super) const ACCESS_DENIED: u64 = 130;

pub(super) fn bad_request(summary: &str, headers: &HeaderMap) -> Response {
    reply(StatusCode::BAD_REQUEST, BAD_REQUEST, summary, headers)
}

pub(super) fn reply(status: StatusCode, reference: u64, summary: &str, headers: &HeaderMap) -> Response {
    let mut reply = representation::xml_unless_json_is_accepted("error", &object(reference, summary), headers);
    *reply.status_mut() = status;
    reply
}

pub(super) fn object(reference: u64, summary: &str) -> Value {
    json!({"ref": reference, "summary": summary})
}

/// A failure of which only the status is known.
pub(super) fn of_status(status: StatusCode, headers: &HeaderMap) -> Response {
    let (reference, summary) = match status.as_u16() {
        401 => (ACCESS_DENIED, "Unauthorized"),
        403 => (ACCESS_DENIED, "Access denied"),
        code => (u64::from(code), status.canonical_reason().unwrap_or("Request failed")),
    };
    reply(status, reference, summary, headers)
}
