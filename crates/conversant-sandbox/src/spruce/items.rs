//! The items of a conversation: messages, and calls.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    clock, conversations,
    error::Refusal,
    organization,
    paging::{PageRequest, Position},
    store::Store,
};
use crate::StoredMessage;

/// A message in a conversation, or a call.
pub(super) struct Item {
    pub(super) number: u64,
    pub(super) conversation: String,
    pub(super) author: Author,
    pub(super) text: String,
    pub(super) pages: Vec<String>,
    pub(super) attachments: Vec<Value>,
    pub(super) internal: bool,
    pub(super) created: DateTime<Utc>,
    pub(super) origin: Origin,
}

pub(super) enum Author {
    Member(String),
    /// From outside, where nobody has an id.
    External(String),
}

/// How an item came to be.
pub(super) enum Origin {
    Posted { request_id: String, idempotency_key: Option<String> },
    Received,
    Call(Value),
}

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    if conversations::find(store, &call.id).is_none() {
        return Err(Refusal::unknown("conversation"));
    }
    let mut request = PageRequest::read(call, "items", 1..=200)?.with_start(call)?;
    request.newest_first = match call.query.get("order") {
        None | Some("newest_first") => true,
        Some("oldest_first") => false,
        Some(_) => return Err(Refusal::invalid("order must be newest_first or oldest_first")),
    };
    let found = store
        .items
        .iter()
        .filter(|it| it.conversation == call.id)
        .filter(|it| request.start_from.is_none_or(|start| it.created >= start));
    let page = request.page(found, |it| Position::of_number(it.number), |it| it.to_json(store));
    Ok(Reply::Ok(page.to_json("conversationItems")))
}

pub(super) fn get(store: &mut Store, call: &Call) -> Answer {
    let item = store.items.iter().find(|it| it.id() == call.id);
    let item = item.ok_or_else(|| Refusal::not_found("conversation item"))?;
    Ok(Reply::Ok(json!({"conversationItem": item.to_json(store)})))
}

pub(super) fn delete(store: &mut Store, call: &Call) -> Answer {
    let place = store.items.iter().position(|it| it.id() == call.id);
    let place = place.ok_or_else(|| Refusal::not_found("conversation item"))?;
    if !store.items[place].can_delete() {
        return Err(Refusal::forbidden("A call cannot be deleted"));
    }
    let event = store.items[place].to_event(store);
    store.items.remove(place);
    store.emit("conversationItem.deleted", &event);
    let request_id = format!("asyncRequest_{}", store.next_number());
    Ok(Reply::Ok(json!({"requestId": request_id})))
}

/// Adds the item to its conversation, and tells who listens. Returns its id.
pub(super) fn add(store: &mut Store, item: Item) -> String {
    if let Some(conversation) = store.conversations.iter_mut().find(|it| it.id == item.conversation) {
        conversation.last_message = Some(item.created);
    }
    let id = item.id();
    let event = item.to_event(store);
    store.items.push(item);
    store.emit("conversationItem.created", &event);
    id
}

/// A message from whoever is outside, in the conversation. Returns the item's id.
pub(super) fn receive(store: &mut Store, conversation: &str, text: String) -> Option<String> {
    let author = conversations::find(store, conversation)?.participants.first()?.name.clone();
    let item = Item {
        number: store.next_number(),
        conversation: conversation.to_owned(),
        author: Author::External(author),
        text,
        pages: Vec::new(),
        attachments: Vec::new(),
        internal: false,
        created: clock::now(),
        origin: Origin::Received,
    };
    conversations::unarchive(store, conversation);
    Some(add(store, item))
}

impl Item {
    pub(super) fn id(&self) -> String {
        format!("ti_{}", self.number)
    }

    pub(super) fn is_posted(&self) -> bool {
        matches!(self.origin, Origin::Posted { .. })
    }

    fn can_delete(&self) -> bool {
        !matches!(self.origin, Origin::Call(_))
    }

    /// As the client's own record of it, where it posted it.
    pub(super) fn stored(&self) -> Option<StoredMessage> {
        let Origin::Posted { idempotency_key, .. } = &self.origin else {
            return None;
        };
        Some(StoredMessage {
            conversation: self.conversation.clone(),
            id: self.id(),
            text: self.text.clone(),
            client_reference: idempotency_key.clone(),
        })
    }

    fn to_json(&self, store: &Store) -> Value {
        let id = self.id();
        let created = clock::write(self.created);
        let mut item = json!({
            "object": "conversationItem",
            "id": id,
            "conversationId": self.conversation,
            // Without /v1, as in the vendor's own examples.
            "apiURL": format!("https://api.sprucehealth.com/conversationItems/{id}"),
            "appURL": format!("https://app.sprucehealth.com/thread/{}/message/{id}", self.conversation),
            "author": self.author.to_json(store),
            "createdAt": created,
            "modifiedAt": created,
            "direction": self.direction(),
            "isInternalNote": self.internal,
            "text": self.text,
            "pages": self.pages.iter().enumerate().map(|(place, member)| json!({
                "id": format!("page_{}_{place}", self.number),
                "memberId": member,
                "resolved": false,
            })).collect::<Vec<_>>(),
            "attachments": self.attachments,
            "buttons": [],
            "canDelete": self.can_delete(),
        });
        match &self.origin {
            Origin::Posted { request_id, .. } => item["requestId"] = json!(request_id),
            Origin::Call(event) => item["event"] = event.clone(),
            Origin::Received => {}
        }
        item
    }

    /// As events have it: with its conversation.
    fn to_event(&self, store: &Store) -> Value {
        let mut item = self.to_json(store);
        if let Some(conversation) = conversations::find(store, &self.conversation) {
            item["conversation"] = conversation.to_json(store);
        }
        item
    }

    fn direction(&self) -> &'static str {
        match self.author {
            _ if self.internal => "none",
            Author::Member(_) => "outbound",
            Author::External(_) => "inbound",
        }
    }
}

impl Author {
    fn to_json(&self, store: &Store) -> Value {
        match self {
            Self::Member(id) => json!({
                "id": id,
                "displayName": organization::find(store, id).map_or("", |member| &member.name),
            }),
            Self::External(name) => json!({"displayName": name}),
        }
    }
}
