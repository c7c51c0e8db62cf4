//! `GET /conversations/{conversationId}/items`, and the items themselves.

use std::{fmt, sync::Arc};

use axum::{
    Json,
    extract::{Path, RawQuery, State as Shared},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::{State, error, is_note, member_name};
use crate::{StoredMessage, parameters::Parameters};

const DEFAULT_PAGE_SIZE: u64 = 50;
const MAX_PAGE_SIZE: u64 = 200;

pub(super) async fn list_conversation_items(
    Shared(state): Shared<Arc<State>>,
    Path(conversation): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    if is_note(&conversation).is_none() {
        return error::invalid_input("There is no such conversation");
    }
    let query = match Query::read(&Parameters::of_query(query.as_deref())) {
        Ok(query) => query,
        Err(reason) => return error::invalid_input(reason),
    };

    let items = state.items();
    let mut found: Vec<&Item> = items
        .all
        .iter()
        .filter(|it| it.conversation == conversation)
        .filter(|it| query.start_from.is_none_or(|start| it.created >= start))
        .collect();
    if query.newest_first {
        found.reverse();
    }
    let total = found.len();
    let mut rest = found
        .into_iter()
        .filter(|it| match (query.after, query.newest_first) {
            (None, _) => true,
            (Some(after), true) => it.number < after,
            (Some(after), false) => it.number > after,
        })
        .peekable();
    let page: Vec<&Item> = rest.by_ref().take(query.page_size).collect();
    let has_more = rest.peek().is_some();

    let mut body = json!({
        "conversationItems": page.iter().map(|it| it.to_json()).collect::<Vec<_>>(),
        "hasMore": has_more,
        "totalCount": total,
    });
    if let (true, Some(last)) = (has_more, page.last()) {
        body["paginationToken"] = json!(pagination_token(last.number));
    }
    Json(body).into_response()
}

struct Query {
    page_size: usize,
    newest_first: bool,
    start_from: Option<DateTime<Utc>>,
    /// The last item of the page before.
    after: Option<u64>,
}

impl Query {
    fn read(query: &Parameters) -> Result<Self, &'static str> {
        let page_size = match query.number("pageSize") {
            Ok(size) => size.unwrap_or(DEFAULT_PAGE_SIZE),
            Err(_) => 0,
        };
        if !(1..=MAX_PAGE_SIZE).contains(&page_size) {
            return Err("pageSize must be 1 to 200");
        }
        let newest_first = match query.get("order") {
            None | Some("newest_first") => true,
            Some("oldest_first") => false,
            Some(_) => return Err("order must be newest_first or oldest_first"),
        };
        let start_from = query
            .get("startFrom")
            .map(DateTime::parse_from_rfc3339)
            .transpose()
            .map_err(|_| "startFrom must be a date and time")?;
        let after = match query.get("paginationToken") {
            None | Some("") => None,
            Some(token) => Some(read_pagination_token(token).ok_or("paginationToken is not one of ours")?),
        };
        Ok(Self { page_size: page_size as usize, newest_first, start_from: start_from.map(|it| it.to_utc()), after })
    }
}

fn pagination_token(number: u64) -> String {
    URL_SAFE_NO_PAD.encode(format!("after ti_{number}"))
}

fn read_pagination_token(token: &str) -> Option<u64> {
    let decoded = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    decoded.strip_prefix("after ti_")?.parse().ok()
}

/// Every item of every conversation, oldest first.
#[derive(Debug, Default)]
pub(super) struct Items {
    all: Vec<Item>,
    numbers_given: u64,
}

/// A message in a conversation.
pub(super) struct Item {
    pub(super) number: u64,
    pub(super) conversation: String,
    pub(super) author: &'static str,
    pub(super) text: String,
    pub(super) pages: Vec<Page>,
    /// Their titles.
    pub(super) attachments: Vec<String>,
    pub(super) internal: bool,
    pub(super) created: DateTime<Utc>,
    pub(super) request_id: String,
    pub(super) idempotency_key: Option<String>,
}

/// A member paged.
pub(super) struct Page {
    pub(super) member: String,
}

impl Items {
    pub(super) fn next_number(&mut self) -> u64 {
        self.numbers_given += 1;
        self.numbers_given
    }

    pub(super) fn add(&mut self, item: Item) {
        self.all.push(item);
    }

    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        self.all
            .iter()
            .map(|it| StoredMessage {
                conversation: it.conversation.clone(),
                id: it.id(),
                text: it.text.clone(),
                client_reference: it.idempotency_key.clone(),
            })
            .collect()
    }

    pub(super) fn clear(&mut self) {
        self.all.clear();
    }
}

impl Item {
    fn id(&self) -> String {
        format!("ti_{}", self.number)
    }

    fn to_json(&self) -> Value {
        let id = self.id();
        let created = self.created.to_rfc3339_opts(SecondsFormat::Millis, true);
        json!({
            "object": "conversationItem",
            "id": id,
            "conversationId": self.conversation,
            // Without /v1, as in the vendor's own examples.
            "apiURL": format!("https://api.sprucehealth.com/conversationItems/{id}"),
            "appURL": format!("https://app.sprucehealth.com/thread/{}/message/{id}", self.conversation),
            "author": {
                "id": self.author,
                "displayName": member_name(self.author).unwrap_or_default(),
            },
            "createdAt": created,
            "modifiedAt": created,
            "direction": if self.internal { "none" } else { "outbound" },
            "isInternalNote": self.internal,
            "text": self.text,
            "pages": self.pages.iter().enumerate().map(|(place, page)| json!({
                "id": format!("page_{}_{place}", self.number),
                "memberId": page.member,
                "resolved": false,
            })).collect::<Vec<_>>(),
            "attachments": self.attachments.iter().map(|title| self.attachment(title)).collect::<Vec<_>>(),
            "buttons": [],
            "canDelete": true,
            "requestId": self.request_id,
        })
    }

    fn attachment(&self, title: &str) -> Value {
        let expires = self.created + Duration::hours(1);
        json!({
            "type": "document",
            "title": title,
            "data": {
                "mimetype": "application/pdf",
                "name": title,
                "signedUrl": {
                    "url": "https://media.sprucehealth.com/sandbox",
                    "expiresAt": expires.to_rfc3339_opts(SecondsFormat::Millis, true),
                },
            },
        })
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Item")
            .field("number", &self.number)
            .field("conversation", &self.conversation)
            .finish_non_exhaustive()
    }
}
