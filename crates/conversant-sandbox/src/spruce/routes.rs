//! Which operation is where.

use std::sync::Arc;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State as Shared},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter, on, post},
};
use http::StatusCode;

use super::{
    State,
    call::{Call, Operation},
    contact_fields, contact_search, contact_tags, contacts, conversation_tags, conversations,
    error::Refusal,
    integration_links, internal_endpoints, invites, items, media, messages, organization, phone_lines, rate_limit,
    saved_messages, scheduled_messages, transcriptions, webhook_endpoints,
};

const GET: MethodFilter = MethodFilter::GET;
const POST: MethodFilter = MethodFilter::POST;
const PATCH: MethodFilter = MethodFilter::PATCH;
const DELETE: MethodFilter = MethodFilter::DELETE;

type Resource = MethodRouter<Arc<State>>;

pub(super) fn router(state: Arc<State>) -> Router {
    let api = conversation_routes()
        .merge(contact_routes())
        .merge(organization_routes())
        .merge(webhook_routes())
        .route_layer(from_fn_with_state(Arc::clone(&state), require_token));
    Router::new()
        .nest("/v1", api)
        .fallback(|| refuse(StatusCode::NOT_FOUND))
        .method_not_allowed_fallback(|| refuse(StatusCode::METHOD_NOT_ALLOWED))
        .layer(from_fn_with_state(Arc::clone(&state), rate_limit::add_headers))
        .with_state(state)
}

fn conversation_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/conversations", resource([(GET, conversations::list), (POST, conversations::create)]))
        .route("/conversations/tags", resource([(GET, conversation_tags::list), (POST, conversation_tags::create)]))
        .route("/conversations/{id}", resource([(GET, conversations::get), (PATCH, conversations::update)]))
        .route("/conversations/{id}/items", resource([(GET, items::list)]))
        .route("/conversations/{id}/messages", resource([(POST, messages::create)]))
        .route(
            "/conversations/{id}/scheduledmessages",
            resource([(GET, scheduled_messages::list_of_conversation), (POST, scheduled_messages::create)]),
        )
        .route("/conversationItems/{id}", resource([(GET, items::get), (DELETE, items::delete)]))
        .route("/scheduledmessages", resource([(GET, scheduled_messages::list)]))
        .route("/scheduledmessages/{id}", resource([(DELETE, scheduled_messages::delete)]))
        .route("/savedmessages", resource([(GET, saved_messages::list)]))
        .route("/media", post(media::upload).layer(DefaultBodyLimit::disable()))
        .route("/transcriptions/{id}", resource([(GET, transcriptions::get)]))
}

fn contact_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/contacts", resource([(GET, contacts::list), (POST, contacts::create)]))
        .route("/contacts/search", resource([(POST, contact_search::search)]))
        .route("/contacts/tags", resource([(GET, contact_tags::list), (POST, contact_tags::create)]))
        .route("/contacts/fields", resource([(GET, contact_fields::list), (POST, contact_fields::create)]))
        .route(
            "/contacts/{id}",
            resource([(GET, contacts::get), (PATCH, contacts::update), (DELETE, contacts::delete)]),
        )
        .route("/contacts/{id}/conversations", resource([(GET, contacts::list_conversations)]))
        .route(
            "/contacts/{id}/integrationlinks",
            resource([
                (GET, integration_links::list),
                (POST, integration_links::create),
                (DELETE, integration_links::delete),
            ]),
        )
        .route("/contacts/{id}/invite", resource([(POST, invites::send)]))
}

fn organization_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/organization", resource([(GET, organization::get)]))
        .route("/organization/members", resource([(GET, organization::list_members)]))
        .route("/organization/members/{id}", resource([(GET, organization::get_member)]))
        .route("/teams/{id}/members", resource([(GET, organization::list_team_members)]))
        .route("/internalendpoints", resource([(GET, internal_endpoints::list)]))
        .route("/internalendpoints/{id}/calls", resource([(POST, internal_endpoints::create_call)]))
        .route("/internalendpoints/{id}/conversations", resource([(POST, internal_endpoints::post_message)]))
        .route("/phonelines", resource([(GET, phone_lines::list)]))
        .route("/phonelines/{id}", resource([(GET, phone_lines::get)]))
}

fn webhook_routes() -> Router<Arc<State>> {
    Router::new()
        .route("/webhooks/endpoints", resource([(GET, webhook_endpoints::list), (POST, webhook_endpoints::create)]))
        .route(
            "/webhooks/endpoints/{id}",
            resource([(GET, webhook_endpoints::get), (DELETE, webhook_endpoints::delete)]),
        )
        .route("/webhooks/endpoints/{id}/events", resource([(GET, webhook_endpoints::list_events)]))
        .route("/webhooks/endpoints/{id}/paused", resource([(POST, webhook_endpoints::set_paused)]))
}

/// A path, with what each of its methods does.
fn resource<const N: usize>(operations: [(MethodFilter, Operation); N]) -> Resource {
    operations.into_iter().fold(Resource::new(), |resource, (method, operation)| {
        let handle =
            move |Shared(state): Shared<Arc<State>>, call: Call| async move { operation(&mut state.store(), &call) };
        resource.merge(on(method, handle))
    })
}

async fn require_token(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    if state.admits(request.headers()) { next.run(request).await } else { refuse(StatusCode::FORBIDDEN).await }
}

async fn refuse(status: StatusCode) -> Response {
    Refusal::of_status(status).into_response()
}
