//! A conversation, and who is in it.

use serde_json::{Value, json};

use super::{
    Store,
    error::Refusal,
    messages::{Kind, Message},
};

/// Users who write to each other.
#[derive(Debug, Clone)]
pub(super) struct Conversation {
    pub(super) id: u64,
    /// A group has one; direct conversations have none.
    pub(super) title: Option<String>,
    pub(super) participants: Vec<Participant>,
    created_at: i64,
    pub(super) updated_at: i64,
}

#[derive(Debug, Clone)]
pub(super) struct Participant {
    pub(super) user: u64,
    pub(super) admin: bool,
    /// Up to where in the order of messages the user has seen all.
    pub(super) seen: u64,
    archived_at: Option<i64>,
}

/// What a user does with a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    /// Takes part.
    View,
    /// Changes the conversation itself.
    Manage,
}

impl Conversation {
    pub(super) fn new(id: u64, title: Option<String>, participants: Vec<Participant>, now: i64) -> Self {
        Self { id, title, participants, created_at: now, updated_at: now }
    }

    pub(super) fn is_group(&self) -> bool {
        self.title.is_some()
    }

    pub(super) fn participant(&self, user: u64) -> Option<&Participant> {
        self.participants.iter().find(|it| it.user == user)
    }

    pub(super) fn participant_mut(&mut self, user: u64) -> Option<&mut Participant> {
        self.participants.iter_mut().find(|it| it.user == user)
    }

    pub(super) fn has_just(&self, users: &[u64]) -> bool {
        self.participants.len() == users.len() && users.iter().all(|&user| self.participant(user).is_some())
    }

    /// Both sides of a direct conversation manage it.
    pub(super) fn let_in(&self, user: u64, doing: Doing) -> Result<&Participant, Refusal> {
        let participant = self.participant(user);
        let participant = participant.ok_or_else(|| Refusal::forbidden("Participants of the conversation only"))?;
        if doing == Doing::Manage && self.is_group() && !participant.admin {
            return Err(Refusal::forbidden("Administrators of the conversation only"));
        }
        Ok(participant)
    }

    /// What only groups have.
    pub(super) fn must_be_group(&self) -> Result<(), Refusal> {
        if self.is_group() { Ok(()) } else { Err(Refusal::invalid("The conversation must be a group")) }
    }

    /// The messages this participant has not seen.
    pub(super) fn unread<'a>(&self, store: &'a Store, participant: &Participant) -> Vec<&'a Message> {
        let unread = |it: &&Message| {
            it.place >= participant.seen && it.author != participant.user && it.kind == Kind::Normal && !it.deleted
        };
        store.messages.of(self.id).filter(unread).collect()
    }

    pub(super) fn is_archived_for(&self, user: u64) -> bool {
        self.participant(user).is_some_and(|it| it.archived_at.is_some())
    }

    /// As this user sees it.
    pub(super) fn to_json(&self, store: &Store, user: u64) -> Value {
        let own = self.participant(user);
        let participants: Vec<_> = self.participants.iter().map(|it| it.to_json(store)).collect();
        let mut json = json!({
            "id": self.id,
            "type": if self.is_group() { "group" } else { "direct" },
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "mute_rule": null,
            "unread_message_count": own.map_or(0, |it| self.unread(store, it).len()),
            "participants": participants,
            "publish": {"created_at": self.created_at, "updated_at": self.updated_at},
            "archived_at": own.and_then(|it| it.archived_at),
        });
        if let Some(title) = &self.title {
            json["title"] = json!(title);
        }
        if let Some(message) = store.messages.of(self.id).last() {
            json["latest_message"] = store.messages.json_of(store, message);
        }
        json
    }
}

impl Participant {
    pub(super) fn new(user: u64, admin: bool, seen: u64) -> Self {
        Self { user, admin, seen, archived_at: None }
    }

    pub(super) fn archived(self, at: i64) -> Self {
        Self { archived_at: Some(at), ..self }
    }

    pub(super) fn to_json(&self, store: &Store) -> Value {
        store.users.as_participant(store, self.user, self.admin, self.archived_at)
    }
}
