// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 c1ab54b4fc355a4b) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

// What is announced to end is still read and written.
#![allow(deprecated)]

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

conversant_core::open_enum! {
    /// Which conversations are listed.
    ///
    /// `unread` have messages the user has not read, `archived` were archived by the user.
    ///
    /// Documented by the vendor. One copy of the page has archived and unread only.
    pub enum ConversationFilter {
        /// `normal`
        Normal = "normal",
        /// `archived`
        Archived = "archived",
        /// `unread`
        Unread = "unread",
    }
}

conversant_core::open_enum! {
    /// Asks for the inactive users.
    ///
    /// There is no value that asks for the active ones.
    ///
    /// Inferred, not documented. The presence of the parameter is documented, its value is not.
    pub enum InactiveUsers {
        /// `true`
        True = "true",
    }
}

conversant_core::open_enum! {
    /// What a file belongs to.
    ///
    /// `messages` are those of the chat.
    pub enum UploadEntity {
        /// `users`
        Users = "users",
        /// `units`
        Units = "units",
        /// `departments`
        Departments = "departments",
        /// `paragraphs`
        Paragraphs = "paragraphs",
        /// `groups`
        Groups = "groups",
        /// `folders`
        Folders = "folders",
        /// `contents`
        Contents = "contents",
        /// `comments`
        Comments = "comments",
        /// `messages`
        Messages = "messages",
        /// `logo`
        Logo = "logo",
        /// `mobile_logo`
        MobileLogo = "mobile_logo",
        /// `mobile_bg`
        MobileBg = "mobile_bg",
        /// `suppliers`
        Suppliers = "suppliers",
        /// `supplier_image`
        SupplierImage = "supplier_image",
    }
}

conversant_core::open_enum! {
    /// What a webhook is called for.
    pub enum WebhookEvent {
        /// `user.create`
        UserCreate = "user.create",
        /// `user.update`
        UserUpdate = "user.update",
        /// `user.delete`
        UserDelete = "user.delete",
        /// `unit.create`
        UnitCreate = "unit.create",
        /// `unit.update`
        UnitUpdate = "unit.update",
        /// `unit.delete`
        UnitDelete = "unit.delete",
    }
}

/// How much of one kind the signed-in user has not seen.
pub type Counter = i64;

/// What the signed-in user has not seen.
pub type UnseenItems = Vec<UnseenItem>;

/// A token and the end of its life.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Authentication {
    /// The token, sent as `Authorization` header of every other call.
    pub jwt: conversant_core::Secret,
    /// Moment at which the token stops working. On the wire, in Unix seconds.
    #[serde(with = "conversant_core::wire::unix_time")]
    pub expires: DateTime<Utc>,
}

conversant_core::redacted_debug!(Authentication {
    jwt: shown,
    expires: shown,
});

/// A conversation between users.
///
/// A direct conversation has two participants and no title.
///
/// Documented by the vendor. The page does not mark any property as always there. latest_message is an object
/// without properties on the page; that it is a message, and that title may be null, is inferred. The older
/// documents name it latestMessage and also have content_type, interaction and url.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Conversation {
    /// Number of the conversation. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Kind of the conversation, `direct` or `group`. On the wire: `type`.
    ///
    /// Documented by the vendor. The values are from the description; the older documents have the numbers 1 and 2,
    /// which are read too.
    #[serde(
        rename = "type",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// Title of a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Moment at which it was opened. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<DateTime<Utc>>,
    /// A message of a conversation.
    ///
    /// `voice` is the spoken recording of a voice message.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_message: Option<Box<Message>>,
    /// Number of the rule by which the user has muted it; `null` where it is not muted. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mute_rule: Option<i64>,
    /// How many of its messages the user has not read. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread_message_count: Option<i64>,
    /// Who takes part.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub participants: Option<Vec<Participant>>,
    /// When a conversation was opened and changed.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub publish: Option<ConversationPublish>,
    /// Moment at which the user archived it; `null` where it is not archived. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub archived_at: Option<DateTime<Utc>>,
}

conversant_core::redacted_debug!(Conversation {
    id: shown,
    type_: text,
    title: text,
    created_at: shown,
    updated_at: shown,
    latest_message: shown,
    mute_rule: shown,
    unread_message_count: shown,
    participants: shown,
    publish: shown,
    archived_at: shown,
});

/// One page of conversations.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationList {
    /// The conversations of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<Conversation>,
}

conversant_core::redacted_debug!(ConversationList {
    data: shown,
});

/// When a conversation was opened and changed.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationPublish {
    /// Moment at which it was opened. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<DateTime<Utc>>,
}

conversant_core::redacted_debug!(ConversationPublish {
    created_at: shown,
    updated_at: shown,
});

/// What can be changed of a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// Title of the group. Example: `<string>`.
    pub title: String,
}
impl ConversationUpdate {
    /// A [`ConversationUpdate`](Self) of what is required; the rest is left out.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

conversant_core::redacted_debug!(ConversationUpdate {
    title: text,
});

/// How much the signed-in user has not seen.
///
/// Documented by the vendor.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Counters {
    /// Debates in groups. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<i64>,
    /// Events. Example: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<i64>,
    /// News. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub news: Option<i64>,
    /// Messages. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<i64>,
}

conversant_core::redacted_debug!(Counters {
    groups: shown,
    events: shown,
    news: shown,
    messages: shown,
});

/// A conversation that was opened or found, or its first message.
///
/// Where `conversationId` is there, this is the first message, `conversationId` the number of the conversation and
/// `id` that of the message. Else it is the conversation.
///
/// Documented by the vendor. The newer page returns the conversation, the older documents the first message;
/// nothing but conversationId tells the two apart in all generations, so one object has the properties of both.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatedConversation {
    /// Number of the conversation or, where `conversationId` is there, of its first message. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of the conversation, where the server answers with the first message. On the wire: `conversationId`.
    /// Example: `123`.
    #[serde(rename = "conversationId", skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<i64>,
    /// Kind of the conversation, `direct` or `group`, or of the message. On the wire: `type`.
    ///
    /// Documented by the vendor. The values are from the description of the conversation; the older documents have
    /// numbers, which are read too.
    #[serde(
        rename = "type",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// Title of a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Moment at which it was opened. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<DateTime<Utc>>,
    /// A message of a conversation.
    ///
    /// `voice` is the spoken recording of a voice message.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_message: Option<Box<Message>>,
    /// Number of the rule by which the user has muted it; `null` where it is not muted. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mute_rule: Option<i64>,
    /// How many of its messages the user has not read. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread_message_count: Option<i64>,
    /// Who takes part.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub participants: Option<Vec<Participant>>,
    /// When a conversation was opened and changed.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub publish: Option<ConversationPublish>,
    /// Moment at which the user archived it; `null` where it is not archived. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub archived_at: Option<DateTime<Utc>>,
    /// Text of the first message. Example: `<string>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Moment at which the first message was posted. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<DateTime<Utc>>,
    /// A user who takes part in a conversation.
    ///
    /// `department` and `unit` say where in the organization the user works; `physicalUnit` is in the older documents
    /// only, beside `unit` and with the same values.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub author: Option<Box<Participant>>,
    /// Files attached to the first message.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub files: Option<Vec<File>>,
    /// What this is, `message`.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Whether the user has not read the first message.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_new: Option<bool>,
    /// How many files of the first message are being uploaded.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploading_files: Option<i64>,
    /// Path of the first message in this API.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(CreatedConversation {
    id: shown,
    conversation_id: shown,
    type_: text,
    title: text,
    created_at: shown,
    updated_at: shown,
    latest_message: shown,
    mute_rule: shown,
    unread_message_count: shown,
    participants: shown,
    publish: shown,
    archived_at: shown,
    message: text,
    date: shown,
    author: shown,
    files: shown,
    content_type: text,
    is_new: shown,
    uploading_files: shown,
    url: text,
});

/// A user's name and password.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Credentials {
    /// The user's e-mail address. Example: `example@example.com`.
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

/// Facts about a page of a list that is read by cursors.
///
/// Inferred, not documented. Not visible in the documents. The other lists have the links and meta of Laravel;
/// these are the properties of its cursor pages.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CursorMeta {
    /// Address of the list. Example: `https://acme.ziik.io/api/conversations/123/messages`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// How many items a page holds at most. Example: `25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Leads to the next page; `null` on the last one. Example: `<string>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Leads to the page before; `null` on the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev_cursor: Option<String>,
}

conversant_core::redacted_debug!(CursorMeta {
    path: text,
    per_page: shown,
    next_cursor: text,
    prev_cursor: text,
});

/// A department of the organization.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Department {
    /// Number of the department. Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the department. Example: `Sales`.
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
    ///
    /// Example: `<error_code>`.
    pub code: String,
    /// The cause in words, for people to read. Example: `<error_message>`.
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
/// updated_at are the objects that PHP makes of a moment. All of it is read.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct File {
    /// Number of the file. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the file, with its extension. Example: `document.pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Media type, such as `application/pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime: Option<String>,
    /// Size in bytes. Example: `102400`.
    ///
    /// Inferred, not documented. The unit is read from the sample.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Kind of file; `file`, `video`, `image` and `document` have been seen. On the wire: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// File extension without the dot. Example: `pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Whether the upload is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded: Option<bool>,
    /// Whether Ziik is still working on the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing: Option<bool>,
    /// Height of a picture or video, in pixels. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// Width of a picture or video, in pixels. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// Address of the original file. Example: `<string>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Address from which a video can be streamed; an empty list where there is none. Example: `<string>`.
    ///
    /// Documented by the vendor. The page has a text; the older documents have a text for a video and an empty list
    /// for other files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<serde_json::Value>,
    /// Smaller versions of a picture, by name.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub versions: Option<serde_json::Map<String, serde_json::Value>>,
    /// Still picture of a video, in a form that is not published. Example: `<unknown>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot: Option<serde_json::Value>,
    /// Moment that Ziik shows for the file. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<DateTime<Utc>>,
    /// Moment at which the file was added. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub updated_at: Option<DateTime<Utc>>,
    /// The moment at which the file was added, written out for people. Example: `<string>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_formatted: Option<String>,
    /// The moment of its last change, written out for people. Example: `<string>`.
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

/// One page of files.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileList {
    /// The files of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<File>,
    /// Addresses of other pages of a list.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub links: Option<PageLinks>,
    /// Facts about a page of a list.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub meta: Option<PageMeta>,
}

conversant_core::redacted_debug!(FileList {
    data: shown,
    links: shown,
    meta: shown,
});

/// A message of a conversation.
///
/// `voice` is the spoken recording of a voice message.
///
/// Documented by the vendor. The page does not mark any property as always there. parent is required because the
/// sample sends it as null. That voice is missing or null without a recording is inferred.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// Number of the message. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Kind of message. On the wire: `type`. Example: `<string>`.
    ///
    /// Documented by the vendor. The values are not published. The older documents have numbers, 1 for ordinary
    /// messages and 2 for those of the system; both are read.
    #[serde(
        rename = "type",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// Number of the conversation the message belongs to. On the wire: `conversationId`. Example: `123`.
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
    ///
    /// Example: `<string>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Moment at which it was posted. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub date: Option<DateTime<Utc>>,
    /// Moment of its last edit; `null` for a message that never was edited. On the wire, in Unix seconds.
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
    /// `department` and `unit` say where in the organization the user works; `physicalUnit` is in the older documents
    /// only, beside `unit` and with the same values.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub author: Option<Box<Participant>>,
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
    /// What this is, `message`.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Whether the user has not read it.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_new: Option<bool>,
    /// How many of its files are being uploaded.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploading_files: Option<i64>,
    /// Path of the message in this API.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What a message of the system is about, whose text is empty.
    ///
    /// Documented by the vendor. In the older documents only, which say that it differs from message to message.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
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
    content_type: text,
    is_new: shown,
    uploading_files: shown,
    url: text,
    meta: text,
});

/// One page of messages.
///
/// Inferred, not documented. The reply of the newer API is not visible. The older documents show data alone for
/// messages, and data, links and meta for lists that are counted in pages. The names under which a cursor is
/// returned are not known; those of meta are inferred.
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
    /// Facts about a page of a list that is read by cursors.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub meta: Option<CursorMeta>,
}

conversant_core::redacted_debug!(MessageList {
    data: shown,
    links: text,
    meta: shown,
});

/// A conversation to open.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewConversation {
    /// Numbers of the users who take part besides the signed-in one.
    ///
    /// Documented by the vendor. The name is that of the older documents; the copy of the newer page describes the
    /// property and does not name it.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub recipients: Vec<i64>,
    /// First message; left out, none is posted. Example: `This message is for all of you`.
    ///
    /// Documented by the vendor. In the older documents only, where it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How many files will be uploaded for the first message. On the wire: `fileCount`.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(rename = "fileCount", skip_serializing_if = "Option::is_none")]
    pub file_count: Option<i64>,
}
impl NewConversation {
    /// A [`NewConversation`](Self) of what is required; the rest is left out.
    pub fn new(recipients: impl Into<Vec<i64>>) -> Self {
        Self {
            recipients: recipients.into(),
            message: None,
            file_count: None,
        }
    }

    /// Sets [`message`](Self::message): first message; left out, none is posted.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`file_count`](Self::file_count): how many files will be uploaded for the first message.
    pub fn file_count(mut self, file_count: i64) -> Self {
        self.file_count = Some(file_count);
        self
    }
}

conversant_core::redacted_debug!(NewConversation {
    recipients: shown,
    message: text,
    file_count: shown,
});

/// A message to post into a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewMessage {
    /// Text of the message.
    ///
    /// It may hold markup for rich content. No maximum length is published.
    ///
    /// Example: `<string>`.
    pub message: String,
    /// Number of the message that is answered; left out or `null` for a message of its own. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// How many files will be uploaded for the message. On the wire: `fileCount`.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(rename = "fileCount", skip_serializing_if = "Option::is_none")]
    pub file_count: Option<i64>,
}
impl NewMessage {
    /// A [`NewMessage`](Self) of what is required; the rest is left out.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            parent_id: None,
            file_count: None,
        }
    }

    /// Sets [`parent_id`](Self::parent_id): number of the message that is answered; left out or `null` for a message of its own.
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets [`file_count`](Self::file_count): how many files will be uploaded for the message.
    pub fn file_count(mut self, file_count: i64) -> Self {
        self.file_count = Some(file_count);
        self
    }
}

conversant_core::redacted_debug!(NewMessage {
    message: text,
    parent_id: shown,
    file_count: shown,
});

/// Users who are to take part in a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewParticipants {
    /// Numbers of the users.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub participants: Vec<i64>,
}
impl NewParticipants {
    /// A [`NewParticipants`](Self) of what is required; the rest is left out.
    pub fn new(participants: impl Into<Vec<i64>>) -> Self {
        Self {
            participants: participants.into(),
        }
    }
}

conversant_core::redacted_debug!(NewParticipants {
    participants: shown,
});

/// A unit a user is to belong to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewUnitMembership {
    /// Number of the unit. Example: `1`.
    pub unit: i64,
    /// Number of the department in the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<i64>,
    /// Numbers of the user's types in the unit. On the wire: `userTypes`.
    #[serde(rename = "userTypes", skip_serializing_if = "Option::is_none")]
    pub user_types: Option<Vec<i64>>,
}
impl NewUnitMembership {
    /// A [`NewUnitMembership`](Self) of what is required; the rest is left out.
    pub fn new(unit: i64) -> Self {
        Self {
            unit,
            department: None,
            user_types: None,
        }
    }

    /// Sets [`department`](Self::department): number of the department in the unit.
    pub fn department(mut self, department: i64) -> Self {
        self.department = Some(department);
        self
    }

    /// Sets [`user_types`](Self::user_types): numbers of the user's types in the unit.
    pub fn user_types(mut self, user_types: impl Into<Vec<i64>>) -> Self {
        self.user_types = Some(user_types.into());
        self
    }
}

conversant_core::redacted_debug!(NewUnitMembership {
    unit: shown,
    department: shown,
    user_types: shown,
});

/// A file to upload.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewUpload {
    /// Number of what the file belongs to, such as a message. Example: `1`.
    pub id: i64,
    /// What a file belongs to.
    ///
    /// `messages` are those of the chat.
    ///
    /// On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: UploadEntity,
    /// Media type of the file, such as `application/pdf`.
    pub content_type: String,
    /// Name of the file, with its extension. Example: `document.pdf`.
    pub filename: String,
}
impl NewUpload {
    /// A [`NewUpload`](Self) of what is required; the rest is left out.
    pub fn new(
        id: i64,
        type_: impl Into<UploadEntity>,
        content_type: impl Into<String>,
        filename: impl Into<String>,
    ) -> Self {
        Self {
            id,
            type_: type_.into(),
            content_type: content_type.into(),
            filename: filename.into(),
        }
    }
}

conversant_core::redacted_debug!(NewUpload {
    id: shown,
    type_: shown,
    content_type: text,
    filename: text,
});

/// A user to create.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewUser {
    /// Given name. Example: `New`.
    pub first_name: String,
    /// Family name. Example: `User`.
    pub last_name: String,
    /// E-mail address. Example: `test@example.com`.
    pub email: String,
    /// Number of the unit the user belongs to. Example: `1`.
    pub unit: i64,
    /// Reference to the user in another system. Example: `ext-243-b4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Numbers of the user's types. On the wire: `userTypes`.
    #[serde(rename = "userTypes", skip_serializing_if = "Option::is_none")]
    pub user_types: Option<Vec<i64>>,
    /// Job title. Example: `Nursing Aide`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Birthday, with a time of day, which Ziik asks for. On the wire, as `2024-01-31 10:00:00`.
    #[serde(
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub birthday: Option<DateTime<Utc>>,
    /// Telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Home country, as its code of two letters. Example: `SC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// A quote of the user's choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// What the user says about herself or himself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Numbers of the user's specialties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specialties: Option<Vec<i64>>,
    /// What the user knows about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_about: Option<String>,
    /// Settings of a user to create or change.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub settings: Option<NewUserSettings>,
    /// Whether a welcome mail is sent, which happens when this is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub welcome: Option<bool>,
    /// Up to 255 characters in field 0 of those that the organization uses as it likes. Example: `<string>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_0: Option<String>,
    /// Up to 255 characters in field 1 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_1: Option<String>,
    /// Up to 255 characters in field 2 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_2: Option<String>,
    /// Up to 255 characters in field 3 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_3: Option<String>,
    /// Up to 255 characters in field 4 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_4: Option<String>,
}
impl NewUser {
    /// A [`NewUser`](Self) of what is required; the rest is left out.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        unit: i64,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
            unit,
            reference: None,
            user_types: None,
            title: None,
            birthday: None,
            phone: None,
            country: None,
            quote: None,
            description: None,
            specialties: None,
            ask_about: None,
            settings: None,
            welcome: None,
            meta_field_0: None,
            meta_field_1: None,
            meta_field_2: None,
            meta_field_3: None,
            meta_field_4: None,
        }
    }

    /// Sets [`reference`](Self::reference): reference to the user in another system.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Sets [`user_types`](Self::user_types): numbers of the user's types.
    pub fn user_types(mut self, user_types: impl Into<Vec<i64>>) -> Self {
        self.user_types = Some(user_types.into());
        self
    }

    /// Sets [`title`](Self::title): job title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`birthday`](Self::birthday): birthday, with a time of day, which Ziik asks for.
    pub fn birthday(mut self, birthday: DateTime<Utc>) -> Self {
        self.birthday = Some(birthday);
        self
    }

    /// Sets [`phone`](Self::phone): telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`country`](Self::country): home country, as its code of two letters.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`quote`](Self::quote): a quote of the user's choice.
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// Sets [`description`](Self::description): what the user says about herself or himself.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`specialties`](Self::specialties): numbers of the user's specialties.
    pub fn specialties(mut self, specialties: impl Into<Vec<i64>>) -> Self {
        self.specialties = Some(specialties.into());
        self
    }

    /// Sets [`ask_about`](Self::ask_about): what the user knows about.
    pub fn ask_about(mut self, ask_about: impl Into<String>) -> Self {
        self.ask_about = Some(ask_about.into());
        self
    }

    /// Sets [`settings`](Self::settings): settings of a user to create or change.
    pub fn settings(mut self, settings: impl Into<NewUserSettings>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Sets [`welcome`](Self::welcome): whether a welcome mail is sent, which happens when this is left out.
    pub fn welcome(mut self, welcome: bool) -> Self {
        self.welcome = Some(welcome);
        self
    }

    /// Sets [`meta_field_0`](Self::meta_field_0): up to 255 characters in field 0 of those that the organization uses as it likes.
    pub fn meta_field_0(mut self, meta_field_0: impl Into<String>) -> Self {
        self.meta_field_0 = Some(meta_field_0.into());
        self
    }

    /// Sets [`meta_field_1`](Self::meta_field_1): up to 255 characters in field 1 of those that the organization uses as it likes.
    pub fn meta_field_1(mut self, meta_field_1: impl Into<String>) -> Self {
        self.meta_field_1 = Some(meta_field_1.into());
        self
    }

    /// Sets [`meta_field_2`](Self::meta_field_2): up to 255 characters in field 2 of those that the organization uses as it likes.
    pub fn meta_field_2(mut self, meta_field_2: impl Into<String>) -> Self {
        self.meta_field_2 = Some(meta_field_2.into());
        self
    }

    /// Sets [`meta_field_3`](Self::meta_field_3): up to 255 characters in field 3 of those that the organization uses as it likes.
    pub fn meta_field_3(mut self, meta_field_3: impl Into<String>) -> Self {
        self.meta_field_3 = Some(meta_field_3.into());
        self
    }

    /// Sets [`meta_field_4`](Self::meta_field_4): up to 255 characters in field 4 of those that the organization uses as it likes.
    pub fn meta_field_4(mut self, meta_field_4: impl Into<String>) -> Self {
        self.meta_field_4 = Some(meta_field_4.into());
        self
    }
}

conversant_core::redacted_debug!(NewUser {
    first_name: text,
    last_name: text,
    email: text,
    unit: shown,
    reference: text,
    user_types: shown,
    title: text,
    birthday: shown,
    phone: text,
    country: text,
    quote: text,
    description: text,
    specialties: shown,
    ask_about: text,
    settings: shown,
    welcome: shown,
    meta_field_0: text,
    meta_field_1: text,
    meta_field_2: text,
    meta_field_3: text,
    meta_field_4: text,
});

/// Settings of a user to create or change.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewUserSettings {
    /// Whether the calendar shows others' birthdays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_birthdays: Option<bool>,
    /// Whether others do not see the user's birthday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdays_optout: Option<bool>,
    /// Code of the language in ISO 639-1, such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Moment at which the account is to be deactivated. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub expire: Option<DateTime<Utc>>,
}
impl NewUserSettings {
    /// An empty [`NewUserSettings`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`show_birthdays`](Self::show_birthdays): whether the calendar shows others' birthdays.
    pub fn show_birthdays(mut self, show_birthdays: bool) -> Self {
        self.show_birthdays = Some(show_birthdays);
        self
    }

    /// Sets [`birthdays_optout`](Self::birthdays_optout): whether others do not see the user's birthday.
    pub fn birthdays_optout(mut self, birthdays_optout: bool) -> Self {
        self.birthdays_optout = Some(birthdays_optout);
        self
    }

    /// Sets [`language`](Self::language): code of the language in ISO 639-1, such as `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`expire`](Self::expire): moment at which the account is to be deactivated.
    pub fn expire(mut self, expire: DateTime<Utc>) -> Self {
        self.expire = Some(expire);
        self
    }
}

conversant_core::redacted_debug!(NewUserSettings {
    show_birthdays: shown,
    birthdays_optout: shown,
    language: text,
    expire: shown,
});

/// A webhook to create.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewWebhook {
    /// Name by which users know the webhook. Example: `ea veniam iure`.
    pub name: String,
    /// Address that is called. Example: `http://example.com/ziik-user`.
    pub uri: String,
    /// What it is called for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub triggers: Option<Vec<WebhookEvent>>,
}
impl NewWebhook {
    /// A [`NewWebhook`](Self) of what is required; the rest is left out.
    pub fn new(name: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            uri: uri.into(),
            triggers: None,
        }
    }

    /// Sets [`triggers`](Self::triggers): what it is called for.
    pub fn triggers(mut self, triggers: impl Into<Vec<WebhookEvent>>) -> Self {
        self.triggers = Some(triggers.into());
        self
    }
}

conversant_core::redacted_debug!(NewWebhook {
    name: text,
    uri: text,
    triggers: shown,
});

/// An event for which a webhook is to be called.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewWebhookTrigger {
    /// What a webhook is called for.
    pub event: WebhookEvent,
}
impl NewWebhookTrigger {
    /// A [`NewWebhookTrigger`](Self) of what is required; the rest is left out.
    pub fn new(event: impl Into<WebhookEvent>) -> Self {
        Self { event: event.into() }
    }
}

conversant_core::redacted_debug!(NewWebhookTrigger {
    event: shown,
});

/// Addresses of other pages of a list.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageLinks {
    /// The first page. Example: `https://example.ziik.io/api/conversations/123/files?page=1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<conversant_core::Link>,
    /// The last page. Example: `https://example.ziik.io/api/conversations/123/files?page=1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<conversant_core::Link>,
    /// The page before this one; `null` on the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<conversant_core::Link>,
    /// The page after this one; `null` on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<conversant_core::Link>,
}

conversant_core::redacted_debug!(PageLinks {
    first: shown,
    last: shown,
    prev: shown,
    next: shown,
});

/// Facts about a page of a list.
///
/// Documented by the vendor. That from and to may be null, on an empty page, is inferred.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageMeta {
    /// Number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// Place of its first item in the list, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// Number of the last page. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_page: Option<i64>,
    /// Address of the list. Example: `https://example.ziik.io/api/conversations/123/files`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// How many items a page holds at most. Example: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// Place of its last item in the list. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    /// How many items there are in all. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

conversant_core::redacted_debug!(PageMeta {
    current_page: shown,
    from: shown,
    last_page: shown,
    path: text,
    per_page: shown,
    to: shown,
    total: shown,
});

/// A user who takes part in a conversation.
///
/// `department` and `unit` say where in the organization the user works; `physicalUnit` is in the older documents
/// only, beside `unit` and with the same values.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Participant {
    /// Number of the user. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Given name. Example: `John`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name. Example: `Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Full name. Example: `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Job title. Example: `Manager`.
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
    /// Moment at which the participant archived the conversation. On the wire, in Unix seconds.
    ///
    /// Inferred, not documented. The page gives a number and says neither what it means nor that it may be null; both
    /// are read from the property of the same name of a conversation.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub archived_at: Option<DateTime<Utc>>,
    /// Role of the user in the conversation. Example: `<string>`.
    ///
    /// Documented by the vendor. The values are not published. The older documents have numbers, 1 for ordinary
    /// participants and 2 for administrators, under the name type; both are read.
    #[serde(
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub participant_type: Option<String>,
    /// Line to show below the name, made of title, unit and department. Example: `Manager - HQ (Sales)`.
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
    /// A unit of the organization, such as a shop or an office. On the wire: `physicalUnit`.
    #[serde(
        rename = "physicalUnit",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub physical_unit: Option<Unit>,
    /// What this is, `user`.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Role of the user in the conversation, 1 for an ordinary participant and 2 for an administrator. On the wire:
    /// `type`.
    ///
    /// Documented by the vendor. In the older documents only, as a number; the newer object has participant_type.
    #[serde(
        rename = "type",
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
    /// Path of the user in this API. Example: `api/users/3`.
    ///
    /// Documented by the vendor. In the older documents only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
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
    physical_unit: shown,
    content_type: text,
    type_: text,
    url: text,
});

/// The participants of a conversation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParticipantList {
    /// The participants.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<Participant>,
}

conversant_core::redacted_debug!(ParticipantList {
    data: shown,
});

/// A participant's role.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParticipantUpdate {
    /// 1 for an ordinary participant, 2 for an administrator. On the wire: `type`.
    #[serde(rename = "type")]
    pub type_: i64,
}
impl ParticipantUpdate {
    /// A [`ParticipantUpdate`](Self) of what is required; the rest is left out.
    pub fn new(type_: i64) -> Self {
        Self { type_ }
    }
}

conversant_core::redacted_debug!(ParticipantUpdate {
    type_: shown,
});

/// Who wants a new password.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PasswordRequest {
    /// E-mail address of the user. Example: `mail@example.com`.
    pub email: String,
}
impl PasswordRequest {
    /// A [`PasswordRequest`](Self) of what is required; the rest is left out.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

conversant_core::redacted_debug!(PasswordRequest {
    email: text,
});

/// A new password, and the token that allows to set it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PasswordReset {
    /// The token of the e-mail.
    pub token: conversant_core::Secret,
    /// E-mail address of the user. Example: `mail@example.com`.
    pub email: String,
    /// The new password.
    pub password: conversant_core::Secret,
    /// The new password once more.
    pub password_confirm: conversant_core::Secret,
}
impl PasswordReset {
    /// A [`PasswordReset`](Self) of what is required; the rest is left out.
    pub fn new(
        token: impl Into<conversant_core::Secret>,
        email: impl Into<String>,
        password: impl Into<conversant_core::Secret>,
        password_confirm: impl Into<conversant_core::Secret>,
    ) -> Self {
        Self {
            token: token.into(),
            email: email.into(),
            password: password.into(),
            password_confirm: password_confirm.into(),
        }
    }
}

conversant_core::redacted_debug!(PasswordReset {
    token: shown,
    email: text,
    password: shown,
    password_confirm: shown,
});

/// What the signed-in user may do with something.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Permissions {
    /// Whether it may be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit: Option<bool>,
    /// Whether it may be deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<bool>,
}

conversant_core::redacted_debug!(Permissions {
    edit: shown,
    delete: shown,
});

/// Where the bytes of a file go.
///
/// Documented by the vendor.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PresignedUpload {
    /// Reference of the upload. Example: `AB3432BAF`.
    pub uuid: String,
    /// Key with which the upload is completed.
    pub key: conversant_core::Secret,
    /// Address for the bytes, at the file store; whoever has it can write there. Example:
    /// `https://s3.bucket.host/path?withArguments=true`.
    pub url: String,
    /// Headers to send with the bytes, by name.
    ///
    /// Documented by the vendor. The sample has a list of texts for one header and a text for another.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub headers: Option<serde_json::Map<String, serde_json::Value>>,
    /// Number of the file. Example: `1234`.
    pub file: i64,
}

conversant_core::redacted_debug!(PresignedUpload {
    uuid: text,
    key: shown,
    url: text,
    headers: text,
    file: shown,
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
    /// Moment at which the token stops working. On the wire, in Unix seconds.
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
///
/// Documented by the vendor. Id and name are from the newer pages, the other properties from the older documents.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Unit {
    /// Number of the unit. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the unit. Example: `HQ`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What this is, `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Depth in the organization; 0 at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    /// `unit` or `department`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_type: Option<String>,
    /// The unit above, in brief; `null` at the top.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent: Option<serde_json::Map<String, serde_json::Value>>,
    /// Number of the unit above; `null` at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Departments of the unit, in a form that is not published.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub departments: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// Numbers about the unit, such as `users` and `children`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub stats: Option<serde_json::Map<String, serde_json::Value>>,
    /// Path of the unit in this API. Example: `api/units/1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(Unit {
    id: shown,
    name: text,
    content_type: text,
    level: shown,
    unit_type: text,
    parent: text,
    parent_id: shown,
    departments: text,
    stats: text,
    url: text,
});

/// A user's place in a unit.
///
/// Documented by the vendor.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnitMembership {
    /// A unit of the organization, such as a shop or an office.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit: Option<Unit>,
    /// A department of the organization.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub department: Option<Department>,
    /// The user's types in the unit. On the wire: `userTypes`.
    #[serde(
        rename = "userTypes",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_types: Option<Vec<UserType>>,
    /// What the user may do in the unit, by name, each `true` or `false`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub abilities: Option<serde_json::Map<String, serde_json::Value>>,
    /// What the signed-in user may do with something.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions: Option<Permissions>,
}

conversant_core::redacted_debug!(UnitMembership {
    unit: shown,
    department: shown,
    user_types: shown,
    abilities: text,
    permissions: shown,
});

/// The units a user belongs to.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnitMembershipList {
    /// The memberships.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<UnitMembership>,
}

conversant_core::redacted_debug!(UnitMembershipList {
    data: shown,
});

/// What changes of a membership.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnitMembershipUpdate {
    /// Number of the unit the user moves to. Example: `123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<i64>,
    /// Numbers of the user's types in the unit. On the wire: `userTypes`.
    #[serde(rename = "userTypes", skip_serializing_if = "Option::is_none")]
    pub user_types: Option<Vec<i64>>,
    /// Number of the department in the unit; `null` is for none. Example: `123`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::null_apart::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub department: Option<Option<i64>>,
    /// Whether `userTypes` replace the types the user has, which happens when this is left out.
    ///
    /// Documented by the vendor. On the newer page only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overwrite: Option<bool>,
}
impl UnitMembershipUpdate {
    /// An empty [`UnitMembershipUpdate`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`unit`](Self::unit): number of the unit the user moves to.
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Sets [`user_types`](Self::user_types): numbers of the user's types in the unit.
    pub fn user_types(mut self, user_types: impl Into<Vec<i64>>) -> Self {
        self.user_types = Some(user_types.into());
        self
    }

    /// Sets [`department`](Self::department): number of the department in the unit; `null` is for none.
    pub fn department(mut self, department: i64) -> Self {
        self.department = Some(Some(department));
        self
    }

    /// Sets [`department`](Self::department) to `null`, which takes the value away.
    pub fn clear_department(mut self) -> Self {
        self.department = Some(None);
        self
    }

    /// Sets [`overwrite`](Self::overwrite): whether `userTypes` replace the types the user has, which happens when this is left out.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
}

conversant_core::redacted_debug!(UnitMembershipUpdate {
    unit: shown,
    user_types: shown,
    department: shown,
    overwrite: shown,
});

/// Something the signed-in user has not seen.
///
/// Documented by the vendor. The sample is a debate; other kinds may lack some of the properties and have others.
/// That body and group may be null is inferred.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnseenItem {
    /// Number of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What it is, such as `debate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// When it was published, opened and changed, in Unix seconds.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub publish: Option<serde_json::Map<String, serde_json::Value>>,
    /// How many comments and replies it has, and where they are.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub comments: Option<serde_json::Map<String, serde_json::Value>>,
    /// The group it stands in.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub group: Option<serde_json::Map<String, serde_json::Value>>,
    /// How many of its files are being uploaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploading_files: Option<i64>,
    /// What the user may do with it.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions: Option<serde_json::Map<String, serde_json::Value>>,
    /// Path of the item in this API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(UnseenItem {
    id: shown,
    content_type: text,
    body: text,
    publish: text,
    comments: text,
    group: text,
    uploading_files: shown,
    permissions: text,
    url: text,
});

/// The key of an upload.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UploadKey {
    /// The key, as `initiateUpload` returned it.
    pub key: conversant_core::Secret,
}
impl UploadKey {
    /// A [`UploadKey`](Self) of what is required; the rest is left out.
    pub fn new(key: impl Into<conversant_core::Secret>) -> Self {
        Self { key: key.into() }
    }
}

conversant_core::redacted_debug!(UploadKey {
    key: shown,
});

/// A user.
///
/// Lists have fewer properties than a single user, and only the signed-in user has `abilities` and `memberUnits`.
///
/// Documented by the vendor. The documents do not mark any property as always there. Which may be null is read
/// from the samples; that reference, quote and description may be too is inferred. The descriptions of
/// policy_accept, latest_release and the meta fields are read from the names.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// What this is, `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Number of the user. Example: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Reference to the user in another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Full name. Example: `Hobart Green`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Given name. Example: `Hobart`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name. Example: `Green`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Job title. Example: `Program Director`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Picture of the user, like a file.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub avatar: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether the account is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What the user knows about. Example: `Explicabo quis laboriosam in.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_about: Option<String>,
    /// Home country. Example: `Aruba`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// A quote of the user's choice. Example: `Eius qui animi nihil.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// What the user says about herself or himself. Example: `Quam provident quo et architecto ut voluptatem.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Telephone number. Example: `563.678.6609`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address. Example: `user@example.net`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Birthday. Example: `1990-09-11`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthday: Option<NaiveDate>,
    /// Whether the user has accepted the site's policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_accept: Option<bool>,
    /// Number of the latest release the user was told about. Example: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_release: Option<i64>,
    /// A user's settings.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub settings: Option<UserSettings>,
    /// Whether the user is an administrator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// Whether the user is an administrator of the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_admin: Option<bool>,
    /// What the signed-in user may do with something.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions: Option<Permissions>,
    /// What the user may do, by name, each `true` or `false`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub abilities: Option<serde_json::Map<String, serde_json::Value>>,
    /// The user's types. On the wire: `userTypes`.
    #[serde(
        rename = "userTypes",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_types: Option<Vec<UserType>>,
    /// Groups the user is a member of, in a form that is not published. On the wire: `memberGroups`.
    #[serde(
        rename = "memberGroups",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_groups: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// Units the user belongs to. On the wire: `memberUnits`.
    #[serde(
        rename = "memberUnits",
        default,
        deserialize_with = "conversant_core::wire::object::list",
        skip_serializing_if = "Option::is_none"
    )]
    pub member_units: Option<Vec<UnitMembership>>,
    /// A unit of the organization, such as a shop or an office.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit: Option<Unit>,
    /// A unit of the organization, such as a shop or an office. On the wire: `physicalUnit`.
    #[serde(
        rename = "physicalUnit",
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub physical_unit: Option<Unit>,
    /// Path of the user in this API. Example: `api/users/3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Field 0 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_0: Option<String>,
    /// Field 1 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_1: Option<String>,
    /// Field 2 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_2: Option<String>,
    /// Field 3 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_3: Option<String>,
    /// Field 4 of those that the organization uses as it likes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_field_4: Option<String>,
}

conversant_core::redacted_debug!(User {
    content_type: text,
    id: shown,
    reference: text,
    name: text,
    first_name: text,
    last_name: text,
    title: text,
    avatar: text,
    active: shown,
    ask_about: text,
    country: text,
    quote: text,
    description: text,
    phone: text,
    email: text,
    birthday: shown,
    policy_accept: shown,
    latest_release: shown,
    settings: shown,
    admin: shown,
    system_admin: shown,
    permissions: shown,
    abilities: text,
    user_types: shown,
    member_groups: text,
    member_units: shown,
    unit: shown,
    physical_unit: shown,
    url: text,
    meta_field_0: text,
    meta_field_1: text,
    meta_field_2: text,
    meta_field_3: text,
    meta_field_4: text,
});

/// One page of users.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserList {
    /// The users of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<User>,
    /// Addresses of other pages of a list.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub links: Option<PageLinks>,
    /// Facts about a page of a list.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub meta: Option<PageMeta>,
}

conversant_core::redacted_debug!(UserList {
    data: shown,
    links: shown,
    meta: shown,
});

/// A user's settings.
///
/// Documented by the vendor.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserSettings {
    /// Name of the time zone, such as `America/Costa_Rica`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Whose birthdays the calendar shows, such as `none`.
    ///
    /// Documented by the vendor. A boolean where it is set, a text in replies; the values are not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_birthdays: Option<String>,
    /// Whether others do not see the user's birthday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdays_optout: Option<bool>,
    /// Moment at which the account is deactivated; `null` for never. On the wire, in Unix seconds.
    #[serde(
        default,
        with = "conversant_core::wire::unix_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub expire: Option<DateTime<Utc>>,
    /// Code of the language, such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

conversant_core::redacted_debug!(UserSettings {
    timezone: text,
    show_birthdays: text,
    birthdays_optout: shown,
    expire: shown,
    language: text,
});

/// A type of users, which carries permissions.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserType {
    /// Number of the type. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the type, such as `Manager`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What users of this type may do, by name, each `true` or `false`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub abilities: Option<serde_json::Map<String, serde_json::Value>>,
}

conversant_core::redacted_debug!(UserType {
    id: shown,
    name: text,
    abilities: text,
});

/// What changes of a user.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserUpdate {
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Number of the unit the user belongs to; the calls for unit memberships replace it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<i64>,
    /// Reference to the user in another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Numbers of the user's types; the calls for unit memberships replace it. On the wire: `userTypes`.
    #[deprecated]
    #[serde(rename = "userTypes", skip_serializing_if = "Option::is_none")]
    pub user_types: Option<Vec<i64>>,
    /// Job title. Example: `Respiratory Therapy Technician`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Birthday, with a time of day, which Ziik asks for. On the wire, as `2024-01-31 10:00:00`.
    #[serde(
        default,
        with = "conversant_core::wire::space_date_time::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub birthday: Option<DateTime<Utc>>,
    /// Telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Home country, as its code of two letters. Example: `SC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// A quote of the user's choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// What the user says about herself or himself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Numbers of the user's specialties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specialties: Option<Vec<i64>>,
    /// What the user knows about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_about: Option<String>,
    /// Settings of a user to create or change.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub settings: Option<NewUserSettings>,
}
impl UserUpdate {
    /// An empty [`UserUpdate`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`first_name`](Self::first_name): given name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets [`last_name`](Self::last_name): family name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets [`email`](Self::email): e-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`unit`](Self::unit): number of the unit the user belongs to; the calls for unit memberships replace it.
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Sets [`reference`](Self::reference): reference to the user in another system.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Sets [`user_types`](Self::user_types): numbers of the user's types; the calls for unit memberships replace it.
    pub fn user_types(mut self, user_types: impl Into<Vec<i64>>) -> Self {
        self.user_types = Some(user_types.into());
        self
    }

    /// Sets [`title`](Self::title): job title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`birthday`](Self::birthday): birthday, with a time of day, which Ziik asks for.
    pub fn birthday(mut self, birthday: DateTime<Utc>) -> Self {
        self.birthday = Some(birthday);
        self
    }

    /// Sets [`phone`](Self::phone): telephone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`country`](Self::country): home country, as its code of two letters.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`quote`](Self::quote): a quote of the user's choice.
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// Sets [`description`](Self::description): what the user says about herself or himself.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`specialties`](Self::specialties): numbers of the user's specialties.
    pub fn specialties(mut self, specialties: impl Into<Vec<i64>>) -> Self {
        self.specialties = Some(specialties.into());
        self
    }

    /// Sets [`ask_about`](Self::ask_about): what the user knows about.
    pub fn ask_about(mut self, ask_about: impl Into<String>) -> Self {
        self.ask_about = Some(ask_about.into());
        self
    }

    /// Sets [`settings`](Self::settings): settings of a user to create or change.
    pub fn settings(mut self, settings: impl Into<NewUserSettings>) -> Self {
        self.settings = Some(settings.into());
        self
    }
}

conversant_core::redacted_debug!(UserUpdate {
    first_name: text,
    last_name: text,
    email: text,
    unit: shown,
    reference: text,
    user_types: shown,
    title: text,
    birthday: shown,
    phone: text,
    country: text,
    quote: text,
    description: text,
    specialties: shown,
    ask_about: text,
    settings: shown,
});

/// The spoken recording of a voice message.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Voice {
    /// Number of the recording. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether Ziik is still working on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing: Option<bool>,
    /// File extension without the dot, such as `mp3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Length of the recording. Example: `12.5`.
    ///
    /// Documented by the vendor. The unit is not published; seconds are likely.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Address of the recording. Example: `<string>`.
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

/// An address that Ziik calls when a user or a unit changes.
///
/// Documented by the vendor.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Webhook {
    /// Number of the webhook. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What this is, `webhook`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Name by which users know the webhook. Example: `ea veniam iure`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address that is called. Example: `http://example.com/ziik-user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// A user.
    ///
    /// Lists have fewer properties than a single user, and only the signed-in user has `abilities` and `memberUnits`.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub author: Option<Box<User>>,
    /// What the signed-in user may do with something.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions: Option<Permissions>,
    /// Path of the webhook in this API. Example: `api/webhooks/1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

conversant_core::redacted_debug!(Webhook {
    id: shown,
    content_type: text,
    name: text,
    uri: text,
    author: shown,
    permissions: shown,
    url: text,
});

/// The webhooks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookList {
    /// The webhooks.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<Webhook>,
}

conversant_core::redacted_debug!(WebhookList {
    data: shown,
});

/// A call of a webhook, and how it was answered.
///
/// Documented by the vendor.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookLog {
    /// Number of the call. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What a webhook is called for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<WebhookEvent>,
    /// Address that was called. Example: `http://receiver.example.com/explicabo-reiciendis-labore-non-dolores`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Status with which it was answered. Example: `200`.
    #[serde(
        default,
        with = "conversant_core::wire::string_or_integer::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<String>,
}

conversant_core::redacted_debug!(WebhookLog {
    id: shown,
    event: shown,
    uri: text,
    status: text,
});

/// One page of the calls of a webhook.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookLogList {
    /// The calls of this page.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<WebhookLog>,
    /// Addresses of other pages of a list.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub links: Option<PageLinks>,
    /// Facts about a page of a list.
    #[serde(
        default,
        deserialize_with = "conversant_core::wire::object::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub meta: Option<PageMeta>,
}

conversant_core::redacted_debug!(WebhookLogList {
    data: shown,
    links: shown,
    meta: shown,
});

/// An event for which a webhook is called.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookTrigger {
    /// Number of the trigger. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What a webhook is called for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<WebhookEvent>,
}

conversant_core::redacted_debug!(WebhookTrigger {
    id: shown,
    event: shown,
});

/// The triggers of a webhook.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookTriggerList {
    /// The triggers.
    #[serde(default, deserialize_with = "conversant_core::wire::list::deserialize")]
    pub data: Vec<WebhookTrigger>,
}

conversant_core::redacted_debug!(WebhookTriggerList {
    data: shown,
});

/// What changes of a webhook.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookUpdate {
    /// Name by which users know the webhook. Example: `ea veniam iure`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address that is called. Example: `http://example.com/ziik-user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}
impl WebhookUpdate {
    /// An empty [`WebhookUpdate`](Self); every property is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name): name by which users know the webhook.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`uri`](Self::uri): address that is called.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

conversant_core::redacted_debug!(WebhookUpdate {
    name: text,
    uri: text,
});
