//! What is known of a contact, and how an organization changes it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    endpoints,
    fields::{Fields, Required},
    named, organization,
    store::Store,
};

pub(super) const GENDERS: [&str; 4] = ["unknown", "male", "female", "other"];

const CATEGORIES: [&str; 2] = ["patient", "professional"];

/// The fields that are plain text.
const TEXTS: [&str; 6] = ["companyName", "familyName", "genderDetail", "givenName", "middleName", "pronouns"];

#[derive(Clone, Default)]
pub(super) struct Profile {
    pub(super) texts: BTreeMap<&'static str, String>,
    pub(super) category: Option<&'static str>,
    pub(super) gender: Option<&'static str>,
    pub(super) date_of_birth: Option<NaiveDate>,
    pub(super) phone_numbers: Vec<Entry>,
    pub(super) fax_numbers: Vec<Entry>,
    pub(super) email_addresses: Vec<Entry>,
    pub(super) members: Vec<String>,
    pub(super) tags: Vec<String>,
    pub(super) organization_fields: Vec<FieldValue>,
}

/// A number or an address.
#[derive(Clone)]
pub(super) struct Entry {
    /// Empty until it is numbered.
    pub(super) id: String,
    pub(super) label: Option<String>,
    pub(super) value: String,
}

/// What an organization notes in one of its own fields.
#[derive(Clone)]
pub(super) struct FieldValue {
    /// The field's.
    pub(super) id: String,
    pub(super) value: String,
}

impl Profile {
    /// The profile with what these fields say: what is left out stays, what is empty is cleared.
    pub(super) fn changed(mut self, fields: Fields<'_>, store: &Store) -> Result<Self, String> {
        for name in TEXTS {
            if let Some(text) = fields.string(name)? {
                self.texts.insert(name, text.to_owned());
            }
        }
        self.texts.retain(|_, text| !text.is_empty());
        self.category = fields.one_of("category", &CATEGORIES)?.or(self.category);
        self.gender = fields.one_of("gender", &GENDERS)?.or(self.gender);
        match fields.string("dateOfBirth")? {
            Some("") => self.date_of_birth = None,
            _ => self.date_of_birth = fields.date("dateOfBirth")?.or(self.date_of_birth),
        }
        let number = |text: &str| endpoints::number(text);
        let address = |text: &str| endpoints::email(text).map(str::to_owned);
        self.phone_numbers = entries(fields, "phoneNumbers", self.phone_numbers, number)?;
        self.fax_numbers = entries(fields, "faxNumbers", self.fax_numbers, number)?;
        self.email_addresses = entries(fields, "emailAddresses", self.email_addresses, address)?;
        self.members = fields.strings("internalMemberIds")?.unwrap_or(self.members);
        organization::require_members(store, &self.members)?;
        self.tags = fields.strings("tagIds")?.unwrap_or(self.tags);
        named::require_all(&self.tags, &store.contact_tags, "contact tag")?;
        if let Some(values) = fields.objects("organizationContactFields")? {
            self.organization_fields = field_values(&values, store)?;
        }
        Ok(self)
    }

    /// The profile with an id for every entry that has none yet.
    pub(super) fn numbered(mut self, store: &mut Store) -> Self {
        let lists = [&mut self.phone_numbers, &mut self.fax_numbers, &mut self.email_addresses];
        for entry in lists.into_iter().flatten().filter(|it| it.id.is_empty()) {
            entry.id = format!("entityContact_{}", store.next_number());
        }
        self
    }

    pub(super) fn with_text(mut self, name: &'static str, text: &str) -> Self {
        self.texts.insert(name, text.to_owned());
        self
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }
}

/// The entries these fields list; one that was there before keeps its id.
fn entries(
    fields: Fields<'_>,
    name: &str,
    before: Vec<Entry>,
    read: impl Fn(&str) -> Option<String>,
) -> Result<Vec<Entry>, String> {
    let Some(inputs) = fields.objects(name)? else {
        return Ok(before);
    };
    inputs
        .into_iter()
        .map(|input| {
            let value = input.string("value").required("value")?;
            let value = read(value).ok_or_else(|| format!("A value of {name} is not valid"))?;
            let id = before.iter().find(|it| it.value == value).map(|it| it.id.clone()).unwrap_or_default();
            Ok(Entry { id, label: input.string("label")?.map(str::to_owned), value })
        })
        .collect()
}

fn field_values(inputs: &[Fields<'_>], store: &Store) -> Result<Vec<FieldValue>, String> {
    inputs
        .iter()
        .map(|input| {
            let id = input.string("id").required("id")?.to_owned();
            let value = input.string("value").required("value")?.to_owned();
            named::find(&store.contact_fields, &id).ok_or_else(|| format!("{id} is no contact field"))?;
            Ok(FieldValue { id, value })
        })
        .collect()
}

impl Entry {
    pub(super) fn to_number(&self) -> Value {
        let mut entry = self.to_address();
        entry["displayValue"] = json!(endpoints::display_number(&self.value));
        entry
    }

    pub(super) fn to_address(&self) -> Value {
        let mut entry = json!({"id": self.id, "value": self.value});
        if let Some(label) = &self.label {
            entry["label"] = json!(label);
        }
        entry
    }
}
