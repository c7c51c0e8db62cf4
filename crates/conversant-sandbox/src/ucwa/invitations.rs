//! `startMessaging`, `addMessaging` and `continueMessaging`, and the invitations they make: `…/invitations/{id}`.

use std::{
    sync::{Arc, MutexGuard},
    time::Duration,
};

use serde_json::{Value, json};

use super::{
    RemoteAnswer, State,
    applications::Application,
    call::{Answer, Call, done},
    channel::Reason,
    conversations::Conversation,
    data_uri::Text,
    href,
    input::Input,
    inviting::FirstMessage,
    messaging::Messaging,
    participants::Participant,
    reason::Refusal,
    store::Store,
};

const OPERATION_ID_LENGTH: usize = 50;
const TEXT_LENGTH: usize = 250;
const IMPORTANCE: [&str; 3] = ["Emergency", "Normal", "Urgent"];

pub(super) async fn start_messaging(call: Call) -> Answer {
    let input = Input::read(&call)?;
    input.require(&["to"])?;
    let new = NewInvitation::read(&input)?;
    if call.guest {
        return Err(Refusal::forbidden(None, "The token is for a meeting"));
    }
    start(&call, new)
}

/// Takes an earlier conversation up with those it was with.
pub(super) async fn continue_messaging(call: Call) -> Answer {
    let input = Input::read(&call)?;
    let new = NewInvitation::read(&input)?;
    let to = {
        let mut store = call.state.store();
        store.application(call.application())?.logged(call.in_path("log")).ok_or_else(|| Refusal::not_found(None))?
    };
    start(&call, NewInvitation { to, ..new })
}

fn start(call: &Call, new: NewInvitation) -> Answer {
    let mut store = call.state.store();
    let (conversation, invitation) = (store.ids.next_conversation(), store.ids.next_invitation());
    store.application(call.application())?.invite(&invitation, conversation, new);
    ring(call, store, &invitation);
    Ok(call.created(&href::invitation(call.application(), &invitation)))
}

pub(super) async fn add_messaging(call: Call) -> Answer {
    let input = Input::read(&call)?;
    let new = NewInvitation::read(&input)?;
    let mut store = call.state.store();
    let id = store.ids.next_invitation();
    let application = store.application(call.application())?;
    let conversation = application.conversation(call.conversation())?;
    if conversation.messaging != Messaging::Disconnected {
        return Err(Refusal::conflict(Some("AlreadyExists"), "Messaging is in the conversation"));
    }
    application.invite_again(&id, call.conversation(), new);
    ring(&call, store, &id);
    Ok(call.created(&href::invitation(call.application(), &id)))
}

pub(super) async fn get_invitation(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = store.application(call.application())?;
    let invitation = application.invitation(call.in_path("invitation"))?.id.clone();
    Ok(call.ok(application.invitation_json(&invitation)))
}

pub(super) async fn accept(call: Call) -> Answer {
    let mut store = call.state.store();
    waiting(&call, &mut store, false)?;
    store.connect(call.application(), call.in_path("invitation"));
    Ok(done())
}

pub(super) async fn decline(call: Call) -> Answer {
    Input::read(&call)?.choice("reason", &DECLINE_REASONS)?;
    let mut store = call.state.store();
    let application = waiting(&call, &mut store, false)?;
    let reason = Reason::new("LocalFailure", "Declined", "The invitation was declined");
    application.fail(call.in_path("invitation"), "Declined", reason);
    Ok(done())
}

pub(super) async fn cancel(call: Call) -> Answer {
    let mut store = call.state.store();
    let application = waiting(&call, &mut store, true)?;
    let reason = Reason::new("LocalFailure", "Canceled", "The invitation was cancelled");
    application.fail(call.in_path("invitation"), "Cancelled", reason);
    Ok(done())
}

const DECLINE_REASONS: [&str; 12] = [
    "CodecMismatch",
    "EncryptionMismatch",
    "Global",
    "InsufficientBandwidth",
    "InsufficientBandwidthRerouteOverPstn",
    "InvalidMediaOffer",
    "IPv6NotSupported",
    "Local",
    "MediaAllocationFailure",
    "MediaConnectivityFailure",
    "Unknown",
    "UnsupportedMedia",
];

/// The application whose invitation this is, where it has yet to be answered and goes that way.
fn waiting<'a>(call: &Call, store: &'a mut Store, outgoing: bool) -> Result<&'a mut Application, Refusal> {
    let application = store.application(call.application())?;
    let invitation = application.invitation(call.in_path("invitation"))?;
    if invitation.outgoing != outgoing || !invitation.is_waiting() {
        return Err(Refusal::conflict(None, "The invitation is not waiting for that"));
    }
    Ok(application)
}

/// The one invited does as told, or is left to ring for a while.
pub(super) fn ring(call: &Call, mut store: MutexGuard<'_, Store>, invitation: &str) {
    let (answer, ring_time) = call.state.settings().ringing();
    match answer {
        RemoteAnswer::Accepts => store.connect(call.application(), invitation),
        RemoteAnswer::Declines => store.declined(call.application(), invitation),
        RemoteAnswer::Rings => {
            drop(store);
            tokio::spawn(give_up(
                Arc::clone(&call.state),
                call.application().to_owned(),
                invitation.to_owned(),
                ring_time,
            ));
        }
    }
}

async fn give_up(state: Arc<State>, application: String, invitation: String, after: Duration) {
    tokio::time::sleep(after).await;
    let mut store = state.store();
    let Ok(application) = store.application(&application) else { return };
    if application.invitation(&invitation).is_ok_and(|it| it.is_waiting()) {
        application.fail(&invitation, "Failed", Reason::new("RemoteFailure", "Timeout", "Nobody answered"));
    }
}

/// What an invitation is made from.
pub(super) struct NewInvitation {
    pub(super) to: String,
    pub(super) operation_id: Option<String>,
    pub(super) importance: Option<String>,
    pub(super) subject: Option<String>,
    pub(super) thread_id: Option<String>,
    pub(super) message: Option<Text>,
}

impl NewInvitation {
    fn read(input: &Input<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            importance: input.choice("importance", &IMPORTANCE)?,
            subject: input.text("subject", TEXT_LENGTH)?,
            thread_id: input.text("threadId", TEXT_LENGTH)?,
            message: input.linked_text("message")?,
            ..Self::of_participant(input)?
        })
    }

    pub(super) fn of_participant(input: &Input<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            to: input.text("to", usize::MAX)?.unwrap_or_default(),
            operation_id: input.text("operationId", OPERATION_ID_LENGTH)?,
            importance: None,
            subject: None,
            thread_id: None,
            message: None,
        })
    }
}

pub(super) struct Invitation {
    pub(super) id: String,
    pub(super) conversation: String,
    pub(super) outgoing: bool,
    rel: &'static str,
    pub(super) state: &'static str,
    operation_id: Option<String>,
    importance: String,
    subject: String,
    thread_id: String,
    to: String,
    /// The one at the other end.
    pub(super) remote: Participant,
    message: Option<Text>,
}

impl Invitation {
    pub(super) fn is_waiting(&self) -> bool {
        self.state == "Connecting"
    }

    pub(super) fn is_messaging(&self) -> bool {
        self.rel == "messagingInvitation"
    }

    pub(super) fn rel(&self) -> &'static str {
        self.rel
    }
}

impl Invitation {
    pub(super) fn new(
        id: &str,
        rel: &'static str,
        conversation: &Conversation,
        remote: Participant,
        new: NewInvitation,
    ) -> Self {
        Self {
            id: id.to_owned(),
            conversation: conversation.id.clone(),
            outgoing: true,
            rel,
            state: "Connecting",
            operation_id: new.operation_id,
            importance: conversation.importance.clone(),
            subject: conversation.subject.clone(),
            thread_id: conversation.thread_id.clone(),
            to: new.to,
            remote,
            message: new.message,
        }
    }

    pub(super) fn first_message(&self) -> Option<FirstMessage> {
        Some(FirstMessage {
            conversation: self.conversation.clone(),
            operation_id: self.operation_id.clone(),
            from: (!self.outgoing).then(|| self.remote.id.clone()),
            text: self.message.clone()?,
        })
    }

    pub(super) fn to_json(&self, application: &str, conversation: &Conversation) -> Value {
        let own = href::invitation(application, &self.id);
        let mut links = json!({
            "self": {"href": own},
            "conversation": {"href": href::conversation(application, &self.conversation)},
        });
        if self.is_messaging() {
            links["messaging"] = json!({"href": href::messaging(application, &self.conversation)});
        }
        if let Some(message) = &self.message {
            links["message"] = json!({"href": message.uri()});
        }
        let offered: &[&str] = match (self.is_waiting(), self.outgoing) {
            (false, _) => &[],
            (true, true) => &["cancel"],
            (true, false) => &["accept", "decline"],
        };
        for rel in offered {
            links[rel] = json!({"href": format!("{own}/{rel}")});
        }
        let local = conversation.participants.iter().find(|it| it.local);
        let (from, answered_by) = if self.outgoing { (local, Some(&self.remote)) } else { (Some(&self.remote), local) };
        let mut embedded = json!({});
        if let Some(from) = from {
            links["from"] = from.link(application, &self.conversation);
            embedded["from"] = from.to_json(application, &self.conversation);
        }
        if let Some(answered_by) = answered_by.filter(|_| self.state == "Connected") {
            embedded["acceptedByParticipant"] = json!([answered_by.to_json(application, &self.conversation)]);
        }
        let mut invitation = json!({
            "rel": self.rel,
            "direction": if self.outgoing { "Outgoing" } else { "Incoming" },
            "importance": self.importance,
            "state": self.state,
            "subject": self.subject,
            "threadId": self.thread_id,
            "to": self.to,
            "_links": links,
            "_embedded": embedded,
        });
        if let Some(operation_id) = &self.operation_id {
            invitation["operationId"] = json!(operation_id);
        }
        invitation
    }
}
