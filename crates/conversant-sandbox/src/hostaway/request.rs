//! What is read out of a request, and what is said when it cannot be.

use std::{convert::Infallible, fmt};

use axum::{
    extract::{FromRequestParts, Path},
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use http::{HeaderMap, StatusCode, request::Parts};
use serde_json::{Map, Value};

use super::envelope;
use crate::parameters::{Parameters, is_content_type};

/// Why a request is not served.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    reason: String,
}

/// What a handler answers.
pub(super) type Reply = Result<Response, Refusal>;

impl Refusal {
    pub(super) fn bad_request(reason: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, reason: reason.into() }
    }

    pub(super) fn not_found(what: &str) -> Self {
        Self { status: StatusCode::NOT_FOUND, reason: format!("{what} not found") }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        envelope::fail(self.status, &self.reason)
    }
}

/// The ids in a path. What is no whole number is the id of nothing.
pub(super) struct InPath<T>(pub(super) T);

impl<T, S> FromRequestParts<S> for InPath<T>
where
    Path<T>: FromRequestParts<S>,
    S: Send + Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        match Path::<T>::from_request_parts(parts, state).await {
            Ok(Path(ids)) => Ok(Self(ids)),
            Err(_) => Err(Refusal::not_found("Resource")),
        }
    }
}

/// The JSON object in a body.
pub(super) fn object(headers: &HeaderMap, body: &[u8]) -> Result<Map<String, Value>, Refusal> {
    if !is_content_type(headers, &["application/json"]) {
        return Err(Refusal::bad_request("The body must be application/json"));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(Refusal::bad_request("The body must be a JSON object")),
    }
}

/// The parameters of a query.
pub(super) struct Query(Parameters);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(Parameters::of_query(parts.uri.query())))
    }
}

impl Query {
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)
    }

    /// A number of items.
    pub(super) fn count(&self, name: &str) -> Result<Option<u64>, Refusal> {
        let number = self.id(name)?;
        let count = number.map(u64::try_from).transpose();
        count.map_err(|_| Refusal::bad_request(format!("{name} must not be negative")))
    }

    pub(super) fn id(&self, name: &str) -> Result<Option<i64>, Refusal> {
        self.read(name, "a whole number", |value| value.parse().ok())
    }

    /// Booleans are 0 or 1.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Refusal> {
        self.read(name, "0 or 1", |value| match value {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        })
    }

    pub(super) fn date(&self, name: &str) -> Result<Option<NaiveDate>, Refusal> {
        self.read(name, "a date, YYYY-MM-DD", |value| NaiveDate::parse_from_str(value, "%Y-%m-%d").ok())
    }

    /// `limit` and `offset`.
    pub(super) fn window(&self) -> Result<(Option<u64>, Option<u64>), Refusal> {
        Ok((self.count("limit")?, self.count("offset")?))
    }

    fn read<T>(&self, name: &str, kind: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
        match self.text(name) {
            None => Ok(None),
            Some(value) => match parse(value) {
                Some(value) => Ok(Some(value)),
                None => Err(Refusal::bad_request(format!("{name} must be {kind}"))),
            },
        }
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Query")
    }
}
