//! `POST /password/request` and `POST /password/reset`: a forgotten password is replaced with the token of an e-mail.

use std::{collections::HashMap, fmt, sync::Arc};

use axum::{body::Bytes, extract::State as Shared, response::IntoResponse};
use http::{HeaderMap, StatusCode};

use super::{
    PASSWORD, State, Store,
    error::{Refusal, Reply},
    request::Fields,
};
use crate::tokens::unique_hex;

/// Of users who have another than the one all begin with, and tokens with which one can be set.
#[derive(Default)]
pub(super) struct Passwords {
    changed: HashMap<u64, String>,
    tokens: HashMap<String, u64>,
}

pub(super) async fn request_password(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Reply {
    let fields = Fields::read(&headers, &body)?;
    let mut store = state.store();
    let user = known(&store, fields.required_text("email")?)?;
    store.passwords.tokens.insert(unique_hex(), user);
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn reset_password(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Reply {
    let fields = Fields::read(&headers, &body)?;
    let token = fields.required_text("token")?;
    let mut store = state.store();
    let user = known(&store, fields.required_text("email")?)?;
    let password = fields.required_text("password")?;
    if fields.required_text("password_confirm")? != password {
        return Err(Refusal::invalid("password_confirm must be the same as password"));
    }
    if store.passwords.tokens.get(token) != Some(&user) {
        return Err(Refusal::invalid("token is not one of this user's, or was used"));
    }
    store.passwords.tokens.remove(token);
    store.passwords.changed.insert(user, password.to_owned());
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn known(store: &Store, email: &str) -> Result<u64, Refusal> {
    store.users.active_with_email(email).ok_or_else(|| Refusal::invalid("email must be a user's"))
}

impl Passwords {
    pub(super) fn is(&self, user: u64, password: &str) -> bool {
        self.changed.get(&user).map_or(PASSWORD, String::as_str) == password
    }

    /// A token that is good for this user.
    pub(super) fn token_for(&self, user: u64) -> Option<String> {
        self.tokens.iter().find(|(_, of)| **of == user).map(|(token, _)| token.clone())
    }
}

impl fmt::Debug for Passwords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Passwords").field("changed", &self.changed.len()).field("tokens", &self.tokens.len()).finish()
    }
}
