//! `/applications` and `/applications/{id}`.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::{
    APPLICATION, CONVERSATIONS, LOG, REMOTE_NAME, REMOTE_URI,
    call::{Answer, Call, done},
    channel::Channel,
    communication::Communication,
    conversations::Conversation,
    href,
    input::Input,
    invitations::Invitation,
    messaging::Messaging,
    participants::Participant,
    reason::Refusal,
};
use crate::tokens::unique_hex;

const LENGTH: usize = 100;

/// The application that has this `instanceId` already, or a new one.
pub(super) async fn create_application(call: Call) -> Answer {
    let input = Input::read(&call)?;
    input.require(&["culture", "endpointId", "userAgent"])?;
    input.choice("type", &["Browser"])?;
    let instance_id = input.text("instanceId", LENGTH)?.filter(|it| !it.is_empty());
    let (culture, endpoint_id) = (input.text("culture", LENGTH)?, input.text("endpointId", LENGTH)?);
    let user_agent = input.text("userAgent", LENGTH)?;

    let mut store = call.state.store();
    let existing = store.applications.iter().find(|it| instance_id.is_some() && it.instance_id == instance_id);
    if let Some(existing) = existing {
        return Ok(existing.reply(&call, StatusCode::OK));
    }
    let application = Application {
        culture: culture.unwrap_or_default(),
        endpoint_id: endpoint_id.unwrap_or_default(),
        user_agent: user_agent.unwrap_or_default(),
        instance_id,
        guest: call.guest,
        ..Application::new(store.ids.next_application())
    };
    let reply = application.reply(&call, StatusCode::CREATED);
    store.applications.push(application);
    Ok(reply)
}

pub(super) async fn list_applications(call: Call) -> Answer {
    let store = call.state.store();
    let applications: Vec<_> = store.applications.iter().map(Application::to_json).collect();
    Ok(call.ok(json!({
        "rel": "applications",
        "_links": {"self": {"href": href::APPLICATIONS}},
        "_embedded": {"application": applications},
    })))
}

pub(super) async fn get_application(call: Call) -> Answer {
    let mut store = call.state.store();
    Ok(store.application(call.application())?.reply(&call, StatusCode::OK))
}

/// Who waits on its event channel is told that it is gone.
pub(super) async fn delete_application(call: Call) -> Answer {
    let mut store = call.state.store();
    store.application(call.application())?;
    store.applications.retain(|it| it.id != call.application());
    Ok(done())
}

/// An application and all that belongs to it, but the messages.
pub(super) struct Application {
    pub(super) id: String,
    culture: String,
    endpoint_id: String,
    instance_id: Option<String>,
    user_agent: String,
    etag: String,
    /// Whether it was created with the token of an anonymous participant of a meeting.
    pub(super) guest: bool,
    /// Whether `makeMeAvailable` was called.
    pub(super) available: bool,
    pub(super) communication: Communication,
    pub(super) conversations: Vec<Conversation>,
    pub(super) invitations: Vec<Invitation>,
    pub(super) channel: Channel,
}

impl Application {
    fn new(id: String) -> Self {
        Self {
            id,
            culture: String::new(),
            endpoint_id: String::new(),
            instance_id: None,
            user_agent: String::new(),
            etag: unique_hex(),
            guest: false,
            available: false,
            communication: Communication::default(),
            conversations: Vec::new(),
            invitations: Vec::new(),
            channel: Channel::default(),
        }
    }

    /// The one there is to begin with, available, its conversations connected.
    pub(super) fn first() -> Self {
        Self {
            culture: "en-US".to_owned(),
            endpoint_id: "a917c6f4-976c-4cf3-847d-cdfffa28ccdf".to_owned(),
            user_agent: "Conversant Sandbox".to_owned(),
            available: true,
            conversations: CONVERSATIONS.iter().map(|id| connected(id)).collect(),
            ..Self::new(APPLICATION.to_owned())
        }
    }

    pub(super) fn conversation(&mut self, id: &str) -> Result<&mut Conversation, Refusal> {
        let found = self.conversations.iter_mut().find(|it| it.id == id);
        found.ok_or_else(|| Refusal::not_found(Some("ConversationNotFound")))
    }

    /// Whom an earlier conversation was with. Only the application there is to begin with has one.
    pub(super) fn logged(&self, log: &str) -> Option<String> {
        (self.id == APPLICATION && log == LOG).then(|| REMOTE_URI.to_owned())
    }

    fn reply(&self, call: &Call, status: StatusCode) -> Response {
        let mut reply = call.resource(status, self.to_json()).into_response();
        if let Ok(etag) = HeaderValue::from_str(&format!("\"{}\"", self.etag)) {
            reply.headers_mut().insert(header::ETAG, etag);
        }
        reply
    }

    fn to_json(&self) -> Value {
        let own = href::application(&self.id);
        let mut application = json!({
            "rel": "application",
            "culture": self.culture,
            "endpointId": self.endpoint_id,
            "id": self.id,
            "type": "Browser",
            "userAgent": self.user_agent,
            "_links": {
                "self": {"href": own},
                "events": {"href": href::events(&self.id, self.channel.ack())},
                "policies": {"href": format!("{own}/policies")},
            },
            "_embedded": {
                "communication": self.communication.to_json(&self.id),
                "me": self.me_json(),
                "people": self.people_json(),
            },
        });
        if let Some(instance_id) = &self.instance_id {
            application["instanceId"] = json!(instance_id);
        }
        application
    }
}

fn connected(id: &str) -> Conversation {
    let mut conversation = Conversation { messaging: Messaging::Connected, ..Conversation::new(id.to_owned(), false) };
    let remote = Participant::remote(REMOTE_URI, REMOTE_NAME, Some(&conversation));
    conversation.participants.push(remote);
    conversation
}
