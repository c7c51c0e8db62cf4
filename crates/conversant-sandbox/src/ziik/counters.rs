//! `/counters`: what the caller has not seen. There are messages; of groups, events and news the sandbox has none.

use std::sync::Arc;

use axum::{Extension, Json, extract::State as Shared, response::IntoResponse};
use http::StatusCode;
use serde_json::{Value, json};

use super::{
    State, Store,
    authentication::Caller,
    error::{Refusal, Reply},
    request::InPath,
};

pub(super) async fn get_counters(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
) -> Reply {
    let messages = unseen(&state.store(), caller).len();
    Ok(Json(json!({"groups": 0, "events": 0, "news": 0, "messages": messages})).into_response())
}

pub(super) async fn get_counter(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(name): InPath<String>,
) -> Reply {
    Ok(Json(of(&state.store(), caller, Counter::named(&name)?).len()).into_response())
}

/// The documents name the types otherwise here.
pub(super) async fn list_unseen(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(name): InPath<String>,
) -> Reply {
    let counter = match name.as_str() {
        "debates" | "groups" | "events" => Counter::Other,
        "messages" => Counter::Messages,
        name => Counter::named(name)?,
    };
    Ok(Json(of(&state.store(), caller, counter)).into_response())
}

pub(super) async fn clear_counter(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(name): InPath<String>,
) -> Reply {
    let mut store = state.store();
    if Counter::named(&name)? == Counter::Messages {
        let conversations: Vec<u64> = store.conversations.all.iter().map(|it| it.id).collect();
        for conversation in conversations {
            store.mark_seen(conversation, caller);
        }
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counter {
    Messages,
    Other,
}

impl Counter {
    fn named(name: &str) -> Result<Self, Refusal> {
        match name {
            "message" => Ok(Self::Messages),
            "debate" | "event" | "news" => Ok(Self::Other),
            _ => Err(Refusal::not_found()),
        }
    }
}

fn of(store: &Store, caller: u64, counter: Counter) -> Vec<Value> {
    match counter {
        Counter::Messages => unseen(store, caller),
        Counter::Other => Vec::new(),
    }
}

fn unseen(store: &Store, caller: u64) -> Vec<Value> {
    let own = store.conversations.all.iter().filter_map(|it| Some((it, it.participant(caller)?)));
    let unread = own.flat_map(|(conversation, participant)| conversation.unread(store, participant));
    unread.map(|it| store.messages.json_of(store, it)).collect()
}
