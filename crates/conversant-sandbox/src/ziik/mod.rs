//! Ziik: conversations of an organization's employees.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - Authenticating answers a plain object, as the newer pages have it; the older ones put it in a list.
//! - Creating a message answers 201, as the older pages have it; the newer ones show no status.
//! - The message list is documented as cursor-paginated both ways, its form is shown nowhere. The sandbox answers
//!   as Laravel does: `data`, `links` (`first`, `last`, `prev`, `next`) and `meta` (`path`, `per_page`,
//!   `next_cursor`, `prev_cursor`), newest message first, the next page being older.
//! - `starter_message_id` beside `cursor` or `query` is documented as not to be; the sandbox answers 422.
//! - An ordinary message has `type` `"normal"`; its `parent` is the message answered, whole; `voice` and the
//!   author's `archived_at` are `null`.
//! - An empty `message` is a missing one.

mod authentication;
mod error;
mod messages;

use std::{
    fmt, io,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    extract::{Request, State as Shared},
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::post,
};
use http::{HeaderMap, Method, StatusCode};

use crate::{
    Provider, StoredMessage,
    tokens::{Standing, Tokens},
    vendor::{Operation, Vendor},
};

const USERNAME: &str = "john.doe@example.com";
const PASSWORD: &str = "sandbox-ziik-password";

/// The conversations there are.
const CONVERSATIONS: [u64; 2] = [123, 124];

/// Ziik, running.
#[derive(Debug)]
pub struct Ziik {
    provider: Provider,
}

/// What a client of the sandbox's Ziik is set up with. Its `Debug` does not show the password.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The user's e-mail address.
    pub username: String,
    /// The password.
    pub password: String,
    /// A conversation there is.
    pub conversation_id: u64,
    /// Another one.
    pub other_conversation_id: u64,
}

impl Ziik {
    pub(crate) async fn start() -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes(Arc::clone(&state));
        Ok(Self { provider: Provider::start(state, router).await? })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            username: USERNAME.to_owned(),
            password: PASSWORD.to_owned(),
            conversation_id: CONVERSATIONS[0],
            other_conversation_id: CONVERSATIONS[1],
        }
    }
}

impl Deref for Ziik {
    type Target = Provider;

    fn deref(&self) -> &Provider {
        &self.provider
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("username", &self.username)
            .field("conversation_id", &self.conversation_id)
            .finish_non_exhaustive()
    }
}

/// What Ziik remembers.
#[derive(Debug, Default)]
struct State {
    tokens: Mutex<Tokens>,
    messages: Mutex<messages::Messages>,
}

impl State {
    fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn messages(&self) -> MutexGuard<'_, messages::Messages> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn routes(state: Arc<State>) -> Router {
    let with_token = Router::new()
        .route("/renew", post(authentication::renew))
        .route("/conversations/{conversation}/messages", post(messages::create_message).get(messages::list_messages))
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token));
    let without_token = Router::new().route("/authenticate", post(authentication::authenticate));
    Router::new()
        .nest("/api", with_token.merge(without_token))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(state)
}

async fn require_token(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let standing = state.tokens().standing(request.headers());
    match standing {
        Standing::Good => next.run(request).await,
        Standing::Expired | Standing::Unknown => error::of_status(StatusCode::UNAUTHORIZED),
    }
}

async fn not_found() -> Response {
    error::of_status(StatusCode::NOT_FOUND)
}

async fn method_not_allowed() -> Response {
    error::of_status(StatusCode::METHOD_NOT_ALLOWED)
}

impl Vendor for State {
    fn name(&self) -> &'static str {
        "ziik"
    }

    fn base_path(&self) -> String {
        "/api".to_owned()
    }

    fn operation(&self, method: &Method, path: &str) -> Operation {
        let messages = path.starts_with("/api/conversations/") && path.ends_with("/messages");
        match *method {
            _ if path == "/api/authenticate" || path == "/api/renew" => Operation::Token,
            Method::POST if messages => Operation::Send,
            Method::GET if messages => Operation::List,
            _ => Operation::Other,
        }
    }

    fn failure(&self, status: StatusCode, _: &HeaderMap) -> Response {
        error::of_status(status)
    }

    fn messages(&self) -> Vec<StoredMessage> {
        self.messages().stored()
    }

    fn expire_tokens(&self) {
        self.tokens().expire_all();
    }

    fn clear(&self) {
        self.messages().clear();
    }

    fn reset(&self) {
        *self.tokens() = Tokens::default();
        *self.messages() = messages::Messages::default();
    }
}
