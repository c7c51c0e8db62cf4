//! `/webhooks/unifiedWebhooks`: every event of the account to one address each.

use std::sync::Arc;

use axum::{body::Bytes, extract::State as Shared};
use http::HeaderMap;
use serde_json::{Map, Value, json};

use super::{
    State,
    endpoint::{Endpoint, optional_text},
    envelope::{self, Page},
    request::{self, InPath, Refusal, Reply},
};

pub(super) async fn list_unified_webhooks(Shared(state): Shared<Arc<State>>) -> Reply {
    let all = state.store().unified_webhooks.all.iter().map(UnifiedWebhook::to_json).collect();
    Ok(envelope::list(Page::cut(all, None, None)))
}

pub(super) async fn create_unified_webhook(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let body = request::object(&headers, &body)?;
    let mut store = state.store();
    let webhooks = &mut store.unified_webhooks;
    let webhook = UnifiedWebhook::read(webhooks.ids_given + 1, &body)?;
    webhooks.ids_given += 1;
    let json = webhook.to_json();
    webhooks.all.push(webhook);
    Ok(envelope::success(json))
}

pub(super) async fn get_unified_webhook(Shared(state): Shared<Arc<State>>, InPath(id): InPath<u64>) -> Reply {
    Ok(envelope::success(state.store().unified_webhooks.find(id)?.to_json()))
}

pub(super) async fn update_unified_webhook(
    Shared(state): Shared<Arc<State>>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let webhook = store.unified_webhooks.find(id)?;
    let body = request::object(&headers, &body)?;
    *webhook = UnifiedWebhook::read(id, &body)?;
    Ok(envelope::success(webhook.to_json()))
}

pub(super) async fn delete_unified_webhook(Shared(state): Shared<Arc<State>>, InPath(id): InPath<u64>) -> Reply {
    let mut store = state.store();
    store.unified_webhooks.find(id)?;
    store.unified_webhooks.all.retain(|it| it.id != id);
    Ok(envelope::success(json!([])))
}

/// The webhooks there are.
#[derive(Debug, Default)]
pub(super) struct UnifiedWebhooks {
    all: Vec<UnifiedWebhook>,
    ids_given: u64,
}

#[derive(Debug)]
pub(super) struct UnifiedWebhook {
    pub(super) id: u64,
    pub(super) endpoint: Endpoint,
    alerting_email_address: Option<String>,
}

impl UnifiedWebhooks {
    fn find(&mut self, id: u64) -> Result<&mut UnifiedWebhook, Refusal> {
        self.all.iter_mut().find(|it| it.id == id).ok_or_else(|| Refusal::not_found("Webhook"))
    }

    pub(super) fn enabled(&self) -> impl Iterator<Item = &UnifiedWebhook> {
        self.all.iter().filter(|it| it.endpoint.enabled)
    }
}

impl UnifiedWebhook {
    fn read(id: u64, body: &Map<String, Value>) -> Result<Self, Refusal> {
        let enabled = match body.get("isEnabled").and_then(Value::as_u64) {
            Some(flag @ (0 | 1)) => flag == 1,
            _ => return Err(Refusal::bad_request("isEnabled is required and must be 0 or 1")),
        };
        Ok(Self {
            id,
            endpoint: Endpoint::read(body, enabled)?,
            alerting_email_address: optional_text(body, "alertingEmailAddress")?,
        })
    }

    fn to_json(&self) -> Value {
        let mut json = self.endpoint.to_json();
        json["id"] = json!(self.id);
        json["alertingEmailAddress"] = json!(self.alerting_email_address);
        json
    }
}
