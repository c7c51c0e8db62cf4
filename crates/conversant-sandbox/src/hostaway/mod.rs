//! Hostaway's public API: conversations of hosts and guests.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - Sending answers 200; a missing conversation 404; a bad body or parameter 400; bad client credentials 401; all
//!   with the `fail` envelope. Only 403 and 429 are documented.
//! - Lists run from the oldest message to the newest. Without `limit` a list is whole, and its envelope carries
//!   `null` for `limit` and `offset`.
//! - `attachments` in a send is unsupported by the vendor; the sandbox ignores it, and every other unknown field.
//! - A message carries, beyond the documented fields, those that clients have recorded from live replies.
//! - Tokens are good at once (the vendor lets a second pass) and the rate limits are not enforced: queue a
//!   [`Fault`](crate::Fault).

mod access_tokens;
mod envelope;
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

const ACCOUNT_ID: u64 = 10450;
const CLIENT_SECRET: &str = "sandbox-hostaway-client-secret";

/// The conversations there are, each with its reservation.
const CONVERSATIONS: [(u64, u64); 2] = [(1406, 97230), (1407, 97231)];

/// Hostaway, running.
#[derive(Debug)]
pub struct Hostaway {
    provider: Provider,
}

/// What a client of the sandbox's Hostaway is set up with. Its `Debug` does not show the secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The account id, which is also the client id.
    pub client_id: String,
    /// The client secret.
    pub client_secret: String,
    /// A conversation there is.
    pub conversation_id: u64,
    /// Another one.
    pub other_conversation_id: u64,
}

impl Hostaway {
    pub(crate) async fn start() -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes(Arc::clone(&state));
        Ok(Self { provider: Provider::start(state, router).await? })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            client_id: ACCOUNT_ID.to_string(),
            client_secret: CLIENT_SECRET.to_owned(),
            conversation_id: CONVERSATIONS[0].0,
            other_conversation_id: CONVERSATIONS[1].0,
        }
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
        .route(
            "/conversations/{conversation}/messages",
            post(messages::send_conversation_message).get(messages::list_conversation_messages),
        )
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token));
    let without_token = Router::new().route("/accessTokens", post(access_tokens::issue).delete(access_tokens::revoke));
    Router::new()
        .nest("/v1", with_token.merge(without_token))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(state)
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
