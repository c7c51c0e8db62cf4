//! How an invitation goes: made, or come in; accepted, or come to nothing.

use serde_json::Value;

use super::{
    applications::Application,
    channel::{Outcome, Reason},
    conversations::Conversation,
    data_uri::Text,
    invitations::{Invitation, NewInvitation},
    messaging::Messaging,
    participants::Participant,
    reason::Refusal,
};

/// A message that came with an invitation, to be stored now that it is accepted.
pub(super) struct FirstMessage {
    pub(super) conversation: String,
    pub(super) operation_id: Option<String>,
    /// Who sent it, where it was not the user.
    pub(super) from: Option<String>,
    pub(super) text: Text,
}

impl Application {
    /// Invites to a new conversation.
    pub(super) fn invite(&mut self, id: &str, conversation: String, new: NewInvitation) {
        let mut opened = Conversation::new(conversation, false);
        if let Some(importance) = &new.importance {
            opened.importance.clone_from(importance);
        }
        if let Some(subject) = &new.subject {
            opened.subject.clone_from(subject);
        }
        if let Some(thread_id) = &new.thread_id {
            opened.thread_id.clone_from(thread_id);
        }
        let local = opened.participants[0].id.clone();
        let remote = Participant::remote(&new.to, "", Some(&opened));
        let conversation = opened.id.clone();
        self.invitations.push(Invitation::new(id, "messagingInvitation", &opened, remote, new));
        self.conversations.push(opened);
        self.tell_of_invitation(id, "started", None);
        self.tell_of_conversation(&conversation, "added");
        self.tell_of_participant(&conversation, &local, "added");
        self.tell_of_messaging(&conversation);
    }

    /// Invites to a conversation whose messaging ended.
    pub(super) fn invite_again(&mut self, id: &str, conversation: &str, new: NewInvitation) {
        let Ok(opened) = self.conversation(conversation) else { return };
        opened.messaging = Messaging::Connecting;
        let remote = opened.participants.iter().find(|it| !it.local).cloned();
        let remote = remote.unwrap_or_else(|| Participant::remote(&new.to, "", Some(opened)));
        let new = NewInvitation { to: remote.uri.clone(), ..new };
        let invitation = Invitation::new(id, "messagingInvitation", opened, remote, new);
        self.invitations.push(invitation);
        self.tell_of_invitation(id, "started", None);
        self.tell_of_conversation(conversation, "updated");
        self.tell_of_messaging(conversation);
    }

    /// Invites one more to a conversation.
    pub(super) fn ask_participant(&mut self, id: &str, conversation: &str, new: NewInvitation) {
        let Ok(opened) = self.conversation(conversation) else { return };
        let remote = Participant::remote(&new.to, "", Some(opened));
        let invitation = Invitation::new(id, "participantInvitation", opened, remote, new);
        self.invitations.push(invitation);
        self.tell_of_invitation(id, "started", None);
    }

    /// Is invited by another.
    pub(super) fn be_invited(&mut self, id: &str, conversation: String, uri: &str, text: Option<Text>) {
        let mut opened = Conversation::new(conversation, true);
        let remote = Participant { organizer: true, ..Participant::remote(uri, "", Some(&opened)) };
        opened.participants.push(remote.clone());
        let conversation = opened.id.clone();
        let new = NewInvitation {
            to: opened.participants[0].uri.clone(),
            operation_id: None,
            importance: None,
            subject: None,
            thread_id: None,
            message: text,
        };
        let mut invitation = Invitation::new(id, "messagingInvitation", &opened, remote, new);
        invitation.outgoing = false;
        self.invitations.push(invitation);
        self.conversations.push(opened);
        self.tell_of_invitation(id, "started", None);
        self.tell_of_conversation(&conversation, "added");
    }

    /// The invitation is accepted. The message that came with it.
    pub(super) fn connect(&mut self, id: &str) -> Option<FirstMessage> {
        let invitation = self.invitation(id).ok()?;
        invitation.state = "Connected";
        let (conversation, remote) = (invitation.conversation.clone(), invitation.remote.clone());
        let (is_messaging, outgoing) = (invitation.is_messaging(), invitation.outgoing);
        let first = invitation.first_message();

        let opened = self.conversation(&conversation).ok()?;
        let is_new = opened.participant(&remote.id).is_err();
        // Who invites the user is in the conversation from the start, and told of when it connects.
        let joins = is_new || !outgoing;
        if is_new {
            opened.participants.push(remote.clone());
        }
        opened.incoming = false;
        if is_messaging {
            opened.messaging = Messaging::Connected;
        } else {
            opened.conferenced = true;
        }
        self.tell_of_conversation(&conversation, "updated");
        if joins {
            self.tell_of_participant(&conversation, &remote.id, "added");
            self.tell_of_participant_messaging(&conversation, &remote.id, "added");
        }
        if is_messaging {
            self.tell_of_messaging(&conversation);
        }
        self.tell_of_invitation(id, "completed", Some(Outcome::Success));
        first
    }

    /// The invitation comes to nothing, and what it was to connect with it.
    pub(super) fn fail(&mut self, id: &str, state: &'static str, reason: Reason) {
        let Ok(invitation) = self.invitation(id) else { return };
        invitation.state = state;
        let (conversation, is_messaging) = (invitation.conversation.clone(), invitation.is_messaging());
        self.tell_of_invitation(id, "completed", Some(Outcome::Failure(reason)));
        if is_messaging {
            self.disconnect(&conversation);
        }
    }

    pub(super) fn disconnect(&mut self, conversation: &str) {
        let Ok(opened) = self.conversation(conversation) else { return };
        opened.messaging = Messaging::Disconnected;
        opened.typing.clear();
        self.tell_of_messaging(conversation);
        self.tell_of_conversation(conversation, "updated");
    }

    pub(super) fn invitation(&mut self, id: &str) -> Result<&mut Invitation, Refusal> {
        self.invitations.iter_mut().find(|it| it.id == id).ok_or_else(|| Refusal::not_found(None))
    }

    /// The invitation as a resource; null when there is none.
    pub(super) fn invitation_json(&self, id: &str) -> Value {
        let invitation = self.invitations.iter().find(|it| it.id == id);
        let conversation = invitation.and_then(|it| self.conversations.iter().find(|c| c.id == it.conversation));
        match (invitation, conversation) {
            (Some(invitation), Some(conversation)) => invitation.to_json(&self.id, conversation),
            _ => Value::Null,
        }
    }
}
