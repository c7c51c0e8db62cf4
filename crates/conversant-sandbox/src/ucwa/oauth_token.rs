//! `POST /WebTicket/oauthtoken`, and the challenge that leads there.

use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::State as Shared,
    response::{Html, IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

use super::{PASSWORD, State, USERNAME};
use crate::{
    parameters::{Parameters, is_content_type},
    tokens::unique_hex,
};

/// Seen in lower case, too.
pub(super) const PATH: &str = "/WebTicket/oauthtoken";

const LIFETIME_SECONDS: u64 = 8 * 60 * 60;

pub(super) async fn issue(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: Bytes) -> Response {
    if !is_content_type(&headers, &["application/x-www-form-urlencoded"]) {
        return error("invalid_request");
    }
    let form = Parameters::of_form(&body);
    match form.get("grant_type") {
        Some("password") => {}
        Some(_) => return error("unsupported_grant_type"),
        None => return error("invalid_request"),
    }
    let (Some(username), Some(password)) = (form.get("username"), form.get("password")) else {
        return error("invalid_request");
    };
    if username != USERNAME || password != PASSWORD {
        return error("invalid_grant");
    }
    let token = format!("cwt={}", unique_hex());
    state.tokens().admit(&token);
    Json(json!({
        "access_token": token,
        "expires_in": LIFETIME_SECONDS,
        "ms_rtc_identityscope": "local",
        "token_type": "Bearer",
    }))
    .into_response()
}

fn error(name: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({"error": name}))).into_response()
}

/// The answer to a request without a good token. It is a web page, not a `reason`.
pub(super) fn challenge(headers: &HeaderMap) -> Response {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let page = Html("<html><head><title>401 Unauthorized</title></head><body></body></html>");
    let mut reply = (StatusCode::UNAUTHORIZED, page).into_response();
    let challenges = [
        format!(
            "MsRtcOAuth href=\"http://{host}{PATH}\",\
             grant_type=\"urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,password\""
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
