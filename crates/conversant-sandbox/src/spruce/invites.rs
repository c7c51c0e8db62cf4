//! `POST /contacts/{contactId}/invite`: a contact is asked to open an account.

use serde_json::json;

use super::{
    call::{Answer, Call, Reply},
    contacts, conversations,
    endpoints::Channel,
    error::Refusal,
    fields::{Fields, Required},
    internal_endpoints,
    store::Store,
};

pub(super) fn send(store: &mut Store, call: &Call) -> Answer {
    let contact = contacts::find(store, &call.id).ok_or_else(|| Refusal::not_found("contact"))?;
    let object = call.object()?;
    let fields = Fields::new(&object);
    let destination = fields.string("destinationId").required("destinationId")?;
    let mut entries = contact.profile.phone_numbers.iter().chain(&contact.profile.email_addresses);
    if !entries.any(|it| it.id == destination) {
        return Err(Refusal::invalid("destinationId must be that of a phone number or address of the contact"));
    }
    let endpoint = fields.string("internalEndpointId").required("internalEndpointId")?;
    let endpoint = internal_endpoints::of_channel(store, endpoint, Channel::Secure)?;
    fields.string("customMessage")?;
    if contact.has_account {
        return Err(Refusal::invalid("The contact has an account"));
    }

    let conversation = match &contact.invited_to {
        // Asked again, within the conversation there is.
        Some(conversation) => conversation.clone(),
        None => {
            let draft = conversations::secure_draft(&[contact], endpoint, None);
            let conversation = conversations::start(store, draft);
            if let Some(contact) = contacts::find_mut(store, &call.id) {
                contact.invited_to = Some(conversation.clone());
            }
            contacts::emit(store, "contact.updated", &call.id);
            conversation
        }
    };
    let contact = contacts::find(store, &call.id).map(|it| it.to_json(store));
    Ok(Reply::Ok(json!({"contact": contact, "conversation": conversations::get_json(store, &conversation)})))
}
