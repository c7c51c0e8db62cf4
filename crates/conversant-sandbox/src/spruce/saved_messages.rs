//! `/savedmessages`: texts kept to be sent again.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    clock,
    paging::{PageRequest, Position},
    store::Store,
};

pub(super) struct SavedMessage {
    pub(super) number: u64,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) creator: String,
    pub(super) internal: bool,
    pub(super) shared: bool,
    pub(super) created: DateTime<Utc>,
}

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    let request = PageRequest::read(call, "saved messages", 1..=500)?;
    let page = request.page(&store.saved_messages, |it| Position::of_number(it.number), SavedMessage::to_json);
    Ok(Reply::Ok(page.to_json_without_total("savedMessages")))
}

impl SavedMessage {
    fn to_json(&self) -> Value {
        json!({
            "object": "savedMessage",
            "id": self.id,
            "title": self.title,
            "text": self.text,
            "creatorMemberId": self.creator,
            "internal": self.internal,
            "shared": self.shared,
            "attachments": [],
            "createdAt": clock::write(self.created),
            "modifiedAt": clock::write(self.created),
        })
    }
}
