//! HighQ Collaborate: its messages API, from version 4 on, the first to have it; users and files, in any version.
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
//! - Any attachment id is taken for one there is; what was uploaded is listed with its name and size.
//! - A reply is a bare message, as in the vendor's samples, or a conversation with messages, as in its prose. Updating
//!   answers no body. What is not there, or was deleted, is 400, as is an action there is not.
//! - Users: one that is not there is 400, with the reference documented for it. `totalcount` and `total` are both how many
//!   there are on all pages. Texts are compared whatever their case; in an order asked for by a name not known, by id.
//! - Files: what is not valid is 403, for want of a 400 in the vendor's tables; so is a file not there. Of one name in
//!   one folder there may be two files, unless duplicates are overridden. Any number is taken for a folder there is.
//! - `authorize.action` takes any absolute `redirect_uri`, and gives `state` back.

mod authorize;
mod conversations;
mod element;
mod error;
mod files;
mod oauth2_token;
mod posted;
mod representation;
mod shares;
mod users;

use std::{
    fmt, io,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::{DefaultBodyLimit, RawPathParams, Request, State as Shared, rejection::RawPathParamsRejection},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
    routing::{get, post, put},
};
use http::{HeaderMap, Method, StatusCode, header};

pub use self::{conversations::ConversationState, files::StoredFile};
use crate::{
    Provider, StoredMessage,
    tokens::{Standing, Tokens, unique_hex},
    vendor::{Operation, Vendor},
};

const INSTANCE: &str = "acme";
const CLIENT_ID: &str = "sandbox-highq-client-id";
const CLIENT_SECRET: &str = "sandbox-highq-client-secret";
const FIRST_REFRESH_TOKEN: &str = "sandbox-highq-refresh-token";
const FIRST_AUTHORIZATION_CODE: &str = "sandbox-highq-authorization-code";

/// The site all folders are in.
const SITE_ID: u64 = 3;
/// A folder, and the file in it to begin with.
const FOLDER_ID: u64 = 501;
const FILE_ID: u64 = 9001;

/// The first version to have messages.
const MESSAGES_VERSION: u64 = 4;

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
    /// The addresses of those users.
    pub user_emails: Vec<String>,
    /// A folder, to upload to.
    pub folder_id: u64,
    /// A file there is in that folder.
    pub file_id: u64,
}

impl HighQ {
    /// Starts it alone on the current Tokio runtime, on this port of 127.0.0.1, or a free one if that is 0.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened.
    pub async fn start(port: u16) -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes(Arc::clone(&state));
        Ok(Self { provider: Provider::start(Arc::clone(&state) as Arc<dyn Vendor>, router, port).await?, state })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            client_id: CLIENT_ID.to_owned(),
            client_secret: CLIENT_SECRET.to_owned(),
            refresh_token: FIRST_REFRESH_TOKEN.to_owned(),
            authorization_code: FIRST_AUTHORIZATION_CODE.to_owned(),
            user_ids: users::ALL[1..3].iter().map(|it| it.id).collect(),
            user_emails: users::ALL[1..3].iter().map(users::User::email).collect(),
            folder_id: FOLDER_ID,
            file_id: FILE_ID,
        }
    }

    /// A new authorization code, as a user's browser brings back from `authorize.action`.
    pub fn authorize(&self) -> String {
        self.state.grants().authorize()
    }

    /// What the conversation of this id was marked as; none when it was deleted, or never was.
    pub fn conversation(&self, id: u64) -> Option<ConversationState> {
        self.state.conversations().state_of(id)
    }

    /// Every file, the one there is to begin with and those uploaded, in the order they were.
    pub fn files(&self) -> Vec<StoredFile> {
        self.state.files().all()
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
    files: Mutex<files::Files>,
    success_status: Mutex<StatusCode>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            tokens: Mutex::default(),
            grants: Mutex::default(),
            conversations: Mutex::default(),
            files: Mutex::default(),
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

    fn files(&self) -> MutexGuard<'_, files::Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn success_status(&self) -> MutexGuard<'_, StatusCode> {
        self.success_status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn routes(state: Arc<State>) -> Router {
    let with_token = Router::new()
        .route("/conversations/", post(conversations::create_conversation))
        .route("/conversations/{conversation}", put(conversations::update_conversation))
        .route(
            "/conversations/{conversation}/messages",
            get(conversations::get_conversation_messages).post(conversations::reply_to_conversation),
        )
        .route("/users", get(users::list_users))
        .route("/users/{user}", get(users::get_user))
        .route("/files/content", post(files::add_file))
        .route("/files/{file}", get(files::get_file))
        .route("/shares/content", post(shares::add_share))
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token))
        .route_layer(from_fn(require_version));
    Router::new()
        .nest(&format!("/{INSTANCE}/api/{{version}}"), with_token)
        .route(&format!("/{INSTANCE}/api/oauth2/token"), post(oauth2_token::issue))
        .route(&format!("/{INSTANCE}/authorize.action"), get(authorize::authorize))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::disable())
        .with_state(state)
}

/// Refuses a path that cannot be read, and a version that is none or has no messages yet.
async fn require_version(
    in_path: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(in_path) = in_path else { return error::bad_request("The path is not UTF-8", request.headers()) };
    let version: u64 =
        in_path.iter().find(|(name, _)| *name == "version").and_then(|(_, it)| it.parse().ok()).unwrap_or_default();
    let messages = request.uri().path().contains("/conversations/");
    if version == 0 || (messages && version < MESSAGES_VERSION) {
        return not_found(request.headers().clone()).await;
    }
    next.run(request).await
}

/// The host a request was sent to, for the links in its reply.
fn host(headers: &HeaderMap) -> String {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
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
            (&Method::POST, Some(rest)) if rest.ends_with("/conversations/") || rest.ends_with("/messages") => {
                Operation::Send
            }
            (&Method::GET, Some(rest)) if rest.ends_with("/messages") => Operation::List,
            _ => Operation::Other,
        }
    }

    fn failure(&self, status: StatusCode, headers: &HeaderMap) -> Response {
        error::of_status(status, headers)
    }

    fn authorization(&self) -> String {
        let token = unique_hex();
        self.tokens().admit(&token, oauth2_token::LIFE);
        format!("Bearer {token}")
    }

    fn messages(&self) -> Vec<StoredMessage> {
        self.conversations().stored()
    }

    fn expire_tokens(&self) {
        self.tokens().expire_all();
    }

    fn advance(&self, time: Duration) {
        self.tokens().clock.advance(time);
    }

    fn clear(&self) {
        self.conversations().clear();
    }

    fn reset(&self) {
        *self.tokens() = Tokens::default();
        *self.grants() = oauth2_token::Grants::default();
        *self.conversations() = conversations::Conversations::default();
        *self.files() = files::Files::default();
        *self.success_status() = StatusCode::CREATED;
    }
}
