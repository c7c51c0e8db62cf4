//! `…/conversations/{id}/messaging`: the modality, and the indication that the user is writing.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, done},
    channel::Reason,
    conversations::Conversation,
    href,
    reason::Refusal,
};

pub(super) async fn get_messaging(call: Call) -> Answer {
    let mut store = call.state.store();
    let conversation = store.application(call.application())?.conversation(call.conversation())?;
    Ok(call.ok(conversation.messaging_json(call.application())))
}

/// The user is listed among those who write, until the next message is sent.
pub(super) async fn set_is_typing(call: Call) -> Answer {
    let mut store = call.state.store();
    let conversation = store.application(call.application())?.conversation(call.conversation())?;
    conversation.must_be_connected()?;
    let local = conversation.participants.iter().find(|it| it.local).map(|it| it.id.clone());
    if let Some(local) = local.filter(|it| !conversation.typing.contains(it)) {
        conversation.typing.push(local);
    }
    Ok(done())
}

/// Ends the modality; while it is connecting, the invitation with it.
pub(super) async fn stop_messaging(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    if application.conversation(call.conversation())?.messaging == Messaging::Disconnected {
        return Err(Refusal::conflict(None, "Messaging is not connected"));
    }
    let waiting = application
        .invitations
        .iter()
        .find(|it| it.conversation == call.conversation() && it.is_messaging() && it.is_waiting())
        .map(|it| it.id.clone());
    match waiting {
        Some(invitation) => {
            let reason = Reason::new("LocalFailure", "Canceled", "The invitation was cancelled");
            application.fail(&invitation, "Cancelled", reason);
        }
        None => application.disconnect(call.conversation()),
    }
    Ok(done())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Messaging {
    Connecting,
    Connected,
    Disconnected,
}

impl Messaging {
    fn name(self) -> &'static str {
        match self {
            Self::Connecting => "Connecting",
            Self::Connected => "Connected",
            Self::Disconnected => "Disconnected",
        }
    }
}

impl Conversation {
    pub(super) fn must_be_connected(&self) -> Result<(), Refusal> {
        match self.messaging {
            Messaging::Connected => Ok(()),
            _ => Err(Refusal::conflict(None, "Messaging is not connected")),
        }
    }

    /// What can be done is linked, and nothing else.
    pub(super) fn messaging_json(&self, application: &str) -> Value {
        let own = href::messaging(application, &self.id);
        let mut links = json!({
            "self": {"href": own},
            "conversation": {"href": href::conversation(application, &self.id)},
        });
        let offered: &[&str] = match self.messaging {
            Messaging::Connecting => &["stopMessaging"],
            Messaging::Connected => &["sendMessage", "setIsTyping", "stopMessaging"],
            Messaging::Disconnected => &["addMessaging"],
        };
        for rel in offered {
            links[rel] = json!({"href": format!("{own}/{rel}")});
        }
        let mut messaging = json!({"rel": "messaging", "state": self.messaging.name()});
        if self.messaging == Messaging::Connected {
            links["typingParticipants"] = json!({"href": href::typing_participants(application, &self.id)});
            messaging["negotiatedMessageFormats"] = json!(["Plain", "Html"]);
        }
        messaging["_links"] = links;
        messaging
    }
}
