//! `/contacts`: the people an organization writes to.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Reply},
    clock,
    contact_profile::Profile,
    contact_tags,
    endpoints::{self, Channel, Endpoint},
    error::Refusal,
    fields::Fields,
    integration_links::IntegrationLink,
    named,
    paging::{PageRequest, Position},
    store::Store,
};

pub(super) struct Contact {
    pub(super) number: u64,
    pub(super) id: String,
    pub(super) created: DateTime<Utc>,
    pub(super) profile: Profile,
    /// Fields of this contact alone: no operation sets them.
    pub(super) custom_fields: Vec<CustomField>,
    pub(super) links: Vec<IntegrationLink>,
    pub(super) has_account: bool,
    /// The conversation an invite opened, while the invite is not accepted.
    pub(super) invited_to: Option<String>,
}

pub(super) struct CustomField {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) value: String,
}

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    let request = PageRequest::read(call, "contacts", 1..=500)?;
    let page = request.page(&store.contacts, Contact::position, |it| it.to_json(store));
    Ok(Reply::Ok(page.to_json("contacts")))
}

pub(super) fn get(store: &mut Store, call: &Call) -> Answer {
    let contact = find(store, &call.id).ok_or_else(|| Refusal::not_found("contact"))?;
    Ok(Reply::Ok(contact.to_json(store)))
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    let profile = Profile::default().changed(Fields::new(&call.object()?), store)?;
    call.claim_key(store)?;
    let number = store.next_number();
    let id = format!("entity_{number}");
    let profile = profile.numbered(store);
    store.contacts.push(Contact::new(number, id.clone(), profile));
    let contact = emit(store, "contact.created", &id);
    Ok(Reply::Created(contact))
}

pub(super) fn update(store: &mut Store, call: &Call) -> Answer {
    let contact = find(store, &call.id).ok_or_else(|| Refusal::not_found("contact"))?;
    let profile = contact.profile.clone().changed(Fields::new(&call.object()?), store)?;
    call.claim_key(store)?;
    let profile = profile.numbered(store);
    if let Some(contact) = find_mut(store, &call.id) {
        contact.profile = profile;
    }
    Ok(Reply::Ok(emit(store, "contact.updated", &call.id)))
}

pub(super) fn delete(store: &mut Store, call: &Call) -> Answer {
    let place = store.contacts.iter().position(|it| it.id == call.id);
    let place = place.ok_or_else(|| Refusal::not_found("contact"))?;
    emit(store, "contact.deleted", &call.id);
    store.contacts.remove(place);
    for conversation in &mut store.conversations {
        conversation.forget_contact(&call.id);
    }
    Ok(Reply::Empty)
}

pub(super) fn list_conversations(store: &mut Store, call: &Call) -> Answer {
    find(store, &call.id).ok_or_else(|| Refusal::not_found("contact"))?;
    let found = store.conversations.iter().filter(|it| it.concerns(&call.id));
    let found: Vec<Value> = found.map(|it| it.to_json(store)).collect();
    Ok(Reply::Ok(json!({"conversations": found})))
}

pub(super) fn find<'a>(store: &'a Store, id: &str) -> Option<&'a Contact> {
    store.contacts.iter().find(|it| it.id == id)
}

pub(super) fn find_mut<'a>(store: &'a mut Store, id: &str) -> Option<&'a mut Contact> {
    store.contacts.iter_mut().find(|it| it.id == id)
}

/// The contact, who must be one that can read secure messages, or soon will.
pub(super) fn with_access<'a>(store: &'a Store, id: &str) -> Result<&'a Contact, String> {
    find(store, id)
        .filter(|it| it.has_account || it.invited_to.is_some())
        .ok_or_else(|| format!("{id} is no contact with an account or a pending invite"))
}

/// The contact whose address this is.
pub(super) fn of_address<'a>(store: &'a Store, endpoint: &Endpoint) -> Option<&'a Contact> {
    store.contacts.iter().find(|it| {
        let entries = match endpoint.channel {
            Channel::Phone => &it.profile.phone_numbers,
            Channel::Fax => &it.profile.fax_numbers,
            Channel::Email => &it.profile.email_addresses,
            Channel::Secure => return false,
        };
        entries.iter().any(|entry| entry.value.eq_ignore_ascii_case(&endpoint.raw))
    })
}

/// Tells who listens. Returns the contact as it is answered.
pub(super) fn emit(store: &mut Store, event: &'static str, id: &str) -> Value {
    let contact = find(store, id).map(|it| it.to_json(store)).unwrap_or_default();
    store.emit(event, &contact);
    contact
}

impl Contact {
    pub(super) fn new(number: u64, id: String, profile: Profile) -> Self {
        Self {
            number,
            id,
            created: clock::now(),
            profile,
            custom_fields: Vec::new(),
            links: Vec::new(),
            has_account: false,
            invited_to: None,
        }
    }

    pub(super) fn position(&self) -> Position {
        Position::of_number(self.number)
    }

    /// The name, or the next best thing to call the contact by.
    pub(super) fn display_name(&self) -> String {
        let profile = &self.profile;
        let names: Vec<&str> =
            ["givenName", "middleName", "familyName"].into_iter().filter_map(|name| profile.text(name)).collect();
        if !names.is_empty() {
            return names.join(" ");
        }
        let email = profile.email_addresses.first().map(|it| it.value.as_str());
        let number = profile.phone_numbers.first().map(|it| endpoints::display_number(&it.value));
        let name = profile.text("companyName").or(email).map(str::to_owned);
        name.or(number).unwrap_or_else(|| "Unnamed contact".to_owned())
    }

    pub(super) fn to_json(&self, store: &Store) -> Value {
        let profile = &self.profile;
        let field_name = |id: &str| named::find(&store.contact_fields, id).map_or("", |field| &field.text);
        let mut contact = json!({
            "object": "contact",
            "id": self.id,
            // Without /v1, as in the vendor's own examples.
            "apiURL": format!("https://api.sprucehealth.com/contacts/{}", self.id),
            "appURL": format!("https://app.sprucehealth.com/contact/{}", self.id),
            "displayName": self.display_name(),
            "category": profile.category.unwrap_or("unknown"),
            "gender": profile.gender.unwrap_or("unknown"),
            "created": clock::write(self.created),
            "canDelete": true,
            "canEdit": true,
            "hasAccount": self.has_account,
            "hasPendingInvite": self.invited_to.is_some(),
            "phoneNumbers": profile.phone_numbers.iter().map(|it| it.to_number()).collect::<Vec<_>>(),
            "faxNumbers": profile.fax_numbers.iter().map(|it| it.to_number()).collect::<Vec<_>>(),
            "emailAddresses": profile.email_addresses.iter().map(|it| it.to_address()).collect::<Vec<_>>(),
            "internalMemberIds": profile.members,
            "integrationLinks": self.links_to_json(),
            "tags": profile
                .tags
                .iter()
                .filter_map(|id| named::find(&store.contact_tags, id))
                .map(|tag| tag.to_tag(contact_tags::OBJECT))
                .collect::<Vec<_>>(),
            "organizationContactFields": profile
                .organization_fields
                .iter()
                .map(|it| json!({"id": it.id, "name": field_name(&it.id), "value": it.value}))
                .collect::<Vec<_>>(),
            "customContactFields": self
                .custom_fields
                .iter()
                .map(|it| json!({"id": it.id, "name": it.name, "value": it.value}))
                .collect::<Vec<_>>(),
        });
        for (name, value) in &profile.texts {
            contact[*name] = json!(value);
        }
        if let Some(date) = profile.date_of_birth {
            contact["dateOfBirth"] = json!(date);
        }
        contact
    }

    pub(super) fn links_to_json(&self) -> Vec<Value> {
        self.links.iter().map(|link| link.to_json(&self.id)).collect()
    }
}
