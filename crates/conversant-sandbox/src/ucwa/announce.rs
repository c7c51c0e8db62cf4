//! What an application's event channel is told of each of its resources.

use serde_json::Value;

use super::{
    applications::Application,
    channel::{Event, Outcome, Place},
    href,
    messages::Message,
};

impl Application {
    fn communication_place(&self) -> Place {
        Place::new("communication", href::communication(&self.id))
    }

    fn conversation_place(&self, conversation: &str) -> Place {
        Place::new("conversation", href::conversation(&self.id, conversation))
    }

    fn tell(&mut self, sender: Place, kind: &'static str, target: Place, embedded: Option<Value>) {
        self.channel.push(Event { sender, kind, target, within: None, outcome: None, embedded });
    }

    pub(super) fn tell_of_me(&mut self) {
        let me = Place::new("me", href::me(&self.id));
        self.tell(me.clone(), "updated", me, Some(self.me_json()));
    }

    pub(super) fn tell_of_communication(&mut self) {
        let embedded = self.communication.to_json(&self.id);
        self.tell(self.communication_place(), "updated", self.communication_place(), Some(embedded));
    }

    pub(super) fn tell_of_conversation(&mut self, id: &str, kind: &'static str) {
        let conversation = self.conversations.iter().find(|it| it.id == id && kind != "deleted");
        let embedded = conversation.map(|it| it.to_json(&self.id));
        self.tell(self.communication_place(), kind, self.conversation_place(id), embedded);
    }

    pub(super) fn tell_of_messaging(&mut self, conversation: &str) {
        let Some(found) = self.conversations.iter().find(|it| it.id == conversation) else { return };
        let embedded = found.messaging_json(&self.id);
        let messaging = Place::new("messaging", href::messaging(&self.id, conversation));
        self.tell(self.conversation_place(conversation), "updated", messaging, Some(embedded));
    }

    pub(super) fn tell_of_participant(&mut self, conversation: &str, participant: &str, kind: &'static str) {
        let Some(found) = self.conversations.iter().find(|it| it.id == conversation) else { return };
        let Ok(participant) = found.participant(participant) else { return };
        let embedded = (kind != "deleted").then(|| participant.to_json(&self.id, conversation));
        let place = participant.place(&self.id, conversation);
        self.tell(self.conversation_place(conversation), kind, place, embedded);
    }

    pub(super) fn tell_of_participant_messaging(&mut self, conversation: &str, participant: &str, kind: &'static str) {
        let Some(found) = self.conversations.iter().find(|it| it.id == conversation) else { return };
        let Ok(participant) = found.participant(participant) else { return };
        let place = participant.place(&self.id, conversation);
        let messaging = Place::new("participantMessaging", format!("{}/participantMessaging", place.href));
        let embedded = (kind != "deleted").then(|| participant.messaging_json(&self.id, conversation));
        let sender = self.conversation_place(conversation);
        self.channel.push(Event { sender, kind, target: messaging, within: Some(place), outcome: None, embedded });
    }

    /// A participant began to write, or ended.
    pub(super) fn tell_of_typing(&mut self, conversation: &str, participant: &str, kind: &'static str) {
        let Some(found) = self.conversations.iter().find(|it| it.id == conversation) else { return };
        let Ok(participant) = found.participant(participant) else { return };
        let target = participant.place(&self.id, conversation);
        let within = Place::new("typingParticipants", href::typing_participants(&self.id, conversation));
        let sender = self.conversation_place(conversation);
        self.channel.push(Event { sender, kind, target, within: Some(within), outcome: None, embedded: None });
    }

    pub(super) fn tell_of_invitation(&mut self, id: &str, kind: &'static str, outcome: Option<Outcome>) {
        let Some(invitation) = self.invitations.iter().find(|it| it.id == id) else { return };
        let target = Place::new(invitation.rel(), href::invitation(&self.id, id));
        let embedded = Some(self.invitation_json(id));
        let sender = self.communication_place();
        self.channel.push(Event { sender, kind, target, within: None, outcome, embedded });
    }

    pub(super) fn tell_of_message(&mut self, message: &Message, kind: &'static str, outcome: Option<Outcome>) {
        let sender = self.conversation_place(&message.conversation);
        let target = Place::new("message", message.href());
        let embedded = Some(message.to_json(self.title_of(message)));
        self.channel.push(Event { sender, kind, target, within: None, outcome, embedded });
    }

    /// The name of who wrote the message, where that is not the user.
    pub(super) fn title_of(&self, message: &Message) -> Option<&str> {
        let conversation = self.conversations.iter().find(|it| it.id == message.conversation)?;
        conversation.participant(message.from.as_ref()?).ok().map(|it| it.name.as_str())
    }
}
