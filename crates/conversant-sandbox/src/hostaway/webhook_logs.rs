//! `GET /unifiedWebhookLogs` and `GET /conversationMessageWebhooklogs`: what became of events.

use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::State as Shared;
use serde_json::{Value, json};

use super::{
    State,
    envelope::{self, Page},
    request::{Query, Reply},
};

pub(super) async fn list_unified_webhook_logs(Shared(state): Shared<Arc<State>>, query: Query) -> Reply {
    let conditions = [("webhookNotificationSettingId", "unifiedWebhookId"), ("listingMapId", "listingMapId")];
    let logs = state.store().unified_webhook_logs.clone();
    list(&logs, &query, conditions)
}

pub(super) async fn list_conversation_message_webhook_logs(Shared(state): Shared<Arc<State>>, query: Query) -> Reply {
    let conditions = [("reservationId", "reservationId"), ("listingMapId", "listingMapId")];
    let logs = state.store().message_webhook_logs.clone();
    list(&logs, &query, conditions)
}

/// The entries whose fields have the values of the parameters, where these are given.
fn list(logs: &Logs, query: &Query, conditions: [(&str, &str); 2]) -> Reply {
    let (limit, offset) = query.window()?;
    let mut found = logs.entries();
    for (field, parameter) in conditions {
        if let Some(wanted) = query.id(parameter)? {
            found.retain(|entry| entry[field] == wanted);
        }
    }
    Ok(envelope::list(Page::cut(found, limit, offset)))
}

/// A log, oldest entry first. Clones share it, so that a delivery writes to the log of its time.
#[derive(Debug, Clone, Default)]
pub(super) struct Logs(Arc<Mutex<Vec<Value>>>);

impl Logs {
    /// Adds what is known `about` a delivery, and how it was answered: 0 when it was not.
    pub(super) fn add(&self, mut about: Value, status: u16) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        about["id"] = json!(entries.len() + 1);
        about["responseStatus"] = json!(status);
        about["responseBody"] = json!("");
        entries.push(about);
    }

    fn entries(&self) -> Vec<Value> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
