//! A request as the operations see it, and what they answer.

use axum::{
    Json,
    body::{Bytes, to_bytes},
    extract::{FromRequest, FromRequestParts, RawPathParams, Request},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::{
    error::Refusal,
    idempotency::{self, MAX_LENGTH},
    store::Store,
};
use crate::parameters::{Parameters, is_content_type};

/// What an operation does: all it touches is the store, all it knows is the call.
pub(super) type Operation = fn(&mut Store, &Call) -> Answer;

pub(super) type Answer = Result<Reply, Refusal>;

/// A success.
#[derive(Debug)]
pub(super) enum Reply {
    Ok(Value),
    Created(Value),
    /// 200, and no body.
    Empty,
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Json(body).into_response(),
            Self::Created(body) => (StatusCode::CREATED, Json(body)).into_response(),
            Self::Empty => StatusCode::OK.into_response(),
        }
    }
}

/// A request, read whole.
pub(super) struct Call {
    path: String,
    /// The id in the path; empty where the path has none.
    pub(super) id: String,
    pub(super) query: Parameters,
    headers: HeaderMap,
    body: Bytes,
}

impl<S: Send + Sync> FromRequest<S> for Call {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let (mut head, body) = request.into_parts();
        let params = RawPathParams::from_request_parts(&mut head, state)
            .await
            .map_err(|_| Refusal::invalid("The path is not UTF-8"))?;
        let id = params.iter().next().map(|(_, value)| value.to_owned()).unwrap_or_default();
        let body = to_bytes(body, usize::MAX).await.map_err(|_| Refusal::invalid("The body did not arrive"))?;
        let query = Parameters::of_query(head.uri.query());
        Ok(Self { path: head.uri.path().to_owned(), id, query, headers: head.headers, body })
    }
}

impl Call {
    /// The body, which must be a JSON object.
    pub(super) fn object(&self) -> Result<Map<String, Value>, Refusal> {
        if !is_content_type(&self.headers, &["application/json"]) {
            return Err(Refusal::invalid("The body must be application/json"));
        }
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(object)) if !has_nul(&object) => Ok(object),
            Ok(Value::Object(_)) => Err(Refusal::invalid("Text must not have NUL characters")),
            _ => Err(Refusal::invalid("The body must be a JSON object")),
        }
    }

    /// The body where there may be none.
    pub(super) fn optional_object(&self) -> Result<Map<String, Value>, Refusal> {
        if self.body.is_empty() { Ok(Map::new()) } else { self.object() }
    }

    /// The idempotency key of the request, if it has one.
    pub(super) fn idempotency_key(&self) -> Result<Option<&str>, Refusal> {
        let Some(value) = self.headers.get(idempotency::HEADER) else {
            return Ok(None);
        };
        match value.to_str() {
            Ok(key) if !key.is_empty() && key.len() <= MAX_LENGTH => Ok(Some(key)),
            _ => Err(Refusal::invalid(format!("{} must be 1 to {MAX_LENGTH} characters", idempotency::HEADER))),
        }
    }

    /// Takes the idempotency key for this path. To be called once nothing else can refuse the request: what is refused
    /// does not use its key up.
    pub(super) fn claim_key(&self, store: &mut Store) -> Result<(), Refusal> {
        match self.idempotency_key()? {
            Some(key) if !store.keys.claim(&self.path, key, store.keys.clock.now()) => {
                Err(Refusal::of_status(StatusCode::UNPROCESSABLE_ENTITY))
            }
            _ => Ok(()),
        }
    }
}

fn has_nul(object: &Map<String, Value>) -> bool {
    object.iter().any(|(name, value)| name.contains('\0') || value_has_nul(value))
}

fn value_has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(values) => values.iter().any(value_has_nul),
        Value::Object(object) => has_nul(object),
        _ => false,
    }
}
