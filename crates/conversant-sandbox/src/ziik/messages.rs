//! `/conversations/{conversation}/messages`.

use std::{fmt, sync::Arc};

use axum::{
    Json,
    body::Bytes,
    extract::{OriginalUri, Path, RawQuery, State as Shared},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Utc;
use http::{HeaderMap, StatusCode, Uri, header};
use serde_json::{Value, json};

use super::{CONVERSATIONS, State, error};
use crate::{
    StoredMessage,
    parameters::{Parameters, is_content_type},
};

const DEFAULT_LIMIT: u64 = 25;
const MAX_LIMIT: u64 = 100;

pub(super) async fn create_message(
    Shared(state): Shared<Arc<State>>,
    Path(conversation): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Some(conversation) = find(&conversation) else {
        return error::of_status(StatusCode::NOT_FOUND);
    };
    // A body of another kind is one without fields.
    let body =
        if is_content_type(&headers, &["application/json"]) { serde_json::from_slice(&body) } else { Ok(Value::Null) };
    let Ok(body) = body else {
        return error::of_status(StatusCode::BAD_REQUEST);
    };
    let Some(text) = body.get("message").and_then(Value::as_str).filter(|text| !text.is_empty()) else {
        return error::invalid("message is required and must be a string");
    };
    let mut messages = state.messages();
    let parent = match body.get("parent_id") {
        None | Some(Value::Null) => None,
        Some(id) => match id.as_u64().filter(|id| messages.has(conversation, *id)) {
            Some(id) => Some(id),
            None => return error::invalid("parent_id must be a message of the conversation"),
        },
    };

    let message =
        Message { id: messages.next_id(), conversation, parent, text: text.to_owned(), date: Utc::now().timestamp() };
    let json = messages.json_of(&message);
    messages.all.push(message);
    (StatusCode::CREATED, Json(json)).into_response()
}

pub(super) async fn list_messages(
    Shared(state): Shared<Arc<State>>,
    Path(conversation): Path<String>,
    RawQuery(query): RawQuery,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Response {
    let Some(conversation) = find(&conversation) else {
        return error::of_status(StatusCode::NOT_FOUND);
    };
    let query = match Query::read(&Parameters::of_query(query.as_deref())) {
        Ok(query) => query,
        Err(reason) => return error::invalid(reason),
    };

    let messages = state.messages();
    let found: Vec<&Message> = messages
        .all
        .iter()
        .rev()
        .filter(|it| it.conversation == conversation && it.contains(query.search.as_deref()))
        .collect();
    let Some(first) = query.start.place_in(&found, query.limit) else {
        return error::invalid("starter_message_id must be a message of the conversation");
    };
    let end = (first + query.limit).min(found.len());
    let page = &found[first..end];

    let next = page.last().filter(|_| end < found.len()).map(|it| Cursor::OlderThan(it.id).encode());
    let previous = page.first().filter(|_| first > 0).map(|it| Cursor::NewerThan(it.id).encode());
    let path = address(&uri, &headers);
    let link = |cursor: &Option<String>| cursor.as_ref().map(|cursor| format!("{path}?cursor={cursor}"));
    Json(json!({
        "data": page.iter().map(|it| messages.json_of(it)).collect::<Vec<_>>(),
        "links": {"first": null, "last": null, "prev": link(&previous), "next": link(&next)},
        "meta": {
            "path": path,
            "per_page": query.limit,
            "next_cursor": next,
            "prev_cursor": previous,
        },
    }))
    .into_response()
}

fn find(conversation: &str) -> Option<u64> {
    let id = conversation.parse().ok()?;
    CONVERSATIONS.contains(&id).then_some(id)
}

fn address(uri: &Uri, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    format!("http://{host}{}", uri.path())
}

struct Query {
    limit: usize,
    search: Option<String>,
    start: Start,
}

/// Where a page begins.
enum Start {
    Newest,
    After(Cursor),
    /// So that this message is in the middle.
    Around(u64),
}

impl Query {
    fn read(query: &Parameters) -> Result<Self, &'static str> {
        let limit = match query.number("limit") {
            Ok(limit) => limit.unwrap_or(DEFAULT_LIMIT),
            Err(_) => 0,
        };
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err("limit must be 1 to 100");
        }
        let search = query.get("query").map(str::to_lowercase);
        let starter = query.number("starter_message_id").map_err(|_| "starter_message_id must be a whole number")?;
        let start = match (query.get("cursor"), starter) {
            (Some(_), Some(_)) => return Err("starter_message_id does not go with cursor"),
            (None, Some(_)) if search.is_some() => {
                return Err("starter_message_id does not go with query");
            }
            (None, Some(id)) => Start::Around(id),
            (Some(cursor), None) => Start::After(Cursor::decode(cursor).ok_or("cursor is not one of ours")?),
            (None, None) => Start::Newest,
        };
        Ok(Self { limit: limit as usize, search, start })
    }
}

impl Start {
    /// Where in `found`, newest first, the page begins; `None` when the message to start from is not there.
    fn place_in(&self, found: &[&Message], limit: usize) -> Option<usize> {
        match self {
            Self::Newest => Some(0),
            Self::After(Cursor::OlderThan(id)) => Some(found.iter().take_while(|it| it.id >= *id).count()),
            Self::After(Cursor::NewerThan(id)) => {
                let newer = found.iter().take_while(|it| it.id > *id).count();
                Some(newer.saturating_sub(limit))
            }
            Self::Around(id) => {
                let place = found.iter().position(|it| it.id == *id)?;
                Some(place.saturating_sub(limit / 2))
            }
        }
    }
}

/// Where one page ends and the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cursor {
    OlderThan(u64),
    NewerThan(u64),
}

impl Cursor {
    fn encode(self) -> String {
        let (id, next) = match self {
            Self::OlderThan(id) => (id, true),
            Self::NewerThan(id) => (id, false),
        };
        URL_SAFE_NO_PAD.encode(json!({"id": id, "_pointsToNextItems": next}).to_string())
    }

    fn decode(cursor: &str) -> Option<Self> {
        let decoded: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        let id = decoded.get("id")?.as_u64()?;
        Some(if decoded.get("_pointsToNextItems")?.as_bool()? { Self::OlderThan(id) } else { Self::NewerThan(id) })
    }
}

/// Every message, oldest first.
#[derive(Debug, Default)]
pub(super) struct Messages {
    all: Vec<Message>,
    ids_given: u64,
}

struct Message {
    id: u64,
    conversation: u64,
    parent: Option<u64>,
    text: String,
    date: i64,
}

impl Messages {
    fn next_id(&mut self) -> u64 {
        self.ids_given += 1;
        self.ids_given
    }

    fn has(&self, conversation: u64, id: u64) -> bool {
        self.all.iter().any(|it| it.conversation == conversation && it.id == id)
    }

    /// The message as it is answered, the one it answers within.
    fn json_of(&self, message: &Message) -> Value {
        let parent = self.all.iter().find(|it| Some(it.id) == message.parent);
        json!({
            "id": message.id,
            "type": "normal",
            "conversationId": message.conversation,
            "is_reply": parent.is_some(),
            "parent": parent.map(|it| self.json_of(it)),
            "deleted": false,
            "message": message.text,
            "date": message.date,
            "edited_at": null,
            "reactions": [],
            "author": {
                "id": 1,
                "first_name": "John",
                "last_name": "Doe",
                "name": "John Doe",
                "title": "Manager",
                "active": true,
                "avatar": {},
                "archived_at": null,
                "participant_type": "normal",
                "subtext": "Manager - HQ (Sales)",
                "department": {"id": 10, "name": "Sales"},
                "unit": {"id": 5, "name": "HQ"},
            },
            "files": [],
            "voice": null,
        })
    }

    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        self.all
            .iter()
            .map(|it| StoredMessage {
                conversation: it.conversation.to_string(),
                id: it.id.to_string(),
                text: it.text.clone(),
                client_reference: None,
            })
            .collect()
    }

    pub(super) fn clear(&mut self) {
        self.all.clear();
    }
}

impl Message {
    fn contains(&self, words: Option<&str>) -> bool {
        words.is_none_or(|words| self.text.to_lowercase().contains(words))
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
