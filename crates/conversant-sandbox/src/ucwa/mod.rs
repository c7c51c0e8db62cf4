//! UCWA 2.0, the web API of Skype for Business 2015: its instant messages.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - Three base paths are documented: `//v1` (the prefix before the second slash is empty), `/ucwa/v1` and
//!   `/ucwa/oauth/v1`. All three work, `/v1` too, and links carry the one the request came by.
//! - `sendMessage` is a leaf of that name in the reference and `messages` in captured traffic: both work.
//! - The message posted is the body, raw; `operationId` is required in the query. The same one twice stores two
//!   messages: nothing says that it does not.
//! - Messages are `Succeeded` at once, and their links are those of captured traffic (`self`, `messaging`) and the
//!   text.
//! - Resources and errors are JSON, whatever `Accept` says.
//! - A token request fails with `invalid_grant` when the password is wrong, `unsupported_grant_type` for another
//!   grant, `invalid_request` when a field is missing.

mod messages;
mod oauth_token;
mod reason;

use std::{
    fmt, io,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    extract::{Request, State as Shared},
    middleware::{Next, from_fn_with_state, map_response},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use tower::ServiceExt;

use crate::{
    Provider, StoredMessage,
    tokens::{Standing, Tokens},
    vendor::{Operation, Vendor},
};

const USERNAME: &str = "lenea@contoso.com";
const PASSWORD: &str = "sandbox-ucwa-password";

/// The application there is, signed in and available.
const APPLICATION: &str = "833";

/// Its conversations, with messaging connected.
const CONVERSATIONS: [&str; 2] = ["802", "803"];

const DEFAULT_BASE_PATH: &str = "/ucwa/v1";

/// Those documented, the longer before its beginning.
const BASE_PATHS: [&str; 4] = [DEFAULT_BASE_PATH, "/ucwa/oauth/v1", "//v1", "/v1"];

/// UCWA, running.
#[derive(Debug)]
pub struct Ucwa {
    provider: Provider,
    state: Arc<State>,
}

/// What a client of the sandbox's UCWA is set up with. Its `Debug` does not show the password.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The user's sign-in address.
    pub username: String,
    /// The password.
    pub password: String,
    /// The application that is signed in.
    pub application_id: String,
    /// A conversation of it.
    pub conversation_id: String,
    /// Another one.
    pub other_conversation_id: String,
}

impl Ucwa {
    pub(crate) async fn start() -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes(Arc::clone(&state));
        Ok(Self { provider: Provider::start(Arc::clone(&state) as Arc<dyn Vendor>, router).await?, state })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            username: USERNAME.to_owned(),
            password: PASSWORD.to_owned(),
            application_id: APPLICATION.to_owned(),
            conversation_id: CONVERSATIONS[0].to_owned(),
            other_conversation_id: CONVERSATIONS[1].to_owned(),
        }
    }

    /// Where a client finds the token endpoint, which is not below the base path.
    pub fn token_url(&self) -> String {
        format!("{}{}", self.origin(), oauth_token::PATH)
    }

    /// Serves under this path as well, from now on, and gives it in [`base_url`](Provider::base_url).
    ///
    /// # Panics
    ///
    /// When it does not begin with a slash, or ends with one.
    pub fn set_base_path(&self, path: &str) {
        assert!(
            path.starts_with('/') && !path.ends_with('/'),
            "a base path begins with a slash and does not end with one"
        );
        path.clone_into(&mut self.state.base_path());
    }
}

impl Deref for Ucwa {
    type Target = Provider;

    fn deref(&self) -> &Provider {
        &self.provider
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("username", &self.username)
            .field("application_id", &self.application_id)
            .field("conversation_id", &self.conversation_id)
            .finish_non_exhaustive()
    }
}

/// What UCWA remembers.
#[derive(Debug)]
struct State {
    base_path: Mutex<String>,
    tokens: Mutex<Tokens>,
    messages: Mutex<messages::Messages>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            base_path: Mutex::new(DEFAULT_BASE_PATH.to_owned()),
            tokens: Mutex::default(),
            messages: Mutex::default(),
        }
    }
}

impl State {
    fn base_path(&self) -> MutexGuard<'_, String> {
        self.base_path.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn messages(&self) -> MutexGuard<'_, messages::Messages> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The path, cut after the base path it begins with.
    fn split<'a>(&self, path: &'a str) -> Option<(&'a str, &'a str)> {
        let configured = self.base_path();
        [configured.as_str()]
            .into_iter()
            .chain(BASE_PATHS)
            .filter(|base| path.starts_with(base))
            .map(|base| path.split_at(base.len()))
            .find(|(_, rest)| rest.starts_with('/'))
    }
}

/// The base path a request came by, for the links in its reply.
#[derive(Debug, Clone)]
struct BasePath(String);

fn routes(state: Arc<State>) -> Router {
    let messaging = "/applications/{application}/communication/conversations/{conversation}/messaging";
    let below_base_path = Router::new()
        .route(&format!("{messaging}/sendMessage"), post(messages::send_message))
        .route(&format!("{messaging}/messages"), post(messages::send_message).get(messages::list_messages))
        .route(&format!("{messaging}/messages/{{message}}"), get(messages::get_message))
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(Arc::clone(&state));
    let token_endpoint = Router::new()
        .route(oauth_token::PATH, post(oauth_token::issue))
        .route(&oauth_token::PATH.to_ascii_lowercase(), post(oauth_token::issue))
        .with_state(Arc::clone(&state));
    // Base paths are cut off before the router sees them: one begins with two slashes, one is set while running.
    let by_base_path = move |request: Request| {
        let request = without_base_path(&state, request);
        let router = below_base_path.clone();
        async move {
            match request {
                Some(request) => router.oneshot(request).await.into_response(),
                None => not_found().await,
            }
        }
    };
    token_endpoint
        .fallback(by_base_path)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(map_response(add_version))
}

/// The request as the router knows it; `None` when its path begins with no base path.
fn without_base_path(state: &State, mut request: Request) -> Option<Request> {
    let uri = request.uri();
    let (base, rest) = state.split(uri.path())?;
    let base = BasePath(base.to_owned());
    let path_and_query = match uri.query() {
        Some(query) => format!("{rest}?{query}"),
        None => rest.to_owned(),
    };
    *request.uri_mut() = path_and_query.parse::<Uri>().ok()?;
    request.extensions_mut().insert(base);
    Some(request)
}

async fn add_version(mut reply: Response) -> Response {
    let headers = reply.headers_mut();
    headers.insert("X-MS-UcwaVersion", HeaderValue::from_static("1.7"));
    headers.insert("X-MS-Server-Fqdn", HeaderValue::from_static("fe1.contoso.com"));
    reply
}

async fn require_token(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let standing = state.tokens().standing(request.headers());
    match standing {
        Standing::Good => next.run(request).await,
        Standing::Expired | Standing::Unknown => oauth_token::challenge(request.headers()),
    }
}

async fn not_found() -> Response {
    reason::of_status(StatusCode::NOT_FOUND)
}

async fn method_not_allowed() -> Response {
    reason::of_status(StatusCode::METHOD_NOT_ALLOWED)
}

impl Vendor for State {
    fn name(&self) -> &'static str {
        "ucwa"
    }

    fn base_path(&self) -> String {
        self.base_path().clone()
    }

    fn operation(&self, method: &Method, path: &str) -> Operation {
        let send = path.ends_with("/messaging/sendMessage");
        let messages = path.ends_with("/messaging/messages");
        match *method {
            _ if path.eq_ignore_ascii_case(oauth_token::PATH) => Operation::Token,
            Method::POST if send || messages => Operation::Send,
            Method::GET if messages => Operation::List,
            _ => Operation::Other,
        }
    }

    fn failure(&self, status: StatusCode, headers: &HeaderMap) -> Response {
        if status == StatusCode::UNAUTHORIZED { oauth_token::challenge(headers) } else { reason::of_status(status) }
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
        DEFAULT_BASE_PATH.clone_into(&mut self.base_path());
        *self.tokens() = Tokens::default();
        *self.messages() = messages::Messages::default();
    }
}
