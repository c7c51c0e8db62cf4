//! `/contacts/{contactId}/integrationlinks`: who a contact is in other systems.

use serde_json::{Map, Value, json};

use super::{
    call::{Answer, Call, Reply},
    contacts,
    error::Refusal,
    fields::{Fields, Required},
    store::Store,
};

pub(super) const TYPES: [&str; 4] = ["elation", "hint", "athena", "custom"];

pub(super) struct IntegrationLink {
    pub(super) kind: &'static str,
    pub(super) external_id: String,
    pub(super) url: Option<String>,
}

pub(super) fn list(store: &mut Store, call: &Call) -> Answer {
    let contact = contacts::find(store, &call.id).ok_or_else(|| Refusal::not_found("contact"))?;
    Ok(Reply::Ok(json!({"integrationLinks": contact.links_to_json()})))
}

pub(super) fn create(store: &mut Store, call: &Call) -> Answer {
    contacts::find(store, &call.id).ok_or_else(|| Refusal::unknown("contact"))?;
    let object = given(call)?;
    let fields = Fields::new(&object);
    let link = IntegrationLink {
        kind: fields.one_of("type", &TYPES).required("type")?,
        external_id: fields.string("externalId").required("externalId")?.to_owned(),
        url: fields.string("url")?.map(str::to_owned),
    };
    call.claim_key(store)?;
    if let Some(contact) = contacts::find_mut(store, &call.id) {
        contact.links.retain(|it| !it.is(Some(link.kind), Some(&link.external_id)));
        contact.links.push(link);
    }
    let contact = contacts::emit(store, "contact.updated", &call.id);
    Ok(Reply::Created(json!({"integrationLinks": contact["integrationLinks"]})))
}

pub(super) fn delete(store: &mut Store, call: &Call) -> Answer {
    let contact = contacts::find_mut(store, &call.id).ok_or_else(|| Refusal::not_found("contact"))?;
    let object = given(call)?;
    let fields = Fields::new(&object);
    let (kind, external_id) = (fields.one_of("type", &TYPES)?, fields.string("externalId")?);
    if kind.is_none() && external_id.is_none() {
        return Err(Refusal::invalid("type or externalId is required"));
    }
    let before = contact.links.len();
    contact.links.retain(|it| !it.is(kind, external_id));
    if contact.links.len() == before {
        return Err(Refusal::not_found("integration link"));
    }
    contacts::emit(store, "contact.updated", &call.id);
    Ok(Reply::Empty)
}

/// What the body says, and what the query says where the body does not. They must not contradict each other.
fn given(call: &Call) -> Result<Map<String, Value>, Refusal> {
    let mut object = call.optional_object()?;
    for name in ["type", "externalId"] {
        let Some(value) = call.query.get(name) else {
            continue;
        };
        if value.contains('\0') || *object.entry(name).or_insert_with(|| json!(value)) != value {
            return Err(Refusal::invalid(format!("{name} in the query is not valid")));
        }
    }
    Ok(object)
}

impl IntegrationLink {
    fn is(&self, kind: Option<&str>, external_id: Option<&str>) -> bool {
        kind.is_none_or(|kind| self.kind == kind) && external_id.is_none_or(|id| self.external_id == id)
    }

    pub(super) fn to_json(&self, contact: &str) -> Value {
        let mut link = json!({"contactId": contact, "type": self.kind, "externalId": self.external_id});
        if let Some(url) = &self.url {
            link["url"] = json!(url);
        }
        link
    }
}
