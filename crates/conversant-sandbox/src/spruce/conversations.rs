//! `/conversations`: threads with people outside, and notes among members.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    clock,
    contacts::{self, Contact},
    conversation_tags,
    endpoints::{Channel, Endpoint},
    error::Refusal,
    fields::{Fields, Required},
    internal_endpoints,
    messages::{self, Post},
    named, organization,
    paging::{PageRequest, Position},
    store::Store,
};

pub(super) struct Conversation {
    pub(super) number: u64,
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) archived: bool,
    pub(super) assignee: Option<String>,
    pub(super) associated_contacts: Vec<String>,
    pub(super) participants: Vec<Participant>,
    pub(super) internal_endpoint: Option<Endpoint>,
    pub(super) members: Vec<String>,
    pub(super) tags: Vec<String>,
    pub(super) created: DateTime<Utc>,
    pub(super) last_message: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Through(Channel),
    Team,
    Note,
}

/// Somebody outside the organization.
pub(super) struct Participant {
    pub(super) name: String,
    pub(super) contact: Option<String>,
    /// None in secure conversations.
    pub(super) endpoint: Option<Endpoint>,
}

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    let time: fn(&Conversation) -> DateTime<Utc> = match call.query.get("orderBy") {
        Some("created") => |it| it.created,
        Some("last_message") => |it| it.last_message.unwrap_or(it.created),
        _ => return Err(Refusal::invalid("orderBy must be created or last_message")),
    };
    let request = PageRequest::read(call, "conversations", 1..=200)?;
    if request.continues() && call.query.get("startFrom").is_some() {
        return Err(Refusal::invalid("startFrom and paginationToken exclude each other"));
    }
    let request = request.with_start(call)?;
    let found = store.conversations.iter().filter(|it| request.start_from.is_none_or(|start| time(it) >= start));
    let page = request.page(found, |it| Position::of_time(time(it), it.number), |it| it.to_json(store));
    Ok(Reply::Ok(page.to_json("conversations")))
}

pub(super) fn get(store: &mut Store, call: &Call) -> Answer {
    let conversation = find(store, &call.id).ok_or_else(|| Refusal::not_found("conversation"))?;
    Ok(Reply::Ok(json!({"conversation": conversation.to_json(store)})))
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    let object = call.object()?;
    let fields = Fields::new(&object);
    let (note, secure) = (fields.object("note")?, fields.object("secure")?);
    let (draft, message) = match fields.one_of("type", &["secure", "note"]).required("type")? {
        "secure" => read_secure(secure.ok_or_else(|| "secure is required".to_owned())?, store)?,
        _ => read_note(note.ok_or_else(|| "note is required".to_owned())?, store)?,
    };
    call.claim_key(store)?;
    let id = start(store, draft);
    let request_id = messages::new_request_id(store);
    let mut posted = json!({});
    if let Some(message) = message {
        messages::send(store, &id, message, request_id.clone(), call.idempotency_key()?);
        posted["postMessageRequestId"] = json!(request_id);
    }
    posted["conversation"] = get_json(store, &id);
    Ok(Reply::Created(posted))
}

/// A conversation that is fit to be started.
pub(super) struct Draft {
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) associated_contacts: Vec<String>,
    pub(super) participants: Vec<Participant>,
    pub(super) internal_endpoint: Option<Endpoint>,
    pub(super) members: Vec<String>,
}

fn read_secure(secure: Fields<'_>, store: &Store) -> Result<(Draft, Option<Post>), String> {
    let ids = secure.strings("destinationContactIds").required("destinationContactIds")?;
    let contacts = ids.iter().map(|id| contacts::with_access(store, id)).collect::<Result<Vec<_>, _>>()?;
    if contacts.is_empty() {
        return Err("destinationContactIds must have at least one id".to_owned());
    }
    let endpoint = secure.string("internalEndpointId").required("internalEndpointId")?;
    let endpoint = internal_endpoints::of_channel(store, endpoint, Channel::Secure)?;
    let subject = secure.string("subject")?;
    let message = secure.object("message")?.map(|message| Post::read(message, store, false)).transpose()?;
    Ok((secure_draft(&contacts, endpoint, subject), message))
}

/// A secure conversation with these contacts.
pub(super) fn secure_draft(contacts: &[&Contact], endpoint: &Endpoint, subject: Option<&str>) -> Draft {
    let names: Vec<String> = contacts.iter().map(|it| it.display_name()).collect();
    let participants =
        contacts.iter().map(|it| Participant { name: it.display_name(), contact: Some(it.id.clone()), endpoint: None });
    Draft {
        kind: Kind::Through(Channel::Secure),
        title: subject.map_or_else(|| names.join(", "), str::to_owned),
        associated_contacts: Vec::new(),
        participants: participants.collect(),
        internal_endpoint: Some(endpoint.in_thread()),
        members: Vec::new(),
    }
}

fn read_note(note: Fields<'_>, store: &Store) -> Result<(Draft, Option<Post>), String> {
    let associated_contacts = note.strings("associatedContactIds")?.unwrap_or_default();
    for id in &associated_contacts {
        contacts::find(store, id).ok_or_else(|| format!("{id} is no contact"))?;
    }
    let members = note.strings("memberIds")?.unwrap_or_default();
    organization::require_members(store, &members)?;
    let title = note.string("title")?.unwrap_or("Note").to_owned();
    let message = note.object("message")?.map(|message| Post::read(message, store, true)).transpose()?;
    let draft = Draft {
        kind: Kind::Note,
        title,
        associated_contacts,
        participants: Vec::new(),
        internal_endpoint: None,
        members,
    };
    Ok((draft, message))
}

/// Starts the conversation and tells who listens. Returns its id.
pub(super) fn start(store: &mut Store, draft: Draft) -> String {
    let number = store.next_number();
    let id = format!("t_{number}");
    store.conversations.push(Conversation {
        number,
        id: id.clone(),
        kind: draft.kind,
        title: draft.title,
        archived: false,
        assignee: None,
        associated_contacts: draft.associated_contacts,
        participants: draft.participants,
        internal_endpoint: draft.internal_endpoint,
        members: draft.members,
        tags: Vec::new(),
        created: clock::now(),
        last_message: None,
    });
    emit(store, "conversation.created", &id);
    id
}

pub(super) fn update(store: &mut Store, call: &Call) -> Answer {
    let conversation = find(store, &call.id).ok_or_else(|| Refusal::not_found("conversation"))?;
    let object = call.object()?;
    let fields = Fields::of_patch(&object);
    let archived = fields.boolean("archived")?.unwrap_or(conversation.archived);
    let tags = fields.strings("tagIds")?.unwrap_or_else(|| conversation.tags.clone());
    named::require_all(&tags, &store.conversation_tags, "conversation tag")?;
    let assignee = match fields.string("assignToMemberId")? {
        None => conversation.assignee.clone(),
        // An empty value clears.
        Some("") => None,
        Some(member) => Some(assignable(store, member)?),
    };
    call.claim_key(store)?;
    if let Some(conversation) = store.conversations.iter_mut().find(|it| it.id == call.id) {
        conversation.archived = archived;
        conversation.tags = tags;
        if let Some(member) = assignee.iter().find(|it| !conversation.members.contains(it)) {
            conversation.members.push(member.clone());
        }
        conversation.assignee = assignee;
    }
    emit(store, "conversation.updated", &call.id);
    Ok(Reply::Ok(get_json(store, &call.id)))
}

fn assignable(store: &Store, member: &str) -> Result<String, String> {
    match organization::find(store, member) {
        Some(found) if !found.is_organization() => Ok(member.to_owned()),
        _ => Err("assignToMemberId must be a team or a teammate".to_owned()),
    }
}

/// Takes the conversation out of the archive, if it is there.
pub(super) fn unarchive(store: &mut Store, id: &str) {
    if let Some(conversation) = store.conversations.iter_mut().find(|it| it.id == id && it.archived) {
        conversation.archived = false;
        emit(store, "conversation.updated", id);
    }
}

pub(super) fn find<'a>(store: &'a Store, id: &str) -> Option<&'a Conversation> {
    store.conversations.iter().find(|it| it.id == id)
}

/// The conversation as it is answered; `null` if there is none.
pub(super) fn get_json(store: &Store, id: &str) -> Value {
    find(store, id).map(|it| it.to_json(store)).unwrap_or_default()
}

fn emit(store: &mut Store, event: &'static str, id: &str) {
    let conversation = get_json(store, id);
    store.emit(event, &conversation);
}

impl Conversation {
    pub(super) fn is_note(&self) -> bool {
        self.kind == Kind::Note
    }

    pub(super) fn concerns(&self, contact: &str) -> bool {
        self.has_participant(contact) || self.associated_contacts.iter().any(|it| it == contact)
    }

    pub(super) fn has_participant(&self, contact: &str) -> bool {
        self.participants.iter().any(|it| it.contact.as_deref() == Some(contact))
    }

    /// Leaves the people where they are, without the contact they were.
    pub(super) fn forget_contact(&mut self, contact: &str) {
        self.associated_contacts.retain(|it| it != contact);
        for participant in self.participants.iter_mut().filter(|it| it.contact.as_deref() == Some(contact)) {
            participant.contact = None;
        }
    }

    pub(super) fn to_json(&self, store: &Store) -> Value {
        let mut conversation = json!({
            "object": "conversation",
            "id": self.id,
            // Without /v1, as in the vendor's own examples.
            "apiURL": format!("https://api.sprucehealth.com/conversations/{}", self.id),
            "appURL": format!("https://app.sprucehealth.com/thread/{}", self.id),
            "type": self.kind.name(),
            "title": self.title,
            "archived": self.archived,
            "isReadOnly": false,
            "associatedContactIds": self.associated_contacts,
            "externalParticipants": self.participants.iter().map(Participant::to_json).collect::<Vec<_>>(),
            "internalMemberIds": self.members,
            "tags": self
                .tags
                .iter()
                .filter_map(|id| named::find(&store.conversation_tags, id))
                .map(|tag| tag.to_tag(conversation_tags::OBJECT))
                .collect::<Vec<_>>(),
            "createdAt": clock::write(self.created),
        });
        if let Some(assignee) = &self.assignee {
            conversation["assignedToMemberId"] = json!(assignee);
        }
        if let Some(endpoint) = &self.internal_endpoint {
            conversation["internalEndpoint"] = endpoint.to_json();
        }
        if let Some(time) = self.last_message {
            conversation["lastMessageAt"] = json!(clock::write(time));
        }
        conversation
    }
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Through(channel) => channel.name(),
            Self::Team => "team",
            Self::Note => "note",
        }
    }
}

impl Participant {
    fn to_json(&self) -> Value {
        let mut participant = json!({"displayName": self.name});
        if let Some(contact) = &self.contact {
            participant["contact"] = json!(contact);
        }
        if let Some(endpoint) = &self.endpoint {
            participant["endpoint"] = endpoint.to_json();
        }
        participant
    }
}
