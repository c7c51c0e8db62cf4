//! `POST /api/{version}/shares/content`: a file in no folder, to be shared.

use std::sync::Arc;

use axum::{
    extract::{Multipart, State as Shared, multipart::MultipartRejection},
    response::Response,
};
use http::{HeaderMap, StatusCode};
use serde_json::json;

use super::{
    State,
    files::{Upload, answer, refuse},
};

/// Only the name is required.
pub(super) async fn add_share(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    match Upload::read(form).await {
        Ok(upload) => {
            let id = state.files().add(None, upload.name, upload.content.unwrap_or_default());
            answer(StatusCode::CREATED, &json!({"fileid": id}), &headers)
        }
        Err(reason) => refuse(reason, &headers),
    }
}
