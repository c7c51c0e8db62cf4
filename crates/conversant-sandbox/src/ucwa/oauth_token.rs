//! `POST /WebTicket/oauthtoken`, and the challenge that leads there.

use std::{collections::HashSet, fmt, sync::Arc, time::Duration};

use axum::{
    Json,
    body::Bytes,
    extract::{Request, State as Shared},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::{CONFERENCE_KEY, CONFERENCE_URI, PASSWORD, State, USERNAME};
use crate::{
    parameters::{Parameters, is_content_type},
    tokens::{Standing, bearer, unique_hex},
};

/// Seen in lower case, too.
pub(super) const PATH: &str = "/WebTicket/oauthtoken";
/// Where the user signs in for the passive grant.
pub(super) const SIGN_IN_PATH: &str = "/PassiveAuth";

const LIFETIME_SECONDS: u64 = 8 * 60 * 60;
const GUEST_LIFETIME_SECONDS: u64 = 60 * 60;

/// The tokens of anonymous participants of a meeting.
#[derive(Default)]
pub(super) struct Guests(HashSet<String>);

/// Marks the requests that come with one of those.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guest;

pub(super) async fn issue(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Response {
    if !is_content_type(&headers, &["application/x-www-form-urlencoded"]) {
        return error(&json!({"error": "invalid_request"}));
    }
    let form = Parameters::of_form(&body);
    match grant(&state, &headers, &form) {
        Ok(guest) => token(&state, guest),
        Err(refused) => error(&refused),
    }
}

/// Whether it is granted to an anonymous participant; what is answered when it is not granted.
fn grant(state: &State, headers: &HeaderMap, form: &Parameters) -> Result<bool, Value> {
    let refused = |name: &str| Err(json!({"error": name}));
    if form.get("scope").is_some_and(|it| it != "all") {
        return refused("invalid_scope");
    }
    let (username, password) = (form.get("username"), form.get("password"));
    let nobody_named = username.is_none() && password.is_none();
    match form.get("grant_type") {
        None => refused("invalid_request"),
        Some("password") => match (username, password) {
            (Some(USERNAME), Some(PASSWORD)) => Ok(false),
            (Some(_), Some(_)) => refused("invalid_grant"),
            _ => refused("invalid_request"),
        },
        Some("urn:microsoft.rtc:windows" | "urn:microsoft.rtc:passive") if !nobody_named => refused("invalid_request"),
        Some("urn:microsoft.rtc:windows") => Ok(false),
        Some("urn:microsoft.rtc:passive") if state.settings().signed_in => Ok(false),
        Some("urn:microsoft.rtc:passive") => Err(json!({
            "error": "invalid_grant",
            "ms_rtc_passiveauthuri": format!("http://{}{SIGN_IN_PATH}", host(headers)),
        })),
        Some("urn:microsoft.rtc:anonmeeting") => {
            let (Some(uri), Some(key)) = (form.get("ms_rtc_conferenceuri"), password) else {
                return refused("invalid_request");
            };
            let renewable = form.get("ms_rtc_renew").is_none_or(|old| state.guests().0.contains(old));
            if uri == CONFERENCE_URI && key == CONFERENCE_KEY && renewable {
                Ok(true)
            } else {
                refused("invalid_grant")
            }
        }
        Some(_) => refused("unsupported_grant_type"),
    }
}

fn token(state: &State, guest: bool) -> Response {
    let seconds = if guest { GUEST_LIFETIME_SECONDS } else { LIFETIME_SECONDS };
    let token = admitted(state, seconds);
    if guest {
        state.guests().0.insert(token.clone());
    }
    Json(json!({
        "access_token": token,
        "expires_in": seconds,
        "ms_rtc_identityscope": "local",
        "token_type": "Bearer",
    }))
    .into_response()
}

/// A token that is good from now on, for the user.
pub(super) fn new(state: &State) -> String {
    admitted(state, LIFETIME_SECONDS)
}

/// A token that is good from now on, for so long.
fn admitted(state: &State, seconds: u64) -> String {
    let token = format!("cwt={}", unique_hex());
    state.tokens().admit(&token, Duration::from_secs(seconds));
    token
}

fn error(body: &Value) -> Response {
    let diagnostics = [("X-Ms-diagnostics", "28000;source=\"fe1.contoso.com\";reason=\"The grant is refused.\"")];
    (StatusCode::BAD_REQUEST, diagnostics, Json(body)).into_response()
}

pub(super) async fn require_token(Shared(state): Shared<Arc<State>>, mut request: Request, next: Next) -> Response {
    let standing = state.tokens().standing(request.headers());
    if standing != Standing::Good {
        return challenge(request.headers());
    }
    if bearer(request.headers()).is_some_and(|token| state.guests().0.contains(token)) {
        request.extensions_mut().insert(Guest);
    }
    next.run(request).await
}

/// The answer to a request without a good token. It is a web page, not a `reason`.
pub(super) fn challenge(headers: &HeaderMap) -> Response {
    let page = Html("<html><head><title>401 Unauthorized</title></head><body></body></html>");
    let mut reply = (StatusCode::UNAUTHORIZED, page).into_response();
    let challenges = [
        format!(
            "MsRtcOAuth href=\"http://{}{PATH}\",grant_type=\"urn:microsoft.rtc:windows,urn:microsoft.rtc:passive,\
             urn:microsoft.rtc:anonmeeting,password\"",
            host(headers)
        ),
        "Bearer trusted_issuers=\"\", client_id=\"00000004-0000-0ff1-ce00-000000000000\"".to_owned(),
    ];
    for challenge in challenges {
        if let Ok(value) = HeaderValue::from_str(&challenge) {
            reply.headers_mut().append(header::WWW_AUTHENTICATE, value);
        }
    }
    reply
}

fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

impl fmt::Debug for Guests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Guests").field(&self.0.len()).finish()
    }
}
