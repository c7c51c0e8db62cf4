//! Messages to be sent later.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{
    background::Background,
    call::{Answer, Call, Reply},
    clock, conversations,
    error::Refusal,
    fields::{Field, Fields, Required},
    messages::{self, Post},
    paging::{PageRequest, Position},
    store::Store,
};

const PAGE_SIZE: usize = 50;

/// A message that waits. Once sent, it is an item, and here no more.
pub(super) struct ScheduledMessage {
    number: u64,
    id: String,
    conversation: String,
    post: Post,
    created: DateTime<Utc>,
    send_at: DateTime<Utc>,
    request_id: String,
    idempotency_key: Option<String>,
    /// Sends it when it is time.
    _waiting: Background,
}

pub(super) fn list_of_conversation(store: &mut Store, call: &Call) -> Answer {
    conversations::find(store, &call.id).ok_or_else(|| Refusal::not_found("conversation"))?;
    let found = store.scheduled_messages.iter().filter(|it| it.conversation == call.id);
    let found: Vec<Value> = found.map(|it| it.to_json(None)).collect();
    Ok(Reply::Ok(json!({"scheduledMessages": found})))
}

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    let request = PageRequest::read_of_size(call, "scheduled messages", PAGE_SIZE)?;
    let page = request.page(&store.scheduled_messages, |it| Position::of_number(it.number), |it| it.to_json(None));
    Ok(Reply::Ok(page.to_json("scheduledMessages")))
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    let conversation = conversations::find(store, &call.id).ok_or_else(|| Refusal::not_found("conversation"))?;
    let object = call.object()?;
    let fields = Fields::new(&object);
    let message = fields.object("message").required("message")?;
    let post = Post::read_scheduled(message, store, conversation.is_note())?;
    let send_at = send_at(fields).required("sendAt")?;
    call.claim_key(store)?;
    let request_id = messages::new_request_id(store);
    let scheduled = schedule(store, &call.id, post, send_at, request_id, call.idempotency_key()?);
    Ok(Reply::Created(json!({"scheduledMessage": scheduled})))
}

pub(super) fn delete(store: &mut Store, call: &Call) -> Answer {
    let message = take(store, &call.id).ok_or_else(|| Refusal::not_found("scheduled message"))?;
    store.emit("scheduledMessage.deleted", &message.to_json(None));
    Ok(Reply::Empty)
}

/// When the message is to be sent: later than now.
pub(super) fn send_at(fields: Fields<'_>) -> Field<DateTime<Utc>> {
    match fields.time("sendAt")? {
        Some(time) if time <= clock::now() => Err("sendAt must be in the future".to_owned()),
        time => Ok(time),
    }
}

/// Keeps the message until it is time. Returns it as it is answered.
pub(super) fn schedule(
    store: &mut Store,
    conversation: &str,
    post: Post,
    send_at: DateTime<Utc>,
    request_id: String,
    idempotency_key: Option<&str>,
) -> Value {
    let number = store.next_number();
    let id = format!("scm_{number}");
    let message = ScheduledMessage {
        number,
        id: id.clone(),
        conversation: conversation.to_owned(),
        post,
        created: clock::now(),
        send_at,
        request_id,
        idempotency_key: idempotency_key.map(str::to_owned),
        _waiting: wait(store, id, send_at),
    };
    let body = message.to_json(None);
    store.scheduled_messages.push(message);
    store.emit("scheduledMessage.created", &body);
    body
}

fn wait(store: &Store, id: String, send_at: DateTime<Utc>) -> Background {
    let home = store.home.clone();
    let pause = (send_at - Utc::now()).to_std().unwrap_or_default();
    Background::start(async move {
        tokio::time::sleep(pause).await;
        if let Some(state) = home.upgrade() {
            send(&mut state.store(), &id);
        }
    })
}

fn send(store: &mut Store, id: &str) {
    let Some(message) = take(store, id) else {
        return;
    };
    let key = message.idempotency_key.as_deref();
    let post = message.post.clone();
    let item = messages::send(store, &message.conversation, post, message.request_id.clone(), key);
    store.emit("scheduledMessage.sent", &message.to_json(Some(&item)));
}

fn take(store: &mut Store, id: &str) -> Option<ScheduledMessage> {
    let place = store.scheduled_messages.iter().position(|it| it.id == id)?;
    Some(store.scheduled_messages.remove(place))
}

impl ScheduledMessage {
    fn to_json(&self, sent_item: Option<&str>) -> Value {
        let created = clock::write(self.created);
        let mut message = json!({
            "object": "scheduledMessage",
            "id": self.id,
            "conversationId": self.conversation,
            "createdAt": created,
            "modifiedAt": created,
            "scheduledToSendAt": clock::write(self.send_at),
            "sendAsInternalMemberId": self.post.author,
            "isInternalNote": self.post.internal,
            "message": {
                "text": self.post.text,
                "attachments": self.post.attachments,
                "pagedInternalMemberIds": self.post.pages,
            },
        });
        if let Some(item) = sent_item {
            message["sentConversationItemId"] = json!(item);
        }
        message
    }
}
