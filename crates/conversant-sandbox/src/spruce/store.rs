//! All that Spruce remembers of an organization.

use std::sync::Weak;

use super::{
    State,
    contacts::Contact,
    conversations::Conversation,
    idempotency::Keys,
    internal_endpoints::{InternalEndpoint, Proxy},
    items::Item,
    media::Media,
    named::Named,
    organization::Member,
    phone_lines::PhoneLine,
    saved_messages::SavedMessage,
    scheduled_messages::ScheduledMessage,
    transcriptions::Transcription,
    webhook_endpoints::WebhookEndpoint,
};

/// The resources, each list in the order of creation.
#[derive(Default)]
pub(super) struct Store {
    /// Where background work finds the store again.
    pub(super) home: Weak<State>,
    numbers_given: u64,
    pub(super) keys: Keys,
    pub(super) members: Vec<Member>,
    pub(super) internal_endpoints: Vec<InternalEndpoint>,
    pub(super) proxies: Vec<Proxy>,
    pub(super) phone_lines: Vec<PhoneLine>,
    pub(super) conversations: Vec<Conversation>,
    pub(super) conversation_tags: Vec<Named>,
    pub(super) items: Vec<Item>,
    pub(super) scheduled_messages: Vec<ScheduledMessage>,
    pub(super) saved_messages: Vec<SavedMessage>,
    pub(super) transcriptions: Vec<Transcription>,
    pub(super) media: Vec<Media>,
    pub(super) contacts: Vec<Contact>,
    pub(super) contact_tags: Vec<Named>,
    pub(super) contact_fields: Vec<Named>,
    pub(super) webhook_endpoints: Vec<WebhookEndpoint>,
}

impl Store {
    /// An empty store. What is there from the start has numbers of up to `numbers_given`.
    pub(super) fn new(home: Weak<State>, numbers_given: u64) -> Self {
        Self { home, numbers_given, ..Self::default() }
    }

    /// A number no resource had before.
    pub(super) fn next_number(&mut self) -> u64 {
        self.numbers_given += 1;
        self.numbers_given
    }

    /// Forgets messages posted or scheduled, and used idempotency keys.
    pub(super) fn forget_messages(&mut self) {
        self.items.retain(|item| !item.is_posted());
        self.scheduled_messages.clear();
        self.keys = Keys::default();
        for conversation in &mut self.conversations {
            conversation.last_message =
                self.items.iter().filter(|item| item.conversation == conversation.id).map(|item| item.created).max();
        }
    }
}
