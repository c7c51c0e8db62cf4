//! What happens at the other end, and on the server, when a test says so.

use std::time::Duration;

use super::{
    DeliveryRefusal, RemoteAnswer, Ucwa, applications::Application, channel::Outcome, conversations::Conversation,
    data_uri::Text, messages::Message, messaging::Messaging, participants::Participant, store::Store,
};

/// An invitation that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IncomingInvitation {
    /// Its id.
    pub invitation_id: String,
    /// The id of the conversation it is to.
    pub conversation_id: String,
}

/// Those at the other end. Conversations and participants are named by their ids.
impl Ucwa {
    /// From now on, those who are invited do this. They accept to begin with.
    pub fn remote_answers(&self, answer: RemoteAnswer) {
        self.state.settings().remote_answer = answer;
    }

    /// How long an invitation rings before it fails: 30 seconds to begin with.
    pub fn set_ring_time(&self, lasting: Duration) {
        self.state.settings().ring_time = lasting;
    }

    /// The one who was invited, and let it ring, accepts.
    ///
    /// # Panics
    ///
    /// When no such invitation is waiting for its answer.
    pub fn remote_accepts(&self, invitation: &str) {
        let mut store = self.state.store();
        let application = ringing(&store, invitation);
        store.connect(&application, invitation);
    }

    /// The one who was invited, and let it ring, declines.
    ///
    /// # Panics
    ///
    /// When no such invitation is waiting for its answer.
    pub fn remote_declines(&self, invitation: &str) {
        let mut store = self.state.store();
        let application = ringing(&store, invitation);
        store.declined(&application, invitation);
    }

    /// Someone, such as `"sip:tosh@contoso.com"`, invites the user to a conversation, with a first message.
    ///
    /// # Panics
    ///
    /// When there is no such application, or it never made the user available.
    pub fn remote_invites(&self, application: &str, uri: &str, text: &str) -> IncomingInvitation {
        let mut store = self.state.store();
        let (conversation_id, invitation_id) = (store.ids.next_conversation(), store.ids.next_invitation());
        let application = store.application(application).expect("an application of the sandbox");
        assert!(application.available, "only who is available is invited");
        application.be_invited(&invitation_id, conversation_id.clone(), uri, Some(Text::plain(text)));
        IncomingInvitation { invitation_id, conversation_id }
    }

    /// A participant of the conversation says something. The message's id.
    ///
    /// # Panics
    ///
    /// When there is no such conversation, or it is not connected.
    pub fn remote_says(&self, conversation: &str, text: &str) -> String {
        self.stop_typing(conversation);
        let mut store = self.state.store();
        let id = store.ids.next_message();
        let application = of_conversation(&mut store, conversation);
        let from = first_remote(application, conversation);
        let message = Message::of(id, &application.id, conversation, Some(from), Text::plain(text));
        application.tell_of_message(&message, "completed", Some(Outcome::Success));
        store.messages.all.push(message);
        id.to_string()
    }

    /// A participant of the conversation begins to write.
    ///
    /// # Panics
    ///
    /// When there is no such conversation, or it is not connected.
    pub fn remote_types(&self, conversation: &str) {
        let mut store = self.state.store();
        let application = of_conversation(&mut store, conversation);
        let from = first_remote(application, conversation);
        if let Ok(found) = application.conversation(conversation) {
            found.typing.push(from.clone());
        }
        application.tell_of_typing(conversation, &from, "added");
    }

    /// The participant ceases to write, having said nothing.
    ///
    /// # Panics
    ///
    /// When there is no such conversation, or it is not connected.
    pub fn remote_stops_typing(&self, conversation: &str) {
        self.stop_typing(conversation);
    }

    fn stop_typing(&self, conversation: &str) {
        let mut store = self.state.store();
        let application = of_conversation(&mut store, conversation);
        let from = first_remote(application, conversation);
        let Ok(found) = application.conversation(conversation) else { return };
        let writing = found.typing.len();
        found.typing.retain(|it| *it != from);
        if found.typing.len() < writing {
            application.tell_of_typing(conversation, &from, "deleted");
        }
    }

    /// Someone joins the conversation, which makes it a conference. The participant's id.
    ///
    /// # Panics
    ///
    /// When there is no such conversation, or it is not connected.
    pub fn remote_joins(&self, conversation: &str, uri: &str, name: &str) -> String {
        let mut store = self.state.store();
        let application = of_conversation(&mut store, conversation);
        let found = connected(application, conversation);
        let participant = Participant::remote(uri, name, Some(found));
        let id = participant.id.clone();
        found.participants.push(participant);
        found.conferenced = true;
        application.tell_of_conversation(conversation, "updated");
        application.tell_of_participant(conversation, &id, "added");
        application.tell_of_participant_messaging(conversation, &id, "added");
        id
    }

    /// A participant leaves the conversation.
    ///
    /// # Panics
    ///
    /// When there is no such conversation, or it is not connected, or has no such participant.
    pub fn remote_leaves(&self, conversation: &str, participant: &str) {
        let mut store = self.state.store();
        let application = of_conversation(&mut store, conversation);
        connected(application, conversation).participant(participant).expect("a participant of the conversation");
        application.tell_of_participant(conversation, participant, "deleted");
        let found = connected(application, conversation);
        found.participants.retain(|it| it.id != participant);
        found.typing.retain(|it| it != participant);
        application.tell_of_conversation(conversation, "updated");
    }
}

/// What the server does.
impl Ucwa {
    /// The next message that is sent does not arrive, and its operation fails. Asked for again, the one after it fails.
    pub fn refuse_next_delivery(&self, refusal: DeliveryRefusal) {
        self.state.settings().refusals.push_back(refusal);
    }

    /// From now on a message that is sent is pending, and its operation does not complete.
    pub fn hold_deliveries(&self) {
        self.state.settings().deliveries_held = true;
    }

    /// Delivers what is pending, and whatever is sent from now on.
    pub fn release_deliveries(&self) {
        self.state.settings().deliveries_held = false;
        let mut store = self.state.store();
        for message in store.messages.pending() {
            let refusal = self.state.settings().refusals.pop_front();
            store.deliver(message, refusal);
        }
    }

    /// The application's event channel starts anew, as after a long silence: whoever waits on it, or asks next, is told
    /// to `resume`, and what was not told by then never is.
    ///
    /// # Panics
    ///
    /// When there is no such application.
    pub fn start_events_anew(&self, application: &str) {
        self.state.store().application(application).expect("an application of the sandbox").channel.start_anew();
    }

    /// Holds no request for events longer than that, whatever its `timeout`.
    pub fn hold_events_at_most(&self, lasting: Duration) {
        self.state.settings().longest_hold = lasting;
    }

    /// The root of autodiscovery answers with a redirect, that many times, each to another place that answers.
    pub fn redirect_autodiscovery(&self, times: usize) {
        self.state.settings().root_redirects = times;
    }

    /// The user resource answers with a redirect to the root, that many times; until then there is a `redirect` resource.
    pub fn redirect_user(&self, times: usize) {
        self.state.settings().user_redirects = times;
    }

    /// Whether autodiscovery works on the internal host. Where it does not, it answers
    /// 404 there.
    pub fn set_internal_autodiscovery(&self, works: bool) {
        self.state.settings().internal_host = works;
    }
}

fn of_conversation<'a>(store: &'a mut Store, conversation: &str) -> &'a mut Application {
    store
        .applications
        .iter_mut()
        .find(|it| it.conversations.iter().any(|it| it.id == conversation))
        .expect("a conversation of the sandbox")
}

fn connected<'a>(application: &'a mut Application, conversation: &str) -> &'a mut Conversation {
    let found = application.conversation(conversation).expect("a conversation of the sandbox");
    assert!(found.messaging == Messaging::Connected, "the conversation is connected");
    found
}

fn first_remote(application: &mut Application, conversation: &str) -> String {
    connected(application, conversation).remote_ids().into_iter().next().expect("someone at the other end")
}

/// The application whose invitation rings.
fn ringing(store: &Store, invitation: &str) -> String {
    let rings =
        |it: &&Application| it.invitations.iter().any(|it| it.id == invitation && it.outgoing && it.is_waiting());
    store.applications.iter().find(rings).expect("an invitation that rings").id.clone()
}
