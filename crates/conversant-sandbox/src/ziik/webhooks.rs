//! `/webhooks`, their triggers and their logs. Administrators only.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Extension, Json,
    body::Bytes,
    extract::State as Shared,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    State, Store,
    authentication::Caller,
    error::{Refusal, Reply},
    pages::{self, Page},
    request::{Address, Fields, InPath, Query},
    user_changes::created,
};
use crate::webhook_delivery::Target;

const EVENTS: [&str; 6] = ["user.create", "user.update", "user.delete", "unit.create", "unit.update", "unit.delete"];
const DEFAULT_LOG_LIMIT: u64 = 20;

pub(super) async fn list_webhooks(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
) -> Reply {
    let store = state.store();
    store.users.must_be_admin(caller)?;
    let all: Value = store.webhooks.all.iter().map(|it| it.to_json(&store)).collect();
    Ok(Json(pages::data(&all)).into_response())
}

pub(super) async fn create_webhook(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    address: Address,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    store.users.must_be_admin(caller)?;
    let fields = Fields::read(&headers, &body)?;
    let name = fields.required_text("name")?.to_owned();
    let uri = fields.required_text("uri")?;
    let target = target(uri)?;
    let events = fields.texts("triggers")?.unwrap_or_default();
    let events = events.into_iter().map(event).collect::<Result<Vec<_>, _>>()?;

    store.webhooks.ids_given += 1;
    let id = store.webhooks.ids_given;
    let uri = uri.to_owned();
    let webhook = Webhook { id, name, uri, target, author: caller, triggers: Vec::new(), log: Log::default() };
    store.webhooks.all.push(webhook);
    for event in events {
        store.webhooks.add_trigger(id, event)?;
    }
    let webhook = store.webhooks.find(id)?;
    Ok(created(&address.beside(&format!("/{}", webhook.url())), created_reply(&store, webhook)))
}

fn created_reply(store: &Store, webhook: &Webhook) -> Response {
    (StatusCode::CREATED, Json(pages::data(&webhook.to_json(store)))).into_response()
}

fn target(uri: &str) -> Result<Target, Refusal> {
    Target::parse(uri).map_err(|why| Refusal::invalid(format!("uri: {why}")))
}

fn event(name: &str) -> Result<&'static str, Refusal> {
    let known = EVENTS.into_iter().find(|it| *it == name);
    known.ok_or_else(|| Refusal::invalid("An event must be one there is"))
}

pub(super) async fn get_webhook(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let store = state.store();
    let webhook = store.webhook_for(caller, id)?;
    Ok(Json(pages::data(&webhook.to_json(&store))).into_response())
}

pub(super) async fn update_webhook(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    store.webhook_for(caller, id)?;
    let fields = Fields::read(&headers, &body)?;
    let name = fields.text("name")?;
    let target = fields.text("uri")?.map(|uri| Ok((uri, target(uri)?))).transpose()?;
    let webhook = store.webhooks.find_mut(id)?;
    if let Some(name) = name {
        name.clone_into(&mut webhook.name);
    }
    if let Some((uri, target)) = target {
        uri.clone_into(&mut webhook.uri);
        webhook.target = target;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn delete_webhook(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let mut store = state.store();
    store.webhook_for(caller, id)?;
    store.webhooks.all.retain(|it| it.id != id);
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn list_triggers(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let store = state.store();
    let triggers = &store.webhook_for(caller, id)?.triggers;
    let all: Value = triggers.iter().map(|it| json!({"id": it.id, "event": it.event})).collect();
    Ok(Json(pages::data(&all)).into_response())
}

/// An event a webhook has already is not added again.
pub(super) async fn create_trigger(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    store.webhook_for(caller, id)?;
    let fields = Fields::read(&headers, &body)?;
    let event = event(fields.required_text("event")?)?;
    store.webhooks.add_trigger(id, event)?;
    Ok(created_reply(&store, store.webhooks.find(id)?))
}

pub(super) async fn delete_trigger(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((id, trigger)): InPath<(u64, u64)>,
) -> Reply {
    let mut store = state.store();
    store.webhook_for(caller, id)?;
    let triggers = &mut store.webhooks.find_mut(id)?.triggers;
    let place = triggers.iter().position(|it| it.id == trigger).ok_or_else(Refusal::not_found)?;
    triggers.remove(place);
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn list_logs(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    query: Query,
    address: Address,
) -> Reply {
    let page = Page::read(&query, DEFAULT_LOG_LIMIT)?;
    let store = state.store();
    Ok(page.reply(store.webhook_for(caller, id)?.log.entries(), &address, |entry| entry))
}

/// The webhooks there are.
#[derive(Debug, Default)]
pub(super) struct Webhooks {
    pub(super) all: Vec<Webhook>,
    ids_given: u64,
    trigger_ids_given: u64,
}

pub(super) struct Webhook {
    id: u64,
    name: String,
    pub(super) uri: String,
    pub(super) target: Target,
    author: u64,
    triggers: Vec<Trigger>,
    pub(super) log: Log,
}

#[derive(Debug)]
struct Trigger {
    id: u64,
    event: &'static str,
}

impl Store {
    /// What an administrator may see.
    fn webhook_for(&self, caller: u64, id: u64) -> Result<&Webhook, Refusal> {
        self.users.must_be_admin(caller)?;
        self.webhooks.find(id)
    }
}

impl Webhooks {
    fn find(&self, id: u64) -> Result<&Webhook, Refusal> {
        self.all.iter().find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    fn find_mut(&mut self, id: u64) -> Result<&mut Webhook, Refusal> {
        self.all.iter_mut().find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    fn add_trigger(&mut self, id: u64, event: &'static str) -> Result<(), Refusal> {
        let next = self.trigger_ids_given + 1;
        let triggers = &mut self.find_mut(id)?.triggers;
        if triggers.iter().all(|it| it.event != event) {
            triggers.push(Trigger { id: next, event });
            self.trigger_ids_given = next;
        }
        Ok(())
    }

    pub(super) fn triggered_by<'a>(&'a self, event: &'a str) -> impl Iterator<Item = &'a Webhook> {
        self.all.iter().filter(move |it| it.triggers.iter().any(|trigger| trigger.event == event))
    }
}

impl Webhook {
    fn to_json(&self, store: &Store) -> Value {
        let author = store.users.all.iter().find(|it| it.id == self.author).map(|author| {
            let mut json = author.listed(&store.units);
            json["permissions"] = author.permissions(author);
            json
        });
        json!({
            "id": self.id,
            "content_type": "webhook",
            "name": self.name,
            "uri": self.uri,
            "author": author,
            "permissions": {"edit": true, "delete": true},
            "url": self.url(),
        })
    }

    fn url(&self) -> String {
        format!("api/webhooks/{}", self.id)
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("id", &self.id).field("triggers", &self.triggers).finish_non_exhaustive()
    }
}

/// What became of a webhook's calls, oldest first. Clones share it.
#[derive(Debug, Clone, Default)]
pub(super) struct Log(Arc<Mutex<Vec<Value>>>);

impl Log {
    pub(super) fn add(&self, event: &str, uri: &str, status: u16) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let id = entries.len() + 1;
        entries.push(json!({"id": id, "event": event, "uri": uri, "status": status.to_string()}));
    }

    fn entries(&self) -> Vec<Value> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
