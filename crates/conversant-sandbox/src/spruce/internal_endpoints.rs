//! `/internalendpoints`: the organization's own addresses, messages sent from them, and calls.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    contacts::{self, Contact},
    conversations::{self, Conversation, Draft, Kind, Participant},
    endpoints::{self, Channel, Endpoint},
    error::Refusal,
    fields::{Fields, Required},
    messages::{self, Post},
    organization, scheduled_messages,
    store::Store,
};

pub(super) struct InternalEndpoint {
    pub(super) endpoint: Endpoint,
    pub(super) owner: String,
    pub(super) additional_members: Vec<String>,
}

/// A number that connects a member's phone to somebody else's, under the organization's name.
pub(super) struct Proxy {
    endpoint: String,
    originating: String,
    destination: String,
    number: String,
}

pub(super) fn list(store: &mut Store, _: &Call) -> Answer {
    let all: Vec<Value> = store.internal_endpoints.iter().map(|it| it.to_json(store)).collect();
    Ok(Reply::Ok(json!({"internalEndpoints": all})))
}

pub(super) fn create_call(store: &mut Store, call: &Call) -> Answer {
    let endpoint = of_channel(store, &call.id, Channel::Phone)?.id.clone();
    let object = call.object()?;
    let number = |name: &str| {
        let text = Fields::new(&object).string(name).required(name)?;
        endpoints::number(text).ok_or_else(|| format!("{name} must be a phone number"))
    };
    let (originating, destination) = (number("originatingNumber")?, number("destinationNumber")?);
    call.claim_key(store)?;
    Ok(Reply::Ok(json!({"proxyNumber": proxy(store, endpoint, originating, destination)})))
}

/// The number that connects these two: the same whenever it is asked for.
fn proxy(store: &mut Store, endpoint: String, originating: String, destination: String) -> String {
    let known = store
        .proxies
        .iter()
        .find(|it| it.endpoint == endpoint && it.originating == originating && it.destination == destination);
    if let Some(known) = known {
        return known.number.clone();
    }
    let number = format!("+1628{:07}", 5_550_100 + store.proxies.len());
    store.proxies.push(Proxy { endpoint, originating, destination, number: number.clone() });
    number
}

pub(super) fn post_message(store: &mut Store, call: &Call) -> Answer {
    let endpoint = find(store, &call.id).ok_or_else(|| Refusal::unknown("internal endpoint"))?.endpoint.clone();
    let object = call.object()?;
    let fields = Fields::new(&object);
    let destination = Destination::read(fields.object("destination").required("destination")?, store, &endpoint)?;
    let post = Post::read(fields.object("message").required("message")?, store, false)?;
    let send_at = scheduled_messages::send_at(fields)?;
    call.claim_key(store)?;

    let conversation = match destination.conversation(store, &endpoint) {
        Some(conversation) => conversation.id.clone(),
        None => {
            let draft = destination.draft(store, &endpoint);
            conversations::start(store, draft)
        }
    };
    let request_id = messages::new_request_id(store);
    let key = call.idempotency_key()?;
    send_or_schedule(store, &conversation, post, send_at, request_id.clone(), key);
    Ok(Reply::Ok(json!({"requestId": request_id})))
}

fn send_or_schedule(
    store: &mut Store,
    conversation: &str,
    post: Post,
    send_at: Option<DateTime<Utc>>,
    request_id: String,
    key: Option<&str>,
) {
    match send_at {
        Some(send_at) => {
            scheduled_messages::schedule(store, conversation, post, send_at, request_id, key);
        }
        None => {
            messages::send(store, conversation, post, request_id, key);
        }
    }
}

/// Whom a message from an endpoint goes to.
enum Destination {
    Address(Endpoint),
    Contact { id: String, subject: Option<String>, selection: Selection },
}

/// Which secure conversation with the contact is taken.
#[derive(Clone, Copy)]
enum Selection {
    Any,
    OfTheEndpoint,
    New,
}

impl Destination {
    fn read(destination: Fields<'_>, store: &Store, from: &Endpoint) -> Result<Self, String> {
        let phone_or_email = destination.string("smsOrEmailEndpoint")?;
        let fax = destination.string("faxEndpoint")?;
        let secure = destination.object("secureEndpoint")?;
        match (from.channel, phone_or_email, fax, secure) {
            (Channel::Phone, Some(number), None, None) => Self::number(Channel::Phone, number),
            (Channel::Fax, None, Some(number), None) => Self::number(Channel::Fax, number),
            (Channel::Email, Some(address), None, None) => {
                let address = endpoints::email(address).ok_or("smsOrEmailEndpoint must be an e-mail address")?;
                Ok(Self::Address(Endpoint::external(Channel::Email, address)))
            }
            (Channel::Secure, None, None, Some(secure)) => Self::contact(secure, store),
            _ => Err(format!("A {} endpoint needs its own kind of destination, and no other", from.channel.name())),
        }
    }

    fn number(channel: Channel, number: &str) -> Result<Self, String> {
        let number = endpoints::number(number).ok_or("The destination must be a phone number")?;
        Ok(Self::Address(Endpoint::external(channel, &number)))
    }

    fn contact(secure: Fields<'_>, store: &Store) -> Result<Self, String> {
        let id = secure.string("contactId").required("contactId")?;
        contacts::with_access(store, id)?;
        let methods =
            ["any_available_secure_conversation", "only_conversations_matching_internal_endpoint", "new_conversation"];
        let selection = match secure.one_of("deliveryMethod", &methods)? {
            Some("new_conversation") => Selection::New,
            Some("only_conversations_matching_internal_endpoint") => Selection::OfTheEndpoint,
            _ => Selection::Any,
        };
        let subject = secure.string("subject")?.map(str::to_owned);
        Ok(Self::Contact { id: id.to_owned(), subject, selection })
    }

    /// The conversation there is for it. Every fax opens a new one.
    fn conversation<'a>(&self, store: &'a Store, from: &Endpoint) -> Option<&'a Conversation> {
        let of_endpoint =
            |it: &Conversation| it.internal_endpoint.as_ref().is_some_and(|endpoint| endpoint.raw == from.raw);
        store.conversations.iter().rev().find(|it| match self {
            Self::Address(to) => {
                to.channel != Channel::Fax
                    && of_endpoint(it)
                    && it.participants.iter().any(|participant| participant.endpoint.as_ref() == Some(to))
            }
            Self::Contact { id, selection, .. } => {
                let with_contact = it.kind == Kind::Through(Channel::Secure) && it.has_participant(id);
                match selection {
                    Selection::Any => with_contact,
                    Selection::OfTheEndpoint => with_contact && of_endpoint(it),
                    Selection::New => false,
                }
            }
        })
    }

    fn draft(&self, store: &Store, from: &Endpoint) -> Draft {
        match self {
            Self::Address(to) => address_draft(store, from, to),
            Self::Contact { id, subject, .. } => {
                let contacts: Vec<&Contact> = contacts::find(store, id).into_iter().collect();
                conversations::secure_draft(&contacts, from, subject.as_deref())
            }
        }
    }
}

fn address_draft(store: &Store, from: &Endpoint, to: &Endpoint) -> Draft {
    let contact = contacts::of_address(store, to);
    let name = contact.map_or_else(|| endpoints::display_number(&to.raw), Contact::display_name);
    Draft {
        kind: Kind::Through(to.channel),
        title: name.clone(),
        associated_contacts: Vec::new(),
        participants: vec![Participant { name, contact: contact.map(|it| it.id.clone()), endpoint: Some(to.clone()) }],
        internal_endpoint: Some(from.clone()),
        members: Vec::new(),
    }
}

pub(super) fn find<'a>(store: &'a Store, id: &str) -> Option<&'a InternalEndpoint> {
    store.internal_endpoints.iter().find(|it| it.endpoint.id == id)
}

/// The endpoint of this id, which must be of this channel.
pub(super) fn of_channel<'a>(store: &'a Store, id: &str, channel: Channel) -> Result<&'a Endpoint, String> {
    find(store, id)
        .map(|it| &it.endpoint)
        .filter(|it| it.channel == channel)
        .ok_or_else(|| format!("There is no such internal endpoint of channel {}", channel.name()))
}

impl InternalEndpoint {
    fn to_json(&self, store: &Store) -> Value {
        let member = |id: &String| organization::find(store, id).map(|it| it.to_json());
        json!({
            "object": "internalEndpoint",
            "endpoint": self.endpoint.to_json(),
            "owner": member(&self.owner),
            "additionalMembers": self.additional_members.iter().filter_map(member).collect::<Vec<_>>(),
        })
    }
}
