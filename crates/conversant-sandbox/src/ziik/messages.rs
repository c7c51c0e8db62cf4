//! `/conversations/{conversation}/messages`: written, read, deleted.

use std::{fmt, sync::Arc};

use axum::{Extension, Json, body::Bytes, extract::State as Shared, response::IntoResponse};
use chrono::Utc;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    State, Store,
    authentication::Caller,
    conversation::Doing,
    conversations,
    error::{Refusal, Reply},
    pages,
    request::{Fields, InPath},
};
use crate::StoredMessage;

pub(super) async fn create_message(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath(conversation): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let mut store = state.store();
    store.conversations.find_for(conversation, caller, Doing::View)?;
    let fields = Fields::read(&headers, &body)?;
    let text = fields.required_text("message")?;
    let parent = fields.id("parent_id")?;
    if parent.is_some_and(|id| store.messages.find(conversation, id).is_err()) {
        return Err(Refusal::invalid("parent_id must be a message of the conversation"));
    }
    let id = store.add_message(Draft { parent, ..Draft::sent(conversation, caller, text) });
    let message = store.messages.find(conversation, id)?;
    Ok((StatusCode::CREATED, Json(store.messages.json_of(&store, message))).into_response())
}

pub(super) async fn get_message(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((conversation, id)): InPath<(u64, u64)>,
) -> Reply {
    let store = state.store();
    store.conversations.find_for(conversation, caller, Doing::View)?;
    let message = store.messages.find(conversation, id)?;
    Ok(Json(pages::data(&store.messages.json_of(&store, message))).into_response())
}

/// Its author may, and who manages the conversation. The message stays, and says that it is deleted.
pub(super) async fn delete_message(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((conversation, id)): InPath<(u64, u64)>,
) -> Reply {
    let mut store = state.store();
    store.conversations.find_for(conversation, caller, Doing::View)?;
    if store.messages.find(conversation, id)?.author != caller {
        store.conversations.find_for(conversation, caller, Doing::Manage)?;
    }
    let message = store.messages.find_mut(conversation, id)?;
    message.deleted = true;
    message.text.clear();
    message.reactions = 0;
    message.voice = false;
    store.files.drop_of(&[id]);
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Files added to a message are on it at once; this says when.
pub(super) async fn finalize_update(
    Shared(state): Shared<Arc<State>>,
    Extension(Caller(caller)): Extension<Caller>,
    InPath((conversation, id)): InPath<(u64, u64)>,
) -> Reply {
    let mut store = state.store();
    store.conversations.find_for(conversation, caller, Doing::View)?;
    let message = store.messages.find_mut(conversation, id)?;
    message.must_be_editable_by(caller)?;
    message.edited_at = Some(Utc::now().timestamp());
    let message = store.messages.find(conversation, id)?;
    Ok(Json(store.messages.json_of(&store, message)).into_response())
}

/// Every message, oldest first.
#[derive(Debug)]
pub(super) struct Messages {
    pub(super) all: Vec<Message>,
    ids_given: u64,
    places_given: u64,
}

/// One message.
#[derive(Clone)]
pub(super) struct Message {
    pub(super) id: u64,
    /// Where it is among all messages: a later one has a higher place.
    pub(super) place: u64,
    pub(super) conversation: u64,
    pub(super) kind: Kind,
    pub(super) author: u64,
    parent: Option<u64>,
    text: String,
    date: i64,
    edited_at: Option<i64>,
    pub(super) deleted: bool,
    reactions: usize,
    voice: bool,
    origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Written by a user.
    Normal,
    /// Written by Ziik when a conversation changes; its text is empty.
    Service,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// There from the start.
    Seed,
    /// A client of the sandbox.
    Client,
    /// The sandbox, meanwhile.
    Sandbox,
}

/// A message to be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draft<'a> {
    conversation: u64,
    author: u64,
    text: &'a str,
    kind: Kind,
    parent: Option<u64>,
    origin: Origin,
}

impl<'a> Draft<'a> {
    pub(super) fn sent(conversation: u64, author: u64, text: &'a str) -> Self {
        Self { conversation, author, text, kind: Kind::Normal, parent: None, origin: Origin::Client }
    }

    /// Not by a client.
    pub(super) fn received(conversation: u64, author: u64, text: &'a str) -> Self {
        Self { origin: Origin::Sandbox, ..Self::sent(conversation, author, text) }
    }

    pub(super) fn service(conversation: u64, author: u64) -> Self {
        Self { kind: Kind::Service, ..Self::received(conversation, author, "") }
    }
}

impl Default for Messages {
    fn default() -> Self {
        let mut messages = Self { all: Vec::new(), ids_given: 0, places_given: 0 };
        let [_, _, full, archived, _] = conversations::SEEDED;
        for (conversation, author, text, change) in [
            (full, 2, "Who opens tomorrow?", Message::clone as fn(&Message) -> Message),
            (full, 4, "I can.", |it| Message { reactions: 1, parent: Some(SEED_IDS), ..it.clone() }),
            (full, 2, "", |it| Message { voice: true, ..it.clone() }),
            (full, 2, "", |it| Message { kind: Kind::Service, ..it.clone() }),
            (archived, 3, "Done.", Message::clone),
        ] {
            let draft = Draft { origin: Origin::Seed, ..Draft::received(conversation, author, text) };
            let place = messages.next_place();
            let message = Message::new(SEED_IDS + place, place, draft, 1_767_700_000 + place.cast_signed());
            messages.places_given += 1;
            messages.all.push(change(&message));
        }
        messages
    }
}

/// Where the ids of the first messages start, so that those written start with 1: the first of the full conversation.
pub(super) const SEED_IDS: u64 = 9001;

impl Messages {
    /// The place the next message gets.
    pub(super) fn next_place(&self) -> u64 {
        self.places_given
    }

    pub(super) fn of(&self, conversation: u64) -> impl DoubleEndedIterator<Item = &Message> {
        self.all.iter().filter(move |it| it.conversation == conversation)
    }

    pub(super) fn find(&self, conversation: u64, id: u64) -> Result<&Message, Refusal> {
        self.of(conversation).find(|it| it.id == id).ok_or_else(Refusal::not_found)
    }

    fn find_mut(&mut self, conversation: u64, id: u64) -> Result<&mut Message, Refusal> {
        let message = self.all.iter_mut().find(|it| it.conversation == conversation && it.id == id);
        message.ok_or_else(Refusal::not_found)
    }

    /// The message of this id, wherever it is.
    pub(super) fn anywhere(&self, id: u64) -> Option<&Message> {
        self.all.iter().find(|it| it.id == id)
    }

    /// The message as it is answered, the one it answers within; what that one answers is left out.
    pub(super) fn json_of(&self, store: &Store, message: &Message) -> Value {
        let parent = message.parent.and_then(|id| self.find(message.conversation, id).ok());
        let mut json = self.alone(store, message);
        json["parent"] = json!(parent.map(|it| self.alone(store, it)));
        json
    }

    fn alone(&self, store: &Store, message: &Message) -> Value {
        let conversation = store.conversations.find(message.conversation).ok();
        let participant = conversation.and_then(|it| it.participant(message.author));
        let author = match participant {
            Some(participant) => participant.to_json(store),
            None => store.users.as_participant(store, message.author, false, None),
        };
        let voice = json!({
            "id": message.id,
            "processing": false,
            "extension": "mp3",
            "duration": 12.5,
            "url": format!("api/voice/{}", message.id),
        });
        json!({
            "id": message.id,
            "type": match message.kind {
                Kind::Normal => "normal",
                Kind::Service => "service",
            },
            "conversationId": message.conversation,
            "is_reply": message.parent.is_some(),
            "parent": null,
            "deleted": message.deleted,
            "message": message.text,
            "date": message.date,
            "edited_at": message.edited_at,
            "reactions": vec![json!({}); message.reactions],
            "author": author,
            "files": store.files.of(message.id),
            "voice": if message.voice { voice } else { Value::Null },
        })
    }

    /// Gives the ids of the messages that went.
    pub(super) fn drop_conversation(&mut self, conversation: u64) -> Vec<u64> {
        let dropped = self.of(conversation).map(|it| it.id).collect();
        self.all.retain(|it| it.conversation != conversation);
        dropped
    }

    pub(super) fn transfer(&mut self, from: u64, to: u64) {
        for message in self.all.iter_mut().filter(|it| it.author == from) {
            message.author = to;
        }
    }

    /// Those clients sent.
    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        let sent = self.all.iter().filter(|it| it.origin == Origin::Client);
        sent.map(|it| StoredMessage {
            conversation: it.conversation.to_string(),
            id: it.id.to_string(),
            text: it.text.clone(),
            client_reference: None,
        })
        .collect()
    }

    /// Forgets what was not there from the start.
    pub(super) fn clear(&mut self) {
        self.all.retain(|it| it.origin == Origin::Seed);
    }
}

impl Message {
    fn new(id: u64, place: u64, draft: Draft<'_>, date: i64) -> Self {
        Self {
            id,
            place,
            conversation: draft.conversation,
            kind: draft.kind,
            author: draft.author,
            parent: draft.parent,
            text: draft.text.to_owned(),
            date,
            edited_at: None,
            deleted: false,
            reactions: 0,
            voice: false,
            origin: draft.origin,
        }
    }

    /// Whether a search, in lower case, finds it: users' messages alone are searched.
    pub(super) fn is_found_by(&self, words: Option<&str>) -> bool {
        words.is_none_or(|words| self.kind == Kind::Normal && !self.deleted && self.text.to_lowercase().contains(words))
    }

    pub(super) fn must_be_editable_by(&self, user: u64) -> Result<(), Refusal> {
        if self.author != user || self.kind != Kind::Normal {
            return Err(Refusal::forbidden("The author of the message only"));
        }
        if self.deleted { Err(Refusal::not_found()) } else { Ok(()) }
    }
}

impl Store {
    /// Writes a message at the end of its conversation, and gives its id.
    pub(super) fn add_message(&mut self, draft: Draft<'_>) -> u64 {
        let now = Utc::now().timestamp();
        self.messages.ids_given += 1;
        let (id, place) = (self.messages.ids_given, self.messages.places_given);
        self.messages.places_given += 1;
        self.messages.all.push(Message::new(id, place, draft, now));
        if let Ok(conversation) = self.conversations.find_mut(draft.conversation) {
            conversation.updated_at = now;
        }
        id
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
