//! Ziik: conversations of an organization's employees.
//!
//! Two generations of documents describe it. The newer wins; what only the older one has is as that has it: single
//! objects there are in `data`, lists have `links` and `meta`, changes answer 204.
//!
//! What the documents leave open, and what the sandbox does:
//!
//! - Authenticating answers a plain object, as the newer pages have it; the older ones put it in a list. All users
//!   begin with one password. No e-mail is sent for another: [`Ziik::password_token`] has what would be in it.
//! - Creating a message answers 201, as the older pages have it; the newer ones show no status.
//! - The message list is documented as cursor-paginated both ways, its form is shown nowhere. The sandbox answers
//!   as Laravel does: `data`, `links` (`first`, `last`, `prev`, `next`) and `meta` (`path`, `per_page`,
//!   `next_cursor`, `prev_cursor`), newest message first, the next page being older. With `page` or `message` it is the
//!   older list, in numbered pages of up to 500.
//! - `starter_message_id` beside `cursor` or `query` is documented as not to be; the sandbox answers 422.
//! - `limit` is refused outside of 1 to 100 where the newer pages say so, and cut to 100 where the older ones say that
//!   it is capped. A list of ids may be written with commas, with `[]`, with `[0]`, or by repeating the name.
//! - An ordinary message has `type` `"normal"`; its `parent` is the message answered, whole but for its own `parent`;
//!   `voice` and the author's `archived_at` are `null`. A message of `type` `"service"` without text says that a
//!   conversation changed. A deleted message stays in the list, without text, files, reactions and voice.
//! - An empty `message` is a missing one.
//! - Conversations are made from `recipients`; a `message` given as well becomes the first. The reply is the
//!   conversation, with 200. A new group is titled with first names; a direct conversation has no `title`, an empty
//!   one no `latest_message`. The newest activity comes first in the list. `participants` finds the exact set, the
//!   caller counted in whether named or not.
//! - Deleting a conversation removes it for all, as in the newer pages, and takes an administrator of the group; both
//!   sides of a direct one may. Nothing archives: how is documented nowhere. One conversation starts archived.
//! - `finalize-update` sets `edited_at`. A file is on its message from `POST /upload` on, with `uploaded` false until
//!   it is finalised. Only messages take files; any other entity is one there is not. The address to put the bytes to
//!   is on the sandbox, wants the headers announced, and no token. Presets are the file itself.
//! - Counters count messages; of groups, events and news there are none. Nor is there a group for a user to be in,
//!   and `content` keeps nobody out.
//! - Users are created, changed and deleted by administrators; users may change themselves, and not end themselves.
//!   A deleted user's messages stay, or go to `transfer`. `show_birthdays` is set with a boolean and read as `"all"`
//!   or `"none"`. The memberships of a user are a list in `data`.
//! - Webhooks take plain HTTP addresses on loopback and no others. An event is sent once, unsigned, as no document
//!   says how it is signed; the log has it afterwards, with `status` `"0"` when nothing was answered. Deactivating is an
//!   update of the user.
//! - What a body refers to and is not there is 422; what a path refers to, 404.

mod authentication;
mod conversation;
mod conversations;
mod counters;
mod deliveries;
mod error;
mod files;
mod memberships;
mod message_list;
mod messages;
mod pages;
mod participants;
mod passwords;
mod request;
mod units;
mod uploads;
mod user;
mod user_changes;
mod users;
mod webhooks;

use std::{
    fmt, io,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::{delete, get, patch, post, put},
};
use http::{HeaderMap, Method, StatusCode};

use self::{
    conversations::Conversations,
    error::Refusal,
    files::Files,
    messages::{Draft, Messages},
    passwords::Passwords,
    units::Units,
    users::Users,
    webhooks::Webhooks,
};
use crate::{
    Provider, StoredMessage,
    tokens::Tokens,
    vendor::{Operation, Vendor},
};

const USERNAME: &str = "john.doe@example.com";
const PASSWORD: &str = "sandbox-ziik-password";

/// Ziik, running.
#[derive(Debug)]
pub struct Ziik {
    provider: Provider,
    state: Arc<State>,
}

/// What a client of the sandbox's Ziik is set up with. Its `Debug` does not show the password.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The e-mail address of the user, an administrator.
    pub username: String,
    /// The password.
    pub password: String,
    /// The e-mail address of a colleague, who is no administrator and has the same password.
    pub colleague_username: String,
    /// The id of the user.
    pub user_id: u64,
    /// The id of the colleague.
    pub colleague_id: u64,
    /// What an external system calls the colleague.
    pub colleague_reference: String,
    /// A group of three that the user administers, empty at first.
    pub conversation_id: u64,
    /// A direct conversation with the colleague, empty at first.
    pub other_conversation_id: u64,
    /// A group with messages the user has not seen, administered by the colleague.
    pub full_conversation_id: u64,
    /// A message in it.
    pub message_id: u64,
    /// A direct conversation the user has archived.
    pub archived_conversation_id: u64,
    /// A group the user is not in.
    pub foreign_conversation_id: u64,
    /// The user's unit.
    pub unit_id: u64,
    /// A unit below it, the colleague's.
    pub other_unit_id: u64,
    /// A department of the user's unit.
    pub department_id: u64,
    /// What a user may be in a unit.
    pub user_type_id: u64,
}

impl Ziik {
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
            username: USERNAME.to_owned(),
            password: PASSWORD.to_owned(),
            colleague_username: "jane.roe@example.com".to_owned(),
            user_id: 1,
            colleague_id: 2,
            colleague_reference: "ext-2".to_owned(),
            conversation_id: conversations::SEEDED[0],
            other_conversation_id: conversations::SEEDED[1],
            full_conversation_id: conversations::SEEDED[2],
            message_id: messages::SEED_IDS,
            archived_conversation_id: conversations::SEEDED[3],
            foreign_conversation_id: conversations::SEEDED[4],
            unit_id: units::HQ,
            other_unit_id: units::SHOP,
            department_id: units::SALES,
            user_type_id: units::USER_TYPES[0].0,
        }
    }

    /// The colleague writes into a conversation. Gives the id of the message, which is none of
    /// [`messages`](Provider::messages).
    pub fn colleague_writes(&self, conversation_id: u64, text: &str) -> u64 {
        let colleague = self.credentials().colleague_id;
        self.state.store().add_message(Draft::received(conversation_id, colleague, text))
    }

    /// What the e-mail says that a user asked for to set another password: a token, good once.
    pub fn password_token(&self, email: &str) -> Option<String> {
        let store = self.state.store();
        store.passwords.token_for(store.users.active_with_email(email)?)
    }

    /// Creates a unit, below the user's, and gives its id. No operation does: this is for the events of units.
    ///
    /// # Panics
    ///
    /// Outside of a Tokio runtime.
    pub fn create_unit(&self, name: &str) -> u64 {
        let mut store = self.state.store();
        let unit = store.units.create(name).clone();
        deliveries::announce_unit(&store, &unit, "unit.create");
        unit.id
    }

    /// Gives a unit another name.
    ///
    /// # Panics
    ///
    /// When there is no such unit, or outside of a Tokio runtime.
    pub fn rename_unit(&self, unit_id: u64, name: &str) {
        let mut store = self.state.store();
        let unit = store.units.rename(unit_id, name).expect("a unit there is").clone();
        deliveries::announce_unit(&store, &unit, "unit.update");
    }

    /// Deletes a unit.
    ///
    /// # Panics
    ///
    /// When there is no such unit, somebody is in it, or outside of a Tokio runtime.
    pub fn delete_unit(&self, unit_id: u64) {
        let mut store = self.state.store();
        assert!(!store.users.all.iter().any(|it| it.is_in(unit_id)), "somebody is in unit {unit_id}");
        let unit = store.units.delete(unit_id).expect("a unit there is");
        deliveries::announce_unit(&store, &unit, "unit.delete");
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

/// What the organization has.
#[derive(Debug, Default)]
struct Store {
    users: Users,
    passwords: Passwords,
    units: Units,
    conversations: Conversations,
    messages: Messages,
    files: Files,
    webhooks: Webhooks,
}

fn routes(state: Arc<State>) -> Router {
    let with_token = Router::new()
        .route("/renew", post(authentication::renew))
        .merge(conversation_routes())
        .merge(user_routes())
        .merge(file_routes())
        .merge(counter_routes())
        .merge(webhook_routes())
        .route_layer(from_fn_with_state(Arc::clone(&state), authentication::require_token));
    let without_token = Router::new()
        .route("/authenticate", post(authentication::authenticate))
        .route("/password/request", post(passwords::request_password))
        .route("/password/reset", post(passwords::reset_password));
    Router::new()
        .nest("/api", with_token.merge(without_token))
        .route("/storage/{uuid}", put(uploads::put_file))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::disable())
        .with_state(state)
}

fn conversation_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/conversations", get(conversations::list_conversations).post(conversations::create_conversation))
        .route(
            "/conversations/{conversation}",
            get(conversations::get_conversation)
                .patch(conversations::update_conversation)
                .delete(conversations::delete_conversation),
        )
        .route("/conversations/{conversation}/seen", post(conversations::mark_seen))
        .route("/conversations/{conversation}/files", get(conversations::list_files))
        .route(
            "/conversations/{conversation}/messages",
            post(messages::create_message).get(message_list::list_messages),
        )
        .route(
            "/conversations/{conversation}/messages/{message}",
            get(messages::get_message).delete(messages::delete_message),
        )
        .route("/conversations/{conversation}/messages/{message}/finalize-update", post(messages::finalize_update))
        .route(
            "/conversations/{conversation}/participants",
            get(participants::list_participants).post(participants::add_participants),
        )
        .route(
            "/conversations/{conversation}/participants/{user}",
            patch(participants::update_participant).delete(participants::remove_participant),
        )
}

fn user_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/users", get(users::list_users).post(user_changes::create_user))
        .route("/users/search", get(users::search_users))
        .route("/users/current", get(users::get_current_user))
        .route("/users/reference/{reference}", get(users::get_user_by_reference))
        .route("/users/{user}", get(users::get_user).patch(user_changes::update_user).delete(user_changes::delete_user))
        .route("/users/{user}/deactivate", post(user_changes::deactivate_user))
        .route("/users/{user}/reactivate", post(user_changes::reactivate_user))
        .route("/users/{user}/units", get(memberships::list_memberships).post(memberships::add_membership))
        .route(
            "/users/{user}/units/{unit}",
            patch(memberships::update_membership).delete(memberships::delete_membership),
        )
}

fn file_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/upload", post(uploads::start_upload))
        .route("/file/{file}", get(files::get_file))
        .route("/file/{file}/finalise", post(uploads::finalise_upload))
        .route("/file/{file}/{preset}", get(files::get_file_preset))
}

fn counter_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/counters", get(counters::get_counters))
        .route("/counters/{type}", get(counters::get_counter).delete(counters::clear_counter))
        .route("/counters/{type}/unseen", get(counters::list_unseen))
}

fn webhook_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/webhooks", get(webhooks::list_webhooks).post(webhooks::create_webhook))
        .route(
            "/webhooks/{webhook}",
            get(webhooks::get_webhook).patch(webhooks::update_webhook).delete(webhooks::delete_webhook),
        )
        .route("/webhooks/{webhook}/triggers", get(webhooks::list_triggers).post(webhooks::create_trigger))
        .route("/webhooks/{webhook}/triggers/{trigger}", delete(webhooks::delete_trigger))
        .route("/webhooks/{webhook}/logs", get(webhooks::list_logs))
}

async fn not_found() -> Response {
    Refusal::not_found().into_response()
}

async fn method_not_allowed() -> Response {
    Refusal::of_status(StatusCode::METHOD_NOT_ALLOWED).into_response()
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
        Refusal::of_status(status).into_response()
    }

    fn authorization(&self) -> String {
        let administrator = 1;
        format!("Bearer {}", authentication::issue(self, administrator).0)
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
