//! `/conversations`: made, listed, renamed, seen, deleted.

use std::{cmp::Reverse, collections::BTreeSet, sync::Arc};

use axum::{Extension, Json, body::Bytes, extract::State as Shared, response::IntoResponse};
use chrono::Utc;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    State, Store,
    authentication::Caller,
    conversation::{Conversation, Doing, Participant},
    error::{Refusal, Reply},
    messages::Draft,
    pages::{MAX_LIMIT, Page},
    request::{Address, Fields, InPath, Query},
};

const DEFAULT_LIMIT: u64 = 10;
const DEFAULT_FILES_LIMIT: u64 = 15;

/// One recipient: the direct conversation with them, found or made. Several: a new group.
pub(super) async fn create_conversation(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let fields = Fields::read(&headers, &body)?;
    let mut store = state.store();
    let recipients = Fields::required("recipients", fields.ids("recipients")?)?;
    let recipients: BTreeSet<u64> = recipients.into_iter().filter(|&id| id != caller).collect();
    let message = fields.text("message")?.filter(|text| !text.is_empty());
    if recipients.is_empty() || !recipients.iter().all(|&id| store.users.is_active(id)) {
        return Err(Refusal::invalid("recipients must be other users, active ones"));
    }

    let recipients: Vec<u64> = recipients.into_iter().collect();
    let id = match recipients[..] {
        [other] => {
            store.conversations.direct(caller, other).unwrap_or_else(|| store.add_conversation(caller, &recipients))
        }
        _ => store.add_conversation(caller, &recipients),
    };
    if let Some(text) = message {
        store.add_message(Draft::sent(id, caller, text));
    }
    Ok(Json(store.conversations.find(id)?.to_json(&store, caller)).into_response())
}

pub(super) async fn list_conversations(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    query: Query,
) -> Reply {
    let page = Page::read_within(&query, DEFAULT_LIMIT, MAX_LIMIT)?;
    let filter = Filter::read(&query, caller)?;
    let store = state.store();
    let all = store.conversations.all.iter();
    let mut found: Vec<&Conversation> = all.filter(|it| filter.fits(&store, it)).collect();
    found.sort_by_key(|it| Reverse((it.updated_at, it.id)));
    let data: Vec<Value> = page.cut(found).into_iter().map(|it| it.to_json(&store, caller)).collect();
    Ok(Json(json!({"data": data})).into_response())
}

struct Filter {
    caller: u64,
    status: Status,
    keyword: Option<String>,
    participants: Option<Vec<u64>>,
    /// The only other one.
    user: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Normal,
    Unread,
    Archived,
}

impl Filter {
    fn read(query: &Query, caller: u64) -> Result<Self, Refusal> {
        let status = match query.text("status") {
            None | Some("normal") => Status::Normal,
            Some("unread") => Status::Unread,
            Some("archived") => Status::Archived,
            Some(_) => return Err(Refusal::invalid("status must be normal, unread or archived")),
        };
        let with_caller = |mut ids: BTreeSet<u64>| {
            ids.insert(caller);
            ids.into_iter().collect()
        };
        Ok(Self {
            caller,
            status,
            keyword: query.text("keyword").map(str::to_lowercase),
            participants: query.ids("participants")?.map(with_caller),
            user: query.id("user")?,
        })
    }

    fn fits(&self, store: &Store, it: &Conversation) -> bool {
        let Some(own) = it.participant(self.caller) else {
            return false;
        };
        it.is_archived_for(self.caller) == (self.status == Status::Archived)
            && (self.status != Status::Unread || !it.unread(store, own).is_empty())
            && self.keyword.as_ref().is_none_or(|words| names(store, it).to_lowercase().contains(words))
            && self.participants.as_ref().is_none_or(|users| it.has_just(users))
            && self.user.is_none_or(|user| !it.is_group() && it.has_just(&[self.caller, user]))
    }
}

/// The title, and who takes part: a line for each.
fn names(store: &Store, conversation: &Conversation) -> String {
    let users = conversation.participants.iter().filter_map(|it| store.users.find(it.user).ok());
    users.fold(conversation.title.clone().unwrap_or_default(), |names, user| names + "\n" + &user.name())
}

pub(super) async fn get_conversation(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let store = state.store();
    let conversation = store.conversations.find_for(id, caller, Doing::View)?;
    Ok(Json(conversation.to_json(&store, caller)).into_response())
}

pub(super) async fn update_conversation(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    let conversation = store.conversations.find_for(id, caller, Doing::Manage)?;
    let fields = Fields::read(&headers, &body)?;
    let title = fields.required_text("title")?.to_owned();
    conversation.must_be_group()?;
    store.conversations.find_mut(id)?.title = Some(title);
    store.add_message(Draft::service(id, caller));
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn delete_conversation(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let mut store = state.store();
    store.conversations.find_for(id, caller, Doing::Manage)?;
    store.conversations.all.retain(|it| it.id != id);
    let dropped = store.messages.drop_conversation(id);
    store.files.drop_of(&dropped);
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn mark_seen(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
) -> Reply {
    let mut store = state.store();
    store.conversations.find_for(id, caller, Doing::View)?;
    store.mark_seen(id, caller);
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub(super) async fn list_files(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(id): InPath<u64>,
    query: Query,
    address: Address,
) -> Reply {
    let page = Page::read(&query, DEFAULT_FILES_LIMIT)?;
    let store = state.store();
    store.conversations.find_for(id, caller, Doing::View)?;
    let messages = store.messages.of(id).map(|it| it.id);
    let files: Vec<Value> = messages.flat_map(|it| store.files.of(it)).collect();
    Ok(page.reply(files, &address, |file| file))
}

/// The conversations there are.
#[derive(Debug)]
pub(super) struct Conversations {
    pub(super) all: Vec<Conversation>,
    ids_given: u64,
}

/// The first two are empty, the third is full, the fourth archived, the fifth is without the caller.
pub(super) const SEEDED: [u64; 5] = [123, 124, 125, 126, 127];

impl Default for Conversations {
    fn default() -> Self {
        let [group, direct, full, archived, foreign] = SEEDED;
        let admin = |user| Participant::new(user, true, 0);
        let normal = |user| Participant::new(user, false, 0);
        let at = |day: i64| 1_767_225_600 + day * 86_400;
        Self {
            all: vec![
                Conversation::new(group, Some("Team".to_owned()), vec![admin(1), normal(2), normal(3)], at(0)),
                Conversation::new(direct, None, vec![normal(1), normal(2)], at(1)),
                Conversation::new(full, Some("Shop".to_owned()), vec![normal(1), admin(2), normal(4)], at(2)),
                Conversation::new(archived, None, vec![normal(1).archived(at(4)), normal(3)], at(3)),
                Conversation::new(foreign, Some("Bakers".to_owned()), vec![admin(2), normal(3)], at(4)),
            ],
            ids_given: foreign,
        }
    }
}

impl Conversations {
    pub(super) fn find(&self, id: u64) -> Result<&Conversation, Refusal> {
        self.all.iter().find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    pub(super) fn find_mut(&mut self, id: u64) -> Result<&mut Conversation, Refusal> {
        self.all.iter_mut().find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    pub(super) fn find_for(&self, id: u64, user: u64, doing: Doing) -> Result<&Conversation, Refusal> {
        let conversation = self.find(id)?;
        conversation.let_in(user, doing)?;
        Ok(conversation)
    }

    fn direct(&self, one: u64, other: u64) -> Option<u64> {
        self.all.iter().find(|it| !it.is_group() && it.has_just(&[one, other])).map(|it| it.id)
    }
}

impl Store {
    fn add_conversation(&mut self, caller: u64, recipients: &[u64]) -> u64 {
        let first_names = recipients.iter().filter_map(|&id| self.users.find(id).ok()).map(|it| it.first_name.as_str());
        let title = (recipients.len() > 1).then(|| first_names.collect::<Vec<_>>().join(", "));
        let mut participants = vec![Participant::new(caller, title.is_some(), 0)];
        participants.extend(recipients.iter().map(|&id| Participant::new(id, false, 0)));
        self.conversations.ids_given += 1;
        let id = self.conversations.ids_given;
        self.conversations.all.push(Conversation::new(id, title, participants, Utc::now().timestamp()));
        id
    }

    pub(super) fn mark_seen(&mut self, conversation: u64, user: u64) {
        let seen = self.messages.next_place();
        let conversation = self.conversations.find_mut(conversation).ok();
        if let Some(participant) = conversation.and_then(|it| it.participant_mut(user)) {
            participant.seen = seen;
        }
    }
}
