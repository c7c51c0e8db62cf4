//! Spruce Health's public API: conversations of a practice and its patients.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - A bad token gets the usual error body, of type `forbidden`. Error types but for `duplicate_request` are the
//!   sandbox's own.
//! - A conversation there is none of gets 400: neither operation declares 404.
//! - An idempotency key is used up by a message stored, not by one refused.
//! - Lists hold 50 items unless told otherwise, newest first. They are not eventually but instantly consistent.
//! - The rate limit is 100 a minute in its headers and is not enforced: queue a [`Fault`](crate::Fault).
//! - `Authorization: Basic` is taken for `Bearer`, as the vendor's integration guide has it.
//! - Any attachment id is taken for one uploaded.

mod error;
mod idempotency;
mod items;
mod messages;
mod rate_limit;

use std::{
    fmt, io,
    ops::Deref,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{
    Router,
    extract::{Request, State as Shared},
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, Method, StatusCode, header};

use crate::{
    Provider, StoredMessage,
    vendor::{Operation, Vendor},
};

const ACCESS_ID: &str = "sandbox-spruce-access-id";

/// The conversations there are, and whether each is a note, which takes internal messages only.
const CONVERSATIONS: [(&str, bool); 3] = [("t_1", false), ("t_2", false), ("t_3", true)];

/// The organization, which sends unless told otherwise, and its members.
const MEMBERS: [(&str, &str); 3] =
    [("entity_0", "Sandbox Clinic"), ("entity_1", "Robin Rivera"), ("entity_2", "Front Desk")];

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
    /// A conversation there is.
    pub conversation_id: String,
    /// Another one.
    pub other_conversation_id: String,
    /// A note conversation, which takes internal messages only.
    pub note_conversation_id: String,
    /// A member of the organization, who can be paged and can be an author.
    pub member_id: String,
}

impl Spruce {
    pub(crate) async fn start() -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes(Arc::clone(&state));
        Ok(Self { provider: Provider::start(Arc::clone(&state) as Arc<dyn Vendor>, router).await?, state })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            access_id: ACCESS_ID.to_owned(),
            secret_key: self.state.secret_key(),
            conversation_id: CONVERSATIONS[0].0.to_owned(),
            other_conversation_id: CONVERSATIONS[1].0.to_owned(),
            note_conversation_id: CONVERSATIONS[2].0.to_owned(),
            member_id: MEMBERS[1].0.to_owned(),
        }
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
#[derive(Debug, Default)]
struct State {
    /// How often the secret key was replaced.
    secret_key_number: AtomicU64,
    items: Mutex<items::Items>,
    idempotency_keys: Mutex<idempotency::Keys>,
    rate_limit: Mutex<rate_limit::Window>,
}

impl State {
    fn secret_key(&self) -> String {
        format!("sandbox-spruce-secret-key-{}", self.secret_key_number.load(Ordering::Relaxed))
    }

    fn items(&self) -> MutexGuard<'_, items::Items> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn idempotency_keys(&self) -> MutexGuard<'_, idempotency::Keys> {
        self.idempotency_keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn rate_limit(&self) -> MutexGuard<'_, rate_limit::Window> {
        self.rate_limit.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn routes(state: Arc<State>) -> Router {
    let api = Router::new()
        .route("/conversations/{conversation}/messages", post(messages::post_conversation_message))
        .route("/conversations/{conversation}/items", get(items::list_conversation_items))
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token));
    Router::new()
        .nest("/v1", api)
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn_with_state(Arc::clone(&state), rate_limit::add_headers))
        .with_state(state)
}

async fn require_token(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let expected = STANDARD.encode(format!("{ACCESS_ID}:{}", state.secret_key()));
    let sent = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '));
    match sent {
        Some((scheme, token))
            if token == expected && (scheme.eq_ignore_ascii_case("bearer") || scheme.eq_ignore_ascii_case("basic")) =>
        {
            next.run(request).await
        }
        _ => error::reply(StatusCode::FORBIDDEN, "forbidden", "The API token is not valid"),
    }
}

async fn not_found() -> Response {
    error::reply(StatusCode::NOT_FOUND, "not_found", "No such resource")
}

async fn method_not_allowed() -> Response {
    error::reply(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "The resource does not take this method")
}

/// Whether the conversation is a note; `None` when there is no such conversation.
fn is_note(conversation: &str) -> Option<bool> {
    CONVERSATIONS.iter().find(|(id, _)| *id == conversation).map(|(_, note)| *note)
}

/// A member's name; `None` when there is no such member.
fn member_name(id: &str) -> Option<&'static str> {
    MEMBERS.iter().find(|(member, _)| *member == id).map(|(_, name)| *name)
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
        match *method {
            Method::POST if in_conversation && path.ends_with("/messages") => Operation::Send,
            Method::GET if in_conversation && path.ends_with("/items") => Operation::List,
            _ => Operation::Other,
        }
    }

    fn failure(&self, status: StatusCode, _: &HeaderMap) -> Response {
        error::of_status(status)
    }

    fn messages(&self) -> Vec<StoredMessage> {
        self.items().stored()
    }

    fn expire_tokens(&self) {
        self.secret_key_number.fetch_add(1, Ordering::Relaxed);
    }

    fn clear(&self) {
        self.items().clear();
        *self.idempotency_keys() = idempotency::Keys::default();
        *self.rate_limit() = rate_limit::Window::default();
    }

    fn reset(&self) {
        self.clear();
        *self.items() = items::Items::default();
        self.secret_key_number.store(0, Ordering::Relaxed);
    }
}
