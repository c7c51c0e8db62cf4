//! `/conversations/{conversationId}/messages`.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{Path, RawQuery, State as Shared},
    response::Response,
};
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{
    ACCOUNT_ID, CONVERSATIONS, State,
    envelope::{self, Page},
};
use crate::{
    StoredMessage,
    parameters::{Parameters, is_content_type},
    tokens,
};

const COMMUNICATION_TYPES: [&str; 4] = ["email", "channel", "sms", "whatsapp"];

pub(super) async fn send_conversation_message(
    Shared(state): Shared<Arc<State>>,
    Path(conversation): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let bad_request = |reason: &str| envelope::fail(StatusCode::BAD_REQUEST, reason);
    let Some((conversation, reservation)) = find(&conversation) else {
        return no_such_conversation();
    };
    if !is_content_type(&headers, &["application/json"]) {
        return bad_request("The body must be application/json");
    }
    let Ok(Value::Object(message)) = serde_json::from_slice(&body) else {
        return bad_request("The body must be a JSON object");
    };
    let Some(text) = message.get("body").and_then(Value::as_str) else {
        return bad_request("body is required and must be a string");
    };
    let communication_type = match message.get("communicationType") {
        None | Some(Value::Null) => "email",
        Some(value) => match value.as_str() {
            Some(name) if COMMUNICATION_TYPES.contains(&name) => name,
            _ => return bad_request("communicationType must be email, channel, sms or whatsapp"),
        },
    };

    let mut messages = state.messages();
    let message = Message {
        id: messages.next_id(),
        conversation,
        reservation,
        body: text.to_owned(),
        communication_type: communication_type.to_owned(),
        hash: tokens::unique_hex(),
        sent: Utc::now(),
    };
    let reply = envelope::success(message.to_json());
    messages.all.push(message);
    reply
}

pub(super) async fn list_conversation_messages(
    Shared(state): Shared<Arc<State>>,
    Path(conversation): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let Some((conversation, _)) = find(&conversation) else {
        return no_such_conversation();
    };
    let query = Parameters::of_query(query.as_deref());
    // Without scheduled messages only those sent are listed, and the sandbox has no others.
    let scheduled = query.get("includeScheduledMessages");
    if scheduled.is_some_and(|it| !matches!(it, "0" | "1")) {
        return envelope::fail(StatusCode::BAD_REQUEST, "includeScheduledMessages must be 0 or 1");
    }
    match (query.number("limit"), query.number("offset")) {
        (Ok(limit), Ok(offset)) => {
            let all = state.messages().of(conversation);
            envelope::list(Page::cut(all, limit, offset))
        }
        _ => envelope::fail(StatusCode::BAD_REQUEST, "limit and offset must be whole numbers"),
    }
}

/// The conversation and its reservation.
fn find(conversation: &str) -> Option<(u64, u64)> {
    let wanted = conversation.parse::<u64>().ok()?;
    CONVERSATIONS.into_iter().find(|(id, _)| *id == wanted)
}

fn no_such_conversation() -> Response {
    envelope::fail(StatusCode::NOT_FOUND, "Conversation not found")
}

/// Every message, oldest first.
#[derive(Debug, Default)]
pub(super) struct Messages {
    all: Vec<Message>,
    ids_given: u64,
}

struct Message {
    id: u64,
    conversation: u64,
    reservation: u64,
    body: String,
    communication_type: String,
    hash: String,
    sent: DateTime<Utc>,
}

impl Messages {
    fn next_id(&mut self) -> u64 {
        self.ids_given += 1;
        18_900_000 + self.ids_given
    }

    fn of(&self, conversation: u64) -> Vec<Value> {
        self.all.iter().filter(|it| it.conversation == conversation).map(Message::to_json).collect()
    }

    pub(super) fn stored(&self) -> Vec<StoredMessage> {
        self.all
            .iter()
            .map(|it| StoredMessage {
                conversation: it.conversation.to_string(),
                id: it.id.to_string(),
                text: it.body.clone(),
                client_reference: None,
            })
            .collect()
    }

    pub(super) fn clear(&mut self) {
        self.all.clear();
    }
}

impl Message {
    fn to_json(&self) -> Value {
        let time = self.sent.format("%Y-%m-%d %H:%M:%S").to_string();
        json!({
            "id": self.id,
            "accountId": ACCOUNT_ID,
            "listingMapId": 40160,
            "reservationId": self.reservation,
            "conversationId": self.conversation,
            "communicationId": null,
            "airbnbThreadMessageId": null,
            "body": self.body,
            "communicationType": self.communication_type,
            "status": "sent",
            "isIncoming": 0,
            "isSeen": 1,
            "sentUsingHostaway": 1,
            "hash": self.hash,
            "listingTimeZoneName": "Europe/Helsinki",
            "communicationEvent": null,
            "communicationTimeDelta": null,
            "communicationApplyListingTimeZone": null,
            "communicationAlwaysTrigger": null,
            "date": time,
            "sentChannelDate": null,
            "attachments": null,
            "insertedOn": time,
            "updatedOn": time,
            // Below: in live replies, in no document.
            "channelId": 2018,
            "channelThreadMessageId": null,
            "userId": null,
            "imagesUrls": null,
            "bookingcomSubthreadId": null,
            "inReplyTo": null,
            "bookingcomReplyOptions": null,
            "bookingcomSelectedOptions": null,
            "communicationTimeDeltaSeconds": 0,
            "listingName": null,
        })
    }
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("conversation", &self.conversation)
            .finish_non_exhaustive()
    }
}
