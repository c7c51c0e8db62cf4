//! HighQ Collaborate's messages API, version 4, the first to have it and the only one here.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - A page says that success is 200 and, below, that it is 201. The sandbox answers 201, creating and listing
//!   alike, until [`HighQ::set_success_status`] says 200.
//! - The messages API answers JSON where `Accept` names `application/json`, else XML; the token endpoint XML where
//!   `Accept` names `application/xml`, else JSON. Errors follow the endpoint they come from.
//! - In JSON a list is an array, of one element too.
//! - An expired token gets 403, as documented; a token never issued, or none, 401.
//! - A new conversation needs at least one recipient and one message with `html`; recipients must be users there are.
//!   Anything else is 400.
//! - `lastsentdatetime` has the form of the dates of users: `29 May 2017 11:57`.
//! - Any attachment id is taken for one there is.

mod conversations;
mod element;
mod error;
mod oauth2_token;
mod representation;

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
    routing::{get, post},
};
use http::{HeaderMap, Method, StatusCode};

use crate::{
    Provider, StoredMessage,
    tokens::{Standing, Tokens},
    vendor::{Operation, Vendor},
};

const INSTANCE: &str = "acme";
const CLIENT_ID: &str = "sandbox-highq-client-id";
const CLIENT_SECRET: &str = "sandbox-highq-client-secret";
const FIRST_REFRESH_TOKEN: &str = "sandbox-highq-refresh-token";
const FIRST_AUTHORIZATION_CODE: &str = "sandbox-highq-authorization-code";

/// The users there are: id, first name, last name. The first is whom tokens act for.
const USERS: [(u64, &str, &str); 4] =
    [(7, "Alex", "Morgan"), (12, "Jamie", "Chen"), (34, "Priya", "Patel"), (56, "Chris", "Olsen")];
const USER_EMAIL: &str = "alex.morgan@example.com";

/// HighQ, running.
#[derive(Debug)]
pub struct HighQ {
    provider: Provider,
    state: Arc<State>,
}

/// What a client of the sandbox's HighQ is set up with. Its `Debug` shows no secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The client id.
    pub client_id: String,
    /// The client secret.
    pub client_secret: String,
    /// The refresh token to begin with. Every token issued replaces it.
    pub refresh_token: String,
    /// The authorization code to begin with. It is good for one token; [`HighQ::authorize`] gives more.
    pub authorization_code: String,
    /// Users there are, to send to.
    pub user_ids: Vec<u64>,
}

impl HighQ {
    pub(crate) async fn start() -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes(Arc::clone(&state));
        Ok(Self { provider: Provider::start(Arc::clone(&state) as Arc<dyn Vendor>, router).await?, state })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            client_id: CLIENT_ID.to_owned(),
            client_secret: CLIENT_SECRET.to_owned(),
            refresh_token: FIRST_REFRESH_TOKEN.to_owned(),
            authorization_code: FIRST_AUTHORIZATION_CODE.to_owned(),
            user_ids: USERS[1..3].iter().map(|(id, ..)| *id).collect(),
        }
    }

    /// A new authorization code, as a user's browser brings back from `authorize.action`.
    pub fn authorize(&self) -> String {
        self.state.grants().authorize()
    }

    /// What success is from now on: 201 to begin with, and the vendor's pages say 200 as well.
    pub fn set_success_status(&self, status: StatusCode) {
        *self.state.success_status() = status;
    }
}

impl Deref for HighQ {
    type Target = Provider;

    fn deref(&self) -> &Provider {
        &self.provider
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("client_id", &self.client_id)
            .field("user_ids", &self.user_ids)
            .finish_non_exhaustive()
    }
}

/// What HighQ remembers.
#[derive(Debug)]
struct State {
    tokens: Mutex<Tokens>,
    grants: Mutex<oauth2_token::Grants>,
    conversations: Mutex<conversations::Conversations>,
    success_status: Mutex<StatusCode>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            tokens: Mutex::default(),
            grants: Mutex::default(),
            conversations: Mutex::default(),
            success_status: Mutex::new(StatusCode::CREATED),
        }
    }
}

impl State {
    fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn grants(&self) -> MutexGuard<'_, oauth2_token::Grants> {
        self.grants.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn conversations(&self) -> MutexGuard<'_, conversations::Conversations> {
        self.conversations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn success_status(&self) -> MutexGuard<'_, StatusCode> {
        self.success_status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn routes(state: Arc<State>) -> Router {
    let with_token = Router::new()
        .route("/conversations/", post(conversations::create_conversation))
        .route("/conversations/{conversation}/messages", get(conversations::get_conversation_messages))
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token));
    Router::new()
        .nest(&format!("/{INSTANCE}/api/4"), with_token)
        .route(&format!("/{INSTANCE}/api/oauth2/token"), post(oauth2_token::issue))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(state)
}

async fn require_token(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let standing = state.tokens().standing(request.headers());
    match standing {
        Standing::Good => next.run(request).await,
        Standing::Expired => error::of_status(StatusCode::FORBIDDEN, request.headers()),
        Standing::Unknown => error::of_status(StatusCode::UNAUTHORIZED, request.headers()),
    }
}

async fn not_found(headers: HeaderMap) -> Response {
    error::of_status(StatusCode::NOT_FOUND, &headers)
}

async fn method_not_allowed(headers: HeaderMap) -> Response {
    error::of_status(StatusCode::METHOD_NOT_ALLOWED, &headers)
}

impl Vendor for State {
    fn name(&self) -> &'static str {
        "highq"
    }

    fn base_path(&self) -> String {
        format!("/{INSTANCE}")
    }

    fn operation(&self, method: &Method, path: &str) -> Operation {
        let rest = path.strip_prefix(&format!("/{INSTANCE}/api"));
        match (method, rest) {
            (_, Some("/oauth2/token")) => Operation::Token,
            (&Method::POST, Some("/4/conversations/")) => Operation::Send,
            (&Method::GET, Some(rest)) if rest.ends_with("/messages") => Operation::List,
            _ => Operation::Other,
        }
    }

    fn failure(&self, status: StatusCode, headers: &HeaderMap) -> Response {
        error::of_status(status, headers)
    }

    fn messages(&self) -> Vec<StoredMessage> {
        self.conversations().stored()
    }

    fn expire_tokens(&self) {
        self.tokens().expire_all();
    }

    fn clear(&self) {
        self.conversations().clear();
    }

    fn reset(&self) {
        *self.tokens() = Tokens::default();
        *self.grants() = oauth2_token::Grants::default();
        *self.conversations() = conversations::Conversations::default();
        *self.success_status() = StatusCode::CREATED;
    }
}
