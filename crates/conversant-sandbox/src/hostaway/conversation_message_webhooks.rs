//! `/webhooks/conversationMessages`: the older webhooks, for messages alone.

use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::{Map, Value, json};

use super::{
    ACCOUNT_ID, State,
    endpoint::Endpoint,
    envelope::{self, Page},
    listings,
    messages::Message,
    request::{self, InPath, Query, Refusal, Reply},
    times,
};

pub(super) async fn list_conversation_message_webhooks(Shared(state): Shared<Arc<State>>, query: Query) -> Reply {
    let (limit, offset) = query.window()?;
    let all = state.store().message_webhooks.all.iter().map(ConversationMessageWebhook::to_json).collect();
    Ok(bare_list(Page::cut(all, limit, offset)))
}

/// The vendor's sample of this list has neither count nor page.
fn bare_list(page: Page<Value>) -> Response {
    Json(json!({"status": "success", "result": page.items})).into_response()
}

pub(super) async fn create_conversation_message_webhook(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let body = request::object(&headers, &body)?;
    let mut store = state.store();
    let webhooks = &mut store.message_webhooks;
    let webhook = ConversationMessageWebhook::read(webhooks.ids_given + 1, Utc::now(), &body)?;
    webhooks.ids_given += 1;
    let json = webhook.to_json();
    webhooks.all.push(webhook);
    Ok(envelope::success(json))
}

pub(super) async fn get_conversation_message_webhook(
    Shared(state): Shared<Arc<State>>,
    InPath(id): InPath<u64>,
) -> Reply {
    Ok(envelope::success(state.store().message_webhooks.find(id)?.to_json()))
}

pub(super) async fn update_conversation_message_webhook(
    Shared(state): Shared<Arc<State>>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let webhook = store.message_webhooks.find(id)?;
    let body = request::object(&headers, &body)?;
    *webhook = ConversationMessageWebhook::read(id, webhook.inserted, &body)?;
    Ok(envelope::success(webhook.to_json()))
}

pub(super) async fn delete_conversation_message_webhook(
    Shared(state): Shared<Arc<State>>,
    InPath(id): InPath<u64>,
) -> Reply {
    let mut store = state.store();
    store.message_webhooks.find(id)?;
    store.message_webhooks.all.retain(|it| it.id != id);
    Ok(envelope::success(json!([])))
}

/// The older webhooks there are.
#[derive(Debug, Default)]
pub(super) struct ConversationMessageWebhooks {
    all: Vec<ConversationMessageWebhook>,
    ids_given: u64,
}

#[derive(Debug)]
pub(super) struct ConversationMessageWebhook {
    pub(super) id: u64,
    listing: Option<i64>,
    channel: Option<i64>,
    pub(super) endpoint: Endpoint,
    inserted: DateTime<Utc>,
    updated: DateTime<Utc>,
}

impl ConversationMessageWebhooks {
    fn find(&mut self, id: u64) -> Result<&mut ConversationMessageWebhook, Refusal> {
        self.all.iter_mut().find(|it| it.id == id).ok_or_else(|| Refusal::not_found("Webhook"))
    }

    /// Those which want this message.
    pub(super) fn enabled_for<'a>(
        &'a self,
        message: &'a Message,
    ) -> impl Iterator<Item = &'a ConversationMessageWebhook> {
        let fits = |wanted: Option<i64>, found: u64| wanted.is_none_or(|wanted| wanted == found.cast_signed());
        self.all.iter().filter(move |it| {
            it.endpoint.enabled && fits(it.listing, message.listing) && fits(it.channel, message.channel)
        })
    }
}

impl ConversationMessageWebhook {
    fn read(id: u64, inserted: DateTime<Utc>, body: &Map<String, Value>) -> Result<Self, Refusal> {
        Ok(Self {
            id,
            listing: optional_id(body, "listingMapId")?,
            channel: optional_id(body, "channelId")?,
            endpoint: Endpoint::read(body, is_enabled(body)?)?,
            inserted,
            updated: Utc::now(),
        })
    }

    fn to_json(&self) -> Value {
        let mut json = self.endpoint.to_json();
        let own = json!({
            "id": self.id,
            "accountId": ACCOUNT_ID,
            "listingMapId": self.listing,
            "channelId": self.channel,
            "type": "conversationMessage",
            "insertedOn": times::written(self.inserted),
            "updatedOn": times::written(self.updated),
            "listingName": listings::name_of(self.listing),
        });
        if let (Value::Object(json), Value::Object(own)) = (&mut json, own) {
            json.extend(own);
        }
        json
    }
}

/// The vendor's sample sends a string.
fn is_enabled(body: &Map<String, Value>) -> Result<bool, Refusal> {
    let flag = body.get("isEnabled");
    if flag.is_some_and(|it| it == 1 || it == "1") {
        Ok(true)
    } else if flag.is_some_and(|it| it == 0 || it == "0") {
        Ok(false)
    } else {
        Err(Refusal::bad_request("isEnabled is required and must be 0 or 1"))
    }
}

fn optional_id(body: &Map<String, Value>, key: &str) -> Result<Option<i64>, Refusal> {
    match body.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(id) => match id.as_i64() {
            Some(id) => Ok(Some(id)),
            None => Err(Refusal::bad_request(format!("{key} must be a whole number"))),
        },
    }
}
