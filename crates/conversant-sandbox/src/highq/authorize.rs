//! `GET /authorize.action`, where a browser is sent for an authorization code. The user allows it at once.

use std::sync::Arc;

use axum::{
    extract::{RawQuery, State as Shared},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, header};
use url::Url;

use super::{CLIENT_ID, State, error};
use crate::parameters::Parameters;

pub(super) async fn authorize(
    Shared(state): Shared<Arc<State>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = Parameters::of_query(query.as_deref());
    if query.get("response_type") != Some("code") {
        return error::bad_request("response_type must be code", &headers);
    }
    if query.get("client_id") != Some(CLIENT_ID) {
        return error::bad_request("The client is not known here", &headers);
    }
    let back = query.get("redirect_uri").and_then(|it| Url::parse(it).ok());
    let Some(mut back) = back.filter(|it| !it.cannot_be_a_base()) else {
        return error::bad_request("redirect_uri must be an address", &headers);
    };
    back.query_pairs_mut().append_pair("code", &state.grants().authorize());
    if let Some(own) = query.get("state") {
        back.query_pairs_mut().append_pair("state", own);
    }
    (StatusCode::FOUND, [(header::LOCATION, String::from(back))]).into_response()
}
