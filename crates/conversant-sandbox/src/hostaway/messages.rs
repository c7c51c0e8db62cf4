//! `/conversations/{conversationId}/messages`.

use std::{fmt, sync::Arc};

use axum::{body::Bytes, extract::State as Shared};
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::{Map, Value, json};

use super::{
    ACCOUNT_ID, State,
    attachments::Attachment,
    conversations::{self, Conversation},
    deliveries,
    envelope::{self, Page},
    request::{self, InPath, Query, Refusal, Reply},
    reservations::{self, Reservation},
    times,
};
use crate::{StoredMessage, tokens};

/// The first message of the full conversation.
pub(super) const FIRST_ID: u64 = 18_800_001;

const COMMUNICATION_TYPES: [&str; 4] = ["email", "channel", "sms", "whatsapp"];

pub(super) async fn send_conversation_message(
    Shared(state): Shared<Arc<State>>,
    InPath(conversation): InPath<u64>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let conversation = conversations::find(conversation)?;
    let message = request::object(&headers, &body)?;
    let text = message.get("body").and_then(Value::as_str);
    let text = text.ok_or_else(|| Refusal::bad_request("body is required and must be a string"))?;
    let kind = communication_type(&message)?;
    let message = add(&state, conversation, Origin::Client, text, kind)?;
    Ok(envelope::success(message.to_json()))
}

fn communication_type(message: &Map<String, Value>) -> Result<&'static str, Refusal> {
    match message.get("communicationType") {
        None | Some(Value::Null) => Ok("email"),
        Some(kind) => COMMUNICATION_TYPES
            .into_iter()
            .find(|it| kind == it)
            .ok_or_else(|| Refusal::bad_request("communicationType must be email, channel, sms or whatsapp")),
    }
}

/// Stores a message and tells the webhooks of it.
pub(super) fn add(
    state: &State,
    conversation: Conversation,
    origin: Origin,
    text: &str,
    kind: &'static str,
) -> Result<Message, Refusal> {
    let mut guard = state.store();
    let store = &mut *guard;
    let now = Utc::now();
    let reservation = reservations::find(&store.reservations, conversation.reservation)?;
    let id = store.messages.next_id();
    let seen = origin != Origin::Guest;
    let message = Message { kind, origin, seen, ..Message::new(id, conversation, reservation, text, now) };
    deliveries::announce_message(store, &message);
    store.messages.all.push(message.clone());
    if let Some(reservation) = store.reservations.iter_mut().find(|it| it.id == conversation.reservation) {
        reservation.touch(now);
    }
    Ok(message)
}

pub(super) async fn list_conversation_messages(
    Shared(state): Shared<Arc<State>>,
    InPath(conversation): InPath<u64>,
    query: Query,
) -> Reply {
    let conversation = conversations::find(conversation)?;
    let scheduled = query.flag("includeScheduledMessages")?.unwrap_or(false);
    let (limit, offset) = query.window()?;
    let store = state.store();
    let found = store.messages.of(conversation.id).filter(|it| scheduled || it.status == "sent");
    Ok(envelope::list(Page::cut(found.collect(), limit, offset).map(Message::to_json)))
}

pub(super) async fn get_conversation_message(
    Shared(state): Shared<Arc<State>>,
    InPath((conversation, id)): InPath<(u64, u64)>,
) -> Reply {
    let conversation = conversations::find(conversation)?;
    let store = state.store();
    let message = store.messages.of(conversation.id).find(|it| it.id == id);
    let message = message.ok_or_else(|| Refusal::not_found("Message"))?;
    Ok(envelope::success(message.to_json()))
}

/// Every message, oldest first.
#[derive(Debug)]
pub(super) struct Messages {
    all: Vec<Message>,
    ids_given: u64,
}

/// One message.
#[derive(Clone)]
pub(super) struct Message {
    pub(super) id: u64,
    conversation: u64,
    pub(super) reservation: u64,
    pub(super) listing: u64,
    pub(super) channel: u64,
    listing_name: &'static str,
    time_zone: &'static str,
    body: String,
    kind: &'static str,
    status: &'static str,
    seen: bool,
    hash: String,
    date: DateTime<Utc>,
    attachments: Vec<Attachment>,
    origin: Origin,
}

/// Who wrote a message, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// A client of the sandbox.
    Client,
    /// The guest, since the sandbox runs.
    Guest,
    /// The guest, before.
    GuestOnce,
    /// The host, before.
    HostOnce,
}

impl Messages {
    /// What was written before the sandbox ran.
    pub(super) fn seeds(reservations: &[Reservation]) -> Self {
        let mut all = Vec::new();
        let mut add = |conversation: usize, text: &str, time: &str, change: &dyn Fn(Message) -> Message| {
            let conversation = conversations::CONVERSATIONS[conversation];
            if let Ok(reservation) = reservations::find(reservations, conversation.reservation) {
                let id = FIRST_ID + all.len() as u64;
                let message = Message::new(id, conversation, reservation, text, times::known(time));
                all.push(change(message));
            }
        };
        let guest = |it: Message| Message { origin: Origin::GuestOnce, kind: "channel", ..it };
        let unread = |it| Message { seen: false, ..guest(it) };
        let host = |it: Message| Message { origin: Origin::HostOnce, ..it };

        add(2, "Is there a cot?", "2026-01-12 09:00:00", &guest);
        add(2, "There is one in the wardrobe.", "2026-01-12 09:30:00", &host);
        add(2, "The receipt, as asked.", "2026-01-13 10:00:00", &|it| {
            let receipt = Attachment::receipt(it.id, it.reservation, it.listing);
            Message { attachments: vec![receipt], ..unread(it) }
        });
        for (status, text) in [
            ("awaiting", "Your door code is on its way."),
            ("paused", "How was your first night?"),
            ("failed", "Check-out is at eleven."),
            ("cancelled_by_user", "Late check-out is free."),
            ("cancelled_by_system", "Welcome back!"),
        ] {
            add(2, text, "2026-07-01 12:00:00", &|it| Message { status, ..host(it) });
        }
        add(3, "I have to cancel.", "2026-01-14 08:30:00", &guest);
        add(4, "Can I park two cars?", "2026-01-15 18:00:00", &unread);
        add(5, "Is the cabin free in September?", "2026-01-16 07:45:00", &guest);
        add(5, "It is.", "2026-01-16 08:00:00", &host);
        Self { all, ids_given: 0 }
    }

    fn next_id(&mut self) -> u64 {
        self.ids_given += 1;
        18_900_000 + self.ids_given
    }

    fn of(&self, conversation: u64) -> impl Iterator<Item = &Message> {
        self.all.iter().filter(move |it| it.conversation == conversation)
    }

    pub(super) fn latest_of(&self, conversation: u64) -> Option<Value> {
        self.of(conversation).filter(|it| it.status == "sent").last().map(Message::to_json)
    }

    pub(super) fn has_unread(&self, reservation: u64) -> bool {
        self.all.iter().any(|it| it.reservation == reservation && it.is_incoming() && !it.seen)
    }

    pub(super) fn last_sent(&self, reservation: u64) -> Option<DateTime<Utc>> {
        self.last(reservation, false)
    }

    pub(super) fn last_received(&self, reservation: u64) -> Option<DateTime<Utc>> {
        self.last(reservation, true)
    }

    fn last(&self, reservation: u64, incoming: bool) -> Option<DateTime<Utc>> {
        let wanted =
            |it: &&Message| it.reservation == reservation && it.status == "sent" && it.is_incoming() == incoming;
        self.all.iter().filter(wanted).map(|it| it.date).max()
    }

    /// Those clients sent.
    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        let sent = self.all.iter().filter(|it| it.origin == Origin::Client);
        sent.map(|it| StoredMessage {
            conversation: it.conversation.to_string(),
            id: it.id.to_string(),
            text: it.body.clone(),
            client_reference: None,
        })
        .collect()
    }

    /// Forgets what was written since the sandbox runs.
    pub(super) fn clear(&mut self) {
        self.all.retain(|it| matches!(it.origin, Origin::GuestOnce | Origin::HostOnce));
    }
}

impl Message {
    /// A message the host has sent.
    fn new(id: u64, conversation: Conversation, reservation: &Reservation, text: &str, date: DateTime<Utc>) -> Self {
        Self {
            id,
            conversation: conversation.id,
            reservation: reservation.id,
            listing: reservation.listing.id,
            channel: reservation.channel.id,
            listing_name: reservation.listing.name,
            time_zone: reservation.listing.time_zone,
            body: text.to_owned(),
            kind: "email",
            status: "sent",
            seen: true,
            hash: tokens::unique_hex(),
            date,
            attachments: Vec::new(),
            origin: Origin::Client,
        }
    }

    fn is_incoming(&self) -> bool {
        matches!(self.origin, Origin::Guest | Origin::GuestOnce)
    }

    pub(super) fn to_json(&self) -> Value {
        let time = times::written(self.date);
        let attachments: Vec<_> = self.attachments.iter().map(Attachment::to_json).collect();
        json!({
            "id": self.id,
            "accountId": ACCOUNT_ID,
            "listingMapId": self.listing,
            "reservationId": self.reservation,
            "conversationId": self.conversation,
            "communicationId": null,
            "airbnbThreadMessageId": null,
            "body": self.body,
            "communicationType": self.kind,
            "status": self.status,
            "isIncoming": u8::from(self.is_incoming()),
            "isSeen": u8::from(self.seen),
            "sentUsingHostaway": u8::from(!self.is_incoming()),
            "hash": self.hash,
            "listingTimeZoneName": self.time_zone,
            "communicationEvent": null,
            "communicationTimeDelta": null,
            "communicationApplyListingTimeZone": null,
            "communicationAlwaysTrigger": null,
            "date": time,
            "sentChannelDate": null,
            "attachments": if attachments.is_empty() { Value::Null } else { attachments.into() },
            "insertedOn": time,
            "updatedOn": time,
            // Below: in live replies, in no document.
            "channelId": self.channel,
            "channelThreadMessageId": null,
            "userId": null,
            "imagesUrls": null,
            "bookingcomSubthreadId": null,
            "inReplyTo": null,
            "bookingcomReplyOptions": null,
            "bookingcomSelectedOptions": null,
            "communicationTimeDeltaSeconds": 0,
            "listingName": self.listing_name,
        })
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("conversation", &self.conversation)
            .finish_non_exhaustive()
    }
}
