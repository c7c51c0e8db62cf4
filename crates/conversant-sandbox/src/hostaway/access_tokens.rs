//! `POST` and `DELETE /accessTokens`: client credentials for a bearer token that lasts two years.

use std::{sync::Arc, time::Duration};

use axum::{
    Json,
    body::Bytes,
    extract::{RawQuery, State as Shared},
    response::{IntoResponse, Response},
};
use chrono::Utc;
use http::{HeaderMap, StatusCode};
use serde_json::json;

use super::{ACCOUNT_ID, CLIENT_SECRET, State, envelope};
use crate::{
    parameters::{Parameters, is_content_type},
    tokens,
};

const LIFETIME_SECONDS: i64 = 63_072_000;

/// The reply is the only one without an envelope.
pub(super) async fn issue(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Response {
    let bad_request = |reason: &str| envelope::fail(StatusCode::BAD_REQUEST, reason);
    if !is_content_type(&headers, &["application/x-www-form-urlencoded"]) {
        return bad_request("The token endpoint takes application/x-www-form-urlencoded");
    }
    let form = Parameters::of_form(&body);
    if form.get("grant_type") != Some("client_credentials") {
        return bad_request("grant_type must be client_credentials");
    }
    if form.get("scope") != Some("general") {
        return bad_request("scope must be general");
    }
    let (Some(client_id), Some(client_secret)) = (form.get("client_id"), form.get("client_secret")) else {
        return bad_request("client_id and client_secret are required");
    };
    if client_id != ACCOUNT_ID.to_string() || client_secret != CLIENT_SECRET {
        return envelope::fail(StatusCode::UNAUTHORIZED, "Client credentials are not known here");
    }

    Json(json!({
        "token_type": "Bearer",
        "expires_in": LIFETIME_SECONDS,
        "access_token": new(&state),
    }))
    .into_response()
}

/// A token that is good from now on.
pub(super) fn new(state: &State) -> String {
    let now = Utc::now().timestamp();
    let token = tokens::jwt(json!({
        "aud": ACCOUNT_ID.to_string(),
        "iat": now,
        "nbf": now,
        "exp": now + LIFETIME_SECONDS,
        "sub": "",
        "scopes": ["general"],
    }));
    state.tokens().admit(&token, Duration::from_secs(LIFETIME_SECONDS.unsigned_abs()));
    token
}

pub(super) async fn revoke(Shared(state): Shared<Arc<State>>, RawQuery(query): RawQuery) -> Response {
    let query = Parameters::of_query(query.as_deref());
    let Some(token) = query.get("token") else {
        return envelope::fail(StatusCode::BAD_REQUEST, "token is required");
    };
    state.tokens().expire(token);
    envelope::success(json!([]))
}
