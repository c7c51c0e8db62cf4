//! Autodiscovery: the root document and the user resource, with links that are whole addresses.

use std::sync::Arc;

use axum::{
    Json,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, Uri, header};
use serde_json::{Value, json};

use super::{State, href, oauth_token, reason::Refusal, settings::take_one};
use crate::tokens::Standing;

pub(super) const ROOT: &str = "/autodiscover/autodiscoverservice.svc/root";
/// In the place of the two hosts a client asks, one after the other.
pub(super) const INTERNAL: &str = "/lyncdiscoverinternal";
pub(super) const EXTERNAL: &str = "/lyncdiscover";
pub(super) const USER: &str = "/autodiscover/autodiscoverservice.svc/root/user";
/// The pointer to another server, for users who are at home there.
pub(super) const REDIRECT: &str = "/autodiscover/autodiscoverservice.svc/root/user/redirect";
/// Where captured traffic has it.
pub(super) const OAUTH_USER: &str = "/autodiscover/autodiscoverservice.svc/root/oauth/user";

pub(super) async fn get_root(Shared(state): Shared<Arc<State>>, uri: Uri, headers: HeaderMap) -> Response {
    let mut settings = state.settings();
    let internal = uri.path().starts_with(INTERNAL) || host(&headers).starts_with("lyncdiscoverinternal.");
    if internal && !settings.internal_host {
        return Refusal::not_found(None).into_response();
    }
    if take_one(&mut settings.root_redirects) {
        // Another address each time, so that following one is not going in circles.
        let next = absolute(&headers, &format!("{ROOT}?redirect={}", settings.root_redirects));
        return Json(json!({"_links": {"redirect": next}})).into_response();
    }
    Json(json!({
        "rel": "root",
        "_links": {
            "self": absolute(&headers, uri.path_and_query().map_or(ROOT, |it| it.as_str())),
            "user": absolute(&headers, OAUTH_USER),
        },
    }))
    .into_response()
}

pub(super) async fn get_user(Shared(state): Shared<Arc<State>>, uri: Uri, headers: HeaderMap) -> Response {
    if state.tokens().standing(&headers) != Standing::Good {
        return oauth_token::challenge(&headers);
    }
    let mut settings = state.settings();
    if take_one(&mut settings.user_redirects) {
        return Json(json!({"_links": {"redirect": absolute(&headers, ROOT)}})).into_response();
    }
    Json(json!({
        "rel": "user",
        "_links": {
            "self": absolute(&headers, uri.path()),
            "applications": absolute(&headers, &format!("{}{}", settings.base_path, href::APPLICATIONS)),
        },
    }))
    .into_response()
}

/// There while the user resource redirects.
pub(super) async fn get_redirect(Shared(state): Shared<Arc<State>>, headers: HeaderMap) -> Response {
    if state.tokens().standing(&headers) != Standing::Good {
        return oauth_token::challenge(&headers);
    }
    if state.settings().user_redirects == 0 {
        return Refusal::not_found(None).into_response();
    }
    Json(json!({
        "rel": "redirect",
        "_links": {"self": absolute(&headers, REDIRECT), "user": absolute(&headers, USER)},
    }))
    .into_response()
}

/// The page on which a user signs in for the passive grant. Looking at it is signing in.
pub(super) async fn get_sign_in_page(Shared(state): Shared<Arc<State>>) -> Response {
    state.settings().signed_in = true;
    let page = axum::response::Html("<html><head><title>Signed in</title></head><body></body></html>");
    (StatusCode::OK, page).into_response()
}

fn absolute(headers: &HeaderMap, path: &str) -> Value {
    json!({"href": format!("http://{}{path}", host(headers))})
}

fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
