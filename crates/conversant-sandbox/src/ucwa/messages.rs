//! `…/messaging/sendMessage`, `…/messaging/messages` and `…/messaging/messages/{id}`.

use std::{fmt, sync::Arc};

use axum::{
    Extension, Json,
    body::Bytes,
    extract::{Path, RawQuery, State as Shared},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;

use super::{APPLICATION, BasePath, CONVERSATIONS, State, reason};
use crate::{
    StoredMessage,
    parameters::{Parameters, is_content_type},
};

pub(super) async fn send_message(
    Shared(state): Shared<Arc<State>>,
    Extension(base): Extension<BasePath>,
    Path((application, conversation)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Some(missing) = missing(&application, &conversation) {
        return missing;
    }
    let query = Parameters::of_query(query.as_deref());
    let Some(operation_id) = query.get("operationId").filter(|it| !it.is_empty()) else {
        return reason::reply(
            StatusCode::BAD_REQUEST,
            Some("ParameterValidationFailure"),
            "operationId is required",
            Some(json!({"operationId": "missing"})),
        );
    };
    let html = is_content_type(&headers, &["text/html"]);
    if !html && !is_content_type(&headers, &["text/plain"]) {
        return reason::of_status(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let Ok(text) = String::from_utf8(body.to_vec()) else {
        return reason::reply(StatusCode::BAD_REQUEST, Some("DeserializationFailure"), "The body is not UTF-8", None);
    };

    let mut messages = state.messages();
    let message = Message {
        id: messages.next_id(),
        conversation,
        operation_id: operation_id.to_owned(),
        html,
        text,
        sent: Utc::now(),
    };
    let location = message.href(&base);
    messages.all.push(message);
    (StatusCode::CREATED, [(header::LOCATION, location)]).into_response()
}

pub(super) async fn list_messages(
    Shared(state): Shared<Arc<State>>,
    Extension(base): Extension<BasePath>,
    Path((application, conversation)): Path<(String, String)>,
) -> Response {
    if let Some(missing) = missing(&application, &conversation) {
        return missing;
    }
    let messages = state.messages();
    let links: Vec<_> = messages
        .all
        .iter()
        .filter(|it| it.conversation == conversation)
        .map(|it| json!({"href": it.href(&base)}))
        .collect();
    Json(json!({
        "rel": "messages",
        "_links": {
            "self": {"href": format!("{}/messages", messaging(&base, &conversation))},
            "message": links,
        },
    }))
    .into_response()
}

pub(super) async fn get_message(
    Shared(state): Shared<Arc<State>>,
    Extension(base): Extension<BasePath>,
    Path((application, conversation, id)): Path<(String, String, String)>,
) -> Response {
    if let Some(missing) = missing(&application, &conversation) {
        return missing;
    }
    let messages = state.messages();
    let message = messages.all.iter().find(|it| it.conversation == conversation && it.id.to_string() == id);
    match message {
        Some(message) => Json(message.to_json(&base)).into_response(),
        None => reason::of_status(StatusCode::NOT_FOUND),
    }
}

/// The reply when there is no such application or conversation; `None` when there are both.
fn missing(application: &str, conversation: &str) -> Option<Response> {
    let subcode = if application != APPLICATION {
        "ApplicationNotFound"
    } else if !CONVERSATIONS.contains(&conversation) {
        "ConversationNotFound"
    } else {
        return None;
    };
    Some(reason::reply(StatusCode::NOT_FOUND, Some(subcode), "There is no such resource", None))
}

fn messaging(BasePath(base): &BasePath, conversation: &str) -> String {
    format!("{base}/applications/{APPLICATION}/communication/conversations/{conversation}/messaging")
}

/// Every message, oldest first.
#[derive(Debug, Default)]
pub(super) struct Messages {
    all: Vec<Message>,
    ids_given: u64,
}

struct Message {
    id: u64,
    conversation: String,
    operation_id: String,
    html: bool,
    text: String,
    sent: DateTime<Utc>,
}

impl Messages {
    /// From 812 on, as in the vendor's sample.
    fn next_id(&mut self) -> u64 {
        self.ids_given += 1;
        811 + self.ids_given
    }

    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        self.all
            .iter()
            .map(|it| StoredMessage {
                conversation: it.conversation.clone(),
                id: it.id.to_string(),
                text: it.text.clone(),
                client_reference: Some(it.operation_id.clone()),
            })
            .collect()
    }

    pub(super) fn clear(&mut self) {
        self.all.clear();
    }
}

impl Message {
    fn href(&self, base: &BasePath) -> String {
        format!("{}/messages/{}", messaging(base, &self.conversation), self.id)
    }

    fn to_json(&self, base: &BasePath) -> Value {
        let (text_link, media_type) =
            if self.html { ("htmlMessage", "text/html") } else { ("plainMessage", "text/plain") };
        // A plus for each space, as the vendor has it.
        let text: String = byte_serialize(self.text.as_bytes()).collect();
        json!({
            "rel": "message",
            "direction": "Outgoing",
            "operationId": self.operation_id,
            "status": "Succeeded",
            "timeStamp": format!("/Date({})/", self.sent.timestamp_millis()),
            "_links": {
                "self": {"href": self.href(base)},
                "messaging": {"href": messaging(base, &self.conversation)},
                text_link: {"href": format!("data:{media_type};charset=utf-8,{text}")},
            },
        })
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("conversation", &self.conversation)
            .finish_non_exhaustive()
    }
}
