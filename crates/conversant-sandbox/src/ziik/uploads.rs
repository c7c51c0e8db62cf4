//! A file in three steps: `POST /upload`, `PUT` to the address it gives, `POST /file/{id}/finalise`.

use std::sync::Arc;

use axum::{
    Extension, Json,
    body::Bytes,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

use super::{
    State, Store,
    authentication::Caller,
    conversation::Doing,
    error::{Refusal, Reply},
    messages::Message,
    request::{Address, Fields, InPath},
};
use crate::tokens;

/// What files may be added to. The sandbox has files of messages alone.
const ENTITY_TYPES: [&str; 14] = [
    "users",
    "units",
    "departments",
    "paragraphs",
    "groups",
    "folders",
    "contents",
    "comments",
    "messages",
    "logo",
    "mobile_logo",
    "mobile_bg",
    "suppliers",
    "supplier_image",
];

/// The access control an upload has to ask the storage for.
const ACL: &str = "private";

pub(super) async fn start_upload(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let fields = Fields::read(&headers, &body)?;
    let id = Fields::required("id", fields.id("id")?)?;
    let entity = fields.required_text("type")?;
    let mime = fields.required_text("content_type")?;
    let name = fields.required_text("filename")?;
    if !ENTITY_TYPES.contains(&entity) {
        return Err(Refusal::invalid("type must be an entity type there is"));
    }
    let mut store = state.store();
    let message = editable_message(&store, caller, entity, id)?.id;
    let content_type = HeaderValue::from_str(mime).ok().filter(|_| mime.contains('/'));
    let content_type = content_type.ok_or_else(|| Refusal::invalid("content_type must be a media type"))?;

    let file = store.files.add(message, name, mime, content_type, tokens::unique_hex());
    let reply = json!({
        "uuid": file.uuid,
        "key": file.key,
        "url": address.beside(&format!("/storage/{}?X-Amz-Expires=900", file.uuid)),
        "headers": {"x-amz-acl": [ACL], "Content-Type": mime},
        "file": file.id(),
    });
    Ok((StatusCode::CREATED, Json(reply)).into_response())
}

fn editable_message<'a>(store: &'a Store, caller: u64, entity: &str, id: u64) -> Result<&'a Message, Refusal> {
    let message = store.messages.anywhere(id).filter(|_| entity == "messages").ok_or_else(Refusal::not_found)?;
    store.conversations.find_for(message.conversation, caller, Doing::View)?;
    message.must_be_editable_by(caller)?;
    Ok(message)
}

/// The storage: no part of the API, and without a token. It wants the headers it was announced with.
pub(super) async fn put_file(
    Shared(state): Shared<Arc<State>>,
    InPath(uuid): InPath<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut store = state.store();
    let sent = |name: &str| headers.get(name).map(HeaderValue::as_bytes);
    match store.files.put_at(&uuid) {
        Some(file)
            if sent("x-amz-acl") == Some(ACL.as_bytes())
                && sent(header::CONTENT_TYPE.as_str()) == Some(file.content_type.as_bytes()) =>
        {
            file.bytes = Some(body);
            StatusCode::CREATED.into_response()
        }
        _ => (StatusCode::FORBIDDEN, "<Error><Code>SignatureDoesNotMatch</Code></Error>").into_response(),
    }
}

pub(super) async fn finalise_upload(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let message = store.files.find(id)?.message;
    editable_message(&store, caller, "messages", message)?;
    let fields = Fields::read(&headers, &body)?;
    let key = fields.required_text("key")?;
    let file = store.files.find_mut(id)?;
    if file.key != key {
        return Err(Refusal::invalid("key is not that of the upload"));
    }
    if file.bytes.is_none() {
        return Err(Refusal::invalid("The file has not been uploaded"));
    }
    file.finalised = true;
    Ok(StatusCode::NO_CONTENT.into_response())
}
