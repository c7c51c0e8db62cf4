//! `POST /conversations/{conversationId}/messages`.

use std::{sync::Arc, time::Instant};

use axum::{
    Json,
    body::Bytes,
    extract::{OriginalUri, Path, State as Shared},
    response::{IntoResponse, Response},
};
use chrono::Utc;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

use super::{
    MEMBERS, State, error,
    idempotency::{self, MAX_LENGTH},
    is_note,
    items::{Item, Page},
    member_name,
};
use crate::parameters::is_content_type;

const MAX_ATTACHMENTS: usize = 5;

pub(super) async fn post_conversation_message(
    Shared(state): Shared<Arc<State>>,
    Path(conversation): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let post = match read(&conversation, &headers, &body) {
        Ok(post) => post,
        Err(reason) => return error::invalid_input(&reason),
    };
    let key = match idempotency_key(&headers) {
        Ok(key) => key,
        Err(reason) => return error::invalid_input(&reason),
    };

    // Held from the claim to the store: of two sends with one key, one is stored.
    let mut items = state.items();
    if let Some(key) = &key
        && !state.idempotency_keys().claim(uri.path(), key, Instant::now())
    {
        return error::of_status(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let number = items.next_number();
    let request_id = format!("asyncRequest_{number}");
    items.add(Item {
        number,
        conversation,
        author: post.author,
        text: post.text,
        pages: post.pages,
        attachments: post.attachments,
        internal: post.internal,
        created: Utc::now(),
        request_id: request_id.clone(),
        idempotency_key: key,
    });
    Json(json!({"requestId": request_id})).into_response()
}

fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, String> {
    let Some(value) = headers.get(idempotency::HEADER) else {
        return Ok(None);
    };
    match value.to_str() {
        Ok(key) if !key.is_empty() && key.len() <= MAX_LENGTH => Ok(Some(key.to_owned())),
        _ => Err(format!("{} must be 1 to {MAX_LENGTH} characters", idempotency::HEADER)),
    }
}

/// A message that is fit to be stored.
struct Post {
    author: &'static str,
    text: String,
    pages: Vec<Page>,
    attachments: Vec<String>,
    internal: bool,
}

fn read(conversation: &str, headers: &HeaderMap, body: &[u8]) -> Result<Post, String> {
    let Some(note) = is_note(conversation) else {
        return Err("There is no such conversation".to_owned());
    };
    if !is_content_type(headers, &["application/json"]) {
        return Err("The body must be application/json".to_owned());
    }
    let Ok(Value::Object(message)) = serde_json::from_slice(body) else {
        return Err("The body must be a JSON object".to_owned());
    };
    let internal = boolean(&message, "internal")?.unwrap_or(false);
    // Checked, and of no consequence: the sandbox archives nothing.
    boolean(&message, "stayArchived")?;
    if note && !internal {
        return Err("A note conversation takes internal messages only".to_owned());
    }
    let (text, pages) = elements(&message, internal)?;
    Ok(Post { author: author(&message)?, text, pages, attachments: attachments(&message)?, internal })
}

fn boolean(message: &Map<String, Value>, name: &str) -> Result<Option<bool>, String> {
    match message.get(name) {
        None => Ok(None),
        Some(Value::Bool(value)) => Ok(Some(*value)),
        Some(_) => Err(format!("{name} must be a boolean")),
    }
}

fn author(message: &Map<String, Value>) -> Result<&'static str, String> {
    let organization = MEMBERS[0].0;
    let Some(author) = message.get("author") else {
        return Ok(organization);
    };
    let author = author.as_str().ok_or("author must be a string")?;
    MEMBERS
        .iter()
        .map(|(id, _)| *id)
        .find(|id| *id == author)
        .ok_or_else(|| "author must be a member of the organization".to_owned())
}

/// The text as it is shown, members paged named within, and the pages.
fn elements(message: &Map<String, Value>, internal: bool) -> Result<(String, Vec<Page>), String> {
    let elements = message
        .get("body")
        .and_then(Value::as_array)
        .filter(|elements| !elements.is_empty())
        .ok_or("body must be a list of at least one element")?;
    let mut text = String::new();
    let mut pages = Vec::new();
    for element in elements {
        let value =
            element.get("value").and_then(Value::as_str).ok_or("every element of body must have a value, a string")?;
        match element.get("type").and_then(Value::as_str) {
            Some("text") => text.push_str(value),
            Some("page") if !internal => {
                return Err("Only internal messages can page members".to_owned());
            }
            Some("page") => {
                let name = member_name(value).ok_or("A page must name a member")?;
                text.push('@');
                text.push_str(name);
                pages.push(Page { member: value.to_owned() });
            }
            _ => return Err("Every element of body must be of type text or page".to_owned()),
        }
    }
    Ok((text, pages))
}

/// The titles of the attachments.
fn attachments(message: &Map<String, Value>) -> Result<Vec<String>, String> {
    let Some(attachments) = message.get("attachments") else {
        return Ok(Vec::new());
    };
    let attachments = attachments
        .as_array()
        .filter(|attachments| attachments.len() <= MAX_ATTACHMENTS)
        .ok_or_else(|| format!("attachments must be a list of at most {MAX_ATTACHMENTS}"))?;
    attachments
        .iter()
        .map(|attachment| {
            let id = attachment.get("attachmentId").and_then(Value::as_str);
            let title = attachment.get("title").and_then(Value::as_str);
            match (id, title) {
                (Some(id), Some(title)) if !id.is_empty() => Ok(title.to_owned()),
                _ => Err("Every attachment must have an attachmentId and a title".to_owned()),
            }
        })
        .collect()
}
