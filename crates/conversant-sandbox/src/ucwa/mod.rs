//! UCWA 2.0, the web API of Skype for Business 2015: its instant messages.
//!
//! What its documents leave open, and what the sandbox does:
//!
//! - Three base paths are documented: `//v1` (the prefix before the second slash is empty), `/ucwa/v1` and
//!   `/ucwa/oauth/v1`. All three work, `/v1` too, and links carry the one the request came by.
//! - Where the reference and captured traffic have another path for the same resource, both work; links are those of
//!   the reference. `sendMessage` is such a one, `messages` in traffic.
//! - Every link leads to something that works; what the sandbox does not have (calls, meetings, contacts, batches) is
//!   not linked. `participants`, `typingParticipants` and `people` are linked, and read as lists and bare resources,
//!   though no page says how they are read.
//! - The message posted is the body, raw; `operationId` is required in the query, and `operationContext`, as traffic has
//!   it, is taken for it. The same one twice stores two messages: nothing says that it does not.
//! - Messages are delivered at once, unless told otherwise; with one remote participant, who accepts at once, what is
//!   posted is told on the event channel in one package. Messages are told of with `completed` alone, unless they
//!   are held.
//! - What is not possible at the time (to send where nothing is connected, to accept what is not waiting) is 409.
//! - A message that comes with an invitation is stored once the invitation is accepted, and told of where it came from
//!   another.
//! - A declined or unanswered invitation leaves its conversation, disconnected.
//! - Events: a request with the number of a package whose reply was lost gets that package again. A number out of
//!   order gets `resync` to where the channel is; nothing is lost. `low`, `medium` and `priority` are checked and do
//!   nothing else: everything is told at once, and the last who asks is the one who is answered. Nothing, when the time
//!   is up, has no `sender`.
//! - An application that posts the `instanceId` of another is that other; there is no other way to be the same.
//! - `makeMeAvailable` answers 204, as its first page has it, not 201 with a list of operations as its second.
//! - Resources and errors are JSON, whatever `Accept` says, and posts are JSON or parameters of the query.
//! - Tokens: a grant that needs a user's name and password refuses others with `invalid_grant`; the Windows grant is
//!   given to whoever asks; the passive one once its page was looked at.

mod announce;
mod applications;
mod autodiscover;
mod call;
mod channel;
mod communication;
mod conversations;
mod data_uri;
mod events;
mod href;
mod input;
mod invitations;
mod inviting;
mod me;
mod messages;
mod messaging;
mod oauth_token;
mod participants;
mod policies;
mod reason;
mod remote;
mod routes;
mod settings;
mod store;

use std::{
    fmt, io,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::{HeaderMap, Method, StatusCode};

use self::{oauth_token::Guests, reason::Refusal, settings::Settings, store::Store};
pub use self::{
    remote::IncomingInvitation,
    settings::{DeliveryRefusal, RemoteAnswer},
};
use crate::{
    Provider, StoredMessage,
    tokens::Tokens,
    vendor::{Operation, Vendor},
};

const USERNAME: &str = "lenea@contoso.com";
const PASSWORD: &str = "sandbox-ucwa-password";
const NAME: &str = "Lene Aaling";

/// The one the conversations are with.
const REMOTE_URI: &str = "sip:tosh@contoso.com";
const REMOTE_NAME: &str = "Tosh";

/// The application there is, signed in and available.
const APPLICATION: &str = "833";

/// Its conversations, with messaging connected.
const CONVERSATIONS: [&str; 2] = ["802", "803"];

/// An earlier conversation of it, which can be continued.
const LOG: &str = "1";

/// The meeting there is for those who join anonymously.
const CONFERENCE_URI: &str = "sip:lenea@contoso.com;gruu;opaque=app:conf:focus:id:5LRW0CQZ";
const CONFERENCE_KEY: &str = "sandbox-ucwa-conference-key";

const DEFAULT_BASE_PATH: &str = "/ucwa/v1";

/// Those documented, the longer before its beginning.
const BASE_PATHS: [&str; 4] = [DEFAULT_BASE_PATH, "/ucwa/oauth/v1", "//v1", "/v1"];

/// UCWA, running.
#[derive(Debug)]
pub struct Ucwa {
    provider: Provider,
    state: Arc<State>,
}

/// What a client of the sandbox's UCWA is set up with. Its `Debug` shows neither password nor key.
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
    /// The id, in both, of the participant at the other end.
    pub participant_id: String,
    /// The address of that participant.
    pub participant_uri: String,
    /// An earlier conversation, to be continued.
    pub conversation_log_id: String,
    /// The address of a meeting, for the anonymous grant.
    pub conference_uri: String,
    /// The key of that meeting.
    pub conference_key: String,
}

impl Ucwa {
    /// Starts it alone on the current Tokio runtime, on this port of 127.0.0.1, or a free one if that is 0.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened.
    pub async fn start(port: u16) -> io::Result<Self> {
        let state = Arc::new(State::default());
        let router = routes::all(Arc::clone(&state));
        Ok(Self { provider: Provider::start(Arc::clone(&state) as Arc<dyn Vendor>, router, port).await?, state })
    }

    /// What to set a client up with.
    pub fn credentials(&self) -> Credentials {
        Credentials {
            username: USERNAME.to_owned(),
            password: PASSWORD.to_owned(),
            application_id: APPLICATION.to_owned(),
            conversation_id: CONVERSATIONS[0].to_owned(),
            other_conversation_id: CONVERSATIONS[1].to_owned(),
            participant_id: REMOTE_URI.trim_start_matches("sip:").to_owned(),
            participant_uri: REMOTE_URI.to_owned(),
            conversation_log_id: LOG.to_owned(),
            conference_uri: CONFERENCE_URI.to_owned(),
            conference_key: CONFERENCE_KEY.to_owned(),
        }
    }

    /// Where a client finds the token endpoint, which is not below the base path.
    pub fn token_url(&self) -> String {
        format!("{}{}", self.origin(), oauth_token::PATH)
    }

    /// Where the root of autodiscovery is, on whichever host.
    pub fn autodiscover_url(&self) -> String {
        format!("{}{}", self.origin(), autodiscover::ROOT)
    }

    /// The root of autodiscovery in the place of `https://lyncdiscoverinternal.<domain>`, which is asked first. A request
    /// for `/` whose `Host` begins so is one for it, too.
    pub fn internal_autodiscover_url(&self) -> String {
        format!("{}{}", self.origin(), autodiscover::INTERNAL)
    }

    /// The root of autodiscovery in the place of `https://lyncdiscover.<domain>`, which is asked when the internal one
    /// fails.
    pub fn external_autodiscover_url(&self) -> String {
        format!("{}{}", self.origin(), autodiscover::EXTERNAL)
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
        path.clone_into(&mut self.state.settings().base_path);
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

/// Whoever waits for events waits no longer.
impl Drop for Ucwa {
    fn drop(&mut self) {
        self.state.store().applications.clear();
    }
}

/// What UCWA remembers.
#[derive(Debug, Default)]
struct State {
    settings: Mutex<Settings>,
    tokens: Mutex<Tokens>,
    guests: Mutex<Guests>,
    store: Mutex<Store>,
}

/// Where more than one is held, the store is taken first.
impl State {
    fn settings(&self) -> MutexGuard<'_, Settings> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn guests(&self) -> MutexGuard<'_, Guests> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A point in time, in the form of the vendor's JSON.
fn date(time: DateTime<Utc>) -> String {
    format!("/Date({})/", time.timestamp_millis())
}

impl Vendor for State {
    fn name(&self) -> &'static str {
        "ucwa"
    }

    fn base_path(&self) -> String {
        self.settings().base_path.clone()
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
        if status == StatusCode::UNAUTHORIZED {
            oauth_token::challenge(headers)
        } else {
            Refusal::of_status(status).into_response()
        }
    }

    fn authorization(&self) -> String {
        format!("Bearer {}", oauth_token::new(self))
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
        self.store().clear();
        self.settings().refusals.clear();
    }

    fn reset(&self) {
        *self.settings() = Settings::default();
        *self.tokens() = Tokens::default();
        *self.guests() = Guests::default();
        *self.store() = Store::default();
    }
}
