//! The organization as it is from the start.

use std::sync::Weak;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

use super::{
    State, clock,
    contact_profile::{Entry, FieldValue, Profile},
    contacts::{Contact, CustomField},
    conversations::{Conversation, Kind, Participant},
    endpoints::{Channel, Endpoint},
    internal_endpoints::InternalEndpoint,
    items::{Author, Item, Origin},
    media::{Media, signed_url},
    named::Named,
    organization::{self, Member},
    phone_lines::PhoneLine,
    saved_messages::SavedMessage,
    store::Store,
    transcriptions::Transcription,
};

pub(super) const ORGANIZATION: &str = "entity_0";
pub(super) const TEAMMATE: &str = "entity_1";
pub(super) const TEAM: &str = "entity_2";
const OTHER_TEAMMATE: &str = "entity_3";

pub(super) const SECURE_ENDPOINT: &str = "organizationCode_1";
pub(super) const PHONE_ENDPOINT: &str = "endpoint_1";
pub(super) const EMAIL_ENDPOINT: &str = "endpoint_2";
pub(super) const FAX_ENDPOINT: &str = "endpoint_3";

pub(super) const SECURE_CONVERSATION: &str = "t_1";
pub(super) const PHONE_CONVERSATION: &str = "t_2";
pub(super) const NOTE_CONVERSATION: &str = "t_3";
pub(super) const TEAM_CONVERSATION: &str = "t_4";
pub(super) const CALL_CONVERSATION: &str = "t_5";

pub(super) const CONTACT: &str = "entity_10";
pub(super) const UNINVITED_CONTACT: &str = "entity_11";
pub(super) const UNINVITED_CONTACT_PHONE: &str = "entityContact_3";

pub(super) const CALL_ITEM: &str = "ti_1";
pub(super) const PHONE_LINE: &str = "pd_1";
pub(super) const TRANSCRIPTION: &str = "transcription_1";
pub(super) const SAVED_MESSAGE: &str = "sm_1";
pub(super) const MEDIA: &str = "d7b25969-86ec-7e37-3776-3577-c0637a0c";
pub(super) const CONVERSATION_TAG: &str = "tag_1";
pub(super) const CONTACT_TAG: &str = "tag_2";
pub(super) const CONTACT_FIELD: &str = "contactField_1";

const CALLER: &str = "+14155550120";
const UNINVITED_NUMBER: &str = "+14155550111";

/// Numbers up to here are taken by what is here.
const NUMBERS_GIVEN: u64 = 100;

pub(super) fn store(home: Weak<State>) -> Store {
    let mut store = Store::new(home, NUMBERS_GIVEN);
    let now = clock::now();
    store.members = members();
    store.internal_endpoints = internal_endpoints();
    store.phone_lines = phone_lines();
    store.conversation_tags = vec![Named::new("tag", 1, "Follow up".to_owned())];
    store.contact_tags = vec![Named::new("tag", 2, "Newsletter".to_owned())];
    store.contact_fields = vec![Named::new("contactField", 1, "Preferred pharmacy".to_owned())];
    store.contacts = contacts();
    store.conversations = conversations(&store, now);
    store.items = vec![call(now)];
    store.transcriptions = vec![Transcription {
        id: TRANSCRIPTION.to_owned(),
        text: "Hello, I would like to change my appointment.".to_owned(),
        summary: "The caller wants another appointment.".to_owned(),
    }];
    store.saved_messages = saved_messages(now);
    store.media = vec![Media { id: MEDIA.to_owned(), name: "sample.png".to_owned(), mimetype: "image/png".to_owned() }];
    store
}

fn members() -> Vec<Member> {
    let teammate = |name: &str, admin| organization::Kind::Teammate { email: format!("{name}@example.com"), admin };
    let team = organization::Kind::Team { members: vec![TEAMMATE.to_owned(), OTHER_TEAMMATE.to_owned()] };
    [
        (ORGANIZATION, "Sandbox Clinic", organization::Kind::Organization),
        (TEAMMATE, "Robin Rivera", teammate("robin", true)),
        (TEAM, "Front Desk", team),
        (OTHER_TEAMMATE, "On-call Nurse", teammate("nurse", false)),
    ]
    .into_iter()
    .zip(0..)
    .map(|((id, name, kind), number)| Member { number, id: id.to_owned(), name: name.to_owned(), kind })
    .collect()
}

fn internal_endpoints() -> Vec<InternalEndpoint> {
    [
        (SECURE_ENDPOINT, Channel::Secure, "sandbox-clinic", ORGANIZATION),
        (PHONE_ENDPOINT, Channel::Phone, "+14155550100", TEAM),
        (EMAIL_ENDPOINT, Channel::Email, "clinic@example.com", TEAMMATE),
        (FAX_ENDPOINT, Channel::Fax, "+14155550101", ORGANIZATION),
    ]
    .map(|(id, channel, raw, owner)| InternalEndpoint {
        endpoint: Endpoint {
            id: id.to_owned(),
            channel,
            raw: raw.to_owned(),
            internal: true,
            label: Some("Clinic".to_owned()),
        },
        owner: owner.to_owned(),
        additional_members: if owner == TEAM { vec![TEAMMATE.to_owned()] } else { Vec::new() },
    })
    .into()
}

fn phone_lines() -> Vec<PhoneLine> {
    [(PHONE_LINE, "Main line"), ("pd_2", "After hours")]
        .map(|(id, name)| PhoneLine { id: id.to_owned(), name: name.to_owned() })
        .into()
}

fn entry(number: u64, label: &str, value: &str) -> Entry {
    Entry { id: format!("entityContact_{number}"), label: Some(label.to_owned()), value: value.to_owned() }
}

fn contacts() -> Vec<Contact> {
    let patient = |given: &str, family: &str| Profile {
        category: Some("patient"),
        ..Profile::default().with_text("givenName", given).with_text("familyName", family)
    };
    let with_account = Profile {
        gender: Some("female"),
        date_of_birth: NaiveDate::from_ymd_opt(1980, 2, 29),
        phone_numbers: vec![entry(1, "mobile", "+14155550110")],
        email_addresses: vec![entry(2, "home", "patient@example.com")],
        tags: vec![CONTACT_TAG.to_owned()],
        organization_fields: vec![FieldValue { id: CONTACT_FIELD.to_owned(), value: "Corner pharmacy".to_owned() }],
        ..patient("Sample", "Patient")
    };
    let uninvited = Profile {
        phone_numbers: vec![entry(3, "mobile", UNINVITED_NUMBER)],
        email_addresses: vec![entry(4, "home", "other@example.com")],
        ..patient("Other", "Patient")
    };
    let professional = Profile {
        category: Some("professional"),
        fax_numbers: vec![entry(5, "office", "+14155550112")],
        ..Profile::default().with_text("companyName", "Sample Laboratory")
    };
    let custom_field =
        CustomField { id: "customField_1".to_owned(), name: "Nickname".to_owned(), value: "Sam".to_owned() };
    vec![
        Contact {
            has_account: true,
            custom_fields: vec![custom_field],
            ..Contact::new(10, CONTACT.to_owned(), with_account)
        },
        Contact::new(11, UNINVITED_CONTACT.to_owned(), uninvited),
        Contact::new(12, "entity_12".to_owned(), professional),
    ]
}

fn conversations(store: &Store, now: DateTime<Utc>) -> Vec<Conversation> {
    let own = |id: &str| store.internal_endpoints.iter().map(|it| &it.endpoint).find(|it| it.id == id).cloned();
    let conversation = |number: u64, kind, title: &str| Conversation {
        number,
        id: format!("t_{number}"),
        kind,
        title: title.to_owned(),
        archived: false,
        assignee: None,
        associated_contacts: Vec::new(),
        participants: Vec::new(),
        internal_endpoint: None,
        members: Vec::new(),
        tags: Vec::new(),
        created: now,
        last_message: None,
    };
    let person = |name: &str, contact: Option<&str>, number: Option<&str>| Participant {
        name: name.to_owned(),
        contact: contact.map(str::to_owned),
        endpoint: number.map(|number| Endpoint::external(Channel::Phone, number)),
    };
    vec![
        Conversation {
            participants: vec![person("Sample Patient", Some(CONTACT), None)],
            internal_endpoint: own(SECURE_ENDPOINT).map(|it| it.in_thread()),
            tags: vec![CONVERSATION_TAG.to_owned()],
            ..conversation(1, Kind::Through(Channel::Secure), "Sample Patient")
        },
        Conversation {
            participants: vec![person("Other Patient", Some(UNINVITED_CONTACT), Some(UNINVITED_NUMBER))],
            internal_endpoint: own(PHONE_ENDPOINT),
            ..conversation(2, Kind::Through(Channel::Phone), "Other Patient")
        },
        Conversation { members: vec![TEAMMATE.to_owned()], ..conversation(3, Kind::Note, "Note") },
        Conversation { members: vec![TEAM.to_owned()], ..conversation(4, Kind::Team, "Front Desk") },
        Conversation {
            participants: vec![person("(415) 555-0120", None, Some(CALLER))],
            internal_endpoint: own(PHONE_ENDPOINT),
            last_message: Some(now),
            ..conversation(5, Kind::Through(Channel::Phone), "(415) 555-0120")
        },
    ]
}

/// A call that was recorded and transcribed.
fn call(now: DateTime<Utc>) -> Item {
    let recording = json!({
        "mimetype": "audio/mpeg",
        "signedUrl": signed_url("recording", now),
        "transcription": {"id": TRANSCRIPTION, "status": "completed", "summarizationStatus": "completed"},
    });
    Item {
        number: 1,
        conversation: CALL_CONVERSATION.to_owned(),
        author: Author::External("(415) 555-0120".to_owned()),
        text: "Inbound call".to_owned(),
        pages: Vec::new(),
        attachments: Vec::new(),
        internal: false,
        created: now,
        origin: Origin::Call(json!({
            "type": "inboundCall",
            "data": {
                "answered": true,
                "answeredBy": {"teammateID": TEAMMATE, "lineId": PHONE_LINE},
                "duration": 42,
                "failed": false,
                "recordings": [recording],
                "spam": false,
            },
        })),
    }
}

fn saved_messages(now: DateTime<Utc>) -> Vec<SavedMessage> {
    [
        ("Opening hours", "We are open from 9 to 5.", false),
        ("Thanks", "Thank you!", false),
        ("Check", "To check.", true),
    ]
    .into_iter()
    .zip(1..)
    .map(|((title, text, internal), number)| SavedMessage {
        number,
        id: format!("sm_{number}"),
        title: title.to_owned(),
        text: text.to_owned(),
        creator: TEAMMATE.to_owned(),
        internal,
        shared: true,
        created: now,
    })
    .collect()
}
