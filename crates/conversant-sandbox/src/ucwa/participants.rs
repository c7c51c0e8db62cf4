//! `…/participants` and below: who takes part, and who writes; `…/addParticipant`, which asks one more.

use serde_json::{Value, json};

use super::{
    NAME, USERNAME,
    call::{Answer, Call},
    channel::Place,
    conversations::Conversation,
    href,
    input::Input,
    invitations::{self, NewInvitation},
    messaging::Messaging,
    reason::Refusal,
};

pub(super) async fn list_participants(call: Call) -> Answer {
    list(&call, "participants", &href::participants, |_, _| true)
}

pub(super) async fn list_typing_participants(call: Call) -> Answer {
    list(&call, "typingParticipants", &href::typing_participants, |conversation, participant| {
        conversation.typing.contains(&participant.id)
    })
}

fn list(
    call: &Call,
    rel: &str,
    place: &dyn Fn(&str, &str) -> String,
    belongs: fn(&Conversation, &Participant) -> bool,
) -> Answer {
    let mut store = call.state.store();
    let conversation = store.application(call.application())?.conversation(call.conversation())?;
    let links: Vec<_> = conversation
        .participants
        .iter()
        .filter(|it| belongs(conversation, it))
        .map(|it| it.link(call.application(), call.conversation()))
        .collect();
    Ok(call.ok(json!({
        "rel": rel,
        "_links": {
            "self": {"href": place(call.application(), call.conversation())},
            "participant": links,
        },
    })))
}

/// The local participant, those a delivery failed for, and all others are alike.
pub(super) async fn get_participant(call: Call) -> Answer {
    let mut store = call.state.store();
    let conversation = store.application(call.application())?.conversation(call.conversation())?;
    let participant = conversation.participant(call.in_path("participant"))?;
    Ok(call.ok(participant.to_json(call.application(), call.conversation())))
}

pub(super) async fn get_participant_messaging(call: Call) -> Answer {
    let mut store = call.state.store();
    let conversation = store.application(call.application())?.conversation(call.conversation())?;
    let participant = conversation.participant(call.in_path("participant"))?;
    Ok(call.ok(participant.messaging_json(call.application(), call.conversation())))
}

pub(super) async fn add_participant(call: Call) -> Answer {
    let input = Input::read(&call)?;
    input.require(&["to"])?;
    let new = NewInvitation::of_participant(&input)?;
    let mut store = call.state.store();
    let id = store.ids.next_invitation();
    let application = store.application(call.application())?;
    let conversation = application.conversation(call.conversation())?;
    if conversation.messaging != Messaging::Connected {
        return Err(Refusal::conflict(None, "The conversation is not connected"));
    }
    if conversation.participants.iter().any(|it| it.uri == new.to) {
        return Err(Refusal::conflict(Some("AlreadyExists"), "The participant is in the conversation"));
    }
    application.ask_participant(&id, call.conversation(), new);
    invitations::ring(&call, store, &id);
    Ok(call.created(&href::invitation(call.application(), &id)))
}

#[derive(Clone)]
pub(super) struct Participant {
    pub(super) id: String,
    pub(super) uri: String,
    pub(super) name: String,
    pub(super) local: bool,
    pub(super) organizer: bool,
}

impl Participant {
    pub(super) fn local(organizer: bool) -> Self {
        Self { id: USERNAME.to_owned(), uri: format!("sip:{USERNAME}"), name: NAME.to_owned(), local: true, organizer }
    }

    /// Their id is their address, as captured traffic has it, where a path can hold it as it is.
    pub(super) fn remote(uri: &str, name: &str, conversation: Option<&Conversation>) -> Self {
        let address = uri.strip_prefix("sip:").unwrap_or(uri);
        let others = conversation.map_or(&[][..], |it| &it.participants);
        let taken = |id: &str| id == USERNAME || others.iter().any(|it| it.id == id);
        let id = if is_plain_address(address) && !taken(address) {
            address.to_owned()
        } else {
            (1..).map(|number| format!("participant{number}")).find(|id| !taken(id)).unwrap_or_default()
        };
        Self { id, uri: uri.to_owned(), name: name.to_owned(), local: false, organizer: false }
    }

    pub(super) fn rel(&self) -> &'static str {
        if self.local { "localParticipant" } else { "participant" }
    }

    pub(super) fn link(&self, application: &str, conversation: &str) -> Value {
        json!({"href": href::participant(application, conversation, &self.id), "title": self.name})
    }

    pub(super) fn place(&self, application: &str, conversation: &str) -> Place {
        let place = Place::new(self.rel(), href::participant(application, conversation, &self.id));
        Place { title: Some(self.name.clone()), ..place }
    }

    pub(super) fn to_json(&self, application: &str, conversation: &str) -> Value {
        let own = href::participant(application, conversation, &self.id);
        let mut participant = json!({
            "rel": self.rel(),
            "anonymous": false,
            "inLobby": false,
            "local": self.local,
            "name": self.name,
            "organizer": self.organizer,
            "role": "Leader",
            "sourceNetwork": "SameEnterprise",
            "uri": self.uri,
            "_links": {
                "self": {"href": own},
                "conversation": {"href": href::conversation(application, conversation)},
                "participantMessaging": {"href": format!("{own}/participantMessaging")},
            },
        });
        if self.local {
            participant["_links"]["me"] = json!({"href": href::me(application)});
        }
        participant
    }

    pub(super) fn messaging_json(&self, application: &str, conversation: &str) -> Value {
        let participant = href::participant(application, conversation, &self.id);
        json!({
            "rel": "participantMessaging",
            "_links": {
                "self": {"href": format!("{participant}/participantMessaging")},
                "participant": {"href": participant},
            },
        })
    }
}

fn is_plain_address(address: &str) -> bool {
    address.contains('@') && address.bytes().all(|it| it.is_ascii_alphanumeric() || b"@.-_".contains(&it))
}
