//! `…/communication/conversations` and `…/conversations/{id}`.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, done},
    date, href,
    messaging::Messaging,
    participants::Participant,
    reason::Refusal,
};

/// With `filter=active`, which a link of captured traffic has, those that are not over.
pub(super) async fn list_conversations(call: Call) -> Answer {
    let active = call.query.get("filter") == Some("active");
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    let links: Vec<_> = application
        .conversations
        .iter()
        .filter(|it| !active || it.messaging != Messaging::Disconnected)
        .map(|it| json!({"href": href::conversation(call.application(), &it.id)}))
        .collect();
    Ok(call.ok(json!({
        "rel": "conversations",
        "_links": {
            "self": {"href": href::conversations(call.application())},
            "conversation": links,
        },
    })))
}

pub(super) async fn get_conversation(call: Call) -> Answer {
    let mut store = call.state.store();
    let conversation = store.application(call.application())?.conversation(call.conversation())?;
    Ok(call.ok(conversation.to_json(call.application())))
}

/// Leaves. The conversation is gone, with its invitations and its messages.
pub(super) async fn delete_conversation(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    application.conversation(call.conversation())?;
    application.tell_of_conversation(call.conversation(), "deleted");
    application.conversations.retain(|it| it.id != call.conversation());
    application.invitations.retain(|it| it.conversation != call.conversation());
    Ok(done())
}

pub(super) struct Conversation {
    pub(super) id: String,
    pub(super) messaging: Messaging,
    /// Whether the user has yet to accept it.
    pub(super) incoming: bool,
    /// Whether it was made a conference, by one participant more.
    pub(super) conferenced: bool,
    pub(super) importance: String,
    pub(super) subject: String,
    pub(super) thread_id: String,
    pub(super) created: DateTime<Utc>,
    pub(super) participants: Vec<Participant>,
    /// The ids of those who are writing.
    pub(super) typing: Vec<String>,
}

impl Conversation {
    /// One between the user and those who join later, not connected yet.
    pub(super) fn new(id: String, incoming: bool) -> Self {
        Self {
            thread_id: format!("thread-{id}"),
            id,
            messaging: Messaging::Connecting,
            incoming,
            conferenced: false,
            importance: "Normal".to_owned(),
            subject: String::new(),
            created: Utc::now(),
            participants: vec![Participant::local(!incoming)],
            typing: Vec::new(),
        }
    }

    pub(super) fn participant(&self, id: &str) -> Result<&Participant, Refusal> {
        self.participants.iter().find(|it| it.id == id).ok_or_else(|| Refusal::not_found(None))
    }

    /// The ids of all but the user.
    pub(super) fn remote_ids(&self) -> Vec<String> {
        self.participants.iter().filter(|it| !it.local).map(|it| it.id.clone()).collect()
    }

    fn state(&self) -> &'static str {
        match self.messaging {
            Messaging::Connecting if self.incoming => "Incoming",
            Messaging::Connecting => "Connecting",
            Messaging::Connected if self.conferenced => "Conferenced",
            Messaging::Connected => "Connected",
            Messaging::Disconnected => "Disconnected",
        }
    }

    pub(super) fn to_json(&self, application: &str) -> Value {
        let own = href::conversation(application, &self.id);
        let connected = self.messaging == Messaging::Connected;
        let modalities: &[&str] = if connected { &["Messaging"] } else { &[] };
        let mut conversation = json!({
            "rel": "conversation",
            "activeModalities": modalities,
            "audienceMessaging": "Enabled",
            "audienceMute": "Disabled",
            "created": date(self.created),
            "expirationTime": date(self.created + TimeDelta::days(1)),
            "importance": self.importance,
            "participantCount": self.participants.len(),
            "readLocally": true,
            "recording": false,
            "state": self.state(),
            "subject": self.subject,
            "threadId": self.thread_id,
            "_links": {
                "self": {"href": own},
                "messaging": {"href": href::messaging(application, &self.id)},
                "participants": {"href": href::participants(application, &self.id)},
            },
        });
        let links = &mut conversation["_links"];
        if let Some(local) = self.participants.iter().find(|it| it.local) {
            links["localParticipant"] = local.link(application, &self.id);
        }
        if connected {
            links["addParticipant"] = json!({"href": format!("{own}/addParticipant")});
        }
        conversation
    }
}
