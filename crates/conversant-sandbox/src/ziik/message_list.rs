//! `GET /conversations/{conversation}/messages`: by cursor, as the newer documents have it, or by page.

use std::sync::Arc;

use axum::{
    Extension, Json,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::{
    State, Store,
    authentication::Caller,
    conversation::Doing,
    error::{Refusal, Reply},
    messages::Message,
    pages::{MAX_LIMIT, Page},
    request::{Address, InPath, Query},
};

const DEFAULT_LIMIT: u64 = 25;
/// Of the older documents: the most there is, and what there is without `limit`.
const LIMIT_OF_PAGES: u64 = 500;

pub(super) async fn list_messages(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(conversation): InPath<u64>,
    query: Query,
    address: Address,
) -> Reply {
    let store = state.store();
    store.conversations.find_for(conversation, caller, Doing::View)?;
    if query.text("page").is_some() || query.text("message").is_some() {
        by_page(&store, conversation, &query, &address)
    } else {
        by_cursor(&store, conversation, &query, &address)
    }
}

/// The newest first, up to the message of the parameter `message`.
fn by_page(store: &Store, conversation: u64, query: &Query, address: &Address) -> Reply {
    let page = Page::read_within(query, LIMIT_OF_PAGES, LIMIT_OF_PAGES)?;
    let last = match query.id("message")? {
        None => u64::MAX,
        Some(id) => match store.messages.find(conversation, id) {
            Ok(message) => message.place,
            Err(_) => return Err(Refusal::invalid("message must be one of the conversation")),
        },
    };
    let found = store.messages.of(conversation).rev().filter(|it| it.place <= last);
    Ok(page.reply(found.collect(), address, |it| store.messages.json_of(store, it)))
}

fn by_cursor(store: &Store, conversation: u64, query: &Query, address: &Address) -> Reply {
    let window = Window::read(query)?;
    let messages = store.messages.of(conversation).rev();
    let found: Vec<&Message> = messages.filter(|it| it.is_found_by(window.search.as_deref())).collect();
    let first = window.start.place_in(store, &found, window.limit)?;
    Ok(window.reply(store, &found, first, address))
}

/// A part of the list, and where it begins.
struct Window {
    limit: usize,
    search: Option<String>,
    start: Start,
}

enum Start {
    Newest,
    At(Cursor),
    /// So that this message is in the middle.
    Around(u64),
}

impl Window {
    fn read(query: &Query) -> Result<Self, Refusal> {
        let limit = query.count("limit")?.unwrap_or(DEFAULT_LIMIT);
        if limit > MAX_LIMIT {
            return Err(Refusal::invalid("limit must be 1 to 100"));
        }
        let search = query.text("query").map(str::to_lowercase);
        let start = match (query.text("cursor"), query.id("starter_message_id")?) {
            (Some(_), Some(_)) => return Err(Refusal::invalid("starter_message_id does not go with cursor")),
            (None, Some(_)) if search.is_some() => {
                return Err(Refusal::invalid("starter_message_id does not go with query"));
            }
            (None, Some(id)) => Start::Around(id),
            (Some(cursor), None) => Start::At(Cursor::decode(cursor).ok_or_else(not_ours)?),
            (None, None) => Start::Newest,
        };
        Ok(Self { limit: limit as usize, search, start })
    }

    fn reply(&self, store: &Store, found: &[&Message], first: usize, address: &Address) -> Response {
        let end = (first + self.limit).min(found.len());
        let page = &found[first..end];
        let next = page.last().filter(|_| end < found.len()).map(|it| Cursor::OlderThan(it.id).encode());
        let previous = page.first().filter(|_| first > 0).map(|it| Cursor::NewerThan(it.id).encode());
        let path = address.whole();
        let link = |cursor: &Option<String>| cursor.as_ref().map(|cursor| format!("{path}?cursor={cursor}"));
        Json(json!({
            "data": page.iter().map(|it| store.messages.json_of(store, it)).collect::<Vec<_>>(),
            "links": {"first": null, "last": null, "prev": link(&previous), "next": link(&next)},
            "meta": {
                "path": path,
                "per_page": self.limit,
                "next_cursor": next,
                "prev_cursor": previous,
            },
        }))
        .into_response()
    }
}

fn not_ours() -> Refusal {
    Refusal::invalid("cursor is not one of ours")
}

impl Start {
    /// Where in `found`, newest first, the page begins.
    fn place_in(&self, store: &Store, found: &[&Message], limit: usize) -> Result<usize, Refusal> {
        let place = |id: u64| store.messages.anywhere(id).map(|it| it.place).ok_or_else(not_ours);
        match self {
            Self::Newest => Ok(0),
            Self::At(Cursor::OlderThan(id)) => {
                let place = place(*id)?;
                Ok(found.iter().take_while(|it| it.place >= place).count())
            }
            Self::At(Cursor::NewerThan(id)) => {
                let place = place(*id)?;
                let newer = found.iter().take_while(|it| it.place > place).count();
                Ok(newer.saturating_sub(limit))
            }
            Self::Around(id) => match found.iter().position(|it| it.id == *id) {
                Some(place) => Ok(place.saturating_sub(limit / 2)),
                None => Err(Refusal::invalid("starter_message_id must be a message of the conversation")),
            },
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
