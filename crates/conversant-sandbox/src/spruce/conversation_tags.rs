//! `/conversations/tags`.

use super::{
    call::{Answer, Call, Reply},
    named::{self, Named},
    store::Store,
};

pub(super) const OBJECT: &str = "conversationTag";

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    named::list_tags(&store.conversation_tags, call, "conversation tags", OBJECT)
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    let value = named::text(call, "value")?;
    call.claim_key(store)?;
    let tag = Named::new("tag", store.next_number(), value);
    let body = tag.to_tag(OBJECT);
    store.conversation_tags.push(tag);
    Ok(Reply::Created(body))
}
