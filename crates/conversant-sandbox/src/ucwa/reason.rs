//! UCWA's error resource, `reason`, and the refusals that end in one.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::{Map, Value, json};

/// A request refused: a status, and the `reason` in its body.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    subcode: Option<&'static str>,
    message: String,
    /// What is wrong with which parameter.
    parameters: Vec<(String, &'static str)>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, subcode: Option<&'static str>, message: impl Into<String>) -> Self {
        Self { status, subcode, message: message.into(), parameters: Vec::new() }
    }

    /// A refusal of which only the status is known.
    pub(super) fn of_status(status: StatusCode) -> Self {
        Self::new(status, None, status.canonical_reason().unwrap_or("Request failed"))
    }

    pub(super) fn not_found(subcode: Option<&'static str>) -> Self {
        Self::new(StatusCode::NOT_FOUND, subcode, "There is no such resource")
    }

    pub(super) fn conflict(subcode: Option<&'static str>, message: &str) -> Self {
        Self::new(StatusCode::CONFLICT, subcode, message)
    }

    pub(super) fn forbidden(subcode: Option<&'static str>, message: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, subcode, message)
    }

    pub(super) fn unreadable(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Some("DeserializationFailure"), message)
    }

    pub(super) fn missing(parameters: &[&str]) -> Self {
        Self::of_parameters(
            format!("{} is required", parameters.join(", ")),
            parameters.iter().map(|it| ((*it).to_owned(), "missing")).collect(),
        )
    }

    pub(super) fn invalid(parameter: &str) -> Self {
        Self::of_parameters(format!("{parameter} is not valid"), vec![(parameter.to_owned(), "invalid")])
    }

    fn of_parameters(message: String, parameters: Vec<(String, &'static str)>) -> Self {
        let subcode = Some("ParameterValidationFailure");
        Self { parameters, ..Self::new(StatusCode::BAD_REQUEST, subcode, message) }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut body = json!({"code": code(self.status), "message": self.message});
        if let Some(subcode) = self.subcode {
            body["subcode"] = json!(subcode);
        }
        if !self.parameters.is_empty() {
            let parameters: Map<_, _> =
                self.parameters.into_iter().map(|(name, wrong)| (name, Value::from(wrong))).collect();
            body["parameters"] = Value::Object(parameters);
        }
        (self.status, Json(body)).into_response()
    }
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
