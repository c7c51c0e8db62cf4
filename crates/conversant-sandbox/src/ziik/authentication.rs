//! `POST /authenticate` and `POST /renew`: a JSON web token for a user's password, and another for that token.

use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use chrono::Utc;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{PASSWORD, State, USERNAME, error};
use crate::{parameters::is_content_type, tokens};

const LIFETIME_SECONDS: i64 = 24 * 60 * 60;

pub(super) async fn authenticate(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Response {
    if !is_content_type(&headers, &["application/json"]) {
        return error::invalid("username and password are required");
    }
    let Ok(login) = serde_json::from_slice::<Value>(&body) else {
        return error::of_status(StatusCode::BAD_REQUEST);
    };
    let field = |name| login.get(name).and_then(Value::as_str);
    let (Some(username), Some(password)) = (field("username"), field("password")) else {
        return error::invalid("username and password are required");
    };
    if username != USERNAME || password != PASSWORD {
        return error::reply(StatusCode::UNAUTHORIZED, "invalid_credentials", "The username or the password is wrong");
    }
    let (token, expires) = issue(&state);
    Json(json!({"jwt": token, "expires": expires})).into_response()
}

/// The token renewed stays good. The reply calls the new one `token`, not `jwt`.
pub(super) async fn renew(Shared(state): Shared<Arc<State>>) -> Response {
    let (token, expires) = issue(&state);
    Json(json!({"token": token, "expires": expires})).into_response()
}

fn issue(state: &State) -> (String, i64) {
    let now = Utc::now().timestamp();
    let expires = now + LIFETIME_SECONDS;
    let token = tokens::jwt(json!({"sub": USERNAME, "iat": now, "exp": expires}));
    state.tokens().admit(&token);
    (token, expires)
}
