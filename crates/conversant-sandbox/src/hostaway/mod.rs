//! Hostaway's public API: conversations of hosts and guests.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - Everything answers 200; what is missing 404; a bad body or parameter 400; bad client credentials 401; all with
//!   the `fail` envelope. Only 403 and 429 are documented. An id in a path that is no whole number is one of nothing.
//! - Lists run from the oldest to the newest, reservations as documented. Without `limit` a list is whole, and its
//!   envelope carries `null` for `limit` and `offset`; a page of reservations told by `afterId` carries the `offset`
//!   it would have. The list of older message webhooks has no more than `status` and `result`, as in its sample.
//! - `includeResources` adds `conversationMessages`, with the latest message, and `Reservation` to a conversation,
//!   `listingMapIds` to a user, `customFieldValues` and `hostProxyEmail` to a reservation. One reservation asked for
//!   by itself has all.
//! - A boolean filter given as 0 lists those which are not. Days from and to are included. `sortOrder=updatedOn`
//!   ascends, as the names without `Desc` do. What sorts alike is in the order of ids. Behind an unknown `afterId`
//!   there is nothing.
//! - A reservation is updated, and its latest activity is, when a message is written.
//! - A placeholder of a template is named as a reservation's field, with underscores: `{{guest_name}}`. One that is not,
//!   or has no value, stays. A `reservationId` that is none leaves all of them. One filled template comes in a list,
//!   as documented. Absent ids of a template are left out.
//! - `attachments` in a send is unsupported by the vendor; the sandbox ignores it, and every other unknown field.
//! - A message carries, beyond the documented fields, those that clients have recorded from live replies.
//! - Webhooks take plain HTTP addresses on loopback and no others; `isEnabled` and `url` are required, as the
//!   documents' table has it, and `PUT` replaces all. The older ones take `isEnabled` as a string, too; their `type` is
//!   `"conversationMessage"`.
//! - Every message is announced, in and out: to webhooks as recorded by their receivers, to the older ones bare. An
//!   event is sent once. The log has it afterwards, with `responseStatus` 0 when nothing was answered and without
//!   the answer's body.
//! - Tokens are good at once (the vendor lets a second pass) and live for two years. The rate limits are
//!   enforced on request: [`limit_requests`](Provider::limit_requests).

mod access_tokens;
mod attachments;
mod conversation_message_webhooks;
mod conversations;
mod deliveries;
mod endpoint;
mod envelope;
mod listings;
mod message_templates;
mod messages;
mod permissions;
mod request;
mod reservation_query;
mod reservations;
mod times;
mod unified_webhooks;
mod user_groups;
mod users;
mod webhook_logs;

use std::{
    fmt, io,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State as Shared},
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::{get, post},
};
use chrono::Utc;
use http::{HeaderMap, Method, StatusCode};

use self::{
    conversation_message_webhooks::ConversationMessageWebhooks,
    conversations::CONVERSATIONS,
    messages::{Messages, Origin},
    reservations::Reservation,
    unified_webhooks::UnifiedWebhooks,
    webhook_logs::Logs,
};
use crate::{
    Provider, StoredMessage,
    tokens::{Standing, Tokens},
    vendor::{Operation, Vendor},
};

const ACCOUNT_ID: u64 = 10450;
const CLIENT_SECRET: &str = "sandbox-hostaway-client-secret";

/// Hostaway, running.
#[derive(Debug)]
pub struct Hostaway {
    provider: Provider,
    state: Arc<State>,
}

/// What a client of the sandbox's Hostaway is set up with. Its `Debug` does not show the secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The account id, which is also the client id.
    pub client_id: String,
    /// The client secret.
    pub client_secret: String,
    /// A conversation there is, empty at first.
    pub conversation_id: u64,
    /// Another one.
    pub other_conversation_id: u64,
    /// A conversation with messages in and out, one of them unread and with an attachment, and scheduled ones.
    pub full_conversation_id: u64,
    /// A message of the full conversation.
    pub message_id: u64,
    /// The reservation of the first conversation.
    pub reservation_id: u64,
    /// The reservation of the full conversation.
    pub full_reservation_id: u64,
    /// A listing there is.
    pub listing_id: u64,
    /// A member of staff.
    pub user_id: u64,
    /// A message template.
    pub message_template_id: u64,
}

impl Hostaway {
    /// Starts it alone on the current Tokio runtime, on this port of 127.0.0.1, or a free one if that is 0.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened.
    pub async fn start(port: u16) -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes(Arc::clone(&state));
        let provider = Provider::start(Arc::<State>::clone(&state), router, port).await?;
        Ok(Self { provider, state })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            client_id: ACCOUNT_ID.to_string(),
            client_secret: CLIENT_SECRET.to_owned(),
            conversation_id: CONVERSATIONS[0].id,
            other_conversation_id: CONVERSATIONS[1].id,
            full_conversation_id: CONVERSATIONS[2].id,
            message_id: messages::FIRST_ID,
            reservation_id: CONVERSATIONS[0].reservation,
            full_reservation_id: CONVERSATIONS[2].reservation,
            listing_id: listings::HARBOUR.id,
            user_id: users::HOST_ID,
            message_template_id: message_templates::GREETING_ID,
        }
    }

    /// The guest writes into a conversation. Gives the id of the message, which is unread, and is none of
    /// [`messages`](Provider::messages).
    ///
    /// # Panics
    ///
    /// When there is no such conversation, or outside of a Tokio runtime.
    pub fn guest_writes(&self, conversation_id: u64, text: &str) -> u64 {
        let conversation = conversations::find(conversation_id).expect("a conversation there is");
        messages::add(&self.state, conversation, Origin::Guest, text, "channel").expect("its reservation").id
    }

    /// A guest books a stay: a reservation of its own, whose id this gives, without a conversation as yet.
    ///
    /// # Panics
    ///
    /// Outside of a Tokio runtime.
    pub fn guest_books(&self, guest_name: &str) -> u64 {
        let mut store = self.state.store();
        let id = store.reservations.iter().map(|it| it.id).max().unwrap_or_default() + 1;
        let reservation = Reservation::booked(id, guest_name, Utc::now());
        deliveries::announce_reservation(&store, &reservation, "reservation.created");
        store.reservations.push(reservation);
        id
    }

    /// A reservation gets another status, such as `"cancelled"`.
    ///
    /// # Panics
    ///
    /// When there is no such reservation, or outside of a Tokio runtime.
    pub fn set_reservation_status(&self, reservation_id: u64, status: &str) {
        let mut store = self.state.store();
        let reservation = store.reservations.iter_mut().find(|it| it.id == reservation_id);
        let reservation = reservation.expect("a reservation there is");
        status.clone_into(&mut reservation.status);
        reservation.touch(Utc::now());
        let reservation = reservation.clone();
        deliveries::announce_reservation(&store, &reservation, "reservation.updated");
    }
}

impl Deref for Hostaway {
    type Target = Provider;

    fn deref(&self) -> &Provider {
        &self.provider
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("client_id", &self.client_id)
            .field("conversation_id", &self.conversation_id)
            .finish_non_exhaustive()
    }
}

/// What Hostaway remembers.
#[derive(Debug, Default)]
struct State {
    tokens: Mutex<Tokens>,
    store: Mutex<Store>,
}

impl State {
    fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the account has, as far as it changes.
#[derive(Debug)]
struct Store {
    reservations: Vec<Reservation>,
    messages: Messages,
    unified_webhooks: UnifiedWebhooks,
    unified_webhook_logs: Logs,
    message_webhooks: ConversationMessageWebhooks,
    message_webhook_logs: Logs,
}

impl Default for Store {
    fn default() -> Self {
        let reservations = reservations::seeds();
        Self {
            messages: Messages::seeds(&reservations),
            reservations,
            unified_webhooks: UnifiedWebhooks::default(),
            unified_webhook_logs: Logs::default(),
            message_webhooks: ConversationMessageWebhooks::default(),
            message_webhook_logs: Logs::default(),
        }
    }
}

fn routes(state: Arc<State>) -> Router {
    let with_token = Router::new()
        .merge(conversation_routes())
        .merge(reservation_routes())
        .merge(webhook_routes())
        .route("/messageTemplates", get(message_templates::list_message_templates))
        .route("/messageTemplates/{template}", get(message_templates::get_message_template))
        .route("/users", get(users::list_users))
        .route("/user/{user}", get(users::get_user))
        .route("/userGroups", get(user_groups::list_user_groups))
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token));
    let without_token = Router::new().route("/accessTokens", post(access_tokens::issue).delete(access_tokens::revoke));
    Router::new()
        .nest("/v1", with_token.merge(without_token))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::disable())
        .with_state(state)
}

fn conversation_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/conversations", get(conversations::list_conversations))
        .route("/conversations/{conversation}", get(conversations::get_conversation))
        .route(
            "/conversations/{conversation}/messages",
            post(messages::send_conversation_message).get(messages::list_conversation_messages),
        )
        .route("/conversations/{conversation}/messages/{message}", get(messages::get_conversation_message))
}

fn reservation_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/reservations", get(reservations::list_reservations))
        .route("/reservations/{reservation}", get(reservations::get_reservation))
        .route("/reservations/{reservation}/conversations", get(conversations::list_reservation_conversations))
        .route(
            "/reservations/{reservation}/messageTemplates",
            get(message_templates::list_reservation_message_templates),
        )
        .route(
            "/reservations/{reservation}/messageTemplates/{template}",
            get(message_templates::get_reservation_message_template),
        )
}

fn webhook_routes() -> Router<Arc<State>> {
    use conversation_message_webhooks as message_webhooks;
    Router::new()
        .route(
            "/webhooks/unifiedWebhooks",
            get(unified_webhooks::list_unified_webhooks).post(unified_webhooks::create_unified_webhook),
        )
        .route(
            "/webhooks/unifiedWebhooks/{webhook}",
            get(unified_webhooks::get_unified_webhook)
                .put(unified_webhooks::update_unified_webhook)
                .delete(unified_webhooks::delete_unified_webhook),
        )
        .route("/unifiedWebhookLogs", get(webhook_logs::list_unified_webhook_logs))
        .route(
            "/webhooks/conversationMessages",
            get(message_webhooks::list_conversation_message_webhooks)
                .post(message_webhooks::create_conversation_message_webhook),
        )
        .route(
            "/webhooks/conversationMessages/{webhook}",
            get(message_webhooks::get_conversation_message_webhook)
                .put(message_webhooks::update_conversation_message_webhook)
                .delete(message_webhooks::delete_conversation_message_webhook),
        )
        .route("/conversationMessageWebhooklogs", get(webhook_logs::list_conversation_message_webhook_logs))
}

async fn require_token(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let standing = state.tokens().standing(request.headers());
    match standing {
        Standing::Good => next.run(request).await,
        Standing::Expired | Standing::Unknown => {
            envelope::fail(StatusCode::FORBIDDEN, "Access denied: the token is invalid or expired")
        }
    }
}

async fn not_found() -> Response {
    envelope::fail(StatusCode::NOT_FOUND, "Resource not found")
}

async fn method_not_allowed() -> Response {
    envelope::fail(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed")
}

impl Vendor for State {
    fn name(&self) -> &'static str {
        "hostaway"
    }

    fn base_path(&self) -> String {
        "/v1".to_owned()
    }

    fn operation(&self, method: &Method, path: &str) -> Operation {
        let messages = path.starts_with("/v1/conversations/") && path.ends_with("/messages");
        match *method {
            _ if path == "/v1/accessTokens" => Operation::Token,
            Method::POST if messages => Operation::Send,
            Method::GET if messages => Operation::List,
            _ => Operation::Other,
        }
    }

    fn failure(&self, status: StatusCode, _: &HeaderMap) -> Response {
        envelope::fail(status, status.canonical_reason().unwrap_or("Request failed"))
    }

    fn authorization(&self) -> String {
        format!("Bearer {}", access_tokens::new(self))
    }

    fn messages(&self) -> Vec<StoredMessage> {
        self.store().messages.stored()
    }

    fn expire_tokens(&self) {
        self.tokens().expire_all();
    }

    fn advance(&self, time: Duration) {
        self.tokens().clock.advance(time);
    }

    fn clear(&self) {
        self.store().messages.clear();
    }

    fn reset(&self) {
        *self.tokens() = Tokens::default();
        *self.store() = Store::default();
    }
}
