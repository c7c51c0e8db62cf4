//! `POST /api/oauth2/token`: an authorization code, or a refresh token, for an access token.

use std::{collections::HashSet, sync::Arc, time::Duration};

use axum::{body::Bytes, extract::State as Shared, response::Response};
use http::{HeaderMap, StatusCode};
use serde_json::json;

use super::{
    CLIENT_ID, CLIENT_SECRET, FIRST_AUTHORIZATION_CODE, FIRST_REFRESH_TOKEN, State, error, representation, users,
};
use crate::{
    parameters::{Parameters, is_content_type},
    tokens::unique_hex,
};

const ACCESS_TOKEN_SECONDS: u64 = 5 * 60 * 60;
/// How long a token is let in.
pub(super) const LIFE: Duration = Duration::from_secs(ACCESS_TOKEN_SECONDS);
const REFRESH_TOKEN_SECONDS: u64 = 365 * 24 * 60 * 60;

/// What a token can be had for.
pub(super) struct Grants {
    codes: HashSet<String>,
    /// The only one that is good.
    refresh_token: String,
}

impl Default for Grants {
    fn default() -> Self {
        Self {
            codes: HashSet::from([FIRST_AUTHORIZATION_CODE.to_owned()]),
            refresh_token: FIRST_REFRESH_TOKEN.to_owned(),
        }
    }
}

impl Grants {
    pub(super) fn authorize(&mut self) -> String {
        let code = unique_hex();
        self.codes.insert(code.clone());
        code
    }
}

pub(super) async fn issue(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Response {
    match exchange(&state, &headers, &body) {
        Ok((access_token, refresh_token)) => {
            let token = json!({
                "access_token": access_token,
                "expires_in": ACCESS_TOKEN_SECONDS,
                "refresh_token": refresh_token,
                "refresh_token_expires_in": REFRESH_TOKEN_SECONDS,
                "token_type": "bearer",
                "useremail": users::ALL[0].email(),
            });
            representation::json_unless_xml_is_accepted("TokenResponse", &token, &headers)
        }
        Err((status, summary)) => {
            let body = error::object(u64::from(status.as_u16()), summary);
            let mut reply = representation::json_unless_xml_is_accepted("error", &body, &headers);
            *reply.status_mut() = status;
            reply
        }
    }
}

/// The access token and the refresh token that takes the place of the last.
fn exchange(state: &State, headers: &HeaderMap, body: &[u8]) -> Result<(String, String), (StatusCode, &'static str)> {
    let bad_request = |summary| Err((StatusCode::BAD_REQUEST, summary));
    let unauthorized = |summary| Err((StatusCode::UNAUTHORIZED, summary));
    if !is_content_type(headers, &["application/x-www-form-urlencoded"]) {
        return bad_request("The token endpoint takes application/x-www-form-urlencoded");
    }
    let form = Parameters::of_form(body);
    if form.get("client_id") != Some(CLIENT_ID) || form.get("client_secret") != Some(CLIENT_SECRET) {
        return unauthorized("The client is not known here");
    }
    let mut grants = state.grants();
    match form.get("grant_type") {
        Some("authorization_code") => {
            let code = form.get("code").unwrap_or_default();
            if !grants.codes.remove(code) {
                return unauthorized("The authorization code is not good, or no longer");
            }
        }
        Some("refresh_token") => {
            if form.get("refresh_token") != Some(&grants.refresh_token) {
                return unauthorized("The refresh token is not good, or no longer");
            }
        }
        _ => return bad_request("grant_type must be authorization_code or refresh_token"),
    }
    let access_token = unique_hex();
    state.tokens().admit(&access_token, LIFE);
    grants.refresh_token = unique_hex();
    Ok((access_token, grants.refresh_token.clone()))
}

impl std::fmt::Debug for Grants {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Grants").field("codes", &self.codes.len()).finish_non_exhaustive()
    }
}
