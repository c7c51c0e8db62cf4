// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 4b271c9aeb727f22) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A token and the end of its life.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Authentication {
    /// The token, sent as `Authorization` header of every other call.
    pub jwt: conversant_core::Secret,
    /// Moment at which the token stops working.
    ///
    /// On the wire, in Unix seconds.
    #[serde(with = "conversant_core::wire::unix_time")]
    pub expires: DateTime<Utc>,
}

conversant_core::redacted_debug!(Authentication {
    jwt: shown,
    expires: shown,
});

/// A user's name and password.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Credentials {
    /// The user's e-mail address.
    pub username: String,
    /// The user's password.
    pub password: conversant_core::Secret,
}
impl Credentials {
    /// A [`Credentials`](Self) of what is required; the rest is left out.
    pub fn new(
        username: impl Into<String>,
        password: impl Into<conversant_core::Secret>,
    ) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
        }
    }
}

conversant_core::redacted_debug!(Credentials {
    username: text,
    password: shown,
});

/// A department of the organization.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Department {
    /// Number of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

conversant_core::redacted_debug!(Department {
    id: shown,
    name: text,
});

/// Why a request was refused.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// The cause of a refusal.
    pub error: ErrorDetail,
}

conversant_core::redacted_debug!(Error {
    error: shown,
});

/// The cause of a refusal.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Code of the error.
    ///
    /// It may be a text that names one cause; there is no list.
    pub code: String,
    /// The cause in words, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether Ziik raised the error itself; otherwise it comes from the software below.
    pub is_ziik_error: bool,
}

conversant_core::redacted_debug!(ErrorDetail {
    code: text,
    message: text,
    is_ziik_error: shown,
});

/// A file attached to a message.
///
/// While `processing` is `true`, Ziik is still making the smaller `versions` of it.
///
/// Documented by the vendor. The page has names, types and a sample, and no descriptions; those given here are
/// read from the names and from the older documents. There, versions is a map from the name of a preset (detail,
/// listing, thumbnail and so on) to an address, stream and screenshot may be empty lists, and created_at and
/// updated_at are objects.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct File {
    /// Number of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the file, with its extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Media type, such as `application/pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime: Option<String>,
    /// Size in bytes.
    ///
    /// Inferred, not documented. The unit is read from the sample.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Kind of file; `file`, `video`, `image` and `document` have been seen.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// File extension without the dot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Whether the upload is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded: Option<bool>,
    /// Whether Ziik is still working on the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing: Option<bool>,
    /// Height of a picture or video, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// Width of a picture or video, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// Address of the original file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Address from which a video can be streamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<String>,
    /// Smaller versions of a picture, by name.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub versions: Option<serde_json::Map<String, serde_json::Value>>,
    /// Still picture of a video, in a form that is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot: Option<serde_json::Value>,
    /// Moment that Ziik shows for the file.
    ///
    /// On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<DateTime<Utc>>,
    /// Moment at which the file was added.
    ///
    /// On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change.
    ///
    /// On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<DateTime<Utc>>,
    /// The moment at which the file was added, written out for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_formatted: Option<String>,
    /// The moment of its last change, written out for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_formatted: Option<String>,
}

conversant_core::redacted_debug!(File {
    id: shown,
    name: text,
    mime: text,
    size: shown,
    type_: text,
    extension: text,
    uploaded: shown,
    processing: shown,
    height: shown,
    width: shown,
    source: text,
    stream: text,
    versions: text,
    screenshot: text,
    date: shown,
    created_at: shown,
    updated_at: shown,
    created_formatted: text,
    updated_formatted: text,
});

/// A message of a conversation.
///
/// `voice` is the spoken recording of a voice message.
///
/// Documented by the vendor. The page does not mark any property as always there. parent is required because the
/// sample sends it as null. That voice is missing or null without a recording is inferred. The older documents
/// have the further properties content_type, is_new, uploading_files and url.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// Number of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Kind of message.
    ///
    /// On the wire: `type`.
    ///
    /// Documented by the vendor. The values are not published. The older documents have numbers, 1 for ordinary
    /// messages and 2 for those of the system.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Number of the conversation the message belongs to.
    ///
    /// On the wire: `conversationId`.
    #[serde(rename = "conversationId", skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<i64>,
    /// Whether it answers another message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_reply: Option<bool>,
    /// The message that is answered, `null` where there is none.
    ///
    /// Any JSON value, as its form is not published.
    ///
    /// Documented by the vendor. The page gives its type as unknown and its value as null; what it holds in a reply
    /// is not published, a message is likely.
    #[serde(default)]
    pub parent: serde_json::Value,
    /// Whether it has been deleted; its files, recording and reactions are then gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// Text of the message.
    ///
    /// It may hold markup for rich content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Moment at which it was posted.
    ///
    /// On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<DateTime<Utc>>,
    /// Moment of its last edit; `null` for a message that never was edited.
    ///
    /// On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub edited_at: Option<DateTime<Utc>>,
    /// Reactions of readers, in a form that is not published.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub reactions: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// A user who takes part in a conversation.
    ///
    /// `department` and `unit` say where in the organization the user works.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub author: Option<Participant>,
    /// Files attached to it.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub files: Option<Vec<File>>,
    /// The spoken recording of a voice message.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub voice: Option<Voice>,
}

conversant_core::redacted_debug!(Message {
    id: shown,
    type_: text,
    conversation_id: shown,
    is_reply: shown,
    parent: text,
    deleted: shown,
    message: text,
    date: shown,
    edited_at: shown,
    reactions: text,
    author: shown,
    files: shown,
    voice: shown,
});

/// One page of messages.
///
/// Inferred, not documented. The reply of the newer API is not visible. The older documents show data alone for
/// messages, and data, links and meta for lists that are counted in pages. The names under which a cursor is
/// returned are not known; if it is in links or meta, it can be read there.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageList {
    /// The messages of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<Message>,
    /// Addresses of other pages, where the server gives them.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub links: Option<serde_json::Map<String, serde_json::Value>>,
    /// Facts about the page, where the server gives them.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
}

conversant_core::redacted_debug!(MessageList {
    data: shown,
    links: text,
    meta: text,
});

/// A message to post into a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewMessage {
    /// Text of the message.
    ///
    /// It may hold markup for rich content. No maximum length is published.
    pub message: String,
    /// Number of the message that is answered; left out or `null` for a message of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
}
impl NewMessage {
    /// A [`NewMessage`](Self) of what is required; the rest is left out.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            parent_id: None,
        }
    }

    /// Sets [`parent_id`](Self::parent_id): number of the message that is answered; left out or `null` for a message of its own.
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }
}

conversant_core::redacted_debug!(NewMessage {
    message: text,
    parent_id: shown,
});

/// A user who takes part in a conversation.
///
/// `department` and `unit` say where in the organization the user works.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Participant {
    /// Number of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Job title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether the user's account is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Picture of the user, in a form that is not published.
    ///
    /// Inferred, not documented. The sample has an empty object. The older documents have null or an object that
    /// resembles a file, so null is allowed here.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub avatar: Option<serde_json::Map<String, serde_json::Value>>,
    /// Moment at which the participant archived the conversation.
    ///
    /// On the wire, in Unix seconds.
    ///
    /// Inferred, not documented. The page gives a number and says neither what it means nor that it may be null; both
    /// are read from the property of the same name of a conversation.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub archived_at: Option<DateTime<Utc>>,
    /// Role of the user in the conversation.
    ///
    /// Documented by the vendor. The values are not published. The older documents have numbers, 1 for ordinary
    /// participants and 2 for administrators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant_type: Option<String>,
    /// Line to show below the name, made of title, unit and department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtext: Option<String>,
    /// A department of the organization.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub department: Option<Department>,
    /// A unit of the organization, such as a shop or an office.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit: Option<Unit>,
}

conversant_core::redacted_debug!(Participant {
    id: shown,
    first_name: text,
    last_name: text,
    name: text,
    title: text,
    active: shown,
    avatar: text,
    archived_at: shown,
    participant_type: text,
    subtext: text,
    department: shown,
    unit: shown,
});

/// A token that replaces another, and the end of its life.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RenewedToken {
    /// The new token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<conversant_core::Secret>,
    /// The new token, where the server names it as `authenticate` does.
    ///
    /// Documented by the vendor. The name of the older documents; the newer reference has token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt: Option<conversant_core::Secret>,
    /// Moment at which the token stops working.
    ///
    /// On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires: Option<DateTime<Utc>>,
}

conversant_core::redacted_debug!(RenewedToken {
    token: shown,
    jwt: shown,
    expires: shown,
});

/// A unit of the organization, such as a shop or an office.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Unit {
    /// Number of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

conversant_core::redacted_debug!(Unit {
    id: shown,
    name: text,
});

/// The spoken recording of a voice message.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Voice {
    /// Number of the recording.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether Ziik is still working on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing: Option<bool>,
    /// File extension without the dot, such as `mp3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Length of the recording.
    ///
    /// Documented by the vendor. The unit is not published; seconds are likely.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Address of the recording.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(Voice {
    id: shown,
    processing: shown,
    extension: text,
    duration: shown,
    url: text,
});
