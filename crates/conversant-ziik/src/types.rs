// Made by `cargo xtask generate ziik` from specs/ziik.yaml (sha256 3c171c434584215c) with progenitor 0.15.1.
// Do not edit: change the spec or the pipeline and generate again.

//! The vendor's objects and enums.

// What is announced to end is still read and written.
#![allow(deprecated)]

use chrono::{DateTime, NaiveDate, Utc};

conversant_core::open_enum! {
    /// Which conversations are listed.
    ///
    /// Documented by the vendor. One copy of the page has archived and unread only.
    pub enum ConversationFilter {
        /// `normal`
        Normal = "normal",
        /// Those the user has archived. On the wire: `archived`.
        Archived = "archived",
        /// Those with messages the user has not read. On the wire: `unread`.
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
    pub enum UploadEntity {
        /// The profile of a user. On the wire: `users`.
        Users = "users",
        /// The profile of a unit. On the wire: `units`.
        Units = "units",
        /// The profile of a department. On the wire: `departments`.
        Departments = "departments",
        /// A paragraph of a handbook. On the wire: `paragraphs`.
        Paragraphs = "paragraphs",
        /// A group for discussions. On the wire: `groups`.
        Groups = "groups",
        /// A folder of documents. On the wire: `folders`.
        Folders = "folders",
        /// A news story, debate, event, manual or FAQ. On the wire: `contents`.
        Contents = "contents",
        /// A comment. On the wire: `comments`.
        Comments = "comments",
        /// A message of the chat. On the wire: `messages`.
        Messages = "messages",
        /// The logo of the site. On the wire: `logo`.
        Logo = "logo",
        /// The logo of the mobile apps. On the wire: `mobile_logo`.
        MobileLogo = "mobile_logo",
        /// The background of the home screen of the mobile apps. On the wire: `mobile_bg`.
        MobileBg = "mobile_bg",
        /// The files of a supplier. On the wire: `suppliers`.
        Suppliers = "suppliers",
        /// The picture of a supplier. On the wire: `supplier_image`.
        SupplierImage = "supplier_image",
    }
}

conversant_core::open_enum! {
    /// What a webhook is called for.
    pub enum WebhookEvent {
        /// A user was created. On the wire: `user.create`.
        UserCreate = "user.create",
        /// A user was changed. On the wire: `user.update`.
        UserUpdate = "user.update",
        /// A user was deactivated and anonymised. On the wire: `user.delete`.
        UserDelete = "user.delete",
        /// A unit was created. On the wire: `unit.create`.
        UnitCreate = "unit.create",
        /// A unit was changed. On the wire: `unit.update`.
        UnitUpdate = "unit.update",
        /// A unit was deleted. On the wire: `unit.delete`.
        UnitDelete = "unit.delete",
    }
}

/// How much of one kind the signed-in user has not seen.
pub type Counter = i64;

/// What the signed-in user has not seen.
pub type UnseenItems = Vec<UnseenItem>;

/// A token and the end of its life.
#[non_exhaustive]
pub struct Authentication {
    /// The token, sent as `Authorization` header of every other call.
    pub jwt: conversant_core::Secret,
    /// Moment at which the token stops working. On the wire, in Unix seconds.
    pub expires: DateTime<Utc>,
}

conversant_core::object!(Authentication {
    0 jwt = "jwt" required Plain shown,
    1 expires = "expires" required UnixTime shown,
});

/// A conversation between users.
///
/// A direct conversation has two participants and no title.
///
/// Documented by the vendor. The page does not mark any property as always there. latest_message is an object
/// without properties on the page; that it is a message, and that title may be null, is inferred. The older
/// documents name it latestMessage and also have content_type, interaction and url.
#[derive(Default)]
#[non_exhaustive]
pub struct Conversation {
    /// Number of the conversation. Example: `1`.
    pub id: Option<i64>,
    /// Kind of the conversation, `direct` or `group`. On the wire: `type`.
    ///
    /// Documented by the vendor. The values are from the description; the older documents have the numbers 1 and 2,
    /// which are read too.
    pub type_: Option<String>,
    /// Title of a group.
    pub title: Option<String>,
    /// Moment at which it was opened. On the wire, in Unix seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// The latest message.
    pub latest_message: Option<Box<Message>>,
    /// Number of the rule by which the user has muted it; `null` where it is not muted. Example: `123`.
    pub mute_rule: Option<i64>,
    /// How many of its messages the user has not read. Example: `0`.
    pub unread_message_count: Option<i64>,
    /// Who takes part.
    pub participants: Option<Vec<Participant>>,
    /// When it was opened and when it was changed.
    pub publish: Option<ConversationPublish>,
    /// Moment at which the user archived it; `null` where it is not archived. On the wire, in Unix seconds.
    pub archived_at: Option<DateTime<Utc>>,
}

conversant_core::object!(Conversation {
    0 id = "id" optional Plain shown,
    1 type_ = "type" optional StringOrInteger text,
    2 title = "title" optional Plain text,
    3 created_at = "created_at" optional UnixTime shown,
    4 updated_at = "updated_at" optional UnixTime shown,
    5 latest_message = "latest_message" optional Object shown,
    6 mute_rule = "mute_rule" optional Plain shown,
    7 unread_message_count = "unread_message_count" optional Plain shown,
    8 participants = "participants" optional Objects shown,
    9 publish = "publish" optional Object shown,
    10 archived_at = "archived_at" optional UnixTime shown,
});

/// One page of conversations.
#[non_exhaustive]
pub struct ConversationList {
    /// The conversations of this page.
    pub data: Vec<Conversation>,
}

conversant_core::object!(ConversationList {
    0 data = "data" defaulted List shown,
});

/// When a conversation was opened and changed.
#[derive(Default)]
#[non_exhaustive]
pub struct ConversationPublish {
    /// Moment at which it was opened. On the wire, in Unix seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

conversant_core::object!(ConversationPublish {
    0 created_at = "created_at" optional UnixTime shown,
    1 updated_at = "updated_at" optional UnixTime shown,
});

/// What can be changed of a conversation.
#[non_exhaustive]
pub struct ConversationUpdate {
    /// Title of the group.
    pub title: String,
}
impl ConversationUpdate {
    /// A new [`ConversationUpdate`](Self) of what is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

conversant_core::object!(ConversationUpdate {
    0 title = "title" required Plain text,
});

/// How much the signed-in user has not seen.
///
/// Documented by the vendor.
#[derive(Default)]
#[non_exhaustive]
pub struct Counters {
    /// Debates in groups. Example: `1`.
    pub groups: Option<i64>,
    /// Events. Example: `3`.
    pub events: Option<i64>,
    /// News. Example: `2`.
    pub news: Option<i64>,
    /// Messages. Example: `1`.
    pub messages: Option<i64>,
}

conversant_core::object!(Counters {
    0 groups = "groups" optional Plain shown,
    1 events = "events" optional Plain shown,
    2 news = "news" optional Plain shown,
    3 messages = "messages" optional Plain shown,
});

/// A conversation that was opened or found, or its first message.
///
/// Where `conversationId` is there, this is the first message, `conversationId` the number of the conversation and
/// `id` that of the message. Else it is the conversation.
///
/// Documented by the vendor. The newer page returns the conversation, the older documents the first message;
/// nothing but conversationId tells the two apart in all generations, so one object has the properties of both.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatedConversation {
    /// Number of the conversation or, where `conversationId` is there, of its first message. Example: `1`.
    pub id: Option<i64>,
    /// Number of the conversation, where the server answers with the first message. On the wire: `conversationId`.
    /// Example: `123`.
    pub conversation_id: Option<i64>,
    /// Kind of the conversation, `direct` or `group`, or of the message. On the wire: `type`.
    ///
    /// Documented by the vendor. The values are from the description of the conversation; the older documents have
    /// numbers, which are read too.
    pub type_: Option<String>,
    /// Title of a group.
    pub title: Option<String>,
    /// Moment at which it was opened. On the wire, in Unix seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// The latest message.
    pub latest_message: Option<Box<Message>>,
    /// Number of the rule by which the user has muted it; `null` where it is not muted. Example: `123`.
    pub mute_rule: Option<i64>,
    /// How many of its messages the user has not read. Example: `0`.
    pub unread_message_count: Option<i64>,
    /// Who takes part.
    pub participants: Option<Vec<Participant>>,
    /// When it was opened and when it was changed.
    pub publish: Option<ConversationPublish>,
    /// Moment at which the user archived it; `null` where it is not archived. On the wire, in Unix seconds.
    pub archived_at: Option<DateTime<Utc>>,
    /// Text of the first message.
    pub message: Option<String>,
    /// Moment at which the first message was posted. On the wire, in Unix seconds.
    pub date: Option<DateTime<Utc>>,
    /// Who wrote the first message.
    pub author: Option<Box<Participant>>,
    /// Files attached to the first message.
    pub files: Option<Vec<File>>,
    /// What this is, `message`.
    ///
    /// Documented by the vendor. In the older documents only.
    pub content_type: Option<String>,
    /// Whether the user has not read the first message.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    pub is_new: Option<bool>,
    /// How many files of the first message are being uploaded.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    pub uploading_files: Option<i64>,
    /// Path of the first message in this API.
    ///
    /// Documented by the vendor. In the older documents only.
    pub url: Option<String>,
}

conversant_core::object!(CreatedConversation {
    0 id = "id" optional Plain shown,
    1 conversation_id = "conversationId" optional Plain shown,
    2 type_ = "type" optional StringOrInteger text,
    3 title = "title" optional Plain text,
    4 created_at = "created_at" optional UnixTime shown,
    5 updated_at = "updated_at" optional UnixTime shown,
    6 latest_message = "latest_message" optional Object shown,
    7 mute_rule = "mute_rule" optional Plain shown,
    8 unread_message_count = "unread_message_count" optional Plain shown,
    9 participants = "participants" optional Objects shown,
    10 publish = "publish" optional Object shown,
    11 archived_at = "archived_at" optional UnixTime shown,
    12 message = "message" optional Plain text,
    13 date = "date" optional UnixTime shown,
    14 author = "author" optional Object shown,
    15 files = "files" optional Objects shown,
    16 content_type = "content_type" optional Plain text,
    17 is_new = "is_new" optional Plain shown,
    18 uploading_files = "uploading_files" optional Plain shown,
    19 url = "url" optional Plain text,
});

/// A user's name and password.
#[non_exhaustive]
pub struct Credentials {
    /// The user's e-mail address. Example: `example@example.com`.
    pub username: String,
    /// The user's password.
    pub password: conversant_core::Secret,
}
impl Credentials {
    /// A new [`Credentials`](Self) of what is required.
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

conversant_core::object!(Credentials {
    0 username = "username" required Plain text,
    1 password = "password" required Plain shown,
});

/// Facts about a page of a list that is read by cursors.
///
/// Inferred, not documented. Not visible in the documents. The other lists have the links and meta of Laravel;
/// these are the properties of its cursor pages.
#[derive(Default)]
#[non_exhaustive]
pub struct CursorMeta {
    /// Address of the list. Example: `https://acme.ziik.io/api/conversations/123/messages`.
    pub path: Option<String>,
    /// How many items a page holds at most. Example: `25`.
    pub per_page: Option<i64>,
    /// Leads to the next page; `null` on the last one.
    pub next_cursor: Option<String>,
    /// Leads to the page before; `null` on the first one.
    pub prev_cursor: Option<String>,
}

conversant_core::object!(CursorMeta {
    0 path = "path" optional Plain text,
    1 per_page = "per_page" optional Plain shown,
    2 next_cursor = "next_cursor" optional Plain text,
    3 prev_cursor = "prev_cursor" optional Plain text,
});

/// A department of the organization.
#[derive(Default)]
#[non_exhaustive]
pub struct Department {
    /// Number of the department. Example: `10`.
    pub id: Option<i64>,
    /// Name of the department. Example: `Sales`.
    pub name: Option<String>,
}

conversant_core::object!(Department {
    0 id = "id" optional Plain shown,
    1 name = "name" optional Plain text,
});

/// Why a request was refused.
#[non_exhaustive]
pub struct Error {
    /// The cause.
    pub error: ErrorDetail,
}

conversant_core::object!(Error {
    0 error = "error" required Plain shown,
});

/// The cause of a refusal.
#[non_exhaustive]
pub struct ErrorDetail {
    /// Code of the error.
    ///
    /// It may be a text that names one cause; there is no list.
    pub code: String,
    /// The cause in words, for people to read.
    pub message: Option<String>,
    /// Whether Ziik raised the error itself; otherwise it comes from the software below.
    pub is_ziik_error: bool,
}

conversant_core::object!(ErrorDetail {
    0 code = "code" required Plain text,
    1 message = "message" optional Plain text,
    2 is_ziik_error = "is_ziik_error" required Plain shown,
});

/// A file attached to a message.
///
/// Documented by the vendor. The page has names, types and a sample, and no descriptions; those given here are
/// read from the names and from the older documents. There, versions is a map from the name of a preset (detail,
/// listing, thumbnail and so on) to an address, stream and screenshot may be empty lists, and created_at and
/// updated_at are the objects that PHP makes of a moment. All of it is read.
#[derive(Default)]
#[non_exhaustive]
pub struct File {
    /// Number of the file. Example: `1`.
    pub id: Option<i64>,
    /// Name of the file, with its extension. Example: `document.pdf`.
    pub name: Option<String>,
    /// Media type, such as `application/pdf`.
    pub mime: Option<String>,
    /// Size in bytes. Example: `102400`.
    ///
    /// Inferred, not documented. The unit is read from the sample.
    pub size: Option<i64>,
    /// Kind of file; `file`, `video`, `image` and `document` have been seen. On the wire: `type`.
    pub type_: Option<String>,
    /// File extension without the dot. Example: `pdf`.
    pub extension: Option<String>,
    /// Whether the upload is complete.
    pub uploaded: Option<bool>,
    /// Whether Ziik is still working on the file, such as on the smaller `versions` of it.
    pub processing: Option<bool>,
    /// Height of a picture or video, in pixels. Example: `123`.
    pub height: Option<i64>,
    /// Width of a picture or video, in pixels. Example: `123`.
    pub width: Option<i64>,
    /// Address of the original file.
    pub source: Option<String>,
    /// Address from which a video can be streamed; an empty list where there is none.
    ///
    /// Documented by the vendor. The page has a text; the older documents have a text for a video and an empty list
    /// for other files.
    pub stream: Option<serde_json::Value>,
    /// Smaller versions of a picture, by name.
    pub versions: Option<serde_json::Map<String, serde_json::Value>>,
    /// Still picture of a video, in a form that is not published.
    pub screenshot: Option<serde_json::Value>,
    /// Moment that Ziik shows for the file. On the wire, in Unix seconds.
    pub date: Option<DateTime<Utc>>,
    /// Moment at which the file was added. On the wire, in Unix seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Moment of its last change. On the wire, in Unix seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// The moment at which the file was added, written out for people.
    pub created_formatted: Option<String>,
    /// The moment of its last change, written out for people.
    pub updated_formatted: Option<String>,
}

conversant_core::object!(File {
    0 id = "id" optional Plain shown,
    1 name = "name" optional Plain text,
    2 mime = "mime" optional Plain text,
    3 size = "size" optional Plain shown,
    4 type_ = "type" optional Plain text,
    5 extension = "extension" optional Plain text,
    6 uploaded = "uploaded" optional Plain shown,
    7 processing = "processing" optional Plain shown,
    8 height = "height" optional Plain shown,
    9 width = "width" optional Plain shown,
    10 source = "source" optional Plain text,
    11 stream = "stream" optional Plain text,
    12 versions = "versions" optional Object text,
    13 screenshot = "screenshot" optional Plain text,
    14 date = "date" optional UnixTime shown,
    15 created_at = "created_at" optional UnixTime shown,
    16 updated_at = "updated_at" optional UnixTime shown,
    17 created_formatted = "created_formatted" optional Plain text,
    18 updated_formatted = "updated_formatted" optional Plain text,
});

/// One page of files.
#[non_exhaustive]
pub struct FileList {
    /// The files of this page.
    pub data: Vec<File>,
    /// Where the other pages are.
    pub links: Option<PageLinks>,
    /// Which page this is, and how many pages and items there are.
    pub meta: Option<PageMeta>,
}

conversant_core::object!(FileList {
    0 data = "data" defaulted List shown,
    1 links = "links" optional Object shown,
    2 meta = "meta" optional Object shown,
});

/// A message of a conversation.
///
/// Documented by the vendor. The page does not mark any property as always there. parent is required because the
/// sample sends it as null. That voice is missing or null without a recording is inferred.
#[derive(Default)]
#[non_exhaustive]
pub struct Message {
    /// Number of the message. Example: `1`.
    pub id: Option<i64>,
    /// Kind of message. On the wire: `type`.
    ///
    /// Documented by the vendor. The values are not published. The older documents have numbers, 1 for ordinary
    /// messages and 2 for those of the system; both are read.
    pub type_: Option<String>,
    /// Number of the conversation the message belongs to. On the wire: `conversationId`. Example: `123`.
    pub conversation_id: Option<i64>,
    /// Whether it answers another message.
    pub is_reply: Option<bool>,
    /// The message that is answered, `null` where there is none.
    ///
    /// Any JSON value, as its form is not published.
    ///
    /// Documented by the vendor. The page gives its type as unknown and its value as null; what it holds in a reply
    /// is not published, a message is likely.
    pub parent: serde_json::Value,
    /// Whether it has been deleted; its files, recording and reactions are then gone.
    pub deleted: Option<bool>,
    /// Text of the message.
    ///
    /// It may hold markup for rich content.
    pub message: Option<String>,
    /// Moment at which it was posted. On the wire, in Unix seconds.
    pub date: Option<DateTime<Utc>>,
    /// Moment of its last edit; `null` for a message that never was edited. On the wire, in Unix seconds.
    pub edited_at: Option<DateTime<Utc>>,
    /// Reactions of readers, in a form that is not published.
    pub reactions: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// Who wrote it.
    pub author: Option<Box<Participant>>,
    /// Files attached to it.
    pub files: Option<Vec<File>>,
    /// The recording, where it is a voice message.
    pub voice: Option<Voice>,
    /// What this is, `message`.
    ///
    /// Documented by the vendor. In the older documents only.
    pub content_type: Option<String>,
    /// Whether the user has not read it.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    pub is_new: Option<bool>,
    /// How many of its files are being uploaded.
    ///
    /// Documented by the vendor. In the older documents only; the meaning is read from the name.
    pub uploading_files: Option<i64>,
    /// Path of the message in this API.
    ///
    /// Documented by the vendor. In the older documents only.
    pub url: Option<String>,
    /// What a message of the system is about, whose text is empty.
    ///
    /// Documented by the vendor. In the older documents only, which say that it differs from message to message.
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
}

conversant_core::object!(Message {
    0 id = "id" optional Plain shown,
    1 type_ = "type" optional StringOrInteger text,
    2 conversation_id = "conversationId" optional Plain shown,
    3 is_reply = "is_reply" optional Plain shown,
    4 parent = "parent" defaulted Plain text,
    5 deleted = "deleted" optional Plain shown,
    6 message = "message" optional Plain text,
    7 date = "date" optional UnixTime shown,
    8 edited_at = "edited_at" optional UnixTime shown,
    9 reactions = "reactions" optional Objects text,
    10 author = "author" optional Object shown,
    11 files = "files" optional Objects shown,
    12 voice = "voice" optional Object shown,
    13 content_type = "content_type" optional Plain text,
    14 is_new = "is_new" optional Plain shown,
    15 uploading_files = "uploading_files" optional Plain shown,
    16 url = "url" optional Plain text,
    17 meta = "meta" optional Object text,
});

/// One page of messages.
///
/// Inferred, not documented. The reply of the newer API is not visible. The older documents show data alone for
/// messages, and data, links and meta for lists that are counted in pages. The names under which a cursor is
/// returned are not known; those of meta are inferred.
#[non_exhaustive]
pub struct MessageList {
    /// The messages of this page.
    pub data: Vec<Message>,
    /// Addresses of other pages, where the server gives them.
    pub links: Option<serde_json::Map<String, serde_json::Value>>,
    /// Where to read on, which is the cursors of the pages before and after this one.
    pub meta: Option<CursorMeta>,
}

conversant_core::object!(MessageList {
    0 data = "data" defaulted List shown,
    1 links = "links" optional Object text,
    2 meta = "meta" optional Object shown,
});

/// A conversation to open.
#[non_exhaustive]
pub struct NewConversation {
    /// Numbers of the users who take part besides the signed-in one.
    ///
    /// Documented by the vendor. The name is that of the older documents; the copy of the newer page describes the
    /// property and does not name it.
    pub recipients: Vec<i64>,
    /// First message; left out, none is posted. Example: `This message is for all of you`.
    ///
    /// Documented by the vendor. In the older documents only, where it is required.
    pub message: Option<String>,
    /// How many files will be uploaded for the first message. On the wire: `fileCount`.
    ///
    /// Documented by the vendor. In the older documents only.
    pub file_count: Option<i64>,
}
impl NewConversation {
    /// A new [`NewConversation`](Self) of what is required; the rest is left out.
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

conversant_core::object!(NewConversation {
    0 recipients = "recipients" defaulted List shown,
    1 message = "message" optional Plain text,
    2 file_count = "fileCount" optional Plain shown,
});

/// A message to post into a conversation.
#[non_exhaustive]
pub struct NewMessage {
    /// Text of the message.
    ///
    /// It may hold markup for rich content. No maximum length is published.
    pub message: String,
    /// Number of the message that is answered; left out or `null` for a message of its own. Example: `123`.
    pub parent_id: Option<i64>,
    /// How many files will be uploaded for the message. On the wire: `fileCount`.
    ///
    /// Documented by the vendor. In the older documents only.
    pub file_count: Option<i64>,
}
impl NewMessage {
    /// A new [`NewMessage`](Self) of what is required; the rest is left out.
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

conversant_core::object!(NewMessage {
    0 message = "message" required Plain text,
    1 parent_id = "parent_id" optional Plain shown,
    2 file_count = "fileCount" optional Plain shown,
});

/// Users who are to take part in a conversation.
#[non_exhaustive]
pub struct NewParticipants {
    /// Numbers of the users.
    pub participants: Vec<i64>,
}
impl NewParticipants {
    /// A new [`NewParticipants`](Self) of what is required.
    pub fn new(participants: impl Into<Vec<i64>>) -> Self {
        Self {
            participants: participants.into(),
        }
    }
}

conversant_core::object!(NewParticipants {
    0 participants = "participants" defaulted List shown,
});

/// A unit a user is to belong to.
#[non_exhaustive]
pub struct NewUnitMembership {
    /// Number of the unit. Example: `1`.
    pub unit: i64,
    /// Number of the department in the unit.
    pub department: Option<i64>,
    /// Numbers of the user's types in the unit. On the wire: `userTypes`.
    pub user_types: Option<Vec<i64>>,
}
impl NewUnitMembership {
    /// A new [`NewUnitMembership`](Self) of what is required; the rest is left out.
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

conversant_core::object!(NewUnitMembership {
    0 unit = "unit" required Plain shown,
    1 department = "department" optional Plain shown,
    2 user_types = "userTypes" optional Plain shown,
});

/// A file to upload.
#[non_exhaustive]
pub struct NewUpload {
    /// Number of what the file belongs to, such as that of a message. Example: `1`.
    pub id: i64,
    /// What the file belongs to. On the wire: `type`.
    pub type_: UploadEntity,
    /// Media type of the file, such as `application/pdf`.
    pub content_type: String,
    /// Name of the file, with its extension. Example: `document.pdf`.
    pub filename: String,
}
impl NewUpload {
    /// A new [`NewUpload`](Self) of what is required.
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

conversant_core::object!(NewUpload {
    0 id = "id" required Plain shown,
    1 type_ = "type" required Plain shown,
    2 content_type = "content_type" required Plain text,
    3 filename = "filename" required Plain text,
});

/// A user to create.
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
    pub reference: Option<String>,
    /// Numbers of the user's types. On the wire: `userTypes`.
    pub user_types: Option<Vec<i64>>,
    /// Job title. Example: `Nursing Aide`.
    pub title: Option<String>,
    /// Birthday, with a time of day, which Ziik asks for. On the wire, as `2024-01-31 10:00:00`.
    pub birthday: Option<DateTime<Utc>>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Home country, as its code of two letters. Example: `SC`.
    pub country: Option<String>,
    /// A quote of the user's choice.
    pub quote: Option<String>,
    /// What the user says about herself or himself.
    pub description: Option<String>,
    /// Numbers of the user's specialties.
    pub specialties: Option<Vec<i64>>,
    /// What the user knows about.
    pub ask_about: Option<String>,
    /// The user's settings.
    pub settings: Option<NewUserSettings>,
    /// Whether a welcome mail is sent, which happens when this is left out.
    pub welcome: Option<bool>,
    /// The organization's own field 0, of up to 255 characters.
    pub meta_field_0: Option<String>,
    /// The organization's own field 1, of up to 255 characters.
    pub meta_field_1: Option<String>,
    /// The organization's own field 2, of up to 255 characters.
    pub meta_field_2: Option<String>,
    /// The organization's own field 3, of up to 255 characters.
    pub meta_field_3: Option<String>,
    /// The organization's own field 4, of up to 255 characters.
    pub meta_field_4: Option<String>,
}
impl NewUser {
    /// A new [`NewUser`](Self) of what is required; the rest is left out.
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

    /// Sets [`settings`](Self::settings): the user's settings.
    pub fn settings(mut self, settings: impl Into<NewUserSettings>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Sets [`welcome`](Self::welcome): whether a welcome mail is sent, which happens when this is left out.
    pub fn welcome(mut self, welcome: bool) -> Self {
        self.welcome = Some(welcome);
        self
    }

    /// Sets [`meta_field_0`](Self::meta_field_0): the organization's own field 0, of up to 255 characters.
    pub fn meta_field_0(mut self, meta_field_0: impl Into<String>) -> Self {
        self.meta_field_0 = Some(meta_field_0.into());
        self
    }

    /// Sets [`meta_field_1`](Self::meta_field_1): the organization's own field 1, of up to 255 characters.
    pub fn meta_field_1(mut self, meta_field_1: impl Into<String>) -> Self {
        self.meta_field_1 = Some(meta_field_1.into());
        self
    }

    /// Sets [`meta_field_2`](Self::meta_field_2): the organization's own field 2, of up to 255 characters.
    pub fn meta_field_2(mut self, meta_field_2: impl Into<String>) -> Self {
        self.meta_field_2 = Some(meta_field_2.into());
        self
    }

    /// Sets [`meta_field_3`](Self::meta_field_3): the organization's own field 3, of up to 255 characters.
    pub fn meta_field_3(mut self, meta_field_3: impl Into<String>) -> Self {
        self.meta_field_3 = Some(meta_field_3.into());
        self
    }

    /// Sets [`meta_field_4`](Self::meta_field_4): the organization's own field 4, of up to 255 characters.
    pub fn meta_field_4(mut self, meta_field_4: impl Into<String>) -> Self {
        self.meta_field_4 = Some(meta_field_4.into());
        self
    }
}

conversant_core::object!(NewUser {
    0 first_name = "first_name" required Plain text,
    1 last_name = "last_name" required Plain text,
    2 email = "email" required Plain text,
    3 unit = "unit" required Plain shown,
    4 reference = "reference" optional Plain text,
    5 user_types = "userTypes" optional Plain shown,
    6 title = "title" optional Plain text,
    7 birthday = "birthday" optional SpaceDateTime shown,
    8 phone = "phone" optional Plain text,
    9 country = "country" optional Plain text,
    10 quote = "quote" optional Plain text,
    11 description = "description" optional Plain text,
    12 specialties = "specialties" optional Plain shown,
    13 ask_about = "ask_about" optional Plain text,
    14 settings = "settings" optional Object shown,
    15 welcome = "welcome" optional Plain shown,
    16 meta_field_0 = "meta_field_0" optional Plain text,
    17 meta_field_1 = "meta_field_1" optional Plain text,
    18 meta_field_2 = "meta_field_2" optional Plain text,
    19 meta_field_3 = "meta_field_3" optional Plain text,
    20 meta_field_4 = "meta_field_4" optional Plain text,
});

/// Settings of a user to create or change.
#[derive(Default)]
#[non_exhaustive]
pub struct NewUserSettings {
    /// Whether the calendar shows others' birthdays.
    pub show_birthdays: Option<bool>,
    /// Whether others do not see the user's birthday.
    pub birthdays_optout: Option<bool>,
    /// Code of the language in ISO 639-1, such as `en`.
    pub language: Option<String>,
    /// Moment at which the account is to be deactivated. On the wire, in Unix seconds.
    pub expire: Option<DateTime<Utc>>,
}
impl NewUserSettings {
    /// A new [`NewUserSettings`](Self) without anything; every property is optional.
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

conversant_core::object!(NewUserSettings {
    0 show_birthdays = "show_birthdays" optional Plain shown,
    1 birthdays_optout = "birthdays_optout" optional Plain shown,
    2 language = "language" optional Plain text,
    3 expire = "expire" optional UnixTime shown,
});

/// A webhook to create.
#[non_exhaustive]
pub struct NewWebhook {
    /// Name by which users know the webhook. Example: `ea veniam iure`.
    pub name: String,
    /// Address that is called. Example: `http://example.com/ziik-user`.
    pub uri: String,
    /// What it is called for.
    pub triggers: Option<Vec<WebhookEvent>>,
}
impl NewWebhook {
    /// A new [`NewWebhook`](Self) of what is required; the rest is left out.
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

conversant_core::object!(NewWebhook {
    0 name = "name" required Plain text,
    1 uri = "uri" required Plain text,
    2 triggers = "triggers" optional Plain shown,
});

/// An event for which a webhook is to be called.
#[non_exhaustive]
pub struct NewWebhookTrigger {
    /// The event.
    pub event: WebhookEvent,
}
impl NewWebhookTrigger {
    /// A new [`NewWebhookTrigger`](Self) of what is required.
    pub fn new(event: impl Into<WebhookEvent>) -> Self {
        Self { event: event.into() }
    }
}

conversant_core::object!(NewWebhookTrigger {
    0 event = "event" required Plain shown,
});

/// Addresses of other pages of a list.
#[derive(Default)]
#[non_exhaustive]
pub struct PageLinks {
    /// The first page. Example: `https://example.ziik.io/api/conversations/123/files?page=1`.
    pub first: Option<conversant_core::Link>,
    /// The last page. Example: `https://example.ziik.io/api/conversations/123/files?page=1`.
    pub last: Option<conversant_core::Link>,
    /// The page before this one; `null` on the first.
    pub prev: Option<conversant_core::Link>,
    /// The page after this one; `null` on the last.
    pub next: Option<conversant_core::Link>,
}

conversant_core::object!(PageLinks {
    0 first = "first" optional Plain shown,
    1 last = "last" optional Plain shown,
    2 prev = "prev" optional Plain shown,
    3 next = "next" optional Plain shown,
});

/// Facts about a page of a list.
///
/// Documented by the vendor. That from and to may be null, on an empty page, is inferred.
#[derive(Default)]
#[non_exhaustive]
pub struct PageMeta {
    /// Number of this page, counted from 1.
    pub current_page: Option<i64>,
    /// Place of its first item in the list, counted from 1.
    pub from: Option<i64>,
    /// Number of the last page. Example: `1`.
    pub last_page: Option<i64>,
    /// Address of the list. Example: `https://example.ziik.io/api/conversations/123/files`.
    pub path: Option<String>,
    /// How many items a page holds at most. Example: `3`.
    pub per_page: Option<i64>,
    /// Place of its last item in the list. Example: `1`.
    pub to: Option<i64>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
}

conversant_core::object!(PageMeta {
    0 current_page = "current_page" optional Plain shown,
    1 from = "from" optional Plain shown,
    2 last_page = "last_page" optional Plain shown,
    3 path = "path" optional Plain text,
    4 per_page = "per_page" optional Plain shown,
    5 to = "to" optional Plain shown,
    6 total = "total" optional Plain shown,
});

/// A user who takes part in a conversation.
#[derive(Default)]
#[non_exhaustive]
pub struct Participant {
    /// Number of the user. Example: `1`.
    pub id: Option<i64>,
    /// Given name. Example: `John`.
    pub first_name: Option<String>,
    /// Family name. Example: `Doe`.
    pub last_name: Option<String>,
    /// Full name. Example: `John Doe`.
    pub name: Option<String>,
    /// Job title. Example: `Manager`.
    pub title: Option<String>,
    /// Whether the user's account is active.
    pub active: Option<bool>,
    /// Picture of the user, in a form that is not published.
    ///
    /// Inferred, not documented. The sample has an empty object. The older documents have null or an object that
    /// resembles a file, so null is allowed here.
    pub avatar: Option<serde_json::Map<String, serde_json::Value>>,
    /// Moment at which the participant archived the conversation. On the wire, in Unix seconds.
    ///
    /// Inferred, not documented. The page gives a number and says neither what it means nor that it may be null; both
    /// are read from the property of the same name of a conversation.
    pub archived_at: Option<DateTime<Utc>>,
    /// Role of the user in the conversation.
    ///
    /// Documented by the vendor. The values are not published. The older documents have numbers, 1 for ordinary
    /// participants and 2 for administrators, under the name type; both are read.
    pub participant_type: Option<String>,
    /// Line to show below the name, made of title, unit and department. Example: `Manager - HQ (Sales)`.
    pub subtext: Option<String>,
    /// The department in which the user works.
    pub department: Option<Department>,
    /// The unit in which the user works.
    pub unit: Option<Unit>,
    /// The same as `unit`; in the older documents only. On the wire: `physicalUnit`.
    pub physical_unit: Option<Unit>,
    /// What this is, `user`.
    ///
    /// Documented by the vendor. In the older documents only.
    pub content_type: Option<String>,
    /// Role of the user in the conversation, 1 for an ordinary participant and 2 for an administrator. On the wire:
    /// `type`.
    ///
    /// Documented by the vendor. In the older documents only, as a number; the newer object has participant_type.
    pub type_: Option<String>,
    /// Path of the user in this API. Example: `api/users/3`.
    ///
    /// Documented by the vendor. In the older documents only.
    pub url: Option<String>,
}

conversant_core::object!(Participant {
    0 id = "id" optional Plain shown,
    1 first_name = "first_name" optional Plain text,
    2 last_name = "last_name" optional Plain text,
    3 name = "name" optional Plain text,
    4 title = "title" optional Plain text,
    5 active = "active" optional Plain shown,
    6 avatar = "avatar" optional Object text,
    7 archived_at = "archived_at" optional UnixTime shown,
    8 participant_type = "participant_type" optional StringOrInteger text,
    9 subtext = "subtext" optional Plain text,
    10 department = "department" optional Object shown,
    11 unit = "unit" optional Object shown,
    12 physical_unit = "physicalUnit" optional Object shown,
    13 content_type = "content_type" optional Plain text,
    14 type_ = "type" optional StringOrInteger text,
    15 url = "url" optional Plain text,
});

/// The participants of a conversation.
#[non_exhaustive]
pub struct ParticipantList {
    /// The participants.
    pub data: Vec<Participant>,
}

conversant_core::object!(ParticipantList {
    0 data = "data" defaulted List shown,
});

/// A participant's role.
#[non_exhaustive]
pub struct ParticipantUpdate {
    /// 1 for an ordinary participant, 2 for an administrator. On the wire: `type`.
    pub type_: i64,
}
impl ParticipantUpdate {
    /// A new [`ParticipantUpdate`](Self) of what is required.
    pub fn new(type_: i64) -> Self {
        Self { type_ }
    }
}

conversant_core::object!(ParticipantUpdate {
    0 type_ = "type" required Plain shown,
});

/// Who wants a new password.
#[non_exhaustive]
pub struct PasswordRequest {
    /// E-mail address of the user. Example: `mail@example.com`.
    pub email: String,
}
impl PasswordRequest {
    /// A new [`PasswordRequest`](Self) of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

conversant_core::object!(PasswordRequest {
    0 email = "email" required Plain text,
});

/// A new password, and the token that allows to set it.
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
    /// A new [`PasswordReset`](Self) of what is required.
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

conversant_core::object!(PasswordReset {
    0 token = "token" required Plain shown,
    1 email = "email" required Plain text,
    2 password = "password" required Plain shown,
    3 password_confirm = "password_confirm" required Plain shown,
});

/// What the signed-in user may do with something.
#[derive(Default)]
#[non_exhaustive]
pub struct Permissions {
    /// Whether it may be changed.
    pub edit: Option<bool>,
    /// Whether it may be deleted.
    pub delete: Option<bool>,
}

conversant_core::object!(Permissions {
    0 edit = "edit" optional Plain shown,
    1 delete = "delete" optional Plain shown,
});

/// Where the bytes of a file go.
///
/// Documented by the vendor.
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
    pub headers: Option<serde_json::Map<String, serde_json::Value>>,
    /// Number of the file. Example: `1234`.
    pub file: i64,
}

conversant_core::object!(PresignedUpload {
    0 uuid = "uuid" required Plain text,
    1 key = "key" required Plain shown,
    2 url = "url" required Plain text,
    3 headers = "headers" optional Object text,
    4 file = "file" required Plain shown,
});

/// A token that replaces another, and the end of its life.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewedToken {
    /// The new token.
    pub token: Option<conversant_core::Secret>,
    /// The new token, where the server names it as `authenticate` does.
    ///
    /// Documented by the vendor. The name of the older documents; the newer reference has token.
    pub jwt: Option<conversant_core::Secret>,
    /// Moment at which the token stops working. On the wire, in Unix seconds.
    pub expires: Option<DateTime<Utc>>,
}

conversant_core::object!(RenewedToken {
    0 token = "token" optional Plain shown,
    1 jwt = "jwt" optional Plain shown,
    2 expires = "expires" optional UnixTime shown,
});

/// A unit of the organization, such as a shop or an office.
///
/// Documented by the vendor. Id and name are from the newer pages, the other properties from the older documents.
#[derive(Default)]
#[non_exhaustive]
pub struct Unit {
    /// Number of the unit. Example: `1`.
    pub id: Option<i64>,
    /// Name of the unit. Example: `HQ`.
    pub name: Option<String>,
    /// What this is, `unit`.
    pub content_type: Option<String>,
    /// Depth in the organization; 0 at the top.
    pub level: Option<i64>,
    /// `unit` or `department`.
    pub unit_type: Option<String>,
    /// The unit above, in brief; `null` at the top.
    pub parent: Option<serde_json::Map<String, serde_json::Value>>,
    /// Number of the unit above; `null` at the top.
    pub parent_id: Option<i64>,
    /// Departments of the unit, in a form that is not published.
    pub departments: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// Numbers about the unit, such as `users` and `children`.
    pub stats: Option<serde_json::Map<String, serde_json::Value>>,
    /// Path of the unit in this API. Example: `api/units/1`.
    pub url: Option<String>,
}

conversant_core::object!(Unit {
    0 id = "id" optional Plain shown,
    1 name = "name" optional Plain text,
    2 content_type = "content_type" optional Plain text,
    3 level = "level" optional Plain shown,
    4 unit_type = "unit_type" optional Plain text,
    5 parent = "parent" optional Object text,
    6 parent_id = "parent_id" optional Plain shown,
    7 departments = "departments" optional Objects text,
    8 stats = "stats" optional Object text,
    9 url = "url" optional Plain text,
});

/// A user's place in a unit.
///
/// Documented by the vendor.
#[derive(Default)]
#[non_exhaustive]
pub struct UnitMembership {
    /// The unit the user belongs to.
    pub unit: Option<Unit>,
    /// The department in which the user works.
    pub department: Option<Department>,
    /// The user's types in the unit. On the wire: `userTypes`.
    pub user_types: Option<Vec<UserType>>,
    /// What the user may do in the unit, by name, each `true` or `false`.
    pub abilities: Option<serde_json::Map<String, serde_json::Value>>,
    /// What the signed-in user may do with the membership.
    pub permissions: Option<Permissions>,
}

conversant_core::object!(UnitMembership {
    0 unit = "unit" optional Object shown,
    1 department = "department" optional Object shown,
    2 user_types = "userTypes" optional Objects shown,
    3 abilities = "abilities" optional Object text,
    4 permissions = "permissions" optional Object shown,
});

/// The units a user belongs to.
#[non_exhaustive]
pub struct UnitMembershipList {
    /// The memberships.
    pub data: Vec<UnitMembership>,
}

conversant_core::object!(UnitMembershipList {
    0 data = "data" defaulted List shown,
});

/// What changes of a membership.
#[derive(Default)]
#[non_exhaustive]
pub struct UnitMembershipUpdate {
    /// Number of the unit the user moves to. Example: `123`.
    pub unit: Option<i64>,
    /// Numbers of the user's types in the unit. On the wire: `userTypes`.
    pub user_types: Option<Vec<i64>>,
    /// Number of the department in the unit; `null` is for none. Example: `123`.
    pub department: Option<Option<i64>>,
    /// Whether `userTypes` replace the types the user has, which happens when this is left out.
    ///
    /// Documented by the vendor. On the newer page only.
    pub overwrite: Option<bool>,
}
impl UnitMembershipUpdate {
    /// A new [`UnitMembershipUpdate`](Self) without anything; every property is optional.
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

conversant_core::object!(UnitMembershipUpdate {
    0 unit = "unit" optional Plain shown,
    1 user_types = "userTypes" optional Plain shown,
    2 department = "department" optional NullApart shown,
    3 overwrite = "overwrite" optional Plain shown,
});

/// Something the signed-in user has not seen.
///
/// Documented by the vendor. The sample is a debate; other kinds may lack some of the properties and have others.
/// That body and group may be null is inferred.
#[derive(Default)]
#[non_exhaustive]
pub struct UnseenItem {
    /// Number of the item.
    pub id: Option<i64>,
    /// What it is, such as `debate`.
    pub content_type: Option<String>,
    /// Its text.
    pub body: Option<String>,
    /// When it was published, opened and changed, in Unix seconds.
    pub publish: Option<serde_json::Map<String, serde_json::Value>>,
    /// How many comments and replies it has, and where they are.
    pub comments: Option<serde_json::Map<String, serde_json::Value>>,
    /// The group it stands in.
    pub group: Option<serde_json::Map<String, serde_json::Value>>,
    /// How many of its files are being uploaded.
    pub uploading_files: Option<i64>,
    /// What the user may do with it.
    pub permissions: Option<serde_json::Map<String, serde_json::Value>>,
    /// Path of the item in this API.
    pub url: Option<String>,
}

conversant_core::object!(UnseenItem {
    0 id = "id" optional Plain shown,
    1 content_type = "content_type" optional Plain text,
    2 body = "body" optional Plain text,
    3 publish = "publish" optional Object text,
    4 comments = "comments" optional Object text,
    5 group = "group" optional Object text,
    6 uploading_files = "uploading_files" optional Plain shown,
    7 permissions = "permissions" optional Object text,
    8 url = "url" optional Plain text,
});

/// The key of an upload.
#[non_exhaustive]
pub struct UploadKey {
    /// The key, as `initiateUpload` returned it.
    pub key: conversant_core::Secret,
}
impl UploadKey {
    /// A new [`UploadKey`](Self) of what is required.
    pub fn new(key: impl Into<conversant_core::Secret>) -> Self {
        Self { key: key.into() }
    }
}

conversant_core::object!(UploadKey {
    0 key = "key" required Plain shown,
});

/// A user.
///
/// Lists have fewer properties than a single user, and only the signed-in user has `abilities` and `memberUnits`.
///
/// Documented by the vendor. The documents do not mark any property as always there. Which may be null is read
/// from the samples; that reference, quote and description may be too is inferred. The descriptions of
/// policy_accept, latest_release and the meta fields are read from the names.
#[derive(Default)]
#[non_exhaustive]
pub struct User {
    /// What this is, `user`.
    pub content_type: Option<String>,
    /// Number of the user. Example: `3`.
    pub id: Option<i64>,
    /// Reference to the user in another system.
    pub reference: Option<String>,
    /// Full name. Example: `Hobart Green`.
    pub name: Option<String>,
    /// Given name. Example: `Hobart`.
    pub first_name: Option<String>,
    /// Family name. Example: `Green`.
    pub last_name: Option<String>,
    /// Job title. Example: `Program Director`.
    pub title: Option<String>,
    /// Picture of the user, like a file.
    pub avatar: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether the account is active.
    pub active: Option<bool>,
    /// What the user knows about. Example: `Explicabo quis laboriosam in.`.
    pub ask_about: Option<String>,
    /// Home country. Example: `Aruba`.
    pub country: Option<String>,
    /// A quote of the user's choice. Example: `Eius qui animi nihil.`.
    pub quote: Option<String>,
    /// What the user says about herself or himself. Example: `Quam provident quo et architecto ut voluptatem.`.
    pub description: Option<String>,
    /// Telephone number. Example: `563.678.6609`.
    pub phone: Option<String>,
    /// E-mail address. Example: `user@example.net`.
    pub email: Option<String>,
    /// Birthday. Example: `1990-09-11`.
    pub birthday: Option<NaiveDate>,
    /// Whether the user has accepted the site's policy.
    pub policy_accept: Option<bool>,
    /// Number of the latest release the user was told about. Example: `5`.
    pub latest_release: Option<i64>,
    /// The user's settings.
    pub settings: Option<UserSettings>,
    /// Whether the user is an administrator.
    pub admin: Option<bool>,
    /// Whether the user is an administrator of the system.
    pub system_admin: Option<bool>,
    /// What the signed-in user may do with this user.
    pub permissions: Option<Permissions>,
    /// What the user may do, by name, each `true` or `false`.
    pub abilities: Option<serde_json::Map<String, serde_json::Value>>,
    /// The user's types. On the wire: `userTypes`.
    pub user_types: Option<Vec<UserType>>,
    /// Groups the user is a member of, in a form that is not published. On the wire: `memberGroups`.
    pub member_groups: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// Units the user belongs to. On the wire: `memberUnits`.
    pub member_units: Option<Vec<UnitMembership>>,
    /// The unit in which the user works.
    pub unit: Option<Unit>,
    /// The same as `unit` in all samples. On the wire: `physicalUnit`.
    pub physical_unit: Option<Unit>,
    /// Path of the user in this API. Example: `api/users/3`.
    pub url: Option<String>,
    /// The organization's own field 0.
    pub meta_field_0: Option<String>,
    /// The organization's own field 1.
    pub meta_field_1: Option<String>,
    /// The organization's own field 2.
    pub meta_field_2: Option<String>,
    /// The organization's own field 3.
    pub meta_field_3: Option<String>,
    /// The organization's own field 4.
    pub meta_field_4: Option<String>,
}

conversant_core::object!(User {
    0 content_type = "content_type" optional Plain text,
    1 id = "id" optional Plain shown,
    2 reference = "reference" optional Plain text,
    3 name = "name" optional Plain text,
    4 first_name = "first_name" optional Plain text,
    5 last_name = "last_name" optional Plain text,
    6 title = "title" optional Plain text,
    7 avatar = "avatar" optional Object text,
    8 active = "active" optional Plain shown,
    9 ask_about = "ask_about" optional Plain text,
    10 country = "country" optional Plain text,
    11 quote = "quote" optional Plain text,
    12 description = "description" optional Plain text,
    13 phone = "phone" optional Plain text,
    14 email = "email" optional Plain text,
    15 birthday = "birthday" optional Plain shown,
    16 policy_accept = "policy_accept" optional Plain shown,
    17 latest_release = "latest_release" optional Plain shown,
    18 settings = "settings" optional Object shown,
    19 admin = "admin" optional Plain shown,
    20 system_admin = "system_admin" optional Plain shown,
    21 permissions = "permissions" optional Object shown,
    22 abilities = "abilities" optional Object text,
    23 user_types = "userTypes" optional Objects shown,
    24 member_groups = "memberGroups" optional Objects text,
    25 member_units = "memberUnits" optional Objects shown,
    26 unit = "unit" optional Object shown,
    27 physical_unit = "physicalUnit" optional Object shown,
    28 url = "url" optional Plain text,
    29 meta_field_0 = "meta_field_0" optional Plain text,
    30 meta_field_1 = "meta_field_1" optional Plain text,
    31 meta_field_2 = "meta_field_2" optional Plain text,
    32 meta_field_3 = "meta_field_3" optional Plain text,
    33 meta_field_4 = "meta_field_4" optional Plain text,
});

/// One page of users.
#[non_exhaustive]
pub struct UserList {
    /// The users of this page.
    pub data: Vec<User>,
    /// Where the other pages are.
    pub links: Option<PageLinks>,
    /// Which page this is, and how many pages and items there are.
    pub meta: Option<PageMeta>,
}

conversant_core::object!(UserList {
    0 data = "data" defaulted List shown,
    1 links = "links" optional Object shown,
    2 meta = "meta" optional Object shown,
});

/// A user's settings.
///
/// Documented by the vendor.
#[derive(Default)]
#[non_exhaustive]
pub struct UserSettings {
    /// Name of the time zone, such as `America/Costa_Rica`.
    pub timezone: Option<String>,
    /// Whose birthdays the calendar shows, such as `none`.
    ///
    /// Documented by the vendor. A boolean where it is set, a text in replies; the values are not published.
    pub show_birthdays: Option<String>,
    /// Whether others do not see the user's birthday.
    pub birthdays_optout: Option<bool>,
    /// Moment at which the account is deactivated; `null` for never. On the wire, in Unix seconds.
    pub expire: Option<DateTime<Utc>>,
    /// Code of the language, such as `en`.
    pub language: Option<String>,
}

conversant_core::object!(UserSettings {
    0 timezone = "timezone" optional Plain text,
    1 show_birthdays = "show_birthdays" optional Plain text,
    2 birthdays_optout = "birthdays_optout" optional Plain shown,
    3 expire = "expire" optional UnixTime shown,
    4 language = "language" optional Plain text,
});

/// A type of users, which carries permissions.
#[derive(Default)]
#[non_exhaustive]
pub struct UserType {
    /// Number of the type. Example: `1`.
    pub id: Option<i64>,
    /// Name of the type, such as `Manager`.
    pub name: Option<String>,
    /// What users of this type may do, by name, each `true` or `false`.
    pub abilities: Option<serde_json::Map<String, serde_json::Value>>,
}

conversant_core::object!(UserType {
    0 id = "id" optional Plain shown,
    1 name = "name" optional Plain text,
    2 abilities = "abilities" optional Object text,
});

/// What changes of a user.
#[derive(Default)]
#[non_exhaustive]
pub struct UserUpdate {
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Number of the unit the user belongs to; the calls for unit memberships, such as `updateUnitMembership`,
    /// replace it.
    #[deprecated(
        note = "Number of the unit the user belongs to; the calls for unit memberships, such as `updateUnitMembership`, replace it."
    )]
    pub unit: Option<i64>,
    /// Reference to the user in another system.
    pub reference: Option<String>,
    /// Numbers of the user's types; the calls for unit memberships, such as `updateUnitMembership`, replace it. On
    /// the wire: `userTypes`.
    #[deprecated(
        note = "Numbers of the user's types; the calls for unit memberships, such as `updateUnitMembership`, replace it."
    )]
    pub user_types: Option<Vec<i64>>,
    /// Job title. Example: `Respiratory Therapy Technician`.
    pub title: Option<String>,
    /// Birthday, with a time of day, which Ziik asks for. On the wire, as `2024-01-31 10:00:00`.
    pub birthday: Option<DateTime<Utc>>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Home country, as its code of two letters. Example: `SC`.
    pub country: Option<String>,
    /// A quote of the user's choice.
    pub quote: Option<String>,
    /// What the user says about herself or himself.
    pub description: Option<String>,
    /// Numbers of the user's specialties.
    pub specialties: Option<Vec<i64>>,
    /// What the user knows about.
    pub ask_about: Option<String>,
    /// The settings that change.
    pub settings: Option<NewUserSettings>,
}
impl UserUpdate {
    /// A new [`UserUpdate`](Self) without anything; every property is optional.
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

    /// Sets [`unit`](Self::unit): number of the unit the user belongs to; the calls for unit memberships, such as `updateUnitMembership`,
    /// replace it.
    #[deprecated(
        note = "Number of the unit the user belongs to; the calls for unit memberships, such as `updateUnitMembership`, replace it."
    )]
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Sets [`reference`](Self::reference): reference to the user in another system.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Sets [`user_types`](Self::user_types): numbers of the user's types; the calls for unit memberships, such as `updateUnitMembership`, replace it.
    #[deprecated(
        note = "Numbers of the user's types; the calls for unit memberships, such as `updateUnitMembership`, replace it."
    )]
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

    /// Sets [`settings`](Self::settings): the settings that change.
    pub fn settings(mut self, settings: impl Into<NewUserSettings>) -> Self {
        self.settings = Some(settings.into());
        self
    }
}

conversant_core::object!(UserUpdate {
    0 first_name = "first_name" optional Plain text,
    1 last_name = "last_name" optional Plain text,
    2 email = "email" optional Plain text,
    3 unit = "unit" optional Plain shown,
    4 reference = "reference" optional Plain text,
    5 user_types = "userTypes" optional Plain shown,
    6 title = "title" optional Plain text,
    7 birthday = "birthday" optional SpaceDateTime shown,
    8 phone = "phone" optional Plain text,
    9 country = "country" optional Plain text,
    10 quote = "quote" optional Plain text,
    11 description = "description" optional Plain text,
    12 specialties = "specialties" optional Plain shown,
    13 ask_about = "ask_about" optional Plain text,
    14 settings = "settings" optional Object shown,
});

/// The spoken recording of a voice message.
#[derive(Default)]
#[non_exhaustive]
pub struct Voice {
    /// Number of the recording. Example: `1`.
    pub id: Option<i64>,
    /// Whether Ziik is still working on it.
    pub processing: Option<bool>,
    /// File extension without the dot, such as `mp3`.
    pub extension: Option<String>,
    /// Length of the recording. Example: `12.5`.
    ///
    /// Documented by the vendor. The unit is not published; seconds are likely.
    pub duration: Option<f64>,
    /// Address of the recording.
    pub url: Option<String>,
}

conversant_core::object!(Voice {
    0 id = "id" optional Plain shown,
    1 processing = "processing" optional Plain shown,
    2 extension = "extension" optional Plain text,
    3 duration = "duration" optional Plain shown,
    4 url = "url" optional Plain text,
});

/// An address that Ziik calls when a user or a unit changes.
///
/// Documented by the vendor.
#[derive(Default)]
#[non_exhaustive]
pub struct Webhook {
    /// Number of the webhook. Example: `1`.
    pub id: Option<i64>,
    /// What this is, `webhook`.
    pub content_type: Option<String>,
    /// Name by which users know the webhook. Example: `ea veniam iure`.
    pub name: Option<String>,
    /// Address that is called. Example: `http://example.com/ziik-user`.
    pub uri: Option<String>,
    /// The user who created it.
    pub author: Option<Box<User>>,
    /// What the signed-in user may do with the webhook.
    pub permissions: Option<Permissions>,
    /// Path of the webhook in this API. Example: `api/webhooks/1`.
    pub url: Option<String>,
}

conversant_core::object!(Webhook {
    0 id = "id" optional Plain shown,
    1 content_type = "content_type" optional Plain text,
    2 name = "name" optional Plain text,
    3 uri = "uri" optional Plain text,
    4 author = "author" optional Object shown,
    5 permissions = "permissions" optional Object shown,
    6 url = "url" optional Plain text,
});

/// The webhooks.
#[non_exhaustive]
pub struct WebhookList {
    /// The webhooks.
    pub data: Vec<Webhook>,
}

conversant_core::object!(WebhookList {
    0 data = "data" defaulted List shown,
});

/// A call of a webhook, and how it was answered.
///
/// Documented by the vendor.
#[derive(Default)]
#[non_exhaustive]
pub struct WebhookLog {
    /// Number of the call. Example: `1`.
    pub id: Option<i64>,
    /// The event for which the webhook was called.
    pub event: Option<WebhookEvent>,
    /// Address that was called. Example: `http://receiver.example.com/explicabo-reiciendis-labore-non-dolores`.
    pub uri: Option<String>,
    /// Status with which it was answered. Example: `200`.
    pub status: Option<String>,
}

conversant_core::object!(WebhookLog {
    0 id = "id" optional Plain shown,
    1 event = "event" optional Plain shown,
    2 uri = "uri" optional Plain text,
    3 status = "status" optional StringOrInteger text,
});

/// One page of the calls of a webhook.
#[non_exhaustive]
pub struct WebhookLogList {
    /// The calls of this page.
    pub data: Vec<WebhookLog>,
    /// Where the other pages are.
    pub links: Option<PageLinks>,
    /// Which page this is, and how many pages and items there are.
    pub meta: Option<PageMeta>,
}

conversant_core::object!(WebhookLogList {
    0 data = "data" defaulted List shown,
    1 links = "links" optional Object shown,
    2 meta = "meta" optional Object shown,
});

/// An event for which a webhook is called.
#[derive(Default)]
#[non_exhaustive]
pub struct WebhookTrigger {
    /// Number of the trigger. Example: `1`.
    pub id: Option<i64>,
    /// The event.
    pub event: Option<WebhookEvent>,
}

conversant_core::object!(WebhookTrigger {
    0 id = "id" optional Plain shown,
    1 event = "event" optional Plain shown,
});

/// The triggers of a webhook.
#[non_exhaustive]
pub struct WebhookTriggerList {
    /// The triggers.
    pub data: Vec<WebhookTrigger>,
}

conversant_core::object!(WebhookTriggerList {
    0 data = "data" defaulted List shown,
});

/// What changes of a webhook.
#[derive(Default)]
#[non_exhaustive]
pub struct WebhookUpdate {
    /// Name by which users know the webhook. Example: `ea veniam iure`.
    pub name: Option<String>,
    /// Address that is called. Example: `http://example.com/ziik-user`.
    pub uri: Option<String>,
}
impl WebhookUpdate {
    /// A new [`WebhookUpdate`](Self) without anything; every property is optional.
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

conversant_core::object!(WebhookUpdate {
    0 name = "name" optional Plain text,
    1 uri = "uri" optional Plain text,
});
