//! Which path leads where. The paths of the reference come first, those of captured traffic after them.

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    middleware::{Next, from_fn, from_fn_with_state, map_response},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{HeaderValue, Method, StatusCode, Uri, header};
use tower::ServiceExt;

use super::{
    BASE_PATHS, State,
    applications::{create_application, delete_application, get_application, list_applications},
    autodiscover,
    call::BasePath,
    communication::{get_communication, put_communication},
    conversations::{delete_conversation, get_conversation, list_conversations},
    events::get_events,
    invitations::{accept, add_messaging, cancel, continue_messaging, decline, get_invitation, start_messaging},
    me::{get_me, make_me_available, report_my_activity},
    messages::{get_message, list_messages, send_message},
    messaging::{get_messaging, set_is_typing, stop_messaging},
    oauth_token,
    participants::{
        add_participant, get_participant, get_participant_messaging, list_participants, list_typing_participants,
    },
    policies::{get_people, get_policies},
    reason::Refusal,
};

pub(super) fn all(state: Arc<State>) -> Router {
    let below_base_path = Router::new()
        .route("/applications", post(create_application).get(list_applications))
        .nest("/applications/{application}", of_application())
        .route_layer(from_fn_with_state(Arc::clone(&state), oauth_token::require_token))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(Arc::clone(&state));
    let beside_it = beside_base_path().with_state(Arc::clone(&state));
    // Base paths are cut off before the router sees them: one begins with two slashes, one is set while running.
    let by_base_path = move |request: Request| {
        let request = without_base_path(&state, request);
        let router = below_base_path.clone();
        async move {
            match request {
                Some(request) => router.oneshot(request).await.into_response(),
                None => not_found().await.into_response(),
            }
        }
    };
    beside_it
        .fallback(by_base_path)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn(refuse_head))
        .layer(map_response(add_version))
        .layer(DefaultBodyLimit::disable())
}

fn beside_base_path() -> Router<Arc<State>> {
    Router::new()
        .route("/", get(autodiscover::get_root))
        .route(autodiscover::ROOT, get(autodiscover::get_root))
        .route(autodiscover::INTERNAL, get(autodiscover::get_root))
        .route(autodiscover::EXTERNAL, get(autodiscover::get_root))
        .route(autodiscover::USER, get(autodiscover::get_user))
        .route(autodiscover::REDIRECT, get(autodiscover::get_redirect))
        .route(autodiscover::OAUTH_USER, get(autodiscover::get_user))
        .route(oauth_token::PATH, post(oauth_token::issue))
        .route(&oauth_token::PATH.to_ascii_lowercase(), post(oauth_token::issue))
        .route(oauth_token::SIGN_IN_PATH, get(autodiscover::get_sign_in_page))
}

fn of_application() -> Router<Arc<State>> {
    Router::new()
        .route("/", get(get_application).delete(delete_application))
        .route("/events", get(get_events))
        .route("/policies", get(get_policies))
        .route("/people", get(get_people))
        .route("/me", get(get_me))
        .route("/reportMyActivity", post(report_my_activity))
        .route("/me/reportMyActivity", post(report_my_activity))
        .route("/me/makeMeAvailable", post(make_me_available))
        .route("/communication", get(get_communication).put(put_communication))
        .nest("/communication", of_communication())
}

fn of_communication() -> Router<Arc<State>> {
    Router::new()
        .route("/makeMeAvailable", post(make_me_available))
        .route("/startMessaging", post(start_messaging))
        .route("/startmessaging", post(start_messaging))
        .route("/messagingInvitations", post(start_messaging))
        .route("/conversationLogs/{log}/continueMessaging", post(continue_messaging))
        .nest("/invitations/{invitation}", of_invitation())
        .nest("/messagingInvitations/{invitation}", of_invitation())
        .route("/conversations", get(list_conversations))
        .route("/conversations/{conversation}", get(get_conversation).delete(delete_conversation))
        .nest("/conversations/{conversation}", of_conversation())
}

fn of_invitation() -> Router<Arc<State>> {
    Router::new()
        .route("/", get(get_invitation))
        .route("/accept", post(accept))
        .route("/decline", post(decline))
        .route("/cancel", post(cancel))
}

fn of_conversation() -> Router<Arc<State>> {
    Router::new()
        .route("/addParticipant", post(add_participant))
        .route("/participants", get(list_participants))
        .route("/participants/typingParticipants", get(list_typing_participants))
        .route("/participants/{participant}", get(get_participant))
        .route("/participants/{participant}/participantMessaging", get(get_participant_messaging))
        .route("/participants/{participant}/messaging", get(get_participant_messaging))
        .route("/messaging", get(get_messaging))
        .nest("/messaging", of_messaging())
}

fn of_messaging() -> Router<Arc<State>> {
    Router::new()
        .route("/addMessaging", post(add_messaging))
        .route("/sendMessage", post(send_message))
        .route("/messages", get(list_messages).post(send_message))
        .route("/messages/{message}", get(get_message))
        .route("/setIsTyping", post(set_is_typing))
        .route("/typing", post(set_is_typing))
        .route("/typingParticipants", get(list_typing_participants))
        .route("/stopMessaging", post(stop_messaging))
        .route("/terminate", post(stop_messaging))
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

impl State {
    /// The path, cut after the base path it begins with.
    fn split<'a>(&self, path: &'a str) -> Option<(&'a str, &'a str)> {
        let configured = &self.settings().base_path;
        [configured.as_str()]
            .into_iter()
            .chain(BASE_PATHS)
            .filter(|base| path.starts_with(base))
            .map(|base| path.split_at(base.len()))
            .find(|(_, rest)| rest.starts_with('/'))
    }
}

async fn add_version(mut reply: Response) -> Response {
    let headers = reply.headers_mut();
    headers.insert("X-MS-UcwaVersion", HeaderValue::from_static("1.7"));
    headers.insert("X-MS-Server-Fqdn", HeaderValue::from_static("fe1.contoso.com"));
    reply
}

/// UCWA has no HEAD, which the router takes for a GET.
async fn refuse_head(request: Request, next: Next) -> Response {
    if request.method() != Method::HEAD {
        return next.run(request).await;
    }
    let mut reply = method_not_allowed().await.into_response();
    reply.headers_mut().insert(header::ALLOW, HeaderValue::from_static("DELETE,GET,POST,PUT"));
    reply
}

async fn not_found() -> Refusal {
    Refusal::not_found(None)
}

async fn method_not_allowed() -> Refusal {
    Refusal::of_status(StatusCode::METHOD_NOT_ALLOWED)
}
