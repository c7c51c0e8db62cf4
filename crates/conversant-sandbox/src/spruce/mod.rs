//! Spruce Health's public API: conversations of a practice and its patients.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - A bad token gets the usual error body, of type `forbidden`. Error types but for `duplicate_request` are the
//!   sandbox's own.
//! - What is not valid gets 400, whatever is wrong with it. So does an id there is nothing of, where the page of the
//!   operation declares no 404.
//! - An idempotency key is used up by a request done, not by one refused. All 14 operations that take a key refuse its
//!   repeat with 422, also the two whose pages do not declare it.
//! - Lists hold 50 entries unless told otherwise, in the order of creation, items newest first. Conversations come
//!   oldest first by the time they are ordered by, as polling from the last one seen asks for. Lists are not eventually
//!   but instantly consistent.
//! - A field that is left out of an update stays, one that is empty is cleared. `null` is a field left out where a
//!   conversation is updated, and refused elsewhere.
//! - The rate limit is 100 a minute in its headers and is enforced on request:
//!   [`limit_requests`](crate::Provider::limit_requests).
//! - `Authorization: Basic` is taken for `Bearer`, as the vendor's integration guide has it.
//! - A message takes its conversation out of the archive, unless it says otherwise.
//! - A message scheduled is sent when it is time, and leaves the list. One scheduled from an internal endpoint opens its
//!   conversation at once.
//! - Names, tags and fields are searched for as a whole, names in any case. Tags are named by id or by value.
//! - Events go to `http` addresses on loopback and nowhere else. Ten attempts are made, 20 milliseconds apart in place
//!   of two minutes, and an endpoint gets one event after the other. What happens while it is paused it never hears of.
//! - Nothing of the API makes a patient write: [`Spruce::receive_message`] does.

mod background;
mod call;
mod clock;
mod contact_fields;
mod contact_profile;
mod contact_search;
mod contact_tags;
mod contacts;
mod conversation_tags;
mod conversations;
mod endpoints;
mod error;
mod fields;
mod idempotency;
mod integration_links;
mod internal_endpoints;
mod invites;
mod items;
mod media;
mod messages;
mod named;
mod organization;
mod paging;
mod phone_lines;
mod rate_limit;
mod routes;
mod saved_messages;
mod scheduled_messages;
mod seed;
mod store;
mod transcriptions;
mod webhook_endpoints;
mod webhook_events;

use std::{
    fmt, io,
    ops::Deref,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use axum::response::{IntoResponse, Response};
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, Method, StatusCode, header};

use self::store::Store;
use crate::{
    Provider, StoredMessage,
    vendor::{Operation, Vendor},
};

const ACCESS_ID: &str = "sandbox-spruce-access-id";

/// Spruce Health, running.
#[derive(Debug)]
pub struct Spruce {
    provider: Provider,
    state: Arc<State>,
}

/// What a client of the sandbox's Spruce is set up with. Its `Debug` does not show the secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The access id.
    pub access_id: String,
    /// The secret key. [`expire_tokens`](Provider::expire_tokens) replaces it.
    pub secret_key: String,
    /// A secure conversation with the contact.
    pub conversation_id: String,
    /// Another conversation, with the contact who has no account, by phone.
    pub other_conversation_id: String,
    /// A note conversation, which takes internal messages only.
    pub note_conversation_id: String,
    /// A conversation of the team.
    pub team_conversation_id: String,
    /// The organization.
    pub organization_id: String,
    /// A member of the organization, who can be paged and can be an author.
    pub member_id: String,
    /// A team, of which the member is one.
    pub team_id: String,
    /// A patient who has an account.
    pub contact_id: String,
    /// A patient who has none, and was not asked to open one.
    pub uninvited_contact_id: String,
    /// That patient's phone number: where an invite can go.
    pub invite_destination_id: String,
    /// A tag for contacts.
    pub contact_tag_id: String,
    /// A field for contacts.
    pub contact_field_id: String,
    /// A tag for conversations.
    pub conversation_tag_id: String,
    /// The endpoint of the organization through which secure messages go.
    pub internal_endpoint_id: String,
    /// The one of its phone number.
    pub phone_endpoint_id: String,
    /// The one of its e-mail address.
    pub email_endpoint_id: String,
    /// The one of its fax number.
    pub fax_endpoint_id: String,
    /// An item that is a call, which was recorded and cannot be deleted.
    pub call_item_id: String,
    /// What was said in that call.
    pub transcription_id: String,
    /// A phone line.
    pub phone_line_id: String,
    /// A saved message.
    pub saved_message_id: String,
    /// An image that was uploaded.
    pub media_id: String,
}

impl Spruce {
    /// Starts it alone on the current Tokio runtime, on this port of 127.0.0.1, or a free one if that is 0.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened.
    pub async fn start(port: u16) -> io::Result<Self> {
        let state = Arc::new_cyclic(State::new);
        let router = routes::router(Arc::clone(&state));
        Ok(Self { provider: Provider::start(Arc::clone(&state) as Arc<dyn Vendor>, router, port).await?, state })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            access_id: ACCESS_ID.to_owned(),
            secret_key: self.state.secret_key(),
            conversation_id: seed::SECURE_CONVERSATION.to_owned(),
            other_conversation_id: seed::PHONE_CONVERSATION.to_owned(),
            note_conversation_id: seed::NOTE_CONVERSATION.to_owned(),
            team_conversation_id: seed::TEAM_CONVERSATION.to_owned(),
            organization_id: seed::ORGANIZATION.to_owned(),
            member_id: seed::TEAMMATE.to_owned(),
            team_id: seed::TEAM.to_owned(),
            contact_id: seed::CONTACT.to_owned(),
            uninvited_contact_id: seed::UNINVITED_CONTACT.to_owned(),
            invite_destination_id: seed::UNINVITED_CONTACT_PHONE.to_owned(),
            contact_tag_id: seed::CONTACT_TAG.to_owned(),
            contact_field_id: seed::CONTACT_FIELD.to_owned(),
            conversation_tag_id: seed::CONVERSATION_TAG.to_owned(),
            internal_endpoint_id: seed::SECURE_ENDPOINT.to_owned(),
            phone_endpoint_id: seed::PHONE_ENDPOINT.to_owned(),
            email_endpoint_id: seed::EMAIL_ENDPOINT.to_owned(),
            fax_endpoint_id: seed::FAX_ENDPOINT.to_owned(),
            call_item_id: seed::CALL_ITEM.to_owned(),
            transcription_id: seed::TRANSCRIPTION.to_owned(),
            phone_line_id: seed::PHONE_LINE.to_owned(),
            saved_message_id: seed::SAVED_MESSAGE.to_owned(),
            media_id: seed::MEDIA.to_owned(),
        }
    }

    /// Puts a message from outside into a conversation, as if its first external participant had written it, and
    /// returns the item's id. `None` where there is no such conversation, or nobody outside in it.
    pub fn receive_message(&self, conversation_id: &str, text: impl Into<String>) -> Option<String> {
        items::receive(&mut self.state.store(), conversation_id, text.into())
    }
}

impl Deref for Spruce {
    type Target = Provider;

    fn deref(&self) -> &Provider {
        &self.provider
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_id", &self.access_id)
            .field("conversation_id", &self.conversation_id)
            .finish_non_exhaustive()
    }
}

/// What Spruce remembers.
struct State {
    /// How often the secret key was replaced.
    secret_key_number: AtomicU64,
    store: Mutex<Store>,
    rate_limit: Mutex<rate_limit::Window>,
    this: Weak<State>,
}

impl State {
    fn new(this: &Weak<Self>) -> Self {
        Self {
            secret_key_number: AtomicU64::default(),
            store: Mutex::new(seed::store(this.clone())),
            rate_limit: Mutex::default(),
            this: this.clone(),
        }
    }

    fn secret_key(&self) -> String {
        format!("sandbox-spruce-secret-key-{}", self.secret_key_number.load(Ordering::Relaxed))
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rate_limit(&self) -> MutexGuard<'_, rate_limit::Window> {
        self.rate_limit.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn token(&self) -> String {
        STANDARD.encode(format!("{ACCESS_ID}:{}", self.secret_key()))
    }

    /// Whether these headers carry the credentials.
    fn admits(&self, headers: &HeaderMap) -> bool {
        let expected = self.token();
        let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        sent.and_then(|value| value.split_once(' ')).is_some_and(|(scheme, token)| {
            token == expected && (scheme.eq_ignore_ascii_case("bearer") || scheme.eq_ignore_ascii_case("basic"))
        })
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // All the rest is what patients wrote, or secret.
        f.debug_struct("State").field("secret_key_number", &self.secret_key_number).finish_non_exhaustive()
    }
}

impl Vendor for State {
    fn name(&self) -> &'static str {
        "spruce"
    }

    fn base_path(&self) -> String {
        "/v1".to_owned()
    }

    fn operation(&self, method: &Method, path: &str) -> Operation {
        let in_conversation = path.starts_with("/v1/conversations/");
        let from_endpoint = path.starts_with("/v1/internalendpoints/") && path.ends_with("/conversations");
        match *method {
            Method::POST if in_conversation && path.ends_with("/messages") => Operation::Send,
            Method::POST if from_endpoint => Operation::Send,
            Method::GET if in_conversation && path.ends_with("/items") => Operation::List,
            _ => Operation::Other,
        }
    }

    fn failure(&self, status: StatusCode, _: &HeaderMap) -> Response {
        error::Refusal::of_status(status).into_response()
    }

    fn authorization(&self) -> String {
        format!("Bearer {}", self.token())
    }

    fn messages(&self) -> Vec<StoredMessage> {
        self.store().items.iter().filter_map(items::Item::stored).collect()
    }

    fn expire_tokens(&self) {
        self.secret_key_number.fetch_add(1, Ordering::Relaxed);
    }

    fn advance(&self, time: Duration) {
        self.store().keys.clock.advance(time);
        self.rate_limit().clock.advance(time);
    }

    fn clear(&self) {
        self.store().forget_messages();
        *self.rate_limit() = rate_limit::Window::default();
    }

    fn reset(&self) {
        *self.store() = seed::store(self.this.clone());
        *self.rate_limit() = rate_limit::Window::default();
        self.secret_key_number.store(0, Ordering::Relaxed);
    }
}
