//! `/contacts/fields`: the names of what an organization notes about its contacts.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    named::{self, Named},
    paging::{PageRequest, Position},
    store::Store,
};

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    let request = PageRequest::read(call, "contact fields", 1..=500)?;
    let page = request.page(&store.contact_fields, |field| Position::of_number(field.number), to_json);
    Ok(Reply::Ok(page.to_json("fields")))
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    let name = named::text(call, "name")?;
    call.claim_key(store)?;
    let field = Named::new("contactField", store.next_number(), name);
    let body = to_json(&field);
    store.contact_fields.push(field);
    Ok(Reply::Created(body))
}

fn to_json(field: &Named) -> Value {
    json!({"id": field.id, "name": field.text})
}
