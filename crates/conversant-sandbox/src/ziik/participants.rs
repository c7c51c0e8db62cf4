//! `/conversations/{conversation}/participants`.

use std::sync::Arc;

use axum::{Extension, Json, body::Bytes, extract::State as Shared, response::IntoResponse};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    State,
    authentication::Caller,
    conversation::{Doing, Participant},
    error::{Refusal, Reply},
    messages::Draft,
    request::{Fields, InPath},
};

const NORMAL: i64 = 1;
const ADMIN: i64 = 2;

pub(super) async fn list_participants(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let store = state.store();
    let conversation = store.conversations.find_for(id, caller, Doing::View)?;
    let participants = conversation.participants.iter().map(|it| {
        let mut json = it.to_json(&store);
        json["type"] = json!(if it.admin { ADMIN } else { NORMAL });
        json
    });
    Ok(Json(json!({"data": participants.collect::<Vec<Value>>()})).into_response())
}

/// Whoever is in already stays as they are.
pub(super) async fn add_participants(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let conversation = store.conversations.find_for(id, caller, Doing::View)?;
    let users = Fields::read(&headers, &body)?.ids("participants")?;
    let users = Fields::required("participants", users.filter(|users| !users.is_empty()))?;
    conversation.must_be_group()?;
    if !users.iter().all(|&user| store.users.is_active(user)) {
        return Err(Refusal::invalid("participants must be users, active ones"));
    }
    let seen = store.messages.next_place();
    for user in users {
        let conversation = store.conversations.find_mut(id)?;
        if conversation.participant(user).is_none() {
            conversation.participants.push(Participant::new(user, false, seen));
            store.add_message(Draft::service(id, caller));
        }
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn update_participant(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((id, user)): InPath<(u64, u64)>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let conversation = store.conversations.find_for(id, caller, Doing::Manage)?;
    conversation.participant(user).ok_or_else(Refusal::not_found)?;
    let admin = match Fields::read(&headers, &body)?.integer("type")? {
        Some(NORMAL) => false,
        Some(ADMIN) => true,
        _ => return Err(Refusal::invalid("type is required and must be 1 or 2")),
    };
    conversation.must_be_group()?;
    let participant = store.conversations.find_mut(id)?.participant_mut(user);
    participant.ok_or_else(Refusal::not_found)?.admin = admin;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Everyone may leave; administrators may remove others.
pub(super) async fn remove_participant(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((id, user)): InPath<(u64, u64)>,
) -> Reply {
    let mut store = state.store();
    let doing = if user == caller { Doing::View } else { Doing::Manage };
    let conversation = store.conversations.find_for(id, caller, doing)?;
    conversation.participant(user).ok_or_else(Refusal::not_found)?;
    conversation.must_be_group()?;
    store.conversations.find_mut(id)?.participants.retain(|it| it.user != user);
    store.add_message(Draft::service(id, caller));
    Ok(StatusCode::NO_CONTENT.into_response())
}
