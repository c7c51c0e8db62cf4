//! A request below the base path, as the handlers see it, and the replies they give.

use std::sync::Arc;

use axum::{
    Json,
    body::{Bytes, to_bytes},
    extract::{FromRequest, FromRequestParts, RawPathParams, Request, rejection::RawPathParamsRejection},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use super::{State, href, oauth_token::Guest, reason::Refusal};
use crate::parameters::Parameters;

/// The base path a request came by, for the links in its reply.
#[derive(Debug, Clone)]
pub(super) struct BasePath(pub(super) String);

/// What handlers answer.
pub(super) type Answer = Result<Response, Refusal>;

pub(super) struct Call {
    pub(super) state: Arc<State>,
    pub(super) query: Parameters,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// Whether it comes with the token of an anonymous participant of a meeting.
    pub(super) guest: bool,
    in_path: Vec<(String, String)>,
    base: BasePath,
}

impl Call {
    /// What the path has in this place; empty when the route has no such place.
    pub(super) fn in_path(&self, name: &str) -> &str {
        self.in_path.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value)
    }

    pub(super) fn application(&self) -> &str {
        self.in_path("application")
    }

    pub(super) fn conversation(&self) -> &str {
        self.in_path("conversation")
    }

    pub(super) fn ok(&self, resource: Value) -> Response {
        self.resource(StatusCode::OK, resource)
    }

    pub(super) fn resource(&self, status: StatusCode, mut resource: Value) -> Response {
        href::put_below(&self.base.0, &mut resource);
        (status, Json(resource)).into_response()
    }

    /// 201 with the place of what was created, and no body.
    pub(super) fn created(&self, href: &str) -> Response {
        (StatusCode::CREATED, [(header::LOCATION, format!("{}{href}", self.base.0))]).into_response()
    }
}

/// 204, the answer to what takes effect and returns nothing.
pub(super) fn done() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

impl FromRequest<Arc<State>> for Call {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &Arc<State>) -> Result<Self, Refusal> {
        let (mut head, body) = request.into_parts();
        let in_path = match RawPathParams::from_request_parts(&mut head, state).await {
            Ok(found) => found.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            Err(RawPathParamsRejection::InvalidUtf8InPathParam(_)) => return Err(Refusal::not_found(None)),
            Err(_) => Vec::new(),
        };
        Ok(Self {
            state: Arc::clone(state),
            query: Parameters::of_query(head.uri.query()),
            guest: head.extensions.get::<Guest>().is_some(),
            base: head.extensions.get::<BasePath>().cloned().unwrap_or(BasePath(String::new())),
            headers: head.headers,
            body: to_bytes(body, usize::MAX).await.unwrap_or_default(),
            in_path,
        })
    }
}
