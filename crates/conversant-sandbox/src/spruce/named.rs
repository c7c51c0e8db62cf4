//! What is but an id and a text: tags of conversations and of contacts, and the contact fields of an organization.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    error::Refusal,
    fields::{Fields, Required},
    paging::{PageRequest, Position},
};

pub(super) struct Named {
    pub(super) number: u64,
    pub(super) id: String,
    pub(super) text: String,
}

/// A page of tags.
pub(super) fn list_tags(tags: &[Named], call: &Call, list: &'static str, object: &str) -> Answer {
    let request = PageRequest::read(call, list, 1..=500)?;
    let page = request.page(tags, |tag| Position::of_number(tag.number), |tag| tag.to_tag(object));
    Ok(Reply::Ok(page.to_json("tags")))
}

/// The text that a new one is to have.
pub(super) fn text(call: &Call, field: &str) -> Result<String, Refusal> {
    Ok(Fields::new(&call.object()?).string(field).required(field)?.to_owned())
}

/// Refuses ids that name none of these.
pub(super) fn require_all(ids: &[String], all: &[Named], what: &str) -> Result<(), String> {
    match ids.iter().find(|id| find(all, id).is_none()) {
        Some(id) => Err(format!("{id} is no {what}")),
        None => Ok(()),
    }
}

pub(super) fn find<'a>(all: &'a [Named], id: &str) -> Option<&'a Named> {
    all.iter().find(|it| it.id == id)
}

impl Named {
    pub(super) fn new(prefix: &str, number: u64, text: String) -> Self {
        Self { number, id: format!("{prefix}_{number}"), text }
    }

    pub(super) fn to_tag(&self, object: &str) -> Value {
        json!({"object": object, "id": self.id, "value": self.text})
    }
}
