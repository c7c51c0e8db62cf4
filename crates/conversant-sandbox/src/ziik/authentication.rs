//! `POST /authenticate` and `POST /renew`: a JSON web token for a user's password, and another for that token.

use std::{sync::Arc, time::Duration};

use axum::{
    Extension, Json,
    body::Bytes,
    extract::{Request, State as Shared},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Utc;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    State,
    error::{Refusal, Reply},
    request::Fields,
};
use crate::tokens::{self, Standing};

const LIFETIME_SECONDS: i64 = 24 * 60 * 60;

/// The user whose token a request carries.
#[derive(Debug, Clone, Copy)]
pub(super) struct Caller(pub(super) u64);

pub(super) async fn authenticate(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Reply {
    let login = Fields::read(&headers, &body)?;
    let username = Fields::required("username", login.text("username")?)?;
    let password = Fields::required("password", login.text("password")?)?;
    let user = {
        let store = state.store();
        store.users.active_with_email(username).filter(|&user| store.passwords.is(user, password))
    };
    let Some(user) = user else {
        let reason = "The username or the password is wrong";
        return Err(Refusal::new(StatusCode::UNAUTHORIZED, "invalid_credentials", reason));
    };
    let (token, expires) = issue(&state, user);
    Ok(Json(json!({"jwt": token, "expires": expires})).into_response())
}

/// The token renewed stays good. The reply calls the new one `token`, not `jwt`.
pub(super) async fn renew(Shared(state): Shared<Arc<State>>, Extension(Caller(user)): Extension<Caller>) -> Response {
    let (token, expires) = issue(&state, user);
    Json(json!({"token": token, "expires": expires})).into_response()
}

/// A token for this user, and when it expires.
pub(super) fn issue(state: &State, user: u64) -> (String, i64) {
    let now = Utc::now().timestamp();
    let expires = now + LIFETIME_SECONDS;
    let token = tokens::jwt(json!({"sub": user, "iat": now, "exp": expires}));
    state.tokens().admit(&token, Duration::from_secs(LIFETIME_SECONDS.unsigned_abs()));
    (token, expires)
}

/// Lets through who has a token and is active.
pub(super) async fn require_token(Shared(state): Shared<Arc<State>>, mut request: Request, next: Next) -> Response {
    let standing = state.tokens().standing(request.headers());
    let user = (standing == Standing::Good).then(|| subject(request.headers())).flatten();
    match user.filter(|&user| state.store().users.is_active(user)) {
        Some(user) => {
            request.extensions_mut().insert(Caller(user));
            next.run(request).await
        }
        None => Refusal::of_status(StatusCode::UNAUTHORIZED).into_response(),
    }
}

/// Whom a token issued here is for.
fn subject(headers: &HeaderMap) -> Option<u64> {
    let claims = tokens::bearer(headers)?.split('.').nth(1)?;
    let claims: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()?;
    claims["sub"].as_u64()
}
